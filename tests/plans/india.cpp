// India: policies for electronics and semiconductors, national and of three states.
#include <india_plan.hpp>
#include <india_plan/invariants.hpp>

#include "statement.hpp"

using namespace plans;

namespace {

using india_plan::observations;
using india_plan::targets;

static_assert(targets.size() == 28 && observations.size() == 5);

// Targets.
static_assert(
    row_of(targets.at("npe-2019/turnover-in-dollars/2025")) ==
    states(nature::level, comparator::reach, modality::striven_for, 400'000'000'000, unit::us_dollar).by(2025));
static_assert(
    row_of(targets.at("npe-2019/turnover/2025")) ==
    states(nature::level, comparator::about, modality::striven_for, 26'000'000'000'000, unit::rupee).by(2025));
static_assert(row_of(targets.at("npe-2019/mobile-handsets/handset-production/2025")) ==
              states(nature::count, comparator::none, modality::striven_for, 1'000'000'000, unit::count).by(2025));
static_assert(
    row_of(targets.at("npe-2019/mobile-handsets/handset-production-value/2025")) ==
    states(nature::level, comparator::about, modality::striven_for, 13'000'000'000'000, unit::rupee).by(2025));
static_assert(row_of(targets.at("npe-2019/mobile-handsets/handset-exports/2025")) ==
              states(nature::count, comparator::none, modality::striven_for, 600'000'000, unit::count).by(2025));
static_assert(
    row_of(targets.at("npe-2019/mobile-handsets/handset-export-value-in-dollars/2025")) ==
    states(nature::level, comparator::none, modality::striven_for, 110'000'000'000, unit::us_dollar).by(2025));
static_assert(row_of(targets.at("npe-2019/mobile-handsets/handset-export-value/2025")) ==
              states(nature::level, comparator::about, modality::striven_for, 7'000'000'000'000, unit::rupee).by(2025));
static_assert(row_of(targets.at("npe-2019/employment/2025")) ==
              states(nature::count, comparator::about, modality::striven_for, 10'000'000, unit::person).by(2025));
static_assert(row_of(targets.at("npe-2019/production-growth/2025")) ==
              states(nature::growth, comparator::reach, modality::striven_for, 320'000, unit::part_per_million)
                  .upwards()
                  .at(rate::per_year)
                  .from(267'000)
                  .since(2018)
                  .by(2025));
static_assert(row_of(targets.at("semicon-india-2021/outlay/2027")) ==
              states(nature::level, comparator::none, modality::firm, 760'000'000'000, unit::rupee)
                  .at(rate::cumulative)
                  .by(2027, "2021-12/2027"));
static_assert(row_of(targets.at("semicon-india-2021/fabs/project-cost-share")) ==
              states(nature::share, comparator::up_to, modality::firm, 500'000, unit::part_per_million));
static_assert(row_of(targets.at("ecms-2025/funding/2031")) ==
              states(nature::level, comparator::none, modality::firm, 229'190'000'000, unit::rupee)
                  .at(rate::cumulative)
                  .by(2031, "2025/2031"));
static_assert(row_of(targets.at("ecms-2025/investment/2031")) ==
              states(nature::level, comparator::none, modality::striven_for, 593'500'000'000, unit::rupee)
                  .at(rate::cumulative)
                  .by(2031, "2025/2031"));
static_assert(row_of(targets.at("ecms-2025/production/2031")) ==
              states(nature::level, comparator::none, modality::striven_for, 4'565'000'000'000, unit::rupee)
                  .at(rate::cumulative)
                  .by(2031, "2025/2031"));
static_assert(row_of(targets.at("ecms-2025/direct-employment/2031")) ==
              states(nature::change, comparator::none, modality::striven_for, 91'600, unit::person)
                  .upwards()
                  .at(rate::added)
                  .by(2031, "2025/2031"));
static_assert(row_of(targets.at("gujarat-2022/employment/2027")) ==
              states(nature::count, comparator::at_least, modality::striven_for, 200'000, unit::person)
                  .at(rate::added)
                  .by(2027, "2022/2027"));
static_assert(row_of(targets.at("gujarat-2022/semicon-city/area")) ==
              states(nature::level, comparator::range, modality::firm, 5'000, unit::acre).to(10'000));
static_assert(row_of(targets.at("gujarat-2022/projects/central-assistance-share")) ==
              states(nature::share, comparator::none, modality::firm, 400'000, unit::part_per_million));
static_assert(row_of(targets.at("gujarat-2022/projects/land-subsidy-share")) ==
              states(nature::share, comparator::none, modality::firm, 750'000, unit::part_per_million));
static_assert(row_of(targets.at("gujarat-2022/projects/subsidised-land")) ==
              states(nature::level, comparator::none, modality::firm, 200, unit::acre));
static_assert(row_of(targets.at("gujarat-2022/projects/water-price")) ==
              states(nature::level, comparator::none, modality::firm, 12, unit::rupee_per_cubic_metre));
static_assert(row_of(targets.at("gujarat-2022/projects/water-price-time")) ==
              states(nature::level, comparator::none, modality::firm, 5, unit::year));
static_assert(row_of(targets.at("gujarat-2022/projects/power-subsidy")) ==
              states(nature::level, comparator::none, modality::firm, 2, unit::rupee));
static_assert(row_of(targets.at("gujarat-2022/projects/power-subsidy-time")) ==
              states(nature::level, comparator::none, modality::firm, 10, unit::year));
static_assert(row_of(targets.at("andhra-pradesh-2024/production/2029")) ==
              states(nature::level, comparator::none, modality::striven_for, 4'200'000'000'000, unit::rupee).by(2029));
static_assert(row_of(targets.at("andhra-pradesh-2025/investment-in-dollars/2030")) ==
              states(nature::level, comparator::range, modality::striven_for, 50'000'000'000, unit::us_dollar)
                  .at(rate::cumulative)
                  .to(100'000'000'000)
                  .by(2030));
static_assert(row_of(targets.at("tamil-nadu-2024/electronics-export-share/2030")) ==
              states(nature::share, comparator::none, modality::striven_for, 400'000, unit::part_per_million)
                  .upwards()
                  .from(300'000)
                  .by(2030));
static_assert(row_of(targets.at("tamil-nadu-2024/semiconductors/skilled-workforce/2030")) ==
              states(nature::count, comparator::more_than, modality::striven_for, 200'000, unit::person).by(2030));

// Observations.
static_assert(
    row_of(observations.at("semicon-india-2021/electronics/incentives-approved")) ==
    states(nature::level, comparator::none, modality::reported, 553'920'000'000, unit::rupee).at(rate::cumulative));
static_assert(
    row_of(observations.at("semicon-india-2021/electronics/incentives-approved-in-dollars")) ==
    states(nature::level, comparator::none, modality::reported, 7'500'000'000, unit::us_dollar).at(rate::cumulative));
static_assert(
    row_of(observations.at("ecms-2025/electronic-goods/production/2015")) ==
    states(nature::level, comparator::none, modality::reported, 1'900'000'000'000, unit::rupee).by(2015, "FY2014-15"));
static_assert(row_of(observations.at("ecms-2025/electronic-goods/production/2024")) ==
              states(nature::level, comparator::reach, modality::reported, 9'520'000'000'000, unit::rupee)
                  .upwards()
                  .from(1'900'000'000'000)
                  .since(2015)
                  .by(2024, "FY2023-24"));
static_assert(row_of(observations.at("ecms-2025/electronic-goods/production-growth/2024")) ==
              states(nature::growth, comparator::more_than, modality::reported, 170'000, unit::part_per_million)
                  .upwards()
                  .at(rate::per_year)
                  .since(2015)
                  .by(2024, "FY2014-15/FY2023-24"));

// What the other columns hold.
static_assert(india_plan::documents.at("npe-2012").status() == constplan::document_status::repealed);
static_assert(india_plan::documents.at("npe-2019").supersedes() == india_plan::documents.at("npe-2012"));
static_assert(india_plan::cities.at("gujarat/dholera").level() == constplan::place_level::zone);
static_assert(india_plan::cities.at("gujarat/dholera").parent()->level() == constplan::place_level::state);
static_assert(targets_in(india_plan::city_id::india).size() == targets.size());
static_assert(targets_in(india_plan::city_id::gujarat).size() == 9);
static_assert(targets.at("npe-2019/mobile-handsets/handset-exports/2025").part_of() ==
              targets.at("npe-2019/mobile-handsets/handset-production/2025"));

}  // namespace
