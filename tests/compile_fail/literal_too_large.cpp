// expect any: this literal does not fit 64 bits
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto money = 92233720369_yi_yuan;
#else
constexpr auto money = 92233720368_yi_yuan;
#endif
static_assert(money.amount() > 0);
