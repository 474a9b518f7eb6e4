// The units that sources write in, and what they are in base units.
#pragma once

#include <constplan/unit.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace constplan::generator {

struct source_unit {
  unit base;
  std::int64_t scale;  // base units in one; below 0, how many make a base unit
  bool is_chinese;     // % is, percent is not
};

/// The unit a source calls `name`: 元, 万元, 亿元. Besides the Chinese units these are the names of the base units and
/// of their thousands, millions and billions, for sources in other languages. None if it is not known.
std::optional<source_unit> find_source_unit(std::string_view name);

/// What an unknown unit should perhaps be, to end a message: `; did you mean '亿元'?`, or what units look like.
std::string source_unit_instead(std::string_view unknown);

}  // namespace constplan::generator
