// clusters: An industrial cluster: an industry, a sector of one, or a cluster in named cities. 132 rows.
//
// Made by constplan-gen from clusters.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
#include <constplan/vocabulary.hpp>

#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of clusters.
enum class cluster_id : std::uint8_t {
  textile_apparel,
  textile_apparel_weaving,
  textile_apparel_printing_and_dyeing,
  textile_apparel_apparel,
  textile_apparel_home_textiles,
  textile_apparel_industrial_textiles,
  textile_apparel_knitting,
  textile_apparel_fibre_materials,
  textile_apparel_textile_equipment,
  textile_apparel_womens_wear,
  textile_apparel_fashion_wear,
  textile_apparel_knitted_fabrics,
  food_beverage,
  food_beverage_food_industrialisation_related_industries,
  food_beverage_agricultural_and_sideline_food_processing,
  food_beverage_specialty_foods,
  food_beverage_grain_and_oil_processing,
  food_beverage_condiments,
  food_beverage_baked_goods,
  food_beverage_confectionery,
  food_beverage_mooncakes,
  food_beverage_snack_foods,
  food_beverage_herbal_tea,
  food_beverage_cured_meats,
  food_beverage_preserved_fruit,
  food_beverage_quick_frozen_foods,
  food_beverage_beverages,
  building_materials,
  building_materials_ceramics,
  building_materials_cement,
  building_materials_glass,
  building_materials_aluminium_profiles,
  building_materials_foshan,
  building_materials_yunfu,
  building_materials_qingyuan,
  building_materials_dongguan,
  building_materials_chaozhou,
  building_materials_meizhou,
  furniture,
  furniture_furniture_manufacturing,
  furniture_wood_processing,
  furniture_manufacturing_equipment_and_hardware_parts,
  furniture_custom_furniture,
  furniture_solid_wood_furniture,
  furniture_metal_furniture,
  furniture_intelligent_manufacturing_network,
  furniture_design_and_r_and_d_network,
  furniture_customised_service_network,
  furniture_technology_leading_and_customised_service,
  furniture_traditional_and_new_chinese_style_furniture,
  furniture_office_and_medical_and_elderly_care_furniture,
  furniture_pan_home_and_whole_house_furnishing,
  furniture_rosewood_furniture,
  furniture_soft_furniture,
  furniture_office_furniture,
  furniture_furniture_e_commerce,
  furniture_woodworking_machinery,
  furniture_raw_and_auxiliary_materials,
  furniture_hardware_parts,
  furniture_furniture_equipment_manufacturing,
  furniture_guangzhou,
  furniture_shenzhen,
  furniture_foshan,
  furniture_dongguan,
  furniture_huizhou,
  furniture_zhongshan,
  furniture_jiangmen,
  furniture_shenzhen_huizhou_heyuan,
  furniture_guangzhou_qingyuan_meizhou,
  metal_products,
  five_manufacturing_clusters,
  five_manufacturing_clusters_electronic_information,
  five_manufacturing_clusters_automobiles,
  five_manufacturing_clusters_smart_home_appliances,
  five_manufacturing_clusters_robotics,
  five_manufacturing_clusters_green_petrochemicals,
  pearl_river_west_bank,
  pearl_river_west_bank_smart_manufacturing_equipment,
  pearl_river_west_bank_automobiles_and_new_energy_vehicles,
  pearl_river_west_bank_marine_engineering_equipment_and_ships,
  pearl_river_west_bank_rail_transit_equipment,
  pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,
  pearl_river_west_bank_new_energy_equipment,
  pearl_river_west_bank_general_aviation_equipment,
  pearl_river_west_bank_new_generation_information_technology,
  pearl_river_west_bank_biological_industry,
  pearl_river_west_bank_satellites_and_applications,
  pearl_river_west_bank_new_materials,
  pearl_river_west_bank_home_appliances_and_furniture,
  pearl_river_west_bank_food_and_beverages,
  pearl_river_west_bank_textiles_and_apparel,
  pearl_river_west_bank_ceramics_and_paper,
  pearl_river_west_bank_equipment_manufacturing,
  pearl_river_west_bank_machine_tool_manufacturing,
  pearl_river_west_bank_robotics,
  pearl_river_west_bank_resource_recycling,
  advanced_materials,
  advanced_materials_building_materials,
  advanced_materials_green_steel,
  advanced_materials_non_ferrous_metals,
  advanced_materials_chemical_materials,
  advanced_materials_cement,
  advanced_materials_building_ceramics,
  advanced_materials_sanitary_ceramics,
  advanced_materials_flat_glass,
  advanced_materials_steel_products,
  advanced_materials_aluminium_products,
  advanced_materials_plastic_products,
  advanced_materials_synthetic_rubber,
  advanced_materials_primary_form_plastics,
  advanced_materials_foshan,
  advanced_materials_guangzhou,
  advanced_materials_shenzhen_dongguan_huizhou,
  advanced_materials_zhuhai,
  advanced_materials_zhaoqing,
  advanced_materials_qingyuan,
  advanced_materials_shaoguan,
  advanced_materials_zhanjiang,
  advanced_materials_yunfu,
  light_industry_textiles,
  light_industry_textiles_textiles_and_apparel,
  light_industry_textiles_leather_fur_feather_and_footwear,
  light_industry_textiles_furniture,
  light_industry_textiles_paper_and_paper_products,
  light_industry_textiles_printing_and_recorded_media,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,
  light_industry_textiles_daily_chemicals,
  light_industry_textiles_plastic_products,
  light_industry_textiles_ceramic_products,
  light_industry_textiles_metal_products,
  light_industry_textiles_bicycles_and_wheelchairs,
  light_industry_textiles_clocks_watches_and_timing_instruments,
};

