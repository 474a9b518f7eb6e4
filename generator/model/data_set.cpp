#include "data_set.hpp"

#include <algorithm>
#include <utility>

namespace constplan::generator {

table_data::table_data(table schema, std::size_t rows, std::shared_ptr<const csv_texts> texts)
    : schema_{std::move(schema)}, rows_{rows}, columns_(schema_.columns.size()), texts_{std::move(texts)} {}

std::size_t table_data::index_of(std::string_view column) const {
  const auto& columns = schema_.columns;
  const auto found = std::find_if(columns.begin(), columns.end(), [=](const auto& c) { return c.name == column; });
  return static_cast<std::size_t>(found - columns.begin());
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

const table_data& data_set::operator[](std::string_view table) const {
  return *std::find_if(tables_.begin(), tables_.end(), [=](const auto& t) { return t.schema().name == table; });
}

bool data_set::is_in_chinese() const { return (*this)["clusters"].schema().has_column("name_zh"); }

}  // namespace constplan::generator
