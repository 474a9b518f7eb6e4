// The value of a literal for a quantity.
#pragma once

#include <cstdint>

#include "../quantity.hpp"
#include "decimal.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

template <unit In, std::int64_t Scale, char... Digits>
constexpr quantity quantity_from_digits() noexcept {
  constexpr decimal_result parsed = [] {
    const char written[] = {Digits...};
    char digits[sizeof written]{};
    std::size_t length = 0;
    for (const char c : written) {
      if (c != '\'') digits[length++] = c;
    }
    return parse_decimal({digits, length}, Scale);
  }();
  static_assert(parsed.error != decimal_error::not_a_number, "a quantity literal is written in decimal digits");
  static_assert(parsed.error != decimal_error::not_whole, "this literal is not a whole number of the base unit");
  static_assert(parsed.error != decimal_error::too_large, "this literal does not fit 64 bits");
  return {parsed.value, In};
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
