// A figure read from text that comes over a wire.
// expect reads: nothing
// expect code: 26000
#include <constplan/parse.hpp>
#include <cstddef>

#include "use.hpp"

extern "C" void use(const char* text, std::size_t size) { keep(constplan::parse_figure({text, size})); }
