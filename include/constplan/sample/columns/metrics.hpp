// metrics: The columns behind ../metrics.hpp. 10 rows.
//
// Made by constplan-gen from metrics.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of metrics.
enum class metric_id : std::uint8_t {
  revenue,
  pass_rate,
  workshop_count,
  place_in_order,
  output_mass,
  output_area,
  output_pieces,
  output_cases,
  exports_over_imports,
  output_per_person,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] metrics {

inline constexpr char id_text[] =
    "revenue"
    "pass-rate"
    "workshop-count"
    "place-in-order"
    "output-mass"
    "output-area"
    "output-pieces"
    "output-cases"
    "exports-over-imports"
    "output-per-person"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x07\x10\x1E\x2C\x37\x42\x4F\x5B\x6F\x80";

inline constexpr char name_zh_text[] =
    "虚构收入"  // revenue
    "虚构合格率"  // pass-rate
    "虚构工坊数"  // workshop-count
    "虚构名次"  // place-in-order
    "虚构产量"  // output-mass
    "虚构面积"  // output-area
    "虚构件数"  // output-pieces
    "虚构箱数"  // output-cases
    "虚构进出口之比"  // exports-over-imports
    "虚构人均产值"  // output-per-person
    ;
inline constexpr std::uint8_t name_zh_offsets[] =
    "\x00\x0C\x1B\x2A\x36\x42\x4E\x5A\x66\x7B\x8D";

inline constexpr char name_en_text[] =
    "Invented revenue"  // revenue
    "Invented pass rate"  // pass-rate
    "Invented workshops"  // workshop-count
    "Invented place in an order"  // place-in-order
    "Invented output"  // output-mass
    "Invented output by area"  // output-area
    "Invented output by pieces"  // output-pieces
    "Invented output by cases of glass"  // output-cases
    "Invented exports over imports"  // exports-over-imports
    "Invented output per person"  // output-per-person
    ;
inline constexpr std::uint8_t name_en_offsets[] =
    "\x00\x10\x22\x34\x4E\x5D\x74\x8D\xAE\xCB\xE5";

inline constexpr std::uint8_t unit[] =
    "\x00"  // revenue: yuan
    "\x01"  // pass-rate: basis_point
    "\x02"  // workshop-count: count
    "\x03"  // place-in-order: rank
    "\x04"  // output-mass: tonne
    "\x05"  // output-area: square_metre
    "\x06"  // output-pieces: piece
    "\x07"  // output-cases: weight_case
    "\x08"  // exports-over-imports: multiple
    "\x09"  // output-per-person: yuan_per_person
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x03\x01";
inline constexpr std::uint8_t lookup_rows[] =
    "\x00\x06\x08\x01\x02\x05\x04\x00\x07\x03\x09";

// The rows in the order of their names; see constplan/names.hpp.
inline constexpr std::uint8_t by_name_zh[] =
    "\x04\x09\x06\x01\x03\x02\x00\x07\x08\x05";
inline constexpr std::uint8_t by_short_name_zh[] =
    "\x04\x09\x06\x01\x03\x02\x00\x07\x08\x05";
inline constexpr std::uint8_t by_name_en[] =
    "\x08\x04\x05\x07\x06\x09\x01\x03\x00\x02";
inline constexpr std::uint8_t by_short_name_en[] =
    "\x08\x04\x05\x07\x06\x09\x01\x03\x00\x02";

}  // namespace metrics
}  // namespace columns

}  // namespace constplan::sample
