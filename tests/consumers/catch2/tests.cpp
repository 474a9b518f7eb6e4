// Rows of constplan as parameters of Catch2's tests. <constplan/ostream.hpp> makes its messages readable.
#include <constplan/guangdong.hpp>
#include <constplan/ostream.hpp>
#include <constplan/sample.hpp>

#include "../screen.hpp"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace gd = constplan::guangdong;
namespace sample = constplan::sample;
using namespace constplan::literals;

TEST_CASE("every target of the sample has a line") {
  const sample::target target = GENERATE(from_range(sample::targets));
  DYNAMIC_SECTION(target) {
    CAPTURE(target.low(), target.comparator());
    CHECK(line_of(target).find(": ") != std::string::npos);
    CHECK((line_of(target).find("not disclosed") == std::string::npos) == target.is_disclosed());
    CHECK((line_of(target).find(" – ") != std::string::npos) == target.high().has_value());
  }
}

TEST_CASE("every target of a cluster has a number") {
  const gd::target target = GENERATE(from_range(targets_of(gd::clusters[gd::cluster_id::building_materials_foshan])));
  DYNAMIC_SECTION(target) { CHECK(target.is_disclosed()); }
}

TEST_CASE("every target of Guangdong is found by its id") {
  const gd::target target = GENERATE(from_range(gd::targets.begin(), gd::targets.end()));
  CHECK(gd::targets.find(target.id()) == target);
}

// Hidden: run by its name to see what a failure prints.
TEST_CASE("a failure names rows and amounts", "[.]") {
  const gd::target target = GENERATE(from_range(targets_of(gd::clusters[gd::cluster_id::building_materials_foshan])));
  DYNAMIC_SECTION(target) {
    CHECK(target.cluster() == gd::clusters[gd::cluster_id::building_materials]);
    CHECK(target.cluster().key() == gd::cluster_id::building_materials_cement);
    CHECK(target.value() == 1_yi_yuan);
  }
}
