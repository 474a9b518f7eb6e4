// Columns of figures that a slice of a data set may lack.
#pragma once

#include "../optional.hpp"
#include "../vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// Called with 0: the first of each pair is for rows that have the column, the second for all others.

template <class Row>
constexpr auto scope_of(const Row& row, int) noexcept -> decltype(optional<scope>{row.scope()}) {
  return row.scope();
}
template <class Row>
constexpr optional<scope> scope_of(const Row&, long) noexcept {
  return nullopt;
}

template <class A, class B>
constexpr auto have_equal_other_clusters(const A& a, const B& b, int) noexcept
    -> decltype(a.other_clusters() == b.other_clusters()) {
  return a.other_clusters() == b.other_clusters();
}
template <class A, class B>
constexpr bool have_equal_other_clusters(const A&, const B&, long) noexcept {
  return true;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
