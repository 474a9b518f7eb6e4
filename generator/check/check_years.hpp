// Years in their order: of plans, of the documents that hold them, and of the figures they state.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// A document's period holds those of its plans, and it is issued before the period is over. A plan aims at years from
/// its first on, and what it reports, or measures against, lies before its end.
void check_years(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
