// What no text of any column says.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// Reports formulas and errors of spreadsheets, text read in another encoding, words that mix letters of several
/// scripts, and texts in the column of another language. Linear time.
void check_texts(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
