// The lines that `constplan-gen figure` prints.
#include "figure/reading_line.hpp"

#include <algorithm>

#include "catch.hpp"

using namespace constplan::generator;

namespace {

// The cells after the run, with | in place of the tabs between them.
std::string cells(std::string_view run) {
  std::string line = reading_line(run, true);
  REQUIRE(line.substr(0, line.find('\t')) == run);
  line.erase(0, line.find('\t') + 1);
  std::replace(line.begin(), line.end(), '\t', '|');
  return line;
}

std::string error(std::string_view run) {
  const std::string line = reading_line(run, true);
  return line.substr(line.rfind('\t') + 1);
}

}  // namespace

TEST_CASE("a line has the cells that the header names") {
  CHECK(reading_header == "run\tcomparator\tdirection\tkind\trate\tlow\thigh\tunit\terror");
  CHECK(reading_line("超5000亿元", true) == "超5000亿元\tmore_than\tnone\tlevel\tnone\t500000000000\t\tCNY\t");
}

TEST_CASE("every kind of figure has a line") {
  CHECK(cells("达到1.2万公里") == "reach|none|level|none|12000||km|");
  CHECK(cells("200家以上") == "at_least|none|count|none|200||item|");
  CHECK(cells("占4.5%") == "none|none|share|none|4.5||percent|");
  CHECK(cells("年均增长6%左右") == "about|increase|growth|per_year|6||percent|");
  CHECK(cells("累计减少5万吨") == "none|decrease|change|cumulative|50000||t|");
  CHECK(cells("提高2个百分点") == "none|increase|change|none|2||percentage_point|");
  CHECK(cells("净增3万人") == "none|increase|change|added|30000||person|");
  CHECK(cells("翻两番") == "none|increase|multiple|none|4||multiple|");
  CHECK(cells("达到2.25倍") == "reach|none|multiple|none|2.25||multiple|");
  CHECK(cells("居全国第3位") == "none|none|rank|none|3||rank|");
  CHECK(cells("位居全球前十") == "at_most|none|rank|none|10||rank|");
  CHECK(cells("零发生率") == "none|none|share|none|0||percent|");
  CHECK(cells("百亿级") == "order_of|none|level|none|10000000000|||");
}

TEST_CASE("ranges have two numbers, and a band around something has a negative one") {
  CHECK(cells("3-5亿元") == "range|none|level|none|300000000|500000000|CNY|");
  CHECK(cells("七八百家") == "range|none|count|none|700|800|item|");
  CHECK(cells("±0.5%") == "range|none|change|none|-0.5|0.5|percent|");
}

TEST_CASE("a number that the source blanks out is empty") {
  CHECK(cells("超过**亿元") == "more_than|none|level|none|||CNY|");
}

TEST_CASE("numbers are decimals in the unit of the run") {
  CHECK(cells("2.5‰") == "none|none|share|none|2.5||permille|");
  CHECK(cells("0.005%") == "none|none|share|none|0.005||percent|");
  CHECK(cells("1.5小时") == "none|none|level|none|1.5||h|");
  CHECK(cells("0.2吨标准煤/万元") == "none|none|level|none|0.00002||tce/CNY|");
  CHECK(cells("34.2件/万人") == "none|none|level|none|0.00342||item/person|");
  CHECK(cells("每人每月820元") == "none|none|level|none|820||CNY/(person.month)|");
  CHECK(cells("10.36百亿亿次/秒") == "none|none|level|none|10360000000000000000||op/s|");
}

TEST_CASE("an error names what is wrong and where") {
  CHECK(error("超") == "no_number at the end");
  CHECK(error("达到元") == "no_number at '元'");
  CHECK(error("500") == "no_unit at the end");
  CHECK(error("5元/里") == "unknown_unit at '/里'");
  CHECK(error("3-个") == "no_upper_number at '个'");
  CHECK(error("5-3个") == "not_ascending at '5-3个'");
  CHECK(error("9999999999999999999999家") == "too_large at '9999999999999999999999家'");
  CHECK(error("5000亿元规") == "unexpected_text at '规'");
  CHECK(error("三千五") == "ambiguous at '三千五'");
  CHECK(error("达2025年") == "date at '2025年'");
  CHECK(error("第三条") == "ordinal at '第三条'");
  CHECK(error("") == "no_number at the end");
  CHECK(cells("5000亿元规").find("|500000000000|") == std::string::npos);  // nothing is read in part
}

TEST_CASE("a run cannot break its line") {
  for (const std::string_view run : {"5\t亿元", "5\x01亿元", "5亿元\x1B[1m\t", "\xFF\t5", "5亿\u2028元\t规"}) {
    const std::string line = reading_line(run, true);
    CAPTURE(line);
    CHECK(std::count(line.begin(), line.end(), '\t') == 8);
    CHECK(
        std::none_of(line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7F'; }));
  }
  CHECK(reading_line("5\t亿元", true) == "5\\t亿元\tnone\tnone\tlevel\tnone\t500000000\t\tCNY\t");
  CHECK(error("5\x01亿元") == "unexpected_text at '\\x01亿元'");
}

TEST_CASE("each language has a reader of its own") {
  CHECK(reading_line("at least 5 firms", false) == "at least 5 firms\tat_least\tnone\tcount\tnone\t5\t\titem\t");
  CHECK(error("at least 5 firms") == "unexpected_text at 'at least 5 firms'");
}
