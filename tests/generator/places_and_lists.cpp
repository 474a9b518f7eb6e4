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
        "cities.csv:2:32: error: a place at the top has no parent; leave this empty, or correct level\n");
  CHECK(errors_after("cities.csv", "city,,chaozhou", "city,,meizhou") ==
        "cities.csv:2:33: error: a place at the top is its own prefecture; expected 'chaozhou'\n");
  CHECK(errors_with_row("cities.csv", "raoping,county,,chaozhou,饶平县,Raoping,445122,Tea.") ==
        "cities.csv:4:16: error: only a place at the top has no parent; name it, or correct level\n");
  CHECK(errors_with_row("cities.csv", "raoping,county,chaozhou,meizhou,饶平县,Raoping,445122,Tea.") ==
        "cities.csv:4:25: error: 'meizhou' is not the prefecture of 'chaozhou', its parent; expected 'chaozhou'\n");
  CHECK(errors_with_row("cities.csv", "raoping,county,chaozhou,chaozhou,饶平县,Raoping,445122,Tea.").empty());
}

TEST_CASE("regions have members, and no other places have any") {
  const auto errors_of = [](const std::string& row) {
    return small_data{}
        .replace("cities.csv", ",note", ",note,members")
        .replace("cities.csv", "445100,", "445100,,")
        .replace("cities.csv", "441400,", "441400,," + row)
        .errors();
  };
  CHECK(errors_of("\neast,region,,east,粤东,Eastern Guangdong,,Tea.,chaozhou meizhou").empty());
  CHECK(errors_of("\neast,region,,east,粤东,Eastern Guangdong,,Tea.,") ==
        "cities.csv:4:46: error: a region has no members; name them, or correct level\n");
  CHECK(errors_of("chaozhou") ==
        "cities.csv:3:60: error: only a region has members; leave this empty, or correct level\n");
  CHECK(errors_of("\neast,region,chaozhou,chaozhou,粤东,Eastern Guangdong,,Tea.,meizhou")
            .find("cities.csv:4:13: error: a place at the top has no parent; leave this empty, or correct level\n") !=
        std::string::npos);
}

TEST_CASE("ordinals are the places in lists") {
  CHECK(errors_after("responsibilities.csv", "support,2", "support,3") ==
        "responsibilities.csv:3:53: error: ordinal 3 follows 1 in the same list; add the row with ordinal 2, or "
        "correct this one\n");
  CHECK(errors_after("list_items.csv", "Longjing,1", "Longjing,2") ==
        "list_items.csv:2:64: error: ordinal 2 begins a list; expected 1\n");
  CHECK(errors_with_row("measures.csv", "tea/task/2,tea,task,,1,种茶,Planting,三/（一）") ==
        "measures.csv:5:22: error: ordinal 1 does not exceed 1, the one before it in the same list; expected 2\n");
}

TEST_CASE("no measure is missing in a numbering") {
  const std::string two = "tea/task/2,tea,task,,2,种茶,Planting,三/（二）";
  CHECK(errors_with_row("measures.csv", two).empty());
  CHECK(errors_with_row("measures.csv", two + "\ntea/task/4,tea,task,,4,采茶,Picking,三/（四）") ==
        "measures.csv:6:22: error: ordinal 4 follows 2 in the same list; add the row with ordinal 3, or correct this "
        "one\n");
  CHECK(errors_after("measures.csv", "tea/goal/1,tea,goal,,1", "tea/goal/1,tea,goal,,2") ==
        "measures.csv:2:22: error: ordinal 2 begins a list; expected 1\n");
}

TEST_CASE("items may count on from one measure to the next") {
  const auto second_item = [](const std::string& ordinal) {
    return errors_with_row("measures.csv",
                           "tea/task/2,tea,task,,2,种茶,Planting,三/（二）\n"
                           "tea/task/2/1,tea,item,tea/task/2," +
                               ordinal + ",栽苗,Seedlings,三/（二）");
  };
  CHECK(second_item("1").empty());
  CHECK(second_item("2").empty());
  CHECK(second_item("3") ==
        "measures.csv:6:34: error: ordinal 3 begins a list; expected 1 or 2, which continues the list before\n");
}

TEST_CASE("one misprinted ordinal is one error") {
  CHECK(errors_with_row("measures.csv",
                        "tea/task/2,tea,task,,1,种茶,Planting,三/（二）\n"
                        "tea/task/3,tea,task,,3,采茶,Picking,三/（三）") ==
        "measures.csv:5:22: error: ordinal 1 does not exceed 1, the one before it in the same list; expected 2\n");
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
  data.replace("observations.csv", "2027,tea,", "2027,coffee,").replace("list_items.csv", "1,tea,", "1,coffee,");
  data.replace("clusters.csv", "regional,tea,", "regional,coffee,");
  const auto is_told = [&](const std::string& place, const std::string& id) {
    return data.errors().find(place + ": error: '" + id + "' is of plan 'tea', but this row of 'coffee'; refer to ") !=
           std::string::npos;
  };
  CHECK(is_told("clusters.csv:4:38", "tea"));
  CHECK(is_told("observations.csv:2:25", "tea"));
  CHECK(is_told("list_items.csv:2:30", "tea"));
  CHECK(data.errors().find("placements.csv:2:") == std::string::npos);
  CHECK(data.errors().find("placements.csv:3:") != std::string::npos);
}

