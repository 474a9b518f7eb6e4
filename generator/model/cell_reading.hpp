// What a cell says that can be read without other cells.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../input/source_unit.hpp"
#include "data_set.hpp"

namespace constplan::generator {

struct cell_reading {
  std::int64_t number = absent_number;
  std::vector<std::string> errors = {};
};

/// The number that stands for a cell: of texts, and of columns that need other cells, absent_number.
cell_reading read_by_itself(const column& schema, std::string_view text);

/// `text` times the scale of its unit, which the data set calls `unit_name`.
cell_reading read_amount(std::string_view text, std::string_view unit_name, const source_unit& unit);

}  // namespace constplan::generator
