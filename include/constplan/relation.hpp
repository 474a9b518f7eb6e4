// The rows that belong to a row: targets of a cluster, issuers of a document.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "error.hpp"
#include "iterator.hpp"

namespace constplan {

/// A view of some rows of a table, in the table's order. Costs nothing to copy; valid for ever.
template <class Row>
class relation {
 public:
  using value_type = Row;
  using key_type = typename Row::key_type;
  using size_type = std::size_t;
  // What string literals of one, two and four bytes a character hold.
  using index_type = std::conditional_t<sizeof(key_type) == 1, std::uint8_t,
                                        std::conditional_t<sizeof(key_type) == 2, char16_t, char32_t>>;
  using iterator = row_iterator<Row, place_in_list<index_type>>;
  using const_iterator = iterator;

  /// The rows from place `first` of `list` to before place `last`; without a list, the rows of these numbers.
  constexpr relation(const index_type* list, std::uint32_t first, std::uint32_t last) noexcept
      : list_{list}, first_{first}, last_{last} {}

  constexpr iterator begin() const noexcept { return iterator{{list_, static_cast<std::ptrdiff_t>(first_)}}; }
  constexpr iterator end() const noexcept { return iterator{{list_, static_cast<std::ptrdiff_t>(last_)}}; }
  constexpr size_type size() const noexcept { return last_ - first_; }
  constexpr bool empty() const noexcept { return first_ == last_; }
  /// Row number `n` of the relation. With n >= size() a constant expression does not compile, and at run time the
  /// program stops.
  constexpr Row operator[](size_type n) const noexcept {
    if (n >= size()) error::the_relation_has_fewer_rows();
    return begin()[static_cast<std::ptrdiff_t>(n)];
  }

 private:
  const index_type* list_;
  std::uint32_t first_;
  std::uint32_t last_;
};

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
  return {nullptr, 0, 0};
}

}  // namespace constplan
