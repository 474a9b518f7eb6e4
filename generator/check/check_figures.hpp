// What must hold of targets and observations.
#pragma once

#include "../model/data_set.hpp"

namespace constplan::generator {

void check_figures(const data_set& data, std::string_view table, diagnostics& errors);

}  // namespace constplan::generator
