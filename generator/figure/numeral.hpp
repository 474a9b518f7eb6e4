// Numbers at the front of a text, as the figures and the audit look for them; see constplan/detail/numeral.hpp.
#pragma once

#include <constplan/unit.hpp>
#include <cstdint>
#include <optional>
#include <string_view>

namespace constplan::generator {

struct number_reading {
  std::size_t length;      // bytes of the number and its unit
  std::int64_t amount;     // in base units; of a number without a unit, the number itself; 0 where ** stands for it
  std::optional<unit> in;  // none if no unit follows
  bool is_chinese;         // written in Chinese numerals throughout
};

/// Reads the number at the front of `text`, which has no white space; none if there is no number.
std::optional<number_reading> read_numeral(std::string_view text);

/// Of 第二, 首位, 翻一番 or 零发生率 at the front of `text`, what it says and its length.
std::optional<number_reading> read_special(std::string_view text);

}  // namespace constplan::generator
