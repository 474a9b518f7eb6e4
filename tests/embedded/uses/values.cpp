// The numbers of all targets.
// expect reads: targets::(low|high|unit)
#include <constplan/guangdong/targets.hpp>

#include "use.hpp"

extern "C" void use() {
  for (const auto target : constplan::guangdong::targets) keep(target.value());
}
