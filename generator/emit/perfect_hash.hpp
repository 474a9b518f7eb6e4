// The numbers that constplan/detail/lookup.hpp reads.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace constplan::generator {

struct perfect_hash {
  std::vector<std::uint16_t> windows;
  std::size_t shortest;  // of the ids
  std::uint32_t seed;
  std::vector<std::uint8_t> displacements;  // by bucket
  std::vector<std::size_t> rows;            // by slot; 0 in slots without an id, which no id reaches
};

/// A perfect hash of `ids`, all different. The same for the same ids.
perfect_hash find_perfect_hash(const std::vector<std::string_view>& ids);

}  // namespace constplan::generator
