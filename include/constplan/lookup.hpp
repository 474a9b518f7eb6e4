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

/// Four bytes, the first the lowest. Compilers read them at once.
constexpr std::uint32_t four_bytes(const char* at) noexcept {
  const auto byte = [at](int n) { return std::uint32_t{static_cast<unsigned char>(at[n])}; };
  return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
}

/// All of an id that is shorter than four bytes.
constexpr std::uint32_t short_id(std::string_view id) noexcept {
  std::uint32_t word = 0;
  for (std::size_t at = id.size(); at > 0; --at) word = word << 8 | static_cast<unsigned char>(id[at - 1]);
  return word;
}

/// Four bytes of `id`: those from `position` on, or the last four but `position - from_end`. A window beyond the id is
/// moved to its end, or to its beginning; shorter ids are filled up with zeros.
constexpr std::uint32_t window_at(std::string_view id, std::size_t position) noexcept {
  if (id.size() < 4) return short_id(id);
  const std::size_t last = id.size() - 4;
  const std::size_t distance = position & (from_end - 1U);
  const std::size_t bounded = distance < last ? distance : last;
  return four_bytes(id.data() + (position < from_end ? bounded : last - bounded));
}

/// What a hash is multiplied by: another odd number for each seed.
constexpr std::uint32_t factor_of(std::uint32_t seed) noexcept { return 0x9E3779B1U + 0x85EBCA6AU * seed; }

constexpr std::uint32_t begin_hash(std::string_view id, std::uint32_t factor) noexcept {
  return static_cast<std::uint32_t>(id.size()) * factor;
}

constexpr std::uint32_t add_to_hash(std::uint32_t h, std::uint32_t window, std::uint32_t factor) noexcept {
  return (h ^ window) * factor;
}

/// Brings the upper bits, which every byte has changed, to the lower ones.
constexpr std::uint32_t finish_hash(std::uint32_t h) noexcept { return h ^ (h >> 15); }

/// The hash of `id` by a few windows of it that tell all ids of its table apart.
constexpr std::uint32_t hash_id(std::string_view id, const std::uint16_t* windows, std::size_t count,
                                std::uint32_t seed) noexcept {
  const std::uint32_t factor = factor_of(seed);
  std::uint32_t h = begin_hash(id, factor);
  if (windows[0] == whole_id) {
    for (std::size_t at = 0; at < id.size(); at += 4)
      h = add_to_hash(h, window_at({id.data() + at, id.size() - at}, 0), factor);
  } else {
    for (std::size_t i = 0; i < count; ++i) h = add_to_hash(h, window_at(id, windows[i]), factor);
  }
  return finish_hash(h);
}

template <std::size_t Count>
constexpr std::uint32_t add_windows(std::uint32_t h, std::string_view id, const std::uint16_t* windows,
                                    std::uint32_t factor) noexcept {
  if constexpr (Count == 0) {
    return h;
  } else {
    return add_windows<Count - 1>(add_to_hash(h, window_at(id, windows[0]), factor), id, windows + 1, factor);
  }
}

/// The same for constant windows: no loop, so that the place of each becomes part of the code.
template <std::size_t Count>
constexpr std::uint32_t hash_id(std::string_view id, const std::uint16_t (&windows)[Count],
                                std::uint32_t seed) noexcept {
  if (windows[0] == whole_id) return hash_id(id, windows, Count, seed);
  const std::uint32_t factor = factor_of(seed);
  return finish_hash(add_windows<Count>(begin_hash(id, factor), id, windows, factor));
}

/// More than 32,767 ids are hardly told apart by 32 bits: their slots follow from a second hash, with another seed.
constexpr bool has_second_hash(std::size_t slots) noexcept { return slots > 0x7FFF; }
constexpr std::uint32_t second_seed(std::uint32_t seed) noexcept { return ~seed; }

/// `h` spread over `size` places. Small tables need no 64-bit product, which small processors do not have.
constexpr std::size_t place_of(std::uint32_t h, std::size_t size) noexcept {
  if (size <= 0xFFF) return ((h >> 16) * static_cast<std::uint32_t>(size)) >> 16;
  return static_cast<std::size_t>((static_cast<std::uint64_t>(h) * size) >> 32);
}

/// Which of `buckets` displacements is an id's, by its hash.
constexpr std::size_t bucket_of(std::uint32_t h, std::size_t buckets) noexcept { return place_of(h, buckets); }

/// Which of `slots` an id stands in, by its hash, the second one if there is one, and its bucket's displacement.
constexpr std::size_t slot_of(std::uint32_t h, std::uint32_t displacement, std::size_t slots) noexcept {
  return place_of(h * (0x85EBCA6BU + 2 * displacement), slots);
}

/// The row with this id, or none. Constant time: the hash of a few bytes and one comparison of text. The numbers are
/// template arguments, so that they are part of the code even where the compiler does not write it in line.
template <class Row, const auto& windows, std::uint32_t seed, const auto& displacements, std::size_t buckets,
          const auto& rows, std::size_t slots>
constexpr optional<Row> find_by_hash(std::string_view id) noexcept {
  if (Row::count == 0) return nullopt;
  const std::uint32_t h = hash_id(id, windows, seed);
  const std::uint32_t slot_hash = has_second_hash(slots) ? hash_id(id, windows, second_seed(seed)) : h;
  const std::size_t slot = slot_of(slot_hash, displacements[bucket_of(h, buckets)], slots);
  const Row candidate{static_cast<typename Row::key_type>(rows[slot])};
  if (candidate.id() != id) return nullopt;
  return candidate;
}

}  // namespace constplan
