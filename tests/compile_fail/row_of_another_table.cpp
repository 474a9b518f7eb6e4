// expect GNU: no match for 'operator==' \(operand types are '[a-z:]*city' and '[a-z:]*cluster'\)
// expect Clang: invalid operands to binary expression \('[a-z:]*city' and '[a-z:]*cluster'\)
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

#ifdef MISTAKE
static_assert(gd::cities.at("guangzhou") == gd::clusters.at("furniture"));
#else
static_assert(gd::cities.at("guangzhou") == gd::cities.at("guangzhou"));
#endif