namespace columns::clusters {

inline constexpr char id_text[] =
    "textile-apparel"
    "textile-apparel/weaving"
    "textile-apparel/printing-and-dyeing"
    "textile-apparel/apparel"
    "textile-apparel/home-textiles"
    "textile-apparel/industrial-textiles"
    "textile-apparel/knitting"
    "textile-apparel/fibre-materials"
    "textile-apparel/textile-equipment"
    "textile-apparel/womens-wear"
    "textile-apparel/fashion-wear"
    "textile-apparel/knitted-fabrics"
    "food-beverage"
    "food-beverage/food-industrialisation-related-industries"
    "food-beverage/agricultural-and-sideline-food-processing"
    "food-beverage/specialty-foods"
    "food-beverage/grain-and-oil-processing"
    "food-beverage/condiments"
    "food-beverage/baked-goods"
    "food-beverage/confectionery"
    "food-beverage/mooncakes"
    "food-beverage/snack-foods"
    "food-beverage/herbal-tea"
    "food-beverage/cured-meats"
    "food-beverage/preserved-fruit"
    "food-beverage/quick-frozen-foods"
    "food-beverage/beverages"
    "building-materials"
    "building-materials/ceramics"
    "building-materials/cement"
    "building-materials/glass"
    "building-materials/aluminium-profiles"
    "building-materials/foshan"
    "building-materials/yunfu"
    "building-materials/qingyuan"
    "building-materials/dongguan"
    "building-materials/chaozhou"
    "building-materials/meizhou"
    "furniture"
    "furniture/furniture-manufacturing"
    "furniture/wood-processing"
    "furniture/manufacturing-equipment-and-hardware-parts"
    "furniture/custom-furniture"
    "furniture/solid-wood-furniture"
    "furniture/metal-furniture"
    "furniture/intelligent-manufacturing-network"
    "furniture/design-and-r-and-d-network"
    "furniture/customised-service-network"
    "furniture/technology-leading-and-customised-service"
    "furniture/traditional-and-new-chinese-style-furniture"
    "furniture/office-and-medical-and-elderly-care-furniture"
    "furniture/pan-home-and-whole-house-furnishing"
    "furniture/rosewood-furniture"
    "furniture/soft-furniture"
    "furniture/office-furniture"
    "furniture/furniture-e-commerce"
    "furniture/woodworking-machinery"
    "furniture/raw-and-auxiliary-materials"
    "furniture/hardware-parts"
    "furniture/furniture-equipment-manufacturing"
    "furniture/guangzhou"
    "furniture/shenzhen"
    "furniture/foshan"
    "furniture/dongguan"
    "furniture/huizhou"
    "furniture/zhongshan"
    "furniture/jiangmen"
    "furniture/shenzhen-huizhou-heyuan"
    "furniture/guangzhou-qingyuan-meizhou"
    "metal-products"
    "five-manufacturing-clusters"
    "five-manufacturing-clusters/electronic-information"
    "five-manufacturing-clusters/automobiles"
    "five-manufacturing-clusters/smart-home-appliances"
    "five-manufacturing-clusters/robotics"
    "five-manufacturing-clusters/green-petrochemicals"
    "pearl-river-west-bank"
    "pearl-river-west-bank/smart-manufacturing-equipment"
    "pearl-river-west-bank/automobiles-and-new-energy-vehicles"
    "pearl-river-west-bank/marine-engineering-equipment-and-ships"
    "pearl-river-west-bank/rail-transit-equipment"
    "pearl-river-west-bank/energy-saving-and-environmental-protection-equipment"
    "pearl-river-west-bank/new-energy-equipment"
    "pearl-river-west-bank/general-aviation-equipment"
    "pearl-river-west-bank/new-generation-information-technology"
    "pearl-river-west-bank/biological-industry"
    "pearl-river-west-bank/satellites-and-applications"
    "pearl-river-west-bank/new-materials"
    "pearl-river-west-bank/home-appliances-and-furniture"
    "pearl-river-west-bank/food-and-beverages"
    "pearl-river-west-bank/textiles-and-apparel"
    "pearl-river-west-bank/ceramics-and-paper"
    "pearl-river-west-bank/equipment-manufacturing"
    "pearl-river-west-bank/machine-tool-manufacturing"
    "pearl-river-west-bank/robotics"
    "pearl-river-west-bank/resource-recycling"
    "advanced-materials"
    "advanced-materials/building-materials"
    "advanced-materials/green-steel"
    "advanced-materials/non-ferrous-metals"
    "advanced-materials/chemical-materials"
    "advanced-materials/cement"
    "advanced-materials/building-ceramics"
    "advanced-materials/sanitary-ceramics"
    "advanced-materials/flat-glass"
    "advanced-materials/steel-products"
    "advanced-materials/aluminium-products"
    "advanced-materials/plastic-products"
    "advanced-materials/synthetic-rubber"
    "advanced-materials/primary-form-plastics"
    "advanced-materials/foshan"
    "advanced-materials/guangzhou"
    "advanced-materials/shenzhen-dongguan-huizhou"
    "advanced-materials/zhuhai"
    "advanced-materials/zhaoqing"
    "advanced-materials/qingyuan"
    "advanced-materials/shaoguan"
    "advanced-materials/zhanjiang"
    "advanced-materials/yunfu"
    "light-industry-textiles"
    "light-industry-textiles/textiles-and-apparel"
    "light-industry-textiles/leather-fur-feather-and-footwear"
    "light-industry-textiles/furniture"
    "light-industry-textiles/paper-and-paper-products"
    "light-industry-textiles/printing-and-recorded-media"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods"
    "light-industry-textiles/daily-chemicals"
    "light-industry-textiles/plastic-products"
    "light-industry-textiles/ceramic-products"
    "light-industry-textiles/metal-products"
    "light-industry-textiles/bicycles-and-wheelchairs"
    "light-industry-textiles/clocks-watches-and-timing-instruments";
inline constexpr std::uint16_t id_offsets[] = {
    0, 15, 38, 73, 96, 125, 160, 184, 215, 248, 275, 303, 334, 347, 402, 457, 486, 524, 548, 573,
    600, 623, 648, 672, 697, 726, 758, 781, 799, 826, 851, 875, 912, 937, 961, 988, 1015, 1042,
    1068, 1077, 1110, 1135, 1187, 1213, 1243, 1268, 1311, 1347, 1383, 1434, 1487, 1542, 1587, 1615,
    1639, 1665, 1695, 1726, 1763, 1787, 1830, 1849, 1867, 1883, 1901, 1918, 1937, 1955, 1988, 2024,
    2038, 2065, 2115, 2154, 2203, 2239, 2287, 2308, 2359, 2416, 2476, 2520, 2594, 2636, 2684, 2743,
    2784, 2833, 2868, 2919, 2959, 3001, 3041, 3086, 3134, 3164, 3204, 3222, 3259, 3289, 3326, 3363,
    3388, 3424, 3460, 3489, 3522, 3559, 3594, 3629, 3669, 3694, 3722, 3766, 3791, 3818, 3845, 3872,
    3900, 3924, 3947, 3991, 4047, 4080, 4128, 4179, 4258, 4297, 4337, 4377, 4415, 4463, 4524,
};

inline constexpr constplan::cluster_kind kind[] = {
    constplan::cluster_kind::industry,  // textile-apparel
    constplan::cluster_kind::sector,    // textile-apparel/weaving
    constplan::cluster_kind::sector,    // textile-apparel/printing-and-dyeing
    constplan::cluster_kind::sector,    // textile-apparel/apparel
    constplan::cluster_kind::sector,    // textile-apparel/home-textiles
    constplan::cluster_kind::sector,    // textile-apparel/industrial-textiles
    constplan::cluster_kind::sector,    // textile-apparel/knitting
    constplan::cluster_kind::sector,    // textile-apparel/fibre-materials
    constplan::cluster_kind::sector,    // textile-apparel/textile-equipment
    constplan::cluster_kind::sector,    // textile-apparel/womens-wear
    constplan::cluster_kind::sector,    // textile-apparel/fashion-wear
    constplan::cluster_kind::sector,    // textile-apparel/knitted-fabrics
    constplan::cluster_kind::industry,  // food-beverage
    constplan::cluster_kind::sector,    // food-beverage/food-industrialisation-related-industries
    constplan::cluster_kind::sector,    // food-beverage/agricultural-and-sideline-food-processing
    constplan::cluster_kind::sector,    // food-beverage/specialty-foods
    constplan::cluster_kind::sector,    // food-beverage/grain-and-oil-processing
    constplan::cluster_kind::sector,    // food-beverage/condiments
    constplan::cluster_kind::sector,    // food-beverage/baked-goods
    constplan::cluster_kind::sector,    // food-beverage/confectionery
    constplan::cluster_kind::sector,    // food-beverage/mooncakes
    constplan::cluster_kind::sector,    // food-beverage/snack-foods
    constplan::cluster_kind::sector,    // food-beverage/herbal-tea
    constplan::cluster_kind::sector,    // food-beverage/cured-meats
    constplan::cluster_kind::sector,    // food-beverage/preserved-fruit
    constplan::cluster_kind::sector,    // food-beverage/quick-frozen-foods
    constplan::cluster_kind::sector,    // food-beverage/beverages
    constplan::cluster_kind::industry,  // building-materials
    constplan::cluster_kind::sector,    // building-materials/ceramics
    constplan::cluster_kind::sector,    // building-materials/cement
    constplan::cluster_kind::sector,    // building-materials/glass
    constplan::cluster_kind::sector,    // building-materials/aluminium-profiles
    constplan::cluster_kind::regional,  // building-materials/foshan
    constplan::cluster_kind::regional,  // building-materials/yunfu
    constplan::cluster_kind::regional,  // building-materials/qingyuan
    constplan::cluster_kind::regional,  // building-materials/dongguan
    constplan::cluster_kind::regional,  // building-materials/chaozhou
    constplan::cluster_kind::regional,  // building-materials/meizhou
    constplan::cluster_kind::industry,  // furniture
    constplan::cluster_kind::sector,    // furniture/furniture-manufacturing
    constplan::cluster_kind::sector,    // furniture/wood-processing
    constplan::cluster_kind::sector,    // furniture/manufacturing-equipment-and-hardware-parts
    constplan::cluster_kind::sector,    // furniture/custom-furniture
    constplan::cluster_kind::sector,    // furniture/solid-wood-furniture
    constplan::cluster_kind::sector,    // furniture/metal-furniture
    constplan::cluster_kind::sector,    // furniture/intelligent-manufacturing-network
    constplan::cluster_kind::sector,    // furniture/design-and-r-and-d-network
    constplan::cluster_kind::sector,    // furniture/customised-service-network
    constplan::cluster_kind::sector,    // furniture/technology-leading-and-customised-service
    constplan::cluster_kind::sector,    // furniture/traditional-and-new-chinese-style-furniture
    constplan::cluster_kind::sector,    // furniture/office-and-medical-and-elderly-care-furniture
    constplan::cluster_kind::sector,    // furniture/pan-home-and-whole-house-furnishing
    constplan::cluster_kind::sector,    // furniture/rosewood-furniture
    constplan::cluster_kind::sector,    // furniture/soft-furniture
    constplan::cluster_kind::sector,    // furniture/office-furniture
    constplan::cluster_kind::sector,    // furniture/furniture-e-commerce
    constplan::cluster_kind::sector,    // furniture/woodworking-machinery
    constplan::cluster_kind::sector,    // furniture/raw-and-auxiliary-materials
    constplan::cluster_kind::sector,    // furniture/hardware-parts
    constplan::cluster_kind::sector,    // furniture/furniture-equipment-manufacturing
    constplan::cluster_kind::regional,  // furniture/guangzhou
    constplan::cluster_kind::regional,  // furniture/shenzhen
    constplan::cluster_kind::regional,  // furniture/foshan
    constplan::cluster_kind::regional,  // furniture/dongguan
    constplan::cluster_kind::regional,  // furniture/huizhou
    constplan::cluster_kind::regional,  // furniture/zhongshan
    constplan::cluster_kind::regional,  // furniture/jiangmen
    constplan::cluster_kind::regional,  // furniture/shenzhen-huizhou-heyuan
    constplan::cluster_kind::regional,  // furniture/guangzhou-qingyuan-meizhou
    constplan::cluster_kind::industry,  // metal-products
    constplan::cluster_kind::industry,  // five-manufacturing-clusters
    constplan::cluster_kind::sector,    // five-manufacturing-clusters/electronic-information
    constplan::cluster_kind::sector,    // five-manufacturing-clusters/automobiles
    constplan::cluster_kind::sector,    // five-manufacturing-clusters/smart-home-appliances
    constplan::cluster_kind::sector,    // five-manufacturing-clusters/robotics
    constplan::cluster_kind::sector,    // five-manufacturing-clusters/green-petrochemicals
    constplan::cluster_kind::industry,  // pearl-river-west-bank
    constplan::cluster_kind::sector,    // pearl-river-west-bank/smart-manufacturing-equipment
    constplan::cluster_kind::sector,    // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    constplan::cluster_kind::sector,    // pearl-river-west-bank/marine-engineering-equipment-and-ships
    constplan::cluster_kind::sector,    // pearl-river-west-bank/rail-transit-equipment
    constplan::cluster_kind::sector,    // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    constplan::cluster_kind::sector,    // pearl-river-west-bank/new-energy-equipment
    constplan::cluster_kind::sector,    // pearl-river-west-bank/general-aviation-equipment
    constplan::cluster_kind::sector,    // pearl-river-west-bank/new-generation-information-technology
    constplan::cluster_kind::sector,    // pearl-river-west-bank/biological-industry
    constplan::cluster_kind::sector,    // pearl-river-west-bank/satellites-and-applications
    constplan::cluster_kind::sector,    // pearl-river-west-bank/new-materials
    constplan::cluster_kind::sector,    // pearl-river-west-bank/home-appliances-and-furniture
    constplan::cluster_kind::sector,    // pearl-river-west-bank/food-and-beverages
    constplan::cluster_kind::sector,    // pearl-river-west-bank/textiles-and-apparel
    constplan::cluster_kind::sector,    // pearl-river-west-bank/ceramics-and-paper
    constplan::cluster_kind::sector,    // pearl-river-west-bank/equipment-manufacturing
    constplan::cluster_kind::sector,    // pearl-river-west-bank/machine-tool-manufacturing
    constplan::cluster_kind::sector,    // pearl-river-west-bank/robotics
    constplan::cluster_kind::sector,    // pearl-river-west-bank/resource-recycling
    constplan::cluster_kind::industry,  // advanced-materials
    constplan::cluster_kind::sector,    // advanced-materials/building-materials
    constplan::cluster_kind::sector,    // advanced-materials/green-steel
    constplan::cluster_kind::sector,    // advanced-materials/non-ferrous-metals
    constplan::cluster_kind::sector,    // advanced-materials/chemical-materials
    constplan::cluster_kind::sector,    // advanced-materials/cement
    constplan::cluster_kind::sector,    // advanced-materials/building-ceramics
    constplan::cluster_kind::sector,    // advanced-materials/sanitary-ceramics
    constplan::cluster_kind::sector,    // advanced-materials/flat-glass
    constplan::cluster_kind::sector,    // advanced-materials/steel-products
    constplan::cluster_kind::sector,    // advanced-materials/aluminium-products
    constplan::cluster_kind::sector,    // advanced-materials/plastic-products
    constplan::cluster_kind::sector,    // advanced-materials/synthetic-rubber
    constplan::cluster_kind::sector,    // advanced-materials/primary-form-plastics
    constplan::cluster_kind::regional,  // advanced-materials/foshan
    constplan::cluster_kind::regional,  // advanced-materials/guangzhou
    constplan::cluster_kind::regional,  // advanced-materials/shenzhen-dongguan-huizhou
    constplan::cluster_kind::regional,  // advanced-materials/zhuhai
    constplan::cluster_kind::regional,  // advanced-materials/zhaoqing
    constplan::cluster_kind::regional,  // advanced-materials/qingyuan
    constplan::cluster_kind::regional,  // advanced-materials/shaoguan
    constplan::cluster_kind::regional,  // advanced-materials/zhanjiang
    constplan::cluster_kind::regional,  // advanced-materials/yunfu
    constplan::cluster_kind::industry,  // light-industry-textiles
    constplan::cluster_kind::sector,    // light-industry-textiles/textiles-and-apparel
    constplan::cluster_kind::sector,    // light-industry-textiles/leather-fur-feather-and-footwear
    constplan::cluster_kind::sector,    // light-industry-textiles/furniture
    constplan::cluster_kind::sector,    // light-industry-textiles/paper-and-paper-products
    constplan::cluster_kind::sector,    // light-industry-textiles/printing-and-recorded-media
    constplan::cluster_kind::sector,    // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    constplan::cluster_kind::sector,    // light-industry-textiles/daily-chemicals
    constplan::cluster_kind::sector,    // light-industry-textiles/plastic-products
    constplan::cluster_kind::sector,    // light-industry-textiles/ceramic-products
    constplan::cluster_kind::sector,    // light-industry-textiles/metal-products
    constplan::cluster_kind::sector,    // light-industry-textiles/bicycles-and-wheelchairs
    constplan::cluster_kind::sector,    // light-industry-textiles/clocks-watches-and-timing-instruments
};

inline constexpr plan_id plan[] = {
    plan_id::textile_apparel,              // textile-apparel
    plan_id::textile_apparel,              // textile-apparel/weaving
    plan_id::textile_apparel,              // textile-apparel/printing-and-dyeing
    plan_id::textile_apparel,              // textile-apparel/apparel
    plan_id::textile_apparel,              // textile-apparel/home-textiles
    plan_id::textile_apparel,              // textile-apparel/industrial-textiles
    plan_id::textile_apparel,              // textile-apparel/knitting
    plan_id::textile_apparel,              // textile-apparel/fibre-materials
    plan_id::textile_apparel,              // textile-apparel/textile-equipment
    plan_id::textile_apparel,              // textile-apparel/womens-wear
    plan_id::textile_apparel,              // textile-apparel/fashion-wear
    plan_id::textile_apparel,              // textile-apparel/knitted-fabrics
    plan_id::food_beverage,                // food-beverage
    plan_id::food_beverage,                // food-beverage/food-industrialisation-related-industries
    plan_id::food_beverage,                // food-beverage/agricultural-and-sideline-food-processing
    plan_id::food_beverage,                // food-beverage/specialty-foods
    plan_id::food_beverage,                // food-beverage/grain-and-oil-processing
    plan_id::food_beverage,                // food-beverage/condiments
    plan_id::food_beverage,                // food-beverage/baked-goods
    plan_id::food_beverage,                // food-beverage/confectionery
    plan_id::food_beverage,                // food-beverage/mooncakes
    plan_id::food_beverage,                // food-beverage/snack-foods
    plan_id::food_beverage,                // food-beverage/herbal-tea
    plan_id::food_beverage,                // food-beverage/cured-meats
    plan_id::food_beverage,                // food-beverage/preserved-fruit
    plan_id::food_beverage,                // food-beverage/quick-frozen-foods
    plan_id::food_beverage,                // food-beverage/beverages
    plan_id::building_materials,           // building-materials
    plan_id::building_materials,           // building-materials/ceramics
    plan_id::building_materials,           // building-materials/cement
    plan_id::building_materials,           // building-materials/glass
    plan_id::building_materials,           // building-materials/aluminium-profiles
    plan_id::building_materials,           // building-materials/foshan
    plan_id::building_materials,           // building-materials/yunfu
    plan_id::building_materials,           // building-materials/qingyuan
    plan_id::building_materials,           // building-materials/dongguan
    plan_id::building_materials,           // building-materials/chaozhou
    plan_id::building_materials,           // building-materials/meizhou
    plan_id::furniture,                    // furniture
    plan_id::furniture,                    // furniture/furniture-manufacturing
    plan_id::furniture,                    // furniture/wood-processing
    plan_id::furniture,                    // furniture/manufacturing-equipment-and-hardware-parts
    plan_id::furniture,                    // furniture/custom-furniture
    plan_id::furniture,                    // furniture/solid-wood-furniture
    plan_id::furniture,                    // furniture/metal-furniture
    plan_id::furniture,                    // furniture/intelligent-manufacturing-network
    plan_id::furniture,                    // furniture/design-and-r-and-d-network
    plan_id::furniture,                    // furniture/customised-service-network
    plan_id::furniture,                    // furniture/technology-leading-and-customised-service
    plan_id::furniture,                    // furniture/traditional-and-new-chinese-style-furniture
    plan_id::furniture,                    // furniture/office-and-medical-and-elderly-care-furniture
    plan_id::furniture,                    // furniture/pan-home-and-whole-house-furnishing
    plan_id::furniture,                    // furniture/rosewood-furniture
    plan_id::furniture,                    // furniture/soft-furniture
    plan_id::furniture,                    // furniture/office-furniture
    plan_id::furniture,                    // furniture/furniture-e-commerce
    plan_id::furniture,                    // furniture/woodworking-machinery
    plan_id::furniture,                    // furniture/raw-and-auxiliary-materials
    plan_id::furniture,                    // furniture/hardware-parts
    plan_id::furniture,                    // furniture/furniture-equipment-manufacturing
    plan_id::furniture,                    // furniture/guangzhou
    plan_id::furniture,                    // furniture/shenzhen
    plan_id::furniture,                    // furniture/foshan
    plan_id::furniture,                    // furniture/dongguan
    plan_id::furniture,                    // furniture/huizhou
    plan_id::furniture,                    // furniture/zhongshan
    plan_id::furniture,                    // furniture/jiangmen
    plan_id::furniture,                    // furniture/shenzhen-huizhou-heyuan
    plan_id::furniture,                    // furniture/guangzhou-qingyuan-meizhou
    plan_id::metal_products,               // metal-products
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/electronic-information
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/automobiles
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/smart-home-appliances
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/robotics
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/green-petrochemicals
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/smart-manufacturing-equipment
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/marine-engineering-equipment-and-ships
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/rail-transit-equipment
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/new-energy-equipment
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/general-aviation-equipment
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/new-generation-information-technology
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/biological-industry
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/satellites-and-applications
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/new-materials
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/home-appliances-and-furniture
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/food-and-beverages
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/textiles-and-apparel
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/ceramics-and-paper
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/equipment-manufacturing
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/machine-tool-manufacturing
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/robotics
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/resource-recycling
    plan_id::advanced_materials,           // advanced-materials
    plan_id::advanced_materials,           // advanced-materials/building-materials
    plan_id::advanced_materials,           // advanced-materials/green-steel
    plan_id::advanced_materials,           // advanced-materials/non-ferrous-metals
    plan_id::advanced_materials,           // advanced-materials/chemical-materials
    plan_id::advanced_materials,           // advanced-materials/cement
    plan_id::advanced_materials,           // advanced-materials/building-ceramics
    plan_id::advanced_materials,           // advanced-materials/sanitary-ceramics
    plan_id::advanced_materials,           // advanced-materials/flat-glass
    plan_id::advanced_materials,           // advanced-materials/steel-products
    plan_id::advanced_materials,           // advanced-materials/aluminium-products
    plan_id::advanced_materials,           // advanced-materials/plastic-products
    plan_id::advanced_materials,           // advanced-materials/synthetic-rubber
    plan_id::advanced_materials,           // advanced-materials/primary-form-plastics
    plan_id::advanced_materials,           // advanced-materials/foshan
    plan_id::advanced_materials,           // advanced-materials/guangzhou
    plan_id::advanced_materials,           // advanced-materials/shenzhen-dongguan-huizhou
    plan_id::advanced_materials,           // advanced-materials/zhuhai
    plan_id::advanced_materials,           // advanced-materials/zhaoqing
    plan_id::advanced_materials,           // advanced-materials/qingyuan
    plan_id::advanced_materials,           // advanced-materials/shaoguan
    plan_id::advanced_materials,           // advanced-materials/zhanjiang
    plan_id::advanced_materials,           // advanced-materials/yunfu
    plan_id::light_industry_textiles,      // light-industry-textiles
    plan_id::light_industry_textiles,      // light-industry-textiles/textiles-and-apparel
    plan_id::light_industry_textiles,      // light-industry-textiles/leather-fur-feather-and-footwear
    plan_id::light_industry_textiles,      // light-industry-textiles/furniture
    plan_id::light_industry_textiles,      // light-industry-textiles/paper-and-paper-products
    plan_id::light_industry_textiles,      // light-industry-textiles/printing-and-recorded-media
    plan_id::light_industry_textiles,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    plan_id::light_industry_textiles,      // light-industry-textiles/daily-chemicals
    plan_id::light_industry_textiles,      // light-industry-textiles/plastic-products
    plan_id::light_industry_textiles,      // light-industry-textiles/ceramic-products
    plan_id::light_industry_textiles,      // light-industry-textiles/metal-products
    plan_id::light_industry_textiles,      // light-industry-textiles/bicycles-and-wheelchairs
    plan_id::light_industry_textiles,      // light-industry-textiles/clocks-watches-and-timing-instruments
};

inline constexpr cluster_id parent[] = {
    constplan::absent<cluster_id>,                                        // textile-apparel
    cluster_id::textile_apparel,                                          // textile-apparel/weaving
    cluster_id::textile_apparel,                                          // textile-apparel/printing-and-dyeing
    cluster_id::textile_apparel,                                          // textile-apparel/apparel
    cluster_id::textile_apparel,                                          // textile-apparel/home-textiles
    cluster_id::textile_apparel,                                          // textile-apparel/industrial-textiles
    cluster_id::textile_apparel,                                          // textile-apparel/knitting
    cluster_id::textile_apparel,                                          // textile-apparel/fibre-materials
    cluster_id::textile_apparel,                                          // textile-apparel/textile-equipment
    cluster_id::textile_apparel_apparel,                                  // textile-apparel/womens-wear
    cluster_id::textile_apparel_apparel,                                  // textile-apparel/fashion-wear
    cluster_id::textile_apparel_knitting,                                 // textile-apparel/knitted-fabrics
    constplan::absent<cluster_id>,                                        // food-beverage
    cluster_id::food_beverage,                                            // food-beverage/food-industrialisation-related-industries
    cluster_id::food_beverage,                                            // food-beverage/agricultural-and-sideline-food-processing
    cluster_id::food_beverage,                                            // food-beverage/specialty-foods
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,  // food-beverage/grain-and-oil-processing
    cluster_id::food_beverage,                                            // food-beverage/condiments
    cluster_id::food_beverage,                                            // food-beverage/baked-goods
    cluster_id::food_beverage,                                            // food-beverage/confectionery
    cluster_id::food_beverage_specialty_foods,                            // food-beverage/mooncakes
    cluster_id::food_beverage_specialty_foods,                            // food-beverage/snack-foods
    cluster_id::food_beverage_specialty_foods,                            // food-beverage/herbal-tea
    cluster_id::food_beverage_specialty_foods,                            // food-beverage/cured-meats
    cluster_id::food_beverage_specialty_foods,                            // food-beverage/preserved-fruit
    cluster_id::food_beverage,                                            // food-beverage/quick-frozen-foods
    cluster_id::food_beverage,                                            // food-beverage/beverages
    constplan::absent<cluster_id>,                                        // building-materials
    cluster_id::building_materials,                                       // building-materials/ceramics
    cluster_id::building_materials,                                       // building-materials/cement
    cluster_id::building_materials,                                       // building-materials/glass
    cluster_id::building_materials,                                       // building-materials/aluminium-profiles
    cluster_id::building_materials,                                       // building-materials/foshan
    cluster_id::building_materials,                                       // building-materials/yunfu
    cluster_id::building_materials,                                       // building-materials/qingyuan
    cluster_id::building_materials,                                       // building-materials/dongguan
    cluster_id::building_materials,                                       // building-materials/chaozhou
    cluster_id::building_materials,                                       // building-materials/meizhou
    constplan::absent<cluster_id>,                                        // furniture
    cluster_id::furniture,                                                // furniture/furniture-manufacturing
    cluster_id::furniture,                                                // furniture/wood-processing
    cluster_id::furniture,                                                // furniture/manufacturing-equipment-and-hardware-parts
    cluster_id::furniture,                                                // furniture/custom-furniture
    cluster_id::furniture,                                                // furniture/solid-wood-furniture
    cluster_id::furniture,                                                // furniture/metal-furniture
    cluster_id::furniture,                                                // furniture/intelligent-manufacturing-network
    cluster_id::furniture,                                                // furniture/design-and-r-and-d-network
    cluster_id::furniture,                                                // furniture/customised-service-network
    cluster_id::furniture,                                                // furniture/technology-leading-and-customised-service
    cluster_id::furniture,                                                // furniture/traditional-and-new-chinese-style-furniture
    cluster_id::furniture,                                                // furniture/office-and-medical-and-elderly-care-furniture
    cluster_id::furniture,                                                // furniture/pan-home-and-whole-house-furnishing
    cluster_id::furniture_solid_wood_furniture,                           // furniture/rosewood-furniture
    cluster_id::furniture,                                                // furniture/soft-furniture
    cluster_id::furniture,                                                // furniture/office-furniture
    cluster_id::furniture,                                                // furniture/furniture-e-commerce
    cluster_id::furniture,                                                // furniture/woodworking-machinery
    cluster_id::furniture,                                                // furniture/raw-and-auxiliary-materials
    cluster_id::furniture,                                                // furniture/hardware-parts
    cluster_id::furniture,                                                // furniture/furniture-equipment-manufacturing
    cluster_id::furniture,                                                // furniture/guangzhou
    cluster_id::furniture,                                                // furniture/shenzhen
    cluster_id::furniture,                                                // furniture/foshan
    cluster_id::furniture,                                                // furniture/dongguan
    cluster_id::furniture,                                                // furniture/huizhou
    cluster_id::furniture,                                                // furniture/zhongshan
    cluster_id::furniture,                                                // furniture/jiangmen
    cluster_id::furniture,                                                // furniture/shenzhen-huizhou-heyuan
    cluster_id::furniture,                                                // furniture/guangzhou-qingyuan-meizhou
    constplan::absent<cluster_id>,                                        // metal-products
    constplan::absent<cluster_id>,                                        // five-manufacturing-clusters
    cluster_id::five_manufacturing_clusters,                              // five-manufacturing-clusters/electronic-information
    cluster_id::five_manufacturing_clusters,                              // five-manufacturing-clusters/automobiles
    cluster_id::five_manufacturing_clusters,                              // five-manufacturing-clusters/smart-home-appliances
    cluster_id::five_manufacturing_clusters,                              // five-manufacturing-clusters/robotics
    cluster_id::five_manufacturing_clusters,                              // five-manufacturing-clusters/green-petrochemicals
    constplan::absent<cluster_id>,                                        // pearl-river-west-bank
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/smart-manufacturing-equipment
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/marine-engineering-equipment-and-ships
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/rail-transit-equipment
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/new-energy-equipment
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/general-aviation-equipment
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/new-generation-information-technology
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/biological-industry
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/satellites-and-applications
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/new-materials
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/home-appliances-and-furniture
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/food-and-beverages
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/textiles-and-apparel
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/ceramics-and-paper
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/equipment-manufacturing
    cluster_id::pearl_river_west_bank_equipment_manufacturing,            // pearl-river-west-bank/machine-tool-manufacturing
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,      // pearl-river-west-bank/robotics
    cluster_id::pearl_river_west_bank,                                    // pearl-river-west-bank/resource-recycling
    constplan::absent<cluster_id>,                                        // advanced-materials
    cluster_id::advanced_materials,                                       // advanced-materials/building-materials
    cluster_id::advanced_materials,                                       // advanced-materials/green-steel
    cluster_id::advanced_materials,                                       // advanced-materials/non-ferrous-metals
    cluster_id::advanced_materials,                                       // advanced-materials/chemical-materials
    cluster_id::advanced_materials_building_materials,                    // advanced-materials/cement
    cluster_id::advanced_materials_building_materials,                    // advanced-materials/building-ceramics
    cluster_id::advanced_materials_building_materials,                    // advanced-materials/sanitary-ceramics
    cluster_id::advanced_materials_building_materials,                    // advanced-materials/flat-glass
    cluster_id::advanced_materials_green_steel,                           // advanced-materials/steel-products
    cluster_id::advanced_materials_non_ferrous_metals,                    // advanced-materials/aluminium-products
    cluster_id::advanced_materials_chemical_materials,                    // advanced-materials/plastic-products
    cluster_id::advanced_materials_chemical_materials,                    // advanced-materials/synthetic-rubber
    cluster_id::advanced_materials_chemical_materials,                    // advanced-materials/primary-form-plastics
    cluster_id::advanced_materials,                                       // advanced-materials/foshan
    cluster_id::advanced_materials,                                       // advanced-materials/guangzhou
    cluster_id::advanced_materials,                                       // advanced-materials/shenzhen-dongguan-huizhou
    cluster_id::advanced_materials,                                       // advanced-materials/zhuhai
    cluster_id::advanced_materials,                                       // advanced-materials/zhaoqing
    cluster_id::advanced_materials,                                       // advanced-materials/qingyuan
    cluster_id::advanced_materials,                                       // advanced-materials/shaoguan
    cluster_id::advanced_materials,                                       // advanced-materials/zhanjiang
    cluster_id::advanced_materials,                                       // advanced-materials/yunfu
    constplan::absent<cluster_id>,                                        // light-industry-textiles
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/textiles-and-apparel
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/leather-fur-feather-and-footwear
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/furniture
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/paper-and-paper-products
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/printing-and-recorded-media
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/daily-chemicals
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/plastic-products
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/ceramic-products
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/metal-products
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/bicycles-and-wheelchairs
    cluster_id::light_industry_textiles,                                  // light-industry-textiles/clocks-watches-and-timing-instruments
};

inline constexpr char name_zh_text[] =
    "纺织服装"
    "织造"
    "印染"
    "服装"
    "家纺"
    "产业用纺织品"
    "针织"
    "纤维材料"
    "纺织装备"
    "女装"
    "时装"
    "针织面料"
    "食品饮料"
    "食品工业化相关产业"
    "大宗农副食品加工"
    "特色食品"
    "粮油加工"
    "调味品"
    "烘焙食品"
    "糖果"
    "特色月饼"
    "休闲食品"
    "凉茶"
    "腊味"
    "凉果"
    "速冻快消食品"
    "饮品"
    "建筑材料"
    "陶瓷"
    "水泥"
    "玻璃"
    "铝型材"
    "佛山建材产业集群"
    "云浮石材产业集群"
    "清远建材产业集群"
    "东莞玻璃产业集群"
    "潮州陶瓷产业集群"
    "梅州水泥产业集群"
    "家具制造"
    "家具制造业"
    "木材加工业"
    "家具制造装备及五金零部件"
    "定制家具"
    "实木家具"
    "金属家具"
    "智能制造网络"
    "设计研发网络"
    "定制服务网络"
    "科技型、引领型、定制服务型产业集群网"
    "传统和新中式家具"
    "办公和医养家具"
    "泛家居、全屋整装"
    "红木家具"
    "软体家具"
    "办公家具"
    "家具电商"
    "木工机械"
    "家具原辅材料"
    "五金部件"
    "家具装备制造业"
    "广州家具产业集群"
    "深圳家具产业集群"
    "佛山家具产业集群"
    "东莞家具产业集群"
    "惠州家具产业集群"
    "中山家具产业集群"
    "江门家具产业集群"
    "跨区域家具产业集群"
    "跨区域家具产业集群"
    "金属制品"
    "五大世界级先进制造业集群"
    "电子信息"
    "汽车"
    "智能家电"
    "机器人"
    "绿色石化"
    "珠江西岸制造业"
    "智能制造装备"
    "汽车及新能源汽车制造"
    "海洋工程装备与船舶"
    "轨道交通装备"
    "节能环保装备"
    "新能源装备"
    "通用航空装备"
    "新一代信息技术"
    "生物产业"
    "卫星及应用"
    "新材料产业"
    "家电及家具制造"
    "食品饮料"
    "纺织服装"
    "陶瓷及造纸"
    "装备制造业"
    "工作母机类制造业"
    "机器人"
    "资源循环利用产业"
    "先进材料"
    "建筑材料"
    "绿色钢铁"
    "有色金属"
    "化工材料"
    "水泥"
    "建筑陶瓷"
    "卫生陶瓷"
    "平板玻璃"
    "钢材"
    "铝材"
    "塑料制品"
    "合成橡胶"
    "初级形态塑料"
    "佛山先进材料产业集群"
    "广州先进材料产业集群"
    "深莞惠先进材料产业集群"
    "珠海化工材料产业集群"
    "肇庆建材和铝合金加工材产业集群"
    "清远建材和有色金属产业集群"
    "韶关绿色钢铁和有色金属产业集群"
    "湛江绿色钢铁和高性能树脂产业集群"
    "云浮石材和优特钢产业集群"
    "现代轻工纺织"
    "纺织服装"
    "皮革、毛皮、羽毛及其制品和制鞋业"
    "家具"
    "造纸和纸制品业"
    "印刷和记录媒介复制业"
    "文教、工美、体育和娱乐用品制造业"
    "日用化学产品制造"
    "塑料制品业"
    "陶瓷制品制造"
    "金属制品业"
    "自行车和残疾人座车制造"
    "钟表与计时仪器制造";
inline constexpr std::uint16_t name_zh_offsets[] = {
    0, 12, 18, 24, 30, 36, 54, 60, 72, 84, 90, 96, 108, 120, 147, 171, 183, 195, 204, 216, 222, 234,
    246, 252, 258, 264, 282, 288, 300, 306, 312, 318, 327, 351, 375, 399, 423, 447, 471, 483, 498,
    513, 549, 561, 573, 585, 603, 621, 639, 693, 717, 738, 762, 774, 786, 798, 810, 822, 840, 852,
    873, 897, 921, 945, 969, 993, 1017, 1041, 1068, 1095, 1107, 1143, 1155, 1161, 1173, 1182, 1194,
    1215, 1233, 1263, 1290, 1308, 1326, 1341, 1359, 1380, 1392, 1407, 1422, 1443, 1455, 1467, 1482,
    1497, 1521, 1530, 1554, 1566, 1578, 1590, 1602, 1614, 1620, 1632, 1644, 1656, 1662, 1668, 1680,
    1692, 1710, 1740, 1770, 1803, 1833, 1878, 1917, 1962, 2010, 2046, 2064, 2076, 2124, 2130, 2151,
    2181, 2229, 2253, 2268, 2286, 2301, 2334, 2361,
};

inline constexpr char name_en_text[] =
    "Textiles and apparel"
    "Weaving"
    "Printing and dyeing"
    "Apparel"
    "Home textiles"
    "Industrial textiles"
    "Knitting"
    "Fibre materials"
    "Textile equipment"
    "Women's wear"
    "Fashion wear"
    "Knitted fabrics"
    "Food and beverages"
    "Industries related to food industrialisation"
    "Bulk agricultural and sideline food processing"
    "Specialty foods"
    "Grain and oil processing"
    "Condiments"
    "Baked goods"
    "Confectionery"
    "Specialty mooncakes"
    "Snack foods"
    "Herbal tea"
    "Cured meats"
    "Preserved fruit"
    "Quick-frozen fast-moving foods"
    "Beverages"
    "Building materials"
    "Ceramics"
    "Cement"
    "Glass"
    "Aluminium profiles"
    "Foshan building materials cluster"
    "Yunfu stone cluster"
    "Qingyuan building materials cluster"
    "Dongguan glass cluster"
    "Chaozhou ceramics cluster"
    "Meizhou cement cluster"
    "Furniture manufacturing"
    "Furniture making proper"
    "Wood processing"
    "Furniture manufacturing equipment, hardware parts and other supporting products"
    "Custom furniture"
    "Solid wood furniture"
    "Metal furniture"
    "Intelligent manufacturing network"
    "Design and R&D network"
    "Customised service network"
    "Technology-based, leading and customised-service cluster network"
    "Traditional and new Chinese style furniture"
    "Office furniture and medical and elderly care furniture"
    "Pan-home products and whole-house furnishing"
    "Rosewood furniture"
    "Soft (upholstered) furniture"
    "Office furniture"
    "Furniture e-commerce"
    "Woodworking machinery"
    "Raw and auxiliary materials for furniture"
    "Hardware parts"
    "Furniture equipment manufacturing"
    "Guangzhou furniture cluster"
    "Shenzhen furniture cluster"
    "Foshan furniture cluster"
    "Dongguan furniture cluster"
    "Huizhou furniture cluster"
    "Zhongshan furniture cluster"
    "Jiangmen furniture cluster"
    "Shenzhen-Huizhou-Heyuan cross-regional furniture cluster"
    "Guangzhou-Qingyuan-Meizhou cross-regional furniture cluster"
    "Metal products"
    "Five world-class advanced manufacturing clusters"
    "Electronic information"
    "Automobiles"
    "Smart home appliances"
    "Robotics"
    "Green petrochemicals"
    "Pearl River west bank manufacturing"
    "Smart manufacturing equipment"
    "Automobile and new energy vehicle manufacturing"
    "Marine engineering equipment and ships"
    "Rail transit equipment"
    "Energy-saving and environmental protection equipment"
    "New energy equipment"
    "General aviation equipment"
    "New-generation information technology"
    "Biological industry"
    "Satellites and applications"
    "New materials industry"
    "Home appliance and furniture manufacturing"
    "Ceramics and paper"
    "Equipment manufacturing"
    "Machine tool (mother machine) manufacturing"
    "Resource recycling industry"
    "Advanced materials"
    "Green steel"
    "Non-ferrous metals"
    "Chemical materials"
    "Building ceramics"
    "Sanitary ceramics"
    "Flat glass"
    "Steel products"
    "Aluminium products"
    "Plastic products"
    "Synthetic rubber"
    "Plastics in primary forms"
    "Foshan advanced materials cluster"
    "Guangzhou advanced materials cluster"
    "Shenzhen-Dongguan-Huizhou advanced materials cluster"
    "Zhuhai chemical materials cluster"
    "Zhaoqing building materials and processed aluminium alloy cluster"
    "Qingyuan building materials and non-ferrous metals cluster"
    "Shaoguan green steel and non-ferrous metals cluster"
    "Zhanjiang green steel and high-performance resin cluster"
    "Yunfu stone and quality special steel cluster"
    "Modern light industry and textiles"
    "Leather, fur, feather and their products and footwear"
    "Furniture"
    "Paper and paper products"
    "Printing and reproduction of recorded media"
    "Cultural, educational, arts and crafts, sports and entertainment goods"
    "Daily-use chemical products"
    "Ceramic products"
    "Bicycles and wheelchairs"
    "Clocks, watches and timing instruments";
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 20, 27, 46, 53, 66, 85, 93, 108, 125, 137, 149, 164, 182, 226, 272, 287, 311, 321, 332, 345,
    364, 375, 385, 396, 411, 441, 450, 468, 476, 482, 487, 505, 538, 557, 592, 614, 639, 661, 684,
    707, 722, 801, 817, 837, 852, 885, 907, 933, 997, 1040, 1095, 1139, 1157, 1185, 1201, 1221,
    1242, 1283, 1297, 1330, 1357, 1383, 1407, 1433, 1458, 1485, 1511, 1567, 1626, 1640, 1688, 1710,
    1721, 1742, 1750, 1770, 1805, 1834, 1881, 1919, 1941, 1993, 2013, 2039, 2076, 2095, 2122, 2144,
    2186, 2204, 2227, 2270, 2297, 2315, 2326, 2344, 2362, 2379, 2396, 2406, 2420, 2438, 2454, 2470,
    2495, 2528, 2564, 2616, 2649, 2714, 2772, 2823, 2879, 2924, 2958, 3011, 3020, 3044, 3087, 3157,
    3184, 3200, 3224, 3262,
};
inline constexpr std::uint8_t name_en_codes[] = {
    0,    // textile-apparel
    1,    // textile-apparel/weaving
    2,    // textile-apparel/printing-and-dyeing
    3,    // textile-apparel/apparel
    4,    // textile-apparel/home-textiles
    5,    // textile-apparel/industrial-textiles
    6,    // textile-apparel/knitting
    7,    // textile-apparel/fibre-materials
    8,    // textile-apparel/textile-equipment
    9,    // textile-apparel/womens-wear
    10,   // textile-apparel/fashion-wear
    11,   // textile-apparel/knitted-fabrics
    12,   // food-beverage
    13,   // food-beverage/food-industrialisation-related-industries
    14,   // food-beverage/agricultural-and-sideline-food-processing
    15,   // food-beverage/specialty-foods
    16,   // food-beverage/grain-and-oil-processing
    17,   // food-beverage/condiments
    18,   // food-beverage/baked-goods
    19,   // food-beverage/confectionery
    20,   // food-beverage/mooncakes
    21,   // food-beverage/snack-foods
    22,   // food-beverage/herbal-tea
    23,   // food-beverage/cured-meats
    24,   // food-beverage/preserved-fruit
    25,   // food-beverage/quick-frozen-foods
    26,   // food-beverage/beverages
    27,   // building-materials
    28,   // building-materials/ceramics
    29,   // building-materials/cement
    30,   // building-materials/glass
    31,   // building-materials/aluminium-profiles
    32,   // building-materials/foshan
    33,   // building-materials/yunfu
    34,   // building-materials/qingyuan
    35,   // building-materials/dongguan
    36,   // building-materials/chaozhou
    37,   // building-materials/meizhou
    38,   // furniture
    39,   // furniture/furniture-manufacturing
    40,   // furniture/wood-processing
    41,   // furniture/manufacturing-equipment-and-hardware-parts
    42,   // furniture/custom-furniture
    43,   // furniture/solid-wood-furniture
    44,   // furniture/metal-furniture
    45,   // furniture/intelligent-manufacturing-network
    46,   // furniture/design-and-r-and-d-network
    47,   // furniture/customised-service-network
    48,   // furniture/technology-leading-and-customised-service
    49,   // furniture/traditional-and-new-chinese-style-furniture
    50,   // furniture/office-and-medical-and-elderly-care-furniture
    51,   // furniture/pan-home-and-whole-house-furnishing
    52,   // furniture/rosewood-furniture
    53,   // furniture/soft-furniture
    54,   // furniture/office-furniture
    55,   // furniture/furniture-e-commerce
    56,   // furniture/woodworking-machinery
    57,   // furniture/raw-and-auxiliary-materials
    58,   // furniture/hardware-parts
    59,   // furniture/furniture-equipment-manufacturing
    60,   // furniture/guangzhou
    61,   // furniture/shenzhen
    62,   // furniture/foshan
    63,   // furniture/dongguan
    64,   // furniture/huizhou
    65,   // furniture/zhongshan
    66,   // furniture/jiangmen
    67,   // furniture/shenzhen-huizhou-heyuan
    68,   // furniture/guangzhou-qingyuan-meizhou
    69,   // metal-products
    70,   // five-manufacturing-clusters
    71,   // five-manufacturing-clusters/electronic-information
    72,   // five-manufacturing-clusters/automobiles
    73,   // five-manufacturing-clusters/smart-home-appliances
    74,   // five-manufacturing-clusters/robotics
    75,   // five-manufacturing-clusters/green-petrochemicals
    76,   // pearl-river-west-bank
    77,   // pearl-river-west-bank/smart-manufacturing-equipment
    78,   // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    79,   // pearl-river-west-bank/marine-engineering-equipment-and-ships
    80,   // pearl-river-west-bank/rail-transit-equipment
    81,   // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    82,   // pearl-river-west-bank/new-energy-equipment
    83,   // pearl-river-west-bank/general-aviation-equipment
    84,   // pearl-river-west-bank/new-generation-information-technology
    85,   // pearl-river-west-bank/biological-industry
    86,   // pearl-river-west-bank/satellites-and-applications
    87,   // pearl-river-west-bank/new-materials
    88,   // pearl-river-west-bank/home-appliances-and-furniture
    12,   // pearl-river-west-bank/food-and-beverages
    0,    // pearl-river-west-bank/textiles-and-apparel
    89,   // pearl-river-west-bank/ceramics-and-paper
    90,   // pearl-river-west-bank/equipment-manufacturing
    91,   // pearl-river-west-bank/machine-tool-manufacturing
    74,   // pearl-river-west-bank/robotics
    92,   // pearl-river-west-bank/resource-recycling
    93,   // advanced-materials
    27,   // advanced-materials/building-materials
    94,   // advanced-materials/green-steel
    95,   // advanced-materials/non-ferrous-metals
    96,   // advanced-materials/chemical-materials
    29,   // advanced-materials/cement
    97,   // advanced-materials/building-ceramics
    98,   // advanced-materials/sanitary-ceramics
    99,   // advanced-materials/flat-glass
    100,  // advanced-materials/steel-products
    101,  // advanced-materials/aluminium-products
    102,  // advanced-materials/plastic-products
    103,  // advanced-materials/synthetic-rubber
    104,  // advanced-materials/primary-form-plastics
    105,  // advanced-materials/foshan
    106,  // advanced-materials/guangzhou
    107,  // advanced-materials/shenzhen-dongguan-huizhou
    108,  // advanced-materials/zhuhai
    109,  // advanced-materials/zhaoqing
    110,  // advanced-materials/qingyuan
    111,  // advanced-materials/shaoguan
    112,  // advanced-materials/zhanjiang
    113,  // advanced-materials/yunfu
    114,  // light-industry-textiles
    0,    // light-industry-textiles/textiles-and-apparel
    115,  // light-industry-textiles/leather-fur-feather-and-footwear
    116,  // light-industry-textiles/furniture
    117,  // light-industry-textiles/paper-and-paper-products
    118,  // light-industry-textiles/printing-and-recorded-media
    119,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    120,  // light-industry-textiles/daily-chemicals
    102,  // light-industry-textiles/plastic-products
    121,  // light-industry-textiles/ceramic-products
    69,   // light-industry-textiles/metal-products
    122,  // light-industry-textiles/bicycles-and-wheelchairs
    123,  // light-industry-textiles/clocks-watches-and-timing-instruments
};

