// A figure that is not the plan's, in verify: the compiler says what is wrong and shows the table's amount.
// expect any: the_table_has_another_figure
// expect GNU: array subscript value .2800000000000.
// expect Clang: in call to 'verify\(\{2800000000000, 0\}, \{2700000000000, 0\}\)'
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto expected = 27000_yi_yuan;
#else
constexpr auto expected = 28000_yi_yuan;
#endif
static_assert(verify(gd::targets.at("advanced-materials/main-business-revenue/2025"), expected));
