#include "perfect_hash.hpp"

#include <algorithm>
#include <constplan/detail/lookup.hpp>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "../input/usage_error.hpp"
#include "id_hashes.hpp"

namespace constplan::generator {
namespace {

constexpr std::size_t most_windows = 12;
constexpr std::uint32_t most_seeds = 2'000;
constexpr std::size_t largest_sample = 5'000;

using rows = std::vector<std::size_t>;

// Numbers that tell apart what is known of the ids so far: equal ids of a group have equal numbers.
using groups = std::vector<std::uint32_t>;

// Splits the groups of `sample` by one more window; says how many there are then.
std::size_t split(const std::vector<std::string_view>& ids, const rows& sample, std::size_t position,
                  const groups& before, groups& after) {
  std::unordered_map<std::uint64_t, std::uint32_t> number_of;
  number_of.reserve(sample.size());
  after.resize(ids.size());
  for (const std::size_t i : sample) {
    const std::uint64_t key = (std::uint64_t{before[i]} << 32) | detail::window_at(ids[i], position);
    after[i] = number_of.emplace(key, static_cast<std::uint32_t>(number_of.size())).first->second;
  }
  return number_of.size();
}

// Ids that are not told apart yet, group by group; not all, where there are many: the best window for these will do.
rows sample_of(const groups& current) {
  std::vector<std::uint32_t> size_of;
  for (const std::uint32_t group : current) {
    if (group >= size_of.size()) size_of.resize(group + std::size_t{1});
    ++size_of[group];
  }
  std::size_t left = largest_sample;
  std::vector<bool> is_chosen(size_of.size());
  for (std::size_t group = 0; group < size_of.size() && left > 0; ++group) {
    is_chosen[group] = size_of[group] > 1;
    left -= is_chosen[group] ? std::min<std::size_t>(left, size_of[group]) : 0;
  }
  rows sample;
  for (std::size_t i = 0; i < current.size() && sample.size() < largest_sample; ++i) {
    if (is_chosen[current[i]]) sample.push_back(i);
  }
  return sample;
}

// Only windows within the first or the last `limit` bytes are tried.
std::size_t best_window(const std::vector<std::string_view>& ids, std::size_t limit, const groups& current) {
  const rows sample = sample_of(current);
  std::size_t best = 0;
  std::size_t most = 0;
  groups after;
  const auto try_position = [&](std::size_t position) {
    const std::size_t count = split(ids, sample, position, current, after);
    if (count <= most) return;
    most = count;
    best = position;
  };
  for (std::size_t distance = 0; distance + 4 <= limit && most < sample.size(); ++distance) {
    try_position(distance);
    try_position(distance + detail::from_end);
  }
  return best;
}

// Greedily, windows that tell all ids apart; none if too few do.
std::vector<std::uint16_t> choose_windows(const std::vector<std::string_view>& ids, std::size_t limit) {
  groups current;
  for (const std::string_view id : ids) current.push_back(static_cast<std::uint32_t>(id.size()));
  rows all(ids.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  std::vector<std::uint16_t> windows;
  for (std::size_t apart = 0; apart < ids.size();) {
    const std::size_t best = best_window(ids, limit, current);
    groups after;
    const std::size_t before = std::exchange(apart, split(ids, all, best, current, after));
    if (windows.size() == most_windows || apart == before) return {};
    current = std::move(after);
    windows.push_back(static_cast<std::uint16_t>(best));
  }
  return windows;
}

// Where windows in every id do, none has to be moved in ids that are too short for it.
std::vector<std::uint16_t> choose_windows(const std::vector<std::string_view>& ids, std::size_t shortest,
                                          std::size_t longest) {
  if (longest >= detail::from_end) return {detail::whole_id};
  auto windows = choose_windows(ids, std::max<std::size_t>(shortest, 4));
  const auto others = choose_windows(ids, std::max<std::size_t>(longest, 4));
  if (windows.empty() || (!others.empty() && others.size() < windows.size())) windows = others;
  if (windows.empty()) windows.push_back(detail::whole_id);
  return windows;
}

// The rows of each bucket: those from its start up to the next.
struct bucket_list {
  std::vector<std::size_t> starts;
  rows members;

  bucket_list(const std::vector<id_hash>& hashed, std::size_t count) : starts(count + 1), members(hashed.size()) {
    for (const id_hash& h : hashed) ++starts[h.bucket + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::size_t> next = starts;
    for (std::size_t row = 0; row < hashed.size(); ++row) members[next[hashed[row].bucket]++] = row;
  }

  std::size_t size(std::size_t bucket) const { return starts[bucket + 1] - starts[bucket]; }
};

// Places the ids of one bucket, all in free slots; the displacement that does it, or none.
std::optional<std::uint8_t> place_bucket(const std::vector<id_hash>& hashed, const std::size_t* first,
                                         const std::size_t* last, std::vector<bool>& taken, rows& slots) {
  for (std::uint32_t displacement = 0; displacement <= 0xFF; ++displacement) {
    slots.clear();
    for (const std::size_t* row = first; row != last; ++row) {
      const std::size_t slot = detail::slot_of(hashed[*row].slot, displacement, taken.size());
      if (taken[slot] || std::find(slots.begin(), slots.end(), slot) != slots.end()) break;
      slots.push_back(slot);
    }
    if (slots.size() != static_cast<std::size_t>(last - first)) continue;
    for (const std::size_t slot : slots) taken[slot] = true;
    return static_cast<std::uint8_t>(displacement);
  }
  return std::nullopt;
}

// Hash and displace: the fullest buckets are placed first.
bool displace(const std::vector<id_hash>& hashed, std::size_t slots, perfect_hash& found) {
  const bucket_list buckets{hashed, bucket_count(hashed.size())};
  std::vector<std::size_t> order(bucket_count(hashed.size()));
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return buckets.size(a) > buckets.size(b); });
  std::vector<bool> taken(slots);
  rows slots_of_bucket;
  found.displacements.assign(order.size(), 0);
  found.rows.assign(slots, 0);
  for (const std::size_t b : order) {
    const std::size_t* const first = buckets.members.data() + buckets.starts[b];
    const std::size_t* const last = first + buckets.size(b);
    const auto displacement = place_bucket(hashed, first, last, taken, slots_of_bucket);
    if (!displacement) return false;
    found.displacements[b] = *displacement;
    for (std::size_t i = 0; i < slots_of_bucket.size(); ++i) found.rows[slots_of_bucket[i]] = first[i];
  }
  return true;
}

// Whether no two ids of a bucket would stand in the same slot whatever its displacement.
bool all_different(std::vector<id_hash> hashed) {
  const auto key = [](const id_hash& h) { return std::make_pair(h.bucket, h.slot); };
  std::sort(hashed.begin(), hashed.end(), [&](const id_hash& a, const id_hash& b) { return key(a) < key(b); });
  const auto same = [&](const id_hash& a, const id_hash& b) { return key(a) == key(b); };
  return std::adjacent_find(hashed.begin(), hashed.end(), same) == hashed.end();
}

}  // namespace

perfect_hash find_perfect_hash(const std::vector<std::string_view>& ids) {
  std::size_t shortest = ids.empty() ? 0 : ids.front().size();
  std::size_t longest = 0;
  for (const std::string_view id : ids) {
    shortest = std::min(shortest, id.size());
    longest = std::max(longest, id.size());
  }
  perfect_hash found{choose_windows(ids, shortest, longest), shortest, 0, {}, {}};
  for (std::size_t slots = slot_count(ids.size()); found.seed < most_seeds; ++found.seed) {
    const std::vector<id_hash> hashed = hashes_of(ids, found.windows, found.seed, slots);
    const bool can_be_placed = all_different(hashed);
    if (can_be_placed && displace(hashed, slots, found)) return found;
    if (can_be_placed) slots += slots / 64 + 1;
  }
  throw usage_error{"no perfect hash was found for a table of " + std::to_string(ids.size()) + " rows"};
}

}  // namespace constplan::generator
