// Dates and references in originals whose words are parted by spaces: numbers that are no figures.
#pragma once

#include <cstddef>
#include <string_view>

namespace constplan::generator {

/// How many bytes of Article 5(1), Annexes II and III or page 12 are at `at`; 0 if there is no reference.
std::size_t reference_length(std::string_view text, std::size_t at);

/// How many bytes of 30 June 2024, June 2024 or 2021-2027 are at `at`; 0 if there is no date. A year with a word after
/// it is a date only after or before words that dates have: by 2030, 2030 targets, but not 2000 jobs.
std::size_t date_length(std::string_view text, std::size_t at);

}  // namespace constplan::generator
