// The units that sources write in, and what they are in base units.
#pragma once

#include <constplan/unit.hpp>
#include <cstdint>
#include <string_view>

namespace constplan::generator {

struct source_unit {
  std::string_view name;
  unit base;
  std::int64_t scale;  // base units in one; a power of ten
};

/// The unit a source calls `name`, or nullptr.
const source_unit* find_source_unit(std::string_view name);

/// The unit with the longest name that `text` begins with, or nullptr.
const source_unit* source_unit_at(std::string_view text);

/// The names of all source units, separated by spaces.
std::string_view source_unit_names();

}  // namespace constplan::generator
