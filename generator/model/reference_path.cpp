#include "reference_path.hpp"

namespace constplan::generator {

std::optional<reference_path> reference_path::find(const data_set& data, const table_data& from, std::string_view to) {
  const auto& columns = from.schema().columns;
  const auto leads_on = [&](std::size_t c) {
    return columns[c].is<reference_cells>() && columns[c].need == presence::required &&
           columns[c].referred_table() != from.schema().name;
  };
  reference_path path;
  if (from.schema().name == to) return path;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (!leads_on(c) || columns[c].referred_table() != to) continue;
    path.references_ = {&from.columns()[c]};
    return path;
  }
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (!leads_on(c)) continue;
    const std::optional<reference_path> rest = find(data, data[columns[c].referred_table()], to);
    if (!rest) continue;
    path.references_ = {&from.columns()[c]};
    path.references_.insert(path.references_.end(), rest->references_.begin(), rest->references_.end());
    return path;
  }
  return std::nullopt;
}

std::size_t reference_path::follow(std::size_t row) const {
  for (const column_data* const reference : references_) row = reference->number.row_at(row);
  return row;
}

}  // namespace constplan::generator
