// The cells of a data set as text, to be changed and put together again.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/loaded_data.hpp"

/// The cells of a data set as the CSVs have them, columns in the order of the schema.
class cells {
 public:
  explicit cells(const std::string& directory);

  std::size_t rows(std::size_t table) const { return rows_[table].size(); }
  const std::string& at(std::size_t table, std::size_t row, std::size_t column) const {
    return rows_[table][row][column];
  }
  const std::string& at(std::size_t table, std::size_t row, std::string_view column) const;
  std::string& at(std::size_t table, std::size_t row, std::size_t column) { return rows_[table][row][column]; }

  /// Of the cells as they were read:
  bool has_id(std::string_view table, const std::string& id) const;
  /// Whether a row other than this one refers to it.
  bool is_referred_to(std::size_t table, std::size_t row) const;
  /// The row of that id; there must be one.
  std::size_t row_of(std::string_view table, const std::string& id) const;

  void append(std::size_t table, std::vector<std::string> row) { rows_[table].push_back(std::move(row)); }
  void remove_last(std::size_t table) { rows_[table].pop_back(); }
  const std::vector<std::string>& row(std::size_t table, std::size_t row) const { return rows_[table][row]; }

  struct place {
    std::size_t table;
    std::size_t row;
    std::size_t column;
  };
  /// The CSV of a table. The cell at `raw`, if any, is written as it is, whatever it holds.
  std::string csv(std::size_t table, const std::optional<place>& raw = std::nullopt) const;
  /// What loading and checking all tables say.
  constplan::generator::diagnostics errors(const std::optional<place>& raw = std::nullopt) const;
  constplan::generator::loaded_data load(const std::optional<place>& raw,
                                         constplan::generator::diagnostics& errors) const;

 private:
  std::vector<std::vector<std::vector<std::string>>> rows_;
  std::vector<std::map<std::string, std::size_t, std::less<>>> row_by_id_;
};

std::size_t index_of_table(std::string_view name);
std::size_t index_of_column(std::size_t table, std::string_view name);
std::string quoted_where_needed(const std::string& text);
