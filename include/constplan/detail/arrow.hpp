// What operator-> returns where a value is computed rather than stored.
#pragma once

#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

template <class T>
struct arrow {
  T value;
  constexpr const T* operator->() const noexcept { return &value; }
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
