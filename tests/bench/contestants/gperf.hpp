// C structs found by gperf's tables.
#pragma once
#include <optional>

#include "c_structs.hpp"

// In place of gperf's function, for tables that gperf finds nothing for.
template <class Row, std::size_t Count>
auto searched(const Row (&rows)[Count]) {
  struct entry {
    std::ptrdiff_t row;
  };
  return [&rows](const char* text, std::size_t size) -> std::optional<entry> {
    const Row* found = c_structs::find_in(rows, {text, size});
    if (!found) return std::nullopt;
    return entry{found - rows};
  };
}

#include <gperf_tables.hpp>

namespace gperf {

using c_structs::start;
using c_structs::walk;

template <class Find, class Row, std::size_t Count>
const Row* find_in(Find&& find, const Row (&rows)[Count], std::string_view id) {
  const auto entry = find(id.data(), id.size());
  return entry ? rows + entry->row : nullptr;
}

inline const c_rows::target* find_target(std::string_view id) {
  return find_in([](const char* text, std::size_t size) { return gperf_targets::find(text, size); }, c_rows::targets,
                 id);
}

inline std::uint64_t find(std::string_view id) { return handle_of(find_target(id)); }
inline std::int64_t low(std::string_view id) { return low_of(find_target(id)); }
inline std::int64_t scan(std::string_view cluster, int year) { return c_structs::scan(cluster, year); }

inline int tables_with(std::string_view id) {
  int count = 0;
  for_each_gperf_table([&](auto find, const auto& rows) { count += find_in(find, rows, id) ? 1 : 0; });
  return count;
}

}  // namespace gperf
