#include "explained_words.hpp"

#include <string>

#include "library_text.hpp"

namespace constplan::generator {
namespace {

// What stands between the braces of the enumeration.
std::string_view enumerators_of(std::string_view enumeration) {
  const std::string declaration = "\nenum class " + std::string{enumeration} + " : ";
  for (const library_header& header : library_headers) {
    const std::size_t at = header.text.find(declaration);
    if (at == std::string_view::npos) continue;
    const std::size_t first = header.text.find("{\n", at) + 2;
    return header.text.substr(first, header.text.find("};", first) - first);
  }
  return {};
}

}  // namespace

std::vector<explained_word> explained_words(std::string_view enumeration) {
  constexpr std::string_view comment = "///< ";
  std::vector<explained_word> words;
  for (std::string_view rest = enumerators_of(enumeration); !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(line.size() + 1);
    const std::size_t first = line.find_first_not_of(' ');
    const std::size_t at = line.find(comment);
    words.push_back({line.substr(first, line.find(',') - first),
                     at == std::string_view::npos ? std::string_view{} : line.substr(at + comment.size())});
  }
  return words;
}

}  // namespace constplan::generator
