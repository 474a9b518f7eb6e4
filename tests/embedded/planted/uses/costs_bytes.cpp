// expect: [1-9][0-9]* bytes of flash, more than 0
// expect reads: nothing
// expect bytes: 0
#include "../../uses/use.hpp"

extern "C" void use() { keep("a figure"); }
