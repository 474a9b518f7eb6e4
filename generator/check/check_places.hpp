// What must hold of places.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// The row of the prefecture that the place of `row` must have: a prefecture-level city itself, otherwise its parent's.
std::int64_t prefecture_of(const loaded_table& cities, std::size_t row);

void check_places(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
