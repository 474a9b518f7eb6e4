// The data set as JSON.
#pragma once

#include <string>
#include <vector>

#include "../model/data_set.hpp"
#include "output.hpp"

namespace constplan::generator {

/// One object: table name -> array of rows; a row's keys are the column names. References are ids, amounts whole
/// numbers of the base unit that the unit column names, empty cells null.
std::string to_json(const data_set& data);

/// JSON Lines: OUT/<table>.jsonl with the same object for each row on a line of its own.
std::vector<output_file> to_json_lines(const data_set& data, const std::string& out);

}  // namespace constplan::generator
