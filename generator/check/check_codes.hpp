// Codes of places, which go with each other.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// In GB/T 2260 the first two digits of a code are the province's, which a data set has one of, and the first four
/// those of the place at the top, the prefecture.
void check_codes(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
