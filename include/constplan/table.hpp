// A table: all rows of one kind, in the order of the curated data.
#pragma once

#include <cstddef>
#include <string_view>

#include "error.hpp"
#include "iterator.hpp"
#include "optional.hpp"

namespace constplan {

/// An empty object: the rows are numbers, the columns are arrays of their own. `Row` tells how many rows there are
/// (`Row::count`) and where an id stands (`Row::lookup`).
template <class Row>
class table {
 public:
  using value_type = Row;
  using key_type = typename Row::key_type;
  using size_type = std::size_t;
  using iterator = row_iterator<Row, std::ptrdiff_t>;
  using const_iterator = iterator;

  constexpr iterator begin() const noexcept { return iterator{0}; }
  constexpr iterator end() const noexcept { return iterator{static_cast<std::ptrdiff_t>(Row::count)}; }
  constexpr size_type size() const noexcept { return Row::count; }
  constexpr bool empty() const noexcept { return Row::count == 0; }

  /// The row of this enumerator. Constant time. What is none of the enumerators reads beyond the columns.
  constexpr Row operator[](key_type key) const noexcept { return Row{key}; }

  /// The row with this id, or none. Constant time.
  constexpr optional<Row> find(std::string_view id) const noexcept {
    if (empty()) return nullopt;
    const Row row = candidate(id);
    if (row.id() != id) return nullopt;
    return row;
  }
  /// Whether a row has this id. Constant time.
  constexpr bool contains(std::string_view id) const noexcept { return !empty() && candidate(id).id() == id; }

  /// The row with this id. An unknown id does not compile in a constant expression, and stops the program at run time:
  /// for ids that are not known when compiling, use find().
  constexpr Row at(std::string_view id) const noexcept {
    const optional<Row> found = find(id);
    if (!found) error::no_row_has_this_id();
    return *found;
  }

 private:
  static constexpr Row candidate(std::string_view id) noexcept {
    return Row{static_cast<key_type>(Row::lookup::candidate(id))};
  }
};

}  // namespace constplan
