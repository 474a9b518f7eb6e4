// The numbers and years of one cluster's targets.
// expect reads: targets::(by_cluster|low|high|unit|year)
// expect code: 320
#include <constplan/guangdong/targets.hpp>

#include "use.hpp"

namespace gd = constplan::guangdong;

extern "C" void use(gd::cluster_id cluster) {
  for (const gd::target target : gd::targets_of(cluster)) {
    keep(target.value());
    keep(target.year());
  }
}
