// A data set in English against its original: articles, chapters and annexes, and each kind of miss.
#include <sstream>

#include "audit/audit.hpp"
#include "audit/spaced_numbers.hpp"
#include "catch.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

class english_data : public small_data {
 public:
  english_data() : small_data{ENGLISH_DATA} {}

  english_data& in_original(const std::string& from, const std::string& to) {
    const std::size_t at = original_.find(from);
    REQUIRE(at != std::string::npos);
    original_.replace(at, from.size(), to);
    return *this;
  }

  english_data& in_data(const std::string& file, const std::string& from, const std::string& to) {
    replace(file, from, to);
    return *this;
  }

  std::string errors_of_audit() const {
    const temporary_directory sources;
    write_file(sources / "solar-act.txt", original_);
    diagnostics errors;
    std::ostringstream counts;
    const loaded_data loaded = load(directory(), errors);
    check(loaded, errors);
    REQUIRE(without_directory(errors).empty());
    const originals texts = read_originals(loaded, sources.path());
    audit_rows(loaded, texts, errors, counts);
    audit_numbers(loaded, texts, errors, counts);
    std::string said = without_directory(errors);
    const std::string prefix = sources.path() + "/";
    for (std::size_t at = 0; (at = said.find(prefix, at)) != std::string::npos;) said.erase(at, prefix.size());
    return said;
  }

  bool says(const std::string& error) const { return errors_of_audit().find("error: " + error) != std::string::npos; }

 private:
  std::string original_ = read_file(std::string{SMALL_SOURCES} + "/solar-act.txt");
};

std::string numbers_of(std::string_view text) {
  std::string all;
  for (const found_number& n : spaced_numbers_in(text, written_in::english)) {
    all.append(all.empty() ? "" : "|").append(text.substr(n.first, n.last - n.first));
  }
  return all;
}

}  // namespace

TEST_CASE("a data set in English agrees with its original") { CHECK(english_data{}.errors_of_audit().empty()); }

TEST_CASE("a figure in English is in the very section its row names") {
  CHECK(english_data{}
            .in_data("targets.csv", "Article 5(1)(a)", "Article 9(1)")
            .says("section 'Article 9(1)' of the original has no 'at least 40 %'; it is in 'CHAPTER I, Article "
                  "5(1)(a)'\n"));
  CHECK(english_data{}
            .in_data("targets.csv", "Article 5(1)(a)", "Article 5")
            .says("section 'Article 5' of the original has no 'at least 40 %' of its own; it is in 'CHAPTER I, Article "
                  "5(1)(a)'\n"));
  CHECK(english_data{}
            .in_data("targets.csv", "Article 5(1)(a)", "Article 7")
            .says("the original has no section 'Article 7'\n"));
  CHECK(english_data{}
            .in_data("targets.csv", "Annex II/A/1,\"5,000 people\"", "Annex 2,\"5,000 people\"")
            .says("the original has no section 'Annex 2'; enter it as the original has it, 'ANNEX II'\n"));
}

TEST_CASE("a wrong number is in no section") {
  const std::string errors = english_data{}
                                 .in_data("targets.csv", ",25,,GW", ",26,,GW")
                                 .in_data("targets.csv", "25 GW", "26 GW")
                                 .errors_of_audit();
  CHECK(errors.find("error: section 'Chapter I, Article 5(1)(b)' of the original has no 'more than 26 GW'\n") !=
        std::string::npos);
  CHECK(errors.find("solar-act.txt:24:30: error: number '25 GW' in ") != std::string::npos);
}

TEST_CASE("a number of an English original that no row has is reported with its place") {
  CHECK(english_data{}.in_original("2. Courses", "2. Courses for 300 people").errors_of_audit() ==
        "solar-act.txt:46:16: error: number '300 people' in 'Courses for 300 people' is no figure and no exception; "
        "enter it in targets, observations or exceptions\n");
}

TEST_CASE("a figure in English has the word of comparison next to it") {
  const auto next_to = [](const std::string& word, const std::string& run) {
    return "in the original '" + word + "' is next to '" + run + "'; enter it in figure and in comparator\n";
  };
  english_data bare;
  bare.in_data("targets.csv", "none,none,none,firm,5000", "none,none,none,firm,5000");
  for (const std::string bound : {"at least", "more than", "fewer than", "nearly", "up to", "not more than"}) {
    CHECK(english_data{}.in_original("5,000 people", bound + " 5,000 people").says(next_to(bound, "5,000 people")));
  }
  CHECK(english_data{}.in_original("5,000 people", "5,000 people or more").says(next_to("or more", "5,000 people")));
  CHECK(english_data{}
            .in_original("more than 25 GW", "not more than 25 GW")
            .says(next_to("not more than", "more than 25 GW")));
  CHECK_FALSE(english_data{}.in_original("5,000 people", "overall 5,000 people").says("in the original"));
  CHECK_FALSE(english_data{}.in_original("at least 40", "reach at least 40").says("in the original"));
}

