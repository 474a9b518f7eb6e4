// What must hold of every row, for the headers that check a whole data set while compiling:
// <constplan/guangdong/invariants.hpp>.
#pragma once

#include <utility>

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
  if (figure.year_origin().has_value() != year.has_value()) return false;
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

template <class Row, class Referred>
constexpr bool is_listed(Row row, relation<Referred> referred, rows_of_referred<Row, Referred> rows_of) noexcept {
  for (const Referred each : referred) {
    if (!holds_row(rows_of(each), row)) return false;
  }
  return true;
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

inline constexpr std::size_t rows_of_a_piece = 64;

template <class Row, auto Check>
constexpr bool holds_from(std::size_t first) noexcept {
  for (std::size_t n = first; n < first + rows_of_a_piece && n < row_access::count<Row>(); ++n) {
    if (!Check(Row{static_cast<typename Row::key_type>(n)})) return false;
  }
  return true;
}

// Each piece is an evaluation of its own, as compilers limit the steps of one.
template <class Row, auto Check, std::size_t Piece>
inline constexpr bool holds_of_piece = holds_from<Row, Check>(Piece* rows_of_a_piece);

template <class Row, auto Check, std::size_t... Pieces>
constexpr bool holds_of_pieces(std::index_sequence<Pieces...>) noexcept {
  return (holds_of_piece<Row, Check, Pieces> && ...);
}

/// Whether `Check` holds of every row.
template <class Row, auto Check>
constexpr bool holds_of_every() noexcept {
  constexpr std::size_t pieces = (row_access::count<Row>() + rows_of_a_piece - 1) / rows_of_a_piece;
  return holds_of_pieces<Row, Check>(std::make_index_sequence<pieces>{});
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
