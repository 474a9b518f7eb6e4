// Ids, references and years that do not go together, and exactly what is said about them.
#include "input/usage_error.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

std::string errors_after(const std::string& file, const std::string& from, const std::string& to) {
  return small_data{}.replace(file, from, to).errors();
}

void append(const small_data& data, const std::string& file, const std::string& records) {
  write_file(data.path(file), read_file(data.path(file)) + records);
}

}  // namespace

TEST_CASE("words of C++ are no ids") {
  for (const std::string word : {"alignas",       "alignof",     "and",          "asm",
                                 "auto",          "bitand",      "bitor",        "bool",
                                 "break",         "case",        "catch",        "char",
                                 "class",         "compl",       "concept",      "const",
                                 "consteval",     "constexpr",   "constinit",    "continue",
                                 "decltype",      "default",     "delete",       "do",
                                 "double",        "else",        "enum",         "explicit",
                                 "export",        "extern",      "false",        "float",
                                 "for",           "friend",      "goto",         "if",
                                 "inline",        "int",         "long",         "mutable",
                                 "namespace",     "new",         "noexcept",     "not",
                                 "nullptr",       "operator",    "or",           "private",
                                 "protected",     "public",      "register",     "requires",
                                 "return",        "short",       "signed",       "sizeof",
                                 "static",        "struct",      "switch",       "template",
                                 "this",          "throw",       "true",         "try",
                                 "typedef",       "typeid",      "typename",     "union",
                                 "unsigned",      "using",       "virtual",      "void",
                                 "volatile",      "while",       "xor",          "and-eq",
                                 "char16-t",      "char32-t",    "char8-t",      "co-await",
                                 "co-return",     "co-yield",    "const-cast",   "dynamic-cast",
                                 "not-eq",        "or-eq",       "wchar-t",      "reinterpret-cast",
                                 "static-assert", "static-cast", "thread/local", "xor/eq"}) {
    CHECK(errors_after("observations.csv", "\ntea/revenue/2027", "\n" + word) ==
          "observations.csv:2:1: error: id '" + word + "' is a keyword of C++; choose another\n");
  }
  for (const std::string word : {"errno", "linux", "unix", "i386", "stdin", "small", "typeof"}) {
    CHECK(errors_after("observations.csv", "\ntea/revenue/2027", "\n" + word) ==
          "observations.csv:2:1: error: id '" + word + "' is a word that some compilers reserve; choose another\n");
  }
  for (const std::string word : {"final", "override", "import", "module", "std", "constplan", "id", "key", "value"}) {
    CHECK(errors_after("observations.csv", "\ntea/revenue/2027", "\n" + word).empty());
  }
}

TEST_CASE("ids that are spelt alike in C++, and ids of other letters") {
  small_data data;
  append(data, "exceptions.csv", "a-b/c,,1,date\na/b-c,,2,date\na-b/c,,3,date\n");
  CHECK(data.errors() ==
        "exceptions.csv:7:1: error: ids 'a/b-c' and 'a-b/c' are both spelt a_b_c in C++; change one\n"
        "exceptions.csv:8:1: error: id 'a-b/c' stands twice, first at exceptions.csv:6:1\n");
  for (const std::string bad : {"ｔｅａ", "tea2０", "téa", "茶", "tea.a", "tea+a", "TEA", "a\u00A0b"}) {
    CHECK(errors_after("observations.csv", "\ntea/revenue/2027", "\n" + bad)
              .find("observations.csv:2:1: error: id '" + bad +
                    "' must begin with a letter and be lower-case words "
                    "and numbers joined by - and /\n") != std::string::npos);
  }
  const std::string longest(1024, 'a');
  CHECK(errors_after("observations.csv", "\ntea/revenue/2027", "\n" + longest).empty());
  CHECK(errors_after("observations.csv", "\ntea/revenue/2027", "\n" + longest + 'a') ==
        "observations.csv:2:1: error: this id has 1025 characters; it may have 1024\n");
}

TEST_CASE("an unknown id in a list is told at its own place") {
  CHECK(errors_after("documents.csv", "tea-board tea-office", "tea-board tea-ofice") ==
        "documents.csv:2:41: error: unknown agency 'tea-ofice'; did you mean 'tea-office'?\n");
}

TEST_CASE("lists of ids") {
  CHECK(errors_after("documents.csv", "tea-board tea-office", "\"tea-board tea-offfice tea-office\"") ==
        "documents.csv:2:42: error: unknown agency 'tea-offfice'; did you mean 'tea-office'?\n");
  CHECK(errors_after("documents.csv", "tea-board tea-office", "tea-board tea-office tea-board") ==
        "documents.csv:2:52: error: 'tea-board' stands twice in this field; remove one\n");
  CHECK(errors_after("documents.csv", "tea-board tea-office", "tea-board  tea-office") ==
        "documents.csv:2:41: error: two spaces; expected one between two ids\n");
  CHECK(errors_after("documents.csv", "tea-board tea-office", "tea-board\u3000tea-office") ==
        "documents.csv:2:31: error: unknown agency 'tea-board\u3000tea-office'; separate ids by one space\n");
}

