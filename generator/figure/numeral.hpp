// Numbers as Chinese documents write them: 28000, 1.67亿, 五千, 5千亿, 万亿, **; with the unit that follows.
#pragma once

#include <constplan/unit.hpp>
#include <cstdint>
#include <optional>
#include <string_view>

namespace constplan::generator {

/// A number at the front of a text.
struct numeral {
  std::size_t length;      // bytes of the number and its unit
  bool is_blanked;         // ** stands in its place
  std::int64_t amount;     // in base units; of a number without a unit, the number itself
  std::optional<unit> in;  // none if no unit follows
  bool is_whole;           // false if it is no whole number of the base unit
  bool is_chinese;         // written in Chinese numerals throughout
};

/// Reads the number at the front of `text`, which has no white space; none if there is no number.
std::optional<numeral> read_numeral(std::string_view text);

/// Of 第二 or 首位 at the front of `text`, the rank and its length.
std::optional<numeral> read_rank(std::string_view text);

/// Of 翻一番 at the front of `text`, the multiple, 2, and its length.
std::optional<numeral> read_doubling(std::string_view text);

bool starts_with(std::string_view text, std::string_view start);

}  // namespace constplan::generator
