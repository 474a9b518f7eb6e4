// The data set as JSON.
#pragma once

#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// One object: table name -> array of rows; a row's keys are the column names. References are ids, amounts whole
/// numbers of the base unit that the unit column names, empty cells null.
std::string to_json(const data_set& data);

}  // namespace constplan::generator