inline constexpr char section_text[] =
    "附件1"
    "附件1/一/（二）"
    "附件1/一/（三）"
    "附件1/二/1/专栏1"
    "附件1/三/（一）/专栏2"
    "附件1/三/（四）"
    "附件2"
    "附件2/一/（一）"
    "附件2/一/（二）"
    "附件2/二/（一）/一是"
    "附件2/二/（二）/一是"
    "附件2/二/（二）/二是"
    "附件2/二/（三）/一是"
    "附件2/二/（四）/二是"
    "附件2/三/（四）/一是"
    "附件3"
    "附件3/一"
    "附件3/二/（一）/专栏1/1"
    "附件3/二/（一）/专栏1/2"
    "附件3/二/（一）/专栏1/3"
    "附件3/二/（一）/专栏1/4"
    "附件3/二/（一）/专栏1/5"
    "附件3/二/（一）/专栏1/6"
    "附件4"
    "附件4/一/（一）"
    "附件4/一/（三）"
    "附件4/一/（四）"
    "附件4/二/（三）"
    "附件4/二/（六）"
    "附件4/三/（一）/3"
    "附件4/二/（五）"
    "附件5"
    ""
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
    "三/（一）/1"
    "三/（三）/2"
    "三/（四）/4"
    "1/（一）"
    "三/（一）/专栏1/1"
    "三/（一）/专栏1/2"
    "三/（一）/专栏1/3"
    "三/（一）/专栏1/4"
    "三/（一）/专栏1/5"
    "三/（一）/专栏1/6"
    "三/（一）/专栏1/7"
    "三/（一）/专栏1/8"
    "三/（一）/专栏1/9"
    "四/（三）/专栏2/1"
    "四/（三）/专栏2/2"
    "四/（三）/专栏2/3"
    "四/（三）/专栏2/4"
    "四/（三）/专栏2/5"
    "四/（三）/专栏2/6"
    "四/（三）/专栏2/7"
    "四/（三）/专栏2/8"
    "四/（三）/专栏2/9"
    "四/（三）/专栏2/10"
    "四/（三）/专栏2/11"
    "四/（三）/专栏2/12";
