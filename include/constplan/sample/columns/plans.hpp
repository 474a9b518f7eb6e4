// plans: The columns behind ../plans.hpp. 2 rows.
//
// Made by constplan-gen from plans.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of plans.
enum class plan_id : std::uint8_t {
  lanterns,
  kites,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] plans {

inline constexpr char id_text[] =
    "lanterns"
    "kites"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x08\x0D";

inline constexpr std::uint8_t document[] =
    "\x00"  // lanterns: issued-document
    "\x01"  // kites: bare-draft
    ;

inline constexpr char title_zh_text[] =
    "虚构省灯笼产业计划（2096—2099年）"  // lanterns
    "虚构省风筝产业计划"  // kites
    ;
inline constexpr std::uint8_t title_zh_offsets[] =
    "\x00\x2F\x4A";

inline constexpr char title_en_text[] =
    "Invented lantern plan (2096-2099)"  // lanterns
    "Invented kite plan, an annex without a period"  // kites
    ;
inline constexpr std::uint8_t title_en_offsets[] =
    "\x00\x21\x4E";

inline constexpr char16_t first_year[] =
    u"\x0830"  // lanterns: 2096
    u"\x0000"  // kites: none
    ;

inline constexpr char16_t last_year[] =
    u"\x0833"  // lanterns: 2099
    u"\x0000"  // kites: none
    ;

inline constexpr char section_text[] =
    ""  // lanterns
    "附件1"  // kites
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x00\x07";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x01";
inline constexpr std::uint8_t lookup_rows[] =
    "\x00\x01\x00";

inline constexpr std::uint8_t by_document_offsets[] =
    "\x00\x01\x02";

}  // namespace plans
}  // namespace columns

}  // namespace constplan::sample
