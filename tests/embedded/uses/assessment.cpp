// Whether a measured value meets a target.
// expect reads: targets::(low|high|unit|comparator|nature)
// expect code: 700
#include <constplan/guangdong/targets.hpp>

#include "use.hpp"

namespace gd = constplan::guangdong;

extern "C" void use(gd::target_id target, std::int64_t yuan) {
  keep(gd::targets[target].assess({yuan, constplan::unit::yuan}));
}
