// The two headers of one table.
#pragma once

#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

struct table_headers {
  std::string interface;  // what a program includes: the row's class, the table and its relations
  std::string storage;    // what the interface reads: the ids and the columns
};

table_headers headers_of(const data_set& data, const table_data& t, const std::string& name_space);

}  // namespace constplan::generator
