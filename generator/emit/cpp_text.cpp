#include "cpp_text.hpp"

#include <limits>

namespace constplan::generator {
namespace {

constexpr std::size_t page_width = 100;

// U+200E, U+200F, U+202A to U+202E, U+2060 to U+2069, U+061C and U+FEFF change what a reader of the header sees.
bool is_invisible(std::string_view text) {
  return text.substr(0, 2) == "\xD8\x9C" || text.substr(0, 3) == "\xEF\xBB\xBF" ||
         (text.substr(0, 2) == "\xE2\x80" && text.size() > 2 &&
          (text[2] == '\x8B' || text[2] == '\x8C' || text[2] == '\x8D' || text[2] == '\x8E' || text[2] == '\x8F' ||
           (text[2] >= '\xA8' && text[2] <= '\xAE'))) ||
         (text.substr(0, 2) == "\xE2\x81" && text.size() > 2 && text[2] >= '\xA0' && text[2] <= '\xA9');
}

std::string octal(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return {'\\', static_cast<char>('0' + byte / 64), static_cast<char>('0' + byte / 8 % 8),
          static_cast<char>('0' + byte % 8)};
}

}  // namespace

std::string string_literal(std::string_view text) {
  std::string literal = "\"";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' || c == '\\') {
      literal += {'\\', c};
    } else if (c == '?' && at > 0 && text[at - 1] == '?') {
      literal += "\\?";  // no trigraph
    } else if (static_cast<unsigned char>(c) < 0x20 || c == '\x7F') {
      literal += octal(c);
    } else if (is_invisible(text.substr(at))) {
      const std::size_t length = c == '\xD8' ? 2 : 3;
      for (const char byte : text.substr(at, length)) literal += octal(byte);
      at += length - 1;
    } else {
      literal += c;
    }
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

std::string_view narrowest_unsigned(std::int64_t most) {
  if (most <= std::numeric_limits<std::uint8_t>::max()) return "std::uint8_t";
  if (most <= std::numeric_limits<std::uint16_t>::max()) return "std::uint16_t";
  return "std::uint32_t";
}

std::string_view narrowest_signed(std::int64_t most) {
  if (most <= std::numeric_limits<std::int8_t>::max()) return "std::int8_t";
  if (most <= std::numeric_limits<std::int16_t>::max()) return "std::int16_t";
  if (most <= std::numeric_limits<std::int32_t>::max()) return "std::int32_t";
  return "std::int64_t";
}

std::size_t width_of(std::string_view integer_type) {
  if (integer_type.find("64") != std::string_view::npos) return 8;
  if (integer_type.find("32") != std::string_view::npos) return 4;
  if (integer_type.find("16") != std::string_view::npos) return 2;
  return 1;
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

}  // namespace constplan::generator
