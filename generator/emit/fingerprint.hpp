// Short numbers that tell whether texts differ.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// A hash of a text.
std::uint64_t fingerprint_of(std::string_view text);

/// A hash of the ids of a table in their order, which row numbers refer to.
std::uint64_t fingerprint_of_ids(const table_data& t);

/// A hash of all rows: of the values that a program sees, in the order in which it sees them. The order of the tables
/// and of their columns does not matter, nor do empty cells. A slice has a fingerprint of its own.
std::uint64_t fingerprint_of_rows(const data_set& data);

/// A fingerprint as a literal in C++, and as a text in exports: 0x0123456789ABCDEF.
std::string fingerprint_literal(std::uint64_t fingerprint);

}  // namespace constplan::generator
