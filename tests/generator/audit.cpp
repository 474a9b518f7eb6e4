// The small data set against its small original, and each kind of miss.
#include "audit/audit.hpp"

#include <sstream>

#include "audit/occurrence.hpp"
#include "audit/source_text.hpp"
#include "catch.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

std::string errors_of_audit(const small_data& data, const std::string& sources) {
  diagnostics errors;
  std::ostringstream counts;
  const loaded_data loaded = load(data.directory(), errors);
  REQUIRE_FALSE(errors.any());
  const originals texts = read_originals(loaded, sources);
  audit_rows(loaded, texts, errors, counts);
  audit_numbers(loaded, texts, errors, counts);
  return data.without_directory(errors);
}

std::string errors_after(const std::string& file, const std::string& from, const std::string& to) {
  return errors_of_audit(small_data{}.replace(file, from, to), SMALL_SOURCES);
}

std::string errors_after_in_original(const std::string& from, const std::string& to, const small_data& data = {}) {
  const temporary_directory sources;
  std::string text = read_file(std::string{SMALL_SOURCES} + "/tea.txt");
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  write_file(sources / "tea.txt", text.replace(at, from.size(), to));
  std::string errors = errors_of_audit(data, sources.path());
  const std::string prefix = sources.path() + "/";
  for (std::size_t found = 0; (found = errors.find(prefix, found)) != std::string::npos;)
    errors.erase(found, prefix.size());
  return errors;
}

}  // namespace

TEST_CASE("the small data set agrees with its original") {
  CHECK(errors_of_audit(small_data{}, SMALL_SOURCES).empty());
}

TEST_CASE("a figure must stand in the very section its row names") {
  // The original then has a number that no row covers, which is told as well.
  const auto says = [](const std::string& section, const std::string& error) {
    const std::string said = errors_after("targets.csv", "二/（一）,达到50亿元", section + ",达到50亿元");
    return said.find(error + "\n") != std::string::npos;
  };
  CHECK(
      says("二/（二）",
           "targets.csv:2:100: error: section '二/（二）' of the original has no '达到50亿元'; it is in '二/（一）'"));
  CHECK(says(
      "二",
      "targets.csv:2:96: error: section '二' of the original has no '达到50亿元' of its own; it is in '二/（一）'"));
  CHECK(says("四", "targets.csv:2:94: error: the original has no section '四'"));
}

TEST_CASE("a figure has the word of comparison next to it") {
  small_data data;
  data.replace("targets.csv", "level,none,none,reach,firm,50", "level,none,none,none,firm,50")
      .replace("targets.csv", "达到50亿元", "50亿元");
  CHECK(errors_of_audit(data, SMALL_SOURCES) ==
        "targets.csv:2:99: error: in the original '达到' is next to '50亿元'; enter it in figure and in comparator\n");
  small_data about;
  about.replace("targets.csv", "per_year,about", "per_year,none")
      .replace("targets.csv", "年均增长7.5%左右", "年均增长7.5%");
  CHECK(errors_of_audit(about, SMALL_SOURCES) ==
        "targets.csv:3:126: error: in the original '左右' is next to '年均增长7.5%'; enter it in figure and in "
        "comparator\n");
  for (const std::string bound : {"不超过", "低于", "最高"}) {
    CHECK(errors_after_in_original("达到50亿元", bound + "50亿元", data)
              .find("in the original '" + bound + "' is next to '50亿元'; enter it in figure and in comparator\n") !=
          std::string::npos);
  }
  CHECK(errors_after_in_original("达到50亿元", "控制在50亿元以内", data)
            .find("in the original '以内' is next to '50亿元'; enter it in figure and in comparator\n") !=
        std::string::npos);
  CHECK(errors_after_in_original("达到50亿元", "签约50亿元", data).find("is next to") == std::string::npos);
  CHECK(errors_after_in_original("达到50亿元", "50亿元级别", data).find("is next to") == std::string::npos);
  CHECK(errors_after_in_original("3-5个。", "3-5个左右。").find("is next to") == std::string::npos);  // a range has one
  small_data at_least;
  at_least.replace("targets.csv", "level,none,none,reach,firm,50", "level,none,none,at_least,firm,50")
      .replace("targets.csv", "达到50亿元", "50亿元以上");
  CHECK(errors_after_in_original("达到50亿元", "达到50亿元以上", at_least).empty());  // 达到 adds nothing to 以上
  // Where the same run stands in its section without the word, too, nothing can be said.
  CHECK(errors_after_in_original("到2030年", "过去为50亿元。到2030年", data).find("is next to") == std::string::npos);
}

