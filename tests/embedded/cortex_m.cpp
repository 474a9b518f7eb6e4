// The digests on a bare Cortex-M0 or Cortex-M4: no operating system, no start-up code, no library but libgcc and
// memory.cpp. Prints by semihosting, which debuggers and QEMU implement.
#include <cstdint>

#include "write_digest.hpp"

extern "C" const char stack_top;  // from the linker script

namespace {

enum class semihosting : std::uint32_t { write_0 = 0x04, exit = 0x18 };

constexpr std::uintptr_t application_exit = 0x20026;
constexpr std::uintptr_t run_time_error = 0x20023;

void call(semihosting operation, std::uintptr_t argument) {
  register auto r0 asm("r0") = static_cast<std::uint32_t>(operation);
  register auto r1 asm("r1") = argument;
  asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
}

[[noreturn]] void leave(std::uintptr_t reason) {
  for (;;) call(semihosting::exit, reason);
}

void print(const char* line) { call(semihosting::write_0, reinterpret_cast<std::uintptr_t>(line)); }

[[noreturn]] void reset() {
  write_guangdong_digest(print);
  write_sample_digest(print);
  write_figure_digests(print);
  leave(application_exit);
}

[[noreturn]] void fault() { leave(run_time_error); }

struct vector_table {
  const char* stack_top;
  void (*handlers[15])();
};

[[gnu::section(".vectors"), gnu::used]] const vector_table vectors{&stack_top, {reset, fault, fault}};

}  // namespace
