// expect any: where.accessor, value. requires an accessor of the row
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

#ifdef MISTAKE
constexpr auto in_foshan = gd::targets.where(&gd::target::city, "foshan");
#else
constexpr auto in_foshan = gd::targets.where(&gd::target::city, gd::city_id::foshan);
#endif
static_assert(!in_foshan.empty());
