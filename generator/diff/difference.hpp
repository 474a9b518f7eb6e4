// How two data sets differ. The texts are those of the tables that were compared, which must outlive this.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "text_table.hpp"

namespace constplan::generator {

struct cell_difference {
  std::string_view column;
  std::string_view before;
  std::string_view after;
  std::string unit = {};        // of an amount, as the row has it: 亿元, or 亿元 -> 万亿元
  bool breaks = false;          // another base unit
  bool is_in_one_file = false;  // the other data set does not have the column
};

enum class change { none, added, removed, renamed };

struct row_difference {
  change kind = change::none;  // none: only cells differ
  std::string_view id;
  std::string_view new_id = {};  // of a renamed row
  std::vector<cell_difference> cells = {};
  bool breaks = false;  // an enumerator is gone

  std::string_view latest_id() const { return kind == change::renamed ? new_id : id; }
};

struct column_difference {
  change kind;
  std::string_view name;
  std::string_view new_name = {};
  std::size_t filled = 0;  // how many cells hold something
  bool breaks = false;
};

struct table_difference {
  change kind = change::none;  // none: columns, rows or their order differ
  std::string name;
  std::string new_name = {};
  std::size_t size = 0;  // rows of an added or removed table
  std::vector<column_difference> columns = {};
  std::vector<row_difference> rows = {};
  bool is_reordered = false;  // the rows that both have are in another order
  bool breaks = false;

  const std::string& latest_name() const { return kind == change::renamed ? new_name : name; }
  bool any() const { return kind != change::none || !columns.empty() || !rows.empty() || is_reordered; }
};

using difference = std::vector<table_difference>;

/// The tables that differ, in the order of the schema, followed by those that it does not know.
///
/// A removed row and an added row are one renamed row if their cells are equal, or if three fifths of what they hold
/// are, where rare values count more than common ones. A reference to a renamed row does not differ if it follows the
/// rename. Tables are renamed if they share half of their ids, columns if all their cells are equal. A column that a
/// file lacks is empty. Linear in the number of rows.
difference compare(const std::deque<text_table>& before, const std::deque<text_table>& after);

/// How many differences there are of each kind.
struct summary {
  struct counts {
    std::size_t added = 0;
    std::size_t removed = 0;
    std::size_t renamed = 0;
  };
  counts tables;
  counts columns;
  counts rows;
  std::size_t changed_rows = 0;  // renamed ones among them
  std::size_t changed_cells = 0;
  std::size_t reordered_tables = 0;
  std::size_t breaking_tables = 0;
  std::size_t breaking_columns = 0;
  std::size_t removed_ids = 0;
  std::size_t renamed_ids = 0;
  std::size_t changed_units = 0;

  std::size_t breaking() const {
    return breaking_tables + breaking_columns + removed_ids + renamed_ids + changed_units;
  }
};

summary summary_of(const difference& tables);

}  // namespace constplan::generator
