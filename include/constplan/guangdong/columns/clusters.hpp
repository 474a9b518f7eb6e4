// clusters: The columns behind ../clusters.hpp. 137 rows.
//
// Made by constplan-gen from clusters.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
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
  furniture_smart_manufacturing_network,
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
  metal_products_high_end_metal_casting,
  metal_products_containers_and_metal_packaging,
  metal_products_hardware_products,
  metal_products_metal_surface_treatment,
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
  advanced_materials_rare_earth_materials,
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
    "furniture/smart-manufacturing-network"
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
    "metal-products/high-end-metal-casting"
    "metal-products/containers-and-metal-packaging"
    "metal-products/hardware-products"
    "metal-products/metal-surface-treatment"
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
    "advanced-materials/rare-earth-materials"
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
    1068, 1077, 1110, 1135, 1187, 1213, 1243, 1268, 1305, 1341, 1377, 1428, 1481, 1536, 1581, 1609,
    1633, 1659, 1689, 1720, 1757, 1781, 1824, 1843, 1861, 1877, 1895, 1912, 1931, 1949, 1982, 2018,
    2032, 2069, 2114, 2146, 2184, 2211, 2261, 2300, 2349, 2385, 2433, 2454, 2505, 2562, 2622, 2666,
    2740, 2782, 2830, 2889, 2930, 2979, 3014, 3065, 3105, 3147, 3187, 3232, 3280, 3310, 3350, 3368,
    3405, 3435, 3472, 3509, 3548, 3573, 3609, 3645, 3674, 3707, 3744, 3779, 3814, 3854, 3879, 3907,
    3951, 3976, 4003, 4030, 4057, 4085, 4109, 4132, 4176, 4232, 4265, 4313, 4364, 4443, 4482, 4522,
    4562, 4600, 4648, 4709,
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
    constplan::cluster_kind::sector,    // furniture/smart-manufacturing-network
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
    constplan::cluster_kind::sector,    // metal-products/high-end-metal-casting
    constplan::cluster_kind::sector,    // metal-products/containers-and-metal-packaging
    constplan::cluster_kind::sector,    // metal-products/hardware-products
    constplan::cluster_kind::sector,    // metal-products/metal-surface-treatment
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
    constplan::cluster_kind::sector,    // advanced-materials/rare-earth-materials
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
    plan_id::furniture,                    // furniture/smart-manufacturing-network
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
    plan_id::metal_products,               // metal-products/high-end-metal-casting
    plan_id::metal_products,               // metal-products/containers-and-metal-packaging
    plan_id::metal_products,               // metal-products/hardware-products
    plan_id::metal_products,               // metal-products/metal-surface-treatment
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
    plan_id::advanced_materials,           // advanced-materials/rare-earth-materials
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
    cluster_id::furniture,                                                // furniture/smart-manufacturing-network
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
    cluster_id::metal_products,                                           // metal-products/high-end-metal-casting
    cluster_id::metal_products,                                           // metal-products/containers-and-metal-packaging
    cluster_id::metal_products,                                           // metal-products/hardware-products
    cluster_id::metal_products,                                           // metal-products/metal-surface-treatment
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
    cluster_id::advanced_materials,                                       // advanced-materials/rare-earth-materials
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
    "纺织服装"  // textile-apparel
    "织造"  // textile-apparel/weaving
    "印染"  // textile-apparel/printing-and-dyeing
    "服装"  // textile-apparel/apparel
    "家纺"  // textile-apparel/home-textiles
    "产业用纺织品"  // textile-apparel/industrial-textiles
    "针织"  // textile-apparel/knitting
    "纤维材料"  // textile-apparel/fibre-materials
    "纺织装备"  // textile-apparel/textile-equipment
    "女装"  // textile-apparel/womens-wear
    "时装"  // textile-apparel/fashion-wear
    "针织面料"  // textile-apparel/knitted-fabrics
    "食品饮料"  // food-beverage
    "食品工业化相关产业"  // food-beverage/food-industrialisation-related-industries
    "大宗农副食品加工"  // food-beverage/agricultural-and-sideline-food-processing
    "特色食品"  // food-beverage/specialty-foods
    "粮油加工"  // food-beverage/grain-and-oil-processing
    "调味品"  // food-beverage/condiments
    "烘焙食品"  // food-beverage/baked-goods
    "糖果"  // food-beverage/confectionery
    "特色月饼"  // food-beverage/mooncakes
    "休闲食品"  // food-beverage/snack-foods
    "凉茶"  // food-beverage/herbal-tea
    "腊味"  // food-beverage/cured-meats
    "凉果"  // food-beverage/preserved-fruit
    "速冻快消食品"  // food-beverage/quick-frozen-foods
    "饮品"  // food-beverage/beverages
    "建筑材料"  // building-materials
    "陶瓷"  // building-materials/ceramics
    "水泥"  // building-materials/cement
    "玻璃"  // building-materials/glass
    "铝型材"  // building-materials/aluminium-profiles
    "佛山建材产业集群"  // building-materials/foshan
    "云浮石材产业集群"  // building-materials/yunfu
    "清远建材产业集群"  // building-materials/qingyuan
    "东莞玻璃产业集群"  // building-materials/dongguan
    "潮州陶瓷产业集群"  // building-materials/chaozhou
    "梅州水泥产业集群"  // building-materials/meizhou
    "家具制造"  // furniture
    "家具制造业"  // furniture/furniture-manufacturing
    "木材加工业"  // furniture/wood-processing
    "家具制造装备及五金零部件"  // furniture/manufacturing-equipment-and-hardware-parts
    "定制家具"  // furniture/custom-furniture
    "实木家具"  // furniture/solid-wood-furniture
    "金属家具"  // furniture/metal-furniture
    "智能制造网络"  // furniture/smart-manufacturing-network
    "设计研发网络"  // furniture/design-and-r-and-d-network
    "定制服务网络"  // furniture/customised-service-network
    "科技型、引领型、定制服务型产业集群网"  // furniture/technology-leading-and-customised-service
    "传统和新中式家具"  // furniture/traditional-and-new-chinese-style-furniture
    "办公和医养家具"  // furniture/office-and-medical-and-elderly-care-furniture
    "泛家居、全屋整装"  // furniture/pan-home-and-whole-house-furnishing
    "红木家具"  // furniture/rosewood-furniture
    "软体家具"  // furniture/soft-furniture
    "办公家具"  // furniture/office-furniture
    "家具电商"  // furniture/furniture-e-commerce
    "木工机械"  // furniture/woodworking-machinery
    "家具原辅材料"  // furniture/raw-and-auxiliary-materials
    "五金部件"  // furniture/hardware-parts
    "家具装备制造业"  // furniture/furniture-equipment-manufacturing
    "广州家具产业集群"  // furniture/guangzhou
    "深圳家具产业集群"  // furniture/shenzhen
    "佛山家具产业集群"  // furniture/foshan
    "东莞家具产业集群"  // furniture/dongguan
    "惠州家具产业集群"  // furniture/huizhou
    "中山家具产业集群"  // furniture/zhongshan
    "江门家具产业集群"  // furniture/jiangmen
    "跨区域家具产业集群"  // furniture/shenzhen-huizhou-heyuan
    "跨区域家具产业集群"  // furniture/guangzhou-qingyuan-meizhou
    "金属制品"  // metal-products
    "高端金属铸造"  // metal-products/high-end-metal-casting
    "集装箱及金属包装容器"  // metal-products/containers-and-metal-packaging
    "五金制品"  // metal-products/hardware-products
    "金属表面处理加工"  // metal-products/metal-surface-treatment
    "五大世界级先进制造业集群"  // five-manufacturing-clusters
    "电子信息"  // five-manufacturing-clusters/electronic-information
    "汽车"  // five-manufacturing-clusters/automobiles
    "智能家电"  // five-manufacturing-clusters/smart-home-appliances
    "机器人"  // five-manufacturing-clusters/robotics
    "绿色石化"  // five-manufacturing-clusters/green-petrochemicals
    "珠江西岸制造业"  // pearl-river-west-bank
    "智能制造装备"  // pearl-river-west-bank/smart-manufacturing-equipment
    "汽车及新能源汽车制造"  // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    "海洋工程装备与船舶"  // pearl-river-west-bank/marine-engineering-equipment-and-ships
    "轨道交通装备"  // pearl-river-west-bank/rail-transit-equipment
    "节能环保装备"  // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    "新能源装备"  // pearl-river-west-bank/new-energy-equipment
    "通用航空装备"  // pearl-river-west-bank/general-aviation-equipment
    "新一代信息技术"  // pearl-river-west-bank/new-generation-information-technology
    "生物产业"  // pearl-river-west-bank/biological-industry
    "卫星及应用"  // pearl-river-west-bank/satellites-and-applications
    "新材料产业"  // pearl-river-west-bank/new-materials
    "家电及家具制造"  // pearl-river-west-bank/home-appliances-and-furniture
    "食品饮料"  // pearl-river-west-bank/food-and-beverages
    "纺织服装"  // pearl-river-west-bank/textiles-and-apparel
    "陶瓷及造纸"  // pearl-river-west-bank/ceramics-and-paper
    "装备制造业"  // pearl-river-west-bank/equipment-manufacturing
    "工作母机类制造业"  // pearl-river-west-bank/machine-tool-manufacturing
    "机器人"  // pearl-river-west-bank/robotics
    "资源循环利用产业"  // pearl-river-west-bank/resource-recycling
    "先进材料"  // advanced-materials
    "建筑材料"  // advanced-materials/building-materials
    "绿色钢铁"  // advanced-materials/green-steel
    "有色金属"  // advanced-materials/non-ferrous-metals
    "化工材料"  // advanced-materials/chemical-materials
    "稀土材料"  // advanced-materials/rare-earth-materials
    "水泥"  // advanced-materials/cement
    "建筑陶瓷"  // advanced-materials/building-ceramics
    "卫生陶瓷"  // advanced-materials/sanitary-ceramics
    "平板玻璃"  // advanced-materials/flat-glass
    "钢材"  // advanced-materials/steel-products
    "铝材"  // advanced-materials/aluminium-products
    "塑料制品"  // advanced-materials/plastic-products
    "合成橡胶"  // advanced-materials/synthetic-rubber
    "初级形态塑料"  // advanced-materials/primary-form-plastics
    "佛山先进材料产业集群"  // advanced-materials/foshan
    "广州先进材料产业集群"  // advanced-materials/guangzhou
    "深莞惠先进材料产业集群"  // advanced-materials/shenzhen-dongguan-huizhou
    "珠海化工材料产业集群"  // advanced-materials/zhuhai
    "肇庆建材和铝合金加工材产业集群"  // advanced-materials/zhaoqing
    "清远建材和有色金属产业集群"  // advanced-materials/qingyuan
    "韶关绿色钢铁和有色金属产业集群"  // advanced-materials/shaoguan
    "湛江绿色钢铁和高性能树脂产业集群"  // advanced-materials/zhanjiang
    "云浮石材和优特钢产业集群"  // advanced-materials/yunfu
    "现代轻工纺织"  // light-industry-textiles
    "纺织服装"  // light-industry-textiles/textiles-and-apparel
    "皮革、毛皮、羽毛及其制品和制鞋业"  // light-industry-textiles/leather-fur-feather-and-footwear
    "家具"  // light-industry-textiles/furniture
    "造纸和纸制品业"  // light-industry-textiles/paper-and-paper-products
    "印刷和记录媒介复制业"  // light-industry-textiles/printing-and-recorded-media
    "文教、工美、体育和娱乐用品制造业"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    "日用化学产品制造"  // light-industry-textiles/daily-chemicals
    "塑料制品业"  // light-industry-textiles/plastic-products
    "陶瓷制品制造"  // light-industry-textiles/ceramic-products
    "金属制品业"  // light-industry-textiles/metal-products
    "自行车和残疾人座车制造"  // light-industry-textiles/bicycles-and-wheelchairs
    "钟表与计时仪器制造";  // light-industry-textiles/clocks-watches-and-timing-instruments
