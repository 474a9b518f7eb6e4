// Rows of std::string_view sorted by id, searched by halving.
#pragma once
#include "aggregate_rows.hpp"

namespace sorted_array {

using aggregate_rows::scan;
using aggregate_rows::start;
using aggregate_rows::walk;

template <class Rows>
auto find_in(const Rows& rows, std::string_view id) {
  const auto found = std::lower_bound(std::begin(rows), std::end(rows), id,
                                      [](const auto& row, std::string_view wanted) { return row.id < wanted; });
  return found != std::end(rows) && found->id == id ? found : nullptr;
}

inline std::uint64_t find(std::string_view id) { return handle_of(find_in(string_view_rows::targets, id)); }
inline std::int64_t low(std::string_view id) { return low_of(find_in(string_view_rows::targets, id)); }

inline int tables_with(std::string_view id) {
  int count = 0;
  string_view_rows::for_each_table([&](const auto& rows) { count += find_in(rows, id) ? 1 : 0; });
  return count;
}

}  // namespace sorted_array
