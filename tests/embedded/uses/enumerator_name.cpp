// The name of a target's comparator, as the exports spell it.
// expect reads: targets::comparator
// expect code: 300
#include <constplan/guangdong/targets.hpp>

#include "use.hpp"

namespace gd = constplan::guangdong;

extern "C" void use(gd::target_id target) { keep(name(gd::targets[target].comparator())); }
