// expect: [0-9]+ bytes of code
// expect reads: clusters::name_zh
#include <constplan/guangdong/clusters.hpp>

#include "../../uses/use.hpp"

extern "C" void use() {
  static const char unrelated[300] = "text";
  keep(unrelated);
  for (const auto cluster : constplan::guangdong::clusters) keep(cluster.name_zh());
}
