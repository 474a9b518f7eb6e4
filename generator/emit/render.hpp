// Generated text from templates that look like it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace constplan::generator {

/// `pattern` with the values in place of $name$. Every name must have a value.
std::string render(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values);

}  // namespace constplan::generator
