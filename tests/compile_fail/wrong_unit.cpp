// expect any: quantities_have_different_units
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto expected = 28000_percent;
#else
constexpr auto expected = 28000_yi_yuan;
#endif
static_assert(gd::targets.at("advanced-materials/main-business-revenue/2025").value() == expected);
