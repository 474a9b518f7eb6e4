// Where a run stands in a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// The first place at or after `from` where `run` is in `text`, npos if there is none. Both are as searchable() has
/// them. A run that begins or ends with a digit or a Latin letter is not found inside a longer number or word: 3个 is
/// not in 13个, nor is 5 GW in 5 GWh.
std::size_t find_occurrence(std::string_view text, std::string_view run, std::size_t from);

/// Of a run in parts, 突破…1.8万亿元, find_occurrence() finds the last one; the others precede it in its sentence.
std::string_view last_part(std::string_view run);

/// The sentence around `at`. It ends at 。, or at . before a space and a capital letter or a number, except after
/// abbreviations: approx. 40 %.
std::string_view sentence_around(std::string_view text, std::size_t at);

/// All places where `run` is in `text`, one after the other.
std::vector<std::size_t> occurrences(std::string_view text, std::string_view run);

}  // namespace constplan::generator
