// The rows of a table or a relation that satisfy a condition.
#pragma once

#include <string_view>  // brings the iterator tags
#include <type_traits>

#include "detail/error.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// g++ 12 and 13 check the branch for virtual functions, which no row has, and warn that a row holds no pointer to one.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Warray-bounds"
#endif

// A predicate is a function object or an accessor that returns a bool.
template <class Predicate, class Row>
constexpr bool holds(const Predicate& predicate, const Row& row) {
  if constexpr (std::is_member_pointer_v<Predicate>) {
    return static_cast<bool>((row.*predicate)());
  } else {
    return static_cast<bool>(predicate(row));
  }
}

// Whether an accessor of a row returns a value. A literal is kept as the text that it is.
template <class Member, class Value>
struct member_equals {
  Member member;
  Value value;

  template <class Row>
  constexpr bool operator()(const Row& row) const noexcept {
    return (row.*member)() == value;
  }
};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

template <class First, class Second>
struct both {
  First first;
  Second second;

  template <class Row>
  constexpr bool operator()(const Row& row) const {
    return holds(first, row) && holds(second, row);
  }
};

// A literal or a string with a name is compared as the text that it is, because the program keeps it. Of a temporary
// string, the condition keeps the string itself.
template <class Value>
using kept = std::conditional_t<std::is_convertible_v<const Value&, std::string_view> &&
                                    (std::is_lvalue_reference_v<Value> || !std::is_class_v<Value>),
                                std::string_view, std::remove_cv_t<std::remove_reference_t<Value>>>;

// Whether what an accessor returns compares with a value, and whether a predicate can be called. Never defined.
template <class Row, class Member, class Value>
auto compares(const Row& row, Member member, const Value& value, int)
    -> decltype(bool((row.*member)() == value), std::true_type{});
template <class Row, class Member, class Value>
std::false_type compares(const Row&, Member, const Value&, long);
template <class Row, class Member>
auto selects(const Row& row, Member member, int) -> decltype(bool((row.*member)()), std::true_type{});
template <class Row, class Predicate>
auto selects(const Row& row, const Predicate& predicate, int) -> decltype(bool(predicate(row)), std::true_type{});
template <class Row, class Predicate>
std::false_type selects(const Row&, const Predicate&, long);

template <class Row, class Member, class Value>
constexpr auto equality(Member member, Value&& value) {
  static_assert(decltype(compares(Row{}, member, value, 0))::value,
                "where(accessor, value) requires an accessor of the row, such as &target::year, and a value that "
                "compares with what it returns");
  return member_equals<Member, kept<Value>>{member, static_cast<Value&&>(value)};
}

}  // namespace detail

/// What where() returns: the rows of `Rows` for which `Predicate` is true, in the same order. Filters while it is
/// walked, without heap memory. It holds copies of what it filters, so it outlives them; its iterators refer to it.
template <class Rows, class Predicate>
class filtered {
  static_assert(decltype(detail::selects(typename Rows::value_type{}, std::declval<const Predicate&>(), 0))::value,
                "where(predicate) requires a function of a row that returns a bool, or an accessor that returns one");

 public:
  /// A forward iterator. It is valid as long as the object that it walks.
  class iterator {
    using position = typename Rows::iterator;

   public:
    /// The types of a standard iterator.
    /// @{
    using iterator_category = std::forward_iterator_tag;
    using value_type = typename Rows::value_type;
    using difference_type = std::ptrdiff_t;
    using pointer = typename position::pointer;
    using reference = value_type;
    /// @}

    /// An iterator that must be assigned before it is used.
    constexpr iterator() = default;

    /// The operations of a forward iterator. A step is linear in the number of rows that it passes. Dereferencing the
    /// end fails to compile in a constant expression and traps at run time.
    /// @{
    constexpr value_type operator*() const {
      if (at_ == of_->rows_.end()) detail::error::there_are_fewer_rows();
      return *at_;
    }
    constexpr pointer operator->() const { return {**this}; }
    constexpr iterator& operator++() {
      ++at_;
      skip();
      return *this;
    }
    constexpr iterator operator++(int) {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }
    friend constexpr bool operator!=(const iterator& a, const iterator& b) noexcept { return a.at_ != b.at_; }
    /// @}

   private:
    friend class filtered;
    constexpr iterator(const filtered& of, position at) : of_{&of}, at_{at} { skip(); }
    constexpr void skip() {
      while (at_ != of_->rows_.end() && !detail::holds(of_->predicate_, *at_)) ++at_;
    }

    const filtered* of_ = nullptr;
    position at_{};
  };
  /// The types of a standard range.
  /// @{
  using const_iterator = iterator;
  using value_type = typename Rows::value_type;
  using size_type = std::size_t;
  /// @}

  /// The rows of `rows` for which `predicate` is true.
  constexpr filtered(Rows rows, Predicate predicate) : rows_{rows}, predicate_{predicate} {}

  /// The rows. begin() is linear in the number of rows before the first.
  /// @{
  constexpr iterator begin() const& { return {*this, rows_.begin()}; }
  constexpr iterator end() const& { return {*this, rows_.end()}; }
  /// @}
  // Iterators into a temporary would dangle. Keep the result of where() in a variable.
  iterator begin() const&& = delete;
  iterator end() const&& = delete;

  /// The number of rows. Linear, as are empty(), front() and the first step of a loop.
  constexpr size_type count() const {
    size_type rows = 0;
    for (iterator i{*this, rows_.begin()}; i.at_ != rows_.end(); ++i) ++rows;
    return rows;
  }
  /// Whether there is no row.
  constexpr bool empty() const { return iterator{*this, rows_.begin()}.at_ == rows_.end(); }
  /// The first row. If there is none, fails to compile in a constant expression and traps at run time.
  constexpr value_type front() const {
    const iterator first{*this, rows_.begin()};
    if (first.at_ == rows_.end()) detail::error::there_are_fewer_rows();
    return *first;
  }

  /// The rows that satisfy a further condition; see table::where.
  /// @{
  template <class Member, class Value>
  constexpr auto where(Member member, Value&& value) const {
    return where(detail::equality<value_type>(member, static_cast<Value&&>(value)));
  }
  template <class Further>
  constexpr filtered<Rows, detail::both<Predicate, Further>> where(Further predicate) const {
    return {rows_, {predicate_, predicate}};
  }
  /// @}

 private:
  Rows rows_;
  Predicate predicate_;
};

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
