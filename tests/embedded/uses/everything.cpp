// Every column of every row, every relation and every id.
// expect reads: .*
// expect code: 52000
#define DIGEST_PART 1
#include "../digest_guangdong.cpp"
#include "use.hpp"

extern "C" void use() {
  write_guangdong_digest([](const char* line) { keep(line); });
}
