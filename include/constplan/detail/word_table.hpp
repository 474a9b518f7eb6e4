// Many words in which the longest that comes next is found without looking at all of them.
#pragma once

#include <cstdint>
#include <string_view>

#include "word_list.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// A word of a table, and the list that it is of.
struct table_word {
  std::uint16_t at;
  std::uint8_t size;
  std::uint8_t list;
};

/// Words in the order of their keys, without pointers.
template <std::size_t Bytes, std::size_t Words>
struct word_table {
  char text[Bytes];
  table_word words[Words];

  constexpr std::string_view word_at(std::size_t n) const noexcept { return {text + words[n].at, words[n].size}; }
};

/// The first character of a text, as a number: the key by which words are found.
constexpr std::uint32_t first_character(std::string_view text) noexcept {
  std::uint32_t key = 0;
  const unsigned lead = text.empty() ? 0U : static_cast<unsigned char>(text.data()[0]);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
  for (std::size_t n = 0; n < length; ++n) {
    key = key << 8 | (n < text.size() ? static_cast<unsigned char>(text.data()[n]) : 0U);
  }
  return key;
}

/// Calls `act` with the words that begin as `text` does, and their lists. Logarithmic in the number of words.
template <class Cursor, std::size_t Bytes, std::size_t Words, class Do>
constexpr void for_each_candidate(const Cursor& text, const word_table<Bytes, Words>& table, const Do& act) noexcept {
  const std::uint32_t key = text.key();
  std::size_t first = 0;
  for (std::size_t last = Words; first < last;) {
    const std::size_t middle = first + (last - first) / 2;
    if (Cursor::key_of(table.word_at(middle)) < key) {
      first = middle + 1;
    } else {
      last = middle;
    }
  }
  for (; first < Words && Cursor::key_of(table.word_at(first)) == key; ++first)
    act(table.word_at(first), table.words[first].list);
}

/// Of the lists whose number passes `is_wanted`, the one that has the longest word that comes next, or -1. Goes past
/// the word.
template <class Cursor, std::size_t Bytes, std::size_t Words, class Filter>
constexpr int take_longest(Cursor& text, const word_table<Bytes, Words>& table, const Filter& is_wanted) noexcept {
  int found = -1;
  Cursor end = text;
  for_each_candidate(text, table, [&](std::string_view word, int list) {
    Cursor ahead = text;
    if (!is_wanted(list) || !ahead.take(word) || ahead.at() <= end.at()) return;
    found = list;
    end = ahead;
  });
  text = end;
  return found;
}

/// The same of all lists.
template <class Cursor, std::size_t Bytes, std::size_t Words>
constexpr int take_longest(Cursor& text, const word_table<Bytes, Words>& table) noexcept {
  return take_longest(text, table, [](int) { return true; });
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
