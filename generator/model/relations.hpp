// Which rows belong to a row or to a year: what the relations of the headers hold.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "data_set.hpp"

namespace constplan::generator {

/// Whether column `c` of `t` is the city of a figure. To a city belong also the figures of regional clusters that stand
/// in several cities, this one among them: such figures have no city of their own.
bool is_spread_over_cities(const table_data& t, std::size_t c);

/// Whether the data set, which may be a slice, has what is_spread_over_cities speaks of.
bool can_spread_over_cities(const data_set& data);

struct relation_data {
  std::string function;  // targets_of
  std::string doc;
  std::string array;                             // by_plan; empty for a relation that is computed when it is asked for
  std::string_view from;                         // the table whose rows it is asked for; empty for numbers
  std::string_view to;                           // the table whose rows it gives
  std::vector<std::int64_t> keys;                // the numbers it is asked for, ascending
  std::vector<std::vector<std::size_t>> groups;  // of the rows or numbers it is asked for, the rows it gives
  std::string test = {};                         // a function that returns whether there are any; mostly empty
};

/// The relations that are declared for `t`, but those whose columns a slice leaves out.
std::vector<relation_data> relations_of(const data_set& data, const table_data& t);

}  // namespace constplan::generator
