#include <algorithm>

#include "../input/text.hpp"
#include "checks.hpp"

namespace constplan::generator {
namespace {

bool has_word(const loaded_table& t, const parent_rule& rule, std::size_t row) {
  if (rule.word_column.empty()) return false;
  const std::vector<std::string_view> words = split_words(rule.word);
  return std::find(words.begin(), words.end(), t[rule.word_column].text[row]) != words.end();
}

// Whether the row has a parent although its word is against that, or the other way round.
bool is_against_rule(const loaded_table& t, std::size_t c, const parent_rule& rule, std::size_t row) {
  return !t.is_broken(row) && (has_word(t, rule, row) == rule.has_parent) != has(t.columns()[c], row);
}

void check_parent_of_top(const loaded_table& t, std::size_t c, const parent_rule& rule, diagnostics& errors) {
  const std::string problem = std::string{rule.noun} + " has no " + std::string{t.schema().columns[c].name};
  const std::string correction = ", or correct " + std::string{rule.word_column};
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (!is_against_rule(t, c, rule, row)) continue;
    errors.error(t.where(row, c), has(t.columns()[c], row) ? problem + "; leave this empty" + correction
                                                           : "only " + problem + "; name it" + correction);
  }
}

void check_parent_of_item(const loaded_table& t, std::size_t c, const parent_rule& rule, diagnostics& errors) {
  const std::string parent{t.schema().columns[c].name};
  const std::string word{rule.word_column};
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (!is_against_rule(t, c, rule, row)) continue;
    errors.error(t.where(row, rule.word_column),
                 has(t.columns()[c], row)
                     ? "a " + std::string{t.schema().row} + " with a " + parent + " must be of " + word + " " +
                           in_quotes(rule.word)
                     : std::string{rule.noun} + " has no " + parent + "; name it, or correct " + word);
  }
}

void check_members(const loaded_table& t, std::size_t c, const parent_rule& rule, diagnostics& errors) {
  const std::string members{t.schema().columns[c].name};
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (!is_against_rule(t, c, rule, row)) continue;
    errors.error(t.where(row, c),
                 (has(t.columns()[c], row) ? "only " + std::string{rule.noun} + " has " + members + "; leave this empty"
                                           : std::string{rule.noun} + " has no " + members + "; name them") +
                     ", or correct " + std::string{rule.word_column});
  }
}

void check_top(const loaded_table& t, std::size_t c, std::string_view parent_column, diagnostics& errors) {
  const std::size_t parent = t.index_of(parent_column);
  const std::string name{t.schema().columns[c].name};
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::int64_t expected = top_of(t, c, row);
    if (t.is_broken(row) || t.columns()[c].number[row] == expected) continue;
    const std::string problem =
        is_top(t, parent, row)
            ? std::string{t.schema().columns[parent].as<reference_cells>().parent.noun} + " is its own " + name
            : in_quotes(t.columns()[c].text[row]) + " is not the " + name + " of " +
                  in_quotes(t.columns()[parent].text[row]) + ", its " + std::string{parent_column};
    errors.error(t.where(row, c), problem + "; expected " + in_quotes(t.id(static_cast<std::size_t>(expected))));
  }
}

}  // namespace

bool is_top(const loaded_table& t, std::size_t parent, std::size_t row) {
  return has_word(t, t.schema().columns[parent].as<reference_cells>().parent, row);
}

std::int64_t top_of(const loaded_table& t, std::size_t c, std::size_t row) {
  const std::size_t parent = t.index_of(t.schema().columns[c].as<reference_cells>().top_by);
  if (is_top(t, parent, row)) return static_cast<std::int64_t>(row);
  const std::int64_t above = t.columns()[parent].number[row];
  return t.columns()[c].number[above == absent_number ? row : static_cast<std::size_t>(above)];
}

void check_tops(const loaded_data& data, diagnostics& errors) {
  for_each_column<reference_cells>(data, [&](const loaded_table& t, std::size_t c, const reference_cells& cells) {
    const parent_rule& rule = cells.parent;
    if (!rule.word_column.empty() && !rule.has_parent) check_parent_of_top(t, c, rule, errors);
    if (!cells.top_by.empty()) check_top(t, c, cells.top_by, errors);
  });
}

void check_items(const loaded_data& data, diagnostics& errors) {
  for_each_column<references_cells>(data, [&](const loaded_table& t, std::size_t c, const references_cells& cells) {
    if (cells.only.has_parent) check_members(t, c, cells.only, errors);
  });
  for_each_column<reference_cells>(data, [&](const loaded_table& t, std::size_t c, const reference_cells& cells) {
    if (cells.parent.has_parent) check_parent_of_item(t, c, cells.parent, errors);
  });
}

}  // namespace constplan::generator
