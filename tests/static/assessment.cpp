// Each comparator at, below and above its boundary.
#include <constplan/assessment.hpp>
#include <constplan/guangdong.hpp>

namespace {

namespace gd = constplan::guangdong;
using namespace constplan::literals;
using constplan::assessment;
using constplan::comparator;
using constplan::direction;
using constplan::nature;
using constplan::nullopt;
using constplan::quantity;
using constplan::unit;

constexpr auto met = assessment::met;
constexpr auto not_met = assessment::not_met;
constexpr auto vague = assessment::vague_wording;

constexpr assessment of_ten(comparator how, std::int64_t measured, nature what = nature::level,
                            direction way = direction::none) {
  return assess({how, what, way, 10_count, nullopt}, quantity{measured, unit::count});
}

static_assert(of_ten(comparator::none, 9) == not_met && of_ten(comparator::none, 10) == met);
static_assert(of_ten(comparator::none, 11) == met);
static_assert(of_ten(comparator::reach, 9) == not_met && of_ten(comparator::reach, 10) == met);
static_assert(of_ten(comparator::reach, 11) == met);
static_assert(of_ten(comparator::at_least, 9) == not_met && of_ten(comparator::at_least, 10) == met);
static_assert(of_ten(comparator::at_least, 11) == met);
static_assert(of_ten(comparator::more_than, 9) == not_met && of_ten(comparator::more_than, 10) == not_met);
static_assert(of_ten(comparator::more_than, 11) == met);
static_assert(of_ten(comparator::about, 9) == vague && of_ten(comparator::about, 10) == vague);
static_assert(of_ten(comparator::about, 11) == vague);
static_assert(of_ten(comparator::order_of, 9) == vague && of_ten(comparator::order_of, 10) == vague);
static_assert(of_ten(comparator::order_of, 11) == vague);
static_assert(of_ten(comparator::range, 10) == assessment::unbounded_range);  // a range without its upper number

constexpr assessment of_range(std::int64_t measured) {
  return assess({comparator::range, nature::count, direction::none, 3_count, 5_count}, quantity{measured, unit::count});
}
static_assert(of_range(2) == not_met && of_range(3) == met && of_range(4) == met && of_range(5) == met);
static_assert(of_range(6) == assessment::beyond_range);

// Fewer is better.
static_assert(of_ten(comparator::none, 9, nature::national_rank) == met);
static_assert(of_ten(comparator::none, 10, nature::world_rank) == met);
static_assert(of_ten(comparator::none, 11, nature::world_rank) == not_met);
static_assert(of_ten(comparator::more_than, 10, nature::national_rank) == not_met);
static_assert(of_ten(comparator::more_than, 9, nature::national_rank) == met);
static_assert(of_ten(comparator::more_than, 11, nature::national_rank) == not_met);
static_assert(of_ten(comparator::reach, 9, nature::national_rank) == met);
static_assert(of_ten(comparator::reach, 10, nature::national_rank) == met);
static_assert(of_ten(comparator::reach, 11, nature::national_rank) == not_met);
static_assert(of_ten(comparator::at_least, 9, nature::world_rank) == met);
static_assert(of_ten(comparator::at_least, 10, nature::world_rank) == met);
static_assert(of_ten(comparator::at_least, 11, nature::world_rank) == not_met);
static_assert(of_ten(comparator::about, 9, nature::world_rank) == vague);
static_assert(of_ten(comparator::order_of, 11, nature::world_rank) == vague);
constexpr assessment of_ranks(std::int64_t measured) {
  return assess({comparator::range, nature::national_rank, direction::none, 3_rank, 5_rank},
                quantity{measured, unit::rank});
}
static_assert(of_ranks(2) == assessment::beyond_range && of_ranks(3) == met && of_ranks(5) == met &&
              of_ranks(6) == not_met);
static_assert(assess({comparator::none, nature::zero_incidence, direction::none, 0_percent, nullopt}, 0_percent) ==
              met);
static_assert(assess({comparator::none, nature::zero_incidence, direction::none, 0_percent, nullopt}, 1_basis_points) ==
              not_met);

// Limits hold whether or not less is better.
constexpr bool limits_from_above() {
  for (const nature what : constplan::enumerators<nature>()) {
    if (of_ten(comparator::at_most, 9, what) != met || of_ten(comparator::at_most, 10, what) != met) return false;
    if (of_ten(comparator::at_most, 11, what) != not_met || of_ten(comparator::up_to, 11, what) != not_met)
      return false;
    if (of_ten(comparator::up_to, 10, what) != met || of_ten(comparator::up_to, 0, what) != met) return false;
    if (of_ten(comparator::less_than, 9, what) != met || of_ten(comparator::less_than, 10, what) != not_met)
      return false;
  }
  return true;
}
static_assert(limits_from_above());

// 下降3%以上 is a fall of 3% or more; the words apply to the magnitude.
constexpr assessment of_fall(comparator how, std::int64_t measured, nature what = nature::growth) {
  return of_ten(how, measured, what, direction::decrease);
}
static_assert(of_fall(comparator::at_least, -10) == met && of_fall(comparator::at_least, -11) == met);
static_assert(of_fall(comparator::at_least, -9) == not_met && of_fall(comparator::at_least, 10) == not_met);
static_assert(of_fall(comparator::none, -10) == met && of_fall(comparator::none, -9) == not_met);
static_assert(of_fall(comparator::reach, -11, nature::change) == met);
static_assert(of_fall(comparator::more_than, -10) == not_met && of_fall(comparator::more_than, -11) == met);
static_assert(of_fall(comparator::at_most, -10) == met && of_fall(comparator::at_most, -11) == not_met);
static_assert(of_fall(comparator::at_most, 1) == met && of_fall(comparator::less_than, -10) == not_met);
static_assert(of_fall(comparator::at_least, INT64_MIN) == met && of_fall(comparator::about, -10) == vague);
static_assert(of_ten(comparator::at_least, 10, nature::growth, direction::increase) == met);
static_assert(of_ten(comparator::at_least, -10, nature::growth, direction::increase) == not_met);
constexpr assessment of_falling_range(std::int64_t measured) {
  return assess({comparator::range, nature::growth, direction::decrease, 3_count, 5_count},
                quantity{measured, unit::count});
}
static_assert(of_falling_range(-2) == not_met && of_falling_range(-3) == met && of_falling_range(-5) == met);
static_assert(of_falling_range(-6) == assessment::beyond_range && of_falling_range(4) == not_met);

// 降至10: a level approached from above. 降至10以上 limits it.
constexpr assessment of_level_falling_to_ten(comparator how, std::int64_t measured) {
  return of_ten(how, measured, nature::level, direction::decrease);
}
static_assert(of_level_falling_to_ten(comparator::reach, 10) == met);
static_assert(of_level_falling_to_ten(comparator::reach, 9) == met);
static_assert(of_level_falling_to_ten(comparator::reach, 11) == not_met);
static_assert(of_level_falling_to_ten(comparator::at_least, 10) == met);
static_assert(of_level_falling_to_ten(comparator::at_least, 9) == not_met);
static_assert(of_level_falling_to_ten(comparator::more_than, 11) == met);
static_assert(of_level_falling_to_ten(comparator::more_than, 10) == not_met);
static_assert(of_ten(comparator::reach, 11, nature::level, direction::increase) == met);

// Nothing to compare with, for every comparator.
constexpr bool says_why_nothing_compares() {
  for (const comparator how : constplan::enumerators<comparator>()) {
    if (assess({how, nature::share, direction::none, nullopt, nullopt}, 99_percent) != assessment::blanked_figure)
      return false;
    if (assess({how, nature::level, direction::none, 10_count, 12_count}, 10_rank) != assessment::different_unit)
      return false;
  }
  return true;
}
static_assert(says_why_nothing_compares());
static_assert(!is_undetermined(met) && !is_undetermined(not_met) && is_undetermined(vague));
static_assert(is_undetermined(assessment::different_unit) && is_undetermined(assessment::unbounded_range));

static_assert(gd::targets.at("advanced-materials/value-added/2025").assess(7400_yi_yuan) == met);
static_assert(gd::targets.at("advanced-materials/value-added/2025").assess(7399.99_yi_yuan) == not_met);
static_assert(gd::targets.at("building-materials/dongguan/main-business-revenue/2025").assess(200_yi_yuan) == not_met);
static_assert(gd::targets.at("textile-apparel/spot-check-pass-rate/2025").assess(100_percent) ==
              assessment::blanked_figure);
static_assert(gd::targets.at("furniture/world-rank-by-production-and-sales/2025").assess(2_rank) == not_met);
static_assert(gd::targets.at("food-beverage/major-food-safety-incident-rate/2025").assess(0_percent) == met);

}  // namespace
