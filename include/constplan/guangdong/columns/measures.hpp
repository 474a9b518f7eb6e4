// measures: The columns behind ../measures.hpp. 293 rows.
//
// Made by constplan-gen from measures.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of measures.
enum class measure_id : std::uint16_t {
  textile_apparel_goal_1,
  textile_apparel_goal_2,
  textile_apparel_goal_3,
  textile_apparel_goal_4,
  textile_apparel_task_1,
  textile_apparel_task_2,
  textile_apparel_task_3,
  textile_apparel_task_4,
  textile_apparel_task_5,
  textile_apparel_project_1,
  textile_apparel_project_2,
  textile_apparel_project_3,
  textile_apparel_project_4,
  textile_apparel_project_5,
  textile_apparel_project_6,
  textile_apparel_safeguard_1,
  textile_apparel_safeguard_2,
  textile_apparel_safeguard_3,
  food_beverage_goal_1,
  food_beverage_goal_2,
  food_beverage_goal_3,
  food_beverage_goal_4,
  food_beverage_goal_5,
  food_beverage_task_1,
  food_beverage_task_1_1,
  food_beverage_task_1_2,
  food_beverage_task_2,
  food_beverage_task_2_1,
  food_beverage_task_2_2,
  food_beverage_task_2_3,
  food_beverage_task_2_4,
  food_beverage_task_3,
  food_beverage_task_3_1,
  food_beverage_task_3_2,
  food_beverage_task_3_3,
  food_beverage_task_4,
  food_beverage_task_4_1,
  food_beverage_task_4_2,
  food_beverage_task_4_3,
  food_beverage_task_4_4,
  food_beverage_task_5,
  food_beverage_project_1,
  food_beverage_project_1_1,
  food_beverage_project_1_2,
  food_beverage_project_1_3,
  food_beverage_project_2,
  food_beverage_project_2_1,
  food_beverage_project_2_2,
  food_beverage_project_2_3,
  food_beverage_project_3,
  food_beverage_project_3_1,
  food_beverage_project_3_2,
  food_beverage_project_3_3,
  food_beverage_project_3_4,
  food_beverage_project_4,
  food_beverage_project_4_1,
  food_beverage_project_4_2,
  food_beverage_project_4_3,
  food_beverage_project_5,
  food_beverage_project_6,
  food_beverage_project_6_1,
  food_beverage_project_6_2,
  food_beverage_project_6_3,
  food_beverage_safeguard_1,
  food_beverage_safeguard_2,
  food_beverage_safeguard_3,
  food_beverage_safeguard_4,
  food_beverage_safeguard_5,
  building_materials_goal_1,
  building_materials_goal_2,
  building_materials_goal_3,
  building_materials_goal_4,
  building_materials_goal_5,
  building_materials_task_1,
  building_materials_task_2,
  building_materials_task_3,
  building_materials_task_4,
  building_materials_task_5,
  building_materials_task_6,
  building_materials_task_7,
  building_materials_project_1,
  building_materials_project_2,
  building_materials_project_3,
  building_materials_project_4,
  building_materials_project_5,
  building_materials_project_6,
  building_materials_safeguard_1,
  building_materials_safeguard_2,
  building_materials_safeguard_3,
  building_materials_safeguard_4,
  building_materials_safeguard_5,
  furniture_goal_1,
  furniture_goal_2,
  furniture_goal_3,
  furniture_goal_4,
  furniture_task_1,
  furniture_task_2,
  furniture_task_3,
  furniture_task_4,
  furniture_task_5,
  furniture_task_6,
  furniture_project_1,
  furniture_project_1_1,
  furniture_project_1_2,
  furniture_project_1_3,
  furniture_project_1_4,
  furniture_project_2,
  furniture_project_2_1,
  furniture_project_2_2,
  furniture_project_3,
  furniture_project_3_1,
  furniture_project_3_2,
  furniture_project_3_3,
  furniture_project_4,
  furniture_project_4_1,
  furniture_project_4_2,
  furniture_safeguard_1,
  furniture_safeguard_2,
  furniture_safeguard_3,
  furniture_safeguard_4,
  furniture_safeguard_5,
  metal_products_goal_1,
  metal_products_goal_2,
  metal_products_goal_3,
  metal_products_goal_4,
  metal_products_task_1,
  metal_products_task_2,
  metal_products_task_3,
  metal_products_task_4,
  metal_products_task_5,
  metal_products_task_6,
  metal_products_task_7,
  metal_products_project_1,
  metal_products_project_2,
  metal_products_project_3,
  metal_products_project_4,
  metal_products_project_5,
  metal_products_project_6,
  metal_products_project_7,
  metal_products_safeguard_1,
  metal_products_safeguard_2,
  metal_products_safeguard_3,
  metal_products_safeguard_4,
  five_manufacturing_clusters_requirement_1,
  five_manufacturing_clusters_requirement_2,
  five_manufacturing_clusters_requirement_2_1,
  five_manufacturing_clusters_requirement_2_2,
  five_manufacturing_clusters_requirement_2_3,
  five_manufacturing_clusters_requirement_2_4,
  five_manufacturing_clusters_goal_1,
  five_manufacturing_clusters_goal_2,
  five_manufacturing_clusters_goal_3,
  five_manufacturing_clusters_task_1,
  five_manufacturing_clusters_task_1_1,
  five_manufacturing_clusters_task_1_2,
  five_manufacturing_clusters_task_1_3,
  five_manufacturing_clusters_task_2,
  five_manufacturing_clusters_task_2_4,
  five_manufacturing_clusters_task_2_5,
  five_manufacturing_clusters_task_2_6,
  five_manufacturing_clusters_task_2_7,
  five_manufacturing_clusters_task_2_8,
  five_manufacturing_clusters_task_3,
  five_manufacturing_clusters_task_3_9,
  five_manufacturing_clusters_task_3_10,
  five_manufacturing_clusters_task_3_11,
  five_manufacturing_clusters_task_4,
  five_manufacturing_clusters_task_4_12,
  five_manufacturing_clusters_task_4_13,
  five_manufacturing_clusters_task_4_14,
  five_manufacturing_clusters_task_5,
  five_manufacturing_clusters_task_5_15,
  five_manufacturing_clusters_task_5_16,
  five_manufacturing_clusters_task_5_17,
  five_manufacturing_clusters_safeguard_1,
  five_manufacturing_clusters_safeguard_2,
  five_manufacturing_clusters_safeguard_3,
  five_manufacturing_clusters_safeguard_4,
  pearl_river_west_bank_requirement_1,
  pearl_river_west_bank_requirement_2,
  pearl_river_west_bank_field_1,
  pearl_river_west_bank_field_1_1,
  pearl_river_west_bank_field_1_2,
  pearl_river_west_bank_field_1_3,
  pearl_river_west_bank_field_1_4,
  pearl_river_west_bank_field_1_5,
  pearl_river_west_bank_field_1_6,
  pearl_river_west_bank_field_1_7,
  pearl_river_west_bank_field_2,
  pearl_river_west_bank_field_2_8,
  pearl_river_west_bank_field_2_9,
  pearl_river_west_bank_field_2_10,
  pearl_river_west_bank_field_2_11,
  pearl_river_west_bank_field_3,
  pearl_river_west_bank_field_3_12,
  pearl_river_west_bank_field_3_13,
  pearl_river_west_bank_field_3_14,
  pearl_river_west_bank_field_3_15,
  pearl_river_west_bank_task_1,
  pearl_river_west_bank_task_1_1,
  pearl_river_west_bank_task_1_2,
  pearl_river_west_bank_task_2,
  pearl_river_west_bank_task_2_1,
  pearl_river_west_bank_task_2_2,
  pearl_river_west_bank_task_2_3,
  pearl_river_west_bank_task_3,
  pearl_river_west_bank_task_3_1,
  pearl_river_west_bank_task_3_2,
  pearl_river_west_bank_task_3_3,
  pearl_river_west_bank_task_3_4,
  pearl_river_west_bank_task_4,
  pearl_river_west_bank_task_4_1,
  pearl_river_west_bank_task_4_2,
  pearl_river_west_bank_task_4_3,
  pearl_river_west_bank_task_4_4,
  pearl_river_west_bank_task_5,
  pearl_river_west_bank_task_6,
  pearl_river_west_bank_task_6_1,
  pearl_river_west_bank_task_6_2,
  pearl_river_west_bank_task_7,
  pearl_river_west_bank_task_8,
  pearl_river_west_bank_safeguard_1,
  pearl_river_west_bank_safeguard_2,
  pearl_river_west_bank_safeguard_3,
  pearl_river_west_bank_safeguard_4,
  pearl_river_west_bank_safeguard_5,
  advanced_materials_goal_1,
  advanced_materials_goal_2,
  advanced_materials_goal_3,
  advanced_materials_goal_4,
  advanced_materials_goal_5,
  advanced_materials_task_1,
  advanced_materials_task_2,
  advanced_materials_task_3,
  advanced_materials_task_4,
  advanced_materials_task_5,
  advanced_materials_task_6,
  advanced_materials_project_1,
  advanced_materials_project_2,
  advanced_materials_project_3,
  advanced_materials_project_4,
  advanced_materials_project_5,
  advanced_materials_project_6,
  advanced_materials_safeguard_1,
  advanced_materials_safeguard_2,
  advanced_materials_safeguard_3,
  advanced_materials_safeguard_4,
  advanced_materials_safeguard_5,
  light_industry_textiles_goal_1,
  light_industry_textiles_goal_2,
  light_industry_textiles_goal_3,
  light_industry_textiles_goal_4,
  light_industry_textiles_task_1,
  light_industry_textiles_task_1_1,
  light_industry_textiles_task_1_2,
  light_industry_textiles_task_1_3,
  light_industry_textiles_task_2,
  light_industry_textiles_task_2_1,
  light_industry_textiles_task_2_2,
  light_industry_textiles_task_2_3,
  light_industry_textiles_task_3,
  light_industry_textiles_task_3_1,
  light_industry_textiles_task_3_2,
  light_industry_textiles_task_3_3,
  light_industry_textiles_task_3_4,
  light_industry_textiles_task_4,
  light_industry_textiles_project_1,
  light_industry_textiles_project_1_1,
  light_industry_textiles_project_1_2,
  light_industry_textiles_project_1_3,
  light_industry_textiles_project_2,
  light_industry_textiles_project_2_1,
  light_industry_textiles_project_2_2,
  light_industry_textiles_project_2_3,
  light_industry_textiles_project_2_4,
  light_industry_textiles_project_3,
  light_industry_textiles_project_3_1,
  light_industry_textiles_project_3_2,
  light_industry_textiles_project_3_3,
  light_industry_textiles_project_3_4,
  light_industry_textiles_project_4,
  light_industry_textiles_project_4_1,
  light_industry_textiles_project_4_2,
  light_industry_textiles_project_4_3,
  light_industry_textiles_project_5,
  light_industry_textiles_project_5_1,
  light_industry_textiles_project_5_2,
  light_industry_textiles_project_5_3,
  light_industry_textiles_safeguard_1,
  light_industry_textiles_safeguard_2,
  light_industry_textiles_safeguard_3,
  light_industry_textiles_safeguard_4,
  light_industry_textiles_safeguard_5,
};

