// The readers of figures against tables of runs and their readings: tests/figures/*.tsv.
#include <algorithm>
#include <constplan/enumeration.hpp>
#include <constplan/vocabulary.hpp>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "figure/reading_line.hpp"
#include "model/vocabulary.hpp"
#include "temporary_directory.hpp"

using namespace constplan::generator;

namespace {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

// 1.50 and 1.5 are one number.
std::string canonical(std::string number) {
  if (number.find('.') == std::string::npos) return number;
  number.erase(number.find_last_not_of('0') + 1);
  if (number.back() == '.') number.pop_back();
  return number;
}

struct reading {
  std::string comparator, direction, kind, rate, low, high, unit;

  // What makes a reading right or wrong.
  std::string value() const {
    return comparator + ' ' + direction + " low " + low + " high " + high + " unit " + (unit == "none" ? "" : unit);
  }
  std::string nature() const { return kind + ' ' + rate; }
};

reading of_cells(const std::vector<std::string>& cells, std::size_t first) {
  return {cells[first],
          cells[first + 1],
          cells[first + 2],
          cells[first + 3],
          canonical(cells[first + 4]),
          canonical(cells[first + 5]),
          cells[first + 6]};
}

struct table_row {
  std::string run;
  std::string is_figure;  // yes, no or ambiguous
  reading right;
};

// run is_figure comparator direction kind rate low high unit note
constexpr std::size_t columns = 10;

std::vector<table_row> rows_of(const std::filesystem::path& table) {
  std::vector<table_row> rows;
  std::vector<std::string> lines = split(read_file(table.string()), '\n');
  REQUIRE(lines.front() == "run\tis_figure\tcomparator\tdirection\tkind\trate\tlow\thigh\tunit\tnote");
  REQUIRE(lines.back().empty());  // the last line is complete
  lines.pop_back();
  for (std::size_t n = 1; n < lines.size(); ++n) {
    const std::vector<std::string> cells = split(lines[n], '\t');
    CAPTURE(table.filename().string(), n + 1, lines[n]);
    REQUIRE(cells.size() == columns);
    rows.push_back({cells[0], cells[1], of_cells(cells, 2)});
  }
  return rows;
}

// What is wrong with the reading of a run; empty if it is right, or if it is refused and may be.
std::string objection(const table_row& row, bool is_chinese) {
  const std::vector<std::string> cells = split(reading_line(row.run, is_chinese), '\t');
  const std::string& error = cells.back();
  const reading read = of_cells(cells, 1);
  if (row.is_figure != "yes" && !error.empty()) return {};
  if (row.is_figure == "no") return "is no figure, but is read: " + read.value();
  if (!error.empty()) return "is a figure, but is refused: " + error;
  if (read.value() != row.right.value()) return "is read " + read.value() + ", not " + row.right.value();
  const bool is_of_kind = row.is_figure == "ambiguous" || read.nature() == row.right.nature();
  return is_of_kind ? "" : "is read " + read.nature() + ", not " + row.right.nature();
}

std::vector<std::filesystem::path> tables() {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator{FIGURE_TABLES}) {
    if (entry.path().extension() == ".tsv") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("every run of the tables is read as they say, or refused") {
  for (const std::filesystem::path& table : tables()) {
    const std::string language = table.stem().string();
    REQUIRE((language == "chinese" || language == "english"));
    std::string wrong;
    for (const table_row& row : rows_of(table)) {
      const std::string why = objection(row, language == "chinese");
      if (!why.empty()) wrong.append("\n").append(row.run).append(": ").append(why);
    }
    CAPTURE(table.filename().string());
    CHECK(wrong == "");
  }
}

TEST_CASE("every Chinese word of the vocabulary is in a run of the table") {
  std::string runs;
  for (const table_row& row : rows_of(std::filesystem::path{FIGURE_TABLES} / "chinese.tsv")) {
    if (row.is_figure != "no") runs += row.run + '\n';
  }
  const auto check_words = [&](std::string_view words) {
    for (const std::string& word : split(std::string{words}, ',')) {
      CAPTURE(word);
      CHECK(runs.find(word) != std::string::npos);
    }
  };
  for (const phrase& p : built_in_vocabulary().phrases()) {
    if (p.language == "zh") check_words(p.words);
  }
  for (const named_unit& u : built_in_vocabulary().units()) check_words(u.words_zh);
}

TEST_CASE("the tables are tables of figures, of what is none, and of what is in doubt") {
  REQUIRE(tables().size() >= 1);
  for (const std::filesystem::path& table : tables()) {
    CAPTURE(table.filename().string());
    std::set<std::string> runs;
    std::size_t doubtful = 0;
    for (const table_row& row : rows_of(table)) {
      CAPTURE(row.run);
      CHECK(runs.insert(row.run).second);  // none is there twice
      CHECK((row.is_figure == "yes" || row.is_figure == "no" || row.is_figure == "ambiguous"));
      CHECK(constplan::parse_enumerator<constplan::comparator>(row.right.comparator));
      CHECK(constplan::parse_enumerator<constplan::direction>(row.right.direction));
      CHECK(constplan::parse_enumerator<constplan::rate>(row.right.rate));
      CHECK(row.right.kind.empty() == (row.is_figure == "no"));
      doubtful += row.is_figure == "yes" ? 0 : 1;
    }
    CHECK(runs.size() >= 250);
    CHECK(doubtful >= 40);
  }
}
