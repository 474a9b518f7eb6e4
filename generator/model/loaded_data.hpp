// A data set as it was read: its values, and where each of them is in the files.
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "../input/csv.hpp"
#include "data_set.hpp"

namespace constplan::generator {

/// A table that knows its file. What is checked across cells leaves broken rows alone: a cell of theirs could not be
/// read.
class loaded_table {
 public:
  loaded_table(table_data& values, csv_file file);

  const table& schema() const { return values_->schema(); }
  std::size_t size() const { return values_->size(); }
  const std::vector<column_data>& columns() const { return values_->columns(); }
  std::vector<column_data>& columns() { return values_->columns(); }
  const column_data& operator[](std::string_view column) const { return (*values_)[column]; }
  std::size_t index_of(std::string_view column) const { return values_->index_of(column); }
  std::string_view id(std::size_t row) const { return values_->id(row); }
  operator const table_data&() const { return *values_; }

  const csv_file& file() const { return file_; }
  /// The position of a cell in its file, or of its record if the file has no such column. `column` counts as in the
  /// schema.
  position where(std::size_t row, std::size_t column) const;
  position where(std::size_t row, std::string_view column) const { return where(row, values_->index_of(column)); }
  bool is_broken(std::size_t row) const { return broken_[row]; }
  void mark_broken(std::size_t row) { broken_[row] = true; }
  /// The place of the schema's column in the file, or npos.
  std::size_t file_column(std::size_t column) const { return file_columns_[column]; }
  bool has_file_column(std::size_t column) const { return file_columns_[column] != std::string_view::npos; }
  void set_file_column(std::size_t column, std::size_t in_file) { file_columns_[column] = in_file; }

 private:
  table_data* values_;
  csv_file file_;
  std::vector<std::size_t> file_columns_;
  std::vector<bool> broken_;
};

class loaded_data {
 public:
  /// Adds a table, whose columns are still to be read.
  void add(table schema, csv_file file);

  const std::deque<loaded_table>& tables() const { return tables_; }
  std::deque<loaded_table>& tables() { return tables_; }
  bool empty() const { return tables_.empty(); }
  const loaded_table& operator[](std::string_view table) const;
  bool is_in_chinese() const { return values_.is_in_chinese(); }
  bool is_in_english_alone() const { return values_.is_in_english_alone(); }
  operator const data_set&() const { return values_; }
  /// The values alone.
  data_set take() && { return std::move(values_); }

 private:
  data_set values_;
  std::deque<loaded_table> tables_;  // each refers to one of values_
};

/// Calls visit(table, c, cells) for every column with cells of this kind, column number `c` of its table.
template <class Cells, class Visit>
void for_each_column(const loaded_data& data, const Visit& visit) {
  for (const loaded_table& t : data.tables()) {
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      const column& schema = t.schema().columns[c];
      if (schema.is<Cells>()) visit(t, c, schema.as<Cells>());
    }
  }
}

/// Reads DIRECTORY/<table>.csv for every table of the schema and turns each cell into its type. What cannot be is an
/// error; the data set is whole only if there is none.
loaded_data load(const std::string& directory, diagnostics& errors);

/// The same of files in memory, one for each table, in the order of the schema.
loaded_data load(std::vector<csv_file> files, diagnostics& errors);

}  // namespace constplan::generator
