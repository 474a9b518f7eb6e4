#include "id_hashes.hpp"

#include <constplan/detail/lookup.hpp>

namespace constplan::generator {
namespace {

// One byte for a displacement does for four ids, until there are so many buckets that some would find no place.
bool is_large(std::size_t ids) { return ids > 0x7FFF; }

}  // namespace

std::size_t bucket_count(std::size_t ids) { return ids / (is_large(ids) ? 2 : 4) + 1; }

std::size_t slot_count(std::size_t ids) { return ids + ids / (is_large(ids) ? 10 : 16) + 1; }

std::vector<id_hash> hashes_of(const std::vector<std::string_view>& ids, const std::vector<std::uint16_t>& windows,
                               std::uint32_t seed, std::size_t slots) {
  std::vector<id_hash> hashes;
  hashes.reserve(ids.size());
  for (const std::string_view id : ids) {
    const auto hash = [&](std::uint32_t with) { return detail::hash_id(id, windows.data(), windows.size(), with); };
    const std::uint32_t first = hash(seed);
    hashes.push_back({detail::bucket_of(first, bucket_count(ids.size())),
                      detail::has_second_hash(slots) ? hash(detail::second_seed(seed)) : first});
  }
  return hashes;
}

}  // namespace constplan::generator
