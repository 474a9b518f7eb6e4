// Rows of std::string_view, found by a std::unordered_map for each table.
#pragma once
#include <unordered_map>

#include "aggregate_rows.hpp"

namespace unordered_map {

using aggregate_rows::scan;
using aggregate_rows::walk;

// One map a type of row, and so one a table.
template <class Row>
std::unordered_map<std::string_view, const Row*>& by_id() {
  static auto& map =
      *new std::unordered_map<std::string_view, const Row*>;  // never freed: it lives as long as the program
  return map;
}

inline std::unordered_map<std::string_view, const string_view_rows::target*>* targets = nullptr;

inline void start() {
  string_view_rows::for_each_table([](const auto& rows) {
    auto& map = by_id<std::decay_t<decltype(rows[0])>>();
    map.reserve(std::size(rows));
    for (const auto& row : rows) map.emplace(row.id, &row);
  });
  targets = &by_id<string_view_rows::target>();
}

inline const string_view_rows::target* find_target(std::string_view id) {
  const auto found = targets->find(id);
  return found == targets->end() ? nullptr : found->second;
}

inline std::uint64_t find(std::string_view id) { return handle_of(find_target(id)); }
inline std::int64_t low(std::string_view id) { return low_of(find_target(id)); }

inline int tables_with(std::string_view id) {
  int count = 0;
  string_view_rows::for_each_table(
      [&](const auto& rows) { count += static_cast<int>(by_id<std::decay_t<decltype(rows[0])>>().count(id)); });
  return count;
}

}  // namespace unordered_map
