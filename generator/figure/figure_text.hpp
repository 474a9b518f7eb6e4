// What the run of the source that states a figure says: number, unit and comparator.
#pragma once

#include <constplan/unit.hpp>
#include <constplan/vocabulary.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace constplan::generator {

struct figure_reading {
  comparator how = comparator::none;
  bool is_blanked = false;
  std::optional<std::int64_t> low;   // in base units
  std::optional<std::int64_t> high;  // of a range
  std::optional<unit> in;            // none where the run has no unit: 超百亿
};

struct figure_result {
  figure_reading reading;
  std::string error;  // empty if the run could be read
};

/// Reads `figure`. White space does not count. Of figures that share a comparator (突破5万亿元、1.8万亿元), it is the
/// last.
figure_result read_figure(std::string_view figure);

/// `text` without white space.
std::string without_white_space(std::string_view text);

}  // namespace constplan::generator
