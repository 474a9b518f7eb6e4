// What must hold of the places that rows have in lists, and in the parts of their sources.
#pragma once

#include "../model/data_set.hpp"

namespace constplan::generator {

/// For data sets whose every cell could be read: a row that could not might belong to any list.
void check_numbering(const data_set& data, diagnostics& errors);

}  // namespace constplan::generator
