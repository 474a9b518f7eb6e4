// Equality is defined for any two units; verify names a unit that differs.
// expect any: the_table_has_another_unit
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto expected = 28000_percent;
#else
constexpr auto expected = 28000_yi_yuan;
#endif
static_assert(gd::targets.front().value() != 1_rank);
static_assert(verify(gd::targets.at("advanced-materials/main-business-revenue/2025"), expected));
