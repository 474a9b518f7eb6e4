// Which code points Unicode assigns to characters.
#pragma once

#include <algorithm>
#include <string_view>

namespace constplan::generator {

/// Whether `c` is in one of the `ranges`, which are in ascending order, each as its first and its last code point.
/// Logarithmic time.
template <class Char>
bool is_in(std::basic_string_view<Char> ranges, char32_t c) {
  const auto next = std::upper_bound(ranges.begin(), ranges.end(), c);
  const auto before = next - ranges.begin();
  return before % 2 == 1 || (before > 0 && *(next - 1) == c);
}

/// Whether Unicode 17.0 assigns a character to the code point. Surrogates and private use count as assigned.
/// Logarithmic time.
bool is_assigned(char32_t code_point);

/// The ranges below U+10000 that it leaves unassigned, in ascending order, each as its first and its last code point.
std::u16string_view unassigned_ranges();

}  // namespace constplan::generator
