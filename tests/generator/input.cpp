// The smaller parts of reading.
#include <sstream>

#include "catch.hpp"
#include "input/character.hpp"
#include "input/diagnostics.hpp"
#include "input/source_unit.hpp"
#include "input/suggestion.hpp"
#include "input/text.hpp"
#include "input/utf8.hpp"
#include "model/cell_reading.hpp"
#include "model/identifier.hpp"

using namespace constplan::generator;

TEST_CASE("UTF-8 is well-formed or it is not") {
  CHECK(utf8_length("a") == 1);
  CHECK(utf8_length("é") == 2);
  CHECK(utf8_length("市") == 3);
  CHECK(utf8_length("𠮷") == 4);
  CHECK(utf8_length("\xF4\x8F\xBF\xBF") == 4);
  CHECK(utf8_length("") == 0);
  CHECK(utf8_length("\x80") == 0);              // continuation alone
  CHECK(utf8_length("\xC0\xAF") == 0);          // overlong
  CHECK(utf8_length("\xE0\x80\xAF") == 0);      // overlong
  CHECK(utf8_length("\xF0\x80\x80\xAF") == 0);  // overlong
  CHECK(utf8_length("\xED\xA0\x80") == 0);      // surrogate
  CHECK(utf8_length("\xF4\x90\x80\x80") == 0);  // past U+10FFFF
  CHECK(utf8_length("\xE5\xB8") == 0);          // cut short
  CHECK(utf8_length("\xE5\xB8x") == 0);
  CHECK(count_characters("佛山x") == 3);
  CHECK(code_point_of("a") == U'a');
  CHECK(code_point_of("\u00E9x") == U'\u00E9');
  CHECK(code_point_of("市") == U'市');
  CHECK(code_point_of("\U0010FFFF") == U'\U0010FFFF');
}

TEST_CASE("errors are told in order of place") {
  diagnostics errors;
  errors.error({"b.csv", 1, 1}, "third");
  errors.error({"a.csv", 10, 2}, "second");
  errors.error({"a.csv", 9, 30}, "first");
  std::ostringstream text;
  errors.print(text);
  CHECK(text.str() == "a.csv:9:30: error: first\na.csv:10:2: error: second\nb.csv:1:1: error: third\n");
}

