// A city is not a cluster.
// expect GNU: no match for 'operator=='
// expect Clang: invalid operands to binary expression
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

constexpr auto target = gd::targets.at("building-materials/foshan/main-business-revenue/2025");
#ifdef MISTAKE
static_assert(target.cluster() == gd::city_id::foshan);
#else
static_assert(target.cluster() == gd::cluster_id::building_materials_foshan);
#endif
