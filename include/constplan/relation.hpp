// The rows that belong to a row: targets of a cluster, issuers of a document.
#pragma once

#include <cstdint>
#include <type_traits>

#include "detail/error.hpp"
#include "detail/iterator.hpp"
#include "filtered.hpp"
#include "optional.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// A view of some rows of a table, in the order of the table unless its function states another one. Copying it costs
/// nothing, and it is valid for the whole program.
template <class Row>
class relation {
 public:
  /// The types of a standard range, and the enumeration of the ids.
  /// @{
  using value_type = Row;
  using key_type = typename Row::key_type;
  using size_type = std::size_t;
  // What string literals of one, two and four bytes a character hold.
  using index_type = std::conditional_t<sizeof(key_type) == 1, std::uint8_t,
                                        std::conditional_t<sizeof(key_type) == 2, char16_t, char32_t>>;
  using iterator = detail::row_iterator<Row, detail::place_in_list<index_type>>;
  using const_iterator = iterator;
  /// @}

  /// No rows.
  constexpr relation() noexcept : relation{nullptr, 0, 0} {}
  /// The rows from position `first` of `list` up to, not including, position `last`; without a list, the rows of these
  /// numbers.
  constexpr relation(const index_type* list, std::uint32_t first, std::uint32_t last) noexcept
      : list_{list}, first_{first}, last_{last} {}

  /// The rows. Constant time.
  /// @{
  constexpr iterator begin() const noexcept { return iterator{{list_, static_cast<std::ptrdiff_t>(first_)}}; }
  constexpr iterator end() const noexcept { return iterator{{list_, static_cast<std::ptrdiff_t>(last_)}}; }
  constexpr size_type size() const noexcept { return last_ - first_; }
  constexpr bool empty() const noexcept { return first_ == last_; }
  /// @}

  /// The row at position `n`. With n >= size(), fails to compile in a constant expression and traps at run time, as
  /// front() and back() do for an empty relation.
  constexpr Row operator[](size_type n) const noexcept {
    if (n >= size()) detail::error::there_are_fewer_rows();
    return begin()[static_cast<std::ptrdiff_t>(n)];
  }
  /// The first or the last row, like [0] or [size() - 1].
  /// @{
  constexpr Row front() const noexcept { return (*this)[size_type{0}]; }
  constexpr Row back() const noexcept { return (*this)[size() - 1]; }
  /// @}

  /// Whether the row of this enumerator belongs to the relation. Linear, as are the members below.
  constexpr bool contains(key_type key) const noexcept {
    for (const Row row : *this) {
      if (row.key() == key) return true;
    }
    return false;
  }
  /// The row of this enumerator. If it does not belong to the relation, fails to compile in a constant expression and
  /// traps at run time.
  constexpr Row operator[](key_type key) const noexcept {
    if (!contains(key)) detail::error::the_relation_lacks_this_row();
    return Row{key};
  }

  /// The row with this id, or an empty optional.
  constexpr optional<Row> find(std::string_view id) const noexcept {
    for (const Row row : *this) {
      if (row.id() == id) return row;
    }
    return nullopt;
  }
  /// Whether the row with this id belongs to the relation.
  constexpr bool contains(std::string_view id) const noexcept { return find(id).has_value(); }
  /// The row with this id. If it does not belong to the relation, fails to compile in a constant expression and traps
  /// at run time.
  constexpr Row at(std::string_view id) const noexcept {
    const optional<Row> found = find(id);
    if (!found) detail::error::no_row_has_this_id();
    return *found;
  }
  Row at(size_type position) const = delete;  // use [position]

  /// The rows for which an accessor returns `value`: `targets_of(plan).where(&target::year, 2025)`.
  template <class Member, class Value>
  constexpr auto where(Member member, Value&& value) const {
    return where(detail::equality<Row>(member, static_cast<Value&&>(value)));
  }
  /// The rows for which `predicate(row)` is true; an accessor that returns a bool is a predicate too.
  template <class Predicate>
  constexpr filtered<relation, Predicate> where(Predicate predicate) const {
    return {*this, predicate};
  }

  /// Whether both have the same rows in the same order. Linear.
  /// @{
  friend constexpr bool operator==(relation a, relation b) noexcept {
    if (a.size() != b.size()) return false;
    for (size_type n = 0; n < a.size(); ++n) {
      if (a[n] != b[n]) return false;
    }
    return true;
  }
  friend constexpr bool operator!=(relation a, relation b) noexcept { return !(a == b); }
  /// @}

 private:
  const index_type* list_;
  std::uint32_t first_;
  std::uint32_t last_;
};

namespace detail {

/// Relation number `n` of a column of lists: the rows from offset n up to the next.
template <class Row, class Offset>
constexpr relation<Row> relation_at(const typename relation<Row>::index_type* rows, const Offset* offsets,
                                    std::size_t n) noexcept {
  return {rows, offsets[n], offsets[n + 1]};
}

/// The same where the lists, one after the other, are the table's rows in order.
template <class Row, class Offset>
constexpr relation<Row> relation_at(const Offset* offsets, std::size_t n) noexcept {
  return {nullptr, offsets[n], offsets[n + 1]};
}

/// The rows that belong to `key`, one of `count` keys in ascending order. Linear in their number, which is small.
template <class Row, class Key, class Offset>
constexpr relation<Row> relation_by_key(const Key* keys, std::size_t count, int key,
                                        const typename relation<Row>::index_type* rows,
                                        const Offset* offsets) noexcept {
  for (std::size_t n = 0; n < count; ++n) {
    if (static_cast<int>(keys[n]) == key) return {rows, offsets[n], offsets[n + 1]};
  }
  return {};
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
