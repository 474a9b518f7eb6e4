// clusters: The columns behind ../clusters.hpp. 6 rows.
//
// Made by constplan-gen from clusters.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of clusters.
enum class cluster_id : std::uint8_t {
  lanterns,
  lanterns_paper,
  lanterns_example_to_uncoded,
  lanterns_longest_name,
  kites,
  kites_unmentioned,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] clusters {

inline constexpr char id_text[] =
    "lanterns"
    "lanterns/paper"
    "lanterns/example-to-uncoded"
    "lanterns/longest-name"
    "kites"
    "kites/unmentioned"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x08\x16\x31\x46\x4B\x5C";

inline constexpr std::uint8_t kind[] =
    "\x00"  // lanterns: industry
    "\x01"  // lanterns/paper: sector
    "\x02"  // lanterns/example-to-uncoded: regional
    "\x01"  // lanterns/longest-name: sector
    "\x00"  // kites: industry
    "\x01"  // kites/unmentioned: sector
    ;

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00"  // 4 from lanterns: lanterns
    "\x01\x01"  // 2 from kites: kites
    ;

inline constexpr std::uint8_t parent[] =
    "\xFF"  // lanterns: none
    "\x00\x00\x00"  // 3 from lanterns/paper: lanterns
    "\xFF"  // kites: none
    "\x04"  // kites/unmentioned: kites
    ;

inline constexpr char name_zh_text[] =
    "虚构灯笼产业集群"  // lanterns
    "虚构灯笼"  // lanterns/paper
    "虚构—𠮷𪛖灯笼产业集群"  // lanterns/example-to-uncoded
    "虚构的名称最长的集群纸灯笼竹灯笼丝灯笼玻璃灯笼河灯宫灯走马灯纸灯笼竹灯笼丝灯笼玻璃灯笼河灯宫灯走马灯纸灯笼竹灯笼丝灯笼玻璃灯笼河灯宫灯走马灯纸灯笼竹灯笼丝灯笼玻璃灯笼河灯宫灯走马灯纸灯笼竹灯笼丝灯笼玻璃灯笼河灯宫灯走马灯纸灯笼竹灯笼丝灯笼玻璃灯笼河灯宫灯走马灯产业集群"  // lanterns/longest-name
    "虚构风筝"  // kites
    "无人提及的风筝"  // kites/unmentioned
    ;
inline constexpr char16_t name_zh_offsets[] =
    u"\x0000\x0018\x0024\x0047\x01D9\x01E5\x01FA";

inline constexpr char name_en_text[] =
    "Invented lantern industrial cluster"  // lanterns
    "Invented lantern cluster"  // lanterns/paper
    "Example-Uncoded lantern cluster"  // lanterns/example-to-uncoded
    "Cluster with the longest name of all, made up to see where a screen breaks a line: lanterns of paper number 1, lanterns of paper number 2, lanterns of paper number 3, lanterns of paper number 4, lanterns of paper number 5, lanterns of paper number 6, lanterns of paper number 7, lanterns of paper number 8, lanterns of paper number 9, lanterns of paper number 10, lanterns of paper number 11, lanterns of paper number 12, lanterns of paper number 13, lanterns of paper number 14, lanterns of paper number 15, lanterns of paper number 16, lanterns of paper number 17 and the bamboo frames of every one of them"  // lanterns/longest-name
    "Invented kites"  // kites
    "Kites that nobody mentions"  // kites/unmentioned
    ;
inline constexpr char16_t name_en_offsets[] =
    u"\x0000\x0023\x003B\x005A\x02BA\x02C8\x02E2";

inline constexpr char section_text[] =
    ""  // lanterns
    "一"  // lanterns/paper
    "一/（一）"  // lanterns/example-to-uncoded
    "一"  // lanterns/longest-name
    "附件1"  // kites
    "附件1/一"  // kites/unmentioned
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x00\x03\x10\x13\x1A\x25";

inline constexpr char note_text[] =
    ""  // 5 from lanterns
    "Shows a cluster without figures, placements and focus."  // kites/unmentioned
    ;
inline constexpr std::uint8_t note_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x36";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x0A\x01";
inline constexpr std::uint8_t lookup_rows[] =
    "\x00\x02\x01\x05\x04\x03\x00";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x04\x06";

inline constexpr std::uint8_t by_parent[] =
    "\x01\x02\x03\x05";
inline constexpr std::uint8_t by_parent_offsets[] =
    "\x00\x03\x03\x03\x03\x04\x04";

// The rows in the order of their names; see constplan/names.hpp.
inline constexpr std::uint8_t by_name_zh[] =
    "\x05\x02\x01\x00\x03\x04";
inline constexpr std::uint8_t by_short_name_zh[] =
    "\x05\x02\x00\x01\x03\x04";
inline constexpr std::uint8_t by_name_en[] =
    "\x03\x02\x04\x01\x00\x05";
inline constexpr std::uint8_t by_short_name_en[] =
    "\x03\x02\x04\x00\x01\x05";

}  // namespace clusters
}  // namespace columns

}  // namespace constplan::sample
