// Where an id stands: a perfect hash, so that one comparison of text decides. The generator finds the numbers, with
// these same functions; the answers are the same when compiling, on 64-bit and on 32-bit targets, whatever their byte
// order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "optional.hpp"

namespace constplan {

/// Added to a window's position: it counts from the end of the id.
inline constexpr std::uint16_t from_end = 0x8000;

/// In place of window positions: the whole id is hashed.
inline constexpr std::uint16_t whole_id = 0xFFFF;

/// Four bytes of `id`: those from `position` on, or the last four but `position - from_end`. A window beyond the id is
/// moved to its end, or to its beginning; shorter ids are filled up with zeros.
constexpr std::uint32_t window_at(std::string_view id, std::size_t position) noexcept {
  const auto byte = [id](std::size_t at) {
    return at < id.size() ? std::uint32_t{static_cast<unsigned char>(id[at])} : 0;
  };
  const std::size_t last = id.size() > 4 ? id.size() - 4 : 0;
  const std::size_t distance = position & (from_end - 1U);
  const std::size_t bounded = distance < last ? distance : last;
  const std::size_t at = position < from_end ? bounded : last - bounded;
  return byte(at) | byte(at + 1) << 8 | byte(at + 2) << 16 | byte(at + 3) << 24;
}

/// Spreads a change of any bit over all of them.
constexpr std::uint32_t mix(std::uint32_t h) noexcept {
  h = (h ^ (h >> 16)) * 0x85EBCA6BU;
  h = (h ^ (h >> 13)) * 0xC2B2AE35U;
  return h ^ (h >> 16);
}

/// The hash of `id` by a few windows of it that tell all ids of its table apart.
constexpr std::uint32_t hash_id(std::string_view id, const std::uint16_t* windows, std::size_t count,
                                std::uint32_t seed) noexcept {
  std::uint32_t h = mix(seed + static_cast<std::uint32_t>(id.size()));
  if (windows[0] == whole_id) {
    for (std::size_t at = 0; at < id.size(); at += 4) h = mix(h ^ window_at(id.substr(at), 0));
    return h;
  }
  for (std::size_t i = 0; i < count; ++i) h = mix(h ^ window_at(id, windows[i]));
  return h;
}

/// `h` spread over `size` places. Small tables need no 64-bit product, which small processors do not have.
constexpr std::size_t place_of(std::uint32_t h, std::size_t size) noexcept {
  if (size <= 0xFFF) return ((h >> 16) * static_cast<std::uint32_t>(size)) >> 16;
  return static_cast<std::size_t>((static_cast<std::uint64_t>(h) * size) >> 32);
}

/// Which of `buckets` displacements is an id's, by its hash.
constexpr std::size_t bucket_of(std::uint32_t h, std::size_t buckets) noexcept { return place_of(h, buckets); }

/// Which of `slots` an id stands in, by its hash and its bucket's displacement.
constexpr std::size_t slot_of(std::uint32_t h, std::uint32_t displacement, std::size_t slots) noexcept {
  return place_of(mix(h + displacement * 0x9E3779B1U), slots);
}

/// The numbers by which a table's ids are looked up.
struct id_hash {
  const std::uint16_t* windows;
  std::size_t window_count;
  std::uint32_t seed;
  const std::uint8_t* displacements;
  std::size_t bucket_count;
  std::size_t slot_count;
};

/// Where `id` stands, if it stands anywhere.
constexpr std::size_t slot_of(std::string_view id, const id_hash& by) noexcept {
  const std::uint32_t h = hash_id(id, by.windows, by.window_count, by.seed);
  return slot_of(h, by.displacements[bucket_of(h, by.bucket_count)], by.slot_count);
}

/// The row with this id, or none. Constant time: the hash of a few bytes and one comparison of text.
template <class Row, class Index>
constexpr optional<Row> find_by_hash(std::string_view id, const Index* rows, const id_hash& by) noexcept {
  if (Row::count == 0) return nullopt;
  const Row candidate{static_cast<typename Row::key_type>(rows[slot_of(id, by)])};
  if (candidate.id() != id) return nullopt;
  return candidate;
}

}  // namespace constplan