TEST_CASE("what belongs to a plan is in its annex") {
  small_data data;
  data.replace("plans.csv", "2028,2030,", "2028,2030,附件1");
  const std::string errors = data.errors();
  const auto is_told = [&](const std::string& place, const std::string& section) {
    return errors.find(place + ": error: '" + section +
                       "' is outside of '附件1', the section of plan 'tea'; correct one of them\n") !=
           std::string::npos;
  };
  CHECK(is_told("anomalies.csv:2:31", "三/2"));
  CHECK(is_told("targets.csv:2:94", "二/（一）"));
  CHECK(is_told("observations.csv:2:100", "一"));
  CHECK(is_told("responsibilities.csv:2:50", "三/（一）"));                           // of the plan by its measure
  CHECK(errors.find("clusters.csv:2:") == std::string::npos);                         // no section at all
  CHECK(errors_after("responsibilities.csv", "1,三/（一）", "1,附件99/一").empty());  // the plan is a whole document
}

TEST_CASE("an error elsewhere hides no section outside of its annex") {
  small_data data;
  data.replace("plans.csv", "2028,2030,", "2028,2030,附件1").replace("targets.csv", "reach", "reech");
  CHECK(data.errors().find("responsibilities.csv:2:50: error: '三/（一）' is outside of '附件1'") != std::string::npos);
}

TEST_CASE("a plan's own section is one") {
  CHECK(errors_after("plans.csv", "2028,2030,", "2028,2030,附件一") ==
        "plans.csv:2:38: error: '附件一' is no number of a section; expected 附件1, 一, （一）, 专栏1, 1 or 一是, or "
        "1.2, A, "
        "IV, Annex 3\n");
}

TEST_CASE("sections of other numberings have parts, too") {
  small_data data;
  data.replace("plans.csv", "2028,2030,", "2028,2030,Article 5");
  for (const char* file : {"anomalies.csv", "clusters.csv", "list_items.csv", "measures.csv", "observations.csv",
                           "placements.csv", "responsibilities.csv", "targets.csv", "designations.csv",
                           "instruments.csv", "statements.csv", "mentions.csv"}) {
    std::string content = read_file(data.path(file));
    for (const std::string section :
         {"三/（一）/专栏1/1", "三/（一）/一是", "一/（一）", "二/（一）", "二/（二）", "三/（一）", "三/2", "一"}) {
      for (std::size_t at = 0; (at = content.find("," + section, at)) != std::string::npos;) {
        const char next = content[at + 1 + section.size()];
        if (next == ',' || next == '\n') content.replace(at + 1, section.size(), "Article 5(1)");
        ++at;
      }
    }
    write_file(data.path(file), content);
  }
  CHECK(data.errors().empty());
  data.replace("measures.csv", "Article 5(1)", "Article 51");
  CHECK(data.errors() ==
        "measures.csv:2:49: error: 'Article 51' is outside of 'Article 5', the section of plan 'tea'; correct one of "
        "them\n");
}

TEST_CASE("thresholds and parts are of their kind") {
  CHECK(errors_after("targets.csv", "1,亿元", "1,吨") ==
        "targets.csv:5:117: error: unit '吨' is not one of yuan, as metric 'revenue' asks for\n");
  CHECK(errors_after("targets.csv", "revenue,more_than,1,", "revenue,range,1,") ==
        "targets.csv:5:105: error: a threshold is one number, so its comparator cannot be range\n");
  CHECK(
      errors_after("targets.csv", "revenue,level", "revenue,share") ==
      "targets.csv:2:35: error: a share is in part_per_million, but metric 'revenue' in yuan; choose another metric or "
      "another nature\n");
  small_data data;
  write_file(data.path("plans.csv"), read_file(data.path("plans.csv")) + "coffee,tea-plan,咖啡计划,Coffee,,,\n");
  write_file(data.path("clusters.csv"),
             read_file(data.path("clusters.csv")) + "coffee,industry,coffee,,咖啡业,Coffee,,\n");
  write_file(
      data.path("targets.csv"),
      read_file(data.path("targets.csv")) +
          "coffee/revenue/2030,coffee,coffee,,revenue,level,none,none,reach,firm,1,,亿元,,,2030,own_sentence,,,,,"
          "tea/revenue/2030,二,达到1亿元\n");
  CHECK(data.errors() ==
        "targets.csv:6:101: error: 'tea/revenue/2030' is of plan 'tea', but this row of 'coffee'; refer to one of the "
        "same plan\n");
}
