#include <map>
#include <ostream>
#include <tuple>

#include "../figure/figure_text.hpp"
#include "../input/text.hpp"
#include "audit.hpp"
#include "occurrence.hpp"
#include "originals.hpp"

namespace constplan::generator {
namespace {

struct audited {
  std::string_view table;
  std::string_view column;
  bool is_at_start;  // a heading begins its section
};

constexpr audited audited_columns[] = {
    {"targets", "figure", false},        {"observations", "figure", false}, {"measures", "heading_zh", true},
    {"designations", "title_zh", false}, {"focus", "group_zh", false},      {"focus", "item_zh", false},
    {"anomalies", "found", false},
};

class row_audit {
 public:
  row_audit(const data_set& data, const std::vector<source_text>& originals, diagnostics& errors)
      : data_{data}, originals_{originals}, errors_{errors} {}

  std::size_t run(const audited& what) {
    const table_data& t = data_[what.table];
    const std::size_t errors_before = errors_.count();
    for (std::size_t row = 0; row < t.size(); ++row) look_for(what, t, row);
    return t.size() - (errors_.count() - errors_before);
  }

  // Placements, clusters and the rest have nothing to be found, but their sections must be there.
  void check_sections(const table_data& t) {
    for (std::size_t row = 0; row < t.size(); ++row) {
      const std::string_view path = t["section"].text[row];
      if (original(t, row).texts_of(path).empty()) fail_section(t, row);
    }
  }

 private:
  const source_text& original(const table_data& t, std::size_t row) const {
    return originals_[document_of_plan(data_, plan_of(data_, t, row))];
  }

  void fail_section(const table_data& t, std::size_t row) {
    errors_.error(t.where(row, "section"), "the original has no section " + in_quotes(t["section"].text[row]));
  }

  void look_for(const audited& what, const table_data& t, std::size_t row) {
    const std::string wanted = without_white_space(t[what.column].text[row]);
    const std::string_view path = t["section"].text[row];
    const bool is_defect = what.table == "anomalies";  // perhaps of the number itself
    const auto texts = is_defect ? original(t, row).wholes_of(path) : original(t, row).texts_of(path);
    if (texts.empty()) {
      fail_section(t, row);
      return;
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
      return;
    }
    errors_.error(t.where(row, what.column), "section " + in_quotes(path) + " of the original has " +
                                                 (there == 0 ? "no " : "fewer than " + std::to_string(needed) + " ") +
                                                 in_quotes(t[what.column].text[row]) +
                                                 (what.is_at_start ? " at its beginning" : ""));
  }

  // The run of a figure must have the word of comparison that stands at it.
  void check_comparison(const table_data& t, std::size_t row, const std::vector<std::string_view>& texts,
                        std::string_view wanted) {
    std::string_view word;
    for (const std::string_view text : texts) {
      for (std::size_t at = find_occurrence(text, wanted, 0); at != std::string_view::npos;
           at = find_occurrence(text, wanted, at + wanted.size())) {
        word = comparison_beside(text, at, at + wanted.size());
        if (word.empty()) return;
      }
    }
    errors_.error(t.where(row, "figure"), "in the original " + in_quotes(word) + " stands at " +
                                              in_quotes(t["figure"].text[row]) +
                                              "; enter it in figure and in comparator");
  }

  const data_set& data_;
  const std::vector<source_text>& originals_;
  diagnostics& errors_;
  std::map<std::tuple<std::string_view, std::int64_t, std::string_view, std::string>, std::size_t> rows_;
};

// Titles of plans, and the numbers of documents, stand anywhere in their documents.
void audit_titles(const data_set& data, const std::vector<source_text>& originals, diagnostics& errors) {
  const auto whole_text = [&](std::size_t document) {
    std::string text;
    for (const section& s : originals[document].sections()) text += s.text();
    return text;
  };
  const auto look_for = [&](const table_data& t, std::string_view column, std::size_t row, std::size_t document) {
    const std::string wanted = without_white_space(t[column].text[row]);
    if (wanted.empty() || count_occurrences(whole_text(document), wanted) > 0) return;
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

void audit_rows(const data_set& data, const std::string& directory, diagnostics& errors, std::ostream& out) {
  const std::vector<source_text> originals = read_originals(data, directory);
  row_audit audit{data, originals, errors};
  for (const audited& what : audited_columns) {
    const std::size_t found = audit.run(what);
    out << what.table << '.' << what.column << ": " << found << " of " << data[what.table].size()
        << " found in their sections\n";
  }
  for (const auto* table : {"clusters", "placements", "responsibilities"}) audit.check_sections(data[table]);
  audit_titles(data, originals, errors);
}

}  // namespace constplan::generator
