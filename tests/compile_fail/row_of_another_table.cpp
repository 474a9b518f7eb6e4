// expect GNU: no match for 'operator==' \(operand types are '[a-z0-9_:]*city' and '[a-z0-9_:]*cluster'\)
// expect Clang: invalid operands to binary expression \('[a-z0-9_:]*city' and '[a-z0-9_:]*cluster'\)
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

#ifdef MISTAKE
static_assert(gd::cities.at("guangzhou") == gd::clusters.at("furniture"));
#else
static_assert(gd::cities.at("guangzhou") == gd::cities.at("guangzhou"));
#endif
