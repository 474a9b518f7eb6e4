// Letters without their case.
#pragma once

#include <cstdint>

#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// `count` characters, from `first` on all (1) or every second (2), whose folded form is `difference` further on.
struct case_range {
  std::uint16_t first;
  std::uint8_t count;
  std::uint8_t step;
  std::int16_t difference;
};

// The simple case folding of Unicode 14 (CaseFolding.txt, status C and S), in the order of the characters. A character
// of these blocks that is not listed folds to itself.
CONSTPLAN_HIDDEN inline constexpr case_range case_ranges[] = {
    // Latin-1, Latin Extended-A and Latin Extended-B
    {0x00B5, 1, 1, 775},
    {0x00C0, 23, 1, 32},
    {0x00D8, 7, 1, 32},
    {0x0100, 24, 2, 1},
    {0x0132, 3, 2, 1},
    {0x0139, 8, 2, 1},
    {0x014A, 23, 2, 1},
    {0x0178, 1, 1, -121},
    {0x0179, 3, 2, 1},
    {0x0181, 1, 1, 210},
    {0x0182, 2, 2, 1},
    {0x0186, 1, 1, 206},
    {0x0187, 1, 1, 1},
    {0x0189, 2, 1, 205},
    {0x018B, 1, 1, 1},
    {0x018E, 1, 1, 79},
    {0x018F, 1, 1, 202},
    {0x0190, 1, 1, 203},
    {0x0191, 1, 1, 1},
    {0x0193, 1, 1, 205},
    {0x0194, 1, 1, 207},
    {0x0196, 1, 1, 211},
    {0x0197, 1, 1, 209},
    {0x0198, 1, 1, 1},
    {0x019C, 1, 1, 211},
    {0x019D, 1, 1, 213},
    {0x019F, 1, 1, 214},
    {0x01A0, 3, 2, 1},
    {0x01A6, 1, 1, 218},
    {0x01A7, 1, 1, 1},
    {0x01A9, 1, 1, 218},
    {0x01AC, 1, 1, 1},
    {0x01AE, 1, 1, 218},
    {0x01AF, 1, 1, 1},
    {0x01B1, 2, 1, 217},
    {0x01B3, 2, 2, 1},
    {0x01B7, 1, 1, 219},
    {0x01B8, 1, 1, 1},
    {0x01BC, 1, 1, 1},
    {0x01C4, 1, 1, 2},
    {0x01C5, 1, 1, 1},
    {0x01C7, 1, 1, 2},
    {0x01C8, 1, 1, 1},
    {0x01CA, 1, 1, 2},
    {0x01CB, 9, 2, 1},
    {0x01DE, 9, 2, 1},
    {0x01F1, 1, 1, 2},
    {0x01F2, 2, 2, 1},
    {0x01F6, 1, 1, -97},
    {0x01F7, 1, 1, -56},
    {0x01F8, 20, 2, 1},
    {0x0220, 1, 1, -130},
    {0x0222, 9, 2, 1},
    {0x023A, 1, 1, 10795},
    {0x023B, 1, 1, 1},
    {0x023D, 1, 1, -163},
    {0x023E, 1, 1, 10792},
    {0x0241, 1, 1, 1},
    {0x0243, 1, 1, -195},
    {0x0244, 1, 1, 69},
    {0x0245, 1, 1, 71},
    {0x0246, 5, 2, 1},
    // Greek
    {0x0370, 2, 2, 1},
    {0x0376, 1, 1, 1},
    {0x037F, 1, 1, 116},
    {0x0386, 1, 1, 38},
    {0x0388, 3, 1, 37},
    {0x038C, 1, 1, 64},
    {0x038E, 2, 1, 63},
    {0x0391, 17, 1, 32},
    {0x03A3, 9, 1, 32},
    {0x03C2, 1, 1, 1},
    {0x03CF, 1, 1, 8},
    {0x03D0, 1, 1, -30},
    {0x03D1, 1, 1, -25},
    {0x03D5, 1, 1, -15},
    {0x03D6, 1, 1, -22},
    {0x03D8, 12, 2, 1},
    {0x03F0, 1, 1, -54},
    {0x03F1, 1, 1, -48},
    {0x03F4, 1, 1, -60},
    {0x03F5, 1, 1, -64},
    {0x03F7, 1, 1, 1},
    {0x03F9, 1, 1, -7},
    {0x03FA, 1, 1, 1},
    {0x03FD, 3, 1, -130},
    // Cyrillic and Cyrillic Supplement
    {0x0400, 16, 1, 80},
    {0x0410, 32, 1, 32},
    {0x0460, 17, 2, 1},
    {0x048A, 27, 2, 1},
    {0x04C0, 1, 1, 15},
    {0x04C1, 7, 2, 1},
    {0x04D0, 48, 2, 1},
    // Armenian
    {0x0531, 38, 1, 48},
    // Georgian
    {0x10A0, 38, 1, 7264},
    {0x10C7, 1, 1, 7264},
    {0x10CD, 1, 1, 7264},
    // Georgian Extended
    {0x1C90, 43, 1, -3008},
    {0x1CBD, 3, 1, -3008},
    // Latin Extended Additional
    {0x1E00, 75, 2, 1},
    {0x1E9B, 1, 1, -58},
    {0x1E9E, 1, 1, -7615},
    {0x1EA0, 48, 2, 1},
};

// One past the last character of `case_ranges`.
inline constexpr char32_t end_of_case_ranges = 0x1F00;

// The letters A to Z in lower case, the long s, and the full-width forms of ASCII characters.
constexpr char32_t fold_to_ascii(char32_t c) noexcept {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 'a';
  return c == 0x017F ? U's' : c;
}

// The same, and the case of all blocks above: Latin, Greek, Cyrillic, Armenian and Georgian.
constexpr char32_t fold_case(char32_t c) noexcept {
  c = fold_to_ascii(c);
  if (c < 0x80 || c >= end_of_case_ranges) return c;
  for (const case_range& range : case_ranges) {
    if (c < range.first) break;
    const char32_t distance = c - range.first;
    if (distance < static_cast<char32_t>(range.count * range.step) && (distance & (range.step - 1U)) == 0) {
      return static_cast<char32_t>(static_cast<std::int32_t>(c) + range.difference);
    }
  }
  return c;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
