// Which figures of a document repeat one another.
#pragma once

#include "../model/data_set.hpp"

namespace constplan::generator {

/// Reports rows of targets and observations whose `restates` names another figure than their own, and rows that repeat
/// a figure without naming it.
void check_restatements(const data_set& data, diagnostics& errors);

}  // namespace constplan::generator
