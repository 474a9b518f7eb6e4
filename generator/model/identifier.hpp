// How an id is spelt in C++.
#pragma once

#include <string>
#include <string_view>

namespace constplan::generator {

/// advanced-materials/foshan is advanced_materials_foshan.
std::string identifier(std::string_view id);

bool is_keyword(std::string_view word);

}  // namespace constplan::generator
