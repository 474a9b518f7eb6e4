// Where a run stands in a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// The first place at or after `from` where `run` stands in `text`, npos if there is none. A run that begins or ends
/// with a digit is not found inside a longer number: 3个 is not in 13个.
std::size_t find_occurrence(std::string_view text, std::string_view run, std::size_t from);

/// All places where `run` stands in `text`, one after the other.
std::vector<std::size_t> occurrences(std::string_view text, std::string_view run);

}  // namespace constplan::generator
