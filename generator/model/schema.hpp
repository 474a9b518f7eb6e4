// The schema: which tables there are, which columns, what each may hold. Declared once, in schema.cpp; parsing, checks,
// headers and exports are driven by it.
#pragma once

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <vector>

#include "column.hpp"

namespace constplan::generator {

// How people shorten the names of a table: constplan::detail::naming.
enum class naming { plain, place, body, cluster };

// When the figures of a table are.
enum class figure_time { no_figures, past, future };

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
  std::string_view test = {};  // a function that returns whether there are any
};

struct table {
  std::string_view name;  // targets: the CSV, the header and the object
  std::string_view row;   // target: the row's class; target_id: the enumeration of its ids
  // The class template of constplan that the row's class derives from; empty: no header and no export has the rows.
  std::string_view row_base = "row";
  figure_time figures = figure_time::no_figures;
  std::string_view doc;
  std::vector<column> columns;
  std::vector<link> links = {};
  std::string_view aside = {};  // a reference: rows that have it are in no relation but its reverse
  naming names = naming::plain;
  bool may_be_missing = false;  // a data set without its file has no rows of it
  bool is_description = false;  // it has one row at most, which describes the data set as a whole

  bool has_figures() const { return figures != figure_time::no_figures; }
  bool is_published() const { return !row_base.empty(); }
  /// The first column of which `property` is true, or nullptr.
  template <class Property, class = std::enable_if_t<std::is_invocable_v<Property, const column&>>>
  const column* find_column(const Property& property) const {
    const auto found = std::find_if(columns.begin(), columns.end(), property);
    return found == columns.end() ? nullptr : &*found;
  }
  const column* find_column(std::string_view column_name) const {
    return find_column([=](const column& c) { return c.name == column_name; });
  }
  bool has_column(std::string_view column_name) const { return find_column(column_name) != nullptr; }
};

/// All tables. A table refers only to itself and to tables before it.
const std::vector<table>& schema();

/// The table of this name, or nullptr.
const table* find_table(std::string_view name);

}  // namespace constplan::generator
