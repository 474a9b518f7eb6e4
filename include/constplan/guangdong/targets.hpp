// targets: A figure aimed at. 34 rows.
//
// Made by constplan-gen from targets.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/figure_row.hpp>
#include <constplan/relation.hpp>
#include <constplan/table.hpp>
#include <constplan/vocabulary.hpp>

#include "cities.hpp"
#include "clusters.hpp"
#include "metrics.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of targets.
enum class target_id : std::uint8_t {
  building_materials_cluster_count_2025,
  building_materials_industry_scale_2025,
  building_materials_foshan_industry_scale_2025,
  building_materials_ceramics_main_business_revenue_2025,
  building_materials_cement_main_business_revenue_2025,
  building_materials_glass_main_business_revenue_2025,
  building_materials_aluminium_profiles_main_business_revenue_2025,
  building_materials_prefabricated_component_share_2025,
  building_materials_automated_production_line_share_2025,
  building_materials_r_and_d_intensity_2025,
  building_materials_wastewater_utilisation_rate_2025,
  building_materials_solid_waste_utilisation_rate_2025,
  building_materials_green_park_count_2025,
  building_materials_foshan_main_business_revenue_2025,
  building_materials_yunfu_main_business_revenue_2025,
  building_materials_qingyuan_main_business_revenue_2025,
  building_materials_dongguan_main_business_revenue_2025,
  building_materials_chaozhou_main_business_revenue_2025,
  building_materials_meizhou_main_business_revenue_2025,
  advanced_materials_cluster_count_2025,
  advanced_materials_main_business_revenue_2025,
  advanced_materials_value_added_2025,
  advanced_materials_r_and_d_intensity_of_leading_firms_2025,
  advanced_materials_foshan_main_business_revenue_2025,
  advanced_materials_guangzhou_main_business_revenue_2025,
  advanced_materials_shenzhen_dongguan_huizhou_main_business_revenue_2025,
  advanced_materials_zhuhai_main_business_revenue_2025,
  advanced_materials_zhaoqing_main_business_revenue_2025,
  advanced_materials_qingyuan_main_business_revenue_2025,
  advanced_materials_shaoguan_main_business_revenue_2025,
  advanced_materials_zhanjiang_steel_production_capacity_2025,
  advanced_materials_zhanjiang_ultra_high_strength_steel_production_capacity_2025,
  advanced_materials_zhanjiang_main_business_revenue_2025,
  advanced_materials_yunfu_main_business_revenue_2025,
};

