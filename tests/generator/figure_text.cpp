// Runs of the sources, read.
#include "figure/figure_text.hpp"

#include "catch.hpp"
#include "figure/plain_figure.hpp"

using namespace constplan::generator;

namespace {

std::string read(std::string_view figure) {
  const figure_result result = read_figure(figure);
  if (!result.error.empty()) return result.error;
  const constplan::parsed_figure& r = result.reading;
  std::string text{name(r.comparator)};
  text += r.is_blanked ? " **" : " " + std::to_string(r.low.value());
  if (r.high) text += " to " + std::to_string(*r.high);
  return text + " " + (r.unit ? std::string{name(*r.unit)} : "-");
}

}  // namespace

TEST_CASE("comparators") {
  CHECK(read("5522亿元") == "none 552200000000 yuan");
  CHECK(read("达21540亿元") == "reach 2154000000000 yuan");
  CHECK(read("达到7400亿元") == "reach 740000000000 yuan");
  CHECK(read("达28000亿元以上") == "at_least 2800000000000 yuan");
  CHECK(read("20%以上") == "at_least 2000 basis_point");
  CHECK(read("不低于3%") == "at_least 300 basis_point");
  CHECK(read("超5000亿元") == "more_than 500000000000 yuan");
  CHECK(read("超过1500亿元") == "more_than 150000000000 yuan");
  CHECK(read("突破万亿元") == "more_than 1000000000000 yuan");
  CHECK(read("达到7%左右") == "about 700 basis_point");
  CHECK(read("约占全省制造业主营业务收入的 20%") == "about 2000 basis_point");
  CHECK(read("百万吨级") == "order_of 1000000 tonne");
  CHECK(read("3-5个") == "range 3 to 5 count");
  CHECK(read("3—5%") == "range 300 to 500 basis_point");
  CHECK(read("3%-5%") == "range 300 to 500 basis_point");
  CHECK(read("1.5～2亿元") == "range 150000000 to 200000000 yuan");
  CHECK(read("3-5千亿元") == "range 300000000000 to 500000000000 yuan");
}

TEST_CASE("words of comparison that the library does not read") {
  CHECK(read("高于3%") == "more_than 300 basis_point");
  CHECK(read("高于全国平均水平，占5%") == "none 500 basis_point");
  CHECK(read("不少于3家") == "at_least 3 count");
  CHECK(read("至少3家") == "at_least 3 count");
}

TEST_CASE("an upper limit has no comparator") {
  const auto said = [](const std::string& figure, const std::string& word) {
    return "figure '" + figure + "' states an upper limit, '" + word +
           "', for which there is no comparator; leave the row out, and name the run in exceptions";
  };
  for (const std::string word : {"不超过", "低于", "不高于", "少于", "不多于", "小于", "不大于", "不到", "不足", "至多",
                                 "最多", "未满", "控制在", "≤", "<", "＜"}) {
    CHECK(read(word + "8家") == said(word + "8家", word));
  }
  for (const std::string word : {"以下", "以内", "之内"}) CHECK(read("3%" + word) == said("3%" + word, word));
  CHECK(read("控制在 3% 以内") == said("控制在 3% 以内", "控制在"));
  CHECK(read("不超过全省的3%") == said("不超过全省的3%", "不超"));
  CHECK(read("低于5%、3%") == said("低于5%、3%", "低于"));
  CHECK(read("能耗低于全省平均，达到3%") == "reach 300 basis_point");
  CHECK(read("≥3%") == "at_least 300 basis_point");
  CHECK(read("不低于3%、5%") == "at_least 500 basis_point");
  for (const std::string figure : {"不超过", "增长5%、不超过"})
    CHECK(read(figure) == "figure '" + figure + "' has no number");
  CHECK(read("低于若干") == "figure '低于若干' has no number");
}

