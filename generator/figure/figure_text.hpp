// What the run of the source that states a figure says.
#pragma once

#include <constplan/parse.hpp>
#include <string>
#include <string_view>

namespace constplan::generator {

struct figure_result {
  parsed_figure reading;
  std::string error;  // empty if the run could be read
};

/// In a run, words that are not of the figure: 突破…1.8万亿元 of 分别突破5万亿元、1.8万亿元.
inline constexpr std::string_view ellipsis = "…";

/// Reads the run of a figure in Chinese or in English. Its parts around an ellipsis are read as one.
figure_result read_figure(std::string_view figure, bool is_chinese);

struct comparison {
  std::string_view word;  // empty if there is none
  constplan::comparator comparator = comparator::none;
};

/// The Chinese word of comparison directly before or after `text` from `first` to `last`.
comparison comparison_beside(std::string_view text, std::size_t first, std::size_t last);

/// `text` without white space.
std::string without_white_space(std::string_view text);

}  // namespace constplan::generator
