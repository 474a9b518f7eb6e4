#include <map>
#include <ostream>
#include <tuple>

#include "../figure/figure_text.hpp"
#include "../input/text.hpp"
#include "audit.hpp"
#include "occurrence.hpp"

namespace constplan::generator {
namespace {

// Whether a row's section contains the text of a column.
bool is_in_section(occurrence where) {
  return where == occurrence::section || where == occurrence::section_start || where == occurrence::whole_section ||
         where == occurrence::figure;
}

class row_audit {
 public:
  row_audit(const loaded_data& data, const originals& texts, const loaded_table& t, diagnostics& errors)
      : originals_{data, texts, t}, table_{t}, errors_{errors} {}

  void run(std::ostream& out) {
    const auto& columns = table_.schema().columns;
    if (!originals_.are_of_plans()) return;
    bool is_looked_for = false;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      if (!is_in_section(columns[c].as<text_cells>().original)) continue;
      look_for(c, out);
      is_looked_for = true;
    }
    if (!is_looked_for) check_sections();
  }

 private:
  void look_for(std::size_t c, std::ostream& out) {
    std::size_t looked_for = 0;
    std::size_t found = 0;
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (originals_.original(row) == nullptr) continue;
      ++looked_for;
      if (finds(c, row)) ++found;
    }
    out << table_.schema().name << '.' << table_.schema().columns[c].name << ": " << found << " of " << looked_for
        << " found in their sections\n";
  }

  // Placements, clusters and the rest have nothing to be found, but their sections must be there.
  void check_sections() {
    for (std::size_t row = 0; row < table_.size(); ++row) {
      const source_text* const in = originals_.original(row);
      if (in != nullptr && in->texts_of(section_.text[row]).empty()) fail_section(row);
    }
  }

  void fail_section(std::size_t row) {
    errors_.error(table_.where(row, "section"), "the original has no section " + in_quotes(section_.text[row]));
  }

  bool finds(std::size_t c, std::size_t row) {
    const occurrence where = table_.schema().columns[c].as<text_cells>().original;
    const std::string_view cell = table_.columns()[c].text[row];
    const std::string wanted = without_white_space(cell);
    const std::string_view path = section_.text[row];
    const source_text& in = *originals_.original(row);
    const auto texts = where == occurrence::whole_section ? in.wholes_of(path) : in.texts_of(path);
    if (texts.empty()) {
      fail_section(row);
      return false;
    }
    const bool is_at_start = where == occurrence::section_start;
    std::size_t there = 0;
    for (const std::string_view text : texts) {
      there += is_at_start ? starts_with(text, wanted) : occurrences(text, wanted).size();
    }
    // Each figure is a row of its own: two rows that name the same run need two of them.
    const bool is_figure = where == occurrence::figure;
    const std::size_t needed = is_figure ? ++rows_[{originals_.plan(row), path, wanted}] : 1;
    if (there >= needed) {
      if (is_figure) check_comparison(row, texts, wanted);
      return true;
    }
    errors_.error(table_.where(row, c), "section " + in_quotes(path) + " of the original has " +
                                            (there == 0 ? "no " : "fewer than " + std::to_string(needed) + " ") +
                                            in_quotes(cell) + (is_at_start ? " at its beginning" : ""));
    return false;
  }

  // A range has no second word; beside another word 达到 says nothing more, and things are 突破 (broken through), too.
  bool may_stand_outside(std::size_t row, const comparison& beside) const {
    const auto of_row = static_cast<comparator>(table_["comparator"].number[row]);
    const bool counts_things = table_["unit"].number[row] == static_cast<std::int64_t>(unit::count);
    return beside.word.empty() || of_row == comparator::range ||
           (beside.comparator == comparator::reach && of_row != comparator::none) ||
           (beside.word == "突破" && counts_things);
  }

  // The run of a figure must have the word of comparison next to it.
  void check_comparison(std::size_t row, const std::vector<std::string_view>& texts, std::string_view wanted) {
    comparison beside;
    for (const std::string_view text : texts) {
      for (const std::size_t at : occurrences(text, wanted)) {
        beside = comparison_beside(text, at, at + wanted.size());
        if (may_stand_outside(row, beside)) return;
      }
    }
    errors_.error(table_.where(row, "figure"),
                  "in the original " + in_quotes(beside.word) + " is next to " + in_quotes(table_["figure"].text[row]) +
                      (!beside.comparator ? ", an upper limit, for which there is no comparator; leave the row "
                                            "out, and name the run in exceptions"
                                          : "; enter it in figure and in comparator"));
  }

  originals_of_rows originals_;
  const loaded_table& table_;
  diagnostics& errors_;
  const column_data& section_ = table_["section"];
  std::map<std::tuple<std::size_t, std::string_view, std::string>, std::size_t> rows_;
};

}  // namespace

void audit_rows(const loaded_data& data, const originals& texts, diagnostics& errors, std::ostream& out) {
  for (const loaded_table& t : data.tables()) {
    if (t.schema().has_column("section")) row_audit{data, texts, t, errors}.run(out);
  }
  audit_titles(data, texts, errors);
  audit_statements(data, texts, errors);
}

}  // namespace constplan::generator
