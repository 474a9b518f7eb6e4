// Files that are part of the program. embed_library.cmake writes the definitions when the generator is built.
#pragma once

#include <string_view>
#include <vector>

namespace constplan::generator {

struct embedded_file {
  std::string_view name;  // quantity.hpp
  std::string_view text;
};

extern const std::string_view license_text;

/// All but the generated ones, by name.
extern const std::vector<embedded_file> library_headers;

/// The files of the vocabulary, in the order in which they are read.
extern const std::vector<embedded_file> embedded_vocabulary;

}  // namespace constplan::generator
