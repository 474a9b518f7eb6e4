// documents: The columns behind ../documents.hpp. 5 rows.
//
// Made by constplan-gen from documents.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

#include "agencies.hpp"

namespace constplan::guangdong {

/// The ids of documents.
enum class document_id : std::uint8_t {
  five_draft_cluster_plans,
  five_manufacturing_clusters_plan,
  pearl_river_west_bank_plan,
  advanced_materials_plan,
  light_industry_textiles_plan,
};

namespace columns::documents {

inline constexpr char id_text[] =
    "five-draft-cluster-plans"
    "five-manufacturing-clusters-plan"
    "pearl-river-west-bank-plan"
    "advanced-materials-plan"
    "light-industry-textiles-plan";
inline constexpr std::uint8_t id_offsets[] = {
    0, 24, 56, 82, 105, 133,
};

inline constexpr char title_zh_text[] =
    ""  // five-draft-cluster-plans
    "广东省培育电子信息等五大世界级先进制造业集群实施方案（2019-2022年）"  // five-manufacturing-clusters-plan
    "珠江西岸六市一区创建“中国制造2025”试点示范城市群实施方案"  // pearl-river-west-bank-plan
    "广东省培育先进材料产业集群行动计划（2021—2025年）"  // advanced-materials-plan
    "广东省发展现代轻工纺织战略性支柱产业集群行动计划（2023-2025年）";  // light-industry-textiles-plan
inline constexpr std::uint16_t title_zh_offsets[] = {
    0, 0, 96, 181, 252, 342,
};

inline constexpr char title_en_text[] =
    "Five draft action plans for Guangdong's textile and apparel, food and beverage, building materials, furniture and metal products clusters (2019-2025)"  // five-draft-cluster-plans
    "Implementation plan for fostering five world-class advanced manufacturing clusters including electronic information in Guangdong (2019-2022)"  // five-manufacturing-clusters-plan
    "Implementation plan for the six cities and one district on the west bank of the Pearl River to create a \"Made in China 2025\" pilot demonstration city cluster"  // pearl-river-west-bank-plan
    "Action plan for fostering the advanced materials industrial cluster in Guangdong (2021-2025)"  // advanced-materials-plan
    "Action plan for developing the modern light industry and textiles strategic pillar industrial cluster in Guangdong (2023-2025)";  // light-industry-textiles-plan
inline constexpr std::uint16_t title_en_offsets[] = {
    0, 149, 289, 446, 538, 664,
};

inline constexpr constplan::document_status status[] = {
    constplan::document_status::draft_for_comment,  // five-draft-cluster-plans
    constplan::document_status::draft_for_comment,  // five-manufacturing-clusters-plan
    constplan::document_status::issued,             // pearl-river-west-bank-plan
    constplan::document_status::draft_for_comment,  // advanced-materials-plan
    constplan::document_status::issued,             // light-industry-textiles-plan
};

inline constexpr std::uint8_t issuers_rows[] = {
    0, 1, 2, 3, 4, 5, 6,
};
inline constexpr std::uint8_t issuers_offsets[] = {
    0, 0, 0, 1, 1, 7,
};

inline constexpr char number_text[] =
    ""  // five-draft-cluster-plans
    ""  // five-manufacturing-clusters-plan
    ""  // pearl-river-west-bank-plan
    ""  // advanced-materials-plan
    "粤工信消费函〔2023〕16号";  // light-industry-textiles-plan
inline constexpr std::uint8_t number_offsets[] = {
    0, 0, 0, 0, 0, 33,
};

inline constexpr std::uint32_t issued_values[] = {
    0, 20170421, 20231229,
};
inline constexpr std::uint8_t issued_codes[] = {
    0,  // five-draft-cluster-plans: 0
    0,  // five-manufacturing-clusters-plan: 0
    1,  // pearl-river-west-bank-plan: 20170421
    0,  // advanced-materials-plan: 0
    2,  // light-industry-textiles-plan: 20231229
};

inline constexpr std::uint16_t first_year[] = {
    2019,  // five-draft-cluster-plans
    2019,  // five-manufacturing-clusters-plan
    0,     // pearl-river-west-bank-plan
    2021,  // advanced-materials-plan
    2023,  // light-industry-textiles-plan
};

inline constexpr std::uint16_t last_year[] = {
    2025,  // five-draft-cluster-plans
    2022,  // five-manufacturing-clusters-plan
    0,     // pearl-river-west-bank-plan
    2025,  // advanced-materials-plan
    2025,  // light-industry-textiles-plan
};

inline constexpr char source_text[] =
    "000_5bcac9c71bcec85b"  // five-draft-cluster-plans
    "001_8e7050ad0977f75f"  // five-manufacturing-clusters-plan
    "002_24dc2508186741d8"  // pearl-river-west-bank-plan
    "003_bf3ec717a0a15032"  // advanced-materials-plan
    "004_4716933825b489ce";  // light-industry-textiles-plan
inline constexpr std::uint8_t source_offsets[] = {
    0, 20, 40, 60, 80, 100,
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint32_t lookup_seed = 0;
inline constexpr std::uint8_t lookup_displacements[] = {
    0, 6,
};
inline constexpr std::uint8_t lookup_rows[] = {
    0, 1, 0, 3, 4, 2,
};

}  // namespace columns::documents

}  // namespace constplan::guangdong
