// A data set as a git revision has it.
#pragma once

#include <string>
#include <vector>

#include "text_table.hpp"

namespace constplan::generator {

/// The CSV files that `directory`, which must exist now, contains at `revision`. Runs git, which reads its own objects
/// and leaves the work tree alone. Throws usage_error with git's message if there is no such revision, and if the
/// directory contains no CSV file there.
std::vector<text_file> files_of_revision(const std::string& directory, const std::string& revision);

}  // namespace constplan::generator
