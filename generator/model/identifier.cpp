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

std::string_view other_meaning(std::string_view word) {
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
  // What the C and C++ headers, GCC's default modes and <windows.h> define; sorted.
  static constexpr std::string_view others[] = {"errno", "far",    "i386",  "interface", "linux",  "near",
                                                "small", "stderr", "stdin", "stdout",    "typeof", "unix"};
  if (std::binary_search(std::begin(keywords), std::end(keywords), word)) return "a keyword of C++";
  if (std::binary_search(std::begin(others), std::end(others), word)) return "a word that some compilers reserve";
  return {};
}

}  // namespace constplan::generator