namespace columns::measures {

inline constexpr char id_text[] =
    "textile-apparel/goal/1"
    "textile-apparel/goal/2"
    "textile-apparel/goal/3"
    "textile-apparel/goal/4"
    "textile-apparel/task/1"
    "textile-apparel/task/2"
    "textile-apparel/task/3"
    "textile-apparel/task/4"
    "textile-apparel/task/5"
    "textile-apparel/project/1"
    "textile-apparel/project/2"
    "textile-apparel/project/3"
    "textile-apparel/project/4"
    "textile-apparel/project/5"
    "textile-apparel/project/6"
    "textile-apparel/safeguard/1"
    "textile-apparel/safeguard/2"
    "textile-apparel/safeguard/3"
    "food-beverage/goal/1"
    "food-beverage/goal/2"
    "food-beverage/goal/3"
    "food-beverage/goal/4"
    "food-beverage/goal/5"
    "food-beverage/task/1"
    "food-beverage/task/1/1"
    "food-beverage/task/1/2"
    "food-beverage/task/2"
    "food-beverage/task/2/1"
    "food-beverage/task/2/2"
    "food-beverage/task/2/3"
    "food-beverage/task/2/4"
    "food-beverage/task/3"
    "food-beverage/task/3/1"
    "food-beverage/task/3/2"
    "food-beverage/task/3/3"
    "food-beverage/task/4"
    "food-beverage/task/4/1"
    "food-beverage/task/4/2"
    "food-beverage/task/4/3"
    "food-beverage/task/4/4"
    "food-beverage/task/5"
    "food-beverage/project/1"
    "food-beverage/project/1/1"
    "food-beverage/project/1/2"
    "food-beverage/project/1/3"
    "food-beverage/project/2"
    "food-beverage/project/2/1"
    "food-beverage/project/2/2"
    "food-beverage/project/2/3"
    "food-beverage/project/3"
    "food-beverage/project/3/1"
    "food-beverage/project/3/2"
    "food-beverage/project/3/3"
    "food-beverage/project/3/4"
    "food-beverage/project/4"
    "food-beverage/project/4/1"
    "food-beverage/project/4/2"
    "food-beverage/project/4/3"
    "food-beverage/project/5"
    "food-beverage/project/6"
    "food-beverage/project/6/1"
    "food-beverage/project/6/2"
    "food-beverage/project/6/3"
    "food-beverage/safeguard/1"
    "food-beverage/safeguard/2"
    "food-beverage/safeguard/3"
    "food-beverage/safeguard/4"
    "food-beverage/safeguard/5"
    "building-materials/goal/1"
    "building-materials/goal/2"
    "building-materials/goal/3"
    "building-materials/goal/4"
    "building-materials/goal/5"
    "building-materials/task/1"
    "building-materials/task/2"
    "building-materials/task/3"
    "building-materials/task/4"
    "building-materials/task/5"
    "building-materials/task/6"
    "building-materials/task/7"
    "building-materials/project/1"
    "building-materials/project/2"
    "building-materials/project/3"
    "building-materials/project/4"
    "building-materials/project/5"
    "building-materials/project/6"
    "building-materials/safeguard/1"
    "building-materials/safeguard/2"
    "building-materials/safeguard/3"
    "building-materials/safeguard/4"
    "building-materials/safeguard/5"
    "furniture/goal/1"
    "furniture/goal/2"
    "furniture/goal/3"
    "furniture/goal/4"
    "furniture/task/1"
    "furniture/task/2"
    "furniture/task/3"
    "furniture/task/4"
    "furniture/task/5"
    "furniture/task/6"
    "furniture/project/1"
    "furniture/project/1/1"
    "furniture/project/1/2"
    "furniture/project/1/3"
    "furniture/project/1/4"
    "furniture/project/2"
    "furniture/project/2/1"
    "furniture/project/2/2"
    "furniture/project/3"
    "furniture/project/3/1"
    "furniture/project/3/2"
    "furniture/project/3/3"
    "furniture/project/4"
    "furniture/project/4/1"
    "furniture/project/4/2"
    "furniture/safeguard/1"
    "furniture/safeguard/2"
    "furniture/safeguard/3"
    "furniture/safeguard/4"
    "furniture/safeguard/5"
    "metal-products/goal/1"
    "metal-products/goal/2"
    "metal-products/goal/3"
    "metal-products/goal/4"
    "metal-products/task/1"
    "metal-products/task/2"
    "metal-products/task/3"
    "metal-products/task/4"
    "metal-products/task/5"
    "metal-products/task/6"
    "metal-products/task/7"
    "metal-products/project/1"
    "metal-products/project/2"
    "metal-products/project/3"
    "metal-products/project/4"
    "metal-products/project/5"
    "metal-products/project/6"
    "metal-products/project/7"
    "metal-products/safeguard/1"
    "metal-products/safeguard/2"
    "metal-products/safeguard/3"
    "metal-products/safeguard/4"
    "five-manufacturing-clusters/requirement/1"
    "five-manufacturing-clusters/requirement/2"
    "five-manufacturing-clusters/requirement/2/1"
    "five-manufacturing-clusters/requirement/2/2"
    "five-manufacturing-clusters/requirement/2/3"
    "five-manufacturing-clusters/requirement/2/4"
    "five-manufacturing-clusters/goal/1"
    "five-manufacturing-clusters/goal/2"
    "five-manufacturing-clusters/goal/3"
    "five-manufacturing-clusters/task/1"
    "five-manufacturing-clusters/task/1/1"
    "five-manufacturing-clusters/task/1/2"
    "five-manufacturing-clusters/task/1/3"
    "five-manufacturing-clusters/task/2"
    "five-manufacturing-clusters/task/2/4"
    "five-manufacturing-clusters/task/2/5"
    "five-manufacturing-clusters/task/2/6"
    "five-manufacturing-clusters/task/2/7"
    "five-manufacturing-clusters/task/2/8"
    "five-manufacturing-clusters/task/3"
    "five-manufacturing-clusters/task/3/9"
    "five-manufacturing-clusters/task/3/10"
    "five-manufacturing-clusters/task/3/11"
    "five-manufacturing-clusters/task/4"
    "five-manufacturing-clusters/task/4/12"
    "five-manufacturing-clusters/task/4/13"
    "five-manufacturing-clusters/task/4/14"
    "five-manufacturing-clusters/task/5"
    "five-manufacturing-clusters/task/5/15"
    "five-manufacturing-clusters/task/5/16"
    "five-manufacturing-clusters/task/5/17"
    "five-manufacturing-clusters/safeguard/1"
    "five-manufacturing-clusters/safeguard/2"
    "five-manufacturing-clusters/safeguard/3"
    "five-manufacturing-clusters/safeguard/4"
    "pearl-river-west-bank/requirement/1"
    "pearl-river-west-bank/requirement/2"
    "pearl-river-west-bank/field/1"
    "pearl-river-west-bank/field/1/1"
    "pearl-river-west-bank/field/1/2"
    "pearl-river-west-bank/field/1/3"
    "pearl-river-west-bank/field/1/4"
    "pearl-river-west-bank/field/1/5"
    "pearl-river-west-bank/field/1/6"
    "pearl-river-west-bank/field/1/7"
    "pearl-river-west-bank/field/2"
    "pearl-river-west-bank/field/2/8"
    "pearl-river-west-bank/field/2/9"
    "pearl-river-west-bank/field/2/10"
    "pearl-river-west-bank/field/2/11"
    "pearl-river-west-bank/field/3"
    "pearl-river-west-bank/field/3/12"
    "pearl-river-west-bank/field/3/13"
    "pearl-river-west-bank/field/3/14"
    "pearl-river-west-bank/field/3/15"
    "pearl-river-west-bank/task/1"
    "pearl-river-west-bank/task/1/1"
    "pearl-river-west-bank/task/1/2"
    "pearl-river-west-bank/task/2"
    "pearl-river-west-bank/task/2/1"
    "pearl-river-west-bank/task/2/2"
    "pearl-river-west-bank/task/2/3"
    "pearl-river-west-bank/task/3"
    "pearl-river-west-bank/task/3/1"
    "pearl-river-west-bank/task/3/2"
    "pearl-river-west-bank/task/3/3"
    "pearl-river-west-bank/task/3/4"
    "pearl-river-west-bank/task/4"
    "pearl-river-west-bank/task/4/1"
    "pearl-river-west-bank/task/4/2"
    "pearl-river-west-bank/task/4/3"
    "pearl-river-west-bank/task/4/4"
    "pearl-river-west-bank/task/5"
    "pearl-river-west-bank/task/6"
    "pearl-river-west-bank/task/6/1"
    "pearl-river-west-bank/task/6/2"
    "pearl-river-west-bank/task/7"
    "pearl-river-west-bank/task/8"
    "pearl-river-west-bank/safeguard/1"
    "pearl-river-west-bank/safeguard/2"
    "pearl-river-west-bank/safeguard/3"
    "pearl-river-west-bank/safeguard/4"
    "pearl-river-west-bank/safeguard/5"
    "advanced-materials/goal/1"
    "advanced-materials/goal/2"
    "advanced-materials/goal/3"
    "advanced-materials/goal/4"
    "advanced-materials/goal/5"
    "advanced-materials/task/1"
    "advanced-materials/task/2"
    "advanced-materials/task/3"
    "advanced-materials/task/4"
    "advanced-materials/task/5"
    "advanced-materials/task/6"
    "advanced-materials/project/1"
    "advanced-materials/project/2"
    "advanced-materials/project/3"
    "advanced-materials/project/4"
    "advanced-materials/project/5"
    "advanced-materials/project/6"
    "advanced-materials/safeguard/1"
    "advanced-materials/safeguard/2"
    "advanced-materials/safeguard/3"
    "advanced-materials/safeguard/4"
    "advanced-materials/safeguard/5"
    "light-industry-textiles/goal/1"
    "light-industry-textiles/goal/2"
    "light-industry-textiles/goal/3"
    "light-industry-textiles/goal/4"
    "light-industry-textiles/task/1"
    "light-industry-textiles/task/1/1"
    "light-industry-textiles/task/1/2"
    "light-industry-textiles/task/1/3"
    "light-industry-textiles/task/2"
    "light-industry-textiles/task/2/1"
    "light-industry-textiles/task/2/2"
    "light-industry-textiles/task/2/3"
    "light-industry-textiles/task/3"
    "light-industry-textiles/task/3/1"
    "light-industry-textiles/task/3/2"
    "light-industry-textiles/task/3/3"
    "light-industry-textiles/task/3/4"
    "light-industry-textiles/task/4"
    "light-industry-textiles/project/1"
    "light-industry-textiles/project/1/1"
    "light-industry-textiles/project/1/2"
    "light-industry-textiles/project/1/3"
    "light-industry-textiles/project/2"
    "light-industry-textiles/project/2/1"
    "light-industry-textiles/project/2/2"
    "light-industry-textiles/project/2/3"
    "light-industry-textiles/project/2/4"
    "light-industry-textiles/project/3"
    "light-industry-textiles/project/3/1"
    "light-industry-textiles/project/3/2"
    "light-industry-textiles/project/3/3"
    "light-industry-textiles/project/3/4"
    "light-industry-textiles/project/4"
    "light-industry-textiles/project/4/1"
    "light-industry-textiles/project/4/2"
    "light-industry-textiles/project/4/3"
    "light-industry-textiles/project/5"
    "light-industry-textiles/project/5/1"
    "light-industry-textiles/project/5/2"
    "light-industry-textiles/project/5/3"
    "light-industry-textiles/safeguard/1"
    "light-industry-textiles/safeguard/2"
    "light-industry-textiles/safeguard/3"
    "light-industry-textiles/safeguard/4"
    "light-industry-textiles/safeguard/5";
inline constexpr std::uint16_t id_offsets[] = {
    0, 22, 44, 66, 88, 110, 132, 154, 176, 198, 223, 248, 273, 298, 323, 348, 375, 402, 429, 449,
    469, 489, 509, 529, 549, 571, 593, 613, 635, 657, 679, 701, 721, 743, 765, 787, 807, 829, 851,
    873, 895, 915, 938, 963, 988, 1013, 1036, 1061, 1086, 1111, 1134, 1159, 1184, 1209, 1234, 1257,
    1282, 1307, 1332, 1355, 1378, 1403, 1428, 1453, 1478, 1503, 1528, 1553, 1578, 1603, 1628, 1653,
    1678, 1703, 1728, 1753, 1778, 1803, 1828, 1853, 1878, 1906, 1934, 1962, 1990, 2018, 2046, 2076,
    2106, 2136, 2166, 2196, 2212, 2228, 2244, 2260, 2276, 2292, 2308, 2324, 2340, 2356, 2375, 2396,
    2417, 2438, 2459, 2478, 2499, 2520, 2539, 2560, 2581, 2602, 2621, 2642, 2663, 2684, 2705, 2726,
    2747, 2768, 2789, 2810, 2831, 2852, 2873, 2894, 2915, 2936, 2957, 2978, 2999, 3023, 3047, 3071,
    3095, 3119, 3143, 3167, 3193, 3219, 3245, 3271, 3312, 3353, 3396, 3439, 3482, 3525, 3559, 3593,
    3627, 3661, 3697, 3733, 3769, 3803, 3839, 3875, 3911, 3947, 3983, 4017, 4053, 4090, 4127, 4161,
    4198, 4235, 4272, 4306, 4343, 4380, 4417, 4456, 4495, 4534, 4573, 4608, 4643, 4672, 4703, 4734,
    4765, 4796, 4827, 4858, 4889, 4918, 4949, 4980, 5012, 5044, 5073, 5105, 5137, 5169, 5201, 5229,
    5259, 5289, 5317, 5347, 5377, 5407, 5435, 5465, 5495, 5525, 5555, 5583, 5613, 5643, 5673, 5703,
    5731, 5759, 5789, 5819, 5847, 5875, 5908, 5941, 5974, 6007, 6040, 6065, 6090, 6115, 6140, 6165,
    6190, 6215, 6240, 6265, 6290, 6315, 6343, 6371, 6399, 6427, 6455, 6483, 6513, 6543, 6573, 6603,
    6633, 6663, 6693, 6723, 6753, 6783, 6815, 6847, 6879, 6909, 6941, 6973, 7005, 7035, 7067, 7099,
    7131, 7163, 7193, 7226, 7261, 7296, 7331, 7364, 7399, 7434, 7469, 7504, 7537, 7572, 7607, 7642,
    7677, 7710, 7745, 7780, 7815, 7848, 7883, 7918, 7953, 7988, 8023, 8058, 8093, 8128,
};

inline constexpr plan_id plan[] = {
    plan_id::textile_apparel,              // textile-apparel/goal/1
    plan_id::textile_apparel,              // textile-apparel/goal/2
    plan_id::textile_apparel,              // textile-apparel/goal/3
    plan_id::textile_apparel,              // textile-apparel/goal/4
    plan_id::textile_apparel,              // textile-apparel/task/1
    plan_id::textile_apparel,              // textile-apparel/task/2
    plan_id::textile_apparel,              // textile-apparel/task/3
    plan_id::textile_apparel,              // textile-apparel/task/4
    plan_id::textile_apparel,              // textile-apparel/task/5
    plan_id::textile_apparel,              // textile-apparel/project/1
    plan_id::textile_apparel,              // textile-apparel/project/2
    plan_id::textile_apparel,              // textile-apparel/project/3
    plan_id::textile_apparel,              // textile-apparel/project/4
    plan_id::textile_apparel,              // textile-apparel/project/5
    plan_id::textile_apparel,              // textile-apparel/project/6
    plan_id::textile_apparel,              // textile-apparel/safeguard/1
    plan_id::textile_apparel,              // textile-apparel/safeguard/2
    plan_id::textile_apparel,              // textile-apparel/safeguard/3
    plan_id::food_beverage,                // food-beverage/goal/1
    plan_id::food_beverage,                // food-beverage/goal/2
    plan_id::food_beverage,                // food-beverage/goal/3
    plan_id::food_beverage,                // food-beverage/goal/4
    plan_id::food_beverage,                // food-beverage/goal/5
    plan_id::food_beverage,                // food-beverage/task/1
    plan_id::food_beverage,                // food-beverage/task/1/1
    plan_id::food_beverage,                // food-beverage/task/1/2
    plan_id::food_beverage,                // food-beverage/task/2
    plan_id::food_beverage,                // food-beverage/task/2/1
    plan_id::food_beverage,                // food-beverage/task/2/2
    plan_id::food_beverage,                // food-beverage/task/2/3
    plan_id::food_beverage,                // food-beverage/task/2/4
    plan_id::food_beverage,                // food-beverage/task/3
    plan_id::food_beverage,                // food-beverage/task/3/1
    plan_id::food_beverage,                // food-beverage/task/3/2
    plan_id::food_beverage,                // food-beverage/task/3/3
    plan_id::food_beverage,                // food-beverage/task/4
    plan_id::food_beverage,                // food-beverage/task/4/1
    plan_id::food_beverage,                // food-beverage/task/4/2
    plan_id::food_beverage,                // food-beverage/task/4/3
    plan_id::food_beverage,                // food-beverage/task/4/4
    plan_id::food_beverage,                // food-beverage/task/5
    plan_id::food_beverage,                // food-beverage/project/1
    plan_id::food_beverage,                // food-beverage/project/1/1
    plan_id::food_beverage,                // food-beverage/project/1/2
    plan_id::food_beverage,                // food-beverage/project/1/3
    plan_id::food_beverage,                // food-beverage/project/2
    plan_id::food_beverage,                // food-beverage/project/2/1
    plan_id::food_beverage,                // food-beverage/project/2/2
    plan_id::food_beverage,                // food-beverage/project/2/3
    plan_id::food_beverage,                // food-beverage/project/3
    plan_id::food_beverage,                // food-beverage/project/3/1
    plan_id::food_beverage,                // food-beverage/project/3/2
    plan_id::food_beverage,                // food-beverage/project/3/3
    plan_id::food_beverage,                // food-beverage/project/3/4
    plan_id::food_beverage,                // food-beverage/project/4
    plan_id::food_beverage,                // food-beverage/project/4/1
    plan_id::food_beverage,                // food-beverage/project/4/2
    plan_id::food_beverage,                // food-beverage/project/4/3
    plan_id::food_beverage,                // food-beverage/project/5
    plan_id::food_beverage,                // food-beverage/project/6
    plan_id::food_beverage,                // food-beverage/project/6/1
    plan_id::food_beverage,                // food-beverage/project/6/2
    plan_id::food_beverage,                // food-beverage/project/6/3
    plan_id::food_beverage,                // food-beverage/safeguard/1
    plan_id::food_beverage,                // food-beverage/safeguard/2
    plan_id::food_beverage,                // food-beverage/safeguard/3
    plan_id::food_beverage,                // food-beverage/safeguard/4
    plan_id::food_beverage,                // food-beverage/safeguard/5
    plan_id::building_materials,           // building-materials/goal/1
    plan_id::building_materials,           // building-materials/goal/2
    plan_id::building_materials,           // building-materials/goal/3
    plan_id::building_materials,           // building-materials/goal/4
    plan_id::building_materials,           // building-materials/goal/5
    plan_id::building_materials,           // building-materials/task/1
    plan_id::building_materials,           // building-materials/task/2
    plan_id::building_materials,           // building-materials/task/3
    plan_id::building_materials,           // building-materials/task/4
    plan_id::building_materials,           // building-materials/task/5
    plan_id::building_materials,           // building-materials/task/6
    plan_id::building_materials,           // building-materials/task/7
    plan_id::building_materials,           // building-materials/project/1
    plan_id::building_materials,           // building-materials/project/2
    plan_id::building_materials,           // building-materials/project/3
    plan_id::building_materials,           // building-materials/project/4
    plan_id::building_materials,           // building-materials/project/5
    plan_id::building_materials,           // building-materials/project/6
    plan_id::building_materials,           // building-materials/safeguard/1
    plan_id::building_materials,           // building-materials/safeguard/2
    plan_id::building_materials,           // building-materials/safeguard/3
    plan_id::building_materials,           // building-materials/safeguard/4
    plan_id::building_materials,           // building-materials/safeguard/5
    plan_id::furniture,                    // furniture/goal/1
    plan_id::furniture,                    // furniture/goal/2
    plan_id::furniture,                    // furniture/goal/3
    plan_id::furniture,                    // furniture/goal/4
    plan_id::furniture,                    // furniture/task/1
    plan_id::furniture,                    // furniture/task/2
    plan_id::furniture,                    // furniture/task/3
    plan_id::furniture,                    // furniture/task/4
    plan_id::furniture,                    // furniture/task/5
    plan_id::furniture,                    // furniture/task/6
    plan_id::furniture,                    // furniture/project/1
    plan_id::furniture,                    // furniture/project/1/1
    plan_id::furniture,                    // furniture/project/1/2
    plan_id::furniture,                    // furniture/project/1/3
    plan_id::furniture,                    // furniture/project/1/4
    plan_id::furniture,                    // furniture/project/2
    plan_id::furniture,                    // furniture/project/2/1
    plan_id::furniture,                    // furniture/project/2/2
    plan_id::furniture,                    // furniture/project/3
    plan_id::furniture,                    // furniture/project/3/1
    plan_id::furniture,                    // furniture/project/3/2
    plan_id::furniture,                    // furniture/project/3/3
    plan_id::furniture,                    // furniture/project/4
    plan_id::furniture,                    // furniture/project/4/1
    plan_id::furniture,                    // furniture/project/4/2
    plan_id::furniture,                    // furniture/safeguard/1
    plan_id::furniture,                    // furniture/safeguard/2
    plan_id::furniture,                    // furniture/safeguard/3
    plan_id::furniture,                    // furniture/safeguard/4
    plan_id::furniture,                    // furniture/safeguard/5
    plan_id::metal_products,               // metal-products/goal/1
    plan_id::metal_products,               // metal-products/goal/2
    plan_id::metal_products,               // metal-products/goal/3
    plan_id::metal_products,               // metal-products/goal/4
    plan_id::metal_products,               // metal-products/task/1
    plan_id::metal_products,               // metal-products/task/2
    plan_id::metal_products,               // metal-products/task/3
    plan_id::metal_products,               // metal-products/task/4
    plan_id::metal_products,               // metal-products/task/5
    plan_id::metal_products,               // metal-products/task/6
    plan_id::metal_products,               // metal-products/task/7
    plan_id::metal_products,               // metal-products/project/1
    plan_id::metal_products,               // metal-products/project/2
    plan_id::metal_products,               // metal-products/project/3
    plan_id::metal_products,               // metal-products/project/4
    plan_id::metal_products,               // metal-products/project/5
    plan_id::metal_products,               // metal-products/project/6
    plan_id::metal_products,               // metal-products/project/7
    plan_id::metal_products,               // metal-products/safeguard/1
    plan_id::metal_products,               // metal-products/safeguard/2
    plan_id::metal_products,               // metal-products/safeguard/3
    plan_id::metal_products,               // metal-products/safeguard/4
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/requirement/1
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/requirement/2
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/requirement/2/1
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/requirement/2/2
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/requirement/2/3
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/requirement/2/4
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/goal/1
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/goal/2
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/goal/3
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/1
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/1/1
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/1/2
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/1/3
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/2
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/2/4
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/2/5
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/2/6
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/2/7
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/2/8
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/3
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/3/9
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/3/10
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/3/11
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/4
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/4/12
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/4/13
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/4/14
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/5
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/5/15
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/5/16
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/task/5/17
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/safeguard/1
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/safeguard/2
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/safeguard/3
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/safeguard/4
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/requirement/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/requirement/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/1/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/1/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/1/3
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/1/4
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/1/5
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/1/6
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/1/7
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/2/8
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/2/9
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/2/10
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/2/11
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/3
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/3/12
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/3/13
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/3/14
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/field/3/15
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/1/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/1/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/2/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/2/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/2/3
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/3
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/3/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/3/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/3/3
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/3/4
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/4
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/4/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/4/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/4/3
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/4/4
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/5
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/6
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/6/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/6/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/7
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/task/8
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/safeguard/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/safeguard/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/safeguard/3
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/safeguard/4
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/safeguard/5
    plan_id::advanced_materials,           // advanced-materials/goal/1
    plan_id::advanced_materials,           // advanced-materials/goal/2
    plan_id::advanced_materials,           // advanced-materials/goal/3
    plan_id::advanced_materials,           // advanced-materials/goal/4
    plan_id::advanced_materials,           // advanced-materials/goal/5
    plan_id::advanced_materials,           // advanced-materials/task/1
    plan_id::advanced_materials,           // advanced-materials/task/2
    plan_id::advanced_materials,           // advanced-materials/task/3
    plan_id::advanced_materials,           // advanced-materials/task/4
    plan_id::advanced_materials,           // advanced-materials/task/5
    plan_id::advanced_materials,           // advanced-materials/task/6
    plan_id::advanced_materials,           // advanced-materials/project/1
    plan_id::advanced_materials,           // advanced-materials/project/2
    plan_id::advanced_materials,           // advanced-materials/project/3
    plan_id::advanced_materials,           // advanced-materials/project/4
    plan_id::advanced_materials,           // advanced-materials/project/5
    plan_id::advanced_materials,           // advanced-materials/project/6
    plan_id::advanced_materials,           // advanced-materials/safeguard/1
    plan_id::advanced_materials,           // advanced-materials/safeguard/2
    plan_id::advanced_materials,           // advanced-materials/safeguard/3
    plan_id::advanced_materials,           // advanced-materials/safeguard/4
    plan_id::advanced_materials,           // advanced-materials/safeguard/5
    plan_id::light_industry_textiles,      // light-industry-textiles/goal/1
    plan_id::light_industry_textiles,      // light-industry-textiles/goal/2
    plan_id::light_industry_textiles,      // light-industry-textiles/goal/3
    plan_id::light_industry_textiles,      // light-industry-textiles/goal/4
    plan_id::light_industry_textiles,      // light-industry-textiles/task/1
    plan_id::light_industry_textiles,      // light-industry-textiles/task/1/1
    plan_id::light_industry_textiles,      // light-industry-textiles/task/1/2
    plan_id::light_industry_textiles,      // light-industry-textiles/task/1/3
    plan_id::light_industry_textiles,      // light-industry-textiles/task/2
    plan_id::light_industry_textiles,      // light-industry-textiles/task/2/1
    plan_id::light_industry_textiles,      // light-industry-textiles/task/2/2
    plan_id::light_industry_textiles,      // light-industry-textiles/task/2/3
    plan_id::light_industry_textiles,      // light-industry-textiles/task/3
    plan_id::light_industry_textiles,      // light-industry-textiles/task/3/1
    plan_id::light_industry_textiles,      // light-industry-textiles/task/3/2
    plan_id::light_industry_textiles,      // light-industry-textiles/task/3/3
    plan_id::light_industry_textiles,      // light-industry-textiles/task/3/4
    plan_id::light_industry_textiles,      // light-industry-textiles/task/4
    plan_id::light_industry_textiles,      // light-industry-textiles/project/1
    plan_id::light_industry_textiles,      // light-industry-textiles/project/1/1
    plan_id::light_industry_textiles,      // light-industry-textiles/project/1/2
    plan_id::light_industry_textiles,      // light-industry-textiles/project/1/3
    plan_id::light_industry_textiles,      // light-industry-textiles/project/2
    plan_id::light_industry_textiles,      // light-industry-textiles/project/2/1
    plan_id::light_industry_textiles,      // light-industry-textiles/project/2/2
    plan_id::light_industry_textiles,      // light-industry-textiles/project/2/3
    plan_id::light_industry_textiles,      // light-industry-textiles/project/2/4
    plan_id::light_industry_textiles,      // light-industry-textiles/project/3
    plan_id::light_industry_textiles,      // light-industry-textiles/project/3/1
    plan_id::light_industry_textiles,      // light-industry-textiles/project/3/2
    plan_id::light_industry_textiles,      // light-industry-textiles/project/3/3
    plan_id::light_industry_textiles,      // light-industry-textiles/project/3/4
    plan_id::light_industry_textiles,      // light-industry-textiles/project/4
    plan_id::light_industry_textiles,      // light-industry-textiles/project/4/1
    plan_id::light_industry_textiles,      // light-industry-textiles/project/4/2
    plan_id::light_industry_textiles,      // light-industry-textiles/project/4/3
    plan_id::light_industry_textiles,      // light-industry-textiles/project/5
    plan_id::light_industry_textiles,      // light-industry-textiles/project/5/1
    plan_id::light_industry_textiles,      // light-industry-textiles/project/5/2
    plan_id::light_industry_textiles,      // light-industry-textiles/project/5/3
    plan_id::light_industry_textiles,      // light-industry-textiles/safeguard/1
    plan_id::light_industry_textiles,      // light-industry-textiles/safeguard/2
    plan_id::light_industry_textiles,      // light-industry-textiles/safeguard/3
    plan_id::light_industry_textiles,      // light-industry-textiles/safeguard/4
    plan_id::light_industry_textiles,      // light-industry-textiles/safeguard/5
};

inline constexpr constplan::measure_kind kind[] = {
    constplan::measure_kind::goal,         // textile-apparel/goal/1
    constplan::measure_kind::goal,         // textile-apparel/goal/2
    constplan::measure_kind::goal,         // textile-apparel/goal/3
    constplan::measure_kind::goal,         // textile-apparel/goal/4
    constplan::measure_kind::task,         // textile-apparel/task/1
    constplan::measure_kind::task,         // textile-apparel/task/2
    constplan::measure_kind::task,         // textile-apparel/task/3
    constplan::measure_kind::task,         // textile-apparel/task/4
    constplan::measure_kind::task,         // textile-apparel/task/5
    constplan::measure_kind::project,      // textile-apparel/project/1
    constplan::measure_kind::project,      // textile-apparel/project/2
    constplan::measure_kind::project,      // textile-apparel/project/3
    constplan::measure_kind::project,      // textile-apparel/project/4
    constplan::measure_kind::project,      // textile-apparel/project/5
    constplan::measure_kind::project,      // textile-apparel/project/6
    constplan::measure_kind::safeguard,    // textile-apparel/safeguard/1
    constplan::measure_kind::safeguard,    // textile-apparel/safeguard/2
    constplan::measure_kind::safeguard,    // textile-apparel/safeguard/3
    constplan::measure_kind::goal,         // food-beverage/goal/1
    constplan::measure_kind::goal,         // food-beverage/goal/2
    constplan::measure_kind::goal,         // food-beverage/goal/3
    constplan::measure_kind::goal,         // food-beverage/goal/4
    constplan::measure_kind::goal,         // food-beverage/goal/5
    constplan::measure_kind::task,         // food-beverage/task/1
    constplan::measure_kind::task,         // food-beverage/task/1/1
    constplan::measure_kind::task,         // food-beverage/task/1/2
    constplan::measure_kind::task,         // food-beverage/task/2
    constplan::measure_kind::task,         // food-beverage/task/2/1
    constplan::measure_kind::task,         // food-beverage/task/2/2
    constplan::measure_kind::task,         // food-beverage/task/2/3
    constplan::measure_kind::task,         // food-beverage/task/2/4
    constplan::measure_kind::task,         // food-beverage/task/3
    constplan::measure_kind::task,         // food-beverage/task/3/1
    constplan::measure_kind::task,         // food-beverage/task/3/2
    constplan::measure_kind::task,         // food-beverage/task/3/3
    constplan::measure_kind::task,         // food-beverage/task/4
    constplan::measure_kind::task,         // food-beverage/task/4/1
    constplan::measure_kind::task,         // food-beverage/task/4/2
    constplan::measure_kind::task,         // food-beverage/task/4/3
    constplan::measure_kind::task,         // food-beverage/task/4/4
    constplan::measure_kind::task,         // food-beverage/task/5
    constplan::measure_kind::project,      // food-beverage/project/1
    constplan::measure_kind::project,      // food-beverage/project/1/1
    constplan::measure_kind::project,      // food-beverage/project/1/2
    constplan::measure_kind::project,      // food-beverage/project/1/3
    constplan::measure_kind::project,      // food-beverage/project/2
    constplan::measure_kind::project,      // food-beverage/project/2/1
    constplan::measure_kind::project,      // food-beverage/project/2/2
    constplan::measure_kind::project,      // food-beverage/project/2/3
    constplan::measure_kind::project,      // food-beverage/project/3
    constplan::measure_kind::project,      // food-beverage/project/3/1
    constplan::measure_kind::project,      // food-beverage/project/3/2
    constplan::measure_kind::project,      // food-beverage/project/3/3
    constplan::measure_kind::project,      // food-beverage/project/3/4
    constplan::measure_kind::project,      // food-beverage/project/4
    constplan::measure_kind::project,      // food-beverage/project/4/1
    constplan::measure_kind::project,      // food-beverage/project/4/2
    constplan::measure_kind::project,      // food-beverage/project/4/3
    constplan::measure_kind::project,      // food-beverage/project/5
    constplan::measure_kind::project,      // food-beverage/project/6
    constplan::measure_kind::project,      // food-beverage/project/6/1
    constplan::measure_kind::project,      // food-beverage/project/6/2
    constplan::measure_kind::project,      // food-beverage/project/6/3
    constplan::measure_kind::safeguard,    // food-beverage/safeguard/1
    constplan::measure_kind::safeguard,    // food-beverage/safeguard/2
    constplan::measure_kind::safeguard,    // food-beverage/safeguard/3
    constplan::measure_kind::safeguard,    // food-beverage/safeguard/4
    constplan::measure_kind::safeguard,    // food-beverage/safeguard/5
    constplan::measure_kind::goal,         // building-materials/goal/1
    constplan::measure_kind::goal,         // building-materials/goal/2
    constplan::measure_kind::goal,         // building-materials/goal/3
    constplan::measure_kind::goal,         // building-materials/goal/4
    constplan::measure_kind::goal,         // building-materials/goal/5
    constplan::measure_kind::task,         // building-materials/task/1
    constplan::measure_kind::task,         // building-materials/task/2
    constplan::measure_kind::task,         // building-materials/task/3
    constplan::measure_kind::task,         // building-materials/task/4
    constplan::measure_kind::task,         // building-materials/task/5
    constplan::measure_kind::task,         // building-materials/task/6
    constplan::measure_kind::task,         // building-materials/task/7
    constplan::measure_kind::project,      // building-materials/project/1
    constplan::measure_kind::project,      // building-materials/project/2
    constplan::measure_kind::project,      // building-materials/project/3
    constplan::measure_kind::project,      // building-materials/project/4
    constplan::measure_kind::project,      // building-materials/project/5
    constplan::measure_kind::project,      // building-materials/project/6
    constplan::measure_kind::safeguard,    // building-materials/safeguard/1
    constplan::measure_kind::safeguard,    // building-materials/safeguard/2
    constplan::measure_kind::safeguard,    // building-materials/safeguard/3
    constplan::measure_kind::safeguard,    // building-materials/safeguard/4
    constplan::measure_kind::safeguard,    // building-materials/safeguard/5
    constplan::measure_kind::goal,         // furniture/goal/1
    constplan::measure_kind::goal,         // furniture/goal/2
    constplan::measure_kind::goal,         // furniture/goal/3
    constplan::measure_kind::goal,         // furniture/goal/4
    constplan::measure_kind::task,         // furniture/task/1
    constplan::measure_kind::task,         // furniture/task/2
    constplan::measure_kind::task,         // furniture/task/3
    constplan::measure_kind::task,         // furniture/task/4
    constplan::measure_kind::task,         // furniture/task/5
    constplan::measure_kind::task,         // furniture/task/6
    constplan::measure_kind::project,      // furniture/project/1
    constplan::measure_kind::project,      // furniture/project/1/1
    constplan::measure_kind::project,      // furniture/project/1/2
    constplan::measure_kind::project,      // furniture/project/1/3
    constplan::measure_kind::project,      // furniture/project/1/4
    constplan::measure_kind::project,      // furniture/project/2
    constplan::measure_kind::project,      // furniture/project/2/1
    constplan::measure_kind::project,      // furniture/project/2/2
    constplan::measure_kind::project,      // furniture/project/3
    constplan::measure_kind::project,      // furniture/project/3/1
    constplan::measure_kind::project,      // furniture/project/3/2
    constplan::measure_kind::project,      // furniture/project/3/3
    constplan::measure_kind::project,      // furniture/project/4
    constplan::measure_kind::project,      // furniture/project/4/1
    constplan::measure_kind::project,      // furniture/project/4/2
    constplan::measure_kind::safeguard,    // furniture/safeguard/1
    constplan::measure_kind::safeguard,    // furniture/safeguard/2
    constplan::measure_kind::safeguard,    // furniture/safeguard/3
    constplan::measure_kind::safeguard,    // furniture/safeguard/4
    constplan::measure_kind::safeguard,    // furniture/safeguard/5
    constplan::measure_kind::goal,         // metal-products/goal/1
    constplan::measure_kind::goal,         // metal-products/goal/2
    constplan::measure_kind::goal,         // metal-products/goal/3
    constplan::measure_kind::goal,         // metal-products/goal/4
    constplan::measure_kind::task,         // metal-products/task/1
    constplan::measure_kind::task,         // metal-products/task/2
    constplan::measure_kind::task,         // metal-products/task/3
    constplan::measure_kind::task,         // metal-products/task/4
    constplan::measure_kind::task,         // metal-products/task/5
    constplan::measure_kind::task,         // metal-products/task/6
    constplan::measure_kind::task,         // metal-products/task/7
    constplan::measure_kind::project,      // metal-products/project/1
    constplan::measure_kind::project,      // metal-products/project/2
    constplan::measure_kind::project,      // metal-products/project/3
    constplan::measure_kind::project,      // metal-products/project/4
    constplan::measure_kind::project,      // metal-products/project/5
    constplan::measure_kind::project,      // metal-products/project/6
    constplan::measure_kind::project,      // metal-products/project/7
    constplan::measure_kind::safeguard,    // metal-products/safeguard/1
    constplan::measure_kind::safeguard,    // metal-products/safeguard/2
    constplan::measure_kind::safeguard,    // metal-products/safeguard/3
    constplan::measure_kind::safeguard,    // metal-products/safeguard/4
    constplan::measure_kind::requirement,  // five-manufacturing-clusters/requirement/1
    constplan::measure_kind::requirement,  // five-manufacturing-clusters/requirement/2
    constplan::measure_kind::requirement,  // five-manufacturing-clusters/requirement/2/1
    constplan::measure_kind::requirement,  // five-manufacturing-clusters/requirement/2/2
    constplan::measure_kind::requirement,  // five-manufacturing-clusters/requirement/2/3
    constplan::measure_kind::requirement,  // five-manufacturing-clusters/requirement/2/4
    constplan::measure_kind::goal,         // five-manufacturing-clusters/goal/1
    constplan::measure_kind::goal,         // five-manufacturing-clusters/goal/2
    constplan::measure_kind::goal,         // five-manufacturing-clusters/goal/3
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/1
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/1/1
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/1/2
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/1/3
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/2
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/2/4
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/2/5
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/2/6
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/2/7
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/2/8
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/3
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/3/9
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/3/10
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/3/11
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/4
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/4/12
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/4/13
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/4/14
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/5
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/5/15
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/5/16
    constplan::measure_kind::task,         // five-manufacturing-clusters/task/5/17
    constplan::measure_kind::safeguard,    // five-manufacturing-clusters/safeguard/1
    constplan::measure_kind::safeguard,    // five-manufacturing-clusters/safeguard/2
    constplan::measure_kind::safeguard,    // five-manufacturing-clusters/safeguard/3
    constplan::measure_kind::safeguard,    // five-manufacturing-clusters/safeguard/4
    constplan::measure_kind::requirement,  // pearl-river-west-bank/requirement/1
    constplan::measure_kind::requirement,  // pearl-river-west-bank/requirement/2
    constplan::measure_kind::field,        // pearl-river-west-bank/field/1
    constplan::measure_kind::field,        // pearl-river-west-bank/field/1/1
    constplan::measure_kind::field,        // pearl-river-west-bank/field/1/2
    constplan::measure_kind::field,        // pearl-river-west-bank/field/1/3
    constplan::measure_kind::field,        // pearl-river-west-bank/field/1/4
    constplan::measure_kind::field,        // pearl-river-west-bank/field/1/5
    constplan::measure_kind::field,        // pearl-river-west-bank/field/1/6
    constplan::measure_kind::field,        // pearl-river-west-bank/field/1/7
    constplan::measure_kind::field,        // pearl-river-west-bank/field/2
    constplan::measure_kind::field,        // pearl-river-west-bank/field/2/8
    constplan::measure_kind::field,        // pearl-river-west-bank/field/2/9
    constplan::measure_kind::field,        // pearl-river-west-bank/field/2/10
    constplan::measure_kind::field,        // pearl-river-west-bank/field/2/11
    constplan::measure_kind::field,        // pearl-river-west-bank/field/3
    constplan::measure_kind::field,        // pearl-river-west-bank/field/3/12
    constplan::measure_kind::field,        // pearl-river-west-bank/field/3/13
    constplan::measure_kind::field,        // pearl-river-west-bank/field/3/14
    constplan::measure_kind::field,        // pearl-river-west-bank/field/3/15
    constplan::measure_kind::task,         // pearl-river-west-bank/task/1
    constplan::measure_kind::task,         // pearl-river-west-bank/task/1/1
    constplan::measure_kind::task,         // pearl-river-west-bank/task/1/2
    constplan::measure_kind::task,         // pearl-river-west-bank/task/2
    constplan::measure_kind::task,         // pearl-river-west-bank/task/2/1
    constplan::measure_kind::task,         // pearl-river-west-bank/task/2/2
    constplan::measure_kind::task,         // pearl-river-west-bank/task/2/3
    constplan::measure_kind::task,         // pearl-river-west-bank/task/3
    constplan::measure_kind::task,         // pearl-river-west-bank/task/3/1
    constplan::measure_kind::task,         // pearl-river-west-bank/task/3/2
    constplan::measure_kind::task,         // pearl-river-west-bank/task/3/3
    constplan::measure_kind::task,         // pearl-river-west-bank/task/3/4
    constplan::measure_kind::task,         // pearl-river-west-bank/task/4
    constplan::measure_kind::task,         // pearl-river-west-bank/task/4/1
    constplan::measure_kind::task,         // pearl-river-west-bank/task/4/2
    constplan::measure_kind::task,         // pearl-river-west-bank/task/4/3
    constplan::measure_kind::task,         // pearl-river-west-bank/task/4/4
    constplan::measure_kind::task,         // pearl-river-west-bank/task/5
    constplan::measure_kind::task,         // pearl-river-west-bank/task/6
    constplan::measure_kind::task,         // pearl-river-west-bank/task/6/1
    constplan::measure_kind::task,         // pearl-river-west-bank/task/6/2
    constplan::measure_kind::task,         // pearl-river-west-bank/task/7
    constplan::measure_kind::task,         // pearl-river-west-bank/task/8
    constplan::measure_kind::safeguard,    // pearl-river-west-bank/safeguard/1
    constplan::measure_kind::safeguard,    // pearl-river-west-bank/safeguard/2
    constplan::measure_kind::safeguard,    // pearl-river-west-bank/safeguard/3
    constplan::measure_kind::safeguard,    // pearl-river-west-bank/safeguard/4
    constplan::measure_kind::safeguard,    // pearl-river-west-bank/safeguard/5
    constplan::measure_kind::goal,         // advanced-materials/goal/1
    constplan::measure_kind::goal,         // advanced-materials/goal/2
    constplan::measure_kind::goal,         // advanced-materials/goal/3
    constplan::measure_kind::goal,         // advanced-materials/goal/4
    constplan::measure_kind::goal,         // advanced-materials/goal/5
    constplan::measure_kind::task,         // advanced-materials/task/1
    constplan::measure_kind::task,         // advanced-materials/task/2
    constplan::measure_kind::task,         // advanced-materials/task/3
    constplan::measure_kind::task,         // advanced-materials/task/4
    constplan::measure_kind::task,         // advanced-materials/task/5
    constplan::measure_kind::task,         // advanced-materials/task/6
    constplan::measure_kind::project,      // advanced-materials/project/1
    constplan::measure_kind::project,      // advanced-materials/project/2
    constplan::measure_kind::project,      // advanced-materials/project/3
    constplan::measure_kind::project,      // advanced-materials/project/4
    constplan::measure_kind::project,      // advanced-materials/project/5
    constplan::measure_kind::project,      // advanced-materials/project/6
    constplan::measure_kind::safeguard,    // advanced-materials/safeguard/1
    constplan::measure_kind::safeguard,    // advanced-materials/safeguard/2
    constplan::measure_kind::safeguard,    // advanced-materials/safeguard/3
    constplan::measure_kind::safeguard,    // advanced-materials/safeguard/4
    constplan::measure_kind::safeguard,    // advanced-materials/safeguard/5
    constplan::measure_kind::goal,         // light-industry-textiles/goal/1
    constplan::measure_kind::goal,         // light-industry-textiles/goal/2
    constplan::measure_kind::goal,         // light-industry-textiles/goal/3
    constplan::measure_kind::goal,         // light-industry-textiles/goal/4
    constplan::measure_kind::task,         // light-industry-textiles/task/1
    constplan::measure_kind::task,         // light-industry-textiles/task/1/1
    constplan::measure_kind::task,         // light-industry-textiles/task/1/2
    constplan::measure_kind::task,         // light-industry-textiles/task/1/3
    constplan::measure_kind::task,         // light-industry-textiles/task/2
    constplan::measure_kind::task,         // light-industry-textiles/task/2/1
    constplan::measure_kind::task,         // light-industry-textiles/task/2/2
    constplan::measure_kind::task,         // light-industry-textiles/task/2/3
    constplan::measure_kind::task,         // light-industry-textiles/task/3
    constplan::measure_kind::task,         // light-industry-textiles/task/3/1
    constplan::measure_kind::task,         // light-industry-textiles/task/3/2
    constplan::measure_kind::task,         // light-industry-textiles/task/3/3
    constplan::measure_kind::task,         // light-industry-textiles/task/3/4
    constplan::measure_kind::task,         // light-industry-textiles/task/4
    constplan::measure_kind::project,      // light-industry-textiles/project/1
    constplan::measure_kind::project,      // light-industry-textiles/project/1/1
    constplan::measure_kind::project,      // light-industry-textiles/project/1/2
    constplan::measure_kind::project,      // light-industry-textiles/project/1/3
    constplan::measure_kind::project,      // light-industry-textiles/project/2
    constplan::measure_kind::project,      // light-industry-textiles/project/2/1
    constplan::measure_kind::project,      // light-industry-textiles/project/2/2
    constplan::measure_kind::project,      // light-industry-textiles/project/2/3
    constplan::measure_kind::project,      // light-industry-textiles/project/2/4
    constplan::measure_kind::project,      // light-industry-textiles/project/3
    constplan::measure_kind::project,      // light-industry-textiles/project/3/1
    constplan::measure_kind::project,      // light-industry-textiles/project/3/2
    constplan::measure_kind::project,      // light-industry-textiles/project/3/3
    constplan::measure_kind::project,      // light-industry-textiles/project/3/4
    constplan::measure_kind::project,      // light-industry-textiles/project/4
    constplan::measure_kind::project,      // light-industry-textiles/project/4/1
    constplan::measure_kind::project,      // light-industry-textiles/project/4/2
    constplan::measure_kind::project,      // light-industry-textiles/project/4/3
    constplan::measure_kind::project,      // light-industry-textiles/project/5
    constplan::measure_kind::project,      // light-industry-textiles/project/5/1
    constplan::measure_kind::project,      // light-industry-textiles/project/5/2
    constplan::measure_kind::project,      // light-industry-textiles/project/5/3
    constplan::measure_kind::safeguard,    // light-industry-textiles/safeguard/1
    constplan::measure_kind::safeguard,    // light-industry-textiles/safeguard/2
    constplan::measure_kind::safeguard,    // light-industry-textiles/safeguard/3
    constplan::measure_kind::safeguard,    // light-industry-textiles/safeguard/4
    constplan::measure_kind::safeguard,    // light-industry-textiles/safeguard/5
};

inline constexpr measure_id parent_values[] = {
    constplan::absent<measure_id>, measure_id::food_beverage_task_1,
    measure_id::food_beverage_task_2, measure_id::food_beverage_task_3,
    measure_id::food_beverage_task_4, measure_id::food_beverage_project_1,
    measure_id::food_beverage_project_2, measure_id::food_beverage_project_3,
    measure_id::food_beverage_project_4, measure_id::food_beverage_project_6,
    measure_id::furniture_project_1, measure_id::furniture_project_2,
    measure_id::furniture_project_3, measure_id::furniture_project_4,
    measure_id::five_manufacturing_clusters_requirement_2,
    measure_id::five_manufacturing_clusters_task_1, measure_id::five_manufacturing_clusters_task_2,
    measure_id::five_manufacturing_clusters_task_3, measure_id::five_manufacturing_clusters_task_4,
    measure_id::five_manufacturing_clusters_task_5, measure_id::pearl_river_west_bank_field_1,
    measure_id::pearl_river_west_bank_field_2, measure_id::pearl_river_west_bank_field_3,
    measure_id::pearl_river_west_bank_task_1, measure_id::pearl_river_west_bank_task_2,
    measure_id::pearl_river_west_bank_task_3, measure_id::pearl_river_west_bank_task_4,
    measure_id::pearl_river_west_bank_task_6, measure_id::light_industry_textiles_task_1,
    measure_id::light_industry_textiles_task_2, measure_id::light_industry_textiles_task_3,
    measure_id::light_industry_textiles_project_1, measure_id::light_industry_textiles_project_2,
    measure_id::light_industry_textiles_project_3, measure_id::light_industry_textiles_project_4,
    measure_id::light_industry_textiles_project_5,
};
inline constexpr std::uint8_t parent_codes[] = {
    0,   // textile-apparel/goal/1: constplan::absent<measure_id>
    0,   // textile-apparel/goal/2: constplan::absent<measure_id>
    0,   // textile-apparel/goal/3: constplan::absent<measure_id>
    0,   // textile-apparel/goal/4: constplan::absent<measure_id>
    0,   // textile-apparel/task/1: constplan::absent<measure_id>
    0,   // textile-apparel/task/2: constplan::absent<measure_id>
    0,   // textile-apparel/task/3: constplan::absent<measure_id>
    0,   // textile-apparel/task/4: constplan::absent<measure_id>
    0,   // textile-apparel/task/5: constplan::absent<measure_id>
    0,   // textile-apparel/project/1: constplan::absent<measure_id>
    0,   // textile-apparel/project/2: constplan::absent<measure_id>
    0,   // textile-apparel/project/3: constplan::absent<measure_id>
    0,   // textile-apparel/project/4: constplan::absent<measure_id>
    0,   // textile-apparel/project/5: constplan::absent<measure_id>
    0,   // textile-apparel/project/6: constplan::absent<measure_id>
    0,   // textile-apparel/safeguard/1: constplan::absent<measure_id>
    0,   // textile-apparel/safeguard/2: constplan::absent<measure_id>
    0,   // textile-apparel/safeguard/3: constplan::absent<measure_id>
    0,   // food-beverage/goal/1: constplan::absent<measure_id>
    0,   // food-beverage/goal/2: constplan::absent<measure_id>
    0,   // food-beverage/goal/3: constplan::absent<measure_id>
    0,   // food-beverage/goal/4: constplan::absent<measure_id>
    0,   // food-beverage/goal/5: constplan::absent<measure_id>
    0,   // food-beverage/task/1: constplan::absent<measure_id>
    1,   // food-beverage/task/1/1: measure_id::food_beverage_task_1
    1,   // food-beverage/task/1/2: measure_id::food_beverage_task_1
    0,   // food-beverage/task/2: constplan::absent<measure_id>
    2,   // food-beverage/task/2/1: measure_id::food_beverage_task_2
    2,   // food-beverage/task/2/2: measure_id::food_beverage_task_2
    2,   // food-beverage/task/2/3: measure_id::food_beverage_task_2
    2,   // food-beverage/task/2/4: measure_id::food_beverage_task_2
    0,   // food-beverage/task/3: constplan::absent<measure_id>
    3,   // food-beverage/task/3/1: measure_id::food_beverage_task_3
    3,   // food-beverage/task/3/2: measure_id::food_beverage_task_3
    3,   // food-beverage/task/3/3: measure_id::food_beverage_task_3
    0,   // food-beverage/task/4: constplan::absent<measure_id>
    4,   // food-beverage/task/4/1: measure_id::food_beverage_task_4
    4,   // food-beverage/task/4/2: measure_id::food_beverage_task_4
    4,   // food-beverage/task/4/3: measure_id::food_beverage_task_4
    4,   // food-beverage/task/4/4: measure_id::food_beverage_task_4
    0,   // food-beverage/task/5: constplan::absent<measure_id>
    0,   // food-beverage/project/1: constplan::absent<measure_id>
    5,   // food-beverage/project/1/1: measure_id::food_beverage_project_1
    5,   // food-beverage/project/1/2: measure_id::food_beverage_project_1
    5,   // food-beverage/project/1/3: measure_id::food_beverage_project_1
    0,   // food-beverage/project/2: constplan::absent<measure_id>
    6,   // food-beverage/project/2/1: measure_id::food_beverage_project_2
    6,   // food-beverage/project/2/2: measure_id::food_beverage_project_2
    6,   // food-beverage/project/2/3: measure_id::food_beverage_project_2
    0,   // food-beverage/project/3: constplan::absent<measure_id>
    7,   // food-beverage/project/3/1: measure_id::food_beverage_project_3
    7,   // food-beverage/project/3/2: measure_id::food_beverage_project_3
    7,   // food-beverage/project/3/3: measure_id::food_beverage_project_3
    7,   // food-beverage/project/3/4: measure_id::food_beverage_project_3
    0,   // food-beverage/project/4: constplan::absent<measure_id>
    8,   // food-beverage/project/4/1: measure_id::food_beverage_project_4
    8,   // food-beverage/project/4/2: measure_id::food_beverage_project_4
    8,   // food-beverage/project/4/3: measure_id::food_beverage_project_4
    0,   // food-beverage/project/5: constplan::absent<measure_id>
    0,   // food-beverage/project/6: constplan::absent<measure_id>
    9,   // food-beverage/project/6/1: measure_id::food_beverage_project_6
    9,   // food-beverage/project/6/2: measure_id::food_beverage_project_6
    9,   // food-beverage/project/6/3: measure_id::food_beverage_project_6
    0,   // food-beverage/safeguard/1: constplan::absent<measure_id>
    0,   // food-beverage/safeguard/2: constplan::absent<measure_id>
    0,   // food-beverage/safeguard/3: constplan::absent<measure_id>
    0,   // food-beverage/safeguard/4: constplan::absent<measure_id>
    0,   // food-beverage/safeguard/5: constplan::absent<measure_id>
    0,   // building-materials/goal/1: constplan::absent<measure_id>
    0,   // building-materials/goal/2: constplan::absent<measure_id>
    0,   // building-materials/goal/3: constplan::absent<measure_id>
    0,   // building-materials/goal/4: constplan::absent<measure_id>
    0,   // building-materials/goal/5: constplan::absent<measure_id>
    0,   // building-materials/task/1: constplan::absent<measure_id>
    0,   // building-materials/task/2: constplan::absent<measure_id>
    0,   // building-materials/task/3: constplan::absent<measure_id>
    0,   // building-materials/task/4: constplan::absent<measure_id>
    0,   // building-materials/task/5: constplan::absent<measure_id>
    0,   // building-materials/task/6: constplan::absent<measure_id>
    0,   // building-materials/task/7: constplan::absent<measure_id>
    0,   // building-materials/project/1: constplan::absent<measure_id>
    0,   // building-materials/project/2: constplan::absent<measure_id>
    0,   // building-materials/project/3: constplan::absent<measure_id>
    0,   // building-materials/project/4: constplan::absent<measure_id>
    0,   // building-materials/project/5: constplan::absent<measure_id>
    0,   // building-materials/project/6: constplan::absent<measure_id>
    0,   // building-materials/safeguard/1: constplan::absent<measure_id>
    0,   // building-materials/safeguard/2: constplan::absent<measure_id>
    0,   // building-materials/safeguard/3: constplan::absent<measure_id>
    0,   // building-materials/safeguard/4: constplan::absent<measure_id>
    0,   // building-materials/safeguard/5: constplan::absent<measure_id>
    0,   // furniture/goal/1: constplan::absent<measure_id>
    0,   // furniture/goal/2: constplan::absent<measure_id>
    0,   // furniture/goal/3: constplan::absent<measure_id>
    0,   // furniture/goal/4: constplan::absent<measure_id>
    0,   // furniture/task/1: constplan::absent<measure_id>
    0,   // furniture/task/2: constplan::absent<measure_id>
    0,   // furniture/task/3: constplan::absent<measure_id>
    0,   // furniture/task/4: constplan::absent<measure_id>
    0,   // furniture/task/5: constplan::absent<measure_id>
    0,   // furniture/task/6: constplan::absent<measure_id>
    0,   // furniture/project/1: constplan::absent<measure_id>
    10,  // furniture/project/1/1: measure_id::furniture_project_1
    10,  // furniture/project/1/2: measure_id::furniture_project_1
    10,  // furniture/project/1/3: measure_id::furniture_project_1
    10,  // furniture/project/1/4: measure_id::furniture_project_1
    0,   // furniture/project/2: constplan::absent<measure_id>
    11,  // furniture/project/2/1: measure_id::furniture_project_2
    11,  // furniture/project/2/2: measure_id::furniture_project_2
    0,   // furniture/project/3: constplan::absent<measure_id>
    12,  // furniture/project/3/1: measure_id::furniture_project_3
    12,  // furniture/project/3/2: measure_id::furniture_project_3
    12,  // furniture/project/3/3: measure_id::furniture_project_3
    0,   // furniture/project/4: constplan::absent<measure_id>
    13,  // furniture/project/4/1: measure_id::furniture_project_4
    13,  // furniture/project/4/2: measure_id::furniture_project_4
    0,   // furniture/safeguard/1: constplan::absent<measure_id>
    0,   // furniture/safeguard/2: constplan::absent<measure_id>
    0,   // furniture/safeguard/3: constplan::absent<measure_id>
    0,   // furniture/safeguard/4: constplan::absent<measure_id>
    0,   // furniture/safeguard/5: constplan::absent<measure_id>
    0,   // metal-products/goal/1: constplan::absent<measure_id>
    0,   // metal-products/goal/2: constplan::absent<measure_id>
    0,   // metal-products/goal/3: constplan::absent<measure_id>
    0,   // metal-products/goal/4: constplan::absent<measure_id>
    0,   // metal-products/task/1: constplan::absent<measure_id>
    0,   // metal-products/task/2: constplan::absent<measure_id>
    0,   // metal-products/task/3: constplan::absent<measure_id>
    0,   // metal-products/task/4: constplan::absent<measure_id>
    0,   // metal-products/task/5: constplan::absent<measure_id>
    0,   // metal-products/task/6: constplan::absent<measure_id>
    0,   // metal-products/task/7: constplan::absent<measure_id>
    0,   // metal-products/project/1: constplan::absent<measure_id>
    0,   // metal-products/project/2: constplan::absent<measure_id>
    0,   // metal-products/project/3: constplan::absent<measure_id>
    0,   // metal-products/project/4: constplan::absent<measure_id>
    0,   // metal-products/project/5: constplan::absent<measure_id>
    0,   // metal-products/project/6: constplan::absent<measure_id>
    0,   // metal-products/project/7: constplan::absent<measure_id>
    0,   // metal-products/safeguard/1: constplan::absent<measure_id>
    0,   // metal-products/safeguard/2: constplan::absent<measure_id>
    0,   // metal-products/safeguard/3: constplan::absent<measure_id>
    0,   // metal-products/safeguard/4: constplan::absent<measure_id>
    0,   // five-manufacturing-clusters/requirement/1: constplan::absent<measure_id>
    0,   // five-manufacturing-clusters/requirement/2: constplan::absent<measure_id>
    14,  // five-manufacturing-clusters/requirement/2/1: measure_id::five_manufacturing_clusters_requirement_2
    14,  // five-manufacturing-clusters/requirement/2/2: measure_id::five_manufacturing_clusters_requirement_2
    14,  // five-manufacturing-clusters/requirement/2/3: measure_id::five_manufacturing_clusters_requirement_2
    14,  // five-manufacturing-clusters/requirement/2/4: measure_id::five_manufacturing_clusters_requirement_2
    0,   // five-manufacturing-clusters/goal/1: constplan::absent<measure_id>
    0,   // five-manufacturing-clusters/goal/2: constplan::absent<measure_id>
    0,   // five-manufacturing-clusters/goal/3: constplan::absent<measure_id>
    0,   // five-manufacturing-clusters/task/1: constplan::absent<measure_id>
    15,  // five-manufacturing-clusters/task/1/1: measure_id::five_manufacturing_clusters_task_1
    15,  // five-manufacturing-clusters/task/1/2: measure_id::five_manufacturing_clusters_task_1
    15,  // five-manufacturing-clusters/task/1/3: measure_id::five_manufacturing_clusters_task_1
    0,   // five-manufacturing-clusters/task/2: constplan::absent<measure_id>
    16,  // five-manufacturing-clusters/task/2/4: measure_id::five_manufacturing_clusters_task_2
    16,  // five-manufacturing-clusters/task/2/5: measure_id::five_manufacturing_clusters_task_2
    16,  // five-manufacturing-clusters/task/2/6: measure_id::five_manufacturing_clusters_task_2
    16,  // five-manufacturing-clusters/task/2/7: measure_id::five_manufacturing_clusters_task_2
    16,  // five-manufacturing-clusters/task/2/8: measure_id::five_manufacturing_clusters_task_2
    0,   // five-manufacturing-clusters/task/3: constplan::absent<measure_id>
    17,  // five-manufacturing-clusters/task/3/9: measure_id::five_manufacturing_clusters_task_3
    17,  // five-manufacturing-clusters/task/3/10: measure_id::five_manufacturing_clusters_task_3
    17,  // five-manufacturing-clusters/task/3/11: measure_id::five_manufacturing_clusters_task_3
    0,   // five-manufacturing-clusters/task/4: constplan::absent<measure_id>
    18,  // five-manufacturing-clusters/task/4/12: measure_id::five_manufacturing_clusters_task_4
    18,  // five-manufacturing-clusters/task/4/13: measure_id::five_manufacturing_clusters_task_4
    18,  // five-manufacturing-clusters/task/4/14: measure_id::five_manufacturing_clusters_task_4
    0,   // five-manufacturing-clusters/task/5: constplan::absent<measure_id>
    19,  // five-manufacturing-clusters/task/5/15: measure_id::five_manufacturing_clusters_task_5
    19,  // five-manufacturing-clusters/task/5/16: measure_id::five_manufacturing_clusters_task_5
    19,  // five-manufacturing-clusters/task/5/17: measure_id::five_manufacturing_clusters_task_5
    0,   // five-manufacturing-clusters/safeguard/1: constplan::absent<measure_id>
    0,   // five-manufacturing-clusters/safeguard/2: constplan::absent<measure_id>
    0,   // five-manufacturing-clusters/safeguard/3: constplan::absent<measure_id>
    0,   // five-manufacturing-clusters/safeguard/4: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/requirement/1: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/requirement/2: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/field/1: constplan::absent<measure_id>
    20,  // pearl-river-west-bank/field/1/1: measure_id::pearl_river_west_bank_field_1
    20,  // pearl-river-west-bank/field/1/2: measure_id::pearl_river_west_bank_field_1
    20,  // pearl-river-west-bank/field/1/3: measure_id::pearl_river_west_bank_field_1
    20,  // pearl-river-west-bank/field/1/4: measure_id::pearl_river_west_bank_field_1
    20,  // pearl-river-west-bank/field/1/5: measure_id::pearl_river_west_bank_field_1
    20,  // pearl-river-west-bank/field/1/6: measure_id::pearl_river_west_bank_field_1
    20,  // pearl-river-west-bank/field/1/7: measure_id::pearl_river_west_bank_field_1
    0,   // pearl-river-west-bank/field/2: constplan::absent<measure_id>
    21,  // pearl-river-west-bank/field/2/8: measure_id::pearl_river_west_bank_field_2
    21,  // pearl-river-west-bank/field/2/9: measure_id::pearl_river_west_bank_field_2
    21,  // pearl-river-west-bank/field/2/10: measure_id::pearl_river_west_bank_field_2
    21,  // pearl-river-west-bank/field/2/11: measure_id::pearl_river_west_bank_field_2
    0,   // pearl-river-west-bank/field/3: constplan::absent<measure_id>
    22,  // pearl-river-west-bank/field/3/12: measure_id::pearl_river_west_bank_field_3
    22,  // pearl-river-west-bank/field/3/13: measure_id::pearl_river_west_bank_field_3
    22,  // pearl-river-west-bank/field/3/14: measure_id::pearl_river_west_bank_field_3
    22,  // pearl-river-west-bank/field/3/15: measure_id::pearl_river_west_bank_field_3
    0,   // pearl-river-west-bank/task/1: constplan::absent<measure_id>
    23,  // pearl-river-west-bank/task/1/1: measure_id::pearl_river_west_bank_task_1
    23,  // pearl-river-west-bank/task/1/2: measure_id::pearl_river_west_bank_task_1
    0,   // pearl-river-west-bank/task/2: constplan::absent<measure_id>
    24,  // pearl-river-west-bank/task/2/1: measure_id::pearl_river_west_bank_task_2
    24,  // pearl-river-west-bank/task/2/2: measure_id::pearl_river_west_bank_task_2
    24,  // pearl-river-west-bank/task/2/3: measure_id::pearl_river_west_bank_task_2
    0,   // pearl-river-west-bank/task/3: constplan::absent<measure_id>
    25,  // pearl-river-west-bank/task/3/1: measure_id::pearl_river_west_bank_task_3
    25,  // pearl-river-west-bank/task/3/2: measure_id::pearl_river_west_bank_task_3
    25,  // pearl-river-west-bank/task/3/3: measure_id::pearl_river_west_bank_task_3
    25,  // pearl-river-west-bank/task/3/4: measure_id::pearl_river_west_bank_task_3
    0,   // pearl-river-west-bank/task/4: constplan::absent<measure_id>
    26,  // pearl-river-west-bank/task/4/1: measure_id::pearl_river_west_bank_task_4
    26,  // pearl-river-west-bank/task/4/2: measure_id::pearl_river_west_bank_task_4
    26,  // pearl-river-west-bank/task/4/3: measure_id::pearl_river_west_bank_task_4
    26,  // pearl-river-west-bank/task/4/4: measure_id::pearl_river_west_bank_task_4
    0,   // pearl-river-west-bank/task/5: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/task/6: constplan::absent<measure_id>
    27,  // pearl-river-west-bank/task/6/1: measure_id::pearl_river_west_bank_task_6
    27,  // pearl-river-west-bank/task/6/2: measure_id::pearl_river_west_bank_task_6
    0,   // pearl-river-west-bank/task/7: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/task/8: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/safeguard/1: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/safeguard/2: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/safeguard/3: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/safeguard/4: constplan::absent<measure_id>
    0,   // pearl-river-west-bank/safeguard/5: constplan::absent<measure_id>
    0,   // advanced-materials/goal/1: constplan::absent<measure_id>
    0,   // advanced-materials/goal/2: constplan::absent<measure_id>
    0,   // advanced-materials/goal/3: constplan::absent<measure_id>
    0,   // advanced-materials/goal/4: constplan::absent<measure_id>
    0,   // advanced-materials/goal/5: constplan::absent<measure_id>
    0,   // advanced-materials/task/1: constplan::absent<measure_id>
    0,   // advanced-materials/task/2: constplan::absent<measure_id>
    0,   // advanced-materials/task/3: constplan::absent<measure_id>
    0,   // advanced-materials/task/4: constplan::absent<measure_id>
    0,   // advanced-materials/task/5: constplan::absent<measure_id>
    0,   // advanced-materials/task/6: constplan::absent<measure_id>
    0,   // advanced-materials/project/1: constplan::absent<measure_id>
    0,   // advanced-materials/project/2: constplan::absent<measure_id>
    0,   // advanced-materials/project/3: constplan::absent<measure_id>
    0,   // advanced-materials/project/4: constplan::absent<measure_id>
    0,   // advanced-materials/project/5: constplan::absent<measure_id>
    0,   // advanced-materials/project/6: constplan::absent<measure_id>
    0,   // advanced-materials/safeguard/1: constplan::absent<measure_id>
    0,   // advanced-materials/safeguard/2: constplan::absent<measure_id>
    0,   // advanced-materials/safeguard/3: constplan::absent<measure_id>
    0,   // advanced-materials/safeguard/4: constplan::absent<measure_id>
    0,   // advanced-materials/safeguard/5: constplan::absent<measure_id>
    0,   // light-industry-textiles/goal/1: constplan::absent<measure_id>
    0,   // light-industry-textiles/goal/2: constplan::absent<measure_id>
    0,   // light-industry-textiles/goal/3: constplan::absent<measure_id>
    0,   // light-industry-textiles/goal/4: constplan::absent<measure_id>
    0,   // light-industry-textiles/task/1: constplan::absent<measure_id>
    28,  // light-industry-textiles/task/1/1: measure_id::light_industry_textiles_task_1
    28,  // light-industry-textiles/task/1/2: measure_id::light_industry_textiles_task_1
    28,  // light-industry-textiles/task/1/3: measure_id::light_industry_textiles_task_1
    0,   // light-industry-textiles/task/2: constplan::absent<measure_id>
    29,  // light-industry-textiles/task/2/1: measure_id::light_industry_textiles_task_2
    29,  // light-industry-textiles/task/2/2: measure_id::light_industry_textiles_task_2
    29,  // light-industry-textiles/task/2/3: measure_id::light_industry_textiles_task_2
    0,   // light-industry-textiles/task/3: constplan::absent<measure_id>
    30,  // light-industry-textiles/task/3/1: measure_id::light_industry_textiles_task_3
    30,  // light-industry-textiles/task/3/2: measure_id::light_industry_textiles_task_3
    30,  // light-industry-textiles/task/3/3: measure_id::light_industry_textiles_task_3
    30,  // light-industry-textiles/task/3/4: measure_id::light_industry_textiles_task_3
    0,   // light-industry-textiles/task/4: constplan::absent<measure_id>
    0,   // light-industry-textiles/project/1: constplan::absent<measure_id>
    31,  // light-industry-textiles/project/1/1: measure_id::light_industry_textiles_project_1
    31,  // light-industry-textiles/project/1/2: measure_id::light_industry_textiles_project_1
    31,  // light-industry-textiles/project/1/3: measure_id::light_industry_textiles_project_1
    0,   // light-industry-textiles/project/2: constplan::absent<measure_id>
    32,  // light-industry-textiles/project/2/1: measure_id::light_industry_textiles_project_2
    32,  // light-industry-textiles/project/2/2: measure_id::light_industry_textiles_project_2
    32,  // light-industry-textiles/project/2/3: measure_id::light_industry_textiles_project_2
    32,  // light-industry-textiles/project/2/4: measure_id::light_industry_textiles_project_2
    0,   // light-industry-textiles/project/3: constplan::absent<measure_id>
    33,  // light-industry-textiles/project/3/1: measure_id::light_industry_textiles_project_3
    33,  // light-industry-textiles/project/3/2: measure_id::light_industry_textiles_project_3
    33,  // light-industry-textiles/project/3/3: measure_id::light_industry_textiles_project_3
    33,  // light-industry-textiles/project/3/4: measure_id::light_industry_textiles_project_3
    0,   // light-industry-textiles/project/4: constplan::absent<measure_id>
    34,  // light-industry-textiles/project/4/1: measure_id::light_industry_textiles_project_4
    34,  // light-industry-textiles/project/4/2: measure_id::light_industry_textiles_project_4
    34,  // light-industry-textiles/project/4/3: measure_id::light_industry_textiles_project_4
    0,   // light-industry-textiles/project/5: constplan::absent<measure_id>
    35,  // light-industry-textiles/project/5/1: measure_id::light_industry_textiles_project_5
    35,  // light-industry-textiles/project/5/2: measure_id::light_industry_textiles_project_5
    35,  // light-industry-textiles/project/5/3: measure_id::light_industry_textiles_project_5
    0,   // light-industry-textiles/safeguard/1: constplan::absent<measure_id>
    0,   // light-industry-textiles/safeguard/2: constplan::absent<measure_id>
    0,   // light-industry-textiles/safeguard/3: constplan::absent<measure_id>
    0,   // light-industry-textiles/safeguard/4: constplan::absent<measure_id>
    0,   // light-industry-textiles/safeguard/5: constplan::absent<measure_id>
};

inline constexpr std::uint8_t ordinal[] = {
    1,   // textile-apparel/goal/1
    2,   // textile-apparel/goal/2
    3,   // textile-apparel/goal/3
    4,   // textile-apparel/goal/4
    1,   // textile-apparel/task/1
    2,   // textile-apparel/task/2
    3,   // textile-apparel/task/3
    4,   // textile-apparel/task/4
    5,   // textile-apparel/task/5
    1,   // textile-apparel/project/1
    2,   // textile-apparel/project/2
    3,   // textile-apparel/project/3
    4,   // textile-apparel/project/4
    5,   // textile-apparel/project/5
    6,   // textile-apparel/project/6
    1,   // textile-apparel/safeguard/1
    2,   // textile-apparel/safeguard/2
    3,   // textile-apparel/safeguard/3
    1,   // food-beverage/goal/1
    2,   // food-beverage/goal/2
    3,   // food-beverage/goal/3
    4,   // food-beverage/goal/4
    5,   // food-beverage/goal/5
    1,   // food-beverage/task/1
    1,   // food-beverage/task/1/1
    2,   // food-beverage/task/1/2
    2,   // food-beverage/task/2
    1,   // food-beverage/task/2/1
    2,   // food-beverage/task/2/2
    3,   // food-beverage/task/2/3
    4,   // food-beverage/task/2/4
    3,   // food-beverage/task/3
    1,   // food-beverage/task/3/1
    2,   // food-beverage/task/3/2
    3,   // food-beverage/task/3/3
    4,   // food-beverage/task/4
    1,   // food-beverage/task/4/1
    2,   // food-beverage/task/4/2
    3,   // food-beverage/task/4/3
    4,   // food-beverage/task/4/4
    5,   // food-beverage/task/5
    1,   // food-beverage/project/1
    1,   // food-beverage/project/1/1
    2,   // food-beverage/project/1/2
    3,   // food-beverage/project/1/3
    2,   // food-beverage/project/2
    1,   // food-beverage/project/2/1
    2,   // food-beverage/project/2/2
    3,   // food-beverage/project/2/3
    3,   // food-beverage/project/3
    1,   // food-beverage/project/3/1
    2,   // food-beverage/project/3/2
    3,   // food-beverage/project/3/3
    4,   // food-beverage/project/3/4
    4,   // food-beverage/project/4
    1,   // food-beverage/project/4/1
    2,   // food-beverage/project/4/2
    3,   // food-beverage/project/4/3
    5,   // food-beverage/project/5
    6,   // food-beverage/project/6
    1,   // food-beverage/project/6/1
    2,   // food-beverage/project/6/2
    3,   // food-beverage/project/6/3
    1,   // food-beverage/safeguard/1
    2,   // food-beverage/safeguard/2
    3,   // food-beverage/safeguard/3
    4,   // food-beverage/safeguard/4
    5,   // food-beverage/safeguard/5
    1,   // building-materials/goal/1
    2,   // building-materials/goal/2
    3,   // building-materials/goal/3
    4,   // building-materials/goal/4
    5,   // building-materials/goal/5
    1,   // building-materials/task/1
    2,   // building-materials/task/2
    3,   // building-materials/task/3
    4,   // building-materials/task/4
    5,   // building-materials/task/5
    6,   // building-materials/task/6
    7,   // building-materials/task/7
    1,   // building-materials/project/1
    2,   // building-materials/project/2
    3,   // building-materials/project/3
    4,   // building-materials/project/4
    5,   // building-materials/project/5
    6,   // building-materials/project/6
    1,   // building-materials/safeguard/1
    2,   // building-materials/safeguard/2
    3,   // building-materials/safeguard/3
    4,   // building-materials/safeguard/4
    5,   // building-materials/safeguard/5
    1,   // furniture/goal/1
    2,   // furniture/goal/2
    3,   // furniture/goal/3
    4,   // furniture/goal/4
    1,   // furniture/task/1
    2,   // furniture/task/2
    3,   // furniture/task/3
    4,   // furniture/task/4
    5,   // furniture/task/5
    6,   // furniture/task/6
    1,   // furniture/project/1
    1,   // furniture/project/1/1
    2,   // furniture/project/1/2
    3,   // furniture/project/1/3
    4,   // furniture/project/1/4
    2,   // furniture/project/2
    1,   // furniture/project/2/1
    2,   // furniture/project/2/2
    3,   // furniture/project/3
    1,   // furniture/project/3/1
    2,   // furniture/project/3/2
    3,   // furniture/project/3/3
    4,   // furniture/project/4
    1,   // furniture/project/4/1
    2,   // furniture/project/4/2
    1,   // furniture/safeguard/1
    2,   // furniture/safeguard/2
    3,   // furniture/safeguard/3
    4,   // furniture/safeguard/4
    5,   // furniture/safeguard/5
    1,   // metal-products/goal/1
    2,   // metal-products/goal/2
    3,   // metal-products/goal/3
    4,   // metal-products/goal/4
    1,   // metal-products/task/1
    2,   // metal-products/task/2
    3,   // metal-products/task/3
    4,   // metal-products/task/4
    5,   // metal-products/task/5
    6,   // metal-products/task/6
    7,   // metal-products/task/7
    1,   // metal-products/project/1
    2,   // metal-products/project/2
    3,   // metal-products/project/3
    4,   // metal-products/project/4
    5,   // metal-products/project/5
    6,   // metal-products/project/6
    7,   // metal-products/project/7
    1,   // metal-products/safeguard/1
    2,   // metal-products/safeguard/2
    3,   // metal-products/safeguard/3
    4,   // metal-products/safeguard/4
    1,   // five-manufacturing-clusters/requirement/1
    2,   // five-manufacturing-clusters/requirement/2
    1,   // five-manufacturing-clusters/requirement/2/1
    2,   // five-manufacturing-clusters/requirement/2/2
    3,   // five-manufacturing-clusters/requirement/2/3
    4,   // five-manufacturing-clusters/requirement/2/4
    1,   // five-manufacturing-clusters/goal/1
    2,   // five-manufacturing-clusters/goal/2
    3,   // five-manufacturing-clusters/goal/3
    1,   // five-manufacturing-clusters/task/1
    1,   // five-manufacturing-clusters/task/1/1
    2,   // five-manufacturing-clusters/task/1/2
    3,   // five-manufacturing-clusters/task/1/3
    2,   // five-manufacturing-clusters/task/2
    4,   // five-manufacturing-clusters/task/2/4
    5,   // five-manufacturing-clusters/task/2/5
    6,   // five-manufacturing-clusters/task/2/6
    7,   // five-manufacturing-clusters/task/2/7
    8,   // five-manufacturing-clusters/task/2/8
    3,   // five-manufacturing-clusters/task/3
    9,   // five-manufacturing-clusters/task/3/9
    10,  // five-manufacturing-clusters/task/3/10
    11,  // five-manufacturing-clusters/task/3/11
    4,   // five-manufacturing-clusters/task/4
    12,  // five-manufacturing-clusters/task/4/12
    13,  // five-manufacturing-clusters/task/4/13
    14,  // five-manufacturing-clusters/task/4/14
    5,   // five-manufacturing-clusters/task/5
    15,  // five-manufacturing-clusters/task/5/15
    16,  // five-manufacturing-clusters/task/5/16
    17,  // five-manufacturing-clusters/task/5/17
    1,   // five-manufacturing-clusters/safeguard/1
    2,   // five-manufacturing-clusters/safeguard/2
    3,   // five-manufacturing-clusters/safeguard/3
    4,   // five-manufacturing-clusters/safeguard/4
    1,   // pearl-river-west-bank/requirement/1
    2,   // pearl-river-west-bank/requirement/2
    1,   // pearl-river-west-bank/field/1
    1,   // pearl-river-west-bank/field/1/1
    2,   // pearl-river-west-bank/field/1/2
    3,   // pearl-river-west-bank/field/1/3
    4,   // pearl-river-west-bank/field/1/4
    5,   // pearl-river-west-bank/field/1/5
    6,   // pearl-river-west-bank/field/1/6
    7,   // pearl-river-west-bank/field/1/7
    2,   // pearl-river-west-bank/field/2
    8,   // pearl-river-west-bank/field/2/8
    9,   // pearl-river-west-bank/field/2/9
    10,  // pearl-river-west-bank/field/2/10
    11,  // pearl-river-west-bank/field/2/11
    3,   // pearl-river-west-bank/field/3
    12,  // pearl-river-west-bank/field/3/12
    13,  // pearl-river-west-bank/field/3/13
    14,  // pearl-river-west-bank/field/3/14
    15,  // pearl-river-west-bank/field/3/15
    1,   // pearl-river-west-bank/task/1
    1,   // pearl-river-west-bank/task/1/1
    2,   // pearl-river-west-bank/task/1/2
    2,   // pearl-river-west-bank/task/2
    1,   // pearl-river-west-bank/task/2/1
    2,   // pearl-river-west-bank/task/2/2
    3,   // pearl-river-west-bank/task/2/3
    3,   // pearl-river-west-bank/task/3
    1,   // pearl-river-west-bank/task/3/1
    2,   // pearl-river-west-bank/task/3/2
    3,   // pearl-river-west-bank/task/3/3
    4,   // pearl-river-west-bank/task/3/4
    4,   // pearl-river-west-bank/task/4
    1,   // pearl-river-west-bank/task/4/1
    2,   // pearl-river-west-bank/task/4/2
    3,   // pearl-river-west-bank/task/4/3
    4,   // pearl-river-west-bank/task/4/4
    5,   // pearl-river-west-bank/task/5
    6,   // pearl-river-west-bank/task/6
    1,   // pearl-river-west-bank/task/6/1
    2,   // pearl-river-west-bank/task/6/2
    7,   // pearl-river-west-bank/task/7
    8,   // pearl-river-west-bank/task/8
    1,   // pearl-river-west-bank/safeguard/1
    2,   // pearl-river-west-bank/safeguard/2
    3,   // pearl-river-west-bank/safeguard/3
    4,   // pearl-river-west-bank/safeguard/4
    5,   // pearl-river-west-bank/safeguard/5
    1,   // advanced-materials/goal/1
    2,   // advanced-materials/goal/2
    3,   // advanced-materials/goal/3
    4,   // advanced-materials/goal/4
    5,   // advanced-materials/goal/5
    1,   // advanced-materials/task/1
    2,   // advanced-materials/task/2
    3,   // advanced-materials/task/3
    4,   // advanced-materials/task/4
    5,   // advanced-materials/task/5
    6,   // advanced-materials/task/6
    1,   // advanced-materials/project/1
    2,   // advanced-materials/project/2
    3,   // advanced-materials/project/3
    4,   // advanced-materials/project/4
    5,   // advanced-materials/project/5
    6,   // advanced-materials/project/6
    1,   // advanced-materials/safeguard/1
    2,   // advanced-materials/safeguard/2
    3,   // advanced-materials/safeguard/3
    4,   // advanced-materials/safeguard/4
    5,   // advanced-materials/safeguard/5
    1,   // light-industry-textiles/goal/1
    2,   // light-industry-textiles/goal/2
    3,   // light-industry-textiles/goal/3
    4,   // light-industry-textiles/goal/4
    1,   // light-industry-textiles/task/1
    1,   // light-industry-textiles/task/1/1
    2,   // light-industry-textiles/task/1/2
    3,   // light-industry-textiles/task/1/3
    2,   // light-industry-textiles/task/2
    1,   // light-industry-textiles/task/2/1
    2,   // light-industry-textiles/task/2/2
    3,   // light-industry-textiles/task/2/3
    3,   // light-industry-textiles/task/3
    1,   // light-industry-textiles/task/3/1
    2,   // light-industry-textiles/task/3/2
    3,   // light-industry-textiles/task/3/3
    4,   // light-industry-textiles/task/3/4
    4,   // light-industry-textiles/task/4
    1,   // light-industry-textiles/project/1
    1,   // light-industry-textiles/project/1/1
    2,   // light-industry-textiles/project/1/2
    3,   // light-industry-textiles/project/1/3
    2,   // light-industry-textiles/project/2
    1,   // light-industry-textiles/project/2/1
    2,   // light-industry-textiles/project/2/2
    3,   // light-industry-textiles/project/2/3
    4,   // light-industry-textiles/project/2/4
    3,   // light-industry-textiles/project/3
    1,   // light-industry-textiles/project/3/1
    2,   // light-industry-textiles/project/3/2
    3,   // light-industry-textiles/project/3/3
    4,   // light-industry-textiles/project/3/4
    4,   // light-industry-textiles/project/4
    1,   // light-industry-textiles/project/4/1
    2,   // light-industry-textiles/project/4/2
    3,   // light-industry-textiles/project/4/3
    5,   // light-industry-textiles/project/5
    1,   // light-industry-textiles/project/5/1
    2,   // light-industry-textiles/project/5/2
    3,   // light-industry-textiles/project/5/3
    1,   // light-industry-textiles/safeguard/1
    2,   // light-industry-textiles/safeguard/2
    3,   // light-industry-textiles/safeguard/3
    4,   // light-industry-textiles/safeguard/4
    5,   // light-industry-textiles/safeguard/5
};

inline constexpr char heading_zh_text[] =
    "创新能力显著提升"
    "产业优势集聚发展"
    "大力推进绿色制造"
    "强化产品品质提升"
    "增强产业创新能力"
    "发展产业优势集聚"
    "推动绿色制造建设"
    "提升产业竞争实力"
    "壮大专业人才队伍"
    "创新拔尖工程"
    "产业集聚工程"
    "生态绿色工程"
    "培优树强工程"
    "强基壮链工程"
    "人才保障工程"
    "强化协同机制"
    "强化政策支持"
    "加强行业监测"
    "产业规模持续壮大，集聚水平不断提升"
    "产业结构持续优化，龙头企业不断壮大"
    "研发创新能力增强，智能化生产水平不断提升"
    "保障食品安全生产，绿色化水平不断提高"
    "对外开放水平持续提升，食品文化内涵不断丰富"
    "夯实和提升大宗农副食品加工产业"
    "继续做大规模"
    "提升产品品质"
    "做大做强现有食品饮料优势领域"
    "日用食品"
    "休闲和功能食品"
    "辅助食品"
    "骨干企业"
    "做深做精岭南特色食品饮料领域"
    "深加工"
    "再开发"
    "广宣传"
    "培育发展潜力新兴食品饮料领域"
    "即食食品"
    "定制食品"
    "特定膳食食品"
    "宠物食品"
    "加快发展食品饮料配套产业领域"
    "实施“两化”深度融合工程"
    "以信息化带动企业降本提质增效"
    "用信息化提升食品溯源水平"
    "引导企业拓展电子商务业务"
    "实施“三品”倍增发展工程"
    "以研发促“增品种”"
    "以安全促“提品质”"
    "以发展促“创品牌”"
    "实施创新驱动工程"
    "创新能力建设"
    "创新生产制造工艺"
    "创新公共服务水平"
    "创新标准引领"
    "实施专业园区集聚集约工程"
    "加强规划引导，做到发展“有思路”"
    "加强园区基础设施建设，做到企业“引得进”"
    "完善园区产业链条，做到企业“留得住”"
    "实施骨干企业培育壮大工程"
    "实施“一带一路”融入工程"
    "加大对外展销宣传"
    "研发海外适销对路产品"
    "扩大国际合作"
    "完善组织领导和服务机制"
    "强化食品安全保障"
    "强化政策支持力度"
    "整合和加大资金支持"
    "加强本地人才培养"
    "产业规模与全省经济相匹配"
    "新材料应用加速推广"
    "生产工艺技术水平稳步提升"
    "创新能力明显增强"
    "绿色发展全面推进"
    "优化产业结构，打造特色优势明显的区域产业集群"
    "围绕绿色发展和应用引领，发展新型建筑材料"
    "突破共性关键技术，打造产业发展新引擎"
    "深化两化融合，加快产业智能转型"
    "完善创新体系，促进产业创新发展"
    "注重节能环保，提升绿色发展水平"
    "深化开放交流，提升国际合作水平"
    "龙头骨干企业培育工程"
    "新材料技术和标准化提升工程"
    "智慧建材推广工程"
    "创新能力提升工程"
    "绿色安全发展工程"
    "开放交流协助工程"
    "加强组织协调"
    "加大政策支持"
    "营造良好发展氛围"
    "加强人才队伍建设"
    "充分发挥行业组织作用"
    "产业规模保持领先"
    "集群竞争力显著提升"
    "产业布局系统优化"
    "文商旅深度融合"
    "强化家具时尚创意，夯实世界设计之都"
    "发展板式定制家具，建设世界定制之都"
    "聚焦竞争优势家具，实施“三品”战略"
    "大力发展实木家具，加强“广作家具”传承"
    "建设区域家具产业集群，优化产业生态圈"
    "完善家具配套和公共服务，补齐薄弱环节"
    "开展绿色环保材料和工艺装备前沿技术研究"
    "推进家具产品工业设计水平"
    "支持家具制造业创新平台建设"
    "提升创新人才培养速度和质量"
    "制造水平提升工程"
    "开展智能制造试点示范"
    "开展绿色转型升级试点示范"
    "质量品牌提升工程"
    "提升标准水平"
    "加强质量管理"
    "促进品牌推广"
    "全球影响力提升工程"
    "积极整合全球产业链"
    "提升国际贸易服务能力"
    "强化组织协调领导"
    "搭建转型升级平台"
    "提供政策服务支持"
    "推进重点项目建设"
    "产业规模稳步增长"
    "产业集聚水平不断提升"
    "产业协同水平显著提高"
    "绿色环保发展全面推动"
    "夯实产业基础，突破产业关键短板"
    "壮大产业规模，推动产业集聚发展"
    "加强产业协作，提升协同合作水平"
    "完善创新体系，增强企业创新能力"
    "促进转型升级，推动产业高质量发展"
    "注重品牌质量，提高产品市场竞争力"
    "促进资源循环利用，提升产业绿色发展水平"
    "产业强基工程"
    "产业协同工程"
    "产业创新工程"
    "转型升级工程"
    "品牌提升工程"
    "绿色发展工程"
    "加强组织领导"
    "加大政策支持力度"
    "强化金融、人才支撑"
    "指导思想"
    "基本原则"
    "坚持开放协同"
    "坚持创新驱动"
    "坚持统筹引导"
    "坚持分群施策"
    "质量效益显著提高"
    "集聚协同更加明显"
    "国际化水平不断提升"
    "持续增强集群技术创新能力"
    "实施集群短板突破计划"
    "提升集群持续创新动力"
    "打通成果快速转化通道"
    "着力推动集群提质增效"
    "推动集群数字化网络化智能化转型升级"
    "加大集群企业技术改造支持力度"
    "提升集群绿色发展水平"
    "促进集群“制造+服务”融合发展"
    "加强集群质量品牌建设"
    "整体提升集群企业核心竞争力和分工协作水平"
    "培育壮大世界一流企业"
    "做精做优“隐形冠军”企业"
    "促进集群产业链网络化协作"
    "大力推进集群高水平宽领域开放合作"
    "促进粤港澳大湾区世界级产业集群联动发展"
    "提升集群国际化合作水平"
    "拓展集群全球分工和布局"
    "积极营造国际一流的集群发展营商环境"
    "持续深化营商环境改革"
    "充分发挥集聚区基础作用"
    "探索建立集群治理机制"
    "强化要素保障"
    "加强跟踪评估"
    "加大宣传引导"
    "发展目标"
    "优先发展先进装备制造业"
    "智能制造装备"
    "汽车及新能源汽车制造"
    "海洋工程装备与船舶"
    "轨道交通装备"
    "节能环保装备"
    "新能源装备"
    "通用航空装备"
    "大力发展战略性新兴产业"
    "新一代信息技术"
    "生物产业"
    "卫星及应用"
    "新材料产业"
    "改造提升优势传统制造业"
    "家电及家具制造"
    "食品饮料"
    "纺织服装"
    "陶瓷及造纸"
    "优化珠江西岸先进装备制造产业带建设"
    "加大招商引资力度"
    "培育龙头骨干企业"
    "提升制造业创新能力"
    "打造产业发展创新载体和公共服务平台"
    "建设制造业创新中心"
    "强化珠江西岸城市群产业链协同创新"
    "加快推进智能制造"
    "建设智能制造示范基地"
    "实施机器人应用计划"
    "实施智能制造试点示范项目"
    "促进智能制造科技成果产业化"
    "提升绿色制造水平"
    "全面推进绿色制造"
    "开展重大节能环保技术产业化示范"
    "创建绿色中心"
    "培育一批节能环保产业集聚区"
    "促进制造业与互联网融合发展"
    "发展服务型制造与生产性服务业"
    "大力发展工业设计"
    "加快发展供应链管理"
    "推动产业与金融结合发展"
    "加快引进和培养制造业人才"
    "推动示范试点"
    "落实财税支持政策"
    "注重宣传引导"
    "强化工作评估"
    "产业布局更加完善"
    "关键技术水平和高端产品稳步提升"
    "骨干企业竞争力增强"
    "产业创新能力明显提升"
    "优化产业布局，打造特色优势明显的区域产业集群"
    "突破关键技术，发展新型高端化产品"
    "实施质量品牌战略，增强骨干企业核心竞争力"
    "注重环保节能，提升绿色发展水平"
    "智能化推广工程"
    "开放交流协作工程"
    "产业规模保持增长"
    "产业布局更加合理"
    "产业生态不断完善"
    "加速数字化赋能，推动产业重塑"
    "推动集群数字化赋能"
    "推动企业数字化转型"
    "推动制造供应链智能化、集约化"
    "供给创新，改善供给结构"
    "以技术供给创新突破产业短板"
    "以管理供给创新激发企业创新活力"
    "以制度供给创新营造产业发展环境"
    "加强质量建设，提升品牌质量"
    "推动产品质量升级"
    "加强企业质量精准化管理"
    "推进质量检验检测和认证"
    "提高品牌竞争力"
    "扩大开放合作水平"
    "数字化赋能工程"
    "集群数字化"
    "企业数字化"
    "供应链数字化"
    "创新提升工程"
    "技术创新"
    "企业管理创新"
    "模式创新"
    "制度创新"
    "要素布局工程"
    "企业带动"
    "项目引领"
    "要素驱动"
    "反哺惠民"
    "三品提升工程"
    "增加健康化、智能化、个性化、时尚化产品供给"
    "提升产品质量水平"
    "提升品牌竞争力与影响力"
    "骨干企业培育工程"
    "培育优质平台型企业"
    "做大做强龙头企业"
    "支持专精特新小巨人企业、单项冠军、隐形冠军"
    "营造良好发展环境"
    "发挥行业组织作用"
    "强化产业人才队伍建设";
inline constexpr std::uint16_t heading_zh_offsets[] = {
    0, 24, 48, 72, 96, 120, 144, 168, 192, 216, 234, 252, 270, 288, 306, 324, 342, 360, 378, 429,
    480, 540, 594, 657, 702, 720, 738, 780, 792, 813, 825, 837, 879, 888, 897, 906, 948, 960, 972,
    990, 1002, 1044, 1080, 1122, 1158, 1194, 1230, 1257, 1284, 1311, 1335, 1353, 1377, 1401, 1419,
    1455, 1503, 1563, 1617, 1653, 1689, 1713, 1743, 1761, 1794, 1818, 1842, 1869, 1893, 1929, 1956,
    1992, 2016, 2040, 2106, 2166, 2220, 2265, 2310, 2355, 2400, 2430, 2469, 2493, 2517, 2541, 2565,
    2583, 2601, 2625, 2649, 2679, 2703, 2730, 2754, 2775, 2826, 2877, 2928, 2985, 3039, 3093, 3150,
    3186, 3225, 3264, 3288, 3318, 3354, 3378, 3396, 3414, 3432, 3459, 3486, 3516, 3540, 3564, 3588,
    3612, 3636, 3666, 3696, 3726, 3771, 3816, 3861, 3906, 3954, 4002, 4059, 4077, 4095, 4113, 4131,
    4149, 4167, 4185, 4209, 4236, 4248, 4260, 4278, 4296, 4314, 4332, 4356, 4380, 4407, 4443, 4473,
    4503, 4533, 4563, 4614, 4656, 4686, 4729, 4759, 4819, 4849, 4885, 4921, 4969, 5026, 5059, 5092,
    5143, 5173, 5206, 5236, 5254, 5272, 5290, 5302, 5335, 5353, 5383, 5410, 5428, 5446, 5461, 5479,
    5512, 5533, 5545, 5560, 5575, 5608, 5629, 5641, 5653, 5668, 5719, 5743, 5767, 5794, 5845, 5872,
    5920, 5944, 5974, 6001, 6037, 6076, 6100, 6124, 6169, 6187, 6226, 6265, 6307, 6331, 6358, 6391,
    6427, 6445, 6469, 6487, 6505, 6529, 6574, 6601, 6631, 6697, 6745, 6805, 6850, 6871, 6895, 6919,
    6943, 6967, 7009, 7036, 7063, 7105, 7138, 7177, 7222, 7267, 7306, 7330, 7363, 7396, 7417, 7441,
    7462, 7477, 7492, 7510, 7528, 7540, 7558, 7570, 7582, 7600, 7612, 7624, 7636, 7648, 7666, 7729,
    7753, 7786, 7810, 7837, 7861, 7924, 7948, 7972, 8002,
};
inline constexpr std::uint16_t heading_zh_codes[] = {
    0,    // textile-apparel/goal/1: "创新能力显著提升"
    1,    // textile-apparel/goal/2: "产业优势集聚发展"
    2,    // textile-apparel/goal/3: "大力推进绿色制造"
    3,    // textile-apparel/goal/4: "强化产品品质提升"
    4,    // textile-apparel/task/1: "增强产业创新能力"
    5,    // textile-apparel/task/2: "发展产业优势集聚"
    6,    // textile-apparel/task/3: "推动绿色制造建设"
    7,    // textile-apparel/task/4: "提升产业竞争实力"
    8,    // textile-apparel/task/5: "壮大专业人才队伍"
    9,    // textile-apparel/project/1: "创新拔尖工程"
    10,   // textile-apparel/project/2: "产业集聚工程"
    11,   // textile-apparel/project/3: "生态绿色工程"
    12,   // textile-apparel/project/4: "培优树强工程"
    13,   // textile-apparel/project/5: "强基壮链工程"
    14,   // textile-apparel/project/6: "人才保障工程"
    15,   // textile-apparel/safeguard/1: "强化协同机制"
    16,   // textile-apparel/safeguard/2: "强化政策支持"
    17,   // textile-apparel/safeguard/3: "加强行业监测"
    18,   // food-beverage/goal/1: "产业规模持续壮大，集聚水平不断提升"
    19,   // food-beverage/goal/2: "产业结构持续优化，龙头企业不断壮大"
    20,   // food-beverage/goal/3: "研发创新能力增强，智能化生产水平不断提升"
    21,   // food-beverage/goal/4: "保障食品安全生产，绿色化水平不断提高"
    22,   // food-beverage/goal/5: "对外开放水平持续提升，食品文化内涵不断丰富"
    23,   // food-beverage/task/1: "夯实和提升大宗农副食品加工产业"
    24,   // food-beverage/task/1/1: "继续做大规模"
    25,   // food-beverage/task/1/2: "提升产品品质"
    26,   // food-beverage/task/2: "做大做强现有食品饮料优势领域"
    27,   // food-beverage/task/2/1: "日用食品"
    28,   // food-beverage/task/2/2: "休闲和功能食品"
    29,   // food-beverage/task/2/3: "辅助食品"
    30,   // food-beverage/task/2/4: "骨干企业"
    31,   // food-beverage/task/3: "做深做精岭南特色食品饮料领域"
    32,   // food-beverage/task/3/1: "深加工"
    33,   // food-beverage/task/3/2: "再开发"
    34,   // food-beverage/task/3/3: "广宣传"
    35,   // food-beverage/task/4: "培育发展潜力新兴食品饮料领域"
    36,   // food-beverage/task/4/1: "即食食品"
    37,   // food-beverage/task/4/2: "定制食品"
    38,   // food-beverage/task/4/3: "特定膳食食品"
    39,   // food-beverage/task/4/4: "宠物食品"
    40,   // food-beverage/task/5: "加快发展食品饮料配套产业领域"
    41,   // food-beverage/project/1: "实施“两化”深度融合工程"
    42,   // food-beverage/project/1/1: "以信息化带动企业降本提质增效"
    43,   // food-beverage/project/1/2: "用信息化提升食品溯源水平"
    44,   // food-beverage/project/1/3: "引导企业拓展电子商务业务"
    45,   // food-beverage/project/2: "实施“三品”倍增发展工程"
    46,   // food-beverage/project/2/1: "以研发促“增品种”"
    47,   // food-beverage/project/2/2: "以安全促“提品质”"
    48,   // food-beverage/project/2/3: "以发展促“创品牌”"
    49,   // food-beverage/project/3: "实施创新驱动工程"
    50,   // food-beverage/project/3/1: "创新能力建设"
    51,   // food-beverage/project/3/2: "创新生产制造工艺"
    52,   // food-beverage/project/3/3: "创新公共服务水平"
    53,   // food-beverage/project/3/4: "创新标准引领"
    54,   // food-beverage/project/4: "实施专业园区集聚集约工程"
    55,   // food-beverage/project/4/1: "加强规划引导，做到发展“有思路”"
    56,   // food-beverage/project/4/2: "加强园区基础设施建设，做到企业“引得进”"
    57,   // food-beverage/project/4/3: "完善园区产业链条，做到企业“留得住”"
    58,   // food-beverage/project/5: "实施骨干企业培育壮大工程"
    59,   // food-beverage/project/6: "实施“一带一路”融入工程"
    60,   // food-beverage/project/6/1: "加大对外展销宣传"
    61,   // food-beverage/project/6/2: "研发海外适销对路产品"
    62,   // food-beverage/project/6/3: "扩大国际合作"
    63,   // food-beverage/safeguard/1: "完善组织领导和服务机制"
    64,   // food-beverage/safeguard/2: "强化食品安全保障"
    65,   // food-beverage/safeguard/3: "强化政策支持力度"
    66,   // food-beverage/safeguard/4: "整合和加大资金支持"
    67,   // food-beverage/safeguard/5: "加强本地人才培养"
    68,   // building-materials/goal/1: "产业规模与全省经济相匹配"
    69,   // building-materials/goal/2: "新材料应用加速推广"
    70,   // building-materials/goal/3: "生产工艺技术水平稳步提升"
    71,   // building-materials/goal/4: "创新能力明显增强"
    72,   // building-materials/goal/5: "绿色发展全面推进"
    73,   // building-materials/task/1: "优化产业结构，打造特色优势明显的区域产业集群"
    74,   // building-materials/task/2: "围绕绿色发展和应用引领，发展新型建筑材料"
    75,   // building-materials/task/3: "突破共性关键技术，打造产业发展新引擎"
    76,   // building-materials/task/4: "深化两化融合，加快产业智能转型"
    77,   // building-materials/task/5: "完善创新体系，促进产业创新发展"
    78,   // building-materials/task/6: "注重节能环保，提升绿色发展水平"
    79,   // building-materials/task/7: "深化开放交流，提升国际合作水平"
    80,   // building-materials/project/1: "龙头骨干企业培育工程"
    81,   // building-materials/project/2: "新材料技术和标准化提升工程"
    82,   // building-materials/project/3: "智慧建材推广工程"
    83,   // building-materials/project/4: "创新能力提升工程"
    84,   // building-materials/project/5: "绿色安全发展工程"
    85,   // building-materials/project/6: "开放交流协助工程"
    86,   // building-materials/safeguard/1: "加强组织协调"
    87,   // building-materials/safeguard/2: "加大政策支持"
    88,   // building-materials/safeguard/3: "营造良好发展氛围"
    89,   // building-materials/safeguard/4: "加强人才队伍建设"
    90,   // building-materials/safeguard/5: "充分发挥行业组织作用"
    91,   // furniture/goal/1: "产业规模保持领先"
    92,   // furniture/goal/2: "集群竞争力显著提升"
    93,   // furniture/goal/3: "产业布局系统优化"
    94,   // furniture/goal/4: "文商旅深度融合"
    95,   // furniture/task/1: "强化家具时尚创意，夯实世界设计之都"
    96,   // furniture/task/2: "发展板式定制家具，建设世界定制之都"
    97,   // furniture/task/3: "聚焦竞争优势家具，实施“三品”战略"
    98,   // furniture/task/4: "大力发展实木家具，加强“广作家具”传承"
    99,   // furniture/task/5: "建设区域家具产业集群，优化产业生态圈"
    100,  // furniture/task/6: "完善家具配套和公共服务，补齐薄弱环节"
    83,   // furniture/project/1: "创新能力提升工程"
    101,  // furniture/project/1/1: "开展绿色环保材料和工艺装备前沿技术研究"
    102,  // furniture/project/1/2: "推进家具产品工业设计水平"
    103,  // furniture/project/1/3: "支持家具制造业创新平台建设"
    104,  // furniture/project/1/4: "提升创新人才培养速度和质量"
    105,  // furniture/project/2: "制造水平提升工程"
    106,  // furniture/project/2/1: "开展智能制造试点示范"
    107,  // furniture/project/2/2: "开展绿色转型升级试点示范"
    108,  // furniture/project/3: "质量品牌提升工程"
    109,  // furniture/project/3/1: "提升标准水平"
    110,  // furniture/project/3/2: "加强质量管理"
    111,  // furniture/project/3/3: "促进品牌推广"
    112,  // furniture/project/4: "全球影响力提升工程"
    113,  // furniture/project/4/1: "积极整合全球产业链"
    114,  // furniture/project/4/2: "提升国际贸易服务能力"
    115,  // furniture/safeguard/1: "强化组织协调领导"
    116,  // furniture/safeguard/2: "搭建转型升级平台"
    117,  // furniture/safeguard/3: "提供政策服务支持"
    89,   // furniture/safeguard/4: "加强人才队伍建设"
    118,  // furniture/safeguard/5: "推进重点项目建设"
    119,  // metal-products/goal/1: "产业规模稳步增长"
    120,  // metal-products/goal/2: "产业集聚水平不断提升"
    121,  // metal-products/goal/3: "产业协同水平显著提高"
    122,  // metal-products/goal/4: "绿色环保发展全面推动"
    123,  // metal-products/task/1: "夯实产业基础，突破产业关键短板"
    124,  // metal-products/task/2: "壮大产业规模，推动产业集聚发展"
    125,  // metal-products/task/3: "加强产业协作，提升协同合作水平"
    126,  // metal-products/task/4: "完善创新体系，增强企业创新能力"
    127,  // metal-products/task/5: "促进转型升级，推动产业高质量发展"
    128,  // metal-products/task/6: "注重品牌质量，提高产品市场竞争力"
    129,  // metal-products/task/7: "促进资源循环利用，提升产业绿色发展水平"
    130,  // metal-products/project/1: "产业强基工程"
    10,   // metal-products/project/2: "产业集聚工程"
    131,  // metal-products/project/3: "产业协同工程"
    132,  // metal-products/project/4: "产业创新工程"
    133,  // metal-products/project/5: "转型升级工程"
    134,  // metal-products/project/6: "品牌提升工程"
    135,  // metal-products/project/7: "绿色发展工程"
    136,  // metal-products/safeguard/1: "加强组织领导"
    137,  // metal-products/safeguard/2: "加大政策支持力度"
    138,  // metal-products/safeguard/3: "强化金融、人才支撑"
    90,   // metal-products/safeguard/4: "充分发挥行业组织作用"
    139,  // five-manufacturing-clusters/requirement/1: "指导思想"
    140,  // five-manufacturing-clusters/requirement/2: "基本原则"
    141,  // five-manufacturing-clusters/requirement/2/1: "坚持开放协同"
    142,  // five-manufacturing-clusters/requirement/2/2: "坚持创新驱动"
    143,  // five-manufacturing-clusters/requirement/2/3: "坚持统筹引导"
    144,  // five-manufacturing-clusters/requirement/2/4: "坚持分群施策"
    145,  // five-manufacturing-clusters/goal/1: "质量效益显著提高"
    146,  // five-manufacturing-clusters/goal/2: "集聚协同更加明显"
    147,  // five-manufacturing-clusters/goal/3: "国际化水平不断提升"
    148,  // five-manufacturing-clusters/task/1: "持续增强集群技术创新能力"
    149,  // five-manufacturing-clusters/task/1/1: "实施集群短板突破计划"
    150,  // five-manufacturing-clusters/task/1/2: "提升集群持续创新动力"
    151,  // five-manufacturing-clusters/task/1/3: "打通成果快速转化通道"
    152,  // five-manufacturing-clusters/task/2: "着力推动集群提质增效"
    153,  // five-manufacturing-clusters/task/2/4: "推动集群数字化网络化智能化转型升级"
    154,  // five-manufacturing-clusters/task/2/5: "加大集群企业技术改造支持力度"
    155,  // five-manufacturing-clusters/task/2/6: "提升集群绿色发展水平"
    156,  // five-manufacturing-clusters/task/2/7: "促进集群“制造+服务”融合发展"
    157,  // five-manufacturing-clusters/task/2/8: "加强集群质量品牌建设"
    158,  // five-manufacturing-clusters/task/3: "整体提升集群企业核心竞争力和分工协作水平"
    159,  // five-manufacturing-clusters/task/3/9: "培育壮大世界一流企业"
    160,  // five-manufacturing-clusters/task/3/10: "做精做优“隐形冠军”企业"
    161,  // five-manufacturing-clusters/task/3/11: "促进集群产业链网络化协作"
    162,  // five-manufacturing-clusters/task/4: "大力推进集群高水平宽领域开放合作"
    163,  // five-manufacturing-clusters/task/4/12: "促进粤港澳大湾区世界级产业集群联动发展"
    164,  // five-manufacturing-clusters/task/4/13: "提升集群国际化合作水平"
    165,  // five-manufacturing-clusters/task/4/14: "拓展集群全球分工和布局"
    166,  // five-manufacturing-clusters/task/5: "积极营造国际一流的集群发展营商环境"
    167,  // five-manufacturing-clusters/task/5/15: "持续深化营商环境改革"
    168,  // five-manufacturing-clusters/task/5/16: "充分发挥集聚区基础作用"
    169,  // five-manufacturing-clusters/task/5/17: "探索建立集群治理机制"
    136,  // five-manufacturing-clusters/safeguard/1: "加强组织领导"
    170,  // five-manufacturing-clusters/safeguard/2: "强化要素保障"
    171,  // five-manufacturing-clusters/safeguard/3: "加强跟踪评估"
    172,  // five-manufacturing-clusters/safeguard/4: "加大宣传引导"
    139,  // pearl-river-west-bank/requirement/1: "指导思想"
    173,  // pearl-river-west-bank/requirement/2: "发展目标"
    174,  // pearl-river-west-bank/field/1: "优先发展先进装备制造业"
    175,  // pearl-river-west-bank/field/1/1: "智能制造装备"
    176,  // pearl-river-west-bank/field/1/2: "汽车及新能源汽车制造"
    177,  // pearl-river-west-bank/field/1/3: "海洋工程装备与船舶"
    178,  // pearl-river-west-bank/field/1/4: "轨道交通装备"
    179,  // pearl-river-west-bank/field/1/5: "节能环保装备"
    180,  // pearl-river-west-bank/field/1/6: "新能源装备"
    181,  // pearl-river-west-bank/field/1/7: "通用航空装备"
    182,  // pearl-river-west-bank/field/2: "大力发展战略性新兴产业"
    183,  // pearl-river-west-bank/field/2/8: "新一代信息技术"
    184,  // pearl-river-west-bank/field/2/9: "生物产业"
    185,  // pearl-river-west-bank/field/2/10: "卫星及应用"
    186,  // pearl-river-west-bank/field/2/11: "新材料产业"
    187,  // pearl-river-west-bank/field/3: "改造提升优势传统制造业"
    188,  // pearl-river-west-bank/field/3/12: "家电及家具制造"
    189,  // pearl-river-west-bank/field/3/13: "食品饮料"
    190,  // pearl-river-west-bank/field/3/14: "纺织服装"
    191,  // pearl-river-west-bank/field/3/15: "陶瓷及造纸"
    192,  // pearl-river-west-bank/task/1: "优化珠江西岸先进装备制造产业带建设"
    193,  // pearl-river-west-bank/task/1/1: "加大招商引资力度"
    194,  // pearl-river-west-bank/task/1/2: "培育龙头骨干企业"
    195,  // pearl-river-west-bank/task/2: "提升制造业创新能力"
    196,  // pearl-river-west-bank/task/2/1: "打造产业发展创新载体和公共服务平台"
    197,  // pearl-river-west-bank/task/2/2: "建设制造业创新中心"
    198,  // pearl-river-west-bank/task/2/3: "强化珠江西岸城市群产业链协同创新"
    199,  // pearl-river-west-bank/task/3: "加快推进智能制造"
    200,  // pearl-river-west-bank/task/3/1: "建设智能制造示范基地"
    201,  // pearl-river-west-bank/task/3/2: "实施机器人应用计划"
    202,  // pearl-river-west-bank/task/3/3: "实施智能制造试点示范项目"
    203,  // pearl-river-west-bank/task/3/4: "促进智能制造科技成果产业化"
    204,  // pearl-river-west-bank/task/4: "提升绿色制造水平"
    205,  // pearl-river-west-bank/task/4/1: "全面推进绿色制造"
    206,  // pearl-river-west-bank/task/4/2: "开展重大节能环保技术产业化示范"
    207,  // pearl-river-west-bank/task/4/3: "创建绿色中心"
    208,  // pearl-river-west-bank/task/4/4: "培育一批节能环保产业集聚区"
    209,  // pearl-river-west-bank/task/5: "促进制造业与互联网融合发展"
    210,  // pearl-river-west-bank/task/6: "发展服务型制造与生产性服务业"
    211,  // pearl-river-west-bank/task/6/1: "大力发展工业设计"
    212,  // pearl-river-west-bank/task/6/2: "加快发展供应链管理"
    213,  // pearl-river-west-bank/task/7: "推动产业与金融结合发展"
    214,  // pearl-river-west-bank/task/8: "加快引进和培养制造业人才"
    136,  // pearl-river-west-bank/safeguard/1: "加强组织领导"
    215,  // pearl-river-west-bank/safeguard/2: "推动示范试点"
    216,  // pearl-river-west-bank/safeguard/3: "落实财税支持政策"
    217,  // pearl-river-west-bank/safeguard/4: "注重宣传引导"
    218,  // pearl-river-west-bank/safeguard/5: "强化工作评估"
    219,  // advanced-materials/goal/1: "产业布局更加完善"
    220,  // advanced-materials/goal/2: "关键技术水平和高端产品稳步提升"
    221,  // advanced-materials/goal/3: "骨干企业竞争力增强"
    222,  // advanced-materials/goal/4: "产业创新能力明显提升"
    72,   // advanced-materials/goal/5: "绿色发展全面推进"
    223,  // advanced-materials/task/1: "优化产业布局，打造特色优势明显的区域产业集群"
    224,  // advanced-materials/task/2: "突破关键技术，发展新型高端化产品"
    225,  // advanced-materials/task/3: "实施质量品牌战略，增强骨干企业核心竞争力"
    77,   // advanced-materials/task/4: "完善创新体系，促进产业创新发展"
    226,  // advanced-materials/task/5: "注重环保节能，提升绿色发展水平"
    79,   // advanced-materials/task/6: "深化开放交流，提升国际合作水平"
    80,   // advanced-materials/project/1: "龙头骨干企业培育工程"
    81,   // advanced-materials/project/2: "新材料技术和标准化提升工程"
    227,  // advanced-materials/project/3: "智能化推广工程"
    83,   // advanced-materials/project/4: "创新能力提升工程"
    84,   // advanced-materials/project/5: "绿色安全发展工程"
    228,  // advanced-materials/project/6: "开放交流协作工程"
    86,   // advanced-materials/safeguard/1: "加强组织协调"
    87,   // advanced-materials/safeguard/2: "加大政策支持"
    88,   // advanced-materials/safeguard/3: "营造良好发展氛围"
    89,   // advanced-materials/safeguard/4: "加强人才队伍建设"
    90,   // advanced-materials/safeguard/5: "充分发挥行业组织作用"
    229,  // light-industry-textiles/goal/1: "产业规模保持增长"
    71,   // light-industry-textiles/goal/2: "创新能力明显增强"
    230,  // light-industry-textiles/goal/3: "产业布局更加合理"
    231,  // light-industry-textiles/goal/4: "产业生态不断完善"
    232,  // light-industry-textiles/task/1: "加速数字化赋能，推动产业重塑"
    233,  // light-industry-textiles/task/1/1: "推动集群数字化赋能"
    234,  // light-industry-textiles/task/1/2: "推动企业数字化转型"
    235,  // light-industry-textiles/task/1/3: "推动制造供应链智能化、集约化"
    236,  // light-industry-textiles/task/2: "供给创新，改善供给结构"
    237,  // light-industry-textiles/task/2/1: "以技术供给创新突破产业短板"
    238,  // light-industry-textiles/task/2/2: "以管理供给创新激发企业创新活力"
    239,  // light-industry-textiles/task/2/3: "以制度供给创新营造产业发展环境"
    240,  // light-industry-textiles/task/3: "加强质量建设，提升品牌质量"
    241,  // light-industry-textiles/task/3/1: "推动产品质量升级"
    242,  // light-industry-textiles/task/3/2: "加强企业质量精准化管理"
    243,  // light-industry-textiles/task/3/3: "推进质量检验检测和认证"
    244,  // light-industry-textiles/task/3/4: "提高品牌竞争力"
    245,  // light-industry-textiles/task/4: "扩大开放合作水平"
    246,  // light-industry-textiles/project/1: "数字化赋能工程"
    247,  // light-industry-textiles/project/1/1: "集群数字化"
    248,  // light-industry-textiles/project/1/2: "企业数字化"
    249,  // light-industry-textiles/project/1/3: "供应链数字化"
    250,  // light-industry-textiles/project/2: "创新提升工程"
    251,  // light-industry-textiles/project/2/1: "技术创新"
    252,  // light-industry-textiles/project/2/2: "企业管理创新"
    253,  // light-industry-textiles/project/2/3: "模式创新"
    254,  // light-industry-textiles/project/2/4: "制度创新"
    255,  // light-industry-textiles/project/3: "要素布局工程"
    256,  // light-industry-textiles/project/3/1: "企业带动"
    257,  // light-industry-textiles/project/3/2: "项目引领"
    258,  // light-industry-textiles/project/3/3: "要素驱动"
    259,  // light-industry-textiles/project/3/4: "反哺惠民"
    260,  // light-industry-textiles/project/4: "三品提升工程"
    261,  // light-industry-textiles/project/4/1: "增加健康化、智能化、个性化、时尚化产品供给"
    262,  // light-industry-textiles/project/4/2: "提升产品质量水平"
    263,  // light-industry-textiles/project/4/3: "提升品牌竞争力与影响力"
    264,  // light-industry-textiles/project/5: "骨干企业培育工程"
    265,  // light-industry-textiles/project/5/1: "培育优质平台型企业"
    266,  // light-industry-textiles/project/5/2: "做大做强龙头企业"
    267,  // light-industry-textiles/project/5/3: "支持专精特新小巨人企业、单项冠军、隐形冠军"
    115,  // light-industry-textiles/safeguard/1: "强化组织协调领导"
    268,  // light-industry-textiles/safeguard/2: "营造良好发展环境"
    137,  // light-industry-textiles/safeguard/3: "加大政策支持力度"
    269,  // light-industry-textiles/safeguard/4: "发挥行业组织作用"
    270,  // light-industry-textiles/safeguard/5: "强化产业人才队伍建设"
};

inline constexpr char heading_en_text[] =
    "Markedly stronger innovation capacity"
    "Concentrated growth of industrial strengths"
    "Vigorously promote green manufacturing"
    "Raise product quality"
    "Strengthen industrial innovation capacity"
    "Develop the concentration of industrial strengths"
    "Promote green manufacturing"
    "Raise industrial competitiveness"
    "Expand the skilled workforce"
    "Innovation excellence project"
    "Industrial agglomeration project"
    "Ecological and green project"
    "Project to foster excellent and strong brands"
    "Project to strengthen the foundations and the industrial chain"
    "Talent support project"
    "Strengthen coordination mechanisms"
    "Strengthen policy support"
    "Strengthen industry monitoring"
    "Industry keeps growing and becomes more concentrated"
    "Industrial structure keeps improving and leading firms grow"
    "Stronger R&D and innovation and smarter production"
    "Safe food production and greener industry"
    "More opening to the outside and a richer food culture"
    "Consolidate and upgrade bulk agricultural and sideline food processing"
    "Continue to expand in scale"
    "Make the existing strong fields of food and beverages bigger and stronger"
    "Everyday foods"
    "Snack and functional foods"
    "Auxiliary foods"
    "Backbone firms"
    "Deepen and refine Lingnan specialty foods and beverages"
    "Deep processing"
    "Further development"
    "Wide publicity"
    "Foster promising emerging fields of food and beverages"
    "Ready-to-eat foods"
    "Customised foods"
    "Special dietary foods"
    "Pet food"
    "Speed up the supporting industries of food and beverages"
    "Project for the deep integration of informatisation and industrialisation"
    "Use informatisation to cut costs and raise quality and efficiency"
    "Use informatisation to improve food traceability"
    "Guide firms to expand e-commerce"
    "Project to double the \"three products\" drive (more varieties, better quality, stronger brands)"
    "More varieties through R&D"
    "Better quality through safety"
    "Brand creation through development"
    "Innovation-driven project"
    "Innovation capacity building"
    "Innovate production processes"
    "Innovate public services"
    "Innovate in leading through standards"
    "Project for concentrated, resource-efficient specialised parks"
    "Strengthen planning so that development has a clear line"
    "Strengthen park infrastructure so that firms can be brought in"
    "Complete the industrial chain of parks so that firms stay"
    "Project to foster and strengthen backbone firms"
    "Belt and Road integration project"
    "More exhibitions and publicity abroad"
    "Develop products that sell overseas"
    "Expand international cooperation"
    "Improve leadership and service mechanisms"
    "Strengthen food safety"
    "Integrate and increase funding"
    "Strengthen local talent training"
    "Industrial scale in keeping with the provincial economy"
    "Faster adoption of new materials"
    "Production technology steadily improved"
    "Innovation capacity clearly stronger"
    "Green development advanced across the board"
    "Optimise the industrial structure and build distinctive regional industrial clusters"
    "Develop new building materials, guided by green development and application"
    "Achieve breakthroughs in common key technologies and create a new engine of industrial development"
    "Deepen the integration of informatisation and industrialisation and speed up smart transformation"
    "Improve the innovation system and promote innovative development of the industry"
    "Attend to energy saving and environmental protection and raise the level of green development"
    "Deepen opening and exchange and raise the level of international cooperation"
    "Leading and backbone firm fostering project"
    "New materials technology and standardisation improvement project"
    "Smart building materials promotion project"
    "Innovation capacity improvement project"
    "Green and safe development project"
    "Project for opening, exchange and assistance"
    "Strengthen organisation and coordination"
    "Increase policy support"
    "Create a good atmosphere for development"
    "Build up the talent pool"
    "Make full use of industry organisations"
    "Industry scale keeps its lead"
    "Cluster competitiveness rises markedly"
    "Industrial layout is systematically optimised"
    "Culture, commerce and tourism are deeply integrated"
    "Strengthen fashion creativity in furniture and consolidate the world capital of design"
    "Develop panel-type custom furniture and build the world capital of customisation"
    "Focus on furniture with a competitive advantage and carry out the \"three products\" strategy (varieties, quality, brands)"
    "Vigorously develop solid wood furniture and strengthen the heritage of \"Guangzuo furniture\""
    "Build regional furniture clusters and optimise the industrial ecosystem"
    "Improve furniture supporting industries and public services and shore up weak links"
    "Carry out frontier research on green materials and on process equipment"
    "Advance the industrial design level of furniture products"
    "Support the building of innovation platforms for furniture manufacturing"
    "Raise the speed and quality of training innovative talent"
    "Manufacturing improvement project"
    "Carry out smart manufacturing pilots and demonstrations"
    "Carry out pilots and demonstrations of green transformation and upgrading"
    "Quality and brand improvement project"
    "Raise the level of standards"
    "Strengthen quality management"
    "Promote brands"
    "Project to raise global influence"
    "Actively integrate the global industrial chain"
    "Raise the capability of international trade services"
    "Strengthen organisation, coordination and leadership"
    "Build platforms for transformation and upgrading"
    "Provide policy services and support"
    "Move key projects forward"
    "Industry scale grows steadily"
    "The level of industrial agglomeration keeps rising"
    "The level of industrial coordination rises markedly"
    "Green and environmentally friendly development is advanced across the board"
    "Consolidate the industrial base and overcome key weaknesses of the industry"
    "Enlarge the industry and promote its agglomeration"
    "Strengthen industrial collaboration and raise the level of cooperation"
    "Improve the innovation system and strengthen the innovation capacity of firms"
    "Promote transformation and upgrading and the high-quality development of the industry"
    "Focus on brands and quality and raise the market competitiveness of products"
    "Promote resource recycling and raise the level of green development of the industry"
    "Industrial base strengthening project"
    "Industrial coordination project"
    "Industrial innovation project"
    "Transformation and upgrading project"
    "Brand improvement project"
    "Green development project"
    "Strengthen organisation and leadership"
    "Strengthen the support of finance and talent"
    "Guiding ideology"
    "Basic principles"
    "Keep to openness and coordination"
    "Keep to innovation as the driver"
    "Keep to overall guidance"
    "Set policy cluster by cluster"
    "Quality and returns markedly raised"
    "Stronger agglomeration and coordination"
    "Internationalisation steadily raised"
    "Keep strengthening the clusters' capacity for technological innovation"
    "Carry out a plan to overcome the clusters' weak points"
    "Strengthen the clusters' momentum for continued innovation"
    "Open channels for rapid conversion of research results"
    "Work to raise the clusters' quality and efficiency"
    "Promote the digital, networked and intelligent upgrading of the clusters"
    "Increase support for technological upgrading of cluster firms"
    "Raise the clusters' level of green development"
    "Promote integrated \"manufacturing + services\" development of the clusters"
    "Strengthen quality and brand building in the clusters"
    "Raise the core competitiveness of cluster firms and their division of labour and collaboration across the board"
    "Foster and grow world-class firms"
    "Refine \"hidden champion\" firms"
    "Promote networked cooperation along the clusters' industrial chains"
    "Vigorously advance high-level, wide-ranging opening and cooperation of the clusters"
    "Promote linked development of world-class industrial clusters in the Guangdong-Hong Kong-Macao Greater Bay Area"
    "Raise the level of the clusters' international cooperation"
    "Widen the clusters' part in the global division of labour and their global footprint"
    "Create a world-class business environment for cluster development"
    "Keep deepening reform of the business environment"
    "Make full use of agglomeration areas as a foundation"
    "Explore mechanisms of cluster governance"
    "Strengthen the supply of production factors"
    "Strengthen monitoring and evaluation"
    "Increase publicity and guidance"
    "Development goals"
    "Give priority to advanced equipment manufacturing"
    "Smart manufacturing equipment"
    "Automobile and new energy vehicle manufacturing"
    "Marine engineering equipment and ships"
    "Rail transit equipment"
    "Energy-saving and environmental protection equipment"
    "New energy equipment"
    "General aviation equipment"
    "Vigorously develop strategic emerging industries"
    "New-generation information technology"
    "Bioindustry"
    "Satellites and applications"
    "New materials industry"
    "Transform and upgrade competitive traditional manufacturing"
    "Home appliance and furniture manufacturing"
    "Food and beverages"
    "Textiles and apparel"
    "Ceramics and paper"
    "Improve the building of the Pearl River west bank advanced equipment manufacturing belt"
    "Step up the attraction of investment"
    "Foster leading backbone firms"
    "Raise manufacturing's capacity for innovation"
    "Build innovation carriers and public service platforms for industrial development"
    "Build manufacturing innovation centres"
    "Strengthen coordinated innovation along the industrial chains of the Pearl River west bank cities"
    "Speed up smart manufacturing"
    "Build smart manufacturing demonstration bases"
    "Carry out a robot application plan"
    "Carry out smart manufacturing pilot demonstration projects"
    "Promote the industrialisation of smart manufacturing research results"
    "Raise the level of green manufacturing"
    "Advance green manufacturing across the board"
    "Demonstrate the industrialisation of major energy-saving and environmental protection technologies"
    "Create green [data] centres"
    "Foster a number of energy-saving and environmental protection industry agglomeration areas"
    "Promote the integrated development of manufacturing and the internet"
    "Develop service-oriented manufacturing and producer services"
    "Vigorously develop industrial design"
    "Speed up the development of supply chain management"
    "Promote the combined development of industry and finance"
    "Speed up the introduction and training of manufacturing talent"
    "Promote demonstrations and pilots"
    "Put fiscal and tax support policies into effect"
    "Attend to publicity and guidance"
    "Strengthen the evaluation of work"
    "A better industrial layout"
    "Key technology and high-end products steadily improved"
    "Backbone firms more competitive"
    "Industrial innovation capacity clearly raised"
    "Optimise the industrial layout and build regional industrial clusters with distinctive strengths"
    "Achieve breakthroughs in key technologies and develop new high-end products"
    "Carry out the quality and brand strategy and strengthen the core competitiveness of backbone firms"
    "Attend to environmental protection and energy saving and raise the level of green development"
    "Smart technology promotion project"
    "Project for opening, exchange and collaboration"
    "Industrial scale keeps growing"
    "More rational industrial layout"
    "Industrial ecosystem steadily improved"
    "Speed up digital empowerment and reshape the industry"
    "Promote digital empowerment of the cluster"
    "Promote the digital transformation of firms"
    "Promote smart and intensive manufacturing supply chains"
    "Innovate on the supply side and improve the supply structure"
    "Overcome industrial weaknesses through innovation in technology supply"
    "Stimulate firm innovation through innovation in management supply"
    "Build an environment for industrial development through innovation in institutional supply"
    "Improve quality and raise brand quality"
    "Promote the upgrading of product quality"
    "Strengthen precise quality management in firms"
    "Advance quality inspection, testing and certification"
    "Raise brand competitiveness"
    "Raise the level of opening up and cooperation"
    "Digital empowerment project"
    "Cluster digitalisation"
    "Firm digitalisation"
    "Supply chain digitalisation"
    "Innovation improvement project"
    "Technological innovation"
    "Firm management innovation"
    "Model innovation"
    "Institutional innovation"
    "Project for the layout of production factors"
    "Driven by firms"
    "Led by projects"
    "Driven by production factors"
    "Giving back to benefit the people"
    "\"Three products\" improvement project (varieties, quality, brands)"
    "Increase the supply of healthy, smart, personalised and fashionable products"
    "Raise brand competitiveness and influence"
    "Backbone firm fostering project"
    "Foster high-quality platform firms"
    "Make leading firms bigger and stronger"
    "Support specialised, refined, distinctive and innovative \"little giant\" firms, single-product champions and hidden champions"
    "Create a good development environment"
    "Make use of industry organisations"
    "Build up the industrial talent pool";
inline constexpr std::uint16_t heading_en_offsets[] = {
    0, 37, 80, 118, 139, 180, 229, 256, 288, 316, 345, 377, 405, 450, 512, 534, 568, 593, 623, 675,
    734, 784, 825, 878, 948, 975, 1048, 1062, 1088, 1103, 1117, 1172, 1187, 1206, 1220, 1274, 1292,
    1308, 1329, 1337, 1393, 1466, 1531, 1579, 1611, 1705, 1731, 1760, 1794, 1819, 1847, 1876, 1900,
    1937, 1999, 2055, 2117, 2174, 2221, 2254, 2291, 2326, 2358, 2399, 2421, 2451, 2483, 2538, 2570,
    2609, 2645, 2688, 2772, 2847, 2945, 3042, 3122, 3215, 3291, 3334, 3398, 3440, 3479, 3513, 3557,
    3597, 3620, 3660, 3684, 3723, 3752, 3790, 3835, 3886, 3972, 4052, 4172, 4263, 4334, 4417, 4488,
    4545, 4617, 4674, 4707, 4762, 4835, 4872, 4900, 4929, 4943, 4976, 5022, 5074, 5126, 5174, 5209,
    5234, 5263, 5313, 5364, 5439, 5514, 5564, 5634, 5711, 5796, 5872, 5955, 5992, 6023, 6052, 6088,
    6113, 6138, 6176, 6220, 6236, 6252, 6285, 6317, 6341, 6370, 6405, 6444, 6480, 6550, 6604, 6662,
    6716, 6766, 6838, 6899, 6945, 7018, 7071, 7182, 7215, 7245, 7312, 7395, 7506, 7564, 7648, 7713,
    7762, 7814, 7854, 7897, 7933, 7964, 7981, 8030, 8059, 8106, 8144, 8166, 8218, 8238, 8264, 8312,
    8349, 8360, 8387, 8409, 8468, 8510, 8528, 8548, 8566, 8653, 8689, 8718, 8763, 8844, 8882, 8979,
    9007, 9052, 9086, 9144, 9213, 9251, 9295, 9393, 9420, 9510, 9578, 9638, 9674, 9725, 9781, 9843,
    9876, 9923, 9955, 9988, 10014, 10068, 10099, 10144, 10240, 10315, 10413, 10506, 10540, 10587,
    10617, 10648, 10686, 10739, 10781, 10824, 10879, 10939, 11009, 11074, 11164, 11203, 11243,
    11289, 11342, 11369, 11414, 11441, 11463, 11482, 11509, 11539, 11563, 11589, 11605, 11629,
    11673, 11688, 11703, 11731, 11764, 11829, 11905, 11946, 11977, 12011, 12049, 12173, 12210,
    12244, 12279,
};
inline constexpr std::uint16_t heading_en_codes[] = {
    0,    // textile-apparel/goal/1: "Markedly stronger innovation capacity"
    1,    // textile-apparel/goal/2: "Concentrated growth of industrial strengths"
    2,    // textile-apparel/goal/3: "Vigorously promote green manufacturing"
    3,    // textile-apparel/goal/4: "Raise product quality"
    4,    // textile-apparel/task/1: "Strengthen industrial innovation capacity"
    5,    // textile-apparel/task/2: "Develop the concentration of industrial strengths"
    6,    // textile-apparel/task/3: "Promote green manufacturing"
    7,    // textile-apparel/task/4: "Raise industrial competitiveness"
    8,    // textile-apparel/task/5: "Expand the skilled workforce"
    9,    // textile-apparel/project/1: "Innovation excellence project"
    10,   // textile-apparel/project/2: "Industrial agglomeration project"
    11,   // textile-apparel/project/3: "Ecological and green project"
    12,   // textile-apparel/project/4: "Project to foster excellent and strong brands"
    13,   // textile-apparel/project/5: "Project to strengthen the foundations and the industrial chain"
    14,   // textile-apparel/project/6: "Talent support project"
    15,   // textile-apparel/safeguard/1: "Strengthen coordination mechanisms"
    16,   // textile-apparel/safeguard/2: "Strengthen policy support"
    17,   // textile-apparel/safeguard/3: "Strengthen industry monitoring"
    18,   // food-beverage/goal/1: "Industry keeps growing and becomes more concentrated"
    19,   // food-beverage/goal/2: "Industrial structure keeps improving and leading firms grow"
    20,   // food-beverage/goal/3: "Stronger R&D and innovation and smarter production"
    21,   // food-beverage/goal/4: "Safe food production and greener industry"
    22,   // food-beverage/goal/5: "More opening to the outside and a richer food culture"
    23,   // food-beverage/task/1: "Consolidate and upgrade bulk agricultural and sideline food processing"
    24,   // food-beverage/task/1/1: "Continue to expand in scale"
    3,    // food-beverage/task/1/2: "Raise product quality"
    25,   // food-beverage/task/2: "Make the existing strong fields of food and beverages bigger and stronger"
    26,   // food-beverage/task/2/1: "Everyday foods"
    27,   // food-beverage/task/2/2: "Snack and functional foods"
    28,   // food-beverage/task/2/3: "Auxiliary foods"
    29,   // food-beverage/task/2/4: "Backbone firms"
    30,   // food-beverage/task/3: "Deepen and refine Lingnan specialty foods and beverages"
    31,   // food-beverage/task/3/1: "Deep processing"
    32,   // food-beverage/task/3/2: "Further development"
    33,   // food-beverage/task/3/3: "Wide publicity"
    34,   // food-beverage/task/4: "Foster promising emerging fields of food and beverages"
    35,   // food-beverage/task/4/1: "Ready-to-eat foods"
    36,   // food-beverage/task/4/2: "Customised foods"
    37,   // food-beverage/task/4/3: "Special dietary foods"
    38,   // food-beverage/task/4/4: "Pet food"
    39,   // food-beverage/task/5: "Speed up the supporting industries of food and beverages"
    40,   // food-beverage/project/1: "Project for the deep integration of informatisation and industrialisation"
    41,   // food-beverage/project/1/1: "Use informatisation to cut costs and raise quality and efficiency"
    42,   // food-beverage/project/1/2: "Use informatisation to improve food traceability"
    43,   // food-beverage/project/1/3: "Guide firms to expand e-commerce"
    44,   // food-beverage/project/2: "Project to double the \"three products\" drive (more varieties, better quality, stronger brands)"
    45,   // food-beverage/project/2/1: "More varieties through R&D"
    46,   // food-beverage/project/2/2: "Better quality through safety"
    47,   // food-beverage/project/2/3: "Brand creation through development"
    48,   // food-beverage/project/3: "Innovation-driven project"
    49,   // food-beverage/project/3/1: "Innovation capacity building"
    50,   // food-beverage/project/3/2: "Innovate production processes"
    51,   // food-beverage/project/3/3: "Innovate public services"
    52,   // food-beverage/project/3/4: "Innovate in leading through standards"
    53,   // food-beverage/project/4: "Project for concentrated, resource-efficient specialised parks"
    54,   // food-beverage/project/4/1: "Strengthen planning so that development has a clear line"
    55,   // food-beverage/project/4/2: "Strengthen park infrastructure so that firms can be brought in"
    56,   // food-beverage/project/4/3: "Complete the industrial chain of parks so that firms stay"
    57,   // food-beverage/project/5: "Project to foster and strengthen backbone firms"
    58,   // food-beverage/project/6: "Belt and Road integration project"
    59,   // food-beverage/project/6/1: "More exhibitions and publicity abroad"
    60,   // food-beverage/project/6/2: "Develop products that sell overseas"
    61,   // food-beverage/project/6/3: "Expand international cooperation"
    62,   // food-beverage/safeguard/1: "Improve leadership and service mechanisms"
    63,   // food-beverage/safeguard/2: "Strengthen food safety"
    16,   // food-beverage/safeguard/3: "Strengthen policy support"
    64,   // food-beverage/safeguard/4: "Integrate and increase funding"
    65,   // food-beverage/safeguard/5: "Strengthen local talent training"
    66,   // building-materials/goal/1: "Industrial scale in keeping with the provincial economy"
    67,   // building-materials/goal/2: "Faster adoption of new materials"
    68,   // building-materials/goal/3: "Production technology steadily improved"
    69,   // building-materials/goal/4: "Innovation capacity clearly stronger"
    70,   // building-materials/goal/5: "Green development advanced across the board"
    71,   // building-materials/task/1: "Optimise the industrial structure and build distinctive regional industrial clusters"
    72,   // building-materials/task/2: "Develop new building materials, guided by green development and application"
    73,   // building-materials/task/3: "Achieve breakthroughs in common key technologies and create a new engine of industrial development"
    74,   // building-materials/task/4: "Deepen the integration of informatisation and industrialisation and speed up smart transformation"
    75,   // building-materials/task/5: "Improve the innovation system and promote innovative development of the industry"
    76,   // building-materials/task/6: "Attend to energy saving and environmental protection and raise the level of green development"
    77,   // building-materials/task/7: "Deepen opening and exchange and raise the level of international cooperation"
    78,   // building-materials/project/1: "Leading and backbone firm fostering project"
    79,   // building-materials/project/2: "New materials technology and standardisation improvement project"
    80,   // building-materials/project/3: "Smart building materials promotion project"
    81,   // building-materials/project/4: "Innovation capacity improvement project"
    82,   // building-materials/project/5: "Green and safe development project"
    83,   // building-materials/project/6: "Project for opening, exchange and assistance"
    84,   // building-materials/safeguard/1: "Strengthen organisation and coordination"
    85,   // building-materials/safeguard/2: "Increase policy support"
    86,   // building-materials/safeguard/3: "Create a good atmosphere for development"
    87,   // building-materials/safeguard/4: "Build up the talent pool"
    88,   // building-materials/safeguard/5: "Make full use of industry organisations"
    89,   // furniture/goal/1: "Industry scale keeps its lead"
    90,   // furniture/goal/2: "Cluster competitiveness rises markedly"
    91,   // furniture/goal/3: "Industrial layout is systematically optimised"
    92,   // furniture/goal/4: "Culture, commerce and tourism are deeply integrated"
    93,   // furniture/task/1: "Strengthen fashion creativity in furniture and consolidate the world capital of design"
    94,   // furniture/task/2: "Develop panel-type custom furniture and build the world capital of customisation"
    95,   // furniture/task/3: "Focus on furniture with a competitive advantage and carry out the \"three products\" strategy (varieties, quality, brands)"
    96,   // furniture/task/4: "Vigorously develop solid wood furniture and strengthen the heritage of \"Guangzuo furniture\""
    97,   // furniture/task/5: "Build regional furniture clusters and optimise the industrial ecosystem"
    98,   // furniture/task/6: "Improve furniture supporting industries and public services and shore up weak links"
    81,   // furniture/project/1: "Innovation capacity improvement project"
    99,   // furniture/project/1/1: "Carry out frontier research on green materials and on process equipment"
    100,  // furniture/project/1/2: "Advance the industrial design level of furniture products"
    101,  // furniture/project/1/3: "Support the building of innovation platforms for furniture manufacturing"
    102,  // furniture/project/1/4: "Raise the speed and quality of training innovative talent"
    103,  // furniture/project/2: "Manufacturing improvement project"
    104,  // furniture/project/2/1: "Carry out smart manufacturing pilots and demonstrations"
    105,  // furniture/project/2/2: "Carry out pilots and demonstrations of green transformation and upgrading"
    106,  // furniture/project/3: "Quality and brand improvement project"
    107,  // furniture/project/3/1: "Raise the level of standards"
    108,  // furniture/project/3/2: "Strengthen quality management"
    109,  // furniture/project/3/3: "Promote brands"
    110,  // furniture/project/4: "Project to raise global influence"
    111,  // furniture/project/4/1: "Actively integrate the global industrial chain"
    112,  // furniture/project/4/2: "Raise the capability of international trade services"
    113,  // furniture/safeguard/1: "Strengthen organisation, coordination and leadership"
    114,  // furniture/safeguard/2: "Build platforms for transformation and upgrading"
    115,  // furniture/safeguard/3: "Provide policy services and support"
    87,   // furniture/safeguard/4: "Build up the talent pool"
    116,  // furniture/safeguard/5: "Move key projects forward"
    117,  // metal-products/goal/1: "Industry scale grows steadily"
    118,  // metal-products/goal/2: "The level of industrial agglomeration keeps rising"
    119,  // metal-products/goal/3: "The level of industrial coordination rises markedly"
    120,  // metal-products/goal/4: "Green and environmentally friendly development is advanced across the board"
    121,  // metal-products/task/1: "Consolidate the industrial base and overcome key weaknesses of the industry"
    122,  // metal-products/task/2: "Enlarge the industry and promote its agglomeration"
    123,  // metal-products/task/3: "Strengthen industrial collaboration and raise the level of cooperation"
    124,  // metal-products/task/4: "Improve the innovation system and strengthen the innovation capacity of firms"
    125,  // metal-products/task/5: "Promote transformation and upgrading and the high-quality development of the industry"
    126,  // metal-products/task/6: "Focus on brands and quality and raise the market competitiveness of products"
    127,  // metal-products/task/7: "Promote resource recycling and raise the level of green development of the industry"
    128,  // metal-products/project/1: "Industrial base strengthening project"
    10,   // metal-products/project/2: "Industrial agglomeration project"
    129,  // metal-products/project/3: "Industrial coordination project"
    130,  // metal-products/project/4: "Industrial innovation project"
    131,  // metal-products/project/5: "Transformation and upgrading project"
    132,  // metal-products/project/6: "Brand improvement project"
    133,  // metal-products/project/7: "Green development project"
    134,  // metal-products/safeguard/1: "Strengthen organisation and leadership"
    85,   // metal-products/safeguard/2: "Increase policy support"
    135,  // metal-products/safeguard/3: "Strengthen the support of finance and talent"
    88,   // metal-products/safeguard/4: "Make full use of industry organisations"
    136,  // five-manufacturing-clusters/requirement/1: "Guiding ideology"
    137,  // five-manufacturing-clusters/requirement/2: "Basic principles"
    138,  // five-manufacturing-clusters/requirement/2/1: "Keep to openness and coordination"
    139,  // five-manufacturing-clusters/requirement/2/2: "Keep to innovation as the driver"
    140,  // five-manufacturing-clusters/requirement/2/3: "Keep to overall guidance"
    141,  // five-manufacturing-clusters/requirement/2/4: "Set policy cluster by cluster"
    142,  // five-manufacturing-clusters/goal/1: "Quality and returns markedly raised"
    143,  // five-manufacturing-clusters/goal/2: "Stronger agglomeration and coordination"
    144,  // five-manufacturing-clusters/goal/3: "Internationalisation steadily raised"
    145,  // five-manufacturing-clusters/task/1: "Keep strengthening the clusters' capacity for technological innovation"
    146,  // five-manufacturing-clusters/task/1/1: "Carry out a plan to overcome the clusters' weak points"
    147,  // five-manufacturing-clusters/task/1/2: "Strengthen the clusters' momentum for continued innovation"
    148,  // five-manufacturing-clusters/task/1/3: "Open channels for rapid conversion of research results"
    149,  // five-manufacturing-clusters/task/2: "Work to raise the clusters' quality and efficiency"
    150,  // five-manufacturing-clusters/task/2/4: "Promote the digital, networked and intelligent upgrading of the clusters"
    151,  // five-manufacturing-clusters/task/2/5: "Increase support for technological upgrading of cluster firms"
    152,  // five-manufacturing-clusters/task/2/6: "Raise the clusters' level of green development"
    153,  // five-manufacturing-clusters/task/2/7: "Promote integrated \"manufacturing + services\" development of the clusters"
    154,  // five-manufacturing-clusters/task/2/8: "Strengthen quality and brand building in the clusters"
    155,  // five-manufacturing-clusters/task/3: "Raise the core competitiveness of cluster firms and their division of labour and collaboration across the board"
    156,  // five-manufacturing-clusters/task/3/9: "Foster and grow world-class firms"
    157,  // five-manufacturing-clusters/task/3/10: "Refine \"hidden champion\" firms"
    158,  // five-manufacturing-clusters/task/3/11: "Promote networked cooperation along the clusters' industrial chains"
    159,  // five-manufacturing-clusters/task/4: "Vigorously advance high-level, wide-ranging opening and cooperation of the clusters"
    160,  // five-manufacturing-clusters/task/4/12: "Promote linked development of world-class industrial clusters in the Guangdong-Hong Kong-Macao Greater Bay Area"
    161,  // five-manufacturing-clusters/task/4/13: "Raise the level of the clusters' international cooperation"
    162,  // five-manufacturing-clusters/task/4/14: "Widen the clusters' part in the global division of labour and their global footprint"
    163,  // five-manufacturing-clusters/task/5: "Create a world-class business environment for cluster development"
    164,  // five-manufacturing-clusters/task/5/15: "Keep deepening reform of the business environment"
    165,  // five-manufacturing-clusters/task/5/16: "Make full use of agglomeration areas as a foundation"
    166,  // five-manufacturing-clusters/task/5/17: "Explore mechanisms of cluster governance"
    134,  // five-manufacturing-clusters/safeguard/1: "Strengthen organisation and leadership"
    167,  // five-manufacturing-clusters/safeguard/2: "Strengthen the supply of production factors"
    168,  // five-manufacturing-clusters/safeguard/3: "Strengthen monitoring and evaluation"
    169,  // five-manufacturing-clusters/safeguard/4: "Increase publicity and guidance"
    136,  // pearl-river-west-bank/requirement/1: "Guiding ideology"
    170,  // pearl-river-west-bank/requirement/2: "Development goals"
    171,  // pearl-river-west-bank/field/1: "Give priority to advanced equipment manufacturing"
    172,  // pearl-river-west-bank/field/1/1: "Smart manufacturing equipment"
    173,  // pearl-river-west-bank/field/1/2: "Automobile and new energy vehicle manufacturing"
    174,  // pearl-river-west-bank/field/1/3: "Marine engineering equipment and ships"
    175,  // pearl-river-west-bank/field/1/4: "Rail transit equipment"
    176,  // pearl-river-west-bank/field/1/5: "Energy-saving and environmental protection equipment"
    177,  // pearl-river-west-bank/field/1/6: "New energy equipment"
    178,  // pearl-river-west-bank/field/1/7: "General aviation equipment"
    179,  // pearl-river-west-bank/field/2: "Vigorously develop strategic emerging industries"
    180,  // pearl-river-west-bank/field/2/8: "New-generation information technology"
    181,  // pearl-river-west-bank/field/2/9: "Bioindustry"
    182,  // pearl-river-west-bank/field/2/10: "Satellites and applications"
    183,  // pearl-river-west-bank/field/2/11: "New materials industry"
    184,  // pearl-river-west-bank/field/3: "Transform and upgrade competitive traditional manufacturing"
    185,  // pearl-river-west-bank/field/3/12: "Home appliance and furniture manufacturing"
    186,  // pearl-river-west-bank/field/3/13: "Food and beverages"
    187,  // pearl-river-west-bank/field/3/14: "Textiles and apparel"
    188,  // pearl-river-west-bank/field/3/15: "Ceramics and paper"
    189,  // pearl-river-west-bank/task/1: "Improve the building of the Pearl River west bank advanced equipment manufacturing belt"
    190,  // pearl-river-west-bank/task/1/1: "Step up the attraction of investment"
    191,  // pearl-river-west-bank/task/1/2: "Foster leading backbone firms"
    192,  // pearl-river-west-bank/task/2: "Raise manufacturing's capacity for innovation"
    193,  // pearl-river-west-bank/task/2/1: "Build innovation carriers and public service platforms for industrial development"
    194,  // pearl-river-west-bank/task/2/2: "Build manufacturing innovation centres"
    195,  // pearl-river-west-bank/task/2/3: "Strengthen coordinated innovation along the industrial chains of the Pearl River west bank cities"
    196,  // pearl-river-west-bank/task/3: "Speed up smart manufacturing"
    197,  // pearl-river-west-bank/task/3/1: "Build smart manufacturing demonstration bases"
    198,  // pearl-river-west-bank/task/3/2: "Carry out a robot application plan"
    199,  // pearl-river-west-bank/task/3/3: "Carry out smart manufacturing pilot demonstration projects"
    200,  // pearl-river-west-bank/task/3/4: "Promote the industrialisation of smart manufacturing research results"
    201,  // pearl-river-west-bank/task/4: "Raise the level of green manufacturing"
    202,  // pearl-river-west-bank/task/4/1: "Advance green manufacturing across the board"
    203,  // pearl-river-west-bank/task/4/2: "Demonstrate the industrialisation of major energy-saving and environmental protection technologies"
    204,  // pearl-river-west-bank/task/4/3: "Create green [data] centres"
    205,  // pearl-river-west-bank/task/4/4: "Foster a number of energy-saving and environmental protection industry agglomeration areas"
    206,  // pearl-river-west-bank/task/5: "Promote the integrated development of manufacturing and the internet"
    207,  // pearl-river-west-bank/task/6: "Develop service-oriented manufacturing and producer services"
    208,  // pearl-river-west-bank/task/6/1: "Vigorously develop industrial design"
    209,  // pearl-river-west-bank/task/6/2: "Speed up the development of supply chain management"
    210,  // pearl-river-west-bank/task/7: "Promote the combined development of industry and finance"
    211,  // pearl-river-west-bank/task/8: "Speed up the introduction and training of manufacturing talent"
    134,  // pearl-river-west-bank/safeguard/1: "Strengthen organisation and leadership"
    212,  // pearl-river-west-bank/safeguard/2: "Promote demonstrations and pilots"
    213,  // pearl-river-west-bank/safeguard/3: "Put fiscal and tax support policies into effect"
    214,  // pearl-river-west-bank/safeguard/4: "Attend to publicity and guidance"
    215,  // pearl-river-west-bank/safeguard/5: "Strengthen the evaluation of work"
    216,  // advanced-materials/goal/1: "A better industrial layout"
    217,  // advanced-materials/goal/2: "Key technology and high-end products steadily improved"
    218,  // advanced-materials/goal/3: "Backbone firms more competitive"
    219,  // advanced-materials/goal/4: "Industrial innovation capacity clearly raised"
    70,   // advanced-materials/goal/5: "Green development advanced across the board"
    220,  // advanced-materials/task/1: "Optimise the industrial layout and build regional industrial clusters with distinctive strengths"
    221,  // advanced-materials/task/2: "Achieve breakthroughs in key technologies and develop new high-end products"
    222,  // advanced-materials/task/3: "Carry out the quality and brand strategy and strengthen the core competitiveness of backbone firms"
    75,   // advanced-materials/task/4: "Improve the innovation system and promote innovative development of the industry"
    223,  // advanced-materials/task/5: "Attend to environmental protection and energy saving and raise the level of green development"
    77,   // advanced-materials/task/6: "Deepen opening and exchange and raise the level of international cooperation"
    78,   // advanced-materials/project/1: "Leading and backbone firm fostering project"
    79,   // advanced-materials/project/2: "New materials technology and standardisation improvement project"
    224,  // advanced-materials/project/3: "Smart technology promotion project"
    81,   // advanced-materials/project/4: "Innovation capacity improvement project"
    82,   // advanced-materials/project/5: "Green and safe development project"
    225,  // advanced-materials/project/6: "Project for opening, exchange and collaboration"
    84,   // advanced-materials/safeguard/1: "Strengthen organisation and coordination"
    85,   // advanced-materials/safeguard/2: "Increase policy support"
    86,   // advanced-materials/safeguard/3: "Create a good atmosphere for development"
    87,   // advanced-materials/safeguard/4: "Build up the talent pool"
    88,   // advanced-materials/safeguard/5: "Make full use of industry organisations"
    226,  // light-industry-textiles/goal/1: "Industrial scale keeps growing"
    69,   // light-industry-textiles/goal/2: "Innovation capacity clearly stronger"
    227,  // light-industry-textiles/goal/3: "More rational industrial layout"
    228,  // light-industry-textiles/goal/4: "Industrial ecosystem steadily improved"
    229,  // light-industry-textiles/task/1: "Speed up digital empowerment and reshape the industry"
    230,  // light-industry-textiles/task/1/1: "Promote digital empowerment of the cluster"
    231,  // light-industry-textiles/task/1/2: "Promote the digital transformation of firms"
    232,  // light-industry-textiles/task/1/3: "Promote smart and intensive manufacturing supply chains"
    233,  // light-industry-textiles/task/2: "Innovate on the supply side and improve the supply structure"
    234,  // light-industry-textiles/task/2/1: "Overcome industrial weaknesses through innovation in technology supply"
    235,  // light-industry-textiles/task/2/2: "Stimulate firm innovation through innovation in management supply"
    236,  // light-industry-textiles/task/2/3: "Build an environment for industrial development through innovation in institutional supply"
    237,  // light-industry-textiles/task/3: "Improve quality and raise brand quality"
    238,  // light-industry-textiles/task/3/1: "Promote the upgrading of product quality"
    239,  // light-industry-textiles/task/3/2: "Strengthen precise quality management in firms"
    240,  // light-industry-textiles/task/3/3: "Advance quality inspection, testing and certification"
    241,  // light-industry-textiles/task/3/4: "Raise brand competitiveness"
    242,  // light-industry-textiles/task/4: "Raise the level of opening up and cooperation"
    243,  // light-industry-textiles/project/1: "Digital empowerment project"
    244,  // light-industry-textiles/project/1/1: "Cluster digitalisation"
    245,  // light-industry-textiles/project/1/2: "Firm digitalisation"
    246,  // light-industry-textiles/project/1/3: "Supply chain digitalisation"
    247,  // light-industry-textiles/project/2: "Innovation improvement project"
    248,  // light-industry-textiles/project/2/1: "Technological innovation"
    249,  // light-industry-textiles/project/2/2: "Firm management innovation"
    250,  // light-industry-textiles/project/2/3: "Model innovation"
    251,  // light-industry-textiles/project/2/4: "Institutional innovation"
    252,  // light-industry-textiles/project/3: "Project for the layout of production factors"
    253,  // light-industry-textiles/project/3/1: "Driven by firms"
    254,  // light-industry-textiles/project/3/2: "Led by projects"
    255,  // light-industry-textiles/project/3/3: "Driven by production factors"
    256,  // light-industry-textiles/project/3/4: "Giving back to benefit the people"
    257,  // light-industry-textiles/project/4: "\"Three products\" improvement project (varieties, quality, brands)"
    258,  // light-industry-textiles/project/4/1: "Increase the supply of healthy, smart, personalised and fashionable products"
    3,    // light-industry-textiles/project/4/2: "Raise product quality"
    259,  // light-industry-textiles/project/4/3: "Raise brand competitiveness and influence"
    260,  // light-industry-textiles/project/5: "Backbone firm fostering project"
    261,  // light-industry-textiles/project/5/1: "Foster high-quality platform firms"
    262,  // light-industry-textiles/project/5/2: "Make leading firms bigger and stronger"
    263,  // light-industry-textiles/project/5/3: "Support specialised, refined, distinctive and innovative \"little giant\" firms, single-product champions and hidden champions"
    113,  // light-industry-textiles/safeguard/1: "Strengthen organisation, coordination and leadership"
    264,  // light-industry-textiles/safeguard/2: "Create a good development environment"
    85,   // light-industry-textiles/safeguard/3: "Increase policy support"
    265,  // light-industry-textiles/safeguard/4: "Make use of industry organisations"
    266,  // light-industry-textiles/safeguard/5: "Build up the industrial talent pool"
};

inline constexpr char section_text[] =
    "附件1/一/（一）"
    "附件1/一/（二）"
    "附件1/一/（三）"
    "附件1/一/（四）"
    "附件1/二/（一）"
    "附件1/二/1"
    "附件1/二/（三）"
    "附件1/二/（四）"
    "附件1/二/（五）"
    "附件1/三/（一）"
    "附件1/三/1"
    "附件1/三/（三）"
    "附件1/三/（四）"
    "附件1/三/（五）"
    "附件1/三/（六）"
    "附件1/四/（一）"
    "附件1/四/（二）"
    "附件1/四/（三）"
    "附件2/一/（一）"
    "附件2/一/（二）"
    "附件2/一/（三）"
    "附件2/一/（四）"
    "附件2/一/（五）"
    "附件2/二/（一）"
    "附件2/二/（一）/一是"
    "附件2/二/（一）/二是"
    "附件2/二/（二）"
    "附件2/二/（二）/一是"
    "附件2/二/（二）/二是"
    "附件2/二/（二）/三是"
    "附件2/二/（二）/四是"
    "附件2/二/（三）"
    "附件2/二/（三）/一是"
    "附件2/二/（三）/二是"
    "附件2/二/（三）/三是"
    "附件2/二/（四）"
    "附件2/二/（四）/一是"
    "附件2/二/（四）/二是"
    "附件2/二/（四）/三是"
    "附件2/二/（四）/四是"
    "附件2/二/（五）"
    "附件2/三/（一）"
    "附件2/三/（一）/一是"
    "附件2/三/（一）/二是"
    "附件2/三/（一）/三是"
    "附件2/三/（二）"
    "附件2/三/（二）/一是"
    "附件2/三/（二）/二是"
    "附件2/三/（二）/三是"
    "附件2/三/（三）"
    "附件2/三/（三）/一是"
    "附件2/三/（三）/二是"
    "附件2/三/（三）/三是"
    "附件2/三/（三）/四是"
    "附件2/三/（四）"
    "附件2/三/（四）/一是"
    "附件2/三/（四）/二是"
    "附件2/三/（四）/三是"
    "附件2/三/（五）"
    "附件2/三/（六）"
    "附件2/三/（六）/一是"
    "附件2/三/（六）/二是"
    "附件2/三/（六）/三是"
    "附件2/四/（一）"
    "附件2/四/（二）"
    "附件2/四/（三）"
    "附件2/四/（四）"
    "附件2/四/（五）"
    "附件3/一/（一）"
    "附件3/一/（二）"
    "附件3/一/（三）"
    "附件3/一/（四）"
    "附件3/一/（五）"
    "附件3/二/（一）"
    "附件3/二/（二）"
    "附件3/二/（三）"
    "附件3/二/（四）"
    "附件3/二/（五）"
    "附件3/二/（六）"
    "附件3/二/（七）"
    "附件3/三/（一）"
    "附件3/三/（二）"
    "附件3/三/（三）"
    "附件3/三/（四）"
    "附件3/三/（五）"
    "附件3/三/（六）"
    "附件3/四/（一）"
    "附件3/四/（二）"
    "附件3/四/（三）"
    "附件3/四/（四）"
    "附件3/四/（五）"
    "附件4/一/（一）"
    "附件4/一/（二）"
    "附件4/一/（三）"
    "附件4/一/（四）"
    "附件4/二/（一）"
    "附件4/二/（二）"
    "附件4/二/（三）"
    "附件4/二/（四）"
    "附件4/二/（五）"
    "附件4/二/（六）"
    "附件4/三/（一）"
    "附件4/三/（一）/1"
    "附件4/三/（一）/2"
    "附件4/三/（一）/3"
    "附件4/三/（一）/4"
    "附件4/三/（二）"
    "附件4/三/（二）/1"
    "附件4/三/（二）/2"
    "附件4/三/（三）"
    "附件4/三/（三）/1"
    "附件4/三/（三）/2"
    "附件4/三/（三）/3"
    "附件4/三/（四）"
    "附件4/三/（四）/1"
    "附件4/1/（一）"
    "附件4/1/（二）"
    "附件4/1/（三）"
    "附件4/1/（四）"
    "附件4/1/（五）"
    "附件5/一/（一）"
    "附件5/一/（二）"
    "附件5/一/（三）"
    "附件5/一/（四）"
    "附件5/二/（一）"
    "附件5/二/（二）"
    "附件5/二/（三）"
    "附件5/二/（四）"
    "附件5/二/（五）"
    "附件5/二/（六）"
    "附件5/二/（七）"
    "附件5/三/（一）"
    "附件5/三/（二）"
    "附件5/三/（三）"
    "附件5/三/（四）"
    "附件5/三/（五）"
    "附件5/三/（六）"
    "附件5/三/（七）"
    "附件5/四/（一）"
    "附件5/四/（二）"
    "附件5/四/（三）"
    "附件5/四/（四）"
    "一/（一）"
    "一/（二）"
    "一/（二）/1"
    "一/（二）/2"
    "一/（二）/3"
    "一/（二）/4"
    "二/（一）"
    "二/（二）"
    "二/（三）"
    "三/（一）"
    "三/（一）/1"
    "三/（一）/2"
    "三/（一）/3"
    "三/（二）"
    "三/（二）/4"
    "三/（二）/5"
    "三/（二）/6"
    "三/（二）/7"
    "三/（二）/8"
    "三/（三）"
    "三/（三）/9"
    "三/（三）/10"
    "三/（三）/11"
    "三/（四）"
    "三/（四）/12"
    "三/（四）/13"
    "三/（四）/14"
    "三/（五）"
    "三/（五）/15"
    "三/（五）/16"
    "三/（五）/17"
    "四/（一）"
    "四/（二）"
    "四/（三）"
    "四/（四）"
    "二/（一）/1"
    "二/（一）/2"
    "二/（一）/3"
    "二/（一）/4"
    "二/（一）/5"
    "二/（一）/6"
    "二/（一）/7"
    "二/（二）/8"
    "二/（二）/9"
    "二/（二）/10"
    "二/（二）/11"
    "二/（三）/12"
    "二/（三）/13"
    "二/（三）/14"
    "二/（三）/15"
    "三/（二）/1"
    "三/（二）/2"
    "三/（二）/3"
    "三/（三）/1"
    "三/（三）/2"
    "三/（三）/3"
    "三/（三）/4"
    "三/（四）/1"
    "三/（四）/2"
    "三/（四）/3"
    "三/（四）/4"
    "三/（六）"
    "三/（六）/1"
    "三/（六）/2"
    "三/（七）"
    "三/（八）"
    "四/（五）"
    "二/（四）"
    "二/（五）"
    "四/（六）"
    "五/（一）"
    "五/（二）"
    "五/（三）"
    "五/（四）"
    "五/（五）"
    "四/（一）/1"
    "四/（一）/2"
    "四/（一）/3"
    "四/（二）/1"
    "四/（二）/2"
    "四/（二）/3"
    "四/（二）/4"
    "四/（三）/1"
    "四/（三）/2"
    "四/（三）/3"
    "四/（三）/4"
    "四/（四）/1"
    "四/（四）/2"
    "四/（四）/3"
    "四/（五）/1"
    "四/（五）/2"
    "四/（五）/3";
inline constexpr std::uint16_t section_offsets[] = {
    0, 21, 42, 63, 84, 105, 118, 139, 160, 181, 202, 215, 236, 257, 278, 299, 320, 341, 362, 383,
    404, 425, 446, 467, 488, 516, 544, 565, 593, 621, 649, 677, 698, 726, 754, 782, 803, 831, 859,
    887, 915, 936, 957, 985, 1013, 1041, 1062, 1090, 1118, 1146, 1167, 1195, 1223, 1251, 1279, 1300,
    1328, 1356, 1384, 1405, 1426, 1454, 1482, 1510, 1531, 1552, 1573, 1594, 1615, 1636, 1657, 1678,
    1699, 1720, 1741, 1762, 1783, 1804, 1825, 1846, 1867, 1888, 1909, 1930, 1951, 1972, 1993, 2014,
    2035, 2056, 2077, 2098, 2119, 2140, 2161, 2182, 2203, 2224, 2245, 2266, 2287, 2308, 2329, 2352,
    2375, 2398, 2421, 2442, 2465, 2488, 2509, 2532, 2555, 2578, 2599, 2622, 2641, 2660, 2679, 2698,
    2717, 2738, 2759, 2780, 2801, 2822, 2843, 2864, 2885, 2906, 2927, 2948, 2969, 2990, 3011, 3032,
    3053, 3074, 3095, 3116, 3137, 3158, 3179, 3192, 3205, 3220, 3235, 3250, 3265, 3278, 3291, 3304,
    3317, 3332, 3347, 3362, 3375, 3390, 3405, 3420, 3435, 3450, 3463, 3478, 3494, 3510, 3523, 3539,
    3555, 3571, 3584, 3600, 3616, 3632, 3645, 3658, 3671, 3684, 3699, 3714, 3729, 3744, 3759, 3774,
    3789, 3804, 3819, 3835, 3851, 3867, 3883, 3899, 3915, 3930, 3945, 3960, 3975, 3990, 4005, 4020,
    4035, 4050, 4065, 4080, 4093, 4108, 4123, 4136, 4149, 4162, 4175, 4188, 4201, 4214, 4227, 4240,
    4253, 4266, 4281, 4296, 4311, 4326, 4341, 4356, 4371, 4386, 4401, 4416, 4431, 4446, 4461, 4476,
    4491, 4506, 4521,
};
inline constexpr std::uint8_t section_codes[] = {
    0,    // textile-apparel/goal/1: "附件1/一/（一）"
    1,    // textile-apparel/goal/2: "附件1/一/（二）"
    2,    // textile-apparel/goal/3: "附件1/一/（三）"
    3,    // textile-apparel/goal/4: "附件1/一/（四）"
    4,    // textile-apparel/task/1: "附件1/二/（一）"
    5,    // textile-apparel/task/2: "附件1/二/1"
    6,    // textile-apparel/task/3: "附件1/二/（三）"
    7,    // textile-apparel/task/4: "附件1/二/（四）"
    8,    // textile-apparel/task/5: "附件1/二/（五）"
    9,    // textile-apparel/project/1: "附件1/三/（一）"
    10,   // textile-apparel/project/2: "附件1/三/1"
    11,   // textile-apparel/project/3: "附件1/三/（三）"
    12,   // textile-apparel/project/4: "附件1/三/（四）"
    13,   // textile-apparel/project/5: "附件1/三/（五）"
    14,   // textile-apparel/project/6: "附件1/三/（六）"
    15,   // textile-apparel/safeguard/1: "附件1/四/（一）"
    16,   // textile-apparel/safeguard/2: "附件1/四/（二）"
    17,   // textile-apparel/safeguard/3: "附件1/四/（三）"
    18,   // food-beverage/goal/1: "附件2/一/（一）"
    19,   // food-beverage/goal/2: "附件2/一/（二）"
    20,   // food-beverage/goal/3: "附件2/一/（三）"
    21,   // food-beverage/goal/4: "附件2/一/（四）"
    22,   // food-beverage/goal/5: "附件2/一/（五）"
    23,   // food-beverage/task/1: "附件2/二/（一）"
    24,   // food-beverage/task/1/1: "附件2/二/（一）/一是"
    25,   // food-beverage/task/1/2: "附件2/二/（一）/二是"
    26,   // food-beverage/task/2: "附件2/二/（二）"
    27,   // food-beverage/task/2/1: "附件2/二/（二）/一是"
    28,   // food-beverage/task/2/2: "附件2/二/（二）/二是"
    29,   // food-beverage/task/2/3: "附件2/二/（二）/三是"
    30,   // food-beverage/task/2/4: "附件2/二/（二）/四是"
    31,   // food-beverage/task/3: "附件2/二/（三）"
    32,   // food-beverage/task/3/1: "附件2/二/（三）/一是"
    33,   // food-beverage/task/3/2: "附件2/二/（三）/二是"
    34,   // food-beverage/task/3/3: "附件2/二/（三）/三是"
    35,   // food-beverage/task/4: "附件2/二/（四）"
    36,   // food-beverage/task/4/1: "附件2/二/（四）/一是"
    37,   // food-beverage/task/4/2: "附件2/二/（四）/二是"
    38,   // food-beverage/task/4/3: "附件2/二/（四）/三是"
    39,   // food-beverage/task/4/4: "附件2/二/（四）/四是"
    40,   // food-beverage/task/5: "附件2/二/（五）"
    41,   // food-beverage/project/1: "附件2/三/（一）"
    42,   // food-beverage/project/1/1: "附件2/三/（一）/一是"
    43,   // food-beverage/project/1/2: "附件2/三/（一）/二是"
    44,   // food-beverage/project/1/3: "附件2/三/（一）/三是"
    45,   // food-beverage/project/2: "附件2/三/（二）"
    46,   // food-beverage/project/2/1: "附件2/三/（二）/一是"
    47,   // food-beverage/project/2/2: "附件2/三/（二）/二是"
    48,   // food-beverage/project/2/3: "附件2/三/（二）/三是"
    49,   // food-beverage/project/3: "附件2/三/（三）"
    50,   // food-beverage/project/3/1: "附件2/三/（三）/一是"
    51,   // food-beverage/project/3/2: "附件2/三/（三）/二是"
    52,   // food-beverage/project/3/3: "附件2/三/（三）/三是"
    53,   // food-beverage/project/3/4: "附件2/三/（三）/四是"
    54,   // food-beverage/project/4: "附件2/三/（四）"
    55,   // food-beverage/project/4/1: "附件2/三/（四）/一是"
    56,   // food-beverage/project/4/2: "附件2/三/（四）/二是"
    57,   // food-beverage/project/4/3: "附件2/三/（四）/三是"
    58,   // food-beverage/project/5: "附件2/三/（五）"
    59,   // food-beverage/project/6: "附件2/三/（六）"
    60,   // food-beverage/project/6/1: "附件2/三/（六）/一是"
    61,   // food-beverage/project/6/2: "附件2/三/（六）/二是"
    62,   // food-beverage/project/6/3: "附件2/三/（六）/三是"
    63,   // food-beverage/safeguard/1: "附件2/四/（一）"
    64,   // food-beverage/safeguard/2: "附件2/四/（二）"
    65,   // food-beverage/safeguard/3: "附件2/四/（三）"
    66,   // food-beverage/safeguard/4: "附件2/四/（四）"
    67,   // food-beverage/safeguard/5: "附件2/四/（五）"
    68,   // building-materials/goal/1: "附件3/一/（一）"
    69,   // building-materials/goal/2: "附件3/一/（二）"
    70,   // building-materials/goal/3: "附件3/一/（三）"
    71,   // building-materials/goal/4: "附件3/一/（四）"
    72,   // building-materials/goal/5: "附件3/一/（五）"
    73,   // building-materials/task/1: "附件3/二/（一）"
    74,   // building-materials/task/2: "附件3/二/（二）"
    75,   // building-materials/task/3: "附件3/二/（三）"
    76,   // building-materials/task/4: "附件3/二/（四）"
    77,   // building-materials/task/5: "附件3/二/（五）"
    78,   // building-materials/task/6: "附件3/二/（六）"
    79,   // building-materials/task/7: "附件3/二/（七）"
    80,   // building-materials/project/1: "附件3/三/（一）"
    81,   // building-materials/project/2: "附件3/三/（二）"
    82,   // building-materials/project/3: "附件3/三/（三）"
    83,   // building-materials/project/4: "附件3/三/（四）"
    84,   // building-materials/project/5: "附件3/三/（五）"
    85,   // building-materials/project/6: "附件3/三/（六）"
    86,   // building-materials/safeguard/1: "附件3/四/（一）"
    87,   // building-materials/safeguard/2: "附件3/四/（二）"
    88,   // building-materials/safeguard/3: "附件3/四/（三）"
    89,   // building-materials/safeguard/4: "附件3/四/（四）"
    90,   // building-materials/safeguard/5: "附件3/四/（五）"
    91,   // furniture/goal/1: "附件4/一/（一）"
    92,   // furniture/goal/2: "附件4/一/（二）"
    93,   // furniture/goal/3: "附件4/一/（三）"
    94,   // furniture/goal/4: "附件4/一/（四）"
    95,   // furniture/task/1: "附件4/二/（一）"
    96,   // furniture/task/2: "附件4/二/（二）"
    97,   // furniture/task/3: "附件4/二/（三）"
    98,   // furniture/task/4: "附件4/二/（四）"
    99,   // furniture/task/5: "附件4/二/（五）"
    100,  // furniture/task/6: "附件4/二/（六）"
    101,  // furniture/project/1: "附件4/三/（一）"
    102,  // furniture/project/1/1: "附件4/三/（一）/1"
    103,  // furniture/project/1/2: "附件4/三/（一）/2"
    104,  // furniture/project/1/3: "附件4/三/（一）/3"
    105,  // furniture/project/1/4: "附件4/三/（一）/4"
    106,  // furniture/project/2: "附件4/三/（二）"
    107,  // furniture/project/2/1: "附件4/三/（二）/1"
    108,  // furniture/project/2/2: "附件4/三/（二）/2"
    109,  // furniture/project/3: "附件4/三/（三）"
    110,  // furniture/project/3/1: "附件4/三/（三）/1"
    111,  // furniture/project/3/2: "附件4/三/（三）/2"
    112,  // furniture/project/3/3: "附件4/三/（三）/3"
    113,  // furniture/project/4: "附件4/三/（四）"
    114,  // furniture/project/4/1: "附件4/三/（四）/1"
    114,  // furniture/project/4/2: "附件4/三/（四）/1"
    115,  // furniture/safeguard/1: "附件4/1/（一）"
    116,  // furniture/safeguard/2: "附件4/1/（二）"
    117,  // furniture/safeguard/3: "附件4/1/（三）"
    118,  // furniture/safeguard/4: "附件4/1/（四）"
    119,  // furniture/safeguard/5: "附件4/1/（五）"
    120,  // metal-products/goal/1: "附件5/一/（一）"
    121,  // metal-products/goal/2: "附件5/一/（二）"
    122,  // metal-products/goal/3: "附件5/一/（三）"
    123,  // metal-products/goal/4: "附件5/一/（四）"
    124,  // metal-products/task/1: "附件5/二/（一）"
    125,  // metal-products/task/2: "附件5/二/（二）"
    126,  // metal-products/task/3: "附件5/二/（三）"
    127,  // metal-products/task/4: "附件5/二/（四）"
    128,  // metal-products/task/5: "附件5/二/（五）"
    129,  // metal-products/task/6: "附件5/二/（六）"
    130,  // metal-products/task/7: "附件5/二/（七）"
    131,  // metal-products/project/1: "附件5/三/（一）"
    132,  // metal-products/project/2: "附件5/三/（二）"
    133,  // metal-products/project/3: "附件5/三/（三）"
    134,  // metal-products/project/4: "附件5/三/（四）"
    135,  // metal-products/project/5: "附件5/三/（五）"
    136,  // metal-products/project/6: "附件5/三/（六）"
    137,  // metal-products/project/7: "附件5/三/（七）"
    138,  // metal-products/safeguard/1: "附件5/四/（一）"
    139,  // metal-products/safeguard/2: "附件5/四/（二）"
    140,  // metal-products/safeguard/3: "附件5/四/（三）"
    141,  // metal-products/safeguard/4: "附件5/四/（四）"
    142,  // five-manufacturing-clusters/requirement/1: "一/（一）"
    143,  // five-manufacturing-clusters/requirement/2: "一/（二）"
    144,  // five-manufacturing-clusters/requirement/2/1: "一/（二）/1"
    145,  // five-manufacturing-clusters/requirement/2/2: "一/（二）/2"
    146,  // five-manufacturing-clusters/requirement/2/3: "一/（二）/3"
    147,  // five-manufacturing-clusters/requirement/2/4: "一/（二）/4"
    148,  // five-manufacturing-clusters/goal/1: "二/（一）"
    149,  // five-manufacturing-clusters/goal/2: "二/（二）"
    150,  // five-manufacturing-clusters/goal/3: "二/（三）"
    151,  // five-manufacturing-clusters/task/1: "三/（一）"
    152,  // five-manufacturing-clusters/task/1/1: "三/（一）/1"
    153,  // five-manufacturing-clusters/task/1/2: "三/（一）/2"
    154,  // five-manufacturing-clusters/task/1/3: "三/（一）/3"
    155,  // five-manufacturing-clusters/task/2: "三/（二）"
    156,  // five-manufacturing-clusters/task/2/4: "三/（二）/4"
    157,  // five-manufacturing-clusters/task/2/5: "三/（二）/5"
    158,  // five-manufacturing-clusters/task/2/6: "三/（二）/6"
    159,  // five-manufacturing-clusters/task/2/7: "三/（二）/7"
    160,  // five-manufacturing-clusters/task/2/8: "三/（二）/8"
    161,  // five-manufacturing-clusters/task/3: "三/（三）"
    162,  // five-manufacturing-clusters/task/3/9: "三/（三）/9"
    163,  // five-manufacturing-clusters/task/3/10: "三/（三）/10"
    164,  // five-manufacturing-clusters/task/3/11: "三/（三）/11"
    165,  // five-manufacturing-clusters/task/4: "三/（四）"
    166,  // five-manufacturing-clusters/task/4/12: "三/（四）/12"
    167,  // five-manufacturing-clusters/task/4/13: "三/（四）/13"
    168,  // five-manufacturing-clusters/task/4/14: "三/（四）/14"
    169,  // five-manufacturing-clusters/task/5: "三/（五）"
    170,  // five-manufacturing-clusters/task/5/15: "三/（五）/15"
    171,  // five-manufacturing-clusters/task/5/16: "三/（五）/16"
    172,  // five-manufacturing-clusters/task/5/17: "三/（五）/17"
    173,  // five-manufacturing-clusters/safeguard/1: "四/（一）"
    174,  // five-manufacturing-clusters/safeguard/2: "四/（二）"
    175,  // five-manufacturing-clusters/safeguard/3: "四/（三）"
    176,  // five-manufacturing-clusters/safeguard/4: "四/（四）"
    142,  // pearl-river-west-bank/requirement/1: "一/（一）"
    143,  // pearl-river-west-bank/requirement/2: "一/（二）"
    148,  // pearl-river-west-bank/field/1: "二/（一）"
    177,  // pearl-river-west-bank/field/1/1: "二/（一）/1"
    178,  // pearl-river-west-bank/field/1/2: "二/（一）/2"
    179,  // pearl-river-west-bank/field/1/3: "二/（一）/3"
    180,  // pearl-river-west-bank/field/1/4: "二/（一）/4"
    181,  // pearl-river-west-bank/field/1/5: "二/（一）/5"
    182,  // pearl-river-west-bank/field/1/6: "二/（一）/6"
    183,  // pearl-river-west-bank/field/1/7: "二/（一）/7"
    149,  // pearl-river-west-bank/field/2: "二/（二）"
    184,  // pearl-river-west-bank/field/2/8: "二/（二）/8"
    185,  // pearl-river-west-bank/field/2/9: "二/（二）/9"
    186,  // pearl-river-west-bank/field/2/10: "二/（二）/10"
    187,  // pearl-river-west-bank/field/2/11: "二/（二）/11"
    150,  // pearl-river-west-bank/field/3: "二/（三）"
    188,  // pearl-river-west-bank/field/3/12: "二/（三）/12"
    189,  // pearl-river-west-bank/field/3/13: "二/（三）/13"
    190,  // pearl-river-west-bank/field/3/14: "二/（三）/14"
    191,  // pearl-river-west-bank/field/3/15: "二/（三）/15"
    151,  // pearl-river-west-bank/task/1: "三/（一）"
    152,  // pearl-river-west-bank/task/1/1: "三/（一）/1"
    153,  // pearl-river-west-bank/task/1/2: "三/（一）/2"
    155,  // pearl-river-west-bank/task/2: "三/（二）"
    192,  // pearl-river-west-bank/task/2/1: "三/（二）/1"
    193,  // pearl-river-west-bank/task/2/2: "三/（二）/2"
    194,  // pearl-river-west-bank/task/2/3: "三/（二）/3"
    161,  // pearl-river-west-bank/task/3: "三/（三）"
    195,  // pearl-river-west-bank/task/3/1: "三/（三）/1"
    196,  // pearl-river-west-bank/task/3/2: "三/（三）/2"
    197,  // pearl-river-west-bank/task/3/3: "三/（三）/3"
    198,  // pearl-river-west-bank/task/3/4: "三/（三）/4"
    165,  // pearl-river-west-bank/task/4: "三/（四）"
    199,  // pearl-river-west-bank/task/4/1: "三/（四）/1"
    200,  // pearl-river-west-bank/task/4/2: "三/（四）/2"
    201,  // pearl-river-west-bank/task/4/3: "三/（四）/3"
    202,  // pearl-river-west-bank/task/4/4: "三/（四）/4"
    169,  // pearl-river-west-bank/task/5: "三/（五）"
    203,  // pearl-river-west-bank/task/6: "三/（六）"
    204,  // pearl-river-west-bank/task/6/1: "三/（六）/1"
    205,  // pearl-river-west-bank/task/6/2: "三/（六）/2"
    206,  // pearl-river-west-bank/task/7: "三/（七）"
    207,  // pearl-river-west-bank/task/8: "三/（八）"
    173,  // pearl-river-west-bank/safeguard/1: "四/（一）"
    174,  // pearl-river-west-bank/safeguard/2: "四/（二）"
    175,  // pearl-river-west-bank/safeguard/3: "四/（三）"
    176,  // pearl-river-west-bank/safeguard/4: "四/（四）"
    208,  // pearl-river-west-bank/safeguard/5: "四/（五）"
    148,  // advanced-materials/goal/1: "二/（一）"
    149,  // advanced-materials/goal/2: "二/（二）"
    150,  // advanced-materials/goal/3: "二/（三）"
    209,  // advanced-materials/goal/4: "二/（四）"
    210,  // advanced-materials/goal/5: "二/（五）"
    151,  // advanced-materials/task/1: "三/（一）"
    155,  // advanced-materials/task/2: "三/（二）"
    161,  // advanced-materials/task/3: "三/（三）"
    165,  // advanced-materials/task/4: "三/（四）"
    169,  // advanced-materials/task/5: "三/（五）"
    203,  // advanced-materials/task/6: "三/（六）"
    173,  // advanced-materials/project/1: "四/（一）"
    174,  // advanced-materials/project/2: "四/（二）"
    175,  // advanced-materials/project/3: "四/（三）"
    176,  // advanced-materials/project/4: "四/（四）"
    208,  // advanced-materials/project/5: "四/（五）"
    211,  // advanced-materials/project/6: "四/（六）"
    212,  // advanced-materials/safeguard/1: "五/（一）"
    213,  // advanced-materials/safeguard/2: "五/（二）"
    214,  // advanced-materials/safeguard/3: "五/（三）"
    215,  // advanced-materials/safeguard/4: "五/（四）"
    216,  // advanced-materials/safeguard/5: "五/（五）"
    148,  // light-industry-textiles/goal/1: "二/（一）"
    149,  // light-industry-textiles/goal/2: "二/（二）"
    150,  // light-industry-textiles/goal/3: "二/（三）"
    209,  // light-industry-textiles/goal/4: "二/（四）"
    151,  // light-industry-textiles/task/1: "三/（一）"
    152,  // light-industry-textiles/task/1/1: "三/（一）/1"
    153,  // light-industry-textiles/task/1/2: "三/（一）/2"
    154,  // light-industry-textiles/task/1/3: "三/（一）/3"
    155,  // light-industry-textiles/task/2: "三/（二）"
    192,  // light-industry-textiles/task/2/1: "三/（二）/1"
    193,  // light-industry-textiles/task/2/2: "三/（二）/2"
    194,  // light-industry-textiles/task/2/3: "三/（二）/3"
    161,  // light-industry-textiles/task/3: "三/（三）"
    195,  // light-industry-textiles/task/3/1: "三/（三）/1"
    196,  // light-industry-textiles/task/3/2: "三/（三）/2"
    197,  // light-industry-textiles/task/3/3: "三/（三）/3"
    198,  // light-industry-textiles/task/3/4: "三/（三）/4"
    165,  // light-industry-textiles/task/4: "三/（四）"
    173,  // light-industry-textiles/project/1: "四/（一）"
    217,  // light-industry-textiles/project/1/1: "四/（一）/1"
    218,  // light-industry-textiles/project/1/2: "四/（一）/2"
    219,  // light-industry-textiles/project/1/3: "四/（一）/3"
    174,  // light-industry-textiles/project/2: "四/（二）"
    220,  // light-industry-textiles/project/2/1: "四/（二）/1"
    221,  // light-industry-textiles/project/2/2: "四/（二）/2"
    222,  // light-industry-textiles/project/2/3: "四/（二）/3"
    223,  // light-industry-textiles/project/2/4: "四/（二）/4"
    175,  // light-industry-textiles/project/3: "四/（三）"
    224,  // light-industry-textiles/project/3/1: "四/（三）/1"
    225,  // light-industry-textiles/project/3/2: "四/（三）/2"
    226,  // light-industry-textiles/project/3/3: "四/（三）/3"
    227,  // light-industry-textiles/project/3/4: "四/（三）/4"
    176,  // light-industry-textiles/project/4: "四/（四）"
    228,  // light-industry-textiles/project/4/1: "四/（四）/1"
    229,  // light-industry-textiles/project/4/2: "四/（四）/2"
    230,  // light-industry-textiles/project/4/3: "四/（四）/3"
    208,  // light-industry-textiles/project/5: "四/（五）"
    231,  // light-industry-textiles/project/5/1: "四/（五）/1"
    232,  // light-industry-textiles/project/5/2: "四/（五）/2"
    233,  // light-industry-textiles/project/5/3: "四/（五）/3"
    212,  // light-industry-textiles/safeguard/1: "五/（一）"
    213,  // light-industry-textiles/safeguard/2: "五/（二）"
    214,  // light-industry-textiles/safeguard/3: "五/（三）"
    215,  // light-industry-textiles/safeguard/4: "五/（四）"
    216,  // light-industry-textiles/safeguard/5: "五/（五）"
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0, 0,
};
inline constexpr std::uint32_t lookup_seed = 4;
inline constexpr std::uint8_t lookup_displacements[] = {
    0, 19, 20, 1, 8, 11, 55, 1, 67, 6, 0, 1, 25, 7, 20, 31, 2, 21, 0, 0, 24, 61, 17, 1, 4, 2, 17,
    30, 12, 176, 110, 0, 2, 27, 47, 0, 14, 0, 9, 2, 32, 5, 1, 1, 204, 37, 4, 6, 3, 44, 3, 2, 12,
    119, 104, 21, 53, 2, 43, 3, 16, 47, 151, 0, 36, 5, 52, 19, 122, 71, 5, 0, 3, 20,
};
inline constexpr std::uint16_t lookup_rows[] = {
    0, 281, 231, 15, 158, 110, 271, 226, 81, 0, 215, 61, 104, 259, 93, 211, 291, 44, 285, 64, 232,
    234, 107, 152, 288, 24, 89, 34, 163, 174, 40, 47, 101, 162, 0, 187, 263, 256, 122, 0, 115, 54,
    167, 155, 0, 193, 129, 164, 223, 0, 173, 20, 95, 132, 48, 59, 35, 52, 143, 0, 0, 86, 87, 186, 0,
    284, 25, 1, 276, 197, 268, 0, 225, 131, 248, 265, 206, 13, 273, 19, 128, 194, 119, 2, 154, 139,
    222, 166, 80, 258, 0, 149, 224, 88, 262, 151, 160, 241, 183, 0, 4, 31, 0, 219, 251, 120, 0, 0,
    252, 244, 42, 242, 165, 103, 221, 77, 0, 140, 94, 227, 279, 0, 0, 114, 125, 70, 161, 204, 243,
    196, 90, 214, 16, 32, 200, 145, 97, 12, 68, 56, 78, 216, 3, 27, 0, 84, 67, 237, 41, 0, 0, 144,
    98, 7, 191, 207, 10, 240, 181, 153, 177, 99, 0, 92, 112, 180, 100, 102, 150, 233, 28, 192, 62,
    282, 228, 141, 0, 178, 142, 170, 116, 113, 9, 246, 275, 264, 217, 289, 171, 0, 0, 213, 138, 0,
    0, 280, 0, 0, 235, 147, 33, 60, 189, 202, 283, 130, 29, 168, 229, 249, 274, 51, 0, 148, 30, 188,
    169, 198, 65, 5, 266, 0, 83, 146, 108, 71, 96, 58, 6, 134, 179, 156, 75, 195, 0, 79, 66, 272,
    73, 175, 76, 106, 0, 26, 292, 239, 49, 53, 135, 250, 253, 127, 121, 212, 118, 109, 267, 220, 46,
    117, 38, 50, 0, 0, 124, 203, 69, 209, 247, 201, 0, 286, 277, 172, 182, 260, 199, 11, 123, 57,
    185, 245, 0, 43, 82, 137, 278, 210, 45, 14, 208, 105, 254, 111, 269, 0, 126, 190, 290, 63, 36,
    39, 257, 17, 287, 255, 238, 91, 0, 159, 184, 85, 230, 0, 236, 37, 72, 136, 205, 55, 23, 261,
    270, 218, 74, 18, 0, 21, 0, 157, 176, 133, 8, 22,
};

inline constexpr std::uint16_t by_plan[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97,
    98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116,
    117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135,
    136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154,
    155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173,
    174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192,
    193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
    212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230,
    231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249,
    250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268,
    269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287,
    288, 289, 290, 291, 292,
};
inline constexpr std::uint16_t by_plan_offsets[] = {
    0, 18, 68, 91, 121, 143, 178, 226, 248, 293,
};

inline constexpr std::uint16_t by_parent[] = {
    24, 25, 27, 28, 29, 30, 32, 33, 34, 36, 37, 38, 39, 42, 43, 44, 46, 47, 48, 50, 51, 52, 53, 55,
    56, 57, 60, 61, 62, 102, 103, 104, 105, 107, 108, 110, 111, 112, 114, 115, 145, 146, 147, 148,
    153, 154, 155, 157, 158, 159, 160, 161, 163, 164, 165, 167, 168, 169, 171, 172, 173, 181, 182,
    183, 184, 185, 186, 187, 189, 190, 191, 192, 194, 195, 196, 197, 199, 200, 202, 203, 204, 206,
    207, 208, 209, 211, 212, 213, 214, 217, 218, 253, 254, 255, 257, 258, 259, 261, 262, 263, 264,
    267, 268, 269, 271, 272, 273, 274, 276, 277, 278, 279, 281, 282, 283, 285, 286, 287,
};
inline constexpr std::uint8_t by_parent_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 6, 6, 6, 6, 6,
    9, 9, 9, 9, 13, 13, 13, 13, 13, 13, 16, 16, 16, 16, 19, 19, 19, 19, 23, 23, 23, 23, 23, 26, 26,
    26, 26, 26, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29,
    29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 33, 33, 33,
    33, 33, 35, 35, 35, 38, 38, 38, 38, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40,
    40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 44, 44, 44, 44, 44, 44, 44, 44,
    47, 47, 47, 47, 52, 52, 52, 52, 52, 52, 55, 55, 55, 55, 58, 58, 58, 58, 61, 61, 61, 61, 61, 61,
    61, 61, 61, 61, 68, 68, 68, 68, 68, 68, 68, 68, 72, 72, 72, 72, 72, 76, 76, 76, 76, 76, 78, 78,
    78, 81, 81, 81, 81, 85, 85, 85, 85, 85, 89, 89, 89, 89, 89, 89, 91, 91, 91, 91, 91, 91, 91, 91,
    91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91,
    91, 91, 91, 91, 94, 94, 94, 94, 97, 97, 97, 97, 101, 101, 101, 101, 101, 101, 104, 104, 104,
    104, 108, 108, 108, 108, 108, 112, 112, 112, 112, 112, 115, 115, 115, 115, 118, 118, 118, 118,
    118, 118, 118, 118, 118,
};

}  // namespace columns::measures

}  // namespace constplan::guangdong
