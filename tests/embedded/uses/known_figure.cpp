// A figure that is known while compiling, in the code as a number.
// expect reads: nothing
// expect bytes: 16
#include <constplan/guangdong/targets.hpp>

namespace gd = constplan::guangdong;

extern "C" std::int64_t use() {
  constexpr constplan::quantity figure = *gd::targets.at("advanced-materials/main-business-revenue/2025").value();
  return figure.amount();
}
