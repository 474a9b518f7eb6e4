// A column of a table: its name, whether its cells may be empty, and what they hold.
#pragma once

#include <string_view>
#include <variant>

#include "overloaded.hpp"

namespace constplan::generator {

enum class presence { required, optional };

// Where the originals contain a text or a year, which the audit checks.
enum class occurrence {
  none,           // nowhere in particular
  document,       // in the document
  section,        // in the row's section
  section_start,  // at the beginning of the row's section
  whole_section,  // in the row's section or in its number
  figure,         // in the row's section, once for each row, with its word of comparison
};

// The row's own id: lower-case words joined by - and /.
struct id_cells {
  std::string_view example = {};
  bool is_to_be_used = false;    // a row that no other row refers to has a note that says why
  std::string_view parent = {};  // rows that must have no parent in this column need no such note
};

// UTF-8 on one line.
struct text_cells {
  std::string_view example = {};
  occurrence original = occurrence::none;
  bool is_name = false;           // rows are found by it
  bool is_list = false;           // of a name: several, separated by spaces
  bool is_file_name = false;      // of a file that the audit reads, without its directory
  bool is_code = false;           // of letters, digits, points, hyphens, underscores and plus signs alone
  bool is_languages = false;      // those that the data set has columns for, separated by spaces
  bool excuses_unused = false;    // says why the row is there although no other row refers to it
  std::string_view ends_in = {};  // of a period: the column with its last year
};

// The numbers of a source's parts, joined by /: 附件3/二/（一）.
struct section_cells {
  bool encloses = false;  // sections of the rows that belong to this row are inside it
};

// A whole number, never 0. A year is one, and so is an ordinal.
struct integer_cells {
  int least = 0;
  int most = 0;
  std::string_view example = {};
  occurrence original = occurrence::none;
  std::string_view reverse = {};      // the function that returns the rows with a number
  std::string_view list = {};         // rows that agree in these columns, separated by spaces, are numbered 1, 2, 3
  bool may_continue = false;          // a list may continue the one before, which differs in the last of these columns
  std::string_view period_from = {};  // of the last year of the row's period: the column with its first year
  std::string_view prefecture = {};   // of a code of GB/T 2260: the column with the place whose code it continues
};

// true or false.
struct flag_cells {};

// A day: 2023-12-29.
struct date_cells {
  std::string_view last_year = {};  // the column with the last year that it may be in
};

// A word of an enumeration.
struct word_cells {
  std::string_view enumeration = {};  // its name, in constplan:: if the library has it
  std::string_view words = {};        // all of them in order, separated by spaces
  std::string_view year_column = {};  // of the origin of a year: the column with the year
};

// Which rows have a parent: all but those with a word, or those alone.
struct parent_rule {
  std::string_view word_column = {};  // kind; empty: any row may have one
  std::string_view word = {};         // industry; several separated by spaces
  std::string_view noun = {};         // an industry
  bool has_parent = false;            // whether rows with the word have one
};

// The id of a row.
struct reference_cells {
  std::string_view to = {};       // the table of that row
  std::string_view reverse = {};  // the function that returns the rows that refer to a row
  std::string_view below = {};    // to its own table: the function that returns a row and all below it
  parent_rule parent = {};        // of a reference to the parent
  std::string_view top_by = {};   // to the row at the top of the parents in this column
  bool encloses_period = false;   // the period of the row is inside that of the row it refers to
};

// Ids of rows, separated by spaces.
struct references_cells {
  std::string_view to = {};       // the table of those rows
  std::string_view reverse = {};  // the function that returns the rows that refer to a row
  parent_rule only = {};          // which rows have any
};

// A decimal number in a unit that the row names.
struct amount_cells {
  std::string_view unit_column = {};  // the column with that unit
  std::string_view example = {};
};

// A unit as the source writes it; emitted and exported as its base unit.
struct unit_cells {};

using cell_kind = std::variant<id_cells, text_cells, section_cells, integer_cells, flag_cells, date_cells, word_cells,
                               reference_cells, references_cells, amount_cells, unit_cells>;

// A column of a table. `std::visit(overloaded{...}, cells)` handles each kind of cells.
struct column {
  std::string_view name;
  presence need;
  std::string_view doc;
  cell_kind cells;

  template <class Cells>
  bool is() const {
    return std::holds_alternative<Cells>(cells);
  }

  /// The cells as cells of one kind. For a column of another kind, every member has its default.
  template <class Cells>
  const Cells& as() const {
    static constexpr Cells none{};
    const Cells* const found = std::get_if<Cells>(&cells);
    return found == nullptr ? none : *found;
  }

  /// Whether the value of a cell is its text, not a number.
  bool is_text() const { return is<id_cells>() || is<text_cells>() || is<section_cells>(); }

  /// Whether rows are found by the text in it.
  bool is_name() const { return as<text_cells>().is_name; }

  /// The function that returns the rows that refer to a row; empty if there is none.
  std::string_view reverse() const {
    return is<references_cells>() ? as<references_cells>().reverse : as<reference_cells>().reverse;
  }

  /// The table whose ids the cells hold; empty for a column without references.
  std::string_view referred_table() const {
    return std::visit(overloaded{
                          [](const reference_cells& c) { return c.to; },
                          [](const references_cells& c) { return c.to; },
                          [](either<id_cells, text_cells, section_cells, integer_cells, flag_cells, date_cells,
                                    word_cells, amount_cells, unit_cells>) { return std::string_view{}; },
                      },
                      cells);
  }
};

}  // namespace constplan::generator
