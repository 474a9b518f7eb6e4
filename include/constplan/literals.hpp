// Literals for quantities, exact and checked while compiling: 8000_yi_yuan, 7.1_percent, 1.67_yi_tonnes.
#pragma once

#include <cstdint>

#include "arithmetic.hpp"
#include "detail/decimal.hpp"
#include "quantity.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

template <unit In, std::int64_t Scale, char... Digits>
constexpr quantity quantity_literal() noexcept {
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

/// Quantities as literals. `using namespace constplan::literals;` makes them visible.
inline namespace literals {

/// 元, yuan.
template <char... Digits>
constexpr quantity operator""_yuan() noexcept {
  return detail::quantity_literal<unit::yuan, 1, Digits...>();
}
/// 万元, ten thousand yuan.
template <char... Digits>
constexpr quantity operator""_wan_yuan() noexcept {
  return detail::quantity_literal<unit::yuan, 10'000, Digits...>();
}
/// 亿元, a hundred million yuan.
template <char... Digits>
constexpr quantity operator""_yi_yuan() noexcept {
  return detail::quantity_literal<unit::yuan, 100'000'000, Digits...>();
}
/// 万亿元, a trillion yuan.
template <char... Digits>
constexpr quantity operator""_wan_yi_yuan() noexcept {
  return detail::quantity_literal<unit::yuan, 1'000'000'000'000, Digits...>();
}
/// Per cent, held as basis points: at most two decimals.
template <char... Digits>
constexpr quantity operator""_percent() noexcept {
  return detail::quantity_literal<unit::basis_point, 100, Digits...>();
}
/// Hundredths of a per cent.
template <char... Digits>
constexpr quantity operator""_basis_points() noexcept {
  return detail::quantity_literal<unit::basis_point, 1, Digits...>();
}
/// The same in the singular.
template <char... Digits>
constexpr quantity operator""_basis_point() noexcept {
  return detail::quantity_literal<unit::basis_point, 1, Digits...>();
}
/// A number of things.
template <char... Digits>
constexpr quantity operator""_count() noexcept {
  return detail::quantity_literal<unit::count, 1, Digits...>();
}
/// 万人, ten thousand persons.
template <char... Digits>
constexpr quantity operator""_wan_persons() noexcept {
  return detail::quantity_literal<unit::count, 10'000, Digits...>();
}
/// The same in the singular.
template <char... Digits>
constexpr quantity operator""_wan_person() noexcept {
  return detail::quantity_literal<unit::count, 10'000, Digits...>();
}
/// 2_times is doubled.
template <char... Digits>
constexpr quantity operator""_times() noexcept {
  return detail::quantity_literal<unit::multiple, 1, Digits...>();
}
/// The same, named after the unit.
template <char... Digits>
constexpr quantity operator""_multiple() noexcept {
  return detail::quantity_literal<unit::multiple, 1, Digits...>();
}
/// 万元/人, ten thousand yuan a person.
template <char... Digits>
constexpr quantity operator""_wan_yuan_per_person() noexcept {
  return detail::quantity_literal<unit::yuan_per_person, 10'000, Digits...>();
}
/// 2_rank is second place.
template <char... Digits>
constexpr quantity operator""_rank() noexcept {
  return detail::quantity_literal<unit::rank, 1, Digits...>();
}
/// 吨, metric tonnes.
template <char... Digits>
constexpr quantity operator""_tonnes() noexcept {
  return detail::quantity_literal<unit::tonne, 1, Digits...>();
}
/// The same in the singular.
template <char... Digits>
constexpr quantity operator""_tonne() noexcept {
  return detail::quantity_literal<unit::tonne, 1, Digits...>();
}
/// 万吨, ten thousand tonnes.
template <char... Digits>
constexpr quantity operator""_wan_tonnes() noexcept {
  return detail::quantity_literal<unit::tonne, 10'000, Digits...>();
}
/// The same in the singular.
template <char... Digits>
constexpr quantity operator""_wan_tonne() noexcept {
  return detail::quantity_literal<unit::tonne, 10'000, Digits...>();
}
/// 亿吨, a hundred million tonnes.
template <char... Digits>
constexpr quantity operator""_yi_tonnes() noexcept {
  return detail::quantity_literal<unit::tonne, 100'000'000, Digits...>();
}
/// The same in the singular.
template <char... Digits>
constexpr quantity operator""_yi_tonne() noexcept {
  return detail::quantity_literal<unit::tonne, 100'000'000, Digits...>();
}
/// 亿平方米, a hundred million square metres.
template <char... Digits>
constexpr quantity operator""_yi_square_metres() noexcept {
  return detail::quantity_literal<unit::square_metre, 100'000'000, Digits...>();
}
/// The same in the singular.
template <char... Digits>
constexpr quantity operator""_yi_square_metre() noexcept {
  return detail::quantity_literal<unit::square_metre, 100'000'000, Digits...>();
}
/// 万件, ten thousand pieces.
template <char... Digits>
constexpr quantity operator""_wan_pieces() noexcept {
  return detail::quantity_literal<unit::piece, 10'000, Digits...>();
}
/// The same in the singular.
template <char... Digits>
constexpr quantity operator""_wan_piece() noexcept {
  return detail::quantity_literal<unit::piece, 10'000, Digits...>();
}
/// 万重量箱, ten thousand weight cases of flat glass.
template <char... Digits>
constexpr quantity operator""_wan_weight_cases() noexcept {
  return detail::quantity_literal<unit::weight_case, 10'000, Digits...>();
}
/// The same in the singular.
template <char... Digits>
constexpr quantity operator""_wan_weight_case() noexcept {
  return detail::quantity_literal<unit::weight_case, 10'000, Digits...>();
}

}  // namespace literals
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
