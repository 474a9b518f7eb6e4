// The years that data sets speak of.
#pragma once

namespace constplan::generator {

inline constexpr int first_known_year = 1949;
inline constexpr int last_known_year = 2100;

}  // namespace constplan::generator
