// Both are numbers, which might be equal.
// expect GNU: no match for 'operator==' \(operand types are '[a-z0-9_:]*city' and '[a-z0-9_:]*cluster_id'\)
// expect Clang: invalid operands to binary expression \('[a-z0-9_:]*city' and '[a-z0-9_:]*cluster_id'\)
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

#ifdef MISTAKE
static_assert(gd::cities.at("guangzhou") == gd::cluster_id::furniture);
#else
static_assert(gd::cities.at("guangzhou") == gd::city_id::guangzhou);
#endif
