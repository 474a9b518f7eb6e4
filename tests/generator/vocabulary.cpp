// The words and units as data, and what is wrong with wrong ones.
#include <model/vocabulary.hpp>
#include <sstream>

#include <emit/render.hpp>
#include <emit/vocabulary_code.hpp>
#include "../catch.hpp"

using namespace constplan::generator;

namespace {

// Four small files; a test replaces one of them.
struct small_vocabulary {
  std::string enumerations = "name,header,meaning\nmood,vocabulary,How a plan is.\n";
  std::string words = "enumeration,name,meaning,label_zh,label_en\nmood,calm,at rest,平静,calm\n";
  std::string units =
      "name,base,factor,meaning,label_zh,label_en,symbol,code,text_zh,text_en,words_zh,words_en,"
      "takes_powers,is_additive\n"
      "gram,gram,1,a mass,克,gram,g,g,,,,,true,true\n"
      "kilogram,gram,1000,a thousand grams,公斤,kilogram,kg,kg,#公斤,# kg,\"公斤,千克\",kg,true,true\n";
  std::string phrases = "language,role,value,words\nzh,before,mood::calm,\"约,近\"\n";
  std::string literals = "suffix,unit,factor,meaning\nkg,gram,1000,Kilograms.\n";

  vocabulary read(diagnostics& errors) const {
    std::vector<csv_file> files;
    files.emplace_back("enumerations.csv", enumerations, errors);
    files.emplace_back("words.csv", words, errors);
    files.emplace_back("units.csv", units, errors);
    files.emplace_back("literals.csv", literals, errors);
    files.emplace_back("phrases.csv", phrases, errors);
    return {std::move(files), errors};
  }
  std::string errors() const {
    diagnostics found;
    read(found);
    std::ostringstream printed;
    found.print(printed);
    return printed.str();
  }
};

std::string replaced(std::string text, const std::string& part, const std::string& by) {
  const std::size_t at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.replace(at, part.size(), by);
}

}  // namespace

TEST_CASE("a vocabulary is read and becomes headers") {
  diagnostics errors;
  const vocabulary words = small_vocabulary{}.read(errors);
  CHECK_FALSE(errors.any());
  REQUIRE(words.find_enumeration("mood") != nullptr);
  CHECK(words.find_enumeration("mood")->words.front().label_zh == "平静");
  CHECK(words.find_enumeration("weather") == nullptr);
  CHECK(words.units().back().factor == 1000);

  const std::vector<output_file> files = vocabulary_headers(words, "out");
  const auto content = [&](std::string_view name) {
    for (const output_file& file : files) {
      if (file.path == "out/" + std::string{name}) return file.content;
    }
    return std::string{};
  };
  CHECK(content("vocabulary.hpp").find("enum class mood : std::uint8_t {\n  calm,  ///< at rest\n};\n") !=
        std::string::npos);
  CHECK(content("labels.hpp").find("return \"平静\"sv;") != std::string::npos);
  CHECK(content("unit.hpp").find("  gram,  ///< a mass\n};") != std::string::npos);
  CHECK(content("unit.hpp").find("kilogram") == std::string::npos);
  CHECK(content("detail/source_units.hpp")
            .find("chinese_unit_words = {\n    \"公斤千克\",\n    {\n     {0, 6, 1}, {6, 6, 1},}};") !=
        std::string::npos);
  CHECK(content("detail/source_units.hpp").find("{unit::gram, 1'000},") != std::string::npos);
  CHECK(content("detail/unit_forms.hpp").find("u == unit::gram ? 1'000 : 1;") != std::string::npos);
  CHECK(content("detail/phrases.hpp").find("{phrase_role::before, static_cast<std::uint8_t>(mood::calm)},") !=
        std::string::npos);
  CHECK(content("literals.hpp")
            .find("operator\"\"_kg() noexcept {\n  return detail::quantity_from_digits<unit::gram, "
                  "1000, Digits...>();") != std::string::npos);
}

TEST_CASE("the vocabulary of this program has no errors") {
  CHECK(built_in_vocabulary().find_enumeration("comparator") != nullptr);
  CHECK_FALSE(built_in_vocabulary().units().empty());
}

