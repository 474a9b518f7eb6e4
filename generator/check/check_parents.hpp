// Which rows have a parent, and what is at the top.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// Whether no parent is above the row by column number `parent`, as its word says.
bool is_top(const loaded_table& t, std::size_t parent, std::size_t row);

/// The row that column number `c`, a reference to the top, must refer to: a row at the top itself, otherwise its
/// parent's.
std::int64_t top_of(const loaded_table& t, std::size_t c, std::size_t row);

/// Rows with the words of the top have no parent, all others have one, and references to the top lead there.
void check_tops(const loaded_data& data, diagnostics& errors);

/// Rows with the words of items have a parent, and no others have one.
void check_items(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
