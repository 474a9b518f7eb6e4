// expect any: the_relation_lacks_this_row
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(gd::places_in(gd::city_id::foshan)[gd::city_id::shantou].index() > 0);
#else
static_assert(gd::places_in(gd::city_id::foshan)[gd::city_id::foshan].index() > 0);
#endif
