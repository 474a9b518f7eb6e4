// How rows are found by their names in C++.
#pragma once

#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// Whether the rows of a table have names by which they are found.
bool has_names(const table& t);

/// The private members of a row's class that the functions read; empty if the rows have no names.
std::string name_members(const data_set& data, const table_data& t);

/// The functions that return the rows of a table with a name; empty if the rows have no names.
std::string name_functions(const table& t);

}  // namespace constplan::generator
