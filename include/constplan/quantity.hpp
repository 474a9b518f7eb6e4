// A whole number of a base unit. Exact: there is no floating point anywhere.
#pragma once

#include <cstdint>

#include "error.hpp"
#include "unit.hpp"

namespace constplan {

/// An amount and its unit. Quantities of different units are never equal, less or greater at run time, and comparing
/// them in a constant expression does not compile.
class quantity {
 public:
  /// `amount` in the base unit `in`: `quantity{710, unit::basis_point}` is 7.1%.
  constexpr quantity(std::int64_t amount, constplan::unit in) noexcept : amount_{amount}, unit_{in} {}

  /// How many of unit().
  constexpr std::int64_t amount() const noexcept { return amount_; }
  constexpr constplan::unit unit() const noexcept { return unit_; }

  friend constexpr bool operator==(quantity a, quantity b) noexcept {
    return comparable(a, b) && a.amount_ == b.amount_;
  }
  friend constexpr bool operator!=(quantity a, quantity b) noexcept { return !(a == b); }
  friend constexpr bool operator<(quantity a, quantity b) noexcept { return comparable(a, b) && a.amount_ < b.amount_; }
  friend constexpr bool operator>(quantity a, quantity b) noexcept { return b < a; }
  friend constexpr bool operator<=(quantity a, quantity b) noexcept {
    return comparable(a, b) && a.amount_ <= b.amount_;
  }
  friend constexpr bool operator>=(quantity a, quantity b) noexcept { return b <= a; }

 private:
  static constexpr bool comparable(quantity a, quantity b) noexcept {
    if (a.unit_ == b.unit_) return true;
    error::quantities_have_different_units();
    return false;
  }

  std::int64_t amount_;
  constplan::unit unit_;
};

}  // namespace constplan
