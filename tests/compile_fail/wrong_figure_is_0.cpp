// The table has 0, which g++ cannot show as it shows other amounts.
// expect GNU: the_table_has_0
// expect Clang: in call to 'verify\(\{0, 7\}, \{10000, 7\}\)'
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto expected = 1_percent;
#else
constexpr auto expected = 0_percent;
#endif
static_assert(verify(gd::targets.at("food-beverage/major-food-safety-incident-rate/2025"), expected));
