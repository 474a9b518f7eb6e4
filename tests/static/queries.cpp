// Rows found by what they belong to and by year, and rows that satisfy conditions, all in constant expressions.
#include <constplan/guangdong/literals.hpp>
#include <constplan/total.hpp>

#if __cplusplus >= 202002L && (!defined(__clang__) || __clang_major__ >= 16)
#define HAS_RANGES
#include <algorithm>
#include <constplan/ranges.hpp>
#endif

namespace {

namespace gd = constplan::guangdong;
using gd::city_id;
using gd::cluster_id;

template <class Rows, class Row>
constexpr bool holds(Rows rows, Row wanted) {
  for (const auto row : rows) {
    if (row == wanted) return true;
  }
  return false;
}

constexpr bool is_in(gd::city place, gd::city city) {
  for (constplan::optional<gd::city> above = place; above; above = above->parent()) {
    if (*above == city) return true;
  }
  return false;
}

// What is in a city: what is in the city itself or in a place below it, each once and in the order of its table.
template <class Rows, class Relation, class City>
constexpr bool is_what_is_in_each_city(Rows rows, Relation rows_in, City city_of) {
  for (const gd::city city : gd::cities) {
    if (city.level() == constplan::place_level::region) continue;  // besides_numbers.cpp has them
    std::size_t found = 0;
    for (const auto row : rows) found += city_of(row) && is_in(*city_of(row), city) ? 1 : 0;
    if (rows_in(city).size() != found) return false;
    for (const auto row : rows_in(city)) {
      if (!is_in(*city_of(row), city)) return false;
    }
  }
  return true;
}
static_assert(is_what_is_in_each_city(
    gd::designations, [](gd::city c) { return designations_in(c); },
    [](gd::designation d) { return constplan::optional<gd::city>{d.city()}; }));
static_assert(is_what_is_in_each_city(
    gd::cities, [](gd::city c) { return places_in(c); }, [](gd::city c) { return constplan::optional<gd::city>{c}; }));

// Clusters of a city are those that the placements put into it or below it.
constexpr bool clusters_are_those_of_the_placements() {
  for (const gd::placement p : gd::placements) {
    if (!gd::clusters_in(p.city()).contains(p.cluster().key())) return false;
    if (!gd::clusters_in(p.city().prefecture()).contains(p.cluster().key())) return false;
    if (!gd::placements_in(p.city().prefecture()).contains(p.key())) return false;
  }
  const auto clusters = gd::clusters_in(city_id::foshan);
  for (std::size_t n = 1; n < clusters.size(); ++n) {
    if (!(clusters[n - 1] < clusters[n])) return false;
  }
  for (const gd::cluster cluster : clusters) {
    if (gd::placements_in(city_id::foshan).where(&gd::placement::cluster, cluster).empty()) return false;
  }
  return true;
}
static_assert(clusters_are_those_of_the_placements());

// What concerns a city.
static_assert(gd::plans_in(city_id::shantou).contains(gd::plan_id::textile_apparel));
constexpr bool plans_are_those_that_name_the_city() {
  for (const gd::city city : gd::cities) {
    for (const gd::plan plan : gd::plans) {
      const bool is_named = !gd::placements_in(city).where(&gd::placement::plan, plan).empty() ||
                            !gd::designations_in(city).where(&gd::designation::plan, plan).empty() ||
                            !gd::targets_in(city).where(&gd::target::plan, plan).empty() ||
                            !gd::observations_in(city).where(&gd::observation::plan, plan).empty() ||
                            !gd::statements_in(city).where(&gd::statement::plan, plan).empty();
      if (gd::plans_in(city).contains(plan.key()) != is_named) return false;
    }
  }
  return true;
}
static_assert(plans_are_those_that_name_the_city());

constexpr bool is_within(std::string_view section, std::string_view part) {
  return section.substr(0, part.size()) == part && (section.size() == part.size() || section[part.size()] == '/');
}
constexpr bool measures_are_those_whose_sections_name_the_city() {
  for (const gd::measure m : gd::measures_in(city_id::zhanjiang)) {
    const auto is_stated_in = [=](auto row) { return row.plan() == m.plan() && is_within(row.section(), m.section()); };
    if (gd::placements_in(city_id::zhanjiang).where(is_stated_in).empty() &&
        gd::targets_in(city_id::zhanjiang).where(is_stated_in).empty()) {
      return false;
    }
    for (const gd::responsibility r : gd::responsibilities_for(m)) {
      if (gd::agencies_in(city_id::zhanjiang).where(&gd::agency::key, r.agency().key()).empty()) return false;
    }
  }
  return !gd::measures_in(city_id::zhanjiang).empty() && !gd::agencies_in(city_id::zhanjiang).empty();
}
static_assert(measures_are_those_whose_sections_name_the_city());

// Items are apart from measures, in relations and by their kind.
constexpr bool items_are_apart() {
  for (const gd::measure m : gd::measures) {
    const bool is_item = m.kind() == constplan::measure_kind::item;
    if (is_item != m.parent().has_value() || gd::measures_of(m.plan()).contains(m.key()) == is_item) return false;
    if (is_item && !gd::items_of(*m.parent()).contains(m.key())) return false;
  }
  return true;
}
static_assert(items_are_apart());

// A figure that a document states in two places counts once.
constexpr gd::target foshan = gd::targets.at("building-materials/foshan/main-business-revenue/2025");
constexpr gd::target restated = gd::restatements_of(foshan).front();
static_assert(restated.restates() == foshan && restated.value() == foshan.value());
static_assert(gd::targets_of(foshan.cluster()).size() == 1 &&
              !gd::targets_in(city_id::foshan).contains(restated.key()));
static_assert(!gd::targets_of(foshan.metric()).contains(restated.key()));
static_assert(!gd::targets_by_year(2025).contains(restated.key()) && gd::targets[restated.key()] == restated);
static_assert(total(gd::targets.where(&gd::target::cluster, foshan.cluster())).value == foshan.value());

constexpr bool led_is_what_the_leads_say() {
  std::size_t leads = 0;
  for (const gd::responsibility r : gd::responsibilities_of(gd::agency_id::commerce)) {
    if (r.role() != constplan::responsibility_role::lead) continue;
    if (!holds(gd::led_by(gd::agency_id::commerce), r.measure())) return false;
    ++leads;
  }
  return leads == gd::led_by(gd::agency_id::commerce).size();
}
static_assert(led_is_what_the_leads_say() && !gd::led_by(gd::agency_id::commerce).empty());

constexpr bool years_are_complete() {
  std::size_t with_year = 0;
  for (const gd::target t : gd::targets) {
    if (!t.year() || t.restates()) continue;
    ++with_year;
    if (!holds(gd::targets_by_year(*t.year()), t)) return false;
  }
  std::size_t found = 0;
  for (int year = 1990; year < 2050; ++year) found += gd::targets_by_year(year).size();
  return found == with_year;
}
static_assert(years_are_complete());
static_assert(gd::targets_by_year(1999).empty() && gd::observations_by_year(2019).size() > 20);

using namespace gd::literals;
static_assert("building-materials/foshan"_cluster == cluster_id::building_materials_foshan);
static_assert("foshan"_city.name_zh() == "佛山市");

#ifdef HAS_RANGES
static_assert(std::ranges::view<constplan::table<gd::target>> && std::ranges::view<constplan::relation<gd::target>>);
static_assert(std::ranges::random_access_range<constplan::relation<gd::target>>);
static_assert(std::ranges::sized_range<constplan::table<gd::target>>);
static_assert(std::ranges::borrowed_range<constplan::relation<gd::target>>);

constexpr std::ptrdiff_t count_of_2025() {
  auto figures = gd::targets_in(city_id::foshan) | std::views::filter([](gd::target t) { return t.year() == 2025; }) |
                 std::views::transform(&gd::target::figure);
  return std::ranges::distance(figures);
}
static_assert(count_of_2025() > 0);
static_assert(std::ranges::find(gd::targets_in(city_id::foshan), "超5000亿元", &gd::target::figure)->year() == 2025);
static_assert(std::ranges::is_sorted(gd::targets));
#endif

}  // namespace
