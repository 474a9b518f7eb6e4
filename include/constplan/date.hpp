// A day of the Gregorian calendar, as documents are dated.
#pragma once

#include <cstdint>

#include "detail/config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// A day of the Gregorian calendar.
class date {
 public:
  /// 20231229 is 29 December 2023.
  constexpr explicit date(std::uint32_t yyyymmdd) noexcept : yyyymmdd_{yyyymmdd} {}
  /// Year 0 to 9999, month 1 to 12, day 1 to 31; not checked. The dates of tables are: the generator refuses others.
  constexpr date(int year, int month, int day) noexcept
      : yyyymmdd_{static_cast<std::uint32_t>(year * 10'000 + month * 100 + day)} {}

  /// Four digits, then 1 to 12, then 1 to 31.
  /// @{
  constexpr int year() const noexcept { return static_cast<int>(yyyymmdd_ / 10'000); }
  constexpr int month() const noexcept { return static_cast<int>(yyyymmdd_ / 100 % 100); }
  constexpr int day() const noexcept { return static_cast<int>(yyyymmdd_ % 100); }
  /// @}

  /// Earlier dates are less.
  /// @{
  friend constexpr bool operator==(date a, date b) noexcept { return a.yyyymmdd_ == b.yyyymmdd_; }
  friend constexpr bool operator!=(date a, date b) noexcept { return a.yyyymmdd_ != b.yyyymmdd_; }
  friend constexpr bool operator<(date a, date b) noexcept { return a.yyyymmdd_ < b.yyyymmdd_; }
  friend constexpr bool operator>(date a, date b) noexcept { return b < a; }
  friend constexpr bool operator<=(date a, date b) noexcept { return !(b < a); }
  friend constexpr bool operator>=(date a, date b) noexcept { return !(a < b); }
  /// @}

 private:
  std::uint32_t yyyymmdd_;
};

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
