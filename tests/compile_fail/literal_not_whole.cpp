// expect any: this literal is not a whole number of the base unit
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
constexpr auto share = 7.12345_percent;
#else
constexpr auto share = 7.12_percent;
#endif
static_assert(share.amount() > 70'000);
