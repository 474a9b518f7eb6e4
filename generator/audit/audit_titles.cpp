#include <algorithm>

#include "../figure/figure_text.hpp"
#include "audit.hpp"
#include "occurrence.hpp"

namespace constplan::generator {
namespace {

// A row of documents or plans, and the text between its first line and its first numbered part.
struct titled_row {
  const loaded_table* table;
  std::size_t row;
  std::string opening;
};

// The column with the section that encloses the row's, or nullptr: a document has none.
const column_data* enclosing_section(const loaded_table& t) {
  const column* const found = t.schema().find_column([](const column& c) { return c.as<section_cells>().encloses; });
  return found == nullptr ? nullptr : &t[found->name];
}

// Titles in 《》 are those of other documents, or of this one in the letter that introduces it.
std::string without_quotations(std::string_view text) {
  constexpr std::string_view open = "《";
  constexpr std::string_view close = "》";
  std::string rest;
  while (!text.empty()) {
    const std::size_t first = std::min(text.find(open), text.size());
    rest += text.substr(0, first);
    const std::size_t end = text.find(close, first);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + close.size());
  }
  return rest;
}

// Titles may be in capitals.
std::string comparable(std::string_view text, const source_text& original) {
  std::string kept = searchable(text, original.language());
  return original.language() == written_in::chinese ? kept : in_folded_case(kept);
}

class title_audit {
 public:
  title_audit(const loaded_data& data, const originals& texts, diagnostics& errors)
      : data_{data}, texts_{texts}, errors_{errors} {
    for_each_title([&](const loaded_table& t, std::size_t c) {
      if (!t.schema().columns[c].is_name()) return;
      const originals_of_rows originals{data_, texts_, t};
      const column_data* const section = enclosing_section(t);
      for (std::size_t row = 0; row < t.size(); ++row) {
        const source_text* const original = originals.original(row);
        std::string opening;
        if (original == nullptr) {
          opening = without_white_space(t.columns()[c].text[row]);  // as far as anybody knows
        } else if (occurrence_in(t.schema(), t.schema().columns[c], *original) == occurrence::document) {
          for (const std::string_view text : original->texts_of(section == nullptr ? "" : section->text[row])) {
            opening += comparable(without_quotations(text), *original);
          }
        }
        rows_.push_back({&t, row, std::move(opening)});
      }
    });
  }

  void run() {
    for_each_title([&](const loaded_table& t, std::size_t c) {
      const originals_of_rows originals{data_, texts_, t};
      for (std::size_t row = 0; row < t.size(); ++row) {
        const source_text* const original = originals.original(row);
        if (original == nullptr || t.columns()[c].text[row].empty()) continue;
        const bool is_there = occurrence_in(t.schema(), t.schema().columns[c], *original) == occurrence::document;
        if (is_there) look_for(t, c, row, *original);
      }
    });
  }

 private:
  template <class Do>
  void for_each_title(const Do& act) const {
    for_each_column<text_cells>(data_, [&](const loaded_table& t, std::size_t c, const text_cells& cells) {
      if (cells.original == occurrence::document || has_title_in_english(t.schema(), t.schema().columns[c])) act(t, c);
    });
  }

  bool has_title_in_english(const table& t, const column& c) const {
    return std::any_of(texts_.begin(), texts_.end(),
                       [&](const auto& each) { return occurrence_in(t, c, each.second) == occurrence::document; });
  }

  void look_for(const loaded_table& t, std::size_t c, std::size_t row, const source_text& original) {
    const std::string_view cell = t.columns()[c].text[row];
    const bool is_chinese = original.language() == written_in::chinese;
    const std::string wanted = comparable(cell, original);
    std::string whole;
    for (const section& s : original.sections()) whole.append(is_chinese ? "" : " ").append(s.text());
    if (occurrences(comparable(whole, original), wanted).empty()) {
      errors_.error(t.where(row, c), "the original has no " + in_quotes(searchable(cell, original.language())));
    } else if (t.schema().columns[c].is_name()) {
      check_owner(t, c, row, wanted);
    }
  }

  // A title in the row's own opening is the row's. Elsewhere it may be that of another.
  void check_owner(const loaded_table& t, std::size_t c, std::size_t row, const std::string& wanted) {
    const titled_row* owner = nullptr;
    for (const titled_row& other : rows_) {
      const bool has_title = other.opening.find(wanted) != std::string::npos;
      if (has_title && other.table == &t && other.row == row) return;
      if (has_title && owner == nullptr) owner = &other;
    }
    if (owner == nullptr) return;
    errors_.error(t.where(row, c), in_quotes(t.columns()[c].text[row]) + " is the title of " +
                                       std::string{owner->table->schema().row} + " " +
                                       in_quotes(owner->table->id(owner->row)) +
                                       " in the originals; enter the title of this " + std::string{t.schema().row});
  }

  const loaded_data& data_;
  const originals& texts_;
  diagnostics& errors_;
  std::vector<titled_row> rows_;
};

}  // namespace

void audit_titles(const loaded_data& data, const originals& texts, diagnostics& errors) {
  title_audit{data, texts, errors}.run();
}

}  // namespace constplan::generator
