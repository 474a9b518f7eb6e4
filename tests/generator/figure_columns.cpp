// The columns of a figure against the run that states it.
#include <utility>

#include "audit/audit.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

// The cells of a target that its run is compared with.
struct statement {
  std::string metric = "revenue";
  std::string nature = "level";
  std::string direction = "none";
  std::string rate = "none";
  std::string comparator = "reach";
  std::string low = "50";
  std::string unit = "亿元";
  std::string base_value = {};
  std::string base_year = {};
  std::string figure = "达到50亿元";
};

// Makes this statement the first of the targets.
void enter(const statement& s, small_data& data) {
  data.replace(
      "targets.csv", "revenue,level,none,none,reach,firm,50,,亿元,,,2030,own_sentence,,,,,,二/（一）,达到50亿元",
      s.metric + "," + s.nature + "," + s.direction + "," + s.rate + "," + s.comparator + ",firm," + s.low + ",," +
          s.unit + "," + s.base_value + "," + s.base_year + ",2030,own_sentence,,,,,,二/（一）," + s.figure);
}

std::string errors_of(const statement& s) {
  small_data data;
  enter(s, data);
  return data.errors();
}

// Of the error at column `figure`, what follows the run.
std::string said_of_run(const statement& s) {
  const std::string errors = errors_of(s);
  const std::string before = "error: figure '" + s.figure + "' ";
  const std::size_t at = errors.find(before);
  return at == std::string::npos ? errors : errors.substr(at + before.size());
}

statement of_run(std::string figure) {
  statement s;
  s.figure = std::move(figure);
  return s;
}

statement with(statement s, std::string statement::*column, std::string value) {
  s.*column = std::move(value);
  return s;
}

// 从40%提高到45%
statement rise() {
  statement s;
  s.metric = "pass-rate";
  s.nature = "share";
  s.direction = "increase";
  s.low = "45";
  s.unit = "%";
  s.base_value = "40";
  s.figure = "从40%提高到45%";
  return s;
}

// 比2027年年均下降3%
statement fall() {
  statement s;
  s.nature = "growth";
  s.direction = "decrease";
  s.rate = "per_year";
  s.comparator = "none";
  s.low = "3";
  s.unit = "%";
  s.base_year = "2027";
  s.figure = "比2027年年均下降3%";
  return s;
}

}  // namespace

TEST_CASE("the direction of a run is that of its columns") {
  CHECK(errors_of(fall()) == "");
  const std::string reads = "reads growth decrease per_year: none 3% against 2027, but the columns say growth ";
  CHECK(said_of_run(with(fall(), &statement::direction, "increase")) ==
        reads + "increase per_year: none 3% against 2027\n");
  CHECK(said_of_run(with(fall(), &statement::direction, "none")) == reads + "per_year: none 3% against 2027\n");
  CHECK(said_of_run(with(rise(), &statement::direction, "decrease")) ==
        "reads share increase: reach 45% from 40%, but the columns say share decrease: reach 45% from 40%\n");
}

TEST_CASE("the rate of a run is that of its columns") {
  const std::string reads = "reads growth decrease per_year: none 3% against 2027, but the columns say growth ";
  CHECK(said_of_run(with(fall(), &statement::rate, "none")) == reads + "decrease: none 3% against 2027\n");
  CHECK(said_of_run(with(fall(), &statement::rate, "cumulative")) ==
        reads + "decrease cumulative: none 3% against 2027\n");
  CHECK(errors_of(with(of_run("累计达到50亿元"), &statement::rate, "cumulative")) == "");
  CHECK(said_of_run(of_run("新增50亿元")) ==
        "reads level added: none 50亿元, but the columns say level: reach 50亿元\n");
}

TEST_CASE("the base of a run is that of its columns") {
  CHECK(errors_of(rise()) == "");
  const std::string reads = "reads share increase: reach 45% from 40%, but the columns say share increase: reach 45%";
  CHECK(said_of_run(with(rise(), &statement::base_value, "41")) == reads + " from 41%\n");
  CHECK(said_of_run(with(rise(), &statement::base_value, "")) == reads + "\n");
  CHECK(said_of_run(with(fall(), &statement::base_year, "2026"))
            .find("3% against 2027, but the columns say growth decrease per_year: none 3% against 2026\n") !=
        std::string::npos);
  CHECK(said_of_run(with(fall(), &statement::base_year, ""))
            .find("3% against 2027, but the columns say growth decrease per_year: none 3%\n") != std::string::npos);
  CHECK(errors_of(with(rise(), &statement::base_value, "forty"))
            .find("'forty' is not a number; expected digits 0 to 9 with at most one point\n") != std::string::npos);
}

