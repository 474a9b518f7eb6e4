// What must hold of places.
#pragma once

#include "../model/data_set.hpp"

namespace constplan::generator {

void check_places(const data_set& data, diagnostics& errors);

}  // namespace constplan::generator
