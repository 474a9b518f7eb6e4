// agencies: The columns behind ../agencies.hpp. 3 rows.
//
// Made by constplan-gen from agencies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of agencies.
enum class agency_id : std::uint8_t {
  lantern_bureau,
  kite_bureau,
  unmentioned_bureau,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] agencies {

inline constexpr char id_text[] =
    "lantern-bureau"
    "kite-bureau"
    "unmentioned-bureau"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x0E\x19\x2B";

inline constexpr char name_zh_text[] =
    "虚构省灯笼局"  // lantern-bureau
    "虚构省𠮷祥风筝局"  // kite-bureau
    "虚构省无人提及局"  // unmentioned-bureau
    ;
inline constexpr std::uint8_t name_zh_offsets[] =
    "\x00\x12\x2B\x43";

inline constexpr char name_en_text[] =
    "Lantern Bureau of Invented Province"  // lantern-bureau
    "Kite Bureau of Invented Province"  // kite-bureau
    "Bureau That Nobody Mentions of Invented Province"  // unmentioned-bureau
    ;
inline constexpr std::uint8_t name_en_offsets[] =
    "\x00\x23\x43\x73";

inline constexpr char note_text[] =
    ""  // 2 from lantern-bureau
    "Shows an agency that no other row refers to."  // unmentioned-bureau
    ;
inline constexpr std::uint8_t note_offsets[] =
    "\x00\x00\x00\x2C";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x01";
inline constexpr std::uint8_t lookup_rows[] =
    "\x01\x00\x00\x02";

// The rows in the order of their names; see constplan/names.hpp.
inline constexpr std::uint8_t by_name_zh[] =
    "\x02\x00\x01";
inline constexpr std::uint8_t by_short_name_zh[] =
    "\x02\x00\x01";
inline constexpr std::uint8_t by_name_en[] =
    "\x02\x01\x00";
inline constexpr std::uint8_t by_short_name_en[] =
    "\x02\x01\x00";

}  // namespace agencies
}  // namespace columns

}  // namespace constplan::sample
