// Names of enumerators. An enumeration declares them once, in order, in a function `names_of` beside it; this header
// reads them. One string instead of an array of strings, because an array of pointers would need relocating.
#pragma once

#include <cstddef>
#include <string_view>

namespace constplan {

/// The enumerator's name as it is spelt in C++ and in every export, "at_least" for instance; empty for a value that is
/// none of the enumerators. Linear in the number of enumerators.
template <class Enum>
constexpr auto name(Enum value) noexcept -> decltype(names_of(value)) {
  std::string_view names = names_of(value);
  for (auto skip = static_cast<std::size_t>(value); skip > 0 && !names.empty(); --skip) {
    const std::size_t space = names.find(' ');
    names.remove_prefix(space == std::string_view::npos ? names.size() : space + 1);
  }
  return names.substr(0, names.find(' '));
}

}  // namespace constplan
