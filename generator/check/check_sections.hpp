// Where rows are stated.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// The section of a row is inside that of the row it belongs to: what a plan states is in the plan's annex.
void check_sections(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
