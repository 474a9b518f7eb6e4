// What the data book shows of figures that is not a column.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// An amount as a literal of constplan::literals, in the unit that the source uses if there is a literal for it:
/// 5000_yi_yuan, -7.5_percent, or constplan::quantity{5, constplan::unit::euro}.
std::string quantity_code(std::int64_t amount, std::string_view source_unit);

/// Of each figure, one text; empty in a table that lacks columns of figures.
struct figure_texts {
  std::vector<std::string> zh;    // 超5000亿元
  std::vector<std::string> en;    // more than CNY 500 billion
  std::vector<std::string> pins;  // C++ that is true of the figure, with $ in place of the row
};

figure_texts texts_of_figures(const table_data& t);

}  // namespace constplan::generator
