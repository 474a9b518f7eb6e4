// expect: reads clusters::name_en_(text|offsets)
// expect reads: clusters::name_zh
#include <constplan/guangdong/clusters.hpp>

#include "../../uses/use.hpp"

extern "C" void use() {
  for (const auto cluster : constplan::guangdong::clusters) {
    keep(cluster.name_zh());
    keep(cluster.name_en());
  }
}
