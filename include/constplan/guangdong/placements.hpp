// placements: A statement that puts a cluster in a place. 46 rows.
//
// Made by constplan-gen from placements.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
#include <constplan/vocabulary.hpp>

#include "cities.hpp"
#include "clusters.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of placements.
enum class placement_id : std::uint8_t {
  building_materials_at_foshan_regional_cluster,
  building_materials_at_yunfu_regional_cluster,
  building_materials_at_qingyuan_regional_cluster,
  building_materials_at_dongguan_regional_cluster,
  building_materials_at_chaozhou_regional_cluster,
  building_materials_at_meizhou_regional_cluster,
  building_materials_foshan_at_foshan_regional_cluster,
  building_materials_yunfu_at_yunfu_regional_cluster,
  building_materials_qingyuan_at_qingyuan_regional_cluster,
  building_materials_dongguan_at_dongguan_regional_cluster,
  building_materials_chaozhou_at_chaozhou_regional_cluster,
  building_materials_meizhou_at_meizhou_regional_cluster,
  advanced_materials_at_foshan_base,
  advanced_materials_at_guangzhou_base,
  advanced_materials_at_shenzhen_base,
  advanced_materials_at_dongguan_base,
  advanced_materials_at_huizhou_base,
  advanced_materials_at_zhuhai_base,
  advanced_materials_at_zhaoqing_base,
  advanced_materials_at_qingyuan_base,
  advanced_materials_at_shaoguan_base,
  advanced_materials_at_zhanjiang_base,
  advanced_materials_at_yunfu_base,
  advanced_materials_at_foshan_regional_cluster,
  advanced_materials_at_guangzhou_regional_cluster,
  advanced_materials_at_shenzhen_regional_cluster,
  advanced_materials_at_dongguan_regional_cluster,
  advanced_materials_at_huizhou_regional_cluster,
  advanced_materials_at_zhuhai_regional_cluster,
  advanced_materials_at_zhaoqing_regional_cluster,
  advanced_materials_at_qingyuan_regional_cluster,
  advanced_materials_at_shaoguan_regional_cluster,
  advanced_materials_at_zhanjiang_regional_cluster,
  advanced_materials_at_yunfu_regional_cluster,
  advanced_materials_foshan_at_foshan_regional_cluster,
  advanced_materials_guangzhou_at_guangzhou_regional_cluster,
  advanced_materials_shenzhen_dongguan_huizhou_at_shenzhen_regional_cluster,
  advanced_materials_shenzhen_dongguan_huizhou_at_dongguan_regional_cluster,
  advanced_materials_shenzhen_dongguan_huizhou_at_huizhou_regional_cluster,
  advanced_materials_zhuhai_at_zhuhai_regional_cluster,
  advanced_materials_zhaoqing_at_zhaoqing_regional_cluster,
  advanced_materials_qingyuan_at_qingyuan_regional_cluster,
  advanced_materials_shaoguan_at_shaoguan_regional_cluster,
  advanced_materials_zhanjiang_at_zhanjiang_regional_cluster,
  advanced_materials_yunfu_at_yunfu_regional_cluster,
  advanced_materials_green_steel_at_yunfu_base,
};

