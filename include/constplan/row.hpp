// A row is a handle: the number of a row, no more. What it gives back is read from the columns when it is asked for.
#pragma once

#include <cstddef>

#include "config.hpp"

namespace constplan {

/// What every row class has. `Row` is the class itself, `Key` the enumeration of its table's ids.
template <class Row, class Key>
class row {
 public:
  using key_type = Key;

  // Not explicit, so that a row compares with an enumerator: target.cluster() == cluster_id::furniture.
  constexpr row(Key key) noexcept : key_{key} {}

  /// The row's enumerator; `table[key]` gives the row back.
  constexpr Key key() const noexcept { return key_; }
  /// The row's place in its table, from 0.
  constexpr std::size_t index() const noexcept { return static_cast<std::size_t>(key_); }

  friend constexpr bool operator==(Row a, Row b) noexcept { return a.key() == b.key(); }
  friend constexpr bool operator!=(Row a, Row b) noexcept { return a.key() != b.key(); }

 private:
  Key key_;
};

// Rows are in the order of their table.
template <class Row, class Key>
constexpr bool operator<(const row<Row, Key>& a, const row<Row, Key>& b) noexcept {
  return a.key() < b.key();
}
template <class Row, class Key>
constexpr bool operator>(const row<Row, Key>& a, const row<Row, Key>& b) noexcept {
  return b < a;
}
template <class Row, class Key>
constexpr bool operator<=(const row<Row, Key>& a, const row<Row, Key>& b) noexcept {
  return !(b < a);
}
template <class Row, class Key>
constexpr bool operator>=(const row<Row, Key>& a, const row<Row, Key>& b) noexcept {
  return !(a < b);
}

}  // namespace constplan
