// One contestant: compiled with -include contestants/<name>.hpp -DCONTESTANT=<name>.
#include "contestant.hpp"

#include "digest.hpp"

namespace constplan::bench {
namespace {

namespace us = CONTESTANT;

std::uint64_t find(const std::string_view* first, const std::string_view* last) {
  std::uint64_t sum = 0;
  for (; first != last; ++first) sum += us::find(*first);
  return sum;
}

// Without the walk, what the other functions do not touch is not in the program, and it compiles sooner.
#ifdef WITHOUT_WALK
std::uint64_t walk() { return 0; }
int tables_with(std::string_view /*id*/) { return 0; }
#else
std::uint64_t walk() {
  digest all;
  us::walk(all);
  return all.sum();
}
int tables_with(std::string_view id) { return us::tables_with(id); }
#endif

}  // namespace

#define NAME_OF(identifier) #identifier
#define EXPANDED_NAME_OF(identifier) NAME_OF(identifier)
#define ENTRY_OF(identifier) entry_##identifier
#define EXPANDED_ENTRY_OF(identifier) ENTRY_OF(identifier)

extern const contestant EXPANDED_ENTRY_OF(CONTESTANT);
const contestant EXPANDED_ENTRY_OF(CONTESTANT) = {
    EXPANDED_NAME_OF(CONTESTANT), us::start, find, us::low, us::scan, tables_with, walk};

}  // namespace constplan::bench
