#include "check_orphans.hpp"

#include <constplan/vocabulary.hpp>

namespace constplan::generator {
namespace {

// Which rows of `name` are referred to. A city's reference to itself does not count.
std::vector<bool> used_rows(const loaded_data& data, std::string_view name) {
  std::vector<bool> used(data[name].size());
  for (const loaded_table& t : data.tables()) {
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      if (t.schema().columns[c].referred_table() != name) continue;
      const column_data& column = t.columns()[c];
      for (std::size_t row = 0; row < t.size(); ++row) {
        const std::int64_t referred = column.number[row];
        const bool is_self = t.schema().name == name && referred == static_cast<std::int64_t>(row);
        if (referred != absent_number && !is_self) used[static_cast<std::size_t>(referred)] = true;
      }
      for (const auto& list : column.list) {
        for (const std::int64_t referred : list) {
          if (referred != absent_number) used[static_cast<std::size_t>(referred)] = true;
        }
      }
    }
  }
  return used;
}

bool may_stand_alone(const loaded_table& t, std::size_t row) {
  if (t.schema().names == naming::place && is(t["level"], row, place_level::prefecture_level_city)) return true;
  return t.schema().has_column("note") && !t["note"].text[row].empty();
}

}  // namespace

void check_orphans(const loaded_data& data, diagnostics& errors) {
  for (const loaded_table& t : data.tables()) {
    if (!t.schema().columns.front().as<id_cells>().is_to_be_used) continue;
    const std::vector<bool> used = used_rows(data, t.schema().name);
    for (std::size_t row = 0; row < t.size(); ++row) {
      if (used[row] || may_stand_alone(t, row)) continue;
      errors.error(t.where(row, "id"),
                   "no row refers to " + in_quotes(t.id(row)) + "; add the row that does, or " +
                       (t.schema().has_column("note") ? "say in note why it is here" : "remove this one"));
    }
  }
}

}  // namespace constplan::generator
