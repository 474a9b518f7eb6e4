#include <algorithm>
#include <map>
#include <ostream>
#include <tuple>

#include "../figure/figure_text.hpp"
#include "../input/text.hpp"
#include "audit.hpp"
#include "english_words.hpp"
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
      if (look_for(c, out)) is_looked_for = true;
    }
    if (!is_looked_for) check_sections();
  }

 private:
  // Whether the texts of a column are in sections of the originals.
  bool look_for(std::size_t c, std::ostream& out) {
    const column& schema = table_.schema().columns[c];
    std::size_t looked_for = 0;
    std::size_t found = 0;
    for (std::size_t row = 0; row < table_.size(); ++row) {
      const source_text* const in = originals_.original(row);
      const occurrence where = in == nullptr ? occurrence::none : occurrence_in(table_.schema(), schema, *in);
      if (!is_in_section(where) || table_.columns()[c].text[row].empty()) continue;
      ++looked_for;
      if (finds(c, row, where)) ++found;
    }
    const bool is_in_section_by_schema = is_in_section(schema.as<text_cells>().original);
    if (looked_for == 0 && !is_in_section_by_schema) return false;
    out << table_.schema().name << '.' << schema.name << ": " << found << " of " << looked_for
        << " found in their sections\n";
    return true;
  }

  // Placements, clusters and the rest have nothing to be found, but their sections must be there.
  void check_sections() {
    for (std::size_t row = 0; row < table_.size(); ++row) {
      const source_text* const in = originals_.original(row);
      if (in != nullptr && in->texts_of(section_.text[row]).empty()) fail_section(row);
    }
  }

  void fail_section(std::size_t row) {
    const std::string_view name = section_.text[row];
    const section* const similar = originals_.original(row)->find_spelt_differently(name);
    errors_.error(table_.where(row, "section"),
                  "the original has no section " + in_quotes(name) +
                      (similar == nullptr ? "" : "; enter it as the original has it, " + in_quotes(similar->path)));
  }

  bool finds(std::size_t c, std::size_t row, occurrence where) {
    const source_text& in = *originals_.original(row);
    const std::string_view cell = table_.columns()[c].text[row];
    const std::string wanted = searchable(cell, in.language());
    const std::string_view path = section_.text[row];
    const auto texts = where == occurrence::whole_section ? in.wholes_of(path) : in.texts_of(path);
    if (texts.empty()) {
      fail_section(row);
      return false;
    }
    const bool is_at_start = where == occurrence::section_start;
    std::size_t there = 0;
    for (const std::string_view text : texts) {
      there += is_at_start ? begins_with(text, wanted, in.language()) : occurrences(text, wanted).size();
    }
    // Each figure is a row of its own: two rows that name the same run need two of them.
    const bool is_figure = where == occurrence::figure;
    const std::size_t needed = is_figure ? ++rows_[{originals_.plan(row), path, wanted}] : 1;
    if (there >= needed) {
      if (is_figure) check_comparison(row, texts, wanted);
      return true;
    }
    const std::string missing =
        there > 0 ? "fewer than " + std::to_string(needed) + " " + in_quotes(cell) : "no " + in_quotes(cell);
    const std::string instead = is_at_start ? " at its beginning" : there > 0 ? "" : where_instead(in, path, wanted);
    errors_.error(table_.where(row, c), "section " + in_quotes(path) + " of the original has " + missing + instead);
    return false;
  }

  // Headings may be in capitals.
  static bool begins_with(std::string_view text, std::string_view heading, written_in language) {
    if (starts_with(text, heading)) return true;
    return language != written_in::chinese && starts_with(in_folded_case(text), in_folded_case(heading));
  }

  // In which sub-sections a run is that is not in its section itself; otherwise in which others.
  static std::string where_instead(const source_text& in, std::string_view path, std::string_view wanted) {
    const std::vector<const section*> named = in.find(path);
    std::vector<std::string> inside;
    std::vector<std::string> elsewhere;
    for (const section& s : in.sections()) {
      if (occurrences(s.text(), wanted).empty()) continue;
      const auto is_around = [&](const section* outer) { return is_part_of(s, *outer); };
      const bool is_inside = std::any_of(named.begin(), named.end(), is_around);
      std::vector<std::string>& places = is_inside ? inside : elsewhere;
      const std::string place = s.path.empty() ? "the text before the first number" : in_quotes(s.path);
      if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
    }
    const std::vector<std::string>& places = inside.empty() ? elsewhere : inside;
    if (places.empty()) return {};
    constexpr std::size_t most = 3;
    std::string list = places.front();
    for (std::size_t n = 1; n < std::min(places.size(), most); ++n) list += ", " + places[n];
    if (places.size() > most) list += " and others";
    return std::string{inside.empty() ? "" : " of its own"} + "; it is in " + list;
  }

  // A range has no second word; beside another word 达到 says nothing more, and things are 突破 (broken through), too.
  bool may_stand_outside(std::size_t row, const comparison& beside) const {
    const auto of_row = static_cast<comparator>(table_["comparator"].number[row]);
    const bool counts_things = table_["unit"].number[row] == static_cast<std::int64_t>(unit::count);
    return beside.word.empty() || of_row == comparator::range ||
           (beside.comparator == comparator::reach && of_row != comparator::none) ||
           (counts_things && (beside.word == "突破" || beside.word == "under" || beside.word == "within")) ||
           (beside.word == "over" && is_period(static_cast<unit>(table_["unit"].number[row])));
  }

  // Over five years: during them.
  static bool is_period(unit u) { return u == unit::year || u == unit::month || u == unit::day; }

  // The run of a figure must have the word of comparison next to it.
  void check_comparison(std::size_t row, const std::vector<std::string_view>& texts, std::string_view wanted) {
    const written_in language = originals_.original(row)->language();
    if (language == written_in::other) return;
    const auto read = language == written_in::chinese ? comparison_beside : english_comparison_beside;
    comparison beside;
    for (const std::string_view text : texts) {
      for (const std::size_t at : occurrences(text, wanted)) {
        beside = read(text, at, at + last_part(wanted).size());
        const bool is_in_run = wanted.find(beside.word) < wanted.size() - last_part(wanted).size();
        if (is_in_run || may_stand_outside(row, beside)) return;
      }
    }
    errors_.error(table_.where(row, "figure"), "in the original " + in_quotes(beside.word) + " is next to " +
                                                   in_quotes(table_["figure"].text[row]) +
                                                   "; enter it in figure and in comparator");
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
