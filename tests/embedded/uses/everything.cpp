// Every column of every row, every relation and every id.
// expect reads: .*
// expect code: 40000
#include "../digest.cpp"
#include "use.hpp"

extern "C" void use() { keep(digest_of_everything()); }
