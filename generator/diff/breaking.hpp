// Which differences break programs that were written for the older data.
#pragma once

#include <string_view>

namespace constplan::generator {

/// Whether headers have the rows of a table. A table that the schema does not know was in the headers of its time.
bool is_in_headers(std::string_view table);

/// Whether headers lose what a missing file of the table had, besides its rows.
bool needs_file(std::string_view table);

/// Whether headers lose a column that the files no longer have. They keep one that may be empty.
bool needs_column(std::string_view table, std::string_view column);

/// Whether a cell that changes holds a unit, and the base unit of its amounts changes with it.
bool changes_base_unit(std::string_view table, std::string_view column, std::string_view before,
                       std::string_view after);

}  // namespace constplan::generator
