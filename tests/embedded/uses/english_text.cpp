// A target's number written in English.
// expect reads: targets::(low|high|unit)
// expect code: 3500
#include <constplan/format.hpp>
#include <constplan/guangdong/targets.hpp>

#include "use.hpp"

namespace gd = constplan::guangdong;

extern "C" void use(gd::target_id target) {
  if (const auto value = gd::targets[target].value()) keep(format(*value, constplan::text_style::english));
}
