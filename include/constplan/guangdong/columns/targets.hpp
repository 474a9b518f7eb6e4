// targets: The columns behind ../targets.hpp. 111 rows.
//
// Made by constplan-gen from targets.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

#include "cities.hpp"
#include "clusters.hpp"
#include "metrics.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of targets.
enum class target_id : std::uint8_t {
  textile_apparel_output_value_2025,
  textile_apparel_world_rank_by_market_size_of_materials_2025,
  textile_apparel_world_rank_by_output_of_named_products_2025,
  textile_apparel_r_and_d_intensity_of_above_scale_firms_2025,
  textile_apparel_new_provincial_r_and_d_platform_count_2025,
  textile_apparel_printing_and_dyeing_water_reuse_rate_2025,
  textile_apparel_demonstration_park_count_2025,
  textile_apparel_spot_check_pass_rate_2025,
  textile_apparel_returned_or_recalled_batch_reduction_2025,
  food_beverage_main_business_revenue_of_above_scale_firms_2025,
  food_beverage_main_business_revenue_of_above_scale_firms_growth_per_year_2025,
  food_beverage_food_industrialisation_related_industries_industry_scale_2025,
  food_beverage_agglomeration_area_count_2025,
  food_beverage_leading_firm_count_2025,
  food_beverage_backbone_firm_count_2025,
  food_beverage_major_food_safety_incident_rate_2025,
  food_beverage_agricultural_and_sideline_food_processing_output_value_2025,
  building_materials_cluster_count_2025,
  building_materials_industry_scale_2025,
  building_materials_foshan_main_business_revenue_goal_2025,
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
  furniture_output_value_2025,
  furniture_furniture_manufacturing_output_value_of_above_scale_firms_2025,
  furniture_wood_processing_output_value_2025,
  furniture_manufacturing_equipment_and_hardware_parts_output_value_2025,
  furniture_enterprise_count_over_100_yi_yuan_2025,
  furniture_enterprise_count_over_50_yi_yuan_2025,
  furniture_world_rank_by_production_and_sales_2025,
  furniture_solid_wood_furniture_output_value_2025,
  furniture_metal_furniture_output_value_2025,
  furniture_r_and_d_intensity_of_above_scale_firms_2025,
  furniture_labour_productivity_2025,
  furniture_patent_count_multiple_2025,
  furniture_international_patent_count_growth_2025,
  furniture_cluster_count_2025,
  metal_products_gross_industrial_output_value_growth_per_year_2025,
  metal_products_gross_industrial_output_value_2025,
  metal_products_enterprise_count_2025,
  metal_products_industrial_base_count_2025,
  metal_products_related_industry_count_2025,
  metal_products_green_factory_count_2025,
  metal_products_enterprise_scale_over_100_yi_yuan_2025,
  metal_products_enterprise_scale_over_500_yi_yuan_2025,
  five_manufacturing_clusters_cluster_count_2022,
  five_manufacturing_clusters_electronic_information_industry_scale_2022,
  five_manufacturing_clusters_green_petrochemicals_industry_scale_2022,
  five_manufacturing_clusters_automobiles_industry_scale_2022,
  five_manufacturing_clusters_smart_home_appliances_industry_scale_2022,
  five_manufacturing_clusters_robotics_industry_scale_2022,
  five_manufacturing_clusters_main_business_revenue_of_a_leading_firm_2022,
  pearl_river_west_bank_equipment_manufacturing_new_project_count_2019,
  pearl_river_west_bank_equipment_manufacturing_project_start_count_2019,
  pearl_river_west_bank_equipment_manufacturing_project_commissioning_count_2019,
  pearl_river_west_bank_equipment_manufacturing_value_added_growth_per_year_2019,
  pearl_river_west_bank_machine_tool_manufacturing_value_added_growth_per_year_2019,
  pearl_river_west_bank_machine_tool_manufacturing_investment_growth_per_year_2019,
  pearl_river_west_bank_dual_use_achievements_introduced_2019,
  pearl_river_west_bank_high_level_teams_introduced_2019,
  pearl_river_west_bank_incubated_innovative_high_tech_firm_count_2019,
  pearl_river_west_bank_provincial_and_above_innovation_platform_count_2019,
  pearl_river_west_bank_provincial_smart_manufacturing_demonstration_base_count_2019,
  pearl_river_west_bank_smart_manufacturing_solution_platform_count_2019,
  pearl_river_west_bank_provincial_and_above_smart_manufacturing_pilot_project_count_2019,
  pearl_river_west_bank_circular_transformation_park_count_2019,
  pearl_river_west_bank_cleaner_production_audited_firm_count_2019,
  pearl_river_west_bank_integration_new_model_pilot_firm_count_2019,
  pearl_river_west_bank_national_industrial_design_centre_count_2019,
  pearl_river_west_bank_provincial_industrial_design_centre_count_2019,
  pearl_river_west_bank_provincial_supply_chain_management_demonstration_firm_count_2019,
  pearl_river_west_bank_manufacturing_logistics_linkage_demonstration_firm_count_2019,
  pearl_river_west_bank_vocational_colleges_per_key_manufacturing_base_2019,
  pearl_river_west_bank_manufacturing_skilled_personnel_2019,
  pearl_river_west_bank_manufacturing_skilled_personnel_growth_2019,
  pearl_river_west_bank_high_skilled_manufacturing_personnel_2019,
  pearl_river_west_bank_share_of_highly_skilled_personnel_2019,
  pearl_river_west_bank_postdoctoral_and_innovation_practice_base_count_2019,
  pearl_river_west_bank_talent_plan_manufacturing_selections_growth_2019,
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
  light_industry_textiles_value_added_2025,
  light_industry_textiles_main_business_revenue_2025,
  light_industry_textiles_r_and_d_intensity_of_above_scale_firms_2025,
  light_industry_textiles_international_standard_consistency_in_key_fields_2025,
};

