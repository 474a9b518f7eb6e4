#include "checks.hpp"

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
        for (const std::int64_t referred : column.number.of(row)) {
          const bool is_self = t.schema().name == name && referred == static_cast<std::int64_t>(row);
          if (!is_self) used[static_cast<std::size_t>(referred)] = true;
        }
      }
    }
  }
  return used;
}

}  // namespace

void check_orphans(const loaded_data& data, diagnostics& errors) {
  for_each_column<id_cells>(data, [&](const loaded_table& t, std::size_t c, const id_cells& cells) {
    if (!cells.is_to_be_used) return;
    const std::vector<bool> used = used_rows(data, t.schema().name);
    const column* const excuse =
        t.schema().find_column([](const column& column) { return column.as<text_cells>().excuses_unused; });
    for (std::size_t row = 0; row < t.size(); ++row) {
      if (used[row] || (excuse != nullptr && !t[excuse->name].text[row].empty())) continue;
      if (!cells.parent.empty() && is_top(t, t.index_of(cells.parent), row)) continue;
      errors.error(
          t.where(row, c),
          "no row refers to " + in_quotes(t.id(row)) + "; add the row that does, or " +
              (excuse == nullptr ? "remove this one" : "say in " + std::string{excuse->name} + " why it is here"));
    }
  });
}

}  // namespace constplan::generator
