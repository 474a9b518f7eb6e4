// A year would equal true if it were 1.
// expect GNU: no match for
// expect Clang: invalid operands to binary expression
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

#ifdef MISTAKE
static_assert(gd::targets.front().year() == true);
#else
static_assert(gd::targets.front().year().has_value() == true);
#endif
