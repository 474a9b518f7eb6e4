// expect any: these_units_do_not_go_together
#include <constplan/arithmetic.hpp>
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
static_assert(share_of(3_count, 100_yuan).amount() == 3);
#else
static_assert(share_of(3_percent, 100_yuan).amount() == 3);
#endif
