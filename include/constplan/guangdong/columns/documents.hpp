// documents: The columns behind ../documents.hpp. 5 rows.
//
// Made by constplan-gen from documents.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of documents.
enum class document_id : std::uint8_t {
  five_draft_cluster_plans,
  five_manufacturing_clusters_plan,
  pearl_river_west_bank_plan,
  advanced_materials_plan,
  light_industry_textiles_plan,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] documents {

inline constexpr char id_text[] =
    "five-draft-cluster-plans"
    "five-manufacturing-clusters-plan"
    "pearl-river-west-bank-plan"
    "advanced-materials-plan"
    "light-industry-textiles-plan"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x18\x38\x52\x69\x85";

inline constexpr char title_zh_text[] =
    ""  // five-draft-cluster-plans
    "广东省培育电子信息等五大世界级先进制造业集群实施方案（2019-2022年）"  // five-manufacturing-clusters-plan
    "珠江西岸六市一区创建“中国制造2025”试点示范城市群实施方案"  // pearl-river-west-bank-plan
    "广东省培育先进材料产业集群行动计划（2021—2025年）"  // advanced-materials-plan
    "广东省发展现代轻工纺织战略性支柱产业集群行动计划（2023-2025年）"  // light-industry-textiles-plan
    ;
inline constexpr char16_t title_zh_offsets[] =
    u"\x0000\x0000\x0060\x00B5\x00FC\x0156";

inline constexpr char title_en_text[] =
    "Five draft action plans for Guangdong's textile and apparel, food and beverage, building materials, furniture and metal products clusters (2019-2025)"  // five-draft-cluster-plans
    "Implementation plan for fostering five world-class advanced manufacturing clusters including electronic information in Guangdong (2019-2022)"  // five-manufacturing-clusters-plan
    "Implementation plan for the six cities and one district on the west bank of the Pearl River to create a \"Made in China 2025\" pilot demonstration city cluster"  // pearl-river-west-bank-plan
    "Action plan for fostering the advanced materials industrial cluster in Guangdong (2021-2025)"  // advanced-materials-plan
    "Action plan for developing the modern light industry and textiles strategic pillar industrial cluster in Guangdong (2023-2025)"  // light-industry-textiles-plan
    ;
inline constexpr char16_t title_en_offsets[] =
    u"\x0000\x0095\x0121\x01BE\x021A\x0298";

inline constexpr std::uint8_t status[] =
    "\x00\x00"  // 2 from five-draft-cluster-plans: draft_for_comment
    "\x01"  // pearl-river-west-bank-plan: issued
    "\x00"  // advanced-materials-plan: draft_for_comment
    "\x01"  // light-industry-textiles-plan: issued
    ;

inline constexpr std::uint8_t issuers_rows[] =
    "\x00\x01\x02\x03\x04\x05\x06";
inline constexpr std::uint8_t issuers_offsets[] =
    "\x00\x00\x00\x01\x01\x07";

inline constexpr char number_text[] =
    ""  // 4 from five-draft-cluster-plans
    "粤工信消费函〔2023〕16号"  // light-industry-textiles-plan
    ;
inline constexpr std::uint8_t number_offsets[] =
    "\x00\x00\x00\x00\x00\x21";

inline constexpr std::uint32_t issued_values[] = {
    0, 20170421, 20231229,
};
inline constexpr std::uint8_t issued_codes[] =
    "\x00\x00"  // 2 from five-draft-cluster-plans: none
    "\x01"  // pearl-river-west-bank-plan: 20170421
    "\x00"  // advanced-materials-plan: none
    "\x02"  // light-industry-textiles-plan: 20231229
    ;

inline constexpr char16_t first_year[] =
    u"\x07E3\x07E3"  // 2 from five-draft-cluster-plans: 2019
    u"\x0000"  // pearl-river-west-bank-plan: none
    u"\x07E5"  // advanced-materials-plan: 2021
    u"\x07E7"  // light-industry-textiles-plan: 2023
    ;

inline constexpr char16_t last_year[] =
    u"\x07E9"  // five-draft-cluster-plans: 2025
    u"\x07E6"  // five-manufacturing-clusters-plan: 2022
    u"\x0000"  // pearl-river-west-bank-plan: none
    u"\x07E9\x07E9"  // 2 from advanced-materials-plan: 2025
    ;

inline constexpr char source_text[] =
    "000_5bcac9c71bcec85b"  // five-draft-cluster-plans
    "001_8e7050ad0977f75f"  // five-manufacturing-clusters-plan
    "002_24dc2508186741d8"  // pearl-river-west-bank-plan
    "003_bf3ec717a0a15032"  // advanced-materials-plan
    "004_4716933825b489ce"  // light-industry-textiles-plan
    ;
inline constexpr std::uint8_t source_offsets[] =
    "\x00\x14\x28\x3C\x50\x64";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x05\x00";
inline constexpr std::uint8_t lookup_rows[] =
    "\x04\x01\x03\x00\x02\x00";

}  // namespace documents
}  // namespace columns

}  // namespace constplan::guangdong
