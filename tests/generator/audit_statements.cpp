// Years, modalities, places, agencies, roles and titles against the words of the originals.
#include <sstream>

#include "audit/audit.hpp"
#include "catch.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

// The small data set and its original, both to be changed.
class audited_data : public small_data {
 public:
  audited_data& in_original(const std::string& from, const std::string& to) {
    const std::size_t at = original_.find(from);
    REQUIRE(at != std::string::npos);
    original_.replace(at, from.size(), to);
    return *this;
  }

  audited_data& in_data(const std::string& file, const std::string& from, const std::string& to) {
    replace(file, from, to);
    return *this;
  }

  audited_data& add_row(const std::string& file, const std::string& row) {
    write_file(path(file), read_file(path(file)) + row + "\n");
    return *this;
  }

  std::string errors_of_audit() const {
    const temporary_directory sources;
    write_file(sources / "tea.txt", original_);
    write_file(sources / "oil.txt", "油业计划\n见《茶业计划》和《咖啡业计划》。\n");
    diagnostics errors;
    std::ostringstream counts;
    const loaded_data loaded = load(directory(), errors);
    REQUIRE_FALSE(errors.any());
    const originals texts = read_originals(loaded, sources.path());
    audit_rows(loaded, texts, errors, counts);
    return without_directory(errors);
  }

 private:
  std::string original_ = read_file(std::string{SMALL_SOURCES} + "/tea.txt");
};

}  // namespace

TEST_CASE("a year is where its origin says in the figure's sentence") {
  CHECK(audited_data{}.errors_of_audit().empty());
  CHECK(audited_data{}.in_data("targets.csv", "2030,plan_period", "2030,own_sentence").errors_of_audit() ==
        "targets.csv:5:80: error: the sentence of '3-5个' in section '二/（二）' of the original has no 2030; correct "
        "the year or year_origin\n");
  CHECK(audited_data{}
            .in_data("observations.csv", "tea/revenue/2027", "tea/revenue/2026")
            .in_data("observations.csv", ",2027,own_sentence", ",2026,own_sentence")
            .errors_of_audit() ==
        "observations.csv:2:77: error: the sentence of '达41.5亿元' in section '一' of the original has no 2026; "
        "correct the year or year_origin\n");
  // In the section, but not in the sentence.
  CHECK(audited_data{}
            .in_original("到2030年，茶业收入", "到2030年扩大。茶业收入")
            .errors_of_audit()
            .find("targets.csv:2:71: error: the sentence of '达到50亿元'") == 0);
  // Of several figures with the same words, one may be meant.
  CHECK(audited_data{}.in_original("到2030年，茶业", "过去达到50亿元。到2030年，茶业").errors_of_audit().empty());
}

TEST_CASE("the year of an earlier sentence is before the figure, in its section or in one around it") {
  const auto errors_of = [](const std::string& from, const std::string& to) {
    return audited_data{}
        .in_data("targets.csv", "2030,plan_period", "2030,earlier_sentence")
        .in_original(from, to)
        .errors_of_audit();
  };
  const std::string error =
      "targets.csv:5:80: error: before '3-5个' in section '二/（二）' of the original, there is no 2030; correct the "
      "year "
      "or year_origin\n";
  CHECK(errors_of("3-5个", "3-5个") == error);
  CHECK(errors_of("3-5个。", "3-5个。2030年扩大。") == error);
  CHECK(errors_of("（二）茶园增加。", "（二）到2030年，茶园增加。").empty());
}

TEST_CASE("a base year is in the figure's section") {
  CHECK(audited_data{}.in_data("targets.csv", "%,,2027", "%,,2026").errors_of_audit() ==
        "targets.csv:3:93: error: section '二/（一）' of the original has no 2026\n");
}

