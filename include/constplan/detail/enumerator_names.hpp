// Enumerators as text.
#pragma once

#include <string_view>

#include "word_list.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// Specialised next to each enumeration: list() returns the names in the order of the enumerators, separated by spaces.
template <class Enum>
struct enumerator_names;

}  // namespace detail

/// The enumerator's name as it is spelt in C++ and in every export, "at_least" for instance; empty for a value that is
/// not an enumerator. Linear in the number of enumerators.
template <class Enum>
constexpr auto name(Enum value) noexcept -> decltype(detail::enumerator_names<Enum>::list()) {
  return detail::list_item(detail::enumerator_names<Enum>::list(), ' ', static_cast<std::size_t>(value));
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
