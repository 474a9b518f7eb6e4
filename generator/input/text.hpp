// What C++17's string_view lacks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

inline std::string joined(const std::vector<std::string_view>& words, std::string_view separator) {
  std::string list;
  for (const std::string_view word : words) list.append(list.empty() ? "" : separator).append(word);
  return list;
}

}  // namespace constplan::generator
