// cities: The columns behind ../cities.hpp. 8 rows.
//
// Made by constplan-gen from cities.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of cities.
enum class city_id : std::uint8_t {
  example,
  example_port,
  uncoded,
  example_district,
  example_county,
  example_county_level_city,
  example_county_town,
  example_district_subdistrict,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] cities {

inline constexpr char id_text[] =
    "example"
    "example-port"
    "uncoded"
    "example/district"
    "example/county"
    "example/county-level-city"
    "example/county/town"
    "example/district/subdistrict"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x07\x13\x1A\x2A\x38\x51\x64\x80";

inline constexpr std::uint8_t level[] =
    "\x00\x00\x00"  // 3 from example: prefecture_level_city
    "\x01"  // example/district: district
    "\x03"  // example/county: county
    "\x02"  // example/county-level-city: county_level_city
    "\x04"  // example/county/town: town
    "\x05"  // example/district/subdistrict: subdistrict
    ;

inline constexpr std::uint8_t parent[] =
    "\xFF\xFF\xFF"  // 3 from example: none
    "\x00\x00\x00"  // 3 from example/district: example
    "\x04"  // example/county/town: example/county
    "\x03"  // example/district/subdistrict: example/district
    ;

inline constexpr std::uint8_t prefecture[] =
    "\x00"  // example: example
    "\x01"  // example-port: example-port
    "\x02"  // uncoded: uncoded
    "\x00\x00\x00\x00\x00"  // 5 from example/district: example
    ;

inline constexpr char name_zh_text[] =
    "虚构市"  // example
    "虚构港市"  // example-port
    "𠮷𪛖市"  // uncoded
    "虚构区"  // example/district
    "虚构县"  // example/county
    "小虚构市"  // example/county-level-city
    "虚构镇"  // example/county/town
    "虚构街道"  // example/district/subdistrict
    ;
inline constexpr std::uint8_t name_zh_offsets[] =
    "\x00\x09\x15\x20\x29\x32\x3E\x47\x53";

inline constexpr char name_en_text[] =
    "Example City"  // example
    "Example Port City"  // example-port
    "Uncoded City"  // uncoded
    "Example District"  // example/district
    "Example County"  // example/county
    "Little Example City"  // example/county-level-city
    "Example Town"  // example/county/town
    "Example Subdistrict"  // example/district/subdistrict
    ;
inline constexpr std::uint8_t name_en_offsets[] =
    "\x00\x0C\x1D\x29\x39\x47\x5A\x66\x79";

inline constexpr char32_t code[] =
    U"\x000CA9CC"  // example: 829900
    U"\x000CA968"  // example-port: 829800
    U"\x00000000"  // uncoded: none
    U"\x000CA9CE"  // example/district: 829902
    U"\x000CA9E1"  // example/county: 829921
    U"\x000CAA1D"  // example/county-level-city: 829981
    U"\x00000000\x00000000"  // 2 from example/county/town: none
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x00\x35";
inline constexpr std::uint8_t lookup_rows[] =
    "\x04\x03\x06\x00\x05\x07\x00\x02\x01";

inline constexpr std::uint8_t by_parent[] =
    "\x03\x04\x05\x07\x06";
inline constexpr std::uint8_t by_parent_offsets[] =
    "\x00\x03\x03\x03\x04\x05\x05\x05\x05";

inline constexpr std::uint8_t by_prefecture[] =
    "\x00\x03\x04\x05\x06\x07\x01\x02";
inline constexpr std::uint8_t by_prefecture_offsets[] =
    "\x00\x06\x07\x08\x08\x08\x08\x08\x08";

// The rows in the order of their names; see constplan/names.hpp.
inline constexpr std::uint8_t by_name_zh[] =
    "\x05\x03\x04\x00\x01\x07\x06\x02";
inline constexpr std::uint8_t by_short_name_zh[] =
    "\x05\x00\x03\x04\x01\x07\x06\x02";
inline constexpr std::uint8_t by_name_en[] =
    "\x00\x04\x03\x01\x07\x06\x05\x02";
inline constexpr std::uint8_t by_short_name_en[] =
    "\x00\x04\x03\x01\x07\x06\x05\x02";

}  // namespace cities
}  // namespace columns

}  // namespace constplan::sample
