// expect any: a quantity literal is written in decimal digits
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto things = 0x10_count;
#else
constexpr auto things = 16_count;
#endif
static_assert(things.amount() == 16);
