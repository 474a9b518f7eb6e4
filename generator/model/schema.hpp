// The schema: which tables there are, which columns, what each may hold. Declared once, in schema.cpp; parsing, checks,
// headers and exports are driven by it.
#pragma once

#include <string_view>
#include <vector>

namespace constplan::generator {

enum class column_kind {
  id,           ///< the row's own id: lower-case words joined by - and /
  text,         ///< UTF-8 on one line
  section,      ///< the numbers of a source's parts joined by /: 附件3/二/（一）
  integer,      ///< from `least` to `most`, never 0
  flag,         ///< true or false; whether the year in the column `type`, if any, is inferred
  date,         ///< 2023-12-29
  enumeration,  ///< one of `values`, the names of constplan::`type`
  reference,    ///< the id of a row of `type`
  references,   ///< ids of rows of `type`, separated by spaces
  amount,       ///< a decimal number in the unit that the column `type` of the same row names
  source_unit,  ///< the unit as the source writes it; emitted and exported as its base unit
};

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

// How people shorten the names of a table: constplan::detail::naming.
enum class naming { plain, place, body, cluster };

struct column {
  std::string_view name;
  column_kind kind;
  presence need;
  std::string_view doc;
  std::string_view type = {};
  std::string_view values = {};   // of an enumeration, separated by spaces
  std::string_view reverse = {};  // of a reference or a year: the function that returns the rows which have it
  int least = 0;
  int most = 0;
  std::string_view example = {};           // of a text, an integer or an amount
  occurrence original = occurrence::none;  // of a text or a year
  bool is_name = false;                    // rows are found by it
  bool is_list = false;                    // of a name: several, separated by spaces
  std::string_view below = {};  // of a reference to its own table: the function that returns a row and all below it
  bool is_to_be_used = false;   // of an id: a row that no other row refers to has a note that says why
  bool encloses = false;        // of a section: those of the rows that belong to this row are inside it
  std::string_view list = {};   // of an ordinal: rows that agree in these columns, separated by spaces, are one list
  bool may_continue = false;    // of an ordinal: a list may continue the one before, which differs in the last column
};

// How far a link reaches from the rows of its table.
enum class link_kind {
  rows,        // to what their column `to` refers to
  statements,  // the same for the rows of every table that has both columns
  measures,    // to the measures in whose sections the rows of every table with `from` and a section are stated
  agencies,    // to the agencies responsible for those measures or their items
};

// A relation from what the column `from` of a table refers to.
struct link {
  std::string_view function;
  std::string_view from;  // references of the table
  std::string_view to;    // of link_kind::rows and statements: a column; otherwise the table
  std::string_view doc;
  std::string_view only = {};  // an enumeration that must have the `value` in the row
  std::string_view value = {};
  link_kind kind = link_kind::rows;
};

struct table {
  std::string_view name;  // targets: the CSV, the header and the object
  std::string_view row;   // target: the row's class; target_id: the enumeration of its ids
  std::string_view
      row_base;  // the class template of constplan that the row's class derives from; empty: for the audit alone
  std::string_view doc;
  std::vector<column> columns;
  std::vector<link> links = {};
  std::string_view aside = {};  // a reference: rows that have it are in no relation but its reverse
  naming names = naming::plain;

  bool is_published() const { return !row_base.empty(); }
  bool has_column(std::string_view column) const;
};

/// All tables. A table refers only to itself and to tables before it.
const std::vector<table>& schema();

/// The table of this name, or nullptr.
const table* find_table(std::string_view name);

}  // namespace constplan::generator
