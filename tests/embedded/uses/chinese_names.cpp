// The Chinese names of clusters.
// expect reads: clusters::name_zh
#include <constplan/guangdong/clusters.hpp>

#include "use.hpp"

extern "C" void use() {
  for (const auto cluster : constplan::guangdong::clusters) keep(cluster.name_zh());
}
