// Half of an amount is share_of(50_percent, amount): a factor of 0.5 would be cut off to 0.
// expect GNU: use of deleted function
// expect Clang: overload resolution selected deleted operator '*'
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto half = 5000_yi_yuan * 0.5;
#else
constexpr auto half = share_of(50_percent, 5000_yi_yuan);
#endif
static_assert(half == 2500_yi_yuan);
