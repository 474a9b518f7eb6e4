// Tables and relations as views of C++20: they may be piped as they come, and what an algorithm finds in one that is
// gone does not dangle. Without this header they are ranges all the same.
#pragma once

#if __cplusplus <= 201703L && !(defined(_MSVC_LANG) && _MSVC_LANG > 201703L)
#error "constplan/ranges.hpp needs C++20"
#endif

#include <ranges>

#include "relation.hpp"
#include "table.hpp"

/// @cond Specialisations of what Doxygen does not see.
template <class Row>
inline constexpr bool std::ranges::enable_view<constplan::table<Row>> = true;
template <class Row>
inline constexpr bool std::ranges::enable_view<constplan::relation<Row>> = true;
template <class Row>
inline constexpr bool std::ranges::enable_borrowed_range<constplan::table<Row>> = true;
template <class Row>
inline constexpr bool std::ranges::enable_borrowed_range<constplan::relation<Row>> = true;
/// @endcond
