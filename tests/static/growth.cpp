#include <constplan/growth.hpp>
#include <constplan/guangdong.hpp>

namespace {

namespace gd = constplan::guangdong;
using namespace constplan;

constexpr bool grows_by(quantity base, quantity aim, int years, std::int64_t basis_points) {
  const auto growth = annual_growth_needed(base, aim, years);
  return growth && growth->amount() == basis_points * 100 && growth->unit() == unit::part_per_million;
}

static_assert(grows_by(100_yuan, 121_yuan, 2, 1'000));  // 1.1 * 1.1 exactly
static_assert(grows_by(10'000_yuan, 12'101_yuan, 2, 1'001));
static_assert(grows_by(100_yuan, 100_yuan, 7, 0));
static_assert(grows_by(1_yuan, 2_yuan, 1, 10'000));
static_assert(grows_by(1_yuan, 2_yuan, 10, 718));  // 1.0718^10 = 2.0006, 1.0717^10 = 1.9987
static_assert(grows_by(200_yuan, 100_yuan, 1, -5'000));
static_assert(grows_by(1_yuan, 3_yuan, 100, 111));  // 1.0111^100 = 3.016, 1.0110^100 = 2.986
static_assert(grows_by(1_yuan, 1001_yuan, 1, 10'000'000));
static_assert(!annual_growth_needed(1_yuan, 1002_yuan, 1));
static_assert(!annual_growth_needed(1_yuan, 2_count, 1));
static_assert(!annual_growth_needed(0_yuan, 2_yuan, 1) && !annual_growth_needed(1_yuan, 0_yuan, 1));
static_assert(!annual_growth_needed(1_yuan, 2_yuan, 0) && !annual_growth_needed(1_yuan, 2_yuan, 101));

// From 21,540 to 28,000 in the six years from 2019 to 2025.
constexpr auto revenue_2019 = gd::observations.at("advanced-materials/main-business-revenue/2019");
constexpr auto revenue_2025 = gd::targets.at("advanced-materials/main-business-revenue/2025");
static_assert(annual_growth_needed(revenue_2019, revenue_2025) == 4.47_percent);
static_assert(gap(revenue_2019, revenue_2025) == 6460_yi_yuan);
static_assert(!gap(gd::observations.at("advanced-materials/value-added/2019"), revenue_2025));
static_assert(why_no_gap(revenue_2019, revenue_2025) == gap_error::none);
static_assert(why_no_gap(gd::observations.at("advanced-materials/value-added/2019"), revenue_2025) ==
              gap_error::different_metrics);
static_assert(!annual_growth_needed(revenue_2019, gd::targets.at("advanced-materials/value-added/2025")));
// The same metric of another cluster says nothing of this one.
static_assert(!gap(revenue_2019, gd::targets.at("advanced-materials/foshan/main-business-revenue/2025")));
static_assert(!annual_growth_needed(revenue_2019,
                                    gd::targets.at("light-industry-textiles/main-business-revenue/2025")));
static_assert(!annual_growth_needed(gd::observations.at("advanced-materials/industry-classes"), revenue_2025));

static_assert(level_against(gd::targets.at("furniture/patent-count/multiple/2025"), 1234_count) == 2468_count);
static_assert(level_against(gd::targets.at("furniture/international-patent-count/growth/2025"), 1235_count) ==
              1853_count);
static_assert(!level_against(revenue_2025, 1_yi_yuan));

}  // namespace
