// One table of a data set, written row by row.
#pragma once

#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>

#include "model/schema.hpp"

namespace constplan::bench {

/// The file of `table` in `directory`. The schema names the columns.
class csv_writer {
 public:
  csv_writer(const std::filesystem::path& directory, std::string_view table)
      : schema_{*generator::find_table(table)},
        path_{directory / (std::string{table} + ".csv")},
        file_{path_, std::ios::binary} {
    for (const auto& c : schema_.columns) line_ += (line_.empty() ? "" : ",") + std::string{c.name};
    end_line();
  }

  void row(std::initializer_list<std::string_view> cells) {
    if (cells.size() != schema_.columns.size())
      throw std::logic_error{path_.string() + ": not all columns are written"};
    for (const std::string_view cell : cells) {
      if (cell.data() != cells.begin()->data()) line_ += ',';
      cell.find_first_of(",\"") == std::string_view::npos ? void(line_ += cell) : quote(cell);
    }
    end_line();
  }

  void close() {
    if (!file_.flush()) throw std::runtime_error{path_.string() + ": cannot be written"};
  }

 private:
  void quote(std::string_view cell) {
    line_ += '"';
    for (const char c : cell) line_.append(c == '"' ? 2 : 1, c);
    line_ += '"';
  }

  void end_line() {
    file_ << line_ << '\n';
    line_.clear();
  }

  const generator::table& schema_;
  std::filesystem::path path_;
  std::ofstream file_;
  std::string line_;
};

}  // namespace constplan::bench
