#include "loaded_data.hpp"

#include <algorithm>
#include <utility>

namespace constplan::generator {

loaded_table::loaded_table(table_data& values, csv_file file)
    : values_{&values},
      file_{std::move(file)},
      file_columns_(values.columns().size(), std::string_view::npos),
      broken_(values.size()) {}

position loaded_table::where(std::size_t row, std::size_t column) const {
  return file_.position_of(file_.at(row, has_file_column(column) ? file_columns_[column] : 0).offset);
}

void loaded_data::add(table schema, csv_file file) {
  values_.tables().emplace_back(std::move(schema), file.size(), file.texts());
  tables_.emplace_back(values_.tables().back(), std::move(file));
}

const loaded_table& loaded_data::operator[](std::string_view table) const {
  return *std::find_if(tables_.begin(), tables_.end(), [=](const auto& t) { return t.schema().name == table; });
}

}  // namespace constplan::generator
