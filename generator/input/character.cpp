#include "character.hpp"

#include <algorithm>
#include <bitset>
#include <iterator>

#include "assignment.hpp"
#include "composition.hpp"
#include "diagnostics.hpp"
#include "misread_text.hpp"
#include "utf8.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view control = "is a control character; remove it";
constexpr std::string_view invisible = "cannot be seen; remove it";
constexpr std::string_view bidirectional = "is a bidirectional control; remove it";
constexpr std::string_view line_end = "ends a line; remove it";
constexpr std::string_view no_character = "is no character; remove it";
constexpr std::string_view lost = "stands for a character that was lost; restore it";
constexpr std::string_view duplicate = "is another spelling of a character; write that one (NFC)";
constexpr std::string_view private_use = "is for private use and looks different everywhere; write the character meant";
constexpr std::string_view unassigned = "is not assigned to a character; write the character meant";

struct objectionable {
  char32_t first;
  char32_t last;
  std::string_view why;
};

// Sorted. Variation selectors stay: in names, they choose the glyph that is seen. The last two code points of every
// plane are no characters either. Duplicates are those of Unicode 17.0 that NFC never contains.
constexpr objectionable ranges[] = {
    {0x00, 0x09, control},
    {0xB, 0xC, control},
    {0xE, 0x1F, control},
    {0x7F, 0x9F, control},
    {0xAD, 0xAD, invisible},
    {0x340, 0x341, duplicate},
    {0x343, 0x344, duplicate},
    {0x34F, 0x34F, invisible},
    {0x374, 0x374, duplicate},
    {0x37E, 0x37E, duplicate},
    {0x387, 0x387, duplicate},
    {0x61C, 0x61C, bidirectional},
    {0x958, 0x95F, duplicate},
    {0x9DC, 0x9DD, duplicate},
    {0x9DF, 0x9DF, duplicate},
    {0xA33, 0xA33, duplicate},
    {0xA36, 0xA36, duplicate},
    {0xA59, 0xA5B, duplicate},
    {0xA5E, 0xA5E, duplicate},
    {0xB5C, 0xB5D, duplicate},
    {0xF43, 0xF43, duplicate},
    {0xF4D, 0xF4D, duplicate},
    {0xF52, 0xF52, duplicate},
    {0xF57, 0xF57, duplicate},
    {0xF5C, 0xF5C, duplicate},
    {0xF69, 0xF69, duplicate},
    {0xF73, 0xF73, duplicate},
    {0xF75, 0xF76, duplicate},
    {0xF78, 0xF78, duplicate},
    {0xF81, 0xF81, duplicate},
    {0xF93, 0xF93, duplicate},
    {0xF9D, 0xF9D, duplicate},
    {0xFA2, 0xFA2, duplicate},
    {0xFA7, 0xFA7, duplicate},
    {0xFAC, 0xFAC, duplicate},
    {0xFB9, 0xFB9, duplicate},
    {0x115F, 0x1160, invisible},
    {0x17B4, 0x17B5, invisible},
    {0x180E, 0x180E, invisible},
    {0x1F71, 0x1F71, duplicate},
    {0x1F73, 0x1F73, duplicate},
    {0x1F75, 0x1F75, duplicate},
    {0x1F77, 0x1F77, duplicate},
    {0x1F79, 0x1F79, duplicate},
    {0x1F7B, 0x1F7B, duplicate},
    {0x1F7D, 0x1F7D, duplicate},
    {0x1FBB, 0x1FBB, duplicate},
    {0x1FBE, 0x1FBE, duplicate},
    {0x1FC9, 0x1FC9, duplicate},
    {0x1FCB, 0x1FCB, duplicate},
    {0x1FD3, 0x1FD3, duplicate},
    {0x1FDB, 0x1FDB, duplicate},
    {0x1FE3, 0x1FE3, duplicate},
    {0x1FEB, 0x1FEB, duplicate},
    {0x1FEE, 0x1FEF, duplicate},
    {0x1FF9, 0x1FF9, duplicate},
    {0x1FFB, 0x1FFB, duplicate},
    {0x1FFD, 0x1FFD, duplicate},
    {0x2000, 0x2001, duplicate},
    {0x200B, 0x200D, invisible},
    {0x200E, 0x200F, bidirectional},
    {0x2028, 0x2029, line_end},
    {0x202A, 0x202E, bidirectional},
    {0x2060, 0x2065, invisible},
    {0x2066, 0x2069, bidirectional},
    {0x206A, 0x206F, invisible},
    {0x2126, 0x2126, duplicate},
    {0x212A, 0x212B, duplicate},
    {0x2329, 0x232A, duplicate},
    {0x2ADC, 0x2ADC, duplicate},
    {0x3164, 0x3164, invisible},
    {0xE000, 0xF8FF, private_use},
    {0xF900, 0xFA0D, duplicate},
    {0xFA10, 0xFA10, duplicate},
    {0xFA12, 0xFA12, duplicate},
    {0xFA15, 0xFA1E, duplicate},
    {0xFA20, 0xFA20, duplicate},
    {0xFA22, 0xFA22, duplicate},
    {0xFA25, 0xFA26, duplicate},
    {0xFA2A, 0xFA6D, duplicate},
    {0xFA70, 0xFAD9, duplicate},
    {0xFB1D, 0xFB1D, duplicate},
    {0xFB1F, 0xFB1F, duplicate},
    {0xFB2A, 0xFB36, duplicate},
    {0xFB38, 0xFB3C, duplicate},
    {0xFB3E, 0xFB3E, duplicate},
    {0xFB40, 0xFB41, duplicate},
    {0xFB43, 0xFB44, duplicate},
    {0xFB46, 0xFB4E, duplicate},
    {0xFDD0, 0xFDEF, no_character},
    {0xFEFF, 0xFEFF, invisible},
    {0xFFA0, 0xFFA0, invisible},
    {0xFFF0, 0xFFFB, invisible},
    {0xFFFD, 0xFFFD, lost},
    {0x1D15E, 0x1D164, duplicate},
    {0x1D1BB, 0x1D1C0, duplicate},
    {0x2F800, 0x2FA1D, duplicate},
    {0xE0000, 0xE00FF, invisible},
    {0xF0000, 0x10FFFD, private_use},
};

std::string_view objection_by_itself(char32_t code_point) {
  if ((code_point & 0xFFFEU) == 0xFFFEU) return no_character;
  const auto* const found = std::lower_bound(std::begin(ranges), std::end(ranges), code_point,
                                             [](const objectionable& r, char32_t c) { return r.last < c; });
  if (found != std::end(ranges) && found->first <= code_point) return found->why;
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
    for (const objectionable& r : ranges) add(r.first, r.last);
    const std::u16string_view gaps = unassigned_ranges();
    for (std::size_t i = 0; i < gaps.size(); i += 2) add(gaps[i], gaps[i + 1]);
    for (char32_t c = 0xC2; c <= 0xF4; ++c) is_in_[c] = true;  // may begin misread text
    add(0x300, 0x36F);
    for (char32_t c = 0x370; c < 0x3100; ++c) is_in_[c] = is_in_[c] || composes(c);
  }
  bool has(char32_t c) const { return c >= end || is_in_[c]; }

 private:
  static constexpr char32_t end = 0x10000;

  void add(char32_t first, char32_t last) {
    for (char32_t c = first; c <= last && c < end; ++c) is_in_[c] = true;
  }

  std::bitset<end> is_in_;
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
