// What must hold of targets and observations.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

void check_figures(const loaded_data& data, std::string_view table, diagnostics& errors);

}  // namespace constplan::generator
