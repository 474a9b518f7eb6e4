// How far it is from what was observed to what is aimed at.
#pragma once

#include <cstdint>

#include "arithmetic.hpp"
#include "optional.hpp"
#include "quantity.hpp"
#include "vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// A whole number of any size that comes up here: 64 bits times at most a hundred factors of 24 bits.
class large_number {
 public:
  constexpr explicit large_number(std::uint64_t value) noexcept {
    limbs_[0] = static_cast<std::uint32_t>(value);
    limbs_[1] = static_cast<std::uint32_t>(value >> 32);
  }

  constexpr void multiply(std::uint32_t factor) noexcept {
    std::uint64_t carry = 0;
    for (std::uint32_t& limb : limbs_) {
      carry += std::uint64_t{limb} * factor;
      limb = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
  }

  friend constexpr bool operator<(const large_number& a, const large_number& b) noexcept {
    for (std::size_t i = size; i > 0; --i) {
      if (a.limbs_[i - 1] != b.limbs_[i - 1]) return a.limbs_[i - 1] < b.limbs_[i - 1];
    }
    return false;
  }

 private:
  static constexpr std::size_t size = 80;
  std::uint32_t limbs_[size]{};
};

template <class A, class B>
constexpr bool same_subject(const A& a, const B& b) noexcept {
  return a.metric() == b.metric() && a.cluster() == b.cluster() && a.city() == b.city();
}

}  // namespace detail

/// The least growth a year, in whole basis points, by which `base` becomes at least `aim` in `years` years, exactly: no
/// smaller whole number of basis points does. Negative where the aim lies below the base. None for different units, a
/// base or an aim not above 0, years not from 1 to 100, and growth over 100,000% a year.
constexpr optional<quantity> annual_growth_needed(quantity base, quantity aim, int years) noexcept {
  if (base.unit() != aim.unit() || base.amount() <= 0 || aim.amount() <= 0 || years < 1 || years > 100) return nullopt;
  constexpr std::int64_t once = 10'000;
  constexpr std::int64_t most = 1'000 * once;
  detail::large_number wanted{static_cast<std::uint64_t>(aim.amount())};
  for (int year = 0; year < years; ++year) wanted.multiply(static_cast<std::uint32_t>(once));
  const auto suffices = [&](std::int64_t growth) {
    detail::large_number reached{static_cast<std::uint64_t>(base.amount())};
    for (int year = 0; year < years; ++year) reached.multiply(static_cast<std::uint32_t>(once + growth));
    return !(reached < wanted);
  };
  if (!suffices(most)) return nullopt;
  std::int64_t too_little = -once;
  std::int64_t enough = most;
  while (enough - too_little > 1) {
    const std::int64_t middle = too_little + (enough - too_little) / 2;
    (suffices(middle) ? enough : too_little) = middle;
  }
  return quantity{enough * 100, unit::part_per_million};
}

/// The growth a year that takes an observation to a target by its year. None besides where they are not levels of the
/// same metric, cluster and city, where either has no single number or no year, or where the target's year is not
/// later.
template <class Observation, class Target>
constexpr auto annual_growth_needed(const Observation& from, const Target& to) noexcept
    -> decltype(from.metric() == to.metric(), optional<quantity>{}) {
  const bool comparable =
      detail::same_subject(from, to) && from.nature() == nature::level && to.nature() == nature::level;
  if (!comparable || !from.value() || !to.value() || !from.year() || !to.year()) return nullopt;
  return annual_growth_needed(*from.value(), *to.value(), *to.year() - *from.year());
}

/// What is still missing from an observation to a target, negative where it is surpassed: the target's number less the
/// observation's. None where they differ in metric, cluster, city, nature or unit, or have no single number.
template <class Observation, class Target>
constexpr auto gap(const Observation& from, const Target& to) noexcept
    -> decltype(from.metric() == to.metric(), optional<quantity>{}) {
  const bool comparable = detail::same_subject(from, to) && from.nature() == to.nature() && from.unit() == to.unit();
  if (!comparable || !from.value() || !to.value()) return nullopt;
  return *to.value() - *from.value();
}

/// The level that a target stated against a base comes to: a multiple of `base`, or `base` with its growth (both
/// rounded as share_of does) or its change. Empty for targets of another nature, those without a single number, and
/// changes in another unit.
template <class Target>
constexpr auto level_against(const Target& to, quantity base) noexcept -> decltype(to.metric(), optional<quantity>{}) {
  if (!to.value()) return nullopt;
  if (to.nature() == nature::multiple) return multiple_of(*to.value(), base);
  if (to.nature() == nature::growth) return base + share_of(*to.value(), base);
  if (to.nature() == nature::change && to.unit() == base.unit()) return base + *to.value();
  return nullopt;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
