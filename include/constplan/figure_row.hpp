// What targets and observations have in common: a figure is more than a number.
#pragma once

#include "assessment.hpp"
#include "optional.hpp"
#include "quantity.hpp"
#include "row.hpp"
#include "vocabulary.hpp"

namespace constplan {

/// A row that states a figure. `Row` has low(), high() and the other columns of a figure.
template <class Row, class Key>
class figure_row : public row<Row, Key> {
 public:
  using row<Row, Key>::row;

  /// The single number that the source states; none where it blanks the number out (see is_disclosed) or gives a range
  /// (see low and high). Whether it is a floor, a ceiling or an estimate is the comparator's to say.
  constexpr optional<quantity> value() const noexcept {
    if (self().high()) return nullopt;
    return self().low();
  }

  /// Whether a measured value meets the figure; see assess() in assessment.hpp for every comparator's boundary.
  constexpr assessment assess(quantity measured) const noexcept {
    return constplan::assess({self().comparator(), self().nature(), self().low(), self().high()}, measured);
  }

  /// False where the source prints ** in place of the number.
  constexpr bool is_disclosed() const noexcept { return self().low().has_value(); }

 private:
  constexpr const Row& self() const noexcept { return static_cast<const Row&>(*this); }
};

/// Whether two quantities are the same; see below.
constexpr bool verify(quantity in_the_table, quantity expected) noexcept {
  if (in_the_table != expected) {
    error::show_amount(in_the_table.amount());
    error::the_table_has_another_figure();
    return false;
  }
  return true;
}

/// Whether the table holds the number and the unit a program relies on; its comparator and year are not looked at. In a
/// constant expression it never gives false: another figure, another unit or no single figure does not compile, and the
/// compiler shows the table's amount:
///
///     static_assert(verify(gd::targets.at("advanced-materials/value-added/2025"), 7400_yi_yuan));
template <class Row, class Key>
constexpr bool verify(const figure_row<Row, Key>& figure, quantity expected) noexcept {
  const optional<quantity> value = figure.value();
  if (!value) {
    if (figure.is_disclosed()) {
      error::the_table_has_a_range();
    } else {
      error::the_source_blanks_the_figure();
    }
    return false;
  }
  return verify(*value, expected);
}

}  // namespace constplan
