// Columns of one kind, whatever their tables and names.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// Calls visit(table, c, cells) for every column with cells of this kind, column number `c` of its table.
template <class Cells, class Visit>
void for_each_column(const loaded_data& data, const Visit& visit) {
  for (const loaded_table& t : data.tables()) {
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      const column& schema = t.schema().columns[c];
      if (schema.is<Cells>()) visit(t, c, schema.as<Cells>());
    }
  }
}

}  // namespace constplan::generator
