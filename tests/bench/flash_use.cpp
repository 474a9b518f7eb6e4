// Programs that use one thing of one table, HEADER, for flash.sh to measure.
#include HEADER

#include "../embedded/uses/use.hpp"

namespace gd = constplan::guangdong;

#if defined(COLUMN)
extern "C" void use() {
  for (const auto row : gd::TABLE) keep(row.COLUMN());
}
#elif defined(RELATION)
extern "C" void use(gd::OF of) { keep(RELATION(of)); }
#else
extern "C" void use(const char* id, std::size_t size) { keep(gd::TABLE.find({id, size})); }
#endif
