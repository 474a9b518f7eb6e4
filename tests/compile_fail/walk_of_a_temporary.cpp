// Iterators of a temporary range would dangle.
// expect GNU: use of deleted function
// expect Clang: call to deleted member function 'begin'
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

constexpr auto due = gd::targets.where(&gd::target::year, 2025);
#ifdef MISTAKE
auto first = gd::targets.where(&gd::target::year, 2025).begin();
#else
auto first = due.begin();
#endif