TEST_CASE("documents whose originals are not at hand are passed over") {
  small_data data;
  const std::string documents = read_file(data.path("documents.csv"));
  const std::string row = documents.substr(documents.find('\n') + 1);
  std::string other = row;
  other.replace(0, 3, "oil").replace(other.rfind(",tea"), 4, ",oil");
  write_file(data.path("documents.csv"), documents + other);
  diagnostics errors;
  std::ostringstream said;
  const loaded_data loaded = load(data.directory(), errors);
  CHECK_THROWS_WITH(read_originals(loaded, SMALL_SOURCES), std::string{SMALL_SOURCES} + "/oil.txt: no such file");
  const std::vector<std::string_view> tea{"tea-plan"};
  const originals texts = read_originals(loaded, SMALL_SOURCES, tea);
  audit_rows(loaded, texts, errors, said);
  audit_numbers(loaded, texts, errors, said);
  CHECK_FALSE(errors.any());
  CHECK(said.str().find("targets.figure: 4 of 4") == 0);
  CHECK(said.str().find("oil") == std::string::npos);
  const std::vector<std::string_view> misspelt{"tee-plan"};
  CHECK_THROWS_WITH(read_originals(loaded, SMALL_SOURCES, misspelt),
                    "unknown document 'tee-plan'; did you mean 'tea-plan'?");
  write_file(data.path("plans.csv"), read_file(data.path("plans.csv")) + "oil,oil-plan,茶业计划,Oil plan,2028,2030,\n");
  data.replace("targets.csv", "tea/revenue/2030,tea,", "tea/revenue/2030,oil,");
  const loaded_data moved = load(data.directory(), errors);
  REQUIRE_FALSE(errors.any());
  std::ostringstream fewer;
  audit_rows(moved, texts, errors, fewer);
  CHECK(fewer.str().find("targets.figure: 3 of 3") == 0);
}

TEST_CASE("an exception is held only against the originals it is for") {
  small_data data;
  const std::string documents = read_file(data.path("documents.csv"));
  std::string other = documents.substr(documents.find('\n') + 1);
  other.replace(0, 3, "oil").replace(other.rfind(",tea"), 4, ",oil");
  write_file(data.path("documents.csv"), documents + other);
  write_file(data.path("exceptions.csv"),
             read_file(data.path("exceptions.csv")) + "oil-1,oil-plan,1999年,date\nany-1,,1998年,date\n");
  const temporary_directory sources;
  const std::string text = read_file(std::string{SMALL_SOURCES} + "/tea.txt");
  write_file(sources / "tea.txt", text);
  write_file(sources / "oil.txt", "茶业计划，茶〔2028〕1号");
  const auto unneeded = [&](const std::optional<std::vector<std::string_view>>& ids) {
    diagnostics errors;
    std::ostringstream counts;
    const loaded_data loaded = load(data.directory(), errors);
    REQUIRE_FALSE(errors.any());
    audit_numbers(loaded, read_originals(loaded, sources.path(), ids), errors, counts);
    const std::string said = data.without_directory(errors);
    return std::pair{said.find("exceptions.csv:6:") != std::string::npos,
                     said.find("exceptions.csv:7:") != std::string::npos};
  };
  const std::vector<std::string_view> tea{"tea-plan"};
  CHECK(unneeded(tea) == std::pair{false, false});
  CHECK(unneeded(std::nullopt) == std::pair{true, true});
}

