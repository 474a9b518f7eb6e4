// expect any: the_table_has_a_range
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(verify(gd::targets.at("building-materials/green-park-count/2025"), 3_count));
#else
static_assert(gd::targets.at("building-materials/green-park-count/2025").low() == 3_count);
#endif
