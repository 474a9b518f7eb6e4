#include "checks.hpp"

namespace constplan::generator {
namespace {

// The way from `row` back to itself; all of it is shown, or its beginning.
std::string rows_of_cycle(const loaded_table& t, const column_data& next, std::size_t row) {
  constexpr std::size_t most_shown = 8;
  std::string way = in_quotes(t.id(row));
  std::size_t steps = 0;
  auto at = row;
  do {
    at = next.number.row_at(at);
    if (++steps < most_shown || at == row) way += " -> " + in_quotes(t.id(at));
    if (steps == most_shown && at != row) way += " -> ...";
  } while (at != row);
  return way;
}

void check_column(const loaded_table& t, std::size_t c, diagnostics& errors) {
  const column_data& next = t.columns()[c];
  const bool may_name_itself = t.schema().columns[c].need == presence::required;
  std::vector<std::size_t> seen_from(t.size(), t.size());
  for (std::size_t start = 0; start < t.size(); ++start) {
    auto row = static_cast<std::int64_t>(start);
    while (row != absent_number && seen_from[static_cast<std::size_t>(row)] == t.size()) {
      seen_from[static_cast<std::size_t>(row)] = start;
      row = next.number[static_cast<std::size_t>(row)];
    }
    if (row == absent_number || seen_from[static_cast<std::size_t>(row)] != start) continue;
    const auto closing = static_cast<std::size_t>(row);
    if (may_name_itself && next.number[closing] == row) continue;
    errors.error(t.where(closing, c),
                 std::string{t.schema().columns[c].name} + " forms a cycle: " + rows_of_cycle(t, next, closing));
  }
}

}  // namespace

void check_cycles(const loaded_data& data, diagnostics& errors) {
  for_each_column<reference_cells>(data, [&](const loaded_table& t, std::size_t c, const reference_cells& cells) {
    if (cells.to == t.schema().name) check_column(t, c, errors);
  });
}

}  // namespace constplan::generator
