// The places that rows have in lists.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// The ordinals of a list count from 1 and leave none out. Requires a data set whose every cell could be read: a row
/// that could not might belong to any list.
void check_numbering(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
