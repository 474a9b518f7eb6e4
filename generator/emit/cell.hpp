// What a cell is in an export, whatever the format.
#pragma once

#include <optional>
#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

enum class cell_type { text, number, flag, list };

cell_type type_of(const column& c);

/// The cell as an export has it: references as ids, amounts in the base unit, units as base units, `true` and `false`,
/// days like 2023-12-29, the ids of a list separated by spaces. None where it is empty.
std::optional<std::string> exported_cell(const data_set& data, const table_data& t, std::size_t c, std::size_t row);

}  // namespace constplan::generator
