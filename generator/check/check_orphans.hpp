// No row stands alone: whatever is defined to be referred to must be.
#pragma once

#include "../model/data_set.hpp"

namespace constplan::generator {

/// Clusters, cities, metrics and agencies that no row of another table and no child refers to, unless a note says why
/// they are there. Prefecture-level cities may stand alone: the table lists them all.
void check_orphans(const data_set& data, diagnostics& errors);

}  // namespace constplan::generator
