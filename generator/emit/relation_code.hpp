// How relations are stored and read in C++, and how rows are found by name.
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
std::string name_functions(const table& t);

}  // namespace constplan::generator