TEST_CASE("of many errors, the first hundred are told, and how many more there are") {
  const auto told = [](std::size_t count) {
    diagnostics errors;
    for (std::size_t i = count; i > 0; --i) errors.error({"a.csv", i, 1}, "wrong");
    std::ostringstream text;
    errors.print(text);
    return text.str();
  };
  std::string hundred;
  for (int line = 1; line <= 100; ++line) hundred += "a.csv:" + std::to_string(line) + ":1: error: wrong\n";
  CHECK(told(100) == hundred);
  CHECK(told(101) == hundred + "and 1 more error\n");
  CHECK(told(1'234) == hundred + "and 1134 more errors\n");
}

TEST_CASE("an error is one line, whatever a file is called") {
  diagnostics errors;
  errors.error({"a\n\x1B[31m.csv", 1, 1}, "there is no table 'a\n\x1B[31m市'");
  std::ostringstream text;
  errors.print(text);
  CHECK(text.str() == R"(a\n\x1B[31m.csv:1:1: error: there is no table 'a\n\x1B[31m市')"
                      "\n");
}

TEST_CASE("of a long text, the beginning is shown, in whole characters") {
  const std::string long_text(199, 'x');
  CHECK(in_quotes(long_text + "y") == "'" + long_text + "y'");
  CHECK(in_quotes(long_text + "yz") == "'" + long_text + "y...'");
  CHECK(in_quotes(long_text + "市") == "'" + long_text + "...'");
  std::string escaped;
  for (int i = 0; i < 197; ++i) escaped += "\\x9E";
  CHECK(in_quotes(std::string(201, '\x9E')) == "'" + escaped + "...'");  // an argument of the program may be that
}

TEST_CASE("printable text holds nothing that a terminal obeys, and nothing that is not UTF-8") {
  for (const std::string text : {"", "plans.csv", "C:\\plans", "计划 (2)", "😀", "e\u0301", "\u200D"}) {
    CHECK(printable(text) == text);
  }
  CHECK(printable(std::string(1, '\0')) == R"(\x00)");
  CHECK(printable("a\n\r\t\x1B[31m\x7F") == R"(a\n\r\t\x1B[31m\x7F)");
  CHECK(printable("\u0085\u009B\u2028\u202E市\u2066") == R"(\u0085\u009B\u2028\u202E市\u2066)");
  CHECK(printable("\xE5\xB8市\xFF") == R"(\xE5\xB8市\xFF)");
}

TEST_CASE("in colour, the place and the word error stand out") {
  diagnostics errors;
  errors.error({"a.csv", 1, 2}, "wrong");
  std::ostringstream text;
  errors.print(text, true);
  CHECK(text.str() == "\x1B[1ma.csv:1:2:\x1B[0m\x1B[1;31m error: \x1B[0mwrong\n");
}

TEST_CASE("the nearest word is suggested, if it is near") {
  CHECK(did_you_mean("textile-aparel", {"furniture", "textile-apparel"}) == "; did you mean 'textile-apparel'?");
  CHECK(did_you_mean("zzz", {"furniture", "textile-apparel"}).empty());
  CHECK(did_you_mean("x", {}).empty());
  CHECK(did_you_mean("forest-b", {"forest-c", "forest-aa", "forest-d"}) == "; did you mean 'forest-c'?");
  CHECK(did_you_mean("kitten-s", {"sitting-s", "kittens"}) == "; did you mean 'kittens'?");
  CHECK(did_you_mean("abc", {"abcde"}) == "; did you mean 'abcde'?");
  CHECK_FALSE(did_you_mean("abcdef", {"abcxyz"}).empty());  // three letters of six
  CHECK(did_you_mean("abcdef", {"abwxyz"}).empty());        // four
}

TEST_CASE("capitals make no difference to a suggestion") {
  CHECK(did_you_mean("TRUE", {"false", "true"}) == "; did you mean 'true'?");
  CHECK(did_you_mean("name_EN", {"name_zh", "name_en"}) == "; did you mean 'name_en'?");
}

TEST_CASE("words of a list") {
  CHECK(split_words("").empty());
  CHECK(split_words("a bc") == std::vector<std::string_view>{"a", "bc"});
}

TEST_CASE("units of the sources") {
  CHECK(find_source_unit("元").value().scale == 1);
  CHECK(find_source_unit("万亿元").value().scale == 1'000'000'000'000);
  CHECK(find_source_unit("Yuan").value().base == constplan::unit::yuan);
  CHECK(find_source_unit("%").value().base == constplan::unit::part_per_million);
  CHECK(find_source_unit("%").value().scale == 10'000);
  for (const auto* unknown : {"", "亿", "元元", "亿亿亿元", "英里"}) CHECK_FALSE(find_source_unit(unknown));
}

TEST_CASE("units of several words, and of factors of all kinds") {
  using constplan::unit;
  const auto is = [](std::string_view name, unit base, std::int64_t scale) {
    const auto found = find_source_unit(name);
    return found && found->base == base && found->scale == scale;
  };
  CHECK(is("个/万人", unit::item_per_million_persons, 100));
  CHECK(is("件/百万人", unit::item_per_million_persons, 1));
  CHECK(is("吨标准煤/万元", unit::gram_of_coal_equivalent_per_10000_yuan, 1'000'000));
  CHECK(is("元/人/月", unit::yuan_per_person_month, 1));
  CHECK(is("万元/人", unit::yuan_per_person, 10'000));
  CHECK(is("小时", unit::second, 3'600));
  CHECK(is("个百分点", unit::part_per_million, 10'000));
  CHECK(is("‰", unit::part_per_million, 1'000));
  CHECK(is("位", unit::rank, 1));
  CHECK(is("million CNY", unit::yuan, 1'000'000));
  CHECK(is("thousand hours", unit::second, 3'600'000));
  CHECK(is("million terawatt_hour", unit::watt_hour, 1'000'000'000'000'000'000));
  CHECK_FALSE(find_source_unit("billion terawatt_hour"));  // does not fit 64 bits
  CHECK_FALSE(find_source_unit("元/平方米"));              // the vocabulary has no such quotient
  CHECK_FALSE(find_source_unit("个/3人"));
}

TEST_CASE("units that are less than their base unit") {
  const auto scale_of = [](std::string_view name) {
    const auto found = find_source_unit(name);
    const bool is_known = found && found->base == constplan::unit::billion_operations_per_second;
    return is_known ? found->scale : 0;
  };
  CHECK(scale_of("次/秒") == -1'000'000'000);
  CHECK(scale_of("万次/秒") == -100'000);
  CHECK(scale_of("亿次/秒") == -10);
  CHECK(scale_of("十亿次/秒") == 1);
  CHECK(scale_of("百亿亿次/秒") == 1'000'000'000);
  CHECK(scale_of("operations_per_second") == -1'000'000'000);
  CHECK(scale_of("million operations_per_second") == -1'000);
  CHECK(scale_of("billion operations_per_second") == 1);
}

TEST_CASE("an amount is a whole number of base units") {
  const auto amount = [](std::string_view text, std::string_view unit_name) {
    const cell_reading read = read_amount(text, unit_name, find_source_unit(unit_name).value());
    return read.errors.empty() ? std::to_string(read.number) : read.errors.front();
  };
  CHECK(amount("1.5", "小时") == "5400");
  CHECK(amount("0.25", "分钟") == "15");
  CHECK(amount("0.0001", "小时") == "0.0001 小时 is not a whole number of its base unit, second");
  CHECK(amount("2562047788015215", "小时") == "9223372036854774000");
  CHECK(amount("2562047788015216", "小时") == "2562047788015216 小时 does not fit 64 bits");
  CHECK(amount("0.2", "吨标准煤/万元") == "200000");
  CHECK(amount("34.2", "件/万人") == "3420");
  CHECK(amount("2.25", "倍") == "2250000");
  CHECK(amount("4.82", "‰") == "4820");
  CHECK(amount("0.005", "%") == "50");
  CHECK(amount("50", "亿次/秒") == "5");
  CHECK(amount("55", "亿次/秒") == "55 亿次/秒 is not a whole number of its base unit, billion_operations_per_second");
  CHECK(amount("10.36", "百亿亿次/秒") == "10360000000");
  CHECK(amount("1.5", "million CNY") == "1500000");
}

TEST_CASE("an unknown unit brings the one that is meant to mind") {
  const std::pair<std::string, std::string> meant[] = {
      {"亿", "亿元"},         {"亿园", "亿元"},  {"億元", "亿元"},
      {"億", "亿元"},         {"％", "%"},       {"萬噸", "万吨"},
      {"千個", "千个"},       {"tonn", "tonne"}, {"milion yuan", "million yuan"},
      {"percents", "percent"}};
  for (const auto& [unknown, unit] : meant) CHECK(source_unit_instead(unknown) == "; did you mean '" + unit + "'?");
  const std::string all = "; `constplan-gen schema` lists all";
  for (const auto* unknown : {"英里", "§"}) {
    CHECK(source_unit_instead(unknown) == "; expected a unit such as 亿元, 万吨, % or 个" + all);
  }
  // A billion may be of any currency.
  for (const auto* unknown : {"furlong", "billion", "million"}) {
    CHECK(source_unit_instead(unknown) ==
          "; expected a unit such as million yuan, billion EUR, tonne, percent or count" + all);
  }
}

TEST_CASE("ids in C++") {
  CHECK(identifier("advanced-materials/foshan") == "advanced_materials_foshan");
  for (const std::string_view word : {"class", "alignas", "xor_eq", "co_yield", "char8_t"}) {
    CHECK(other_meaning(word) == "a keyword of C++");
  }
  CHECK(other_meaning("linux") == "a word that some compilers reserve");
  CHECK(other_meaning("foshan").empty());
}
