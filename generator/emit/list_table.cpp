#include "list_table.hpp"

namespace constplan::generator {
namespace {

list_table list_table_of(const data_set& data, const table_data& t, std::size_t c) {
  const column& schema = t.schema().columns[c];
  const table_data& to = data[schema.referred_table()];
  // Items of the same table would have the name of the owner: members of a city are cities.
  const bool is_own = to.schema().name == t.schema().name;
  list_table list{std::string{t.schema().name} + '_' + std::string{schema.name},
                  t.schema().row,
                  t.schema().name,
                  is_own ? schema.name.substr(0, schema.name.size() - 1) : to.schema().row,
                  to.schema().name,
                  schema.doc,
                  {}};
  for (std::size_t row = 0; row < t.size(); ++row) {
    int ordinal = 0;
    for (const std::int64_t item : t.columns()[c].number.of(row)) {
      list.rows.push_back({t.id(row), ++ordinal, to.id(static_cast<std::size_t>(item))});
    }
  }
  return list;
}

}  // namespace

std::vector<list_table> list_tables_of(const data_set& data, const table_data& t) {
  std::vector<list_table> lists;
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    if (t.schema().columns[c].is<references_cells>()) lists.push_back(list_table_of(data, t, c));
  }
  return lists;
}

}  // namespace constplan::generator
