// A data set to begin with.
#pragma once

#include <string>

#include "emit/output.hpp"
#include "model/languages.hpp"

namespace constplan::generator {

/// The files of a data set without a row, and SCHEMA.md, which says what belongs in them. Throws usage_error if one of
/// them is there already.
std::vector<output_file> empty_data_set(const std::string& directory, const languages& of);

/// The documents' language, English or both: `zh,en`. Throws usage_error for anything else.
languages parse_languages(const std::string& list);

}  // namespace constplan::generator
