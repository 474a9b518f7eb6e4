// focus: The columns behind ../focus.hpp. 5 rows.
//
// Made by constplan-gen from focus.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of focus.
enum class focus_item_id : std::uint8_t {
  lanterns_box_1_product_1,
  lanterns_box_1_technology_1,
  lanterns_box_1_material_1,
  lanterns_box_1_equipment_1,
  lanterns_box_1_layout_1,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] focus {

inline constexpr char id_text[] =
    "lanterns/box-1/product/1"
    "lanterns/box-1/technology/1"
    "lanterns/box-1/material/1"
    "lanterns/box-1/equipment/1"
    "lanterns/box-1/layout/1"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x18\x33\x4C\x66\x7D";

inline constexpr std::uint8_t kind[] =
    "\x00"  // lanterns/box-1/product/1: product
    "\x01"  // lanterns/box-1/technology/1: technology
    "\x02"  // lanterns/box-1/material/1: material
    "\x03"  // lanterns/box-1/equipment/1: equipment
    "\x04"  // lanterns/box-1/layout/1: layout
    ;

inline constexpr char group_zh_text[] =
    "虚构产品"  // lanterns/box-1/product/1
    "虚构技术"  // lanterns/box-1/technology/1
    "虚构材料"  // lanterns/box-1/material/1
    "虚构设备"  // lanterns/box-1/equipment/1
    "虚构布局"  // lanterns/box-1/layout/1
    ;
inline constexpr std::uint8_t group_zh_offsets[] =
    "\x00\x0C\x18\x24\x30\x3C";

inline constexpr char group_en_text[] =
    "Invented products"  // lanterns/box-1/product/1
    "Invented technologies"  // lanterns/box-1/technology/1
    "Invented materials"  // lanterns/box-1/material/1
    "Invented equipment"  // lanterns/box-1/equipment/1
    "Invented layout"  // lanterns/box-1/layout/1
    ;
inline constexpr std::uint8_t group_en_offsets[] =
    "\x00\x11\x26\x38\x4A\x59";

inline constexpr char item_zh_text[] =
    "𪚥字灯"  // lanterns/box-1/product/1
    "折纸"  // lanterns/box-1/technology/1
    "竹篾"  // lanterns/box-1/material/1
    "糊纸机"  // lanterns/box-1/equipment/1
    "灯会"  // lanterns/box-1/layout/1
    ;
inline constexpr std::uint8_t item_zh_offsets[] =
    "\x00\x0A\x10\x16\x1F\x25";

inline constexpr char item_en_text[] =
    "Lantern with a character of four bytes"  // lanterns/box-1/product/1
    "Paper folding"  // lanterns/box-1/technology/1
    "Bamboo strips"  // lanterns/box-1/material/1
    "Pasting machine"  // lanterns/box-1/equipment/1
    "Lantern fair"  // lanterns/box-1/layout/1
    ;
inline constexpr std::uint8_t item_en_offsets[] =
    "\x00\x26\x33\x40\x4F\x5B";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x00";
inline constexpr std::uint8_t lookup_rows[] =
    "\x00\x04\x00\x02\x03\x01\x00";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x05\x05";

inline constexpr std::uint8_t by_cluster_offsets[] =
    "\x00\x05\x05\x05\x05\x05\x05";

}  // namespace focus
}  // namespace columns

}  // namespace constplan::sample
