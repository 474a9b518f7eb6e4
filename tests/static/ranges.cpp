// Every operation of tables, relations and filtered ranges, by calling it: a concept checks declarations alone.
#include <constplan/guangdong.hpp>
#include <constplan/sample.hpp>
#include <constplan/total.hpp>
#include <iterator>

namespace {

namespace gd = constplan::guangdong;
using gd::city_id;
using namespace constplan::literals;

// Every operation of a random-access iterator, on a range of at least three rows.
template <class Rows>
constexpr bool is_walked_both_ways(Rows rows) {
  using iterator = typename Rows::iterator;
  const iterator first = rows.begin();
  const iterator last = rows.end();
  const auto size = static_cast<std::ptrdiff_t>(rows.size());
  if (last - first != size || first - last != -size || first == last || !(first != last)) return false;

  iterator i = first;
  if (++i != first + 1 || i++ != first + 1 || i != 2 + first) return false;
  if (--i != first + 1 || i-- != first + 1 || i != first) return false;
  i += 2;
  if (i - first != 2 || *i != first[2] || i->index() != (*i).index()) return false;
  i -= 2;
  if (i != first || last - size != first || first + size != last) return false;
  if (!(first < last) || first > last || !(first <= last) || first >= last || !(first <= rows.begin())) return false;

  if (*std::prev(last) != rows.back() || *std::next(first) != first[1] || rows.front() != *first) return false;
  std::ptrdiff_t visited = 0;
  for (auto r = std::make_reverse_iterator(last); r != std::make_reverse_iterator(first); ++r, ++visited) {
    if (*r != last[-1 - visited]) return false;
  }
  iterator assigned;
  assigned = last;
  return visited == size && assigned == last;
}
static_assert(is_walked_both_ways(gd::cities));                                        // numbers
static_assert(is_walked_both_ways(gd::targets_of(gd::plan_id::furniture)));            // numbers from an offset on
static_assert(is_walked_both_ways(gd::designations_in(city_id::shantou)));             // a list of bytes
static_assert(is_walked_both_ways(gd::responsibilities_of(gd::agency_id::commerce)));  // a list of two bytes each
static_assert(is_walked_both_ways(gd::documents.at("light-industry-textiles-plan").issuers()));

// Access means the same on tables and relations.
template <class Rows>
constexpr bool is_accessed(Rows rows) {
  const Rows same = rows;
  std::size_t n = 0;
  for (const auto row : rows) {
    if (rows[n] != row || rows.begin()[static_cast<std::ptrdiff_t>(n)] != row || rows[row.key()] != row) return false;
    if (rows.at(row.id()) != row || rows.find(row.id()) != row || !rows.contains(row.id())) return false;
    ++n;
  }
  return n == rows.size() && !rows.empty() && rows.front() == rows[0] && rows.back() == rows[n - 1] &&
         !rows.find("nowhere") && !rows.contains("nowhere") && !rows.find("") && rows == same && !(rows != same);
}
static_assert(is_accessed(gd::plans) && is_accessed(gd::designations_in(city_id::shantou)));
static_assert(is_accessed(gd::measures_of(gd::plan_id::furniture)));

constexpr auto in_shantou = gd::designations_in(city_id::shantou);
static_assert(!in_shantou.find(gd::designations.front().id()) && !in_shantou.contains(gd::designations.front().key()));
static_assert(in_shantou != gd::designations_in(city_id::foshan) && constplan::relation<gd::city>{}.empty());
static_assert(in_shantou == gd::designations_in(city_id::shantou));
static_assert(gd::designations_in(city_id::shaoguan).empty());

// where: by an accessor and a value, by a predicate, by an accessor that is one; on tables, relations and results.
constexpr auto tasks = gd::measures_of(gd::plan_id::furniture).where(&gd::measure::kind, constplan::measure_kind::task);
static_assert(tasks.count() == 6 && !tasks.empty() && tasks.front().ordinal() == 1);
static_assert(gd::measures.where(&gd::measure::plan, gd::plan_id::furniture)
                  .where(&gd::measure::kind, constplan::measure_kind::task)
                  .where([](gd::measure m) { return m.ordinal() > 2; })
                  .count() == 4);
static_assert(gd::placements.where(&gd::placement::list_is_open).count() ==
              gd::placements.where([](gd::placement p) { return p.list_is_open(); }).count());
static_assert(gd::targets.where(&gd::target::is_disclosed).count() +
                  gd::targets.where([](gd::target t) { return !t.is_disclosed(); }).count() ==
              gd::targets.size());
static_assert(gd::cities.where(&gd::city::name_zh, "佛山市").front() == city_id::foshan);
static_assert(gd::targets.where(&gd::target::city, city_id::foshan).front().city() == city_id::foshan);
static_assert(gd::targets.where(&gd::target::year, 1999).empty() &&
              gd::targets.where(&gd::target::year, 1999).count() == 0);
static_assert(
    gd::targets.where(&gd::target::value, constplan::quantity{500'000'000'000, constplan::unit::yuan}).count() > 1);

constexpr bool is_a_forward_range() {
  auto i = tasks.begin();
  const auto first = i;
  if (i == tasks.end() || i != first || i->index() != (*i).index() || i++ != first || i == first) return false;
  std::size_t count = 0;
  for (const gd::measure m : tasks) count += m.kind() == constplan::measure_kind::task ? 1U : 100U;
  decltype(i) unset;
  unset = first;
  return count == tasks.count() && unset == tasks.begin() && *++unset == *i;
}
static_assert(is_a_forward_range());

// A result of where() keeps what it filters.
constexpr auto with_ordinal(int least) {
  const auto designations = gd::designations_in(city_id::shantou);
  return designations.where([least](gd::designation d) { return d.ordinal() >= least; });
}
static_assert(with_ordinal(1).count() == in_shantou.size() && with_ordinal(100).empty());

// total: what adds up does, and the rest says why it does not, and where.
using constplan::total;
using constplan::total_error;
constexpr constplan::quantity yuan{1, constplan::unit::yuan};
constexpr constplan::quantity tonne{1, constplan::unit::tonne};
constexpr constplan::quantity most{INT64_MAX, constplan::unit::yuan};
constexpr constplan::quantity share{1, constplan::unit::part_per_million};
constexpr constplan::quantity money[] = {yuan, most * -1, yuan};
constexpr constplan::quantity mixed[] = {yuan, tonne};
constexpr constplan::quantity too_much[] = {yuan, yuan, most};
constexpr constplan::quantity too_little[] = {most * -1, yuan * -2};
constexpr constplan::quantity shares[] = {share, share};
constexpr constplan::optional<constplan::quantity> with_gap[] = {yuan, {}};
static_assert(total(money).value == yuan * 2 - most && total(money).error == total_error::none);
static_assert(total(mixed) == constplan::total_result{{}, total_error::different_units, 1});
static_assert(total(too_much) == constplan::total_result{{}, total_error::too_large, 2});
static_assert(total(too_little).error == total_error::too_large && total(shares).error == total_error::not_additive);
static_assert(total(with_gap) == constplan::total_result{{}, total_error::missing_value, 1});
static_assert(total(gd::targets.where(&gd::target::year, 1999)).error == total_error::no_figures);
static_assert(total(gd::targets_of(gd::cluster_id::building_materials)).error != total_error::none);
static_assert(total(gd::targets_of(gd::metric_id::main_business_revenue).where(&gd::target::is_disclosed)) !=
              total(mixed));
static_assert(total(gd::targets_of(gd::plan_id::advanced_materials)).error == total_error::different_metrics);

// A part does not add to its whole, whether the source calls it a part or its cluster is one.
constexpr auto output = gd::targets_of(gd::plan_id::furniture)
                            .where(&gd::target::metric, gd::metric_id::output_value)
                            .where(&gd::target::scope, constplan::nullopt);
static_assert(total(output).error == total_error::part_and_whole);
static_assert(total(output.where([](gd::target t) { return t.part_of().has_value(); })).value == 2400_yi_yuan);
constexpr auto of_industry =
    gd::targets_of(gd::plan_id::advanced_materials).where(&gd::target::metric, gd::metric_id::main_business_revenue);
static_assert(total(of_industry).error == total_error::part_and_whole);
static_assert(total(of_industry.where([](gd::target t) {
                return t.cluster().kind() == constplan::cluster_kind::regional;
              })).value == 23200_yi_yuan);

// What a row restates is not counted twice, but a row whose original is not in the range is.
constexpr auto restated = gd::targets.where([](gd::target t) { return t.restates().has_value(); });
static_assert(!restated.empty() && total(restated).error != total_error::no_figures);
static_assert(total(gd::targets.where([](gd::target t) {
                return t == restated.front() || t == *restated.front().restates();
              })) == total(restated));

constexpr gd::observation past[] = {gd::observations.at("advanced-materials/main-business-revenue/2019"),
                                    gd::observations.at("advanced-materials/main-business-revenue/2019")};
static_assert(total(past).error == total_error::none);

// A row can be made before it is known which.
static_assert(gd::city{} == gd::cities.front() && gd::target{}.index() == 0);

static_assert(gd::cities == gd::cities && !(gd::cities != gd::cities));

}  // namespace
