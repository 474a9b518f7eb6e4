// Rows that are the same under another id.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "renamed_references.hpp"
#include "text_table.hpp"

namespace constplan::generator {

/// A row before and the same row after.
using row_pair = std::pair<std::size_t, std::size_t>;

/// Pairs of the rows `removed` from `before` and those `added` to `after`: first those with equal cells, in their
/// order, then those that agree in three fifths of what they hold. A value counts one, and one more for each time that
/// the number of rows with it can be doubled up to the number of all rows. Ids and references to the table's own rows
/// do not count.
///
/// References count as equal where they follow a rename. Linear in the number of rows.
std::vector<row_pair> find_renames(const text_table& before, const text_table& after,
                                   const std::vector<std::size_t>& removed, const std::vector<std::size_t>& added,
                                   renamed_references& references);

}  // namespace constplan::generator
