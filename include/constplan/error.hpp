// What a misuse is called. None of these functions is constexpr, and that is their whole purpose: a constant expression
// that reaches one does not compile, and the compiler quotes the function's name as the reason.
#pragma once

#include "config.hpp"

namespace constplan::error {

/// Stops the program where there is nothing sound to go on with.
[[noreturn]] inline void stop() noexcept {
#if defined(__GNUC__)
  __builtin_trap();
#else
  for (;;) {
  }
#endif
}

/// `at` was given an id that the table does not hold. At run time the program stops here.
[[noreturn]] inline void no_row_has_this_id() noexcept { stop(); }

/// An optional value was asked for where there is none. At run time the program stops here.
[[noreturn]] inline void there_is_no_value() noexcept { stop(); }

/// A relation was asked for a row beyond its last. At run time the program stops here.
[[noreturn]] inline void the_relation_has_fewer_rows() noexcept { stop(); }

/// Quantities of two units were compared. At run time they are neither equal nor ordered.
inline void quantities_have_different_units() noexcept {}

/// Arithmetic with quantities that mean nothing together. At run time the program stops here.
[[noreturn]] inline void these_units_do_not_go_together() noexcept { stop(); }

/// Arithmetic with quantities went past 64 bits. At run time the program stops here.
[[noreturn]] inline void the_result_does_not_fit_64_bits() noexcept { stop(); }

/// `verify` found another figure in the table than the program expects.
inline void the_table_has_another_figure() noexcept {}

/// The same, and the figure in the table is 0.
inline void the_table_has_0() noexcept {}

/// Shows an amount in base units, in the message of g++: it shows no arguments of calls, but it does show an index
/// beyond an array. clang needs no such help.
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

/// `verify` found a range, which is no single figure: see low() and high().
inline void the_table_has_a_range() noexcept {}

/// `verify` found a figure that the source blanks out (**).
inline void the_source_blanks_the_figure() noexcept {}

}  // namespace constplan::error
