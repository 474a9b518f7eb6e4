// How an id is spelt in C++.
#pragma once

#include <string>
#include <string_view>

namespace constplan::generator {

/// advanced-materials/foshan is advanced_materials_foshan.
std::string identifier(std::string_view id);

/// `a keyword of C++` or `a word that some compilers reserve`, if `word` is one; otherwise empty.
std::string_view other_meaning(std::string_view word);

}  // namespace constplan::generator