TEST_CASE("力争 in the clause of a figure makes it striven for") {
  CHECK(audited_data{}.in_data("targets.csv", "about,striven_for", "about,firm").errors_of_audit() ==
        "targets.csv:3:73: error: '力争' is before '年均增长7.5%左右' in section '二/（一）' of the original, so that "
        "the figure is striven for; correct the modality\n");
  CHECK(audited_data{}.in_data("targets.csv", "reach,firm,50", "reach,striven_for,50").errors_of_audit() ==
        "targets.csv:2:57: error: section '二/（一）' of the original has no word like '力争' before '达到50亿元'; "
        "correct the modality\n");
  // In an earlier clause, it may be said of this figure or of another.
  CHECK(audited_data{}.in_data("targets.csv", "reach,firm,,", "reach,striven_for,,").errors_of_audit().empty());
  CHECK(audited_data{}.in_original("力争比", "争取比").errors_of_audit().empty());
}

TEST_CASE("a place is named in its row's section") {
  CHECK(audited_data{}.in_data("designations.csv", "tea,chaozhou", "tea,meizhou").errors_of_audit() ==
        "designations.csv:2:23: error: section '三/2' of the original does not name 'meizhou'; correct one of them, or "
        "enter the name that it has there\n");
  CHECK(audited_data{}.in_original("潮州中国茶都", "潮州市中国茶都").errors_of_audit().empty());
  CHECK(audited_data{}.in_original("潮州中国茶都", "中国茶都").errors_of_audit().find("does not name 'chaozhou'") !=
        std::string::npos);
}

TEST_CASE("places may be named by one character each") {
  // 潮梅 names two cities, 潮 alone may be any word.
  CHECK(
      audited_data{}.in_original("潮梅茶业集群", "潮流茶业集群").errors_of_audit() ==
      "placements.csv:2:76: error: section '一/（一）' of the original does not name 'chaozhou'; correct one of them, "
      "or enter the name that it has there\n"
      "placements.csv:3:75: error: section '一/（一）' of the original does not name 'meizhou'; correct one of them, "
      "or enter the name that it has there\n");
}

TEST_CASE("the heading of a section around may name what its parts are about") {
  audited_data data;
  data.in_data("responsibilities.csv", "1,三/（一）", "1,三/（一）/专栏1/1")
      .in_original("（茶叶局牵头，茶叶办公室按职责分工负责）", "（茶叶办公室按职责分工负责）")
      .in_original("（一）建设茶园。", "（一）茶叶局建设茶园。")
      .in_data("measures.csv", "建设茶园", "茶叶局建设茶园");
  CHECK(data.errors_of_audit().find("does not name") == std::string::npos);
}

TEST_CASE("an agency is named in its row's section") {
  CHECK(audited_data{}
            .in_original("茶叶办公室按", "茶办按")
            .errors_of_audit()
            .find("responsibilities.csv:3:34: error: section '三/（一）' of the original does not name 'tea-office'; "
                  "correct "
                  "one of them, or enter the name that it has there\n") != std::string::npos);
  CHECK(audited_data{}
            .in_original("茶叶办公室按", "省茶办按")
            .in_data("agencies.csv", "name_en,note", "name_en,other_names_zh,note")
            .in_data("agencies.csv", "Tea Board,", "Tea Board,,")
            .in_data("agencies.csv", "Tea Office,", "Tea Office,茶叶公室 茶办,")
            .errors_of_audit()
            .empty());
}

TEST_CASE("a misprinted name is one that anomalies record") {
  audited_data data;
  data.in_original("茶叶办公室按", "茶叶办公示按");
  CHECK(data.errors_of_audit().find("does not name 'tea-office'") != std::string::npos);
  data.add_row("anomalies.csv",
               "tea/misprint/1,tea,misprint,三/（一）,茶叶办公示,茶叶办公室,The last character is misprinted.");
  CHECK(data.errors_of_audit().find("responsibilities.csv") == std::string::npos);
}

