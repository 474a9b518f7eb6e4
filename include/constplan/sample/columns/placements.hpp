// placements: The columns behind ../placements.hpp. 13 rows.
//
// Made by constplan-gen from placements.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of placements.
enum class placement_id : std::uint8_t {
  lanterns_example_to_uncoded_at_example_regional_cluster,
  lanterns_example_to_uncoded_at_example_port_regional_cluster,
  lanterns_example_to_uncoded_at_uncoded_regional_cluster,
  lanterns_paper_at_example_base,
  lanterns_paper_at_example_district_core,
  lanterns_paper_at_example_county_specialised_zone,
  lanterns_paper_at_example_county_level_city_distribution,
  lanterns_paper_at_example_county_town_centre,
  lanterns_paper_at_example_district_subdistrict_demonstration,
  lanterns_paper_at_example_port_industry_site,
  lanterns_paper_at_uncoded_growth_pole,
  lanterns_paper_at_example_priority,
  kites_at_example_base,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] placements {

inline constexpr char id_text[] =
    "lanterns/example-to-uncoded/at/example/regional-cluster"
    "lanterns/example-to-uncoded/at/example-port/regional-cluster"
    "lanterns/example-to-uncoded/at/uncoded/regional-cluster"
    "lanterns/paper/at/example/base"
    "lanterns/paper/at/example/district/core"
    "lanterns/paper/at/example/county/specialised-zone"
    "lanterns/paper/at/example/county-level-city/distribution"
    "lanterns/paper/at/example/county/town/centre"
    "lanterns/paper/at/example/district/subdistrict/demonstration"
    "lanterns/paper/at/example-port/industry-site"
    "lanterns/paper/at/uncoded/growth-pole"
    "lanterns/paper/at/example/priority"
    "kites/at/example/base"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0037\x0073\x00AA\x00C8\x00EF\x0120\x0158\x0184\x01C0\x01EC\x0211\x0233\x0248";

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from lanterns/example-to-uncoded/at/example/regional-cluster: lanterns
    "\x01"  // kites/at/example/base: kites
    ;

inline constexpr std::uint8_t cluster[] =
    "\x02\x02\x02"  // 3 from lanterns/example-to-uncoded/at/example/regional-cluster: lanterns/example-to-uncoded
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 9 from lanterns/paper/at/example/base: lanterns/paper
    "\x04"  // kites/at/example/base: kites
    ;

inline constexpr std::uint8_t city[] =
    "\x00"  // lanterns/example-to-uncoded/at/example/regional-cluster: example
    "\x01"  // lanterns/example-to-uncoded/at/example-port/regional-cluster: example-port
    "\x02"  // lanterns/example-to-uncoded/at/uncoded/regional-cluster: uncoded
    "\x00"  // lanterns/paper/at/example/base: example
    "\x03"  // lanterns/paper/at/example/district/core: example/district
    "\x04"  // lanterns/paper/at/example/county/specialised-zone: example/county
    "\x05"  // lanterns/paper/at/example/county-level-city/distribution: example/county-level-city
    "\x06"  // lanterns/paper/at/example/county/town/centre: example/county/town
    "\x07"  // lanterns/paper/at/example/district/subdistrict/demonstration: example/district/subdistrict
    "\x01"  // lanterns/paper/at/example-port/industry-site: example-port
    "\x02"  // lanterns/paper/at/uncoded/growth-pole: uncoded
    "\x00\x00"  // 2 from lanterns/paper/at/example/priority: example
    ;

inline constexpr std::uint8_t role[] =
    "\x00\x00\x00"  // 3 from lanterns/example-to-uncoded/at/example/regional-cluster: regional_cluster
    "\x01"  // lanterns/paper/at/example/base: base
    "\x02"  // lanterns/paper/at/example/district/core: core
    "\x03"  // lanterns/paper/at/example/county/specialised-zone: specialised_zone
    "\x04"  // lanterns/paper/at/example/county-level-city/distribution: distribution
    "\x05"  // lanterns/paper/at/example/county/town/centre: centre
    "\x06"  // lanterns/paper/at/example/district/subdistrict/demonstration: demonstration
    "\x07"  // lanterns/paper/at/example-port/industry-site: industry_site
    "\x08"  // lanterns/paper/at/uncoded/growth-pole: growth_pole
    "\x09"  // lanterns/paper/at/example/priority: priority
    "\x01"  // kites/at/example/base: base
    ;

inline constexpr std::uint8_t state[] =
    "\x01\x01\x01"  // 3 from lanterns/example-to-uncoded/at/example/regional-cluster: planned
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 9 from lanterns/paper/at/example/base: existing
    "\x01"  // kites/at/example/base: planned
    ;

inline constexpr char section_text[] =
    "一/（一）"
    ""
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x0D\x0D";
inline constexpr std::uint8_t section_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from lanterns/example-to-uncoded/at/example/regional-cluster: "一/（一）"
    "\x01"  // kites/at/example/base: ""
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 14,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x44\x05\x00";
inline constexpr std::uint8_t lookup_rows[] =
    "\x0A\x0B\x09\x08\x06\x04\x01\x00\x03\x05\x00\x0C\x02\x07";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x0C\x0D";

inline constexpr std::uint8_t by_cluster[] =
    "\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x00\x01\x02\x0C";
inline constexpr std::uint8_t by_cluster_offsets[] =
    "\x00\x00\x09\x0C\x0C\x0D\x0D";

inline constexpr std::uint8_t by_city[] =
    "\x00\x03\x0B\x0C\x01\x09\x02\x0A\x04\x05\x06\x07\x08";
inline constexpr std::uint8_t by_city_offsets[] =
    "\x00\x04\x06\x08\x09\x0A\x0B\x0C\x0D";

inline constexpr std::uint8_t clusters_in[] =
    "\x01\x02\x04\x01\x02\x01\x02\x01\x01\x01\x01\x01";
inline constexpr std::uint8_t clusters_in_offsets[] =
    "\x00\x03\x05\x07\x08\x09\x0A\x0B\x0C";

inline constexpr std::uint8_t cities_of[] =
    "\x00\x01\x02\x03\x04\x05\x06\x07\x00\x01\x02\x00";
inline constexpr std::uint8_t cities_of_offsets[] =
    "\x00\x00\x08\x0B\x0B\x0C\x0C";

}  // namespace placements
}  // namespace columns

}  // namespace constplan::sample
