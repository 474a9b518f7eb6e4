// The digests on a target with an operating system.
#include <cstdio>

#include "write_digest.hpp"

namespace {

void print(const char* line) { std::fputs(line, stdout); }

}  // namespace

int main() {
  write_guangdong_digest(print);
  write_sample_digest(print);
  write_figure_digests(print);
}
