// The numbers in originals whose words are parted by spaces.
#pragma once

#include <string_view>
#include <vector>

#include "../figure/numeral.hpp"
#include "letters.hpp"

namespace constplan::generator {

// A number in the text of a section.
struct found_number {
  std::size_t first;
  std::size_t last;
  number_reading value;
  bool is_covered;
};

/// The numbers with digits and their units; in English, those in words too that have a unit or a power, and verbs such
/// as double. Passes over dates (by 2030, 30 June 2024, 2025-26), references (Articles 5 and 6) and digits in words
/// (CO2).
std::vector<found_number> spaced_numbers_in(std::string_view text, written_in language);

}  // namespace constplan::generator
