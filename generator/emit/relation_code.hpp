// How relations are stored and read in C++.
#pragma once

#include <string>

#include "../model/relations.hpp"

namespace constplan::generator {

struct relation_code {
  std::string arrays;
  std::string function;
};

relation_code encode_relation(const data_set& data, const relation_data& r, std::string_view table,
                              const std::string& name_space);

}  // namespace constplan::generator
