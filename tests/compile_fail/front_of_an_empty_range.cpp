// expect any: there_are_fewer_rows
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(gd::targets.where(&gd::target::year, 1999).front().index() < 1000);
#else
static_assert(gd::targets.where(&gd::target::year, 2025).front().index() < 1000);
#endif
