// expect any: there_are_fewer_rows
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

constexpr auto due = gd::targets.where(&gd::target::year, 2025);
constexpr auto none_due = gd::targets.where(&gd::target::year, 1999);
#ifdef MISTAKE
static_assert((*none_due.begin()).year() == 1999);
#else
static_assert((*due.begin()).year() == 2025);
#endif
