// Runs of the sources, read.
#include "figure/figure_text.hpp"

#include "catch.hpp"
#include "figure/plain_figure.hpp"

using namespace constplan::generator;

namespace {

std::string read(std::string_view figure, bool is_chinese = true) {
  const figure_result result = read_figure(figure, is_chinese);
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
  CHECK(read("达28000亿元以上") == "at_least 2800000000000 yuan");
  CHECK(read("突破万亿元") == "more_than 1000000000000 yuan");
  CHECK(read("达到7%左右") == "about 70000 part_per_million");
  CHECK(read("百万吨级") == "order_of 1000000 tonne");
  CHECK(read("控制在 3% 以内") == "at_most 30000 part_per_million");
  CHECK(read("3—5%") == "range 30000 to 50000 part_per_million");
  CHECK(read("at least 20%", false) == "at_least 200000 part_per_million");
}

TEST_CASE("words that are not of the figure are left out with an ellipsis") {
  CHECK(read("突破…1.8万亿元") == "more_than 1800000000000 yuan");
  CHECK(read("约占全省…20%") == "about 200000 part_per_million");
  CHECK(read("more than…CNY 5 billion", false) == "more_than 5000000000 yuan");
  CHECK(read("达到主营业务收入3%") ==
        "figure '达到主营业务收入3%' has words that are not understood at '主营业务收入3%'; write … in place of words "
        "that are not of the figure, or leave the row out and name the run in exceptions");
}

TEST_CASE("scripts that no reader of figures knows") {
  for (const auto* text : {"రూ.4.2 లక్షల కోట్ల", "5 млрд", "5 مليار", "5 ล้าน"}) CHECK(has_unread_script(text));
  for (const auto* text : {"₹5 crore", "5–10 µg", "5 μg", "Łódź", "£5 … €6", "达8个"})
    CHECK_FALSE(has_unread_script(text));
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

TEST_CASE("numbers in digits of units that are less than their base unit") {
  CHECK(find_in_digits("50", 5, -10) == 2);
  CHECK(find_in_digits("55", 5, -10) == std::string_view::npos);
  CHECK(find_in_digits("5", 5, -10) == std::string_view::npos);
}

TEST_CASE("ranks, multiples and blanked numbers") {
  CHECK(read("居全国首位") == "none 1 rank");
  CHECK(read("全国排名第四") == "none 4 rank");
  CHECK(read("翻一番") == "none 2000000 part_per_million");
  CHECK(read("零发生率") == "none 0 part_per_million");
  CHECK(read("达到**%") == "reach ** part_per_million");
}

TEST_CASE("a run that is not read is reported with the reason") {
  const auto reported = [](std::string_view figure, std::string_view why) {
    return read(figure) == "figure '" + std::string{figure} + "' " + std::string{why};
  };
  CHECK(reported("超", "has no number at its end"));
  CHECK(reported("3-个", "is a range without an upper number at '个'"));
  CHECK(reported("0.125个", "is not a whole number of its base unit"));
  CHECK(reported("5-3个", "is a range whose upper number does not exceed the lower one"));
  CHECK(reported("99999999万亿元", "does not fit 64 bits"));
  CHECK(reported("三千五家", "can be read in two ways at '三千五家'; leave the row out"));
  CHECK(reported("2025年", "is a date at '2025年', not a figure"));
  CHECK(reported("第三条", "is a place in a list at '第三条', not a figure"));
  CHECK(reported("5人/平方米", "has an unknown unit at '5人/平方米'; add it to the vocabulary, or leave the row out"));
  CHECK(reported("20", "has no unit at its end, or two that differ"));
}

TEST_CASE("white space of every kind goes") { CHECK(without_white_space(" a\t\u3000b\n\u00A0c\r") == "abc"); }
