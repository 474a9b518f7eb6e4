// Exact decimal numbers, for literals and for the generator alike.
#pragma once

#include <cstdint>
#include <string_view>

#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

enum class decimal_error : std::uint8_t {
  none,
  not_a_number,  ///< something other than digits, with at most one point between digits
  not_whole,     ///< times the scale it is not a whole number
  too_large,     ///< times the scale it does not fit 64 bits
};

struct decimal_result {
  std::int64_t value;  ///< 0 if there is an error
  decimal_error error;
};

/// `text` ("1.67") times `scale`, a power of ten, exactly. Linear in the length of the text.
template <class = void>
constexpr decimal_result parse_decimal(std::string_view text, std::int64_t scale) noexcept {
  std::int64_t value = 0;
  bool after_point = false;
  char previous = '.';  // so that neither a leading nor a trailing point is taken
  for (const char c : text) {
    if (c == '.' && !after_point && previous != '.') {
      after_point = true;
      previous = c;
      continue;
    }
    if (c < '0' || c > '9') return {0, decimal_error::not_a_number};
    previous = c;
    if (after_point) {
      if (scale < 10 && c != '0') return {0, decimal_error::not_whole};
      scale /= 10;
    } else {
      if (value > INT64_MAX / 10) return {0, decimal_error::too_large};
      value *= 10;
    }
    const std::int64_t worth = (c - '0') * scale;
    if (value > INT64_MAX - worth) return {0, decimal_error::too_large};
    value += worth;
  }
  if (previous == '.') return {0, decimal_error::not_a_number};
  return {value, decimal_error::none};
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
