// No row stands alone: whatever is defined to be referred to must be.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// Reports rows of the tables whose rows are there to be used, such as agencies, that no row of another table and no
/// child refers to, unless a note states why they are there. Prefecture-level cities need no note: the table lists all.
void check_orphans(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
