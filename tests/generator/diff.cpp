// What differs between two data sets, as the text report lists it.
#include "input/usage_error.hpp"
#include "small_difference.hpp"

using namespace constplan::generator;

namespace {

// The report, without its last line, after one change.
std::string lines_after(const std::string& file, const std::string& from, const std::string& to) {
  small_difference d;
  d.after.replace(file, from, to);
  const std::string report = d.report();
  return report.substr(0, report.rfind('\n', report.size() - 2) + 1);
}

const std::string oolong_target =
    "tea/oolong/pass-rate/2030,tea,tea/oolong,,pass-rate,share,none,none,reach,firm,,,%,,,2030,own_sentence,,,,,,"
    "二/（一）,达到**%\n";

}  // namespace

TEST_CASE("equal data sets have no differences, however their files are written") {
  small_difference d;
  CHECK(d.report() == "no differences\n");
  d.after.replace("metrics.csv", "Tea gardens", "\"Tea gardens\"");
  d.after.replace("metrics.csv", "id,name_zh,name_en,unit", "id,name_en,name_zh,unit");
  d.after.replace("metrics.csv", "收入,Revenue", "Revenue,收入")
      .replace("metrics.csv", "合格率,Pass rate", "Pass rate,合格率");
  d.after.replace("metrics.csv", "茶园数,\"Tea gardens\"", "\"Tea gardens\",茶园数");
  CHECK(d.report() == "no differences\n");
}

TEST_CASE("a changed cell is one line, in the unit of its row") {
  CHECK(lines_after("targets.csv", ",50,,亿元", ",60,,亿元") == "targets  tea/revenue/2030  low: 50 -> 60 (亿元)\n");
  CHECK(lines_after("targets.csv", ",50,,亿元", ",,,亿元") == "targets  tea/revenue/2030  low: 50 -> (empty) (亿元)\n");
  CHECK(lines_after("targets.csv", "more_than,1,亿元", "more_than,2,亿元") ==
        "targets  tea/garden-count/2030  threshold: 1 -> 2 (亿元)\n");
  CHECK(lines_after("targets.csv", "达到50亿元", "达50亿元") ==
        "targets  tea/revenue/2030  figure: 达到50亿元 -> 达50亿元\n");
  CHECK(lines_after("exceptions.csv", "date", "ordinal") == "exceptions  year-2027  reason: date -> ordinal\n");
}

TEST_CASE("another unit breaks programs if its base unit is another") {
  CHECK(lines_after("targets.csv", ",50,,亿元", ",500000,,万元") ==
        "targets  tea/revenue/2030  low: 50 -> 500000 (亿元 -> 万元)\n"
        "targets  tea/revenue/2030  unit: 亿元 -> 万元\n");
  CHECK(lines_after("targets.csv", "50,,亿元", "50,,万吨").find("(!) unit: 亿元 -> 万吨\n") != std::string::npos);
  CHECK(lines_after("targets.csv", "50,,亿元", "50,,nothing").find("(!) unit: 亿元 -> nothing\n") != std::string::npos);
  CHECK(lines_after("metrics.csv", "yuan", "count") == "metrics  revenue  (!) unit: yuan -> count\n");
}

TEST_CASE("removed ids break programs, added ones do not") {
  const std::string added = "fair,博览会,Fair,person\n";
  small_difference d;
  d.after.replace("metrics.csv", "count\n", "count\n" + added);
  CHECK(d.report() ==
        "metrics  fair  added; name_zh: 博览会; name_en: Fair; unit: person\n"
        "1 row added; nothing breaks programs\n");
}

TEST_CASE("a removed row shows what it held") {
  small_difference d;
  d.after.replace("targets.csv", oolong_target, "");
  CHECK(d.report() ==
        "targets  tea/oolong/pass-rate/2030  (!) removed; plan: tea; cluster: tea/oolong; metric: pass-rate; "
        "nature: share; direction: none; rate: none; comparator: reach; modality: firm; unit: %; year: 2030; "
        "year_origin: own_sentence; section: 二/（一）; figure: 达到**%\n"
        "1 row removed; (!) 1 difference breaks programs: 1 removed id\n");
  CHECK(lines_after("exceptions.csv", "year-2027,,2027年,date\n", "") ==
        "exceptions  year-2027  removed; run: 2027年; reason: date\n");
}

