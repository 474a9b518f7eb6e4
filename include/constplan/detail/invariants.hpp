// What must hold of every row, for the headers that check a whole data set while compiling:
// <constplan/guangdong/invariants.hpp>.
#pragma once

#include "../figure_row.hpp"
#include "../relation.hpp"
#include "../table.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// A row is found by its id.
template <class Row>
constexpr bool is_found_by_its_id(Row row) noexcept {
  return table<Row>{}.find(row.id()) == row;
}

/// A figure's columns go together: two numbers for a range alone and in order, one unit, the base year first.
template <class Row>
constexpr bool is_sound_figure(Row figure) noexcept {
  const auto low = figure.low();
  const auto high = figure.high();
  const bool is_range = figure.comparator() == comparator::range;
  if (is_range != high.has_value() || (high && !(low && *low < *high))) return false;
  const auto year = figure.year();
  const auto base_year = figure.base_year();
  if (base_year && year && *base_year >= *year) return false;
  if (figure.year_inferred() && !year) return false;
  return figure.threshold().has_value() == figure.threshold_metric().has_value();
}

// By halves, as the rows of a relation are in the order of their table.
template <class Row>
constexpr bool holds_row(const relation<Row>& rows, Row wanted) noexcept {
  std::size_t first = 0;
  std::size_t last = rows.size();
  while (first < last) {
    const std::size_t middle = first + (last - first) / 2;
    if (rows[middle] == wanted) return true;
    if (rows[middle] < wanted) {
      first = middle + 1;
    } else {
      last = middle;
    }
  }
  return false;
}

template <class Row, class Referred>
using rows_of_referred = relation<Row> (*)(Referred) noexcept;

template <class Row, class Referred>
constexpr bool is_listed(Row row, Referred referred, rows_of_referred<Row, Referred> rows_of) noexcept {
  return holds_row(rows_of(referred), row);
}
template <class Row, class Referred>
constexpr bool is_listed(Row row, optional<Referred> referred, rows_of_referred<Row, Referred> rows_of) noexcept {
  return !referred || holds_row(rows_of(*referred), row);
}

/// The `Referred` that a row's `Column` returns lists the row: `Relation` returns it.
template <class Row, class Referred, auto Column, rows_of_referred<Row, Referred> Relation>
constexpr bool is_listed_by(Row row) noexcept {
  return is_listed(row, (row.*Column)(), Relation);
}

/// The same, but relations leave a row that has an `Aside` to the relation of that column.
template <class Row, auto Aside, class Referred, auto Column, rows_of_referred<Row, Referred> Relation>
constexpr bool is_listed_unless_aside(Row row) noexcept {
  return (row.*Aside)().has_value() || is_listed_by<Row, Referred, Column, Relation>(row);
}

/// Whether `Check` holds of every row. In pieces, as compilers limit the steps of one evaluation.
template <class Row, auto Check, std::size_t First = 0>
constexpr bool holds_of_every() noexcept {
  constexpr std::size_t last = First + 64 < row_access::count<Row>() ? First + 64 : row_access::count<Row>();
  constexpr bool holds_here = [] {
    for (std::size_t number = First; number < last; ++number) {
      if (!Check(Row{static_cast<typename Row::key_type>(number)})) return false;
    }
    return true;
  }();
  if constexpr (last < row_access::count<Row>()) {
    return holds_here && holds_of_every<Row, Check, last>();
  } else {
    return holds_here;
  }
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
