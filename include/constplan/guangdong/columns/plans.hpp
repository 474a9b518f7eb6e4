// plans: The columns behind ../plans.hpp. 9 rows.
//
// Made by constplan-gen from plans.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of plans.
enum class plan_id : std::uint8_t {
  textile_apparel,
  food_beverage,
  building_materials,
  furniture,
  metal_products,
  five_manufacturing_clusters,
  pearl_river_west_bank,
  advanced_materials,
  light_industry_textiles,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] plans {

inline constexpr char id_text[] =
    "textile-apparel"
    "food-beverage"
    "building-materials"
    "furniture"
    "metal-products"
    "five-manufacturing-clusters"
    "pearl-river-west-bank"
    "advanced-materials"
    "light-industry-textiles"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x0F\x1C\x2E\x37\x45\x60\x75\x87\x9E";

inline constexpr std::uint8_t document[] =
    "\x00\x00\x00\x00\x00"  // 5 from textile-apparel: five-draft-cluster-plans
    "\x01"  // five-manufacturing-clusters: five-manufacturing-clusters-plan
    "\x02"  // pearl-river-west-bank: pearl-river-west-bank-plan
    "\x03"  // advanced-materials: advanced-materials-plan
    "\x04"  // light-industry-textiles: light-industry-textiles-plan
    ;

inline constexpr char title_zh_text[] =
    "广东省培育纺织服装产业集群行动计划（2019—2025年）"  // textile-apparel
    "广东省培育食品饮料产业集群行动计划（2019—2025年）"  // food-beverage
    "广东省培育建筑材料产业集群行动计划（2019—2025年）"  // building-materials
    "广东省培育家具制造产业集群行动计划（2019—2025年）"  // furniture
    "广东省培育金属制品产业集群行动计划（2019—2025年）"  // metal-products
    "广东省培育电子信息等五大世界级先进制造业集群实施方案（2019-2022年）"  // five-manufacturing-clusters
    "珠江西岸六市一区创建“中国制造2025”试点示范城市群实施方案"  // pearl-river-west-bank
    "广东省培育先进材料产业集群行动计划（2021—2025年）"  // advanced-materials
    "广东省发展现代轻工纺织战略性支柱产业集群行动计划（2023-2025年）"  // light-industry-textiles
    ;
inline constexpr char16_t title_zh_offsets[] =
    u"\x0000\x0047\x008E\x00D5\x011C\x0163\x01C3\x0218\x025F\x02B9";

inline constexpr char title_en_text[] =
    "Action plan for fostering the textile and apparel industrial cluster in Guangdong (2019-2025)"  // textile-apparel
    "Action plan for fostering the food and beverage industrial cluster in Guangdong (2019-2025)"  // food-beverage
    "Action plan for fostering the building materials industrial cluster in Guangdong (2019-2025)"  // building-materials
    "Action plan for fostering the furniture manufacturing industrial cluster in Guangdong (2019-2025)"  // furniture
    "Action plan for fostering the metal products industrial cluster in Guangdong (2019-2025)"  // metal-products
    "Implementation plan for fostering five world-class advanced manufacturing clusters including electronic information in Guangdong (2019-2022)"  // five-manufacturing-clusters
    "Implementation plan for the six cities and one district on the west bank of the Pearl River to create a \"Made in China 2025\" pilot demonstration city cluster"  // pearl-river-west-bank
    "Action plan for fostering the advanced materials industrial cluster in Guangdong (2021-2025)"  // advanced-materials
    "Action plan for developing the modern light industry and textiles strategic pillar industrial cluster in Guangdong (2023-2025)"  // light-industry-textiles
    ;
inline constexpr char16_t title_en_offsets[] =
    u"\x0000\x005D\x00B8\x0114\x0175\x01CD\x0259\x02F6\x0352\x03D0";

inline constexpr std::uint16_t first_year_values[] = {
    2019, 0, 2021, 2023,
};
inline constexpr std::uint8_t first_year_codes[] =
    "\x00\x00\x00\x00\x00\x00"  // 6 from textile-apparel: 2019
    "\x01"  // pearl-river-west-bank: none
    "\x02"  // advanced-materials: 2021
    "\x03"  // light-industry-textiles: 2023
    ;

inline constexpr std::uint16_t last_year_values[] = {
    2025, 2022, 0,
};
inline constexpr std::uint8_t last_year_codes[] =
    "\x00\x00\x00\x00\x00"  // 5 from textile-apparel: 2025
    "\x01"  // five-manufacturing-clusters: 2022
    "\x02"  // pearl-river-west-bank: none
    "\x00\x00"  // 2 from advanced-materials: 2025
    ;

inline constexpr char section_text[] =
    "附件1"  // textile-apparel
    "附件2"  // food-beverage
    "附件3"  // building-materials
    "附件4"  // furniture
    "附件5"  // metal-products
    ""  // 4 from five-manufacturing-clusters
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x07\x0E\x15\x1C\x23\x23\x23\x23\x23";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x01\x01";
inline constexpr std::uint8_t lookup_rows[] =
    "\x06\x02\x01\x05\x07\x00\x03\x08\x00\x04";

inline constexpr std::uint8_t by_document_offsets[] =
    "\x00\x05\x06\x07\x08\x09";

}  // namespace plans
}  // namespace columns

}  // namespace constplan::guangdong