inline constexpr std::uint16_t name_zh_offsets[] = {
    0, 12, 18, 24, 30, 36, 54, 60, 72, 84, 90, 96, 108, 120, 147, 171, 183, 195, 204, 216, 222, 234,
    246, 252, 258, 264, 282, 288, 300, 306, 312, 318, 327, 351, 375, 399, 423, 447, 471, 483, 498,
    513, 549, 561, 573, 585, 603, 621, 639, 693, 717, 738, 762, 774, 786, 798, 810, 822, 840, 852,
    873, 897, 921, 945, 969, 993, 1017, 1041, 1068, 1095, 1107, 1125, 1155, 1167, 1191, 1227, 1239,
    1245, 1257, 1266, 1278, 1299, 1317, 1347, 1374, 1392, 1410, 1425, 1443, 1464, 1476, 1491, 1506,
    1527, 1539, 1551, 1566, 1581, 1605, 1614, 1638, 1650, 1662, 1674, 1686, 1698, 1710, 1716, 1728,
    1740, 1752, 1758, 1764, 1776, 1788, 1806, 1836, 1866, 1899, 1929, 1974, 2013, 2058, 2106, 2142,
    2160, 2172, 2220, 2226, 2247, 2277, 2325, 2349, 2364, 2382, 2397, 2430, 2457,
};

