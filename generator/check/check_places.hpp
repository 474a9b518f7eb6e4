// What must hold of places.
#pragma once

#include "../model/data_set.hpp"

namespace constplan::generator {

/// The row of the prefecture that the place of `row` must have: a prefecture-level city itself, otherwise its parent's.
std::int64_t prefecture_of(const table_data& cities, std::size_t row);

void check_places(const data_set& data, diagnostics& errors);

}  // namespace constplan::generator
