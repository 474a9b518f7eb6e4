// The numbers of a column as string literals, with what they mean in a comment.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// How many rows follow one another and where they begin, for a comment: 3 from tea/revenue/2030.
std::string named_rows(std::string_view first_id, std::size_t rows);

/// `numbers`, one for each row, as lines of string literals of this width, each after a line break. `meanings` has what
/// the number of every row means.
std::string annotated_lines(const std::vector<std::string_view>& ids, const std::vector<std::int64_t>& numbers,
                            std::size_t width, const std::vector<std::string>& meanings);

}  // namespace constplan::generator
