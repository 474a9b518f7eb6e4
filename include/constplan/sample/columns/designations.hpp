// designations: The columns behind ../designations.hpp. 1 row.
//
// Made by constplan-gen from designations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of designations.
enum class designation_id : std::uint8_t {
  example_county_town_lantern_town,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] designations {

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00";
inline constexpr std::uint8_t lookup_rows[] =
    "\x00\x00";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x01\x01";

inline constexpr std::uint8_t by_city_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x01\x01";

}  // namespace designations
}  // namespace columns

}  // namespace constplan::sample
