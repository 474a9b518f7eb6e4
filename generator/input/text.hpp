// What C++17's string_view lacks.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// With 0 to 9 and A to F, and with zeros before if it has fewer digits.
inline std::string in_hexadecimal(std::uint64_t number, std::size_t least_digits) {
  std::string digits;
  for (; number != 0 || digits.size() < least_digits; number /= 16) {
    digits.insert(digits.begin(), "0123456789ABCDEF"[number % 16]);
  }
  return digits;
}

/// `text` with a to z in place of A to Z.
inline std::string in_lower_case(std::string_view text) {
  std::string lower{text};
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

/// The words of a list separated by spaces.
inline std::vector<std::string_view> split_words(std::string_view list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const std::size_t space = std::min(list.find(' '), list.size());
    words.push_back(list.substr(0, space));
    list.remove_prefix(std::min(space + 1, list.size()));
  }
  return words;
}

inline std::string joined(const std::vector<std::string_view>& words, std::string_view separator) {
  std::string list;
  for (const std::string_view word : words) list.append(list.empty() ? "" : separator).append(word);
  return list;
}

}  // namespace constplan::generator
