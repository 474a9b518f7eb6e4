// The same with the number on the left.
// expect GNU: use of deleted function
// expect Clang: overload resolution selected deleted operator '<='
// expect any: may_be_empty
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(5000_yi_yuan <= gd::targets.front().value());
#else
static_assert(5000_yi_yuan <= *gd::targets.front().value() || true);
#endif
