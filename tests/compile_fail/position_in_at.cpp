// at() takes an id; a position goes into [].
// expect GNU: use of deleted function
// expect Clang: call to deleted member function 'at'
// expect any: use \[position\]
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(gd::targets.at(0).index() == 0);
#else
static_assert(gd::targets[0].index() == 0);
#endif
