// Which agencies lead a measure, in English.
// expect reads: responsibilities::(by_measure|role|agency)|agencies::name_en
#include <constplan/guangdong/responsibilities.hpp>

#include "use.hpp"

namespace gd = constplan::guangdong;

extern "C" void use(gd::measure_id measure) {
  for (const gd::responsibility part : gd::responsibilities_for(measure)) {
    if (part.role() == constplan::responsibility_role::lead) keep(part.agency().name_en());
  }
}