TEST_CASE("a renamed id is recognised by the cells of its row, and references follow it") {
  small_difference d;
  d.after.replace("metrics.csv", "\npass-rate,", "\nrate,").replace("targets.csv", ",pass-rate,", ",rate,");
  CHECK(d.report() ==
        "metrics  rate  (!) renamed, pass-rate before\n"
        "1 row renamed; (!) 1 difference breaks programs: 1 renamed id\n");
  SECTION("together with ids that begin with it") {
    d.after.replace("targets.csv", "tea/oolong/pass-rate/2030", "tea/oolong/rate/2030");
    CHECK(d.report() ==
          "metrics  rate  (!) renamed, pass-rate before\n"
          "targets  tea/oolong/rate/2030  (!) renamed, tea/oolong/pass-rate/2030 before\n"
          "2 rows renamed; (!) 2 differences break programs: 2 renamed ids\n");
  }
  SECTION("but not to another row") {
    d.after.replace("targets.csv", "tea/oolong,,rate,", "tea/oolong,,revenue,");
    CHECK(d.report() ==
          "metrics  rate  (!) renamed, pass-rate before\n"
          "targets  tea/oolong/pass-rate/2030  metric: pass-rate -> revenue\n"
          "1 row renamed; 1 cell changed in 1 row; (!) 1 difference breaks programs: 1 renamed id\n");
  }
  SECTION("with another text") {
    d.after.replace("metrics.csv", "Pass rate", "Quality");
    CHECK(d.report() ==
          "metrics  rate  (!) renamed, pass-rate before\n"
          "metrics  rate  name_en: Pass rate -> Quality\n"
          "1 row renamed; 1 cell changed in 1 row; (!) 1 difference breaks programs: 1 renamed id\n");
  }
}

TEST_CASE("a row with other content is another row") {
  small_difference d;
  d.after.replace("metrics.csv", "garden-count,茶园数,Tea gardens,count", "workers,茶农,Workers,person");
  d.after.replace("targets.csv", ",garden-count,", ",workers,");
  CHECK(d.report() ==
        "metrics  garden-count  (!) removed; name_zh: 茶园数; name_en: Tea gardens; unit: count\n"
        "metrics  workers  added; name_zh: 茶农; name_en: Workers; unit: person\n"
        "targets  tea/garden-count/2030  metric: garden-count -> workers\n"
        "1 row added, 1 removed; 1 cell changed in 1 row; (!) 1 difference breaks programs: 1 removed id\n");
}

TEST_CASE("references in lists and to rows of the same table follow renames") {
  small_difference d;
  d.after.replace("agencies.csv", "tea-office,", "office,");
  d.after.replace("documents.csv", "tea-board tea-office", "tea-board office");
  d.after.replace("responsibilities.csv", ",tea-office,", ",office,");
  d.after.replace("measures.csv", "\ntea/task/1,", "\ntea/task/one,");
  d.after.replace("measures.csv", "item,tea/task/1,", "item,tea/task/one,");
  d.after.replace("responsibilities.csv", ",tea/task/1,tea-board", ",tea/task/one,tea-board");
  d.after.replace("responsibilities.csv", ",tea/task/1,office", ",tea/task/one,office");
  CHECK(d.report() ==
        "agencies  office  (!) renamed, tea-office before\n"
        "measures  tea/task/one  (!) renamed, tea/task/1 before\n"
        "2 rows renamed; (!) 2 differences break programs: 2 renamed ids\n");
}

TEST_CASE("equal rows are renamed in their order, each once") {
  small_difference d;
  const std::string rows = "a,same,Same,count\nb,same,Same,count\nc,same,Same,count\n";
  d.before.replace("metrics.csv", "Tea gardens,count\n", "Tea gardens,count\n" + rows);
  d.after.replace("metrics.csv", "Tea gardens,count\n", "Tea gardens,count\nx,same,Same,count\ny,same,Same,count\n");
  CHECK(d.report() ==
        "metrics  x  (!) renamed, a before\n"
        "metrics  y  (!) renamed, b before\n"
        "metrics  c  (!) removed; name_zh: same; name_en: Same; unit: count\n"
        "1 row removed, 2 renamed; (!) 3 differences break programs: 1 removed id, 2 renamed ids\n");
}

TEST_CASE("rows in another order differ") {
  CHECK(lines_after("agencies.csv", "tea-board,茶叶局,Tea Board,\ntea-office,茶叶办公室,Tea Office,\n",
                    "tea-office,茶叶办公室,Tea Office,\ntea-board,茶叶局,Tea Board,\n") ==
        "agencies  rows in another order\n");
}

TEST_CASE("a column that may be empty comes and goes without breaking programs") {
  small_difference d;
  d.after.replace("metrics.csv", "name_en,unit\n", "name_en,unit,is_unspecified\n");
  d.after.replace("metrics.csv", "yuan\n", "yuan,true\n").replace("metrics.csv", "million\n", "million,\n");
  d.after.replace("metrics.csv", "count\n", "count,\n");
  CHECK(d.report() ==
        "metrics  column is_unspecified added, filled in 1 row\n"
        "metrics  revenue  is_unspecified: (empty) -> true\n"
        "1 column added; 1 cell changed in 1 row; nothing breaks programs\n");
}

