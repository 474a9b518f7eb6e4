// Aggregate rows of std::string_view, searched from the first on.
#pragma once
#include <algorithm>
#include <iterator>
#include <string_view_rows.hpp>

#include "row_pointers.hpp"

namespace aggregate_rows {

template <class Rows>
auto find_in(const Rows& rows, std::string_view id) {
  const auto found = std::find_if(std::begin(rows), std::end(rows), [&](const auto& row) { return row.id == id; });
  return found == std::end(rows) ? nullptr : found;
}

inline void start() {}
inline std::uint64_t find(std::string_view id) { return handle_of(find_in(string_view_rows::targets, id)); }
inline std::int64_t low(std::string_view id) { return low_of(find_in(string_view_rows::targets, id)); }

inline std::int64_t scan(std::string_view cluster, int year) {
  return sum_of(
      string_view_rows::targets, [&](const auto& t) { return t.cluster == cluster; }, year);
}

inline int tables_with(std::string_view id) {
  int count = 0;
  string_view_rows::for_each_table([&](const auto& rows) { count += find_in(rows, id) ? 1 : 0; });
  return count;
}

template <class Digest>
void walk(Digest& all) {
  string_view_rows::for_each_table([&](const auto& rows) { walk_rows(rows, all); });
}

}  // namespace aggregate_rows
