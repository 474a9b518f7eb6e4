// constplan. Named for what it is made of, since the name of the library is taken by its namespace.
#pragma once
#include <benched.hpp>

namespace tables {

inline void start() {}

inline std::uint64_t find(std::string_view id) {
  const auto found = benched::targets.find(id);
  return found ? found->index() + 1 : 0;
}

inline std::int64_t amount(benched::target t) { return t.low() ? t.low()->amount() : -1; }

inline std::int64_t low(std::string_view id) {
  const auto found = benched::targets.find(id);
  return found ? amount(*found) : -2;
}

inline std::int64_t scan(std::string_view cluster, int year) {
  const auto wanted = benched::clusters.find(cluster);
  std::int64_t sum = 0;
  if (!wanted) return sum;
  for (const benched::target t : benched::targets) {
    if (t.cluster() == *wanted && t.year() == year) sum += amount(t);
  }
  return sum;
}

template <class Action>
void for_each_table(Action&& action) {
  action(benched::agencies);
  action(benched::documents);
  action(benched::plans);
  action(benched::cities);
  action(benched::clusters);
  action(benched::placements);
  action(benched::metrics);
  action(benched::targets);
  action(benched::observations);
  action(benched::measures);
  action(benched::responsibilities);
  action(benched::instruments);
  action(benched::designations);
  action(benched::list_items);
  action(benched::statements);
  action(benched::entities);
  action(benched::mentions);
  action(benched::anomalies);
}

inline int tables_with(std::string_view id) {
  int count = 0;
  for_each_table([&](auto rows) { count += rows.contains(id) ? 1 : 0; });
  return count;
}

template <class Digest>
void walk(Digest& all) {
  for_each_table([&](auto rows) { walk_rows(rows, all); });
}

}  // namespace tables
