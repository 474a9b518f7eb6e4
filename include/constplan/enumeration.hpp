// Names of enumerators. An enumeration declares them once, in order, in a function `names_of` beside it; this header
// reads them. One string instead of an array of strings, because an array of pointers would need relocating.
#pragma once

#include <cstddef>
#include <string_view>

#include "config.hpp"

namespace constplan {

// A literal that knows its size: without optimisation, or for size, others call strlen.
using namespace std::string_view_literals;

namespace detail {

// Takes the first item off a list. By hand, because find() and substr() of std::string_view call into the standard
// library, which firmware may not have.
constexpr std::string_view take_item(std::string_view& list, char separator) noexcept {
  const char* const first = list.data();
  const char* const end = first + list.size();
  const char* last = first;
  while (last != end && *last != separator) ++last;
  const char* const rest = last == end ? end : last + 1;
  list = {rest, static_cast<std::size_t>(end - rest)};
  return {first, static_cast<std::size_t>(last - first)};
}

// Item number `n` of a list, empty beyond the last.
constexpr std::string_view list_item(std::string_view list, char separator, std::size_t n) noexcept {
  for (; n > 0; --n) take_item(list, separator);
  return take_item(list, separator);
}

}  // namespace detail

/// The enumerator's name as it is spelt in C++ and in every export, "at_least" for instance; empty for a value that is
/// none of the enumerators. Linear in the number of enumerators.
template <class Enum>
constexpr auto name(Enum value) noexcept -> decltype(names_of(value)) {
  return detail::list_item(names_of(value), ' ', static_cast<std::size_t>(value));
}

}  // namespace constplan