namespace columns::targets {

inline constexpr char id_text[] =
    "building-materials/cluster-count/2025"
    "building-materials/industry-scale/2025"
    "building-materials/foshan/industry-scale/2025"
    "building-materials/ceramics/main-business-revenue/2025"
    "building-materials/cement/main-business-revenue/2025"
    "building-materials/glass/main-business-revenue/2025"
    "building-materials/aluminium-profiles/main-business-revenue/2025"
    "building-materials/prefabricated-component-share/2025"
    "building-materials/automated-production-line-share/2025"
    "building-materials/r-and-d-intensity/2025"
    "building-materials/wastewater-utilisation-rate/2025"
    "building-materials/solid-waste-utilisation-rate/2025"
    "building-materials/green-park-count/2025"
    "building-materials/foshan/main-business-revenue/2025"
    "building-materials/yunfu/main-business-revenue/2025"
    "building-materials/qingyuan/main-business-revenue/2025"
    "building-materials/dongguan/main-business-revenue/2025"
    "building-materials/chaozhou/main-business-revenue/2025"
    "building-materials/meizhou/main-business-revenue/2025"
    "advanced-materials/cluster-count/2025"
    "advanced-materials/main-business-revenue/2025"
    "advanced-materials/value-added/2025"
    "advanced-materials/r-and-d-intensity-of-leading-firms/2025"
    "advanced-materials/foshan/main-business-revenue/2025"
    "advanced-materials/guangzhou/main-business-revenue/2025"
    "advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025"
    "advanced-materials/zhuhai/main-business-revenue/2025"
    "advanced-materials/zhaoqing/main-business-revenue/2025"
    "advanced-materials/qingyuan/main-business-revenue/2025"
    "advanced-materials/shaoguan/main-business-revenue/2025"
    "advanced-materials/zhanjiang/steel-production-capacity/2025"
    "advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025"
    "advanced-materials/zhanjiang/main-business-revenue/2025"
    "advanced-materials/yunfu/main-business-revenue/2025";
inline constexpr std::uint16_t id_offsets[] = {
    0, 37, 75, 120, 174, 226, 277, 341, 394, 449, 490, 541, 593, 633, 685, 736, 790, 844, 898, 951,
    988, 1033, 1068, 1126, 1178, 1233, 1304, 1356, 1410, 1464, 1518, 1577, 1656, 1711, 1762,
};

inline constexpr plan_id plan[] = {
    plan_id::building_materials,  // building-materials/cluster-count/2025
    plan_id::building_materials,  // building-materials/industry-scale/2025
    plan_id::building_materials,  // building-materials/foshan/industry-scale/2025
    plan_id::building_materials,  // building-materials/ceramics/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/cement/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/glass/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/aluminium-profiles/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/prefabricated-component-share/2025
    plan_id::building_materials,  // building-materials/automated-production-line-share/2025
    plan_id::building_materials,  // building-materials/r-and-d-intensity/2025
    plan_id::building_materials,  // building-materials/wastewater-utilisation-rate/2025
    plan_id::building_materials,  // building-materials/solid-waste-utilisation-rate/2025
    plan_id::building_materials,  // building-materials/green-park-count/2025
    plan_id::building_materials,  // building-materials/foshan/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/yunfu/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/qingyuan/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/dongguan/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/chaozhou/main-business-revenue/2025
    plan_id::building_materials,  // building-materials/meizhou/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/cluster-count/2025
    plan_id::advanced_materials,  // advanced-materials/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/value-added/2025
    plan_id::advanced_materials,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    plan_id::advanced_materials,  // advanced-materials/foshan/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/guangzhou/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/zhuhai/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/zhaoqing/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/qingyuan/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/shaoguan/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    plan_id::advanced_materials,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    plan_id::advanced_materials,  // advanced-materials/zhanjiang/main-business-revenue/2025
    plan_id::advanced_materials,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr cluster_id cluster[] = {
    cluster_id::building_materials,                            // building-materials/cluster-count/2025
    cluster_id::building_materials,                            // building-materials/industry-scale/2025
    cluster_id::building_materials_foshan,                     // building-materials/foshan/industry-scale/2025
    cluster_id::building_materials_ceramics,                   // building-materials/ceramics/main-business-revenue/2025
    cluster_id::building_materials_cement,                     // building-materials/cement/main-business-revenue/2025
    cluster_id::building_materials_glass,                      // building-materials/glass/main-business-revenue/2025
    cluster_id::building_materials_aluminium_profiles,         // building-materials/aluminium-profiles/main-business-revenue/2025
    cluster_id::building_materials,                            // building-materials/prefabricated-component-share/2025
    cluster_id::building_materials,                            // building-materials/automated-production-line-share/2025
    cluster_id::building_materials,                            // building-materials/r-and-d-intensity/2025
    cluster_id::building_materials,                            // building-materials/wastewater-utilisation-rate/2025
    cluster_id::building_materials,                            // building-materials/solid-waste-utilisation-rate/2025
    cluster_id::building_materials,                            // building-materials/green-park-count/2025
    cluster_id::building_materials_foshan,                     // building-materials/foshan/main-business-revenue/2025
    cluster_id::building_materials_yunfu,                      // building-materials/yunfu/main-business-revenue/2025
    cluster_id::building_materials_qingyuan,                   // building-materials/qingyuan/main-business-revenue/2025
    cluster_id::building_materials_dongguan,                   // building-materials/dongguan/main-business-revenue/2025
    cluster_id::building_materials_chaozhou,                   // building-materials/chaozhou/main-business-revenue/2025
    cluster_id::building_materials_meizhou,                    // building-materials/meizhou/main-business-revenue/2025
    cluster_id::advanced_materials,                            // advanced-materials/cluster-count/2025
    cluster_id::advanced_materials,                            // advanced-materials/main-business-revenue/2025
    cluster_id::advanced_materials,                            // advanced-materials/value-added/2025
    cluster_id::advanced_materials,                            // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    cluster_id::advanced_materials_foshan,                     // advanced-materials/foshan/main-business-revenue/2025
    cluster_id::advanced_materials_guangzhou,                  // advanced-materials/guangzhou/main-business-revenue/2025
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    cluster_id::advanced_materials_zhuhai,                     // advanced-materials/zhuhai/main-business-revenue/2025
    cluster_id::advanced_materials_zhaoqing,                   // advanced-materials/zhaoqing/main-business-revenue/2025
    cluster_id::advanced_materials_qingyuan,                   // advanced-materials/qingyuan/main-business-revenue/2025
    cluster_id::advanced_materials_shaoguan,                   // advanced-materials/shaoguan/main-business-revenue/2025
    cluster_id::advanced_materials_zhanjiang,                  // advanced-materials/zhanjiang/steel-production-capacity/2025
    cluster_id::advanced_materials_zhanjiang,                  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    cluster_id::advanced_materials_zhanjiang,                  // advanced-materials/zhanjiang/main-business-revenue/2025
    cluster_id::advanced_materials_yunfu,                      // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr city_id city[] = {
    constplan::absent<city_id>,  // building-materials/cluster-count/2025
    constplan::absent<city_id>,  // building-materials/industry-scale/2025
    city_id::foshan,             // building-materials/foshan/industry-scale/2025
    constplan::absent<city_id>,  // building-materials/ceramics/main-business-revenue/2025
    constplan::absent<city_id>,  // building-materials/cement/main-business-revenue/2025
    constplan::absent<city_id>,  // building-materials/glass/main-business-revenue/2025
    constplan::absent<city_id>,  // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::absent<city_id>,  // building-materials/prefabricated-component-share/2025
    constplan::absent<city_id>,  // building-materials/automated-production-line-share/2025
    constplan::absent<city_id>,  // building-materials/r-and-d-intensity/2025
    constplan::absent<city_id>,  // building-materials/wastewater-utilisation-rate/2025
    constplan::absent<city_id>,  // building-materials/solid-waste-utilisation-rate/2025
    constplan::absent<city_id>,  // building-materials/green-park-count/2025
    city_id::foshan,             // building-materials/foshan/main-business-revenue/2025
    city_id::yunfu,              // building-materials/yunfu/main-business-revenue/2025
    city_id::qingyuan,           // building-materials/qingyuan/main-business-revenue/2025
    city_id::dongguan,           // building-materials/dongguan/main-business-revenue/2025
    city_id::chaozhou,           // building-materials/chaozhou/main-business-revenue/2025
    city_id::meizhou,            // building-materials/meizhou/main-business-revenue/2025
    constplan::absent<city_id>,  // advanced-materials/cluster-count/2025
    constplan::absent<city_id>,  // advanced-materials/main-business-revenue/2025
    constplan::absent<city_id>,  // advanced-materials/value-added/2025
    constplan::absent<city_id>,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    city_id::foshan,             // advanced-materials/foshan/main-business-revenue/2025
    city_id::guangzhou,          // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::absent<city_id>,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    city_id::zhuhai,             // advanced-materials/zhuhai/main-business-revenue/2025
    city_id::zhaoqing,           // advanced-materials/zhaoqing/main-business-revenue/2025
    city_id::qingyuan,           // advanced-materials/qingyuan/main-business-revenue/2025
    city_id::shaoguan,           // advanced-materials/shaoguan/main-business-revenue/2025
    city_id::zhanjiang,          // advanced-materials/zhanjiang/steel-production-capacity/2025
    city_id::zhanjiang,          // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    city_id::zhanjiang,          // advanced-materials/zhanjiang/main-business-revenue/2025
    city_id::yunfu,              // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr metric_id metric[] = {
    metric_id::cluster_count,                                  // building-materials/cluster-count/2025
    metric_id::industry_scale,                                 // building-materials/industry-scale/2025
    metric_id::industry_scale,                                 // building-materials/foshan/industry-scale/2025
    metric_id::main_business_revenue,                          // building-materials/ceramics/main-business-revenue/2025
    metric_id::main_business_revenue,                          // building-materials/cement/main-business-revenue/2025
    metric_id::main_business_revenue,                          // building-materials/glass/main-business-revenue/2025
    metric_id::main_business_revenue,                          // building-materials/aluminium-profiles/main-business-revenue/2025
    metric_id::prefabricated_component_share,                  // building-materials/prefabricated-component-share/2025
    metric_id::automated_production_line_share,                // building-materials/automated-production-line-share/2025
    metric_id::r_and_d_intensity,                              // building-materials/r-and-d-intensity/2025
    metric_id::wastewater_utilisation_rate,                    // building-materials/wastewater-utilisation-rate/2025
    metric_id::solid_waste_utilisation_rate,                   // building-materials/solid-waste-utilisation-rate/2025
    metric_id::green_park_count,                               // building-materials/green-park-count/2025
    metric_id::main_business_revenue,                          // building-materials/foshan/main-business-revenue/2025
    metric_id::main_business_revenue,                          // building-materials/yunfu/main-business-revenue/2025
    metric_id::main_business_revenue,                          // building-materials/qingyuan/main-business-revenue/2025
    metric_id::main_business_revenue,                          // building-materials/dongguan/main-business-revenue/2025
    metric_id::main_business_revenue,                          // building-materials/chaozhou/main-business-revenue/2025
    metric_id::main_business_revenue,                          // building-materials/meizhou/main-business-revenue/2025
    metric_id::cluster_count,                                  // advanced-materials/cluster-count/2025
    metric_id::main_business_revenue,                          // advanced-materials/main-business-revenue/2025
    metric_id::value_added,                                    // advanced-materials/value-added/2025
    metric_id::r_and_d_intensity_of_leading_firms,             // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    metric_id::main_business_revenue,                          // advanced-materials/foshan/main-business-revenue/2025
    metric_id::main_business_revenue,                          // advanced-materials/guangzhou/main-business-revenue/2025
    metric_id::main_business_revenue,                          // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    metric_id::main_business_revenue,                          // advanced-materials/zhuhai/main-business-revenue/2025
    metric_id::main_business_revenue,                          // advanced-materials/zhaoqing/main-business-revenue/2025
    metric_id::main_business_revenue,                          // advanced-materials/qingyuan/main-business-revenue/2025
    metric_id::main_business_revenue,                          // advanced-materials/shaoguan/main-business-revenue/2025
    metric_id::steel_production_capacity,                      // advanced-materials/zhanjiang/steel-production-capacity/2025
    metric_id::ultra_high_strength_steel_production_capacity,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    metric_id::main_business_revenue,                          // advanced-materials/zhanjiang/main-business-revenue/2025
    metric_id::main_business_revenue,                          // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr constplan::nature nature[] = {
    constplan::nature::count,  // building-materials/cluster-count/2025
    constplan::nature::level,  // building-materials/industry-scale/2025
    constplan::nature::level,  // building-materials/foshan/industry-scale/2025
    constplan::nature::level,  // building-materials/ceramics/main-business-revenue/2025
    constplan::nature::level,  // building-materials/cement/main-business-revenue/2025
    constplan::nature::level,  // building-materials/glass/main-business-revenue/2025
    constplan::nature::level,  // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::nature::share,  // building-materials/prefabricated-component-share/2025
    constplan::nature::share,  // building-materials/automated-production-line-share/2025
    constplan::nature::share,  // building-materials/r-and-d-intensity/2025
    constplan::nature::share,  // building-materials/wastewater-utilisation-rate/2025
    constplan::nature::share,  // building-materials/solid-waste-utilisation-rate/2025
    constplan::nature::count,  // building-materials/green-park-count/2025
    constplan::nature::level,  // building-materials/foshan/main-business-revenue/2025
    constplan::nature::level,  // building-materials/yunfu/main-business-revenue/2025
    constplan::nature::level,  // building-materials/qingyuan/main-business-revenue/2025
    constplan::nature::level,  // building-materials/dongguan/main-business-revenue/2025
    constplan::nature::level,  // building-materials/chaozhou/main-business-revenue/2025
    constplan::nature::level,  // building-materials/meizhou/main-business-revenue/2025
    constplan::nature::count,  // advanced-materials/cluster-count/2025
    constplan::nature::level,  // advanced-materials/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/value-added/2025
    constplan::nature::share,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::nature::level,  // advanced-materials/foshan/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::nature::level,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::nature::level,  // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::nature::level,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr constplan::comparator comparator[] = {
    constplan::comparator::none,       // building-materials/cluster-count/2025
    constplan::comparator::more_than,  // building-materials/industry-scale/2025
    constplan::comparator::more_than,  // building-materials/foshan/industry-scale/2025
    constplan::comparator::reach,      // building-materials/ceramics/main-business-revenue/2025
    constplan::comparator::reach,      // building-materials/cement/main-business-revenue/2025
    constplan::comparator::reach,      // building-materials/glass/main-business-revenue/2025
    constplan::comparator::reach,      // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::comparator::reach,      // building-materials/prefabricated-component-share/2025
    constplan::comparator::at_least,   // building-materials/automated-production-line-share/2025
    constplan::comparator::at_least,   // building-materials/r-and-d-intensity/2025
    constplan::comparator::reach,      // building-materials/wastewater-utilisation-rate/2025
    constplan::comparator::at_least,   // building-materials/solid-waste-utilisation-rate/2025
    constplan::comparator::range,      // building-materials/green-park-count/2025
    constplan::comparator::more_than,  // building-materials/foshan/main-business-revenue/2025
    constplan::comparator::more_than,  // building-materials/yunfu/main-business-revenue/2025
    constplan::comparator::more_than,  // building-materials/qingyuan/main-business-revenue/2025
    constplan::comparator::more_than,  // building-materials/dongguan/main-business-revenue/2025
    constplan::comparator::more_than,  // building-materials/chaozhou/main-business-revenue/2025
    constplan::comparator::more_than,  // building-materials/meizhou/main-business-revenue/2025
    constplan::comparator::none,       // advanced-materials/cluster-count/2025
    constplan::comparator::at_least,   // advanced-materials/main-business-revenue/2025
    constplan::comparator::reach,      // advanced-materials/value-added/2025
    constplan::comparator::at_least,   // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::comparator::reach,      // advanced-materials/foshan/main-business-revenue/2025
    constplan::comparator::at_least,   // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::comparator::at_least,   // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::comparator::more_than,  // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::comparator::more_than,  // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::comparator::more_than,  // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::comparator::more_than,  // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::comparator::none,       // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::comparator::order_of,   // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::comparator::more_than,  // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::comparator::more_than,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr std::int64_t low_values[] = {
    1, 1'000'000'000'000, 500'000'000'000, 200'000'000'000, 85'000'000'000, 100'000'000'000,
    220'000'000'000, 3'000, 2'000, 300, 10'000, 8'000, 3, 70'000'000'000, 20'000'000'000,
    12'000'000'000, 10'000'000'000, 2'800'000'000'000, 740'000'000'000, 500, 600'000'000'000,
    450'000'000'000, 150'000'000'000, 120'000'000'000, 10'000'000, 1'000'000,
};
inline constexpr std::uint8_t low_codes[] = {
    0,   // building-materials/cluster-count/2025
    1,   // building-materials/industry-scale/2025
    2,   // building-materials/foshan/industry-scale/2025
    3,   // building-materials/ceramics/main-business-revenue/2025
    4,   // building-materials/cement/main-business-revenue/2025
    5,   // building-materials/glass/main-business-revenue/2025
    6,   // building-materials/aluminium-profiles/main-business-revenue/2025
    7,   // building-materials/prefabricated-component-share/2025
    8,   // building-materials/automated-production-line-share/2025
    9,   // building-materials/r-and-d-intensity/2025
    10,  // building-materials/wastewater-utilisation-rate/2025
    11,  // building-materials/solid-waste-utilisation-rate/2025
    12,  // building-materials/green-park-count/2025
    2,   // building-materials/foshan/main-business-revenue/2025
    5,   // building-materials/yunfu/main-business-revenue/2025
    13,  // building-materials/qingyuan/main-business-revenue/2025
    14,  // building-materials/dongguan/main-business-revenue/2025
    15,  // building-materials/chaozhou/main-business-revenue/2025
    16,  // building-materials/meizhou/main-business-revenue/2025
    0,   // advanced-materials/cluster-count/2025
    17,  // advanced-materials/main-business-revenue/2025
    18,  // advanced-materials/value-added/2025
    19,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    20,  // advanced-materials/foshan/main-business-revenue/2025
    2,   // advanced-materials/guangzhou/main-business-revenue/2025
    21,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    3,   // advanced-materials/zhuhai/main-business-revenue/2025
    22,  // advanced-materials/zhaoqing/main-business-revenue/2025
    23,  // advanced-materials/qingyuan/main-business-revenue/2025
    5,   // advanced-materials/shaoguan/main-business-revenue/2025
    24,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    25,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    5,   // advanced-materials/zhanjiang/main-business-revenue/2025
    5,   // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr std::int8_t high[] = {
    constplan::no_amount,  // building-materials/cluster-count/2025
    constplan::no_amount,  // building-materials/industry-scale/2025
    constplan::no_amount,  // building-materials/foshan/industry-scale/2025
    constplan::no_amount,  // building-materials/ceramics/main-business-revenue/2025
    constplan::no_amount,  // building-materials/cement/main-business-revenue/2025
    constplan::no_amount,  // building-materials/glass/main-business-revenue/2025
    constplan::no_amount,  // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::no_amount,  // building-materials/prefabricated-component-share/2025
    constplan::no_amount,  // building-materials/automated-production-line-share/2025
    constplan::no_amount,  // building-materials/r-and-d-intensity/2025
    constplan::no_amount,  // building-materials/wastewater-utilisation-rate/2025
    constplan::no_amount,  // building-materials/solid-waste-utilisation-rate/2025
    5,                     // building-materials/green-park-count/2025
    constplan::no_amount,  // building-materials/foshan/main-business-revenue/2025
    constplan::no_amount,  // building-materials/yunfu/main-business-revenue/2025
    constplan::no_amount,  // building-materials/qingyuan/main-business-revenue/2025
    constplan::no_amount,  // building-materials/dongguan/main-business-revenue/2025
    constplan::no_amount,  // building-materials/chaozhou/main-business-revenue/2025
    constplan::no_amount,  // building-materials/meizhou/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/cluster-count/2025
    constplan::no_amount,  // advanced-materials/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/value-added/2025
    constplan::no_amount,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::no_amount,  // advanced-materials/foshan/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::no_amount,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::no_amount,  // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::no_amount,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr constplan::unit unit[] = {
    constplan::unit::count,        // building-materials/cluster-count/2025
    constplan::unit::yuan,         // building-materials/industry-scale/2025
    constplan::unit::yuan,         // building-materials/foshan/industry-scale/2025
    constplan::unit::yuan,         // building-materials/ceramics/main-business-revenue/2025
    constplan::unit::yuan,         // building-materials/cement/main-business-revenue/2025
    constplan::unit::yuan,         // building-materials/glass/main-business-revenue/2025
    constplan::unit::yuan,         // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::unit::basis_point,  // building-materials/prefabricated-component-share/2025
    constplan::unit::basis_point,  // building-materials/automated-production-line-share/2025
    constplan::unit::basis_point,  // building-materials/r-and-d-intensity/2025
    constplan::unit::basis_point,  // building-materials/wastewater-utilisation-rate/2025
    constplan::unit::basis_point,  // building-materials/solid-waste-utilisation-rate/2025
    constplan::unit::count,        // building-materials/green-park-count/2025
    constplan::unit::yuan,         // building-materials/foshan/main-business-revenue/2025
    constplan::unit::yuan,         // building-materials/yunfu/main-business-revenue/2025
    constplan::unit::yuan,         // building-materials/qingyuan/main-business-revenue/2025
    constplan::unit::yuan,         // building-materials/dongguan/main-business-revenue/2025
    constplan::unit::yuan,         // building-materials/chaozhou/main-business-revenue/2025
    constplan::unit::yuan,         // building-materials/meizhou/main-business-revenue/2025
    constplan::unit::count,        // advanced-materials/cluster-count/2025
    constplan::unit::yuan,         // advanced-materials/main-business-revenue/2025
    constplan::unit::yuan,         // advanced-materials/value-added/2025
    constplan::unit::basis_point,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::unit::yuan,         // advanced-materials/foshan/main-business-revenue/2025
    constplan::unit::yuan,         // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::unit::yuan,         // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::unit::yuan,         // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::unit::yuan,         // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::unit::yuan,         // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::unit::yuan,         // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::unit::tonne,        // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::unit::tonne,        // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::unit::yuan,         // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::unit::yuan,         // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr bool year_inferred[] = {
    false,  // building-materials/cluster-count/2025
    false,  // building-materials/industry-scale/2025
    false,  // building-materials/foshan/industry-scale/2025
    true,   // building-materials/ceramics/main-business-revenue/2025
    true,   // building-materials/cement/main-business-revenue/2025
    true,   // building-materials/glass/main-business-revenue/2025
    true,   // building-materials/aluminium-profiles/main-business-revenue/2025
    false,  // building-materials/prefabricated-component-share/2025
    false,  // building-materials/automated-production-line-share/2025
    true,   // building-materials/r-and-d-intensity/2025
    true,   // building-materials/wastewater-utilisation-rate/2025
    true,   // building-materials/solid-waste-utilisation-rate/2025
    true,   // building-materials/green-park-count/2025
    true,   // building-materials/foshan/main-business-revenue/2025
    true,   // building-materials/yunfu/main-business-revenue/2025
    true,   // building-materials/qingyuan/main-business-revenue/2025
    true,   // building-materials/dongguan/main-business-revenue/2025
    true,   // building-materials/chaozhou/main-business-revenue/2025
    true,   // building-materials/meizhou/main-business-revenue/2025
    false,  // advanced-materials/cluster-count/2025
    false,  // advanced-materials/main-business-revenue/2025
    false,  // advanced-materials/value-added/2025
    true,   // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    true,   // advanced-materials/foshan/main-business-revenue/2025
    true,   // advanced-materials/guangzhou/main-business-revenue/2025
    true,   // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    true,   // advanced-materials/zhuhai/main-business-revenue/2025
    true,   // advanced-materials/zhaoqing/main-business-revenue/2025
    true,   // advanced-materials/qingyuan/main-business-revenue/2025
    true,   // advanced-materials/shaoguan/main-business-revenue/2025
    true,   // advanced-materials/zhanjiang/steel-production-capacity/2025
    true,   // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    true,   // advanced-materials/zhanjiang/main-business-revenue/2025
    true,   // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr metric_id threshold_metric[] = {
    metric_id::industry_scale,         // building-materials/cluster-count/2025
    constplan::absent<metric_id>,      // building-materials/industry-scale/2025
    constplan::absent<metric_id>,      // building-materials/foshan/industry-scale/2025
    constplan::absent<metric_id>,      // building-materials/ceramics/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/cement/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/glass/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/prefabricated-component-share/2025
    constplan::absent<metric_id>,      // building-materials/automated-production-line-share/2025
    constplan::absent<metric_id>,      // building-materials/r-and-d-intensity/2025
    constplan::absent<metric_id>,      // building-materials/wastewater-utilisation-rate/2025
    constplan::absent<metric_id>,      // building-materials/solid-waste-utilisation-rate/2025
    constplan::absent<metric_id>,      // building-materials/green-park-count/2025
    constplan::absent<metric_id>,      // building-materials/foshan/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/yunfu/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/qingyuan/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/dongguan/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/chaozhou/main-business-revenue/2025
    constplan::absent<metric_id>,      // building-materials/meizhou/main-business-revenue/2025
    metric_id::main_business_revenue,  // advanced-materials/cluster-count/2025
    constplan::absent<metric_id>,      // advanced-materials/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/value-added/2025
    constplan::absent<metric_id>,      // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::absent<metric_id>,      // advanced-materials/foshan/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::absent<metric_id>,      // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::absent<metric_id>,      // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::absent<metric_id>,      // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr constplan::comparator threshold_comparator[] = {
    constplan::comparator::more_than,          // building-materials/cluster-count/2025
    constplan::absent<constplan::comparator>,  // building-materials/industry-scale/2025
    constplan::absent<constplan::comparator>,  // building-materials/foshan/industry-scale/2025
    constplan::absent<constplan::comparator>,  // building-materials/ceramics/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/cement/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/glass/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/prefabricated-component-share/2025
    constplan::absent<constplan::comparator>,  // building-materials/automated-production-line-share/2025
    constplan::absent<constplan::comparator>,  // building-materials/r-and-d-intensity/2025
    constplan::absent<constplan::comparator>,  // building-materials/wastewater-utilisation-rate/2025
    constplan::absent<constplan::comparator>,  // building-materials/solid-waste-utilisation-rate/2025
    constplan::absent<constplan::comparator>,  // building-materials/green-park-count/2025
    constplan::absent<constplan::comparator>,  // building-materials/foshan/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/yunfu/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/qingyuan/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/dongguan/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/chaozhou/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // building-materials/meizhou/main-business-revenue/2025
    constplan::comparator::at_least,           // advanced-materials/cluster-count/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/value-added/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/foshan/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr std::int64_t threshold_values[] = {
    1'000'000'000'000, constplan::no_amount, 2'800'000'000'000,
};
inline constexpr std::uint8_t threshold_codes[] = {
    0,  // building-materials/cluster-count/2025
    1,  // building-materials/industry-scale/2025
    1,  // building-materials/foshan/industry-scale/2025
    1,  // building-materials/ceramics/main-business-revenue/2025
    1,  // building-materials/cement/main-business-revenue/2025
    1,  // building-materials/glass/main-business-revenue/2025
    1,  // building-materials/aluminium-profiles/main-business-revenue/2025
    1,  // building-materials/prefabricated-component-share/2025
    1,  // building-materials/automated-production-line-share/2025
    1,  // building-materials/r-and-d-intensity/2025
    1,  // building-materials/wastewater-utilisation-rate/2025
    1,  // building-materials/solid-waste-utilisation-rate/2025
    1,  // building-materials/green-park-count/2025
    1,  // building-materials/foshan/main-business-revenue/2025
    1,  // building-materials/yunfu/main-business-revenue/2025
    1,  // building-materials/qingyuan/main-business-revenue/2025
    1,  // building-materials/dongguan/main-business-revenue/2025
    1,  // building-materials/chaozhou/main-business-revenue/2025
    1,  // building-materials/meizhou/main-business-revenue/2025
    2,  // advanced-materials/cluster-count/2025
    1,  // advanced-materials/main-business-revenue/2025
    1,  // advanced-materials/value-added/2025
    1,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    1,  // advanced-materials/foshan/main-business-revenue/2025
    1,  // advanced-materials/guangzhou/main-business-revenue/2025
    1,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    1,  // advanced-materials/zhuhai/main-business-revenue/2025
    1,  // advanced-materials/zhaoqing/main-business-revenue/2025
    1,  // advanced-materials/qingyuan/main-business-revenue/2025
    1,  // advanced-materials/shaoguan/main-business-revenue/2025
    1,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    1,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    1,  // advanced-materials/zhanjiang/main-business-revenue/2025
    1,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr constplan::unit threshold_unit[] = {
    constplan::unit::yuan,               // building-materials/cluster-count/2025
    constplan::absent<constplan::unit>,  // building-materials/industry-scale/2025
    constplan::absent<constplan::unit>,  // building-materials/foshan/industry-scale/2025
    constplan::absent<constplan::unit>,  // building-materials/ceramics/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/cement/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/glass/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/prefabricated-component-share/2025
    constplan::absent<constplan::unit>,  // building-materials/automated-production-line-share/2025
    constplan::absent<constplan::unit>,  // building-materials/r-and-d-intensity/2025
    constplan::absent<constplan::unit>,  // building-materials/wastewater-utilisation-rate/2025
    constplan::absent<constplan::unit>,  // building-materials/solid-waste-utilisation-rate/2025
    constplan::absent<constplan::unit>,  // building-materials/green-park-count/2025
    constplan::absent<constplan::unit>,  // building-materials/foshan/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/yunfu/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/qingyuan/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/dongguan/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/chaozhou/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // building-materials/meizhou/main-business-revenue/2025
    constplan::unit::yuan,               // advanced-materials/cluster-count/2025
    constplan::absent<constplan::unit>,  // advanced-materials/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/value-added/2025
    constplan::absent<constplan::unit>,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::absent<constplan::unit>,  // advanced-materials/foshan/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::absent<constplan::unit>,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::absent<constplan::unit>,  // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr char section_text[] =
    "附件3/一"
    "附件3/一/（一）"
    "附件3/一/（二）"
    "附件3/一/（三）"
    "附件3/一/（四）"
    "附件3/一/（五）"
    "附件3/二/（一）/专栏1/1"
    "附件3/二/（一）/专栏1/2"
    "附件3/二/（一）/专栏1/3"
    "附件3/二/（一）/专栏1/4"
    "附件3/二/（一）/专栏1/5"
    "附件3/二/（一）/专栏1/6"
    "二"
    "二/（四）"
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
    0, 11, 32, 53, 74, 95, 116, 147, 178, 209, 240, 271, 302, 305, 318, 341, 364, 387, 410, 433,
    456, 479, 502, 525,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // building-materials/cluster-count/2025
    0,   // building-materials/industry-scale/2025
    1,   // building-materials/foshan/industry-scale/2025
    1,   // building-materials/ceramics/main-business-revenue/2025
    1,   // building-materials/cement/main-business-revenue/2025
    1,   // building-materials/glass/main-business-revenue/2025
    1,   // building-materials/aluminium-profiles/main-business-revenue/2025
    2,   // building-materials/prefabricated-component-share/2025
    3,   // building-materials/automated-production-line-share/2025
    4,   // building-materials/r-and-d-intensity/2025
    5,   // building-materials/wastewater-utilisation-rate/2025
    5,   // building-materials/solid-waste-utilisation-rate/2025
    5,   // building-materials/green-park-count/2025
    6,   // building-materials/foshan/main-business-revenue/2025
    7,   // building-materials/yunfu/main-business-revenue/2025
    8,   // building-materials/qingyuan/main-business-revenue/2025
    9,   // building-materials/dongguan/main-business-revenue/2025
    10,  // building-materials/chaozhou/main-business-revenue/2025
    11,  // building-materials/meizhou/main-business-revenue/2025
    12,  // advanced-materials/cluster-count/2025
    12,  // advanced-materials/main-business-revenue/2025
    12,  // advanced-materials/value-added/2025
    13,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    14,  // advanced-materials/foshan/main-business-revenue/2025
    15,  // advanced-materials/guangzhou/main-business-revenue/2025
    16,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    17,  // advanced-materials/zhuhai/main-business-revenue/2025
    18,  // advanced-materials/zhaoqing/main-business-revenue/2025
    19,  // advanced-materials/qingyuan/main-business-revenue/2025
    20,  // advanced-materials/shaoguan/main-business-revenue/2025
    21,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    21,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    21,  // advanced-materials/zhanjiang/main-business-revenue/2025
    22,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr char figure_text[] =
    "1个"
    "超万亿元"
    "超五千亿元"
    "达2000亿元"
    "达850亿元"
    "达1000亿元"
    "达2200亿元"
    "达30%"
    "20%以上"
    "达到3%以上"
    "达到100%"
    "达80%以上"
    "3-5个"
    "超5000亿元"
    "超1000亿元"
    "超700亿元"
    "超200亿元"
    "超120亿元"
    "超100亿元"
    "达28000亿元以上"
    "达7400亿元"
    "达到5%以上"
    "达6000亿元"
    "达5000亿元以上"
    "达4500亿元以上"
    "超2000亿元"
    "超过1500亿元"
    "超1200亿元"
    "千万吨"
    "百万吨级";
inline constexpr std::uint16_t figure_offsets[] = {
    0, 4, 16, 31, 44, 56, 69, 82, 88, 97, 111, 121, 133, 139, 152, 165, 177, 189, 201, 213, 233,
    246, 260, 273, 292, 311, 324, 340, 353, 362, 374,
};
inline constexpr std::uint8_t figure_codes[] = {
    0,   // building-materials/cluster-count/2025
    1,   // building-materials/industry-scale/2025
    2,   // building-materials/foshan/industry-scale/2025
    3,   // building-materials/ceramics/main-business-revenue/2025
    4,   // building-materials/cement/main-business-revenue/2025
    5,   // building-materials/glass/main-business-revenue/2025
    6,   // building-materials/aluminium-profiles/main-business-revenue/2025
    7,   // building-materials/prefabricated-component-share/2025
    8,   // building-materials/automated-production-line-share/2025
    9,   // building-materials/r-and-d-intensity/2025
    10,  // building-materials/wastewater-utilisation-rate/2025
    11,  // building-materials/solid-waste-utilisation-rate/2025
    12,  // building-materials/green-park-count/2025
    13,  // building-materials/foshan/main-business-revenue/2025
    14,  // building-materials/yunfu/main-business-revenue/2025
    15,  // building-materials/qingyuan/main-business-revenue/2025
    16,  // building-materials/dongguan/main-business-revenue/2025
    17,  // building-materials/chaozhou/main-business-revenue/2025
    18,  // building-materials/meizhou/main-business-revenue/2025
    0,   // advanced-materials/cluster-count/2025
    19,  // advanced-materials/main-business-revenue/2025
    20,  // advanced-materials/value-added/2025
    21,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    22,  // advanced-materials/foshan/main-business-revenue/2025
    23,  // advanced-materials/guangzhou/main-business-revenue/2025
    24,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    25,  // advanced-materials/zhuhai/main-business-revenue/2025
    26,  // advanced-materials/zhaoqing/main-business-revenue/2025
    27,  // advanced-materials/qingyuan/main-business-revenue/2025
    14,  // advanced-materials/shaoguan/main-business-revenue/2025
    28,  // advanced-materials/zhanjiang/steel-production-capacity/2025
    29,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    14,  // advanced-materials/zhanjiang/main-business-revenue/2025
    14,  // advanced-materials/yunfu/main-business-revenue/2025
};

inline constexpr target_id by_id[] = {
    target_id::advanced_materials_cluster_count_2025,
    target_id::advanced_materials_foshan_main_business_revenue_2025,
    target_id::advanced_materials_guangzhou_main_business_revenue_2025,
    target_id::advanced_materials_main_business_revenue_2025,
    target_id::advanced_materials_qingyuan_main_business_revenue_2025,
    target_id::advanced_materials_r_and_d_intensity_of_leading_firms_2025,
    target_id::advanced_materials_shaoguan_main_business_revenue_2025,
    target_id::advanced_materials_shenzhen_dongguan_huizhou_main_business_revenue_2025,
    target_id::advanced_materials_value_added_2025,
    target_id::advanced_materials_yunfu_main_business_revenue_2025,
    target_id::advanced_materials_zhanjiang_main_business_revenue_2025,
    target_id::advanced_materials_zhanjiang_steel_production_capacity_2025,
    target_id::advanced_materials_zhanjiang_ultra_high_strength_steel_production_capacity_2025,
    target_id::advanced_materials_zhaoqing_main_business_revenue_2025,
    target_id::advanced_materials_zhuhai_main_business_revenue_2025,
    target_id::building_materials_aluminium_profiles_main_business_revenue_2025,
    target_id::building_materials_automated_production_line_share_2025,
    target_id::building_materials_cement_main_business_revenue_2025,
    target_id::building_materials_ceramics_main_business_revenue_2025,
    target_id::building_materials_chaozhou_main_business_revenue_2025,
    target_id::building_materials_cluster_count_2025,
    target_id::building_materials_dongguan_main_business_revenue_2025,
    target_id::building_materials_foshan_industry_scale_2025,
    target_id::building_materials_foshan_main_business_revenue_2025,
    target_id::building_materials_glass_main_business_revenue_2025,
    target_id::building_materials_green_park_count_2025,
    target_id::building_materials_industry_scale_2025,
    target_id::building_materials_meizhou_main_business_revenue_2025,
    target_id::building_materials_prefabricated_component_share_2025,
    target_id::building_materials_qingyuan_main_business_revenue_2025,
    target_id::building_materials_r_and_d_intensity_2025,
    target_id::building_materials_solid_waste_utilisation_rate_2025,
    target_id::building_materials_wastewater_utilisation_rate_2025,
    target_id::building_materials_yunfu_main_business_revenue_2025,
};

inline constexpr target_id by_plan[] = {
    target_id::building_materials_cluster_count_2025,
    target_id::building_materials_industry_scale_2025,
    target_id::building_materials_foshan_industry_scale_2025,
    target_id::building_materials_ceramics_main_business_revenue_2025,
    target_id::building_materials_cement_main_business_revenue_2025,
    target_id::building_materials_glass_main_business_revenue_2025,
    target_id::building_materials_aluminium_profiles_main_business_revenue_2025,
    target_id::building_materials_prefabricated_component_share_2025,
    target_id::building_materials_automated_production_line_share_2025,
    target_id::building_materials_r_and_d_intensity_2025,
    target_id::building_materials_wastewater_utilisation_rate_2025,
    target_id::building_materials_solid_waste_utilisation_rate_2025,
    target_id::building_materials_green_park_count_2025,
    target_id::building_materials_foshan_main_business_revenue_2025,
    target_id::building_materials_yunfu_main_business_revenue_2025,
    target_id::building_materials_qingyuan_main_business_revenue_2025,
    target_id::building_materials_dongguan_main_business_revenue_2025,
    target_id::building_materials_chaozhou_main_business_revenue_2025,
    target_id::building_materials_meizhou_main_business_revenue_2025,
    target_id::advanced_materials_cluster_count_2025,
    target_id::advanced_materials_main_business_revenue_2025,
    target_id::advanced_materials_value_added_2025,
    target_id::advanced_materials_r_and_d_intensity_of_leading_firms_2025,
    target_id::advanced_materials_foshan_main_business_revenue_2025,
    target_id::advanced_materials_guangzhou_main_business_revenue_2025,
    target_id::advanced_materials_shenzhen_dongguan_huizhou_main_business_revenue_2025,
    target_id::advanced_materials_zhuhai_main_business_revenue_2025,
    target_id::advanced_materials_zhaoqing_main_business_revenue_2025,
    target_id::advanced_materials_qingyuan_main_business_revenue_2025,
    target_id::advanced_materials_shaoguan_main_business_revenue_2025,
    target_id::advanced_materials_zhanjiang_steel_production_capacity_2025,
    target_id::advanced_materials_zhanjiang_ultra_high_strength_steel_production_capacity_2025,
    target_id::advanced_materials_zhanjiang_main_business_revenue_2025,
    target_id::advanced_materials_yunfu_main_business_revenue_2025,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 0, 0, 19, 19, 19, 19, 19, 34, 34,
};

inline constexpr target_id by_cluster[] = {
    target_id::building_materials_cluster_count_2025,
    target_id::building_materials_industry_scale_2025,
    target_id::building_materials_prefabricated_component_share_2025,
    target_id::building_materials_automated_production_line_share_2025,
    target_id::building_materials_r_and_d_intensity_2025,
    target_id::building_materials_wastewater_utilisation_rate_2025,
    target_id::building_materials_solid_waste_utilisation_rate_2025,
    target_id::building_materials_green_park_count_2025,
    target_id::building_materials_ceramics_main_business_revenue_2025,
    target_id::building_materials_cement_main_business_revenue_2025,
    target_id::building_materials_glass_main_business_revenue_2025,
    target_id::building_materials_aluminium_profiles_main_business_revenue_2025,
    target_id::building_materials_foshan_industry_scale_2025,
    target_id::building_materials_foshan_main_business_revenue_2025,
    target_id::building_materials_yunfu_main_business_revenue_2025,
    target_id::building_materials_qingyuan_main_business_revenue_2025,
    target_id::building_materials_dongguan_main_business_revenue_2025,
    target_id::building_materials_chaozhou_main_business_revenue_2025,
    target_id::building_materials_meizhou_main_business_revenue_2025,
    target_id::advanced_materials_cluster_count_2025,
    target_id::advanced_materials_main_business_revenue_2025,
    target_id::advanced_materials_value_added_2025,
    target_id::advanced_materials_r_and_d_intensity_of_leading_firms_2025,
    target_id::advanced_materials_foshan_main_business_revenue_2025,
    target_id::advanced_materials_guangzhou_main_business_revenue_2025,
    target_id::advanced_materials_shenzhen_dongguan_huizhou_main_business_revenue_2025,
    target_id::advanced_materials_zhuhai_main_business_revenue_2025,
    target_id::advanced_materials_zhaoqing_main_business_revenue_2025,
    target_id::advanced_materials_qingyuan_main_business_revenue_2025,
    target_id::advanced_materials_shaoguan_main_business_revenue_2025,
    target_id::advanced_materials_zhanjiang_steel_production_capacity_2025,
    target_id::advanced_materials_zhanjiang_ultra_high_strength_steel_production_capacity_2025,
    target_id::advanced_materials_zhanjiang_main_business_revenue_2025,
    target_id::advanced_materials_yunfu_main_business_revenue_2025,
};
inline constexpr std::uint8_t by_cluster_offsets[] = {
    0, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 24, 25, 26, 27, 28, 29, 30, 33, 34,
};

inline constexpr target_id by_city[] = {
    target_id::advanced_materials_guangzhou_main_business_revenue_2025,
    target_id::advanced_materials_shaoguan_main_business_revenue_2025,
    target_id::advanced_materials_zhuhai_main_business_revenue_2025,
    target_id::building_materials_foshan_industry_scale_2025,
    target_id::building_materials_foshan_main_business_revenue_2025,
    target_id::advanced_materials_foshan_main_business_revenue_2025,
    target_id::advanced_materials_zhanjiang_steel_production_capacity_2025,
    target_id::advanced_materials_zhanjiang_ultra_high_strength_steel_production_capacity_2025,
    target_id::advanced_materials_zhanjiang_main_business_revenue_2025,
    target_id::advanced_materials_zhaoqing_main_business_revenue_2025,
    target_id::building_materials_meizhou_main_business_revenue_2025,
    target_id::building_materials_qingyuan_main_business_revenue_2025,
    target_id::advanced_materials_qingyuan_main_business_revenue_2025,
    target_id::building_materials_dongguan_main_business_revenue_2025,
    target_id::building_materials_chaozhou_main_business_revenue_2025,
    target_id::building_materials_yunfu_main_business_revenue_2025,
    target_id::advanced_materials_yunfu_main_business_revenue_2025,
};
inline constexpr std::uint8_t by_city_offsets[] = {
    0, 1, 2, 2, 3, 3, 6, 6, 9, 9, 10, 10, 11, 11, 11, 11, 13, 14, 14, 15, 15, 17,
};

inline constexpr target_id by_metric[] = {
    target_id::building_materials_ceramics_main_business_revenue_2025,
    target_id::building_materials_cement_main_business_revenue_2025,
    target_id::building_materials_glass_main_business_revenue_2025,
    target_id::building_materials_aluminium_profiles_main_business_revenue_2025,
    target_id::building_materials_foshan_main_business_revenue_2025,
    target_id::building_materials_yunfu_main_business_revenue_2025,
    target_id::building_materials_qingyuan_main_business_revenue_2025,
    target_id::building_materials_dongguan_main_business_revenue_2025,
    target_id::building_materials_chaozhou_main_business_revenue_2025,
    target_id::building_materials_meizhou_main_business_revenue_2025,
    target_id::advanced_materials_main_business_revenue_2025,
    target_id::advanced_materials_foshan_main_business_revenue_2025,
    target_id::advanced_materials_guangzhou_main_business_revenue_2025,
    target_id::advanced_materials_shenzhen_dongguan_huizhou_main_business_revenue_2025,
    target_id::advanced_materials_zhuhai_main_business_revenue_2025,
    target_id::advanced_materials_zhaoqing_main_business_revenue_2025,
    target_id::advanced_materials_qingyuan_main_business_revenue_2025,
    target_id::advanced_materials_shaoguan_main_business_revenue_2025,
    target_id::advanced_materials_zhanjiang_main_business_revenue_2025,
    target_id::advanced_materials_yunfu_main_business_revenue_2025,
    target_id::advanced_materials_value_added_2025,
    target_id::building_materials_industry_scale_2025,
    target_id::building_materials_foshan_industry_scale_2025,
    target_id::building_materials_cluster_count_2025,
    target_id::advanced_materials_cluster_count_2025,
    target_id::building_materials_green_park_count_2025,
    target_id::building_materials_prefabricated_component_share_2025,
    target_id::building_materials_automated_production_line_share_2025,
    target_id::building_materials_r_and_d_intensity_2025,
    target_id::advanced_materials_r_and_d_intensity_of_leading_firms_2025,
    target_id::building_materials_wastewater_utilisation_rate_2025,
    target_id::building_materials_solid_waste_utilisation_rate_2025,
    target_id::advanced_materials_zhanjiang_steel_production_capacity_2025,
    target_id::advanced_materials_zhanjiang_ultra_high_strength_steel_production_capacity_2025,
};
inline constexpr std::uint8_t by_metric_offsets[] = {
    0, 20, 21, 23, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
};

}  // namespace columns::targets

/// A figure aimed at.
class target : public constplan::figure_row<target, target_id> {
 public:
  using figure_row::figure_row;

  /// The stable id, for instance "advanced-materials/foshan/main-business-revenue/2025".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::targets::id_text, columns::targets::id_offsets, index());
  }

  /// The plan that states the figure.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{columns::targets::plan[index()]};
  }

  /// The narrowest cluster the figure speaks of.
  constexpr guangdong::cluster cluster() const noexcept {
    return guangdong::cluster{columns::targets::cluster[index()]};
  }

  /// The one place the figure speaks of; none for the whole province and for several places, which
  /// the cluster's placements name.
  constexpr std::optional<guangdong::city> city() const noexcept {
    return constplan::row_at<guangdong::city>(columns::targets::city[index()]);
  }

  /// What is measured.
  constexpr guangdong::metric metric() const noexcept {
    return guangdong::metric{columns::targets::metric[index()]};
  }

  /// What kind of statement it is.
  constexpr constplan::nature nature() const noexcept {
    return columns::targets::nature[index()];
  }

  /// The word of comparison at the figure.
  constexpr constplan::comparator comparator() const noexcept {
    return columns::targets::comparator[index()];
  }

  /// How firmly it is meant.
  constexpr constplan::modality modality() const noexcept {
    return constplan::modality::firm;
  }

  /// The number stated, the lower one of a range; none where the source blanks it out (**).
  constexpr std::optional<constplan::quantity> low() const noexcept {
    return constplan::quantity_at(
        columns::targets::low_values[columns::targets::low_codes[index()]], unit());
  }

  /// The upper number of a range, otherwise none.
  constexpr std::optional<constplan::quantity> high() const noexcept {
    return constplan::quantity_at(columns::targets::high[index()], unit());
  }

  /// The unit of low() and high().
  constexpr constplan::unit unit() const noexcept {
    return columns::targets::unit[index()];
  }

  /// The year that growth or a multiple is measured against; none where the source names none.
  constexpr std::optional<int> base_year() const noexcept {
    return constplan::integer_at(0);
  }

  /// The deadline; none where there is none.
  constexpr std::optional<int> year() const noexcept {
    return constplan::integer_at(2025);
  }

  /// True if the year does not stand in the figure's own sentence but earlier, or is the plan's
  /// last year.
  constexpr bool year_inferred() const noexcept {
    return columns::targets::year_inferred[index()];
  }

  /// What the things counted must exceed or reach, if anything.
  constexpr std::optional<guangdong::metric> threshold_metric() const noexcept {
    return constplan::row_at<guangdong::metric>(columns::targets::threshold_metric[index()]);
  }

  /// The word of comparison at the threshold.
  constexpr std::optional<constplan::comparator> threshold_comparator() const noexcept {
    return constplan::enumerator_at(columns::targets::threshold_comparator[index()]);
  }

  /// The threshold of what is counted.
  constexpr std::optional<constplan::quantity> threshold() const noexcept {
    return constplan::quantity_at(
        columns::targets::threshold_values[columns::targets::threshold_codes[index()]], threshold_unit());
  }

  /// The unit of threshold().
  constexpr std::optional<constplan::unit> threshold_unit() const noexcept {
    return constplan::enumerator_at(columns::targets::threshold_unit[index()]);
  }

  /// Where it stands, as the source numbers its parts: 附件3/一/（一）.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::targets::section_text, columns::targets::section_offsets, columns::targets::section_codes[index()]);
  }

