// expect any: these_units_do_not_go_together
#include <constplan/arithmetic.hpp>
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
static_assert((1_yuan + 1_count).amount() == 2);
#else
static_assert((1_yuan + 1_yuan).amount() == 2);
#endif
