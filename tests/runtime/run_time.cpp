// What is decided only when the program runs.
#include <algorithm>
#include <constplan/guangdong.hpp>
#include <constplan/ostream.hpp>  // in every file of the program: Catch2 prints a type in one way only
#include <constplan/parse.hpp>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "../every_table.hpp"
#include "catch.hpp"

namespace gd = constplan::guangdong;
using namespace constplan::literals;

namespace {

// Every id is found. With one byte changed, removed or added, or cut off anywhere, it is not, unless that is another
// id; nor is anything that looks like no id.
template <class Table>
void check_lookup(const Table& table) {
  std::set<std::string> ids;
  for (const auto row : table) {
    ids.emplace(row.id());
    CHECK(table.find(std::string{row.id()}) == row);
  }
  std::size_t wrongly_found = 0;
  const auto look_for = [&](const std::string& id) {
    if (ids.count(id) == 0 && table.find(id)) ++wrongly_found;
  };
  for (const std::string& id : ids) {
    for (std::size_t at = 0; at < id.size(); ++at) {
      std::string changed = id;
      changed[at] = static_cast<char>(changed[at] ^ 1);
      look_for(changed);
      look_for(std::string{id}.erase(at, 1));
      look_for(std::string{id}.insert(at, 1, id[at]));
      look_for(id.substr(0, at));
    }
    look_for(id + '\0');
  }
  for (std::size_t length = 0; length < 100; ++length) {
    look_for(std::string(length, '\0'));
    look_for(std::string(length, '\xFF'));
  }
  CHECK(wrongly_found == 0);
}

}  // namespace

TEST_CASE("an id that comes from outside is found or not") {
  visit_tables([](const char* /*name*/, const auto& table) { check_lookup(table); });
}

template <class Figures>
auto own(const Figures& figures) {
  return figures.where([](auto figure) { return !figure.restates(); });
}

TEST_CASE("a relation has all rows that refer to its row, and no others") {
  // Items and restated figures belong to their measure and their figure alone.
  const auto check = [](const auto& table, const auto& relation_of, const auto& rows, const auto& referred) {
    std::size_t listed = 0;
    for (const auto of : table) {
      for (const auto row : relation_of(of)) {
        ++listed;
        CHECK(referred(row) == of);
      }
    }
    const auto refers = [&](auto row) {
      for (const auto of : table) {
        if (referred(row) == of) return true;
      }
      return false;
    };
    CHECK(listed == static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), refers)));
  };
  check(
      gd::documents, [](auto of) { return plans_of(of); }, gd::plans, [](auto row) { return row.document(); });
  check(
      gd::plans, [](auto of) { return clusters_of(of); }, gd::clusters, [](auto row) { return row.plan(); });
  check(
      gd::plans, [](auto of) { return targets_of(of); }, own(gd::targets), [](auto row) { return row.plan(); });
  check(
      gd::plans, [](auto of) { return observations_of(of); }, own(gd::observations),
      [](auto row) { return row.plan(); });
  check(
      gd::plans, [](auto of) { return placements_of(of); }, gd::placements, [](auto row) { return row.plan(); });
  check(
      gd::plans, [](auto of) { return measures_of(of); }, gd::measures.where(&gd::measure::parent, constplan::nullopt),
      [](auto row) { return row.plan(); });
  check(
      gd::plans, [](auto of) { return designations_of(of); }, gd::designations, [](auto row) { return row.plan(); });
  check(
      gd::plans, [](auto of) { return list_items_of(of); }, gd::list_items, [](auto row) { return row.plan(); });
  check(
      gd::plans, [](auto of) { return anomalies_of(of); }, gd::anomalies, [](auto row) { return row.plan(); });
  check(
      gd::clusters, [](auto of) { return targets_of(of); }, own(gd::targets), [](auto row) { return row.cluster(); });
  check(
      gd::clusters, [](auto of) { return observations_of(of); }, own(gd::observations),
      [](auto row) { return row.cluster(); });
  check(
      gd::clusters, [](auto of) { return placements_of(of); }, gd::placements, [](auto row) { return row.cluster(); });
  check(
      gd::clusters, [](auto of) { return children_of(of); }, gd::clusters, [](auto row) { return row.parent(); });
  check(
      gd::clusters, [](auto of) { return list_items_of(of); }, gd::list_items, [](auto row) { return row.cluster(); });
  check(
      gd::cities, [](auto of) { return children_of(of); }, gd::cities, [](auto row) { return row.parent(); });
  check(
      gd::metrics, [](auto of) { return targets_of(of); }, own(gd::targets), [](auto row) { return row.metric(); });
  check(
      gd::metrics, [](auto of) { return observations_of(of); }, own(gd::observations),
      [](auto row) { return row.metric(); });
  check(
      gd::targets, [](auto of) { return parts_of(of); }, gd::targets, [](auto row) { return row.part_of(); });
  check(
      gd::observations, [](auto of) { return parts_of(of); }, gd::observations, [](auto row) { return row.part_of(); });
  check(
      gd::measures, [](auto of) { return responsibilities_for(of); }, gd::responsibilities,
      [](auto row) { return row.measure(); });
  check(
      gd::measures, [](auto of) { return items_of(of); }, gd::measures, [](auto row) { return row.parent(); });
  check(
      gd::agencies, [](auto of) { return responsibilities_of(of); }, gd::responsibilities,
      [](auto row) { return row.agency(); });
}