inline constexpr std::uint16_t section_offsets[] = {
    0, 7, 28, 49, 70, 99, 120, 127, 148, 169, 197, 225, 253, 281, 309, 337, 344, 355, 386, 417, 448,
    479, 510, 541, 548, 569, 590, 611, 632, 653, 676, 697, 704, 704, 719, 734, 749, 764, 779, 794,
    809, 824, 839, 855, 871, 887, 903, 919, 935, 950, 965, 980, 991, 1014, 1037, 1060, 1083, 1106,
    1129, 1152, 1175, 1198, 1221, 1244, 1267, 1290, 1313, 1336, 1359, 1382, 1405, 1429, 1453, 1477,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // textile-apparel
    1,   // textile-apparel/weaving
    2,   // textile-apparel/printing-and-dyeing
    3,   // textile-apparel/apparel
    3,   // textile-apparel/home-textiles
    3,   // textile-apparel/industrial-textiles
    4,   // textile-apparel/knitting
    4,   // textile-apparel/fibre-materials
    4,   // textile-apparel/textile-equipment
    5,   // textile-apparel/womens-wear
    5,   // textile-apparel/fashion-wear
    5,   // textile-apparel/knitted-fabrics
    6,   // food-beverage
    7,   // food-beverage/food-industrialisation-related-industries
    8,   // food-beverage/agricultural-and-sideline-food-processing
    8,   // food-beverage/specialty-foods
    9,   // food-beverage/grain-and-oil-processing
    10,  // food-beverage/condiments
    11,  // food-beverage/baked-goods
    11,  // food-beverage/confectionery
    12,  // food-beverage/mooncakes
    12,  // food-beverage/snack-foods
    12,  // food-beverage/herbal-tea
    12,  // food-beverage/cured-meats
    12,  // food-beverage/preserved-fruit
    13,  // food-beverage/quick-frozen-foods
    14,  // food-beverage/beverages
    15,  // building-materials
    16,  // building-materials/ceramics
    16,  // building-materials/cement
    16,  // building-materials/glass
    16,  // building-materials/aluminium-profiles
    17,  // building-materials/foshan
    18,  // building-materials/yunfu
    19,  // building-materials/qingyuan
    20,  // building-materials/dongguan
    21,  // building-materials/chaozhou
    22,  // building-materials/meizhou
    23,  // furniture
    24,  // furniture/furniture-manufacturing
    24,  // furniture/wood-processing
    24,  // furniture/manufacturing-equipment-and-hardware-parts
    24,  // furniture/custom-furniture
    24,  // furniture/solid-wood-furniture
    24,  // furniture/metal-furniture
    25,  // furniture/intelligent-manufacturing-network
    25,  // furniture/design-and-r-and-d-network
    25,  // furniture/customised-service-network
    25,  // furniture/technology-leading-and-customised-service
    25,  // furniture/traditional-and-new-chinese-style-furniture
    25,  // furniture/office-and-medical-and-elderly-care-furniture
    25,  // furniture/pan-home-and-whole-house-furnishing
    26,  // furniture/rosewood-furniture
    27,  // furniture/soft-furniture
    27,  // furniture/office-furniture
    27,  // furniture/furniture-e-commerce
    28,  // furniture/woodworking-machinery
    28,  // furniture/raw-and-auxiliary-materials
    28,  // furniture/hardware-parts
    29,  // furniture/furniture-equipment-manufacturing
    30,  // furniture/guangzhou
    30,  // furniture/shenzhen
    30,  // furniture/foshan
    30,  // furniture/dongguan
    30,  // furniture/huizhou
    30,  // furniture/zhongshan
    30,  // furniture/jiangmen
    30,  // furniture/shenzhen-huizhou-heyuan
    30,  // furniture/guangzhou-qingyuan-meizhou
    31,  // metal-products
    32,  // five-manufacturing-clusters
    32,  // five-manufacturing-clusters/electronic-information
    32,  // five-manufacturing-clusters/automobiles
    32,  // five-manufacturing-clusters/smart-home-appliances
    32,  // five-manufacturing-clusters/robotics
    32,  // five-manufacturing-clusters/green-petrochemicals
    32,  // pearl-river-west-bank
    33,  // pearl-river-west-bank/smart-manufacturing-equipment
    34,  // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    35,  // pearl-river-west-bank/marine-engineering-equipment-and-ships
    36,  // pearl-river-west-bank/rail-transit-equipment
    37,  // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    38,  // pearl-river-west-bank/new-energy-equipment
    39,  // pearl-river-west-bank/general-aviation-equipment
    40,  // pearl-river-west-bank/new-generation-information-technology
    41,  // pearl-river-west-bank/biological-industry
    42,  // pearl-river-west-bank/satellites-and-applications
    43,  // pearl-river-west-bank/new-materials
    44,  // pearl-river-west-bank/home-appliances-and-furniture
    45,  // pearl-river-west-bank/food-and-beverages
    46,  // pearl-river-west-bank/textiles-and-apparel
    47,  // pearl-river-west-bank/ceramics-and-paper
    48,  // pearl-river-west-bank/equipment-manufacturing
    48,  // pearl-river-west-bank/machine-tool-manufacturing
    49,  // pearl-river-west-bank/robotics
    50,  // pearl-river-west-bank/resource-recycling
    32,  // advanced-materials
    51,  // advanced-materials/building-materials
    51,  // advanced-materials/green-steel
    51,  // advanced-materials/non-ferrous-metals
    51,  // advanced-materials/chemical-materials
    51,  // advanced-materials/cement
    51,  // advanced-materials/building-ceramics
    51,  // advanced-materials/sanitary-ceramics
    51,  // advanced-materials/flat-glass
    51,  // advanced-materials/steel-products
    51,  // advanced-materials/aluminium-products
    51,  // advanced-materials/plastic-products
    51,  // advanced-materials/synthetic-rubber
    51,  // advanced-materials/primary-form-plastics
    52,  // advanced-materials/foshan
    53,  // advanced-materials/guangzhou
    54,  // advanced-materials/shenzhen-dongguan-huizhou
    55,  // advanced-materials/zhuhai
    56,  // advanced-materials/zhaoqing
    57,  // advanced-materials/qingyuan
    58,  // advanced-materials/shaoguan
    59,  // advanced-materials/zhanjiang
    60,  // advanced-materials/yunfu
    32,  // light-industry-textiles
    61,  // light-industry-textiles/textiles-and-apparel
    62,  // light-industry-textiles/leather-fur-feather-and-footwear
    63,  // light-industry-textiles/furniture
    64,  // light-industry-textiles/paper-and-paper-products
    65,  // light-industry-textiles/printing-and-recorded-media
    66,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    67,  // light-industry-textiles/daily-chemicals
    68,  // light-industry-textiles/plastic-products
    69,  // light-industry-textiles/ceramic-products
    70,  // light-industry-textiles/metal-products
    71,  // light-industry-textiles/bicycles-and-wheelchairs
    72,  // light-industry-textiles/clocks-watches-and-timing-instruments
};

