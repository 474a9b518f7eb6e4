#include "data_set.hpp"

#include <algorithm>
#include <utility>

namespace constplan::generator {

table_data::table_data(const table& schema, csv_file file)
    : schema_{&schema},
      file_{std::move(file)},
      file_columns_(schema.columns.size(), std::string_view::npos),
      columns_(schema.columns.size()),
      broken_(file_.size()) {}

std::size_t table_data::index_of(std::string_view column) const {
  const auto& columns = schema_->columns;
  const auto found = std::find_if(columns.begin(), columns.end(), [=](const auto& c) { return c.name == column; });
  return static_cast<std::size_t>(found - columns.begin());
}

const column_data& table_data::operator[](std::string_view column) const { return columns_[index_of(column)]; }

position table_data::where(std::size_t row, std::size_t column) const {
  return file_.position_of(file_.at(row, file_columns_[column]).offset);
}

position table_data::where(std::size_t row, std::string_view column) const { return where(row, index_of(column)); }

const table_data& data_set::operator[](std::string_view table) const {
  return *std::find_if(tables_.begin(), tables_.end(), [=](const auto& t) { return t.schema().name == table; });
}

}  // namespace constplan::generator
