// Which rows belong to a row: what the relations of the headers hold.
#pragma once

#include <cstdint>
#include <vector>

#include "data_set.hpp"

namespace constplan::generator {

/// Whether column `c` of `t` is the city of a figure. To a city belong also the figures of regional clusters that stand
/// in several cities, this one among them: such figures have no city of their own.
bool is_spread_over_cities(const table_data& t, std::size_t c);

/// Whether the data set has the columns which that takes.
bool can_spread_over_cities(const data_set& data);

/// For every row that column `c` of `t` can refer to, the rows of `t` that belong to it, in the order of the table.
std::vector<std::vector<std::size_t>> rows_by_reference(const data_set& data, const table_data& t, std::size_t c);

}  // namespace constplan::generator
