// Periods of time with their precision, as plans name them.
#pragma once

#include <optional>
#include <string_view>

namespace constplan::generator {

/// The year in which a period ends: 2025, 2025-06, 2025-06-30, 2025-Q3, 2025-H1, FY2025-26 (which ends in 2026), or two
/// of these that are its ends, 2025/2031. Empty if the text is no period.
std::optional<int> last_year_of_period(std::string_view text);

}  // namespace constplan::generator
