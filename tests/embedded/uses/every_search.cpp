// Every search by name in the tables of places, bodies, clusters and metrics.
// expect reads: (agencies|cities|clusters|metrics)::.*
// expect code: 20000
#define DIGEST_PART 2
#include "../digest_guangdong.cpp"
#include "use.hpp"

extern "C" void use() {
  write_guangdong_digest([](const char* line) { keep(line); });
}
