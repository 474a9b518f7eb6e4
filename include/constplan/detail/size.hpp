// Conversion to std::size_t without a cast to the same type, which -Wuseless-cast reports.
#pragma once

#include <cstddef>
#include <cstdint>

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
