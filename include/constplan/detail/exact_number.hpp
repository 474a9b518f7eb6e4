// Decimal numbers of any size that plans print, exactly: 10.36 * 10^18, 0.00002.
#pragma once

#include <cstdint>

#include "../optional.hpp"
#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// digits * 10^power.
struct exact_number {
  std::uint64_t digits = 0;
  int power = 0;
  bool is_too_large = false;  ///< the digits do not fit

  constexpr void append(unsigned digit) noexcept {
    is_too_large = is_too_large || digits > (UINT64_MAX - digit) / 10;
    digits = is_too_large ? 0 : digits * 10 + digit;
  }

  /// Moves trailing zeros between digits and power until the power is `wanted`, if that loses nothing.
  constexpr void move_power_to(int wanted) noexcept {
    for (; power < wanted && digits % 10 == 0 && digits > 0; ++power) digits /= 10;
    for (; power > wanted && digits <= UINT64_MAX / 10; --power) digits *= 10;
  }

  constexpr bool is_whole() const noexcept {
    exact_number n = *this;
    n.move_power_to(0);
    return n.digits == 0 || n.power >= 0;
  }
};

constexpr exact_number whole_number(std::uint64_t n) noexcept { return {n, 0, false}; }

constexpr exact_number operator+(exact_number a, exact_number b) noexcept {
  if (a.is_too_large || b.is_too_large) return {0, 0, true};
  if (a.digits == 0) return b;
  if (b.digits == 0) return a;
  a.move_power_to(b.power);
  b.move_power_to(a.power);
  const bool fits = a.power == b.power && a.digits <= UINT64_MAX - b.digits;
  return {fits ? a.digits + b.digits : 0, a.power, !fits};
}

constexpr bool operator<(exact_number a, exact_number b) noexcept {
  if (a.digits == 0 || b.digits == 0) return a.digits < b.digits;
  a.move_power_to(b.power);
  b.move_power_to(a.power);
  return a.power == b.power ? a.digits < b.digits : a.power < b.power;
}

constexpr bool operator==(exact_number a, exact_number b) noexcept { return !(a < b) && !(b < a); }

enum class exact_error : std::uint8_t { none, not_whole, too_large };

struct exact_amount {
  std::uint64_t value;  ///< at most 2^63, the magnitude of the least amount
  exact_error error;
};

/// `n` times `factor`, or divided by it where it is below 0, if that is a whole number.
constexpr exact_amount amount_of(exact_number n, std::int64_t factor) noexcept {
  if (n.is_too_large) return {0, exact_error::too_large};
  if (n.digits == 0) return {0, exact_error::none};
  auto times = static_cast<std::uint64_t>(factor < 0 ? 1 : factor);
  for (; factor < -1; factor /= 10) --n.power;
  constexpr std::uint64_t primes[] = {2, 5};
  for (; n.power < 0; ++n.power) {
    for (const std::uint64_t prime : primes) {
      if (n.digits % prime == 0) {
        n.digits /= prime;
      } else if (times % prime == 0) {
        times /= prime;
      } else {
        return {0, exact_error::not_whole};
      }
    }
  }
  constexpr std::uint64_t most = std::uint64_t{1} << 63;
  for (; n.power > 0; --n.power) {
    if (n.digits > most / 10) return {0, exact_error::too_large};
    n.digits *= 10;
  }
  if (n.digits > most / times) return {0, exact_error::too_large};
  return {n.digits * times, exact_error::none};
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
