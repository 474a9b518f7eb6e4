// Enumerators as text.
#pragma once

#include "word_list.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// Specialised next to each enumeration: list() returns the names in the order of the enumerators, separated by spaces.
template <class Enum>
struct enumerator_names;

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
