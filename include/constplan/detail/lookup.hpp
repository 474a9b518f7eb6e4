// The lookup of ids: a perfect hash, so that one comparison of text decides. The generator finds the numbers, with
// these same functions; the answers are the same when compiling, on 64-bit and on 32-bit targets, whatever their byte
// order.
#pragma once

#include <cstdint>
#include <string_view>

#include "config.hpp"
#include "size.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// Functions are templates even where nothing varies, because g++ takes less time over a body that no program calls.

/// Added to a window's position: it counts from the end of the id.
inline constexpr std::uint16_t from_end = 0x8000;

/// In place of window positions: the whole id is hashed.
inline constexpr std::uint16_t whole_id = 0xFFFF;

// Four bytes, the first the lowest. Compilers read them at once.
template <class = void>
CONSTPLAN_WRAPS constexpr std::uint32_t four_bytes(const char* at) noexcept {
  const auto byte = [at](int n) { return std::uint32_t{static_cast<unsigned char>(at[n])}; };
  return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
}

// All of an id that is shorter than four bytes.
template <class = void>
CONSTPLAN_WRAPS constexpr std::uint32_t short_id(std::string_view id) noexcept {
  std::uint32_t word = 0;
  for (std::size_t at = id.size(); at > 0; --at) word = word << 8 | static_cast<unsigned char>(id[at - 1]);
  return word;
}

/// Four bytes of `id`: those from `position` on, or the last four but `position - from_end`. A window beyond the id is
/// moved to its end, or to its beginning; shorter ids are filled up with zeros.
template <class = void>
constexpr std::uint32_t window_at(std::string_view id, std::size_t position) noexcept {
  if (id.size() < 4) return short_id(id);
  const std::size_t last = id.size() - 4;
  const std::size_t distance = position & (from_end - 1U);
  const std::size_t bounded = distance < last ? distance : last;
  return four_bytes(id.data() + (position < from_end ? bounded : last - bounded));
}

/// The number whose powers the windows are multiplied by: another odd number for each seed.
template <class = void>
CONSTPLAN_WRAPS constexpr std::uint32_t factor_of(std::uint32_t seed) noexcept {
  return 0x9E3779B1U + 0x85EBCA6AU * seed;
}

/// The hash of `id` by a few windows of it that tell all ids of its table apart: a polynomial with its length and the
/// windows as coefficients.
template <class = void>
CONSTPLAN_WRAPS constexpr std::uint32_t hash_id(std::string_view id, const std::uint16_t* windows, std::size_t count,
                                                std::uint32_t seed) noexcept {
  const std::uint32_t factor = factor_of(seed);
  std::uint32_t h = low_bits<std::uint32_t>(id.size()) * factor;
  if (windows[0] == whole_id) {
    for (std::size_t at = 0; at < id.size(); at += 4) h = (h + window_at({id.data() + at, id.size() - at}, 0)) * factor;
  } else {
    for (std::size_t i = 0; i < count; ++i) h = (h + window_at(id, windows[i])) * factor;
  }
  return h;
}

template <class = void>
CONSTPLAN_WRAPS constexpr std::uint32_t power(std::uint32_t base, std::size_t exponent) noexcept {
  return exponent == 0 ? 1 : base * power(base, exponent - 1);
}

// Window number N and those behind it, with their factors. Where no id is too short for a window, nothing is moved.
template <const auto& windows, std::size_t shortest, std::uint32_t factor, std::size_t N = 0>
CONSTPLAN_WRAPS constexpr std::uint32_t sum_of_windows(std::string_view id) noexcept {
  constexpr std::size_t count = sizeof windows / sizeof windows[0];
  if constexpr (N == count) {
    return 0;
  } else {
    constexpr std::size_t position = windows[N];
    constexpr std::size_t distance = position & (from_end - 1U);
    std::uint32_t window = 0;
    if constexpr (distance + 4 <= shortest) {
      window = four_bytes(id.data() + (position < from_end ? distance : id.size() - 4 - distance));
    } else {
      window = window_at(id, position);
    }
    constexpr std::uint32_t coefficient = power(factor, count - N);
    return window * coefficient + sum_of_windows<windows, shortest, factor, N + 1>(id);
  }
}

/// The same for constant windows and ids that are not shorter than the `shortest`: without a loop, so that a processor
/// multiplies side by side.
template <const auto& windows, std::size_t shortest, std::uint32_t seed>
CONSTPLAN_WRAPS constexpr std::uint32_t hash_id(std::string_view id) noexcept {
  constexpr std::size_t count = sizeof windows / sizeof windows[0];
  if constexpr (windows[0] == whole_id) {
    return hash_id(id, windows, count, seed);
  } else {
    constexpr std::uint32_t factor = factor_of(seed);
    constexpr std::uint32_t coefficient = power(factor, count + 1);
    return low_bits<std::uint32_t>(id.size()) * coefficient + sum_of_windows<windows, shortest, factor>(id);
  }
}

/// More than 32,767 ids are hardly told apart by 32 bits: their slots follow from a second hash, with another
/// seed.
template <class = void>
constexpr bool has_second_hash(std::size_t slot_count) noexcept {
  return slot_count > 0x7FFF;
}
template <class = void>
constexpr std::uint32_t second_seed(std::uint32_t seed) noexcept {
  return ~seed;
}

/// `h` spread over `size` places. Small tables need no 64-bit product, which small processors do not have.
template <class = void>
constexpr std::size_t place_of(std::uint32_t h, std::size_t size) noexcept {
  if (size <= 0xFFF) return ((h >> 16) * low_bits<std::uint32_t>(size)) >> 16;
  return low_bits((static_cast<std::uint64_t>(h) * size) >> 32);
}

/// Which of `bucket_count` displacements is an id's, by its hash.
template <class = void>
constexpr std::size_t bucket_of(std::uint32_t h, std::size_t bucket_count) noexcept {
  return place_of(h, bucket_count);
}

/// Which of `slot_count` slots holds an id, by its hash, the second one if there is one, and its bucket's
/// displacement.
template <class = void>
CONSTPLAN_WRAPS constexpr std::size_t slot_of(std::uint32_t h, std::uint32_t displacement,
                                              std::size_t slot_count) noexcept {
  return place_of(h * (0x85EBCA6BU + 2 * displacement), slot_count);
}

/// The numbers of one table's hash. They are template arguments, so that they are part of the code even where the
/// compiler does not write it in line.
template <const auto& windows, std::size_t shortest, std::uint32_t seed, const auto& displacements,
          std::size_t bucket_count, const auto& rows, std::size_t slot_count>
struct perfect_hash {
  /// The one row that may have this id: whether it has, a comparison of their texts tells. Constant time.
  static constexpr std::size_t candidate(std::string_view id) noexcept {
    if (id.size() < shortest) return 0;
    const std::uint32_t h = hash_id<windows, shortest, seed>(id);
    return rows[slot_of(slot_hash(id, h), displacements[bucket_of(h, bucket_count)], slot_count)];
  }

 private:
  static constexpr std::uint32_t slot_hash(std::string_view id, std::uint32_t h) noexcept {
    if constexpr (has_second_hash(slot_count)) return hash_id<windows, shortest, second_seed(seed)>(id);
    return h;
  }
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
