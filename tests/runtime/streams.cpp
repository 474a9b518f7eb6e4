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

}  // namespace

TEST_CASE("what is printed can be read") {
  CHECK(printed(gd::cities[gd::city_id::foshan]) == "foshan");
  CHECK(printed(28000_yi_yuan) == "CNY 2.8 trillion");
  CHECK(printed(constplan::date{2023, 2, 9}) == "2023-02-09");
  CHECK(printed(constplan::date{2023, 12, 29}) == "2023-12-29");
  CHECK(printed(constplan::comparator::at_least) == "at_least");
  CHECK(printed(constplan::unit::basis_point) == "basis_point");
  CHECK(printed(constplan::optional<constplan::quantity>{7.1_percent}) == "7.1%");
  CHECK(printed(constplan::optional<constplan::quantity>{}) == "none");
}

TEST_CASE("Catch2 prints ids and amounts, not bytes") {
  CHECK(Catch::Detail::stringify(gd::cities[gd::city_id::foshan]) == "foshan");
  CHECK(Catch::Detail::stringify(7.1_percent) == "7.1%");
  CHECK(Catch::Detail::stringify(constplan::nature::share) == "share");
}
