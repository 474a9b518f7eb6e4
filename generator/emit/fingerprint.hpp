// Short numbers that tell whether texts differ.
#pragma once

#include <string>
#include <string_view>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// A hash of a text, as a literal in C++: 0x0123456789ABCDEF.
std::string fingerprint_of(std::string_view text);

/// A hash of the ids of a table in their order, which row numbers refer to.
std::string fingerprint_of_ids(const table_data& t);

}  // namespace constplan::generator