namespace columns::placements {

inline constexpr char id_text[] =
    "building-materials/at/foshan/regional-cluster"
    "building-materials/at/yunfu/regional-cluster"
    "building-materials/at/qingyuan/regional-cluster"
    "building-materials/at/dongguan/regional-cluster"
    "building-materials/at/chaozhou/regional-cluster"
    "building-materials/at/meizhou/regional-cluster"
    "building-materials/foshan/at/foshan/regional-cluster"
    "building-materials/yunfu/at/yunfu/regional-cluster"
    "building-materials/qingyuan/at/qingyuan/regional-cluster"
    "building-materials/dongguan/at/dongguan/regional-cluster"
    "building-materials/chaozhou/at/chaozhou/regional-cluster"
    "building-materials/meizhou/at/meizhou/regional-cluster"
    "advanced-materials/at/foshan/base"
    "advanced-materials/at/guangzhou/base"
    "advanced-materials/at/shenzhen/base"
    "advanced-materials/at/dongguan/base"
    "advanced-materials/at/huizhou/base"
    "advanced-materials/at/zhuhai/base"
    "advanced-materials/at/zhaoqing/base"
    "advanced-materials/at/qingyuan/base"
    "advanced-materials/at/shaoguan/base"
    "advanced-materials/at/zhanjiang/base"
    "advanced-materials/at/yunfu/base"
    "advanced-materials/at/foshan/regional-cluster"
    "advanced-materials/at/guangzhou/regional-cluster"
    "advanced-materials/at/shenzhen/regional-cluster"
    "advanced-materials/at/dongguan/regional-cluster"
    "advanced-materials/at/huizhou/regional-cluster"
    "advanced-materials/at/zhuhai/regional-cluster"
    "advanced-materials/at/zhaoqing/regional-cluster"
    "advanced-materials/at/qingyuan/regional-cluster"
    "advanced-materials/at/shaoguan/regional-cluster"
    "advanced-materials/at/zhanjiang/regional-cluster"
    "advanced-materials/at/yunfu/regional-cluster"
    "advanced-materials/foshan/at/foshan/regional-cluster"
    "advanced-materials/guangzhou/at/guangzhou/regional-cluster"
    "advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster"
    "advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster"
    "advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster"
    "advanced-materials/zhuhai/at/zhuhai/regional-cluster"
    "advanced-materials/zhaoqing/at/zhaoqing/regional-cluster"
    "advanced-materials/qingyuan/at/qingyuan/regional-cluster"
    "advanced-materials/shaoguan/at/shaoguan/regional-cluster"
    "advanced-materials/zhanjiang/at/zhanjiang/regional-cluster"
    "advanced-materials/yunfu/at/yunfu/regional-cluster"
    "advanced-materials/green-steel/at/yunfu/base";
inline constexpr std::uint16_t id_offsets[] = {
    0, 45, 89, 136, 183, 230, 276, 328, 378, 434, 490, 546, 600, 633, 669, 704, 739, 773, 806, 841,
    876, 911, 947, 979, 1024, 1072, 1119, 1166, 1212, 1257, 1304, 1351, 1398, 1446, 1490, 1542,
    1600, 1673, 1746, 1818, 1870, 1926, 1982, 2038, 2096, 2146, 2190,
};

inline constexpr plan_id plan[] = {
    plan_id::building_materials,  // building-materials/at/foshan/regional-cluster
    plan_id::building_materials,  // building-materials/at/yunfu/regional-cluster
    plan_id::building_materials,  // building-materials/at/qingyuan/regional-cluster
    plan_id::building_materials,  // building-materials/at/dongguan/regional-cluster
    plan_id::building_materials,  // building-materials/at/chaozhou/regional-cluster
    plan_id::building_materials,  // building-materials/at/meizhou/regional-cluster
    plan_id::building_materials,  // building-materials/foshan/at/foshan/regional-cluster
    plan_id::building_materials,  // building-materials/yunfu/at/yunfu/regional-cluster
    plan_id::building_materials,  // building-materials/qingyuan/at/qingyuan/regional-cluster
    plan_id::building_materials,  // building-materials/dongguan/at/dongguan/regional-cluster
    plan_id::building_materials,  // building-materials/chaozhou/at/chaozhou/regional-cluster
    plan_id::building_materials,  // building-materials/meizhou/at/meizhou/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/foshan/base
    plan_id::advanced_materials,  // advanced-materials/at/guangzhou/base
    plan_id::advanced_materials,  // advanced-materials/at/shenzhen/base
    plan_id::advanced_materials,  // advanced-materials/at/dongguan/base
    plan_id::advanced_materials,  // advanced-materials/at/huizhou/base
    plan_id::advanced_materials,  // advanced-materials/at/zhuhai/base
    plan_id::advanced_materials,  // advanced-materials/at/zhaoqing/base
    plan_id::advanced_materials,  // advanced-materials/at/qingyuan/base
    plan_id::advanced_materials,  // advanced-materials/at/shaoguan/base
    plan_id::advanced_materials,  // advanced-materials/at/zhanjiang/base
    plan_id::advanced_materials,  // advanced-materials/at/yunfu/base
    plan_id::advanced_materials,  // advanced-materials/at/foshan/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/guangzhou/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/shenzhen/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/dongguan/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/huizhou/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/zhuhai/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/zhaoqing/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/qingyuan/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/shaoguan/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/zhanjiang/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/at/yunfu/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/foshan/at/foshan/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/yunfu/at/yunfu/regional-cluster
    plan_id::advanced_materials,  // advanced-materials/green-steel/at/yunfu/base
};

inline constexpr cluster_id cluster[] = {
    cluster_id::building_materials,                            // building-materials/at/foshan/regional-cluster
    cluster_id::building_materials,                            // building-materials/at/yunfu/regional-cluster
    cluster_id::building_materials,                            // building-materials/at/qingyuan/regional-cluster
    cluster_id::building_materials,                            // building-materials/at/dongguan/regional-cluster
    cluster_id::building_materials,                            // building-materials/at/chaozhou/regional-cluster
    cluster_id::building_materials,                            // building-materials/at/meizhou/regional-cluster
    cluster_id::building_materials_foshan,                     // building-materials/foshan/at/foshan/regional-cluster
    cluster_id::building_materials_yunfu,                      // building-materials/yunfu/at/yunfu/regional-cluster
    cluster_id::building_materials_qingyuan,                   // building-materials/qingyuan/at/qingyuan/regional-cluster
    cluster_id::building_materials_dongguan,                   // building-materials/dongguan/at/dongguan/regional-cluster
    cluster_id::building_materials_chaozhou,                   // building-materials/chaozhou/at/chaozhou/regional-cluster
    cluster_id::building_materials_meizhou,                    // building-materials/meizhou/at/meizhou/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/foshan/base
    cluster_id::advanced_materials,                            // advanced-materials/at/guangzhou/base
    cluster_id::advanced_materials,                            // advanced-materials/at/shenzhen/base
    cluster_id::advanced_materials,                            // advanced-materials/at/dongguan/base
    cluster_id::advanced_materials,                            // advanced-materials/at/huizhou/base
    cluster_id::advanced_materials,                            // advanced-materials/at/zhuhai/base
    cluster_id::advanced_materials,                            // advanced-materials/at/zhaoqing/base
    cluster_id::advanced_materials,                            // advanced-materials/at/qingyuan/base
    cluster_id::advanced_materials,                            // advanced-materials/at/shaoguan/base
    cluster_id::advanced_materials,                            // advanced-materials/at/zhanjiang/base
    cluster_id::advanced_materials,                            // advanced-materials/at/yunfu/base
    cluster_id::advanced_materials,                            // advanced-materials/at/foshan/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/guangzhou/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/shenzhen/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/dongguan/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/huizhou/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/zhuhai/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/zhaoqing/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/qingyuan/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/shaoguan/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/zhanjiang/regional-cluster
    cluster_id::advanced_materials,                            // advanced-materials/at/yunfu/regional-cluster
    cluster_id::advanced_materials_foshan,                     // advanced-materials/foshan/at/foshan/regional-cluster
    cluster_id::advanced_materials_guangzhou,                  // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,  // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,  // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,  // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    cluster_id::advanced_materials_zhuhai,                     // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    cluster_id::advanced_materials_zhaoqing,                   // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    cluster_id::advanced_materials_qingyuan,                   // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    cluster_id::advanced_materials_shaoguan,                   // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    cluster_id::advanced_materials_zhanjiang,                  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    cluster_id::advanced_materials_yunfu,                      // advanced-materials/yunfu/at/yunfu/regional-cluster
    cluster_id::advanced_materials_green_steel,                // advanced-materials/green-steel/at/yunfu/base
};

inline constexpr city_id city[] = {
    city_id::foshan,     // building-materials/at/foshan/regional-cluster
    city_id::yunfu,      // building-materials/at/yunfu/regional-cluster
    city_id::qingyuan,   // building-materials/at/qingyuan/regional-cluster
    city_id::dongguan,   // building-materials/at/dongguan/regional-cluster
    city_id::chaozhou,   // building-materials/at/chaozhou/regional-cluster
    city_id::meizhou,    // building-materials/at/meizhou/regional-cluster
    city_id::foshan,     // building-materials/foshan/at/foshan/regional-cluster
    city_id::yunfu,      // building-materials/yunfu/at/yunfu/regional-cluster
    city_id::qingyuan,   // building-materials/qingyuan/at/qingyuan/regional-cluster
    city_id::dongguan,   // building-materials/dongguan/at/dongguan/regional-cluster
    city_id::chaozhou,   // building-materials/chaozhou/at/chaozhou/regional-cluster
    city_id::meizhou,    // building-materials/meizhou/at/meizhou/regional-cluster
    city_id::foshan,     // advanced-materials/at/foshan/base
    city_id::guangzhou,  // advanced-materials/at/guangzhou/base
    city_id::shenzhen,   // advanced-materials/at/shenzhen/base
    city_id::dongguan,   // advanced-materials/at/dongguan/base
    city_id::huizhou,    // advanced-materials/at/huizhou/base
    city_id::zhuhai,     // advanced-materials/at/zhuhai/base
    city_id::zhaoqing,   // advanced-materials/at/zhaoqing/base
    city_id::qingyuan,   // advanced-materials/at/qingyuan/base
    city_id::shaoguan,   // advanced-materials/at/shaoguan/base
    city_id::zhanjiang,  // advanced-materials/at/zhanjiang/base
    city_id::yunfu,      // advanced-materials/at/yunfu/base
    city_id::foshan,     // advanced-materials/at/foshan/regional-cluster
    city_id::guangzhou,  // advanced-materials/at/guangzhou/regional-cluster
    city_id::shenzhen,   // advanced-materials/at/shenzhen/regional-cluster
    city_id::dongguan,   // advanced-materials/at/dongguan/regional-cluster
    city_id::huizhou,    // advanced-materials/at/huizhou/regional-cluster
    city_id::zhuhai,     // advanced-materials/at/zhuhai/regional-cluster
    city_id::zhaoqing,   // advanced-materials/at/zhaoqing/regional-cluster
    city_id::qingyuan,   // advanced-materials/at/qingyuan/regional-cluster
    city_id::shaoguan,   // advanced-materials/at/shaoguan/regional-cluster
    city_id::zhanjiang,  // advanced-materials/at/zhanjiang/regional-cluster
    city_id::yunfu,      // advanced-materials/at/yunfu/regional-cluster
    city_id::foshan,     // advanced-materials/foshan/at/foshan/regional-cluster
    city_id::guangzhou,  // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    city_id::shenzhen,   // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    city_id::dongguan,   // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    city_id::huizhou,    // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    city_id::zhuhai,     // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    city_id::zhaoqing,   // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    city_id::qingyuan,   // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    city_id::shaoguan,   // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    city_id::zhanjiang,  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    city_id::yunfu,      // advanced-materials/yunfu/at/yunfu/regional-cluster
    city_id::yunfu,      // advanced-materials/green-steel/at/yunfu/base
};

inline constexpr constplan::placement_role role[] = {
    constplan::placement_role::regional_cluster,  // building-materials/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/yunfu/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/chaozhou/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/meizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/foshan/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/yunfu/at/yunfu/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/qingyuan/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/dongguan/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/chaozhou/at/chaozhou/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/meizhou/at/meizhou/regional-cluster
    constplan::placement_role::base,              // advanced-materials/at/foshan/base
    constplan::placement_role::base,              // advanced-materials/at/guangzhou/base
    constplan::placement_role::base,              // advanced-materials/at/shenzhen/base
    constplan::placement_role::base,              // advanced-materials/at/dongguan/base
    constplan::placement_role::base,              // advanced-materials/at/huizhou/base
    constplan::placement_role::base,              // advanced-materials/at/zhuhai/base
    constplan::placement_role::base,              // advanced-materials/at/zhaoqing/base
    constplan::placement_role::base,              // advanced-materials/at/qingyuan/base
    constplan::placement_role::base,              // advanced-materials/at/shaoguan/base
    constplan::placement_role::base,              // advanced-materials/at/zhanjiang/base
    constplan::placement_role::base,              // advanced-materials/at/yunfu/base
    constplan::placement_role::regional_cluster,  // advanced-materials/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/guangzhou/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/shenzhen/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/huizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/zhuhai/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/zhaoqing/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/shaoguan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/zhanjiang/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/yunfu/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/foshan/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/yunfu/at/yunfu/regional-cluster
    constplan::placement_role::base,              // advanced-materials/green-steel/at/yunfu/base
};

inline constexpr constplan::placement_state state[] = {
    constplan::placement_state::planned,   // building-materials/at/foshan/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/yunfu/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/chaozhou/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/meizhou/regional-cluster
    constplan::placement_state::planned,   // building-materials/foshan/at/foshan/regional-cluster
    constplan::placement_state::planned,   // building-materials/yunfu/at/yunfu/regional-cluster
    constplan::placement_state::planned,   // building-materials/qingyuan/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // building-materials/dongguan/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // building-materials/chaozhou/at/chaozhou/regional-cluster
    constplan::placement_state::planned,   // building-materials/meizhou/at/meizhou/regional-cluster
    constplan::placement_state::existing,  // advanced-materials/at/foshan/base
    constplan::placement_state::existing,  // advanced-materials/at/guangzhou/base
    constplan::placement_state::existing,  // advanced-materials/at/shenzhen/base
    constplan::placement_state::existing,  // advanced-materials/at/dongguan/base
    constplan::placement_state::existing,  // advanced-materials/at/huizhou/base
    constplan::placement_state::existing,  // advanced-materials/at/zhuhai/base
    constplan::placement_state::existing,  // advanced-materials/at/zhaoqing/base
    constplan::placement_state::existing,  // advanced-materials/at/qingyuan/base
    constplan::placement_state::existing,  // advanced-materials/at/shaoguan/base
    constplan::placement_state::existing,  // advanced-materials/at/zhanjiang/base
    constplan::placement_state::existing,  // advanced-materials/at/yunfu/base
    constplan::placement_state::planned,   // advanced-materials/at/foshan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/guangzhou/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/shenzhen/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/huizhou/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/zhuhai/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/zhaoqing/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/shaoguan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/zhanjiang/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/yunfu/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/foshan/at/foshan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/yunfu/at/yunfu/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/green-steel/at/yunfu/base
};

inline constexpr char section_text[] =
    "附件3/一/（一）"
    "附件3/二/（一）/专栏1/1"
    "附件3/二/（一）/专栏1/2"
    "附件3/二/（一）/专栏1/3"
    "附件3/二/（一）/专栏1/4"
    "附件3/二/（一）/专栏1/5"
    "附件3/二/（一）/专栏1/6"
    "1/（一）"
    "二/（一）"
    "三/（一）/专栏1/1"
    "三/（一）/专栏1/2"
    "三/（一）/专栏1/3"
    "三/（一）/专栏1/4"
    "三/（一）/专栏1/5"
    "三/（一）/专栏1/6"
    "三/（一）/专栏1/7"
    "三/（一）/专栏1/8"
    "三/（一）/专栏1/9";
inline constexpr std::uint16_t section_offsets[] = {
    0, 21, 52, 83, 114, 145, 176, 207, 218, 231, 254, 277, 300, 323, 346, 369, 392, 415, 438,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // building-materials/at/foshan/regional-cluster
    0,   // building-materials/at/yunfu/regional-cluster
    0,   // building-materials/at/qingyuan/regional-cluster
    0,   // building-materials/at/dongguan/regional-cluster
    0,   // building-materials/at/chaozhou/regional-cluster
    0,   // building-materials/at/meizhou/regional-cluster
    1,   // building-materials/foshan/at/foshan/regional-cluster
    2,   // building-materials/yunfu/at/yunfu/regional-cluster
    3,   // building-materials/qingyuan/at/qingyuan/regional-cluster
    4,   // building-materials/dongguan/at/dongguan/regional-cluster
    5,   // building-materials/chaozhou/at/chaozhou/regional-cluster
    6,   // building-materials/meizhou/at/meizhou/regional-cluster
    7,   // advanced-materials/at/foshan/base
    7,   // advanced-materials/at/guangzhou/base
    7,   // advanced-materials/at/shenzhen/base
    7,   // advanced-materials/at/dongguan/base
    7,   // advanced-materials/at/huizhou/base
    7,   // advanced-materials/at/zhuhai/base
    7,   // advanced-materials/at/zhaoqing/base
    7,   // advanced-materials/at/qingyuan/base
    7,   // advanced-materials/at/shaoguan/base
    7,   // advanced-materials/at/zhanjiang/base
    7,   // advanced-materials/at/yunfu/base
    8,   // advanced-materials/at/foshan/regional-cluster
    8,   // advanced-materials/at/guangzhou/regional-cluster
    8,   // advanced-materials/at/shenzhen/regional-cluster
    8,   // advanced-materials/at/dongguan/regional-cluster
    8,   // advanced-materials/at/huizhou/regional-cluster
    8,   // advanced-materials/at/zhuhai/regional-cluster
    8,   // advanced-materials/at/zhaoqing/regional-cluster
    8,   // advanced-materials/at/qingyuan/regional-cluster
    8,   // advanced-materials/at/shaoguan/regional-cluster
    8,   // advanced-materials/at/zhanjiang/regional-cluster
    8,   // advanced-materials/at/yunfu/regional-cluster
    9,   // advanced-materials/foshan/at/foshan/regional-cluster
    10,  // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    11,  // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    11,  // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    11,  // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    12,  // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    13,  // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    14,  // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    15,  // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    16,  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    17,  // advanced-materials/yunfu/at/yunfu/regional-cluster
    17,  // advanced-materials/green-steel/at/yunfu/base
};

inline constexpr placement_id by_id[] = {
    placement_id::advanced_materials_at_dongguan_base,
    placement_id::advanced_materials_at_dongguan_regional_cluster,
    placement_id::advanced_materials_at_foshan_base,
    placement_id::advanced_materials_at_foshan_regional_cluster,
    placement_id::advanced_materials_at_guangzhou_base,
    placement_id::advanced_materials_at_guangzhou_regional_cluster,
    placement_id::advanced_materials_at_huizhou_base,
    placement_id::advanced_materials_at_huizhou_regional_cluster,
    placement_id::advanced_materials_at_qingyuan_base,
    placement_id::advanced_materials_at_qingyuan_regional_cluster,
    placement_id::advanced_materials_at_shaoguan_base,
    placement_id::advanced_materials_at_shaoguan_regional_cluster,
    placement_id::advanced_materials_at_shenzhen_base,
    placement_id::advanced_materials_at_shenzhen_regional_cluster,
    placement_id::advanced_materials_at_yunfu_base,
    placement_id::advanced_materials_at_yunfu_regional_cluster,
    placement_id::advanced_materials_at_zhanjiang_base,
    placement_id::advanced_materials_at_zhanjiang_regional_cluster,
    placement_id::advanced_materials_at_zhaoqing_base,
    placement_id::advanced_materials_at_zhaoqing_regional_cluster,
    placement_id::advanced_materials_at_zhuhai_base,
    placement_id::advanced_materials_at_zhuhai_regional_cluster,
    placement_id::advanced_materials_foshan_at_foshan_regional_cluster,
    placement_id::advanced_materials_green_steel_at_yunfu_base,
    placement_id::advanced_materials_guangzhou_at_guangzhou_regional_cluster,
    placement_id::advanced_materials_qingyuan_at_qingyuan_regional_cluster,
    placement_id::advanced_materials_shaoguan_at_shaoguan_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_dongguan_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_huizhou_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_shenzhen_regional_cluster,
    placement_id::advanced_materials_yunfu_at_yunfu_regional_cluster,
    placement_id::advanced_materials_zhanjiang_at_zhanjiang_regional_cluster,
    placement_id::advanced_materials_zhaoqing_at_zhaoqing_regional_cluster,
    placement_id::advanced_materials_zhuhai_at_zhuhai_regional_cluster,
    placement_id::building_materials_at_chaozhou_regional_cluster,
    placement_id::building_materials_at_dongguan_regional_cluster,
    placement_id::building_materials_at_foshan_regional_cluster,
    placement_id::building_materials_at_meizhou_regional_cluster,
    placement_id::building_materials_at_qingyuan_regional_cluster,
    placement_id::building_materials_at_yunfu_regional_cluster,
    placement_id::building_materials_chaozhou_at_chaozhou_regional_cluster,
    placement_id::building_materials_dongguan_at_dongguan_regional_cluster,
    placement_id::building_materials_foshan_at_foshan_regional_cluster,
    placement_id::building_materials_meizhou_at_meizhou_regional_cluster,
    placement_id::building_materials_qingyuan_at_qingyuan_regional_cluster,
    placement_id::building_materials_yunfu_at_yunfu_regional_cluster,
};

inline constexpr placement_id by_plan[] = {
    placement_id::building_materials_at_foshan_regional_cluster,
    placement_id::building_materials_at_yunfu_regional_cluster,
    placement_id::building_materials_at_qingyuan_regional_cluster,
    placement_id::building_materials_at_dongguan_regional_cluster,
    placement_id::building_materials_at_chaozhou_regional_cluster,
    placement_id::building_materials_at_meizhou_regional_cluster,
    placement_id::building_materials_foshan_at_foshan_regional_cluster,
    placement_id::building_materials_yunfu_at_yunfu_regional_cluster,
    placement_id::building_materials_qingyuan_at_qingyuan_regional_cluster,
    placement_id::building_materials_dongguan_at_dongguan_regional_cluster,
    placement_id::building_materials_chaozhou_at_chaozhou_regional_cluster,
    placement_id::building_materials_meizhou_at_meizhou_regional_cluster,
    placement_id::advanced_materials_at_foshan_base,
    placement_id::advanced_materials_at_guangzhou_base,
    placement_id::advanced_materials_at_shenzhen_base,
    placement_id::advanced_materials_at_dongguan_base,
    placement_id::advanced_materials_at_huizhou_base,
    placement_id::advanced_materials_at_zhuhai_base,
    placement_id::advanced_materials_at_zhaoqing_base,
    placement_id::advanced_materials_at_qingyuan_base,
    placement_id::advanced_materials_at_shaoguan_base,
    placement_id::advanced_materials_at_zhanjiang_base,
    placement_id::advanced_materials_at_yunfu_base,
    placement_id::advanced_materials_at_foshan_regional_cluster,
    placement_id::advanced_materials_at_guangzhou_regional_cluster,
    placement_id::advanced_materials_at_shenzhen_regional_cluster,
    placement_id::advanced_materials_at_dongguan_regional_cluster,
    placement_id::advanced_materials_at_huizhou_regional_cluster,
    placement_id::advanced_materials_at_zhuhai_regional_cluster,
    placement_id::advanced_materials_at_zhaoqing_regional_cluster,
    placement_id::advanced_materials_at_qingyuan_regional_cluster,
    placement_id::advanced_materials_at_shaoguan_regional_cluster,
    placement_id::advanced_materials_at_zhanjiang_regional_cluster,
    placement_id::advanced_materials_at_yunfu_regional_cluster,
    placement_id::advanced_materials_foshan_at_foshan_regional_cluster,
    placement_id::advanced_materials_guangzhou_at_guangzhou_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_shenzhen_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_dongguan_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_huizhou_regional_cluster,
    placement_id::advanced_materials_zhuhai_at_zhuhai_regional_cluster,
    placement_id::advanced_materials_zhaoqing_at_zhaoqing_regional_cluster,
    placement_id::advanced_materials_qingyuan_at_qingyuan_regional_cluster,
    placement_id::advanced_materials_shaoguan_at_shaoguan_regional_cluster,
    placement_id::advanced_materials_zhanjiang_at_zhanjiang_regional_cluster,
    placement_id::advanced_materials_yunfu_at_yunfu_regional_cluster,
    placement_id::advanced_materials_green_steel_at_yunfu_base,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 0, 0, 12, 12, 12, 12, 12, 46, 46,
};

inline constexpr placement_id by_cluster[] = {
    placement_id::building_materials_at_foshan_regional_cluster,
    placement_id::building_materials_at_yunfu_regional_cluster,
    placement_id::building_materials_at_qingyuan_regional_cluster,
    placement_id::building_materials_at_dongguan_regional_cluster,
    placement_id::building_materials_at_chaozhou_regional_cluster,
    placement_id::building_materials_at_meizhou_regional_cluster,
    placement_id::building_materials_foshan_at_foshan_regional_cluster,
    placement_id::building_materials_yunfu_at_yunfu_regional_cluster,
    placement_id::building_materials_qingyuan_at_qingyuan_regional_cluster,
    placement_id::building_materials_dongguan_at_dongguan_regional_cluster,
    placement_id::building_materials_chaozhou_at_chaozhou_regional_cluster,
    placement_id::building_materials_meizhou_at_meizhou_regional_cluster,
    placement_id::advanced_materials_at_foshan_base,
    placement_id::advanced_materials_at_guangzhou_base,
    placement_id::advanced_materials_at_shenzhen_base,
    placement_id::advanced_materials_at_dongguan_base,
    placement_id::advanced_materials_at_huizhou_base,
    placement_id::advanced_materials_at_zhuhai_base,
    placement_id::advanced_materials_at_zhaoqing_base,
    placement_id::advanced_materials_at_qingyuan_base,
    placement_id::advanced_materials_at_shaoguan_base,
    placement_id::advanced_materials_at_zhanjiang_base,
    placement_id::advanced_materials_at_yunfu_base,
    placement_id::advanced_materials_at_foshan_regional_cluster,
    placement_id::advanced_materials_at_guangzhou_regional_cluster,
    placement_id::advanced_materials_at_shenzhen_regional_cluster,
    placement_id::advanced_materials_at_dongguan_regional_cluster,
    placement_id::advanced_materials_at_huizhou_regional_cluster,
    placement_id::advanced_materials_at_zhuhai_regional_cluster,
    placement_id::advanced_materials_at_zhaoqing_regional_cluster,
    placement_id::advanced_materials_at_qingyuan_regional_cluster,
    placement_id::advanced_materials_at_shaoguan_regional_cluster,
    placement_id::advanced_materials_at_zhanjiang_regional_cluster,
    placement_id::advanced_materials_at_yunfu_regional_cluster,
    placement_id::advanced_materials_green_steel_at_yunfu_base,
    placement_id::advanced_materials_foshan_at_foshan_regional_cluster,
    placement_id::advanced_materials_guangzhou_at_guangzhou_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_shenzhen_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_dongguan_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_huizhou_regional_cluster,
    placement_id::advanced_materials_zhuhai_at_zhuhai_regional_cluster,
    placement_id::advanced_materials_zhaoqing_at_zhaoqing_regional_cluster,
    placement_id::advanced_materials_qingyuan_at_qingyuan_regional_cluster,
    placement_id::advanced_materials_shaoguan_at_shaoguan_regional_cluster,
    placement_id::advanced_materials_zhanjiang_at_zhanjiang_regional_cluster,
    placement_id::advanced_materials_yunfu_at_yunfu_regional_cluster,
};
inline constexpr std::uint8_t by_cluster_offsets[] = {
    0, 6, 6, 6, 6, 6, 7, 8, 9, 10, 11, 12, 34, 34, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35,
    35, 36, 37, 40, 41, 42, 43, 44, 45, 46,
};

inline constexpr placement_id by_city[] = {
    placement_id::advanced_materials_at_guangzhou_base,
    placement_id::advanced_materials_at_guangzhou_regional_cluster,
    placement_id::advanced_materials_guangzhou_at_guangzhou_regional_cluster,
    placement_id::advanced_materials_at_shaoguan_base,
    placement_id::advanced_materials_at_shaoguan_regional_cluster,
    placement_id::advanced_materials_shaoguan_at_shaoguan_regional_cluster,
    placement_id::advanced_materials_at_shenzhen_base,
    placement_id::advanced_materials_at_shenzhen_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_shenzhen_regional_cluster,
    placement_id::advanced_materials_at_zhuhai_base,
    placement_id::advanced_materials_at_zhuhai_regional_cluster,
    placement_id::advanced_materials_zhuhai_at_zhuhai_regional_cluster,
    placement_id::building_materials_at_foshan_regional_cluster,
    placement_id::building_materials_foshan_at_foshan_regional_cluster,
    placement_id::advanced_materials_at_foshan_base,
    placement_id::advanced_materials_at_foshan_regional_cluster,
    placement_id::advanced_materials_foshan_at_foshan_regional_cluster,
    placement_id::advanced_materials_at_zhanjiang_base,
    placement_id::advanced_materials_at_zhanjiang_regional_cluster,
    placement_id::advanced_materials_zhanjiang_at_zhanjiang_regional_cluster,
    placement_id::advanced_materials_at_zhaoqing_base,
    placement_id::advanced_materials_at_zhaoqing_regional_cluster,
    placement_id::advanced_materials_zhaoqing_at_zhaoqing_regional_cluster,
    placement_id::advanced_materials_at_huizhou_base,
    placement_id::advanced_materials_at_huizhou_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_huizhou_regional_cluster,
    placement_id::building_materials_at_meizhou_regional_cluster,
    placement_id::building_materials_meizhou_at_meizhou_regional_cluster,
    placement_id::building_materials_at_qingyuan_regional_cluster,
    placement_id::building_materials_qingyuan_at_qingyuan_regional_cluster,
    placement_id::advanced_materials_at_qingyuan_base,
    placement_id::advanced_materials_at_qingyuan_regional_cluster,
    placement_id::advanced_materials_qingyuan_at_qingyuan_regional_cluster,
    placement_id::building_materials_at_dongguan_regional_cluster,
    placement_id::building_materials_dongguan_at_dongguan_regional_cluster,
    placement_id::advanced_materials_at_dongguan_base,
    placement_id::advanced_materials_at_dongguan_regional_cluster,
    placement_id::advanced_materials_shenzhen_dongguan_huizhou_at_dongguan_regional_cluster,
    placement_id::building_materials_at_chaozhou_regional_cluster,
    placement_id::building_materials_chaozhou_at_chaozhou_regional_cluster,
    placement_id::building_materials_at_yunfu_regional_cluster,
    placement_id::building_materials_yunfu_at_yunfu_regional_cluster,
    placement_id::advanced_materials_at_yunfu_base,
    placement_id::advanced_materials_at_yunfu_regional_cluster,
    placement_id::advanced_materials_yunfu_at_yunfu_regional_cluster,
    placement_id::advanced_materials_green_steel_at_yunfu_base,
};
inline constexpr std::uint8_t by_city_offsets[] = {
    0, 3, 6, 9, 12, 12, 17, 17, 20, 20, 23, 26, 28, 28, 28, 28, 33, 38, 38, 40, 40, 46,
};

}  // namespace columns::placements

