// expect: slots
#include <cstddef>

constexpr std::size_t last_of(std::size_t slots) noexcept { return slots - 1; }
