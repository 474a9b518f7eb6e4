// expect any: there_are_fewer_rows
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

constexpr auto cities = gd::placements_of(gd::cluster_id::advanced_materials_yunfu);
#ifdef MISTAKE
static_assert(cities[cities.size()].index() < 1000);
#else
static_assert(cities[0].index() < 1000);
#endif