inline constexpr char name_en_text[] =
    "Textiles and apparel"  // textile-apparel
    "Weaving"  // textile-apparel/weaving
    "Printing and dyeing"  // textile-apparel/printing-and-dyeing
    "Apparel"  // textile-apparel/apparel
    "Home textiles"  // textile-apparel/home-textiles
    "Industrial textiles"  // textile-apparel/industrial-textiles
    "Knitting"  // textile-apparel/knitting
    "Fibre materials"  // textile-apparel/fibre-materials
    "Textile equipment"  // textile-apparel/textile-equipment
    "Women's wear"  // textile-apparel/womens-wear
    "Fashion wear"  // textile-apparel/fashion-wear
    "Knitted fabrics"  // textile-apparel/knitted-fabrics
    "Food and beverages"  // food-beverage
    "Industries related to food industrialisation"  // food-beverage/food-industrialisation-related-industries
    "Bulk agricultural and sideline food processing"  // food-beverage/agricultural-and-sideline-food-processing
    "Specialty foods"  // food-beverage/specialty-foods
    "Grain and oil processing"  // food-beverage/grain-and-oil-processing
    "Condiments"  // food-beverage/condiments
    "Baked goods"  // food-beverage/baked-goods
    "Confectionery"  // food-beverage/confectionery
    "Specialty mooncakes"  // food-beverage/mooncakes
    "Snack foods"  // food-beverage/snack-foods
    "Herbal tea"  // food-beverage/herbal-tea
    "Cured meats"  // food-beverage/cured-meats
    "Preserved fruit"  // food-beverage/preserved-fruit
    "Quick-frozen fast-moving consumer foods"  // food-beverage/quick-frozen-foods
    "Beverages"  // food-beverage/beverages
    "Building materials"  // building-materials
    "Ceramics"  // building-materials/ceramics
    "Cement"  // building-materials/cement
    "Glass"  // building-materials/glass
    "Aluminium profiles"  // building-materials/aluminium-profiles
    "Foshan building materials cluster"  // building-materials/foshan
    "Yunfu stone cluster"  // building-materials/yunfu
    "Qingyuan building materials cluster"  // building-materials/qingyuan
    "Dongguan glass cluster"  // building-materials/dongguan
    "Chaozhou ceramics cluster"  // building-materials/chaozhou
    "Meizhou cement cluster"  // building-materials/meizhou
    "Furniture manufacturing"  // furniture
    "Furniture making proper"  // furniture/furniture-manufacturing
    "Wood processing"  // furniture/wood-processing
    "Furniture manufacturing equipment, hardware parts and other supporting products"  // furniture/manufacturing-equipment-and-hardware-parts
    "Custom furniture"  // furniture/custom-furniture
    "Solid wood furniture"  // furniture/solid-wood-furniture
    "Metal furniture"  // furniture/metal-furniture
    "Smart manufacturing network"  // furniture/smart-manufacturing-network
    "Design and R&D network"  // furniture/design-and-r-and-d-network
    "Customised service network"  // furniture/customised-service-network
    "Technology-based, leading and customised-service cluster network"  // furniture/technology-leading-and-customised-service
    "Traditional and new Chinese style furniture"  // furniture/traditional-and-new-chinese-style-furniture
    "Office furniture and medical and elderly care furniture"  // furniture/office-and-medical-and-elderly-care-furniture
    "Pan-home products and whole-house furnishing"  // furniture/pan-home-and-whole-house-furnishing
    "Rosewood furniture"  // furniture/rosewood-furniture
    "Soft (upholstered) furniture"  // furniture/soft-furniture
    "Office furniture"  // furniture/office-furniture
    "Furniture e-commerce"  // furniture/furniture-e-commerce
    "Woodworking machinery"  // furniture/woodworking-machinery
    "Raw and auxiliary materials for furniture"  // furniture/raw-and-auxiliary-materials
    "Hardware parts"  // furniture/hardware-parts
    "Furniture equipment manufacturing"  // furniture/furniture-equipment-manufacturing
    "Guangzhou furniture cluster"  // furniture/guangzhou
    "Shenzhen furniture cluster"  // furniture/shenzhen
    "Foshan furniture cluster"  // furniture/foshan
    "Dongguan furniture cluster"  // furniture/dongguan
    "Huizhou furniture cluster"  // furniture/huizhou
    "Zhongshan furniture cluster"  // furniture/zhongshan
    "Jiangmen furniture cluster"  // furniture/jiangmen
    "Shenzhen-Huizhou-Heyuan cross-regional furniture cluster"  // furniture/shenzhen-huizhou-heyuan
    "Guangzhou-Qingyuan-Meizhou cross-regional furniture cluster"  // furniture/guangzhou-qingyuan-meizhou
    "Metal products"  // metal-products
    "High-end metal casting"  // metal-products/high-end-metal-casting
    "Containers and metal packaging"  // metal-products/containers-and-metal-packaging
    "Hardware products"  // metal-products/hardware-products
    "Metal surface treatment"  // metal-products/metal-surface-treatment
    "Five world-class advanced manufacturing clusters"  // five-manufacturing-clusters
    "Electronic information"  // five-manufacturing-clusters/electronic-information
    "Automobiles"  // five-manufacturing-clusters/automobiles
    "Smart home appliances"  // five-manufacturing-clusters/smart-home-appliances
    "Robotics"  // five-manufacturing-clusters/robotics
    "Green petrochemicals"  // five-manufacturing-clusters/green-petrochemicals
    "Pearl River west bank manufacturing"  // pearl-river-west-bank
    "Smart manufacturing equipment"  // pearl-river-west-bank/smart-manufacturing-equipment
    "Automobile and new energy vehicle manufacturing"  // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    "Marine engineering equipment and ships"  // pearl-river-west-bank/marine-engineering-equipment-and-ships
    "Rail transit equipment"  // pearl-river-west-bank/rail-transit-equipment
    "Energy-saving and environmental protection equipment"  // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    "New energy equipment"  // pearl-river-west-bank/new-energy-equipment
    "General aviation equipment"  // pearl-river-west-bank/general-aviation-equipment
    "New-generation information technology"  // pearl-river-west-bank/new-generation-information-technology
    "Bioindustry"  // pearl-river-west-bank/biological-industry
    "Satellites and applications"  // pearl-river-west-bank/satellites-and-applications
    "New materials industry"  // pearl-river-west-bank/new-materials
    "Home appliance and furniture manufacturing"  // pearl-river-west-bank/home-appliances-and-furniture
    "Food and beverages"  // pearl-river-west-bank/food-and-beverages
    "Textiles and apparel"  // pearl-river-west-bank/textiles-and-apparel
    "Ceramics and paper"  // pearl-river-west-bank/ceramics-and-paper
    "Equipment manufacturing"  // pearl-river-west-bank/equipment-manufacturing
    "Machine tool manufacturing"  // pearl-river-west-bank/machine-tool-manufacturing
    "Robotics"  // pearl-river-west-bank/robotics
    "Resource recycling industry"  // pearl-river-west-bank/resource-recycling
    "Advanced materials"  // advanced-materials
    "Building materials"  // advanced-materials/building-materials
    "Green steel"  // advanced-materials/green-steel
    "Non-ferrous metals"  // advanced-materials/non-ferrous-metals
    "Chemical materials"  // advanced-materials/chemical-materials
    "Rare earth materials"  // advanced-materials/rare-earth-materials
    "Cement"  // advanced-materials/cement
    "Building ceramics"  // advanced-materials/building-ceramics
    "Sanitary ceramics"  // advanced-materials/sanitary-ceramics
    "Flat glass"  // advanced-materials/flat-glass
    "Steel products"  // advanced-materials/steel-products
    "Aluminium products"  // advanced-materials/aluminium-products
    "Plastic products"  // advanced-materials/plastic-products
    "Synthetic rubber"  // advanced-materials/synthetic-rubber
    "Plastics in primary forms"  // advanced-materials/primary-form-plastics
    "Foshan advanced materials cluster"  // advanced-materials/foshan
    "Guangzhou advanced materials cluster"  // advanced-materials/guangzhou
    "Shenzhen-Dongguan-Huizhou advanced materials cluster"  // advanced-materials/shenzhen-dongguan-huizhou
    "Zhuhai chemical materials cluster"  // advanced-materials/zhuhai
    "Zhaoqing building materials and processed aluminium alloy cluster"  // advanced-materials/zhaoqing
    "Qingyuan building materials and non-ferrous metals cluster"  // advanced-materials/qingyuan
    "Shaoguan green steel and non-ferrous metals cluster"  // advanced-materials/shaoguan
    "Zhanjiang green steel and high-performance resin cluster"  // advanced-materials/zhanjiang
    "Yunfu stone and quality special steel cluster"  // advanced-materials/yunfu
    "Modern light industry and textiles"  // light-industry-textiles
    "Textiles and apparel"  // light-industry-textiles/textiles-and-apparel
    "Leather, fur, feather and their products and footwear"  // light-industry-textiles/leather-fur-feather-and-footwear
    "Furniture"  // light-industry-textiles/furniture
    "Paper and paper products"  // light-industry-textiles/paper-and-paper-products
    "Printing and reproduction of recorded media"  // light-industry-textiles/printing-and-recorded-media
    "Cultural, educational, arts and crafts, sports and entertainment goods"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    "Daily-use chemical products"  // light-industry-textiles/daily-chemicals
    "Plastic products"  // light-industry-textiles/plastic-products
    "Ceramic products"  // light-industry-textiles/ceramic-products
    "Metal products"  // light-industry-textiles/metal-products
    "Bicycles and wheelchairs"  // light-industry-textiles/bicycles-and-wheelchairs
    "Clocks, watches and timing instruments";  // light-industry-textiles/clocks-watches-and-timing-instruments
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 20, 27, 46, 53, 66, 85, 93, 108, 125, 137, 149, 164, 182, 226, 272, 287, 311, 321, 332, 345,
    364, 375, 385, 396, 411, 450, 459, 477, 485, 491, 496, 514, 547, 566, 601, 623, 648, 670, 693,
    716, 731, 810, 826, 846, 861, 888, 910, 936, 1000, 1043, 1098, 1142, 1160, 1188, 1204, 1224,
    1245, 1286, 1300, 1333, 1360, 1386, 1410, 1436, 1461, 1488, 1514, 1570, 1629, 1643, 1665, 1695,
    1712, 1735, 1783, 1805, 1816, 1837, 1845, 1865, 1900, 1929, 1976, 2014, 2036, 2088, 2108, 2134,
    2171, 2182, 2209, 2231, 2273, 2291, 2311, 2329, 2352, 2378, 2386, 2413, 2431, 2449, 2460, 2478,
    2496, 2516, 2522, 2539, 2556, 2566, 2580, 2598, 2614, 2630, 2655, 2688, 2724, 2776, 2809, 2874,
    2932, 2983, 3039, 3084, 3118, 3138, 3191, 3200, 3224, 3267, 3337, 3364, 3380, 3396, 3410, 3434,
    3472,
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
    "附件5/一"
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
    479, 510, 541, 548, 569, 590, 611, 632, 653, 676, 697, 704, 715, 715, 730, 745, 760, 775, 790,
    805, 820, 835, 850, 866, 882, 898, 914, 930, 946, 961, 976, 991, 1002, 1025, 1048, 1071, 1094,
    1117, 1140, 1163, 1186, 1209, 1232, 1255, 1278, 1301, 1324, 1347, 1370, 1393, 1416, 1440, 1464,
    1488,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // textile-apparel: "附件1"
    1,   // textile-apparel/weaving: "附件1/一/（二）"
    2,   // textile-apparel/printing-and-dyeing: "附件1/一/（三）"
    3,   // textile-apparel/apparel: "附件1/二/1/专栏1"
    3,   // textile-apparel/home-textiles: "附件1/二/1/专栏1"
    3,   // textile-apparel/industrial-textiles: "附件1/二/1/专栏1"
    4,   // textile-apparel/knitting: "附件1/三/（一）/专栏2"
    4,   // textile-apparel/fibre-materials: "附件1/三/（一）/专栏2"
    4,   // textile-apparel/textile-equipment: "附件1/三/（一）/专栏2"
    5,   // textile-apparel/womens-wear: "附件1/三/（四）"
    5,   // textile-apparel/fashion-wear: "附件1/三/（四）"
    5,   // textile-apparel/knitted-fabrics: "附件1/三/（四）"
    6,   // food-beverage: "附件2"
    7,   // food-beverage/food-industrialisation-related-industries: "附件2/一/（一）"
    8,   // food-beverage/agricultural-and-sideline-food-processing: "附件2/一/（二）"
    8,   // food-beverage/specialty-foods: "附件2/一/（二）"
    9,   // food-beverage/grain-and-oil-processing: "附件2/二/（一）/一是"
    10,  // food-beverage/condiments: "附件2/二/（二）/一是"
    11,  // food-beverage/baked-goods: "附件2/二/（二）/二是"
    11,  // food-beverage/confectionery: "附件2/二/（二）/二是"
    12,  // food-beverage/mooncakes: "附件2/二/（三）/一是"
    12,  // food-beverage/snack-foods: "附件2/二/（三）/一是"
    12,  // food-beverage/herbal-tea: "附件2/二/（三）/一是"
    12,  // food-beverage/cured-meats: "附件2/二/（三）/一是"
    12,  // food-beverage/preserved-fruit: "附件2/二/（三）/一是"
    13,  // food-beverage/quick-frozen-foods: "附件2/二/（四）/二是"
    14,  // food-beverage/beverages: "附件2/三/（四）/一是"
    15,  // building-materials: "附件3"
    16,  // building-materials/ceramics: "附件3/一"
    16,  // building-materials/cement: "附件3/一"
    16,  // building-materials/glass: "附件3/一"
    16,  // building-materials/aluminium-profiles: "附件3/一"
    17,  // building-materials/foshan: "附件3/二/（一）/专栏1/1"
    18,  // building-materials/yunfu: "附件3/二/（一）/专栏1/2"
    19,  // building-materials/qingyuan: "附件3/二/（一）/专栏1/3"
    20,  // building-materials/dongguan: "附件3/二/（一）/专栏1/4"
    21,  // building-materials/chaozhou: "附件3/二/（一）/专栏1/5"
    22,  // building-materials/meizhou: "附件3/二/（一）/专栏1/6"
    23,  // furniture: "附件4"
    24,  // furniture/furniture-manufacturing: "附件4/一/（一）"
    24,  // furniture/wood-processing: "附件4/一/（一）"
    24,  // furniture/manufacturing-equipment-and-hardware-parts: "附件4/一/（一）"
    24,  // furniture/custom-furniture: "附件4/一/（一）"
    24,  // furniture/solid-wood-furniture: "附件4/一/（一）"
    24,  // furniture/metal-furniture: "附件4/一/（一）"
    25,  // furniture/smart-manufacturing-network: "附件4/一/（三）"
    25,  // furniture/design-and-r-and-d-network: "附件4/一/（三）"
    25,  // furniture/customised-service-network: "附件4/一/（三）"
    25,  // furniture/technology-leading-and-customised-service: "附件4/一/（三）"
    25,  // furniture/traditional-and-new-chinese-style-furniture: "附件4/一/（三）"
    25,  // furniture/office-and-medical-and-elderly-care-furniture: "附件4/一/（三）"
    25,  // furniture/pan-home-and-whole-house-furnishing: "附件4/一/（三）"
    26,  // furniture/rosewood-furniture: "附件4/一/（四）"
    27,  // furniture/soft-furniture: "附件4/二/（三）"
    27,  // furniture/office-furniture: "附件4/二/（三）"
    27,  // furniture/furniture-e-commerce: "附件4/二/（三）"
    28,  // furniture/woodworking-machinery: "附件4/二/（六）"
    28,  // furniture/raw-and-auxiliary-materials: "附件4/二/（六）"
    28,  // furniture/hardware-parts: "附件4/二/（六）"
    29,  // furniture/furniture-equipment-manufacturing: "附件4/三/（一）/3"
    30,  // furniture/guangzhou: "附件4/二/（五）"
    30,  // furniture/shenzhen: "附件4/二/（五）"
    30,  // furniture/foshan: "附件4/二/（五）"
    30,  // furniture/dongguan: "附件4/二/（五）"
    30,  // furniture/huizhou: "附件4/二/（五）"
    30,  // furniture/zhongshan: "附件4/二/（五）"
    30,  // furniture/jiangmen: "附件4/二/（五）"
    30,  // furniture/shenzhen-huizhou-heyuan: "附件4/二/（五）"
    30,  // furniture/guangzhou-qingyuan-meizhou: "附件4/二/（五）"
    31,  // metal-products: "附件5"
    32,  // metal-products/high-end-metal-casting: "附件5/一"
    32,  // metal-products/containers-and-metal-packaging: "附件5/一"
    32,  // metal-products/hardware-products: "附件5/一"
    32,  // metal-products/metal-surface-treatment: "附件5/一"
    33,  // five-manufacturing-clusters: ""
    33,  // five-manufacturing-clusters/electronic-information: ""
    33,  // five-manufacturing-clusters/automobiles: ""
    33,  // five-manufacturing-clusters/smart-home-appliances: ""
    33,  // five-manufacturing-clusters/robotics: ""
    33,  // five-manufacturing-clusters/green-petrochemicals: ""
    33,  // pearl-river-west-bank: ""
    34,  // pearl-river-west-bank/smart-manufacturing-equipment: "二/（一）/1"
    35,  // pearl-river-west-bank/automobiles-and-new-energy-vehicles: "二/（一）/2"
    36,  // pearl-river-west-bank/marine-engineering-equipment-and-ships: "二/（一）/3"
    37,  // pearl-river-west-bank/rail-transit-equipment: "二/（一）/4"
    38,  // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment: "二/（一）/5"
    39,  // pearl-river-west-bank/new-energy-equipment: "二/（一）/6"
    40,  // pearl-river-west-bank/general-aviation-equipment: "二/（一）/7"
    41,  // pearl-river-west-bank/new-generation-information-technology: "二/（二）/8"
    42,  // pearl-river-west-bank/biological-industry: "二/（二）/9"
    43,  // pearl-river-west-bank/satellites-and-applications: "二/（二）/10"
    44,  // pearl-river-west-bank/new-materials: "二/（二）/11"
    45,  // pearl-river-west-bank/home-appliances-and-furniture: "二/（三）/12"
    46,  // pearl-river-west-bank/food-and-beverages: "二/（三）/13"
    47,  // pearl-river-west-bank/textiles-and-apparel: "二/（三）/14"
    48,  // pearl-river-west-bank/ceramics-and-paper: "二/（三）/15"
    49,  // pearl-river-west-bank/equipment-manufacturing: "三/（一）/1"
    49,  // pearl-river-west-bank/machine-tool-manufacturing: "三/（一）/1"
    50,  // pearl-river-west-bank/robotics: "三/（三）/2"
    51,  // pearl-river-west-bank/resource-recycling: "三/（四）/4"
    33,  // advanced-materials: ""
    52,  // advanced-materials/building-materials: "1/（一）"
    52,  // advanced-materials/green-steel: "1/（一）"
    52,  // advanced-materials/non-ferrous-metals: "1/（一）"
    52,  // advanced-materials/chemical-materials: "1/（一）"
    52,  // advanced-materials/rare-earth-materials: "1/（一）"
    52,  // advanced-materials/cement: "1/（一）"
    52,  // advanced-materials/building-ceramics: "1/（一）"
    52,  // advanced-materials/sanitary-ceramics: "1/（一）"
    52,  // advanced-materials/flat-glass: "1/（一）"
    52,  // advanced-materials/steel-products: "1/（一）"
    52,  // advanced-materials/aluminium-products: "1/（一）"
    52,  // advanced-materials/plastic-products: "1/（一）"
    52,  // advanced-materials/synthetic-rubber: "1/（一）"
    52,  // advanced-materials/primary-form-plastics: "1/（一）"
    53,  // advanced-materials/foshan: "三/（一）/专栏1/1"
    54,  // advanced-materials/guangzhou: "三/（一）/专栏1/2"
    55,  // advanced-materials/shenzhen-dongguan-huizhou: "三/（一）/专栏1/3"
    56,  // advanced-materials/zhuhai: "三/（一）/专栏1/4"
    57,  // advanced-materials/zhaoqing: "三/（一）/专栏1/5"
    58,  // advanced-materials/qingyuan: "三/（一）/专栏1/6"
    59,  // advanced-materials/shaoguan: "三/（一）/专栏1/7"
    60,  // advanced-materials/zhanjiang: "三/（一）/专栏1/8"
    61,  // advanced-materials/yunfu: "三/（一）/专栏1/9"
    33,  // light-industry-textiles: ""
    62,  // light-industry-textiles/textiles-and-apparel: "四/（三）/专栏2/1"
    63,  // light-industry-textiles/leather-fur-feather-and-footwear: "四/（三）/专栏2/2"
    64,  // light-industry-textiles/furniture: "四/（三）/专栏2/3"
    65,  // light-industry-textiles/paper-and-paper-products: "四/（三）/专栏2/4"
    66,  // light-industry-textiles/printing-and-recorded-media: "四/（三）/专栏2/5"
    67,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods: "四/（三）/专栏2/6"
    68,  // light-industry-textiles/daily-chemicals: "四/（三）/专栏2/7"
    69,  // light-industry-textiles/plastic-products: "四/（三）/专栏2/8"
    70,  // light-industry-textiles/ceramic-products: "四/（三）/专栏2/9"
    71,  // light-industry-textiles/metal-products: "四/（三）/专栏2/10"
    72,  // light-industry-textiles/bicycles-and-wheelchairs: "四/（三）/专栏2/11"
    73,  // light-industry-textiles/clocks-watches-and-timing-instruments: "四/（三）/专栏2/12"
};

