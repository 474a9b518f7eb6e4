// Arithmetic with quantities, only where it means something: sums and differences of one unit, a share of an amount, an
// amount per head, a multiple. Whole numbers throughout; where a result is rounded, it says how.
//
// What means nothing (another unit) or does not fit 64 bits does not compile in a constant expression, and stops the
// program with a trap at run time.
#pragma once

#include <cstdint>

#include "error.hpp"
#include "quantity.hpp"

namespace constplan {
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

}  // namespace detail

/// Exact, in the unit of both. Two units, or a sum past 64 bits: does not compile in a constant expression, and stops
/// the program at run time.
constexpr quantity operator+(quantity a, quantity b) noexcept {
  if (a.unit() != b.unit()) error::these_units_do_not_go_together();
  const bool fits = b.amount() >= 0 ? a.amount() <= INT64_MAX - b.amount() : a.amount() >= INT64_MIN - b.amount();
  return detail::in_range(fits, fits ? a.amount() + b.amount() : 0, a.unit());
}

/// Exact, in the unit of both; fails as the sum does.
constexpr quantity operator-(quantity a, quantity b) noexcept {
  if (a.unit() != b.unit()) error::these_units_do_not_go_together();
  const bool fits = b.amount() >= 0 ? a.amount() >= INT64_MIN + b.amount() : a.amount() <= INT64_MAX + b.amount();
  return detail::in_range(fits, fits ? a.amount() - b.amount() : 0, a.unit());
}

/// `share`, in basis points and not below 0, of `whole`; rounded to the nearest, halves away from zero. Fits if the
/// exact result does.
constexpr quantity share_of(quantity share, quantity whole) noexcept {
  if (share.unit() != unit::basis_point || share.amount() < 0) error::these_units_do_not_go_together();
  constexpr std::int64_t all = 10'000;
  const std::int64_t rest = whole.amount() % all * (share.amount() % all);
  const std::int64_t rounded = (rest + (rest < 0 ? -all / 2 : all / 2)) / all;
  return detail::product(whole.amount() / all, share.amount(), whole.unit()) +
         detail::product(whole.amount() % all, share.amount() / all, whole.unit()) + quantity{rounded, whole.unit()};
}

/// `times`, a multiple not below 0, of `base`.
constexpr quantity multiple_of(quantity times, quantity base) noexcept {
  if (times.unit() != unit::multiple || times.amount() < 0) error::these_units_do_not_go_together();
  return detail::product(base.amount(), times.amount(), base.unit());
}

/// Yuan divided by persons, a count above 0: yuan per person, rounded towards zero.
constexpr quantity per_person(quantity money, quantity persons) noexcept {
  if (money.unit() != unit::yuan || persons.unit() != unit::count || persons.amount() <= 0) {
    error::these_units_do_not_go_together();
  }
  return {money.amount() / persons.amount(), unit::yuan_per_person};
}

}  // namespace constplan
