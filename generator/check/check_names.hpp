// What must hold of the names of bodies.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// A short or further name finds one body, and a list of names is separated by spaces alone.
void check_names(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
