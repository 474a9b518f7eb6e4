// responsibilities: The columns behind ../responsibilities.hpp. 5 rows.
//
// Made by constplan-gen from responsibilities.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of responsibilities.
enum class responsibility_id : std::uint8_t {
  lanterns_task_1_lantern_bureau,
  lanterns_task_1_kite_bureau,
  lanterns_project_1_lantern_bureau,
  lanterns_project_1_kite_bureau,
  lanterns_safeguard_1_kite_bureau,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] responsibilities {

inline constexpr char id_text[] =
    "lanterns/task/1/lantern-bureau"
    "lanterns/task/1/kite-bureau"
    "lanterns/project/1/lantern-bureau"
    "lanterns/project/1/kite-bureau"
    "lanterns/safeguard/1/kite-bureau"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x1E\x39\x5A\x78\x98";

inline constexpr std::uint8_t measure[] =
    "\x03\x03"  // 2 from lanterns/task/1/lantern-bureau: lanterns/task/1
    "\x05\x05"  // 2 from lanterns/project/1/lantern-bureau: lanterns/project/1
    "\x06"  // lanterns/safeguard/1/kite-bureau: lanterns/safeguard/1
    ;

inline constexpr std::uint8_t agency[] =
    "\x00"  // lanterns/task/1/lantern-bureau: lantern-bureau
    "\x01"  // lanterns/task/1/kite-bureau: kite-bureau
    "\x00"  // lanterns/project/1/lantern-bureau: lantern-bureau
    "\x01\x01"  // 2 from lanterns/project/1/kite-bureau: kite-bureau
    ;

inline constexpr std::uint8_t role[] =
    "\x00"  // lanterns/task/1/lantern-bureau: lead
    "\x01"  // lanterns/task/1/kite-bureau: support
    "\x02\x02"  // 2 from lanterns/project/1/lantern-bureau: joint
    "\x03"  // lanterns/safeguard/1/kite-bureau: named
    ;

inline constexpr std::uint8_t ordinal[] =
    "\x01"  // lanterns/task/1/lantern-bureau: 1
    "\x02"  // lanterns/task/1/kite-bureau: 2
    "\x01"  // lanterns/project/1/lantern-bureau: 1
    "\x02"  // lanterns/project/1/kite-bureau: 2
    "\x01"  // lanterns/safeguard/1/kite-bureau: 1
    ;

inline constexpr char section_text[] =
    "四/（一）"
    "五/（一）"
    "六/（一）"
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x0D\x1A\x27";
inline constexpr std::uint8_t section_codes[] =
    "\x00\x00"  // 2 from lanterns/task/1/lantern-bureau: "四/（一）"
    "\x01\x01"  // 2 from lanterns/project/1/lantern-bureau: "五/（一）"
    "\x02"  // lanterns/safeguard/1/kite-bureau: "六/（一）"
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 4,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x03\x00";
inline constexpr std::uint8_t lookup_rows[] =
    "\x01\x03\x04\x00\x00\x02";

inline constexpr std::uint8_t by_measure_offsets[] =
    "\x00\x00\x00\x00\x02\x02\x04\x05\x05";

inline constexpr std::uint8_t by_agency[] =
    "\x00\x02\x01\x03\x04";
inline constexpr std::uint8_t by_agency_offsets[] =
    "\x00\x02\x05\x05";

inline constexpr std::uint8_t led_by[] =
    "\x03";
inline constexpr std::uint8_t led_by_offsets[] =
    "\x00\x01\x01\x01";

}  // namespace responsibilities
}  // namespace columns

}  // namespace constplan::sample
