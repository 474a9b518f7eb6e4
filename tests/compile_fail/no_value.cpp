// What is missing is asked for.
// expect any: there_is_no_value
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

constexpr gd::target parks = gd::targets.at("building-materials/green-park-count/2025");
static_assert(parks.low()->amount() == 3);
#ifdef MISTAKE
static_assert(parks.value()->amount() == 3);
#endif
