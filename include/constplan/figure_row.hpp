// What targets and observations have in common: a figure is more than a number.
#pragma once

#include "arithmetic.hpp"
#include "assessment.hpp"
#include "by_value.hpp"
#include "optional.hpp"
#include "quantity.hpp"
#include "row.hpp"
#include "vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// A row that states a figure. `Row` has low(), high() and the other columns of a figure.
template <class Row, class Key>
class figure_row : public row<Row, Key> {
 public:
  using row<Row, Key>::row;

  /// The single number that the source states, negative for a change or a growth downwards; empty where the source
  /// blanks it out (see is_disclosed) or states a range (see low and high). Whether it is a floor, a ceiling or an
  /// estimate is up to comparator().
  constexpr optional<quantity> value() const noexcept {
    const optional<quantity> low = self().low();
    if (self().high() || !low) return nullopt;
    if constexpr (Row::has_falls) {
      const bool is_movement = self().nature() == nature::change || self().nature() == nature::growth;
      const bool falls = is_movement && self().direction() == direction::decrease;
      return falls ? quantity{-low->amount(), low->unit()} : *low;
    }
    return *low;
  }

  /// Whether a measured value meets the figure; see assess() in assessment.hpp for the boundary of every comparator.
  constexpr assessment assess(quantity measured) const noexcept {
    bounds aim{self().comparator(), self().nature(), direction::none, self().low(), self().high()};
    if constexpr (Row::has_falls) aim.direction = self().direction();
    return constplan::assess(aim, measured);
  }

  /// False where the source prints ** in place of the number.
  constexpr bool is_disclosed() const noexcept { return self().low().has_value(); }

 private:
  constexpr const Row& self() const noexcept { return static_cast<const Row&>(*this); }
};

// The name is in parentheses, here and in calls, because some platforms define a function-like macro `verify`. A
// program that meets such a macro writes `(constplan::verify)(figure, quantity)`.

/// Whether two quantities are the same; see below.
constexpr bool(verify)(quantity in_the_table, quantity expected) noexcept {
  if (in_the_table.unit() != expected.unit()) {
    detail::error::the_table_has_another_unit();
    return false;
  }
  if (in_the_table.amount() != expected.amount()) {
    detail::error::show_amount(in_the_table.amount());
    detail::error::the_table_has_another_figure();
    return false;
  }
  return true;
}

/// Whether the table holds the number and the unit that a program relies on. Does not look at the comparator and the
/// year. In a constant expression, another figure, another unit or a missing single figure fails to compile, and the
/// compiler shows the table's amount:
///
///     static_assert(verify(gd::targets.at("advanced-materials/value-added/2025"), 7400_yi_yuan));
template <class Row, class Key>
constexpr bool(verify)(const figure_row<Row, Key>& figure, quantity expected) noexcept {
  const optional<quantity> value = figure.value();
  if (!value) {
    if (figure.is_disclosed()) {
      detail::error::the_table_has_a_range();
    } else {
      detail::error::the_source_blanks_the_figure();
    }
    return false;
  }
  return (constplan::verify)(*value, expected);
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
