// expect any: there_are_fewer_rows
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(gd::plans[gd::plans.size()].index() > 0);
#else
static_assert(gd::plans[gd::plans.size() - 1].index() > 0);
#endif
