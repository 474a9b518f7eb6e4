// The sum of a range of figures, or the reason why there is none.
#pragma once

#include <cstddef>
#include <cstdint>

#include "arithmetic.hpp"
#include "enumeration.hpp"
#include "optional.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// Why figures do not add up.
enum class total_error : std::uint8_t {
  none,
  no_figures,         ///< the range is empty
  missing_value,      ///< a range or a blanked figure has no single value
  different_units,    ///< tonnes next to yuan
  different_metrics,  ///< revenue next to value added
  not_additive,       ///< shares, ranks, multiples and amounts per person have no sum
  too_large,          ///< the sum does not fit 64 bits
};

template <>
struct detail::enumerator_names<total_error> {
  static constexpr std::string_view list() noexcept {
    return "none no_figures missing_value different_units different_metrics not_additive too_large"sv;
  }
};

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

constexpr bool is_additive(unit u) noexcept {
  return u != unit::basis_point && u != unit::rank && u != unit::multiple && u != unit::yuan_per_person;
}

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

// Whether the row repeats a figure that the document states elsewhere, which is counted there.
template <class Row>
constexpr auto is_repeated(const Row& row, int) noexcept -> decltype(row.restates().has_value()) {
  return row.restates().has_value();
}
template <class Row>
constexpr bool is_repeated(const Row&, long) noexcept {
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

}  // namespace detail

/// The sum of the values of a range of rows, quantities or optional quantities. Skips rows that restate another one, so
/// that a figure counts once. Linear.
template <class Range>
constexpr total_result total(const Range& range) {
  optional<quantity> sum;
  std::size_t metric = 0;
  std::size_t at = 0;
  for (const auto& figure : range) {
    if (!detail::is_repeated(figure, 0)) {
      if (!sum) metric = detail::metric_of(figure, 0);
      const bool is_same = detail::metric_of(figure, 0) == metric;
      const total_error error = is_same ? detail::add(detail::figure_of(figure), sum) : total_error::different_metrics;
      if (error != total_error::none) return {nullopt, error, at};
    }
    ++at;
  }
  if (!sum) return {nullopt, total_error::no_figures, 0};
  return {sum, total_error::none, 0};
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