  /// The shortest run of the source that carries number, unit and comparator.
  constexpr std::string_view figure() const noexcept {
    return constplan::text_at(
        columns::targets::figure_text, columns::targets::figure_offsets, columns::targets::figure_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("cluster", cluster());
    visitor("city", city());
    visitor("metric", metric());
    visitor("nature", nature());
    visitor("comparator", comparator());
    visitor("modality", modality());
    visitor("low", low());
    visitor("high", high());
    visitor("unit", unit());
    visitor("base_year", base_year());
    visitor("year", year());
    visitor("year_inferred", year_inferred());
    visitor("threshold_metric", threshold_metric());
    visitor("threshold_comparator", threshold_comparator());
    visitor("threshold", threshold());
    visitor("threshold_unit", threshold_unit());
    visitor("section", section());
    visitor("figure", figure());
  }

  static constexpr std::size_t count = 34;
  static constexpr std::optional<target> lookup(std::string_view id) noexcept {
    return constplan::binary_search<target>(columns::targets::by_id, id);
  }
};

/// All targets, in the order of targets.csv.
inline constexpr constplan::table<target> targets{};

/// The targets whose plan is this plan. Constant time.
constexpr constplan::relation<target> targets_of(plan of) noexcept {
  return constplan::relation_at<target>(
      columns::targets::by_plan, columns::targets::by_plan_offsets, of.index());
}

/// The targets whose cluster is this cluster. Constant time.
constexpr constplan::relation<target> targets_of(cluster of) noexcept {
  return constplan::relation_at<target>(
      columns::targets::by_cluster, columns::targets::by_cluster_offsets, of.index());
}

/// The targets whose city is this city. Constant time.
constexpr constplan::relation<target> targets_in(city of) noexcept {
  return constplan::relation_at<target>(
      columns::targets::by_city, columns::targets::by_city_offsets, of.index());
}

/// The targets whose metric is this metric. Constant time.
constexpr constplan::relation<target> targets_of(metric of) noexcept {
  return constplan::relation_at<target>(
      columns::targets::by_metric, columns::targets::by_metric_offsets, of.index());
}

}  // namespace constplan::guangdong
