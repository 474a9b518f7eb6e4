// How a column is stored and read in C++.
#pragma once

#include <string>

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

}  // namespace constplan::generator
