// A value that may be missing. In place of std::optional, which takes longer to compile than all tables of this library
// together: it converts to one wherever a program wants that.
#pragma once

#include <type_traits>

#include "error.hpp"

namespace constplan {

struct nullopt_t {};
inline constexpr nullopt_t nullopt{};

/// A `T`, or nothing. What is asked for where there is nothing does not compile in a constant expression, and stops the
/// program at run time; it is never undefined.
template <class T>
class optional {
 public:
  using value_type = T;

  constexpr optional() noexcept : none_{}, has_value_{false} {}
  constexpr optional(nullopt_t) noexcept : optional{} {}
  constexpr optional(T value) noexcept : value_{value}, has_value_{true} {}

  constexpr bool has_value() const noexcept { return has_value_; }
  constexpr explicit operator bool() const noexcept { return has_value_; }

  /// The value. Where there is none, this does not compile in a constant expression, and stops the program at run time;
  /// so do * and ->.
  constexpr const T& value() const noexcept {
    if (!has_value_) error::there_is_no_value();
    return value_;
  }
  constexpr const T& operator*() const noexcept { return value(); }
  constexpr const T* operator->() const noexcept { return &value(); }
  /// The value, or else `otherwise`.
  constexpr T value_or(T otherwise) const noexcept { return has_value_ ? value_ : otherwise; }

  /// A std::optional<T>, for programs that include <optional>.
  template <class Other, class = std::enable_if_t<std::is_same_v<typename Other::value_type, T>,
                                                  decltype(std::declval<Other&>().reset())>>
  constexpr operator Other() const noexcept {
    return has_value_ ? Other{value_} : Other{};
  }

 private:
  union {
    char none_;
    T value_;
  };
  bool has_value_;
};

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

/// Nothing comes before every value.
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
  return !a.has_value() || (b.has_value() && *a <= *b);
}
template <class T>
constexpr bool operator>=(const optional<T>& a, const optional<T>& b) noexcept {
  return b <= a;
}

// An optional<T> may be compared with whatever a T alone is compared with. A std::optional<T> is not: to compare,
// convert first.

// Nothing equals no value.
template <class T, class U>
constexpr auto operator==(const optional<T>& a, const U& b) noexcept -> decltype(bool(*a == b)) {
  return a.has_value() && *a == b;
}
template <class T, class U>
constexpr auto operator!=(const optional<T>& a, const U& b) noexcept -> decltype(bool(*a == b)) {
  return !(a == b);
}
template <class U, class T>
constexpr auto operator==(const U& a, const optional<T>& b) noexcept -> decltype(bool(*b == a)) {
  return b == a;
}
template <class U, class T>
constexpr auto operator!=(const U& a, const optional<T>& b) noexcept -> decltype(bool(*b == a)) {
  return !(b == a);
}

// Nothing comes before every value. A `<=` of its own, as quantities of two units are neither less nor greater.
template <class T, class U>
constexpr auto operator<(const optional<T>& a, const U& b) noexcept -> decltype(bool(*a < b)) {
  return !a.has_value() || *a < b;
}
template <class T, class U>
constexpr auto operator>(const optional<T>& a, const U& b) noexcept -> decltype(bool(b < *a)) {
  return a.has_value() && b < *a;
}
template <class T, class U>
constexpr auto operator<=(const optional<T>& a, const U& b) noexcept -> decltype(bool(*a <= b)) {
  return !a.has_value() || *a <= b;
}
template <class T, class U>
constexpr auto operator>=(const optional<T>& a, const U& b) noexcept -> decltype(bool(b <= *a)) {
  return a.has_value() && b <= *a;
}

}  // namespace constplan
