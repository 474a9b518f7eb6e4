// The header of ids as literals: "textile-apparel/output-value/2025"_target.
#pragma once

#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

// A header of its own: the tables' headers would take compilers a tenth longer with it.
std::string literals_header(const data_set& data, const std::string& name_space);

}  // namespace constplan::generator
