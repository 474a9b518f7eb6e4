#include "cpp_text.hpp"

#include <algorithm>
#include <limits>

#include "../input/text.hpp"

namespace constplan::generator {
std::string innermost(const std::string& name_space) {
  return name_space.substr(name_space.rfind(':') + 1);  // npos + 1 is 0
}

std::string in_library(const std::string& name_space, const std::string& name) {
  return starts_with(name_space, "constplan::") ? name : "constplan::" + name;
}

std::string string_literal(std::string_view text) {
  std::string literal = "\"";
  char previous = 0;
  for (const char c : text) {
    const bool could_be_trigraph = c == '?' && previous == '?';
    if (c == '"' || c == '\\' || could_be_trigraph) literal += '\\';
    literal += c;
    previous = c;
  }
  return literal + '"';
}

std::string integer_literal(std::int64_t value) {
  std::string digits = std::to_string(value);
  const std::size_t first = value < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > first + 3;) {
    at -= 3;
    digits.insert(at, 1, '\'');
  }
  return digits;
}

std::size_t width_of_unsigned(std::int64_t most) {
  if (most <= std::numeric_limits<std::uint8_t>::max()) return 1;
  if (most <= std::numeric_limits<std::uint16_t>::max()) return 2;
  return 4;
}

std::size_t width_of_signed(std::int64_t most) {
  if (most <= std::numeric_limits<std::int8_t>::max()) return 1;
  if (most <= std::numeric_limits<std::int16_t>::max()) return 2;
  return most <= std::numeric_limits<std::int32_t>::max() ? 4 : 8;
}

std::string unsigned_type(std::size_t width) { return "std::uint" + std::to_string(8 * width) + "_t"; }

std::string signed_type(std::size_t width) { return "std::int" + std::to_string(8 * width) + "_t"; }

std::string character_type(std::size_t width) {
  return width == 1 ? "unsigned char" : "char" + std::to_string(8 * width) + "_t";
}

std::string number_literals(const std::vector<std::int64_t>& numbers, std::size_t width) {
  constexpr std::size_t indent = 4;
  const std::string opening = width == 1 ? "\"" : width == 2 ? "u\"" : "U\"";
  const std::size_t a_line = (page_width - indent - opening.size() - 1) / (2 + 2 * width);
  const std::uint64_t most = (std::uint64_t{1} << 8 * width) - 1;
  std::string text;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (i % a_line == 0) text += (i == 0 ? "    " : "\"\n    ") + opening;
    // As many digits as the character has, so that what follows is never read as one of them.
    text += "\\x" + in_hexadecimal(static_cast<std::uint64_t>(numbers[i]) & most, 2 * width);
  }
  return (text.empty() ? "    " + opening : text) + '"';
}

std::string wrapped(const std::vector<std::string>& values) {
  std::string lines;
  std::size_t column = page_width;
  for (const std::string& value : values) {
    if (column + value.size() + 2 > page_width) {
      lines += lines.empty() ? "    " : "\n    ";
      column = 4;
    } else {
      lines += ' ';
      ++column;
    }
    lines += value + ',';
    column += value.size() + 1;
  }
  return lines + '\n';
}

std::string return_statement(const std::string& expression, const std::string& indent) {
  std::string line = indent + "return " + expression + ";\n";
  const std::size_t paren = line.find('(');
  const bool is_text = expression.compare(0, 2, "{\"") == 0;
  if (line.size() <= page_width || paren == std::string::npos || is_text) return line;
  const std::string next_line = "\n" + indent + "    ";
  line.insert(paren + 1, next_line);
  if (line.size() - paren - 2 <= page_width) return line;
  for (std::size_t comma = line.find(", "); comma != std::string::npos; comma = line.find(", ", comma)) {
    line.replace(comma + 1, 1, next_line);
  }
  return line;
}

std::string doc_comment(std::string_view doc, const std::string& indent) {
  std::string lines;
  std::string line = indent + "///";
  for (std::size_t at = 0; at < doc.size();) {
    const std::size_t space = std::min(doc.find(' ', at), doc.size());
    const std::string word{doc.substr(at, space - at)};
    if (line.size() + 1 + word.size() > page_width) {
      lines += line + '\n';
      line = indent + "///";
    }
    line += ' ' + word;
    at = space + 1;
  }
  return lines + line + '\n';
}

}  // namespace constplan::generator
