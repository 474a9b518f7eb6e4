// A C array of structs with pointers, sorted by id, searched with bsearch.
#pragma once
#include <c_rows.hpp>
#include <cstdlib>
#include <cstring>
#include <iterator>

#include "row_pointers.hpp"

namespace c_structs {

template <class Row, std::size_t Count>
const Row* find_in(const Row (&rows)[Count], std::string_view id) {
  const auto order = [](const void* wanted, const void* row) {
    const auto& text = *static_cast<const std::string_view*>(wanted);
    const char* name = static_cast<const Row*>(row)->id;
    const int difference = std::strncmp(text.data(), name, text.size());
    return difference != 0 ? difference : name[text.size()] == 0 ? 0 : -1;
  };
  return static_cast<const Row*>(std::bsearch(&id, rows, Count, sizeof(Row), order));
}

inline void start() {}
inline std::uint64_t find(std::string_view id) { return handle_of(find_in(c_rows::targets, id)); }
inline std::int64_t low(std::string_view id) { return low_of(find_in(c_rows::targets, id)); }

inline std::int64_t scan(std::string_view cluster, int year) {
  const c_rows::cluster* wanted = find_in(c_rows::clusters, cluster);
  return sum_of(
      c_rows::targets, [=](const auto& t) { return t.cluster == wanted; }, year);
}

inline int tables_with(std::string_view id) {
  int count = 0;
  c_rows::for_each_table([&](const auto& rows) { count += find_in(rows, id) ? 1 : 0; });
  return count;
}

template <class Digest>
void walk(Digest& all) {
  c_rows::for_each_table([&](const auto& rows) { walk_rows(rows, all); });
}

}  // namespace c_structs
