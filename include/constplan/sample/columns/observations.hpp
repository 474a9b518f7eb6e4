// observations: The columns behind ../observations.hpp. 7 rows.
//
// Made by constplan-gen from observations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of observations.
enum class observation_id : std::uint8_t {
  lanterns_output_mass_2095,
  lanterns_output_area_2095,
  lanterns_output_pieces_example_2095,
  lanterns_output_cases_2095,
  lanterns_workshop_count,
  lanterns_revenue_2095,
  lanterns_revenue_blanked,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] observations {

inline constexpr char id_text[] =
    "lanterns/output-mass/2095"
    "lanterns/output-area/2095"
    "lanterns/output-pieces/example/2095"
    "lanterns/output-cases/2095"
    "lanterns/workshop-count"
    "lanterns/revenue/2095"
    "lanterns/revenue/blanked"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x19\x32\x55\x6F\x86\x9B\xB3";

inline constexpr std::uint8_t cluster[] =
    "\x00\x00\x00"  // 3 from lanterns/output-mass/2095: lanterns
    "\x01"  // lanterns/output-cases/2095: lanterns/paper
    "\x00\x00\x00"  // 3 from lanterns/workshop-count: lanterns
    ;

inline constexpr std::uint8_t city[] =
    "\xFF\xFF"  // 2 from lanterns/output-mass/2095: none
    "\x00"  // lanterns/output-pieces/example/2095: example
    "\xFF\xFF\xFF\xFF"  // 4 from lanterns/output-cases/2095: none
    ;

inline constexpr std::uint8_t metric[] =
    "\x04"  // lanterns/output-mass/2095: output-mass
    "\x05"  // lanterns/output-area/2095: output-area
    "\x06"  // lanterns/output-pieces/example/2095: output-pieces
    "\x07"  // lanterns/output-cases/2095: output-cases
    "\x02"  // lanterns/workshop-count: workshop-count
    "\x00\x00"  // 2 from lanterns/revenue/2095: revenue
    ;

inline constexpr std::uint8_t nature[] =
    "\x00\x00\x00\x00"  // 4 from lanterns/output-mass/2095: level
    "\x04"  // lanterns/workshop-count: count
    "\x00\x00"  // 2 from lanterns/revenue/2095: level
    ;

inline constexpr std::uint8_t comparator[] =
    "\x00"  // lanterns/output-mass/2095: none
    "\x04"  // lanterns/output-area/2095: about
    "\x01"  // lanterns/output-pieces/example/2095: reach
    "\x00\x00"  // 2 from lanterns/output-cases/2095: none
    "\x01\x01"  // 2 from lanterns/revenue/2095: reach
    ;

inline constexpr std::int64_t low[] = {
    45'104'500, 2'130'000'000, 50'398'000, 1, 3, 4'150'000'000, constplan::no_amount,
};

inline constexpr std::uint8_t unit[] =
    "\x04"  // lanterns/output-mass/2095: tonne
    "\x05"  // lanterns/output-area/2095: square_metre
    "\x06"  // lanterns/output-pieces/example/2095: piece
    "\x07"  // lanterns/output-cases/2095: weight_case
    "\x02"  // lanterns/workshop-count: count
    "\x00\x00"  // 2 from lanterns/revenue/2095: yuan
    ;

inline constexpr std::uint16_t year_values[] = {
    2095, 0,
};
inline constexpr std::uint8_t year_codes[] =
    "\x00\x00\x00\x00"  // 4 from lanterns/output-mass/2095: 2095
    "\x01"  // lanterns/workshop-count: none
    "\x00"  // lanterns/revenue/2095: 2095
    "\x01"  // lanterns/revenue/blanked: none
    ;

inline constexpr std::uint8_t year_inferred[] =
    "\x00\x00"  // 2 from lanterns/output-mass/2095: false
    "\x01"  // lanterns/output-pieces/example/2095: true
    "\x00\x00\x00\x00"  // 4 from lanterns/output-cases/2095: false
    ;

inline constexpr std::uint8_t threshold_metric[] =
    "\xFF\xFF\xFF\xFF"  // 4 from lanterns/output-mass/2095: none
    "\x00"  // lanterns/workshop-count: revenue
    "\xFF\xFF"  // 2 from lanterns/revenue/2095: none
    ;

inline constexpr std::uint8_t threshold_comparator[] =
    "\xFF\xFF\xFF\xFF"  // 4 from lanterns/output-mass/2095: none
    "\x03"  // lanterns/workshop-count: more_than
    "\xFF\xFF"  // 2 from lanterns/revenue/2095: none
    ;

inline constexpr std::int32_t threshold_values[] = {
    constplan::no_amount, 100'000'000,
};
inline constexpr std::uint8_t threshold_codes[] =
    "\x00\x00\x00\x00"  // 4 from lanterns/output-mass/2095: none
    "\x01"  // lanterns/workshop-count: 100'000'000
    "\x00\x00"  // 2 from lanterns/revenue/2095: none
    ;

inline constexpr std::uint8_t threshold_unit[] =
    "\xFF\xFF\xFF\xFF"  // 4 from lanterns/output-mass/2095: none
    "\x00"  // lanterns/workshop-count: yuan
    "\xFF\xFF"  // 2 from lanterns/revenue/2095: none
    ;

inline constexpr char figure_text[] =
    "4510.45万吨"  // lanterns/output-mass/2095
    "约21.3亿平方米"  // lanterns/output-area/2095
    "达5039.8万件"  // lanterns/output-pieces/example/2095
    "1重量箱"  // lanterns/output-cases/2095
    "3家"  // lanterns/workshop-count
    "达41.5亿元"  // lanterns/revenue/2095
    "达到**亿元"  // lanterns/revenue/blanked
    ;
inline constexpr std::uint8_t figure_offsets[] =
    "\x00\x0D\x20\x2F\x39\x3D\x4A\x58";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 2,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x1A";
inline constexpr std::uint8_t lookup_rows[] =
    "\x01\x06\x00\x03\x04\x02\x05\x00";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x07\x07";

inline constexpr std::uint8_t by_cluster[] =
    "\x00\x01\x02\x04\x05\x06\x03";
inline constexpr std::uint8_t by_cluster_offsets[] =
    "\x00\x06\x07\x07\x07\x07\x07";

inline constexpr std::uint8_t by_city[] =
    "\x02";
inline constexpr std::uint8_t by_city_offsets[] =
    "\x00\x01\x01\x01\x01\x01\x01\x01\x01";

inline constexpr std::uint8_t by_metric[] =
    "\x05\x06\x04\x00\x01\x02\x03";
inline constexpr std::uint8_t by_metric_offsets[] =
    "\x00\x02\x02\x03\x03\x04\x05\x06\x07\x07\x07";

inline constexpr std::uint16_t by_year_keys[] = {
    2095,
};
inline constexpr std::uint8_t by_year[] =
    "\x00\x01\x02\x03\x05";
inline constexpr std::uint8_t by_year_offsets[] =
    "\x00\x05";

inline constexpr std::uint8_t by_part_of_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00";

}  // namespace observations
}  // namespace columns

}  // namespace constplan::sample