TEST_CASE("a threshold may stand around its figure, and be that of several") {
  CHECK(errors_after_in_original("建成收入超1亿元的茶园3-5个。", "收入超1亿元的茶园增加。\n1.建成3-5个。",
                                 small_data{}.replace("targets.csv", "二/（二）,3-5个", "二/（二）/1,3-5个"))
            .empty());
  small_data two;
  write_file(two.path("targets.csv"),
             read_file(two.path("targets.csv")) +
                 "tea/oolong/garden-count/2030,tea,tea/"
                 "oolong,,garden-count,count,none,none,none,firm,7,,个,,,2030,plan_period,revenue,"
                 "more_than,1,亿元,,二/（二）,7个\n");
  CHECK(errors_after_in_original("3-5个。", "3-5个，其中乌龙茶7个。", two).empty());
  CHECK(errors_after_in_original("3-5个。", "3-5个，突破7个。", two).empty());  // things, which are broken through
}

TEST_CASE("a threshold stands in the section of its figure") {
  CHECK(
      errors_after("targets.csv", "revenue,more_than,1,亿元", "revenue,more_than,2,亿元")
          .find(
              "targets.csv:5:115: error: section '二/（二）' of the original has no number that is this threshold\n") !=
      std::string::npos);
}

TEST_CASE("an original is UTF-8") {
  const temporary_directory sources;
  write_file(sources / "tea.txt", "茶\n茶业\xB2\xE8");
  CHECK_THROWS_WITH(errors_of_audit(small_data{}, sources.path()),
                    sources / "tea.txt" + ":2:3: this is not UTF-8; save the file as UTF-8");
  const std::string text = read_file(std::string{SMALL_SOURCES} + "/tea.txt");
  const std::size_t chapter = text.find("[bookmark");  // the first line is a heading, behind a byte order mark
  write_file(sources / "tea.txt", "\xEF\xBB\xBF" + text.substr(chapter) + text.substr(0, chapter));
  CHECK(errors_of_audit(small_data{}, sources.path()).empty());
}

TEST_CASE("headings begin their sections") {
  CHECK(errors_after("measures.csv", "选好茶种", "从严选种") ==
        "measures.csv:4:36: error: section '三/（一）/一是' of the original has no '从严选种' at its beginning\n");
  CHECK(errors_after("measures.csv", "选好茶种", "种好茶树") ==
        "measures.csv:4:36: error: section '三/（一）/一是' of the original has no '种好茶树' at its beginning\n");
}

TEST_CASE("titles, items and defects are looked for too") {
  CHECK(errors_after("designations.csv", "中国茶都", "中国茶城") ==
        "designations.csv:2:32: error: section '三/2' of the original has no '中国茶城'\n");
  CHECK(errors_after("list_items.csv", "龙井", "碧螺春") ==
        "list_items.csv:2:52: error: section '三/（一）/专栏1/1' of the original has no '碧螺春'\n");
  CHECK(errors_after("plans.csv", "茶业计划", "茶业方案") == "plans.csv:2:14: error: the original has no '茶业方案'\n");
  CHECK(errors_after("responsibilities.csv", "1,三/（一）", "1,三/（三）") ==
        "responsibilities.csv:2:50: error: the original has no section '三/（三）'\n");
}

TEST_CASE("two rows need the figure twice") {
  small_data data;
  std::string targets = read_file(data.path("targets.csv"));
  const std::size_t row = targets.find("tea/revenue/2030");
  const std::string line = targets.substr(row, targets.find('\n', row) - row + 1);
  write_file(data.path("targets.csv"), targets + "tea/again" + line.substr(std::string{"tea/revenue"}.size()));
  CHECK(errors_of_audit(data, SMALL_SOURCES) ==
        "targets.csv:6:98: error: section '二/（一）' of the original has fewer than 2 '达到50亿元'\n");
}

TEST_CASE("a number of the original that no row has is told with its place") {
  CHECK(errors_after_in_original("初步形成。", "初步形成，有茶园12个。") ==
        "tea.txt:5:21: error: number '12个' in '形成，有茶园12个。' is no figure and no exception; enter it in "
        "targets, observations or exceptions\n");
  CHECK(errors_after_in_original("从严选种。", "茶种居全国第三。") ==
        "tea.txt:11:21: error: number '第三' in '。茶种居全国第三。二是种好茶' is no figure and no exception; enter it "
        "in targets, observations or exceptions\n");
  CHECK(errors_after_in_original("从严选种。", "选育五十种。") ==
        "tea.txt:11:18: error: number '五十种' in '好茶种。选育五十种。二是种好茶' is no figure and no exception; "
        "enter it "
        "in targets, observations or exceptions\n");
  CHECK(errors_after_in_original("从严选种。", "合格率**%。") ==
        "tea.txt:11:19: error: number '**%' in '茶种。合格率**%。二是种好茶' is no figure and no exception; enter it "
        "in targets, observations or exceptions\n");
  CHECK(errors_after_in_original("从严选种。", "选育一批良种。").empty());
}

