// Letters without their case.
#pragma once

#include <cstdint>

#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// Ranges of letters that fold in the same way: the first character, the number of characters, the distance from one to
// the next, 1 or 2, and the difference to the folded form, modulo 65,536. Text, because compilers read a literal many
// times faster than a list of numbers.
//
// The simple case folding of Unicode 14 (CaseFolding.txt, status C and S), in the order of the characters. A character
// of these blocks that is not listed folds to itself.
CONSTPLAN_HIDDEN inline constexpr char16_t case_ranges[] =
    // Latin-1, Latin Extended-A and Latin Extended-B
    u"\x00B5\x01\x1\x0307"
    u"\x00C0\x17\x1\x0020"
    u"\x00D8\x07\x1\x0020"
    u"\x0100\x18\x2\x0001"
    u"\x0132\x03\x2\x0001"
    u"\x0139\x08\x2\x0001"
    u"\x014A\x17\x2\x0001"
    u"\x0178\x01\x1\xFF87"
    u"\x0179\x03\x2\x0001"
    u"\x0181\x01\x1\x00D2"
    u"\x0182\x02\x2\x0001"
    u"\x0186\x01\x1\x00CE"
    u"\x0187\x01\x1\x0001"
    u"\x0189\x02\x1\x00CD"
    u"\x018B\x01\x1\x0001"
    u"\x018E\x01\x1\x004F"
    u"\x018F\x01\x1\x00CA"
    u"\x0190\x01\x1\x00CB"
    u"\x0191\x01\x1\x0001"
    u"\x0193\x01\x1\x00CD"
    u"\x0194\x01\x1\x00CF"
    u"\x0196\x01\x1\x00D3"
    u"\x0197\x01\x1\x00D1"
    u"\x0198\x01\x1\x0001"
    u"\x019C\x01\x1\x00D3"
    u"\x019D\x01\x1\x00D5"
    u"\x019F\x01\x1\x00D6"
    u"\x01A0\x03\x2\x0001"
    u"\x01A6\x01\x1\x00DA"
    u"\x01A7\x01\x1\x0001"
    u"\x01A9\x01\x1\x00DA"
    u"\x01AC\x01\x1\x0001"
    u"\x01AE\x01\x1\x00DA"
    u"\x01AF\x01\x1\x0001"
    u"\x01B1\x02\x1\x00D9"
    u"\x01B3\x02\x2\x0001"
    u"\x01B7\x01\x1\x00DB"
    u"\x01B8\x01\x1\x0001"
    u"\x01BC\x01\x1\x0001"
    u"\x01C4\x01\x1\x0002"
    u"\x01C5\x01\x1\x0001"
    u"\x01C7\x01\x1\x0002"
    u"\x01C8\x01\x1\x0001"
    u"\x01CA\x01\x1\x0002"
    u"\x01CB\x09\x2\x0001"
    u"\x01DE\x09\x2\x0001"
    u"\x01F1\x01\x1\x0002"
    u"\x01F2\x02\x2\x0001"
    u"\x01F6\x01\x1\xFF9F"
    u"\x01F7\x01\x1\xFFC8"
    u"\x01F8\x14\x2\x0001"
    u"\x0220\x01\x1\xFF7E"
    u"\x0222\x09\x2\x0001"
    u"\x023A\x01\x1\x2A2B"
    u"\x023B\x01\x1\x0001"
    u"\x023D\x01\x1\xFF5D"
    u"\x023E\x01\x1\x2A28"
    u"\x0241\x01\x1\x0001"
    u"\x0243\x01\x1\xFF3D"
    u"\x0244\x01\x1\x0045"
    u"\x0245\x01\x1\x0047"
    u"\x0246\x05\x2\x0001"
    // Greek
    u"\x0370\x02\x2\x0001"
    u"\x0376\x01\x1\x0001"
    u"\x037F\x01\x1\x0074"
    u"\x0386\x01\x1\x0026"
    u"\x0388\x03\x1\x0025"
    u"\x038C\x01\x1\x0040"
    u"\x038E\x02\x1\x003F"
    u"\x0391\x11\x1\x0020"
    u"\x03A3\x09\x1\x0020"
    u"\x03C2\x01\x1\x0001"
    u"\x03CF\x01\x1\x0008"
    u"\x03D0\x01\x1\xFFE2"
    u"\x03D1\x01\x1\xFFE7"
    u"\x03D5\x01\x1\xFFF1"
    u"\x03D6\x01\x1\xFFEA"
    u"\x03D8\x0C\x2\x0001"
    u"\x03F0\x01\x1\xFFCA"
    u"\x03F1\x01\x1\xFFD0"
    u"\x03F4\x01\x1\xFFC4"
    u"\x03F5\x01\x1\xFFC0"
    u"\x03F7\x01\x1\x0001"
    u"\x03F9\x01\x1\xFFF9"
    u"\x03FA\x01\x1\x0001"
    u"\x03FD\x03\x1\xFF7E"
    // Cyrillic and Cyrillic Supplement
    u"\x0400\x10\x1\x0050"
    u"\x0410\x20\x1\x0020"
    u"\x0460\x11\x2\x0001"
    u"\x048A\x1B\x2\x0001"
    u"\x04C0\x01\x1\x000F"
    u"\x04C1\x07\x2\x0001"
    u"\x04D0\x30\x2\x0001"
    // Armenian
    u"\x0531\x26\x1\x0030"
    // Georgian
    u"\x10A0\x26\x1\x1C60"
    u"\x10C7\x01\x1\x1C60"
    u"\x10CD\x01\x1\x1C60"
    // Georgian Extended
    u"\x1C90\x2B\x1\xF440"
    u"\x1CBD\x03\x1\xF440"
    // Latin Extended Additional
    u"\x1E00\x4B\x2\x0001"
    u"\x1E9B\x01\x1\xFFC6"
    u"\x1E9E\x01\x1\xE241"
    u"\x1EA0\x30\x2\x0001";

// One past the last character of `case_ranges`.
inline constexpr char32_t end_of_case_ranges = 0x1F00;

// The letters A to Z in lower case, the long s, and the full-width forms of ASCII characters.
template <class = void>
constexpr char32_t fold_to_ascii(char32_t c) noexcept {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 'a';
  return c == 0x017F ? U's' : c;
}

// The same, and the case of all blocks above: Latin, Greek, Cyrillic, Armenian and Georgian.
template <class = void>
constexpr char32_t fold_case(char32_t c) noexcept {
  c = fold_to_ascii(c);
  if (c < 0x80 || c >= end_of_case_ranges) return c;
  const std::uint32_t code = c;
  for (const char16_t* range = case_ranges; *range != 0 && code >= std::uint32_t{*range}; range += 4) {
    const std::uint32_t distance = code - std::uint32_t{range[0]};
    const std::uint32_t step = range[2];
    if (distance >= std::uint32_t{range[1]} * step || (distance & (step - 1)) != 0) continue;
    return static_cast<char32_t>((code + std::uint32_t{range[3]}) & 0xFFFFU);
  }
  return c;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