TEST_CASE("ids in lists are separated by spaces") {
  for (const std::string sign : {",", ";", ", ", "、"}) {
    const std::string said =
        errors_after("documents.csv", "tea-board tea-office", "\"tea-board" + sign + "tea-office\"");
    CHECK(said.find("'; separate ids by one space\n") != std::string::npos);
  }
}

TEST_CASE("records left out hide unknown ids of their own table alone") {
  const std::string unknown = "observations.csv:2:22: error: unknown cluster 'te'; did you mean 'tea'?\n";
  small_data data;
  data.replace("observations.csv", "tea/revenue/2027,tea,tea,", "tea/revenue/2027,tea,te,");
  append(data, "targets.csv", "tea/again,tea\n");
  append(data, "metrics.csv", "mass,\"产量\"x,Mass,tonne\n");
  write_file(data.path("plans.csv"), "");
  CHECK(data.errors() ==
        "metrics.csv:5:10: error: text after the closing quote; expected a comma or the end of the line\n" + unknown +
            "plans.csv:1:1: error: the file is empty; its first line must name the columns\n"
            "targets.csv:6:1: error: this record has 2 fields, but the header names 24\n");
  data.replace("observations.csv", "revenue,level", "mass,level");
  append(data, "clusters.csv", "te,industry,tea\n");
  CHECK(data.errors().find("observations.csv") == std::string::npos);
}

TEST_CASE("a table with a wrong column still has its ids") {
  small_data data;
  data.replace("metrics.csv", "name_en", "name").replace("targets.csv", "tea,,revenue,level", "tea,,rovenue,level");
  CHECK(data.errors() ==
        "metrics.csv:1:1: error: column 'name_en' is missing\n"
        "metrics.csv:1:12: error: unknown column 'name'; the columns are id, name_zh, name_en, unit, is_unspecified\n"
        "targets.csv:2:27: error: unknown metric 'rovenue'; did you mean 'revenue'?\n");
}

TEST_CASE("cycles are reported with their rows, whichever column forms them") {
  small_data data;
  append(data, "cities.csv",
         "a,district,b,chaozhou,甲,A,,n\nb,district,c,chaozhou,乙,B,,n\nc,district,b,chaozhou,丙,C,,n\n"
         "d,district,d,chaozhou,丁,D,,n\n");
  CHECK(data.errors() ==
        "cities.csv:5:12: error: parent forms a cycle: 'b' -> 'c' -> 'b'\n"
        "cities.csv:7:12: error: parent forms a cycle: 'd' -> 'd'\n");
  const std::string part =
      "tea/revenue/growth/2030,tea,tea,,revenue,growth,increase,per_year,about,striven_for,7.5,,%,,2027,2030,"
      "own_sentence,,,,,";
  CHECK(errors_after("targets.csv", part, part + "tea/revenue/growth/2030") ==
        "targets.csv:3:120: error: part_of forms a cycle: 'tea/revenue/growth/2030' -> "
        "'tea/revenue/growth/2030'\n");
  CHECK(errors_after("observations.csv", "own_sentence,,,,,", "own_sentence,,,,,tea/revenue/2027") ==
        "observations.csv:2:99: error: part_of forms a cycle: 'tea/revenue/2027' -> 'tea/revenue/2027'\n");
}

TEST_CASE("a row may be its own prefecture, but no circle of prefectures") {
  const std::string not_its_own = " error: a place at the top is its own prefecture; expected '";
  small_data data;
  data.replace("cities.csv", "445100", "").replace("cities.csv", "441400", "");
  data.replace("cities.csv", "city,,chaozhou,", "city,,meizhou,");
  CHECK(data.errors() == "cities.csv:2:33:" + not_its_own + "chaozhou'\n");
  CHECK(data.replace("cities.csv", "city,,meizhou,梅州", "city,,chaozhou,梅州").errors() ==
        "cities.csv:2:33:" + not_its_own +
            "chaozhou'\ncities.csv:2:33: error: prefecture forms a cycle: 'chaozhou' -> 'meizhou' -> "
            "'chaozhou'\ncities.csv:3:32:" +
            not_its_own + "meizhou'\n");
}

TEST_CASE("of a long circle, the beginning is told") {
  small_data data;
  std::string rows;
  for (int i = 0; i < 1000; ++i) {
    rows += "c" + std::to_string(i) + ",district,c" + std::to_string((i + 1) % 1000) + ",chaozhou,甲,A,,n\n";
  }
  append(data, "cities.csv", rows);
  CHECK(data.errors() ==
        "cities.csv:4:13: error: parent forms a cycle: 'c0' -> 'c1' -> 'c2' -> 'c3' -> 'c4' -> 'c5' -> 'c6' "
        "-> 'c7' -> ... -> 'c0'\n");
}

