// How a column is stored and read in C++.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "../model/data_set.hpp"

namespace constplan::generator {

struct column_code {
  std::string arrays;      // the definitions; empty where every row has the same value
  std::string type;        // what the accessor returns
  std::string expression;  // what it returns it from
};

/// The code for column number `c` of `t`, in the namespace of the data set. Values that repeat are stored once and
/// numbered where that is smaller.
column_code encode_column(const data_set& data, const table_data& t, std::size_t c, const std::string& name_space);

/// What reads the id of row number `row` from the column of ids.
std::string id_expression(const table_data& t, const std::string& row);

/// An array of unsigned numbers up to `most`, as string literals; as a list where one literal is too short for them.
std::string number_array(const std::string& name, std::int64_t most, const std::vector<std::int64_t>& numbers);

/// An array of anything, as a list.
std::string list_array(const std::string& type, const std::string& name, const std::vector<std::string>& values);

/// The offsets of pieces of these sizes laid end to end: 0, and the end of each.
std::string offsets_array(const std::string& name, const std::vector<std::size_t>& sizes);

}  // namespace constplan::generator
