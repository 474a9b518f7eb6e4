// What happens when a program asks for something that does not exist.
#pragma once

#include <cstdint>

#include "detail/config.hpp"

/// Policy plans as constexpr tables.
namespace constplan {
/// Marks the version of the library in every symbol. Programs do not name it.
inline namespace CONSTPLAN_ABI {

/// Why a program was stopped. In a constant expression the same misuse fails to compile, and the compiler names it.
enum class trap : std::uint8_t {
  no_row_has_this_id,               ///< `at` was called with an id that the table or relation does not contain
  there_is_no_value,                ///< `*`, `->` or `value` was called on an empty optional
  there_are_fewer_rows,             ///< `[n]`, `front` or `back` was called for a row beyond the last
  the_relation_lacks_this_row,      ///< `[key]` was called with a row that the relation does not contain
  quantities_have_different_units,  ///< `<`, `<=`, `>` or `>=` was called with two units
  these_units_do_not_go_together,   ///< arithmetic was called with units for which it is not defined
  the_result_does_not_fit_64_bits,  ///< arithmetic overflowed
  the_text_is_too_long,             ///< a short_text has no room left
  there_is_no_such_day,             ///< a date was made of a year, month and day that the calendar lacks
};

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
