// expect any: the_result_does_not_fit_64_bits
#include <constplan/arithmetic.hpp>
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
static_assert((constplan::quantity{INT64_MAX, constplan::unit::yuan} + 1_yuan).amount() != 0);
#else
static_assert((constplan::quantity{INT64_MAX, constplan::unit::yuan} + 0_yuan).amount() != 0);
#endif