inline constexpr char note_text[] =
    ""
    "One of the four fields at the core of the plan, which gives it no figure and no list."
    "One of the five parts of the industry; the plan gives it no figure and no list.";
inline constexpr std::uint8_t note_offsets[] = {
    0, 0, 85, 164,
};
inline constexpr std::uint8_t note_codes[] = {
    0,  // textile-apparel: ""
    0,  // textile-apparel/weaving: ""
    0,  // textile-apparel/printing-and-dyeing: ""
    0,  // textile-apparel/apparel: ""
    0,  // textile-apparel/home-textiles: ""
    0,  // textile-apparel/industrial-textiles: ""
    0,  // textile-apparel/knitting: ""
    0,  // textile-apparel/fibre-materials: ""
    0,  // textile-apparel/textile-equipment: ""
    0,  // textile-apparel/womens-wear: ""
    0,  // textile-apparel/fashion-wear: ""
    0,  // textile-apparel/knitted-fabrics: ""
    0,  // food-beverage: ""
    0,  // food-beverage/food-industrialisation-related-industries: ""
    0,  // food-beverage/agricultural-and-sideline-food-processing: ""
    0,  // food-beverage/specialty-foods: ""
    0,  // food-beverage/grain-and-oil-processing: ""
    0,  // food-beverage/condiments: ""
    0,  // food-beverage/baked-goods: ""
    0,  // food-beverage/confectionery: ""
    0,  // food-beverage/mooncakes: ""
    0,  // food-beverage/snack-foods: ""
    0,  // food-beverage/herbal-tea: ""
    0,  // food-beverage/cured-meats: ""
    0,  // food-beverage/preserved-fruit: ""
    0,  // food-beverage/quick-frozen-foods: ""
    0,  // food-beverage/beverages: ""
    0,  // building-materials: ""
    0,  // building-materials/ceramics: ""
    0,  // building-materials/cement: ""
    0,  // building-materials/glass: ""
    0,  // building-materials/aluminium-profiles: ""
    0,  // building-materials/foshan: ""
    0,  // building-materials/yunfu: ""
    0,  // building-materials/qingyuan: ""
    0,  // building-materials/dongguan: ""
    0,  // building-materials/chaozhou: ""
    0,  // building-materials/meizhou: ""
    0,  // furniture: ""
    0,  // furniture/furniture-manufacturing: ""
    0,  // furniture/wood-processing: ""
    0,  // furniture/manufacturing-equipment-and-hardware-parts: ""
    0,  // furniture/custom-furniture: ""
    0,  // furniture/solid-wood-furniture: ""
    0,  // furniture/metal-furniture: ""
    0,  // furniture/smart-manufacturing-network: ""
    0,  // furniture/design-and-r-and-d-network: ""
    0,  // furniture/customised-service-network: ""
    0,  // furniture/technology-leading-and-customised-service: ""
    0,  // furniture/traditional-and-new-chinese-style-furniture: ""
    0,  // furniture/office-and-medical-and-elderly-care-furniture: ""
    0,  // furniture/pan-home-and-whole-house-furnishing: ""
    0,  // furniture/rosewood-furniture: ""
    0,  // furniture/soft-furniture: ""
    0,  // furniture/office-furniture: ""
    0,  // furniture/furniture-e-commerce: ""
    0,  // furniture/woodworking-machinery: ""
    0,  // furniture/raw-and-auxiliary-materials: ""
    0,  // furniture/hardware-parts: ""
    0,  // furniture/furniture-equipment-manufacturing: ""
    0,  // furniture/guangzhou: ""
    0,  // furniture/shenzhen: ""
    0,  // furniture/foshan: ""
    0,  // furniture/dongguan: ""
    0,  // furniture/huizhou: ""
    0,  // furniture/zhongshan: ""
    0,  // furniture/jiangmen: ""
    0,  // furniture/shenzhen-huizhou-heyuan: ""
    0,  // furniture/guangzhou-qingyuan-meizhou: ""
    0,  // metal-products: ""
    1,  // metal-products/high-end-metal-casting: "One of the four fields at the core of the plan, which gives it no figure and no list."
    1,  // metal-products/containers-and-metal-packaging: "One of the four fields at the core of the plan, which gives it no figure and no list."
    1,  // metal-products/hardware-products: "One of the four fields at the core of the plan, which gives it no figure and no list."
    1,  // metal-products/metal-surface-treatment: "One of the four fields at the core of the plan, which gives it no figure and no list."
    0,  // five-manufacturing-clusters: ""
    0,  // five-manufacturing-clusters/electronic-information: ""
    0,  // five-manufacturing-clusters/automobiles: ""
    0,  // five-manufacturing-clusters/smart-home-appliances: ""
    0,  // five-manufacturing-clusters/robotics: ""
    0,  // five-manufacturing-clusters/green-petrochemicals: ""
    0,  // pearl-river-west-bank: ""
    0,  // pearl-river-west-bank/smart-manufacturing-equipment: ""
    0,  // pearl-river-west-bank/automobiles-and-new-energy-vehicles: ""
    0,  // pearl-river-west-bank/marine-engineering-equipment-and-ships: ""
    0,  // pearl-river-west-bank/rail-transit-equipment: ""
    0,  // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment: ""
    0,  // pearl-river-west-bank/new-energy-equipment: ""
    0,  // pearl-river-west-bank/general-aviation-equipment: ""
    0,  // pearl-river-west-bank/new-generation-information-technology: ""
    0,  // pearl-river-west-bank/biological-industry: ""
    0,  // pearl-river-west-bank/satellites-and-applications: ""
    0,  // pearl-river-west-bank/new-materials: ""
    0,  // pearl-river-west-bank/home-appliances-and-furniture: ""
    0,  // pearl-river-west-bank/food-and-beverages: ""
    0,  // pearl-river-west-bank/textiles-and-apparel: ""
    0,  // pearl-river-west-bank/ceramics-and-paper: ""
    0,  // pearl-river-west-bank/equipment-manufacturing: ""
    0,  // pearl-river-west-bank/machine-tool-manufacturing: ""
    0,  // pearl-river-west-bank/robotics: ""
    0,  // pearl-river-west-bank/resource-recycling: ""
    0,  // advanced-materials: ""
    0,  // advanced-materials/building-materials: ""
    0,  // advanced-materials/green-steel: ""
    0,  // advanced-materials/non-ferrous-metals: ""
    0,  // advanced-materials/chemical-materials: ""
    2,  // advanced-materials/rare-earth-materials: "One of the five parts of the industry; the plan gives it no figure and no list."
    0,  // advanced-materials/cement: ""
    0,  // advanced-materials/building-ceramics: ""
    0,  // advanced-materials/sanitary-ceramics: ""
    0,  // advanced-materials/flat-glass: ""
    0,  // advanced-materials/steel-products: ""
    0,  // advanced-materials/aluminium-products: ""
    0,  // advanced-materials/plastic-products: ""
    0,  // advanced-materials/synthetic-rubber: ""
    0,  // advanced-materials/primary-form-plastics: ""
    0,  // advanced-materials/foshan: ""
    0,  // advanced-materials/guangzhou: ""
    0,  // advanced-materials/shenzhen-dongguan-huizhou: ""
    0,  // advanced-materials/zhuhai: ""
    0,  // advanced-materials/zhaoqing: ""
    0,  // advanced-materials/qingyuan: ""
    0,  // advanced-materials/shaoguan: ""
    0,  // advanced-materials/zhanjiang: ""
    0,  // advanced-materials/yunfu: ""
    0,  // light-industry-textiles: ""
    0,  // light-industry-textiles/textiles-and-apparel: ""
    0,  // light-industry-textiles/leather-fur-feather-and-footwear: ""
    0,  // light-industry-textiles/furniture: ""
    0,  // light-industry-textiles/paper-and-paper-products: ""
    0,  // light-industry-textiles/printing-and-recorded-media: ""
    0,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods: ""
    0,  // light-industry-textiles/daily-chemicals: ""
    0,  // light-industry-textiles/plastic-products: ""
    0,  // light-industry-textiles/ceramic-products: ""
    0,  // light-industry-textiles/metal-products: ""
    0,  // light-industry-textiles/bicycles-and-wheelchairs: ""
    0,  // light-industry-textiles/clocks-watches-and-timing-instruments: ""
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    21, 7, constplan::from_end + 1,
};
inline constexpr std::uint32_t lookup_seed = 0;
inline constexpr std::uint8_t lookup_displacements[] = {
    0, 4, 29, 44, 14, 3, 2, 41, 144, 42, 4, 43, 0, 80, 8, 55, 23, 128, 131, 169, 17, 26, 94, 105, 2,
    146, 3, 5, 0, 45, 187, 9, 150, 2, 107,
};
inline constexpr std::uint8_t lookup_rows[] = {
    54, 108, 87, 78, 0, 111, 22, 16, 64, 0, 67, 123, 93, 60, 59, 88, 12, 0, 33, 120, 104, 134, 79,
    112, 115, 40, 130, 77, 9, 21, 29, 94, 89, 129, 119, 127, 36, 62, 52, 86, 58, 35, 45, 57, 7, 101,
    105, 128, 44, 68, 8, 23, 15, 27, 34, 48, 122, 30, 107, 100, 0, 102, 0, 118, 74, 110, 0, 70, 37,
    38, 53, 73, 109, 96, 17, 3, 114, 117, 103, 49, 82, 71, 1, 98, 32, 31, 133, 0, 65, 26, 126, 106,
    0, 97, 125, 132, 20, 28, 84, 39, 136, 4, 13, 11, 131, 51, 63, 47, 41, 61, 81, 124, 116, 55, 10,
    18, 2, 76, 66, 46, 25, 69, 0, 91, 121, 80, 99, 75, 19, 83, 5, 135, 50, 95, 90, 14, 42, 113, 24,
    85, 56, 0, 92, 43, 6, 72,
};

