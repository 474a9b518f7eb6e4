#include "checks.hpp"

#include <map>

namespace constplan::generator {
namespace {

void check_column(const loaded_table& t, std::size_t c, std::string_view prefecture, diagnostics& errors) {
  const column_data& codes = t.columns()[c];
  const std::size_t top_column = t.index_of(prefecture);
  std::map<std::int64_t, std::size_t> first_row;
  std::int64_t first_code = absent_number;
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row) || !has(codes, row)) continue;
    const std::int64_t code = codes.number[row];
    if (first_code == absent_number) first_code = code;
    const auto [first, is_new] = first_row.emplace(code, row);
    const auto top = static_cast<std::size_t>(top_of(t, top_column, row));
    const auto fail = [&](const std::string& message) {
      errors.error(t.where(row, c), "code " + std::to_string(code) + message);
    };
    if (!is_new) {
      fail(" is that of " + in_quotes(t.id(first->second)));
    } else if (code / 10'000 != first_code / 10'000) {
      fail(" is of another province than " + std::to_string(first_code));
    } else if (has(codes, top) && code / 100 != codes.number[top] / 100) {
      fail(" does not begin with the four digits of the " + std::string{prefecture} + "'s, " +
           std::to_string(codes.number[top]));
    }
  }
}

}  // namespace

void check_codes(const loaded_data& data, diagnostics& errors) {
  for_each_column<integer_cells>(data, [&](const loaded_table& t, std::size_t c, const integer_cells& cells) {
    if (!cells.prefecture.empty()) check_column(t, c, cells.prefecture, errors);
  });
}

}  // namespace constplan::generator
