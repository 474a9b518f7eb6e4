// The curated data in memory: every table of the schema, column by column, typed.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../input/csv.hpp"
#include "schema.hpp"

namespace constplan::generator {

/// The number of an empty cell. No column holds negative numbers.
inline constexpr std::int64_t absent_number = -1;

/// One column. Which of the three vectors counts depends on the column's kind.
struct column_data {
  /// As the CSV has it; of an id or a text, the value.
  std::vector<std::string_view> text;
  /// Integer, flag (0, 1), date (20231229), enumerator, row referred to, amount in base units, base unit; or
  /// absent_number.
  std::vector<std::int64_t> number;
  /// Rows referred to, of `references` only.
  std::vector<std::vector<std::int64_t>> list;
};

inline bool has(const column_data& column, std::size_t row) { return column.number[row] != absent_number; }

template <class Enum>
bool is(const column_data& column, std::size_t row, Enum value) {
  return column.number[row] == static_cast<std::int64_t>(value);
}

class table_data {
 public:
  table_data(table schema, csv_file file);

  const table& schema() const { return schema_; }
  const csv_file& file() const { return file_; }
  std::size_t size() const { return rows_; }
  const std::vector<column_data>& columns() const { return columns_; }
  std::vector<column_data>& columns() { return columns_; }

  /// The column of this name; there must be one.
  const column_data& operator[](std::string_view column) const;
  std::string_view id(std::size_t row) const { return columns_.front().text[row]; }
  /// Where a cell stands in its file, or its record if the file has no such column. `column` counts as in the schema.
  position where(std::size_t row, std::size_t column) const;
  position where(std::size_t row, std::string_view column) const;
  /// Gives back the memory that where() needs, which is nothing to emitters.
  void forget_positions() { file_.forget_fields(); }
  /// A row with a cell that could not be read. What is checked across cells leaves such rows alone.
  bool is_broken(std::size_t row) const { return broken_[row]; }
  void mark_broken(std::size_t row) { broken_[row] = true; }
  /// The place of the schema's column in the file, or npos.
  std::size_t file_column(std::size_t column) const { return file_columns_[column]; }
  bool has_file_column(std::size_t column) const { return file_columns_[column] != std::string_view::npos; }
  /// For slices: the same columns with other words about them, fewer columns, fewer rows. What has no row and no column
  /// left has no position in the file either.
  void set_schema(table schema) { schema_ = std::move(schema); }
  void keep_columns(const std::vector<bool>& stay);
  void keep_rows(const std::vector<bool>& stay);
  void set_file_column(std::size_t column, std::size_t in_file) { file_columns_[column] = in_file; }

 private:
  std::size_t index_of(std::string_view column) const;

  table schema_;
  csv_file file_;
  std::size_t rows_;
  std::vector<std::size_t> file_columns_;
  std::vector<column_data> columns_;
  std::vector<bool> broken_;
};

class data_set {
 public:
  const std::deque<table_data>& tables() const { return tables_; }
  std::deque<table_data>& tables() { return tables_; }
  bool empty() const { return tables_.empty(); }
  const table_data& operator[](std::string_view table) const;
  /// Whether the documents are in Chinese, so that rows have texts of theirs (_zh).
  bool is_in_chinese() const;

 private:
  std::deque<table_data> tables_;
};

/// Reads DIRECTORY/<table>.csv for every table of the schema and turns each cell into its type. What cannot be is an
/// error; the data set is whole only if there is none.
data_set load(const std::string& directory, diagnostics& errors);

/// The same of files in memory, one for each table, in the order of the schema.
data_set load(std::vector<csv_file> files, diagnostics& errors);

}  // namespace constplan::generator
