// Figures of sources that are not Chinese: their words cannot be read, but their digits can.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace constplan::generator {

bool has_chinese(std::string_view text);

/// Whether well-formed `text` has a letter of a script that no reader of figures knows: Cyrillic, Arabic, Telugu, Thai.
/// Linear time.
bool has_unread_script(std::string_view text);

/// Where the first number that can be read as `amount` / `scale` ends, or npos. If `scale` is below 0, the number is
/// `amount` * -`scale`. Digits may be grouped by commas, points, apostrophes or spaces, and the decimal sign may be a
/// point or a comma: 1,200.5 and 1 200,5 are the same.
std::size_t find_in_digits(std::string_view text, std::int64_t amount, std::int64_t scale);

}  // namespace constplan::generator
