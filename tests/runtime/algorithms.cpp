// Tables and relations under the standard algorithms.
#include <algorithm>
#include <constplan/guangdong.hpp>
#include <constplan/ostream.hpp>  // in every file of the program: Catch2 prints a type in one way only
#include <iterator>
#include <numeric>
#include <string>
#include <vector>

#include "catch.hpp"

namespace gd = constplan::guangdong;
using namespace constplan::literals;

TEST_CASE("a table is a random-access range") {
  const std::vector<gd::city> cities(gd::cities.begin(), gd::cities.end());
  REQUIRE(cities.size() == gd::cities.size());
  CHECK(std::equal(cities.begin(), cities.end(), gd::cities.begin(), gd::cities.end()));
  CHECK(std::distance(gd::plans.begin(), gd::plans.end()) == 9);

  const auto foshan =
      std::find_if(gd::cities.begin(), gd::cities.end(), [](gd::city c) { return c.name_zh() == "佛山市"; });
  REQUIRE(foshan != gd::cities.end());
  CHECK(foshan->id() == "foshan");
  CHECK(std::is_sorted(gd::cities.begin(), gd::cities.begin() + 21,
                       [](gd::city a, gd::city b) { return a.code() < b.code(); }));
}

TEST_CASE("iterators move both ways") {
  auto i = gd::cities.begin();
  CHECK((i++)->id() == "guangzhou");
  CHECK((i--)->id() == "shaoguan");
  CHECK((++i)->id() == "shaoguan");
  i += 4;
  CHECK(i->id() == "foshan");
  i -= 5;
  CHECK(i == gd::cities.begin());
  CHECK((i + 5) - i == 5);
  CHECK(i < i + 1);
  CHECK_FALSE(i > i + 1);
  const auto last = std::make_reverse_iterator(gd::plans.end());
  CHECK((*last).index() == gd::plans.size() - 1);
}

TEST_CASE("a relation is a range too") {
  const auto targets = gd::targets_of(gd::cluster_id::building_materials);
  CHECK(std::all_of(targets.begin(), targets.end(),
                    [](gd::target t) { return t.plan() == gd::plan_id::building_materials; }));
  CHECK(targets.size() == 8);
  CHECK(gd::targets_of(gd::cluster_id::advanced_materials_cement).empty());
}

TEST_CASE("the revenues in the box of a plan add up") {
  const std::string_view box = "附件3/二/（一）/专栏1";
  std::int64_t sum = 0;
  for (const gd::target t : gd::targets_of(gd::metric_id::main_business_revenue)) {
    if (t.section().substr(0, box.size()) == box) sum += t.low()->amount();
  }
  CHECK(sum == (7120_yi_yuan).amount());
}
