#include "character.hpp"

#include <algorithm>
#include <iterator>

#include "utf8.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view control = "is a control character; remove it";
constexpr std::string_view invisible = "cannot be seen; remove it";
constexpr std::string_view bidirectional = "is a bidirectional control; remove it";
constexpr std::string_view line_end = "ends a line; remove it";
constexpr std::string_view no_character = "is no character; remove it";
constexpr std::string_view lost = "stands for a character that was lost; restore it";
constexpr std::string_view decomposed = "is a part of a letter; write the letter as one character (NFC)";
constexpr std::string_view duplicate = "is another spelling of a character; write that one (NFC)";

struct objectionable {
  char32_t first;
  char32_t last;
  std::string_view why;
};

// Sorted. Variation selectors stay: in names, they choose the glyph that is seen. The last two code points of every
// plane are no characters either.
constexpr objectionable ranges[] = {
    {0x00, 0x09, control},           {0x0B, 0x0C, control},           {0x0E, 0x1F, control},
    {0x7F, 0x9F, control},           {0xAD, 0xAD, invisible},         {0x300, 0x34E, decomposed},
    {0x34F, 0x34F, invisible},       {0x350, 0x36F, decomposed},      {0x374, 0x374, duplicate},
    {0x37E, 0x37E, duplicate},       {0x387, 0x387, duplicate},       {0x61C, 0x61C, bidirectional},
    {0x1100, 0x115E, decomposed},    {0x115F, 0x1160, invisible},     {0x1161, 0x11FF, decomposed},
    {0x17B4, 0x17B5, invisible},     {0x180E, 0x180E, invisible},     {0x2000, 0x2001, duplicate},
    {0x200B, 0x200D, invisible},     {0x200E, 0x200F, bidirectional}, {0x2028, 0x2029, line_end},
    {0x202A, 0x202E, bidirectional}, {0x2060, 0x2065, invisible},     {0x2066, 0x2069, bidirectional},
    {0x206A, 0x206F, invisible},     {0x2126, 0x2126, duplicate},     {0x212A, 0x212B, duplicate},
    {0x2329, 0x232A, duplicate},     {0x3099, 0x309A, decomposed},    {0x3164, 0x3164, invisible},
    {0xF900, 0xFA0D, duplicate},     {0xFA10, 0xFA10, duplicate},     {0xFA12, 0xFA12, duplicate},
    {0xFA15, 0xFA1E, duplicate},     {0xFA20, 0xFA20, duplicate},     {0xFA22, 0xFA22, duplicate},
    {0xFA25, 0xFA26, duplicate},     {0xFA2A, 0xFAD9, duplicate},     {0xFDD0, 0xFDEF, no_character},
    {0xFEFF, 0xFEFF, invisible},     {0xFFA0, 0xFFA0, invisible},     {0xFFF0, 0xFFFB, invisible},
    {0xFFFD, 0xFFFD, lost},          {0x2F800, 0x2FA1F, duplicate},   {0xE0000, 0xE00FF, invisible},
};

std::string in_hexadecimal(char32_t number, std::size_t least_digits) {
  std::string digits;
  for (char32_t rest = number; rest != 0 || digits.size() < least_digits; rest /= 16) {
    digits.insert(digits.begin(), "0123456789ABCDEF"[rest % 16]);
  }
  return digits;
}

std::string escape_of(char32_t code_point) {
  switch (code_point) {
    case U'\n': return "\\n";
    case U'\r': return "\\r";
    case U'\t': return "\\t";
    default: return code_point < 0x80 ? "\\x" + in_hexadecimal(code_point, 2) : "\\u" + in_hexadecimal(code_point, 4);
  }
}

bool is_printable(char32_t code_point) {
  if (code_point < U'\x7F') return code_point >= U' ';
  const std::string_view why = objection_to(code_point);
  return why != control && why != line_end && why != bidirectional;
}

}  // namespace

std::string name_of(char32_t code_point) { return "U+" + in_hexadecimal(code_point, 4); }

std::string printable(std::string_view text) {
  std::string printed;
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    if (length == 0) {
      printed += "\\x" + in_hexadecimal(static_cast<unsigned char>(text[0]), 2);
    } else if (is_printable(code_point_of(text))) {
      printed += text.substr(0, length);
    } else {
      printed += escape_of(code_point_of(text));
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return printed;
}

std::string_view objection_to(char32_t code_point) {
  if ((code_point & 0xFFFEU) == 0xFFFEU) return no_character;
  const auto* const found = std::lower_bound(std::begin(ranges), std::end(ranges), code_point,
                                             [](const objectionable& r, char32_t c) { return r.last < c; });
  return found != std::end(ranges) && found->first <= code_point ? found->why : std::string_view{};
}

bool is_white_space(char32_t code_point) {
  constexpr std::u32string_view spaces =
      U"\u0020\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
      U"\u2009\u200A\u202F\u205F\u3000";
  return code_point <= spaces.back() && spaces.find(code_point) != std::u32string_view::npos;
}

}  // namespace constplan::generator
