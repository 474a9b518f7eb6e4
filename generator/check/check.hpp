// What must hold between cells and between rows, beyond each cell's own type.
#pragma once

#include "../model/data_set.hpp"

namespace constplan::generator {

void check(const data_set& data, diagnostics& errors);

}  // namespace constplan::generator
