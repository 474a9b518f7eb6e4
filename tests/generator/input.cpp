// The smaller parts of reading.
#include <sstream>

#include "catch.hpp"
#include "input/diagnostics.hpp"
#include "input/source_unit.hpp"
#include "input/suggestion.hpp"
#include "input/utf8.hpp"
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

TEST_CASE("the nearest word is suggested, if it is near") {
  CHECK(did_you_mean("textile-aparel", {"furniture", "textile-apparel"}) == "; did you mean 'textile-apparel'?");
  CHECK(did_you_mean("zzz", {"furniture", "textile-apparel"}).empty());
  CHECK(did_you_mean("x", {}).empty());
}

TEST_CASE("words of a list") {
  CHECK(split_words("").empty());
  CHECK(split_words("a bc") == std::vector<std::string_view>{"a", "bc"});
}

TEST_CASE("units of the sources") {
  CHECK(find_source_unit("元").value().scale == 1);
  CHECK(find_source_unit("万亿元").value().scale == 1'000'000'000'000);
  CHECK(find_source_unit("%").value().base == constplan::unit::basis_point);
  CHECK(find_source_unit("%").value().scale == 100);
  for (const auto* unknown : {"", "亿", "元元", "亿亿亿元", "英里"}) CHECK_FALSE(find_source_unit(unknown));
}

TEST_CASE("ids in C++") {
  CHECK(identifier("advanced-materials/foshan") == "advanced_materials_foshan");
  CHECK(is_keyword("class"));
  CHECK(is_keyword("alignas"));
  CHECK(is_keyword("xor_eq"));
  CHECK_FALSE(is_keyword("foshan"));
}