TEST_CASE("numbers in the digits of other languages") {
  const auto states = [](std::string_view text, std::int64_t amount) {
    return find_in_digits(text, amount, 100) != std::string_view::npos;
  };
  CHECK(states("plus de 7,5 %", 750));
  CHECK(states("7.5 percent", 750));
  CHECK_FALSE(states("plus de 7,5 %", 7'500));
  CHECK_FALSE(states("plus de 7,55 %", 75'500));
  CHECK_FALSE(states("1.2.3", 12'300));
  CHECK_FALSE(states("0,500", 50'000));
  CHECK_FALSE(states("1234,567", 123'456'700));
  CHECK_FALSE(states("7.5,400", 754));
  CHECK(states("plus de 400", 40'000));
  CHECK(states("400,", 40'000));
  CHECK(states("400 ", 40'000));
  for (const auto* grouped :
       {"1,200,400.5", "1.200.400,5", "1 200 400,5", "1\u202F200\u00A0400.5", "1'200'400.5", "1\u2019200\u2019400,5"}) {
    CHECK(states(grouped, 120'040'050));
  }
  CHECK(states("en 2030 400 emplois", 40'000));
  CHECK(states("en 2030 400 emplois", 203'000));
  CHECK_FALSE(states("en 2030 400 emplois", 203'040'000));
  CHECK(states("7,5 400", 40'000));
}

TEST_CASE("numbers") {
  CHECK(read("1.67亿吨") == "none 167000000 tonne");
  CHECK(read("9997.96万重量箱") == "none 99979600 weight_case");
  CHECK(read("6383.5 亿元") == "none 638350000000 yuan");
  CHECK(read("千万吨") == "none 10000000 tonne");
  CHECK(read("超五千亿元") == "more_than 500000000000 yuan");
  CHECK(read("超5千亿元") == "more_than 500000000000 yuan");
  CHECK(read("超五百亿") == "more_than 50000000000 -");
  CHECK(read("一百二十三万四千五百六十七家") == "none 1234567 count");
  CHECK(read("十五家") == "none 15 count");
  CHECK(read("40万元/人") == "none 400000 yuan_per_person");
  CHECK(read("17个大类") == "none 17 count");
  CHECK(read("七大") == "none 7 count");
  CHECK(read("达到**%") == "reach ** basis_point");
  CHECK(read("零发生率") == "none 0 basis_point");
}

TEST_CASE("ranks and multiples") {
  CHECK(read("居全国首位") == "none 1 rank");
  CHECK(read("全国排名第四") == "none 4 rank");
  CHECK(read("第十二") == "none 12 rank");
  CHECK(read("翻一番") == "none 2 multiple");
  CHECK(read("翻两番") == "none 4 multiple");
}

TEST_CASE("of several figures with one comparator, the last") {
  CHECK(read("突破5万亿元、1.8万亿元") == "more_than 1800000000000 yuan");
  CHECK(read("逾5万亿元") == "more_than 5000000000000 yuan");
  CHECK(read("突破5万亿元") == "more_than 5000000000000 yuan");
}

TEST_CASE("what cannot be read is told") {
  CHECK(read("若干") == "figure '若干' has no number");
  CHECK(
      read("5亿元多") ==
      "figure '5亿元多' has '多' after the number; if it cannot be read otherwise, leave the row out, and name the run "
      "in exceptions");
  CHECK(read("3-个") == "figure '3-个' is a range without an upper number");
  CHECK(read("7.125%") == "figure '7.125%' is not a whole number of its base unit");
  CHECK(read("达到５０亿元") ==
        "figure '达到５０亿元' has the full-width digit '５', which is not read; write it in ASCII, in the text of the "
        "original too");
  CHECK(read("5-3个") == "figure '5-3个' is a range whose upper number does not exceed the lower one");
  CHECK(read("万万亿亿元") == "figure '万万亿亿元' does not fit 64 bits");
}

TEST_CASE("white space of every kind goes") { CHECK(without_white_space(" a\t\u3000b\n\u00A0c\r") == "abc"); }
