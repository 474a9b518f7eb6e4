// A day of the Gregorian calendar, as documents are dated.
#pragma once

#include <cstdint>

#include "detail/error.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// A day of the Gregorian calendar.
class date {
 public:
  /// 20231229 is 29 December 2023. Not checked: tables contain dates in this form, and the generator checks those.
  constexpr explicit date(std::uint32_t yyyymmdd) noexcept : yyyymmdd_{yyyymmdd} {}
  /// A year from 1 to 9999, a month and a day. A day that the calendar lacks fails to compile in a constant expression
  /// and traps at run time.
  constexpr date(int year, int month, int day) noexcept
      : yyyymmdd_{static_cast<std::uint32_t>(year * 10'000 + month * 100 + day)} {
    const bool is_month = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
    if (!is_month || day < 1 || day > days_in(year, month)) detail::error::there_is_no_such_day();
  }

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
  static constexpr int days_in(int year, int month) noexcept {
    const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (month == 2) return is_leap ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  std::uint32_t yyyymmdd_;
};

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
