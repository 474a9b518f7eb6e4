// A data set as text, table by table, as the headers of its CSV files describe it: the schema need not know them.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "../input/csv.hpp"

namespace constplan::generator {

class text_table {
 public:
  static constexpr std::size_t npos = std::string_view::npos;

  /// Rows are known by the column `id`. In a file without one they are known by all their cells. An id or the name of a
  /// column that appears twice is an error.
  text_table(std::string name, csv_file file, diagnostics& errors);

  const std::string& name() const { return name_; }
  std::size_t size() const { return file_.size(); }
  bool has_ids() const { return id_column_ != npos; }
  std::string_view id(std::size_t row) const { return ids_[row]; }
  /// The row with this id, or npos.
  std::size_t find(std::string_view id) const;

  std::size_t columns() const { return file_.header().size(); }
  std::string_view column(std::size_t c) const { return file_.header()[c].text; }
  /// The column of this name, or npos.
  std::size_t find_column(std::string_view column) const;
  /// The text of a cell; empty for column npos.
  std::string_view cell(std::size_t row, std::size_t column) const {
    return column == npos ? std::string_view{} : file_.at(row, column).text;
  }
  std::string_view cell(std::size_t row, std::string_view column) const { return cell(row, find_column(column)); }

 private:
  void check_columns(diagnostics& errors) const;
  std::string_view id_from_cells(std::size_t row);

  std::string name_;
  csv_file file_;
  std::size_t id_column_;
  std::vector<std::string_view> ids_;
  std::deque<std::string> joined_cells_;
  std::unordered_map<std::string_view, std::size_t> rows_;
};

/// A CSV file in memory.
struct text_file {
  std::string path;  // for messages
  std::string table;
  std::string bytes;
};

/// Every file of DIRECTORY that is called <table>.csv. Throws usage_error if there is none, or if one cannot be read.
std::vector<text_file> files_of_directory(const std::string& directory);

/// The files as tables, sorted by name. What breaks the format of a file is an error.
std::deque<text_table> text_tables(std::vector<text_file> files, diagnostics& errors);

}  // namespace constplan::generator
