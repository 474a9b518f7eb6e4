// The header that checks a whole data set while compiling.
#pragma once

#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

std::string invariants_header(const data_set& data, const std::string& name_space);

}  // namespace constplan::generator
