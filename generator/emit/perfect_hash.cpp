#include "perfect_hash.hpp"

#include <algorithm>
#include <constplan/lookup.hpp>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "../input/diagnostics.hpp"

namespace constplan::generator {
namespace {

constexpr std::size_t most_windows = 6;
constexpr std::size_t ids_per_bucket = 4;
constexpr std::uint32_t most_seeds = 200;

// Numbers that tell apart what is known of the ids so far: equal ids of a group have equal numbers.
using groups = std::vector<std::uint32_t>;

// Splits the groups by one more window; says how many there are then.
std::size_t split(const std::vector<std::string_view>& ids, std::size_t position, const groups& before, groups& after) {
  std::unordered_map<std::uint64_t, std::uint32_t> number_of;
  number_of.reserve(ids.size() * 2);
  after.resize(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::uint64_t key = (std::uint64_t{before[i]} << 32) | window_at(ids[i], position);
    after[i] = number_of.emplace(key, static_cast<std::uint32_t>(number_of.size())).first->second;
  }
  return number_of.size();
}

// Greedily, the windows that tell most ids apart; whole_id if too few do.
std::vector<std::uint16_t> choose_windows(const std::vector<std::string_view>& ids) {
  std::size_t longest = 4;
  groups current;
  for (const std::string_view id : ids) {
    longest = std::max(longest, id.size());
    current.push_back(static_cast<std::uint32_t>(id.size()));
  }
  std::vector<std::uint16_t> windows;
  std::size_t apart = 0;
  while (apart < ids.size() && windows.size() < most_windows && longest < from_end) {
    std::size_t best = 0;
    std::size_t most = 0;
    groups after;
    const auto try_position = [&](std::size_t position) {
      const std::size_t count = split(ids, position, current, after);
      if (count <= most) return;
      most = count;
      best = position;
    };
    for (std::size_t distance = 0; distance <= longest - 4 && most < ids.size(); ++distance) {
      try_position(distance);
      try_position(distance + from_end);
    }
    apart = split(ids, best, current, after);
    current = after;
    windows.push_back(static_cast<std::uint16_t>(best));
  }
  if (apart < ids.size()) return {whole_id};
  return windows;
}

// Places the ids of one bucket, all in free slots; the displacement that does it, or none.
std::optional<std::uint8_t> place_bucket(const std::vector<std::uint32_t>& hashes,
                                         const std::vector<std::size_t>& bucket, std::vector<bool>& taken) {
  for (std::uint32_t displacement = 0; displacement <= 0xFF; ++displacement) {
    std::vector<std::size_t> slots;
    for (const std::size_t row : bucket) {
      const std::size_t slot = slot_of(hashes[row], displacement, taken.size());
      if (taken[slot] || std::find(slots.begin(), slots.end(), slot) != slots.end()) break;
      slots.push_back(slot);
    }
    if (slots.size() != bucket.size()) continue;
    for (const std::size_t slot : slots) taken[slot] = true;
    return static_cast<std::uint8_t>(displacement);
  }
  return std::nullopt;
}

// Hash and displace: the fullest buckets are placed first.
bool displace(const std::vector<std::uint32_t>& hashes, std::size_t slots, perfect_hash& found) {
  std::vector<std::vector<std::size_t>> buckets(hashes.size() / ids_per_bucket + 1);
  for (std::size_t row = 0; row < hashes.size(); ++row) buckets[bucket_of(hashes[row], buckets.size())].push_back(row);
  std::vector<std::size_t> order(buckets.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return buckets[a].size() > buckets[b].size(); });
  std::vector<bool> taken(slots);
  found.displacements.assign(buckets.size(), 0);
  found.rows.assign(slots, 0);
  for (const std::size_t b : order) {
    const auto displacement = place_bucket(hashes, buckets[b], taken);
    if (!displacement) return false;
    found.displacements[b] = *displacement;
    for (const std::size_t row : buckets[b]) found.rows[slot_of(hashes[row], *displacement, slots)] = row;
  }
  return true;
}

}  // namespace

perfect_hash find_perfect_hash(const std::vector<std::string_view>& ids) {
  perfect_hash found{choose_windows(ids), 0, {}, {}};
  std::size_t slots = ids.size() + ids.size() / 16 + 1;
  for (; found.seed < most_seeds; ++found.seed) {
    std::vector<std::uint32_t> hashes;
    hashes.reserve(ids.size());
    for (const std::string_view id : ids) {
      hashes.push_back(hash_id(id, found.windows.data(), found.windows.size(), found.seed));
    }
    const bool all_different = std::unordered_set<std::uint32_t>{hashes.begin(), hashes.end()}.size() == ids.size();
    if (all_different && displace(hashes, slots, found)) return found;
    if (all_different) slots += slots / 64 + 1;
  }
  throw usage_error{"no perfect hash was found for a table of " + std::to_string(ids.size()) + " rows"};
}

}  // namespace constplan::generator
