// Where a target stands in its source.
// expect reads: targets::(plan|section|figure)|plans::document|documents::title_zh
// expect code: 310
#include <constplan/guangdong/targets.hpp>

#include "use.hpp"

namespace gd = constplan::guangdong;

extern "C" void use(gd::target_id number) {
  const gd::target target = gd::targets[number];
  keep(target.plan().document().title_zh());
  keep(target.section());
  keep(target.figure());
}
