// The growth a year from an observation to a target.
// expect reads: (targets|observations)::(low|high|unit|year|nature|metric|cluster|city|scope|other_clusters)
// expect code: 1600
#include <constplan/growth.hpp>
#include <constplan/guangdong/observations.hpp>
#include <constplan/guangdong/targets.hpp>

#include "use.hpp"

namespace gd = constplan::guangdong;

extern "C" void use(gd::observation_id from, gd::target_id to) {
  keep(annual_growth_needed(gd::observations[from], gd::targets[to]));
}
