// The data set as CSV with a description that programs read.
#pragma once

#include <string>
#include <vector>

#include "../model/data_set.hpp"
#include "output.hpp"

namespace constplan::generator {

/// OUT/<table>.csv, and OUT/datapackage.json, which describes them by the Data Package standard, version 2: types,
/// constraints, primary and foreign keys. Amounts are in base units; the ids of a list are separated by spaces.
std::vector<output_file> to_csv_package(const data_set& data, const std::string& out);

}  // namespace constplan::generator
