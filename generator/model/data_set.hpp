// The curated data in memory: every table of the schema, column by column, typed.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "../input/csv.hpp"
#include "cell_numbers.hpp"
#include "schema.hpp"

namespace constplan::generator {

/// One column.
struct column_data {
  /// As the CSV has it. Of an id, a text or a section, it is the value, and there is no number.
  std::vector<std::string_view> text;
  /// The values: integer, flag (0, 1), date (20231229), enumerator, row referred to, amount in base units, base unit.
  cell_numbers number;
};

inline bool has(const column_data& column, std::size_t row) { return column.number.of(row).size() > 0; }

template <class Enum>
bool is(const column_data& column, std::size_t row, Enum value) {
  return column.number[row] == static_cast<std::int64_t>(value);
}

class table_data {
 public:
  /// Rows whose columns are still to be read. The texts of the columns will refer to `texts`.
  table_data(table schema, std::size_t rows, std::shared_ptr<const csv_texts> texts);

  const table& schema() const { return schema_; }
  std::size_t size() const { return rows_; }
  const std::vector<column_data>& columns() const { return columns_; }
  std::vector<column_data>& columns() { return columns_; }

  /// The column of this name; there must be one.
  const column_data& operator[](std::string_view column) const { return columns_[index_of(column)]; }
  std::size_t index_of(std::string_view column) const;
  std::string_view id(std::size_t row) const { return columns_.front().text[row]; }
  /// For slices: the same columns with other words about them, fewer columns, fewer rows.
  void set_schema(table schema) { schema_ = std::move(schema); }
  void keep_columns(const std::vector<bool>& stay);
  void keep_rows(const std::vector<bool>& stay);

 private:
  table schema_;
  std::size_t rows_;
  std::vector<column_data> columns_;
  std::shared_ptr<const csv_texts> texts_;
};

/// Whether a figure of the table has a number and falls. False without the columns of figures.
bool has_falls(const table_data& t);

class data_set {
 public:
  const std::deque<table_data>& tables() const { return tables_; }
  std::deque<table_data>& tables() { return tables_; }
  bool empty() const { return tables_.empty(); }
  /// The table of this name, or nullptr.
  const table_data* find(std::string_view table) const;
  /// There must be one.
  const table_data& operator[](std::string_view table) const { return *find(table); }
  /// For slices: takes the table with the row that describes the data set out of the tables.
  void set_description_aside();
  /// That table, or nullptr if the data set has no such row. Requires that it was set aside.
  const table_data* description() const { return description_ && description_->size() > 0 ? &*description_ : nullptr; }
  std::optional<table_data>& description_table() { return description_; }
  bool has_column(std::string_view table, std::string_view column) const {
    const table_data* const found = find(table);
    return found != nullptr && found->schema().has_column(column);
  }
  /// Whether the documents are in Chinese, so that rows have texts of theirs (_zh).
  bool is_in_chinese() const { return has_column("clusters", "name_zh"); }
  bool is_in_english_alone() const;

 private:
  std::deque<table_data> tables_;
  std::optional<table_data> description_;
};

}  // namespace constplan::generator
