// Differences as text.
#pragma once

#include <string>
#include <vector>

#include "difference.hpp"

namespace constplan::generator {

/// For terminals: a line for each row that only one data set has and for each cell that differs, and a last line with
/// counts. `(!)` marks what breaks programs. Of a table or a column that only one data set has, cells are listed if
/// there are at most 20.
std::string text_report(const difference& all);

/// The same as a table in Markdown for each table.
std::string markdown_report(const difference& all);

/// Everything, as one JSON object.
std::string json_report(const difference& all);

/// What reports for readers list: the rows of a table, and the cells of a row.
std::vector<const row_difference*> listed_rows(const table_difference& t);
class listed_cells {
 public:
  explicit listed_cells(const table_difference& t);
  bool is_listed(const cell_difference& cell) const;

 private:
  std::vector<std::string_view> long_columns_;
};

/// `table removed, 261 rows`; empty if the table itself does not differ.
std::string description_of(const table_difference& t);

/// `column year_origin added, filled in 111 rows`.
std::string description_of(const column_difference& c);

/// `2 rows added, 1 removed; 3 cells changed in 2 rows; (!) 1 difference breaks programs: 1 removed id`.
std::string summary_line(const difference& all);

}  // namespace constplan::generator