TEST_CASE("numbers have one spelling") {
  const auto said = [](const std::string& number) {
    return errors_after("targets.csv", "firm,50,", "firm," + number + ",");
  };
  for (const std::string bad :
       {"５０", "5０", "５", "+50", "-50", "5e1", "0x32", "1,000", "50.", ".5", "5.0.0", "五十", "50%", "٥٠", "NaN"}) {
    const std::string quoted = bad.find(',') == std::string::npos ? bad : '"' + bad + '"';
    CHECK(said(quoted) ==
          "targets.csv:2:62: error: '" + bad + "' is not a number; expected digits 0 to 9 with at most one point\n");
  }
  CHECK(said("050") == "targets.csv:2:62: error: '050' begins with 0; write the number without\n");
  CHECK(said("92233720369") == "targets.csv:2:62: error: 92233720369 亿元 does not fit 64 bits\n");
  CHECK(said("50.000000001") ==
        "targets.csv:2:62: error: 50.000000001 亿元 is not a whole number of its base unit, yuan\n");
  for (const std::string bad : {"２０３０", "02030", "2030.0", "20300", "1948", "2101", "+2030"}) {
    CHECK(errors_after("observations.csv", ",2027,", "," + bad + ",") ==
          "observations.csv:2:77: error: '" + bad + "' is not a whole number from 1949 to 2100\n");
  }
  CHECK(errors_after("documents.csv", "2028-02-29", "２０２８-02-29") ==
        "documents.csv:2:62: error: '２０２８-02-29' is not a day written like 2023-12-29\n");
}

TEST_CASE("a year has an origin, and the end of the plan's period is its last year") {
  const auto errors_of = [](const std::string& year_and_origin) {
    return small_data{}
        .replace("targets.csv", "\ntea/garden-count/2030", "\ntea/garden-count")
        .replace("targets.csv", "个,,,2030,plan_period", "个,,," + year_and_origin)
        .errors();
  };
  CHECK(errors_of("2030,plan_period").empty());
  CHECK(errors_of("2029,earlier_sentence").empty());
  CHECK(errors_of(",").empty());
  CHECK(errors_of("2029,") == "targets.csv:5:80: error: the year has no origin; state where the source has it\n");
  CHECK(errors_of(",own_sentence") ==
        "targets.csv:5:76: error: there is no year; leave this empty, or enter the year\n");
  CHECK(errors_of("2029,plan_period") ==
        "targets.csv:5:80: error: plan 'tea' ends in 2030, but the year is 2029; correct one of them\n");
}

TEST_CASE("years are in their plan's range, and plans in their document's") {
  const std::string period = ", but plan 'tea' runs from 2028 to 2030\n";
  small_data data;
  data.replace("targets.csv", "\ntea/garden-count/2030", "\ntea/garden-count");
  data.replace("targets.csv", "个,,,2030,plan_period", "个,,,2027,own_sentence");
  CHECK(data.errors() == "targets.csv:5:75: error: aimed at for 2027" + period);
  data.replace("targets.csv", "个,,,2027,", "个,,,2071,");
  CHECK(data.errors() == "targets.csv:5:75: error: aimed at for 2071" + period);
  data.replace("targets.csv", "个,,,2071,", "个,,,2070,");
  CHECK(data.errors().empty());
  data.replace("targets.csv", "个,,,2070,", "个,,2031,2070,");
  CHECK(data.errors() == "targets.csv:5:74: error: measured against 2031" + period);
  CHECK(small_data{}
            .replace("observations.csv", "\ntea/revenue/2027", "\ntea/revenue")
            .replace("observations.csv", ",2027,", ",2031,")
            .errors() == "observations.csv:2:72: error: observed in 2031" + period);
  // Without years that are the end of the plan's period.
  const auto errors_of_period = [](const std::string& years) {
    return small_data{}
        .replace("targets.csv", "plan_period", "earlier_sentence")
        .replace("statements.csv", "plan_period", "earlier_sentence")
        .replace("plans.csv", "2028,2030", years)
        .errors();
  };
  CHECK(errors_of_period("2027,2030") ==
        "plans.csv:2:28: error: the plan begins before its document's period, in 2028\n");
  CHECK(errors_of_period("2028,2031") == "plans.csv:2:33: error: the plan ends after its document's period, in 2030\n");
  CHECK(errors_of_period(",").empty());
  CHECK(errors_after("documents.csv", "2028-02-29", "2031-01-01") ==
        "documents.csv:2:62: error: issued after the period's last year, 2030; correct one of them\n");
}

TEST_CASE("missing files are errors of usage") {
  small_data data;
  std::filesystem::remove(data.path("metrics.csv"));
  CHECK_THROWS_AS(data.errors(), usage_error);
  diagnostics errors;
  CHECK_THROWS_AS(load("no/such/directory", errors), usage_error);
  // What only some plans state may be missing, but not under another name.
  small_data without;
  for (const char* table : {"instruments", "statements", "entities", "mentions"}) {
    REQUIRE(std::filesystem::remove(without.path(table + std::string{".csv"})));
  }
  CHECK(without.errors().empty());
  small_data referring;
  REQUIRE(std::filesystem::remove(referring.path("entities.csv")));
  CHECK(referring.errors() == "mentions.csv:2:21: error: unknown entity 'tea-capital'\n");
  small_data misspelt;
  write_file(misspelt.path("instrument.csv"), "");
  CHECK(misspelt.errors() ==
        "instrument.csv:1:1: error: there is no table 'instrument'; did you mean 'instruments'?\n");
}
