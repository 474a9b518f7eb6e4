// What a row of figures states, to compare with what a second reader of the source found.
#pragma once

#include <constplan/optional.hpp>
#include <constplan/quantity.hpp>
#include <constplan/vocabulary.hpp>
#include <cstdint>
#include <string_view>

namespace plans {

using constplan::comparator;
using constplan::direction;
using constplan::modality;
using constplan::nature;
using constplan::quantity;
using constplan::rate;
using constplan::unit;

/// A figure without its place, its cluster and its metric.
struct statement {
  constplan::nature nature;
  constplan::comparator comparator;
  constplan::modality modality;
  constplan::optional<quantity> low;
  constplan::direction direction = direction::none;
  constplan::rate rate = rate::none;
  constplan::optional<quantity> high = {};
  constplan::optional<quantity> base_value = {};
  constplan::optional<int> base_year = {};
  constplan::optional<int> year = {};
  std::string_view period = {};
  constplan::optional<constplan::comparator> threshold_comparator = {};
  constplan::optional<quantity> threshold = {};

  /// A copy with other members. Amounts are in the unit of `low`.
  /// @{
  constexpr statement upwards() const noexcept { return towards(direction::increase); }
  constexpr statement downwards() const noexcept { return towards(direction::decrease); }
  constexpr statement at(constplan::rate over) const noexcept {
    statement s = *this;
    s.rate = over;
    return s;
  }
  constexpr statement to(std::int64_t upper) const noexcept {
    statement s = *this;
    s.high = quantity{upper, low->unit()};
    return s;
  }
  constexpr statement from(std::int64_t start) const noexcept {
    statement s = *this;
    s.base_value = quantity{start, low->unit()};
    return s;
  }
  constexpr statement since(int first) const noexcept {
    statement s = *this;
    s.base_year = first;
    return s;
  }
  constexpr statement by(int last, std::string_view of = {}) const noexcept {
    statement s = *this;
    s.year = last;
    s.period = of;
    return s;
  }
  constexpr statement each(constplan::comparator how, quantity what) const noexcept {
    statement s = *this;
    s.threshold_comparator = how;
    s.threshold = what;
    return s;
  }
  /// @}

  friend constexpr bool operator==(const statement& a, const statement& b) noexcept {
    return a.nature == b.nature && a.comparator == b.comparator && a.modality == b.modality && a.low == b.low &&
           a.direction == b.direction && a.rate == b.rate && a.high == b.high && a.base_value == b.base_value &&
           a.base_year == b.base_year && a.year == b.year && a.period == b.period &&
           a.threshold_comparator == b.threshold_comparator && a.threshold == b.threshold;
  }

 private:
  constexpr statement towards(constplan::direction way) const noexcept {
    statement s = *this;
    s.direction = way;
    return s;
  }
};

/// What the source states with these words, in base units.
constexpr statement states(nature what, comparator how, modality firmness, std::int64_t low, unit in) noexcept {
  return {what, how, firmness, quantity{low, in}};
}

/// What the table says.
template <class Row>
constexpr statement row_of(Row row) noexcept {
  return {row.nature(),   row.comparator(), row.modality(),  row.low(),  row.direction(), row.rate(),
          row.high(),     row.base_value(), row.base_year(), row.year(), row.period(),    row.threshold_comparator(),
          row.threshold()};
}

}  // namespace plans