inline constexpr std::uint8_t by_id[] = {
    96, 106, 102, 97, 101, 100, 104, 110, 98, 111, 99, 107, 109, 115, 103, 116, 112, 105, 108, 118,
    117, 114, 113, 27, 31, 29, 28, 36, 35, 32, 30, 37, 34, 33, 70, 72, 71, 75, 74, 73, 12, 14, 18,
    26, 17, 19, 23, 13, 16, 22, 20, 24, 25, 21, 15, 38, 42, 47, 46, 63, 62, 55, 59, 39, 60, 68, 58,
    64, 45, 66, 41, 44, 50, 54, 51, 57, 52, 61, 67, 53, 43, 48, 49, 40, 56, 65, 119, 130, 128, 131,
    125, 126, 122, 121, 129, 123, 127, 124, 120, 69, 76, 78, 85, 91, 81, 92, 89, 83, 88, 93, 79, 82,
    84, 87, 80, 95, 94, 86, 77, 90, 0, 3, 10, 7, 4, 5, 11, 6, 2, 8, 1, 9,
};

inline constexpr std::uint8_t by_plan[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97,
    98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116,
    117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 12, 27, 38, 69, 70, 76, 96, 119, 132,
};

inline constexpr std::uint8_t by_parent[] = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 17, 18, 19, 25, 26, 16, 20, 21, 22, 23, 24, 28,
    29, 30, 31, 32, 33, 34, 35, 36, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54,
    55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 52, 71, 72, 73, 74, 75, 77, 78, 79, 80,
    81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 95, 94, 93, 97, 98, 99, 100, 110, 111, 112, 113,
    114, 115, 116, 117, 118, 101, 102, 103, 104, 105, 106, 107, 108, 109, 120, 121, 122, 123, 124,
    125, 126, 127, 128, 129, 130, 131,
};
inline constexpr std::uint8_t by_parent_offsets[] = {
    0, 8, 8, 8, 10, 10, 10, 11, 11, 11, 11, 11, 11, 19, 19, 20, 25, 25, 25, 25, 25, 25, 25, 25, 25,
    25, 25, 25, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 64, 64, 64, 64, 64, 65, 65, 65, 65, 65,
    65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 70, 70,
    70, 70, 70, 70, 87, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 89, 89, 89, 89,
    102, 106, 107, 108, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111,
    111, 111, 111, 111, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123,
};

}  // namespace columns::clusters

