// The clusters of one city, by their Chinese names.
// expect reads: placements::(by_city|cluster)|clusters::name_zh
#include <constplan/guangdong/placements.hpp>

#include "use.hpp"

namespace gd = constplan::guangdong;

extern "C" void use() {
  for (const gd::placement placement : gd::placements_in(gd::city_id::foshan)) keep(placement.cluster().name_zh());
}
