// No row leads back to itself.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// By every column that refers to its own table: a parent, the whole of a part. Where such a column must not be empty,
/// a row that names itself is the end of the way. Linear time.
void check_cycles(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
