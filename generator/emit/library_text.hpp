// The library's own headers as text. The definitions are written by embed_library.cmake when the generator is built.
#pragma once

#include <string_view>
#include <vector>

namespace constplan::generator {

struct library_header {
  std::string_view name;  // quantity.hpp
  std::string_view text;
};

extern const std::string_view license_text;

/// All but the generated ones, by name.
extern const std::vector<library_header> library_headers;

}  // namespace constplan::generator
