// What must hold between cells and between rows, beyond each cell's own type.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

void check(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
