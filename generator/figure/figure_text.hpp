// What the run of the source that states a figure says: number, unit and comparator.
#pragma once

#include <constplan/parse.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace constplan::generator {

struct figure_result {
  parsed_figure reading;
  std::string error;  // empty if the run could be read
};

/// Reads `figure`. White space does not count. Of figures that share a comparator (突破5万亿元、1.8万亿元), it is the
/// last.
figure_result read_figure(std::string_view figure);

struct comparison {
  std::string_view word;                            // empty if there is none
  std::optional<constplan::comparator> comparator;  // none for an upper limit
};

/// The word of comparison that stands right before or right behind `text` from `first` to `last`.
comparison comparison_beside(std::string_view text, std::size_t first, std::size_t last);

/// Whether one of ０ to ９ is at the front of `text`.
bool is_full_width_digit(std::string_view text);

/// `text` without white space.
std::string without_white_space(std::string_view text);

}  // namespace constplan::generator
