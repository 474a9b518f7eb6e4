// measures: The columns behind ../measures.hpp. 293 rows.
//
// Made by constplan-gen from measures.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

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

namespace columns {
namespace [[gnu::visibility("hidden")]] measures {

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
    "light-industry-textiles/safeguard/5"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0016\x002C\x0042\x0058\x006E\x0084\x009A\x00B0\x00C6\x00DF\x00F8\x0111\x012A\x0143"
    u"\x015C\x0177\x0192\x01AD\x01C1\x01D5\x01E9\x01FD\x0211\x0225\x023B\x0251\x0265\x027B\x0291"
    u"\x02A7\x02BD\x02D1\x02E7\x02FD\x0313\x0327\x033D\x0353\x0369\x037F\x0393\x03AA\x03C3\x03DC"
    u"\x03F5\x040C\x0425\x043E\x0457\x046E\x0487\x04A0\x04B9\x04D2\x04E9\x0502\x051B\x0534\x054B"
    u"\x0562\x057B\x0594\x05AD\x05C6\x05DF\x05F8\x0611\x062A\x0643\x065C\x0675\x068E\x06A7\x06C0"
    u"\x06D9\x06F2\x070B\x0724\x073D\x0756\x0772\x078E\x07AA\x07C6\x07E2\x07FE\x081C\x083A\x0858"
    u"\x0876\x0894\x08A4\x08B4\x08C4\x08D4\x08E4\x08F4\x0904\x0914\x0924\x0934\x0947\x095C\x0971"
    u"\x0986\x099B\x09AE\x09C3\x09D8\x09EB\x0A00\x0A15\x0A2A\x0A3D\x0A52\x0A67\x0A7C\x0A91\x0AA6"
    u"\x0ABB\x0AD0\x0AE5\x0AFA\x0B0F\x0B24\x0B39\x0B4E\x0B63\x0B78\x0B8D\x0BA2\x0BB7\x0BCF\x0BE7"
    u"\x0BFF\x0C17\x0C2F\x0C47\x0C5F\x0C79\x0C93\x0CAD\x0CC7\x0CF0\x0D19\x0D44\x0D6F\x0D9A\x0DC5"
    u"\x0DE7\x0E09\x0E2B\x0E4D\x0E71\x0E95\x0EB9\x0EDB\x0EFF\x0F23\x0F47\x0F6B\x0F8F\x0FB1\x0FD5"
    u"\x0FFA\x101F\x1041\x1066\x108B\x10B0\x10D2\x10F7\x111C\x1141\x1168\x118F\x11B6\x11DD\x1200"
    u"\x1223\x1240\x125F\x127E\x129D\x12BC\x12DB\x12FA\x1319\x1336\x1355\x1374\x1394\x13B4\x13D1"
    u"\x13F1\x1411\x1431\x1451\x146D\x148B\x14A9\x14C5\x14E3\x1501\x151F\x153B\x1559\x1577\x1595"
    u"\x15B3\x15CF\x15ED\x160B\x1629\x1647\x1663\x167F\x169D\x16BB\x16D7\x16F3\x1714\x1735\x1756"
    u"\x1777\x1798\x17B1\x17CA\x17E3\x17FC\x1815\x182E\x1847\x1860\x1879\x1892\x18AB\x18C7\x18E3"
    u"\x18FF\x191B\x1937\x1953\x1971\x198F\x19AD\x19CB\x19E9\x1A07\x1A25\x1A43\x1A61\x1A7F\x1A9F"
    u"\x1ABF\x1ADF\x1AFD\x1B1D\x1B3D\x1B5D\x1B7B\x1B9B\x1BBB\x1BDB\x1BFB\x1C19\x1C3A\x1C5D\x1C80"
    u"\x1CA3\x1CC4\x1CE7\x1D0A\x1D2D\x1D50\x1D71\x1D94\x1DB7\x1DDA\x1DFD\x1E1E\x1E41\x1E64\x1E87"
    u"\x1EA8\x1ECB\x1EEE\x1F11\x1F34\x1F57\x1F7A\x1F9D\x1FC0";

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/goal/1: textile-apparel
    "\x00\x00"  // 2 from textile-apparel/safeguard/2: textile-apparel
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from food-beverage/goal/1: food-beverage
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from food-beverage/task/3/3: food-beverage
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from food-beverage/project/3/1: food-beverage
    "\x01\x01"  // 2 from food-beverage/safeguard/4: food-beverage
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from building-materials/goal/1: building-materials
    "\x02\x02\x02\x02\x02\x02\x02"  // 7 from building-materials/project/5: building-materials
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from furniture/goal/1: furniture
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 14 from furniture/project/2/1: furniture
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from metal-products/goal/1: metal-products
    "\x04\x04\x04\x04\x04\x04"  // 6 from metal-products/project/6: metal-products
    "\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05"  // 16 from five-manufacturing-clusters/requirement/1: five-manufacturing-clusters
    "\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05"  // 16 from five-manufacturing-clusters/task/2/6: five-manufacturing-clusters
    "\x05\x05\x05"  // 3 from five-manufacturing-clusters/safeguard/2: five-manufacturing-clusters
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/requirement/1: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/field/3/12: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/task/4: pearl-river-west-bank
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 16 from advanced-materials/goal/1: advanced-materials
    "\x07\x07\x07\x07\x07\x07"  // 6 from advanced-materials/project/6: advanced-materials
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/goal/1: light-industry-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/task/3/4: light-industry-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 13 from light-industry-textiles/project/4: light-industry-textiles
    ;

inline constexpr std::uint8_t kind[] =
    "\x01\x01\x01\x01"  // 4 from textile-apparel/goal/1: goal
    "\x03\x03\x03\x03\x03"  // 5 from textile-apparel/task/1: task
    "\x04\x04\x04\x04\x04\x04"  // 6 from textile-apparel/project/1: project
    "\x05\x05\x05"  // 3 from textile-apparel/safeguard/1: safeguard
    "\x01\x01\x01\x01\x01"  // 5 from food-beverage/goal/1: goal
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from food-beverage/task/1: task
    "\x03\x03"  // 2 from food-beverage/task/4/4: task
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from food-beverage/project/1: project
    "\x04\x04\x04\x04\x04\x04"  // 6 from food-beverage/project/4/3: project
    "\x05\x05\x05\x05\x05"  // 5 from food-beverage/safeguard/1: safeguard
    "\x01\x01\x01\x01\x01"  // 5 from building-materials/goal/1: goal
    "\x03\x03\x03\x03\x03\x03\x03"  // 7 from building-materials/task/1: task
    "\x04\x04\x04\x04\x04\x04"  // 6 from building-materials/project/1: project
    "\x05\x05\x05\x05\x05"  // 5 from building-materials/safeguard/1: safeguard
    "\x01\x01\x01\x01"  // 4 from furniture/goal/1: goal
    "\x03\x03\x03\x03\x03\x03"  // 6 from furniture/task/1: task
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 15 from furniture/project/1: project
    "\x05\x05\x05\x05\x05"  // 5 from furniture/safeguard/1: safeguard
    "\x01\x01\x01\x01"  // 4 from metal-products/goal/1: goal
    "\x03\x03\x03\x03\x03\x03\x03"  // 7 from metal-products/task/1: task
    "\x04\x04\x04\x04\x04\x04\x04"  // 7 from metal-products/project/1: project
    "\x05\x05\x05\x05"  // 4 from metal-products/safeguard/1: safeguard
    "\x00\x00\x00\x00\x00\x00"  // 6 from five-manufacturing-clusters/requirement/1: requirement
    "\x01\x01\x01"  // 3 from five-manufacturing-clusters/goal/1: goal
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from five-manufacturing-clusters/task/1: task
    "\x03\x03\x03\x03\x03\x03"  // 6 from five-manufacturing-clusters/task/4/13: task
    "\x05\x05\x05\x05"  // 4 from five-manufacturing-clusters/safeguard/1: safeguard
    "\x00\x00"  // 2 from pearl-river-west-bank/requirement/1: requirement
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from pearl-river-west-bank/field/1: field
    "\x02\x02"  // 2 from pearl-river-west-bank/field/3/14: field
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from pearl-river-west-bank/task/1: task
    "\x03\x03\x03\x03\x03\x03\x03"  // 7 from pearl-river-west-bank/task/4/4: task
    "\x05\x05\x05\x05\x05"  // 5 from pearl-river-west-bank/safeguard/1: safeguard
    "\x01\x01\x01\x01\x01"  // 5 from advanced-materials/goal/1: goal
    "\x03\x03\x03\x03\x03\x03"  // 6 from advanced-materials/task/1: task
    "\x04\x04\x04\x04\x04\x04"  // 6 from advanced-materials/project/1: project
    "\x05\x05\x05\x05\x05"  // 5 from advanced-materials/safeguard/1: safeguard
    "\x01\x01\x01\x01"  // 4 from light-industry-textiles/goal/1: goal
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 14 from light-industry-textiles/task/1: task
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from light-industry-textiles/project/1: project
    "\x04\x04\x04\x04\x04\x04"  // 6 from light-industry-textiles/project/4/2: project
    "\x05\x05\x05\x05\x05"  // 5 from light-industry-textiles/safeguard/1: safeguard
    ;

inline constexpr std::uint16_t parent_values[] = {
    65535, 23, 26, 31, 35, 41, 45, 49, 54, 59, 101, 106, 109, 113, 144, 152, 156, 162, 166, 170,
    180, 188, 193, 198, 201, 205, 210, 216, 252, 256, 260, 266, 270, 275, 280, 284,
};
inline constexpr std::uint8_t parent_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/goal/1: none
    "\x00\x00\x00\x00\x00\x00\x00\x00"  // 8 from textile-apparel/safeguard/2: none
    "\x01\x01"  // 2 from food-beverage/task/1/1: food-beverage/task/1
    "\x00"  // food-beverage/task/2: none
    "\x02\x02\x02\x02"  // 4 from food-beverage/task/2/1: food-beverage/task/2
    "\x00"  // food-beverage/task/3: none
    "\x03\x03\x03"  // 3 from food-beverage/task/3/1: food-beverage/task/3
    "\x00"  // food-beverage/task/4: none
    "\x04\x04\x04\x04"  // 4 from food-beverage/task/4/1: food-beverage/task/4
    "\x00\x00"  // 2 from food-beverage/task/5: none
    "\x05\x05\x05"  // 3 from food-beverage/project/1/1: food-beverage/project/1
    "\x00"  // food-beverage/project/2: none
    "\x06\x06\x06"  // 3 from food-beverage/project/2/1: food-beverage/project/2
    "\x00"  // food-beverage/project/3: none
    "\x07\x07\x07\x07"  // 4 from food-beverage/project/3/1: food-beverage/project/3
    "\x00"  // food-beverage/project/4: none
    "\x08\x08\x08"  // 3 from food-beverage/project/4/1: food-beverage/project/4
    "\x00\x00"  // 2 from food-beverage/project/5: none
    "\x09\x09\x09"  // 3 from food-beverage/project/6/1: food-beverage/project/6
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from food-beverage/safeguard/1: none
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from building-materials/task/7: none
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from furniture/task/1: none
    "\x0A\x0A\x0A\x0A"  // 4 from furniture/project/1/1: furniture/project/1
    "\x00"  // furniture/project/2: none
    "\x0B\x0B"  // 2 from furniture/project/2/1: furniture/project/2
    "\x00"  // furniture/project/3: none
    "\x0C\x0C\x0C"  // 3 from furniture/project/3/1: furniture/project/3
    "\x00"  // furniture/project/4: none
    "\x0D\x0D"  // 2 from furniture/project/4/1: furniture/project/4
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from furniture/safeguard/1: none
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 13 from metal-products/project/1: none
    "\x0E\x0E\x0E\x0E"  // 4 from five-manufacturing-clusters/requirement/2/1: five-manufacturing-clusters/requirement/2
    "\x00\x00\x00\x00"  // 4 from five-manufacturing-clusters/goal/1: none
    "\x0F\x0F\x0F"  // 3 from five-manufacturing-clusters/task/1/1: five-manufacturing-clusters/task/1
    "\x00"  // five-manufacturing-clusters/task/2: none
    "\x10\x10\x10\x10\x10"  // 5 from five-manufacturing-clusters/task/2/4: five-manufacturing-clusters/task/2
    "\x00"  // five-manufacturing-clusters/task/3: none
    "\x11\x11\x11"  // 3 from five-manufacturing-clusters/task/3/9: five-manufacturing-clusters/task/3
    "\x00"  // five-manufacturing-clusters/task/4: none
    "\x12\x12\x12"  // 3 from five-manufacturing-clusters/task/4/12: five-manufacturing-clusters/task/4
    "\x00"  // five-manufacturing-clusters/task/5: none
    "\x13\x13\x13"  // 3 from five-manufacturing-clusters/task/5/15: five-manufacturing-clusters/task/5
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from five-manufacturing-clusters/safeguard/1: none
    "\x14\x14\x14\x14\x14\x14\x14"  // 7 from pearl-river-west-bank/field/1/1: pearl-river-west-bank/field/1
    "\x00"  // pearl-river-west-bank/field/2: none
    "\x15\x15\x15\x15"  // 4 from pearl-river-west-bank/field/2/8: pearl-river-west-bank/field/2
    "\x00"  // pearl-river-west-bank/field/3: none
    "\x16\x16\x16\x16"  // 4 from pearl-river-west-bank/field/3/12: pearl-river-west-bank/field/3
    "\x00"  // pearl-river-west-bank/task/1: none
    "\x17\x17"  // 2 from pearl-river-west-bank/task/1/1: pearl-river-west-bank/task/1
    "\x00"  // pearl-river-west-bank/task/2: none
    "\x18\x18\x18"  // 3 from pearl-river-west-bank/task/2/1: pearl-river-west-bank/task/2
    "\x00"  // pearl-river-west-bank/task/3: none
    "\x19\x19\x19\x19"  // 4 from pearl-river-west-bank/task/3/1: pearl-river-west-bank/task/3
    "\x00"  // pearl-river-west-bank/task/4: none
    "\x1A\x1A\x1A\x1A"  // 4 from pearl-river-west-bank/task/4/1: pearl-river-west-bank/task/4
    "\x00\x00"  // 2 from pearl-river-west-bank/task/5: none
    "\x1B\x1B"  // 2 from pearl-river-west-bank/task/6/1: pearl-river-west-bank/task/6
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from pearl-river-west-bank/task/7: none
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from advanced-materials/task/5: none
    "\x00\x00"  // 2 from light-industry-textiles/goal/4: none
    "\x1C\x1C\x1C"  // 3 from light-industry-textiles/task/1/1: light-industry-textiles/task/1
    "\x00"  // light-industry-textiles/task/2: none
    "\x1D\x1D\x1D"  // 3 from light-industry-textiles/task/2/1: light-industry-textiles/task/2
    "\x00"  // light-industry-textiles/task/3: none
    "\x1E\x1E\x1E\x1E"  // 4 from light-industry-textiles/task/3/1: light-industry-textiles/task/3
    "\x00\x00"  // 2 from light-industry-textiles/task/4: none
    "\x1F\x1F\x1F"  // 3 from light-industry-textiles/project/1/1: light-industry-textiles/project/1
    "\x00"  // light-industry-textiles/project/2: none
    "\x20\x20\x20\x20"  // 4 from light-industry-textiles/project/2/1: light-industry-textiles/project/2
    "\x00"  // light-industry-textiles/project/3: none
    "\x21\x21\x21\x21"  // 4 from light-industry-textiles/project/3/1: light-industry-textiles/project/3
    "\x00"  // light-industry-textiles/project/4: none
    "\x22\x22\x22"  // 3 from light-industry-textiles/project/4/1: light-industry-textiles/project/4
    "\x00"  // light-industry-textiles/project/5: none
    "\x23\x23\x23"  // 3 from light-industry-textiles/project/5/1: light-industry-textiles/project/5
    "\x00\x00\x00\x00\x00"  // 5 from light-industry-textiles/safeguard/1: none
    ;

inline constexpr std::uint8_t ordinal[] =
    "\x01"  // textile-apparel/goal/1: 1
    "\x02"  // textile-apparel/goal/2: 2
    "\x03"  // textile-apparel/goal/3: 3
    "\x04"  // textile-apparel/goal/4: 4
    "\x01"  // textile-apparel/task/1: 1
    "\x02"  // textile-apparel/task/2: 2
    "\x03"  // textile-apparel/task/3: 3
    "\x04"  // textile-apparel/task/4: 4
    "\x05"  // textile-apparel/task/5: 5
    "\x01"  // textile-apparel/project/1: 1
    "\x02"  // textile-apparel/project/2: 2
    "\x03"  // textile-apparel/project/3: 3
    "\x04"  // textile-apparel/project/4: 4
    "\x05"  // textile-apparel/project/5: 5
    "\x06"  // textile-apparel/project/6: 6
    "\x01"  // textile-apparel/safeguard/1: 1
    "\x02"  // textile-apparel/safeguard/2: 2
    "\x03"  // textile-apparel/safeguard/3: 3
    "\x01"  // food-beverage/goal/1: 1
    "\x02"  // food-beverage/goal/2: 2
    "\x03"  // food-beverage/goal/3: 3
    "\x04"  // food-beverage/goal/4: 4
    "\x05"  // food-beverage/goal/5: 5
    "\x01\x01"  // 2 from food-beverage/task/1: 1
    "\x02\x02"  // 2 from food-beverage/task/1/2: 2
    "\x01"  // food-beverage/task/2/1: 1
    "\x02"  // food-beverage/task/2/2: 2
    "\x03"  // food-beverage/task/2/3: 3
    "\x04"  // food-beverage/task/2/4: 4
    "\x03"  // food-beverage/task/3: 3
    "\x01"  // food-beverage/task/3/1: 1
    "\x02"  // food-beverage/task/3/2: 2
    "\x03"  // food-beverage/task/3/3: 3
    "\x04"  // food-beverage/task/4: 4
    "\x01"  // food-beverage/task/4/1: 1
    "\x02"  // food-beverage/task/4/2: 2
    "\x03"  // food-beverage/task/4/3: 3
    "\x04"  // food-beverage/task/4/4: 4
    "\x05"  // food-beverage/task/5: 5
    "\x01\x01"  // 2 from food-beverage/project/1: 1
    "\x02"  // food-beverage/project/1/2: 2
    "\x03"  // food-beverage/project/1/3: 3
    "\x02"  // food-beverage/project/2: 2
    "\x01"  // food-beverage/project/2/1: 1
    "\x02"  // food-beverage/project/2/2: 2
    "\x03\x03"  // 2 from food-beverage/project/2/3: 3
    "\x01"  // food-beverage/project/3/1: 1
    "\x02"  // food-beverage/project/3/2: 2
    "\x03"  // food-beverage/project/3/3: 3
    "\x04\x04"  // 2 from food-beverage/project/3/4: 4
    "\x01"  // food-beverage/project/4/1: 1
    "\x02"  // food-beverage/project/4/2: 2
    "\x03"  // food-beverage/project/4/3: 3
    "\x05"  // food-beverage/project/5: 5
    "\x06"  // food-beverage/project/6: 6
    "\x01"  // food-beverage/project/6/1: 1
    "\x02"  // food-beverage/project/6/2: 2
    "\x03"  // food-beverage/project/6/3: 3
    "\x01"  // food-beverage/safeguard/1: 1
    "\x02"  // food-beverage/safeguard/2: 2
    "\x03"  // food-beverage/safeguard/3: 3
    "\x04"  // food-beverage/safeguard/4: 4
    "\x05"  // food-beverage/safeguard/5: 5
    "\x01"  // building-materials/goal/1: 1
    "\x02"  // building-materials/goal/2: 2
    "\x03"  // building-materials/goal/3: 3
    "\x04"  // building-materials/goal/4: 4
    "\x05"  // building-materials/goal/5: 5
    "\x01"  // building-materials/task/1: 1
    "\x02"  // building-materials/task/2: 2
    "\x03"  // building-materials/task/3: 3
    "\x04"  // building-materials/task/4: 4
    "\x05"  // building-materials/task/5: 5
    "\x06"  // building-materials/task/6: 6
    "\x07"  // building-materials/task/7: 7
    "\x01"  // building-materials/project/1: 1
    "\x02"  // building-materials/project/2: 2
    "\x03"  // building-materials/project/3: 3
    "\x04"  // building-materials/project/4: 4
    "\x05"  // building-materials/project/5: 5
    "\x06"  // building-materials/project/6: 6
    "\x01"  // building-materials/safeguard/1: 1
    "\x02"  // building-materials/safeguard/2: 2
    "\x03"  // building-materials/safeguard/3: 3
    "\x04"  // building-materials/safeguard/4: 4
    "\x05"  // building-materials/safeguard/5: 5
    "\x01"  // furniture/goal/1: 1
    "\x02"  // furniture/goal/2: 2
    "\x03"  // furniture/goal/3: 3
    "\x04"  // furniture/goal/4: 4
    "\x01"  // furniture/task/1: 1
    "\x02"  // furniture/task/2: 2
    "\x03"  // furniture/task/3: 3
    "\x04"  // furniture/task/4: 4
    "\x05"  // furniture/task/5: 5
    "\x06"  // furniture/task/6: 6
    "\x01\x01"  // 2 from furniture/project/1: 1
    "\x02"  // furniture/project/1/2: 2
    "\x03"  // furniture/project/1/3: 3
    "\x04"  // furniture/project/1/4: 4
    "\x02"  // furniture/project/2: 2
    "\x01"  // furniture/project/2/1: 1
    "\x02"  // furniture/project/2/2: 2
    "\x03"  // furniture/project/3: 3
    "\x01"  // furniture/project/3/1: 1
    "\x02"  // furniture/project/3/2: 2
    "\x03"  // furniture/project/3/3: 3
    "\x04"  // furniture/project/4: 4
    "\x01"  // furniture/project/4/1: 1
    "\x02"  // furniture/project/4/2: 2
    "\x01"  // furniture/safeguard/1: 1
    "\x02"  // furniture/safeguard/2: 2
    "\x03"  // furniture/safeguard/3: 3
    "\x04"  // furniture/safeguard/4: 4
    "\x05"  // furniture/safeguard/5: 5
    "\x01"  // metal-products/goal/1: 1
    "\x02"  // metal-products/goal/2: 2
    "\x03"  // metal-products/goal/3: 3
    "\x04"  // metal-products/goal/4: 4
    "\x01"  // metal-products/task/1: 1
    "\x02"  // metal-products/task/2: 2
    "\x03"  // metal-products/task/3: 3
    "\x04"  // metal-products/task/4: 4
    "\x05"  // metal-products/task/5: 5
    "\x06"  // metal-products/task/6: 6
    "\x07"  // metal-products/task/7: 7
    "\x01"  // metal-products/project/1: 1
    "\x02"  // metal-products/project/2: 2
    "\x03"  // metal-products/project/3: 3
    "\x04"  // metal-products/project/4: 4
    "\x05"  // metal-products/project/5: 5
    "\x06"  // metal-products/project/6: 6
    "\x07"  // metal-products/project/7: 7
    "\x01"  // metal-products/safeguard/1: 1
    "\x02"  // metal-products/safeguard/2: 2
    "\x03"  // metal-products/safeguard/3: 3
    "\x04"  // metal-products/safeguard/4: 4
    "\x01"  // five-manufacturing-clusters/requirement/1: 1
    "\x02"  // five-manufacturing-clusters/requirement/2: 2
    "\x01"  // five-manufacturing-clusters/requirement/2/1: 1
    "\x02"  // five-manufacturing-clusters/requirement/2/2: 2
    "\x03"  // five-manufacturing-clusters/requirement/2/3: 3
    "\x04"  // five-manufacturing-clusters/requirement/2/4: 4
    "\x01"  // five-manufacturing-clusters/goal/1: 1
    "\x02"  // five-manufacturing-clusters/goal/2: 2
    "\x03"  // five-manufacturing-clusters/goal/3: 3
    "\x01\x01"  // 2 from five-manufacturing-clusters/task/1: 1
    "\x02"  // five-manufacturing-clusters/task/1/2: 2
    "\x03"  // five-manufacturing-clusters/task/1/3: 3
    "\x02"  // five-manufacturing-clusters/task/2: 2
    "\x04"  // five-manufacturing-clusters/task/2/4: 4
    "\x05"  // five-manufacturing-clusters/task/2/5: 5
    "\x06"  // five-manufacturing-clusters/task/2/6: 6
    "\x07"  // five-manufacturing-clusters/task/2/7: 7
    "\x08"  // five-manufacturing-clusters/task/2/8: 8
    "\x03"  // five-manufacturing-clusters/task/3: 3
    "\x09"  // five-manufacturing-clusters/task/3/9: 9
    "\x0A"  // five-manufacturing-clusters/task/3/10: 10
    "\x0B"  // five-manufacturing-clusters/task/3/11: 11
    "\x04"  // five-manufacturing-clusters/task/4: 4
    "\x0C"  // five-manufacturing-clusters/task/4/12: 12
    "\x0D"  // five-manufacturing-clusters/task/4/13: 13
    "\x0E"  // five-manufacturing-clusters/task/4/14: 14
    "\x05"  // five-manufacturing-clusters/task/5: 5
    "\x0F"  // five-manufacturing-clusters/task/5/15: 15
    "\x10"  // five-manufacturing-clusters/task/5/16: 16
    "\x11"  // five-manufacturing-clusters/task/5/17: 17
    "\x01"  // five-manufacturing-clusters/safeguard/1: 1
    "\x02"  // five-manufacturing-clusters/safeguard/2: 2
    "\x03"  // five-manufacturing-clusters/safeguard/3: 3
    "\x04"  // five-manufacturing-clusters/safeguard/4: 4
    "\x01"  // pearl-river-west-bank/requirement/1: 1
    "\x02"  // pearl-river-west-bank/requirement/2: 2
    "\x01\x01"  // 2 from pearl-river-west-bank/field/1: 1
    "\x02"  // pearl-river-west-bank/field/1/2: 2
    "\x03"  // pearl-river-west-bank/field/1/3: 3
    "\x04"  // pearl-river-west-bank/field/1/4: 4
    "\x05"  // pearl-river-west-bank/field/1/5: 5
    "\x06"  // pearl-river-west-bank/field/1/6: 6
    "\x07"  // pearl-river-west-bank/field/1/7: 7
    "\x02"  // pearl-river-west-bank/field/2: 2
    "\x08"  // pearl-river-west-bank/field/2/8: 8
    "\x09"  // pearl-river-west-bank/field/2/9: 9
    "\x0A"  // pearl-river-west-bank/field/2/10: 10
    "\x0B"  // pearl-river-west-bank/field/2/11: 11
    "\x03"  // pearl-river-west-bank/field/3: 3
    "\x0C"  // pearl-river-west-bank/field/3/12: 12
    "\x0D"  // pearl-river-west-bank/field/3/13: 13
    "\x0E"  // pearl-river-west-bank/field/3/14: 14
    "\x0F"  // pearl-river-west-bank/field/3/15: 15
    "\x01\x01"  // 2 from pearl-river-west-bank/task/1: 1
    "\x02\x02"  // 2 from pearl-river-west-bank/task/1/2: 2
    "\x01"  // pearl-river-west-bank/task/2/1: 1
    "\x02"  // pearl-river-west-bank/task/2/2: 2
    "\x03\x03"  // 2 from pearl-river-west-bank/task/2/3: 3
    "\x01"  // pearl-river-west-bank/task/3/1: 1
    "\x02"  // pearl-river-west-bank/task/3/2: 2
    "\x03"  // pearl-river-west-bank/task/3/3: 3
    "\x04\x04"  // 2 from pearl-river-west-bank/task/3/4: 4
    "\x01"  // pearl-river-west-bank/task/4/1: 1
    "\x02"  // pearl-river-west-bank/task/4/2: 2
    "\x03"  // pearl-river-west-bank/task/4/3: 3
    "\x04"  // pearl-river-west-bank/task/4/4: 4
    "\x05"  // pearl-river-west-bank/task/5: 5
    "\x06"  // pearl-river-west-bank/task/6: 6
    "\x01"  // pearl-river-west-bank/task/6/1: 1
    "\x02"  // pearl-river-west-bank/task/6/2: 2
    "\x07"  // pearl-river-west-bank/task/7: 7
    "\x08"  // pearl-river-west-bank/task/8: 8
    "\x01"  // pearl-river-west-bank/safeguard/1: 1
    "\x02"  // pearl-river-west-bank/safeguard/2: 2
    "\x03"  // pearl-river-west-bank/safeguard/3: 3
    "\x04"  // pearl-river-west-bank/safeguard/4: 4
    "\x05"  // pearl-river-west-bank/safeguard/5: 5
    "\x01"  // advanced-materials/goal/1: 1
    "\x02"  // advanced-materials/goal/2: 2
    "\x03"  // advanced-materials/goal/3: 3
    "\x04"  // advanced-materials/goal/4: 4
    "\x05"  // advanced-materials/goal/5: 5
    "\x01"  // advanced-materials/task/1: 1
    "\x02"  // advanced-materials/task/2: 2
    "\x03"  // advanced-materials/task/3: 3
    "\x04"  // advanced-materials/task/4: 4
    "\x05"  // advanced-materials/task/5: 5
    "\x06"  // advanced-materials/task/6: 6
    "\x01"  // advanced-materials/project/1: 1
    "\x02"  // advanced-materials/project/2: 2
    "\x03"  // advanced-materials/project/3: 3
    "\x04"  // advanced-materials/project/4: 4
    "\x05"  // advanced-materials/project/5: 5
    "\x06"  // advanced-materials/project/6: 6
    "\x01"  // advanced-materials/safeguard/1: 1
    "\x02"  // advanced-materials/safeguard/2: 2
    "\x03"  // advanced-materials/safeguard/3: 3
    "\x04"  // advanced-materials/safeguard/4: 4
    "\x05"  // advanced-materials/safeguard/5: 5
    "\x01"  // light-industry-textiles/goal/1: 1
    "\x02"  // light-industry-textiles/goal/2: 2
    "\x03"  // light-industry-textiles/goal/3: 3
    "\x04"  // light-industry-textiles/goal/4: 4
    "\x01\x01"  // 2 from light-industry-textiles/task/1: 1
    "\x02"  // light-industry-textiles/task/1/2: 2
    "\x03"  // light-industry-textiles/task/1/3: 3
    "\x02"  // light-industry-textiles/task/2: 2
    "\x01"  // light-industry-textiles/task/2/1: 1
    "\x02"  // light-industry-textiles/task/2/2: 2
    "\x03\x03"  // 2 from light-industry-textiles/task/2/3: 3
    "\x01"  // light-industry-textiles/task/3/1: 1
    "\x02"  // light-industry-textiles/task/3/2: 2
    "\x03"  // light-industry-textiles/task/3/3: 3
    "\x04\x04"  // 2 from light-industry-textiles/task/3/4: 4
    "\x01\x01"  // 2 from light-industry-textiles/project/1: 1
    "\x02"  // light-industry-textiles/project/1/2: 2
    "\x03"  // light-industry-textiles/project/1/3: 3
    "\x02"  // light-industry-textiles/project/2: 2
    "\x01"  // light-industry-textiles/project/2/1: 1
    "\x02"  // light-industry-textiles/project/2/2: 2
    "\x03"  // light-industry-textiles/project/2/3: 3
    "\x04"  // light-industry-textiles/project/2/4: 4
    "\x03"  // light-industry-textiles/project/3: 3
    "\x01"  // light-industry-textiles/project/3/1: 1
    "\x02"  // light-industry-textiles/project/3/2: 2
    "\x03"  // light-industry-textiles/project/3/3: 3
    "\x04\x04"  // 2 from light-industry-textiles/project/3/4: 4
    "\x01"  // light-industry-textiles/project/4/1: 1
    "\x02"  // light-industry-textiles/project/4/2: 2
    "\x03"  // light-industry-textiles/project/4/3: 3
    "\x05"  // light-industry-textiles/project/5: 5
    "\x01"  // light-industry-textiles/project/5/1: 1
    "\x02"  // light-industry-textiles/project/5/2: 2
    "\x03"  // light-industry-textiles/project/5/3: 3
    "\x01"  // light-industry-textiles/safeguard/1: 1
    "\x02"  // light-industry-textiles/safeguard/2: 2
    "\x03"  // light-industry-textiles/safeguard/3: 3
    "\x04"  // light-industry-textiles/safeguard/4: 4
    "\x05"  // light-industry-textiles/safeguard/5: 5
    ;

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
    "强化产业人才队伍建设"
    ;
inline constexpr char16_t heading_zh_offsets[] =
    u"\x0000\x0018\x0030\x0048\x0060\x0078\x0090\x00A8\x00C0\x00D8\x00EA\x00FC\x010E\x0120\x0132"
    u"\x0144\x0156\x0168\x017A\x01AD\x01E0\x021C\x0252\x0291\x02BE\x02D0\x02E2\x030C\x0318\x032D"
    u"\x0339\x0345\x036F\x0378\x0381\x038A\x03B4\x03C0\x03CC\x03DE\x03EA\x0414\x0438\x0462\x0486"
    u"\x04AA\x04CE\x04E9\x0504\x051F\x0537\x0549\x0561\x0579\x058B\x05AF\x05DF\x061B\x0651\x0675"
    u"\x0699\x06B1\x06CF\x06E1\x0702\x071A\x0732\x074D\x0765\x0789\x07A4\x07C8\x07E0\x07F8\x083A"
    u"\x0876\x08AC\x08D9\x0906\x0933\x0960\x097E\x09A5\x09BD\x09D5\x09ED\x0A05\x0A17\x0A29\x0A41"
    u"\x0A59\x0A77\x0A8F\x0AAA\x0AC2\x0AD7\x0B0A\x0B3D\x0B70\x0BA9\x0BDF\x0C15\x0C4E\x0C72\x0C99"
    u"\x0CC0\x0CD8\x0CF6\x0D1A\x0D32\x0D44\x0D56\x0D68\x0D83\x0D9E\x0DBC\x0DD4\x0DEC\x0E04\x0E1C"
    u"\x0E34\x0E52\x0E70\x0E8E\x0EBB\x0EE8\x0F15\x0F42\x0F72\x0FA2\x0FDB\x0FED\x0FFF\x1011\x1023"
    u"\x1035\x1047\x1059\x1071\x108C\x1098\x10A4\x10B6\x10C8\x10DA\x10EC\x1104\x111C\x1137\x115B"
    u"\x1179\x1197\x11B5\x11D3\x1206\x1230\x124E\x1279\x1297\x12D3\x12F1\x1315\x1339\x1369\x13A2"
    u"\x13C3\x13E4\x1417\x1435\x1456\x1474\x1486\x1498\x14AA\x14B6\x14D7\x14E9\x1507\x1522\x1534"
    u"\x1546\x1555\x1567\x1588\x159D\x15A9\x15B8\x15C7\x15E8\x15FD\x1609\x1615\x1624\x1657\x166F"
    u"\x1687\x16A2\x16D5\x16F0\x1720\x1738\x1756\x1771\x1795\x17BC\x17D4\x17EC\x1819\x182B\x1852"
    u"\x1879\x18A3\x18BB\x18D6\x18F7\x191B\x192D\x1945\x1957\x1969\x1981\x19AE\x19C9\x19E7\x1A29"
    u"\x1A59\x1A95\x1AC2\x1AD7\x1AEF\x1B07\x1B1F\x1B37\x1B61\x1B7C\x1B97\x1BC1\x1BE2\x1C09\x1C36"
    u"\x1C63\x1C8A\x1CA2\x1CC3\x1CE4\x1CF9\x1D11\x1D26\x1D35\x1D44\x1D56\x1D68\x1D74\x1D86\x1D92"
    u"\x1D9E\x1DB0\x1DBC\x1DC8\x1DD4\x1DE0\x1DF2\x1E31\x1E49\x1E6A\x1E82\x1E9D\x1EB5\x1EF4\x1F0C"
    u"\x1F24\x1F42";
inline constexpr char16_t heading_zh_codes[] =
    u"\x0000"  // textile-apparel/goal/1: "创新能力显著提升"
    u"\x0001"  // textile-apparel/goal/2: "产业优势集聚发展"
    u"\x0002"  // textile-apparel/goal/3: "大力推进绿色制造"
    u"\x0003"  // textile-apparel/goal/4: "强化产品品质提升"
    u"\x0004"  // textile-apparel/task/1: "增强产业创新能力"
    u"\x0005"  // textile-apparel/task/2: "发展产业优势集聚"
    u"\x0006"  // textile-apparel/task/3: "推动绿色制造建设"
    u"\x0007"  // textile-apparel/task/4: "提升产业竞争实力"
    u"\x0008"  // textile-apparel/task/5: "壮大专业人才队伍"
    u"\x0009"  // textile-apparel/project/1: "创新拔尖工程"
    u"\x000A"  // textile-apparel/project/2: "产业集聚工程"
    u"\x000B"  // textile-apparel/project/3: "生态绿色工程"
    u"\x000C"  // textile-apparel/project/4: "培优树强工程"
    u"\x000D"  // textile-apparel/project/5: "强基壮链工程"
    u"\x000E"  // textile-apparel/project/6: "人才保障工程"
    u"\x000F"  // textile-apparel/safeguard/1: "强化协同机制"
    u"\x0010"  // textile-apparel/safeguard/2: "强化政策支持"
    u"\x0011"  // textile-apparel/safeguard/3: "加强行业监测"
    u"\x0012"  // food-beverage/goal/1: "产业规模持续壮大，集聚水平不断提升"
    u"\x0013"  // food-beverage/goal/2: "产业结构持续优化，龙头企业不断壮大"
    u"\x0014"  // food-beverage/goal/3: "研发创新能力增强，智能化生产水平不断提升"
    u"\x0015"  // food-beverage/goal/4: "保障食品安全生产，绿色化水平不断提高"
    u"\x0016"  // food-beverage/goal/5: "对外开放水平持续提升，食品文化内涵不断丰富"
    u"\x0017"  // food-beverage/task/1: "夯实和提升大宗农副食品加工产业"
    u"\x0018"  // food-beverage/task/1/1: "继续做大规模"
    u"\x0019"  // food-beverage/task/1/2: "提升产品品质"
    u"\x001A"  // food-beverage/task/2: "做大做强现有食品饮料优势领域"
    u"\x001B"  // food-beverage/task/2/1: "日用食品"
    u"\x001C"  // food-beverage/task/2/2: "休闲和功能食品"
    u"\x001D"  // food-beverage/task/2/3: "辅助食品"
    u"\x001E"  // food-beverage/task/2/4: "骨干企业"
    u"\x001F"  // food-beverage/task/3: "做深做精岭南特色食品饮料领域"
    u"\x0020"  // food-beverage/task/3/1: "深加工"
    u"\x0021"  // food-beverage/task/3/2: "再开发"
    u"\x0022"  // food-beverage/task/3/3: "广宣传"
    u"\x0023"  // food-beverage/task/4: "培育发展潜力新兴食品饮料领域"
    u"\x0024"  // food-beverage/task/4/1: "即食食品"
    u"\x0025"  // food-beverage/task/4/2: "定制食品"
    u"\x0026"  // food-beverage/task/4/3: "特定膳食食品"
    u"\x0027"  // food-beverage/task/4/4: "宠物食品"
    u"\x0028"  // food-beverage/task/5: "加快发展食品饮料配套产业领域"
    u"\x0029"  // food-beverage/project/1: "实施“两化”深度融合工程"
    u"\x002A"  // food-beverage/project/1/1: "以信息化带动企业降本提质增效"
    u"\x002B"  // food-beverage/project/1/2: "用信息化提升食品溯源水平"
    u"\x002C"  // food-beverage/project/1/3: "引导企业拓展电子商务业务"
    u"\x002D"  // food-beverage/project/2: "实施“三品”倍增发展工程"
    u"\x002E"  // food-beverage/project/2/1: "以研发促“增品种”"
    u"\x002F"  // food-beverage/project/2/2: "以安全促“提品质”"
    u"\x0030"  // food-beverage/project/2/3: "以发展促“创品牌”"
    u"\x0031"  // food-beverage/project/3: "实施创新驱动工程"
    u"\x0032"  // food-beverage/project/3/1: "创新能力建设"
    u"\x0033"  // food-beverage/project/3/2: "创新生产制造工艺"
    u"\x0034"  // food-beverage/project/3/3: "创新公共服务水平"
    u"\x0035"  // food-beverage/project/3/4: "创新标准引领"
    u"\x0036"  // food-beverage/project/4: "实施专业园区集聚集约工程"
    u"\x0037"  // food-beverage/project/4/1: "加强规划引导，做到发展“有思路”"
    u"\x0038"  // food-beverage/project/4/2: "加强园区基础设施建设，做到企业“引得进”"
    u"\x0039"  // food-beverage/project/4/3: "完善园区产业链条，做到企业“留得住”"
    u"\x003A"  // food-beverage/project/5: "实施骨干企业培育壮大工程"
    u"\x003B"  // food-beverage/project/6: "实施“一带一路”融入工程"
    u"\x003C"  // food-beverage/project/6/1: "加大对外展销宣传"
    u"\x003D"  // food-beverage/project/6/2: "研发海外适销对路产品"
    u"\x003E"  // food-beverage/project/6/3: "扩大国际合作"
    u"\x003F"  // food-beverage/safeguard/1: "完善组织领导和服务机制"
    u"\x0040"  // food-beverage/safeguard/2: "强化食品安全保障"
    u"\x0041"  // food-beverage/safeguard/3: "强化政策支持力度"
    u"\x0042"  // food-beverage/safeguard/4: "整合和加大资金支持"
    u"\x0043"  // food-beverage/safeguard/5: "加强本地人才培养"
    u"\x0044"  // building-materials/goal/1: "产业规模与全省经济相匹配"
    u"\x0045"  // building-materials/goal/2: "新材料应用加速推广"
    u"\x0046"  // building-materials/goal/3: "生产工艺技术水平稳步提升"
    u"\x0047"  // building-materials/goal/4: "创新能力明显增强"
    u"\x0048"  // building-materials/goal/5: "绿色发展全面推进"
    u"\x0049"  // building-materials/task/1: "优化产业结构，打造特色优势明显的区域产业集群"
    u"\x004A"  // building-materials/task/2: "围绕绿色发展和应用引领，发展新型建筑材料"
    u"\x004B"  // building-materials/task/3: "突破共性关键技术，打造产业发展新引擎"
    u"\x004C"  // building-materials/task/4: "深化两化融合，加快产业智能转型"
    u"\x004D"  // building-materials/task/5: "完善创新体系，促进产业创新发展"
    u"\x004E"  // building-materials/task/6: "注重节能环保，提升绿色发展水平"
    u"\x004F"  // building-materials/task/7: "深化开放交流，提升国际合作水平"
    u"\x0050"  // building-materials/project/1: "龙头骨干企业培育工程"
    u"\x0051"  // building-materials/project/2: "新材料技术和标准化提升工程"
    u"\x0052"  // building-materials/project/3: "智慧建材推广工程"
    u"\x0053"  // building-materials/project/4: "创新能力提升工程"
    u"\x0054"  // building-materials/project/5: "绿色安全发展工程"
    u"\x0055"  // building-materials/project/6: "开放交流协助工程"
    u"\x0056"  // building-materials/safeguard/1: "加强组织协调"
    u"\x0057"  // building-materials/safeguard/2: "加大政策支持"
    u"\x0058"  // building-materials/safeguard/3: "营造良好发展氛围"
    u"\x0059"  // building-materials/safeguard/4: "加强人才队伍建设"
    u"\x005A"  // building-materials/safeguard/5: "充分发挥行业组织作用"
    u"\x005B"  // furniture/goal/1: "产业规模保持领先"
    u"\x005C"  // furniture/goal/2: "集群竞争力显著提升"
    u"\x005D"  // furniture/goal/3: "产业布局系统优化"
    u"\x005E"  // furniture/goal/4: "文商旅深度融合"
    u"\x005F"  // furniture/task/1: "强化家具时尚创意，夯实世界设计之都"
    u"\x0060"  // furniture/task/2: "发展板式定制家具，建设世界定制之都"
    u"\x0061"  // furniture/task/3: "聚焦竞争优势家具，实施“三品”战略"
    u"\x0062"  // furniture/task/4: "大力发展实木家具，加强“广作家具”传承"
    u"\x0063"  // furniture/task/5: "建设区域家具产业集群，优化产业生态圈"
    u"\x0064"  // furniture/task/6: "完善家具配套和公共服务，补齐薄弱环节"
    u"\x0053"  // furniture/project/1: "创新能力提升工程"
    u"\x0065"  // furniture/project/1/1: "开展绿色环保材料和工艺装备前沿技术研究"
    u"\x0066"  // furniture/project/1/2: "推进家具产品工业设计水平"
    u"\x0067"  // furniture/project/1/3: "支持家具制造业创新平台建设"
    u"\x0068"  // furniture/project/1/4: "提升创新人才培养速度和质量"
    u"\x0069"  // furniture/project/2: "制造水平提升工程"
    u"\x006A"  // furniture/project/2/1: "开展智能制造试点示范"
    u"\x006B"  // furniture/project/2/2: "开展绿色转型升级试点示范"
    u"\x006C"  // furniture/project/3: "质量品牌提升工程"
    u"\x006D"  // furniture/project/3/1: "提升标准水平"
    u"\x006E"  // furniture/project/3/2: "加强质量管理"
    u"\x006F"  // furniture/project/3/3: "促进品牌推广"
    u"\x0070"  // furniture/project/4: "全球影响力提升工程"
    u"\x0071"  // furniture/project/4/1: "积极整合全球产业链"
    u"\x0072"  // furniture/project/4/2: "提升国际贸易服务能力"
    u"\x0073"  // furniture/safeguard/1: "强化组织协调领导"
    u"\x0074"  // furniture/safeguard/2: "搭建转型升级平台"
    u"\x0075"  // furniture/safeguard/3: "提供政策服务支持"
    u"\x0059"  // furniture/safeguard/4: "加强人才队伍建设"
    u"\x0076"  // furniture/safeguard/5: "推进重点项目建设"
    u"\x0077"  // metal-products/goal/1: "产业规模稳步增长"
    u"\x0078"  // metal-products/goal/2: "产业集聚水平不断提升"
    u"\x0079"  // metal-products/goal/3: "产业协同水平显著提高"
    u"\x007A"  // metal-products/goal/4: "绿色环保发展全面推动"
    u"\x007B"  // metal-products/task/1: "夯实产业基础，突破产业关键短板"
    u"\x007C"  // metal-products/task/2: "壮大产业规模，推动产业集聚发展"
    u"\x007D"  // metal-products/task/3: "加强产业协作，提升协同合作水平"
    u"\x007E"  // metal-products/task/4: "完善创新体系，增强企业创新能力"
    u"\x007F"  // metal-products/task/5: "促进转型升级，推动产业高质量发展"
    u"\x0080"  // metal-products/task/6: "注重品牌质量，提高产品市场竞争力"
    u"\x0081"  // metal-products/task/7: "促进资源循环利用，提升产业绿色发展水平"
    u"\x0082"  // metal-products/project/1: "产业强基工程"
    u"\x000A"  // metal-products/project/2: "产业集聚工程"
    u"\x0083"  // metal-products/project/3: "产业协同工程"
    u"\x0084"  // metal-products/project/4: "产业创新工程"
    u"\x0085"  // metal-products/project/5: "转型升级工程"
    u"\x0086"  // metal-products/project/6: "品牌提升工程"
    u"\x0087"  // metal-products/project/7: "绿色发展工程"
    u"\x0088"  // metal-products/safeguard/1: "加强组织领导"
    u"\x0089"  // metal-products/safeguard/2: "加大政策支持力度"
    u"\x008A"  // metal-products/safeguard/3: "强化金融、人才支撑"
    u"\x005A"  // metal-products/safeguard/4: "充分发挥行业组织作用"
    u"\x008B"  // five-manufacturing-clusters/requirement/1: "指导思想"
    u"\x008C"  // five-manufacturing-clusters/requirement/2: "基本原则"
    u"\x008D"  // five-manufacturing-clusters/requirement/2/1: "坚持开放协同"
    u"\x008E"  // five-manufacturing-clusters/requirement/2/2: "坚持创新驱动"
    u"\x008F"  // five-manufacturing-clusters/requirement/2/3: "坚持统筹引导"
    u"\x0090"  // five-manufacturing-clusters/requirement/2/4: "坚持分群施策"
    u"\x0091"  // five-manufacturing-clusters/goal/1: "质量效益显著提高"
    u"\x0092"  // five-manufacturing-clusters/goal/2: "集聚协同更加明显"
    u"\x0093"  // five-manufacturing-clusters/goal/3: "国际化水平不断提升"
    u"\x0094"  // five-manufacturing-clusters/task/1: "持续增强集群技术创新能力"
    u"\x0095"  // five-manufacturing-clusters/task/1/1: "实施集群短板突破计划"
    u"\x0096"  // five-manufacturing-clusters/task/1/2: "提升集群持续创新动力"
    u"\x0097"  // five-manufacturing-clusters/task/1/3: "打通成果快速转化通道"
    u"\x0098"  // five-manufacturing-clusters/task/2: "着力推动集群提质增效"
    u"\x0099"  // five-manufacturing-clusters/task/2/4: "推动集群数字化网络化智能化转型升级"
    u"\x009A"  // five-manufacturing-clusters/task/2/5: "加大集群企业技术改造支持力度"
    u"\x009B"  // five-manufacturing-clusters/task/2/6: "提升集群绿色发展水平"
    u"\x009C"  // five-manufacturing-clusters/task/2/7: "促进集群“制造+服务”融合发展"
    u"\x009D"  // five-manufacturing-clusters/task/2/8: "加强集群质量品牌建设"
    u"\x009E"  // five-manufacturing-clusters/task/3: "整体提升集群企业核心竞争力和分工协作水平"
    u"\x009F"  // five-manufacturing-clusters/task/3/9: "培育壮大世界一流企业"
    u"\x00A0"  // five-manufacturing-clusters/task/3/10: "做精做优“隐形冠军”企业"
    u"\x00A1"  // five-manufacturing-clusters/task/3/11: "促进集群产业链网络化协作"
    u"\x00A2"  // five-manufacturing-clusters/task/4: "大力推进集群高水平宽领域开放合作"
    u"\x00A3"  // five-manufacturing-clusters/task/4/12: "促进粤港澳大湾区世界级产业集群联动发展"
    u"\x00A4"  // five-manufacturing-clusters/task/4/13: "提升集群国际化合作水平"
    u"\x00A5"  // five-manufacturing-clusters/task/4/14: "拓展集群全球分工和布局"
    u"\x00A6"  // five-manufacturing-clusters/task/5: "积极营造国际一流的集群发展营商环境"
    u"\x00A7"  // five-manufacturing-clusters/task/5/15: "持续深化营商环境改革"
    u"\x00A8"  // five-manufacturing-clusters/task/5/16: "充分发挥集聚区基础作用"
    u"\x00A9"  // five-manufacturing-clusters/task/5/17: "探索建立集群治理机制"
    u"\x0088"  // five-manufacturing-clusters/safeguard/1: "加强组织领导"
    u"\x00AA"  // five-manufacturing-clusters/safeguard/2: "强化要素保障"
    u"\x00AB"  // five-manufacturing-clusters/safeguard/3: "加强跟踪评估"
    u"\x00AC"  // five-manufacturing-clusters/safeguard/4: "加大宣传引导"
    u"\x008B"  // pearl-river-west-bank/requirement/1: "指导思想"
    u"\x00AD"  // pearl-river-west-bank/requirement/2: "发展目标"
    u"\x00AE"  // pearl-river-west-bank/field/1: "优先发展先进装备制造业"
    u"\x00AF"  // pearl-river-west-bank/field/1/1: "智能制造装备"
    u"\x00B0"  // pearl-river-west-bank/field/1/2: "汽车及新能源汽车制造"
    u"\x00B1"  // pearl-river-west-bank/field/1/3: "海洋工程装备与船舶"
    u"\x00B2"  // pearl-river-west-bank/field/1/4: "轨道交通装备"
    u"\x00B3"  // pearl-river-west-bank/field/1/5: "节能环保装备"
    u"\x00B4"  // pearl-river-west-bank/field/1/6: "新能源装备"
    u"\x00B5"  // pearl-river-west-bank/field/1/7: "通用航空装备"
    u"\x00B6"  // pearl-river-west-bank/field/2: "大力发展战略性新兴产业"
    u"\x00B7"  // pearl-river-west-bank/field/2/8: "新一代信息技术"
    u"\x00B8"  // pearl-river-west-bank/field/2/9: "生物产业"
    u"\x00B9"  // pearl-river-west-bank/field/2/10: "卫星及应用"
    u"\x00BA"  // pearl-river-west-bank/field/2/11: "新材料产业"
    u"\x00BB"  // pearl-river-west-bank/field/3: "改造提升优势传统制造业"
    u"\x00BC"  // pearl-river-west-bank/field/3/12: "家电及家具制造"
    u"\x00BD"  // pearl-river-west-bank/field/3/13: "食品饮料"
    u"\x00BE"  // pearl-river-west-bank/field/3/14: "纺织服装"
    u"\x00BF"  // pearl-river-west-bank/field/3/15: "陶瓷及造纸"
    u"\x00C0"  // pearl-river-west-bank/task/1: "优化珠江西岸先进装备制造产业带建设"
    u"\x00C1"  // pearl-river-west-bank/task/1/1: "加大招商引资力度"
    u"\x00C2"  // pearl-river-west-bank/task/1/2: "培育龙头骨干企业"
    u"\x00C3"  // pearl-river-west-bank/task/2: "提升制造业创新能力"
    u"\x00C4"  // pearl-river-west-bank/task/2/1: "打造产业发展创新载体和公共服务平台"
    u"\x00C5"  // pearl-river-west-bank/task/2/2: "建设制造业创新中心"
    u"\x00C6"  // pearl-river-west-bank/task/2/3: "强化珠江西岸城市群产业链协同创新"
    u"\x00C7"  // pearl-river-west-bank/task/3: "加快推进智能制造"
    u"\x00C8"  // pearl-river-west-bank/task/3/1: "建设智能制造示范基地"
    u"\x00C9"  // pearl-river-west-bank/task/3/2: "实施机器人应用计划"
    u"\x00CA"  // pearl-river-west-bank/task/3/3: "实施智能制造试点示范项目"
    u"\x00CB"  // pearl-river-west-bank/task/3/4: "促进智能制造科技成果产业化"
    u"\x00CC"  // pearl-river-west-bank/task/4: "提升绿色制造水平"
    u"\x00CD"  // pearl-river-west-bank/task/4/1: "全面推进绿色制造"
    u"\x00CE"  // pearl-river-west-bank/task/4/2: "开展重大节能环保技术产业化示范"
    u"\x00CF"  // pearl-river-west-bank/task/4/3: "创建绿色中心"
    u"\x00D0"  // pearl-river-west-bank/task/4/4: "培育一批节能环保产业集聚区"
    u"\x00D1"  // pearl-river-west-bank/task/5: "促进制造业与互联网融合发展"
    u"\x00D2"  // pearl-river-west-bank/task/6: "发展服务型制造与生产性服务业"
    u"\x00D3"  // pearl-river-west-bank/task/6/1: "大力发展工业设计"
    u"\x00D4"  // pearl-river-west-bank/task/6/2: "加快发展供应链管理"
    u"\x00D5"  // pearl-river-west-bank/task/7: "推动产业与金融结合发展"
    u"\x00D6"  // pearl-river-west-bank/task/8: "加快引进和培养制造业人才"
    u"\x0088"  // pearl-river-west-bank/safeguard/1: "加强组织领导"
    u"\x00D7"  // pearl-river-west-bank/safeguard/2: "推动示范试点"
    u"\x00D8"  // pearl-river-west-bank/safeguard/3: "落实财税支持政策"
    u"\x00D9"  // pearl-river-west-bank/safeguard/4: "注重宣传引导"
    u"\x00DA"  // pearl-river-west-bank/safeguard/5: "强化工作评估"
    u"\x00DB"  // advanced-materials/goal/1: "产业布局更加完善"
    u"\x00DC"  // advanced-materials/goal/2: "关键技术水平和高端产品稳步提升"
    u"\x00DD"  // advanced-materials/goal/3: "骨干企业竞争力增强"
    u"\x00DE"  // advanced-materials/goal/4: "产业创新能力明显提升"
    u"\x0048"  // advanced-materials/goal/5: "绿色发展全面推进"
    u"\x00DF"  // advanced-materials/task/1: "优化产业布局，打造特色优势明显的区域产业集群"
    u"\x00E0"  // advanced-materials/task/2: "突破关键技术，发展新型高端化产品"
    u"\x00E1"  // advanced-materials/task/3: "实施质量品牌战略，增强骨干企业核心竞争力"
    u"\x004D"  // advanced-materials/task/4: "完善创新体系，促进产业创新发展"
    u"\x00E2"  // advanced-materials/task/5: "注重环保节能，提升绿色发展水平"
    u"\x004F"  // advanced-materials/task/6: "深化开放交流，提升国际合作水平"
    u"\x0050"  // advanced-materials/project/1: "龙头骨干企业培育工程"
    u"\x0051"  // advanced-materials/project/2: "新材料技术和标准化提升工程"
    u"\x00E3"  // advanced-materials/project/3: "智能化推广工程"
    u"\x0053"  // advanced-materials/project/4: "创新能力提升工程"
    u"\x0054"  // advanced-materials/project/5: "绿色安全发展工程"
    u"\x00E4"  // advanced-materials/project/6: "开放交流协作工程"
    u"\x0056"  // advanced-materials/safeguard/1: "加强组织协调"
    u"\x0057"  // advanced-materials/safeguard/2: "加大政策支持"
    u"\x0058"  // advanced-materials/safeguard/3: "营造良好发展氛围"
    u"\x0059"  // advanced-materials/safeguard/4: "加强人才队伍建设"
    u"\x005A"  // advanced-materials/safeguard/5: "充分发挥行业组织作用"
    u"\x00E5"  // light-industry-textiles/goal/1: "产业规模保持增长"
    u"\x0047"  // light-industry-textiles/goal/2: "创新能力明显增强"
    u"\x00E6"  // light-industry-textiles/goal/3: "产业布局更加合理"
    u"\x00E7"  // light-industry-textiles/goal/4: "产业生态不断完善"
    u"\x00E8"  // light-industry-textiles/task/1: "加速数字化赋能，推动产业重塑"
    u"\x00E9"  // light-industry-textiles/task/1/1: "推动集群数字化赋能"
    u"\x00EA"  // light-industry-textiles/task/1/2: "推动企业数字化转型"
    u"\x00EB"  // light-industry-textiles/task/1/3: "推动制造供应链智能化、集约化"
    u"\x00EC"  // light-industry-textiles/task/2: "供给创新，改善供给结构"
    u"\x00ED"  // light-industry-textiles/task/2/1: "以技术供给创新突破产业短板"
    u"\x00EE"  // light-industry-textiles/task/2/2: "以管理供给创新激发企业创新活力"
    u"\x00EF"  // light-industry-textiles/task/2/3: "以制度供给创新营造产业发展环境"
    u"\x00F0"  // light-industry-textiles/task/3: "加强质量建设，提升品牌质量"
    u"\x00F1"  // light-industry-textiles/task/3/1: "推动产品质量升级"
    u"\x00F2"  // light-industry-textiles/task/3/2: "加强企业质量精准化管理"
    u"\x00F3"  // light-industry-textiles/task/3/3: "推进质量检验检测和认证"
    u"\x00F4"  // light-industry-textiles/task/3/4: "提高品牌竞争力"
    u"\x00F5"  // light-industry-textiles/task/4: "扩大开放合作水平"
    u"\x00F6"  // light-industry-textiles/project/1: "数字化赋能工程"
    u"\x00F7"  // light-industry-textiles/project/1/1: "集群数字化"
    u"\x00F8"  // light-industry-textiles/project/1/2: "企业数字化"
    u"\x00F9"  // light-industry-textiles/project/1/3: "供应链数字化"
    u"\x00FA"  // light-industry-textiles/project/2: "创新提升工程"
    u"\x00FB"  // light-industry-textiles/project/2/1: "技术创新"
    u"\x00FC"  // light-industry-textiles/project/2/2: "企业管理创新"
    u"\x00FD"  // light-industry-textiles/project/2/3: "模式创新"
    u"\x00FE"  // light-industry-textiles/project/2/4: "制度创新"
    u"\x00FF"  // light-industry-textiles/project/3: "要素布局工程"
    u"\x0100"  // light-industry-textiles/project/3/1: "企业带动"
    u"\x0101"  // light-industry-textiles/project/3/2: "项目引领"
    u"\x0102"  // light-industry-textiles/project/3/3: "要素驱动"
    u"\x0103"  // light-industry-textiles/project/3/4: "反哺惠民"
    u"\x0104"  // light-industry-textiles/project/4: "三品提升工程"
    u"\x0105"  // light-industry-textiles/project/4/1: "增加健康化、智能化、个性化、时尚化产品供给"
    u"\x0106"  // light-industry-textiles/project/4/2: "提升产品质量水平"
    u"\x0107"  // light-industry-textiles/project/4/3: "提升品牌竞争力与影响力"
    u"\x0108"  // light-industry-textiles/project/5: "骨干企业培育工程"
    u"\x0109"  // light-industry-textiles/project/5/1: "培育优质平台型企业"
    u"\x010A"  // light-industry-textiles/project/5/2: "做大做强龙头企业"
    u"\x010B"  // light-industry-textiles/project/5/3: "支持专精特新小巨人企业、单项冠军、隐形冠军"
    u"\x0073"  // light-industry-textiles/safeguard/1: "强化组织协调领导"
    u"\x010C"  // light-industry-textiles/safeguard/2: "营造良好发展环境"
    u"\x0089"  // light-industry-textiles/safeguard/3: "加大政策支持力度"
    u"\x010D"  // light-industry-textiles/safeguard/4: "发挥行业组织作用"
    u"\x010E"  // light-industry-textiles/safeguard/5: "强化产业人才队伍建设"
    ;

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
    "Build up the industrial talent pool"
    ;
inline constexpr char16_t heading_en_offsets[] =
    u"\x0000\x0025\x0050\x0076\x008B\x00B4\x00E5\x0100\x0120\x013C\x0159\x0179\x0195\x01C2\x0200"
    u"\x0216\x0238\x0251\x026F\x02A3\x02DE\x0310\x0339\x036E\x03B4\x03CF\x0418\x0426\x0440\x044F"
    u"\x045D\x0494\x04A3\x04B6\x04C4\x04FA\x050C\x051C\x0531\x0539\x0571\x05BA\x05FB\x062B\x064B"
    u"\x06A9\x06C3\x06E0\x0702\x071B\x0737\x0754\x076C\x0791\x07CF\x0807\x0845\x087E\x08AD\x08CE"
    u"\x08F3\x0916\x0936\x095F\x0975\x0993\x09B3\x09EA\x0A0A\x0A31\x0A55\x0A80\x0AD4\x0B1F\x0B81"
    u"\x0BE2\x0C32\x0C8F\x0CDB\x0D06\x0D46\x0D70\x0D97\x0DB9\x0DE5\x0E0D\x0E24\x0E4C\x0E64\x0E8B"
    u"\x0EA8\x0ECE\x0EFB\x0F2E\x0F84\x0FD4\x104C\x10A7\x10EE\x1141\x1188\x11C1\x1209\x1242\x1263"
    u"\x129A\x12E3\x1308\x1324\x1341\x134F\x1370\x139E\x13D2\x1406\x1436\x1459\x1472\x148F\x14C1"
    u"\x14F4\x153F\x158A\x15BC\x1602\x164F\x16A4\x16F0\x1743\x1768\x1787\x17A4\x17C8\x17E1\x17FA"
    u"\x1820\x184C\x185C\x186C\x188D\x18AD\x18C5\x18E2\x1905\x192C\x1950\x1996\x19CC\x1A06\x1A3C"
    u"\x1A6E\x1AB6\x1AF3\x1B21\x1B6A\x1B9F\x1C0E\x1C2F\x1C4D\x1C90\x1CE3\x1D52\x1D8C\x1DE0\x1E21"
    u"\x1E52\x1E86\x1EAE\x1ED9\x1EFD\x1F1C\x1F2D\x1F5E\x1F7B\x1FAA\x1FD0\x1FE6\x201A\x202E\x2048"
    u"\x2078\x209D\x20A8\x20C3\x20D9\x2114\x213E\x2150\x2164\x2176\x21CD\x21F1\x220E\x223B\x228C"
    u"\x22B2\x2313\x232F\x235C\x237E\x23B8\x23FD\x2423\x244F\x24B1\x24CC\x2526\x256A\x25A6\x25CA"
    u"\x25FD\x2635\x2673\x2694\x26C3\x26E3\x2704\x271E\x2754\x2773\x27A0\x2800\x284B\x28AD\x290A"
    u"\x292C\x295B\x2979\x2998\x29BE\x29F3\x2A1D\x2A48\x2A7F\x2ABB\x2B01\x2B42\x2B9C\x2BC3\x2BEB"
    u"\x2C19\x2C4E\x2C69\x2C96\x2CB1\x2CC7\x2CDA\x2CF5\x2D13\x2D2B\x2D45\x2D55\x2D6D\x2D99\x2DA8"
    u"\x2DB7\x2DD3\x2DF4\x2E35\x2E81\x2EAA\x2EC9\x2EEB\x2F11\x2F8D\x2FB2\x2FD4\x2FF7";
inline constexpr char16_t heading_en_codes[] =
    u"\x0000"  // textile-apparel/goal/1: "Markedly stronger innovation capacity"
    u"\x0001"  // textile-apparel/goal/2: "Concentrated growth of industrial strengths"
    u"\x0002"  // textile-apparel/goal/3: "Vigorously promote green manufacturing"
    u"\x0003"  // textile-apparel/goal/4: "Raise product quality"
    u"\x0004"  // textile-apparel/task/1: "Strengthen industrial innovation capacity"
    u"\x0005"  // textile-apparel/task/2: "Develop the concentration of industrial strengths"
    u"\x0006"  // textile-apparel/task/3: "Promote green manufacturing"
    u"\x0007"  // textile-apparel/task/4: "Raise industrial competitiveness"
    u"\x0008"  // textile-apparel/task/5: "Expand the skilled workforce"
    u"\x0009"  // textile-apparel/project/1: "Innovation excellence project"
    u"\x000A"  // textile-apparel/project/2: "Industrial agglomeration project"
    u"\x000B"  // textile-apparel/project/3: "Ecological and green project"
    u"\x000C"  // textile-apparel/project/4: "Project to foster excellent and strong brands"
    u"\x000D"  // textile-apparel/project/5: "Project to strengthen the foundations and the industrial chain"
    u"\x000E"  // textile-apparel/project/6: "Talent support project"
    u"\x000F"  // textile-apparel/safeguard/1: "Strengthen coordination mechanisms"
    u"\x0010"  // textile-apparel/safeguard/2: "Strengthen policy support"
    u"\x0011"  // textile-apparel/safeguard/3: "Strengthen industry monitoring"
    u"\x0012"  // food-beverage/goal/1: "Industry keeps growing and becomes more concentrated"
    u"\x0013"  // food-beverage/goal/2: "Industrial structure keeps improving and leading firms grow"
    u"\x0014"  // food-beverage/goal/3: "Stronger R&D and innovation and smarter production"
    u"\x0015"  // food-beverage/goal/4: "Safe food production and greener industry"
    u"\x0016"  // food-beverage/goal/5: "More opening to the outside and a richer food culture"
    u"\x0017"  // food-beverage/task/1: "Consolidate and upgrade bulk agricultural and sideline food processing"
    u"\x0018"  // food-beverage/task/1/1: "Continue to expand in scale"
    u"\x0003"  // food-beverage/task/1/2: "Raise product quality"
    u"\x0019"  // food-beverage/task/2: "Make the existing strong fields of food and beverages bigger and stronger"
    u"\x001A"  // food-beverage/task/2/1: "Everyday foods"
    u"\x001B"  // food-beverage/task/2/2: "Snack and functional foods"
    u"\x001C"  // food-beverage/task/2/3: "Auxiliary foods"
    u"\x001D"  // food-beverage/task/2/4: "Backbone firms"
    u"\x001E"  // food-beverage/task/3: "Deepen and refine Lingnan specialty foods and beverages"
    u"\x001F"  // food-beverage/task/3/1: "Deep processing"
    u"\x0020"  // food-beverage/task/3/2: "Further development"
    u"\x0021"  // food-beverage/task/3/3: "Wide publicity"
    u"\x0022"  // food-beverage/task/4: "Foster promising emerging fields of food and beverages"
    u"\x0023"  // food-beverage/task/4/1: "Ready-to-eat foods"
    u"\x0024"  // food-beverage/task/4/2: "Customised foods"
    u"\x0025"  // food-beverage/task/4/3: "Special dietary foods"
    u"\x0026"  // food-beverage/task/4/4: "Pet food"
    u"\x0027"  // food-beverage/task/5: "Speed up the supporting industries of food and beverages"
    u"\x0028"  // food-beverage/project/1: "Project for the deep integration of informatisation and industrialisation"
    u"\x0029"  // food-beverage/project/1/1: "Use informatisation to cut costs and raise quality and efficiency"
    u"\x002A"  // food-beverage/project/1/2: "Use informatisation to improve food traceability"
    u"\x002B"  // food-beverage/project/1/3: "Guide firms to expand e-commerce"
    u"\x002C"  // food-beverage/project/2: "Project to double the \"three products\" drive (more varieties, better quality, stronger brands)"
    u"\x002D"  // food-beverage/project/2/1: "More varieties through R&D"
    u"\x002E"  // food-beverage/project/2/2: "Better quality through safety"
    u"\x002F"  // food-beverage/project/2/3: "Brand creation through development"
    u"\x0030"  // food-beverage/project/3: "Innovation-driven project"
    u"\x0031"  // food-beverage/project/3/1: "Innovation capacity building"
    u"\x0032"  // food-beverage/project/3/2: "Innovate production processes"
    u"\x0033"  // food-beverage/project/3/3: "Innovate public services"
    u"\x0034"  // food-beverage/project/3/4: "Innovate in leading through standards"
    u"\x0035"  // food-beverage/project/4: "Project for concentrated, resource-efficient specialised parks"
    u"\x0036"  // food-beverage/project/4/1: "Strengthen planning so that development has a clear line"
    u"\x0037"  // food-beverage/project/4/2: "Strengthen park infrastructure so that firms can be brought in"
    u"\x0038"  // food-beverage/project/4/3: "Complete the industrial chain of parks so that firms stay"
    u"\x0039"  // food-beverage/project/5: "Project to foster and strengthen backbone firms"
    u"\x003A"  // food-beverage/project/6: "Belt and Road integration project"
    u"\x003B"  // food-beverage/project/6/1: "More exhibitions and publicity abroad"
    u"\x003C"  // food-beverage/project/6/2: "Develop products that sell overseas"
    u"\x003D"  // food-beverage/project/6/3: "Expand international cooperation"
    u"\x003E"  // food-beverage/safeguard/1: "Improve leadership and service mechanisms"
    u"\x003F"  // food-beverage/safeguard/2: "Strengthen food safety"
    u"\x0010"  // food-beverage/safeguard/3: "Strengthen policy support"
    u"\x0040"  // food-beverage/safeguard/4: "Integrate and increase funding"
    u"\x0041"  // food-beverage/safeguard/5: "Strengthen local talent training"
    u"\x0042"  // building-materials/goal/1: "Industrial scale in keeping with the provincial economy"
    u"\x0043"  // building-materials/goal/2: "Faster adoption of new materials"
    u"\x0044"  // building-materials/goal/3: "Production technology steadily improved"
    u"\x0045"  // building-materials/goal/4: "Innovation capacity clearly stronger"
    u"\x0046"  // building-materials/goal/5: "Green development advanced across the board"
    u"\x0047"  // building-materials/task/1: "Optimise the industrial structure and build distinctive regional industrial clusters"
    u"\x0048"  // building-materials/task/2: "Develop new building materials, guided by green development and application"
    u"\x0049"  // building-materials/task/3: "Achieve breakthroughs in common key technologies and create a new engine of industrial development"
    u"\x004A"  // building-materials/task/4: "Deepen the integration of informatisation and industrialisation and speed up smart transformation"
    u"\x004B"  // building-materials/task/5: "Improve the innovation system and promote innovative development of the industry"
    u"\x004C"  // building-materials/task/6: "Attend to energy saving and environmental protection and raise the level of green development"
    u"\x004D"  // building-materials/task/7: "Deepen opening and exchange and raise the level of international cooperation"
    u"\x004E"  // building-materials/project/1: "Leading and backbone firm fostering project"
    u"\x004F"  // building-materials/project/2: "New materials technology and standardisation improvement project"
    u"\x0050"  // building-materials/project/3: "Smart building materials promotion project"
    u"\x0051"  // building-materials/project/4: "Innovation capacity improvement project"
    u"\x0052"  // building-materials/project/5: "Green and safe development project"
    u"\x0053"  // building-materials/project/6: "Project for opening, exchange and assistance"
    u"\x0054"  // building-materials/safeguard/1: "Strengthen organisation and coordination"
    u"\x0055"  // building-materials/safeguard/2: "Increase policy support"
    u"\x0056"  // building-materials/safeguard/3: "Create a good atmosphere for development"
    u"\x0057"  // building-materials/safeguard/4: "Build up the talent pool"
    u"\x0058"  // building-materials/safeguard/5: "Make full use of industry organisations"
    u"\x0059"  // furniture/goal/1: "Industry scale keeps its lead"
    u"\x005A"  // furniture/goal/2: "Cluster competitiveness rises markedly"
    u"\x005B"  // furniture/goal/3: "Industrial layout is systematically optimised"
    u"\x005C"  // furniture/goal/4: "Culture, commerce and tourism are deeply integrated"
    u"\x005D"  // furniture/task/1: "Strengthen fashion creativity in furniture and consolidate the world capital of design"
    u"\x005E"  // furniture/task/2: "Develop panel-type custom furniture and build the world capital of customisation"
    u"\x005F"  // furniture/task/3: "Focus on furniture with a competitive advantage and carry out the \"three products\" strategy (varieties, quality, brands)"
    u"\x0060"  // furniture/task/4: "Vigorously develop solid wood furniture and strengthen the heritage of \"Guangzuo furniture\""
    u"\x0061"  // furniture/task/5: "Build regional furniture clusters and optimise the industrial ecosystem"
    u"\x0062"  // furniture/task/6: "Improve furniture supporting industries and public services and shore up weak links"
    u"\x0051"  // furniture/project/1: "Innovation capacity improvement project"
    u"\x0063"  // furniture/project/1/1: "Carry out frontier research on green materials and on process equipment"
    u"\x0064"  // furniture/project/1/2: "Advance the industrial design level of furniture products"
    u"\x0065"  // furniture/project/1/3: "Support the building of innovation platforms for furniture manufacturing"
    u"\x0066"  // furniture/project/1/4: "Raise the speed and quality of training innovative talent"
    u"\x0067"  // furniture/project/2: "Manufacturing improvement project"
    u"\x0068"  // furniture/project/2/1: "Carry out smart manufacturing pilots and demonstrations"
    u"\x0069"  // furniture/project/2/2: "Carry out pilots and demonstrations of green transformation and upgrading"
    u"\x006A"  // furniture/project/3: "Quality and brand improvement project"
    u"\x006B"  // furniture/project/3/1: "Raise the level of standards"
    u"\x006C"  // furniture/project/3/2: "Strengthen quality management"
    u"\x006D"  // furniture/project/3/3: "Promote brands"
    u"\x006E"  // furniture/project/4: "Project to raise global influence"
    u"\x006F"  // furniture/project/4/1: "Actively integrate the global industrial chain"
    u"\x0070"  // furniture/project/4/2: "Raise the capability of international trade services"
    u"\x0071"  // furniture/safeguard/1: "Strengthen organisation, coordination and leadership"
    u"\x0072"  // furniture/safeguard/2: "Build platforms for transformation and upgrading"
    u"\x0073"  // furniture/safeguard/3: "Provide policy services and support"
    u"\x0057"  // furniture/safeguard/4: "Build up the talent pool"
    u"\x0074"  // furniture/safeguard/5: "Move key projects forward"
    u"\x0075"  // metal-products/goal/1: "Industry scale grows steadily"
    u"\x0076"  // metal-products/goal/2: "The level of industrial agglomeration keeps rising"
    u"\x0077"  // metal-products/goal/3: "The level of industrial coordination rises markedly"
    u"\x0078"  // metal-products/goal/4: "Green and environmentally friendly development is advanced across the board"
    u"\x0079"  // metal-products/task/1: "Consolidate the industrial base and overcome key weaknesses of the industry"
    u"\x007A"  // metal-products/task/2: "Enlarge the industry and promote its agglomeration"
    u"\x007B"  // metal-products/task/3: "Strengthen industrial collaboration and raise the level of cooperation"
    u"\x007C"  // metal-products/task/4: "Improve the innovation system and strengthen the innovation capacity of firms"
    u"\x007D"  // metal-products/task/5: "Promote transformation and upgrading and the high-quality development of the industry"
    u"\x007E"  // metal-products/task/6: "Focus on brands and quality and raise the market competitiveness of products"
    u"\x007F"  // metal-products/task/7: "Promote resource recycling and raise the level of green development of the industry"
    u"\x0080"  // metal-products/project/1: "Industrial base strengthening project"
    u"\x000A"  // metal-products/project/2: "Industrial agglomeration project"
    u"\x0081"  // metal-products/project/3: "Industrial coordination project"
    u"\x0082"  // metal-products/project/4: "Industrial innovation project"
    u"\x0083"  // metal-products/project/5: "Transformation and upgrading project"
    u"\x0084"  // metal-products/project/6: "Brand improvement project"
    u"\x0085"  // metal-products/project/7: "Green development project"
    u"\x0086"  // metal-products/safeguard/1: "Strengthen organisation and leadership"
    u"\x0055"  // metal-products/safeguard/2: "Increase policy support"
    u"\x0087"  // metal-products/safeguard/3: "Strengthen the support of finance and talent"
    u"\x0058"  // metal-products/safeguard/4: "Make full use of industry organisations"
    u"\x0088"  // five-manufacturing-clusters/requirement/1: "Guiding ideology"
    u"\x0089"  // five-manufacturing-clusters/requirement/2: "Basic principles"
    u"\x008A"  // five-manufacturing-clusters/requirement/2/1: "Keep to openness and coordination"
    u"\x008B"  // five-manufacturing-clusters/requirement/2/2: "Keep to innovation as the driver"
    u"\x008C"  // five-manufacturing-clusters/requirement/2/3: "Keep to overall guidance"
    u"\x008D"  // five-manufacturing-clusters/requirement/2/4: "Set policy cluster by cluster"
    u"\x008E"  // five-manufacturing-clusters/goal/1: "Quality and returns markedly raised"
    u"\x008F"  // five-manufacturing-clusters/goal/2: "Stronger agglomeration and coordination"
    u"\x0090"  // five-manufacturing-clusters/goal/3: "Internationalisation steadily raised"
    u"\x0091"  // five-manufacturing-clusters/task/1: "Keep strengthening the clusters' capacity for technological innovation"
    u"\x0092"  // five-manufacturing-clusters/task/1/1: "Carry out a plan to overcome the clusters' weak points"
    u"\x0093"  // five-manufacturing-clusters/task/1/2: "Strengthen the clusters' momentum for continued innovation"
    u"\x0094"  // five-manufacturing-clusters/task/1/3: "Open channels for rapid conversion of research results"
    u"\x0095"  // five-manufacturing-clusters/task/2: "Work to raise the clusters' quality and efficiency"
    u"\x0096"  // five-manufacturing-clusters/task/2/4: "Promote the digital, networked and intelligent upgrading of the clusters"
    u"\x0097"  // five-manufacturing-clusters/task/2/5: "Increase support for technological upgrading of cluster firms"
    u"\x0098"  // five-manufacturing-clusters/task/2/6: "Raise the clusters' level of green development"
    u"\x0099"  // five-manufacturing-clusters/task/2/7: "Promote integrated \"manufacturing + services\" development of the clusters"
    u"\x009A"  // five-manufacturing-clusters/task/2/8: "Strengthen quality and brand building in the clusters"
    u"\x009B"  // five-manufacturing-clusters/task/3: "Raise the core competitiveness of cluster firms and their division of labour and collaboration across the board"
    u"\x009C"  // five-manufacturing-clusters/task/3/9: "Foster and grow world-class firms"
    u"\x009D"  // five-manufacturing-clusters/task/3/10: "Refine \"hidden champion\" firms"
    u"\x009E"  // five-manufacturing-clusters/task/3/11: "Promote networked cooperation along the clusters' industrial chains"
    u"\x009F"  // five-manufacturing-clusters/task/4: "Vigorously advance high-level, wide-ranging opening and cooperation of the clusters"
    u"\x00A0"  // five-manufacturing-clusters/task/4/12: "Promote linked development of world-class industrial clusters in the Guangdong-Hong Kong-Macao Greater Bay Area"
    u"\x00A1"  // five-manufacturing-clusters/task/4/13: "Raise the level of the clusters' international cooperation"
    u"\x00A2"  // five-manufacturing-clusters/task/4/14: "Widen the clusters' part in the global division of labour and their global footprint"
    u"\x00A3"  // five-manufacturing-clusters/task/5: "Create a world-class business environment for cluster development"
    u"\x00A4"  // five-manufacturing-clusters/task/5/15: "Keep deepening reform of the business environment"
    u"\x00A5"  // five-manufacturing-clusters/task/5/16: "Make full use of agglomeration areas as a foundation"
    u"\x00A6"  // five-manufacturing-clusters/task/5/17: "Explore mechanisms of cluster governance"
    u"\x0086"  // five-manufacturing-clusters/safeguard/1: "Strengthen organisation and leadership"
    u"\x00A7"  // five-manufacturing-clusters/safeguard/2: "Strengthen the supply of production factors"
    u"\x00A8"  // five-manufacturing-clusters/safeguard/3: "Strengthen monitoring and evaluation"
    u"\x00A9"  // five-manufacturing-clusters/safeguard/4: "Increase publicity and guidance"
    u"\x0088"  // pearl-river-west-bank/requirement/1: "Guiding ideology"
    u"\x00AA"  // pearl-river-west-bank/requirement/2: "Development goals"
    u"\x00AB"  // pearl-river-west-bank/field/1: "Give priority to advanced equipment manufacturing"
    u"\x00AC"  // pearl-river-west-bank/field/1/1: "Smart manufacturing equipment"
    u"\x00AD"  // pearl-river-west-bank/field/1/2: "Automobile and new energy vehicle manufacturing"
    u"\x00AE"  // pearl-river-west-bank/field/1/3: "Marine engineering equipment and ships"
    u"\x00AF"  // pearl-river-west-bank/field/1/4: "Rail transit equipment"
    u"\x00B0"  // pearl-river-west-bank/field/1/5: "Energy-saving and environmental protection equipment"
    u"\x00B1"  // pearl-river-west-bank/field/1/6: "New energy equipment"
    u"\x00B2"  // pearl-river-west-bank/field/1/7: "General aviation equipment"
    u"\x00B3"  // pearl-river-west-bank/field/2: "Vigorously develop strategic emerging industries"
    u"\x00B4"  // pearl-river-west-bank/field/2/8: "New-generation information technology"
    u"\x00B5"  // pearl-river-west-bank/field/2/9: "Bioindustry"
    u"\x00B6"  // pearl-river-west-bank/field/2/10: "Satellites and applications"
    u"\x00B7"  // pearl-river-west-bank/field/2/11: "New materials industry"
    u"\x00B8"  // pearl-river-west-bank/field/3: "Transform and upgrade competitive traditional manufacturing"
    u"\x00B9"  // pearl-river-west-bank/field/3/12: "Home appliance and furniture manufacturing"
    u"\x00BA"  // pearl-river-west-bank/field/3/13: "Food and beverages"
    u"\x00BB"  // pearl-river-west-bank/field/3/14: "Textiles and apparel"
    u"\x00BC"  // pearl-river-west-bank/field/3/15: "Ceramics and paper"
    u"\x00BD"  // pearl-river-west-bank/task/1: "Improve the building of the Pearl River west bank advanced equipment manufacturing belt"
    u"\x00BE"  // pearl-river-west-bank/task/1/1: "Step up the attraction of investment"
    u"\x00BF"  // pearl-river-west-bank/task/1/2: "Foster leading backbone firms"
    u"\x00C0"  // pearl-river-west-bank/task/2: "Raise manufacturing's capacity for innovation"
    u"\x00C1"  // pearl-river-west-bank/task/2/1: "Build innovation carriers and public service platforms for industrial development"
    u"\x00C2"  // pearl-river-west-bank/task/2/2: "Build manufacturing innovation centres"
    u"\x00C3"  // pearl-river-west-bank/task/2/3: "Strengthen coordinated innovation along the industrial chains of the Pearl River west bank cities"
    u"\x00C4"  // pearl-river-west-bank/task/3: "Speed up smart manufacturing"
    u"\x00C5"  // pearl-river-west-bank/task/3/1: "Build smart manufacturing demonstration bases"
    u"\x00C6"  // pearl-river-west-bank/task/3/2: "Carry out a robot application plan"
    u"\x00C7"  // pearl-river-west-bank/task/3/3: "Carry out smart manufacturing pilot demonstration projects"
    u"\x00C8"  // pearl-river-west-bank/task/3/4: "Promote the industrialisation of smart manufacturing research results"
    u"\x00C9"  // pearl-river-west-bank/task/4: "Raise the level of green manufacturing"
    u"\x00CA"  // pearl-river-west-bank/task/4/1: "Advance green manufacturing across the board"
    u"\x00CB"  // pearl-river-west-bank/task/4/2: "Demonstrate the industrialisation of major energy-saving and environmental protection technologies"
    u"\x00CC"  // pearl-river-west-bank/task/4/3: "Create green [data] centres"
    u"\x00CD"  // pearl-river-west-bank/task/4/4: "Foster a number of energy-saving and environmental protection industry agglomeration areas"
    u"\x00CE"  // pearl-river-west-bank/task/5: "Promote the integrated development of manufacturing and the internet"
    u"\x00CF"  // pearl-river-west-bank/task/6: "Develop service-oriented manufacturing and producer services"
    u"\x00D0"  // pearl-river-west-bank/task/6/1: "Vigorously develop industrial design"
    u"\x00D1"  // pearl-river-west-bank/task/6/2: "Speed up the development of supply chain management"
    u"\x00D2"  // pearl-river-west-bank/task/7: "Promote the combined development of industry and finance"
    u"\x00D3"  // pearl-river-west-bank/task/8: "Speed up the introduction and training of manufacturing talent"
    u"\x0086"  // pearl-river-west-bank/safeguard/1: "Strengthen organisation and leadership"
    u"\x00D4"  // pearl-river-west-bank/safeguard/2: "Promote demonstrations and pilots"
    u"\x00D5"  // pearl-river-west-bank/safeguard/3: "Put fiscal and tax support policies into effect"
    u"\x00D6"  // pearl-river-west-bank/safeguard/4: "Attend to publicity and guidance"
    u"\x00D7"  // pearl-river-west-bank/safeguard/5: "Strengthen the evaluation of work"
    u"\x00D8"  // advanced-materials/goal/1: "A better industrial layout"
    u"\x00D9"  // advanced-materials/goal/2: "Key technology and high-end products steadily improved"
    u"\x00DA"  // advanced-materials/goal/3: "Backbone firms more competitive"
    u"\x00DB"  // advanced-materials/goal/4: "Industrial innovation capacity clearly raised"
    u"\x0046"  // advanced-materials/goal/5: "Green development advanced across the board"
    u"\x00DC"  // advanced-materials/task/1: "Optimise the industrial layout and build regional industrial clusters with distinctive strengths"
    u"\x00DD"  // advanced-materials/task/2: "Achieve breakthroughs in key technologies and develop new high-end products"
    u"\x00DE"  // advanced-materials/task/3: "Carry out the quality and brand strategy and strengthen the core competitiveness of backbone firms"
    u"\x004B"  // advanced-materials/task/4: "Improve the innovation system and promote innovative development of the industry"
    u"\x00DF"  // advanced-materials/task/5: "Attend to environmental protection and energy saving and raise the level of green development"
    u"\x004D"  // advanced-materials/task/6: "Deepen opening and exchange and raise the level of international cooperation"
    u"\x004E"  // advanced-materials/project/1: "Leading and backbone firm fostering project"
    u"\x004F"  // advanced-materials/project/2: "New materials technology and standardisation improvement project"
    u"\x00E0"  // advanced-materials/project/3: "Smart technology promotion project"
    u"\x0051"  // advanced-materials/project/4: "Innovation capacity improvement project"
    u"\x0052"  // advanced-materials/project/5: "Green and safe development project"
    u"\x00E1"  // advanced-materials/project/6: "Project for opening, exchange and collaboration"
    u"\x0054"  // advanced-materials/safeguard/1: "Strengthen organisation and coordination"
    u"\x0055"  // advanced-materials/safeguard/2: "Increase policy support"
    u"\x0056"  // advanced-materials/safeguard/3: "Create a good atmosphere for development"
    u"\x0057"  // advanced-materials/safeguard/4: "Build up the talent pool"
    u"\x0058"  // advanced-materials/safeguard/5: "Make full use of industry organisations"
    u"\x00E2"  // light-industry-textiles/goal/1: "Industrial scale keeps growing"
    u"\x0045"  // light-industry-textiles/goal/2: "Innovation capacity clearly stronger"
    u"\x00E3"  // light-industry-textiles/goal/3: "More rational industrial layout"
    u"\x00E4"  // light-industry-textiles/goal/4: "Industrial ecosystem steadily improved"
    u"\x00E5"  // light-industry-textiles/task/1: "Speed up digital empowerment and reshape the industry"
    u"\x00E6"  // light-industry-textiles/task/1/1: "Promote digital empowerment of the cluster"
    u"\x00E7"  // light-industry-textiles/task/1/2: "Promote the digital transformation of firms"
    u"\x00E8"  // light-industry-textiles/task/1/3: "Promote smart and intensive manufacturing supply chains"
    u"\x00E9"  // light-industry-textiles/task/2: "Innovate on the supply side and improve the supply structure"
    u"\x00EA"  // light-industry-textiles/task/2/1: "Overcome industrial weaknesses through innovation in technology supply"
    u"\x00EB"  // light-industry-textiles/task/2/2: "Stimulate firm innovation through innovation in management supply"
    u"\x00EC"  // light-industry-textiles/task/2/3: "Build an environment for industrial development through innovation in institutional supply"
    u"\x00ED"  // light-industry-textiles/task/3: "Improve quality and raise brand quality"
    u"\x00EE"  // light-industry-textiles/task/3/1: "Promote the upgrading of product quality"
    u"\x00EF"  // light-industry-textiles/task/3/2: "Strengthen precise quality management in firms"
    u"\x00F0"  // light-industry-textiles/task/3/3: "Advance quality inspection, testing and certification"
    u"\x00F1"  // light-industry-textiles/task/3/4: "Raise brand competitiveness"
    u"\x00F2"  // light-industry-textiles/task/4: "Raise the level of opening up and cooperation"
    u"\x00F3"  // light-industry-textiles/project/1: "Digital empowerment project"
    u"\x00F4"  // light-industry-textiles/project/1/1: "Cluster digitalisation"
    u"\x00F5"  // light-industry-textiles/project/1/2: "Firm digitalisation"
    u"\x00F6"  // light-industry-textiles/project/1/3: "Supply chain digitalisation"
    u"\x00F7"  // light-industry-textiles/project/2: "Innovation improvement project"
    u"\x00F8"  // light-industry-textiles/project/2/1: "Technological innovation"
    u"\x00F9"  // light-industry-textiles/project/2/2: "Firm management innovation"
    u"\x00FA"  // light-industry-textiles/project/2/3: "Model innovation"
    u"\x00FB"  // light-industry-textiles/project/2/4: "Institutional innovation"
    u"\x00FC"  // light-industry-textiles/project/3: "Project for the layout of production factors"
    u"\x00FD"  // light-industry-textiles/project/3/1: "Driven by firms"
    u"\x00FE"  // light-industry-textiles/project/3/2: "Led by projects"
    u"\x00FF"  // light-industry-textiles/project/3/3: "Driven by production factors"
    u"\x0100"  // light-industry-textiles/project/3/4: "Giving back to benefit the people"
    u"\x0101"  // light-industry-textiles/project/4: "\"Three products\" improvement project (varieties, quality, brands)"
    u"\x0102"  // light-industry-textiles/project/4/1: "Increase the supply of healthy, smart, personalised and fashionable products"
    u"\x0003"  // light-industry-textiles/project/4/2: "Raise product quality"
    u"\x0103"  // light-industry-textiles/project/4/3: "Raise brand competitiveness and influence"
    u"\x0104"  // light-industry-textiles/project/5: "Backbone firm fostering project"
    u"\x0105"  // light-industry-textiles/project/5/1: "Foster high-quality platform firms"
    u"\x0106"  // light-industry-textiles/project/5/2: "Make leading firms bigger and stronger"
    u"\x0107"  // light-industry-textiles/project/5/3: "Support specialised, refined, distinctive and innovative \"little giant\" firms, single-product champions and hidden champions"
    u"\x0071"  // light-industry-textiles/safeguard/1: "Strengthen organisation, coordination and leadership"
    u"\x0108"  // light-industry-textiles/safeguard/2: "Create a good development environment"
    u"\x0055"  // light-industry-textiles/safeguard/3: "Increase policy support"
    u"\x0109"  // light-industry-textiles/safeguard/4: "Make use of industry organisations"
    u"\x010A"  // light-industry-textiles/safeguard/5: "Build up the industrial talent pool"
    ;

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
    "四/（五）/3"
    ;
inline constexpr char16_t section_offsets[] =
    u"\x0000\x0015\x002A\x003F\x0054\x0069\x0076\x008B\x00A0\x00B5\x00CA\x00D7\x00EC\x0101\x0116"
    u"\x012B\x0140\x0155\x016A\x017F\x0194\x01A9\x01BE\x01D3\x01E8\x0204\x0220\x0235\x0251\x026D"
    u"\x0289\x02A5\x02BA\x02D6\x02F2\x030E\x0323\x033F\x035B\x0377\x0393\x03A8\x03BD\x03D9\x03F5"
    u"\x0411\x0426\x0442\x045E\x047A\x048F\x04AB\x04C7\x04E3\x04FF\x0514\x0530\x054C\x0568\x057D"
    u"\x0592\x05AE\x05CA\x05E6\x05FB\x0610\x0625\x063A\x064F\x0664\x0679\x068E\x06A3\x06B8\x06CD"
    u"\x06E2\x06F7\x070C\x0721\x0736\x074B\x0760\x0775\x078A\x079F\x07B4\x07C9\x07DE\x07F3\x0808"
    u"\x081D\x0832\x0847\x085C\x0871\x0886\x089B\x08B0\x08C5\x08DA\x08EF\x0904\x0919\x0930\x0947"
    u"\x095E\x0975\x098A\x09A1\x09B8\x09CD\x09E4\x09FB\x0A12\x0A27\x0A3E\x0A51\x0A64\x0A77\x0A8A"
    u"\x0A9D\x0AB2\x0AC7\x0ADC\x0AF1\x0B06\x0B1B\x0B30\x0B45\x0B5A\x0B6F\x0B84\x0B99\x0BAE\x0BC3"
    u"\x0BD8\x0BED\x0C02\x0C17\x0C2C\x0C41\x0C56\x0C6B\x0C78\x0C85\x0C94\x0CA3\x0CB2\x0CC1\x0CCE"
    u"\x0CDB\x0CE8\x0CF5\x0D04\x0D13\x0D22\x0D2F\x0D3E\x0D4D\x0D5C\x0D6B\x0D7A\x0D87\x0D96\x0DA6"
    u"\x0DB6\x0DC3\x0DD3\x0DE3\x0DF3\x0E00\x0E10\x0E20\x0E30\x0E3D\x0E4A\x0E57\x0E64\x0E73\x0E82"
    u"\x0E91\x0EA0\x0EAF\x0EBE\x0ECD\x0EDC\x0EEB\x0EFB\x0F0B\x0F1B\x0F2B\x0F3B\x0F4B\x0F5A\x0F69"
    u"\x0F78\x0F87\x0F96\x0FA5\x0FB4\x0FC3\x0FD2\x0FE1\x0FF0\x0FFD\x100C\x101B\x1028\x1035\x1042"
    u"\x104F\x105C\x1069\x1076\x1083\x1090\x109D\x10AA\x10B9\x10C8\x10D7\x10E6\x10F5\x1104\x1113"
    u"\x1122\x1131\x1140\x114F\x115E\x116D\x117C\x118B\x119A\x11A9";
inline constexpr std::uint8_t section_codes[] =
    "\x00"  // textile-apparel/goal/1: "附件1/一/（一）"
    "\x01"  // textile-apparel/goal/2: "附件1/一/（二）"
    "\x02"  // textile-apparel/goal/3: "附件1/一/（三）"
    "\x03"  // textile-apparel/goal/4: "附件1/一/（四）"
    "\x04"  // textile-apparel/task/1: "附件1/二/（一）"
    "\x05"  // textile-apparel/task/2: "附件1/二/1"
    "\x06"  // textile-apparel/task/3: "附件1/二/（三）"
    "\x07"  // textile-apparel/task/4: "附件1/二/（四）"
    "\x08"  // textile-apparel/task/5: "附件1/二/（五）"
    "\x09"  // textile-apparel/project/1: "附件1/三/（一）"
    "\x0A"  // textile-apparel/project/2: "附件1/三/1"
    "\x0B"  // textile-apparel/project/3: "附件1/三/（三）"
    "\x0C"  // textile-apparel/project/4: "附件1/三/（四）"
    "\x0D"  // textile-apparel/project/5: "附件1/三/（五）"
    "\x0E"  // textile-apparel/project/6: "附件1/三/（六）"
    "\x0F"  // textile-apparel/safeguard/1: "附件1/四/（一）"
    "\x10"  // textile-apparel/safeguard/2: "附件1/四/（二）"
    "\x11"  // textile-apparel/safeguard/3: "附件1/四/（三）"
    "\x12"  // food-beverage/goal/1: "附件2/一/（一）"
    "\x13"  // food-beverage/goal/2: "附件2/一/（二）"
    "\x14"  // food-beverage/goal/3: "附件2/一/（三）"
    "\x15"  // food-beverage/goal/4: "附件2/一/（四）"
    "\x16"  // food-beverage/goal/5: "附件2/一/（五）"
    "\x17"  // food-beverage/task/1: "附件2/二/（一）"
    "\x18"  // food-beverage/task/1/1: "附件2/二/（一）/一是"
    "\x19"  // food-beverage/task/1/2: "附件2/二/（一）/二是"
    "\x1A"  // food-beverage/task/2: "附件2/二/（二）"
    "\x1B"  // food-beverage/task/2/1: "附件2/二/（二）/一是"
    "\x1C"  // food-beverage/task/2/2: "附件2/二/（二）/二是"
    "\x1D"  // food-beverage/task/2/3: "附件2/二/（二）/三是"
    "\x1E"  // food-beverage/task/2/4: "附件2/二/（二）/四是"
    "\x1F"  // food-beverage/task/3: "附件2/二/（三）"
    "\x20"  // food-beverage/task/3/1: "附件2/二/（三）/一是"
    "\x21"  // food-beverage/task/3/2: "附件2/二/（三）/二是"
    "\x22"  // food-beverage/task/3/3: "附件2/二/（三）/三是"
    "\x23"  // food-beverage/task/4: "附件2/二/（四）"
    "\x24"  // food-beverage/task/4/1: "附件2/二/（四）/一是"
    "\x25"  // food-beverage/task/4/2: "附件2/二/（四）/二是"
    "\x26"  // food-beverage/task/4/3: "附件2/二/（四）/三是"
    "\x27"  // food-beverage/task/4/4: "附件2/二/（四）/四是"
    "\x28"  // food-beverage/task/5: "附件2/二/（五）"
    "\x29"  // food-beverage/project/1: "附件2/三/（一）"
    "\x2A"  // food-beverage/project/1/1: "附件2/三/（一）/一是"
    "\x2B"  // food-beverage/project/1/2: "附件2/三/（一）/二是"
    "\x2C"  // food-beverage/project/1/3: "附件2/三/（一）/三是"
    "\x2D"  // food-beverage/project/2: "附件2/三/（二）"
    "\x2E"  // food-beverage/project/2/1: "附件2/三/（二）/一是"
    "\x2F"  // food-beverage/project/2/2: "附件2/三/（二）/二是"
    "\x30"  // food-beverage/project/2/3: "附件2/三/（二）/三是"
    "\x31"  // food-beverage/project/3: "附件2/三/（三）"
    "\x32"  // food-beverage/project/3/1: "附件2/三/（三）/一是"
    "\x33"  // food-beverage/project/3/2: "附件2/三/（三）/二是"
    "\x34"  // food-beverage/project/3/3: "附件2/三/（三）/三是"
    "\x35"  // food-beverage/project/3/4: "附件2/三/（三）/四是"
    "\x36"  // food-beverage/project/4: "附件2/三/（四）"
    "\x37"  // food-beverage/project/4/1: "附件2/三/（四）/一是"
    "\x38"  // food-beverage/project/4/2: "附件2/三/（四）/二是"
    "\x39"  // food-beverage/project/4/3: "附件2/三/（四）/三是"
    "\x3A"  // food-beverage/project/5: "附件2/三/（五）"
    "\x3B"  // food-beverage/project/6: "附件2/三/（六）"
    "\x3C"  // food-beverage/project/6/1: "附件2/三/（六）/一是"
    "\x3D"  // food-beverage/project/6/2: "附件2/三/（六）/二是"
    "\x3E"  // food-beverage/project/6/3: "附件2/三/（六）/三是"
    "\x3F"  // food-beverage/safeguard/1: "附件2/四/（一）"
    "\x40"  // food-beverage/safeguard/2: "附件2/四/（二）"
    "\x41"  // food-beverage/safeguard/3: "附件2/四/（三）"
    "\x42"  // food-beverage/safeguard/4: "附件2/四/（四）"
    "\x43"  // food-beverage/safeguard/5: "附件2/四/（五）"
    "\x44"  // building-materials/goal/1: "附件3/一/（一）"
    "\x45"  // building-materials/goal/2: "附件3/一/（二）"
    "\x46"  // building-materials/goal/3: "附件3/一/（三）"
    "\x47"  // building-materials/goal/4: "附件3/一/（四）"
    "\x48"  // building-materials/goal/5: "附件3/一/（五）"
    "\x49"  // building-materials/task/1: "附件3/二/（一）"
    "\x4A"  // building-materials/task/2: "附件3/二/（二）"
    "\x4B"  // building-materials/task/3: "附件3/二/（三）"
    "\x4C"  // building-materials/task/4: "附件3/二/（四）"
    "\x4D"  // building-materials/task/5: "附件3/二/（五）"
    "\x4E"  // building-materials/task/6: "附件3/二/（六）"
    "\x4F"  // building-materials/task/7: "附件3/二/（七）"
    "\x50"  // building-materials/project/1: "附件3/三/（一）"
    "\x51"  // building-materials/project/2: "附件3/三/（二）"
    "\x52"  // building-materials/project/3: "附件3/三/（三）"
    "\x53"  // building-materials/project/4: "附件3/三/（四）"
    "\x54"  // building-materials/project/5: "附件3/三/（五）"
    "\x55"  // building-materials/project/6: "附件3/三/（六）"
    "\x56"  // building-materials/safeguard/1: "附件3/四/（一）"
    "\x57"  // building-materials/safeguard/2: "附件3/四/（二）"
    "\x58"  // building-materials/safeguard/3: "附件3/四/（三）"
    "\x59"  // building-materials/safeguard/4: "附件3/四/（四）"
    "\x5A"  // building-materials/safeguard/5: "附件3/四/（五）"
    "\x5B"  // furniture/goal/1: "附件4/一/（一）"
    "\x5C"  // furniture/goal/2: "附件4/一/（二）"
    "\x5D"  // furniture/goal/3: "附件4/一/（三）"
    "\x5E"  // furniture/goal/4: "附件4/一/（四）"
    "\x5F"  // furniture/task/1: "附件4/二/（一）"
    "\x60"  // furniture/task/2: "附件4/二/（二）"
    "\x61"  // furniture/task/3: "附件4/二/（三）"
    "\x62"  // furniture/task/4: "附件4/二/（四）"
    "\x63"  // furniture/task/5: "附件4/二/（五）"
    "\x64"  // furniture/task/6: "附件4/二/（六）"
    "\x65"  // furniture/project/1: "附件4/三/（一）"
    "\x66"  // furniture/project/1/1: "附件4/三/（一）/1"
    "\x67"  // furniture/project/1/2: "附件4/三/（一）/2"
    "\x68"  // furniture/project/1/3: "附件4/三/（一）/3"
    "\x69"  // furniture/project/1/4: "附件4/三/（一）/4"
    "\x6A"  // furniture/project/2: "附件4/三/（二）"
    "\x6B"  // furniture/project/2/1: "附件4/三/（二）/1"
    "\x6C"  // furniture/project/2/2: "附件4/三/（二）/2"
    "\x6D"  // furniture/project/3: "附件4/三/（三）"
    "\x6E"  // furniture/project/3/1: "附件4/三/（三）/1"
    "\x6F"  // furniture/project/3/2: "附件4/三/（三）/2"
    "\x70"  // furniture/project/3/3: "附件4/三/（三）/3"
    "\x71"  // furniture/project/4: "附件4/三/（四）"
    "\x72\x72"  // 2 from furniture/project/4/1: "附件4/三/（四）/1"
    "\x73"  // furniture/safeguard/1: "附件4/1/（一）"
    "\x74"  // furniture/safeguard/2: "附件4/1/（二）"
    "\x75"  // furniture/safeguard/3: "附件4/1/（三）"
    "\x76"  // furniture/safeguard/4: "附件4/1/（四）"
    "\x77"  // furniture/safeguard/5: "附件4/1/（五）"
    "\x78"  // metal-products/goal/1: "附件5/一/（一）"
    "\x79"  // metal-products/goal/2: "附件5/一/（二）"
    "\x7A"  // metal-products/goal/3: "附件5/一/（三）"
    "\x7B"  // metal-products/goal/4: "附件5/一/（四）"
    "\x7C"  // metal-products/task/1: "附件5/二/（一）"
    "\x7D"  // metal-products/task/2: "附件5/二/（二）"
    "\x7E"  // metal-products/task/3: "附件5/二/（三）"
    "\x7F"  // metal-products/task/4: "附件5/二/（四）"
    "\x80"  // metal-products/task/5: "附件5/二/（五）"
    "\x81"  // metal-products/task/6: "附件5/二/（六）"
    "\x82"  // metal-products/task/7: "附件5/二/（七）"
    "\x83"  // metal-products/project/1: "附件5/三/（一）"
    "\x84"  // metal-products/project/2: "附件5/三/（二）"
    "\x85"  // metal-products/project/3: "附件5/三/（三）"
    "\x86"  // metal-products/project/4: "附件5/三/（四）"
    "\x87"  // metal-products/project/5: "附件5/三/（五）"
    "\x88"  // metal-products/project/6: "附件5/三/（六）"
    "\x89"  // metal-products/project/7: "附件5/三/（七）"
    "\x8A"  // metal-products/safeguard/1: "附件5/四/（一）"
    "\x8B"  // metal-products/safeguard/2: "附件5/四/（二）"
    "\x8C"  // metal-products/safeguard/3: "附件5/四/（三）"
    "\x8D"  // metal-products/safeguard/4: "附件5/四/（四）"
    "\x8E"  // five-manufacturing-clusters/requirement/1: "一/（一）"
    "\x8F"  // five-manufacturing-clusters/requirement/2: "一/（二）"
    "\x90"  // five-manufacturing-clusters/requirement/2/1: "一/（二）/1"
    "\x91"  // five-manufacturing-clusters/requirement/2/2: "一/（二）/2"
    "\x92"  // five-manufacturing-clusters/requirement/2/3: "一/（二）/3"
    "\x93"  // five-manufacturing-clusters/requirement/2/4: "一/（二）/4"
    "\x94"  // five-manufacturing-clusters/goal/1: "二/（一）"
    "\x95"  // five-manufacturing-clusters/goal/2: "二/（二）"
    "\x96"  // five-manufacturing-clusters/goal/3: "二/（三）"
    "\x97"  // five-manufacturing-clusters/task/1: "三/（一）"
    "\x98"  // five-manufacturing-clusters/task/1/1: "三/（一）/1"
    "\x99"  // five-manufacturing-clusters/task/1/2: "三/（一）/2"
    "\x9A"  // five-manufacturing-clusters/task/1/3: "三/（一）/3"
    "\x9B"  // five-manufacturing-clusters/task/2: "三/（二）"
    "\x9C"  // five-manufacturing-clusters/task/2/4: "三/（二）/4"
    "\x9D"  // five-manufacturing-clusters/task/2/5: "三/（二）/5"
    "\x9E"  // five-manufacturing-clusters/task/2/6: "三/（二）/6"
    "\x9F"  // five-manufacturing-clusters/task/2/7: "三/（二）/7"
    "\xA0"  // five-manufacturing-clusters/task/2/8: "三/（二）/8"
    "\xA1"  // five-manufacturing-clusters/task/3: "三/（三）"
    "\xA2"  // five-manufacturing-clusters/task/3/9: "三/（三）/9"
    "\xA3"  // five-manufacturing-clusters/task/3/10: "三/（三）/10"
    "\xA4"  // five-manufacturing-clusters/task/3/11: "三/（三）/11"
    "\xA5"  // five-manufacturing-clusters/task/4: "三/（四）"
    "\xA6"  // five-manufacturing-clusters/task/4/12: "三/（四）/12"
    "\xA7"  // five-manufacturing-clusters/task/4/13: "三/（四）/13"
    "\xA8"  // five-manufacturing-clusters/task/4/14: "三/（四）/14"
    "\xA9"  // five-manufacturing-clusters/task/5: "三/（五）"
    "\xAA"  // five-manufacturing-clusters/task/5/15: "三/（五）/15"
    "\xAB"  // five-manufacturing-clusters/task/5/16: "三/（五）/16"
    "\xAC"  // five-manufacturing-clusters/task/5/17: "三/（五）/17"
    "\xAD"  // five-manufacturing-clusters/safeguard/1: "四/（一）"
    "\xAE"  // five-manufacturing-clusters/safeguard/2: "四/（二）"
    "\xAF"  // five-manufacturing-clusters/safeguard/3: "四/（三）"
    "\xB0"  // five-manufacturing-clusters/safeguard/4: "四/（四）"
    "\x8E"  // pearl-river-west-bank/requirement/1: "一/（一）"
    "\x8F"  // pearl-river-west-bank/requirement/2: "一/（二）"
    "\x94"  // pearl-river-west-bank/field/1: "二/（一）"
    "\xB1"  // pearl-river-west-bank/field/1/1: "二/（一）/1"
    "\xB2"  // pearl-river-west-bank/field/1/2: "二/（一）/2"
    "\xB3"  // pearl-river-west-bank/field/1/3: "二/（一）/3"
    "\xB4"  // pearl-river-west-bank/field/1/4: "二/（一）/4"
    "\xB5"  // pearl-river-west-bank/field/1/5: "二/（一）/5"
    "\xB6"  // pearl-river-west-bank/field/1/6: "二/（一）/6"
    "\xB7"  // pearl-river-west-bank/field/1/7: "二/（一）/7"
    "\x95"  // pearl-river-west-bank/field/2: "二/（二）"
    "\xB8"  // pearl-river-west-bank/field/2/8: "二/（二）/8"
    "\xB9"  // pearl-river-west-bank/field/2/9: "二/（二）/9"
    "\xBA"  // pearl-river-west-bank/field/2/10: "二/（二）/10"
    "\xBB"  // pearl-river-west-bank/field/2/11: "二/（二）/11"
    "\x96"  // pearl-river-west-bank/field/3: "二/（三）"
    "\xBC"  // pearl-river-west-bank/field/3/12: "二/（三）/12"
    "\xBD"  // pearl-river-west-bank/field/3/13: "二/（三）/13"
    "\xBE"  // pearl-river-west-bank/field/3/14: "二/（三）/14"
    "\xBF"  // pearl-river-west-bank/field/3/15: "二/（三）/15"
    "\x97"  // pearl-river-west-bank/task/1: "三/（一）"
    "\x98"  // pearl-river-west-bank/task/1/1: "三/（一）/1"
    "\x99"  // pearl-river-west-bank/task/1/2: "三/（一）/2"
    "\x9B"  // pearl-river-west-bank/task/2: "三/（二）"
    "\xC0"  // pearl-river-west-bank/task/2/1: "三/（二）/1"
    "\xC1"  // pearl-river-west-bank/task/2/2: "三/（二）/2"
    "\xC2"  // pearl-river-west-bank/task/2/3: "三/（二）/3"
    "\xA1"  // pearl-river-west-bank/task/3: "三/（三）"
    "\xC3"  // pearl-river-west-bank/task/3/1: "三/（三）/1"
    "\xC4"  // pearl-river-west-bank/task/3/2: "三/（三）/2"
    "\xC5"  // pearl-river-west-bank/task/3/3: "三/（三）/3"
    "\xC6"  // pearl-river-west-bank/task/3/4: "三/（三）/4"
    "\xA5"  // pearl-river-west-bank/task/4: "三/（四）"
    "\xC7"  // pearl-river-west-bank/task/4/1: "三/（四）/1"
    "\xC8"  // pearl-river-west-bank/task/4/2: "三/（四）/2"
    "\xC9"  // pearl-river-west-bank/task/4/3: "三/（四）/3"
    "\xCA"  // pearl-river-west-bank/task/4/4: "三/（四）/4"
    "\xA9"  // pearl-river-west-bank/task/5: "三/（五）"
    "\xCB"  // pearl-river-west-bank/task/6: "三/（六）"
    "\xCC"  // pearl-river-west-bank/task/6/1: "三/（六）/1"
    "\xCD"  // pearl-river-west-bank/task/6/2: "三/（六）/2"
    "\xCE"  // pearl-river-west-bank/task/7: "三/（七）"
    "\xCF"  // pearl-river-west-bank/task/8: "三/（八）"
    "\xAD"  // pearl-river-west-bank/safeguard/1: "四/（一）"
    "\xAE"  // pearl-river-west-bank/safeguard/2: "四/（二）"
    "\xAF"  // pearl-river-west-bank/safeguard/3: "四/（三）"
    "\xB0"  // pearl-river-west-bank/safeguard/4: "四/（四）"
    "\xD0"  // pearl-river-west-bank/safeguard/5: "四/（五）"
    "\x94"  // advanced-materials/goal/1: "二/（一）"
    "\x95"  // advanced-materials/goal/2: "二/（二）"
    "\x96"  // advanced-materials/goal/3: "二/（三）"
    "\xD1"  // advanced-materials/goal/4: "二/（四）"
    "\xD2"  // advanced-materials/goal/5: "二/（五）"
    "\x97"  // advanced-materials/task/1: "三/（一）"
    "\x9B"  // advanced-materials/task/2: "三/（二）"
    "\xA1"  // advanced-materials/task/3: "三/（三）"
    "\xA5"  // advanced-materials/task/4: "三/（四）"
    "\xA9"  // advanced-materials/task/5: "三/（五）"
    "\xCB"  // advanced-materials/task/6: "三/（六）"
    "\xAD"  // advanced-materials/project/1: "四/（一）"
    "\xAE"  // advanced-materials/project/2: "四/（二）"
    "\xAF"  // advanced-materials/project/3: "四/（三）"
    "\xB0"  // advanced-materials/project/4: "四/（四）"
    "\xD0"  // advanced-materials/project/5: "四/（五）"
    "\xD3"  // advanced-materials/project/6: "四/（六）"
    "\xD4"  // advanced-materials/safeguard/1: "五/（一）"
    "\xD5"  // advanced-materials/safeguard/2: "五/（二）"
    "\xD6"  // advanced-materials/safeguard/3: "五/（三）"
    "\xD7"  // advanced-materials/safeguard/4: "五/（四）"
    "\xD8"  // advanced-materials/safeguard/5: "五/（五）"
    "\x94"  // light-industry-textiles/goal/1: "二/（一）"
    "\x95"  // light-industry-textiles/goal/2: "二/（二）"
    "\x96"  // light-industry-textiles/goal/3: "二/（三）"
    "\xD1"  // light-industry-textiles/goal/4: "二/（四）"
    "\x97"  // light-industry-textiles/task/1: "三/（一）"
    "\x98"  // light-industry-textiles/task/1/1: "三/（一）/1"
    "\x99"  // light-industry-textiles/task/1/2: "三/（一）/2"
    "\x9A"  // light-industry-textiles/task/1/3: "三/（一）/3"
    "\x9B"  // light-industry-textiles/task/2: "三/（二）"
    "\xC0"  // light-industry-textiles/task/2/1: "三/（二）/1"
    "\xC1"  // light-industry-textiles/task/2/2: "三/（二）/2"
    "\xC2"  // light-industry-textiles/task/2/3: "三/（二）/3"
    "\xA1"  // light-industry-textiles/task/3: "三/（三）"
    "\xC3"  // light-industry-textiles/task/3/1: "三/（三）/1"
    "\xC4"  // light-industry-textiles/task/3/2: "三/（三）/2"
    "\xC5"  // light-industry-textiles/task/3/3: "三/（三）/3"
    "\xC6"  // light-industry-textiles/task/3/4: "三/（三）/4"
    "\xA5"  // light-industry-textiles/task/4: "三/（四）"
    "\xAD"  // light-industry-textiles/project/1: "四/（一）"
    "\xD9"  // light-industry-textiles/project/1/1: "四/（一）/1"
    "\xDA"  // light-industry-textiles/project/1/2: "四/（一）/2"
    "\xDB"  // light-industry-textiles/project/1/3: "四/（一）/3"
    "\xAE"  // light-industry-textiles/project/2: "四/（二）"
    "\xDC"  // light-industry-textiles/project/2/1: "四/（二）/1"
    "\xDD"  // light-industry-textiles/project/2/2: "四/（二）/2"
    "\xDE"  // light-industry-textiles/project/2/3: "四/（二）/3"
    "\xDF"  // light-industry-textiles/project/2/4: "四/（二）/4"
    "\xAF"  // light-industry-textiles/project/3: "四/（三）"
    "\xE0"  // light-industry-textiles/project/3/1: "四/（三）/1"
    "\xE1"  // light-industry-textiles/project/3/2: "四/（三）/2"
    "\xE2"  // light-industry-textiles/project/3/3: "四/（三）/3"
    "\xE3"  // light-industry-textiles/project/3/4: "四/（三）/4"
    "\xB0"  // light-industry-textiles/project/4: "四/（四）"
    "\xE4"  // light-industry-textiles/project/4/1: "四/（四）/1"
    "\xE5"  // light-industry-textiles/project/4/2: "四/（四）/2"
    "\xE6"  // light-industry-textiles/project/4/3: "四/（四）/3"
    "\xD0"  // light-industry-textiles/project/5: "四/（五）"
    "\xE7"  // light-industry-textiles/project/5/1: "四/（五）/1"
    "\xE8"  // light-industry-textiles/project/5/2: "四/（五）/2"
    "\xE9"  // light-industry-textiles/project/5/3: "四/（五）/3"
    "\xD4"  // light-industry-textiles/safeguard/1: "五/（一）"
    "\xD5"  // light-industry-textiles/safeguard/2: "五/（二）"
    "\xD6"  // light-industry-textiles/safeguard/3: "五/（三）"
    "\xD7"  // light-industry-textiles/safeguard/4: "五/（四）"
    "\xD8"  // light-industry-textiles/safeguard/5: "五/（五）"
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0, 0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x07\x03\x0D\x04\x0C\x08\x32\x01\x01\x27\x09\x05\x20\x00\x11\x03\x38\x2D\x04\x3A\x10\x3C\x06"
    "\x18\x08\x04\x06\x16\x4B\x1D\x11\x2F\x0A\x02\x13\x02\x11\x00\x04\x03\x3E\xDA\x04\x11\x0E\x16"
    "\x0F\x00\x00\x1E\x33\x8E\x09\x07\xBB\x06\x41\x0C\x0D\x00\x0E\x45\x66\x0F\x15\x40\x15\x00\x0B"
    "\x01\x43\x13\x19\x94";
inline constexpr char16_t lookup_rows[] =
    u"\x0041\x005D\x008B\x0052\x011F\x00AC\x0083\x0069\x005E\x0067\x0037\x0015\x00B0\x0000\x0038"
    u"\x010C\x0097\x000D\x0096\x0116\x00DF\x00CD\x0074\x00A0\x0046\x0094\x0086\x00DB\x00CC\x00FD"
    u"\x00D6\x0002\x003C\x00C6\x000A\x00E2\x0113\x0110\x00BC\x0032\x003D\x006F\x004B\x00B8\x0102"
    u"\x0030\x0100\x0092\x00D5\x00D2\x0123\x00A2\x00DC\x00F9\x00C2\x00BF\x0000\x0043\x0071\x011A"
    u"\x0115\x00A7\x010A\x001D\x00A4\x0039\x00EF\x0017\x010F\x002A\x0028\x0068\x008A\x0081\x007C"
    u"\x00F3\x005C\x002C\x0050\x00F1\x0022\x0053\x00E0\x0122\x0045\x003E\x009B\x0026\x0109\x00C4"
    u"\x001F\x009C\x0101\x0085\x000E\x0119\x004C\x0000\x00E4\x0065\x0105\x0000\x00A9\x00E3\x0080"
    u"\x011E\x006A\x0036\x0034\x0024\x0013\x0000\x009D\x0019\x0079\x00FA\x0014\x00B4\x0070\x00F7"
    u"\x0048\x009A\x0000\x00CB\x007B\x00AE\x00C8\x0089\x0054\x0009\x00AF\x0062\x00F5\x00FB\x00D7"
    u"\x0021\x0029\x0011\x0059\x0000\x0061\x0023\x0000\x0005\x00D4\x00E1\x001C\x0010\x00BB\x00A1"
    u"\x008E\x0000\x0000\x006D\x003F\x00CF\x0078\x011C\x0000\x006C\x0047\x00DE\x0111\x00FF\x00DA"
    u"\x003B\x0004\x0040\x011B\x008D\x00C0\x0077\x007A\x0103\x0000\x0124\x00BE\x007E\x0000\x0073"
    u"\x00EC\x0018\x00E6\x00EE\x0084\x0107\x0118\x00D9\x00B3\x004D\x00FE\x0098\x00C9\x002F\x0000"
    u"\x00A6\x008F\x0120\x004E\x0082\x005A\x00DD\x0031\x00C1\x0025\x00A8\x00A3\x00B6\x005F\x010B"
    u"\x0016\x0093\x00EB\x0049\x0008\x009F\x00D0\x00D8\x0106\x00CA\x0012\x00E7\x00BD\x00F2\x0000"
    u"\x00E5\x010E\x00AD\x001E\x00A5\x00E9\x00B2\x002B\x00F8\x0099\x00F0\x0000\x0055\x000C\x00D3"
    u"\x0114\x002D\x0003\x000F\x0000\x004F\x009E\x00E8\x0000\x00AB\x005B\x0088\x00B9\x0064\x006B"
    u"\x0033\x000B\x00B1\x00BA\x0027\x0000\x0042\x004A\x0091\x00C7\x0066\x0076\x0000\x00EA\x0056"
    u"\x0007\x011D\x0087\x008C\x0075\x0072\x00B7\x0057\x00FC\x00ED\x00D1\x00AA\x0121\x0000\x003A"
    u"\x007F\x0112\x0035\x00C5\x0051\x0090\x001B\x0060\x0058\x006E\x00CE\x00F4\x0000\x010D\x0104"
    u"\x007D\x0063\x0095\x0020\x002E\x001A\x00C3\x0001\x00B5\x00F6\x0108\x0000\x0044\x0006\x0000"
    u"\x0000\x0117";

inline constexpr char16_t by_plan_offsets[] =
    u"\x0000\x0012\x0044\x005B\x0079\x008F\x00B2\x00E2\x00F8\x0125";

inline constexpr char16_t by_parent[] =
    u"\x0018\x0019\x001B\x001C\x001D\x001E\x0020\x0021\x0022\x0024\x0025\x0026\x0027\x002A\x002B"
    u"\x002C\x002E\x002F\x0030\x0032\x0033\x0034\x0035\x0037\x0038\x0039\x003C\x003D\x003E\x0066"
    u"\x0067\x0068\x0069\x006B\x006C\x006E\x006F\x0070\x0072\x0073\x0091\x0092\x0093\x0094\x0099"
    u"\x009A\x009B\x009D\x009E\x009F\x00A0\x00A1\x00A3\x00A4\x00A5\x00A7\x00A8\x00A9\x00AB\x00AC"
    u"\x00AD\x00B5\x00B6\x00B7\x00B8\x00B9\x00BA\x00BB\x00BD\x00BE\x00BF\x00C0\x00C2\x00C3\x00C4"
    u"\x00C5\x00C7\x00C8\x00CA\x00CB\x00CC\x00CE\x00CF\x00D0\x00D1\x00D3\x00D4\x00D5\x00D6\x00D9"
    u"\x00DA\x00FD\x00FE\x00FF\x0101\x0102\x0103\x0105\x0106\x0107\x0108\x010B\x010C\x010D\x010F"
    u"\x0110\x0111\x0112\x0114\x0115\x0116\x0117\x0119\x011A\x011B\x011D\x011E\x011F";
inline constexpr std::uint8_t by_parent_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x02\x02\x02\x06\x06\x06\x06\x06\x09\x09\x09\x09\x0D\x0D\x0D\x0D\x0D\x0D\x10\x10\x10\x10"
    "\x13\x13\x13\x13\x17\x17\x17\x17\x17\x1A\x1A\x1A\x1A\x1A\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D"
    "\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D"
    "\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x21\x21\x21\x21\x21\x23\x23\x23\x26\x26\x26\x26\x28"
    "\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28"
    "\x28\x28\x28\x28\x28\x28\x28\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2F\x2F\x2F\x2F\x34\x34\x34\x34"
    "\x34\x34\x37\x37\x37\x37\x3A\x3A\x3A\x3A\x3D\x3D\x3D\x3D\x3D\x3D\x3D\x3D\x3D\x3D\x44\x44\x44"
    "\x44\x44\x44\x44\x44\x48\x48\x48\x48\x48\x4C\x4C\x4C\x4C\x4C\x4E\x4E\x4E\x51\x51\x51\x51\x55"
    "\x55\x55\x55\x55\x59\x59\x59\x59\x59\x59\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B"
    "\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B\x5B"
    "\x5E\x5E\x5E\x5E\x61\x61\x61\x61\x65\x65\x65\x65\x65\x65\x68\x68\x68\x68\x6C\x6C\x6C\x6C\x6C"
    "\x70\x70\x70\x70\x70\x73\x73\x73\x73\x76\x76\x76\x76\x76\x76\x76\x76\x76";

}  // namespace measures
}  // namespace columns

}  // namespace constplan::guangdong
