// An optional value has no order with a number: an empty one is not below it.
// expect GNU: use of deleted function
// expect Clang: overload resolution selected deleted operator '<'
// expect any: may_be_empty
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(gd::targets.front().value() < 100_yi_yuan);
#else
static_assert(*gd::targets.front().value() < 100_yi_yuan || true);
#endif