inline constexpr std::uint8_t by_plan[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97,
    98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116,
    117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135,
    136,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 12, 27, 38, 69, 74, 80, 100, 124, 137,
};

inline constexpr std::uint8_t by_parent[] = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 17, 18, 19, 25, 26, 16, 20, 21, 22, 23, 24, 28,
    29, 30, 31, 32, 33, 34, 35, 36, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54,
    55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 52, 70, 71, 72, 73, 75, 76, 77, 78, 79,
    81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 99, 98, 97, 101, 102, 103, 104,
    105, 115, 116, 117, 118, 119, 120, 121, 122, 123, 106, 107, 108, 109, 110, 111, 112, 113, 114,
    125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136,
};
inline constexpr std::uint8_t by_parent_offsets[] = {
    0, 8, 8, 8, 10, 10, 10, 11, 11, 11, 11, 11, 11, 19, 19, 20, 25, 25, 25, 25, 25, 25, 25, 25, 25,
    25, 25, 25, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 64, 64, 64, 64, 64, 65, 65, 65, 65, 65,
    65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 69, 69, 69,
    69, 69, 74, 74, 74, 74, 74, 74, 91, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
    93, 93, 93, 93, 107, 111, 112, 113, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
    116, 116, 116, 116, 116, 116, 116, 116, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128,
};

}  // namespace columns::clusters

}  // namespace constplan::guangdong
