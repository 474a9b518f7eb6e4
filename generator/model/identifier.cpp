#include "identifier.hpp"

#include <algorithm>
#include <iterator>

namespace constplan::generator {

std::string identifier(std::string_view id) {
  std::string spelt{id};
  std::replace_if(
      spelt.begin(), spelt.end(), [](char c) { return c == '-' || c == '/'; }, '_');
  return spelt;
}

bool is_keyword(std::string_view word) {
  // C++23, sorted; identifiers made from ids have no upper-case letters and do not begin with an underscore.
  static constexpr std::string_view keywords[] = {
      "alignas",     "alignof",  "and",        "and_eq",    "asm",       "auto",         "bitand",
      "bitor",       "bool",     "break",      "case",      "catch",     "char",         "char16_t",
      "char32_t",    "char8_t",  "class",      "co_await",  "co_return", "co_yield",     "compl",
      "concept",     "const",    "const_cast", "consteval", "constexpr", "constinit",    "continue",
      "decltype",    "default",  "delete",     "do",        "double",    "dynamic_cast", "else",
      "enum",        "explicit", "export",     "extern",    "false",     "float",        "for",
      "friend",      "goto",     "if",         "inline",    "int",       "long",         "mutable",
      "namespace",   "new",      "noexcept",   "not",       "not_eq",    "nullptr",      "operator",
      "or",          "or_eq",    "private",    "protected", "public",    "register",     "reinterpret_cast",
      "requires",    "return",   "short",      "signed",    "sizeof",    "static",       "static_assert",
      "static_cast", "struct",   "switch",     "template",  "this",      "thread_local", "throw",
      "true",        "try",      "typedef",    "typeid",    "typename",  "union",        "unsigned",
      "using",       "virtual",  "void",       "volatile",  "wchar_t",   "while",        "xor",
      "xor_eq",
  };
  return std::binary_search(std::begin(keywords), std::end(keywords), word);
}

}  // namespace constplan::generator
