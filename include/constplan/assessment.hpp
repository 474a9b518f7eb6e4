// Whether a measured value meets a figure aimed at.
#pragma once

#include <cstdint>

#include "optional.hpp"
#include "quantity.hpp"
#include "vocabulary.hpp"

namespace constplan {

enum class assessment : std::uint8_t {
  met,
  not_met,
  undetermined,  ///< the figure does not decide it
};

constexpr std::string_view names_of(assessment) noexcept { return "met not_met undetermined"sv; }

/// What assess() reads of a figure.
struct bounds {
  constplan::comparator comparator;
  constplan::nature nature;
  optional<quantity> low;
  optional<quantity> high;
};

/// Whether `measured` meets `aim`, by the aim's comparator:
///
/// - none, reach, at_least: met from low on, not met below.
/// - more_than: met above low, not met at low and below.
/// - range: met from low to high, not met below; undetermined above, as the source does not say that more is better.
///   A range without its upper number is undetermined.
/// - about, order_of: undetermined always, as the wording draws no line.
///
/// Ranks and zero incidence are met by less: there, all of this but about and order_of is turned round. Undetermined
/// besides: a figure that the source blanks out, and a value in another unit.
constexpr assessment assess(const bounds& aim, quantity measured) noexcept {
  if (!aim.low || aim.low->unit() != measured.unit()) return assessment::undetermined;
  const bool less_is_better =
      aim.nature == nature::national_rank || aim.nature == nature::world_rank || aim.nature == nature::zero_incidence;
  const std::int64_t wanted = aim.low->amount();
  const std::int64_t distance_sign = measured.amount() < wanted ? -1 : measured.amount() > wanted ? 1 : 0;
  const std::int64_t better_by = less_is_better ? -distance_sign : distance_sign;
  switch (aim.comparator) {
    case comparator::none:
    case comparator::reach:
    case comparator::at_least: return better_by >= 0 ? assessment::met : assessment::not_met;
    case comparator::more_than: return better_by > 0 ? assessment::met : assessment::not_met;
    case comparator::range:
      if (!aim.high) return assessment::undetermined;
      if (distance_sign >= 0 && measured.amount() <= aim.high->amount()) return assessment::met;
      return (distance_sign < 0) == less_is_better ? assessment::undetermined : assessment::not_met;
    case comparator::about:
    case comparator::order_of: break;
  }
  return assessment::undetermined;
}

}  // namespace constplan
