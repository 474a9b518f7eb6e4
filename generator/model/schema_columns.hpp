// How schema.cpp declares columns: a function for each kind, and for each role that several tables have a column for.
#pragma once

#include <constplan/enumeration.hpp>
#include <constplan/vocabulary.hpp>
#include <string_view>
#include <type_traits>

#include "column.hpp"
#include "years.hpp"

namespace constplan::generator::columns {

inline constexpr auto required = presence::required;
inline constexpr auto optional = presence::optional;

// The column with another value of one member of its cells.
template <class Cells, class Value>
column with(column c, Value Cells::*member, std::common_type_t<Value> value) {
  std::get<Cells>(c.cells).*member = value;
  return c;
}

/// The row's id, which is the first column of every table.
inline column id(std::string_view example) { return {"id", required, "The stable id.", id_cells{example}}; }

/// An id to which other rows must refer.
inline column used_id(std::string_view example) { return with(id(example), &id_cells::is_to_be_used, true); }

/// An id to which other rows must refer if the row has a parent.
inline column used_id_below(std::string_view parent_column, std::string_view example) {
  return with(used_id(example), &id_cells::parent, parent_column);
}

inline column text(std::string_view name, presence need, std::string_view doc, std::string_view example,
                   occurrence original = occurrence::none) {
  text_cells cells;
  cells.example = example;
  cells.original = original;
  return {name, need, doc, cells};
}

/// The name of a file that the audit reads.
inline column file_name(const column& text) { return with(text, &text_cells::is_file_name, true); }

/// A text of letters, digits and the signs of versions and licences.
inline column code(const column& text) { return with(text, &text_cells::is_code, true); }

/// The languages of the data set.
inline column languages(std::string_view doc) {
  return with(text("languages", optional, doc, "zh en"), &text_cells::is_languages, true);
}

/// A text by which rows are found.
inline column name(std::string_view name, presence need, std::string_view doc, std::string_view example,
                   occurrence original = occurrence::none) {
  return with(text(name, need, doc, example, original), &text_cells::is_name, true);
}

/// Further names, separated by spaces.
inline column names(std::string_view doc, std::string_view example) {
  return with(name("other_names_zh", optional, doc, example), &text_cells::is_list, true);
}

/// A period with its precision, 2025-06 or FY2025-26, that ends in the year in `year_column`.
inline column period_ending_in(std::string_view year_column, std::string_view name, std::string_view doc) {
  return with(text(name, optional, doc, "2025-06"), &text_cells::ends_in, year_column);
}

/// Why a row is there although no other row refers to it.
inline column note() {
  return with(text("note", optional, "Why it is here although no other row refers to it; mostly empty.",
                   "Named in the preface."),
              &text_cells::excuses_unused, true);
}

inline column section(presence need, std::string_view doc) { return {"section", need, doc, section_cells{}}; }

/// The section of a plan that is one annex of its document.
inline column annex(std::string_view doc) { return with(section(optional, doc), &section_cells::encloses, true); }

/// Empty cells are false.
inline column flag(std::string_view name, std::string_view doc) { return {name, optional, doc, flag_cells{}}; }

/// Whether the list that the row belongs to may have more members.
inline column list_is_open() {
  return flag("list_is_open", "True if the source ends the list with 等, so that there may be more.");
}

inline column integer(std::string_view name, presence need, int least, int most, std::string_view doc,
                      std::string_view example) {
  integer_cells cells;
  cells.least = least;
  cells.most = most;
  cells.example = example;
  return {name, need, doc, cells};
}

/// The place in a list of the rows that agree in the columns `list`.
inline column ordinal(std::string_view doc, std::string_view list = {}, bool may_continue = false) {
  const column c = with(integer("ordinal", required, 1, 999, doc, "1"), &integer_cells::list, list);
  return with(c, &integer_cells::may_continue, may_continue);
}

inline column year(std::string_view name, std::string_view doc, std::string_view example,
                   occurrence original = occurrence::none) {
  const column c = integer(name, optional, first_known_year, last_known_year, doc, example);
  return with(c, &integer_cells::original, original);
}

/// The last year of the row's period, which begins with the year in `first_year`.
inline column period_end(std::string_view first_year, const column& last_year) {
  return with(last_year, &integer_cells::period_from, first_year);
}

/// A code of GB/T 2260, which begins like that of the place in `prefecture`, a column declared by top_by().
inline column place_code(std::string_view prefecture, const column& number) {
  return with(number, &integer_cells::prefecture, prefecture);
}

/// A year with a function that returns the rows of a year.
inline column year_found_by(std::string_view function, std::string_view doc, std::string_view example) {
  return with(year("year", doc, example), &integer_cells::reverse, function);
}

/// A day that is not after the year in `last_year`.
inline column date_until(std::string_view last_year, std::string_view name, std::string_view doc) {
  return {name, optional, doc, date_cells{last_year}};
}

inline column word(std::string_view name, presence need, std::string_view doc, std::string_view enumeration,
                   std::string_view words) {
  word_cells cells;
  cells.enumeration = enumeration;
  cells.words = words;
  return {name, need, doc, cells};
}

/// A word of an enumeration of the library.
template <class Enum>
column one_of(std::string_view name, std::string_view enumeration, presence need, std::string_view doc) {
  return word(name, need, doc, enumeration, constplan::detail::enumerator_names<Enum>::list());
}

/// Where the year in `year_column` comes from.
inline column origin_of(std::string_view year_column) {
  return with(one_of<year_origin>("year_origin", "year_origin", optional,
                                  "Where the year comes from; empty where there is none."),
              &word_cells::year_column, year_column);
}

inline column refer(std::string_view name, std::string_view to, presence need, std::string_view reverse,
                    std::string_view doc) {
  reference_cells cells;
  cells.to = to;
  cells.reverse = reverse;
  return {name, need, doc, cells};
}

/// A reference to the row above in the same table.
inline column refer_upwards(std::string_view name, std::string_view to, std::string_view reverse,
                            std::string_view below, std::string_view doc) {
  return with(refer(name, to, optional, reverse, doc), &reference_cells::below, below);
}

/// A reference to the row's parent, which all rows have but those with `word` in `word_column`, called `noun`.
inline column parent_but_of(std::string_view noun, std::string_view word_column, std::string_view word,
                            const column& reference) {
  return with(reference, &reference_cells::parent, {word_column, word, noun, false});
}

/// The same of a parent that those rows alone have.
inline column parent_only_of(std::string_view noun, std::string_view word_column, std::string_view word,
                             const column& reference) {
  return with(reference, &reference_cells::parent, {word_column, word, noun, true});
}

/// A reference to the row at the top of the parents in `parent_column`; of that row, to itself.
inline column top_by(std::string_view parent_column, const column& reference) {
  return with(reference, &reference_cells::top_by, parent_column);
}

/// A reference to a row with a period that encloses the row's own.
inline column within_period_of(const column& reference) {
  return with(reference, &reference_cells::encloses_period, true);
}

inline column refer_to_several(std::string_view name, std::string_view to, presence need, std::string_view reverse,
                               std::string_view doc) {
  references_cells cells;
  cells.to = to;
  cells.reverse = reverse;
  return {name, need, doc, cells};
}

/// References that all rows have with `word` in `word_column`, called `noun`, and no other rows.
inline column only_of(std::string_view noun, std::string_view word_column, std::string_view word,
                      const column& references) {
  return with(references, &references_cells::only, {word_column, word, noun, true});
}

inline column amount(std::string_view name, std::string_view unit_column, std::string_view doc,
                     std::string_view example) {
  amount_cells cells;
  cells.unit_column = unit_column;
  cells.example = example;
  return {name, optional, doc, cells};
}

/// The unit of an amount, as the source writes it.
inline column written_unit(std::string_view name, presence need, std::string_view doc) {
  return {name, need, doc, unit_cells{}};
}

}  // namespace constplan::generator::columns
