// What the words of the data mean, in the words of the library's headers.
#pragma once

#include <string_view>
#include <vector>

namespace constplan::generator {

struct explained_word {
  std::string_view word;
  std::string_view meaning;
};

/// The enumerators of constplan::`enumeration` with the comments beside them; none if the library has no such
/// enumeration.
std::vector<explained_word> explained_words(std::string_view enumeration);

}  // namespace constplan::generator
