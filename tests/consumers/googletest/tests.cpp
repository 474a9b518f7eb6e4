// Rows of constplan as parameters of GoogleTest's tests. <constplan/ostream.hpp> makes its messages readable.
#include <gtest/gtest.h>

#include <constplan/guangdong.hpp>
#include <constplan/ostream.hpp>
#include <constplan/sample.hpp>

#include "../screen.hpp"

namespace gd = constplan::guangdong;
namespace sample = constplan::sample;
using namespace constplan::literals;

// Names may hold letters, digits and _ alone: building-materials/foshan becomes building_materials__foshan, which no
// other id becomes, as words in ids are parted by a single - and never by _.
struct id_as_name {
  template <class Row>
  std::string operator()(const testing::TestParamInfo<Row>& info) const {
    std::string name;
    for (const char c : info.param.id()) name += c == '/' ? "__" : c == '-' ? "_" : std::string(1, c);
    return name;
  }
};

class SampleTarget : public testing::TestWithParam<sample::target> {};
INSTANTIATE_TEST_SUITE_P(All, SampleTarget, testing::ValuesIn(sample::targets), id_as_name{});

TEST_P(SampleTarget, HasALine) {
  const std::string line = line_of(GetParam());
  EXPECT_NE(line.find(": "), std::string::npos) << GetParam();
  EXPECT_EQ(line.find("not disclosed") == std::string::npos, GetParam().is_disclosed()) << GetParam();
  EXPECT_EQ(line.find(" – ") != std::string::npos, GetParam().high().has_value()) << GetParam();
}

class TargetOfFoshan : public testing::TestWithParam<gd::target> {};
INSTANTIATE_TEST_SUITE_P(BuildingMaterials, TargetOfFoshan,
                         testing::ValuesIn(targets_of(gd::clusters[gd::cluster_id::building_materials_foshan])),
                         id_as_name{});

TEST_P(TargetOfFoshan, HasANumber) { EXPECT_TRUE(GetParam().is_disclosed()) << GetParam(); }

// Disabled: run it to see what a failure prints.
TEST_P(TargetOfFoshan, DISABLED_FailureNamesRowsAndAmounts) {
  EXPECT_EQ(GetParam().cluster(), gd::clusters[gd::cluster_id::building_materials]);
  EXPECT_EQ(GetParam().cluster().key(), gd::cluster_id::building_materials_cement);
  EXPECT_EQ(GetParam().value(), 1_yi_yuan);
}

class GuangdongTarget : public testing::TestWithParam<gd::target> {};
INSTANTIATE_TEST_SUITE_P(All, GuangdongTarget, testing::ValuesIn(gd::targets.begin(), gd::targets.end()), id_as_name{});

TEST_P(GuangdongTarget, IsFoundByItsId) { EXPECT_EQ(gd::targets.find(GetParam().id()), GetParam()); }