TEST_CASE("wrong words are reported at their cells") {
  small_vocabulary v;
  SECTION("columns") {
    v.words = replaced(v.words, "label_zh", "zh");
    CHECK(v.errors() ==
          "words.csv:1:1: error: enumeration 'mood' has no words\n"
          "words.csv:1:1: error: the first line must be enumeration,name,meaning,label_zh,label_en\n");
  }
  SECTION("an unknown enumeration") {
    v.words += "weather,fine,dry,晴,fine\n";
    CHECK(v.errors() == "words.csv:3:1: error: unknown enumeration 'weather'; add it to enumerations.csv\n");
  }
  SECTION("two words of one name") {
    v.words += "mood,calm,again,平静,calm\n";
    CHECK(v.errors() == "words.csv:3:6: error: duplicate name 'calm'; remove or rename one\n");
  }
  SECTION("names that C++ does not take") {
    v.words += "mood,Calm,x,平静,calm\nmood,class,x,平静,calm\nmood,two words,x,平静,calm\n";
    CHECK(v.errors() ==
          "words.csv:3:6: error: 'Calm' is not a name of lower-case words joined by _\n"
          "words.csv:4:6: error: 'class' is not a name of lower-case words joined by _\n"
          "words.csv:5:6: error: 'two words' is not a name of lower-case words joined by _\n");
  }
  SECTION("what is missing, and what separates labels in a header") {
    v.words += "mood,glad,,高|兴,glad\n";
    CHECK(v.errors() ==
          "words.csv:3:11: error: column 'meaning' must not be empty\n"
          "words.csv:3:12: error: '高|兴' contains | or #; leave it out\n");
  }
}

TEST_CASE("wrong units and literals are reported at their cells") {
  small_vocabulary v;
  SECTION("a base unit that comes later or not at all") {
    v.units += "pound,stone,14,a mass,磅,pound,lb,lb,,,,,true,true\n";
    CHECK(v.errors() == "units.csv:4:7: error: the row of base unit 'stone' must come before\n");
  }
  SECTION("factors") {
    v.units = replaced(replaced(v.units, "gram,gram,1,", "gram,gram,2,"), "1000", "1.5");
    CHECK(v.errors() ==
          "units.csv:2:11: error: the factor of a base unit is 1\n"
          "units.csv:3:15: error: '1.5' is not a whole number above 0\n");
  }
  SECTION("forms of a text") {
    v.units = replaced(v.units, "#公斤,# kg", "公斤,# kg");
    CHECK(v.errors() == "units.csv:3:55: error: '公斤' must contain one # for the number\n");
    v.units = replaced(v.units, "公斤,# kg", ",");
    CHECK(v.errors() ==
          "units.csv:1:1: error: one unit with base 'gram' must have a text_zh, in which amounts are written\n");
  }
  SECTION("flags") {
    v.units = replaced(v.units, "kg,true", "kg,yes");
    CHECK(v.errors().find("error: 'yes' is neither true nor false\n") != std::string::npos);
  }
  SECTION("a unit that is larger than its base by a fraction") {
    v.units = replaced(v.units, "1000,a thousand grams", "1/1000,a thousandth of a gram");
    diagnostics errors;
    CHECK(v.read(errors).units().back().factor == -1000);
    CHECK_FALSE(errors.any());
  }
  SECTION("a phrase that means nothing") {
    v.phrases += "zh,after,mood::angry,以上\nzh,after,weather::fine,以下\n";
    CHECK(v.errors() ==
          "phrases.csv:3:10: error: 'mood::angry' is not an enumerator of words.csv, such as comparator::reach\n"
          "phrases.csv:4:10: error: 'weather::fine' is not an enumerator of words.csv, such as comparator::reach\n");
  }
  SECTION("a literal of another unit") {
    v.literals += "lb,pound,1,Pounds.\n";
    CHECK(v.errors() == "literals.csv:3:4: error: 'pound' is not a base unit\n");
  }
}

TEST_CASE("a template is filled in, and must be filled in completely") {
  CHECK(render("$a$ and $b$: $a$", {{"a", "x"}, {"b", "$a$"}}) == "x and $a$: x");
  CHECK(render("nothing", {}) == "nothing");
  CHECK_THROWS_AS(render("$c$", {{"a", "x"}}), std::logic_error);
  CHECK_THROWS_AS(render("$a", {{"a", "x"}}), std::logic_error);
}
