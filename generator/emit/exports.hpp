// The data set for other programs.
#pragma once

#include <string>
#include <vector>

#include "../model/data_set.hpp"
#include "output.hpp"

namespace constplan::generator {

// Each states the version of the data set, its licence and the fingerprint of the rows that it holds.

/// One object: table name -> array of rows; a row's keys are the column names. The first is data_set, with one row.
/// References are ids, amounts whole numbers of the base unit that the unit column names, empty cells null.
std::string to_json(const data_set& data);

/// JSON Lines: OUT/<table>.jsonl with the same object for each row on a line of its own, data_set among them.
std::vector<output_file> to_json_lines(const data_set& data, const std::string& out);

/// OUT/<table>.csv, and OUT/datapackage.json, which describes them for readers of the Data Package standard, versions 1
/// and 2: title, version, licence, types, constraints, primary and foreign keys, dialect. Amounts are in base units.
/// The ids of a list are separated by spaces; as neither version has keys from within a list,
/// OUT/lists/<table>_<column>.csv has a row for each item.
std::vector<output_file> to_csv_package(const data_set& data, const std::string& out);

/// A script for an empty database, the same for SQLite and PostgreSQL: tables with primary and foreign keys and checks
/// of enumerations, and their rows, in one transaction. The table data_set has one row. A list is a table of its own,
/// <table>_<column>.
std::string to_sql(const data_set& data);

}  // namespace constplan::generator
