// A cluster has places in several roles, so there is no function that drops them.
// expect any: cities_of
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(gd::cities_of(gd::cluster_id::building_materials).size() > 0);
#else
static_assert(gd::placements_of(gd::cluster_id::building_materials)
                  .where(&gd::placement::role, constplan::placement_role::core)
                  .count() < 100);
#endif
