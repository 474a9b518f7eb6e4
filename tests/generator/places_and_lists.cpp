// Mistakes in the order of places, in lists and in the parts of a source, and exactly what is said about them.
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

std::string errors_after(const std::string& file, const std::string& from, const std::string& to) {
  return small_data{}.replace(file, from, to).errors();
}

std::string errors_with_row(const std::string& file, const std::string& row) {
  small_data data;
  write_file(data.path(file), read_file(data.path(file)) + row + "\n");
  return data.errors();
}

}  // namespace

TEST_CASE("places stand under prefecture-level cities") {
  CHECK(errors_after("cities.csv", "city,,chaozhou", "city,meizhou,chaozhou") ==
        "cities.csv:2:32: error: a prefecture-level city has no parent; leave this empty, or correct level\n");
  CHECK(errors_after("cities.csv", "city,,chaozhou", "city,,meizhou") ==
        "cities.csv:2:33: error: a prefecture-level city is its own prefecture; expected 'chaozhou'\n");
  CHECK(errors_with_row("cities.csv", "raoping,county,,chaozhou,饶平县,Raoping,445122,Tea.") ==
        "cities.csv:4:16: error: only a prefecture-level city has no parent; name it, or correct level\n");
  CHECK(errors_with_row("cities.csv", "raoping,county,chaozhou,meizhou,饶平县,Raoping,445122,Tea.") ==
        "cities.csv:4:25: error: 'meizhou' is not the prefecture of 'chaozhou', its parent; expected 'chaozhou'\n");
  CHECK(errors_with_row("cities.csv", "raoping,county,chaozhou,chaozhou,饶平县,Raoping,445122,Tea.").empty());
}

TEST_CASE("ordinals are the places in lists") {
  CHECK(errors_after("responsibilities.csv", "support,2", "support,3") ==
        "responsibilities.csv:3:53: error: ordinal 3 stands where the list is at 2\n");
  CHECK(errors_after("focus_items.csv", "Longjing,1", "Longjing,2") ==
        "focus_items.csv:2:64: error: ordinal 2 stands where the list is at 1\n");
  CHECK(errors_with_row("measures.csv", "tea/task/2,tea,task,,1,种茶,Planting,三/（一）") ==
        "measures.csv:5:22: error: ordinal 1 does not follow 1, the one before it in the same list\n");
  CHECK(errors_with_row("measures.csv", "tea/task/4,tea,task,,4,种茶,Planting,三/（一）").empty());
}

TEST_CASE("an item is of its measure's plan, and of no other kind") {
  CHECK(errors_after("measures.csv", "tea/task/1/1,tea,item,", "tea/task/1/1,tea,goal,") ==
        "measures.csv:4:18: error: a measure with a parent must be of kind 'item'\n");
  CHECK(errors_after("measures.csv", "tea/goal/1,tea,goal,", "tea/goal/1,tea,item,") ==
        "measures.csv:2:16: error: an item has no parent; name it, or correct kind\n");
  small_data data;
  write_file(data.path("plans.csv"), read_file(data.path("plans.csv")) + "coffee,tea-plan,咖啡计划,Coffee,,,\n");
  data.replace("measures.csv", "tea/task/1/1,tea,", "tea/task/1/1,coffee,");
  CHECK(data.errors() ==
        "measures.csv:4:26: error: 'tea/task/1' is of plan 'tea', but this row of 'coffee'; refer to one of the same "
        "plan\n");
}

TEST_CASE("what a row refers to is of the row's plan") {
  small_data data;
  write_file(data.path("plans.csv"), read_file(data.path("plans.csv")) + "coffee,tea-plan,咖啡计划,Coffee,,,\n");
  data.replace("placements.csv", "regional-cluster,tea,", "regional-cluster,coffee,");
  data.replace("observations.csv", "2027,tea,", "2027,coffee,").replace("focus_items.csv", "1,tea,", "1,coffee,");
  data.replace("clusters.csv", "regional,tea,", "regional,coffee,");
  const auto is_told = [&](const std::string& place, const std::string& id) {
    return data.errors().find(place + ": error: '" + id + "' is of plan 'tea', but this row of 'coffee'; refer to ") !=
           std::string::npos;
  };
  CHECK(is_told("clusters.csv:4:38", "tea"));
  CHECK(is_told("observations.csv:2:25", "tea"));
  CHECK(is_told("focus_items.csv:2:30", "tea"));
  CHECK(data.errors().find("placements.csv:2:") == std::string::npos);
  CHECK(data.errors().find("placements.csv:3:") != std::string::npos);
}

TEST_CASE("what a plan states stands in its annex") {
  small_data data;
  data.replace("plans.csv", "2028,2030,", "2028,2030,附件1");
  CHECK(data.errors().find("anomalies.csv:2:31: error: '三/2' is outside of '附件1', where plan 'tea' stands\n") == 0);
  CHECK(data.errors().find("targets.csv:2:76: error: '二/（一）' is outside of '附件1'") != std::string::npos);
  CHECK(data.errors().find("clusters.csv:2:") == std::string::npos);  // no section at all
}

TEST_CASE("thresholds and parts are of their kind") {
  CHECK(errors_after("targets.csv", "1,亿元", "1,吨") ==
        "targets.csv:5:99: error: unit '吨' is not one of yuan, as metric 'revenue' asks for\n");
  CHECK(errors_after("targets.csv", "revenue,more_than,1,", "revenue,range,1,") ==
        "targets.csv:5:87: error: a threshold is one number, so its comparator cannot be range\n");
  CHECK(errors_after("targets.csv", "revenue,level", "revenue,share") ==
        "targets.csv:2:35: error: a share is in basis_point, but metric 'revenue' in yuan; choose another metric or "
        "another nature\n");
  small_data data;
  write_file(data.path("plans.csv"), read_file(data.path("plans.csv")) + "coffee,tea-plan,咖啡计划,Coffee,,,\n");
  write_file(data.path("clusters.csv"),
             read_file(data.path("clusters.csv")) + "coffee,industry,coffee,,咖啡业,Coffee,,\n");
  write_file(data.path("targets.csv"),
             read_file(data.path("targets.csv")) +
                 "coffee/revenue/2030,coffee,coffee,,revenue,level,reach,firm,1,,亿元,,2030,false,,,,,"
                 "tea/revenue/2030,二,达到1亿元\n");
  CHECK(data.errors() ==
        "targets.csv:6:83: error: 'tea/revenue/2030' is of plan 'tea', but this row of 'coffee'; refer to one of the "
        "same plan\n");
}
