// A program with one contestant that can reach all of its data; it does nothing but start unless it is asked.
#include <cinttypes>
#include <cstdio>

#include "contestant.hpp"

#define ENTRY_OF(identifier) entry_##identifier
#define EXPANDED_ENTRY_OF(identifier) ENTRY_OF(identifier)

namespace constplan::bench {
extern const contestant EXPANDED_ENTRY_OF(CONTESTANT);
}

int main(int argc, char** argv) {
  const auto& us = constplan::bench::EXPANDED_ENTRY_OF(CONTESTANT);
  us.start();
  if (argc < 2) return 0;
  const std::string_view id = argv[1];
  std::printf("%" PRIu64 " %d %" PRId64 " %" PRId64 " %d\n", us.walk(), us.find(&id, &id + 1) != 0 ? 1 : 0, us.low(id),
              us.scan(id, argc), us.tables_with(id));
}
