// The random-access iterator over rows, for a whole table and for a relation.
#pragma once

#include <cstddef>
#include <string_view>  // brings the iterator tags; <iterator> itself would double the time it takes to compile a program

namespace constplan {

/// Walks over rows. `Position` is either a row's number or a pointer into an array of numbers.
/// Dereferencing gives a row by value: a row is a handle, so there is nothing to refer to.
template <class Row, class Position>
class row_iterator {
  struct arrow {
    Row row;
    constexpr const Row* operator->() const noexcept { return &row; }
  };

 public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = Row;
  using difference_type = std::ptrdiff_t;
  using pointer = arrow;
  using reference = Row;

  constexpr row_iterator() noexcept = default;
  constexpr explicit row_iterator(Position position) noexcept : position_{position} {}

  constexpr Row operator*() const noexcept { return row_at(position_); }
  constexpr arrow operator->() const noexcept { return {**this}; }
  constexpr Row operator[](difference_type n) const noexcept { return *(*this + n); }

  constexpr row_iterator& operator++() noexcept { return *this += 1; }
  constexpr row_iterator& operator--() noexcept { return *this -= 1; }
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
  constexpr row_iterator& operator-=(difference_type n) noexcept {
    position_ -= n;
    return *this;
  }

  friend constexpr row_iterator operator+(row_iterator i, difference_type n) noexcept { return i += n; }
  friend constexpr row_iterator operator+(difference_type n, row_iterator i) noexcept { return i += n; }
  friend constexpr row_iterator operator-(row_iterator i, difference_type n) noexcept { return i -= n; }
  friend constexpr difference_type operator-(row_iterator a, row_iterator b) noexcept {
    return a.position_ - b.position_;
  }

  friend constexpr bool operator==(row_iterator a, row_iterator b) noexcept { return a.position_ == b.position_; }
  friend constexpr bool operator!=(row_iterator a, row_iterator b) noexcept { return a.position_ != b.position_; }
  friend constexpr bool operator<(row_iterator a, row_iterator b) noexcept { return a.position_ < b.position_; }
  friend constexpr bool operator>(row_iterator a, row_iterator b) noexcept { return a.position_ > b.position_; }
  friend constexpr bool operator<=(row_iterator a, row_iterator b) noexcept { return a.position_ <= b.position_; }
  friend constexpr bool operator>=(row_iterator a, row_iterator b) noexcept { return a.position_ >= b.position_; }

 private:
  using key_type = typename Row::key_type;
  static constexpr Row row_at(std::ptrdiff_t number) noexcept { return Row{static_cast<key_type>(number)}; }
  template <class Index>
  static constexpr Row row_at(const Index* number) noexcept {
    return Row{static_cast<key_type>(*number)};
  }

  Position position_{};
};

}  // namespace constplan
