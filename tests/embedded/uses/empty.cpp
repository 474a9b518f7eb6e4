// What a program costs that uses nothing.
#include "use.hpp"

extern "C" void use() {}
