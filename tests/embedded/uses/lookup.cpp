// Where an id stands.
// expect reads: targets::(lookup|id)
// expect code: 1000
#include <constplan/guangdong/targets.hpp>

#include "use.hpp"

extern "C" void use(const char* id, std::size_t size) { keep(constplan::guangdong::targets.find({id, size})); }