TEST_CASE("white space and line ends in English are one space") {
  CHECK(english_data{}.in_original("at least 40 %", "at\n  least\t40\u00A0%").errors_of_audit().empty());
  CHECK(english_data{}.in_original("5,000 people", "5,000\npeople").errors_of_audit().empty());
  CHECK_FALSE(english_data{}.in_original("at least 40", "atleast 40").errors_of_audit().empty());
}

TEST_CASE("the parts of a run in English are in one sentence") {
  english_data parts;
  parts.in_data("targets.csv", "no more than 18 months", "no more than … 18 months")
      .in_original("no more than 18 months", "no more than a time of approx. 18 months");
  CHECK(parts.errors_of_audit().find("has no") == std::string::npos);
  parts.in_original("a time of approx. 18", "that. Then 18");
  CHECK(parts.says("section 'Section 2.1, Article 9(1)' of the original has no 'no more than … 18 months'\n"));
}

TEST_CASE("words like aim make figures in English striven for") {
  CHECK(english_data{}
            .in_original("trains 5,000", "aims to train 5,000")
            .says("'aims to' is before '5,000 people' in section 'Annex II/A/1' of the original, so that the figure is "
                  "striven for; correct the modality\n"));
  CHECK(
      english_data{}
          .in_original("Valmont aims to reach", "Valmont reaches")
          .says("section 'Article 5(1)(a)' of the original has no word like 'aim' before 'at least 40 %'; correct the "
                "modality\n"));
}

TEST_CASE("years, names, headings and titles in English are looked for") {
  CHECK(
      english_data{}
          .in_original("each by 2028", "each by 2029")
          .says("the sentence of '12 new factories' in section 'Article 5(2)' of the original has no 2028; correct the "
                "year or year_origin\n"));
  CHECK_FALSE(english_data{}.in_original("each by 2028", "each in 2027-28").says("the sentence of"));
  CHECK(english_data{}
            .in_original("In the City of Aster", "In towns")
            .says("section 'Art. 9(2)' of the original does not name 'aster'"));
  CHECK(english_data{}
            .in_original("The Valmont Energy Office", "It")
            .says("section 'Article 5(2)' of the original does not name 'energy-office'"));
  CHECK(english_data{}
            .in_original("– Benchmarks", "– Goals")
            .says("section 'Article 5' of the original has no 'Benchmarks' at its beginning\n"));
  CHECK(english_data{}.in_original("THE SOLAR ACT", "THE WIND ACT").says("the original has no 'The Solar Act'\n"));
}

TEST_CASE("a threshold in English is in the section of its figure") {
  CHECK(english_data{}
            .in_data("targets.csv", "more_than,500,MW", "more_than,600,MW")
            .says("section 'Article 5(2)' of the original has no number that is this threshold\n"));
}

TEST_CASE("an exception in English that excepts nothing is reported") {
  CHECK(english_data{}.in_data("exceptions.csv", "2024/1735", "2024/1736").says("this exception excepts no number"));
}

TEST_CASE("the numbers of English texts") {
  CHECK(numbers_of("It has 5,000 people and EUR 1.5 million, or 40 % of Rs 1.90 lakh crore.") ==
        "5,000 people|EUR 1.5 million|40 %|Rs 1.90 lakh crore");
  CHECK(numbers_of("twelve months, two million and one of them") == "twelve months|two million");
  CHECK(numbers_of("to double output; ranked third in the world, the third phase") == "double|third");
  CHECK(numbers_of("5m wide, 1,5 wide and 2024/1735") == "5|1,5|1735");
  CHECK(numbers_of("2000 jobs, 2030 MW, create 2050 posts") == "2000 jobs|2030 MW|2050");
}

TEST_CASE("dates, references and words with digits are no numbers of English texts") {
  for (const std::string text :
       {"by 2030, from 2021 to 2027", "the 2030 targets", "the Union’s 2030 climate targets", "FY 2024-25 and 2025/26",
        "2021–2027", "30 June 2024", "June 30, 2024", "in June 2024.", "relative to 1990 levels",
        "Article 5(1)(a), Art. 6 and Annexes II and III", "Articles 5, 6 and 7 to 9",
        "paragraphs 1 and 2, point (b), Table 3, page 12", "CO2 and Q3", "the years 2028"}) {
    INFO(text);
    CHECK(numbers_of(text).empty());
  }
  CHECK(numbers_of("Articles 5 and 40 % of it, Section 2 and 300 projects") == "40 %|300 projects");
}
