#include "data_set.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <utility>

namespace constplan::generator {

table_data::table_data(table schema, std::size_t rows, std::shared_ptr<const csv_texts> texts)
    : schema_{std::move(schema)}, rows_{rows}, columns_(schema_.columns.size()), texts_{std::move(texts)} {}

std::size_t table_data::index_of(std::string_view column) const {
  return static_cast<std::size_t>(schema_.find_column(column) - schema_.columns.data());
}

namespace {

template <class Values>
void keep(Values& values, const std::vector<bool>& stay) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < stay.size(); ++i) {
    if (!stay[i]) continue;
    if (kept != i) values[kept] = std::move(values[i]);
    ++kept;
  }
  values.resize(kept);
}

}  // namespace

void table_data::keep_columns(const std::vector<bool>& stay) {
  keep(schema_.columns, stay);
  keep(columns_, stay);
}

void table_data::keep_rows(const std::vector<bool>& stay) {
  for (column_data& column : columns_) {
    keep(column.text, stay);
    column.number.keep_rows(stay);
  }
  rows_ = static_cast<std::size_t>(std::count(stay.begin(), stay.end(), true));
}

bool has_falls(const table_data& t) {
  if (!t.schema().has_column("direction") || !t.schema().has_column("low")) return false;
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (is(t["direction"], row, direction::decrease) && has(t["low"], row)) return true;
  }
  return false;
}

const table_data* data_set::find(std::string_view table) const {
  const auto found =
      std::find_if(tables_.begin(), tables_.end(), [=](const table_data& t) { return t.schema().name == table; });
  return found == tables_.end() ? nullptr : &*found;
}

void data_set::set_description_aside() {
  const auto is_description = [](const table_data& t) { return t.schema().is_description; };
  const auto found = std::find_if(tables_.begin(), tables_.end(), is_description);
  if (found == tables_.end()) return;
  description_ = std::move(*found);
  tables_.erase(found);
}

bool data_set::is_in_english_alone() const {
  const auto& columns = (*this)["clusters"].schema().columns;
  constexpr std::string_view name = "name_";
  return std::count_if(columns.begin(), columns.end(),
                       [=](const column& c) { return c.name.substr(0, name.size()) == name; }) == 1 &&
         has_column("clusters", "name_en");
}

}  // namespace constplan::generator