TEST_CASE("other columns that are gone break programs") {
  small_difference d;
  d.before.replace("metrics.csv", "name_en,unit\n", "name_en,unit,old\n");
  d.before.replace("metrics.csv", "yuan\n", "yuan,x\n").replace("metrics.csv", "million\n", "million,\n");
  d.before.replace("metrics.csv", "count\n", "count,y\n");
  CHECK(d.report() ==
        "metrics  (!) column old removed, filled in 2 rows\n"
        "metrics  revenue  old: x -> (empty)\n"
        "metrics  garden-count  old: y -> (empty)\n"
        "1 column removed; 2 cells changed in 2 rows; (!) 1 difference breaks programs: 1 column\n");
  SECTION("a column with the same cells is the same under another name") {
    d.after.replace("metrics.csv", "name_en,unit\n", "name_en,unit,new\n");
    d.after.replace("metrics.csv", "yuan\n", "yuan,x\n").replace("metrics.csv", "million\n", "million,\n");
    d.after.replace("metrics.csv", "count\n", "count,y\n");
    CHECK(d.report() ==
          "metrics  (!) column new renamed, old before\n"
          "1 column renamed; (!) 1 difference breaks programs: 1 column\n");
  }
}

TEST_CASE("tables that the schema does not know are compared as text") {
  small_difference d;
  const std::string focus = "id,plan,item\ntea/a,tea,Green\ntea/b,tea,Black\n";
  write_file(d.before.path("focus_items.csv"), focus);
  SECTION("removed") {
    CHECK(d.report() ==
          "focus_items  (!) table removed, 2 rows\n"
          "focus_items  tea/a  removed; plan: tea; item: Green\n"
          "focus_items  tea/b  removed; plan: tea; item: Black\n"
          "1 table removed; 2 rows removed; (!) 1 difference breaks programs: 1 table\n");
  }
  SECTION("changed") {
    write_file(d.after.path("focus_items.csv"), "id,plan,item\ntea/a,tea,Green\ntea/b,tea,Dark\n");
    CHECK(d.report() ==
          "focus_items  tea/b  item: Black -> Dark\n"
          "1 cell changed in 1 row; nothing breaks programs\n");
  }
  SECTION("renamed") {
    write_file(d.after.path("foci.csv"), "id,plan,item\ntea/a,tea,Green\ntea/b,tea,Dark\n");
    CHECK(d.report() ==
          "foci  (!) table renamed, focus_items before\n"
          "foci  tea/b  item: Black -> Dark\n"
          "1 table renamed; 1 cell changed in 1 row; (!) 1 difference breaks programs: 1 table\n");
  }
}

TEST_CASE("a table that may be missing loses its ids alone") {
  small_difference d;
  std::filesystem::remove(d.after.path("mentions.csv"));
  const std::string report = d.report();
  CHECK(report.find("mentions  table removed, 1 row\n") == 0);
  CHECK(report.find("breaks programs: 1 removed id\n") != std::string::npos);
}

TEST_CASE("rows without ids are known by their cells") {
  small_difference d;
  write_file(d.before.path("words.csv"), "word,meaning\nreach,to reach\nreach,to reach\nabout,roughly\n");
  write_file(d.after.path("words.csv"), "word,meaning\nreach,to reach\nnear,roughly\n");
  CHECK(d.report() ==
        "words  reach,to reach (2)  removed; word: reach; meaning: to reach\n"
        "words  about,roughly  removed; word: about; meaning: roughly\n"
        "words  near,roughly  added; word: near; meaning: roughly\n"
        "1 row added, 2 removed; nothing breaks programs\n");
}

TEST_CASE("what cannot be compared is reported with its place") {
  small_difference d;
  d.after.replace("metrics.csv", "garden-count,茶园数", "revenue,茶园数");
  d.after.replace("cities.csv", "name_zh,name_en", "name_zh,name_zh");
  d.after.replace("agencies.csv", "Tea Office,\n", "Tea Office\n");
  d.tables(d.after);
  CHECK(d.after.without_directory(d.errors) ==
        "agencies.csv:3:1: error: this record has 3 fields, but the header names 4\n"
        "cities.csv:1:36: error: duplicate column 'name_zh'; first defined at cities.csv:1:28\n"
        "metrics.csv:4:1: error: duplicate id 'revenue'; first defined at metrics.csv:2:1\n");
  const temporary_directory empty;
  CHECK_THROWS_AS(files_of_directory(empty.path()), usage_error);
  CHECK_THROWS_AS(files_of_directory(empty / "nowhere"), usage_error);
}
