// UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing past U+10FFFF.
#pragma once

#include <cstddef>
#include <string_view>

namespace constplan::generator {

/// How many bytes the well-formed character at the front of `text` has; 0 if there is none.
std::size_t utf8_length(std::string_view text);

/// How many characters are in well-formed `text`.
std::size_t count_characters(std::string_view text);

}  // namespace constplan::generator
