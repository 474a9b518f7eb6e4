// How relations and the order of names are stored and read in C++.
#pragma once

#include <string>

#include "../model/relations.hpp"

namespace constplan::generator {

struct relation_code {
  std::string arrays;
  std::string function;
};

relation_code encode_relation(const data_set& data, const relation_data& r, std::string_view table);

/// The functions that find rows of `t` by their names; empty if they have none.
relation_code encode_names(const table_data& t);

}  // namespace constplan::generator
