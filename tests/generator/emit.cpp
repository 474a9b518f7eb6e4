// Pieces of generated code, and the headers of the small data set.
#include <algorithm>
#include <set>
#include <sstream>

#include "catch.hpp"
#include "emit/cpp_text.hpp"
#include "emit/exports.hpp"
#include "emit/header.hpp"
#include "model/identifier.hpp"
#include "model/loaded_data.hpp"
#include "model/vocabulary.hpp"
#include "slice/slice.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

TEST_CASE("string literals give back their bytes") {
  CHECK(string_literal("佛山") == "\"佛山\"");
  CHECK(string_literal("a\"b\\c") == R"("a\"b\\c")");
  CHECK(string_literal("?"
                       "?/ ?"
                       "?"
                       "?") == R"("?\?/ ?\?\?")");
  CHECK(string_literal(")\" */ //") == R"(")\" */ //")");
}

TEST_CASE("numbers in literals of one, two and four bytes a character") {
  CHECK(number_literals({0, 27, 255}, 1) == R"(    "\x00\x1B\xFF")");
  CHECK(number_literals({27, 65'535}, 2) == R"(    u"\x001B\xFFFF")");
  CHECK(number_literals({3'000'000'000}, 4) == R"(    U"\xB2D05E00")");
  CHECK(number_literals({}, 2) == R"(    u"")");
  const std::string lines = number_literals(std::vector<std::int64_t>(100, 7), 2);
  CHECK(lines.substr(0, 12) == R"(    u"\x0007)");
  CHECK(lines.find('\n') <= page_width);
  CHECK(std::count(lines.begin(), lines.end(), 'u') == std::count(lines.begin(), lines.end(), '\n') + 1);
  CHECK(std::count(lines.begin(), lines.end(), 'x') == 100);
}

TEST_CASE("integers") {
  CHECK(integer_literal(0) == "0");
  CHECK(integer_literal(999) == "999");
  CHECK(integer_literal(1'000) == "1'000");
  CHECK(integer_literal(2'800'000'000'000) == "2'800'000'000'000");
  CHECK(integer_literal(-1'234'567) == "-1'234'567");
  CHECK(integer_literal(-123) == "-123");
  CHECK(width_of_unsigned(255) == 1);
  CHECK(width_of_unsigned(256) == 2);
  CHECK(width_of_unsigned(65'536) == 4);
  CHECK(width_of_signed(127) == 1);
  CHECK(width_of_signed(128) == 2);
  CHECK(width_of_signed(32'768) == 4);
  CHECK(width_of_signed(2'147'483'648) == 8);
  CHECK(unsigned_type(1) == "std::uint8_t");
  CHECK(signed_type(8) == "std::int64_t");
}

namespace {

// The interface of a table and the columns behind it.
std::string header_of(const std::string& table, const std::string& directory = SMALL_DATA) {
  diagnostics errors;
  const data_set data = slice(load(directory, errors).take(), {});
  REQUIRE_FALSE(errors.any());
  std::string text;
  for (const output_file& file : to_headers(data, "acme::plans", "out")) {
    const bool is_wanted =
        file.path == "out/plans/" + table + ".hpp" || file.path == "out/plans/columns/" + table + ".hpp";
    if (is_wanted) text += file.content;
  }
  return text;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("every word that a column may hold is explained") {
  for (const table& t : schema()) {
    for (const column& c : t.columns) {
      if (!t.is_published() || !c.is<word_cells>()) continue;
      const auto& cells = c.as<word_cells>();
      const enumeration* const explained = built_in_vocabulary().find_enumeration(cells.enumeration);
      CAPTURE(cells.enumeration);
      REQUIRE((explained != nullptr || cells.enumeration == "unit"));
      if (explained == nullptr) continue;
      std::string words;
      for (const word& w : explained->words) words.append(words.empty() ? "" : " ").append(w.name);
      CHECK(words == cells.words);
    }
  }
}

TEST_CASE("a column's name can be a member of its row") {
  const std::set<std::string_view> members{"assess",   "count",  "index", "is_disclosed", "key",
                                           "key_type", "lookup", "row",   "value",        "visit"};
  for (const table& t : schema()) {
    for (const column& c : t.columns) {
      CAPTURE(t.name, c.name);
      CHECK(identifier(c.name) == c.name);
      CHECK(other_meaning(c.name).empty());
      CHECK(members.count(c.name) == 0);
      CHECK(c.name != t.row);
    }
  }
}

TEST_CASE("a header is in its namespace and includes what it refers to") {
  const std::string header = header_of("targets");
  CHECK(contains(header, "namespace acme::plans {"));
  CHECK(contains(header, "#include \"clusters.hpp\"\n#include \"metrics.hpp\"\n"));
  CHECK(contains(header, "class target : public constplan::figure_row<target, target_id> {"));
  CHECK(contains(header, "inline constexpr constplan::table<target> targets{};"));
}

TEST_CASE("a column takes the smallest form") {
  const std::string header = header_of("targets");
  CHECK(contains(header, "return plans::plan{plan_id::tea};"));        // one value in all rows: no array
  CHECK(contains(header, "inline constexpr std::int64_t low[] = {"));  // 5'000'000'000 needs 64 bits
  // Repeated text, numbered; rows whose ids begin alike are on one line.
  CHECK(
      contains(header, "    \"\\x00\\x00\\x00\\x01\"  // 4 from tea/revenue/2030: 3 × \"二/（一）\", \"二/（二）\"\n"));
  CHECK(contains(header_of("cities"), "char32_t code[] ="));
  CHECK(contains(header_of("placements"), "return {\"一/（一）\", 13};"));  // one text in all rows: no array
}

TEST_CASE("a long text that all rows have is not broken") {
  small_data data;
  const std::string title = "Tea plan (" + std::string(120, 'x') + ", and more)";
  data.replace("plans.csv", "Tea plan", '"' + title + '"');
  CHECK(contains(header_of("plans", data.directory()),
                 "    return {\"" + title + "\", " + std::to_string(title.size()) + "};\n"));
}

TEST_CASE("a line has 16 rows of one value at most") {
  const std::string row = "tea/oolong,sector,tea,tea,乌龙茶,Oolong,一,\n";
  std::string rows = row;
  for (int n = 10; n < 30; ++n) rows += "tea/s-" + std::to_string(n) + ",sector,tea,tea,茶,Tea,一,\n";
  small_data data;
  data.replace("clusters.csv", row, rows);
  const std::string header = header_of("clusters", data.directory());
  CHECK(contains(header, "\\x01\"  // 16 from tea/oolong: sector\n"));
  CHECK(contains(header, "    \"\\x01\\x01\\x01\\x01\\x01\\x02\"  // 6 from tea/s-25: 5 × sector, regional\n"));
}

TEST_CASE("rows without a text stand on one line") {
  small_data data;
  data.replace("clusters.csv", "乌龙茶,Oolong,一,", "乌龙茶,Oolong,,");
  CHECK(contains(header_of("clusters", data.directory()),
                 "section_text[] =\n    \"\"  // 2 from tea\n    \"一/（一）\"  // tea/chaozhou-meizhou\n    ;\n"));
}

TEST_CASE("a column ends on a line of its own") {
  const std::string header = header_of("targets");
  CHECK(contains(header, "\"tea/garden-count/2030\"\n    ;\n"));
  CHECK(contains(header, "\"二/（二）\"\n    ;\n"));
}

TEST_CASE("relations have the rows by the row referred to") {
  const std::string header = header_of("targets");
  CHECK(contains(header, "by_cluster[] =\n    \"\\x00\\x01\\x03\\x02\";\n"));
  CHECK(contains(header, "by_cluster_offsets[] =\n    \"\\x00\\x03\\x04\\x04\";"));
  CHECK(contains(header, "relation_at<Row>(\n      detail::targets::by_cluster, detail::targets::by_cluster_offsets,"));
  // In the order of the table: no list.
  CHECK(contains(header, "\ninline constexpr unsigned char by_metric_offsets[] =\n    \"\\x00\\x02\\x03\\x04\";"));
  CHECK_FALSE(contains(header, " by_metric["));
  CHECK(contains(header, "relation_at<Row>(detail::targets::by_metric_offsets, of.index())"));
}

TEST_CASE("a small header defines the version and the fingerprint") {
  diagnostics errors;
  std::string header;
  std::string whole;
  for (const output_file& file : to_headers(slice(load(SMALL_DATA, errors).take(), {}), "acme::plans", "out")) {
    if (file.path == "out/plans/data_set.hpp") header = file.content;
    if (file.path == "out/plans.hpp") whole = file.content;
  }
  CHECK(contains(header, "inline constexpr std::string_view version = \"1.2.0\";\n"));
  CHECK(contains(header, "inline constexpr std::uint64_t fingerprint = 0x"));
  CHECK_FALSE(contains(header, "columns/"));
  CHECK(contains(whole, "#include \"plans/data_set.hpp\"\n"));
}

TEST_CASE("what is for the audit alone is not published") {
  CHECK(header_of("exceptions").empty());
  diagnostics errors;
  CHECK_FALSE(contains(to_json(slice(load(SMALL_DATA, errors).take(), {})), "exceptions"));
}

TEST_CASE("JSON has a key for every column and null for every empty cell") {
  diagnostics errors;
  const std::string json = to_json(slice(load(SMALL_DATA, errors).take(), {}));
  CHECK(contains(json, R"({"id": "tea", "document": "tea-plan",)"));
  CHECK(contains(
      json,
      R"("low": 5000000000, "high": null, "unit": "yuan", "base_value": null, "base_year": null, "year": 2030,)"));
  CHECK(contains(json, R"("low": null, "high": null, "unit": "part_per_million")"));
  CHECK(contains(json, R"("low": 3, "high": 5, "unit": "count")"));
  CHECK(contains(json, R"("issuers": ["tea-board", "tea-office"])"));
}
