// targets: The columns behind ../targets.hpp. 14 rows.
//
// Made by constplan-gen from targets.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of targets.
enum class target_id : std::uint8_t {
  lanterns_revenue_2099,
  lanterns_revenue_example_2099,
  lanterns_revenue_uncoded_2099,
  lanterns_revenue_several_cities_2099,
  lanterns_revenue_growth_per_year_2099,
  lanterns_revenue_growth_2099,
  lanterns_revenue_multiple_2099,
  lanterns_workshop_count_range_2099,
  lanterns_pass_rate_blanked,
  lanterns_incident_rate,
  lanterns_national_rank_2099,
  lanterns_world_rank_2099,
  lanterns_longest_name_output_per_person_2099,
  kites_exports_over_imports,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] targets {

inline constexpr char id_text[] =
    "lanterns/revenue/2099"
    "lanterns/revenue/example/2099"
    "lanterns/revenue/uncoded/2099"
    "lanterns/revenue/several-cities/2099"
    "lanterns/revenue/growth-per-year/2099"
    "lanterns/revenue/growth/2099"
    "lanterns/revenue/multiple/2099"
    "lanterns/workshop-count/range/2099"
    "lanterns/pass-rate/blanked"
    "lanterns/incident-rate"
    "lanterns/national-rank/2099"
    "lanterns/world-rank/2099"
    "lanterns/longest-name/output-per-person/2099"
    "kites/exports-over-imports"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0015\x0032\x004F\x0073\x0098\x00B4\x00D2\x00F4\x010E\x0124\x013F\x0157\x0183\x019D";

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 13 from lanterns/revenue/2099: lanterns
    "\x01"  // kites/exports-over-imports: kites
    ;

inline constexpr std::uint8_t cluster[] =
    "\x00"  // lanterns/revenue/2099: lanterns
    "\x02\x02\x02"  // 3 from lanterns/revenue/example/2099: lanterns/example-to-uncoded
    "\x00\x00\x00\x00"  // 4 from lanterns/revenue/growth-per-year/2099: lanterns
    "\x01"  // lanterns/pass-rate/blanked: lanterns/paper
    "\x00\x00\x00"  // 3 from lanterns/incident-rate: lanterns
    "\x03"  // lanterns/longest-name/output-per-person/2099: lanterns/longest-name
    "\x04"  // kites/exports-over-imports: kites
    ;

inline constexpr std::uint8_t city[] =
    "\xFF"  // lanterns/revenue/2099: none
    "\x00"  // lanterns/revenue/example/2099: example
    "\x02"  // lanterns/revenue/uncoded/2099: uncoded
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 11 from lanterns/revenue/several-cities/2099: none
    ;

inline constexpr std::uint8_t metric[] =
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from lanterns/revenue/2099: revenue
    "\x02"  // lanterns/workshop-count/range/2099: workshop-count
    "\x01\x01"  // 2 from lanterns/pass-rate/blanked: pass-rate
    "\x03\x03"  // 2 from lanterns/national-rank/2099: place-in-order
    "\x09"  // lanterns/longest-name/output-per-person/2099: output-per-person
    "\x08"  // kites/exports-over-imports: exports-over-imports
    ;

inline constexpr std::uint8_t nature[] =
    "\x00\x00\x00\x00"  // 4 from lanterns/revenue/2099: level
    "\x01"  // lanterns/revenue/growth-per-year/2099: growth_per_year
    "\x02"  // lanterns/revenue/growth/2099: growth
    "\x03"  // lanterns/revenue/multiple/2099: multiple
    "\x04"  // lanterns/workshop-count/range/2099: count
    "\x05"  // lanterns/pass-rate/blanked: share
    "\x08"  // lanterns/incident-rate: zero_incidence
    "\x06"  // lanterns/national-rank/2099: national_rank
    "\x07"  // lanterns/world-rank/2099: world_rank
    "\x00\x00"  // 2 from lanterns/longest-name/output-per-person/2099: level
    ;

inline constexpr std::uint8_t comparator[] =
    "\x01"  // lanterns/revenue/2099: reach
    "\x03"  // lanterns/revenue/example/2099: more_than
    "\x02"  // lanterns/revenue/uncoded/2099: at_least
    "\x06"  // lanterns/revenue/several-cities/2099: order_of
    "\x04"  // lanterns/revenue/growth-per-year/2099: about
    "\x00\x00"  // 2 from lanterns/revenue/growth/2099: none
    "\x05"  // lanterns/workshop-count/range/2099: range
    "\x01"  // lanterns/pass-rate/blanked: reach
    "\x00\x00\x00"  // 3 from lanterns/incident-rate: none
    "\x01"  // lanterns/longest-name/output-per-person/2099: reach
    "\x00"  // kites/exports-over-imports: none
    ;

inline constexpr std::uint8_t modality[] =
    "\x00\x00"  // 2 from lanterns/revenue/2099: firm
    "\x01"  // lanterns/revenue/uncoded/2099: striven_for
    "\x00"  // lanterns/revenue/several-cities/2099: firm
    "\x01"  // lanterns/revenue/growth-per-year/2099: striven_for
    "\x00\x00\x00\x00\x00"  // 5 from lanterns/revenue/growth/2099: firm
    "\x01\x01"  // 2 from lanterns/national-rank/2099: striven_for
    "\x00\x00"  // 2 from lanterns/longest-name/output-per-person/2099: firm
    ;

inline constexpr std::int64_t low_values[] = {
    5'000'000'000, 2'000'000'000, 3'000'000'000, 1'000'000'000'000, 750, 1, 2, 3,
    constplan::no_amount, 0, 400'000,
};
inline constexpr std::uint8_t low_codes[] =
    "\x00"  // lanterns/revenue/2099: 5'000'000'000
    "\x01"  // lanterns/revenue/example/2099: 2'000'000'000
    "\x02"  // lanterns/revenue/uncoded/2099: 3'000'000'000
    "\x03"  // lanterns/revenue/several-cities/2099: 1'000'000'000'000
    "\x04"  // lanterns/revenue/growth-per-year/2099: 750
    "\x05"  // lanterns/revenue/growth/2099: 1
    "\x06"  // lanterns/revenue/multiple/2099: 2
    "\x07"  // lanterns/workshop-count/range/2099: 3
    "\x08"  // lanterns/pass-rate/blanked: none
    "\x09"  // lanterns/incident-rate: 0
    "\x06"  // lanterns/national-rank/2099: 2
    "\x05"  // lanterns/world-rank/2099: 1
    "\x0A"  // lanterns/longest-name/output-per-person/2099: 400'000
    "\x07"  // kites/exports-over-imports: 3
    ;

inline constexpr std::int8_t high[] = {
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, 5, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount,
};

inline constexpr std::uint8_t unit[] =
    "\x00\x00\x00\x00"  // 4 from lanterns/revenue/2099: yuan
    "\x01\x01"  // 2 from lanterns/revenue/growth-per-year/2099: basis_point
    "\x08"  // lanterns/revenue/multiple/2099: multiple
    "\x02"  // lanterns/workshop-count/range/2099: count
    "\x01\x01"  // 2 from lanterns/pass-rate/blanked: basis_point
    "\x03\x03"  // 2 from lanterns/national-rank/2099: rank
    "\x09"  // lanterns/longest-name/output-per-person/2099: yuan_per_person
    "\x08"  // kites/exports-over-imports: multiple
    ;

inline constexpr std::uint16_t base_year_values[] = {
    0, 2096,
};
inline constexpr std::uint8_t base_year_codes[] =
    "\x00\x00\x00\x00"  // 4 from lanterns/revenue/2099: none
    "\x01\x01\x01"  // 3 from lanterns/revenue/growth-per-year/2099: 2096
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from lanterns/workshop-count/range/2099: none
    ;

inline constexpr std::uint16_t year_values[] = {
    2099, 0,
};
inline constexpr std::uint8_t year_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 9 from lanterns/revenue/2099: 2099
    "\x01"  // lanterns/incident-rate: none
    "\x00\x00\x00"  // 3 from lanterns/national-rank/2099: 2099
    "\x01"  // kites/exports-over-imports: none
    ;

inline constexpr std::uint8_t year_inferred[] =
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from lanterns/revenue/2099: false
    "\x01"  // lanterns/workshop-count/range/2099: true
    "\x00\x00\x00\x00\x00\x00"  // 6 from lanterns/pass-rate/blanked: false
    ;

inline constexpr std::uint8_t threshold_metric[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 7 from lanterns/revenue/2099: none
    "\x00"  // lanterns/workshop-count/range/2099: revenue
    "\xFF\xFF\xFF\xFF\xFF\xFF"  // 6 from lanterns/pass-rate/blanked: none
    ;

inline constexpr std::uint8_t threshold_comparator[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 7 from lanterns/revenue/2099: none
    "\x06"  // lanterns/workshop-count/range/2099: order_of
    "\xFF\xFF\xFF\xFF\xFF\xFF"  // 6 from lanterns/pass-rate/blanked: none
    ;

inline constexpr std::int64_t threshold_values[] = {
    constplan::no_amount, 10'000'000'000,
};
inline constexpr std::uint8_t threshold_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from lanterns/revenue/2099: none
    "\x01"  // lanterns/workshop-count/range/2099: 10'000'000'000
    "\x00\x00\x00\x00\x00\x00"  // 6 from lanterns/pass-rate/blanked: none
    ;

inline constexpr std::uint8_t threshold_unit[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 7 from lanterns/revenue/2099: none
    "\x00"  // lanterns/workshop-count/range/2099: yuan
    "\xFF\xFF\xFF\xFF\xFF\xFF"  // 6 from lanterns/pass-rate/blanked: none
    ;

inline constexpr std::uint8_t part_of[] =
    "\xFF"  // lanterns/revenue/2099: none
    "\x00\x00"  // 2 from lanterns/revenue/example/2099: lanterns/revenue/2099
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 11 from lanterns/revenue/several-cities/2099: none
    ;

inline constexpr char section_text[] =
    "二/（一）"
    "附件1/二"
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x0D\x18";
inline constexpr std::uint8_t section_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 13 from lanterns/revenue/2099: "二/（一）"
    "\x01"  // kites/exports-over-imports: "附件1/二"
    ;

inline constexpr char figure_text[] =
    "达到50亿元"  // lanterns/revenue/2099
    "超20亿元"  // lanterns/revenue/example/2099
    "不低于30亿元"  // lanterns/revenue/uncoded/2099
    "万亿元级"  // lanterns/revenue/several-cities/2099
    "年均增长7.5%左右"  // lanterns/revenue/growth-per-year/2099
    "增长0.01%"  // lanterns/revenue/growth/2099
    "翻一番"  // lanterns/revenue/multiple/2099
    "3-5个"  // lanterns/workshop-count/range/2099
    "达到**%"  // lanterns/pass-rate/blanked
    "零发生率"  // lanterns/incident-rate
    "全国排名第二"  // lanterns/national-rank/2099
    "全球第一"  // lanterns/world-rank/2099
    "达到40万元/人"  // lanterns/longest-name/output-per-person/2099
    "3倍"  // kites/exports-over-imports
    ;
inline constexpr std::uint8_t figure_offsets[] =
    "\x00\x0E\x19\x2A\x36\x4C\x57\x60\x66\x6F\x7B\x8D\x99\xAB\xAF";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 2,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x07\x01\x0B";
inline constexpr std::uint8_t lookup_rows[] =
    "\x0C\x00\x07\x03\x0B\x08\x09\x00\x0A\x02\x0D\x01\x06\x04\x05";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x0D\x0E";

inline constexpr std::uint8_t by_cluster[] =
    "\x00\x04\x05\x06\x07\x09\x0A\x0B\x08\x01\x02\x03\x0C\x0D";
inline constexpr std::uint8_t by_cluster_offsets[] =
    "\x00\x08\x09\x0C\x0D\x0E\x0E";

inline constexpr std::uint8_t by_city[] =
    "\x01\x03\x03\x02\x03";
inline constexpr std::uint8_t by_city_offsets[] =
    "\x00\x02\x03\x05\x05\x05\x05\x05\x05";

inline constexpr std::uint8_t by_metric[] =
    "\x00\x01\x02\x03\x04\x05\x06\x08\x09\x07\x0A\x0B\x0D\x0C";
inline constexpr std::uint8_t by_metric_offsets[] =
    "\x00\x07\x09\x0A\x0C\x0C\x0C\x0C\x0C\x0D\x0E";

inline constexpr std::uint16_t by_year_keys[] = {
    2099,
};
inline constexpr std::uint8_t by_year[] =
    "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0A\x0B\x0C";
inline constexpr std::uint8_t by_year_offsets[] =
    "\x00\x0C";

inline constexpr std::uint8_t by_part_of[] =
    "\x01\x02";
inline constexpr std::uint8_t by_part_of_offsets[] =
    "\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02";

}  // namespace targets
}  // namespace columns

}  // namespace constplan::sample
