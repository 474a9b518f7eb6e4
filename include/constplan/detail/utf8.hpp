// The characters of UTF-8 text.
#pragma once

#include <string_view>

#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// What take_character() returns where there is no character. Both are larger than every code point.
inline constexpr char32_t ill_formed = 0xFFFF'FFFE;
inline constexpr char32_t no_character = 0xFFFF'FFFF;

// Removes the first character of a text and returns it. At the end of the text, returns no_character. Where the text is
// cut in the middle of a character or otherwise not UTF-8, returns what is no character and equals none.
template <class = void>
constexpr char32_t take_character(std::string_view& text) noexcept {
  if (text.empty()) return no_character;
  const char* at = text.data();
  char32_t character = static_cast<unsigned char>(*at++);
  if (character >= 0x80) {
    const std::size_t size = character < 0xE0 ? 2 : character < 0xF0 ? 3 : 4;
    if (character < 0xC2 || character > 0xF4 || size > text.size()) return ill_formed;
    character &= 0x7FU >> size;
    for (const char* const end = text.data() + size; at != end; ++at) {
      const char32_t next = static_cast<unsigned char>(*at);
      if ((next & 0xC0) != 0x80) return ill_formed;
      character = character << 6 | (next & 0x3F);
    }
    if (character >> (5 * size - 4) == 0) return ill_formed;  // overlong
  }
  text = {at, text.size() - static_cast<std::size_t>(at - text.data())};
  return character;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
