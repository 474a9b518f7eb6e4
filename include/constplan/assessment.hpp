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
  constplan::nature nature;          ///< a rank or an incidence is better if it is less
  constplan::direction direction;    ///< the way that a change or a growth goes, and from which side a level is reached
  optional<quantity> low;   ///< the magnitude stated, or the lower one of a range; empty where the source blanks it out
  optional<quantity> high;  ///< the upper number of a range
};

namespace detail {

// Whether a figure that names a number without a limit means that number or less: a rank, no incidence, 降至30.
constexpr bool less_is_better(const bounds& aim) noexcept {
  const bool is_order = aim.nature == nature::rank || aim.nature == nature::national_rank ||
                        aim.nature == nature::world_rank || aim.nature == nature::zero_incidence;
  const bool is_limit = aim.comparator == comparator::at_least || aim.comparator == comparator::more_than;
  return is_order || (aim.direction == direction::decrease && !is_limit);
}

constexpr assessment met_if(bool is_met) noexcept { return is_met ? assessment::met : assessment::not_met; }

}  // namespace detail

/// Whether `measured` meets `aim`. A measured change or growth is below 0 if it goes down; its magnitude in the
/// direction of `aim` is compared: a fall of 4% meets 下降3%以上, a rise does not.
///
/// | comparator | met | otherwise |
/// |---|---|---|
/// | none, reach, at_least | from low on | not_met |
/// | more_than | above low | not_met |
/// | at_most, up_to | up to low | not_met |
/// | less_than | below low | not_met |
/// | range | from low to high | not_met below, beyond_range above |
/// | about, order_of | | vague_wording for every value |
///
/// Where less is better, above and below change places for all but at_most, up_to and less_than: for ranks and zero
/// incidence, and for a level that is to fall to a number (降至30) unless at_least or more_than limits it.
constexpr assessment assess(const bounds& aim, quantity measured) noexcept {
  if (!aim.low) return assessment::blanked_figure;
  if (aim.low->unit() != measured.unit()) return assessment::different_unit;
  const bool is_movement = aim.nature == nature::change || aim.nature == nature::growth;
  const std::int64_t low = aim.low->amount();
  std::int64_t amount = measured.amount();
  if (is_movement && aim.direction == direction::decrease) amount = amount == INT64_MIN ? INT64_MAX : -amount;
  const bool less = !is_movement && detail::less_is_better(aim);
  const comparator how = aim.comparator;
  if (how == comparator::about || how == comparator::order_of) return assessment::vague_wording;
  if (how == comparator::less_than) return detail::met_if(amount < low);
  if (how == comparator::at_most || how == comparator::up_to) return detail::met_if(amount <= low);
  if (how == comparator::more_than) return detail::met_if(less ? amount < low : amount > low);
  if (how != comparator::range) return detail::met_if(less ? amount <= low : amount >= low);
  if (!aim.high) return assessment::unbounded_range;
  if (amount >= low && amount <= aim.high->amount()) return assessment::met;
  return (amount < low) == less ? assessment::beyond_range : assessment::not_met;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
