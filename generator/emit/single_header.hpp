// The library and a data set in one file.
#pragma once

#include <string>
#include <vector>

#include "output.hpp"

namespace constplan::generator {

/// One header at `path` that has what `headers` have, and the library, and includes nothing but the standard library.
/// The library's headers for streams, std::format and ranges are left out, and the data set's invariants.hpp.
output_file to_single_header(const std::vector<output_file>& headers, const std::string& path);

}  // namespace constplan::generator
