// Conversion to std::size_t without a cast to the same type, which -Wuseless-cast reports.
#pragma once

#include <cstdint>
#include <string_view>  // declares std::size_t and std::ptrdiff_t; <cstddef> would also define std::byte, which costs time

#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// The low bits of `number`, as many as a `Size` has.
template <class Size = std::size_t>
constexpr Size low_bits(std::uint64_t number) noexcept {
  if constexpr (sizeof(Size) >= sizeof number) {
    return number;
  } else {
    return static_cast<Size>(number);
  }
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
