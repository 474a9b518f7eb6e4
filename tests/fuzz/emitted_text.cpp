#include "emitted_text.hpp"

#include <algorithm>

#include "require.hpp"

namespace {

// Takes the string literal at the front of `code`; gives its bytes.
std::string take_literal(std::string_view& code) {
  std::string text;
  code.remove_prefix(1);
  for (;; code.remove_prefix(1)) {
    require(!code.empty() && code[0] != '\n', "a literal is closed on its line");
    if (code[0] == '"') break;
    require(code.substr(0, 2) != "??", "no trigraph is in a literal");
    if (code[0] != '\\') {
      text += code[0];
      continue;
    }
    code.remove_prefix(1);
    require(!code.empty(), "an escape is whole");
    if (code[0] < '0' || code[0] > '7') {
      require(std::string_view{"\"\\?"}.find(code[0]) != std::string_view::npos, "an escape is known");
      text += code[0];
      continue;
    }
    require(code.size() > 2, "an octal escape has three digits");
    text += static_cast<char>((code[0] - '0') * 64 + (code[1] - '0') * 8 + (code[2] - '0'));
    code.remove_prefix(2);
  }
  code.remove_prefix(1);
  return text;
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

// The numbers of an array, comments left out.
std::vector<std::size_t> numbers_of(std::string_view code) {
  std::vector<std::size_t> numbers;
  while (code[0] != '}') {
    if (code.substr(0, 2) == "//") {
      take_line(code);
    } else if (code[0] >= '0' && code[0] <= '9') {
      const std::size_t end = code.find(',');
      numbers.push_back(std::stoul(std::string{code.substr(0, end)}));
      code.remove_prefix(end);
    } else {
      code.remove_prefix(1);
    }
  }
  return numbers;
}

std::string pool_of(std::string_view code) {
  std::string pool;
  while (code[0] != ';') {
    if (code[0] == '"') {
      pool += take_literal(code);
    } else if (code.substr(0, 2) == "//") {
      take_line(code);
    } else {
      code.remove_prefix(1);
    }
  }
  return pool;
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
    if (!code.empty() && code[0] != '"') code = code.substr(std::min(code.find('"'), code.size()));
    require(!code.empty(), "a column is a pool or one text");
    return std::vector<std::string>(rows, take_literal(code));
  }
  const std::string pool = pool_of(pool_code);
  const std::vector<std::size_t> offsets = numbers_of(after(storage, " " + name + "_offsets[] = {"));
  const std::string_view codes_code = after(storage, " " + name + "_codes[] = {");
  std::vector<std::size_t> codes;
  if (!codes_code.empty()) codes = numbers_of(codes_code);
  std::vector<std::string> texts;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t at = codes.empty() ? row : codes.at(row);
    texts.push_back(pool.substr(offsets.at(at), offsets.at(at + 1) - offsets.at(at)));
  }
  return texts;
}
