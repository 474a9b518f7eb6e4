// One function for each misuse. None of them is constexpr, and that is their purpose: a constant expression that
// reaches one fails to compile, and the compiler quotes the function's name as the reason. At run time the name is in
// the backtrace.
#pragma once

#include "../trap.hpp"

#if defined(_MSC_VER) && !defined(__clang__)
extern "C" __declspec(noreturn) void __fastfail(unsigned int code);
#elif !defined(__GNUC__) && !defined(__clang__)
#include <cstdlib>
#endif

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// Calls the trap handler, if one is installed, then stops the program.
[[noreturn]] CONSTPLAN_COLD inline void stop(trap reason) noexcept {
  if (installed_trap_handler != nullptr) installed_trap_handler(reason);
#if defined(__GNUC__) || defined(__clang__)
  __builtin_trap();
#elif defined(_MSC_VER)
  __fastfail(7);  // FAST_FAIL_FATAL_APP_EXIT
#else
  std::abort();
#endif
}

namespace error {

[[noreturn]] CONSTPLAN_COLD inline void no_row_has_this_id() noexcept { stop(trap::no_row_has_this_id); }
[[noreturn]] CONSTPLAN_COLD inline void there_is_no_value() noexcept { stop(trap::there_is_no_value); }
[[noreturn]] CONSTPLAN_COLD inline void there_are_fewer_rows() noexcept { stop(trap::there_are_fewer_rows); }
[[noreturn]] CONSTPLAN_COLD inline void the_relation_lacks_this_row() noexcept {
  stop(trap::the_relation_lacks_this_row);
}
[[noreturn]] CONSTPLAN_COLD inline void quantities_have_different_units() noexcept {
  stop(trap::quantities_have_different_units);
}
[[noreturn]] CONSTPLAN_COLD inline void these_units_do_not_go_together() noexcept {
  stop(trap::these_units_do_not_go_together);
}
[[noreturn]] CONSTPLAN_COLD inline void the_result_does_not_fit_64_bits() noexcept {
  stop(trap::the_result_does_not_fit_64_bits);
}
[[noreturn]] CONSTPLAN_COLD inline void the_text_is_too_long() noexcept { stop(trap::the_text_is_too_long); }
[[noreturn]] CONSTPLAN_COLD inline void there_is_no_such_day() noexcept { stop(trap::there_is_no_such_day); }

// `verify` returns false at run time, so these return.

inline void the_table_has_another_figure() noexcept {}
inline void the_table_has_another_unit() noexcept {}
inline void the_table_has_0() noexcept {}
inline void the_table_has_a_range() noexcept {}
inline void the_source_blanks_the_figure() noexcept {}

/// Shows an amount in base units in the message of g++, which quotes no arguments of calls but does quote an index
/// beyond an array. Clang quotes arguments.
constexpr char show_amount([[maybe_unused]] long long amount) noexcept {
#if defined(__GNUC__) && __GNUC__ >= 9 && !defined(__clang__)
  if (__builtin_is_constant_evaluated()) {
    if (amount == 0) the_table_has_0();
    const char the_table_has_another_figure[1]{};
    return the_table_has_another_figure[amount];
  }
#endif
  return 0;
}

}  // namespace error
}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
