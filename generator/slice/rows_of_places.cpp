#include "rows_of_places.hpp"

#include <algorithm>

#include "../model/relations.hpp"

namespace constplan::generator {
namespace {

void add_related(const data_set& data, const std::vector<std::string_view>& cities, marks& rows) {
  for (const table_data& t : data.tables()) {
    for (const relation_data& r : relations_of(data, t)) {
      if (r.from != "cities") continue;
      for (std::size_t city = 0; city < r.groups.size(); ++city) {
        if (std::find(cities.begin(), cities.end(), data["cities"].id(city)) == cities.end()) continue;
        for (const std::size_t row : r.groups[city]) rows[r.to][row] = true;
      }
    }
  }
}

// Adds rows that name no city and whose `column` refers to a marked row of `table`.
void add_details(const table_data& t, std::string_view column, std::string_view table, marks& rows) {
  if (!t.schema().has_column(column)) return;
  const column_data& reference = t[column];
  const std::vector<bool>& marked = rows[table];
  for (std::size_t row = 0; row < t.size(); ++row) {
    const bool names_a_city = t.schema().has_column("city") && has(t["city"], row);
    if (names_a_city || !has(reference, row)) continue;
    if (marked[reference.number.row_at(row)]) rows[t.schema().name][row] = true;
  }
}

// Relations leave out restatements and items.
void add_aside(const table_data& t, marks& rows) {
  if (t.schema().aside.empty()) return;
  const cell_numbers& referred = t[t.schema().aside].number;
  std::vector<bool>& marked = rows[t.schema().name];
  for (std::size_t row = 0; row < t.size(); ++row) {
    for (std::int64_t to = referred[row]; to != absent_number; to = referred[static_cast<std::size_t>(to)]) {
      if (marked[static_cast<std::size_t>(to)]) marked[row] = true;
    }
  }
}

}  // namespace

marks rows_of_places(const data_set& data, const std::vector<std::string_view>& cities) {
  marks rows;
  for (const table_data& t : data.tables()) rows[t.schema().name].assign(t.size(), false);
  add_related(data, cities, rows);
  for (const table_data& t : data.tables()) {
    add_details(t, "cluster", "clusters", rows);
    add_aside(t, rows);
    add_details(t, "measure", "measures", rows);
  }
  return rows;
}

}  // namespace constplan::generator
