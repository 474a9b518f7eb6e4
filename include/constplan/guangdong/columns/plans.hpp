// plans: The columns behind ../plans.hpp. 9 rows.
//
// Made by constplan-gen from plans.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

#include "documents.hpp"

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

namespace columns::plans {

inline constexpr char id_text[] =
    "textile-apparel"
    "food-beverage"
    "building-materials"
    "furniture"
    "metal-products"
    "five-manufacturing-clusters"
    "pearl-river-west-bank"
    "advanced-materials"
    "light-industry-textiles";
inline constexpr std::uint8_t id_offsets[] = {
    0, 15, 28, 46, 55, 69, 96, 117, 135, 158,
};

inline constexpr document_id document[] = {
    document_id::five_draft_cluster_plans,          // textile-apparel
    document_id::five_draft_cluster_plans,          // food-beverage
    document_id::five_draft_cluster_plans,          // building-materials
    document_id::five_draft_cluster_plans,          // furniture
    document_id::five_draft_cluster_plans,          // metal-products
    document_id::five_manufacturing_clusters_plan,  // five-manufacturing-clusters
    document_id::pearl_river_west_bank_plan,        // pearl-river-west-bank
    document_id::advanced_materials_plan,           // advanced-materials
    document_id::light_industry_textiles_plan,      // light-industry-textiles
};

inline constexpr char title_zh_text[] =
    "广东省培育纺织服装产业集群行动计划（2019—2025年）"  // textile-apparel
    "广东省培育食品饮料产业集群行动计划（2019—2025年）"  // food-beverage
    "广东省培育建筑材料产业集群行动计划（2019—2025年）"  // building-materials
    "广东省培育家具制造产业集群行动计划（2019—2025年）"  // furniture
    "广东省培育金属制品产业集群行动计划（2019—2025年）"  // metal-products
    "广东省培育电子信息等五大世界级先进制造业集群实施方案（2019-2022年）"  // five-manufacturing-clusters
    "珠江西岸六市一区创建“中国制造2025”试点示范城市群实施方案"  // pearl-river-west-bank
    "广东省培育先进材料产业集群行动计划（2021—2025年）"  // advanced-materials
    "广东省发展现代轻工纺织战略性支柱产业集群行动计划（2023-2025年）";  // light-industry-textiles
inline constexpr std::uint16_t title_zh_offsets[] = {
    0, 71, 142, 213, 284, 355, 451, 536, 607, 697,
};

inline constexpr char title_en_text[] =
    "Action plan for fostering the textile and apparel industrial cluster in Guangdong (2019-2025)"  // textile-apparel
    "Action plan for fostering the food and beverage industrial cluster in Guangdong (2019-2025)"  // food-beverage
    "Action plan for fostering the building materials industrial cluster in Guangdong (2019-2025)"  // building-materials
    "Action plan for fostering the furniture manufacturing industrial cluster in Guangdong (2019-2025)"  // furniture
    "Action plan for fostering the metal products industrial cluster in Guangdong (2019-2025)"  // metal-products
    "Implementation plan for fostering five world-class advanced manufacturing clusters including electronic information in Guangdong (2019-2022)"  // five-manufacturing-clusters
    "Implementation plan for the six cities and one district on the west bank of the Pearl River to create a \"Made in China 2025\" pilot demonstration city cluster"  // pearl-river-west-bank
    "Action plan for fostering the advanced materials industrial cluster in Guangdong (2021-2025)"  // advanced-materials
    "Action plan for developing the modern light industry and textiles strategic pillar industrial cluster in Guangdong (2023-2025)";  // light-industry-textiles
inline constexpr std::uint16_t title_en_offsets[] = {
    0, 93, 184, 276, 373, 461, 601, 758, 850, 976,
};

inline constexpr std::uint16_t first_year_values[] = {
    2019, 0, 2021, 2023,
};
inline constexpr std::uint8_t first_year_codes[] = {
    0,  // textile-apparel: 2019
    0,  // food-beverage: 2019
    0,  // building-materials: 2019
    0,  // furniture: 2019
    0,  // metal-products: 2019
    0,  // five-manufacturing-clusters: 2019
    1,  // pearl-river-west-bank: 0
    2,  // advanced-materials: 2021
    3,  // light-industry-textiles: 2023
};

inline constexpr std::uint16_t last_year_values[] = {
    2025, 2022, 0,
};
inline constexpr std::uint8_t last_year_codes[] = {
    0,  // textile-apparel: 2025
    0,  // food-beverage: 2025
    0,  // building-materials: 2025
    0,  // furniture: 2025
    0,  // metal-products: 2025
    1,  // five-manufacturing-clusters: 2022
    2,  // pearl-river-west-bank: 0
    0,  // advanced-materials: 2025
    0,  // light-industry-textiles: 2025
};

inline constexpr char section_text[] =
    "附件1"  // textile-apparel
    "附件2"  // food-beverage
    "附件3"  // building-materials
    "附件4"  // furniture
    "附件5"  // metal-products
    ""  // five-manufacturing-clusters
    ""  // pearl-river-west-bank
    ""  // advanced-materials
    "";  // light-industry-textiles
inline constexpr std::uint8_t section_offsets[] = {
    0, 7, 14, 21, 28, 35, 35, 35, 35, 35,
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint32_t lookup_seed = 0;
inline constexpr std::uint8_t lookup_displacements[] = {
    0, 0, 85,
};
inline constexpr std::uint8_t lookup_rows[] = {
    0, 1, 2, 0, 7, 5, 3, 8, 4, 6,
};

inline constexpr std::uint8_t by_document[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8,
};
inline constexpr std::uint8_t by_document_offsets[] = {
    0, 5, 6, 7, 8, 9,
};

}  // namespace columns::plans

}  // namespace constplan::guangdong
