#include "cells.hpp"

#include <algorithm>

#include "check/check.hpp"
#include "input/text.hpp"

using namespace constplan::generator;

std::size_t index_of_table(std::string_view name) {
  return static_cast<std::size_t>(find_table(name) - schema().data());
}

std::size_t index_of_column(std::size_t table, std::string_view name) {
  const auto& columns = schema()[table].columns;
  return static_cast<std::size_t>(
      std::find_if(columns.begin(), columns.end(), [&](const column& c) { return c.name == name; }) - columns.begin());
}

std::string quoted_where_needed(const std::string& text) {
  if (text.find_first_of(",\"\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? "\"\"" : std::string{c};
  return quoted + '"';
}

cells::cells(const std::string& directory) {
  for (const table& t : schema()) {
    diagnostics errors;
    const csv_file file = read_csv(directory + "/" + std::string{t.name} + ".csv", errors);
    std::vector<std::size_t> order;
    for (const column& c : t.columns) {
      const auto found =
          std::find_if(file.header().begin(), file.header().end(), [&](const field& f) { return f.text == c.name; });
      order.push_back(static_cast<std::size_t>(found - file.header().begin()));
    }
    auto& rows = rows_.emplace_back();
    auto& row_by_id = row_by_id_.emplace_back();
    for (std::size_t row = 0; row < file.size(); ++row) {
      auto& texts = rows.emplace_back();
      for (const std::size_t column : order) {
        // A file may leave out columns that may be empty.
        texts.emplace_back(column < file.header().size() ? std::string{file.at(row, column).text} : std::string{});
      }
      row_by_id[texts[0]] = row;
    }
  }
}

const std::string& cells::at(std::size_t table, std::size_t row, std::string_view column) const {
  return at(table, row, index_of_column(table, column));
}

bool cells::has_id(std::string_view table, const std::string& id) const {
  return row_by_id_[index_of_table(table)].count(id) > 0;
}

std::size_t cells::row_of(std::string_view table, const std::string& id) const {
  return row_by_id_[index_of_table(table)].at(id);
}

bool cells::is_referred_to(std::size_t table, std::size_t row) const {
  const std::string& id = at(table, row, std::size_t{0});
  for (std::size_t from = table; from < schema().size(); ++from) {
    for (std::size_t c = 0; c < schema()[from].columns.size(); ++c) {
      if (schema()[from].columns[c].referred_table() != schema()[table].name) continue;
      for (std::size_t r = 0; r < rows(from); ++r) {
        const auto words = split_words(at(from, r, c));
        if (std::find(words.begin(), words.end(), id) != words.end()) return true;
      }
    }
  }
  return false;
}

std::string cells::csv(std::size_t table, const std::optional<place>& raw) const {
  std::string bytes;
  for (const column& c : schema()[table].columns) bytes += (bytes.empty() ? "" : ",") + std::string{c.name};
  bytes += '\n';
  for (std::size_t row = 0; row < rows_[table].size(); ++row) {
    for (std::size_t c = 0; c < rows_[table][row].size(); ++c) {
      const bool is_raw = raw && raw->table == table && raw->row == row && raw->column == c;
      if (c > 0) bytes += ',';
      bytes += is_raw ? rows_[table][row][c] : quoted_where_needed(rows_[table][row][c]);
    }
    bytes += '\n';
  }
  return bytes;
}

loaded_data cells::load(const std::optional<place>& raw, diagnostics& errors) const {
  std::vector<csv_file> files;
  for (std::size_t t = 0; t < schema().size(); ++t) {
    files.emplace_back(std::string{schema()[t].name} + ".csv", csv(t, raw), errors);
  }
  loaded_data data = constplan::generator::load(std::move(files), errors);
  if (!data.empty()) check(data, errors);
  return data;
}

diagnostics cells::errors(const std::optional<place>& raw) const {
  diagnostics errors;
  load(raw, errors);
  return errors;
}