TEST_CASE("quantities of different units are unequal, and by_value orders them") {
  volatile bool use = true;
  const constplan::quantity share = use ? 0.5_percent : 1_percent;
  const constplan::quantity money = use ? 5000_yuan : 1_yuan;
  CHECK(share.amount() == money.amount());
  CHECK_FALSE(share == money);
  CHECK(share != money);
  CHECK(constplan::optional<constplan::quantity>{share} != money);

  std::vector<gd::target> targets(gd::targets.begin(), gd::targets.end());
  std::sort(targets.begin(), targets.end(), constplan::by_value{});
  for (std::size_t n = 1; n < targets.size(); ++n) {
    const auto before = targets[n - 1].value();
    const auto after = targets[n].value();
    CAPTURE(before, after);
    CHECK((!after || (before && (before->unit() < after->unit() ||
                                 (before->unit() == after->unit() && before->amount() <= after->amount())))));
  }
  CHECK_FALSE(targets.back().value());

  const std::set<constplan::quantity, constplan::by_value> different{5_percent, 5000_yuan, 5_percent, 5_count};
  CHECK(different.size() == 3);
}

TEST_CASE("rows, keys and quantities are keys of hash maps") {
  std::unordered_map<gd::city, int> places;
  std::unordered_map<gd::city_id, int> keys;
  for (const gd::city c : gd::cities) {
    ++places[c];
    ++keys[c.key()];
  }
  CHECK(places.size() == gd::cities.size());
  CHECK(keys.size() == gd::cities.size());
  std::unordered_set<constplan::quantity> quantities{5_percent, 5_percent, 5_count, -5_count, 0_count};
  CHECK(quantities.size() == 4);
  CHECK(std::hash<constplan::quantity>{}(5_count) != std::hash<constplan::quantity>{}(5_rank));

  std::vector<gd::target> rows;
  rows.resize(3);
  CHECK(rows.back() == gd::targets.front());
}

// Of every number of digits, with every number of zeros at the end: all that writing a number depends on.
std::vector<std::int64_t> amounts_of_every_form() {
  constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
  std::vector<std::int64_t> amounts{0, largest, -largest};
  for (std::int64_t digits = 1'234'567'891'234'567'891; digits > 0; digits /= 10) {
    for (std::int64_t amount = digits;; amount *= 10) {
      amounts.insert(amounts.end(), {amount, -amount});
      if (amount > largest / 10) break;
    }
  }
  return amounts;
}

TEST_CASE("what is written in any style reads as the same quantity") {
  const std::vector<std::int64_t> amounts = amounts_of_every_form();
  for (const auto unit : constplan::enumerators<constplan::unit>()) {
    for (const std::int64_t amount : amounts) {
      const constplan::quantity q{amount, unit};
      for (const auto style : constplan::enumerators<constplan::text_style>()) {
        const auto text = format(q, style);
        const auto parsed = constplan::parse_quantity(text, style);
        INFO(text.view());
        CHECK(parsed.value == q);
      }
    }
  }
}

TEST_CASE("verify answers at run time") {
  const gd::target revenue = *gd::targets.find("advanced-materials/main-business-revenue/2025");
  const gd::target range = *gd::targets.find("building-materials/green-park-count/2025");
  volatile std::int64_t amount = 2'800'000'000'000;
  CHECK(verify(revenue, constplan::quantity{amount, constplan::unit::yuan}));
  CHECK_FALSE(verify(revenue, constplan::quantity{amount + 1, constplan::unit::yuan}));
  CHECK_FALSE(verify(revenue, constplan::quantity{amount, constplan::unit::rank}));
  CHECK_FALSE(verify(range, constplan::quantity{3, constplan::unit::count}));
}
