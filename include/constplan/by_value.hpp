// An order for figures of mixed units, for sorting and for containers.
#pragma once

#include "optional.hpp"
#include "quantity.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// Orders quantities, optional quantities and rows with a value() by unit, then by amount; missing values come last.
/// A strict weak ordering: `std::sort(rows.begin(), rows.end(), by_value{})`, `std::set<quantity, by_value>`.
class by_value {
  static constexpr optional<quantity> value_of(optional<quantity> q) noexcept { return q; }
  template <class Row>
  static constexpr auto value_of(const Row& row) noexcept -> decltype(optional<quantity>{row.value()}) {
    return row.value();
  }

 public:
  /// Sets and maps of rows can be searched with a quantity.
  using is_transparent = void;

  /// Whether the value of `a` comes before that of `b`.
  template <class A, class B>
  constexpr auto operator()(const A& a, const B& b) const noexcept -> decltype(value_of(a) == value_of(b)) {
    return is_before(value_of(a), value_of(b));
  }

 private:
  static constexpr bool is_before(optional<quantity> a, optional<quantity> b) noexcept {
    if (!a || !b) return a.has_value() && !b.has_value();
    return a->unit() == b->unit() ? a->amount() < b->amount() : a->unit() < b->unit();
  }
};

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
