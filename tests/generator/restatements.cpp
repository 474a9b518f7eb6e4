// What is reported of figures that repeat one another.
#include <utility>

#include "small_data.hpp"

using namespace constplan::generator;

namespace {

struct statement {
  std::string restates;
  std::string id;
  std::string cluster = "tea";
  std::string city = {};
  std::string metric = "revenue";
  std::string nature = "level";
  std::string direction = "none";
  std::string rate = "none";
  std::string low = "50";
  std::string unit = "亿元";
  std::string base_value = {};
  std::string base_year = {};
  std::string year = "2030";
  std::string threshold = {};
  std::string figure = "达到50亿元";
  std::string part_of = {};
};

std::string line(const statement& s) {
  const std::string threshold = s.threshold.empty() ? ",,," : "revenue,reach," + s.threshold + ",亿元";
  return s.restates + "," + s.id + ",tea," + s.cluster + "," + s.city + "," + s.metric + "," + s.nature + "," +
         s.direction + "," + s.rate + ",reach,firm," + s.low + ",," + s.unit + "," + s.base_value + "," + s.base_year +
         "," + s.year + (s.year.empty() ? ",," : ",own_sentence,") + threshold + "," + s.part_of + ",一," + s.figure +
         "\n";
}

// The errors of the small data set with these targets in addition to two of its own. `restates` comes first, so that an
// error about it is at column 1 of the row.
std::string errors_of(const std::vector<statement>& targets, const std::string& metrics = {}) {
  small_data data;
  if (!metrics.empty()) write_file(data.path("metrics.csv"), metrics);
  std::string content =
      "restates,id,plan,cluster,city,metric,nature,direction,rate,comparator,modality,low,high,unit,base_value,base_"
      "year,year,year_origin,"
      "threshold_metric,threshold_comparator,threshold,threshold_unit,part_of,section,figure\n"
      ",pass-rate,tea,tea/oolong,,pass-rate,share,none,none,reach,firm,,,%,,,2030,own_sentence,,,,,,一,达到**%\n"
      ",gardens,tea,tea,,garden-count,count,none,none,range,firm,3,5,个,,,2030,earlier_sentence,revenue,more_than,1,"
      "亿元,,一,3-"
      "5个\n";
  for (const statement& target : targets) content += line(target);
  write_file(data.path("targets.csv"), content);
  return data.errors();
}

statement row(std::string restates, std::string id) { return {std::move(restates), std::move(id)}; }

statement with(statement s, std::string statement::*column, std::string value) {
  s.*column = std::move(value);
  return s;
}

}  // namespace

TEST_CASE("a figure restates another one in other words") {
  CHECK(errors_of({row("", "first"), row("first", "again"), row("first", "once-more")}).empty());
  statement words = with(row("first", "again"), &statement::low, "0.5");
  words.unit = "百亿元";
  words.figure = "达到0.5百亿元";
  CHECK(errors_of({row("", "first"), words}).empty());
}

TEST_CASE("a restatement has the figure of the row that it names") {
  const auto said = [](const std::string& difference) {
    return "targets.csv:5:1: error: 'first' has " + difference + "; correct one of them, or leave this empty\n";
  };
  const auto errors = [](std::string statement::*column, std::string value) {
    return errors_of({row("", "first"), with(row("first", "again"), column, std::move(value))});
  };
  CHECK(errors(&statement::cluster, "tea/oolong") == said("cluster 'tea', but this row has cluster 'tea/oolong'"));
  CHECK(errors(&statement::city, "chaozhou") == said("no city, but this row has city 'chaozhou'"));
  CHECK(errors(&statement::year, "2029") == said("year '2030', but this row has year '2029'"));
  CHECK(errors(&statement::year, "") == said("year '2030', but this row has no year"));
  statement other = with(row("first", "again"), &statement::low, "50");
  other.unit = "万元";
  other.figure = "达到50万元";
  CHECK(errors_of({row("", "first"), other}) == said("low '50 亿元', but this row has low '50 万元'"));
  other = with(row("first", "again"), &statement::nature, "growth");
  other.low = "5";
  other.unit = "%";
  other.figure = "达到5%";
  CHECK(errors_of({row("", "first"), other}) == said("nature 'level', but this row has nature 'growth'"));
}

TEST_CASE("a restatement has the metric, the threshold and the end of the range of the row that it names") {
  statement gardens = row("gardens", "again");
  gardens.metric = "garden-count";
  gardens.nature = "count";
  gardens.low = "3";
  gardens.unit = "个";
  gardens.threshold = "1";
  gardens.figure = "达到3个";
  const std::string said = "targets.csv:4:1: error: 'gardens' has ";
  const std::string advice = "; correct one of them, or leave this empty\n";
  CHECK(errors_of({gardens}) == said + "high '5 个', but this row has no high" + advice);
  CHECK(errors_of({with(gardens, &statement::restates, "pass-rate")}) ==
        "targets.csv:4:1: error: 'pass-rate' has cluster 'tea/oolong', but this row has cluster 'tea'" + advice);
  statement first = with(with(gardens, &statement::id, "first"), &statement::restates, "");
  CHECK(errors_of({first, with(with(gardens, &statement::restates, "first"), &statement::threshold, "2")}) ==
        "targets.csv:5:1: error: 'first' has threshold '1 亿元', but this row has threshold '2 亿元'" + advice);
  CHECK(errors_of({first, with(with(gardens, &statement::restates, "first"), &statement::threshold, "")}) ==
        "targets.csv:5:1: error: 'first' has threshold_metric 'revenue', but this row has no threshold_metric" +
            advice);
}

