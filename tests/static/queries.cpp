// Rows found by what they belong to, by year and by name, all in constant expressions.
#include <constplan/guangdong/literals.hpp>
#include <constplan/names.hpp>

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

// Clusters of a city, cities of a cluster: what the placements say, each once.
constexpr bool links_are_the_placements() {
  for (const gd::placement p : gd::placements) {
    if (!holds(gd::clusters_in(p.city()), p.cluster()) || !holds(gd::cities_of(p.cluster()), p.city())) return false;
  }
  for (const gd::city city : gd::cities) {
    for (const gd::cluster cluster : gd::clusters_in(city)) {
      if (!holds(gd::cities_of(cluster), city)) return false;
    }
    for (std::size_t n = 1; n < gd::clusters_in(city).size(); ++n) {
      if (!(gd::clusters_in(city)[n - 1] < gd::clusters_in(city)[n])) return false;
    }
  }
  return true;
}
static_assert(links_are_the_placements());

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
    if (!t.year()) continue;
    ++with_year;
    if (!holds(gd::targets_by_year(*t.year()), t)) return false;
  }
  std::size_t found = 0;
  for (int year = 1990; year < 2050; ++year) found += gd::targets_by_year(year).size();
  return found == with_year;
}
static_assert(years_are_complete());
static_assert(gd::targets_by_year(1999).empty() && gd::observations_by_year(2019).size() > 20);

// Names, exactly.
static_assert(gd::cities_named("佛山").size() == 1 && gd::cities_named("佛山")[0] == city_id::foshan);
static_assert(gd::cities_named("佛山市")[0] == city_id::foshan && gd::cities_named("FOSHAN")[0] == city_id::foshan);
static_assert(gd::cities_named("foshan city")[0] == city_id::foshan);
static_assert(gd::clusters_named("水泥").size() == 2 && gd::clusters_named("Cement").size() == 2);
static_assert(gd::clusters_named("佛山建材")[0] == cluster_id::building_materials_foshan);
static_assert(gd::clusters_named("佛山建材产业集群")[0] == cluster_id::building_materials_foshan);
static_assert(gd::clusters_named("foshan building materials")[0] == cluster_id::building_materials_foshan);
static_assert(holds(gd::clusters_named("纺织服装产业集群"), gd::cluster{cluster_id::textile_apparel}));
static_assert(gd::cities_named("").empty() && gd::cities_named("市").empty() && gd::cities_named("佛").empty());

// Names, by their beginning.
static_assert(gd::cities_starting_with("佛")[0] == city_id::foshan && gd::cities_starting_with("fos").size() == 1);
static_assert(gd::clusters_starting_with("佛山建材产")[0] == cluster_id::building_materials_foshan);
static_assert(gd::cities_starting_with("").size() == gd::cities.size() && gd::cities_starting_with("佛山城").empty());

constexpr bool every_place_of_foshan_is_found_by_its_names() {
  for (const gd::city c : gd::places_in(city_id::foshan)) {
    if (!holds(gd::cities_named(c.name_zh()), c) || !holds(gd::cities_named(c.name_en()), c)) return false;
    if (!holds(gd::cities_starting_with(c.name_zh()), c)) return false;
    if (!holds(gd::cities_starting_with(c.name_en().substr(0, 3)), c)) return false;
  }
  return true;
}
static_assert(every_place_of_foshan_is_found_by_its_names());

static_assert(constplan::short_name("广东省") == "广东" && constplan::short_name("市") == "市");
static_assert(constplan::short_name("Foshan Industrial Cluster") == "Foshan" &&
              constplan::short_name("Foshan") == "Foshan");
static_assert(constplan::compare_names("Foshan", "foSHAN") == 0 && constplan::compare_names("a", "B") < 0);
static_assert(constplan::compare_names("佛", "佛山") < 0 && constplan::compare_names("佛山", "佛") > 0);

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
