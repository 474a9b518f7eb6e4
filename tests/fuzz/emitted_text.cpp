#include "emitted_text.hpp"

#include <algorithm>
#include <cstdint>

#include "require.hpp"

namespace {

using code_units = std::vector<std::uint32_t>;

std::uint32_t take_digits(std::string_view& code, std::string_view digits, std::size_t most) {
  std::uint32_t value = 0;
  for (std::size_t n = 0; n < most && !code.empty() && digits.find(code[0]) != std::string_view::npos; ++n) {
    value = value * static_cast<std::uint32_t>(digits.size()) + static_cast<std::uint32_t>(digits.find(code[0]));
    code.remove_prefix(1);
  }
  return value;
}

// What follows the backslash, read as a compiler does: as many hexadecimal digits as there are, up to three octal ones.
std::uint32_t take_escape(std::string_view& code) {
  require(!code.empty(), "an escape is whole");
  const char kind = code[0];
  if (kind >= '0' && kind <= '7') return take_digits(code, "01234567", 3);
  require(std::string_view{"\"\\?x"}.find(kind) != std::string_view::npos, "an escape is known");
  code.remove_prefix(1);
  return kind == 'x' ? take_digits(code, "0123456789ABCDEF", code.size()) : static_cast<unsigned char>(kind);
}

// Takes the string literal at the front of `code`.
code_units take_literal(std::string_view& code) {
  code_units units;
  for (code.remove_prefix(1);;) {
    require(!code.empty() && code[0] != '\n', "a literal is closed on its line");
    require(code.substr(0, 2) != "??", "no trigraph is in a literal");
    const char c = code[0];
    code.remove_prefix(1);
    if (c == '"') return units;
    units.push_back(c == '\\' ? take_escape(code) : static_cast<unsigned char>(c));
  }
}

std::string_view take_line(std::string_view& code) {
  const std::size_t end = std::min(code.find('\n'), code.size());
  const std::string_view line = code.substr(0, end);
  code.remove_prefix(end);
  return line;
}

// What follows `start`, or nothing where it is not there.
std::string_view after(std::string_view code, const std::string& start) {
  const std::size_t at = code.find(start);
  return at == std::string_view::npos ? std::string_view{} : code.substr(at + start.size());
}

// All literals up to the semicolon, comments left out.
code_units literals_of(std::string_view code) {
  code_units all;
  while (code[0] != ';') {
    if (code[0] == '"') {
      const code_units units = take_literal(code);
      all.insert(all.end(), units.begin(), units.end());
    } else if (code.substr(0, 2) == "//") {
      take_line(code);
    } else {
      code.remove_prefix(1);
    }
  }
  return all;
}

std::string bytes_of(const code_units& units) {
  std::string bytes;
  for (const std::uint32_t unit : units) {
    require(unit <= 0xFF, "a text is made of bytes");
    bytes += static_cast<char>(unit);
  }
  return bytes;
}

}  // namespace

void require_plain_code(std::string_view code) {
  while (!code.empty()) {
    if (code[0] == '"') {
      take_literal(code);
      continue;
    }
    if (code.substr(0, 2) == "//") {
      const std::string_view line = take_line(code);
      require(line.back() != '\\' && line.find("?"
                                               "?/") == std::string_view::npos,
              "a comment ends with its line");
      continue;
    }
    require(code.substr(0, 2) != "/*", "there are no comments over several lines");
    const bool is_plain = code[0] == '\n' || (code[0] >= ' ' && code[0] <= '~' && code[0] != '\\');
    require(is_plain, "code is ASCII without backslashes");
    code.remove_prefix(1);
  }
}

std::vector<std::string> emitted_texts(const std::string& interface, const std::string& storage,
                                       std::string_view column, std::size_t rows) {
  const std::string name{column};
  const std::string_view pool_code = after(storage, "inline constexpr char " + name + "_text[] =");
  if (pool_code.empty()) {
    std::string_view code = after(interface, "constexpr std::string_view " + name + "() const noexcept {\n    return ");
    if (code.substr(0, 3) == "{};") return std::vector<std::string>(rows);
    require(code.substr(0, 2) == "{\"", "a column is a pool or one text with its size");
    code.remove_prefix(1);
    const std::string text = bytes_of(take_literal(code));
    const std::string size = ", " + std::to_string(text.size()) + "};";
    require(code.substr(0, size.size()) == size, "a text has its size");
    return std::vector<std::string>(rows, text);
  }
  const std::string pool = bytes_of(literals_of(pool_code));
  const code_units offsets = literals_of(after(storage, " " + name + "_offsets[] ="));
  const std::string_view codes_code = after(storage, " " + name + "_codes[] =");
  const code_units codes = codes_code.empty() ? code_units{} : literals_of(codes_code);
  std::vector<std::string> texts;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t at = codes.empty() ? row : codes.at(row);
    texts.push_back(pool.substr(offsets.at(at), offsets.at(at + 1) - offsets.at(at)));
  }
  return texts;
}
