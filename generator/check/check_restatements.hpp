// Which figures of a document repeat one another.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// Reports figures whose `restates` names another figure than their own, and rows that repeat
/// a figure without naming it.
void check_restatements(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