/// A statement that puts a cluster in a place.
class placement : public constplan::row<placement, placement_id> {
 public:
  using row::row;

  /// The stable id, for instance "advanced-materials/foshan/at/foshan/regional-cluster".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::placements::id_text, columns::placements::id_offsets, index());
  }

  /// The plan that states it.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{columns::placements::plan[index()]};
  }

  /// The cluster.
  constexpr guangdong::cluster cluster() const noexcept {
    return guangdong::cluster{columns::placements::cluster[index()]};
  }

  /// The place.
  constexpr guangdong::city city() const noexcept {
    return guangdong::city{columns::placements::city[index()]};
  }

  /// What the cluster is to the place.
  constexpr constplan::placement_role role() const noexcept {
    return columns::placements::role[index()];
  }

  /// Whether it is there or aimed at.
  constexpr constplan::placement_state state() const noexcept {
    return columns::placements::state[index()];
  }

  /// Where the source states it.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::placements::section_text, columns::placements::section_offsets, columns::placements::section_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("cluster", cluster());
    visitor("city", city());
    visitor("role", role());
    visitor("state", state());
    visitor("section", section());
  }

  static constexpr std::size_t count = 46;
  static constexpr std::optional<placement> lookup(std::string_view id) noexcept {
    return constplan::binary_search<placement>(columns::placements::by_id, id);
  }
};

/// All placements, in the order of placements.csv.
inline constexpr constplan::table<placement> placements{};

/// The placements whose plan is this plan. Constant time.
constexpr constplan::relation<placement> placements_of(plan of) noexcept {
  return constplan::relation_at<placement>(
      columns::placements::by_plan, columns::placements::by_plan_offsets, of.index());
}

/// The placements whose cluster is this cluster. Constant time.
constexpr constplan::relation<placement> placements_of(cluster of) noexcept {
  return constplan::relation_at<placement>(
      columns::placements::by_cluster, columns::placements::by_cluster_offsets, of.index());
}

/// The placements whose city is this city. Constant time.
constexpr constplan::relation<placement> placements_in(city of) noexcept {
  return constplan::relation_at<placement>(
      columns::placements::by_city, columns::placements::by_city_offsets, of.index());
}

}  // namespace constplan::guangdong
