// How the generated columns are read. A column is a plain array; nothing here holds a pointer to one.
//
// Whole numbers are in string literals ("\x1B" is 27), because compilers read a literal many times faster than a list
// of numbers.
#pragma once

#include <cstdint>
#include <string_view>

#include "../date.hpp"
#include "../optional.hpp"
#include "../quantity.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// In a column of enumerators, the value of an empty cell.
inline constexpr std::uint8_t no_enumerator = 0xFF;

/// In a column of amounts, the value of an empty cell.
inline constexpr std::int64_t no_amount = -1;

// Arrays are taken as pointers here: as references they would be one instantiation for every length.

/// The text number `n`: text ends where the next one begins.
template <class Offset>
constexpr std::string_view text_at(const char* bytes, const Offset* offsets, std::size_t n) noexcept {
  return {bytes + offsets[n], static_cast<std::size_t>(offsets[n + 1] - offsets[n])};
}

// Not every compiler takes string literals of more than 65,535 bytes. Longer texts are stored in chunks.

/// The text number `n`: a chunk has two offsets more than texts, the first and the zero at the end of the literal. Few
/// chunks have any number of texts, many have a power of two, because small processors do not divide.
template <std::size_t Bytes, std::size_t Offsets>
constexpr std::string_view text_at(const char (*chunks)[Bytes], const char16_t (*offsets)[Offsets],
                                   std::size_t n) noexcept {
  constexpr std::size_t texts = Offsets - 2;
  if constexpr ((texts & (texts - 1)) == 0) {
    return text_at(chunks[n / texts], offsets[n / texts], n % texts);
  } else {
    std::size_t chunk = 0;
    for (; n >= texts; n -= texts) ++chunk;
    return text_at(chunks[chunk], offsets[chunk], n);
  }
}

/// The number `n`, before the zero at the end of its chunk.
template <class Number, std::size_t Length>
constexpr Number number_at(const Number (*chunks)[Length], std::size_t n) noexcept {
  return chunks[n / (Length - 1)][n % (Length - 1)];
}

// Every accessor that calls one of these instantiates it, so they use as little of `optional` as they can.

/// An empty cell has the largest number that the key's underlying type holds.
template <class Row>
constexpr optional<Row> row_at(std::uint32_t number) noexcept {
  using key = typename Row::key_type;
  if (number == UINT32_MAX >> (32 - 8 * sizeof(key))) return {};
  return Row{static_cast<key>(number)};
}

constexpr optional<quantity> quantity_at(std::int64_t amount, optional<unit> in) noexcept {
  if (amount == no_amount || !in) return {};
  return quantity{amount, *in};
}

template <class Enum>
constexpr optional<Enum> enumerator_at(std::uint8_t number) noexcept {
  if (number == no_enumerator) return {};
  return Enum{number};
}

/// No table holds the year 0, so 0 is the empty cell.
constexpr optional<int> integer_at(std::int64_t value) noexcept {
  if (value == 0) return {};
  return static_cast<int>(value);
}

constexpr optional<date> date_at(std::uint32_t yyyymmdd) noexcept {
  if (yyyymmdd == 0) return {};
  return date{yyyymmdd};
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