TEST_CASE("牵头 is said of the agency that leads") {
  const std::string not_said = "no '牵头' is said of this agency; correct the role\n";
  const std::string said = "'牵头' is said of this agency; correct the role\n";
  const std::string first = "responsibilities.csv:2:43: error: in section '三/（一）' of the original ";
  const std::string second = "responsibilities.csv:3:45: error: in section '三/（一）' of the original ";
  CHECK(audited_data{}.in_data("responsibilities.csv", "board,lead", "board,support").errors_of_audit() ==
        first + said);
  CHECK(audited_data{}.in_data("responsibilities.csv", "office,support", "office,lead").errors_of_audit() ==
        second + not_said);
  const auto errors_in = [](const std::string& list) {
    return audited_data{}.in_original("（茶叶局牵头，茶叶办公室按职责分工负责）", list).errors_of_audit();
  };
  CHECK(errors_in("（茶叶局、茶叶办公室牵头）") == second + said);
  CHECK(errors_in("（茶叶局、茶叶办公室按职责分工负责）") == first + not_said);
  CHECK(errors_in("（牵头单位：茶叶局；配合单位：茶叶办公室）").empty());
  CHECK(errors_in("（牵头单位：茶叶办公室；配合单位：茶叶局）") == first + not_said + second + said);
  CHECK(errors_in("（茶叶局、茶叶办公室，第一个为牵头单位，下同）").empty());
  CHECK(errors_in("（茶叶办公室、茶叶局，第一个为牵头单位，下同）") == first + not_said + second + said);
  CHECK(errors_in("茶叶局牵头，茶叶办公室配合。").empty());
  CHECK(errors_in("茶叶局与茶叶办公室合作。").empty());  // no list
}

TEST_CASE("a title is not that of another plan") {
  audited_data data;
  data.add_row("documents.csv", "oil-plan,油业计划,Oil plan,issued,,,,2028,2030,oil")
      .add_row("plans.csv", "oil,oil-plan,油业计划,Oil plan,2028,2030,");
  CHECK(data.errors_of_audit().empty());
  data.in_data("plans.csv", "oil-plan,油业计划", "oil-plan,茶业计划");
  CHECK(data.errors_of_audit() ==
        "plans.csv:3:14: error: '茶业计划' is the title of document 'tea-plan' in the originals; enter the title of "
        "this plan\n");
  data.in_data("plans.csv", "oil-plan,茶业计划", "oil-plan,咖啡业计划");  // quoted, but nobody's
  CHECK(data.errors_of_audit().empty());
}

TEST_CASE("a plan's title is in its own annex") {
  audited_data data;
  data.in_original("茶〔2028〕1号\n茶业计划", "茶〔2028〕1号\n附件1\n茶业计划\n附件2\n咖啡计划");
  diagnostics errors;
  write_file(
      data.path("plans.csv"),
      "id,document,title_zh,title_en,first_year,last_year,section\ntea,tea-plan,茶业计划,Tea plan,2028,2030,\n"
      "first,tea-plan,茶业计划,Tea plan,2028,2030,附件1\nsecond,tea-plan,咖啡计划,Coffee plan,2028,2030,附件2\n");
  CHECK(data.errors_of_audit().find("plans.csv:4:") == std::string::npos);
  data.in_data("plans.csv", "second,tea-plan,咖啡计划", "second,tea-plan,茶业计划");
  CHECK(data.errors_of_audit().find("plans.csv:4:17: error: '茶业计划' is the title of plan 'first' in the originals; "
                                    "enter the title of this plan\n") != std::string::npos);
}

TEST_CASE("issuers are named in their documents") {
  CHECK(
      audited_data{}
          .in_original("（茶叶局牵头，茶叶办公室按职责分工负责）", "（茶局牵头，茶办按职责分工负责）")
          .errors_of_audit()
          .find("documents.csv:2:31: error: the original does not name 'tea-board'; correct one of them, or enter the "
                "name that it has there\n") == 0);
}
