// The random-access iterator over rows, for tables and relations.
#pragma once

#include <string_view>  // brings the iterator tags; <iterator> itself would double the time it takes to compile a program

#include "arrow.hpp"
#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// A position in a list of row numbers. Without a list, the rows follow one another and the position is the row number.
template <class Index>
struct place_in_list {
  const Index* list = nullptr;
  std::ptrdiff_t place = 0;

  constexpr std::ptrdiff_t row_number() const noexcept {
    return list == nullptr ? place : static_cast<std::ptrdiff_t>(list[place]);
  }
  constexpr place_in_list& operator+=(std::ptrdiff_t n) noexcept {
    place += n;
    return *this;
  }
  friend constexpr std::ptrdiff_t operator-(place_in_list a, place_in_list b) noexcept { return a.place - b.place; }
};

/// Walks over rows. `Position` is a row number or a place_in_list. Dereferencing returns a row by value: a row is a
/// handle, so there is nothing to refer to.
template <class Row, class Position>
class row_iterator {
 public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = Row;
  using difference_type = std::ptrdiff_t;
  using pointer = arrow<Row>;
  using reference = Row;

  constexpr row_iterator() noexcept = default;
  constexpr explicit row_iterator(Position position) noexcept : position_{position} {}

  constexpr Row operator*() const noexcept { return row_at(position_); }
  constexpr pointer operator->() const noexcept { return {**this}; }
  constexpr Row operator[](difference_type n) const noexcept { return *(*this + n); }

  constexpr row_iterator& operator++() noexcept { return *this += 1; }
  constexpr row_iterator& operator--() noexcept { return *this += -1; }
  constexpr row_iterator operator++(int) noexcept {
    const row_iterator before = *this;
    ++*this;
    return before;
  }
  constexpr row_iterator operator--(int) noexcept {
    const row_iterator before = *this;
    --*this;
    return before;
  }
  constexpr row_iterator& operator+=(difference_type n) noexcept {
    position_ += n;
    return *this;
  }
  constexpr row_iterator& operator-=(difference_type n) noexcept { return *this += -n; }

  friend constexpr row_iterator operator+(row_iterator i, difference_type n) noexcept { return i += n; }
  friend constexpr row_iterator operator+(difference_type n, row_iterator i) noexcept { return i += n; }
  friend constexpr row_iterator operator-(row_iterator i, difference_type n) noexcept { return i -= n; }
  friend constexpr difference_type operator-(row_iterator a, row_iterator b) noexcept {
    return a.position_ - b.position_;
  }

  friend constexpr bool operator==(row_iterator a, row_iterator b) noexcept { return a - b == 0; }
  friend constexpr bool operator!=(row_iterator a, row_iterator b) noexcept { return a - b != 0; }
  friend constexpr bool operator<(row_iterator a, row_iterator b) noexcept { return a - b < 0; }
  friend constexpr bool operator>(row_iterator a, row_iterator b) noexcept { return a - b > 0; }
  friend constexpr bool operator<=(row_iterator a, row_iterator b) noexcept { return a - b <= 0; }
  friend constexpr bool operator>=(row_iterator a, row_iterator b) noexcept { return a - b >= 0; }

 private:
  static constexpr Row row_at(std::ptrdiff_t number) noexcept {
    return Row{static_cast<typename Row::key_type>(number)};
  }
  template <class Index>
  static constexpr Row row_at(place_in_list<Index> place) noexcept {
    return row_at(place.row_number());
  }

  Position position_{};
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
