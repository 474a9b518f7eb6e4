// What a contestant takes from the heap to start: bytes it holds afterwards, and allocations it made. Linked with
// --wrap, so that every call of the allocator passes here.
#include <malloc.h>

#include <cstdio>

#include "contestant.hpp"

#define ENTRY_OF(identifier) entry_##identifier
#define EXPANDED_ENTRY_OF(identifier) ENTRY_OF(identifier)

namespace constplan::bench {
extern const contestant EXPANDED_ENTRY_OF(CONTESTANT);
}

static unsigned long allocations = 0;

extern "C" {
void* __real_malloc(std::size_t size);
void* __real_calloc(std::size_t count, std::size_t size);
void* __real_realloc(void* old, std::size_t size);

void* __wrap_malloc(std::size_t size) {
  ++allocations;
  return __real_malloc(size);
}
void* __wrap_calloc(std::size_t count, std::size_t size) {
  ++allocations;
  return __real_calloc(count, size);
}
void* __wrap_realloc(void* old, std::size_t size) {
  ++allocations;
  return __real_realloc(old, size);
}
}

int main() {
  const auto in_use = [] {
    const struct mallinfo2 now = mallinfo2();
    return now.uordblks + now.hblkhd;
  };
  const std::size_t before = in_use();
  allocations = 0;
  constplan::bench::EXPANDED_ENTRY_OF(CONTESTANT).start();
  const std::size_t after = in_use();
  std::printf("%zu %lu\n", after - before, allocations);
}
