// The sum of a range of figures, or the reason why there is none.
#pragma once

#include <cstdint>
#include <string_view>  // declares std::begin
#include <type_traits>

#include "arithmetic.hpp"
#include "detail/figure_columns.hpp"
#include "detail/unit_forms.hpp"
#include "optional.hpp"
#include "vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// What total() returns.
struct total_result {
  optional<quantity> value = {};          ///< empty if there is an error
  total_error error = total_error::none;  ///< none if there is a sum
  std::size_t at = 0;                     ///< the position in the range of the figure that cannot be added

  /// Whether all members are equal.
  /// @{
  friend constexpr bool operator==(const total_result& a, const total_result& b) noexcept {
    return a.value == b.value && a.error == b.error && a.at == b.at;
  }
  friend constexpr bool operator!=(const total_result& a, const total_result& b) noexcept { return !(a == b); }
  /// @}
};

namespace detail {

constexpr total_error add(optional<quantity> figure, optional<quantity>& sum) noexcept {
  if (!figure) return total_error::missing_value;
  if (!is_additive(figure->unit())) return total_error::not_additive;
  const std::int64_t before = sum ? sum->amount() : 0;
  if (sum && sum->unit() != figure->unit()) return total_error::different_units;
  const std::int64_t more = figure->amount();
  if (more >= 0 ? before > INT64_MAX - more : before < INT64_MIN - more) return total_error::too_large;
  sum = quantity{before + more, figure->unit()};
  return total_error::none;
}

constexpr optional<quantity> figure_of(optional<quantity> figure) noexcept { return figure; }
template <class Row>
constexpr auto figure_of(const Row& row) noexcept -> decltype(optional<quantity>{row.value()}) {
  return row.value();
}

// The functions below take an int or a long: the first of each pair is for rows that have the columns, the second for
// quantities and for slices of a data set.

// Whether the range also has the figure that the row repeats, which is counted instead.
template <class Row, class Range>
constexpr auto is_repeated(const Row& row, const Range& range, int) noexcept -> decltype(row.restates().has_value()) {
  if (!row.restates()) return false;
  for (const auto& other : range) {
    if (*row.restates() == other) return true;
  }
  return false;
}
template <class Figure, class Range>
constexpr bool is_repeated(const Figure&, const Range&, long) noexcept {
  return false;
}

// Whether the source calls one figure a part of the other.
template <class Row>
constexpr auto is_stated_part(const Row& part, const Row& whole, int) noexcept -> decltype(part.part_of().has_value()) {
  for (auto above = part.part_of(); above; above = above->part_of()) {
    if (*above == whole) return true;
  }
  return false;
}
template <class Figure>
constexpr bool is_stated_part(const Figure&, const Figure&, long) noexcept {
  return false;
}

template <class Row>
constexpr bool is_within(Row row, Row other) noexcept {
  while (row != other) {
    const auto above = row.parent();
    if (!above) return false;
    row = *above;
  }
  return true;
}

// Whether `place` is `around`, below it, or, where that is a region, in one of its members.
template <class Place>
constexpr auto is_in_place(const Place& place, const Place& around, int) noexcept
    -> decltype(!around.members().empty()) {
  for (const Place member : around.members()) {
    if (is_within(place, member)) return true;
  }
  return is_within(place, around);
}
template <class Place>
constexpr bool is_in_place(const Place& place, const Place& around, long) noexcept {
  return is_within(place, around);
}

// Whether one figure is about a cluster or a place within that of the other.
template <class Row>
constexpr auto is_part_by_subject(const Row& part, const Row& whole, int) noexcept
    -> decltype(part.cluster().parent().has_value() && part.city()->parent().has_value()) {
  if (part.cluster() == whole.cluster() && part.city() == whole.city()) return false;
  if (!is_within(part.cluster(), whole.cluster())) return false;
  return !whole.city() || (part.city() && is_in_place(*part.city(), *whole.city(), 0));
}
template <class Figure>
constexpr bool is_part_by_subject(const Figure&, const Figure&, long) noexcept {
  return false;
}

template <class Row>
constexpr auto metric_of(const Row& row, int) noexcept -> decltype(row.metric().index()) {
  return row.metric().index();
}
template <class Figure>
constexpr std::size_t metric_of(const Figure&, long) noexcept {
  return 0;
}

template <class Row>
constexpr auto year_of(const Row& row, int) noexcept -> decltype(optional<int>{row.year()}) {
  return row.year();
}
template <class Figure>
constexpr optional<int> year_of(const Figure&, long) noexcept {
  return nullopt;
}

// Why a figure cannot be added to the sum of those before it, of which `first` is the first. Adds it if it can.
template <class Figure, class Range>
constexpr total_error add(const Figure& figure, const Figure& first, const Range& range,
                          optional<quantity>& sum) noexcept {
  if (metric_of(figure, 0) != metric_of(first, 0)) return total_error::different_metrics;
  if (scope_of(figure, 0) != scope_of(first, 0)) return total_error::different_scopes;
  const total_error error = add(figure_of(figure), sum);
  if (error != total_error::none) return error;
  if (year_of(figure, 0) != year_of(first, 0)) return total_error::different_years;
  if constexpr (std::is_convertible_v<Figure, optional<quantity>>) return total_error::none;
  for (const auto& other : range) {
    if (is_stated_part(figure, other, 0) || is_part_by_subject(figure, other, 0)) return total_error::part_and_whole;
  }
  return total_error::none;
}

}  // namespace detail

/// The sum of the values of a range of rows, quantities or optional quantities. Counts a figure once: skips a row if
/// the range also has the row that it restates. Does not add a part to its whole: neither a row to the one that it is
/// part_of(), nor the figure of a cluster or a place to that of one above it. Quadratic for rows, linear for
/// quantities.
template <class Range>
constexpr total_result total(const Range& range) {
  optional<quantity> sum;
  auto first = std::begin(range);
  std::size_t at = 0;
  for (auto i = first; i != std::end(range); ++i, ++at) {
    if (detail::is_repeated(*i, range, 0)) continue;
    if (!sum) first = i;
    const total_error error = detail::add(*i, *first, range, sum);
    if (error != total_error::none) return {nullopt, error, at};
  }
  if (!sum) return {nullopt, total_error::no_figures, 0};
  return {sum, total_error::none, 0};
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
