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
  std::int64_t scale;  // base units in one; a power of ten
};

/// The unit a source calls `name`: 元, 万元, 亿元; none if it is not known.
std::optional<source_unit> find_source_unit(std::string_view name);

/// The names of all source units, for messages.
std::string source_unit_names();

}  // namespace constplan::generator