TEST_CASE("a restatement may leave out what is measured") {
  const auto errors_with = [](const std::string& is_unspecified) {
    const std::string metrics =
        "id,name_zh,name_en,unit,is_unspecified\nrevenue,收入,Revenue,yuan,\npass-rate,合格率,Pass "
        "rate,part_per_million,\n"
        "garden-count,茶园数,Tea gardens,count,\nscale,规模,Scale,yuan," +
        is_unspecified + "\n";
    return errors_of({row("", "first"), with(row("first", "again"), &statement::metric, "scale")}, metrics);
  };
  CHECK(errors_with("true").empty());
  CHECK(
      errors_with("false") ==
      "targets.csv:5:1: error: 'first' has metric 'revenue', but this row has metric 'scale'; correct one of them, or "
      "leave this empty\n");
}

TEST_CASE("a restatement may leave out the base year, but not change it") {
  statement growth = row("", "first");
  growth.nature = "growth";
  growth.low = "5";
  growth.unit = "%";
  growth.base_year = "2027";
  growth.figure = "达到5%";
  const statement again = with(with(growth, &statement::id, "again"), &statement::restates, "first");
  CHECK(errors_of({growth, again}).empty());
  CHECK(errors_of({growth, with(again, &statement::base_year, "")}).empty());
  CHECK(errors_of({growth, with(again, &statement::base_year, "2028")}) ==
        "targets.csv:5:1: error: 'first' has base_year '2027', but this row has base_year '2028'; correct one of them, "
        "or leave this empty\n");
  CHECK(errors_of({growth, with(with(again, &statement::base_year, "2028"), &statement::restates, "")}).empty());
}

TEST_CASE("a restatement names the first statement, not another restatement and not itself") {
  CHECK(errors_of({row("", "first"), row("first", "again"), row("again", "once-more")}) ==
        "targets.csv:6:1: error: 'again' restates another figure itself; refer to 'first'\n");
  CHECK(errors_of({row("again", "again")}) == "targets.csv:4:1: error: restates forms a cycle: 'again' -> 'again'\n");
  CHECK(errors_of({row("c", "a"), row("a", "b"), row("b", "c")}) ==
        "targets.csv:4:1: error: restates forms a cycle: 'a' -> 'c' -> 'b' -> 'a'\n");
}

TEST_CASE("a restatement may leave out the base value, but not change it") {
  statement level = row("", "first");
  level.base_value = "40";
  const statement again = with(with(level, &statement::id, "again"), &statement::restates, "first");
  CHECK(errors_of({level, again}).empty());
  CHECK(errors_of({level, with(again, &statement::base_value, "")}).empty());
  CHECK(errors_of({level, with(again, &statement::base_value, "41")}) ==
        "targets.csv:5:1: error: 'first' has base_value '40 亿元', but this row has base_value '41 亿元'; correct one "
        "of them, or leave this empty\n");
}

TEST_CASE("direction and rate are parts of a figure") {
  statement growth = row("", "first");
  growth.nature = "growth";
  growth.direction = "increase";
  growth.rate = "per_year";
  growth.low = "5";
  growth.unit = "%";
  growth.figure = "达到5%";
  const statement again = with(with(growth, &statement::id, "again"), &statement::restates, "first");
  const std::string advice = "; correct one of them, or leave this empty\n";
  CHECK(errors_of({growth, again}).empty());
  CHECK(errors_of({growth, with(again, &statement::direction, "decrease")}) ==
        "targets.csv:5:1: error: 'first' has direction 'increase', but this row has direction 'decrease'" + advice);
  CHECK(errors_of({growth, with(again, &statement::rate, "none")}) ==
        "targets.csv:5:1: error: 'first' has rate 'per_year', but this row has rate 'none'" + advice);
  const statement other = with(growth, &statement::id, "other");
  CHECK(errors_of({growth, other}).find("repeats the figure of 'first'") != std::string::npos);
  CHECK(errors_of({growth, with(other, &statement::direction, "decrease")}).empty());
  CHECK(errors_of({growth, with(other, &statement::rate, "none")}).empty());
}

TEST_CASE("the direction is no part of a level, which is reached all the same") {
  const statement first = with(row("", "first"), &statement::direction, "increase");
  CHECK(errors_of({first, row("first", "again")}).empty());
  CHECK(errors_of({first, row("", "other")}).find("repeats the figure of 'first'") != std::string::npos);
}

TEST_CASE("a figure is stated once, or as a restatement") {
  CHECK(errors_of({row("", "first"), row("first", "again"), row("", "once-more")}) ==
        "targets.csv:6:1: error: this row repeats the figure of 'first' at targets.csv:4:2; enter that id in "
        "column restates, or "
        "correct the row that is wrong\n");
  CHECK(errors_of({row("", "first"), with(row("", "other"), &statement::year, "2029")}).empty());
  CHECK(errors_of({row("", "first"), with(row("", "other"), &statement::cluster, "tea/oolong")}).empty());
  CHECK(errors_of({row("", "first"), with(row("", "other"), &statement::part_of, "first")}).empty());
  CHECK(errors_of({with(row("", "first"), &statement::part_of, "other"), row("", "other")}).empty());
  // Nobody knows whether figures that the source blanks out are the same.
  statement blanked = with(row("", "first"), &statement::low, "");
  blanked.figure = "达到**亿元";
  CHECK(errors_of({blanked, with(blanked, &statement::id, "other")}).empty());
}

TEST_CASE("a repetition is reported where the file has no column for it") {
  small_data data;
  const std::string observations = read_file(data.path("observations.csv"));
  std::string again = observations.substr(observations.find('\n') + 1);
  again.insert(again.find(','), "/again");
  write_file(data.path("observations.csv"), observations + again);
  CHECK(data.errors() ==
        "observations.csv:3:1: error: this row repeats the figure of 'tea/revenue/2027' at observations.csv:2:1; enter "
        "that id in column restates, or correct the row that is wrong\n");
}
