// What happens when a program asks for something that does not exist.
#pragma once

#include <cstdint>

#include "trap_reason.hpp"

/// Policy plans as constexpr tables.
namespace constplan {
/// Marks the version of the library in every symbol. Programs do not name it.
inline namespace CONSTPLAN_ABI {

/// Called with the reason before the program is stopped. `name(reason)` is its text.
using trap_handler = void (*)(trap reason) noexcept;

namespace detail {

inline trap_handler installed_trap_handler = nullptr;

}  // namespace detail

/// Installs `handler` for the whole program and returns the previous one, initially a null pointer. If the handler
/// returns, the program stops with a trap instruction (SIGILL on most systems). Not synchronised: call it before other
/// threads start.
inline trap_handler set_trap_handler(trap_handler handler) noexcept {
  const trap_handler previous = detail::installed_trap_handler;
  detail::installed_trap_handler = handler;
  return previous;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
