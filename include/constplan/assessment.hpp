// Whether a measured value meets a target figure.
#pragma once

#include <cstdint>

#include "optional.hpp"
#include "quantity.hpp"
#include "vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// Whether the figure does not decide if it is met.
constexpr bool is_undetermined(assessment a) noexcept { return a != assessment::met && a != assessment::not_met; }

/// What assess() reads of a figure.
struct bounds {
  constplan::comparator comparator;  ///< the word of comparison
  constplan::nature nature;          ///< decides whether more or less is better
  optional<quantity> low;            ///< the number, or the lower one of a range; empty where the source blanks it out
  optional<quantity> high;           ///< the upper number of a range
};

/// Whether `measured` meets `aim`, by the comparator of `aim`:
///
/// - none, reach, at_least: met from low on, not_met below.
/// - more_than: met above low, not_met at low and below.
/// - range: met from low to high, not_met below, beyond_range above.
/// - about, order_of: vague_wording for every value.
///
/// For ranks and zero incidence less is better: there, above and below change places.
constexpr assessment assess(const bounds& aim, quantity measured) noexcept {
  if (!aim.low) return assessment::blanked_figure;
  if (aim.low->unit() != measured.unit()) return assessment::different_unit;
  if (aim.comparator == comparator::about || aim.comparator == comparator::order_of) return assessment::vague_wording;
  const bool less_is_better =
      aim.nature == nature::national_rank || aim.nature == nature::world_rank || aim.nature == nature::zero_incidence;
  const std::int64_t low = aim.low->amount();
  const std::int64_t amount = measured.amount();
  if (aim.comparator == comparator::range) {
    if (!aim.high) return assessment::unbounded_range;
    if (amount >= low && amount <= aim.high->amount()) return assessment::met;
    return (amount < low) == less_is_better ? assessment::beyond_range : assessment::not_met;
  }
  if (amount == low) return aim.comparator == comparator::more_than ? assessment::not_met : assessment::met;
  return (amount > low) != less_is_better ? assessment::met : assessment::not_met;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
