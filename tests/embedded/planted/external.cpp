// expect: external symbol: strlen
#include <cstring>
std::size_t size_of(const char* text) { return std::strlen(text); }
