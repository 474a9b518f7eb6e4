// expect any: the_result_does_not_fit_64_bits
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert((constplan::quantity{INT64_MIN, constplan::unit::yuan} * -1).amount() > 0);
#else
static_assert((constplan::quantity{INT64_MAX, constplan::unit::yuan} * -1).amount() < 0);
#endif
