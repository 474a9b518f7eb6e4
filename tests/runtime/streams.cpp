// What logs and failing tests print.
#include <constplan/guangdong.hpp>
#include <constplan/ostream.hpp>
#include <sstream>

#include "catch.hpp"

namespace gd = constplan::guangdong;
using namespace constplan::literals;

namespace {

template <class T>
std::string printed(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

// Where all of constplan is in scope, there is still one operator for each type.
std::string printed_beside_constplan() {
  using namespace constplan;
  std::ostringstream out;
  out << guangdong::city_id::foshan << ' ' << guangdong::cities[guangdong::city_id::foshan] << ' ' << unit::tonne;
  return out.str();
}

}  // namespace

TEST_CASE("what is printed can be read") {
  CHECK(printed(gd::cities[gd::city_id::foshan]) == "foshan");
  CHECK(printed(gd::city_id::foshan) == "foshan");
  CHECK(printed(constplan::optional<gd::city_id>{gd::city_id::foshan}) == "foshan");
  CHECK(printed(28000_yi_yuan) == "CNY 2.8 trillion");
  CHECK(printed(constplan::date{2023, 2, 9}) == "2023-02-09");
  CHECK(printed(constplan::date{2023, 12, 29}) == "2023-12-29");
  CHECK(printed(constplan::comparator::at_least) == "at_least");
  CHECK(printed(constplan::unit::part_per_million) == "part_per_million");
  CHECK(printed(constplan::optional<constplan::quantity>{7.1_percent}) == "7.1%");
  CHECK(printed(constplan::optional<constplan::quantity>{}) == "none");
  CHECK(printed(constplan::nullopt) == "none");
  CHECK(printed(total(gd::targets.where(&gd::target::year, 1999))) == "no_figures");
  CHECK(printed(total(gd::targets_of(gd::cluster_id::building_materials_foshan))) == "CNY 500 billion");
}

TEST_CASE("no operator is in the way of another") { CHECK(printed_beside_constplan() == "foshan foshan tonne"); }

TEST_CASE("Catch2 prints ids and amounts, not bytes") {
  CHECK(Catch::Detail::stringify(gd::cities[gd::city_id::foshan]) == "foshan");
  CHECK(Catch::Detail::stringify(gd::cluster_id::building_materials_foshan) == "building-materials/foshan");
  CHECK(Catch::Detail::stringify(7.1_percent) == "7.1%");
  CHECK(Catch::Detail::stringify(constplan::nature::share) == "share");
}
