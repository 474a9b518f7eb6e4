// The rows that belong to a row: targets of a cluster, issuers of a document.
#pragma once

#include <cstddef>

#include "iterator.hpp"

namespace constplan {

/// A view of some rows of a table, in the table's order. Costs nothing to copy; valid for ever.
template <class Row>
class relation {
 public:
  using value_type = Row;
  using key_type = typename Row::key_type;
  using size_type = std::size_t;
  using iterator = row_iterator<Row, const key_type*>;
  using const_iterator = iterator;

  constexpr relation(const key_type* first, const key_type* last) noexcept : first_{first}, last_{last} {}

  constexpr iterator begin() const noexcept { return iterator{first_}; }
  constexpr iterator end() const noexcept { return iterator{last_}; }
  constexpr size_type size() const noexcept { return static_cast<size_type>(last_ - first_); }
  constexpr bool empty() const noexcept { return first_ == last_; }
  /// Row number `n` of the relation, n < size(). Beyond that a constant expression does not compile.
  constexpr Row operator[](size_type n) const noexcept { return Row{first_[n]}; }

 private:
  const key_type* first_;
  const key_type* last_;
};

/// Relation number `n` of a column of lists: the keys from offset n up to the next.
template <class Row, class Key, std::size_t Keys, class Offset, std::size_t Count>
constexpr relation<Row> relation_at(const Key (&keys)[Keys], const Offset (&offsets)[Count], std::size_t n) noexcept {
  return {keys + offsets[n], keys + offsets[n + 1]};
}

}  // namespace constplan
