#include "character.hpp"

#include <algorithm>
#include <bitset>
#include <iterator>

#include "assignment.hpp"
#include "composition.hpp"
#include "diagnostics.hpp"
#include "misread_text.hpp"
#include "text.hpp"
#include "utf8.hpp"

namespace constplan::generator {
namespace {

using namespace std::literals;

constexpr std::string_view control = "is a control character; remove it";
constexpr std::string_view invisible = "cannot be seen; remove it";
constexpr std::string_view bidirectional = "is a bidirectional control; remove it";
constexpr std::string_view line_end = "ends a line; remove it";
constexpr std::string_view no_character = "is no character; remove it";
constexpr std::string_view lost = "stands for a character that was lost; restore it";
constexpr std::string_view duplicate = "is another spelling of a character; write that one (NFC)";
constexpr std::string_view private_use = "is for private use and looks different everywhere; write the character meant";
constexpr std::string_view unassigned = "is not assigned to a character; write the character meant";

// Ranges of code points, each as its first and its last one, in ascending order.
struct objectionable {
  std::string_view why;
  std::u32string_view ranges;
};

// Variation selectors stay: in names, they choose the glyph that is seen. The last two code points of every plane are
// no characters either. Duplicates are those of Unicode 17.0 that NFC never contains.
constexpr objectionable objections[] = {
    {control, U"\x0\x9\xB\xC\xE\x1F\x7F\x9F"sv},
    {invisible,
     U"\xAD\xAD\x34F\x34F\x115F\x1160\x17B4\x17B5\x180E\x180E\x200B\x200D\x2060\x2065\x206A\x206F"sv
     U"\x3164\x3164\xFEFF\xFEFF\xFFA0\xFFA0\xFFF0\xFFFB\xE0000\xE00FF"sv},
    {duplicate,
     U"\x340\x341\x343\x344\x374\x374\x37E\x37E\x387\x387\x958\x95F\x9DC\x9DD\x9DF\x9DF\xA33\xA33"sv
     U"\xA36\xA36\xA59\xA5B\xA5E\xA5E\xB5C\xB5D\xF43\xF43\xF4D\xF4D\xF52\xF52\xF57\xF57\xF5C\xF5C\xF69\xF69"sv
     U"\xF73\xF73\xF75\xF76\xF78\xF78\xF81\xF81\xF93\xF93\xF9D\xF9D\xFA2\xFA2\xFA7\xFA7\xFAC\xFAC\xFB9\xFB9"sv
     U"\x1F71\x1F71\x1F73\x1F73\x1F75\x1F75\x1F77\x1F77\x1F79\x1F79\x1F7B\x1F7B\x1F7D\x1F7D\x1FBB\x1FBB"sv
     U"\x1FBE\x1FBE\x1FC9\x1FC9\x1FCB\x1FCB\x1FD3\x1FD3\x1FDB\x1FDB\x1FE3\x1FE3\x1FEB\x1FEB\x1FEE\x1FEF"sv
     U"\x1FF9\x1FF9\x1FFB\x1FFB\x1FFD\x1FFD\x2000\x2001\x2126\x2126\x212A\x212B\x2329\x232A\x2ADC\x2ADC"sv
     U"\xF900\xFA0D\xFA10\xFA10\xFA12\xFA12\xFA15\xFA1E\xFA20\xFA20\xFA22\xFA22\xFA25\xFA26\xFA2A\xFA6D"sv
     U"\xFA70\xFAD9\xFB1D\xFB1D\xFB1F\xFB1F\xFB2A\xFB36\xFB38\xFB3C\xFB3E\xFB3E\xFB40\xFB41\xFB43\xFB44"sv
     U"\xFB46\xFB4E\x1D15E\x1D164\x1D1BB\x1D1C0\x2F800\x2FA1D"sv},
    {bidirectional, U"\x61C\x61C\x200E\x200F\x202A\x202E\x2066\x2069"sv},
    {line_end, U"\x2028\x2029"sv},
    {private_use, U"\xE000\xF8FF\xF0000\x10FFFD"sv},
    {no_character, U"\xFDD0\xFDEF"sv},
    {lost, U"\xFFFD\xFFFD"sv},
};

std::string_view objection_by_itself(char32_t code_point) {
  if ((code_point & 0xFFFEU) == 0xFFFEU) return no_character;
  for (const objectionable& o : objections) {
    if (is_in(o.ranges, code_point)) return o.why;
  }
  return is_assigned(code_point) ? std::string_view{} : unassigned;
}

// The character before `at`, or 0.
char32_t character_before(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  std::size_t first = at - 1;
  while (first > 0 && at - first < 4 && is_continuation(text[first])) --first;
  return utf8_length(text.substr(first)) == at - first ? code_point_of(text.substr(first)) : 0;
}

char32_t character_at(std::string_view text, std::size_t at) {
  return utf8_length(text.substr(at)) > 0 ? code_point_of(text.substr(at)) : 0;
}

bool is_arabic(char32_t c) {
  return (c >= 0x620 && c < 0x700) || (c >= 0x750 && c < 0x780) || (c >= 0x8A0 && c < 0x900);
}

bool is_indic(char32_t c) { return c >= 0x900 && c < 0xE00; }

// The sign that takes the vowel from a consonant of an Indic script: Devanagari to Malayalam, Sinhala.
bool is_virama(char32_t c) { return (is_indic(c) && c < 0xD80 && c % 0x80 == 0x4D) || c == 0xDCA; }

// Persian and the Indic scripts need joiners between letters, and the latter after a virama, too.
bool needs_joiner(char32_t before, char32_t after) {
  const bool is_in_indic = is_indic(before) && before / 0x80 == after / 0x80;
  return (is_arabic(before) && is_arabic(after)) || is_in_indic || is_virama(before);
}

bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }

// Marks for the letters of Europe. At the beginning of a field, one would go onto the comma.
bool is_loose_mark(char32_t before, char32_t mark) {
  return mark >= 0x300 && mark < 0x370 && (before == 0 || before == ',' || before == '"' || before == '\n');
}

std::string in_utf8(char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

// Empty if nothing is wrong.
std::string objection_among_others(std::string_view text, std::size_t at, char32_t c) {
  if (is_joiner(c)) {
    const char32_t after = character_at(text, at + utf8_length(text.substr(at)));
    return needs_joiner(character_before(text, at), after) ? "" : std::string{invisible};
  }
  const std::string_view why = objection_by_itself(c);
  if (!why.empty() || c < 0x300) return std::string{why};
  const char32_t before = character_before(text, at);
  if (is_loose_mark(before, c)) return "is a mark without a letter; remove it";
  const char32_t letter = composed(before, c);
  if (letter == 0) return {};
  return "is a part of the letter before it; write " + in_utf8(letter) + " as one character, " + name_of(letter) +
         " (NFC)";
}

// Below U+10000, the characters that need a closer look: few, so that texts of any script are read fast.
class suspects {
 public:
  suspects() {
    for (const objectionable& o : objections) add(o.ranges);
    add(unassigned_ranges());
    for (char32_t c = 0xC2; c <= 0xF4; ++c) is_in_[c] = true;  // may begin misread text
    add(U"\x300\x36F"sv);
    for (char32_t c = 0x370; c < 0x3100; ++c) is_in_[c] = is_in_[c] || composes(c);
  }
  bool has(char32_t c) const { return c >= end || is_in_[c]; }

 private:
  static constexpr char32_t end = 0x10000;

  template <class Char>
  void add(std::basic_string_view<Char> ranges) {
    for (std::size_t i = 0; i < ranges.size(); i += 2) {
      for (char32_t c = ranges[i]; c <= ranges[i + 1] && c < end; ++c) is_in_[c] = true;
    }
  }

  std::bitset<end> is_in_;
};

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
  const std::string_view why = objection_by_itself(code_point);
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

objection objection_to(std::string_view text, std::size_t at) {
  static const suspects closer_look;
  const std::string_view rest = text.substr(at);
  const char32_t c = code_point_of(rest);
  if (!closer_look.has(c)) return {};
  if (const std::size_t misread = misread_length(rest)) {
    return {in_quotes(rest.substr(0, misread)) + " is UTF-8 that was read in another encoding; restore the text",
            misread};
  }
  const std::string why = objection_among_others(text, at, c);
  return {why.empty() ? why : name_of(c) + ' ' + why, 0};
}

bool is_white_space(char32_t code_point) {
  constexpr std::u32string_view spaces =
      U"\u0020\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
      U"\u2009\u200A\u202F\u205F\u3000";
  return code_point <= spaces.back() && spaces.find(code_point) != std::u32string_view::npos;
}

}  // namespace constplan::generator
