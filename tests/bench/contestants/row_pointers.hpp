// What the contestants share whose rows are structs in an array.
#pragma once
#include <cstdint>
#include <string_view>

template <class Row>
std::uint64_t handle_of(const Row* row) {
  return reinterpret_cast<std::uintptr_t>(row);
}

template <class Row>
std::int64_t low_of(const Row* target) {
  return target ? target->low : -2;
}

template <class Rows, class IsOfCluster>
std::int64_t sum_of(const Rows& targets, IsOfCluster&& is_of_cluster, int year) {
  std::int64_t sum = 0;
  for (const auto& t : targets) {
    if (is_of_cluster(t) && t.year == year) sum += t.low;
  }
  return sum;
}
