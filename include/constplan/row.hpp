// A row is a handle: the number of a row. Its accessors read the columns when they are called.
#pragma once

#include <string_view>  // declares std::hash
#include <type_traits>

#include "detail/config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// What every row class provides. `Row` is the class itself, `Key` the enumeration of its table's ids.
template <class Row, class Key>
class row {
 public:
  /// The enumeration of the table's ids.
  using key_type = Key;

  /// The first row of the table, so that a default-constructed row can be read.
  constexpr row() noexcept : key_{} {}
  /// The row of this enumerator. Not explicit, so that a row compares with an enumerator:
  /// `target.cluster() == cluster_id::furniture`.
  constexpr row(Key key) noexcept : key_{key} {}

  /// The row's enumerator; `table[key]` returns the row.
  constexpr Key key() const noexcept { return key_; }
  /// The row's position in its table, from 0.
  constexpr std::size_t index() const noexcept { return static_cast<std::size_t>(key_); }

  /// Whether both are the same row of their table.
  /// @{
  friend constexpr bool operator==(Row a, Row b) noexcept { return a.key() == b.key(); }
  friend constexpr bool operator!=(Row a, Row b) noexcept { return a.key() != b.key(); }
  /// @}

 private:
  Key key_;
};

/// Rows are ordered as in their table.
/// @{
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
/// @}

namespace detail {

// The generated std::hash of every row class derives from this.
struct row_hash {
  template <class Row>
  std::size_t operator()(Row row) const noexcept {
    return row.index();
  }
};

// What a stream returns that a text is written to.
template <class Stream>
using streamed = decltype(std::declval<Stream&>() << std::string_view{});

// What tables read of a row class that programs have no use for.
struct row_access {
  template <class Row>
  static constexpr std::size_t count() noexcept {
    return Row::count;
  }
  // The only row that can have this id.
  template <class Row>
  static constexpr Row candidate(std::string_view id) noexcept {
    return Row{static_cast<typename Row::key_type>(Row::lookup::candidate(id))};
  }
  // What the names of the table are like; see detail/name_reader.hpp.
  template <class Row>
  struct names {
    using type = typename Row::names;
  };
  // Whether one of the row's names satisfies `match`.
  template <class Row, class Match>
  static constexpr bool has_name(const Row& row, const Match& match) noexcept {
    return row.has_name(match);
  }
  // The place one level up, or the place itself if there is none.
  template <class Row>
  static constexpr Row place_above(const Row& row) noexcept {
    return row.place_above();
  }
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
