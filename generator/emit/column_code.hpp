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

/// The code for column number `c` of `t`. `space` is the innermost namespace of the data set ("guangdong").
/// Values that repeat are stored once and numbered where that is smaller.
column_code encode_column(const data_set& data, const table_data& t, std::size_t c, const std::string& space);

/// An array of a table's columns: `inline constexpr TYPE NAME[] = {...};`, with each row's id beside its value. Where
/// the values are codes, `meanings` are what they stand for.
std::string row_array(const table_data& t, const std::string& type, const std::string& name,
                      const std::vector<std::string>& values, const std::vector<std::string>& meanings = {});

/// The same without the ids, wrapped to the page.
std::string plain_array(const std::string& type, const std::string& name, const std::vector<std::string>& values);

/// The offsets of pieces of these sizes laid end to end: 0, and the end of each.
std::string offsets_array(const std::string& name, const std::vector<std::size_t>& sizes);

/// target_id::advanced_materials_value_added_2025
std::string key_of(const table_data& t, std::size_t row);

}  // namespace constplan::generator
