// How the generated columns are read. A column is a plain array; nothing here holds a pointer to one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "date.hpp"
#include "quantity.hpp"

// NOLINTNEXTLINE(misc-redundant-expression): true or false by the compiler's execution character set
static_assert(sizeof("市") == 4 && "市"[0] == '\xE5',
              "constplan holds UTF-8 text: compile with /utf-8 (MSVC) or -fexec-charset=UTF-8 (GCC)");

namespace constplan {

/// In a column of enumerators, the value of an empty cell: the largest that the underlying type holds.
template <class Key>
inline constexpr Key absent = static_cast<Key>(static_cast<std::underlying_type_t<Key>>(-1));

/// In a column of amounts, the value of an empty cell.
inline constexpr std::int64_t no_amount = -1;

/// The text number `n`: text ends where the next one begins.
template <std::size_t Bytes, class Offset, std::size_t Count>
constexpr std::string_view text_at(const char (&bytes)[Bytes], const Offset (&offsets)[Count], std::size_t n) noexcept {
  return {bytes + offsets[n], static_cast<std::size_t>(offsets[n + 1] - offsets[n])};
}

template <class Row, class Key>
constexpr std::optional<Row> row_at(Key key) noexcept {
  if (key == absent<Key>) return std::nullopt;
  return Row{key};
}

constexpr std::optional<quantity> quantity_at(std::int64_t amount, std::optional<unit> in) noexcept {
  if (amount == no_amount || !in) return std::nullopt;
  return quantity{amount, *in};
}

template <class Enum>
constexpr std::optional<Enum> enumerator_at(Enum value) noexcept {
  if (value == absent<Enum>) return std::nullopt;
  return value;
}

/// No table holds the year 0, so 0 is the empty cell.
constexpr std::optional<int> integer_at(std::int64_t value) noexcept {
  if (value == 0) return std::nullopt;
  return static_cast<int>(value);
}

constexpr std::optional<date> date_at(std::uint32_t yyyymmdd) noexcept {
  if (yyyymmdd == 0) return std::nullopt;
  return date{yyyymmdd};
}

}  // namespace constplan
