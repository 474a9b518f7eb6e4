// A column of lists as a table of its own, for formats in which no key refers from within a list.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// Has three columns: the row that a list belongs to, the ordinal of an item in the list, and the item.
struct list_table {
  struct row {
    std::string_view owner;
    int ordinal;  ///< from 1
    std::string_view item;
  };

  std::string name;  ///< <table>_<column>
  std::string_view owner_column;
  std::string_view owner_table;
  std::string_view item_column;
  std::string_view item_table;
  std::string_view doc;
  std::vector<row> rows;
};

/// One for each column of `t` that holds lists, in the order of the columns.
std::vector<list_table> list_tables_of(const data_set& data, const table_data& t);

}  // namespace constplan::generator
