// Arithmetic with quantities, where it has a meaning: sums and differences of one unit, multiples, a share of an
// amount, an amount per head. Whole numbers throughout; a function that rounds says how.
//
// Other combinations of units, and results that do not fit 64 bits, fail to compile in a constant expression and trap
// at run time.
#pragma once

#include <cstdint>
#include <type_traits>

#include "detail/error.hpp"
#include "quantity.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

constexpr quantity in_range(bool fits, std::int64_t amount, unit in) noexcept {
  if (!fits) error::the_result_does_not_fit_64_bits();
  return {amount, in};
}

// a * b for b >= 0.
constexpr quantity product(std::int64_t a, std::int64_t b, unit in) noexcept {
  const bool fits = b == 0 || (a <= INT64_MAX / b && a >= INT64_MIN / b);
  return in_range(fits, fits ? a * b : 0, in);
}

template <class Number>
using if_not_whole =
    std::enable_if_t<std::is_floating_point_v<Number> || std::is_same_v<Number, bool> || std::is_same_v<Number, char>>;

}  // namespace detail

/// Exact. Requires the same unit.
constexpr quantity operator+(quantity a, quantity b) noexcept {
  if (a.unit() != b.unit()) detail::error::these_units_do_not_go_together();
  const bool fits = b.amount() >= 0 ? a.amount() <= INT64_MAX - b.amount() : a.amount() >= INT64_MIN - b.amount();
  return detail::in_range(fits, fits ? a.amount() + b.amount() : 0, a.unit());
}

/// Exact. Requires the same unit.
constexpr quantity operator-(quantity a, quantity b) noexcept {
  if (a.unit() != b.unit()) detail::error::these_units_do_not_go_together();
  const bool fits = b.amount() >= 0 ? a.amount() >= INT64_MIN + b.amount() : a.amount() <= INT64_MAX + b.amount();
  return detail::in_range(fits, fits ? a.amount() - b.amount() : 0, a.unit());
}

/// Exact. The least amount cannot be negated.
/// @{
constexpr quantity operator+(quantity a) noexcept { return a; }
constexpr quantity operator-(quantity a) noexcept { return quantity{0, a.unit()} - a; }
/// @}

/// `a` taken `times` times. Exact.
/// @{
constexpr quantity operator*(quantity a, std::int64_t times) noexcept {
  const std::int64_t n = a.amount();
  if (times >= 0) return detail::product(n, times, a.unit());
  if (n >= 0) return detail::product(times, n, a.unit());
  const bool can_negate = n != INT64_MIN && times != INT64_MIN;
  return can_negate ? detail::product(-n, -times, a.unit()) : detail::in_range(false, 0, a.unit());
}
constexpr quantity operator*(std::int64_t times, quantity a) noexcept { return a * times; }
/// @}

/// Assigns the result of the operators above.
/// @{
constexpr quantity& operator+=(quantity& a, quantity b) noexcept { return a = a + b; }
constexpr quantity& operator-=(quantity& a, quantity b) noexcept { return a = a - b; }
constexpr quantity& operator*=(quantity& a, std::int64_t times) noexcept { return a = a * times; }
/// @}

/// Deleted: a fraction would be cut off, and a bool or a character is no number of times. For a part of an amount, use
/// share_of.
/// @{
template <class Number, class = detail::if_not_whole<Number>>
quantity operator*(quantity a, Number times) = delete;
template <class Number, class = detail::if_not_whole<Number>>
quantity operator*(Number times, quantity a) = delete;
template <class Number, class = detail::if_not_whole<Number>>
quantity& operator*=(quantity& a, Number times) = delete;
/// @}

/// `share`, in parts per million, of `whole`; rounded to the nearest whole amount, halves away from zero.
constexpr quantity share_of(quantity share, quantity whole) noexcept {
  if (share.unit() != unit::part_per_million) detail::error::these_units_do_not_go_together();
  if (share.amount() < 0) return -share_of(-share, whole);
  constexpr std::int64_t all = 1'000'000;
  const std::int64_t rest = whole.amount() % all * (share.amount() % all);
  const std::int64_t rounded = (rest + (rest < 0 ? -all / 2 : all / 2)) / all;
  return detail::product(whole.amount() / all, share.amount(), whole.unit()) +
         detail::product(whole.amount() % all, share.amount() / all, whole.unit()) + quantity{rounded, whole.unit()};
}

/// `times` of `base`: 2_times is 200%. Rounded as share_of does.
constexpr quantity multiple_of(quantity times, quantity base) noexcept { return share_of(times, base); }

/// Yuan divided by persons, a number above 0: yuan per person, rounded towards zero.
constexpr quantity per_person(quantity money, quantity persons) noexcept {
  if (money.unit() != unit::yuan || persons.unit() != unit::person || persons.amount() <= 0) {
    detail::error::these_units_do_not_go_together();
  }
  return {money.amount() / persons.amount(), unit::yuan_per_person};
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
