// Every text column of the sample data set contains every character that a screen, a page or a script may treat as its
// own: whoever shows the sample sees whether it is escaped.
#include <constplan/sample.hpp>
#include <map>
#include <set>
#include <string>

#include "../catch.hpp"

namespace {

constexpr std::string_view special_characters = "\"'&<>;|\\";

// Columns of text that cannot hold these characters, and why.
const std::map<std::string_view, std::string_view> exempt = {
    {"id", "an id consists of lower-case letters, digits, - and /"},
    {"period", "a period consists of digits, letters, - and /"},
    {"section", "a section consists of the numbers of a document's parts"},
};

// By column, the special characters that a row holds.
class found_characters {
 public:
  template <class Table>
  void read(std::string_view table, Table rows) {
    for (const auto row : rows) {
      row.visit([&](std::string_view column, const auto& value) { add(table, column, value); });
    }
  }

  const std::map<std::string, std::set<char>>& by_column() const { return by_column_; }

 private:
  void add(std::string_view table, std::string_view column, std::string_view value) {
    if (exempt.count(column) > 0) return;
    std::set<char>& found = by_column_[std::string{table}.append(".").append(column)];
    for (const char c : value) {
      if (special_characters.find(c) != std::string_view::npos) found.insert(c);
    }
  }
  template <class Other>
  void add(std::string_view, std::string_view, const Other&) {}

  std::map<std::string, std::set<char>> by_column_;
};

}  // namespace

TEST_CASE("every text column of the sample holds every special character") {
  namespace sample = constplan::sample;
  found_characters found;
  found.read("agencies", sample::agencies);
  found.read("documents", sample::documents);
  found.read("plans", sample::plans);
  found.read("cities", sample::cities);
  found.read("clusters", sample::clusters);
  found.read("placements", sample::placements);
  found.read("metrics", sample::metrics);
  found.read("targets", sample::targets);
  found.read("observations", sample::observations);
  found.read("measures", sample::measures);
  found.read("responsibilities", sample::responsibilities);
  found.read("instruments", sample::instruments);
  found.read("designations", sample::designations);
  found.read("list_items", sample::list_items);
  found.read("statements", sample::statements);
  found.read("entities", sample::entities);
  found.read("mentions", sample::mentions);
  found.read("anomalies", sample::anomalies);
  CHECK(found.by_column().size() >= 33);
  for (const auto& [column, characters] : found.by_column()) {
    INFO(column << " lacks a special character; add a row to tests/sample that has it there");
    // A ; would read as a separator of the names, so the generator rejects it there.
    const bool is_list = column == "agencies.other_names_zh";
    CHECK(std::string(characters.begin(), characters.end()) == (is_list ? "\"&'<>\\|" : "\"&';<>\\|"));
  }
}