TEST_CASE("numbers that no figure can have are told of") {
  const auto told = [](const std::string& number) {
    return errors_after_in_original("从严选种。", "从严选种，占" + number + "。").find("number '") != std::string::npos;
  };
  CHECK(told("２０家"));
  CHECK(told("９％"));
  CHECK(told("百分之十五"));
  CHECK(told("三分之二"));
}

TEST_CASE("a threshold is one number, in its own unit") {
  CHECK(errors_after_in_original("3-5个。", "3-5个，不再建1亿元的。") ==
        "tea.txt:9:28: error: number '1亿元' in '3-5个，不再建1亿元的。' is no figure and no exception; enter it in "
        "targets, observations or exceptions\n");
  small_data data;
  data.replace("metrics.csv", "garden-count,", "mass,产量,Mass,tonne\ngarden-count,");
  data.replace("targets.csv", "revenue,more_than,1,亿元", "mass,more_than,1000,吨");
  CHECK(errors_after_in_original("收入超1亿元", "产量超1000吨", data).empty());
  const std::string said = errors_after_in_original("收入超1亿元", "产量超1000元", data);
  CHECK(said.find("tea.txt:9:14: error: number '1000元' in '。建成产量超1000元的茶园3-5个。' is no figure and no "
                  "exception; enter it in targets, observations or exceptions\n") != std::string::npos);
  CHECK(said.find(
            "targets.csv:5:112: error: section '二/（二）' of the original has no number that is this threshold\n") !=
        std::string::npos);
}

TEST_CASE("an exception that excepts nothing is told") {
  CHECK(errors_after("exceptions.csv", "2027年,date", "2026年,date")
            .find("exceptions.csv:2:12: error: this exception excepts no number; remove it, or take its run from the "
                  "original\n") != std::string::npos);
}

TEST_CASE("runs are not found inside longer numbers") {
  CHECK(occurrences("13个和3个", "3个").size() == 1);
  CHECK(occurrences("0.5%和5%", "5%").size() == 1);
  CHECK(occurrences("5.25", "5").size() == 0);
  CHECK(occurrences("一家一家", "一家").size() == 2);
}

TEST_CASE("items inside a paragraph begin it or a sentence") {
  const auto items = [](const std::string& text) {
    const source_text original{"t.txt", "（一）" + text, {}};
    return std::string{original.texts_of("（一）/一是").front()} + '|' +
           std::string{original.texts_of("（一）/二是").front()};
  };
  CHECK(items("统一是基础。一是甲，不二是乙；二是丙。") == "甲，不二是乙；|丙。");
  CHECK(items("一是甲：二是乙") == "甲：|乙");
  CHECK(items("统一是基础。") == "|");
  CHECK(items("甲。二是乙。十一是丙。") == "|乙。");
}

TEST_CASE("an original is cut at its numbers") {
  const source_text text{
      "t.txt",
      "标题\n附件1\n一、总则\n（一）甲。\n1.子项。\n2．子项二。\n专栏 1 表\n1.表项\n（二）乙\n2. 丙\n附件2\n一、丁\n",
      {{"2.丙", "（三）丙"}}};
  std::string paths;
  for (const section& s : text.sections()) paths += s.path + "=" + std::string{s.text()} + "|";
  CHECK(paths ==
        "=标题|附件1=|附件1/一=总则|附件1/一/（一）=甲。|附件1/一/（一）/1=子项。|附件1/一/（一）/2=子项二。|"
        "附件1/一/（一）/专栏1=表|附件1/一/（一）/专栏1/1=表项|附件1/一/（二）=乙|附件1/一/2=丙|附件2=|附件2/一=丁|");
}
