// The three functions that compilers call of their own accord, for programs without a C library.
#include <cstddef>

extern "C" {

int memcmp(const void* a, const void* b, std::size_t size) {
  const auto* left = static_cast<const unsigned char*>(a);
  const auto* right = static_cast<const unsigned char*>(b);
  for (; size > 0; --size, ++left, ++right) {
    if (*left != *right) return *left < *right ? -1 : 1;
  }
  return 0;
}

// volatile: or the loop becomes a call of the function itself
void* memcpy(void* to, const void* from, std::size_t size) {
  auto* destination = static_cast<volatile unsigned char*>(to);
  const auto* source = static_cast<const unsigned char*>(from);
  for (; size > 0; --size) *destination++ = *source++;
  return to;
}

void* memset(void* to, int value, std::size_t size) {
  auto* destination = static_cast<volatile unsigned char*>(to);
  for (; size > 0; --size) *destination++ = static_cast<unsigned char>(value);
  return to;
}
}
