// The data set as SQL.
#pragma once

#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// A script for an empty database, the same for SQLite and PostgreSQL: tables with primary and foreign keys and checks
/// of enumerations, and their rows, in one transaction. A list is a table of its own, <table>_<column>.
std::string to_sql(const data_set& data);

}  // namespace constplan::generator