/// An industrial cluster: an industry, a sector of one, or a cluster in named cities.
class cluster : public constplan::row<cluster, cluster_id> {
 public:
  using row::row;

  /// The stable id, for instance "advanced-materials/foshan".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::clusters::id_text, columns::clusters::id_offsets, index());
  }

  /// Industry, sector or regional cluster.
  constexpr constplan::cluster_kind kind() const noexcept {
    return columns::clusters::kind[index()];
  }

  /// The plan that names it.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{columns::clusters::plan[index()]};
  }

  /// The cluster it is a part of; none for an industry.
  constexpr std::optional<guangdong::cluster> parent() const noexcept {
    return constplan::row_at<guangdong::cluster>(columns::clusters::parent[index()]);
  }

  /// The name in the source.
  constexpr std::string_view name_zh() const noexcept {
    return constplan::text_at(
        columns::clusters::name_zh_text, columns::clusters::name_zh_offsets, index());
  }

  /// The name in English, ours.
  constexpr std::string_view name_en() const noexcept {
    return constplan::text_at(
        columns::clusters::name_en_text, columns::clusters::name_en_offsets, columns::clusters::name_en_codes[index()]);
  }

  /// Where the source first names it; empty for the title.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::clusters::section_text, columns::clusters::section_offsets, columns::clusters::section_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("kind", kind());
    visitor("plan", plan());
    visitor("parent", parent());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
    visitor("section", section());
  }

  static constexpr std::size_t count = 132;
  static constexpr std::optional<cluster> lookup(std::string_view id) noexcept {
    return constplan::binary_search<cluster>(columns::clusters::by_id, id);
  }
};

/// All clusters, in the order of clusters.csv.
inline constexpr constplan::table<cluster> clusters{};

/// The clusters whose plan is this plan. Constant time.
constexpr constplan::relation<cluster> clusters_of(plan of) noexcept {
  return constplan::relation_at<cluster>(
      columns::clusters::by_plan, columns::clusters::by_plan_offsets, of.index());
}

/// The clusters whose parent is this cluster. Constant time.
constexpr constplan::relation<cluster> children_of(cluster of) noexcept {
  return constplan::relation_at<cluster>(
      columns::clusters::by_parent, columns::clusters::by_parent_offsets, of.index());
}

}  // namespace constplan::guangdong
