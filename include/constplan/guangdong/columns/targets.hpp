// targets: The columns behind ../targets.hpp. 111 rows.
//
// Made by constplan-gen from targets.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

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

namespace columns {
namespace [[gnu::visibility("hidden")]] targets {

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
    "light-industry-textiles/international-standard-consistency-in-key-fields/2025"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0021\x005C\x0097\x00D2\x010C\x0145\x0172\x019B\x01D4\x0211\x025E\x02A9\x02D4\x02F9"
    u"\x031F\x0351\x039A\x03BF\x03E5\x041E\x0454\x0488\x04BB\x04FB\x0530\x0567\x0590\x05C3\x05F7"
    u"\x061F\x0653\x0686\x06BC\x06F2\x0728\x075D\x0778\x07C0\x07EB\x0831\x0861\x0890\x08C1\x08F1"
    u"\x091C\x0951\x0973\x0997\x09C7\x09E3\x0A24\x0A55\x0A79\x0AA2\x0ACC\x0AF3\x0B28\x0B5D\x0B8B"
    u"\x0BD1\x0C15\x0C50\x0C95\x0CCD\x0D15\x0D59\x0D9F\x0DED\x0E3B\x0E8C\x0EDC\x0F17\x0F4D\x0F91"
    u"\x0FDA\x102C\x1072\x10C9\x1106\x1146\x1187\x11C9\x120D\x1263\x12B6\x12FF\x1339\x137A\x13B9"
    u"\x13F5\x143F\x1485\x14AA\x14D7\x14FA\x1534\x1568\x159F\x15E6\x161A\x1650\x1686\x16BC\x16F7"
    u"\x1746\x177D\x17B0\x17D8\x180A\x184D\x189A";

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 9 from textile-apparel/output-value/2025: textile-apparel
    "\x01\x01\x01\x01\x01\x01\x01\x01"  // 8 from food-beverage/main-business-revenue-of-above-scale-firms/2025: food-beverage
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from building-materials/cluster-count/2025: building-materials
    "\x02\x02\x02"  // 3 from building-materials/dongguan/main-business-revenue/2025: building-materials
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 14 from furniture/output-value/2025: furniture
    "\x04\x04\x04\x04\x04\x04\x04\x04"  // 8 from metal-products/gross-industrial-output-value/growth-per-year/2025: metal-products
    "\x05\x05\x05\x05\x05\x05\x05"  // 7 from five-manufacturing-clusters/cluster-count/2022: five-manufacturing-clusters
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 11 from pearl-river-west-bank/national-industrial-design-centre-count/2019: pearl-river-west-bank
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 15 from advanced-materials/cluster-count/2025: advanced-materials
    "\x08\x08\x08\x08"  // 4 from light-industry-textiles/value-added/2025: light-industry-textiles
    ;

inline constexpr std::uint8_t cluster[] =
    "\x00\x00\x00\x00\x00"  // 5 from textile-apparel/output-value/2025: textile-apparel
    "\x02"  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: textile-apparel/printing-and-dyeing
    "\x00\x00\x00"  // 3 from textile-apparel/demonstration-park-count/2025: textile-apparel
    "\x0C\x0C"  // 2 from food-beverage/main-business-revenue-of-above-scale-firms/2025: food-beverage
    "\x0D"  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: food-beverage/food-industrialisation-related-industries
    "\x0C\x0C\x0C\x0C"  // 4 from food-beverage/agglomeration-area-count/2025: food-beverage
    "\x0E"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: food-beverage/agricultural-and-sideline-food-processing
    "\x1B\x1B"  // 2 from building-materials/cluster-count/2025: building-materials
    "\x20"  // building-materials/foshan/main-business-revenue/goal/2025: building-materials/foshan
    "\x1C"  // building-materials/ceramics/main-business-revenue/2025: building-materials/ceramics
    "\x1D"  // building-materials/cement/main-business-revenue/2025: building-materials/cement
    "\x1E"  // building-materials/glass/main-business-revenue/2025: building-materials/glass
    "\x1F"  // building-materials/aluminium-profiles/main-business-revenue/2025: building-materials/aluminium-profiles
    "\x1B\x1B\x1B\x1B\x1B\x1B"  // 6 from building-materials/prefabricated-component-share/2025: building-materials
    "\x20"  // building-materials/foshan/main-business-revenue/2025: building-materials/foshan
    "\x21"  // building-materials/yunfu/main-business-revenue/2025: building-materials/yunfu
    "\x22"  // building-materials/qingyuan/main-business-revenue/2025: building-materials/qingyuan
    "\x23"  // building-materials/dongguan/main-business-revenue/2025: building-materials/dongguan
    "\x24"  // building-materials/chaozhou/main-business-revenue/2025: building-materials/chaozhou
    "\x25"  // building-materials/meizhou/main-business-revenue/2025: building-materials/meizhou
    "\x26"  // furniture/output-value/2025: furniture
    "\x27"  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: furniture/furniture-manufacturing
    "\x28"  // furniture/wood-processing/output-value/2025: furniture/wood-processing
    "\x29"  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: furniture/manufacturing-equipment-and-hardware-parts
    "\x26\x26\x26"  // 3 from furniture/enterprise-count/over-100-yi-yuan/2025: furniture
    "\x2B"  // furniture/solid-wood-furniture/output-value/2025: furniture/solid-wood-furniture
    "\x2C"  // furniture/metal-furniture/output-value/2025: furniture/metal-furniture
    "\x26\x26\x26\x26\x26"  // 5 from furniture/r-and-d-intensity-of-above-scale-firms/2025: furniture
    "\x45\x45\x45\x45\x45\x45\x45\x45"  // 8 from metal-products/gross-industrial-output-value/growth-per-year/2025: metal-products
    "\x4A"  // five-manufacturing-clusters/cluster-count/2022: five-manufacturing-clusters
    "\x4B"  // five-manufacturing-clusters/electronic-information/industry-scale/2022: five-manufacturing-clusters/electronic-information
    "\x4F"  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: five-manufacturing-clusters/green-petrochemicals
    "\x4C"  // five-manufacturing-clusters/automobiles/industry-scale/2022: five-manufacturing-clusters/automobiles
    "\x4D"  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: five-manufacturing-clusters/smart-home-appliances
    "\x4E"  // five-manufacturing-clusters/robotics/industry-scale/2022: five-manufacturing-clusters/robotics
    "\x4A"  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: five-manufacturing-clusters
    "\x60\x60\x60\x60"  // 4 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: pearl-river-west-bank/equipment-manufacturing
    "\x61\x61"  // 2 from pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: pearl-river-west-bank/machine-tool-manufacturing
    "\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50"  // 16 from pearl-river-west-bank/dual-use-achievements-introduced/2019: pearl-river-west-bank
    "\x50\x50\x50\x50\x50"  // 5 from pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: pearl-river-west-bank
    "\x64\x64\x64\x64"  // 4 from advanced-materials/cluster-count/2025: advanced-materials
    "\x73"  // advanced-materials/foshan/main-business-revenue/2025: advanced-materials/foshan
    "\x74"  // advanced-materials/guangzhou/main-business-revenue/2025: advanced-materials/guangzhou
    "\x75"  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: advanced-materials/shenzhen-dongguan-huizhou
    "\x76"  // advanced-materials/zhuhai/main-business-revenue/2025: advanced-materials/zhuhai
    "\x77"  // advanced-materials/zhaoqing/main-business-revenue/2025: advanced-materials/zhaoqing
    "\x78"  // advanced-materials/qingyuan/main-business-revenue/2025: advanced-materials/qingyuan
    "\x79"  // advanced-materials/shaoguan/main-business-revenue/2025: advanced-materials/shaoguan
    "\x7A\x7A\x7A"  // 3 from advanced-materials/zhanjiang/steel-production-capacity/2025: advanced-materials/zhanjiang
    "\x7B"  // advanced-materials/yunfu/main-business-revenue/2025: advanced-materials/yunfu
    "\x7C\x7C\x7C\x7C"  // 4 from light-industry-textiles/value-added/2025: light-industry-textiles
    ;

inline constexpr std::uint8_t city[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from textile-apparel/output-value/2025: none
    "\xFF\xFF\xFF"  // 3 from food-beverage/agricultural-and-sideline-food-processing/output-value/2025: none
    "\x05"  // building-materials/foshan/main-business-revenue/goal/2025: foshan
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 10 from building-materials/ceramics/main-business-revenue/2025: none
    "\x05"  // building-materials/foshan/main-business-revenue/2025: foshan
    "\x14"  // building-materials/yunfu/main-business-revenue/2025: yunfu
    "\x0F"  // building-materials/qingyuan/main-business-revenue/2025: qingyuan
    "\x10"  // building-materials/dongguan/main-business-revenue/2025: dongguan
    "\x12"  // building-materials/chaozhou/main-business-revenue/2025: chaozhou
    "\x0B"  // building-materials/meizhou/main-business-revenue/2025: meizhou
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from furniture/output-value/2025: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from metal-products/enterprise-count/2025: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 12 from pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: none
    "\x05"  // advanced-materials/foshan/main-business-revenue/2025: foshan
    "\x00"  // advanced-materials/guangzhou/main-business-revenue/2025: guangzhou
    "\xFF"  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: none
    "\x03"  // advanced-materials/zhuhai/main-business-revenue/2025: zhuhai
    "\x09"  // advanced-materials/zhaoqing/main-business-revenue/2025: zhaoqing
    "\x0F"  // advanced-materials/qingyuan/main-business-revenue/2025: qingyuan
    "\x01"  // advanced-materials/shaoguan/main-business-revenue/2025: shaoguan
    "\x07\x07\x07"  // 3 from advanced-materials/zhanjiang/steel-production-capacity/2025: zhanjiang
    "\x14"  // advanced-materials/yunfu/main-business-revenue/2025: yunfu
    "\xFF\xFF\xFF\xFF"  // 4 from light-industry-textiles/value-added/2025: none
    ;

inline constexpr std::uint8_t metric[] =
    "\x17"  // textile-apparel/output-value/2025: output-value
    "\x2A"  // textile-apparel/world-rank-by-market-size-of-materials/2025: world-rank-by-market-size-of-materials
    "\x2B"  // textile-apparel/world-rank-by-output-of-named-products/2025: world-rank-by-output-of-named-products
    "\x23"  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: r-and-d-intensity-of-above-scale-firms
    "\x2E"  // textile-apparel/new-provincial-r-and-d-platform-count/2025: new-provincial-r-and-d-platform-count
    "\x24"  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: water-reuse-rate
    "\x2F"  // textile-apparel/demonstration-park-count/2025: demonstration-park-count
    "\x25"  // textile-apparel/spot-check-pass-rate/2025: spot-check-pass-rate
    "\x26"  // textile-apparel/returned-or-recalled-batch-reduction/2025: returned-or-recalled-batch-reduction
    "\x1A\x1A"  // 2 from food-beverage/main-business-revenue-of-above-scale-firms/2025: main-business-revenue-of-above-scale-firms
    "\x02"  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: industry-scale
    "\x30"  // food-beverage/agglomeration-area-count/2025: agglomeration-area-count
    "\x31"  // food-beverage/leading-firm-count/2025: leading-firm-count
    "\x32"  // food-beverage/backbone-firm-count/2025: backbone-firm-count
    "\x27"  // food-beverage/major-food-safety-incident-rate/2025: major-food-safety-incident-rate
    "\x17"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: output-value
    "\x04"  // building-materials/cluster-count/2025: cluster-count
    "\x02"  // building-materials/industry-scale/2025: industry-scale
    "\x00\x00\x00\x00\x00"  // 5 from building-materials/foshan/main-business-revenue/goal/2025: main-business-revenue
    "\x06"  // building-materials/prefabricated-component-share/2025: prefabricated-component-share
    "\x07"  // building-materials/automated-production-line-share/2025: automated-production-line-share
    "\x08"  // building-materials/r-and-d-intensity/2025: r-and-d-intensity
    "\x0A"  // building-materials/wastewater-utilisation-rate/2025: wastewater-utilisation-rate
    "\x0B"  // building-materials/solid-waste-utilisation-rate/2025: solid-waste-utilisation-rate
    "\x05"  // building-materials/green-park-count/2025: green-park-count
    "\x00\x00\x00\x00\x00\x00"  // 6 from building-materials/foshan/main-business-revenue/2025: main-business-revenue
    "\x17"  // furniture/output-value/2025: output-value
    "\x18"  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: output-value-of-above-scale-firms
    "\x17\x17"  // 2 from furniture/wood-processing/output-value/2025: output-value
    "\x33\x33"  // 2 from furniture/enterprise-count/over-100-yi-yuan/2025: enterprise-count
    "\x2C"  // furniture/world-rank-by-production-and-sales/2025: world-rank-by-production-and-sales
    "\x17\x17"  // 2 from furniture/solid-wood-furniture/output-value/2025: output-value
    "\x23"  // furniture/r-and-d-intensity-of-above-scale-firms/2025: r-and-d-intensity-of-above-scale-firms
    "\x21"  // furniture/labour-productivity/2025: labour-productivity
    "\x39"  // furniture/patent-count/multiple/2025: patent-count
    "\x3A"  // furniture/international-patent-count/growth/2025: international-patent-count
    "\x04"  // furniture/cluster-count/2025: cluster-count
    "\x1D\x1D"  // 2 from metal-products/gross-industrial-output-value/growth-per-year/2025: gross-industrial-output-value
    "\x33"  // metal-products/enterprise-count/2025: enterprise-count
    "\x36"  // metal-products/industrial-base-count/2025: industrial-base-count
    "\x37"  // metal-products/related-industry-count/2025: related-industry-count
    "\x38"  // metal-products/green-factory-count/2025: green-factory-count
    "\x1E\x1E"  // 2 from metal-products/enterprise-scale/over-100-yi-yuan/2025: enterprise-scale
    "\x04"  // five-manufacturing-clusters/cluster-count/2022: cluster-count
    "\x02\x02\x02\x02\x02"  // 5 from five-manufacturing-clusters/electronic-information/industry-scale/2022: industry-scale
    "\x1B"  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: main-business-revenue-of-a-leading-firm
    "\x3B"  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: new-project-count
    "\x3C"  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: project-start-count
    "\x3D"  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: project-commissioning-count
    "\x01\x01"  // 2 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: value-added
    "\x20"  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: investment
    "\x3E"  // pearl-river-west-bank/dual-use-achievements-introduced/2019: dual-use-achievements-introduced
    "\x3F"  // pearl-river-west-bank/high-level-teams-introduced/2019: high-level-teams-introduced
    "\x40"  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: incubated-innovative-high-tech-firm-count
    "\x41"  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: provincial-and-above-innovation-platform-count
    "\x42"  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: provincial-smart-manufacturing-demonstration-base-count
    "\x43"  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: smart-manufacturing-solution-platform-count
    "\x45"  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: provincial-and-above-smart-manufacturing-pilot-project-count
    "\x46"  // pearl-river-west-bank/circular-transformation-park-count/2019: circular-transformation-park-count
    "\x47"  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: cleaner-production-audited-firm-count
    "\x48"  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: integration-new-model-pilot-firm-count
    "\x49"  // pearl-river-west-bank/national-industrial-design-centre-count/2019: national-industrial-design-centre-count
    "\x4A"  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: provincial-industrial-design-centre-count
    "\x4B"  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: provincial-supply-chain-management-demonstration-firm-count
    "\x4C"  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: manufacturing-logistics-linkage-demonstration-firm-count
    "\x4D"  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: vocational-colleges-per-key-manufacturing-base
    "\x4E\x4E"  // 2 from pearl-river-west-bank/manufacturing-skilled-personnel/2019: manufacturing-skilled-personnel
    "\x4F"  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: high-skilled-manufacturing-personnel
    "\x29"  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: share-of-highly-skilled-personnel
    "\x50"  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: postdoctoral-and-innovation-practice-base-count
    "\x51"  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: talent-plan-manufacturing-selections
    "\x04"  // advanced-materials/cluster-count/2025: cluster-count
    "\x00"  // advanced-materials/main-business-revenue/2025: main-business-revenue
    "\x01"  // advanced-materials/value-added/2025: value-added
    "\x09"  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: r-and-d-intensity-of-leading-firms
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from advanced-materials/foshan/main-business-revenue/2025: main-business-revenue
    "\x0C"  // advanced-materials/zhanjiang/steel-production-capacity/2025: steel-production-capacity
    "\x0D"  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: ultra-high-strength-steel-production-capacity
    "\x00\x00"  // 2 from advanced-materials/zhanjiang/main-business-revenue/2025: main-business-revenue
    "\x01"  // light-industry-textiles/value-added/2025: value-added
    "\x00"  // light-industry-textiles/main-business-revenue/2025: main-business-revenue
    "\x23"  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: r-and-d-intensity-of-above-scale-firms
    "\x28"  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: international-standard-consistency-in-key-fields
    ;

inline constexpr std::uint8_t nature[] =
    "\x00"  // textile-apparel/output-value/2025: level
    "\x07\x07"  // 2 from textile-apparel/world-rank-by-market-size-of-materials/2025: world_rank
    "\x05"  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: share
    "\x04"  // textile-apparel/new-provincial-r-and-d-platform-count/2025: count
    "\x05"  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: share
    "\x04"  // textile-apparel/demonstration-park-count/2025: count
    "\x05"  // textile-apparel/spot-check-pass-rate/2025: share
    "\x02"  // textile-apparel/returned-or-recalled-batch-reduction/2025: growth
    "\x00"  // food-beverage/main-business-revenue-of-above-scale-firms/2025: level
    "\x01"  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: growth_per_year
    "\x00"  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: level
    "\x04\x04\x04"  // 3 from food-beverage/agglomeration-area-count/2025: count
    "\x08"  // food-beverage/major-food-safety-incident-rate/2025: zero_incidence
    "\x00"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: level
    "\x04"  // building-materials/cluster-count/2025: count
    "\x00\x00\x00\x00\x00\x00"  // 6 from building-materials/industry-scale/2025: level
    "\x05\x05\x05\x05\x05"  // 5 from building-materials/prefabricated-component-share/2025: share
    "\x04"  // building-materials/green-park-count/2025: count
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 10 from building-materials/foshan/main-business-revenue/2025: level
    "\x04\x04"  // 2 from furniture/enterprise-count/over-100-yi-yuan/2025: count
    "\x07"  // furniture/world-rank-by-production-and-sales/2025: world_rank
    "\x00\x00"  // 2 from furniture/solid-wood-furniture/output-value/2025: level
    "\x05"  // furniture/r-and-d-intensity-of-above-scale-firms/2025: share
    "\x00"  // furniture/labour-productivity/2025: level
    "\x03"  // furniture/patent-count/multiple/2025: multiple
    "\x02"  // furniture/international-patent-count/growth/2025: growth
    "\x04"  // furniture/cluster-count/2025: count
    "\x01"  // metal-products/gross-industrial-output-value/growth-per-year/2025: growth_per_year
    "\x00"  // metal-products/gross-industrial-output-value/2025: level
    "\x04\x04\x04\x04"  // 4 from metal-products/enterprise-count/2025: count
    "\x00\x00"  // 2 from metal-products/enterprise-scale/over-100-yi-yuan/2025: level
    "\x04"  // five-manufacturing-clusters/cluster-count/2022: count
    "\x00\x00\x00\x00\x00\x00"  // 6 from five-manufacturing-clusters/electronic-information/industry-scale/2022: level
    "\x04\x04\x04"  // 3 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: count
    "\x01\x01\x01"  // 3 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: growth_per_year
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from pearl-river-west-bank/dual-use-achievements-introduced/2019: count
    "\x02"  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: growth
    "\x04"  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: count
    "\x05"  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: share
    "\x04"  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: count
    "\x02"  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: growth
    "\x04"  // advanced-materials/cluster-count/2025: count
    "\x00\x00"  // 2 from advanced-materials/main-business-revenue/2025: level
    "\x05"  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: share
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 13 from advanced-materials/foshan/main-business-revenue/2025: level
    "\x05\x05"  // 2 from light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: share
    ;

inline constexpr std::uint8_t comparator[] =
    "\x01"  // textile-apparel/output-value/2025: reach
    "\x00\x00"  // 2 from textile-apparel/world-rank-by-market-size-of-materials/2025: none
    "\x01"  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: reach
    "\x00"  // textile-apparel/new-provincial-r-and-d-platform-count/2025: none
    "\x01"  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: reach
    "\x05"  // textile-apparel/demonstration-park-count/2025: range
    "\x01"  // textile-apparel/spot-check-pass-rate/2025: reach
    "\x00"  // textile-apparel/returned-or-recalled-batch-reduction/2025: none
    "\x03"  // food-beverage/main-business-revenue-of-above-scale-firms/2025: more_than
    "\x04"  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: about
    "\x06"  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: order_of
    "\x05\x05"  // 2 from food-beverage/agglomeration-area-count/2025: range
    "\x02"  // food-beverage/backbone-firm-count/2025: at_least
    "\x00"  // food-beverage/major-food-safety-incident-rate/2025: none
    "\x03"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: more_than
    "\x00"  // building-materials/cluster-count/2025: none
    "\x03\x03"  // 2 from building-materials/industry-scale/2025: more_than
    "\x01\x01\x01\x01\x01"  // 5 from building-materials/ceramics/main-business-revenue/2025: reach
    "\x02\x02"  // 2 from building-materials/automated-production-line-share/2025: at_least
    "\x01"  // building-materials/wastewater-utilisation-rate/2025: reach
    "\x02"  // building-materials/solid-waste-utilisation-rate/2025: at_least
    "\x05"  // building-materials/green-park-count/2025: range
    "\x03\x03\x03\x03\x03\x03\x03"  // 7 from building-materials/foshan/main-business-revenue/2025: more_than
    "\x01\x01\x01"  // 3 from furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: reach
    "\x00\x00\x00"  // 3 from furniture/enterprise-count/over-100-yi-yuan/2025: none
    "\x01\x01\x01\x01"  // 4 from furniture/solid-wood-furniture/output-value/2025: reach
    "\x00\x00\x00"  // 3 from furniture/patent-count/multiple/2025: none
    "\x02\x02\x02\x02\x02\x02"  // 6 from metal-products/gross-industrial-output-value/growth-per-year/2025: at_least
    "\x03\x03"  // 2 from metal-products/enterprise-scale/over-100-yi-yuan/2025: more_than
    "\x00"  // five-manufacturing-clusters/cluster-count/2022: none
    "\x03\x03\x03\x03\x03\x03"  // 6 from five-manufacturing-clusters/electronic-information/industry-scale/2022: more_than
    "\x00\x00\x00\x00\x00\x00\x00\x00"  // 8 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: none
    "\x02"  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: at_least
    "\x01"  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: reach
    "\x00\x00\x00"  // 3 from pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: none
    "\x01\x01"  // 2 from pearl-river-west-bank/circular-transformation-park-count/2019: reach
    "\x04"  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: about
    "\x00\x00\x00\x00"  // 4 from pearl-river-west-bank/national-industrial-design-centre-count/2019: none
    "\x02"  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: at_least
    "\x00\x00\x00\x00"  // 4 from pearl-river-west-bank/manufacturing-skilled-personnel/2019: none
    "\x01"  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: reach
    "\x00\x00"  // 2 from pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: none
    "\x02"  // advanced-materials/main-business-revenue/2025: at_least
    "\x01"  // advanced-materials/value-added/2025: reach
    "\x02"  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: at_least
    "\x01"  // advanced-materials/foshan/main-business-revenue/2025: reach
    "\x02\x02"  // 2 from advanced-materials/guangzhou/main-business-revenue/2025: at_least
    "\x03\x03\x03\x03"  // 4 from advanced-materials/zhuhai/main-business-revenue/2025: more_than
    "\x00"  // advanced-materials/zhanjiang/steel-production-capacity/2025: none
    "\x06"  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: order_of
    "\x03\x03\x03\x03"  // 4 from advanced-materials/zhanjiang/main-business-revenue/2025: more_than
    "\x01"  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: reach
    "\x02"  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: at_least
    ;

inline constexpr std::uint8_t modality[] =
    "\x01\x01\x01"  // 3 from textile-apparel/output-value/2025: striven_for
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 13 from textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: firm
    "\x01"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: striven_for
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from building-materials/cluster-count/2025: firm
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 9 from building-materials/dongguan/main-business-revenue/2025: firm
    "\x01"  // furniture/world-rank-by-production-and-sales/2025: striven_for
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from furniture/solid-wood-furniture/output-value/2025: firm
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from five-manufacturing-clusters/electronic-information/industry-scale/2022: firm
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: firm
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: firm
    "\x00\x00\x00\x00"  // 4 from light-industry-textiles/value-added/2025: firm
    ;

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
inline constexpr std::uint8_t low_codes[] =
    "\x00"  // textile-apparel/output-value/2025: 800'000'000'000
    "\x01\x01"  // 2 from textile-apparel/world-rank-by-market-size-of-materials/2025: 1
    "\x02"  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: 300
    "\x03"  // textile-apparel/new-provincial-r-and-d-platform-count/2025: 20
    "\x04"  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: 4'500
    "\x05"  // textile-apparel/demonstration-park-count/2025: 3
    "\x06\x06"  // 2 from textile-apparel/spot-check-pass-rate/2025: none
    "\x07"  // food-beverage/main-business-revenue-of-above-scale-firms/2025: 1'000'000'000'000
    "\x08"  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: 700
    "\x07"  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: 1'000'000'000'000
    "\x09\x09"  // 2 from food-beverage/agglomeration-area-count/2025: 4
    "\x0A"  // food-beverage/backbone-firm-count/2025: 10
    "\x0B"  // food-beverage/major-food-safety-incident-rate/2025: 0
    "\x0C"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: 500'000'000'000
    "\x01"  // building-materials/cluster-count/2025: 1
    "\x07"  // building-materials/industry-scale/2025: 1'000'000'000'000
    "\x0C"  // building-materials/foshan/main-business-revenue/goal/2025: 500'000'000'000
    "\x0D"  // building-materials/ceramics/main-business-revenue/2025: 200'000'000'000
    "\x0E"  // building-materials/cement/main-business-revenue/2025: 85'000'000'000
    "\x0F"  // building-materials/glass/main-business-revenue/2025: 100'000'000'000
    "\x10"  // building-materials/aluminium-profiles/main-business-revenue/2025: 220'000'000'000
    "\x11"  // building-materials/prefabricated-component-share/2025: 3'000
    "\x12"  // building-materials/automated-production-line-share/2025: 2'000
    "\x02"  // building-materials/r-and-d-intensity/2025: 300
    "\x13"  // building-materials/wastewater-utilisation-rate/2025: 10'000
    "\x14"  // building-materials/solid-waste-utilisation-rate/2025: 8'000
    "\x05"  // building-materials/green-park-count/2025: 3
    "\x0C"  // building-materials/foshan/main-business-revenue/2025: 500'000'000'000
    "\x0F"  // building-materials/yunfu/main-business-revenue/2025: 100'000'000'000
    "\x15"  // building-materials/qingyuan/main-business-revenue/2025: 70'000'000'000
    "\x16"  // building-materials/dongguan/main-business-revenue/2025: 20'000'000'000
    "\x17"  // building-materials/chaozhou/main-business-revenue/2025: 12'000'000'000
    "\x18"  // building-materials/meizhou/main-business-revenue/2025: 10'000'000'000
    "\x0C"  // furniture/output-value/2025: 500'000'000'000
    "\x19"  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: 260'000'000'000
    "\x1A"  // furniture/wood-processing/output-value/2025: 60'000'000'000
    "\x1B"  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: 180'000'000'000
    "\x1C"  // furniture/enterprise-count/over-100-yi-yuan/2025: 5
    "\x03"  // furniture/enterprise-count/over-50-yi-yuan/2025: 20
    "\x01"  // furniture/world-rank-by-production-and-sales/2025: 1
    "\x1D"  // furniture/solid-wood-furniture/output-value/2025: 150'000'000'000
    "\x1E"  // furniture/metal-furniture/output-value/2025: 40'000'000'000
    "\x02"  // furniture/r-and-d-intensity-of-above-scale-firms/2025: 300
    "\x1F"  // furniture/labour-productivity/2025: 400'000
    "\x20"  // furniture/patent-count/multiple/2025: 2
    "\x21"  // furniture/international-patent-count/growth/2025: 5'000
    "\x22"  // furniture/cluster-count/2025: 7
    "\x23"  // metal-products/gross-industrial-output-value/growth-per-year/2025: 400
    "\x24"  // metal-products/gross-industrial-output-value/2025: 750'000'000'000
    "\x25"  // metal-products/enterprise-count/2025: 8
    "\x26"  // metal-products/industrial-base-count/2025: 6
    "\x1C"  // metal-products/related-industry-count/2025: 5
    "\x27"  // metal-products/green-factory-count/2025: 30
    "\x18"  // metal-products/enterprise-scale/over-100-yi-yuan/2025: 10'000'000'000
    "\x28"  // metal-products/enterprise-scale/over-500-yi-yuan/2025: 50'000'000'000
    "\x1C"  // five-manufacturing-clusters/cluster-count/2022: 5
    "\x29"  // five-manufacturing-clusters/electronic-information/industry-scale/2022: 5'000'000'000'000
    "\x2A"  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: 1'800'000'000'000
    "\x2B"  // five-manufacturing-clusters/automobiles/industry-scale/2022: 1'300'000'000'000
    "\x07"  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: 1'000'000'000'000
    "\x0D"  // five-manufacturing-clusters/robotics/industry-scale/2022: 200'000'000'000
    "\x0F"  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: 100'000'000'000
    "\x2C"  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: 800
    "\x08"  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: 700
    "\x2D"  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: 470
    "\x2E"  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: 1'200
    "\x2F"  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: 1'800
    "\x12"  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: 2'000
    "\x30"  // pearl-river-west-bank/dual-use-achievements-introduced/2019: 150
    "\x03"  // pearl-river-west-bank/high-level-teams-introduced/2019: 20
    "\x31"  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: 40
    "\x2E"  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: 1'200
    "\x26"  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: 6
    "\x0A"  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: 10
    "\x27"  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: 30
    "\x32"  // pearl-river-west-bank/circular-transformation-park-count/2019: 28
    "\x33"  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: 2'800
    "\x31"  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: 40
    "\x09"  // pearl-river-west-bank/national-industrial-design-centre-count/2019: 4
    "\x0A"  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: 10
    "\x05"  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: 3
    "\x03"  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: 20
    "\x01"  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: 1
    "\x34"  // pearl-river-west-bank/manufacturing-skilled-personnel/2019: 1'080'000
    "\x12"  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: 2'000
    "\x35"  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: 380'000
    "\x36"  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: 3'500
    "\x37"  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: 130
    "\x21"  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: 5'000
    "\x01"  // advanced-materials/cluster-count/2025: 1
    "\x38"  // advanced-materials/main-business-revenue/2025: 2'800'000'000'000
    "\x39"  // advanced-materials/value-added/2025: 740'000'000'000
    "\x3A"  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: 500
    "\x3B"  // advanced-materials/foshan/main-business-revenue/2025: 600'000'000'000
    "\x0C"  // advanced-materials/guangzhou/main-business-revenue/2025: 500'000'000'000
    "\x3C"  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: 450'000'000'000
    "\x0D"  // advanced-materials/zhuhai/main-business-revenue/2025: 200'000'000'000
    "\x1D"  // advanced-materials/zhaoqing/main-business-revenue/2025: 150'000'000'000
    "\x3D"  // advanced-materials/qingyuan/main-business-revenue/2025: 120'000'000'000
    "\x0F"  // advanced-materials/shaoguan/main-business-revenue/2025: 100'000'000'000
    "\x3E"  // advanced-materials/zhanjiang/steel-production-capacity/2025: 10'000'000
    "\x3F"  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: 1'000'000
    "\x0F\x0F"  // 2 from advanced-materials/zhanjiang/main-business-revenue/2025: 100'000'000'000
    "\x40"  // light-industry-textiles/value-added/2025: 720'000'000'000
    "\x41"  // light-industry-textiles/main-business-revenue/2025: 3'000'000'000'000
    "\x42"  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: 200
    "\x43"  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: 9'500
    ;

inline constexpr std::int8_t high[] = {
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, 5, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, 6, 5, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, 5, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount, constplan::no_amount,
    constplan::no_amount, constplan::no_amount, constplan::no_amount,
};

inline constexpr std::uint8_t unit[] =
    "\x00"  // textile-apparel/output-value/2025: yuan
    "\x03\x03"  // 2 from textile-apparel/world-rank-by-market-size-of-materials/2025: rank
    "\x01"  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: basis_point
    "\x02"  // textile-apparel/new-provincial-r-and-d-platform-count/2025: count
    "\x01"  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: basis_point
    "\x02"  // textile-apparel/demonstration-park-count/2025: count
    "\x01\x01"  // 2 from textile-apparel/spot-check-pass-rate/2025: basis_point
    "\x00"  // food-beverage/main-business-revenue-of-above-scale-firms/2025: yuan
    "\x01"  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: basis_point
    "\x00"  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: yuan
    "\x02\x02\x02"  // 3 from food-beverage/agglomeration-area-count/2025: count
    "\x01"  // food-beverage/major-food-safety-incident-rate/2025: basis_point
    "\x00"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: yuan
    "\x02"  // building-materials/cluster-count/2025: count
    "\x00\x00\x00\x00\x00\x00"  // 6 from building-materials/industry-scale/2025: yuan
    "\x01\x01\x01\x01\x01"  // 5 from building-materials/prefabricated-component-share/2025: basis_point
    "\x02"  // building-materials/green-park-count/2025: count
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 10 from building-materials/foshan/main-business-revenue/2025: yuan
    "\x02\x02"  // 2 from furniture/enterprise-count/over-100-yi-yuan/2025: count
    "\x03"  // furniture/world-rank-by-production-and-sales/2025: rank
    "\x00\x00"  // 2 from furniture/solid-wood-furniture/output-value/2025: yuan
    "\x01"  // furniture/r-and-d-intensity-of-above-scale-firms/2025: basis_point
    "\x09"  // furniture/labour-productivity/2025: yuan_per_person
    "\x08"  // furniture/patent-count/multiple/2025: multiple
    "\x01"  // furniture/international-patent-count/growth/2025: basis_point
    "\x02"  // furniture/cluster-count/2025: count
    "\x01"  // metal-products/gross-industrial-output-value/growth-per-year/2025: basis_point
    "\x00"  // metal-products/gross-industrial-output-value/2025: yuan
    "\x02\x02\x02\x02"  // 4 from metal-products/enterprise-count/2025: count
    "\x00\x00"  // 2 from metal-products/enterprise-scale/over-100-yi-yuan/2025: yuan
    "\x02"  // five-manufacturing-clusters/cluster-count/2022: count
    "\x00\x00\x00\x00\x00\x00"  // 6 from five-manufacturing-clusters/electronic-information/industry-scale/2022: yuan
    "\x02\x02\x02"  // 3 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: count
    "\x01\x01\x01"  // 3 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: basis_point
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from pearl-river-west-bank/dual-use-achievements-introduced/2019: count
    "\x01"  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: basis_point
    "\x02"  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: count
    "\x01"  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: basis_point
    "\x02"  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: count
    "\x01"  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: basis_point
    "\x02"  // advanced-materials/cluster-count/2025: count
    "\x00\x00"  // 2 from advanced-materials/main-business-revenue/2025: yuan
    "\x01"  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: basis_point
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from advanced-materials/foshan/main-business-revenue/2025: yuan
    "\x04\x04"  // 2 from advanced-materials/zhanjiang/steel-production-capacity/2025: tonne
    "\x00\x00\x00\x00"  // 4 from advanced-materials/zhanjiang/main-business-revenue/2025: yuan
    "\x01\x01"  // 2 from light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: basis_point
    ;

inline constexpr std::uint16_t base_year_values[] = {
    0, 2018, 2016,
};
inline constexpr std::uint8_t base_year_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/output-value/2025: none
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from food-beverage/agricultural-and-sideline-food-processing/output-value/2025: none
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 15 from building-materials/qingyuan/main-business-revenue/2025: none
    "\x01\x01"  // 2 from furniture/patent-count/multiple/2025: 2018
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from furniture/cluster-count/2025: none
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: none
    "\x00\x00\x00\x00\x00\x00"  // 6 from pearl-river-west-bank/national-industrial-design-centre-count/2019: none
    "\x02"  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: 2016
    "\x00\x00\x00"  // 3 from pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: none
    "\x02"  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: 2016
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from advanced-materials/cluster-count/2025: none
    "\x00\x00\x00"  // 3 from light-industry-textiles/main-business-revenue/2025: none
    ;

inline constexpr std::uint16_t year_values[] = {
    2025, 2022, 2019,
};
inline constexpr std::uint8_t year_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/output-value/2025: 2025
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from food-beverage/agricultural-and-sideline-food-processing/output-value/2025: 2025
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from building-materials/qingyuan/main-business-revenue/2025: 2025
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 10 from furniture/international-patent-count/growth/2025: 2025
    "\x01\x01\x01\x01\x01\x01\x01"  // 7 from five-manufacturing-clusters/cluster-count/2022: 2022
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: 2019
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 11 from pearl-river-west-bank/national-industrial-design-centre-count/2019: 2019
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from advanced-materials/cluster-count/2025: 2025
    "\x00\x00\x00"  // 3 from light-industry-textiles/main-business-revenue/2025: 2025
    ;

inline constexpr std::uint8_t year_inferred[] =
    "\x00\x00\x00\x00"  // 4 from textile-apparel/output-value/2025: false
    "\x01"  // textile-apparel/new-provincial-r-and-d-platform-count/2025: true
    "\x00\x00\x00\x00"  // 4 from textile-apparel/printing-and-dyeing/water-reuse-rate/2025: false
    "\x01\x01\x01\x01\x01\x01\x01"  // 7 from food-beverage/main-business-revenue-of-above-scale-firms/2025: true
    "\x00\x00\x00\x00"  // 4 from food-beverage/agricultural-and-sideline-food-processing/output-value/2025: false
    "\x01\x01\x01\x01"  // 4 from building-materials/ceramics/main-business-revenue/2025: true
    "\x00\x00"  // 2 from building-materials/prefabricated-component-share/2025: false
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 10 from building-materials/r-and-d-intensity/2025: true
    "\x00\x00\x00\x00"  // 4 from furniture/output-value/2025: false
    "\x01\x01\x01\x01\x01"  // 5 from furniture/enterprise-count/over-100-yi-yuan/2025: true
    "\x00\x00\x00\x00"  // 4 from furniture/r-and-d-intensity-of-above-scale-firms/2025: false
    "\x01\x01"  // 2 from furniture/cluster-count/2025: true
    "\x00\x00\x00\x00\x00"  // 5 from metal-products/gross-industrial-output-value/2025: false
    "\x01\x01"  // 2 from metal-products/enterprise-scale/over-100-yi-yuan/2025: true
    "\x00\x00\x00\x00\x00\x00"  // 6 from five-manufacturing-clusters/cluster-count/2022: false
    "\x01"  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: true
    "\x00\x00\x00\x00\x00\x00"  // 6 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: false
    "\x01\x01\x01"  // 3 from pearl-river-west-bank/dual-use-achievements-introduced/2019: true
    "\x00"  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: false
    "\x01"  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: true
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 9 from pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: false
    "\x01"  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: true
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 9 from pearl-river-west-bank/manufacturing-skilled-personnel/2019: false
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 12 from advanced-materials/r-and-d-intensity-of-leading-firms/2025: true
    "\x00\x00\x00"  // 3 from light-industry-textiles/value-added/2025: false
    "\x01"  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: true
    ;

inline constexpr std::uint8_t threshold_metric[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 12 from textile-apparel/output-value/2025: none
    "\x02"  // food-beverage/agglomeration-area-count/2025: industry-scale
    "\x1C\x1C"  // 2 from food-beverage/leading-firm-count/2025: operating-revenue
    "\xFF\xFF"  // 2 from food-beverage/major-food-safety-incident-rate/2025: none
    "\x02"  // building-materials/cluster-count/2025: industry-scale
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from building-materials/industry-scale/2025: none
    "\xFF\xFF\xFF\xFF\xFF\xFF"  // 6 from building-materials/chaozhou/main-business-revenue/2025: none
    "\x17\x17"  // 2 from furniture/enterprise-count/over-100-yi-yuan/2025: output-value
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 10 from furniture/world-rank-by-production-and-sales/2025: none
    "\x1E"  // metal-products/enterprise-count/2025: enterprise-scale
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 12 from metal-products/industrial-base-count/2025: none
    "\x1F\x1F\x1F"  // 3 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: project-investment
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 8 from pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: none
    "\x00"  // advanced-materials/cluster-count/2025: main-business-revenue
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from advanced-materials/main-business-revenue/2025: none
    "\xFF\xFF"  // 2 from light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: none
    ;

inline constexpr std::uint8_t threshold_comparator[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 12 from textile-apparel/output-value/2025: none
    "\x06"  // food-beverage/agglomeration-area-count/2025: order_of
    "\x03\x03"  // 2 from food-beverage/leading-firm-count/2025: more_than
    "\xFF\xFF"  // 2 from food-beverage/major-food-safety-incident-rate/2025: none
    "\x03"  // building-materials/cluster-count/2025: more_than
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from building-materials/industry-scale/2025: none
    "\xFF\xFF\xFF\xFF\xFF\xFF"  // 6 from building-materials/chaozhou/main-business-revenue/2025: none
    "\x03\x03"  // 2 from furniture/enterprise-count/over-100-yi-yuan/2025: more_than
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 10 from furniture/world-rank-by-production-and-sales/2025: none
    "\x03"  // metal-products/enterprise-count/2025: more_than
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 12 from metal-products/industrial-base-count/2025: none
    "\x03\x03\x03"  // 3 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: more_than
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 8 from pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: none
    "\x02"  // advanced-materials/cluster-count/2025: at_least
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from advanced-materials/main-business-revenue/2025: none
    "\xFF\xFF"  // 2 from light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: none
    ;

inline constexpr std::int64_t threshold_values[] = {
    constplan::no_amount, 10'000'000'000, 2'000'000'000, 1'000'000'000'000, 5'000'000'000,
    100'000'000, 2'800'000'000'000,
};
inline constexpr std::uint8_t threshold_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from textile-apparel/output-value/2025: none
    "\x01\x01"  // 2 from food-beverage/agglomeration-area-count/2025: 10'000'000'000
    "\x02"  // food-beverage/backbone-firm-count/2025: 2'000'000'000
    "\x00\x00"  // 2 from food-beverage/major-food-safety-incident-rate/2025: none
    "\x03"  // building-materials/cluster-count/2025: 1'000'000'000'000
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from building-materials/industry-scale/2025: none
    "\x00\x00\x00\x00\x00\x00"  // 6 from building-materials/chaozhou/main-business-revenue/2025: none
    "\x01"  // furniture/enterprise-count/over-100-yi-yuan/2025: 10'000'000'000
    "\x04"  // furniture/enterprise-count/over-50-yi-yuan/2025: 5'000'000'000
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 10 from furniture/world-rank-by-production-and-sales/2025: none
    "\x01"  // metal-products/enterprise-count/2025: 10'000'000'000
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from metal-products/industrial-base-count/2025: none
    "\x05\x05\x05"  // 3 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: 100'000'000
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: none
    "\x00\x00\x00\x00\x00\x00\x00\x00"  // 8 from pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: none
    "\x06"  // advanced-materials/cluster-count/2025: 2'800'000'000'000
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from advanced-materials/main-business-revenue/2025: none
    "\x00\x00"  // 2 from light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: none
    ;

inline constexpr std::uint8_t threshold_unit[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 12 from textile-apparel/output-value/2025: none
    "\x00\x00\x00"  // 3 from food-beverage/agglomeration-area-count/2025: yuan
    "\xFF\xFF"  // 2 from food-beverage/major-food-safety-incident-rate/2025: none
    "\x00"  // building-materials/cluster-count/2025: yuan
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from building-materials/industry-scale/2025: none
    "\xFF\xFF\xFF\xFF\xFF\xFF"  // 6 from building-materials/chaozhou/main-business-revenue/2025: none
    "\x00\x00"  // 2 from furniture/enterprise-count/over-100-yi-yuan/2025: yuan
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 10 from furniture/world-rank-by-production-and-sales/2025: none
    "\x00"  // metal-products/enterprise-count/2025: yuan
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 12 from metal-products/industrial-base-count/2025: none
    "\x00\x00\x00"  // 3 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: yuan
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 8 from pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: none
    "\x00"  // advanced-materials/cluster-count/2025: yuan
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from advanced-materials/main-business-revenue/2025: none
    "\xFF\xFF"  // 2 from light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: none
    ;

inline constexpr std::uint8_t part_of[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from textile-apparel/output-value/2025: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from food-beverage/agricultural-and-sideline-food-processing/output-value/2025: none
    "\xFF\xFF\xFF\xFF\xFF"  // 5 from building-materials/qingyuan/main-business-revenue/2025: none
    "\x24\x24\x24"  // 3 from furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: furniture/output-value/2025
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from furniture/enterprise-count/over-100-yi-yuan/2025: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from metal-products/enterprise-scale/over-100-yi-yuan/2025: none
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from pearl-river-west-bank/high-level-teams-introduced/2019: none
    "\x56"  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: pearl-river-west-bank/manufacturing-skilled-personnel/2019
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from pearl-river-west-bank/share-of-highly-skilled-personnel/2019: none
    "\xFF\xFF\xFF\xFF\xFF\xFF"  // 6 from advanced-materials/zhanjiang/main-business-revenue/2025: none
    ;

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
    "二/（二）"
    ;
inline constexpr char16_t section_offsets[] =
    u"\x0000\x000B\x0020\x0035\x004A\x005F\x0074\x0089\x00A5\x00B0\x00C5\x00DA\x00EF\x0104\x0119"
    u"\x0138\x0157\x0176\x0195\x01B4\x01D3\x01E8\x01FD\x0212\x0227\x023C\x0251\x0266\x027B\x027E"
    u"\x028B\x029A\x02A9\x02B8\x02C7\x02D6\x02E5\x02F4\x0301\x0310\x031F\x032C\x0339\x0350\x0367"
    u"\x037E\x0395\x03AC\x03C3\x03DA\x03F1\x0408\x0415";
inline constexpr std::uint8_t section_codes[] =
    "\x00\x00\x00"  // 3 from textile-apparel/output-value/2025: "附件1/一"
    "\x01\x01"  // 2 from textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: "附件1/一/（一）"
    "\x02\x02"  // 2 from textile-apparel/printing-and-dyeing/water-reuse-rate/2025: "附件1/一/（三）"
    "\x03\x03"  // 2 from textile-apparel/spot-check-pass-rate/2025: "附件1/一/（四）"
    "\x04\x04\x04\x04"  // 4 from food-beverage/main-business-revenue-of-above-scale-firms/2025: "附件2/一/（一）"
    "\x05\x05"  // 2 from food-beverage/leading-firm-count/2025: "附件2/一/（二）"
    "\x06"  // food-beverage/major-food-safety-incident-rate/2025: "附件2/一/（四）"
    "\x07"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: "附件2/二/（一）/一是"
    "\x08\x08"  // 2 from building-materials/cluster-count/2025: "附件3/一"
    "\x09\x09\x09\x09\x09"  // 5 from building-materials/foshan/main-business-revenue/goal/2025: "附件3/一/（一）"
    "\x0A"  // building-materials/prefabricated-component-share/2025: "附件3/一/（二）"
    "\x0B"  // building-materials/automated-production-line-share/2025: "附件3/一/（三）"
    "\x0C"  // building-materials/r-and-d-intensity/2025: "附件3/一/（四）"
    "\x0D\x0D\x0D"  // 3 from building-materials/wastewater-utilisation-rate/2025: "附件3/一/（五）"
    "\x0E"  // building-materials/foshan/main-business-revenue/2025: "附件3/二/（一）/专栏1/1"
    "\x0F"  // building-materials/yunfu/main-business-revenue/2025: "附件3/二/（一）/专栏1/2"
    "\x10"  // building-materials/qingyuan/main-business-revenue/2025: "附件3/二/（一）/专栏1/3"
    "\x11"  // building-materials/dongguan/main-business-revenue/2025: "附件3/二/（一）/专栏1/4"
    "\x12"  // building-materials/chaozhou/main-business-revenue/2025: "附件3/二/（一）/专栏1/5"
    "\x13"  // building-materials/meizhou/main-business-revenue/2025: "附件3/二/（一）/专栏1/6"
    "\x14\x14\x14\x14\x14\x14\x14\x14\x14"  // 9 from furniture/output-value/2025: "附件4/一/（一）"
    "\x15\x15\x15\x15"  // 4 from furniture/r-and-d-intensity-of-above-scale-firms/2025: "附件4/一/（二）"
    "\x16"  // furniture/cluster-count/2025: "附件4/二/（五）"
    "\x17\x17"  // 2 from metal-products/gross-industrial-output-value/growth-per-year/2025: "附件5/一/（一）"
    "\x18\x18"  // 2 from metal-products/enterprise-count/2025: "附件5/一/（二）"
    "\x19"  // metal-products/related-industry-count/2025: "附件5/一/（三）"
    "\x1A"  // metal-products/green-factory-count/2025: "附件5/一/（四）"
    "\x1B\x1B"  // 2 from metal-products/enterprise-scale/over-100-yi-yuan/2025: "附件5/三/（六）"
    "\x1C"  // five-manufacturing-clusters/cluster-count/2022: "二"
    "\x1D\x1D\x1D\x1D\x1D"  // 5 from five-manufacturing-clusters/electronic-information/industry-scale/2022: "二/（一）"
    "\x1E"  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: "三/（三）/9"
    "\x1F\x1F\x1F"  // 3 from pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: "三/（一）/1"
    "\x20\x20\x20"  // 3 from pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: "三/（一）/2"
    "\x21\x21\x21\x21"  // 4 from pearl-river-west-bank/dual-use-achievements-introduced/2019: "三/（二）/1"
    "\x22\x22"  // 2 from pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: "三/（三）/1"
    "\x23"  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: "三/（三）/3"
    "\x24\x24"  // 2 from pearl-river-west-bank/circular-transformation-park-count/2019: "三/（四）/1"
    "\x25"  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: "三/（五）"
    "\x26\x26"  // 2 from pearl-river-west-bank/national-industrial-design-centre-count/2019: "三/（六）/1"
    "\x27\x27"  // 2 from pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: "三/（六）/2"
    "\x28\x28\x28\x28\x28\x28\x28"  // 7 from pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: "三/（八）"
    "\x1C\x1C\x1C"  // 3 from advanced-materials/cluster-count/2025: "二"
    "\x29"  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: "二/（四）"
    "\x2A"  // advanced-materials/foshan/main-business-revenue/2025: "三/（一）/专栏1/1"
    "\x2B"  // advanced-materials/guangzhou/main-business-revenue/2025: "三/（一）/专栏1/2"
    "\x2C"  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: "三/（一）/专栏1/3"
    "\x2D"  // advanced-materials/zhuhai/main-business-revenue/2025: "三/（一）/专栏1/4"
    "\x2E"  // advanced-materials/zhaoqing/main-business-revenue/2025: "三/（一）/专栏1/5"
    "\x2F"  // advanced-materials/qingyuan/main-business-revenue/2025: "三/（一）/专栏1/6"
    "\x30"  // advanced-materials/shaoguan/main-business-revenue/2025: "三/（一）/专栏1/7"
    "\x31\x31\x31"  // 3 from advanced-materials/zhanjiang/steel-production-capacity/2025: "三/（一）/专栏1/8"
    "\x32"  // advanced-materials/yunfu/main-business-revenue/2025: "三/（一）/专栏1/9"
    "\x1D\x1D"  // 2 from light-industry-textiles/value-added/2025: "二/（一）"
    "\x33"  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: "二/（二）"
    "\x29"  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: "二/（四）"
    ;

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
    "达到95%以上"
    ;
inline constexpr char16_t figure_offsets[] =
    u"\x0000\x0010\x001C\x0031\x004B\x0050\x0059\x005F\x0068\x0071\x0080\x008E\x00A0\x00A6\x00AC"
    u"\x00B7\x00C3\x00D0\x00D4\x00E0\x00EF\x00FC\x0108\x0115\x0122\x0128\x0131\x013F\x0149\x0155"
    u"\x0162\x016F\x017B\x0187\x0193\x019F\x01AF\x01BF\x01CE\x01DE\x01E2\x01E7\x01F3\x0203\x0212"
    u"\x0224\x022D\x0230\x0236\x0244\x025A\x0264\x026E\x0278\x0283\x028C\x0298\x029E\x02AE\x02CD"
    u"\x02FB\x0336\x0380\x0386\x038C\x0392\x0395\x0398\x039B\x03A1\x03AC\x03B9\x03BD\x03C2\x03C7"
    u"\x03D2\x03DF\x03EA\x03EE\x03F2\x03FC\x0405\x040D\x0410\x0419\x042D\x043A\x0448\x0455\x0468"
    u"\x047B\x0488\x0498\x04A5\x04AE\x04BA\x04C9\x04D8\x04F6\x0505";
inline constexpr std::uint8_t figure_codes[] =
    "\x00"  // textile-apparel/output-value/2025: "达到8000亿元"
    "\x01"  // textile-apparel/world-rank-by-market-size-of-materials/2025: "全球第一"
    "\x02"  // textile-apparel/world-rank-by-output-of-named-products/2025: "居全球产量首位"
    "\x03"  // textile-apparel/r-and-d-intensity-of-above-scale-firms/2025: "达到主营业务收入3%"
    "\x04"  // textile-apparel/new-provincial-r-and-d-platform-count/2025: "20个"
    "\x05"  // textile-apparel/printing-and-dyeing/water-reuse-rate/2025: "达到45%"
    "\x06"  // textile-apparel/demonstration-park-count/2025: "3-5个"
    "\x07"  // textile-apparel/spot-check-pass-rate/2025: "达到**%"
    "\x08"  // textile-apparel/returned-or-recalled-batch-reduction/2025: "下降**%"
    "\x09"  // food-beverage/main-business-revenue-of-above-scale-firms/2025: "突破万亿元"
    "\x0A"  // food-beverage/main-business-revenue-of-above-scale-firms/growth-per-year/2025: "达到7%左右"
    "\x0B"  // food-beverage/food-industrialisation-related-industries/industry-scale/2025: "达到万亿元级"
    "\x0C"  // food-beverage/agglomeration-area-count/2025: "4-6个"
    "\x0D"  // food-beverage/leading-firm-count/2025: "4-5家"
    "\x0E"  // food-beverage/backbone-firm-count/2025: "10家以上"
    "\x0F"  // food-beverage/major-food-safety-incident-rate/2025: "零发生率"
    "\x10"  // food-beverage/agricultural-and-sideline-food-processing/output-value/2025: "超5千亿元"
    "\x11"  // building-materials/cluster-count/2025: "1个"
    "\x12"  // building-materials/industry-scale/2025: "超万亿元"
    "\x13"  // building-materials/foshan/main-business-revenue/goal/2025: "超五千亿元"
    "\x14"  // building-materials/ceramics/main-business-revenue/2025: "达2000亿元"
    "\x15"  // building-materials/cement/main-business-revenue/2025: "达850亿元"
    "\x16"  // building-materials/glass/main-business-revenue/2025: "达1000亿元"
    "\x17"  // building-materials/aluminium-profiles/main-business-revenue/2025: "达2200亿元"
    "\x18"  // building-materials/prefabricated-component-share/2025: "达30%"
    "\x19"  // building-materials/automated-production-line-share/2025: "20%以上"
    "\x1A"  // building-materials/r-and-d-intensity/2025: "达到3%以上"
    "\x1B"  // building-materials/wastewater-utilisation-rate/2025: "达到100%"
    "\x1C"  // building-materials/solid-waste-utilisation-rate/2025: "达80%以上"
    "\x06"  // building-materials/green-park-count/2025: "3-5个"
    "\x1D"  // building-materials/foshan/main-business-revenue/2025: "超5000亿元"
    "\x1E"  // building-materials/yunfu/main-business-revenue/2025: "超1000亿元"
    "\x1F"  // building-materials/qingyuan/main-business-revenue/2025: "超700亿元"
    "\x20"  // building-materials/dongguan/main-business-revenue/2025: "超200亿元"
    "\x21"  // building-materials/chaozhou/main-business-revenue/2025: "超120亿元"
    "\x22"  // building-materials/meizhou/main-business-revenue/2025: "超100亿元"
    "\x23"  // furniture/output-value/2025: "突破5000亿元"
    "\x24"  // furniture/furniture-manufacturing/output-value-of-above-scale-firms/2025: "达到2600亿元"
    "\x25"  // furniture/wood-processing/output-value/2025: "达到600亿元"
    "\x26"  // furniture/manufacturing-equipment-and-hardware-parts/output-value/2025: "达到1800亿元"
    "\x27"  // furniture/enterprise-count/over-100-yi-yuan/2025: "5家"
    "\x28"  // furniture/enterprise-count/over-50-yi-yuan/2025: "20家"
    "\x29"  // furniture/world-rank-by-production-and-sales/2025: "世界第一"
    "\x2A"  // furniture/solid-wood-furniture/output-value/2025: "达到1500亿元"
    "\x2B"  // furniture/metal-furniture/output-value/2025: "达到400亿元"
    "\x03"  // furniture/r-and-d-intensity-of-above-scale-firms/2025: "达到主营业务收入3%"
    "\x2C"  // furniture/labour-productivity/2025: "达到40万元/人"
    "\x2D"  // furniture/patent-count/multiple/2025: "翻一番"
    "\x2E"  // furniture/international-patent-count/growth/2025: "50%"
    "\x2F"  // furniture/cluster-count/2025: "七大"
    "\x30"  // metal-products/gross-industrial-output-value/growth-per-year/2025: "达到4%以上"
    "\x31"  // metal-products/gross-industrial-output-value/2025: "达到7500亿元以上"
    "\x32"  // metal-products/enterprise-count/2025: "8家以上"
    "\x33"  // metal-products/industrial-base-count/2025: "6个以上"
    "\x34"  // metal-products/related-industry-count/2025: "5个以上"
    "\x35"  // metal-products/green-factory-count/2025: "30家以上"
    "\x36"  // metal-products/enterprise-scale/over-100-yi-yuan/2025: "超百亿"
    "\x37"  // metal-products/enterprise-scale/over-500-yi-yuan/2025: "超五百亿"
    "\x38"  // five-manufacturing-clusters/cluster-count/2022: "五大"
    "\x39"  // five-manufacturing-clusters/electronic-information/industry-scale/2022: "突破5万亿元"
    "\x3A"  // five-manufacturing-clusters/green-petrochemicals/industry-scale/2022: "突破5万亿元、1.8万亿元"
    "\x3B"  // five-manufacturing-clusters/automobiles/industry-scale/2022: "突破5万亿元、1.8万亿元、1.3万亿元"
    "\x3C"  // five-manufacturing-clusters/smart-home-appliances/industry-scale/2022: "突破5万亿元、1.8万亿元、1.3万亿元、1万亿元"
    "\x3D"  // five-manufacturing-clusters/robotics/industry-scale/2022: "突破5万亿元、1.8万亿元、1.3万亿元、1万亿元、0.2万亿元"
    "\x1E"  // five-manufacturing-clusters/main-business-revenue-of-a-leading-firm/2022: "超1000亿元"
    "\x3E"  // pearl-river-west-bank/equipment-manufacturing/new-project-count/2019: "800个"
    "\x3F"  // pearl-river-west-bank/equipment-manufacturing/project-start-count/2019: "700个"
    "\x40"  // pearl-river-west-bank/equipment-manufacturing/project-commissioning-count/2019: "470个"
    "\x41"  // pearl-river-west-bank/equipment-manufacturing/value-added/growth-per-year/2019: "12%"
    "\x42"  // pearl-river-west-bank/machine-tool-manufacturing/value-added/growth-per-year/2019: "18%"
    "\x43"  // pearl-river-west-bank/machine-tool-manufacturing/investment/growth-per-year/2019: "20%"
    "\x44"  // pearl-river-west-bank/dual-use-achievements-introduced/2019: "150项"
    "\x04"  // pearl-river-west-bank/high-level-teams-introduced/2019: "20个"
    "\x45"  // pearl-river-west-bank/incubated-innovative-high-tech-firm-count/2019: "40家以上"
    "\x46"  // pearl-river-west-bank/provincial-and-above-innovation-platform-count/2019: "达到1200家"
    "\x47"  // pearl-river-west-bank/provincial-smart-manufacturing-demonstration-base-count/2019: "6个"
    "\x48"  // pearl-river-west-bank/smart-manufacturing-solution-platform-count/2019: "10个"
    "\x49"  // pearl-river-west-bank/provincial-and-above-smart-manufacturing-pilot-project-count/2019: "30个"
    "\x4A"  // pearl-river-west-bank/circular-transformation-park-count/2019: "达到28个"
    "\x4B"  // pearl-river-west-bank/cleaner-production-audited-firm-count/2019: "达到2800家"
    "\x4C"  // pearl-river-west-bank/integration-new-model-pilot-firm-count/2019: "40家左右"
    "\x4D"  // pearl-river-west-bank/national-industrial-design-centre-count/2019: "4个"
    "\x48"  // pearl-river-west-bank/provincial-industrial-design-centre-count/2019: "10个"
    "\x4E"  // pearl-river-west-bank/provincial-supply-chain-management-demonstration-firm-count/2019: "3个"
    "\x04"  // pearl-river-west-bank/manufacturing-logistics-linkage-demonstration-firm-count/2019: "20个"
    "\x4F"  // pearl-river-west-bank/vocational-colleges-per-key-manufacturing-base/2019: "1所以上"
    "\x50"  // pearl-river-west-bank/manufacturing-skilled-personnel/2019: "108万人"
    "\x43"  // pearl-river-west-bank/manufacturing-skilled-personnel/growth/2019: "20%"
    "\x51"  // pearl-river-west-bank/high-skilled-manufacturing-personnel/2019: "38万人"
    "\x52"  // pearl-river-west-bank/share-of-highly-skilled-personnel/2019: "35%"
    "\x53"  // pearl-river-west-bank/postdoctoral-and-innovation-practice-base-count/2019: "达130个"
    "\x2E"  // pearl-river-west-bank/talent-plan-manufacturing-selections/growth/2019: "50%"
    "\x11"  // advanced-materials/cluster-count/2025: "1个"
    "\x54"  // advanced-materials/main-business-revenue/2025: "达28000亿元以上"
    "\x55"  // advanced-materials/value-added/2025: "达7400亿元"
    "\x56"  // advanced-materials/r-and-d-intensity-of-leading-firms/2025: "达到5%以上"
    "\x57"  // advanced-materials/foshan/main-business-revenue/2025: "达6000亿元"
    "\x58"  // advanced-materials/guangzhou/main-business-revenue/2025: "达5000亿元以上"
    "\x59"  // advanced-materials/shenzhen-dongguan-huizhou/main-business-revenue/2025: "达4500亿元以上"
    "\x5A"  // advanced-materials/zhuhai/main-business-revenue/2025: "超2000亿元"
    "\x5B"  // advanced-materials/zhaoqing/main-business-revenue/2025: "超过1500亿元"
    "\x5C"  // advanced-materials/qingyuan/main-business-revenue/2025: "超1200亿元"
    "\x1E"  // advanced-materials/shaoguan/main-business-revenue/2025: "超1000亿元"
    "\x5D"  // advanced-materials/zhanjiang/steel-production-capacity/2025: "千万吨"
    "\x5E"  // advanced-materials/zhanjiang/ultra-high-strength-steel-production-capacity/2025: "百万吨级"
    "\x1E\x1E"  // 2 from advanced-materials/zhanjiang/main-business-revenue/2025: "超1000亿元"
    "\x5F"  // light-industry-textiles/value-added/2025: "超 7200 亿元"
    "\x60"  // light-industry-textiles/main-business-revenue/2025: "超 3 万亿元"
    "\x61"  // light-industry-textiles/r-and-d-intensity-of-above-scale-firms/2025: "达到主营业务收入的 2%"
    "\x62"  // light-industry-textiles/international-standard-consistency-in-key-fields/2025: "达到95%以上"
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    19, 0, constplan::from_end + 12,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x84\x09\x01\x03\x09\xB7\x2F\x00\x03\x0E\x00\x05\x03\x00\x00\x02\x0B\x2E\x06\x19\x00\x8D\x80"
    "\x14\x01\x53\x81\x06";
inline constexpr std::uint8_t lookup_rows[] =
    "\x3B\x02\x09\x01\x6A\x5E\x55\x69\x4B\x34\x53\x00\x42\x30\x46\x56\x49\x05\x2C\x0E\x27\x59\x00"
    "\x68\x29\x20\x6B\x18\x03\x37\x5F\x65\x2D\x63\x19\x3A\x00\x3E\x60\x23\x1A\x47\x3C\x0A\x2F\x06"
    "\x21\x00\x3D\x08\x11\x1F\x26\x61\x0C\x6C\x35\x0F\x1B\x07\x15\x36\x0B\x12\x4D\x58\x25\x1E\x00"
    "\x00\x48\x0D\x22\x5A\x38\x24\x64\x67\x43\x57\x32\x41\x14\x17\x00\x40\x5C\x13\x54\x16\x4F\x1C"
    "\x2B\x00\x44\x39\x00\x28\x50\x4A\x33\x1D\x51\x52\x5D\x4E\x2E\x4C\x6E\x5B\x6D\x62\x31\x04\x66"
    "\x45\x10\x3F\x2A\x00";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x09\x11\x24\x32\x3A\x41\x5C\x6B\x6F";

inline constexpr std::uint8_t by_cluster[] =
    "\x00\x01\x02\x03\x04\x06\x07\x08\x05\x09\x0A\x0C\x0D\x0E\x0F\x0B\x10\x11\x12\x18\x19\x1A\x1B"
    "\x1C\x1D\x14\x15\x16\x17\x13\x1E\x1F\x20\x21\x22\x23\x24\x28\x29\x2A\x2D\x2E\x2F\x30\x31\x25"
    "\x26\x27\x2B\x2C\x32\x33\x34\x35\x36\x37\x38\x39\x3A\x40\x3B\x3D\x3E\x3F\x3C\x47\x48\x49\x4A"
    "\x4B\x4C\x4D\x4E\x4F\x50\x51\x52\x53\x54\x55\x56\x57\x58\x59\x5A\x5B\x41\x42\x43\x44\x45\x46"
    "\x5C\x5D\x5E\x5F\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6A\x6B\x6C\x6D\x6E";
inline constexpr std::uint8_t by_cluster_offsets[] =
    "\x00\x08\x08\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x0F\x10\x11\x11\x11\x11\x11\x11\x11\x11"
    "\x11\x11\x11\x11\x11\x19\x1A\x1B\x1C\x1D\x1F\x20\x21\x22\x23\x24\x2D\x2E\x2F\x30\x30\x31\x32"
    "\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32\x32"
    "\x32\x3A\x3A\x3A\x3A\x3A\x3C\x3D\x3E\x3F\x40\x41\x56\x56\x56\x56\x56\x56\x56\x56\x56\x56\x56"
    "\x56\x56\x56\x56\x56\x5A\x5C\x5C\x5C\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60"
    "\x60\x61\x62\x63\x64\x65\x66\x67\x6A\x6B\x6F\x6F\x6F\x6F\x6F\x6F\x6F\x6F\x6F\x6F\x6F\x6F\x6F";

inline constexpr std::uint8_t by_city[] =
    "\x61\x66\x62\x63\x13\x1E\x60\x67\x68\x69\x64\x62\x23\x20\x65\x21\x62\x22\x1F\x6A";
inline constexpr std::uint8_t by_city_offsets[] =
    "\x00\x01\x02\x03\x04\x04\x07\x07\x0A\x0A\x0B\x0C\x0D\x0D\x0D\x0D\x0F\x11\x11\x12\x12\x14\x14"
    "\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14"
    "\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14";

inline constexpr std::uint8_t by_metric[] =
    "\x13\x14\x15\x16\x17\x1E\x1F\x20\x21\x22\x23\x5D\x60\x61\x62\x63\x64\x65\x66\x69\x6A\x6C\x44"
    "\x45\x5E\x6B\x0B\x12\x3B\x3C\x3D\x3E\x3F\x11\x31\x3A\x5C\x1D\x18\x19\x1A\x5F\x1B\x1C\x67\x68"
    "\x00\x10\x24\x26\x27\x2B\x2C\x25\x09\x0A\x40\x32\x33\x38\x39\x46\x2E\x03\x2D\x6D\x05\x07\x08"
    "\x0F\x6E\x59\x01\x02\x2A\x04\x06\x0C\x0D\x0E\x28\x29\x34\x35\x36\x37\x2F\x30\x41\x42\x43\x47"
    "\x48\x49\x4A\x4B\x4C\x4D\x4E\x4F\x50\x51\x52\x53\x54\x55\x56\x57\x58\x5A\x5B";
inline constexpr std::uint8_t by_metric_offsets[] =
    "\x00\x16\x1A\x21\x21\x25\x26\x27\x28\x29\x2A\x2B\x2C\x2D\x2E\x2E\x2E\x2E\x2E\x2E\x2E\x2E\x2E"
    "\x2E\x35\x36\x36\x38\x39\x39\x3B\x3D\x3D\x3E\x3F\x3F\x42\x43\x44\x45\x46\x47\x48\x49\x4A\x4B"
    "\x4B\x4C\x4D\x4E\x4F\x50\x53\x53\x53\x54\x55\x56\x57\x58\x59\x5A\x5B\x5C\x5D\x5E\x5F\x60\x61"
    "\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6A\x6C\x6D\x6E\x6F";

inline constexpr std::uint16_t by_year_keys[] = {
    2019, 2022, 2025,
};
inline constexpr std::uint8_t by_year[] =
    "\x41\x42\x43\x44\x45\x46\x47\x48\x49\x4A\x4B\x4C\x4D\x4E\x4F\x50\x51\x52\x53\x54\x55\x56\x57"
    "\x58\x59\x5A\x5B\x3A\x3B\x3C\x3D\x3E\x3F\x40\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B"
    "\x0C\x0D\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\x20\x21\x22"
    "\x23\x24\x25\x26\x27\x28\x29\x2A\x2B\x2C\x2D\x2E\x2F\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39"
    "\x5C\x5D\x5E\x5F\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6A\x6B\x6C\x6D\x6E";
inline constexpr std::uint8_t by_year_offsets[] =
    "\x00\x1B\x22\x6F";

inline constexpr std::uint8_t by_part_of[] =
    "\x25\x26\x27\x58";
inline constexpr std::uint8_t by_part_of_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03"
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x04\x04\x04\x04\x04"
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04";

}  // namespace targets
}  // namespace columns

}  // namespace constplan::guangdong
