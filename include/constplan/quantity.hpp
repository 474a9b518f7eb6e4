// A whole number of a base unit. Exact: floating point is not used anywhere.
#pragma once

#include <cstdint>
#include <string_view>  // declares std::hash

#include "detail/error.hpp"
#include "detail/size.hpp"
#include "unit.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// An amount and its unit. Quantities of different units are unequal. Ordering them fails to compile in a constant
/// expression and traps at run time; to sort mixed units, use by_value.
class quantity {
 public:
  /// Zero yuan.
  constexpr quantity() noexcept : quantity{0, constplan::unit::yuan} {}
  /// `amount` in the base unit `in`: `quantity{71'000, unit::part_per_million}` is 7.1%.
  constexpr quantity(std::int64_t amount, constplan::unit in) noexcept : amount_{amount}, unit_{in} {}

  /// The number of base units.
  constexpr std::int64_t amount() const noexcept { return amount_; }
  /// The base unit.
  constexpr constplan::unit unit() const noexcept { return unit_; }

  /// Whether unit and amount are equal.
  /// @{
  friend constexpr bool operator==(quantity a, quantity b) noexcept {
    return a.unit_ == b.unit_ && a.amount_ == b.amount_;
  }
  friend constexpr bool operator!=(quantity a, quantity b) noexcept { return !(a == b); }
  /// @}
  /// Compares amounts. Two units fail to compile in a constant expression and trap at run time.
  /// @{
  friend constexpr bool operator<(quantity a, quantity b) noexcept {
    if (a.unit_ != b.unit_) detail::error::quantities_have_different_units();
    return a.amount_ < b.amount_;
  }
  friend constexpr bool operator>(quantity a, quantity b) noexcept { return b < a; }
  friend constexpr bool operator<=(quantity a, quantity b) noexcept { return !(b < a); }
  friend constexpr bool operator>=(quantity a, quantity b) noexcept { return !(a < b); }
  /// @}

 private:
  std::int64_t amount_;
  constplan::unit unit_;
};

}  // namespace CONSTPLAN_ABI
}  // namespace constplan

/// Equal quantities have equal hashes.
template <>
struct std::hash<constplan::quantity> {
  CONSTPLAN_WRAPS std::size_t operator()(constplan::quantity q) const noexcept {
    const auto bits =
        (static_cast<std::uint64_t>(q.amount()) ^ static_cast<std::uint64_t>(q.unit()) << 56) * 0x9E3779B97F4A7C15U;
    return constplan::detail::low_bits(bits ^ bits >> 32);
  }
};