TEST_CASE("verb, rate and base may be elsewhere in the sentence") {
  CHECK(errors_of(with(fall(), &statement::figure, "3%")) == "");
  CHECK(errors_of(with(rise(), &statement::figure, "达到45%")) == "");
  CHECK(errors_of(with(of_run("达到50亿元"), &statement::rate, "cumulative")) == "");
}

TEST_CASE("a run that states its nature is of that nature") {
  CHECK(said_of_run(with(fall(), &statement::nature, "multiple"))
            .find("reads growth decrease per_year: none 3% against 2027, but the columns say multiple ") == 0);
  statement points = with(rise(), &statement::figure, "提高45个百分点");
  points.comparator = "none";
  points.base_value = "";
  CHECK(said_of_run(points) == "reads change increase: none 45%, but the columns say share increase: none 45%\n");
  points.nature = "change";
  CHECK(errors_of(points) == "");
}

TEST_CASE("upper limits have comparators of their own") {
  const std::pair<std::string, std::string> limits[] = {{"at_most", "不超过50亿元"},
                                                        {"at_most", "控制在50亿元以内"},
                                                        {"less_than", "低于50亿元"},
                                                        {"up_to", "最高50亿元"}};
  for (const auto& [comparator, figure] : limits) {
    CHECK(errors_of(with(of_run(figure), &statement::comparator, comparator)) == "");
    CHECK(said_of_run(of_run(figure)) ==
          "reads level: " + comparator + " 50亿元, but the columns say level: reach 50亿元\n");
  }
}

TEST_CASE("words that are not of the figure are left out of a run") {
  const statement more = with(of_run("突破…50亿元"), &statement::comparator, "more_than");
  CHECK(errors_of(more) == "");
  CHECK(said_of_run(with(more, &statement::comparator, "reach")) ==
        "reads level: more_than 50亿元, but the columns say level: reach 50亿元\n");
  const auto errors_in_original = [&](const std::string& sentence) {
    small_data data;
    enter(more, data);
    const temporary_directory sources;
    std::string text = read_file(std::string{SMALL_SOURCES} + "/tea.txt");
    const std::string old = "茶业收入达到50亿元";
    text.replace(text.find(old), old.size(), sentence);
    write_file(sources / "tea.txt", text);
    diagnostics errors;
    std::ostringstream counts;
    const loaded_data loaded = load(data.directory(), errors);
    REQUIRE_FALSE(errors.any());
    const originals texts = read_originals(loaded, sources.path());
    audit_rows(loaded, texts, errors, counts);
    return data.without_directory(errors);
  };
  CHECK(errors_in_original("茶业收入和产值分别突破80亿元、50亿元") == "");
  const std::string missing = "targets.csv:2:104: error: section '二/（一）' of the original has no '突破…50亿元'\n";
  CHECK(errors_in_original("茶业收入和产值分别达到80亿元、50亿元") == missing);
  CHECK(errors_in_original("茶业收入突破80亿元。到2030年，产值50亿元") == missing);  // another sentence
}

TEST_CASE("a run that is not read is reported at its cell with the reason") {
  const std::pair<std::string, std::string> refused[] = {
      {"达到元", "has no number at '元'"},
      {"达到", "has no number at its end"},
      {"达到50", "has no unit at its end, or two that differ"},
      {"30亿元-50亿美元", "has no unit at '美元', or two that differ"},
      {"50元/吨", "has an unknown unit at '50元/吨'; add it to the vocabulary, or leave the row out"},
      {"50元/里", "has an unknown unit at '/里'; add it to the vocabulary, or leave the row out"},
      {"50-亿元", "is a range without an upper number at '亿元'"},
      {"50-30亿元", "is a range whose upper number does not exceed the lower one"},
      {"0.123元", "is not a whole number of its base unit"},
      {"99999999999亿元", "does not fit 64 bits"},
      {"9999999999999999999999亿元", "does not fit 64 bits"},
      {"产值达到50亿元",
       "has words that are not understood at '产值达到50亿元'; write … in place of words that are not of the figure, "
       "or leave the row out and name the run in exceptions"},
      {"达到50亿元的",
       "has words that are not understood at '的'; write … in place of words that are not of the "
       "figure, or leave the row out and name the run in exceptions"},
      {"三千五亿元", "can be read in two ways at '三千五亿元'; leave the row out"},
      {"2030年", "is a date at '2030年', not a figure"},
      {"第三条", "is a place in a list at '第三条', not a figure"},
  };
  for (const auto& [figure, why] : refused) {
    CHECK(errors_of(of_run(figure)) == "targets.csv:2:100: error: figure '" + figure + "' " + why + "\n");
  }
}
