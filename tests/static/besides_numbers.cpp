// What plans say besides numbers, and regions, on the sample data set.
#include <constplan/growth.hpp>
#include <constplan/sample.hpp>
#include <constplan/total.hpp>

namespace {

namespace sample = constplan::sample;
using constplan::total_error;

constexpr sample::plan lanterns = sample::plan_id::lanterns;
constexpr sample::measure task = sample::measure_id::lanterns_task_1;
constexpr sample::measure project = sample::measure_id::lanterns_project_1;
constexpr sample::city region = sample::city_id::invented_region;

// The leaders of a measure are those of its agencies that lead.
static_assert(has_lead(task) && leaders_of(task).size() == 1);
static_assert(leaders_of(task).front() == sample::agency_id::lantern_bureau && responsibilities_for(task).size() == 2);
static_assert(!has_lead(project) && leaders_of(project).empty() && responsibilities_for(project).size() == 2);

// Levers, statements and names belong to the rows that they refer to.
static_assert(instruments_of(task).size() + 1 == sample::instruments.size() && instruments_of(project).empty());
static_assert(measures_of(sample::cluster_id::lanterns_paper).front() == project);
static_assert(entities_of(lanterns).size() == 11 && bases_of(lanterns).size() == 2);
static_assert(bases_of(lanterns).contains(sample::entity_id::invented_law));
static_assert(entities_in(sample::city_id::example).front() == sample::entity_id::invented_park);
static_assert(mentions_of(sample::entity_id::invented_law).front().section().empty());

// A figure leads to what it counts, what qualifies it, and the errors of the source that affect it.
constexpr sample::target revenue = sample::target_id::lanterns_revenue_2099;
static_assert(list_items_of(revenue).front().kind() == constplan::list_kind::industry);
static_assert(statements_of(revenue).front().kind() == constplan::statement_kind::caveat);
static_assert(anomalies_of(revenue).front().target() == revenue);

// A region is above its members and what is below them.
static_assert(regions_of(sample::city_id::example).front() == region && region.members().size() == 2);
static_assert(places_in(region).contains(sample::city_id::example_county_town) && children_of(region).empty());
static_assert(placements_in(region).where(&sample::placement::city, region).count() == 1);
static_assert(placements_in(region).where(&sample::placement::city, sample::city_id::example_county_town).count() == 1);
static_assert(statements_in(region).front().city() == region && statements_in(sample::city_id::example).empty());

// The figure of a region and that of a place in it do not add up, nor do those of some firms and of all.
constexpr sample::target of_region = sample::target_id::lanterns_revenue_invented_region_2099;
constexpr sample::target above_scale = sample::target_id::lanterns_revenue_above_scale_2099;
constexpr bool is_in_region(sample::target t) {
  return t == of_region || t.id() == "lanterns/paper/revenue/example/2099";
}
static_assert(total(sample::targets.where(is_in_region)).error == total_error::part_and_whole);
constexpr sample::target scopes[] = {revenue, above_scale};
static_assert(total(scopes) == constplan::total_result{{}, total_error::different_scopes, 1});

// Why there is no gap.
using constplan::gap_error;
static_assert(why_no_gap(revenue, revenue) == gap_error::none);
static_assert(why_no_gap(revenue, above_scale) == gap_error::different_scopes && !gap(revenue, above_scale));
static_assert(why_no_gap(revenue, of_region) == gap_error::different_clusters);
static_assert(why_no_gap(of_region, sample::targets.at("lanterns/paper/revenue/example/2099")) ==
              gap_error::different_places);
static_assert(why_no_gap(revenue, sample::targets.at("lanterns/revenue/growth/2099")) == gap_error::different_natures);

}  // namespace
