#include "text_table.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "../input/file.hpp"
#include "../input/usage_error.hpp"

namespace constplan::generator {

text_table::text_table(std::string name, csv_file file, diagnostics& errors)
    : name_{std::move(name)}, file_{std::move(file)}, id_column_{find_column("id")} {
  check_columns(errors);
  rows_.reserve(size());
  ids_.reserve(size());
  for (std::size_t row = 0; row < size(); ++row) {
    ids_.push_back(has_ids() ? cell(row, id_column_) : id_from_cells(row));
    const auto [first, is_new] = rows_.emplace(ids_.back(), row);
    if (is_new) continue;
    errors.error(file_.position_of(file_.at(row, id_column_).offset),
                 "duplicate id " + in_quotes(ids_.back()) + "; first defined at " +
                     to_string(file_.position_of(file_.at(first->second, id_column_).offset)));
  }
}

void text_table::check_columns(diagnostics& errors) const {
  for (std::size_t c = 0; c < columns(); ++c) {
    const std::size_t first = find_column(column(c));
    if (first == c) continue;
    errors.error(file_.position_of(file_.header()[c].offset),
                 "duplicate column " + in_quotes(column(c)) + "; first defined at " +
                     to_string(file_.position_of(file_.header()[first].offset)));
  }
}

// Of equal rows, the second and further ones are numbered.
std::string_view text_table::id_from_cells(std::size_t row) {
  std::string joined;
  for (std::size_t c = 0; c < columns(); ++c) joined.append(c == 0 ? "" : ",").append(cell(row, c));
  std::string id = joined;
  for (std::size_t n = 2; rows_.count(id) > 0; ++n) id = joined + " (" + std::to_string(n) + ')';
  return joined_cells_.emplace_back(std::move(id));
}

std::size_t text_table::find(std::string_view id) const {
  const auto found = rows_.find(id);
  return found == rows_.end() ? npos : found->second;
}

std::size_t text_table::find_column(std::string_view column) const {
  const auto& header = file_.header();
  const auto found = std::find_if(header.begin(), header.end(), [=](const field& f) { return f.text == column; });
  return found == header.end() ? npos : static_cast<std::size_t>(found - header.begin());
}

std::vector<text_file> files_of_directory(const std::string& directory) {
  check_directory(directory);
  std::vector<text_file> files;
  for (const auto& entry : std::filesystem::directory_iterator{directory}) {
    if (entry.path().extension() != ".csv") continue;
    const std::string path = entry.path().string();
    files.push_back({path, entry.path().stem().string(), bytes_of_file(path)});
  }
  if (files.empty()) throw usage_error{directory + ": contains no CSV file; name the directory of a data set"};
  return files;
}

std::deque<text_table> text_tables(std::vector<text_file> files, diagnostics& errors) {
  std::sort(files.begin(), files.end(), [](const text_file& a, const text_file& b) { return a.table < b.table; });
  std::deque<text_table> tables;
  for (text_file& f : files) {
    tables.emplace_back(std::move(f.table), csv_file{std::move(f.path), std::move(f.bytes), errors}, errors);
  }
  return tables;
}

}  // namespace constplan::generator
