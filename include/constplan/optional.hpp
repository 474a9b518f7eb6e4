// A value that may be missing. Used in place of std::optional, which takes longer to compile than all tables of this
// library together. The two convert and compare.
#pragma once

#include <type_traits>

#include "detail/arrow.hpp"
#include "detail/error.hpp"
#include "detail/std_optional.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// The type of nullopt.
struct nullopt_t {};
/// An empty optional of any type.
inline constexpr nullopt_t nullopt{};

namespace detail {

struct no_bool {};

// A year does not compare with true, to which it would convert.
template <class T, class U>
using truth_of = std::enable_if_t<std::is_same_v<T, bool> == std::is_same_v<U, bool>, bool>;

}  // namespace detail

/// A `T` or nothing. Reading the value of an empty optional fails to compile in a constant expression and traps at run
/// time; it is never undefined behaviour.
template <class T>
class optional {
  // An optional<bool> converts to no bool: std::optional<bool> would take that for its value.
  using truth = std::conditional_t<std::is_same_v<T, bool>, detail::no_bool, bool>;

 public:
  /// The type of the value.
  using value_type = T;

  /// Empty.
  /// @{
  constexpr optional() noexcept : none_{}, has_value_{false} {}
  constexpr optional(nullopt_t) noexcept : optional{} {}
  /// @}
  /// Holds `value`.
  constexpr optional(T value) noexcept : value_{value}, has_value_{true} {}

  /// Whether there is a value.
  constexpr bool has_value() const noexcept { return has_value_; }
  /// The same as has_value(). Not available for optional<bool>, where it could be mistaken for the value.
  constexpr explicit operator truth() const noexcept { return truth{has_value_}; }

  /// The value, by value. For an empty optional, fails to compile in a constant expression and traps at run time.
  /// @{
  constexpr T value() const noexcept {
    if (!has_value_) detail::error::there_is_no_value();
    return value_;
  }
  constexpr T operator*() const noexcept { return value(); }
  constexpr detail::arrow<T> operator->() const noexcept { return {value()}; }
  /// @}
  /// The value, or `otherwise` for an empty optional.
  constexpr T value_or(T otherwise) const noexcept { return has_value_ ? value_ : otherwise; }

  /// The same as a `std::optional<T>`. Requires `<optional>`.
  template <class U, class = std::enable_if_t<std::is_same_v<T, U>>>
  constexpr operator std::optional<U>() const noexcept {
    return has_value_ ? std::optional<U>{value_} : std::optional<U>{};
  }

 private:
  union {
    char none_;
    T value_;
  };
  bool has_value_;
};

/// Whether both are empty or have equal values. An empty optional equals an empty optional and no value.
/// @{
template <class T>
constexpr bool operator==(const optional<T>& a, const optional<T>& b) noexcept {
  return a.has_value() && b.has_value() ? *a == *b : a.has_value() == b.has_value();
}
template <class T>
constexpr bool operator!=(const optional<T>& a, const optional<T>& b) noexcept {
  return !(a == b);
}

template <class T>
constexpr bool operator==(const optional<T>& a, nullopt_t) noexcept {
  return !a.has_value();
}
template <class T>
constexpr bool operator!=(const optional<T>& a, nullopt_t) noexcept {
  return a.has_value();
}
template <class T>
constexpr bool operator==(nullopt_t, const optional<T>& a) noexcept {
  return !a.has_value();
}
template <class T>
constexpr bool operator!=(nullopt_t, const optional<T>& a) noexcept {
  return a.has_value();
}

/// @}

/// Anything that compares with a `T` compares with an optional<T>.
/// @{
template <class T, class U>
constexpr auto operator==(const optional<T>& a, const U& b) noexcept -> decltype(detail::truth_of<T, U>(*a == b)) {
  return a.has_value() && *a == b;
}
template <class T, class U>
constexpr auto operator!=(const optional<T>& a, const U& b) noexcept -> decltype(detail::truth_of<T, U>(*a == b)) {
  return !(a == b);
}
template <class U, class T>
constexpr auto operator==(const U& a, const optional<T>& b) noexcept -> decltype(detail::truth_of<T, U>(*b == a)) {
  return b == a;
}
template <class U, class T>
constexpr auto operator!=(const U& a, const optional<T>& b) noexcept -> decltype(detail::truth_of<T, U>(*b == a)) {
  return !(b == a);
}
/// @}

/// The same with the standard library's optional.
/// @{
template <class T, class U>
constexpr bool operator==(const optional<T>& a, const std::optional<U>& b) noexcept {
  return a.has_value() && b.has_value() ? *a == *b : a.has_value() == b.has_value();
}
template <class T, class U>
constexpr bool operator!=(const optional<T>& a, const std::optional<U>& b) noexcept {
  return !(a == b);
}
template <class U, class T>
constexpr bool operator==(const std::optional<U>& a, const optional<T>& b) noexcept {
  return b == a;
}
template <class U, class T>
constexpr bool operator!=(const std::optional<U>& a, const optional<T>& b) noexcept {
  return !(b == a);
}

template <class T>
constexpr bool operator==(const optional<T>& a, const std::nullopt_t&) noexcept {
  return !a.has_value();
}
template <class T>
constexpr bool operator!=(const optional<T>& a, const std::nullopt_t&) noexcept {
  return a.has_value();
}
template <class T>
constexpr bool operator==(const std::nullopt_t&, const optional<T>& a) noexcept {
  return !a.has_value();
}
template <class T>
constexpr bool operator!=(const std::nullopt_t&, const optional<T>& a) noexcept {
  return a.has_value();
}

/// @}

/// Order, between optionals alone: an empty optional comes before every value.
/// @{
template <class T>
constexpr bool operator<(const optional<T>& a, const optional<T>& b) noexcept {
  return b.has_value() && (!a.has_value() || *a < *b);
}
template <class T>
constexpr bool operator>(const optional<T>& a, const optional<T>& b) noexcept {
  return b < a;
}
template <class T>
constexpr bool operator<=(const optional<T>& a, const optional<T>& b) noexcept {
  return !(b < a);
}
template <class T>
constexpr bool operator>=(const optional<T>& a, const optional<T>& b) noexcept {
  return !(a < b);
}
/// @}

/// Deleted: an empty optional is neither below nor above a value. Test has_value() first, and compare `*value`.
/// @{
template <class T, class U>
bool operator<(const optional<T>& may_be_empty, const U& value) = delete;
template <class T, class U>
bool operator>(const optional<T>& may_be_empty, const U& value) = delete;
template <class T, class U>
bool operator<=(const optional<T>& may_be_empty, const U& value) = delete;
template <class T, class U>
bool operator>=(const optional<T>& may_be_empty, const U& value) = delete;
template <class U, class T>
bool operator<(const U& value, const optional<T>& may_be_empty) = delete;
template <class U, class T>
bool operator>(const U& value, const optional<T>& may_be_empty) = delete;
template <class U, class T>
bool operator<=(const U& value, const optional<T>& may_be_empty) = delete;
template <class U, class T>
bool operator>=(const U& value, const optional<T>& may_be_empty) = delete;
/// @}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
