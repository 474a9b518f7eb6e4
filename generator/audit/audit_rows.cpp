#include <map>
#include <ostream>
#include <tuple>

#include "../figure/figure_text.hpp"
#include "../input/text.hpp"
#include "audit.hpp"
#include "occurrence.hpp"

namespace constplan::generator {
namespace {

struct audited {
  std::string_view table;
  std::string_view column;
  bool is_at_start;  // a heading begins its section
};

constexpr audited audited_columns[] = {
    {"targets", "figure", false},        {"observations", "figure", false},  {"measures", "heading_zh", true},
    {"designations", "title_zh", false}, {"focus_items", "group_zh", false}, {"focus_items", "item_zh", false},
    {"anomalies", "found", false},
};

class row_audit {
 public:
  row_audit(const data_set& data, const originals& texts, diagnostics& errors)
      : data_{data}, texts_{texts}, errors_{errors} {}

  void run(const audited& what, std::ostream& out) {
    const table_data& t = data_[what.table];
    std::size_t looked_for = 0;
    std::size_t found = 0;
    for (std::size_t row = 0; row < t.size(); ++row) {
      if (original(t, row) == nullptr) continue;
      ++looked_for;
      if (finds(what, t, row)) ++found;
    }
    out << what.table << '.' << what.column << ": " << found << " of " << looked_for << " found in their sections\n";
  }

  // Placements, clusters and the rest have nothing to be found, but their sections must be there.
  void check_sections(const table_data& t) {
    for (std::size_t row = 0; row < t.size(); ++row) {
      const source_text* const in = original(t, row);
      if (in != nullptr && in->texts_of(t["section"].text[row]).empty()) fail_section(t, row);
    }
  }

 private:
  // None if its document is not audited.
  const source_text* original(const table_data& t, std::size_t row) const {
    const auto found = texts_.find(document_of_plan(data_, plan_of(data_, t, row)));
    return found == texts_.end() ? nullptr : &found->second;
  }

  void fail_section(const table_data& t, std::size_t row) {
    errors_.error(t.where(row, "section"), "the original has no section " + in_quotes(t["section"].text[row]));
  }

  bool finds(const audited& what, const table_data& t, std::size_t row) {
    const std::string wanted = without_white_space(t[what.column].text[row]);
    const std::string_view path = t["section"].text[row];
    const bool is_defect = what.table == "anomalies";  // perhaps of the number itself
    const auto texts = is_defect ? original(t, row)->wholes_of(path) : original(t, row)->texts_of(path);
    if (texts.empty()) {
      fail_section(t, row);
      return false;
    }
    std::size_t there = 0;
    for (const std::string_view text : texts) {
      there += what.is_at_start ? starts_with(text, wanted) : count_occurrences(text, wanted);
    }
    // Each figure is a row of its own: two rows that name the same run need two of them.
    const bool is_figure = what.column == "figure";
    const std::size_t needed = is_figure ? ++rows_[{t.schema().name, plan_of(data_, t, row), path, wanted}] : 1;
    if (there >= needed) {
      if (is_figure) check_comparison(t, row, texts, wanted);
      return true;
    }
    errors_.error(t.where(row, what.column), "section " + in_quotes(path) + " of the original has " +
                                                 (there == 0 ? "no " : "fewer than " + std::to_string(needed) + " ") +
                                                 in_quotes(t[what.column].text[row]) +
                                                 (what.is_at_start ? " at its beginning" : ""));
    return false;
  }

  // A range has no second word; beside another word 达到 says nothing more, and things are 突破 (broken through), too.
  static bool may_stand_outside(const table_data& t, std::size_t row, const comparison& beside) {
    const auto of_row = static_cast<comparator>(t["comparator"].number[row]);
    const bool counts_things = t["unit"].number[row] == static_cast<std::int64_t>(unit::count);
    return beside.word.empty() || of_row == comparator::range ||
           (beside.comparator == comparator::reach && of_row != comparator::none) ||
           (beside.word == "突破" && counts_things);
  }

  // The run of a figure must have the word of comparison that stands at it.
  void check_comparison(const table_data& t, std::size_t row, const std::vector<std::string_view>& texts,
                        std::string_view wanted) {
    comparison beside;
    for (const std::string_view text : texts) {
      for (std::size_t at = find_occurrence(text, wanted, 0); at != std::string_view::npos;
           at = find_occurrence(text, wanted, at + wanted.size())) {
        beside = comparison_beside(text, at, at + wanted.size());
        if (may_stand_outside(t, row, beside)) return;
      }
    }
    errors_.error(t.where(row, "figure"),
                  "in the original " + in_quotes(beside.word) + " stands at " + in_quotes(t["figure"].text[row]) +
                      (!beside.comparator ? ", an upper limit, for which there is no comparator; leave the row "
                                            "out, and name the run in exceptions"
                                          : "; enter it in figure and in comparator"));
  }

  const data_set& data_;
  const originals& texts_;
  diagnostics& errors_;
  std::map<std::tuple<std::string_view, std::int64_t, std::string_view, std::string>, std::size_t> rows_;
};

// Titles of plans, and the numbers of documents, stand anywhere in their documents.
void audit_titles(const data_set& data, const originals& texts, diagnostics& errors) {
  const auto look_for = [&](const table_data& t, std::string_view column, std::size_t row, std::size_t document) {
    const auto original = texts.find(document);
    if (original == texts.end()) return;
    std::string whole;
    for (const section& s : original->second.sections()) whole += s.text();
    const std::string wanted = without_white_space(t[column].text[row]);
    if (wanted.empty() || count_occurrences(whole, wanted) > 0) return;
    errors.error(t.where(row, column), "the original has no " + in_quotes(wanted));
  };
  for (std::size_t row = 0; row < data["documents"].size(); ++row) {
    look_for(data["documents"], "title_zh", row, row);
    look_for(data["documents"], "number", row, row);
  }
  for (std::size_t row = 0; row < data["plans"].size(); ++row) {
    look_for(data["plans"], "title_zh", row, document_of_plan(data, static_cast<std::int64_t>(row)));
  }
}

}  // namespace

void audit_rows(const data_set& data, const originals& texts, diagnostics& errors, std::ostream& out) {
  row_audit audit{data, texts, errors};
  for (const audited& what : audited_columns) audit.run(what, out);
  for (const auto* table : {"clusters", "placements", "responsibilities"}) audit.check_sections(data[table]);
  audit_titles(data, texts, errors);
}

}  // namespace constplan::generator
