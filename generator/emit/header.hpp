// The data set as constexpr C++ tables.
#pragma once

#include <string>
#include <vector>

#include "../model/data_set.hpp"
#include "output.hpp"

namespace constplan::generator {

/// OUT/<last part of the namespace>.hpp, which includes OUT/<last part>/<table>.hpp, one for each table, and each of
/// them its columns in OUT/<last part>/columns/<table>.hpp. It also includes OUT/<last part>/data_set.hpp, which
/// defines the version and the fingerprint. None of these includes OUT/<last part>/literals.hpp and OUT/<last
/// part>/invariants.hpp.
std::vector<output_file> to_headers(const data_set& data, const std::string& name_space, const std::string& out);

/// The header of ids as literals: "textile-apparel/output-value/2025"_target. A header of its own, because the tables'
/// headers would take compilers a tenth longer with it.
std::string literals_header(const data_set& data, const std::string& name_space);

/// The header that checks the whole data set while compiling.
std::string invariants_header(const data_set& data, const std::string& name_space);

}  // namespace constplan::generator
