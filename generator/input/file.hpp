// Files, read whole.
#pragma once

#include <string>

namespace constplan::generator {

/// The bytes of the regular file at `path`. Throws usage_error if they cannot be read.
std::string bytes_of_file(const std::string& path);

}  // namespace constplan::generator
