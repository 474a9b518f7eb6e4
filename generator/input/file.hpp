// Files, read whole, and directories.
#pragma once

#include <string>

namespace constplan::generator {

/// The bytes of the regular file at `path`. Throws usage_error with the reason if they cannot be read.
std::string bytes_of_file(const std::string& path);

/// Throws usage_error with the reason if there is no directory at `path`, or if its entries cannot be read.
void check_directory(const std::string& path);

}  // namespace constplan::generator
