// The hashes of ids, for few and for very many of them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// An id's bucket, and what its slot follows from.
struct id_hash {
  std::size_t bucket;
  std::uint32_t slot;
};

std::size_t bucket_count(std::size_t ids);

/// How many slots to begin with.
std::size_t slot_count(std::size_t ids);

/// The hash of each id by its windows. For very many `slots` there is a second hash, as one of 32 bits would not do.
std::vector<id_hash> hashes_of(const std::vector<std::string_view>& ids, const std::vector<std::uint16_t>& windows,
                               std::uint32_t seed, std::size_t slots);

}  // namespace constplan::generator
