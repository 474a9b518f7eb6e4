// Words in one string, because an array of strings would hold pointers and need relocations.
#pragma once

#include <string_view>

#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// A literal that knows its size: without optimisation, or for size, others call strlen.
using namespace std::string_view_literals;

// Removes the first item of a list and returns it. By hand, because find() and substr() of std::string_view call into
// the standard library, which firmware may not have.
constexpr std::string_view take_item(std::string_view& list, char separator) noexcept {
  const char* const first = list.data();
  const char* const end = first + list.size();
  const char* last = first;
  while (last != end && *last != separator) ++last;
  const char* const rest = last == end ? end : last + 1;
  list = {rest, static_cast<std::size_t>(end - rest)};
  return {first, static_cast<std::size_t>(last - first)};
}

// Item number `n` of a list, empty beyond the last.
constexpr std::string_view list_item(std::string_view list, char separator, std::size_t n) noexcept {
  for (; n > 0; --n) take_item(list, separator);
  return take_item(list, separator);
}

// Of the lists, the one that has the longest word that comes next, or -1. Lists are separated by |, their words by
// commas. Goes past the word.
template <class Cursor>
constexpr int take_longest(Cursor& text, std::string_view lists) noexcept {
  int found = -1;
  Cursor end = text;
  for (int n = 0; !lists.empty(); ++n) {
    std::string_view words = take_item(lists, '|');
    while (!words.empty()) {
      const std::string_view word = take_item(words, ',');
      if (word.empty() || !text.may_begin(word.data()[0])) continue;
      Cursor ahead = text;
      if (!ahead.take(word) || ahead.at() <= end.at()) continue;
      found = n;
      end = ahead;
    }
  }
  text = end;
  return found;
}

// A short text stored in place. Its length is counted, as firmware may have no strlen.
template <std::size_t Capacity>
struct inline_text {
  char bytes[Capacity];

  constexpr std::string_view view() const noexcept {
    std::size_t size = 0;
    while (size < Capacity && bytes[size] != '\0') ++size;
    return {bytes, size};
  }
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