namespace columns::targets {

inline constexpr char id_text[] =
    "textile-apparel/output-value/2025"
    "textile-apparel/world-rank-by-market-size-of-materials/2025"
    "textile-apparel/world-rank-by-output-of-named-products/2025"
    "textile-apparel/r-and-d-intensity-of-above-scale-firms/2025"
    "textile-apparel/new-provincial-r-and-d-platform-count/2025"
    "textile-apparel/printing-and-dyeing/water-reuse-rate/2025"
    "textile-apparel/demonstration-park-count/2025"
    "textile-apparel/spot-check-pass-rate/2025"
    "textile-apparel/returned-or-recalled-batch-reduction/2025"
    "food-beverage/main-business-revenue-of-above-scale-firms/2025"
    "food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025"
    "food-beverage/food-industrialisation-related-industries/industry-scale/2025"
    "food-beverage/agglomeration-area-count/2025"
    "food-beverage/leading-firm-count/2025"
    "food-beverage/backbone-firm-count/2025"
    "food-beverage/major-food-safety-incident-rate/2025"
    "food-beverage/agricultural-and-sideline-food-processing/output-value/2025"
    "building-materials/cluster-count/2025"
    "building-materials/industry-scale/2025"
    "building-materials/foshan/main-business-revenue/goal/2025"
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
    "furniture/output-value/2025"
    "furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025"
    "furniture/wood-processing/output-value/2025"
    "furniture/manufacturing-equipment-and-hardware-parts/output-value/2025"
    "furniture/enterprise-count/over-100-yi-yuan/2025"
    "furniture/enterprise-count/over-50-yi-yuan/2025"
    "furniture/world-rank-by-production-and-sales/2025"
    "furniture/solid-wood-furniture/output-value/2025"
    "furniture/metal-furniture/output-value/2025"
    "furniture/r-and-d-intensity-of-above-scale-firms/2025"
    "furniture/labour-productivity/2025"
    "furniture/patent-count/multiple/2025"
    "furniture/international-patent-count/growth/2025"
    "furniture/cluster-count/2025"
    "metal-products/gross-industrial-output-value/growth-per-year/2025"
    "metal-products/gross-industrial-output-value/2025"
    "metal-products/enterprise-count/2025"
    "metal-products/industrial-base-count/2025"
    "metal-products/related-industry-count/2025"
    "metal-products/green-factory-count/2025"
    "metal-products/enterprise-scale/over-100-yi-yuan/2025"
    "metal-products/enterprise-scale/over-500-yi-yuan/2025"
    "five-manufacturing-clusters/cluster-count/2022"
    "five-manufacturing-clusters/electronic-information/industry-scale/2022"
    "five-manufacturing-clusters/green-petrochemicals/industry-scale/2022"
    "five-manufacturing-clusters/automobiles/industry-scale/2022"
    "five-manufacturing-clusters/smart-home-appliances/industry-scale/2022"
    "five-manufacturing-clusters/robotics/industry-scale/2022"
    "five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022"
    "pearl-river-west-bank/equipment-manufacturing/new-project-count/2019"
    "pearl-river-west-bank/equipment-manufacturing/project-start-count/2019"
    "pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019"
    "pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019"
    "pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019"
    "pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019"
    "pearl-river-west-bank/dual-use-achievements-introduced/2019"
    "pearl-river-west-bank/high-level-teams-introduced/2019"
    "pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019"
    "pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019"
    "pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019"
    "pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019"
    "pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019"
    "pearl-river-west-bank/circular-transformation-park-count/2019"
    "pearl-river-west-bank/cleaner-production-audited-firm-count/2019"
    "pearl-river-west-bank/integration-new-model-pilot-firm-count/2019"
    "pearl-river-west-bank/national-industrial-design-centre-count/2019"
    "pearl-river-west-bank/provincial-industrial-design-centre-count/2019"
    "pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019"
    "pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019"
    "pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019"
    "pearl-river-west-bank/manufacturing-skilled-personnel/2019"
    "pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019"
    "pearl-river-west-bank/high-skilled-manufacturing-personnel/2019"
    "pearl-river-west-bank/share-of-highly-skilled-personnel/2019"
    "pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019"
    "pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019"
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
    "advanced-materials/yunfu/main-business-revenue/2025"
    "light-industry-textiles/value-added/2025"
    "light-industry-textiles/main-business-revenue/2025"
    "light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025"
    "light-industry-textiles/international-standard-consistency-in-key-fields/2025";
inline constexpr std::uint16_t id_offsets[] = {
    0, 33, 92, 151, 210, 268, 325, 370, 411, 468, 529, 606, 681, 724, 761, 799, 849, 922, 959, 997,
    1054, 1108, 1160, 1211, 1275, 1328, 1383, 1424, 1475, 1527, 1567, 1619, 1670, 1724, 1778, 1832,
    1885, 1912, 1984, 2027, 2097, 2145, 2192, 2241, 2289, 2332, 2385, 2419, 2455, 2503, 2531, 2596,
    2645, 2681, 2722, 2764, 2803, 2856, 2909, 2955, 3025, 3093, 3152, 3221, 3277, 3349, 3417, 3487,
    3565, 3643, 3724, 3804, 3863, 3917, 3985, 4058, 4140, 4210, 4297, 4358, 4422, 4487, 4553, 4621,
    4707, 4790, 4863, 4921, 4986, 5049, 5109, 5183, 5253, 5290, 5335, 5370, 5428, 5480, 5535, 5606,
    5658, 5712, 5766, 5820, 5879, 5958, 6013, 6064, 6104, 6154, 6221, 6298,
};

inline constexpr plan_id plan[] = {
    plan_id::textile_apparel,              // textile-apparel/output-value/2025
    plan_id::textile_apparel,              // textile-apparel/world-rank-by-market-size-of-materials/2025
    plan_id::textile_apparel,              // textile-apparel/world-rank-by-output-of-named-products/2025
    plan_id::textile_apparel,              // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    plan_id::textile_apparel,              // textile-apparel/new-provincial-r-and-d-platform-count/2025
    plan_id::textile_apparel,              // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    plan_id::textile_apparel,              // textile-apparel/demonstration-park-count/2025
    plan_id::textile_apparel,              // textile-apparel/spot-check-pass-rate/2025
    plan_id::textile_apparel,              // textile-apparel/returned-or-recalled-batch-reduction/2025
    plan_id::food_beverage,                // food-beverage/main-business-revenue-of-above-scale-firms/2025
    plan_id::food_beverage,                // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    plan_id::food_beverage,                // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    plan_id::food_beverage,                // food-beverage/agglomeration-area-count/2025
    plan_id::food_beverage,                // food-beverage/leading-firm-count/2025
    plan_id::food_beverage,                // food-beverage/backbone-firm-count/2025
    plan_id::food_beverage,                // food-beverage/major-food-safety-incident-rate/2025
    plan_id::food_beverage,                // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    plan_id::building_materials,           // building-materials/cluster-count/2025
    plan_id::building_materials,           // building-materials/industry-scale/2025
    plan_id::building_materials,           // building-materials/foshan/main-business-revenue/goal/2025
    plan_id::building_materials,           // building-materials/ceramics/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/cement/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/glass/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/aluminium-profiles/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/prefabricated-component-share/2025
    plan_id::building_materials,           // building-materials/automated-production-line-share/2025
    plan_id::building_materials,           // building-materials/r-and-d-intensity/2025
    plan_id::building_materials,           // building-materials/wastewater-utilisation-rate/2025
    plan_id::building_materials,           // building-materials/solid-waste-utilisation-rate/2025
    plan_id::building_materials,           // building-materials/green-park-count/2025
    plan_id::building_materials,           // building-materials/foshan/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/yunfu/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/qingyuan/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/dongguan/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/chaozhou/main-business-revenue/2025
    plan_id::building_materials,           // building-materials/meizhou/main-business-revenue/2025
    plan_id::furniture,                    // furniture/output-value/2025
    plan_id::furniture,                    // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    plan_id::furniture,                    // furniture/wood-processing/output-value/2025
    plan_id::furniture,                    // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    plan_id::furniture,                    // furniture/enterprise-count/over-100-yi-yuan/2025
    plan_id::furniture,                    // furniture/enterprise-count/over-50-yi-yuan/2025
    plan_id::furniture,                    // furniture/world-rank-by-production-and-sales/2025
    plan_id::furniture,                    // furniture/solid-wood-furniture/output-value/2025
    plan_id::furniture,                    // furniture/metal-furniture/output-value/2025
    plan_id::furniture,                    // furniture/r-and-d-intensity-of-above-scale-firms/2025
    plan_id::furniture,                    // furniture/labour-productivity/2025
    plan_id::furniture,                    // furniture/patent-count/multiple/2025
    plan_id::furniture,                    // furniture/international-patent-count/growth/2025
    plan_id::furniture,                    // furniture/cluster-count/2025
    plan_id::metal_products,               // metal-products/gross-industrial-output-value/growth-per-year/2025
    plan_id::metal_products,               // metal-products/gross-industrial-output-value/2025
    plan_id::metal_products,               // metal-products/enterprise-count/2025
    plan_id::metal_products,               // metal-products/industrial-base-count/2025
    plan_id::metal_products,               // metal-products/related-industry-count/2025
    plan_id::metal_products,               // metal-products/green-factory-count/2025
    plan_id::metal_products,               // metal-products/enterprise-scale/over-100-yi-yuan/2025
    plan_id::metal_products,               // metal-products/enterprise-scale/over-500-yi-yuan/2025
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/cluster-count/2022
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/electronic-information/industry-scale/2022
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/automobiles/industry-scale/2022
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/robotics/industry-scale/2022
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/dual-use-achievements-introduced/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/high-level-teams-introduced/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/circular-transformation-park-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/national-industrial-design-centre-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
    plan_id::advanced_materials,           // advanced-materials/cluster-count/2025
    plan_id::advanced_materials,           // advanced-materials/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/value-added/2025
    plan_id::advanced_materials,           // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    plan_id::advanced_materials,           // advanced-materials/foshan/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/guangzhou/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/zhuhai/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/zhaoqing/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/qingyuan/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/shaoguan/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/zhanjiang/steel-production-capacity/2025
    plan_id::advanced_materials,           // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    plan_id::advanced_materials,           // advanced-materials/zhanjiang/main-business-revenue/2025
    plan_id::advanced_materials,           // advanced-materials/yunfu/main-business-revenue/2025
    plan_id::light_industry_textiles,      // light-industry-textiles/value-added/2025
    plan_id::light_industry_textiles,      // light-industry-textiles/main-business-revenue/2025
    plan_id::light_industry_textiles,      // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    plan_id::light_industry_textiles,      // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr cluster_id cluster[] = {
    cluster_id::textile_apparel,                                          // textile-apparel/output-value/2025
    cluster_id::textile_apparel,                                          // textile-apparel/world-rank-by-market-size-of-materials/2025
    cluster_id::textile_apparel,                                          // textile-apparel/world-rank-by-output-of-named-products/2025
    cluster_id::textile_apparel,                                          // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    cluster_id::textile_apparel,                                          // textile-apparel/new-provincial-r-and-d-platform-count/2025
    cluster_id::textile_apparel_printing_and_dyeing,                      // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    cluster_id::textile_apparel,                                          // textile-apparel/demonstration-park-count/2025
    cluster_id::textile_apparel,                                          // textile-apparel/spot-check-pass-rate/2025
    cluster_id::textile_apparel,                                          // textile-apparel/returned-or-recalled-batch-reduction/2025
    cluster_id::food_beverage,                                            // food-beverage/main-business-revenue-of-above-scale-firms/2025
    cluster_id::food_beverage,                                            // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    cluster_id::food_beverage_food_industrialisation_related_industries,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    cluster_id::food_beverage,                                            // food-beverage/agglomeration-area-count/2025
    cluster_id::food_beverage,                                            // food-beverage/leading-firm-count/2025
    cluster_id::food_beverage,                                            // food-beverage/backbone-firm-count/2025
    cluster_id::food_beverage,                                            // food-beverage/major-food-safety-incident-rate/2025
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    cluster_id::building_materials,                                       // building-materials/cluster-count/2025
    cluster_id::building_materials,                                       // building-materials/industry-scale/2025
    cluster_id::building_materials_foshan,                                // building-materials/foshan/main-business-revenue/goal/2025
    cluster_id::building_materials_ceramics,                              // building-materials/ceramics/main-business-revenue/2025
    cluster_id::building_materials_cement,                                // building-materials/cement/main-business-revenue/2025
    cluster_id::building_materials_glass,                                 // building-materials/glass/main-business-revenue/2025
    cluster_id::building_materials_aluminium_profiles,                    // building-materials/aluminium-profiles/main-business-revenue/2025
    cluster_id::building_materials,                                       // building-materials/prefabricated-component-share/2025
    cluster_id::building_materials,                                       // building-materials/automated-production-line-share/2025
    cluster_id::building_materials,                                       // building-materials/r-and-d-intensity/2025
    cluster_id::building_materials,                                       // building-materials/wastewater-utilisation-rate/2025
    cluster_id::building_materials,                                       // building-materials/solid-waste-utilisation-rate/2025
    cluster_id::building_materials,                                       // building-materials/green-park-count/2025
    cluster_id::building_materials_foshan,                                // building-materials/foshan/main-business-revenue/2025
    cluster_id::building_materials_yunfu,                                 // building-materials/yunfu/main-business-revenue/2025
    cluster_id::building_materials_qingyuan,                              // building-materials/qingyuan/main-business-revenue/2025
    cluster_id::building_materials_dongguan,                              // building-materials/dongguan/main-business-revenue/2025
    cluster_id::building_materials_chaozhou,                              // building-materials/chaozhou/main-business-revenue/2025
    cluster_id::building_materials_meizhou,                               // building-materials/meizhou/main-business-revenue/2025
    cluster_id::furniture,                                                // furniture/output-value/2025
    cluster_id::furniture_furniture_manufacturing,                        // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    cluster_id::furniture_wood_processing,                                // furniture/wood-processing/output-value/2025
    cluster_id::furniture_manufacturing_equipment_and_hardware_parts,     // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    cluster_id::furniture,                                                // furniture/enterprise-count/over-100-yi-yuan/2025
    cluster_id::furniture,                                                // furniture/enterprise-count/over-50-yi-yuan/2025
    cluster_id::furniture,                                                // furniture/world-rank-by-production-and-sales/2025
    cluster_id::furniture_solid_wood_furniture,                           // furniture/solid-wood-furniture/output-value/2025
    cluster_id::furniture_metal_furniture,                                // furniture/metal-furniture/output-value/2025
    cluster_id::furniture,                                                // furniture/r-and-d-intensity-of-above-scale-firms/2025
    cluster_id::furniture,                                                // furniture/labour-productivity/2025
    cluster_id::furniture,                                                // furniture/patent-count/multiple/2025
    cluster_id::furniture,                                                // furniture/international-patent-count/growth/2025
    cluster_id::furniture,                                                // furniture/cluster-count/2025
    cluster_id::metal_products,                                           // metal-products/gross-industrial-output-value/growth-per-year/2025
    cluster_id::metal_products,                                           // metal-products/gross-industrial-output-value/2025
    cluster_id::metal_products,                                           // metal-products/enterprise-count/2025
    cluster_id::metal_products,                                           // metal-products/industrial-base-count/2025
    cluster_id::metal_products,                                           // metal-products/related-industry-count/2025
    cluster_id::metal_products,                                           // metal-products/green-factory-count/2025
    cluster_id::metal_products,                                           // metal-products/enterprise-scale/over-100-yi-yuan/2025
    cluster_id::metal_products,                                           // metal-products/enterprise-scale/over-500-yi-yuan/2025
    cluster_id::five_manufacturing_clusters,                              // five-manufacturing-clusters/cluster-count/2022
    cluster_id::five_manufacturing_clusters_electronic_information,       // five-manufacturing-clusters/electronic-information/industry-scale/2022
    cluster_id::five_manufacturing_clusters_green_petrochemicals,         // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    cluster_id::five_manufacturing_clusters_automobiles,                  // five-manufacturing-clusters/automobiles/industry-scale/2022
    cluster_id::five_manufacturing_clusters_smart_home_appliances,        // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    cluster_id::five_manufacturing_clusters_robotics,                     // five-manufacturing-clusters/robotics/industry-scale/2022
    cluster_id::five_manufacturing_clusters,                              // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    cluster_id::pearl_river_west_bank_equipment_manufacturing,            // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    cluster_id::pearl_river_west_bank_equipment_manufacturing,            // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    cluster_id::pearl_river_west_bank_equipment_manufacturing,            // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    cluster_id::pearl_river_west_bank_equipment_manufacturing,            // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    cluster_id::pearl_river_west_bank_machine_tool_manufacturing,         // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    cluster_id::pearl_river_west_bank_machine_tool_manufacturing,         // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/dual-use-achievements-introduced/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/high-level-teams-introduced/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/circular-transformation-park-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/national-industrial-design-centre-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
    cluster_id::advanced_materials,                                       // advanced-materials/cluster-count/2025
    cluster_id::advanced_materials,                                       // advanced-materials/main-business-revenue/2025
    cluster_id::advanced_materials,                                       // advanced-materials/value-added/2025
    cluster_id::advanced_materials,                                       // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    cluster_id::advanced_materials_foshan,                                // advanced-materials/foshan/main-business-revenue/2025
    cluster_id::advanced_materials_guangzhou,                             // advanced-materials/guangzhou/main-business-revenue/2025
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,             // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    cluster_id::advanced_materials_zhuhai,                                // advanced-materials/zhuhai/main-business-revenue/2025
    cluster_id::advanced_materials_zhaoqing,                              // advanced-materials/zhaoqing/main-business-revenue/2025
    cluster_id::advanced_materials_qingyuan,                              // advanced-materials/qingyuan/main-business-revenue/2025
    cluster_id::advanced_materials_shaoguan,                              // advanced-materials/shaoguan/main-business-revenue/2025
    cluster_id::advanced_materials_zhanjiang,                             // advanced-materials/zhanjiang/steel-production-capacity/2025
    cluster_id::advanced_materials_zhanjiang,                             // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    cluster_id::advanced_materials_zhanjiang,                             // advanced-materials/zhanjiang/main-business-revenue/2025
    cluster_id::advanced_materials_yunfu,                                 // advanced-materials/yunfu/main-business-revenue/2025
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/value-added/2025
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/main-business-revenue/2025
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr city_id city[] = {
    constplan::absent<city_id>,  // textile-apparel/output-value/2025
    constplan::absent<city_id>,  // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::absent<city_id>,  // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::absent<city_id>,  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<city_id>,  // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::absent<city_id>,  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::absent<city_id>,  // textile-apparel/demonstration-park-count/2025
    constplan::absent<city_id>,  // textile-apparel/spot-check-pass-rate/2025
    constplan::absent<city_id>,  // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::absent<city_id>,  // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::absent<city_id>,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::absent<city_id>,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    constplan::absent<city_id>,  // food-beverage/agglomeration-area-count/2025
    constplan::absent<city_id>,  // food-beverage/leading-firm-count/2025
    constplan::absent<city_id>,  // food-beverage/backbone-firm-count/2025
    constplan::absent<city_id>,  // food-beverage/major-food-safety-incident-rate/2025
    constplan::absent<city_id>,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::absent<city_id>,  // building-materials/cluster-count/2025
    constplan::absent<city_id>,  // building-materials/industry-scale/2025
    city_id::foshan,             // building-materials/foshan/main-business-revenue/goal/2025
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
    constplan::absent<city_id>,  // furniture/output-value/2025
    constplan::absent<city_id>,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::absent<city_id>,  // furniture/wood-processing/output-value/2025
    constplan::absent<city_id>,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::absent<city_id>,  // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::absent<city_id>,  // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::absent<city_id>,  // furniture/world-rank-by-production-and-sales/2025
    constplan::absent<city_id>,  // furniture/solid-wood-furniture/output-value/2025
    constplan::absent<city_id>,  // furniture/metal-furniture/output-value/2025
    constplan::absent<city_id>,  // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<city_id>,  // furniture/labour-productivity/2025
    constplan::absent<city_id>,  // furniture/patent-count/multiple/2025
    constplan::absent<city_id>,  // furniture/international-patent-count/growth/2025
    constplan::absent<city_id>,  // furniture/cluster-count/2025
    constplan::absent<city_id>,  // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::absent<city_id>,  // metal-products/gross-industrial-output-value/2025
    constplan::absent<city_id>,  // metal-products/enterprise-count/2025
    constplan::absent<city_id>,  // metal-products/industrial-base-count/2025
    constplan::absent<city_id>,  // metal-products/related-industry-count/2025
    constplan::absent<city_id>,  // metal-products/green-factory-count/2025
    constplan::absent<city_id>,  // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::absent<city_id>,  // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::absent<city_id>,  // five-manufacturing-clusters/cluster-count/2022
    constplan::absent<city_id>,  // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::absent<city_id>,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::absent<city_id>,  // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::absent<city_id>,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::absent<city_id>,  // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::absent<city_id>,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::absent<city_id>,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::absent<city_id>,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
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
    constplan::absent<city_id>,  // light-industry-textiles/value-added/2025
    constplan::absent<city_id>,  // light-industry-textiles/main-business-revenue/2025
    constplan::absent<city_id>,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<city_id>,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr metric_id metric[] = {
    metric_id::output_value,                                                  // textile-apparel/output-value/2025
    metric_id::world_rank_by_market_size_of_materials,                        // textile-apparel/world-rank-by-market-size-of-materials/2025
    metric_id::world_rank_by_output_of_named_products,                        // textile-apparel/world-rank-by-output-of-named-products/2025
    metric_id::r_and_d_intensity_of_above_scale_firms,                        // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    metric_id::new_provincial_r_and_d_platform_count,                         // textile-apparel/new-provincial-r-and-d-platform-count/2025
    metric_id::water_reuse_rate,                                              // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    metric_id::demonstration_park_count,                                      // textile-apparel/demonstration-park-count/2025
    metric_id::spot_check_pass_rate,                                          // textile-apparel/spot-check-pass-rate/2025
    metric_id::returned_or_recalled_batch_reduction,                          // textile-apparel/returned-or-recalled-batch-reduction/2025
    metric_id::main_business_revenue_of_above_scale_firms,                    // food-beverage/main-business-revenue-of-above-scale-firms/2025
    metric_id::main_business_revenue_of_above_scale_firms,                    // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    metric_id::industry_scale,                                                // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    metric_id::agglomeration_area_count,                                      // food-beverage/agglomeration-area-count/2025
    metric_id::leading_firm_count,                                            // food-beverage/leading-firm-count/2025
    metric_id::backbone_firm_count,                                           // food-beverage/backbone-firm-count/2025
    metric_id::major_food_safety_incident_rate,                               // food-beverage/major-food-safety-incident-rate/2025
    metric_id::output_value,                                                  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    metric_id::cluster_count,                                                 // building-materials/cluster-count/2025
    metric_id::industry_scale,                                                // building-materials/industry-scale/2025
    metric_id::main_business_revenue,                                         // building-materials/foshan/main-business-revenue/goal/2025
    metric_id::main_business_revenue,                                         // building-materials/ceramics/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // building-materials/cement/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // building-materials/glass/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // building-materials/aluminium-profiles/main-business-revenue/2025
    metric_id::prefabricated_component_share,                                 // building-materials/prefabricated-component-share/2025
    metric_id::automated_production_line_share,                               // building-materials/automated-production-line-share/2025
    metric_id::r_and_d_intensity,                                             // building-materials/r-and-d-intensity/2025
    metric_id::wastewater_utilisation_rate,                                   // building-materials/wastewater-utilisation-rate/2025
    metric_id::solid_waste_utilisation_rate,                                  // building-materials/solid-waste-utilisation-rate/2025
    metric_id::green_park_count,                                              // building-materials/green-park-count/2025
    metric_id::main_business_revenue,                                         // building-materials/foshan/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // building-materials/yunfu/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // building-materials/qingyuan/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // building-materials/dongguan/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // building-materials/chaozhou/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // building-materials/meizhou/main-business-revenue/2025
    metric_id::output_value,                                                  // furniture/output-value/2025
    metric_id::output_value_of_above_scale_firms,                             // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    metric_id::output_value,                                                  // furniture/wood-processing/output-value/2025
    metric_id::output_value,                                                  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    metric_id::enterprise_count,                                              // furniture/enterprise-count/over-100-yi-yuan/2025
    metric_id::enterprise_count,                                              // furniture/enterprise-count/over-50-yi-yuan/2025
    metric_id::world_rank_by_production_and_sales,                            // furniture/world-rank-by-production-and-sales/2025
    metric_id::output_value,                                                  // furniture/solid-wood-furniture/output-value/2025
    metric_id::output_value,                                                  // furniture/metal-furniture/output-value/2025
    metric_id::r_and_d_intensity_of_above_scale_firms,                        // furniture/r-and-d-intensity-of-above-scale-firms/2025
    metric_id::labour_productivity,                                           // furniture/labour-productivity/2025
    metric_id::patent_count,                                                  // furniture/patent-count/multiple/2025
    metric_id::international_patent_count,                                    // furniture/international-patent-count/growth/2025
    metric_id::cluster_count,                                                 // furniture/cluster-count/2025
    metric_id::gross_industrial_output_value,                                 // metal-products/gross-industrial-output-value/growth-per-year/2025
    metric_id::gross_industrial_output_value,                                 // metal-products/gross-industrial-output-value/2025
    metric_id::enterprise_count,                                              // metal-products/enterprise-count/2025
    metric_id::industrial_base_count,                                         // metal-products/industrial-base-count/2025
    metric_id::related_industry_count,                                        // metal-products/related-industry-count/2025
    metric_id::green_factory_count,                                           // metal-products/green-factory-count/2025
    metric_id::enterprise_scale,                                              // metal-products/enterprise-scale/over-100-yi-yuan/2025
    metric_id::enterprise_scale,                                              // metal-products/enterprise-scale/over-500-yi-yuan/2025
    metric_id::cluster_count,                                                 // five-manufacturing-clusters/cluster-count/2022
    metric_id::industry_scale,                                                // five-manufacturing-clusters/electronic-information/industry-scale/2022
    metric_id::industry_scale,                                                // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    metric_id::industry_scale,                                                // five-manufacturing-clusters/automobiles/industry-scale/2022
    metric_id::industry_scale,                                                // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    metric_id::industry_scale,                                                // five-manufacturing-clusters/robotics/industry-scale/2022
    metric_id::main_business_revenue_of_a_leading_firm,                       // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    metric_id::new_project_count,                                             // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    metric_id::project_start_count,                                           // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    metric_id::project_commissioning_count,                                   // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    metric_id::value_added,                                                   // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    metric_id::value_added,                                                   // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    metric_id::investment,                                                    // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    metric_id::dual_use_achievements_introduced,                              // pearl-river-west-bank/dual-use-achievements-introduced/2019
    metric_id::high_level_teams_introduced,                                   // pearl-river-west-bank/high-level-teams-introduced/2019
    metric_id::incubated_innovative_high_tech_firm_count,                     // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    metric_id::provincial_and_above_innovation_platform_count,                // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    metric_id::provincial_smart_manufacturing_demonstration_base_count,       // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    metric_id::smart_manufacturing_solution_platform_count,                   // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    metric_id::provincial_and_above_smart_manufacturing_pilot_project_count,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    metric_id::circular_transformation_park_count,                            // pearl-river-west-bank/circular-transformation-park-count/2019
    metric_id::cleaner_production_audited_firm_count,                         // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    metric_id::integration_new_model_pilot_firm_count,                        // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    metric_id::national_industrial_design_centre_count,                       // pearl-river-west-bank/national-industrial-design-centre-count/2019
    metric_id::provincial_industrial_design_centre_count,                     // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    metric_id::provincial_supply_chain_management_demonstration_firm_count,   // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    metric_id::manufacturing_logistics_linkage_demonstration_firm_count,      // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    metric_id::vocational_colleges_per_key_manufacturing_base,                // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    metric_id::manufacturing_skilled_personnel,                               // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    metric_id::manufacturing_skilled_personnel,                               // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    metric_id::high_skilled_manufacturing_personnel,                          // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    metric_id::share_of_highly_skilled_personnel,                             // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    metric_id::postdoctoral_and_innovation_practice_base_count,               // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    metric_id::talent_plan_manufacturing_selections,                          // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
    metric_id::cluster_count,                                                 // advanced-materials/cluster-count/2025
    metric_id::main_business_revenue,                                         // advanced-materials/main-business-revenue/2025
    metric_id::value_added,                                                   // advanced-materials/value-added/2025
    metric_id::r_and_d_intensity_of_leading_firms,                            // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    metric_id::main_business_revenue,                                         // advanced-materials/foshan/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // advanced-materials/guangzhou/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // advanced-materials/zhuhai/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // advanced-materials/zhaoqing/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // advanced-materials/qingyuan/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // advanced-materials/shaoguan/main-business-revenue/2025
    metric_id::steel_production_capacity,                                     // advanced-materials/zhanjiang/steel-production-capacity/2025
    metric_id::ultra_high_strength_steel_production_capacity,                 // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    metric_id::main_business_revenue,                                         // advanced-materials/zhanjiang/main-business-revenue/2025
    metric_id::main_business_revenue,                                         // advanced-materials/yunfu/main-business-revenue/2025
    metric_id::value_added,                                                   // light-industry-textiles/value-added/2025
    metric_id::main_business_revenue,                                         // light-industry-textiles/main-business-revenue/2025
    metric_id::r_and_d_intensity_of_above_scale_firms,                        // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    metric_id::international_standard_consistency_in_key_fields,              // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr constplan::nature nature[] = {
    constplan::nature::level,            // textile-apparel/output-value/2025
    constplan::nature::world_rank,       // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::nature::world_rank,       // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::nature::share,            // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::nature::count,            // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::nature::share,            // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::nature::count,            // textile-apparel/demonstration-park-count/2025
    constplan::nature::share,            // textile-apparel/spot-check-pass-rate/2025
    constplan::nature::growth,           // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::nature::level,            // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::nature::growth_per_year,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::nature::level,            // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    constplan::nature::count,            // food-beverage/agglomeration-area-count/2025
    constplan::nature::count,            // food-beverage/leading-firm-count/2025
    constplan::nature::count,            // food-beverage/backbone-firm-count/2025
    constplan::nature::zero_incidence,   // food-beverage/major-food-safety-incident-rate/2025
    constplan::nature::level,            // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::nature::count,            // building-materials/cluster-count/2025
    constplan::nature::level,            // building-materials/industry-scale/2025
    constplan::nature::level,            // building-materials/foshan/main-business-revenue/goal/2025
    constplan::nature::level,            // building-materials/ceramics/main-business-revenue/2025
    constplan::nature::level,            // building-materials/cement/main-business-revenue/2025
    constplan::nature::level,            // building-materials/glass/main-business-revenue/2025
    constplan::nature::level,            // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::nature::share,            // building-materials/prefabricated-component-share/2025
    constplan::nature::share,            // building-materials/automated-production-line-share/2025
    constplan::nature::share,            // building-materials/r-and-d-intensity/2025
    constplan::nature::share,            // building-materials/wastewater-utilisation-rate/2025
    constplan::nature::share,            // building-materials/solid-waste-utilisation-rate/2025
    constplan::nature::count,            // building-materials/green-park-count/2025
    constplan::nature::level,            // building-materials/foshan/main-business-revenue/2025
    constplan::nature::level,            // building-materials/yunfu/main-business-revenue/2025
    constplan::nature::level,            // building-materials/qingyuan/main-business-revenue/2025
    constplan::nature::level,            // building-materials/dongguan/main-business-revenue/2025
    constplan::nature::level,            // building-materials/chaozhou/main-business-revenue/2025
    constplan::nature::level,            // building-materials/meizhou/main-business-revenue/2025
    constplan::nature::level,            // furniture/output-value/2025
    constplan::nature::level,            // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::nature::level,            // furniture/wood-processing/output-value/2025
    constplan::nature::level,            // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::nature::count,            // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::nature::count,            // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::nature::world_rank,       // furniture/world-rank-by-production-and-sales/2025
    constplan::nature::level,            // furniture/solid-wood-furniture/output-value/2025
    constplan::nature::level,            // furniture/metal-furniture/output-value/2025
    constplan::nature::share,            // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::nature::level,            // furniture/labour-productivity/2025
    constplan::nature::multiple,         // furniture/patent-count/multiple/2025
    constplan::nature::growth,           // furniture/international-patent-count/growth/2025
    constplan::nature::count,            // furniture/cluster-count/2025
    constplan::nature::growth_per_year,  // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::nature::level,            // metal-products/gross-industrial-output-value/2025
    constplan::nature::count,            // metal-products/enterprise-count/2025
    constplan::nature::count,            // metal-products/industrial-base-count/2025
    constplan::nature::count,            // metal-products/related-industry-count/2025
    constplan::nature::count,            // metal-products/green-factory-count/2025
    constplan::nature::level,            // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::nature::level,            // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::nature::count,            // five-manufacturing-clusters/cluster-count/2022
    constplan::nature::level,            // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::nature::level,            // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::nature::level,            // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::nature::level,            // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::nature::level,            // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::nature::level,            // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::nature::count,            // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::nature::count,            // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::nature::count,            // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::nature::growth_per_year,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::nature::growth_per_year,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::nature::growth_per_year,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::nature::count,            // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::nature::count,            // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::nature::count,            // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::nature::count,            // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::nature::count,            // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::nature::count,            // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::nature::count,            // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::nature::count,            // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::nature::count,            // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::nature::count,            // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::nature::count,            // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::nature::count,            // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::nature::count,            // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::nature::count,            // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::nature::count,            // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::nature::count,            // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::nature::growth,           // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::nature::count,            // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::nature::share,            // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::nature::count,            // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::nature::growth,           // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
    constplan::nature::count,            // advanced-materials/cluster-count/2025
    constplan::nature::level,            // advanced-materials/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/value-added/2025
    constplan::nature::share,            // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::nature::level,            // advanced-materials/foshan/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::nature::level,            // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::nature::level,            // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::nature::level,            // advanced-materials/yunfu/main-business-revenue/2025
    constplan::nature::level,            // light-industry-textiles/value-added/2025
    constplan::nature::level,            // light-industry-textiles/main-business-revenue/2025
    constplan::nature::share,            // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::nature::share,            // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr constplan::comparator comparator[] = {
    constplan::comparator::reach,      // textile-apparel/output-value/2025
    constplan::comparator::none,       // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::comparator::none,       // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::comparator::reach,      // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::comparator::none,       // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::comparator::reach,      // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::comparator::range,      // textile-apparel/demonstration-park-count/2025
    constplan::comparator::reach,      // textile-apparel/spot-check-pass-rate/2025
    constplan::comparator::none,       // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::comparator::more_than,  // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::comparator::about,      // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::comparator::order_of,   // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    constplan::comparator::range,      // food-beverage/agglomeration-area-count/2025
    constplan::comparator::range,      // food-beverage/leading-firm-count/2025
    constplan::comparator::at_least,   // food-beverage/backbone-firm-count/2025
    constplan::comparator::none,       // food-beverage/major-food-safety-incident-rate/2025
    constplan::comparator::more_than,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::comparator::none,       // building-materials/cluster-count/2025
    constplan::comparator::more_than,  // building-materials/industry-scale/2025
    constplan::comparator::more_than,  // building-materials/foshan/main-business-revenue/goal/2025
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
    constplan::comparator::more_than,  // furniture/output-value/2025
    constplan::comparator::reach,      // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::comparator::reach,      // furniture/wood-processing/output-value/2025
    constplan::comparator::reach,      // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::comparator::none,       // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::comparator::none,       // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::comparator::none,       // furniture/world-rank-by-production-and-sales/2025
    constplan::comparator::reach,      // furniture/solid-wood-furniture/output-value/2025
    constplan::comparator::reach,      // furniture/metal-furniture/output-value/2025
    constplan::comparator::reach,      // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::comparator::reach,      // furniture/labour-productivity/2025
    constplan::comparator::none,       // furniture/patent-count/multiple/2025
    constplan::comparator::none,       // furniture/international-patent-count/growth/2025
    constplan::comparator::none,       // furniture/cluster-count/2025
    constplan::comparator::at_least,   // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::comparator::at_least,   // metal-products/gross-industrial-output-value/2025
    constplan::comparator::at_least,   // metal-products/enterprise-count/2025
    constplan::comparator::at_least,   // metal-products/industrial-base-count/2025
    constplan::comparator::at_least,   // metal-products/related-industry-count/2025
    constplan::comparator::at_least,   // metal-products/green-factory-count/2025
    constplan::comparator::more_than,  // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::comparator::more_than,  // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::comparator::none,       // five-manufacturing-clusters/cluster-count/2022
    constplan::comparator::more_than,  // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::comparator::more_than,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::comparator::more_than,  // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::comparator::more_than,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::comparator::more_than,  // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::comparator::more_than,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::comparator::none,       // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::comparator::none,       // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::comparator::none,       // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::comparator::none,       // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::comparator::none,       // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::comparator::at_least,   // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::comparator::reach,      // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::comparator::reach,      // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::comparator::reach,      // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::comparator::about,      // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::comparator::at_least,   // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::comparator::none,       // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::comparator::none,       // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::comparator::none,       // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::comparator::none,       // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::comparator::reach,      // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::comparator::none,       // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
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
    constplan::comparator::more_than,  // light-industry-textiles/value-added/2025
    constplan::comparator::more_than,  // light-industry-textiles/main-business-revenue/2025
    constplan::comparator::reach,      // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::comparator::at_least,   // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr constplan::modality modality[] = {
    constplan::modality::striven_for,  // textile-apparel/output-value/2025
    constplan::modality::striven_for,  // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::modality::striven_for,  // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::modality::firm,         // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::modality::firm,         // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::modality::firm,         // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::modality::firm,         // textile-apparel/demonstration-park-count/2025
    constplan::modality::firm,         // textile-apparel/spot-check-pass-rate/2025
    constplan::modality::firm,         // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::modality::firm,         // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::modality::firm,         // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::modality::firm,         // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    constplan::modality::firm,         // food-beverage/agglomeration-area-count/2025
    constplan::modality::firm,         // food-beverage/leading-firm-count/2025
    constplan::modality::firm,         // food-beverage/backbone-firm-count/2025
    constplan::modality::firm,         // food-beverage/major-food-safety-incident-rate/2025
    constplan::modality::striven_for,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::modality::firm,         // building-materials/cluster-count/2025
    constplan::modality::firm,         // building-materials/industry-scale/2025
    constplan::modality::firm,         // building-materials/foshan/main-business-revenue/goal/2025
    constplan::modality::firm,         // building-materials/ceramics/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/cement/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/glass/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/prefabricated-component-share/2025
    constplan::modality::firm,         // building-materials/automated-production-line-share/2025
    constplan::modality::firm,         // building-materials/r-and-d-intensity/2025
    constplan::modality::firm,         // building-materials/wastewater-utilisation-rate/2025
    constplan::modality::firm,         // building-materials/solid-waste-utilisation-rate/2025
    constplan::modality::firm,         // building-materials/green-park-count/2025
    constplan::modality::firm,         // building-materials/foshan/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/yunfu/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/qingyuan/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/dongguan/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/chaozhou/main-business-revenue/2025
    constplan::modality::firm,         // building-materials/meizhou/main-business-revenue/2025
    constplan::modality::firm,         // furniture/output-value/2025
    constplan::modality::firm,         // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::modality::firm,         // furniture/wood-processing/output-value/2025
    constplan::modality::firm,         // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::modality::firm,         // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::modality::firm,         // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::modality::striven_for,  // furniture/world-rank-by-production-and-sales/2025
    constplan::modality::firm,         // furniture/solid-wood-furniture/output-value/2025
    constplan::modality::firm,         // furniture/metal-furniture/output-value/2025
    constplan::modality::firm,         // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::modality::firm,         // furniture/labour-productivity/2025
    constplan::modality::firm,         // furniture/patent-count/multiple/2025
    constplan::modality::firm,         // furniture/international-patent-count/growth/2025
    constplan::modality::firm,         // furniture/cluster-count/2025
    constplan::modality::firm,         // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::modality::firm,         // metal-products/gross-industrial-output-value/2025
    constplan::modality::firm,         // metal-products/enterprise-count/2025
    constplan::modality::firm,         // metal-products/industrial-base-count/2025
    constplan::modality::firm,         // metal-products/related-industry-count/2025
    constplan::modality::firm,         // metal-products/green-factory-count/2025
    constplan::modality::firm,         // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::modality::firm,         // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::modality::firm,         // five-manufacturing-clusters/cluster-count/2022
    constplan::modality::firm,         // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::modality::firm,         // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::modality::firm,         // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::modality::firm,         // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::modality::firm,         // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::modality::firm,         // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::modality::firm,         // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::modality::firm,         // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::modality::firm,         // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::modality::firm,         // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::modality::firm,         // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::modality::firm,         // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::modality::firm,         // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::modality::firm,         // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::modality::firm,         // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::modality::firm,         // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::modality::firm,         // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::modality::firm,         // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
    constplan::modality::firm,         // advanced-materials/cluster-count/2025
    constplan::modality::firm,         // advanced-materials/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/value-added/2025
    constplan::modality::firm,         // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::modality::firm,         // advanced-materials/foshan/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::modality::firm,         // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::modality::firm,         // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::modality::firm,         // advanced-materials/yunfu/main-business-revenue/2025
    constplan::modality::firm,         // light-industry-textiles/value-added/2025
    constplan::modality::firm,         // light-industry-textiles/main-business-revenue/2025
    constplan::modality::firm,         // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::modality::firm,         // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr std::int64_t low_values[] = {
    800'000'000'000, 1, 300, 20, 4'500, 3, constplan::no_amount, 1'000'000'000'000, 700, 4, 10, 0,
    500'000'000'000, 200'000'000'000, 85'000'000'000, 100'000'000'000, 220'000'000'000, 3'000,
    2'000, 10'000, 8'000, 70'000'000'000, 20'000'000'000, 12'000'000'000, 10'000'000'000,
    260'000'000'000, 60'000'000'000, 180'000'000'000, 5, 150'000'000'000, 40'000'000'000, 400'000,
    2, 5'000, 7, 400, 750'000'000'000, 8, 6, 30, 50'000'000'000, 5'000'000'000'000,
    1'800'000'000'000, 1'300'000'000'000, 800, 470, 1'200, 1'800, 150, 40, 28, 2'800, 1'080'000,
    380'000, 3'500, 130, 2'800'000'000'000, 740'000'000'000, 500, 600'000'000'000, 450'000'000'000,
    120'000'000'000, 10'000'000, 1'000'000, 720'000'000'000, 3'000'000'000'000, 200, 9'500,
};
inline constexpr std::uint8_t low_codes[] = {
    0,   // textile-apparel/output-value/2025: 800'000'000'000
    1,   // textile-apparel/world-rank-by-market-size-of-materials/2025: 1
    1,   // textile-apparel/world-rank-by-output-of-named-products/2025: 1
    2,   // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: 300
    3,   // textile-apparel/new-provincial-r-and-d-platform-count/2025: 20
    4,   // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: 4'500
    5,   // textile-apparel/demonstration-park-count/2025: 3
    6,   // textile-apparel/spot-check-pass-rate/2025: constplan::no_amount
    6,   // textile-apparel/returned-or-recalled-batch-reduction/2025: constplan::no_amount
    7,   // food-beverage/main-business-revenue-of-above-scale-firms/2025: 1'000'000'000'000
    8,   // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: 700
    7,   // food-beverage/food-industrialisation-related-industries/industry-scale/2025: 1'000'000'000'000
    9,   // food-beverage/agglomeration-area-count/2025: 4
    9,   // food-beverage/leading-firm-count/2025: 4
    10,  // food-beverage/backbone-firm-count/2025: 10
    11,  // food-beverage/major-food-safety-incident-rate/2025: 0
    12,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: 500'000'000'000
    1,   // building-materials/cluster-count/2025: 1
    7,   // building-materials/industry-scale/2025: 1'000'000'000'000
    12,  // building-materials/foshan/main-business-revenue/goal/2025: 500'000'000'000
    13,  // building-materials/ceramics/main-business-revenue/2025: 200'000'000'000
    14,  // building-materials/cement/main-business-revenue/2025: 85'000'000'000
    15,  // building-materials/glass/main-business-revenue/2025: 100'000'000'000
    16,  // building-materials/aluminium-profiles/main-business-revenue/2025: 220'000'000'000
    17,  // building-materials/prefabricated-component-share/2025: 3'000
    18,  // building-materials/automated-production-line-share/2025: 2'000
    2,   // building-materials/r-and-d-intensity/2025: 300
    19,  // building-materials/wastewater-utilisation-rate/2025: 10'000
    20,  // building-materials/solid-waste-utilisation-rate/2025: 8'000
    5,   // building-materials/green-park-count/2025: 3
    12,  // building-materials/foshan/main-business-revenue/2025: 500'000'000'000
    15,  // building-materials/yunfu/main-business-revenue/2025: 100'000'000'000
    21,  // building-materials/qingyuan/main-business-revenue/2025: 70'000'000'000
    22,  // building-materials/dongguan/main-business-revenue/2025: 20'000'000'000
    23,  // building-materials/chaozhou/main-business-revenue/2025: 12'000'000'000
    24,  // building-materials/meizhou/main-business-revenue/2025: 10'000'000'000
    12,  // furniture/output-value/2025: 500'000'000'000
    25,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: 260'000'000'000
    26,  // furniture/wood-processing/output-value/2025: 60'000'000'000
    27,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: 180'000'000'000
    28,  // furniture/enterprise-count/over-100-yi-yuan/2025: 5
    3,   // furniture/enterprise-count/over-50-yi-yuan/2025: 20
    1,   // furniture/world-rank-by-production-and-sales/2025: 1
    29,  // furniture/solid-wood-furniture/output-value/2025: 150'000'000'000
    30,  // furniture/metal-furniture/output-value/2025: 40'000'000'000
    2,   // furniture/r-and-d-intensity-of-above-scale-firms/2025: 300
    31,  // furniture/labour-productivity/2025: 400'000
    32,  // furniture/patent-count/multiple/2025: 2
    33,  // furniture/international-patent-count/growth/2025: 5'000
    34,  // furniture/cluster-count/2025: 7
    35,  // metal-products/gross-industrial-output-value/growth-per-year/2025: 400
    36,  // metal-products/gross-industrial-output-value/2025: 750'000'000'000
    37,  // metal-products/enterprise-count/2025: 8
    38,  // metal-products/industrial-base-count/2025: 6
    28,  // metal-products/related-industry-count/2025: 5
    39,  // metal-products/green-factory-count/2025: 30
    24,  // metal-products/enterprise-scale/over-100-yi-yuan/2025: 10'000'000'000
    40,  // metal-products/enterprise-scale/over-500-yi-yuan/2025: 50'000'000'000
    28,  // five-manufacturing-clusters/cluster-count/2022: 5
    41,  // five-manufacturing-clusters/electronic-information/industry-scale/2022: 5'000'000'000'000
    42,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: 1'800'000'000'000
    43,  // five-manufacturing-clusters/automobiles/industry-scale/2022: 1'300'000'000'000
    7,   // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: 1'000'000'000'000
    13,  // five-manufacturing-clusters/robotics/industry-scale/2022: 200'000'000'000
    15,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: 100'000'000'000
    44,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: 800
    8,   // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: 700
    45,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: 470
    46,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: 1'200
    47,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: 1'800
    18,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: 2'000
    48,  // pearl-river-west-bank/dual-use-achievements-introduced/2019: 150
    3,   // pearl-river-west-bank/high-level-teams-introduced/2019: 20
    49,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: 40
    46,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: 1'200
    38,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: 6
    10,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: 10
    39,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: 30
    50,  // pearl-river-west-bank/circular-transformation-park-count/2019: 28
    51,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: 2'800
    49,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: 40
    9,   // pearl-river-west-bank/national-industrial-design-centre-count/2019: 4
    10,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: 10
    5,   // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: 3
    3,   // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: 20
    1,   // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: 1
    52,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019: 1'080'000
    18,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: 2'000
    53,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: 380'000
    54,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: 3'500
    55,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: 130
    33,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: 5'000
    1,   // advanced-materials/cluster-count/2025: 1
    56,  // advanced-materials/main-business-revenue/2025: 2'800'000'000'000
    57,  // advanced-materials/value-added/2025: 740'000'000'000
    58,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: 500
    59,  // advanced-materials/foshan/main-business-revenue/2025: 600'000'000'000
    12,  // advanced-materials/guangzhou/main-business-revenue/2025: 500'000'000'000
    60,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: 450'000'000'000
    13,  // advanced-materials/zhuhai/main-business-revenue/2025: 200'000'000'000
    29,  // advanced-materials/zhaoqing/main-business-revenue/2025: 150'000'000'000
    61,  // advanced-materials/qingyuan/main-business-revenue/2025: 120'000'000'000
    15,  // advanced-materials/shaoguan/main-business-revenue/2025: 100'000'000'000
    62,  // advanced-materials/zhanjiang/steel-production-capacity/2025: 10'000'000
    63,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: 1'000'000
    15,  // advanced-materials/zhanjiang/main-business-revenue/2025: 100'000'000'000
    15,  // advanced-materials/yunfu/main-business-revenue/2025: 100'000'000'000
    64,  // light-industry-textiles/value-added/2025: 720'000'000'000
    65,  // light-industry-textiles/main-business-revenue/2025: 3'000'000'000'000
    66,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: 200
    67,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: 9'500
};

inline constexpr std::int8_t high[] = {
    constplan::no_amount,  // textile-apparel/output-value/2025
    constplan::no_amount,  // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::no_amount,  // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::no_amount,  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::no_amount,  // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::no_amount,  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    5,                     // textile-apparel/demonstration-park-count/2025
    constplan::no_amount,  // textile-apparel/spot-check-pass-rate/2025
    constplan::no_amount,  // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::no_amount,  // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::no_amount,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::no_amount,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    6,                     // food-beverage/agglomeration-area-count/2025
    5,                     // food-beverage/leading-firm-count/2025
    constplan::no_amount,  // food-beverage/backbone-firm-count/2025
    constplan::no_amount,  // food-beverage/major-food-safety-incident-rate/2025
    constplan::no_amount,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::no_amount,  // building-materials/cluster-count/2025
    constplan::no_amount,  // building-materials/industry-scale/2025
    constplan::no_amount,  // building-materials/foshan/main-business-revenue/goal/2025
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
    constplan::no_amount,  // furniture/output-value/2025
    constplan::no_amount,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::no_amount,  // furniture/wood-processing/output-value/2025
    constplan::no_amount,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::no_amount,  // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::no_amount,  // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::no_amount,  // furniture/world-rank-by-production-and-sales/2025
    constplan::no_amount,  // furniture/solid-wood-furniture/output-value/2025
    constplan::no_amount,  // furniture/metal-furniture/output-value/2025
    constplan::no_amount,  // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::no_amount,  // furniture/labour-productivity/2025
    constplan::no_amount,  // furniture/patent-count/multiple/2025
    constplan::no_amount,  // furniture/international-patent-count/growth/2025
    constplan::no_amount,  // furniture/cluster-count/2025
    constplan::no_amount,  // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::no_amount,  // metal-products/gross-industrial-output-value/2025
    constplan::no_amount,  // metal-products/enterprise-count/2025
    constplan::no_amount,  // metal-products/industrial-base-count/2025
    constplan::no_amount,  // metal-products/related-industry-count/2025
    constplan::no_amount,  // metal-products/green-factory-count/2025
    constplan::no_amount,  // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::no_amount,  // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::no_amount,  // five-manufacturing-clusters/cluster-count/2022
    constplan::no_amount,  // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::no_amount,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::no_amount,  // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::no_amount,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::no_amount,  // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::no_amount,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::no_amount,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::no_amount,  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::no_amount,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::no_amount,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::no_amount,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::no_amount,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::no_amount,  // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::no_amount,  // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::no_amount,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::no_amount,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::no_amount,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::no_amount,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::no_amount,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::no_amount,  // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::no_amount,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::no_amount,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::no_amount,  // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::no_amount,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::no_amount,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::no_amount,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::no_amount,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::no_amount,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::no_amount,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::no_amount,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::no_amount,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::no_amount,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::no_amount,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
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
    constplan::no_amount,  // light-industry-textiles/value-added/2025
    constplan::no_amount,  // light-industry-textiles/main-business-revenue/2025
    constplan::no_amount,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::no_amount,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr constplan::unit unit[] = {
    constplan::unit::yuan,             // textile-apparel/output-value/2025
    constplan::unit::rank,             // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::unit::rank,             // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::unit::basis_point,      // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::unit::count,            // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::unit::basis_point,      // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::unit::count,            // textile-apparel/demonstration-park-count/2025
    constplan::unit::basis_point,      // textile-apparel/spot-check-pass-rate/2025
    constplan::unit::basis_point,      // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::unit::yuan,             // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::unit::basis_point,      // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::unit::yuan,             // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    constplan::unit::count,            // food-beverage/agglomeration-area-count/2025
    constplan::unit::count,            // food-beverage/leading-firm-count/2025
    constplan::unit::count,            // food-beverage/backbone-firm-count/2025
    constplan::unit::basis_point,      // food-beverage/major-food-safety-incident-rate/2025
    constplan::unit::yuan,             // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::unit::count,            // building-materials/cluster-count/2025
    constplan::unit::yuan,             // building-materials/industry-scale/2025
    constplan::unit::yuan,             // building-materials/foshan/main-business-revenue/goal/2025
    constplan::unit::yuan,             // building-materials/ceramics/main-business-revenue/2025
    constplan::unit::yuan,             // building-materials/cement/main-business-revenue/2025
    constplan::unit::yuan,             // building-materials/glass/main-business-revenue/2025
    constplan::unit::yuan,             // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::unit::basis_point,      // building-materials/prefabricated-component-share/2025
    constplan::unit::basis_point,      // building-materials/automated-production-line-share/2025
    constplan::unit::basis_point,      // building-materials/r-and-d-intensity/2025
    constplan::unit::basis_point,      // building-materials/wastewater-utilisation-rate/2025
    constplan::unit::basis_point,      // building-materials/solid-waste-utilisation-rate/2025
    constplan::unit::count,            // building-materials/green-park-count/2025
    constplan::unit::yuan,             // building-materials/foshan/main-business-revenue/2025
    constplan::unit::yuan,             // building-materials/yunfu/main-business-revenue/2025
    constplan::unit::yuan,             // building-materials/qingyuan/main-business-revenue/2025
    constplan::unit::yuan,             // building-materials/dongguan/main-business-revenue/2025
    constplan::unit::yuan,             // building-materials/chaozhou/main-business-revenue/2025
    constplan::unit::yuan,             // building-materials/meizhou/main-business-revenue/2025
    constplan::unit::yuan,             // furniture/output-value/2025
    constplan::unit::yuan,             // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::unit::yuan,             // furniture/wood-processing/output-value/2025
    constplan::unit::yuan,             // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::unit::count,            // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::unit::count,            // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::unit::rank,             // furniture/world-rank-by-production-and-sales/2025
    constplan::unit::yuan,             // furniture/solid-wood-furniture/output-value/2025
    constplan::unit::yuan,             // furniture/metal-furniture/output-value/2025
    constplan::unit::basis_point,      // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::unit::yuan_per_person,  // furniture/labour-productivity/2025
    constplan::unit::multiple,         // furniture/patent-count/multiple/2025
    constplan::unit::basis_point,      // furniture/international-patent-count/growth/2025
    constplan::unit::count,            // furniture/cluster-count/2025
    constplan::unit::basis_point,      // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::unit::yuan,             // metal-products/gross-industrial-output-value/2025
    constplan::unit::count,            // metal-products/enterprise-count/2025
    constplan::unit::count,            // metal-products/industrial-base-count/2025
    constplan::unit::count,            // metal-products/related-industry-count/2025
    constplan::unit::count,            // metal-products/green-factory-count/2025
    constplan::unit::yuan,             // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::unit::yuan,             // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::unit::count,            // five-manufacturing-clusters/cluster-count/2022
    constplan::unit::yuan,             // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::unit::yuan,             // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::unit::yuan,             // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::unit::yuan,             // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::unit::yuan,             // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::unit::yuan,             // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::unit::count,            // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::unit::count,            // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::unit::count,            // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::unit::basis_point,      // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::unit::basis_point,      // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::unit::basis_point,      // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::unit::count,            // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::unit::count,            // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::unit::count,            // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::unit::count,            // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::unit::count,            // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::unit::count,            // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::unit::count,            // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::unit::count,            // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::unit::count,            // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::unit::count,            // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::unit::count,            // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::unit::count,            // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::unit::count,            // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::unit::count,            // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::unit::count,            // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::unit::count,            // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::unit::basis_point,      // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::unit::count,            // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::unit::basis_point,      // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::unit::count,            // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::unit::basis_point,      // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
    constplan::unit::count,            // advanced-materials/cluster-count/2025
    constplan::unit::yuan,             // advanced-materials/main-business-revenue/2025
    constplan::unit::yuan,             // advanced-materials/value-added/2025
    constplan::unit::basis_point,      // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::unit::yuan,             // advanced-materials/foshan/main-business-revenue/2025
    constplan::unit::yuan,             // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::unit::yuan,             // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::unit::yuan,             // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::unit::yuan,             // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::unit::yuan,             // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::unit::yuan,             // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::unit::tonne,            // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::unit::tonne,            // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::unit::yuan,             // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::unit::yuan,             // advanced-materials/yunfu/main-business-revenue/2025
    constplan::unit::yuan,             // light-industry-textiles/value-added/2025
    constplan::unit::yuan,             // light-industry-textiles/main-business-revenue/2025
    constplan::unit::basis_point,      // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::unit::basis_point,      // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr std::uint16_t base_year_values[] = {
    0, 2018, 2016,
};
inline constexpr std::uint8_t base_year_codes[] = {
    0,  // textile-apparel/output-value/2025: 0
    0,  // textile-apparel/world-rank-by-market-size-of-materials/2025: 0
    0,  // textile-apparel/world-rank-by-output-of-named-products/2025: 0
    0,  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: 0
    0,  // textile-apparel/new-provincial-r-and-d-platform-count/2025: 0
    0,  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: 0
    0,  // textile-apparel/demonstration-park-count/2025: 0
    0,  // textile-apparel/spot-check-pass-rate/2025: 0
    0,  // textile-apparel/returned-or-recalled-batch-reduction/2025: 0
    0,  // food-beverage/main-business-revenue-of-above-scale-firms/2025: 0
    0,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: 0
    0,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: 0
    0,  // food-beverage/agglomeration-area-count/2025: 0
    0,  // food-beverage/leading-firm-count/2025: 0
    0,  // food-beverage/backbone-firm-count/2025: 0
    0,  // food-beverage/major-food-safety-incident-rate/2025: 0
    0,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: 0
    0,  // building-materials/cluster-count/2025: 0
    0,  // building-materials/industry-scale/2025: 0
    0,  // building-materials/foshan/main-business-revenue/goal/2025: 0
    0,  // building-materials/ceramics/main-business-revenue/2025: 0
    0,  // building-materials/cement/main-business-revenue/2025: 0
    0,  // building-materials/glass/main-business-revenue/2025: 0
    0,  // building-materials/aluminium-profiles/main-business-revenue/2025: 0
    0,  // building-materials/prefabricated-component-share/2025: 0
    0,  // building-materials/automated-production-line-share/2025: 0
    0,  // building-materials/r-and-d-intensity/2025: 0
    0,  // building-materials/wastewater-utilisation-rate/2025: 0
    0,  // building-materials/solid-waste-utilisation-rate/2025: 0
    0,  // building-materials/green-park-count/2025: 0
    0,  // building-materials/foshan/main-business-revenue/2025: 0
    0,  // building-materials/yunfu/main-business-revenue/2025: 0
    0,  // building-materials/qingyuan/main-business-revenue/2025: 0
    0,  // building-materials/dongguan/main-business-revenue/2025: 0
    0,  // building-materials/chaozhou/main-business-revenue/2025: 0
    0,  // building-materials/meizhou/main-business-revenue/2025: 0
    0,  // furniture/output-value/2025: 0
    0,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: 0
    0,  // furniture/wood-processing/output-value/2025: 0
    0,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: 0
    0,  // furniture/enterprise-count/over-100-yi-yuan/2025: 0
    0,  // furniture/enterprise-count/over-50-yi-yuan/2025: 0
    0,  // furniture/world-rank-by-production-and-sales/2025: 0
    0,  // furniture/solid-wood-furniture/output-value/2025: 0
    0,  // furniture/metal-furniture/output-value/2025: 0
    0,  // furniture/r-and-d-intensity-of-above-scale-firms/2025: 0
    0,  // furniture/labour-productivity/2025: 0
    1,  // furniture/patent-count/multiple/2025: 2018
    1,  // furniture/international-patent-count/growth/2025: 2018
    0,  // furniture/cluster-count/2025: 0
    0,  // metal-products/gross-industrial-output-value/growth-per-year/2025: 0
    0,  // metal-products/gross-industrial-output-value/2025: 0
    0,  // metal-products/enterprise-count/2025: 0
    0,  // metal-products/industrial-base-count/2025: 0
    0,  // metal-products/related-industry-count/2025: 0
    0,  // metal-products/green-factory-count/2025: 0
    0,  // metal-products/enterprise-scale/over-100-yi-yuan/2025: 0
    0,  // metal-products/enterprise-scale/over-500-yi-yuan/2025: 0
    0,  // five-manufacturing-clusters/cluster-count/2022: 0
    0,  // five-manufacturing-clusters/electronic-information/industry-scale/2022: 0
    0,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: 0
    0,  // five-manufacturing-clusters/automobiles/industry-scale/2022: 0
    0,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: 0
    0,  // five-manufacturing-clusters/robotics/industry-scale/2022: 0
    0,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: 0
    0,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: 0
    0,  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: 0
    0,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: 0
    0,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: 0
    0,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: 0
    0,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: 0
    0,  // pearl-river-west-bank/dual-use-achievements-introduced/2019: 0
    0,  // pearl-river-west-bank/high-level-teams-introduced/2019: 0
    0,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: 0
    0,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: 0
    0,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: 0
    0,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: 0
    0,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: 0
    0,  // pearl-river-west-bank/circular-transformation-park-count/2019: 0
    0,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: 0
    0,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: 0
    0,  // pearl-river-west-bank/national-industrial-design-centre-count/2019: 0
    0,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: 0
    0,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: 0
    0,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: 0
    0,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: 0
    0,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019: 0
    2,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: 2016
    0,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: 0
    0,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: 0
    0,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: 0
    2,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: 2016
    0,  // advanced-materials/cluster-count/2025: 0
    0,  // advanced-materials/main-business-revenue/2025: 0
    0,  // advanced-materials/value-added/2025: 0
    0,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: 0
    0,  // advanced-materials/foshan/main-business-revenue/2025: 0
    0,  // advanced-materials/guangzhou/main-business-revenue/2025: 0
    0,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: 0
    0,  // advanced-materials/zhuhai/main-business-revenue/2025: 0
    0,  // advanced-materials/zhaoqing/main-business-revenue/2025: 0
    0,  // advanced-materials/qingyuan/main-business-revenue/2025: 0
    0,  // advanced-materials/shaoguan/main-business-revenue/2025: 0
    0,  // advanced-materials/zhanjiang/steel-production-capacity/2025: 0
    0,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: 0
    0,  // advanced-materials/zhanjiang/main-business-revenue/2025: 0
    0,  // advanced-materials/yunfu/main-business-revenue/2025: 0
    0,  // light-industry-textiles/value-added/2025: 0
    0,  // light-industry-textiles/main-business-revenue/2025: 0
    0,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: 0
    0,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: 0
};

inline constexpr std::uint16_t year_values[] = {
    2025, 2022, 2019,
};
inline constexpr std::uint8_t year_codes[] = {
    0,  // textile-apparel/output-value/2025: 2025
    0,  // textile-apparel/world-rank-by-market-size-of-materials/2025: 2025
    0,  // textile-apparel/world-rank-by-output-of-named-products/2025: 2025
    0,  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: 2025
    0,  // textile-apparel/new-provincial-r-and-d-platform-count/2025: 2025
    0,  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: 2025
    0,  // textile-apparel/demonstration-park-count/2025: 2025
    0,  // textile-apparel/spot-check-pass-rate/2025: 2025
    0,  // textile-apparel/returned-or-recalled-batch-reduction/2025: 2025
    0,  // food-beverage/main-business-revenue-of-above-scale-firms/2025: 2025
    0,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: 2025
    0,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: 2025
    0,  // food-beverage/agglomeration-area-count/2025: 2025
    0,  // food-beverage/leading-firm-count/2025: 2025
    0,  // food-beverage/backbone-firm-count/2025: 2025
    0,  // food-beverage/major-food-safety-incident-rate/2025: 2025
    0,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: 2025
    0,  // building-materials/cluster-count/2025: 2025
    0,  // building-materials/industry-scale/2025: 2025
    0,  // building-materials/foshan/main-business-revenue/goal/2025: 2025
    0,  // building-materials/ceramics/main-business-revenue/2025: 2025
    0,  // building-materials/cement/main-business-revenue/2025: 2025
    0,  // building-materials/glass/main-business-revenue/2025: 2025
    0,  // building-materials/aluminium-profiles/main-business-revenue/2025: 2025
    0,  // building-materials/prefabricated-component-share/2025: 2025
    0,  // building-materials/automated-production-line-share/2025: 2025
    0,  // building-materials/r-and-d-intensity/2025: 2025
    0,  // building-materials/wastewater-utilisation-rate/2025: 2025
    0,  // building-materials/solid-waste-utilisation-rate/2025: 2025
    0,  // building-materials/green-park-count/2025: 2025
    0,  // building-materials/foshan/main-business-revenue/2025: 2025
    0,  // building-materials/yunfu/main-business-revenue/2025: 2025
    0,  // building-materials/qingyuan/main-business-revenue/2025: 2025
    0,  // building-materials/dongguan/main-business-revenue/2025: 2025
    0,  // building-materials/chaozhou/main-business-revenue/2025: 2025
    0,  // building-materials/meizhou/main-business-revenue/2025: 2025
    0,  // furniture/output-value/2025: 2025
    0,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: 2025
    0,  // furniture/wood-processing/output-value/2025: 2025
    0,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: 2025
    0,  // furniture/enterprise-count/over-100-yi-yuan/2025: 2025
    0,  // furniture/enterprise-count/over-50-yi-yuan/2025: 2025
    0,  // furniture/world-rank-by-production-and-sales/2025: 2025
    0,  // furniture/solid-wood-furniture/output-value/2025: 2025
    0,  // furniture/metal-furniture/output-value/2025: 2025
    0,  // furniture/r-and-d-intensity-of-above-scale-firms/2025: 2025
    0,  // furniture/labour-productivity/2025: 2025
    0,  // furniture/patent-count/multiple/2025: 2025
    0,  // furniture/international-patent-count/growth/2025: 2025
    0,  // furniture/cluster-count/2025: 2025
    0,  // metal-products/gross-industrial-output-value/growth-per-year/2025: 2025
    0,  // metal-products/gross-industrial-output-value/2025: 2025
    0,  // metal-products/enterprise-count/2025: 2025
    0,  // metal-products/industrial-base-count/2025: 2025
    0,  // metal-products/related-industry-count/2025: 2025
    0,  // metal-products/green-factory-count/2025: 2025
    0,  // metal-products/enterprise-scale/over-100-yi-yuan/2025: 2025
    0,  // metal-products/enterprise-scale/over-500-yi-yuan/2025: 2025
    1,  // five-manufacturing-clusters/cluster-count/2022: 2022
    1,  // five-manufacturing-clusters/electronic-information/industry-scale/2022: 2022
    1,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: 2022
    1,  // five-manufacturing-clusters/automobiles/industry-scale/2022: 2022
    1,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: 2022
    1,  // five-manufacturing-clusters/robotics/industry-scale/2022: 2022
    1,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: 2022
    2,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: 2019
    2,  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: 2019
    2,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: 2019
    2,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: 2019
    2,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: 2019
    2,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: 2019
    2,  // pearl-river-west-bank/dual-use-achievements-introduced/2019: 2019
    2,  // pearl-river-west-bank/high-level-teams-introduced/2019: 2019
    2,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: 2019
    2,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: 2019
    2,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: 2019
    2,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: 2019
    2,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: 2019
    2,  // pearl-river-west-bank/circular-transformation-park-count/2019: 2019
    2,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: 2019
    2,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: 2019
    2,  // pearl-river-west-bank/national-industrial-design-centre-count/2019: 2019
    2,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: 2019
    2,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: 2019
    2,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: 2019
    2,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: 2019
    2,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019: 2019
    2,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: 2019
    2,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: 2019
    2,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: 2019
    2,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: 2019
    2,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: 2019
    0,  // advanced-materials/cluster-count/2025: 2025
    0,  // advanced-materials/main-business-revenue/2025: 2025
    0,  // advanced-materials/value-added/2025: 2025
    0,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: 2025
    0,  // advanced-materials/foshan/main-business-revenue/2025: 2025
    0,  // advanced-materials/guangzhou/main-business-revenue/2025: 2025
    0,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: 2025
    0,  // advanced-materials/zhuhai/main-business-revenue/2025: 2025
    0,  // advanced-materials/zhaoqing/main-business-revenue/2025: 2025
    0,  // advanced-materials/qingyuan/main-business-revenue/2025: 2025
    0,  // advanced-materials/shaoguan/main-business-revenue/2025: 2025
    0,  // advanced-materials/zhanjiang/steel-production-capacity/2025: 2025
    0,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: 2025
    0,  // advanced-materials/zhanjiang/main-business-revenue/2025: 2025
    0,  // advanced-materials/yunfu/main-business-revenue/2025: 2025
    0,  // light-industry-textiles/value-added/2025: 2025
    0,  // light-industry-textiles/main-business-revenue/2025: 2025
    0,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: 2025
    0,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: 2025
};

inline constexpr bool year_inferred[] = {
    false,  // textile-apparel/output-value/2025
    false,  // textile-apparel/world-rank-by-market-size-of-materials/2025
    false,  // textile-apparel/world-rank-by-output-of-named-products/2025
    false,  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    true,   // textile-apparel/new-provincial-r-and-d-platform-count/2025
    false,  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    false,  // textile-apparel/demonstration-park-count/2025
    false,  // textile-apparel/spot-check-pass-rate/2025
    false,  // textile-apparel/returned-or-recalled-batch-reduction/2025
    true,   // food-beverage/main-business-revenue-of-above-scale-firms/2025
    true,   // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    true,   // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    true,   // food-beverage/agglomeration-area-count/2025
    true,   // food-beverage/leading-firm-count/2025
    true,   // food-beverage/backbone-firm-count/2025
    true,   // food-beverage/major-food-safety-incident-rate/2025
    false,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    false,  // building-materials/cluster-count/2025
    false,  // building-materials/industry-scale/2025
    false,  // building-materials/foshan/main-business-revenue/goal/2025
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
    false,  // furniture/output-value/2025
    false,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    false,  // furniture/wood-processing/output-value/2025
    false,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    true,   // furniture/enterprise-count/over-100-yi-yuan/2025
    true,   // furniture/enterprise-count/over-50-yi-yuan/2025
    true,   // furniture/world-rank-by-production-and-sales/2025
    true,   // furniture/solid-wood-furniture/output-value/2025
    true,   // furniture/metal-furniture/output-value/2025
    false,  // furniture/r-and-d-intensity-of-above-scale-firms/2025
    false,  // furniture/labour-productivity/2025
    false,  // furniture/patent-count/multiple/2025
    false,  // furniture/international-patent-count/growth/2025
    true,   // furniture/cluster-count/2025
    true,   // metal-products/gross-industrial-output-value/growth-per-year/2025
    false,  // metal-products/gross-industrial-output-value/2025
    false,  // metal-products/enterprise-count/2025
    false,  // metal-products/industrial-base-count/2025
    false,  // metal-products/related-industry-count/2025
    false,  // metal-products/green-factory-count/2025
    true,   // metal-products/enterprise-scale/over-100-yi-yuan/2025
    true,   // metal-products/enterprise-scale/over-500-yi-yuan/2025
    false,  // five-manufacturing-clusters/cluster-count/2022
    false,  // five-manufacturing-clusters/electronic-information/industry-scale/2022
    false,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    false,  // five-manufacturing-clusters/automobiles/industry-scale/2022
    false,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    false,  // five-manufacturing-clusters/robotics/industry-scale/2022
    true,   // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    false,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    false,  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    false,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    false,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    false,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    false,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    true,   // pearl-river-west-bank/dual-use-achievements-introduced/2019
    true,   // pearl-river-west-bank/high-level-teams-introduced/2019
    true,   // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    false,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    true,   // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    false,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    false,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    false,  // pearl-river-west-bank/circular-transformation-park-count/2019
    false,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    false,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    false,  // pearl-river-west-bank/national-industrial-design-centre-count/2019
    false,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    false,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    false,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    true,   // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    false,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    false,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    false,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    false,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    false,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    false,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
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
    false,  // light-industry-textiles/value-added/2025
    false,  // light-industry-textiles/main-business-revenue/2025
    false,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    true,   // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr metric_id threshold_metric[] = {
    constplan::absent<metric_id>,      // textile-apparel/output-value/2025
    constplan::absent<metric_id>,      // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::absent<metric_id>,      // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::absent<metric_id>,      // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<metric_id>,      // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::absent<metric_id>,      // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::absent<metric_id>,      // textile-apparel/demonstration-park-count/2025
    constplan::absent<metric_id>,      // textile-apparel/spot-check-pass-rate/2025
    constplan::absent<metric_id>,      // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::absent<metric_id>,      // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::absent<metric_id>,      // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::absent<metric_id>,      // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    metric_id::industry_scale,         // food-beverage/agglomeration-area-count/2025
    metric_id::operating_revenue,      // food-beverage/leading-firm-count/2025
    metric_id::operating_revenue,      // food-beverage/backbone-firm-count/2025
    constplan::absent<metric_id>,      // food-beverage/major-food-safety-incident-rate/2025
    constplan::absent<metric_id>,      // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    metric_id::industry_scale,         // building-materials/cluster-count/2025
    constplan::absent<metric_id>,      // building-materials/industry-scale/2025
    constplan::absent<metric_id>,      // building-materials/foshan/main-business-revenue/goal/2025
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
    constplan::absent<metric_id>,      // furniture/output-value/2025
    constplan::absent<metric_id>,      // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::absent<metric_id>,      // furniture/wood-processing/output-value/2025
    constplan::absent<metric_id>,      // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    metric_id::output_value,           // furniture/enterprise-count/over-100-yi-yuan/2025
    metric_id::output_value,           // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::absent<metric_id>,      // furniture/world-rank-by-production-and-sales/2025
    constplan::absent<metric_id>,      // furniture/solid-wood-furniture/output-value/2025
    constplan::absent<metric_id>,      // furniture/metal-furniture/output-value/2025
    constplan::absent<metric_id>,      // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<metric_id>,      // furniture/labour-productivity/2025
    constplan::absent<metric_id>,      // furniture/patent-count/multiple/2025
    constplan::absent<metric_id>,      // furniture/international-patent-count/growth/2025
    constplan::absent<metric_id>,      // furniture/cluster-count/2025
    constplan::absent<metric_id>,      // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::absent<metric_id>,      // metal-products/gross-industrial-output-value/2025
    metric_id::enterprise_scale,       // metal-products/enterprise-count/2025
    constplan::absent<metric_id>,      // metal-products/industrial-base-count/2025
    constplan::absent<metric_id>,      // metal-products/related-industry-count/2025
    constplan::absent<metric_id>,      // metal-products/green-factory-count/2025
    constplan::absent<metric_id>,      // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::absent<metric_id>,      // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::absent<metric_id>,      // five-manufacturing-clusters/cluster-count/2022
    constplan::absent<metric_id>,      // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::absent<metric_id>,      // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::absent<metric_id>,      // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::absent<metric_id>,      // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::absent<metric_id>,      // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::absent<metric_id>,      // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    metric_id::project_investment,     // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    metric_id::project_investment,     // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    metric_id::project_investment,     // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::absent<metric_id>,      // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
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
    constplan::absent<metric_id>,      // light-industry-textiles/value-added/2025
    constplan::absent<metric_id>,      // light-industry-textiles/main-business-revenue/2025
    constplan::absent<metric_id>,      // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<metric_id>,      // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr constplan::comparator threshold_comparator[] = {
    constplan::absent<constplan::comparator>,  // textile-apparel/output-value/2025
    constplan::absent<constplan::comparator>,  // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::absent<constplan::comparator>,  // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::absent<constplan::comparator>,  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<constplan::comparator>,  // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::absent<constplan::comparator>,  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::absent<constplan::comparator>,  // textile-apparel/demonstration-park-count/2025
    constplan::absent<constplan::comparator>,  // textile-apparel/spot-check-pass-rate/2025
    constplan::absent<constplan::comparator>,  // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::absent<constplan::comparator>,  // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::absent<constplan::comparator>,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::absent<constplan::comparator>,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    constplan::comparator::order_of,           // food-beverage/agglomeration-area-count/2025
    constplan::comparator::more_than,          // food-beverage/leading-firm-count/2025
    constplan::comparator::more_than,          // food-beverage/backbone-firm-count/2025
    constplan::absent<constplan::comparator>,  // food-beverage/major-food-safety-incident-rate/2025
    constplan::absent<constplan::comparator>,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::comparator::more_than,          // building-materials/cluster-count/2025
    constplan::absent<constplan::comparator>,  // building-materials/industry-scale/2025
    constplan::absent<constplan::comparator>,  // building-materials/foshan/main-business-revenue/goal/2025
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
    constplan::absent<constplan::comparator>,  // furniture/output-value/2025
    constplan::absent<constplan::comparator>,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::absent<constplan::comparator>,  // furniture/wood-processing/output-value/2025
    constplan::absent<constplan::comparator>,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::comparator::more_than,          // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::comparator::more_than,          // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::absent<constplan::comparator>,  // furniture/world-rank-by-production-and-sales/2025
    constplan::absent<constplan::comparator>,  // furniture/solid-wood-furniture/output-value/2025
    constplan::absent<constplan::comparator>,  // furniture/metal-furniture/output-value/2025
    constplan::absent<constplan::comparator>,  // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<constplan::comparator>,  // furniture/labour-productivity/2025
    constplan::absent<constplan::comparator>,  // furniture/patent-count/multiple/2025
    constplan::absent<constplan::comparator>,  // furniture/international-patent-count/growth/2025
    constplan::absent<constplan::comparator>,  // furniture/cluster-count/2025
    constplan::absent<constplan::comparator>,  // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::absent<constplan::comparator>,  // metal-products/gross-industrial-output-value/2025
    constplan::comparator::more_than,          // metal-products/enterprise-count/2025
    constplan::absent<constplan::comparator>,  // metal-products/industrial-base-count/2025
    constplan::absent<constplan::comparator>,  // metal-products/related-industry-count/2025
    constplan::absent<constplan::comparator>,  // metal-products/green-factory-count/2025
    constplan::absent<constplan::comparator>,  // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::absent<constplan::comparator>,  // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::absent<constplan::comparator>,  // five-manufacturing-clusters/cluster-count/2022
    constplan::absent<constplan::comparator>,  // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::absent<constplan::comparator>,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::absent<constplan::comparator>,  // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::absent<constplan::comparator>,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::absent<constplan::comparator>,  // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::absent<constplan::comparator>,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::comparator::more_than,          // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::comparator::more_than,          // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::comparator::more_than,          // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::absent<constplan::comparator>,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
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
    constplan::absent<constplan::comparator>,  // light-industry-textiles/value-added/2025
    constplan::absent<constplan::comparator>,  // light-industry-textiles/main-business-revenue/2025
    constplan::absent<constplan::comparator>,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<constplan::comparator>,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr std::int64_t threshold_values[] = {
    constplan::no_amount, 10'000'000'000, 2'000'000'000, 1'000'000'000'000, 5'000'000'000,
    100'000'000, 2'800'000'000'000,
};
inline constexpr std::uint8_t threshold_codes[] = {
    0,  // textile-apparel/output-value/2025: constplan::no_amount
    0,  // textile-apparel/world-rank-by-market-size-of-materials/2025: constplan::no_amount
    0,  // textile-apparel/world-rank-by-output-of-named-products/2025: constplan::no_amount
    0,  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: constplan::no_amount
    0,  // textile-apparel/new-provincial-r-and-d-platform-count/2025: constplan::no_amount
    0,  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: constplan::no_amount
    0,  // textile-apparel/demonstration-park-count/2025: constplan::no_amount
    0,  // textile-apparel/spot-check-pass-rate/2025: constplan::no_amount
    0,  // textile-apparel/returned-or-recalled-batch-reduction/2025: constplan::no_amount
    0,  // food-beverage/main-business-revenue-of-above-scale-firms/2025: constplan::no_amount
    0,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: constplan::no_amount
    0,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: constplan::no_amount
    1,  // food-beverage/agglomeration-area-count/2025: 10'000'000'000
    1,  // food-beverage/leading-firm-count/2025: 10'000'000'000
    2,  // food-beverage/backbone-firm-count/2025: 2'000'000'000
    0,  // food-beverage/major-food-safety-incident-rate/2025: constplan::no_amount
    0,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: constplan::no_amount
    3,  // building-materials/cluster-count/2025: 1'000'000'000'000
    0,  // building-materials/industry-scale/2025: constplan::no_amount
    0,  // building-materials/foshan/main-business-revenue/goal/2025: constplan::no_amount
    0,  // building-materials/ceramics/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/cement/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/glass/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/aluminium-profiles/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/prefabricated-component-share/2025: constplan::no_amount
    0,  // building-materials/automated-production-line-share/2025: constplan::no_amount
    0,  // building-materials/r-and-d-intensity/2025: constplan::no_amount
    0,  // building-materials/wastewater-utilisation-rate/2025: constplan::no_amount
    0,  // building-materials/solid-waste-utilisation-rate/2025: constplan::no_amount
    0,  // building-materials/green-park-count/2025: constplan::no_amount
    0,  // building-materials/foshan/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/yunfu/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/qingyuan/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/dongguan/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/chaozhou/main-business-revenue/2025: constplan::no_amount
    0,  // building-materials/meizhou/main-business-revenue/2025: constplan::no_amount
    0,  // furniture/output-value/2025: constplan::no_amount
    0,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: constplan::no_amount
    0,  // furniture/wood-processing/output-value/2025: constplan::no_amount
    0,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: constplan::no_amount
    1,  // furniture/enterprise-count/over-100-yi-yuan/2025: 10'000'000'000
    4,  // furniture/enterprise-count/over-50-yi-yuan/2025: 5'000'000'000
    0,  // furniture/world-rank-by-production-and-sales/2025: constplan::no_amount
    0,  // furniture/solid-wood-furniture/output-value/2025: constplan::no_amount
    0,  // furniture/metal-furniture/output-value/2025: constplan::no_amount
    0,  // furniture/r-and-d-intensity-of-above-scale-firms/2025: constplan::no_amount
    0,  // furniture/labour-productivity/2025: constplan::no_amount
    0,  // furniture/patent-count/multiple/2025: constplan::no_amount
    0,  // furniture/international-patent-count/growth/2025: constplan::no_amount
    0,  // furniture/cluster-count/2025: constplan::no_amount
    0,  // metal-products/gross-industrial-output-value/growth-per-year/2025: constplan::no_amount
    0,  // metal-products/gross-industrial-output-value/2025: constplan::no_amount
    1,  // metal-products/enterprise-count/2025: 10'000'000'000
    0,  // metal-products/industrial-base-count/2025: constplan::no_amount
    0,  // metal-products/related-industry-count/2025: constplan::no_amount
    0,  // metal-products/green-factory-count/2025: constplan::no_amount
    0,  // metal-products/enterprise-scale/over-100-yi-yuan/2025: constplan::no_amount
    0,  // metal-products/enterprise-scale/over-500-yi-yuan/2025: constplan::no_amount
    0,  // five-manufacturing-clusters/cluster-count/2022: constplan::no_amount
    0,  // five-manufacturing-clusters/electronic-information/industry-scale/2022: constplan::no_amount
    0,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: constplan::no_amount
    0,  // five-manufacturing-clusters/automobiles/industry-scale/2022: constplan::no_amount
    0,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: constplan::no_amount
    0,  // five-manufacturing-clusters/robotics/industry-scale/2022: constplan::no_amount
    0,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: constplan::no_amount
    5,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: 100'000'000
    5,  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: 100'000'000
    5,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: 100'000'000
    0,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: constplan::no_amount
    0,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: constplan::no_amount
    0,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: constplan::no_amount
    0,  // pearl-river-west-bank/dual-use-achievements-introduced/2019: constplan::no_amount
    0,  // pearl-river-west-bank/high-level-teams-introduced/2019: constplan::no_amount
    0,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/circular-transformation-park-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/national-industrial-design-centre-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: constplan::no_amount
    0,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019: constplan::no_amount
    0,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: constplan::no_amount
    0,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: constplan::no_amount
    0,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: constplan::no_amount
    0,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: constplan::no_amount
    0,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: constplan::no_amount
    6,  // advanced-materials/cluster-count/2025: 2'800'000'000'000
    0,  // advanced-materials/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/value-added/2025: constplan::no_amount
    0,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: constplan::no_amount
    0,  // advanced-materials/foshan/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/guangzhou/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/zhuhai/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/zhaoqing/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/qingyuan/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/shaoguan/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/zhanjiang/steel-production-capacity/2025: constplan::no_amount
    0,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: constplan::no_amount
    0,  // advanced-materials/zhanjiang/main-business-revenue/2025: constplan::no_amount
    0,  // advanced-materials/yunfu/main-business-revenue/2025: constplan::no_amount
    0,  // light-industry-textiles/value-added/2025: constplan::no_amount
    0,  // light-industry-textiles/main-business-revenue/2025: constplan::no_amount
    0,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: constplan::no_amount
    0,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: constplan::no_amount
};

inline constexpr constplan::unit threshold_unit[] = {
    constplan::absent<constplan::unit>,  // textile-apparel/output-value/2025
    constplan::absent<constplan::unit>,  // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::absent<constplan::unit>,  // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::absent<constplan::unit>,  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<constplan::unit>,  // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::absent<constplan::unit>,  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::absent<constplan::unit>,  // textile-apparel/demonstration-park-count/2025
    constplan::absent<constplan::unit>,  // textile-apparel/spot-check-pass-rate/2025
    constplan::absent<constplan::unit>,  // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::absent<constplan::unit>,  // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::absent<constplan::unit>,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::absent<constplan::unit>,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    constplan::unit::yuan,               // food-beverage/agglomeration-area-count/2025
    constplan::unit::yuan,               // food-beverage/leading-firm-count/2025
    constplan::unit::yuan,               // food-beverage/backbone-firm-count/2025
    constplan::absent<constplan::unit>,  // food-beverage/major-food-safety-incident-rate/2025
    constplan::absent<constplan::unit>,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::unit::yuan,               // building-materials/cluster-count/2025
    constplan::absent<constplan::unit>,  // building-materials/industry-scale/2025
    constplan::absent<constplan::unit>,  // building-materials/foshan/main-business-revenue/goal/2025
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
    constplan::absent<constplan::unit>,  // furniture/output-value/2025
    constplan::absent<constplan::unit>,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    constplan::absent<constplan::unit>,  // furniture/wood-processing/output-value/2025
    constplan::absent<constplan::unit>,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::unit::yuan,               // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::unit::yuan,               // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::absent<constplan::unit>,  // furniture/world-rank-by-production-and-sales/2025
    constplan::absent<constplan::unit>,  // furniture/solid-wood-furniture/output-value/2025
    constplan::absent<constplan::unit>,  // furniture/metal-furniture/output-value/2025
    constplan::absent<constplan::unit>,  // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<constplan::unit>,  // furniture/labour-productivity/2025
    constplan::absent<constplan::unit>,  // furniture/patent-count/multiple/2025
    constplan::absent<constplan::unit>,  // furniture/international-patent-count/growth/2025
    constplan::absent<constplan::unit>,  // furniture/cluster-count/2025
    constplan::absent<constplan::unit>,  // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::absent<constplan::unit>,  // metal-products/gross-industrial-output-value/2025
    constplan::unit::yuan,               // metal-products/enterprise-count/2025
    constplan::absent<constplan::unit>,  // metal-products/industrial-base-count/2025
    constplan::absent<constplan::unit>,  // metal-products/related-industry-count/2025
    constplan::absent<constplan::unit>,  // metal-products/green-factory-count/2025
    constplan::absent<constplan::unit>,  // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::absent<constplan::unit>,  // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::absent<constplan::unit>,  // five-manufacturing-clusters/cluster-count/2022
    constplan::absent<constplan::unit>,  // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::absent<constplan::unit>,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::absent<constplan::unit>,  // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::absent<constplan::unit>,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::absent<constplan::unit>,  // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::absent<constplan::unit>,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::unit::yuan,               // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::unit::yuan,               // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::unit::yuan,               // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::absent<constplan::unit>,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
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
    constplan::absent<constplan::unit>,  // light-industry-textiles/value-added/2025
    constplan::absent<constplan::unit>,  // light-industry-textiles/main-business-revenue/2025
    constplan::absent<constplan::unit>,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<constplan::unit>,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr target_id part_of[] = {
    constplan::absent<target_id>,                                           // textile-apparel/output-value/2025
    constplan::absent<target_id>,                                           // textile-apparel/world-rank-by-market-size-of-materials/2025
    constplan::absent<target_id>,                                           // textile-apparel/world-rank-by-output-of-named-products/2025
    constplan::absent<target_id>,                                           // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<target_id>,                                           // textile-apparel/new-provincial-r-and-d-platform-count/2025
    constplan::absent<target_id>,                                           // textile-apparel/printing-and-dyeing/water-reuse-rate/2025
    constplan::absent<target_id>,                                           // textile-apparel/demonstration-park-count/2025
    constplan::absent<target_id>,                                           // textile-apparel/spot-check-pass-rate/2025
    constplan::absent<target_id>,                                           // textile-apparel/returned-or-recalled-batch-reduction/2025
    constplan::absent<target_id>,                                           // food-beverage/main-business-revenue-of-above-scale-firms/2025
    constplan::absent<target_id>,                                           // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025
    constplan::absent<target_id>,                                           // food-beverage/food-industrialisation-related-industries/industry-scale/2025
    constplan::absent<target_id>,                                           // food-beverage/agglomeration-area-count/2025
    constplan::absent<target_id>,                                           // food-beverage/leading-firm-count/2025
    constplan::absent<target_id>,                                           // food-beverage/backbone-firm-count/2025
    constplan::absent<target_id>,                                           // food-beverage/major-food-safety-incident-rate/2025
    constplan::absent<target_id>,                                           // food-beverage/agricultural-and-sideline-food-processing/output-value/2025
    constplan::absent<target_id>,                                           // building-materials/cluster-count/2025
    constplan::absent<target_id>,                                           // building-materials/industry-scale/2025
    constplan::absent<target_id>,                                           // building-materials/foshan/main-business-revenue/goal/2025
    constplan::absent<target_id>,                                           // building-materials/ceramics/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/cement/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/glass/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/aluminium-profiles/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/prefabricated-component-share/2025
    constplan::absent<target_id>,                                           // building-materials/automated-production-line-share/2025
    constplan::absent<target_id>,                                           // building-materials/r-and-d-intensity/2025
    constplan::absent<target_id>,                                           // building-materials/wastewater-utilisation-rate/2025
    constplan::absent<target_id>,                                           // building-materials/solid-waste-utilisation-rate/2025
    constplan::absent<target_id>,                                           // building-materials/green-park-count/2025
    constplan::absent<target_id>,                                           // building-materials/foshan/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/yunfu/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/qingyuan/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/dongguan/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/chaozhou/main-business-revenue/2025
    constplan::absent<target_id>,                                           // building-materials/meizhou/main-business-revenue/2025
    constplan::absent<target_id>,                                           // furniture/output-value/2025
    target_id::furniture_output_value_2025,                                 // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025
    target_id::furniture_output_value_2025,                                 // furniture/wood-processing/output-value/2025
    target_id::furniture_output_value_2025,                                 // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025
    constplan::absent<target_id>,                                           // furniture/enterprise-count/over-100-yi-yuan/2025
    constplan::absent<target_id>,                                           // furniture/enterprise-count/over-50-yi-yuan/2025
    constplan::absent<target_id>,                                           // furniture/world-rank-by-production-and-sales/2025
    constplan::absent<target_id>,                                           // furniture/solid-wood-furniture/output-value/2025
    constplan::absent<target_id>,                                           // furniture/metal-furniture/output-value/2025
    constplan::absent<target_id>,                                           // furniture/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<target_id>,                                           // furniture/labour-productivity/2025
    constplan::absent<target_id>,                                           // furniture/patent-count/multiple/2025
    constplan::absent<target_id>,                                           // furniture/international-patent-count/growth/2025
    constplan::absent<target_id>,                                           // furniture/cluster-count/2025
    constplan::absent<target_id>,                                           // metal-products/gross-industrial-output-value/growth-per-year/2025
    constplan::absent<target_id>,                                           // metal-products/gross-industrial-output-value/2025
    constplan::absent<target_id>,                                           // metal-products/enterprise-count/2025
    constplan::absent<target_id>,                                           // metal-products/industrial-base-count/2025
    constplan::absent<target_id>,                                           // metal-products/related-industry-count/2025
    constplan::absent<target_id>,                                           // metal-products/green-factory-count/2025
    constplan::absent<target_id>,                                           // metal-products/enterprise-scale/over-100-yi-yuan/2025
    constplan::absent<target_id>,                                           // metal-products/enterprise-scale/over-500-yi-yuan/2025
    constplan::absent<target_id>,                                           // five-manufacturing-clusters/cluster-count/2022
    constplan::absent<target_id>,                                           // five-manufacturing-clusters/electronic-information/industry-scale/2022
    constplan::absent<target_id>,                                           // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022
    constplan::absent<target_id>,                                           // five-manufacturing-clusters/automobiles/industry-scale/2022
    constplan::absent<target_id>,                                           // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022
    constplan::absent<target_id>,                                           // five-manufacturing-clusters/robotics/industry-scale/2022
    constplan::absent<target_id>,                                           // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022
    constplan::absent<target_id>,                                           // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/dual-use-achievements-introduced/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/high-level-teams-introduced/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/circular-transformation-park-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/cleaner-production-audited-firm-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/national-industrial-design-centre-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/provincial-industrial-design-centre-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/manufacturing-skilled-personnel/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019
    target_id::pearl_river_west_bank_manufacturing_skilled_personnel_2019,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/share-of-highly-skilled-personnel/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019
    constplan::absent<target_id>,                                           // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019
    constplan::absent<target_id>,                                           // advanced-materials/cluster-count/2025
    constplan::absent<target_id>,                                           // advanced-materials/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/value-added/2025
    constplan::absent<target_id>,                                           // advanced-materials/r-and-d-intensity-of-leading-firms/2025
    constplan::absent<target_id>,                                           // advanced-materials/foshan/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/guangzhou/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/zhuhai/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/zhaoqing/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/qingyuan/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/shaoguan/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/zhanjiang/steel-production-capacity/2025
    constplan::absent<target_id>,                                           // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025
    constplan::absent<target_id>,                                           // advanced-materials/zhanjiang/main-business-revenue/2025
    constplan::absent<target_id>,                                           // advanced-materials/yunfu/main-business-revenue/2025
    constplan::absent<target_id>,                                           // light-industry-textiles/value-added/2025
    constplan::absent<target_id>,                                           // light-industry-textiles/main-business-revenue/2025
    constplan::absent<target_id>,                                           // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025
    constplan::absent<target_id>,                                           // light-industry-textiles/international-standard-consistency-in-key-fields/2025
};

inline constexpr char section_text[] =
    "附件1/一"
    "附件1/一/（一）"
    "附件1/一/（三）"
    "附件1/一/（四）"
    "附件2/一/（一）"
    "附件2/一/（二）"
    "附件2/一/（四）"
    "附件2/二/（一）/一是"
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
    "附件4/一/（一）"
    "附件4/一/（二）"
    "附件4/二/（五）"
    "附件5/一/（一）"
    "附件5/一/（二）"
    "附件5/一/（三）"
    "附件5/一/（四）"
    "附件5/三/（六）"
    "二"
    "二/（一）"
    "三/（三）/9"
    "三/（一）/1"
    "三/（一）/2"
    "三/（二）/1"
    "三/（三）/1"
    "三/（三）/3"
    "三/（四）/1"
    "三/（五）"
    "三/（六）/1"
    "三/（六）/2"
    "三/（八）"
    "二/（四）"
    "三/（一）/专栏1/1"
    "三/（一）/专栏1/2"
    "三/（一）/专栏1/3"
    "三/（一）/专栏1/4"
    "三/（一）/专栏1/5"
    "三/（一）/专栏1/6"
    "三/（一）/专栏1/7"
    "三/（一）/专栏1/8"
    "三/（一）/专栏1/9"
    "二/（二）";
inline constexpr std::uint16_t section_offsets[] = {
    0, 11, 32, 53, 74, 95, 116, 137, 165, 176, 197, 218, 239, 260, 281, 312, 343, 374, 405, 436,
    467, 488, 509, 530, 551, 572, 593, 614, 635, 638, 651, 666, 681, 696, 711, 726, 741, 756, 769,
    784, 799, 812, 825, 848, 871, 894, 917, 940, 963, 986, 1009, 1032, 1045,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // textile-apparel/output-value/2025: "附件1/一"
    0,   // textile-apparel/world-rank-by-market-size-of-materials/2025: "附件1/一"
    0,   // textile-apparel/world-rank-by-output-of-named-products/2025: "附件1/一"
    1,   // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: "附件1/一/（一）"
    1,   // textile-apparel/new-provincial-r-and-d-platform-count/2025: "附件1/一/（一）"
    2,   // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: "附件1/一/（三）"
    2,   // textile-apparel/demonstration-park-count/2025: "附件1/一/（三）"
    3,   // textile-apparel/spot-check-pass-rate/2025: "附件1/一/（四）"
    3,   // textile-apparel/returned-or-recalled-batch-reduction/2025: "附件1/一/（四）"
    4,   // food-beverage/main-business-revenue-of-above-scale-firms/2025: "附件2/一/（一）"
    4,   // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: "附件2/一/（一）"
    4,   // food-beverage/food-industrialisation-related-industries/industry-scale/2025: "附件2/一/（一）"
    4,   // food-beverage/agglomeration-area-count/2025: "附件2/一/（一）"
    5,   // food-beverage/leading-firm-count/2025: "附件2/一/（二）"
    5,   // food-beverage/backbone-firm-count/2025: "附件2/一/（二）"
    6,   // food-beverage/major-food-safety-incident-rate/2025: "附件2/一/（四）"
    7,   // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: "附件2/二/（一）/一是"
    8,   // building-materials/cluster-count/2025: "附件3/一"
    8,   // building-materials/industry-scale/2025: "附件3/一"
    9,   // building-materials/foshan/main-business-revenue/goal/2025: "附件3/一/（一）"
    9,   // building-materials/ceramics/main-business-revenue/2025: "附件3/一/（一）"
    9,   // building-materials/cement/main-business-revenue/2025: "附件3/一/（一）"
    9,   // building-materials/glass/main-business-revenue/2025: "附件3/一/（一）"
    9,   // building-materials/aluminium-profiles/main-business-revenue/2025: "附件3/一/（一）"
    10,  // building-materials/prefabricated-component-share/2025: "附件3/一/（二）"
    11,  // building-materials/automated-production-line-share/2025: "附件3/一/（三）"
    12,  // building-materials/r-and-d-intensity/2025: "附件3/一/（四）"
    13,  // building-materials/wastewater-utilisation-rate/2025: "附件3/一/（五）"
    13,  // building-materials/solid-waste-utilisation-rate/2025: "附件3/一/（五）"
    13,  // building-materials/green-park-count/2025: "附件3/一/（五）"
    14,  // building-materials/foshan/main-business-revenue/2025: "附件3/二/（一）/专栏1/1"
    15,  // building-materials/yunfu/main-business-revenue/2025: "附件3/二/（一）/专栏1/2"
    16,  // building-materials/qingyuan/main-business-revenue/2025: "附件3/二/（一）/专栏1/3"
    17,  // building-materials/dongguan/main-business-revenue/2025: "附件3/二/（一）/专栏1/4"
    18,  // building-materials/chaozhou/main-business-revenue/2025: "附件3/二/（一）/专栏1/5"
    19,  // building-materials/meizhou/main-business-revenue/2025: "附件3/二/（一）/专栏1/6"
    20,  // furniture/output-value/2025: "附件4/一/（一）"
    20,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: "附件4/一/（一）"
    20,  // furniture/wood-processing/output-value/2025: "附件4/一/（一）"
    20,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: "附件4/一/（一）"
    20,  // furniture/enterprise-count/over-100-yi-yuan/2025: "附件4/一/（一）"
    20,  // furniture/enterprise-count/over-50-yi-yuan/2025: "附件4/一/（一）"
    20,  // furniture/world-rank-by-production-and-sales/2025: "附件4/一/（一）"
    20,  // furniture/solid-wood-furniture/output-value/2025: "附件4/一/（一）"
    20,  // furniture/metal-furniture/output-value/2025: "附件4/一/（一）"
    21,  // furniture/r-and-d-intensity-of-above-scale-firms/2025: "附件4/一/（二）"
    21,  // furniture/labour-productivity/2025: "附件4/一/（二）"
    21,  // furniture/patent-count/multiple/2025: "附件4/一/（二）"
    21,  // furniture/international-patent-count/growth/2025: "附件4/一/（二）"
    22,  // furniture/cluster-count/2025: "附件4/二/（五）"
    23,  // metal-products/gross-industrial-output-value/growth-per-year/2025: "附件5/一/（一）"
    23,  // metal-products/gross-industrial-output-value/2025: "附件5/一/（一）"
    24,  // metal-products/enterprise-count/2025: "附件5/一/（二）"
    24,  // metal-products/industrial-base-count/2025: "附件5/一/（二）"
    25,  // metal-products/related-industry-count/2025: "附件5/一/（三）"
    26,  // metal-products/green-factory-count/2025: "附件5/一/（四）"
    27,  // metal-products/enterprise-scale/over-100-yi-yuan/2025: "附件5/三/（六）"
    27,  // metal-products/enterprise-scale/over-500-yi-yuan/2025: "附件5/三/（六）"
    28,  // five-manufacturing-clusters/cluster-count/2022: "二"
    29,  // five-manufacturing-clusters/electronic-information/industry-scale/2022: "二/（一）"
    29,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: "二/（一）"
    29,  // five-manufacturing-clusters/automobiles/industry-scale/2022: "二/（一）"
    29,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: "二/（一）"
    29,  // five-manufacturing-clusters/robotics/industry-scale/2022: "二/（一）"
    30,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: "三/（三）/9"
    31,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: "三/（一）/1"
    31,  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: "三/（一）/1"
    31,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: "三/（一）/1"
    32,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: "三/（一）/2"
    32,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: "三/（一）/2"
    32,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: "三/（一）/2"
    33,  // pearl-river-west-bank/dual-use-achievements-introduced/2019: "三/（二）/1"
    33,  // pearl-river-west-bank/high-level-teams-introduced/2019: "三/（二）/1"
    33,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: "三/（二）/1"
    33,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: "三/（二）/1"
    34,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: "三/（三）/1"
    34,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: "三/（三）/1"
    35,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: "三/（三）/3"
    36,  // pearl-river-west-bank/circular-transformation-park-count/2019: "三/（四）/1"
    36,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: "三/（四）/1"
    37,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: "三/（五）"
    38,  // pearl-river-west-bank/national-industrial-design-centre-count/2019: "三/（六）/1"
    38,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: "三/（六）/1"
    39,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: "三/（六）/2"
    39,  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: "三/（六）/2"
    40,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: "三/（八）"
    40,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019: "三/（八）"
    40,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: "三/（八）"
    40,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: "三/（八）"
    40,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: "三/（八）"
    40,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: "三/（八）"
    40,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: "三/（八）"
    28,  // advanced-materials/cluster-count/2025: "二"
    28,  // advanced-materials/main-business-revenue/2025: "二"
    28,  // advanced-materials/value-added/2025: "二"
    41,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: "二/（四）"
    42,  // advanced-materials/foshan/main-business-revenue/2025: "三/（一）/专栏1/1"
    43,  // advanced-materials/guangzhou/main-business-revenue/2025: "三/（一）/专栏1/2"
    44,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: "三/（一）/专栏1/3"
    45,  // advanced-materials/zhuhai/main-business-revenue/2025: "三/（一）/专栏1/4"
    46,  // advanced-materials/zhaoqing/main-business-revenue/2025: "三/（一）/专栏1/5"
    47,  // advanced-materials/qingyuan/main-business-revenue/2025: "三/（一）/专栏1/6"
    48,  // advanced-materials/shaoguan/main-business-revenue/2025: "三/（一）/专栏1/7"
    49,  // advanced-materials/zhanjiang/steel-production-capacity/2025: "三/（一）/专栏1/8"
    49,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: "三/（一）/专栏1/8"
    49,  // advanced-materials/zhanjiang/main-business-revenue/2025: "三/（一）/专栏1/8"
    50,  // advanced-materials/yunfu/main-business-revenue/2025: "三/（一）/专栏1/9"
    29,  // light-industry-textiles/value-added/2025: "二/（一）"
    29,  // light-industry-textiles/main-business-revenue/2025: "二/（一）"
    51,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: "二/（二）"
    41,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: "二/（四）"
};

inline constexpr char figure_text[] =
    "达到8000亿元"
    "全球第一"
    "居全球产量首位"
    "达到主营业务收入3%"
    "20个"
    "达到45%"
    "3-5个"
    "达到**%"
    "下降**%"
    "突破万亿元"
    "达到7%左右"
    "达到万亿元级"
    "4-6个"
    "4-5家"
    "10家以上"
    "零发生率"
    "超5千亿元"
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
    "超5000亿元"
    "超1000亿元"
    "超700亿元"
    "超200亿元"
    "超120亿元"
    "超100亿元"
    "突破5000亿元"
    "达到2600亿元"
    "达到600亿元"
    "达到1800亿元"
    "5家"
    "20家"
    "世界第一"
    "达到1500亿元"
    "达到400亿元"
    "达到40万元/人"
    "翻一番"
    "50%"
    "七大"
    "达到4%以上"
    "达到7500亿元以上"
    "8家以上"
    "6个以上"
    "5个以上"
    "30家以上"
    "超百亿"
    "超五百亿"
    "五大"
    "突破5万亿元"
    "突破5万亿元、1.8万亿元"
    "突破5万亿元、1.8万亿元、1.3万亿元"
    "突破5万亿元、1.8万亿元、1.3万亿元、1万亿元"
    "突破5万亿元、1.8万亿元、1.3万亿元、1万亿元、0.2万亿元"
    "800个"
    "700个"
    "470个"
    "12%"
    "18%"
    "20%"
    "150项"
    "40家以上"
    "达到1200家"
    "6个"
    "10个"
    "30个"
    "达到28个"
    "达到2800家"
    "40家左右"
    "4个"
    "3个"
    "1所以上"
    "108万人"
    "38万人"
    "35%"
    "达130个"
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
    "百万吨级"
    "超 7200 亿元"
    "超 3 万亿元"
    "达到主营业务收入的 2%"
    "达到95%以上";
inline constexpr std::uint16_t figure_offsets[] = {
    0, 16, 28, 49, 75, 80, 89, 95, 104, 113, 128, 142, 160, 166, 172, 183, 195, 208, 212, 224, 239,
    252, 264, 277, 290, 296, 305, 319, 329, 341, 354, 367, 379, 391, 403, 415, 431, 447, 462, 478,
    482, 487, 499, 515, 530, 548, 557, 560, 566, 580, 602, 612, 622, 632, 643, 652, 664, 670, 686,
    717, 763, 822, 896, 902, 908, 914, 917, 920, 923, 929, 940, 953, 957, 962, 967, 978, 991, 1002,
    1006, 1010, 1020, 1029, 1037, 1040, 1049, 1069, 1082, 1096, 1109, 1128, 1147, 1160, 1176, 1189,
    1198, 1210, 1225, 1240, 1270, 1285,
};
inline constexpr std::uint8_t figure_codes[] = {
    0,   // textile-apparel/output-value/2025: "达到8000亿元"
    1,   // textile-apparel/world-rank-by-market-size-of-materials/2025: "全球第一"
    2,   // textile-apparel/world-rank-by-output-of-named-products/2025: "居全球产量首位"
    3,   // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: "达到主营业务收入3%"
    4,   // textile-apparel/new-provincial-r-and-d-platform-count/2025: "20个"
    5,   // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: "达到45%"
    6,   // textile-apparel/demonstration-park-count/2025: "3-5个"
    7,   // textile-apparel/spot-check-pass-rate/2025: "达到**%"
    8,   // textile-apparel/returned-or-recalled-batch-reduction/2025: "下降**%"
    9,   // food-beverage/main-business-revenue-of-above-scale-firms/2025: "突破万亿元"
    10,  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: "达到7%左右"
    11,  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: "达到万亿元级"
    12,  // food-beverage/agglomeration-area-count/2025: "4-6个"
    13,  // food-beverage/leading-firm-count/2025: "4-5家"
    14,  // food-beverage/backbone-firm-count/2025: "10家以上"
    15,  // food-beverage/major-food-safety-incident-rate/2025: "零发生率"
    16,  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: "超5千亿元"
    17,  // building-materials/cluster-count/2025: "1个"
    18,  // building-materials/industry-scale/2025: "超万亿元"
    19,  // building-materials/foshan/main-business-revenue/goal/2025: "超五千亿元"
    20,  // building-materials/ceramics/main-business-revenue/2025: "达2000亿元"
    21,  // building-materials/cement/main-business-revenue/2025: "达850亿元"
    22,  // building-materials/glass/main-business-revenue/2025: "达1000亿元"
    23,  // building-materials/aluminium-profiles/main-business-revenue/2025: "达2200亿元"
    24,  // building-materials/prefabricated-component-share/2025: "达30%"
    25,  // building-materials/automated-production-line-share/2025: "20%以上"
    26,  // building-materials/r-and-d-intensity/2025: "达到3%以上"
    27,  // building-materials/wastewater-utilisation-rate/2025: "达到100%"
    28,  // building-materials/solid-waste-utilisation-rate/2025: "达80%以上"
    6,   // building-materials/green-park-count/2025: "3-5个"
    29,  // building-materials/foshan/main-business-revenue/2025: "超5000亿元"
    30,  // building-materials/yunfu/main-business-revenue/2025: "超1000亿元"
    31,  // building-materials/qingyuan/main-business-revenue/2025: "超700亿元"
    32,  // building-materials/dongguan/main-business-revenue/2025: "超200亿元"
    33,  // building-materials/chaozhou/main-business-revenue/2025: "超120亿元"
    34,  // building-materials/meizhou/main-business-revenue/2025: "超100亿元"
    35,  // furniture/output-value/2025: "突破5000亿元"
    36,  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: "达到2600亿元"
    37,  // furniture/wood-processing/output-value/2025: "达到600亿元"
    38,  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: "达到1800亿元"
    39,  // furniture/enterprise-count/over-100-yi-yuan/2025: "5家"
    40,  // furniture/enterprise-count/over-50-yi-yuan/2025: "20家"
    41,  // furniture/world-rank-by-production-and-sales/2025: "世界第一"
    42,  // furniture/solid-wood-furniture/output-value/2025: "达到1500亿元"
    43,  // furniture/metal-furniture/output-value/2025: "达到400亿元"
    3,   // furniture/r-and-d-intensity-of-above-scale-firms/2025: "达到主营业务收入3%"
    44,  // furniture/labour-productivity/2025: "达到40万元/人"
    45,  // furniture/patent-count/multiple/2025: "翻一番"
    46,  // furniture/international-patent-count/growth/2025: "50%"
    47,  // furniture/cluster-count/2025: "七大"
    48,  // metal-products/gross-industrial-output-value/growth-per-year/2025: "达到4%以上"
    49,  // metal-products/gross-industrial-output-value/2025: "达到7500亿元以上"
    50,  // metal-products/enterprise-count/2025: "8家以上"
    51,  // metal-products/industrial-base-count/2025: "6个以上"
    52,  // metal-products/related-industry-count/2025: "5个以上"
    53,  // metal-products/green-factory-count/2025: "30家以上"
    54,  // metal-products/enterprise-scale/over-100-yi-yuan/2025: "超百亿"
    55,  // metal-products/enterprise-scale/over-500-yi-yuan/2025: "超五百亿"
    56,  // five-manufacturing-clusters/cluster-count/2022: "五大"
    57,  // five-manufacturing-clusters/electronic-information/industry-scale/2022: "突破5万亿元"
    58,  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: "突破5万亿元、1.8万亿元"
    59,  // five-manufacturing-clusters/automobiles/industry-scale/2022: "突破5万亿元、1.8万亿元、1.3万亿元"
    60,  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: "突破5万亿元、1.8万亿元、1.3万亿元、1万亿元"
    61,  // five-manufacturing-clusters/robotics/industry-scale/2022: "突破5万亿元、1.8万亿元、1.3万亿元、1万亿元、0.2万亿元"
    30,  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: "超1000亿元"
    62,  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: "800个"
    63,  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: "700个"
    64,  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: "470个"
    65,  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: "12%"
    66,  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: "18%"
    67,  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: "20%"
    68,  // pearl-river-west-bank/dual-use-achievements-introduced/2019: "150项"
    4,   // pearl-river-west-bank/high-level-teams-introduced/2019: "20个"
    69,  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: "40家以上"
    70,  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: "达到1200家"
    71,  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: "6个"
    72,  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: "10个"
    73,  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: "30个"
    74,  // pearl-river-west-bank/circular-transformation-park-count/2019: "达到28个"
    75,  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: "达到2800家"
    76,  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: "40家左右"
    77,  // pearl-river-west-bank/national-industrial-design-centre-count/2019: "4个"
    72,  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: "10个"
    78,  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: "3个"
    4,   // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: "20个"
    79,  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: "1所以上"
    80,  // pearl-river-west-bank/manufacturing-skilled-personnel/2019: "108万人"
    67,  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: "20%"
    81,  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: "38万人"
    82,  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: "35%"
    83,  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: "达130个"
    46,  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: "50%"
    17,  // advanced-materials/cluster-count/2025: "1个"
    84,  // advanced-materials/main-business-revenue/2025: "达28000亿元以上"
    85,  // advanced-materials/value-added/2025: "达7400亿元"
    86,  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: "达到5%以上"
    87,  // advanced-materials/foshan/main-business-revenue/2025: "达6000亿元"
    88,  // advanced-materials/guangzhou/main-business-revenue/2025: "达5000亿元以上"
    89,  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: "达4500亿元以上"
    90,  // advanced-materials/zhuhai/main-business-revenue/2025: "超2000亿元"
    91,  // advanced-materials/zhaoqing/main-business-revenue/2025: "超过1500亿元"
    92,  // advanced-materials/qingyuan/main-business-revenue/2025: "超1200亿元"
    30,  // advanced-materials/shaoguan/main-business-revenue/2025: "超1000亿元"
    93,  // advanced-materials/zhanjiang/steel-production-capacity/2025: "千万吨"
    94,  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: "百万吨级"
    30,  // advanced-materials/zhanjiang/main-business-revenue/2025: "超1000亿元"
    30,  // advanced-materials/yunfu/main-business-revenue/2025: "超1000亿元"
    95,  // light-industry-textiles/value-added/2025: "超 7200 亿元"
    96,  // light-industry-textiles/main-business-revenue/2025: "超 3 万亿元"
    97,  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: "达到主营业务收入的 2%"
    98,  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: "达到95%以上"
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 28, 0, constplan::from_end + 12,
};
inline constexpr std::uint32_t lookup_seed = 3;
inline constexpr std::uint8_t lookup_displacements[] = {
    12, 115, 1, 0, 43, 20, 26, 1, 43, 4, 171, 0, 8, 33, 103, 7, 9, 0, 6, 17, 4, 1, 153, 49, 82, 4,
    2, 26,
};
inline constexpr std::uint8_t lookup_rows[] = {
    58, 81, 46, 106, 59, 105, 50, 35, 87, 12, 42, 4, 69, 66, 63, 0, 83, 3, 67, 72, 70, 36, 9, 60,
    97, 41, 0, 31, 76, 62, 96, 23, 32, 110, 85, 91, 64, 39, 2, 101, 17, 15, 1, 79, 82, 71, 0, 43,
    47, 0, 8, 75, 45, 55, 93, 0, 84, 16, 20, 88, 92, 100, 68, 18, 109, 22, 65, 104, 28, 30, 102,
    108, 86, 0, 0, 14, 7, 48, 13, 99, 78, 95, 26, 56, 5, 98, 80, 77, 24, 25, 27, 51, 73, 0, 0, 90,
    10, 52, 53, 94, 61, 29, 74, 0, 107, 0, 21, 34, 103, 38, 54, 19, 37, 0, 44, 33, 89, 11, 40, 6,
    49, 0, 57, 0,
};

inline constexpr std::uint8_t by_plan[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97,
    98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 9, 17, 36, 50, 58, 65, 92, 107, 111,
};

inline constexpr std::uint8_t by_cluster[] = {
    0, 1, 2, 3, 4, 6, 7, 8, 5, 9, 10, 12, 13, 14, 15, 11, 16, 17, 18, 24, 25, 26, 27, 28, 29, 20,
    21, 22, 23, 19, 30, 31, 32, 33, 34, 35, 36, 40, 41, 42, 45, 46, 47, 48, 49, 37, 38, 39, 43, 44,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 64, 59, 61, 62, 63, 60, 71, 72, 73, 74, 75, 76, 77, 78, 79,
    80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 65, 66, 67, 68, 69, 70, 92, 93, 94, 95, 96, 97,
    98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
};
inline constexpr std::uint8_t by_cluster_offsets[] = {
    0, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 15, 16, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17,
    17, 25, 26, 27, 28, 29, 31, 32, 33, 34, 35, 36, 45, 46, 47, 48, 48, 49, 50, 50, 50, 50, 50, 50,
    50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 58, 58, 58, 58, 58,
    60, 61, 62, 63, 64, 65, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 90, 92,
    92, 92, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 97, 98, 99, 100, 101, 102,
    103, 106, 107, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111,
};

inline constexpr std::uint8_t by_city[] = {
    97, 102, 98, 99, 19, 30, 96, 103, 104, 105, 100, 98, 35, 32, 101, 33, 98, 34, 31, 106,
};
inline constexpr std::uint8_t by_city_offsets[] = {
    0, 1, 2, 3, 4, 4, 7, 7, 10, 10, 11, 12, 13, 13, 13, 13, 15, 17, 17, 18, 18, 20, 20, 20, 20, 20,
    20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20,
    20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20,
};

inline constexpr std::uint8_t by_metric[] = {
    19, 20, 21, 22, 23, 30, 31, 32, 33, 34, 35, 93, 96, 97, 98, 99, 100, 101, 102, 105, 106, 108,
    68, 69, 94, 107, 11, 18, 59, 60, 61, 62, 63, 17, 49, 58, 92, 29, 24, 25, 26, 95, 27, 28, 103,
    104, 0, 16, 36, 38, 39, 43, 44, 37, 9, 10, 64, 50, 51, 56, 57, 70, 46, 3, 45, 109, 5, 7, 8, 15,
    110, 89, 1, 2, 42, 4, 6, 12, 13, 14, 40, 41, 52, 53, 54, 55, 47, 48, 65, 66, 67, 71, 72, 73, 74,
    75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 90, 91,
};
inline constexpr std::uint8_t by_metric_offsets[] = {
    0, 22, 26, 33, 33, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46,
    53, 54, 54, 56, 57, 57, 59, 61, 61, 62, 63, 63, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 75, 76,
    77, 78, 79, 80, 83, 83, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 97, 98, 99,
    100, 101, 102, 103, 104, 105, 106, 108, 109, 110, 111,
};

inline constexpr std::uint8_t by_part_of[] = {
    37, 38, 39, 88,
};
inline constexpr std::uint8_t by_part_of_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
};

}  // namespace columns::targets

}  // namespace constplan::guangdong
