// A table: all rows of one kind, in the order of the curated data.
#pragma once

#include <string_view>

#include "detail/error.hpp"
#include "detail/iterator.hpp"
#include "filtered.hpp"
#include "optional.hpp"
#include "row.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// A range of rows. An empty object: rows are numbers, and every column is an array of its own.
template <class Row>
class table {
 public:
  /// The types of a standard range, and the enumeration of the ids.
  /// @{
  using value_type = Row;
  using key_type = typename Row::key_type;
  using size_type = std::size_t;
  using iterator = detail::row_iterator<Row, std::ptrdiff_t>;
  using const_iterator = iterator;
  /// @}

  /// The rows. Constant time.
  /// @{
  constexpr iterator begin() const noexcept { return iterator{0}; }
  constexpr iterator end() const noexcept { return iterator{static_cast<std::ptrdiff_t>(size())}; }
  constexpr size_type size() const noexcept { return detail::row_access::count<Row>(); }
  constexpr bool empty() const noexcept { return size() == 0; }
  /// @}

  /// The row of this enumerator. Constant time. Does not check its argument: any enumerator that is spelt out exists.
  constexpr Row operator[](key_type key) const noexcept { return Row{key}; }
  /// The row at position `n`. With n >= size(), fails to compile in a constant expression and traps at run time, as
  /// front() and back() do for an empty table.
  constexpr Row operator[](size_type n) const noexcept {
    if (n >= size()) detail::error::there_are_fewer_rows();
    return Row{static_cast<key_type>(n)};
  }
  /// The first or the last row, like [0] or [size() - 1].
  /// @{
  constexpr Row front() const noexcept { return (*this)[size_type{0}]; }
  constexpr Row back() const noexcept { return (*this)[size() - 1]; }
  /// @}

  /// The row with this id, or an empty optional. Constant time.
  constexpr optional<Row> find(std::string_view id) const noexcept {
    if (!contains(id)) return nullopt;
    return detail::row_access::candidate<Row>(id);
  }
  /// Whether a row has this id. Constant time.
  constexpr bool contains(std::string_view id) const noexcept {
    return !empty() && detail::row_access::candidate<Row>(id).id() == id;
  }
  /// The row with this id. An unknown id fails to compile in a constant expression and traps at run time. For ids that
  /// are not known at compile time, use find().
  constexpr Row at(std::string_view id) const noexcept {
    const optional<Row> found = find(id);
    if (!found) detail::error::no_row_has_this_id();
    return *found;
  }
  Row at(size_type position) const = delete;  // use [position]

  /// The rows for which an accessor returns `value`: `targets.where(&target::year, 2025)`.
  template <class Member, class Value>
  constexpr auto where(Member member, Value&& value) const {
    return where(detail::equality<Row>(member, static_cast<Value&&>(value)));
  }
  /// The rows for which `predicate(row)` is true; an accessor that returns a bool is a predicate too.
  template <class Predicate>
  constexpr filtered<table, Predicate> where(Predicate predicate) const {
    return {*this, predicate};
  }
};

/// Tables of one type are the same table.
/// @{
template <class Row>
constexpr bool operator==(table<Row>, table<Row>) noexcept {
  return true;
}
template <class Row>
constexpr bool operator!=(table<Row>, table<Row>) noexcept {
  return false;
}
/// @}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
