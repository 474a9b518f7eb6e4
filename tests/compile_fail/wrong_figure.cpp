// A figure that is not the plan's, compared with ==: the compiler shows the comparison that fails.
// expect GNU: error: static assertion failed
// expect GNU: value\(\) == expected
// expect Clang: static_assert failed due to requirement '.*value\(\) == expected'
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto expected = 27000_yi_yuan;
#else
constexpr auto expected = 28000_yi_yuan;
#endif
static_assert(gd::targets.at("advanced-materials/main-business-revenue/2025").value() == expected);
