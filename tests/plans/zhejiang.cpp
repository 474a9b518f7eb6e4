// Zhejiang: the "415X" clusters, their progress and yearly aims.
#include <zhejiang_plan.hpp>
#include <zhejiang_plan/invariants.hpp>

#include "statement.hpp"

using namespace plans;

namespace {

using zhejiang_plan::observations;
using zhejiang_plan::targets;

static_assert(targets.size() == 13 && observations.size() == 18);

// Targets.
static_assert(row_of(targets.at("action-plan/revenue/2027")) ==
              states(nature::level, comparator::more_than, modality::firm, 12'000'000'000'000, unit::yuan).by(2027));
static_assert(row_of(targets.at("action-plan/core-areas/core-area-count/2027")) ==
              states(nature::count, comparator::about, modality::firm, 20, unit::count)
                  .by(2027)
                  .each(comparator::more_than, {100'000'000'000, unit::yuan}));
static_assert(row_of(targets.at("action-plan/world-class-firm-count/2027")) ==
              states(nature::count, comparator::about, modality::firm, 15, unit::count).by(2027));
static_assert(row_of(targets.at("action-plan/industry-group-count/2027")) ==
              states(nature::count, comparator::none, modality::firm, 4, unit::count)
                  .by(2027, "2023/2027")
                  .each(comparator::order_of, {1'000'000'000'000, unit::yuan}));
static_assert(row_of(targets.at("action-plan/featured-clusters/cluster-count/2027")) ==
              states(nature::count, comparator::none, modality::firm, 15, unit::count)
                  .by(2027, "2023/2027")
                  .each(comparator::order_of, {100'000'000'000, unit::yuan}));
static_assert(row_of(targets.at("action-plan/land-transfer-share/2027")) ==
              states(nature::share, comparator::at_least, modality::binding, 5'000, unit::part_per_million)
                  .at(rate::per_year)
                  .by(2027));
static_assert(row_of(targets.at("action-plan/cluster-fund-count")) ==
              states(nature::count, comparator::none, modality::firm, 4, unit::count));
static_assert(row_of(targets.at("action-plan/specialised-firm-fund-count")) ==
              states(nature::count, comparator::none, modality::firm, 1, unit::count));
static_assert(row_of(targets.at("meeting-2024/revenue/2024")) ==
              states(nature::level, comparator::reach, modality::firm, 9'300'000'000'000, unit::yuan).by(2024));
static_assert(row_of(targets.at("meeting-2026/revenue/2026")) ==
              states(nature::level, comparator::more_than, modality::firm, 10'000'000'000'000, unit::yuan).by(2026));
static_assert(row_of(targets.at("meeting-2026/industry/value-added/2026")) ==
              states(nature::growth, comparator::about, modality::firm, 60'000, unit::part_per_million)
                  .upwards()
                  .at(rate::per_year)
                  .by(2026));
static_assert(row_of(targets.at("meeting-2026/manufacturing/investment/2026")) ==
              states(nature::growth, comparator::at_least, modality::firm, 80'000, unit::part_per_million)
                  .upwards()
                  .at(rate::per_year)
                  .by(2026));
static_assert(row_of(targets.at("meeting-2026/industry/rd-share/2026")) ==
              states(nature::share, comparator::about, modality::firm, 32'500, unit::part_per_million).by(2026));

// Observations.
static_assert(row_of(observations.at("action-plan/goal-count")) ==
              states(nature::count, comparator::none, modality::reported, 16, unit::count));
static_assert(row_of(observations.at("action-plan/action-count")) ==
              states(nature::count, comparator::none, modality::reported, 6, unit::count));
static_assert(row_of(observations.at("action-plan/task-count")) ==
              states(nature::count, comparator::none, modality::reported, 23, unit::count));
static_assert(row_of(observations.at("fund-group/integrated-circuits/fund-size")) ==
              states(nature::level, comparator::reach, modality::reported, 5'000'000'000, unit::yuan));
static_assert(row_of(observations.at("meeting-2024/revenue/2023")) ==
              states(nature::level, comparator::reach, modality::reported, 8'600'000'000'000, unit::yuan).by(2023));
static_assert(row_of(observations.at("progress-2023/revenue/2023")) ==
              states(nature::level, comparator::reach, modality::reported, 8'640'000'000'000, unit::yuan).by(2023));
static_assert(row_of(observations.at("progress-2023/intelligent-iot/cluster-count/2023")) ==
              states(nature::count, comparator::none, modality::reported, 1, unit::count)
                  .at(rate::added)
                  .by(2023)
                  .each(comparator::order_of, {1'000'000'000'000, unit::yuan}));
static_assert(row_of(observations.at("progress-2023/core-areas/industrial-increment-share/2023")) ==
              states(nature::share, comparator::none, modality::reported, 900'000, unit::part_per_million).by(2023));
static_assert(row_of(observations.at("progress-2023/core-areas/investment-increment-share/2023")) ==
              states(nature::share, comparator::none, modality::reported, 800'000, unit::part_per_million).by(2023));
static_assert(
    row_of(observations.at("meeting-2024/core-areas/core-area-count/2023")) ==
    states(nature::count, comparator::none, modality::reported, 35, unit::count).at(rate::cumulative).by(2023));
static_assert(
    row_of(observations.at("meeting-2024/coordinated-areas/coordinated-area-count/2023")) ==
    states(nature::count, comparator::none, modality::reported, 53, unit::count).at(rate::cumulative).by(2023));
static_assert(row_of(observations.at("progress-2024/core-areas/revenue/2024")) ==
              states(nature::level, comparator::reach, modality::reported, 3'900'000'000'000, unit::yuan)
                  .at(rate::cumulative)
                  .by(2024, "2024-01/2024-10"));
static_assert(row_of(observations.at("progress-2024/core-areas/revenue-share/2024")) ==
              states(nature::share, comparator::none, modality::reported, 530'000, unit::part_per_million)
                  .at(rate::cumulative)
                  .by(2024, "2024-01/2024-10"));
static_assert(
    row_of(observations.at("progress-2024/national-clusters/cluster-count/2024")) ==
    states(nature::count, comparator::reach, modality::reported, 8, unit::count).at(rate::cumulative).by(2024));
static_assert(row_of(observations.at("progress-2024/national-clusters/cluster-count-rank/2024")) ==
              states(nature::national_rank, comparator::none, modality::reported, 2, unit::rank).by(2024));
static_assert(row_of(observations.at("third-selection/core-areas/core-area-count")) ==
              states(nature::count, comparator::none, modality::reported, 41, unit::count).at(rate::cumulative));
static_assert(row_of(observations.at("third-selection/coordinated-areas/coordinated-area-count")) ==
              states(nature::count, comparator::none, modality::reported, 67, unit::count).at(rate::cumulative));
static_assert(row_of(observations.at("third-selection/new-stars/new-star-count")) ==
              states(nature::count, comparator::none, modality::reported, 37, unit::count).at(rate::cumulative));

// What the other columns hold.
static_assert(targets.at("action-plan/revenue/2027").scope() == constplan::scope::above_scale);
static_assert(!targets.at("meeting-2026/revenue/2026").scope());
static_assert(targets.at("action-plan/industry-group-count/2027").other_clusters().size() == 3);
static_assert(targets.at("action-plan/cluster-fund-count").other_clusters().size() == 3);
static_assert(observations.at("fund-group/integrated-circuits/fund-size").city()->name_zh() == "绍兴市");

}  // namespace
