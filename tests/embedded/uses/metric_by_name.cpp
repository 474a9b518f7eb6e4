// A metric by a name that a person typed.
// expect reads: metrics::(name_zh|name_en)
// expect code: 1450
#include <constplan/guangdong/metrics.hpp>
#include <cstddef>

#include "use.hpp"

extern "C" void use(const char* text, std::size_t size) {
  const auto found = constplan::guangdong::metrics_named({text, size});
  for (const auto metric : found) keep(metric);
}
