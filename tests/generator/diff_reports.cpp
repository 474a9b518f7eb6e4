// How differences are printed, whatever the cells hold.
#include "small_difference.hpp"

using namespace constplan::generator;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// A row whose cells would be markup, escapes or several lines if they were printed as they are.
struct hostile_difference : small_difference {
  hostile_difference() {
    after.replace("metrics.csv", "Tea gardens", "\"<b>|\"\"*x*\\ [a](b)\nsecond line ```\"");
    after.replace("metrics.csv", "Pass rate", "`Pass_rate`");
  }
};

std::string csv_with_rows(int count, const std::string& last_column) {
  std::string csv = "id,name" + (last_column.empty() ? "" : "," + last_column) + '\n';
  for (int i = 0; i < count; ++i) {
    csv += 'r' + std::to_string(i) + ",Row " + std::to_string(i) + (last_column.empty() ? "" : ",x") + '\n';
  }
  return csv;
}

}  // namespace

TEST_CASE("the text report has a line for each difference") {
  CHECK(hostile_difference{}.report() ==
        "metrics  pass-rate  name_en: Pass rate -> `Pass_rate`\n"
        "metrics  garden-count  name_en: Tea gardens -> <b>|\"*x*\\ [a](b)\\nsecond line ```\n"
        "2 cells changed in 2 rows; nothing breaks programs\n");
}

TEST_CASE("the Markdown report is a table, in which no cell is markup") {
  CHECK(hostile_difference{}.report(markdown_report) ==
        "## metrics\n\n"
        "| | row | column | before | after |\n"
        "|---|---|---|---|---|\n"
        "|  | pass\\-rate | name\\_en | Pass rate | \\`Pass\\_rate\\` |\n"
        "|  | garden\\-count | name\\_en | Tea gardens | \\<b\\>\\|\"\\*x\\*\\\\ \\[a\\]\\(b\\)\\\\nsecond line "
        "\\`\\`\\` |\n"
        "\n"
        "2 cells changed in 2 rows; nothing breaks programs\n");
  small_difference d;
  d.after.replace("metrics.csv", "yuan", "count").replace("metrics.csv", "\ngarden-count,", "\ngardens,");
  d.after.replace("targets.csv", ",50,,", ",60,,").replace("targets.csv", ",garden-count,", ",gardens,");
  d.after.replace("exceptions.csv", "year-2027,,2027年,date\n", "");
  CHECK(contains(d.report(markdown_report), "| (!) | revenue | unit | yuan | count |\n"));
  CHECK(contains(d.report(markdown_report), "| (!) | gardens | *renamed* | garden\\-count | gardens |\n"));
  CHECK(contains(d.report(markdown_report), "|  | tea/revenue/2030 | low (亿元) | 50 | 60 |\n"));
  CHECK(contains(d.report(markdown_report), "|  | year\\-2027 | *removed* |  |  |\n"));
}

TEST_CASE("the JSON report has everything, exactly") {
  CHECK(
      hostile_difference{}.report(json_report) ==
      R"({
  "equal": false,
  "summary": {"tables": {"added": 0, "removed": 0, "renamed": 0}, "columns": {"added": 0, "removed": 0, "renamed": 0}, )"
      R"("rows": {"added": 0, "removed": 0, "renamed": 0}, "changed_rows": 2, "changed_cells": 2, "breaking": 0},
  "tables": [
    {"change": "changed", "name": "metrics", "breaks": false, "reordered": false, "columns": [], "rows": [
      {"change": "changed", "id": "pass-rate", "breaks": false, "cells": [)"
      R"({"column": "name_en", "before": "Pass rate", "after": "`Pass_rate`", "breaks": false}]},
      {"change": "changed", "id": "garden-count", "breaks": false, "cells": [)"
      R"({"column": "name_en", "before": "Tea gardens", "after": "<b>|\"*x*\\ [a](b)\u000Asecond line ```", "breaks": false}]}
    ]}
  ]
}
)");
  CHECK(small_difference{}.report(json_report).find("{\n  \"equal\": true,\n") == 0);
}

TEST_CASE("reports for readers list at most 20 rows of a new table, and cells of a new column") {
  for (const int count : {20, 21}) {
    CAPTURE(count);
    const bool is_listed = count == 20;
    small_difference table;
    write_file(table.after.path("rows.csv"), csv_with_rows(count, ""));
    const std::string rows = std::to_string(count) + " rows";
    CHECK(contains(table.report(), "rows  table added, " + rows + "\n"));
    CHECK(contains(table.report(), "rows  r7  added; name: Row 7\n") == is_listed);
    CHECK(contains(table.report(markdown_report), "| r7 | *added* |") == is_listed);
    CHECK(contains(table.report(json_report), "{\"change\": \"added\", \"id\": \"r7\","));
    small_difference column;
    write_file(column.before.path("rows.csv"), csv_with_rows(count, ""));
    write_file(column.after.path("rows.csv"), csv_with_rows(count, "more"));
    CHECK(contains(column.report(), "rows  column more added, filled in " + rows + "\n"));
    CHECK(contains(column.report(), "rows  r7  more: (empty) -> x\n") == is_listed);
    CHECK(contains(column.report(markdown_report), "| r7 | more |  | x |") == is_listed);
    CHECK(contains(column.report(json_report), "{\"column\": \"more\", \"before\": \"\", \"after\": \"x\","));
  }
}
