// How far it is from what was observed to what is aimed at.
#pragma once

#include <cstdint>

#include "arithmetic.hpp"
#include "detail/figure_columns.hpp"
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

// Why the figures are not about the same, or gap_error::none.
template <class A, class B>
constexpr gap_error difference_of_subjects(const A& a, const B& b) noexcept {
  if (a.metric() != b.metric()) return gap_error::different_metrics;
  if (scope_of(a, 0) != scope_of(b, 0)) return gap_error::different_scopes;
  if (a.cluster() != b.cluster() || !have_equal_other_clusters(a, b, 0)) return gap_error::different_clusters;
  return a.city() == b.city() ? gap_error::none : gap_error::different_places;
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
  const bool comparable = detail::difference_of_subjects(from, to) == gap_error::none &&
                          from.nature() == nature::level && to.nature() == nature::level;
  if (!comparable || !from.value() || !to.value() || !from.year() || !to.year()) return nullopt;
  return annual_growth_needed(*from.value(), *to.value(), *to.year() - *from.year());
}

/// Why an observation and a target have no gap: the first difference in the order of the enumerators.
/// gap_error::none if they have one.
template <class Observation, class Target>
constexpr auto why_no_gap(const Observation& from, const Target& to) noexcept
    -> decltype(from.metric() == to.metric(), gap_error{}) {
  const gap_error difference = detail::difference_of_subjects(from, to);
  if (difference != gap_error::none) return difference;
  if (from.nature() != to.nature()) return gap_error::different_natures;
  if (from.unit() != to.unit()) return gap_error::different_units;
  return from.value() && to.value() ? gap_error::none : gap_error::missing_value;
}

/// What is still missing from an observation to a target, negative where it is surpassed: the target's number less the
/// observation's. An empty optional where why_no_gap() returns a reason.
template <class Observation, class Target>
constexpr auto gap(const Observation& from, const Target& to) noexcept
    -> decltype(from.metric() == to.metric(), optional<quantity>{}) {
  if (why_no_gap(from, to) != gap_error::none) return nullopt;
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
