// focus: The columns behind ../focus.hpp. 261 rows.
//
// Made by constplan-gen from focus.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

#include "clusters.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of focus.
enum class focus_item_id : std::uint16_t {
  textile_apparel_box_1_pearl_river_estuary_rim_1,
  textile_apparel_box_1_pearl_river_estuary_rim_2,
  textile_apparel_box_1_pearl_river_estuary_rim_3,
  textile_apparel_box_1_pearl_river_estuary_rim_4,
  textile_apparel_box_1_pearl_river_estuary_rim_5,
  textile_apparel_box_1_east_bank_of_the_pearl_river_1,
  textile_apparel_box_1_east_bank_of_the_pearl_river_2,
  textile_apparel_box_1_east_bank_of_the_pearl_river_3,
  textile_apparel_box_1_east_bank_of_the_pearl_river_4,
  textile_apparel_box_1_east_bank_of_the_pearl_river_5,
  textile_apparel_box_1_east_bank_of_the_pearl_river_6,
  textile_apparel_box_1_west_bank_of_the_pearl_river_1,
  textile_apparel_box_1_west_bank_of_the_pearl_river_2,
  textile_apparel_box_1_west_bank_of_the_pearl_river_3,
  textile_apparel_box_1_west_bank_of_the_pearl_river_4,
  textile_apparel_box_1_west_bank_of_the_pearl_river_5,
  textile_apparel_box_1_west_bank_of_the_pearl_river_6,
  textile_apparel_box_1_west_bank_of_the_pearl_river_7,
  textile_apparel_box_1_eastern_western_and_northern_guangdong_1,
  textile_apparel_box_1_eastern_western_and_northern_guangdong_2,
  textile_apparel_box_1_eastern_western_and_northern_guangdong_3,
  textile_apparel_box_1_eastern_western_and_northern_guangdong_4,
  textile_apparel_box_2_knitting_1,
  textile_apparel_box_2_knitting_2,
  textile_apparel_box_2_knitting_3,
  textile_apparel_box_2_knitting_4,
  textile_apparel_box_2_fibre_materials_1,
  textile_apparel_box_2_fibre_materials_2,
  textile_apparel_box_2_fibre_materials_3,
  textile_apparel_box_2_fibre_materials_4,
  textile_apparel_box_2_weaving_1,
  textile_apparel_box_2_weaving_2,
  textile_apparel_box_2_printing_and_dyeing_1,
  textile_apparel_box_2_apparel_1,
  textile_apparel_box_2_home_textiles_1,
  textile_apparel_box_2_industrial_textiles_1,
  textile_apparel_box_2_industrial_textiles_2,
  textile_apparel_box_2_industrial_textiles_3,
  textile_apparel_box_2_industrial_textiles_4,
  textile_apparel_box_2_industrial_textiles_5,
  textile_apparel_box_2_textile_equipment_1,
  textile_apparel_box_2_textile_equipment_2,
  textile_apparel_box_2_textile_equipment_3,
  textile_apparel_box_4_chemical_fibre_material_equipment_1,
  textile_apparel_box_4_chemical_fibre_material_equipment_2,
  textile_apparel_box_4_chemical_fibre_material_equipment_3,
  textile_apparel_box_4_green_dyeing_and_finishing_equipment_1,
  textile_apparel_box_4_nonwoven_equipment_1,
  textile_apparel_box_4_nonwoven_equipment_2,
  textile_apparel_box_4_nonwoven_equipment_3,
  textile_apparel_box_4_nonwoven_equipment_4,
  building_materials_box_2_ceramics_1,
  building_materials_box_2_ceramics_2,
  building_materials_box_2_cement_1,
  building_materials_box_2_cement_2,
  building_materials_box_2_cement_3,
  building_materials_box_2_cement_4,
  building_materials_box_2_cement_5,
  building_materials_box_2_cement_6,
  building_materials_box_2_cement_7,
  building_materials_box_2_cement_8,
  building_materials_box_2_cement_9,
  building_materials_box_2_cement_10,
  building_materials_box_2_cement_11,
  building_materials_box_2_cement_12,
  building_materials_box_2_cement_13,
  building_materials_box_2_glass_1,
  building_materials_box_2_glass_2,
  building_materials_box_2_glass_3,
  building_materials_box_2_glass_4,
  building_materials_box_2_glass_5,
  building_materials_box_2_glass_6,
  building_materials_box_2_aluminium_profiles_1,
  building_materials_box_2_aluminium_profiles_2,
  building_materials_box_2_aluminium_profiles_3,
  building_materials_box_3_ceramics_1,
  building_materials_box_3_ceramics_2,
  building_materials_box_3_ceramics_3,
  building_materials_box_3_ceramics_4,
  building_materials_box_3_ceramics_5,
  building_materials_box_3_ceramics_6,
  building_materials_box_3_ceramics_7,
  building_materials_box_3_ceramics_8,
  building_materials_box_3_ceramics_9,
  building_materials_box_3_cement_1,
  building_materials_box_3_cement_2,
  building_materials_box_3_cement_3,
  building_materials_box_3_cement_4,
  building_materials_box_3_cement_5,
  building_materials_box_3_cement_6,
  building_materials_box_3_cement_7,
  building_materials_box_3_glass_1,
  building_materials_box_3_glass_2,
  building_materials_box_3_glass_3,
  building_materials_box_3_glass_4,
  building_materials_box_3_glass_5,
  building_materials_box_3_aluminium_profiles_1,
  building_materials_box_3_aluminium_profiles_2,
  building_materials_box_3_aluminium_profiles_3,
  building_materials_box_3_aluminium_profiles_4,
  building_materials_box_3_aluminium_profiles_5,
  building_materials_box_3_aluminium_profiles_6,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_1,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_2,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_3,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_4,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_5,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_6,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_7,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_8,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_9,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_10,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_11,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_12,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_13,
  pearl_river_west_bank_fields_smart_manufacturing_equipment_14,
  pearl_river_west_bank_fields_automobiles_and_new_energy_vehicles_1,
  pearl_river_west_bank_fields_automobiles_and_new_energy_vehicles_2,
  pearl_river_west_bank_fields_automobiles_and_new_energy_vehicles_3,
  pearl_river_west_bank_fields_marine_engineering_equipment_and_ships_1,
  pearl_river_west_bank_fields_marine_engineering_equipment_and_ships_2,
  pearl_river_west_bank_fields_marine_engineering_equipment_and_ships_3,
  pearl_river_west_bank_fields_marine_engineering_equipment_and_ships_4,
  pearl_river_west_bank_fields_rail_transit_equipment_1,
  pearl_river_west_bank_fields_rail_transit_equipment_2,
  pearl_river_west_bank_fields_energy_saving_and_environmental_protection_equipment_1,
  pearl_river_west_bank_fields_energy_saving_and_environmental_protection_equipment_2,
  pearl_river_west_bank_fields_energy_saving_and_environmental_protection_equipment_3,
  pearl_river_west_bank_fields_energy_saving_and_environmental_protection_equipment_4,
  pearl_river_west_bank_fields_energy_saving_and_environmental_protection_equipment_5,
  pearl_river_west_bank_fields_energy_saving_and_environmental_protection_equipment_6,
  pearl_river_west_bank_fields_energy_saving_and_environmental_protection_equipment_7,
  pearl_river_west_bank_fields_new_energy_equipment_1,
  pearl_river_west_bank_fields_new_energy_equipment_2,
  pearl_river_west_bank_fields_new_energy_equipment_3,
  pearl_river_west_bank_fields_new_energy_equipment_4,
  pearl_river_west_bank_fields_new_energy_equipment_5,
  pearl_river_west_bank_fields_new_energy_equipment_6,
  pearl_river_west_bank_fields_general_aviation_equipment_1,
  pearl_river_west_bank_fields_general_aviation_equipment_2,
  pearl_river_west_bank_fields_general_aviation_equipment_3,
  pearl_river_west_bank_fields_general_aviation_equipment_4,
  pearl_river_west_bank_fields_general_aviation_equipment_5,
  pearl_river_west_bank_fields_general_aviation_equipment_6,
  pearl_river_west_bank_fields_general_aviation_equipment_7,
  pearl_river_west_bank_fields_general_aviation_equipment_8,
  pearl_river_west_bank_fields_general_aviation_equipment_9,
  pearl_river_west_bank_fields_general_aviation_equipment_10,
  pearl_river_west_bank_fields_new_generation_information_technology_1,
  pearl_river_west_bank_fields_new_generation_information_technology_2,
  pearl_river_west_bank_fields_new_generation_information_technology_3,
  pearl_river_west_bank_fields_new_generation_information_technology_4,
  pearl_river_west_bank_fields_new_generation_information_technology_5,
  pearl_river_west_bank_fields_new_generation_information_technology_6,
  pearl_river_west_bank_fields_new_generation_information_technology_7,
  pearl_river_west_bank_fields_biological_industry_1,
  pearl_river_west_bank_fields_biological_industry_2,
  pearl_river_west_bank_fields_biological_industry_3,
  pearl_river_west_bank_fields_satellites_and_applications_1,
  pearl_river_west_bank_fields_satellites_and_applications_2,
  pearl_river_west_bank_fields_satellites_and_applications_3,
  pearl_river_west_bank_fields_satellites_and_applications_4,
  pearl_river_west_bank_fields_satellites_and_applications_5,
  pearl_river_west_bank_fields_satellites_and_applications_6,
  pearl_river_west_bank_fields_satellites_and_applications_7,
  pearl_river_west_bank_fields_satellites_and_applications_8,
  pearl_river_west_bank_fields_satellites_and_applications_9,
  pearl_river_west_bank_fields_satellites_and_applications_10,
  pearl_river_west_bank_fields_satellites_and_applications_11,
  pearl_river_west_bank_fields_satellites_and_applications_12,
  pearl_river_west_bank_fields_satellites_and_applications_13,
  pearl_river_west_bank_fields_satellites_and_applications_14,
  pearl_river_west_bank_fields_satellites_and_applications_15,
  pearl_river_west_bank_fields_new_materials_1,
  pearl_river_west_bank_fields_new_materials_2,
  pearl_river_west_bank_fields_home_appliances_and_furniture_1,
  pearl_river_west_bank_fields_home_appliances_and_furniture_2,
  pearl_river_west_bank_fields_home_appliances_and_furniture_3,
  pearl_river_west_bank_fields_home_appliances_and_furniture_4,
  pearl_river_west_bank_fields_home_appliances_and_furniture_5,
  pearl_river_west_bank_fields_home_appliances_and_furniture_6,
  pearl_river_west_bank_fields_home_appliances_and_furniture_7,
  pearl_river_west_bank_fields_home_appliances_and_furniture_8,
  pearl_river_west_bank_fields_home_appliances_and_furniture_9,
  pearl_river_west_bank_fields_home_appliances_and_furniture_10,
  pearl_river_west_bank_fields_home_appliances_and_furniture_11,
  pearl_river_west_bank_fields_home_appliances_and_furniture_12,
  pearl_river_west_bank_fields_home_appliances_and_furniture_13,
  pearl_river_west_bank_fields_home_appliances_and_furniture_14,
  pearl_river_west_bank_fields_home_appliances_and_furniture_15,
  pearl_river_west_bank_fields_home_appliances_and_furniture_16,
  pearl_river_west_bank_fields_home_appliances_and_furniture_17,
  pearl_river_west_bank_fields_home_appliances_and_furniture_18,
  pearl_river_west_bank_fields_home_appliances_and_furniture_19,
  pearl_river_west_bank_fields_home_appliances_and_furniture_20,
  pearl_river_west_bank_fields_food_and_beverages_1,
  pearl_river_west_bank_fields_food_and_beverages_2,
  pearl_river_west_bank_fields_food_and_beverages_3,
  pearl_river_west_bank_fields_food_and_beverages_4,
  pearl_river_west_bank_fields_food_and_beverages_5,
  pearl_river_west_bank_fields_food_and_beverages_6,
  pearl_river_west_bank_fields_textiles_and_apparel_1,
  pearl_river_west_bank_fields_textiles_and_apparel_2,
  pearl_river_west_bank_fields_textiles_and_apparel_3,
  pearl_river_west_bank_fields_textiles_and_apparel_4,
  pearl_river_west_bank_fields_textiles_and_apparel_5,
  pearl_river_west_bank_fields_textiles_and_apparel_6,
  pearl_river_west_bank_fields_textiles_and_apparel_7,
  pearl_river_west_bank_fields_textiles_and_apparel_8,
  pearl_river_west_bank_fields_textiles_and_apparel_9,
  pearl_river_west_bank_fields_textiles_and_apparel_10,
  pearl_river_west_bank_fields_textiles_and_apparel_11,
  pearl_river_west_bank_fields_ceramics_and_paper_1,
  pearl_river_west_bank_fields_ceramics_and_paper_2,
  pearl_river_west_bank_fields_ceramics_and_paper_3,
  pearl_river_west_bank_fields_ceramics_and_paper_4,
  pearl_river_west_bank_fields_ceramics_and_paper_5,
  pearl_river_west_bank_fields_ceramics_and_paper_6,
  pearl_river_west_bank_fields_ceramics_and_paper_7,
  pearl_river_west_bank_fields_ceramics_and_paper_8,
  pearl_river_west_bank_fields_ceramics_and_paper_9,
  light_industry_textiles_box_1_textiles_and_apparel_1,
  light_industry_textiles_box_1_textiles_and_apparel_2,
  light_industry_textiles_box_1_textiles_and_apparel_3,
  light_industry_textiles_box_1_textiles_and_apparel_4,
  light_industry_textiles_box_1_textiles_and_apparel_5,
  light_industry_textiles_box_1_textiles_and_apparel_6,
  light_industry_textiles_box_1_textiles_and_apparel_7,
  light_industry_textiles_box_1_textiles_and_apparel_8,
  light_industry_textiles_box_1_textiles_and_apparel_9,
  light_industry_textiles_box_1_textiles_and_apparel_10,
  light_industry_textiles_box_1_textiles_and_apparel_11,
  light_industry_textiles_box_1_leather_1,
  light_industry_textiles_box_1_leather_2,
  light_industry_textiles_box_1_furniture_1,
  light_industry_textiles_box_1_furniture_2,
  light_industry_textiles_box_1_papermaking_1,
  light_industry_textiles_box_1_papermaking_2,
  light_industry_textiles_box_1_papermaking_3,
  light_industry_textiles_box_1_daily_chemicals_1,
  light_industry_textiles_box_1_daily_chemicals_2,
  light_industry_textiles_box_1_daily_chemicals_3,
  light_industry_textiles_box_1_daily_chemicals_4,
  light_industry_textiles_box_1_plastic_products_1,
  light_industry_textiles_box_1_plastic_products_2,
  light_industry_textiles_box_1_plastic_products_3,
  light_industry_textiles_box_1_plastic_products_4,
  light_industry_textiles_box_1_plastic_products_5,
  light_industry_textiles_box_1_plastic_products_6,
  light_industry_textiles_box_1_ceramics_1,
  light_industry_textiles_box_1_ceramics_2,
  light_industry_textiles_box_1_ceramics_3,
  light_industry_textiles_box_1_ceramics_4,
  light_industry_textiles_box_1_metal_products_1,
  light_industry_textiles_box_1_metal_products_2,
  light_industry_textiles_box_1_metal_products_3,
  light_industry_textiles_box_1_other_1,
  light_industry_textiles_box_1_other_2,
  light_industry_textiles_box_1_other_3,
  light_industry_textiles_box_1_other_4,
  light_industry_textiles_box_1_other_5,
};

namespace columns::focus {

inline constexpr char id_text[] =
    "textile-apparel/box-1/pearl-river-estuary-rim/1"
    "textile-apparel/box-1/pearl-river-estuary-rim/2"
    "textile-apparel/box-1/pearl-river-estuary-rim/3"
    "textile-apparel/box-1/pearl-river-estuary-rim/4"
    "textile-apparel/box-1/pearl-river-estuary-rim/5"
    "textile-apparel/box-1/east-bank-of-the-pearl-river/1"
    "textile-apparel/box-1/east-bank-of-the-pearl-river/2"
    "textile-apparel/box-1/east-bank-of-the-pearl-river/3"
    "textile-apparel/box-1/east-bank-of-the-pearl-river/4"
    "textile-apparel/box-1/east-bank-of-the-pearl-river/5"
    "textile-apparel/box-1/east-bank-of-the-pearl-river/6"
    "textile-apparel/box-1/west-bank-of-the-pearl-river/1"
    "textile-apparel/box-1/west-bank-of-the-pearl-river/2"
    "textile-apparel/box-1/west-bank-of-the-pearl-river/3"
    "textile-apparel/box-1/west-bank-of-the-pearl-river/4"
    "textile-apparel/box-1/west-bank-of-the-pearl-river/5"
    "textile-apparel/box-1/west-bank-of-the-pearl-river/6"
    "textile-apparel/box-1/west-bank-of-the-pearl-river/7"
    "textile-apparel/box-1/eastern-western-and-northern-guangdong/1"
    "textile-apparel/box-1/eastern-western-and-northern-guangdong/2"
    "textile-apparel/box-1/eastern-western-and-northern-guangdong/3"
    "textile-apparel/box-1/eastern-western-and-northern-guangdong/4"
    "textile-apparel/box-2/knitting/1"
    "textile-apparel/box-2/knitting/2"
    "textile-apparel/box-2/knitting/3"
    "textile-apparel/box-2/knitting/4"
    "textile-apparel/box-2/fibre-materials/1"
    "textile-apparel/box-2/fibre-materials/2"
    "textile-apparel/box-2/fibre-materials/3"
    "textile-apparel/box-2/fibre-materials/4"
    "textile-apparel/box-2/weaving/1"
    "textile-apparel/box-2/weaving/2"
    "textile-apparel/box-2/printing-and-dyeing/1"
    "textile-apparel/box-2/apparel/1"
    "textile-apparel/box-2/home-textiles/1"
    "textile-apparel/box-2/industrial-textiles/1"
    "textile-apparel/box-2/industrial-textiles/2"
    "textile-apparel/box-2/industrial-textiles/3"
    "textile-apparel/box-2/industrial-textiles/4"
    "textile-apparel/box-2/industrial-textiles/5"
    "textile-apparel/box-2/textile-equipment/1"
    "textile-apparel/box-2/textile-equipment/2"
    "textile-apparel/box-2/textile-equipment/3"
    "textile-apparel/box-4/chemical-fibre-material-equipment/1"
    "textile-apparel/box-4/chemical-fibre-material-equipment/2"
    "textile-apparel/box-4/chemical-fibre-material-equipment/3"
    "textile-apparel/box-4/green-dyeing-and-finishing-equipment/1"
    "textile-apparel/box-4/nonwoven-equipment/1"
    "textile-apparel/box-4/nonwoven-equipment/2"
    "textile-apparel/box-4/nonwoven-equipment/3"
    "textile-apparel/box-4/nonwoven-equipment/4"
    "building-materials/box-2/ceramics/1"
    "building-materials/box-2/ceramics/2"
    "building-materials/box-2/cement/1"
    "building-materials/box-2/cement/2"
    "building-materials/box-2/cement/3"
    "building-materials/box-2/cement/4"
    "building-materials/box-2/cement/5"
    "building-materials/box-2/cement/6"
    "building-materials/box-2/cement/7"
    "building-materials/box-2/cement/8"
    "building-materials/box-2/cement/9"
    "building-materials/box-2/cement/10"
    "building-materials/box-2/cement/11"
    "building-materials/box-2/cement/12"
    "building-materials/box-2/cement/13"
    "building-materials/box-2/glass/1"
    "building-materials/box-2/glass/2"
    "building-materials/box-2/glass/3"
    "building-materials/box-2/glass/4"
    "building-materials/box-2/glass/5"
    "building-materials/box-2/glass/6"
    "building-materials/box-2/aluminium-profiles/1"
    "building-materials/box-2/aluminium-profiles/2"
    "building-materials/box-2/aluminium-profiles/3"
    "building-materials/box-3/ceramics/1"
    "building-materials/box-3/ceramics/2"
    "building-materials/box-3/ceramics/3"
    "building-materials/box-3/ceramics/4"
    "building-materials/box-3/ceramics/5"
    "building-materials/box-3/ceramics/6"
    "building-materials/box-3/ceramics/7"
    "building-materials/box-3/ceramics/8"
    "building-materials/box-3/ceramics/9"
    "building-materials/box-3/cement/1"
    "building-materials/box-3/cement/2"
    "building-materials/box-3/cement/3"
    "building-materials/box-3/cement/4"
    "building-materials/box-3/cement/5"
    "building-materials/box-3/cement/6"
    "building-materials/box-3/cement/7"
    "building-materials/box-3/glass/1"
    "building-materials/box-3/glass/2"
    "building-materials/box-3/glass/3"
    "building-materials/box-3/glass/4"
    "building-materials/box-3/glass/5"
    "building-materials/box-3/aluminium-profiles/1"
    "building-materials/box-3/aluminium-profiles/2"
    "building-materials/box-3/aluminium-profiles/3"
    "building-materials/box-3/aluminium-profiles/4"
    "building-materials/box-3/aluminium-profiles/5"
    "building-materials/box-3/aluminium-profiles/6"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/1"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/2"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/3"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/4"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/5"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/6"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/7"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/8"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/9"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/10"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/11"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/12"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/13"
    "pearl-river-west-bank/fields/smart-manufacturing-equipment/14"
    "pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1"
    "pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2"
    "pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3"
    "pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1"
    "pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2"
    "pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3"
    "pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4"
    "pearl-river-west-bank/fields/rail-transit-equipment/1"
    "pearl-river-west-bank/fields/rail-transit-equipment/2"
    "pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1"
    "pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2"
    "pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3"
    "pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4"
    "pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5"
    "pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6"
    "pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7"
    "pearl-river-west-bank/fields/new-energy-equipment/1"
    "pearl-river-west-bank/fields/new-energy-equipment/2"
    "pearl-river-west-bank/fields/new-energy-equipment/3"
    "pearl-river-west-bank/fields/new-energy-equipment/4"
    "pearl-river-west-bank/fields/new-energy-equipment/5"
    "pearl-river-west-bank/fields/new-energy-equipment/6"
    "pearl-river-west-bank/fields/general-aviation-equipment/1"
    "pearl-river-west-bank/fields/general-aviation-equipment/2"
    "pearl-river-west-bank/fields/general-aviation-equipment/3"
    "pearl-river-west-bank/fields/general-aviation-equipment/4"
    "pearl-river-west-bank/fields/general-aviation-equipment/5"
    "pearl-river-west-bank/fields/general-aviation-equipment/6"
    "pearl-river-west-bank/fields/general-aviation-equipment/7"
    "pearl-river-west-bank/fields/general-aviation-equipment/8"
    "pearl-river-west-bank/fields/general-aviation-equipment/9"
    "pearl-river-west-bank/fields/general-aviation-equipment/10"
    "pearl-river-west-bank/fields/new-generation-information-technology/1"
    "pearl-river-west-bank/fields/new-generation-information-technology/2"
    "pearl-river-west-bank/fields/new-generation-information-technology/3"
    "pearl-river-west-bank/fields/new-generation-information-technology/4"
    "pearl-river-west-bank/fields/new-generation-information-technology/5"
    "pearl-river-west-bank/fields/new-generation-information-technology/6"
    "pearl-river-west-bank/fields/new-generation-information-technology/7"
    "pearl-river-west-bank/fields/biological-industry/1"
    "pearl-river-west-bank/fields/biological-industry/2"
    "pearl-river-west-bank/fields/biological-industry/3"
    "pearl-river-west-bank/fields/satellites-and-applications/1"
    "pearl-river-west-bank/fields/satellites-and-applications/2"
    "pearl-river-west-bank/fields/satellites-and-applications/3"
    "pearl-river-west-bank/fields/satellites-and-applications/4"
    "pearl-river-west-bank/fields/satellites-and-applications/5"
    "pearl-river-west-bank/fields/satellites-and-applications/6"
    "pearl-river-west-bank/fields/satellites-and-applications/7"
    "pearl-river-west-bank/fields/satellites-and-applications/8"
    "pearl-river-west-bank/fields/satellites-and-applications/9"
    "pearl-river-west-bank/fields/satellites-and-applications/10"
    "pearl-river-west-bank/fields/satellites-and-applications/11"
    "pearl-river-west-bank/fields/satellites-and-applications/12"
    "pearl-river-west-bank/fields/satellites-and-applications/13"
    "pearl-river-west-bank/fields/satellites-and-applications/14"
    "pearl-river-west-bank/fields/satellites-and-applications/15"
    "pearl-river-west-bank/fields/new-materials/1"
    "pearl-river-west-bank/fields/new-materials/2"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/1"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/2"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/3"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/4"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/5"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/6"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/7"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/8"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/9"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/10"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/11"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/12"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/13"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/14"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/15"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/16"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/17"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/18"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/19"
    "pearl-river-west-bank/fields/home-appliances-and-furniture/20"
    "pearl-river-west-bank/fields/food-and-beverages/1"
    "pearl-river-west-bank/fields/food-and-beverages/2"
    "pearl-river-west-bank/fields/food-and-beverages/3"
    "pearl-river-west-bank/fields/food-and-beverages/4"
    "pearl-river-west-bank/fields/food-and-beverages/5"
    "pearl-river-west-bank/fields/food-and-beverages/6"
    "pearl-river-west-bank/fields/textiles-and-apparel/1"
    "pearl-river-west-bank/fields/textiles-and-apparel/2"
    "pearl-river-west-bank/fields/textiles-and-apparel/3"
    "pearl-river-west-bank/fields/textiles-and-apparel/4"
    "pearl-river-west-bank/fields/textiles-and-apparel/5"
    "pearl-river-west-bank/fields/textiles-and-apparel/6"
    "pearl-river-west-bank/fields/textiles-and-apparel/7"
    "pearl-river-west-bank/fields/textiles-and-apparel/8"
    "pearl-river-west-bank/fields/textiles-and-apparel/9"
    "pearl-river-west-bank/fields/textiles-and-apparel/10"
    "pearl-river-west-bank/fields/textiles-and-apparel/11"
    "pearl-river-west-bank/fields/ceramics-and-paper/1"
    "pearl-river-west-bank/fields/ceramics-and-paper/2"
    "pearl-river-west-bank/fields/ceramics-and-paper/3"
    "pearl-river-west-bank/fields/ceramics-and-paper/4"
    "pearl-river-west-bank/fields/ceramics-and-paper/5"
    "pearl-river-west-bank/fields/ceramics-and-paper/6"
    "pearl-river-west-bank/fields/ceramics-and-paper/7"
    "pearl-river-west-bank/fields/ceramics-and-paper/8"
    "pearl-river-west-bank/fields/ceramics-and-paper/9"
    "light-industry-textiles/box-1/textiles-and-apparel/1"
    "light-industry-textiles/box-1/textiles-and-apparel/2"
    "light-industry-textiles/box-1/textiles-and-apparel/3"
    "light-industry-textiles/box-1/textiles-and-apparel/4"
    "light-industry-textiles/box-1/textiles-and-apparel/5"
    "light-industry-textiles/box-1/textiles-and-apparel/6"
    "light-industry-textiles/box-1/textiles-and-apparel/7"
    "light-industry-textiles/box-1/textiles-and-apparel/8"
    "light-industry-textiles/box-1/textiles-and-apparel/9"
    "light-industry-textiles/box-1/textiles-and-apparel/10"
    "light-industry-textiles/box-1/textiles-and-apparel/11"
    "light-industry-textiles/box-1/leather/1"
    "light-industry-textiles/box-1/leather/2"
    "light-industry-textiles/box-1/furniture/1"
    "light-industry-textiles/box-1/furniture/2"
    "light-industry-textiles/box-1/papermaking/1"
    "light-industry-textiles/box-1/papermaking/2"
    "light-industry-textiles/box-1/papermaking/3"
    "light-industry-textiles/box-1/daily-chemicals/1"
    "light-industry-textiles/box-1/daily-chemicals/2"
    "light-industry-textiles/box-1/daily-chemicals/3"
    "light-industry-textiles/box-1/daily-chemicals/4"
    "light-industry-textiles/box-1/plastic-products/1"
    "light-industry-textiles/box-1/plastic-products/2"
    "light-industry-textiles/box-1/plastic-products/3"
    "light-industry-textiles/box-1/plastic-products/4"
    "light-industry-textiles/box-1/plastic-products/5"
    "light-industry-textiles/box-1/plastic-products/6"
    "light-industry-textiles/box-1/ceramics/1"
    "light-industry-textiles/box-1/ceramics/2"
    "light-industry-textiles/box-1/ceramics/3"
    "light-industry-textiles/box-1/ceramics/4"
    "light-industry-textiles/box-1/metal-products/1"
    "light-industry-textiles/box-1/metal-products/2"
    "light-industry-textiles/box-1/metal-products/3"
    "light-industry-textiles/box-1/other/1"
    "light-industry-textiles/box-1/other/2"
    "light-industry-textiles/box-1/other/3"
    "light-industry-textiles/box-1/other/4"
    "light-industry-textiles/box-1/other/5";
inline constexpr std::uint16_t id_offsets[] = {
    0, 47, 94, 141, 188, 235, 287, 339, 391, 443, 495, 547, 599, 651, 703, 755, 807, 859, 911, 973,
    1035, 1097, 1159, 1191, 1223, 1255, 1287, 1326, 1365, 1404, 1443, 1474, 1505, 1548, 1579, 1616,
    1659, 1702, 1745, 1788, 1831, 1872, 1913, 1954, 2011, 2068, 2125, 2185, 2227, 2269, 2311, 2353,
    2388, 2423, 2456, 2489, 2522, 2555, 2588, 2621, 2654, 2687, 2720, 2754, 2788, 2822, 2856, 2888,
    2920, 2952, 2984, 3016, 3048, 3093, 3138, 3183, 3218, 3253, 3288, 3323, 3358, 3393, 3428, 3463,
    3498, 3531, 3564, 3597, 3630, 3663, 3696, 3729, 3761, 3793, 3825, 3857, 3889, 3934, 3979, 4024,
    4069, 4114, 4159, 4219, 4279, 4339, 4399, 4459, 4519, 4579, 4639, 4699, 4760, 4821, 4882, 4943,
    5004, 5070, 5136, 5202, 5271, 5340, 5409, 5478, 5531, 5584, 5667, 5750, 5833, 5916, 5999, 6082,
    6165, 6216, 6267, 6318, 6369, 6420, 6471, 6528, 6585, 6642, 6699, 6756, 6813, 6870, 6927, 6984,
    7042, 7110, 7178, 7246, 7314, 7382, 7450, 7518, 7568, 7618, 7668, 7726, 7784, 7842, 7900, 7958,
    8016, 8074, 8132, 8190, 8249, 8308, 8367, 8426, 8485, 8544, 8588, 8632, 8692, 8752, 8812, 8872,
    8932, 8992, 9052, 9112, 9172, 9233, 9294, 9355, 9416, 9477, 9538, 9599, 9660, 9721, 9782, 9843,
    9892, 9941, 9990, 10039, 10088, 10137, 10188, 10239, 10290, 10341, 10392, 10443, 10494, 10545,
    10596, 10648, 10700, 10749, 10798, 10847, 10896, 10945, 10994, 11043, 11092, 11141, 11193,
    11245, 11297, 11349, 11401, 11453, 11505, 11557, 11609, 11662, 11715, 11754, 11793, 11834,
    11875, 11918, 11961, 12004, 12051, 12098, 12145, 12192, 12240, 12288, 12336, 12384, 12432,
    12480, 12520, 12560, 12600, 12640, 12686, 12732, 12778, 12815, 12852, 12889, 12926, 12963,
};

inline constexpr plan_id plan[] = {
    plan_id::textile_apparel,          // textile-apparel/box-1/pearl-river-estuary-rim/1
    plan_id::textile_apparel,          // textile-apparel/box-1/pearl-river-estuary-rim/2
    plan_id::textile_apparel,          // textile-apparel/box-1/pearl-river-estuary-rim/3
    plan_id::textile_apparel,          // textile-apparel/box-1/pearl-river-estuary-rim/4
    plan_id::textile_apparel,          // textile-apparel/box-1/pearl-river-estuary-rim/5
    plan_id::textile_apparel,          // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    plan_id::textile_apparel,          // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    plan_id::textile_apparel,          // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    plan_id::textile_apparel,          // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    plan_id::textile_apparel,          // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    plan_id::textile_apparel,          // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    plan_id::textile_apparel,          // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    plan_id::textile_apparel,          // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    plan_id::textile_apparel,          // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    plan_id::textile_apparel,          // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    plan_id::textile_apparel,          // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    plan_id::textile_apparel,          // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    plan_id::textile_apparel,          // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    plan_id::textile_apparel,          // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    plan_id::textile_apparel,          // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    plan_id::textile_apparel,          // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    plan_id::textile_apparel,          // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    plan_id::textile_apparel,          // textile-apparel/box-2/knitting/1
    plan_id::textile_apparel,          // textile-apparel/box-2/knitting/2
    plan_id::textile_apparel,          // textile-apparel/box-2/knitting/3
    plan_id::textile_apparel,          // textile-apparel/box-2/knitting/4
    plan_id::textile_apparel,          // textile-apparel/box-2/fibre-materials/1
    plan_id::textile_apparel,          // textile-apparel/box-2/fibre-materials/2
    plan_id::textile_apparel,          // textile-apparel/box-2/fibre-materials/3
    plan_id::textile_apparel,          // textile-apparel/box-2/fibre-materials/4
    plan_id::textile_apparel,          // textile-apparel/box-2/weaving/1
    plan_id::textile_apparel,          // textile-apparel/box-2/weaving/2
    plan_id::textile_apparel,          // textile-apparel/box-2/printing-and-dyeing/1
    plan_id::textile_apparel,          // textile-apparel/box-2/apparel/1
    plan_id::textile_apparel,          // textile-apparel/box-2/home-textiles/1
    plan_id::textile_apparel,          // textile-apparel/box-2/industrial-textiles/1
    plan_id::textile_apparel,          // textile-apparel/box-2/industrial-textiles/2
    plan_id::textile_apparel,          // textile-apparel/box-2/industrial-textiles/3
    plan_id::textile_apparel,          // textile-apparel/box-2/industrial-textiles/4
    plan_id::textile_apparel,          // textile-apparel/box-2/industrial-textiles/5
    plan_id::textile_apparel,          // textile-apparel/box-2/textile-equipment/1
    plan_id::textile_apparel,          // textile-apparel/box-2/textile-equipment/2
    plan_id::textile_apparel,          // textile-apparel/box-2/textile-equipment/3
    plan_id::textile_apparel,          // textile-apparel/box-4/chemical-fibre-material-equipment/1
    plan_id::textile_apparel,          // textile-apparel/box-4/chemical-fibre-material-equipment/2
    plan_id::textile_apparel,          // textile-apparel/box-4/chemical-fibre-material-equipment/3
    plan_id::textile_apparel,          // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    plan_id::textile_apparel,          // textile-apparel/box-4/nonwoven-equipment/1
    plan_id::textile_apparel,          // textile-apparel/box-4/nonwoven-equipment/2
    plan_id::textile_apparel,          // textile-apparel/box-4/nonwoven-equipment/3
    plan_id::textile_apparel,          // textile-apparel/box-4/nonwoven-equipment/4
    plan_id::building_materials,       // building-materials/box-2/ceramics/1
    plan_id::building_materials,       // building-materials/box-2/ceramics/2
    plan_id::building_materials,       // building-materials/box-2/cement/1
    plan_id::building_materials,       // building-materials/box-2/cement/2
    plan_id::building_materials,       // building-materials/box-2/cement/3
    plan_id::building_materials,       // building-materials/box-2/cement/4
    plan_id::building_materials,       // building-materials/box-2/cement/5
    plan_id::building_materials,       // building-materials/box-2/cement/6
    plan_id::building_materials,       // building-materials/box-2/cement/7
    plan_id::building_materials,       // building-materials/box-2/cement/8
    plan_id::building_materials,       // building-materials/box-2/cement/9
    plan_id::building_materials,       // building-materials/box-2/cement/10
    plan_id::building_materials,       // building-materials/box-2/cement/11
    plan_id::building_materials,       // building-materials/box-2/cement/12
    plan_id::building_materials,       // building-materials/box-2/cement/13
    plan_id::building_materials,       // building-materials/box-2/glass/1
    plan_id::building_materials,       // building-materials/box-2/glass/2
    plan_id::building_materials,       // building-materials/box-2/glass/3
    plan_id::building_materials,       // building-materials/box-2/glass/4
    plan_id::building_materials,       // building-materials/box-2/glass/5
    plan_id::building_materials,       // building-materials/box-2/glass/6
    plan_id::building_materials,       // building-materials/box-2/aluminium-profiles/1
    plan_id::building_materials,       // building-materials/box-2/aluminium-profiles/2
    plan_id::building_materials,       // building-materials/box-2/aluminium-profiles/3
    plan_id::building_materials,       // building-materials/box-3/ceramics/1
    plan_id::building_materials,       // building-materials/box-3/ceramics/2
    plan_id::building_materials,       // building-materials/box-3/ceramics/3
    plan_id::building_materials,       // building-materials/box-3/ceramics/4
    plan_id::building_materials,       // building-materials/box-3/ceramics/5
    plan_id::building_materials,       // building-materials/box-3/ceramics/6
    plan_id::building_materials,       // building-materials/box-3/ceramics/7
    plan_id::building_materials,       // building-materials/box-3/ceramics/8
    plan_id::building_materials,       // building-materials/box-3/ceramics/9
    plan_id::building_materials,       // building-materials/box-3/cement/1
    plan_id::building_materials,       // building-materials/box-3/cement/2
    plan_id::building_materials,       // building-materials/box-3/cement/3
    plan_id::building_materials,       // building-materials/box-3/cement/4
    plan_id::building_materials,       // building-materials/box-3/cement/5
    plan_id::building_materials,       // building-materials/box-3/cement/6
    plan_id::building_materials,       // building-materials/box-3/cement/7
    plan_id::building_materials,       // building-materials/box-3/glass/1
    plan_id::building_materials,       // building-materials/box-3/glass/2
    plan_id::building_materials,       // building-materials/box-3/glass/3
    plan_id::building_materials,       // building-materials/box-3/glass/4
    plan_id::building_materials,       // building-materials/box-3/glass/5
    plan_id::building_materials,       // building-materials/box-3/aluminium-profiles/1
    plan_id::building_materials,       // building-materials/box-3/aluminium-profiles/2
    plan_id::building_materials,       // building-materials/box-3/aluminium-profiles/3
    plan_id::building_materials,       // building-materials/box-3/aluminium-profiles/4
    plan_id::building_materials,       // building-materials/box-3/aluminium-profiles/5
    plan_id::building_materials,       // building-materials/box-3/aluminium-profiles/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/rail-transit-equipment/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/rail-transit-equipment/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-energy-equipment/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-energy-equipment/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-energy-equipment/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-energy-equipment/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-energy-equipment/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-energy-equipment/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/7
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/8
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/9
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/general-aviation-equipment/10
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-generation-information-technology/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-generation-information-technology/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-generation-information-technology/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-generation-information-technology/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-generation-information-technology/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-generation-information-technology/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-generation-information-technology/7
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/biological-industry/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/biological-industry/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/biological-industry/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/7
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/8
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/9
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/10
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/11
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/12
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/13
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/14
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/satellites-and-applications/15
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-materials/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/new-materials/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/food-and-beverages/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/food-and-beverages/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/food-and-beverages/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/food-and-beverages/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/food-and-beverages/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/food-and-beverages/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/7
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/8
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/9
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/10
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/textiles-and-apparel/11
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/1
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/3
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/4
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/5
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/6
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/7
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/8
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/fields/ceramics-and-paper/9
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/3
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/4
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/5
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/6
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/7
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/8
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/9
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/10
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/textiles-and-apparel/11
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/leather/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/leather/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/furniture/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/furniture/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/papermaking/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/papermaking/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/papermaking/3
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/daily-chemicals/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/daily-chemicals/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/daily-chemicals/3
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/daily-chemicals/4
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/plastic-products/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/plastic-products/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/plastic-products/3
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/plastic-products/4
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/plastic-products/5
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/plastic-products/6
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/ceramics/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/ceramics/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/ceramics/3
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/ceramics/4
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/metal-products/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/metal-products/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/metal-products/3
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/other/1
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/other/2
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/other/3
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/other/4
    plan_id::light_industry_textiles,  // light-industry-textiles/box-1/other/5
};

inline constexpr cluster_id cluster[] = {
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/pearl-river-estuary-rim/1
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/pearl-river-estuary-rim/2
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/pearl-river-estuary-rim/3
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/pearl-river-estuary-rim/4
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/pearl-river-estuary-rim/5
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    cluster_id::textile_apparel,                                                             // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    cluster_id::textile_apparel_knitting,                                                    // textile-apparel/box-2/knitting/1
    cluster_id::textile_apparel_knitting,                                                    // textile-apparel/box-2/knitting/2
    cluster_id::textile_apparel_knitting,                                                    // textile-apparel/box-2/knitting/3
    cluster_id::textile_apparel_knitting,                                                    // textile-apparel/box-2/knitting/4
    cluster_id::textile_apparel_fibre_materials,                                             // textile-apparel/box-2/fibre-materials/1
    cluster_id::textile_apparel_fibre_materials,                                             // textile-apparel/box-2/fibre-materials/2
    cluster_id::textile_apparel_fibre_materials,                                             // textile-apparel/box-2/fibre-materials/3
    cluster_id::textile_apparel_fibre_materials,                                             // textile-apparel/box-2/fibre-materials/4
    cluster_id::textile_apparel_weaving,                                                     // textile-apparel/box-2/weaving/1
    cluster_id::textile_apparel_weaving,                                                     // textile-apparel/box-2/weaving/2
    cluster_id::textile_apparel_printing_and_dyeing,                                         // textile-apparel/box-2/printing-and-dyeing/1
    cluster_id::textile_apparel_apparel,                                                     // textile-apparel/box-2/apparel/1
    cluster_id::textile_apparel_home_textiles,                                               // textile-apparel/box-2/home-textiles/1
    cluster_id::textile_apparel_industrial_textiles,                                         // textile-apparel/box-2/industrial-textiles/1
    cluster_id::textile_apparel_industrial_textiles,                                         // textile-apparel/box-2/industrial-textiles/2
    cluster_id::textile_apparel_industrial_textiles,                                         // textile-apparel/box-2/industrial-textiles/3
    cluster_id::textile_apparel_industrial_textiles,                                         // textile-apparel/box-2/industrial-textiles/4
    cluster_id::textile_apparel_industrial_textiles,                                         // textile-apparel/box-2/industrial-textiles/5
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-2/textile-equipment/1
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-2/textile-equipment/2
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-2/textile-equipment/3
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-4/chemical-fibre-material-equipment/1
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-4/chemical-fibre-material-equipment/2
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-4/chemical-fibre-material-equipment/3
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-4/nonwoven-equipment/1
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-4/nonwoven-equipment/2
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-4/nonwoven-equipment/3
    cluster_id::textile_apparel_textile_equipment,                                           // textile-apparel/box-4/nonwoven-equipment/4
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-2/ceramics/1
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-2/ceramics/2
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/1
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/2
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/3
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/4
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/5
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/6
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/7
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/8
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/9
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/10
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/11
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/12
    cluster_id::building_materials_cement,                                                   // building-materials/box-2/cement/13
    cluster_id::building_materials_glass,                                                    // building-materials/box-2/glass/1
    cluster_id::building_materials_glass,                                                    // building-materials/box-2/glass/2
    cluster_id::building_materials_glass,                                                    // building-materials/box-2/glass/3
    cluster_id::building_materials_glass,                                                    // building-materials/box-2/glass/4
    cluster_id::building_materials_glass,                                                    // building-materials/box-2/glass/5
    cluster_id::building_materials_glass,                                                    // building-materials/box-2/glass/6
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-2/aluminium-profiles/1
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-2/aluminium-profiles/2
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-2/aluminium-profiles/3
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/1
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/2
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/3
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/4
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/5
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/6
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/7
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/8
    cluster_id::building_materials_ceramics,                                                 // building-materials/box-3/ceramics/9
    cluster_id::building_materials_cement,                                                   // building-materials/box-3/cement/1
    cluster_id::building_materials_cement,                                                   // building-materials/box-3/cement/2
    cluster_id::building_materials_cement,                                                   // building-materials/box-3/cement/3
    cluster_id::building_materials_cement,                                                   // building-materials/box-3/cement/4
    cluster_id::building_materials_cement,                                                   // building-materials/box-3/cement/5
    cluster_id::building_materials_cement,                                                   // building-materials/box-3/cement/6
    cluster_id::building_materials_cement,                                                   // building-materials/box-3/cement/7
    cluster_id::building_materials_glass,                                                    // building-materials/box-3/glass/1
    cluster_id::building_materials_glass,                                                    // building-materials/box-3/glass/2
    cluster_id::building_materials_glass,                                                    // building-materials/box-3/glass/3
    cluster_id::building_materials_glass,                                                    // building-materials/box-3/glass/4
    cluster_id::building_materials_glass,                                                    // building-materials/box-3/glass/5
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-3/aluminium-profiles/1
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-3/aluminium-profiles/2
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-3/aluminium-profiles/3
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-3/aluminium-profiles/4
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-3/aluminium-profiles/5
    cluster_id::building_materials_aluminium_profiles,                                       // building-materials/box-3/aluminium-profiles/6
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    cluster_id::pearl_river_west_bank_smart_manufacturing_equipment,                         // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    cluster_id::pearl_river_west_bank_automobiles_and_new_energy_vehicles,                   // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    cluster_id::pearl_river_west_bank_automobiles_and_new_energy_vehicles,                   // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    cluster_id::pearl_river_west_bank_automobiles_and_new_energy_vehicles,                   // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    cluster_id::pearl_river_west_bank_marine_engineering_equipment_and_ships,                // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    cluster_id::pearl_river_west_bank_marine_engineering_equipment_and_ships,                // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    cluster_id::pearl_river_west_bank_marine_engineering_equipment_and_ships,                // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    cluster_id::pearl_river_west_bank_marine_engineering_equipment_and_ships,                // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    cluster_id::pearl_river_west_bank_rail_transit_equipment,                                // pearl-river-west-bank/fields/rail-transit-equipment/1
    cluster_id::pearl_river_west_bank_rail_transit_equipment,                                // pearl-river-west-bank/fields/rail-transit-equipment/2
    cluster_id::pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    cluster_id::pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    cluster_id::pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    cluster_id::pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    cluster_id::pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    cluster_id::pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    cluster_id::pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    cluster_id::pearl_river_west_bank_new_energy_equipment,                                  // pearl-river-west-bank/fields/new-energy-equipment/1
    cluster_id::pearl_river_west_bank_new_energy_equipment,                                  // pearl-river-west-bank/fields/new-energy-equipment/2
    cluster_id::pearl_river_west_bank_new_energy_equipment,                                  // pearl-river-west-bank/fields/new-energy-equipment/3
    cluster_id::pearl_river_west_bank_new_energy_equipment,                                  // pearl-river-west-bank/fields/new-energy-equipment/4
    cluster_id::pearl_river_west_bank_new_energy_equipment,                                  // pearl-river-west-bank/fields/new-energy-equipment/5
    cluster_id::pearl_river_west_bank_new_energy_equipment,                                  // pearl-river-west-bank/fields/new-energy-equipment/6
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/1
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/2
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/3
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/4
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/5
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/6
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/7
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/8
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/9
    cluster_id::pearl_river_west_bank_general_aviation_equipment,                            // pearl-river-west-bank/fields/general-aviation-equipment/10
    cluster_id::pearl_river_west_bank_new_generation_information_technology,                 // pearl-river-west-bank/fields/new-generation-information-technology/1
    cluster_id::pearl_river_west_bank_new_generation_information_technology,                 // pearl-river-west-bank/fields/new-generation-information-technology/2
    cluster_id::pearl_river_west_bank_new_generation_information_technology,                 // pearl-river-west-bank/fields/new-generation-information-technology/3
    cluster_id::pearl_river_west_bank_new_generation_information_technology,                 // pearl-river-west-bank/fields/new-generation-information-technology/4
    cluster_id::pearl_river_west_bank_new_generation_information_technology,                 // pearl-river-west-bank/fields/new-generation-information-technology/5
    cluster_id::pearl_river_west_bank_new_generation_information_technology,                 // pearl-river-west-bank/fields/new-generation-information-technology/6
    cluster_id::pearl_river_west_bank_new_generation_information_technology,                 // pearl-river-west-bank/fields/new-generation-information-technology/7
    cluster_id::pearl_river_west_bank_biological_industry,                                   // pearl-river-west-bank/fields/biological-industry/1
    cluster_id::pearl_river_west_bank_biological_industry,                                   // pearl-river-west-bank/fields/biological-industry/2
    cluster_id::pearl_river_west_bank_biological_industry,                                   // pearl-river-west-bank/fields/biological-industry/3
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/1
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/2
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/3
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/4
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/5
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/6
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/7
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/8
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/9
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/10
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/11
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/12
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/13
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/14
    cluster_id::pearl_river_west_bank_satellites_and_applications,                           // pearl-river-west-bank/fields/satellites-and-applications/15
    cluster_id::pearl_river_west_bank_new_materials,                                         // pearl-river-west-bank/fields/new-materials/1
    cluster_id::pearl_river_west_bank_new_materials,                                         // pearl-river-west-bank/fields/new-materials/2
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    cluster_id::pearl_river_west_bank_home_appliances_and_furniture,                         // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    cluster_id::pearl_river_west_bank_food_and_beverages,                                    // pearl-river-west-bank/fields/food-and-beverages/1
    cluster_id::pearl_river_west_bank_food_and_beverages,                                    // pearl-river-west-bank/fields/food-and-beverages/2
    cluster_id::pearl_river_west_bank_food_and_beverages,                                    // pearl-river-west-bank/fields/food-and-beverages/3
    cluster_id::pearl_river_west_bank_food_and_beverages,                                    // pearl-river-west-bank/fields/food-and-beverages/4
    cluster_id::pearl_river_west_bank_food_and_beverages,                                    // pearl-river-west-bank/fields/food-and-beverages/5
    cluster_id::pearl_river_west_bank_food_and_beverages,                                    // pearl-river-west-bank/fields/food-and-beverages/6
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/1
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/2
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/3
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/4
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/5
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/6
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/7
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/8
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/9
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/10
    cluster_id::pearl_river_west_bank_textiles_and_apparel,                                  // pearl-river-west-bank/fields/textiles-and-apparel/11
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/1
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/2
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/3
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/4
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/5
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/6
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/7
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/8
    cluster_id::pearl_river_west_bank_ceramics_and_paper,                                    // pearl-river-west-bank/fields/ceramics-and-paper/9
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/1
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/2
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/3
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/4
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/5
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/6
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/7
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/8
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/9
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/10
    cluster_id::light_industry_textiles_textiles_and_apparel,                                // light-industry-textiles/box-1/textiles-and-apparel/11
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                    // light-industry-textiles/box-1/leather/1
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                    // light-industry-textiles/box-1/leather/2
    cluster_id::light_industry_textiles_furniture,                                           // light-industry-textiles/box-1/furniture/1
    cluster_id::light_industry_textiles_furniture,                                           // light-industry-textiles/box-1/furniture/2
    cluster_id::light_industry_textiles_paper_and_paper_products,                            // light-industry-textiles/box-1/papermaking/1
    cluster_id::light_industry_textiles_paper_and_paper_products,                            // light-industry-textiles/box-1/papermaking/2
    cluster_id::light_industry_textiles_paper_and_paper_products,                            // light-industry-textiles/box-1/papermaking/3
    cluster_id::light_industry_textiles_daily_chemicals,                                     // light-industry-textiles/box-1/daily-chemicals/1
    cluster_id::light_industry_textiles_daily_chemicals,                                     // light-industry-textiles/box-1/daily-chemicals/2
    cluster_id::light_industry_textiles_daily_chemicals,                                     // light-industry-textiles/box-1/daily-chemicals/3
    cluster_id::light_industry_textiles_daily_chemicals,                                     // light-industry-textiles/box-1/daily-chemicals/4
    cluster_id::light_industry_textiles_plastic_products,                                    // light-industry-textiles/box-1/plastic-products/1
    cluster_id::light_industry_textiles_plastic_products,                                    // light-industry-textiles/box-1/plastic-products/2
    cluster_id::light_industry_textiles_plastic_products,                                    // light-industry-textiles/box-1/plastic-products/3
    cluster_id::light_industry_textiles_plastic_products,                                    // light-industry-textiles/box-1/plastic-products/4
    cluster_id::light_industry_textiles_plastic_products,                                    // light-industry-textiles/box-1/plastic-products/5
    cluster_id::light_industry_textiles_plastic_products,                                    // light-industry-textiles/box-1/plastic-products/6
    cluster_id::light_industry_textiles_ceramic_products,                                    // light-industry-textiles/box-1/ceramics/1
    cluster_id::light_industry_textiles_ceramic_products,                                    // light-industry-textiles/box-1/ceramics/2
    cluster_id::light_industry_textiles_ceramic_products,                                    // light-industry-textiles/box-1/ceramics/3
    cluster_id::light_industry_textiles_ceramic_products,                                    // light-industry-textiles/box-1/ceramics/4
    cluster_id::light_industry_textiles_metal_products,                                      // light-industry-textiles/box-1/metal-products/1
    cluster_id::light_industry_textiles_metal_products,                                      // light-industry-textiles/box-1/metal-products/2
    cluster_id::light_industry_textiles_metal_products,                                      // light-industry-textiles/box-1/metal-products/3
    cluster_id::light_industry_textiles,                                                     // light-industry-textiles/box-1/other/1
    cluster_id::light_industry_textiles,                                                     // light-industry-textiles/box-1/other/2
    cluster_id::light_industry_textiles,                                                     // light-industry-textiles/box-1/other/3
    cluster_id::light_industry_textiles,                                                     // light-industry-textiles/box-1/other/4
    cluster_id::light_industry_textiles,                                                     // light-industry-textiles/box-1/other/5
};

inline constexpr constplan::focus_kind kind[] = {
    constplan::focus_kind::layout,      // textile-apparel/box-1/pearl-river-estuary-rim/1
    constplan::focus_kind::layout,      // textile-apparel/box-1/pearl-river-estuary-rim/2
    constplan::focus_kind::layout,      // textile-apparel/box-1/pearl-river-estuary-rim/3
    constplan::focus_kind::layout,      // textile-apparel/box-1/pearl-river-estuary-rim/4
    constplan::focus_kind::layout,      // textile-apparel/box-1/pearl-river-estuary-rim/5
    constplan::focus_kind::layout,      // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    constplan::focus_kind::layout,      // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    constplan::focus_kind::layout,      // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    constplan::focus_kind::layout,      // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    constplan::focus_kind::layout,      // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    constplan::focus_kind::layout,      // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    constplan::focus_kind::layout,      // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    constplan::focus_kind::layout,      // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    constplan::focus_kind::layout,      // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    constplan::focus_kind::layout,      // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    constplan::focus_kind::layout,      // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    constplan::focus_kind::layout,      // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    constplan::focus_kind::layout,      // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    constplan::focus_kind::layout,      // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    constplan::focus_kind::layout,      // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    constplan::focus_kind::layout,      // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    constplan::focus_kind::layout,      // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    constplan::focus_kind::material,    // textile-apparel/box-2/knitting/1
    constplan::focus_kind::material,    // textile-apparel/box-2/knitting/2
    constplan::focus_kind::material,    // textile-apparel/box-2/knitting/3
    constplan::focus_kind::material,    // textile-apparel/box-2/knitting/4
    constplan::focus_kind::material,    // textile-apparel/box-2/fibre-materials/1
    constplan::focus_kind::material,    // textile-apparel/box-2/fibre-materials/2
    constplan::focus_kind::material,    // textile-apparel/box-2/fibre-materials/3
    constplan::focus_kind::material,    // textile-apparel/box-2/fibre-materials/4
    constplan::focus_kind::material,    // textile-apparel/box-2/weaving/1
    constplan::focus_kind::material,    // textile-apparel/box-2/weaving/2
    constplan::focus_kind::material,    // textile-apparel/box-2/printing-and-dyeing/1
    constplan::focus_kind::product,     // textile-apparel/box-2/apparel/1
    constplan::focus_kind::product,     // textile-apparel/box-2/home-textiles/1
    constplan::focus_kind::material,    // textile-apparel/box-2/industrial-textiles/1
    constplan::focus_kind::material,    // textile-apparel/box-2/industrial-textiles/2
    constplan::focus_kind::material,    // textile-apparel/box-2/industrial-textiles/3
    constplan::focus_kind::material,    // textile-apparel/box-2/industrial-textiles/4
    constplan::focus_kind::material,    // textile-apparel/box-2/industrial-textiles/5
    constplan::focus_kind::equipment,   // textile-apparel/box-2/textile-equipment/1
    constplan::focus_kind::equipment,   // textile-apparel/box-2/textile-equipment/2
    constplan::focus_kind::equipment,   // textile-apparel/box-2/textile-equipment/3
    constplan::focus_kind::equipment,   // textile-apparel/box-4/chemical-fibre-material-equipment/1
    constplan::focus_kind::equipment,   // textile-apparel/box-4/chemical-fibre-material-equipment/2
    constplan::focus_kind::equipment,   // textile-apparel/box-4/chemical-fibre-material-equipment/3
    constplan::focus_kind::equipment,   // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    constplan::focus_kind::equipment,   // textile-apparel/box-4/nonwoven-equipment/1
    constplan::focus_kind::equipment,   // textile-apparel/box-4/nonwoven-equipment/2
    constplan::focus_kind::equipment,   // textile-apparel/box-4/nonwoven-equipment/3
    constplan::focus_kind::equipment,   // textile-apparel/box-4/nonwoven-equipment/4
    constplan::focus_kind::product,     // building-materials/box-2/ceramics/1
    constplan::focus_kind::product,     // building-materials/box-2/ceramics/2
    constplan::focus_kind::material,    // building-materials/box-2/cement/1
    constplan::focus_kind::material,    // building-materials/box-2/cement/2
    constplan::focus_kind::material,    // building-materials/box-2/cement/3
    constplan::focus_kind::material,    // building-materials/box-2/cement/4
    constplan::focus_kind::material,    // building-materials/box-2/cement/5
    constplan::focus_kind::material,    // building-materials/box-2/cement/6
    constplan::focus_kind::material,    // building-materials/box-2/cement/7
    constplan::focus_kind::material,    // building-materials/box-2/cement/8
    constplan::focus_kind::material,    // building-materials/box-2/cement/9
    constplan::focus_kind::material,    // building-materials/box-2/cement/10
    constplan::focus_kind::material,    // building-materials/box-2/cement/11
    constplan::focus_kind::product,     // building-materials/box-2/cement/12
    constplan::focus_kind::product,     // building-materials/box-2/cement/13
    constplan::focus_kind::product,     // building-materials/box-2/glass/1
    constplan::focus_kind::material,    // building-materials/box-2/glass/2
    constplan::focus_kind::material,    // building-materials/box-2/glass/3
    constplan::focus_kind::material,    // building-materials/box-2/glass/4
    constplan::focus_kind::material,    // building-materials/box-2/glass/5
    constplan::focus_kind::material,    // building-materials/box-2/glass/6
    constplan::focus_kind::material,    // building-materials/box-2/aluminium-profiles/1
    constplan::focus_kind::material,    // building-materials/box-2/aluminium-profiles/2
    constplan::focus_kind::material,    // building-materials/box-2/aluminium-profiles/3
    constplan::focus_kind::technology,  // building-materials/box-3/ceramics/1
    constplan::focus_kind::technology,  // building-materials/box-3/ceramics/2
    constplan::focus_kind::technology,  // building-materials/box-3/ceramics/3
    constplan::focus_kind::equipment,   // building-materials/box-3/ceramics/4
    constplan::focus_kind::equipment,   // building-materials/box-3/ceramics/5
    constplan::focus_kind::technology,  // building-materials/box-3/ceramics/6
    constplan::focus_kind::technology,  // building-materials/box-3/ceramics/7
    constplan::focus_kind::technology,  // building-materials/box-3/ceramics/8
    constplan::focus_kind::technology,  // building-materials/box-3/ceramics/9
    constplan::focus_kind::technology,  // building-materials/box-3/cement/1
    constplan::focus_kind::technology,  // building-materials/box-3/cement/2
    constplan::focus_kind::technology,  // building-materials/box-3/cement/3
    constplan::focus_kind::technology,  // building-materials/box-3/cement/4
    constplan::focus_kind::technology,  // building-materials/box-3/cement/5
    constplan::focus_kind::technology,  // building-materials/box-3/cement/6
    constplan::focus_kind::technology,  // building-materials/box-3/cement/7
    constplan::focus_kind::technology,  // building-materials/box-3/glass/1
    constplan::focus_kind::technology,  // building-materials/box-3/glass/2
    constplan::focus_kind::technology,  // building-materials/box-3/glass/3
    constplan::focus_kind::technology,  // building-materials/box-3/glass/4
    constplan::focus_kind::technology,  // building-materials/box-3/glass/5
    constplan::focus_kind::technology,  // building-materials/box-3/aluminium-profiles/1
    constplan::focus_kind::technology,  // building-materials/box-3/aluminium-profiles/2
    constplan::focus_kind::technology,  // building-materials/box-3/aluminium-profiles/3
    constplan::focus_kind::technology,  // building-materials/box-3/aluminium-profiles/4
    constplan::focus_kind::technology,  // building-materials/box-3/aluminium-profiles/5
    constplan::focus_kind::technology,  // building-materials/box-3/aluminium-profiles/6
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/rail-transit-equipment/1
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/rail-transit-equipment/2
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/new-energy-equipment/1
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/new-energy-equipment/2
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/new-energy-equipment/3
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/new-energy-equipment/4
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/new-energy-equipment/5
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/new-energy-equipment/6
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/general-aviation-equipment/1
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/general-aviation-equipment/2
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/general-aviation-equipment/3
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/general-aviation-equipment/4
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/general-aviation-equipment/5
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/general-aviation-equipment/6
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/general-aviation-equipment/7
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/general-aviation-equipment/8
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/general-aviation-equipment/9
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/general-aviation-equipment/10
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/new-generation-information-technology/1
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/new-generation-information-technology/2
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/new-generation-information-technology/3
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/new-generation-information-technology/4
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/new-generation-information-technology/5
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/new-generation-information-technology/6
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/new-generation-information-technology/7
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/biological-industry/1
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/biological-industry/2
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/biological-industry/3
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/1
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/2
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/3
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/satellites-and-applications/4
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/satellites-and-applications/5
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/satellites-and-applications/6
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/7
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/8
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/9
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/10
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/11
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/satellites-and-applications/12
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/satellites-and-applications/13
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/satellites-and-applications/14
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/satellites-and-applications/15
    constplan::focus_kind::material,    // pearl-river-west-bank/fields/new-materials/1
    constplan::focus_kind::material,    // pearl-river-west-bank/fields/new-materials/2
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/food-and-beverages/1
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/food-and-beverages/2
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/food-and-beverages/3
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/food-and-beverages/4
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/food-and-beverages/5
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/food-and-beverages/6
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/textiles-and-apparel/1
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/textiles-and-apparel/2
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/textiles-and-apparel/3
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/textiles-and-apparel/4
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/textiles-and-apparel/5
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/textiles-and-apparel/6
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/textiles-and-apparel/7
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/textiles-and-apparel/8
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/textiles-and-apparel/9
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/textiles-and-apparel/10
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/textiles-and-apparel/11
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/ceramics-and-paper/1
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/ceramics-and-paper/2
    constplan::focus_kind::equipment,   // pearl-river-west-bank/fields/ceramics-and-paper/3
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/ceramics-and-paper/4
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/ceramics-and-paper/5
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/ceramics-and-paper/6
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/ceramics-and-paper/7
    constplan::focus_kind::technology,  // pearl-river-west-bank/fields/ceramics-and-paper/8
    constplan::focus_kind::product,     // pearl-river-west-bank/fields/ceramics-and-paper/9
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/textiles-and-apparel/1
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/textiles-and-apparel/2
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/textiles-and-apparel/3
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/textiles-and-apparel/4
    constplan::focus_kind::material,    // light-industry-textiles/box-1/textiles-and-apparel/5
    constplan::focus_kind::material,    // light-industry-textiles/box-1/textiles-and-apparel/6
    constplan::focus_kind::material,    // light-industry-textiles/box-1/textiles-and-apparel/7
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/textiles-and-apparel/8
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/textiles-and-apparel/9
    constplan::focus_kind::equipment,   // light-industry-textiles/box-1/textiles-and-apparel/10
    constplan::focus_kind::product,     // light-industry-textiles/box-1/textiles-and-apparel/11
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/leather/1
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/leather/2
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/furniture/1
    constplan::focus_kind::product,     // light-industry-textiles/box-1/furniture/2
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/papermaking/1
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/papermaking/2
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/papermaking/3
    constplan::focus_kind::material,    // light-industry-textiles/box-1/daily-chemicals/1
    constplan::focus_kind::product,     // light-industry-textiles/box-1/daily-chemicals/2
    constplan::focus_kind::material,    // light-industry-textiles/box-1/daily-chemicals/3
    constplan::focus_kind::material,    // light-industry-textiles/box-1/daily-chemicals/4
    constplan::focus_kind::material,    // light-industry-textiles/box-1/plastic-products/1
    constplan::focus_kind::material,    // light-industry-textiles/box-1/plastic-products/2
    constplan::focus_kind::material,    // light-industry-textiles/box-1/plastic-products/3
    constplan::focus_kind::equipment,   // light-industry-textiles/box-1/plastic-products/4
    constplan::focus_kind::material,    // light-industry-textiles/box-1/plastic-products/5
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/plastic-products/6
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/ceramics/1
    constplan::focus_kind::equipment,   // light-industry-textiles/box-1/ceramics/2
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/ceramics/3
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/ceramics/4
    constplan::focus_kind::material,    // light-industry-textiles/box-1/metal-products/1
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/metal-products/2
    constplan::focus_kind::product,     // light-industry-textiles/box-1/metal-products/3
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/other/1
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/other/2
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/other/3
    constplan::focus_kind::technology,  // light-industry-textiles/box-1/other/4
    constplan::focus_kind::equipment,   // light-industry-textiles/box-1/other/5
};

inline constexpr char group_zh_text[] =
    "环珠江口"
    "珠江东岸"
    "珠江西岸"
    "粤东西北"
    "针织"
    "纤维材料"
    "织造"
    "印染"
    "服装"
    "家纺"
    "产业用纺织品"
    "纺织装备"
    "化纤材料装备"
    "绿色染整加工设备"
    "非织造设备"
    "陶瓷产业"
    "水泥产业"
    "玻璃产业"
    "铝型材产业"
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
    "皮革"
    "家具"
    "造纸"
    "日化"
    "塑料制品"
    "陶瓷"
    "金属制品"
    "其他";
inline constexpr std::uint16_t group_zh_offsets[] = {
    0, 12, 24, 36, 48, 54, 66, 72, 78, 84, 90, 108, 120, 138, 162, 177, 189, 201, 213, 228, 246,
    276, 303, 321, 339, 354, 372, 393, 405, 420, 435, 456, 468, 480, 495, 501, 507, 513, 519, 531,
    537, 549, 555,
};
inline constexpr std::uint8_t group_zh_codes[] = {
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/1: "环珠江口"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/2: "环珠江口"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/3: "环珠江口"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/4: "环珠江口"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/5: "环珠江口"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/1: "珠江东岸"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/2: "珠江东岸"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/3: "珠江东岸"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/4: "珠江东岸"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/5: "珠江东岸"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/6: "珠江东岸"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/1: "珠江西岸"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/2: "珠江西岸"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/3: "珠江西岸"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/4: "珠江西岸"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/5: "珠江西岸"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/6: "珠江西岸"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/7: "珠江西岸"
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/1: "粤东西北"
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/2: "粤东西北"
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/3: "粤东西北"
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/4: "粤东西北"
    4,   // textile-apparel/box-2/knitting/1: "针织"
    4,   // textile-apparel/box-2/knitting/2: "针织"
    4,   // textile-apparel/box-2/knitting/3: "针织"
    4,   // textile-apparel/box-2/knitting/4: "针织"
    5,   // textile-apparel/box-2/fibre-materials/1: "纤维材料"
    5,   // textile-apparel/box-2/fibre-materials/2: "纤维材料"
    5,   // textile-apparel/box-2/fibre-materials/3: "纤维材料"
    5,   // textile-apparel/box-2/fibre-materials/4: "纤维材料"
    6,   // textile-apparel/box-2/weaving/1: "织造"
    6,   // textile-apparel/box-2/weaving/2: "织造"
    7,   // textile-apparel/box-2/printing-and-dyeing/1: "印染"
    8,   // textile-apparel/box-2/apparel/1: "服装"
    9,   // textile-apparel/box-2/home-textiles/1: "家纺"
    10,  // textile-apparel/box-2/industrial-textiles/1: "产业用纺织品"
    10,  // textile-apparel/box-2/industrial-textiles/2: "产业用纺织品"
    10,  // textile-apparel/box-2/industrial-textiles/3: "产业用纺织品"
    10,  // textile-apparel/box-2/industrial-textiles/4: "产业用纺织品"
    10,  // textile-apparel/box-2/industrial-textiles/5: "产业用纺织品"
    11,  // textile-apparel/box-2/textile-equipment/1: "纺织装备"
    11,  // textile-apparel/box-2/textile-equipment/2: "纺织装备"
    11,  // textile-apparel/box-2/textile-equipment/3: "纺织装备"
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/1: "化纤材料装备"
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/2: "化纤材料装备"
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/3: "化纤材料装备"
    13,  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1: "绿色染整加工设备"
    14,  // textile-apparel/box-4/nonwoven-equipment/1: "非织造设备"
    14,  // textile-apparel/box-4/nonwoven-equipment/2: "非织造设备"
    14,  // textile-apparel/box-4/nonwoven-equipment/3: "非织造设备"
    14,  // textile-apparel/box-4/nonwoven-equipment/4: "非织造设备"
    15,  // building-materials/box-2/ceramics/1: "陶瓷产业"
    15,  // building-materials/box-2/ceramics/2: "陶瓷产业"
    16,  // building-materials/box-2/cement/1: "水泥产业"
    16,  // building-materials/box-2/cement/2: "水泥产业"
    16,  // building-materials/box-2/cement/3: "水泥产业"
    16,  // building-materials/box-2/cement/4: "水泥产业"
    16,  // building-materials/box-2/cement/5: "水泥产业"
    16,  // building-materials/box-2/cement/6: "水泥产业"
    16,  // building-materials/box-2/cement/7: "水泥产业"
    16,  // building-materials/box-2/cement/8: "水泥产业"
    16,  // building-materials/box-2/cement/9: "水泥产业"
    16,  // building-materials/box-2/cement/10: "水泥产业"
    16,  // building-materials/box-2/cement/11: "水泥产业"
    16,  // building-materials/box-2/cement/12: "水泥产业"
    16,  // building-materials/box-2/cement/13: "水泥产业"
    17,  // building-materials/box-2/glass/1: "玻璃产业"
    17,  // building-materials/box-2/glass/2: "玻璃产业"
    17,  // building-materials/box-2/glass/3: "玻璃产业"
    17,  // building-materials/box-2/glass/4: "玻璃产业"
    17,  // building-materials/box-2/glass/5: "玻璃产业"
    17,  // building-materials/box-2/glass/6: "玻璃产业"
    18,  // building-materials/box-2/aluminium-profiles/1: "铝型材产业"
    18,  // building-materials/box-2/aluminium-profiles/2: "铝型材产业"
    18,  // building-materials/box-2/aluminium-profiles/3: "铝型材产业"
    15,  // building-materials/box-3/ceramics/1: "陶瓷产业"
    15,  // building-materials/box-3/ceramics/2: "陶瓷产业"
    15,  // building-materials/box-3/ceramics/3: "陶瓷产业"
    15,  // building-materials/box-3/ceramics/4: "陶瓷产业"
    15,  // building-materials/box-3/ceramics/5: "陶瓷产业"
    15,  // building-materials/box-3/ceramics/6: "陶瓷产业"
    15,  // building-materials/box-3/ceramics/7: "陶瓷产业"
    15,  // building-materials/box-3/ceramics/8: "陶瓷产业"
    15,  // building-materials/box-3/ceramics/9: "陶瓷产业"
    16,  // building-materials/box-3/cement/1: "水泥产业"
    16,  // building-materials/box-3/cement/2: "水泥产业"
    16,  // building-materials/box-3/cement/3: "水泥产业"
    16,  // building-materials/box-3/cement/4: "水泥产业"
    16,  // building-materials/box-3/cement/5: "水泥产业"
    16,  // building-materials/box-3/cement/6: "水泥产业"
    16,  // building-materials/box-3/cement/7: "水泥产业"
    17,  // building-materials/box-3/glass/1: "玻璃产业"
    17,  // building-materials/box-3/glass/2: "玻璃产业"
    17,  // building-materials/box-3/glass/3: "玻璃产业"
    17,  // building-materials/box-3/glass/4: "玻璃产业"
    17,  // building-materials/box-3/glass/5: "玻璃产业"
    18,  // building-materials/box-3/aluminium-profiles/1: "铝型材产业"
    18,  // building-materials/box-3/aluminium-profiles/2: "铝型材产业"
    18,  // building-materials/box-3/aluminium-profiles/3: "铝型材产业"
    18,  // building-materials/box-3/aluminium-profiles/4: "铝型材产业"
    18,  // building-materials/box-3/aluminium-profiles/5: "铝型材产业"
    18,  // building-materials/box-3/aluminium-profiles/6: "铝型材产业"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13: "智能制造装备"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14: "智能制造装备"
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: "汽车及新能源汽车制造"
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2: "汽车及新能源汽车制造"
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3: "汽车及新能源汽车制造"
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: "海洋工程装备与船舶"
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2: "海洋工程装备与船舶"
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3: "海洋工程装备与船舶"
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4: "海洋工程装备与船舶"
    22,  // pearl-river-west-bank/fields/rail-transit-equipment/1: "轨道交通装备"
    22,  // pearl-river-west-bank/fields/rail-transit-equipment/2: "轨道交通装备"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1: "节能环保装备"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2: "节能环保装备"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3: "节能环保装备"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4: "节能环保装备"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5: "节能环保装备"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6: "节能环保装备"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7: "节能环保装备"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/1: "新能源装备"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/2: "新能源装备"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/3: "新能源装备"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/4: "新能源装备"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/5: "新能源装备"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/6: "新能源装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/1: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/2: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/3: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/4: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/5: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/6: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/7: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/8: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/9: "通用航空装备"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/10: "通用航空装备"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/1: "新一代信息技术"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/2: "新一代信息技术"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/3: "新一代信息技术"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/4: "新一代信息技术"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/5: "新一代信息技术"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/6: "新一代信息技术"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/7: "新一代信息技术"
    27,  // pearl-river-west-bank/fields/biological-industry/1: "生物产业"
    27,  // pearl-river-west-bank/fields/biological-industry/2: "生物产业"
    27,  // pearl-river-west-bank/fields/biological-industry/3: "生物产业"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/1: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/2: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/3: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/4: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/5: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/6: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/7: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/8: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/9: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/10: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/11: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/12: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/13: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/14: "卫星及应用"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/15: "卫星及应用"
    29,  // pearl-river-west-bank/fields/new-materials/1: "新材料产业"
    29,  // pearl-river-west-bank/fields/new-materials/2: "新材料产业"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/1: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/2: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/3: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/4: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/5: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/6: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/7: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/8: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/9: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/10: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/11: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/12: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/13: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/14: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/15: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/16: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/17: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/18: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/19: "家电及家具制造"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/20: "家电及家具制造"
    31,  // pearl-river-west-bank/fields/food-and-beverages/1: "食品饮料"
    31,  // pearl-river-west-bank/fields/food-and-beverages/2: "食品饮料"
    31,  // pearl-river-west-bank/fields/food-and-beverages/3: "食品饮料"
    31,  // pearl-river-west-bank/fields/food-and-beverages/4: "食品饮料"
    31,  // pearl-river-west-bank/fields/food-and-beverages/5: "食品饮料"
    31,  // pearl-river-west-bank/fields/food-and-beverages/6: "食品饮料"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/1: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/2: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/3: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/4: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/5: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/6: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/7: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/8: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/9: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/10: "纺织服装"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/11: "纺织服装"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/1: "陶瓷及造纸"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/2: "陶瓷及造纸"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/3: "陶瓷及造纸"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/4: "陶瓷及造纸"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/5: "陶瓷及造纸"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/6: "陶瓷及造纸"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/7: "陶瓷及造纸"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/8: "陶瓷及造纸"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/9: "陶瓷及造纸"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/1: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/2: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/3: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/4: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/5: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/6: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/7: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/8: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/9: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/10: "纺织服装"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/11: "纺织服装"
    34,  // light-industry-textiles/box-1/leather/1: "皮革"
    34,  // light-industry-textiles/box-1/leather/2: "皮革"
    35,  // light-industry-textiles/box-1/furniture/1: "家具"
    35,  // light-industry-textiles/box-1/furniture/2: "家具"
    36,  // light-industry-textiles/box-1/papermaking/1: "造纸"
    36,  // light-industry-textiles/box-1/papermaking/2: "造纸"
    36,  // light-industry-textiles/box-1/papermaking/3: "造纸"
    37,  // light-industry-textiles/box-1/daily-chemicals/1: "日化"
    37,  // light-industry-textiles/box-1/daily-chemicals/2: "日化"
    37,  // light-industry-textiles/box-1/daily-chemicals/3: "日化"
    37,  // light-industry-textiles/box-1/daily-chemicals/4: "日化"
    38,  // light-industry-textiles/box-1/plastic-products/1: "塑料制品"
    38,  // light-industry-textiles/box-1/plastic-products/2: "塑料制品"
    38,  // light-industry-textiles/box-1/plastic-products/3: "塑料制品"
    38,  // light-industry-textiles/box-1/plastic-products/4: "塑料制品"
    38,  // light-industry-textiles/box-1/plastic-products/5: "塑料制品"
    38,  // light-industry-textiles/box-1/plastic-products/6: "塑料制品"
    39,  // light-industry-textiles/box-1/ceramics/1: "陶瓷"
    39,  // light-industry-textiles/box-1/ceramics/2: "陶瓷"
    39,  // light-industry-textiles/box-1/ceramics/3: "陶瓷"
    39,  // light-industry-textiles/box-1/ceramics/4: "陶瓷"
    40,  // light-industry-textiles/box-1/metal-products/1: "金属制品"
    40,  // light-industry-textiles/box-1/metal-products/2: "金属制品"
    40,  // light-industry-textiles/box-1/metal-products/3: "金属制品"
    41,  // light-industry-textiles/box-1/other/1: "其他"
    41,  // light-industry-textiles/box-1/other/2: "其他"
    41,  // light-industry-textiles/box-1/other/3: "其他"
    41,  // light-industry-textiles/box-1/other/4: "其他"
    41,  // light-industry-textiles/box-1/other/5: "其他"
};

inline constexpr char group_en_text[] =
    "Pearl River Estuary rim"
    "East bank of the Pearl River"
    "West bank of the Pearl River"
    "Eastern, western and northern Guangdong"
    "Knitting"
    "Fibre materials"
    "Weaving"
    "Printing and dyeing"
    "Apparel"
    "Home textiles"
    "Industrial textiles"
    "Textile equipment"
    "Chemical fibre material equipment"
    "Green dyeing and finishing equipment"
    "Nonwoven equipment"
    "Ceramics industry"
    "Cement industry"
    "Glass industry"
    "Aluminium profiles industry"
    "Smart manufacturing equipment"
    "Automobile and new energy vehicle manufacturing"
    "Marine engineering equipment and ships"
    "Rail transit equipment"
    "Energy-saving and environmental protection equipment"
    "New energy equipment"
    "General aviation equipment"
    "New-generation information technology"
    "Bioindustry"
    "Satellites and applications"
    "New materials industry"
    "Home appliance and furniture manufacturing"
    "Food and beverages"
    "Textiles and apparel"
    "Ceramics and paper"
    "Leather"
    "Furniture"
    "Papermaking"
    "Daily chemicals"
    "Plastic products"
    "Ceramics"
    "Metal products"
    "Other";
inline constexpr std::uint16_t group_en_offsets[] = {
    0, 23, 51, 79, 118, 126, 141, 148, 167, 174, 187, 206, 223, 256, 292, 310, 327, 342, 356, 383,
    412, 459, 497, 519, 571, 591, 617, 654, 665, 692, 714, 756, 774, 794, 812, 819, 828, 839, 854,
    870, 878, 892, 897,
};
inline constexpr std::uint8_t group_en_codes[] = {
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/1: "Pearl River Estuary rim"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/2: "Pearl River Estuary rim"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/3: "Pearl River Estuary rim"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/4: "Pearl River Estuary rim"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/5: "Pearl River Estuary rim"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/1: "East bank of the Pearl River"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/2: "East bank of the Pearl River"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/3: "East bank of the Pearl River"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/4: "East bank of the Pearl River"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/5: "East bank of the Pearl River"
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/6: "East bank of the Pearl River"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/1: "West bank of the Pearl River"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/2: "West bank of the Pearl River"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/3: "West bank of the Pearl River"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/4: "West bank of the Pearl River"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/5: "West bank of the Pearl River"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/6: "West bank of the Pearl River"
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/7: "West bank of the Pearl River"
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/1: "Eastern, western and northern Guangdong"
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/2: "Eastern, western and northern Guangdong"
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/3: "Eastern, western and northern Guangdong"
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/4: "Eastern, western and northern Guangdong"
    4,   // textile-apparel/box-2/knitting/1: "Knitting"
    4,   // textile-apparel/box-2/knitting/2: "Knitting"
    4,   // textile-apparel/box-2/knitting/3: "Knitting"
    4,   // textile-apparel/box-2/knitting/4: "Knitting"
    5,   // textile-apparel/box-2/fibre-materials/1: "Fibre materials"
    5,   // textile-apparel/box-2/fibre-materials/2: "Fibre materials"
    5,   // textile-apparel/box-2/fibre-materials/3: "Fibre materials"
    5,   // textile-apparel/box-2/fibre-materials/4: "Fibre materials"
    6,   // textile-apparel/box-2/weaving/1: "Weaving"
    6,   // textile-apparel/box-2/weaving/2: "Weaving"
    7,   // textile-apparel/box-2/printing-and-dyeing/1: "Printing and dyeing"
    8,   // textile-apparel/box-2/apparel/1: "Apparel"
    9,   // textile-apparel/box-2/home-textiles/1: "Home textiles"
    10,  // textile-apparel/box-2/industrial-textiles/1: "Industrial textiles"
    10,  // textile-apparel/box-2/industrial-textiles/2: "Industrial textiles"
    10,  // textile-apparel/box-2/industrial-textiles/3: "Industrial textiles"
    10,  // textile-apparel/box-2/industrial-textiles/4: "Industrial textiles"
    10,  // textile-apparel/box-2/industrial-textiles/5: "Industrial textiles"
    11,  // textile-apparel/box-2/textile-equipment/1: "Textile equipment"
    11,  // textile-apparel/box-2/textile-equipment/2: "Textile equipment"
    11,  // textile-apparel/box-2/textile-equipment/3: "Textile equipment"
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/1: "Chemical fibre material equipment"
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/2: "Chemical fibre material equipment"
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/3: "Chemical fibre material equipment"
    13,  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1: "Green dyeing and finishing equipment"
    14,  // textile-apparel/box-4/nonwoven-equipment/1: "Nonwoven equipment"
    14,  // textile-apparel/box-4/nonwoven-equipment/2: "Nonwoven equipment"
    14,  // textile-apparel/box-4/nonwoven-equipment/3: "Nonwoven equipment"
    14,  // textile-apparel/box-4/nonwoven-equipment/4: "Nonwoven equipment"
    15,  // building-materials/box-2/ceramics/1: "Ceramics industry"
    15,  // building-materials/box-2/ceramics/2: "Ceramics industry"
    16,  // building-materials/box-2/cement/1: "Cement industry"
    16,  // building-materials/box-2/cement/2: "Cement industry"
    16,  // building-materials/box-2/cement/3: "Cement industry"
    16,  // building-materials/box-2/cement/4: "Cement industry"
    16,  // building-materials/box-2/cement/5: "Cement industry"
    16,  // building-materials/box-2/cement/6: "Cement industry"
    16,  // building-materials/box-2/cement/7: "Cement industry"
    16,  // building-materials/box-2/cement/8: "Cement industry"
    16,  // building-materials/box-2/cement/9: "Cement industry"
    16,  // building-materials/box-2/cement/10: "Cement industry"
    16,  // building-materials/box-2/cement/11: "Cement industry"
    16,  // building-materials/box-2/cement/12: "Cement industry"
    16,  // building-materials/box-2/cement/13: "Cement industry"
    17,  // building-materials/box-2/glass/1: "Glass industry"
    17,  // building-materials/box-2/glass/2: "Glass industry"
    17,  // building-materials/box-2/glass/3: "Glass industry"
    17,  // building-materials/box-2/glass/4: "Glass industry"
    17,  // building-materials/box-2/glass/5: "Glass industry"
    17,  // building-materials/box-2/glass/6: "Glass industry"
    18,  // building-materials/box-2/aluminium-profiles/1: "Aluminium profiles industry"
    18,  // building-materials/box-2/aluminium-profiles/2: "Aluminium profiles industry"
    18,  // building-materials/box-2/aluminium-profiles/3: "Aluminium profiles industry"
    15,  // building-materials/box-3/ceramics/1: "Ceramics industry"
    15,  // building-materials/box-3/ceramics/2: "Ceramics industry"
    15,  // building-materials/box-3/ceramics/3: "Ceramics industry"
    15,  // building-materials/box-3/ceramics/4: "Ceramics industry"
    15,  // building-materials/box-3/ceramics/5: "Ceramics industry"
    15,  // building-materials/box-3/ceramics/6: "Ceramics industry"
    15,  // building-materials/box-3/ceramics/7: "Ceramics industry"
    15,  // building-materials/box-3/ceramics/8: "Ceramics industry"
    15,  // building-materials/box-3/ceramics/9: "Ceramics industry"
    16,  // building-materials/box-3/cement/1: "Cement industry"
    16,  // building-materials/box-3/cement/2: "Cement industry"
    16,  // building-materials/box-3/cement/3: "Cement industry"
    16,  // building-materials/box-3/cement/4: "Cement industry"
    16,  // building-materials/box-3/cement/5: "Cement industry"
    16,  // building-materials/box-3/cement/6: "Cement industry"
    16,  // building-materials/box-3/cement/7: "Cement industry"
    17,  // building-materials/box-3/glass/1: "Glass industry"
    17,  // building-materials/box-3/glass/2: "Glass industry"
    17,  // building-materials/box-3/glass/3: "Glass industry"
    17,  // building-materials/box-3/glass/4: "Glass industry"
    17,  // building-materials/box-3/glass/5: "Glass industry"
    18,  // building-materials/box-3/aluminium-profiles/1: "Aluminium profiles industry"
    18,  // building-materials/box-3/aluminium-profiles/2: "Aluminium profiles industry"
    18,  // building-materials/box-3/aluminium-profiles/3: "Aluminium profiles industry"
    18,  // building-materials/box-3/aluminium-profiles/4: "Aluminium profiles industry"
    18,  // building-materials/box-3/aluminium-profiles/5: "Aluminium profiles industry"
    18,  // building-materials/box-3/aluminium-profiles/6: "Aluminium profiles industry"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13: "Smart manufacturing equipment"
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14: "Smart manufacturing equipment"
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: "Automobile and new energy vehicle manufacturing"
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2: "Automobile and new energy vehicle manufacturing"
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3: "Automobile and new energy vehicle manufacturing"
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: "Marine engineering equipment and ships"
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2: "Marine engineering equipment and ships"
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3: "Marine engineering equipment and ships"
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4: "Marine engineering equipment and ships"
    22,  // pearl-river-west-bank/fields/rail-transit-equipment/1: "Rail transit equipment"
    22,  // pearl-river-west-bank/fields/rail-transit-equipment/2: "Rail transit equipment"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1: "Energy-saving and environmental protection equipment"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2: "Energy-saving and environmental protection equipment"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3: "Energy-saving and environmental protection equipment"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4: "Energy-saving and environmental protection equipment"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5: "Energy-saving and environmental protection equipment"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6: "Energy-saving and environmental protection equipment"
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7: "Energy-saving and environmental protection equipment"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/1: "New energy equipment"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/2: "New energy equipment"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/3: "New energy equipment"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/4: "New energy equipment"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/5: "New energy equipment"
    24,  // pearl-river-west-bank/fields/new-energy-equipment/6: "New energy equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/1: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/2: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/3: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/4: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/5: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/6: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/7: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/8: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/9: "General aviation equipment"
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/10: "General aviation equipment"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/1: "New-generation information technology"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/2: "New-generation information technology"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/3: "New-generation information technology"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/4: "New-generation information technology"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/5: "New-generation information technology"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/6: "New-generation information technology"
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/7: "New-generation information technology"
    27,  // pearl-river-west-bank/fields/biological-industry/1: "Bioindustry"
    27,  // pearl-river-west-bank/fields/biological-industry/2: "Bioindustry"
    27,  // pearl-river-west-bank/fields/biological-industry/3: "Bioindustry"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/1: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/2: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/3: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/4: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/5: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/6: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/7: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/8: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/9: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/10: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/11: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/12: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/13: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/14: "Satellites and applications"
    28,  // pearl-river-west-bank/fields/satellites-and-applications/15: "Satellites and applications"
    29,  // pearl-river-west-bank/fields/new-materials/1: "New materials industry"
    29,  // pearl-river-west-bank/fields/new-materials/2: "New materials industry"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/1: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/2: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/3: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/4: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/5: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/6: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/7: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/8: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/9: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/10: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/11: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/12: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/13: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/14: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/15: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/16: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/17: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/18: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/19: "Home appliance and furniture manufacturing"
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/20: "Home appliance and furniture manufacturing"
    31,  // pearl-river-west-bank/fields/food-and-beverages/1: "Food and beverages"
    31,  // pearl-river-west-bank/fields/food-and-beverages/2: "Food and beverages"
    31,  // pearl-river-west-bank/fields/food-and-beverages/3: "Food and beverages"
    31,  // pearl-river-west-bank/fields/food-and-beverages/4: "Food and beverages"
    31,  // pearl-river-west-bank/fields/food-and-beverages/5: "Food and beverages"
    31,  // pearl-river-west-bank/fields/food-and-beverages/6: "Food and beverages"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/1: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/2: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/3: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/4: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/5: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/6: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/7: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/8: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/9: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/10: "Textiles and apparel"
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/11: "Textiles and apparel"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/1: "Ceramics and paper"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/2: "Ceramics and paper"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/3: "Ceramics and paper"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/4: "Ceramics and paper"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/5: "Ceramics and paper"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/6: "Ceramics and paper"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/7: "Ceramics and paper"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/8: "Ceramics and paper"
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/9: "Ceramics and paper"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/1: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/2: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/3: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/4: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/5: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/6: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/7: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/8: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/9: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/10: "Textiles and apparel"
    32,  // light-industry-textiles/box-1/textiles-and-apparel/11: "Textiles and apparel"
    34,  // light-industry-textiles/box-1/leather/1: "Leather"
    34,  // light-industry-textiles/box-1/leather/2: "Leather"
    35,  // light-industry-textiles/box-1/furniture/1: "Furniture"
    35,  // light-industry-textiles/box-1/furniture/2: "Furniture"
    36,  // light-industry-textiles/box-1/papermaking/1: "Papermaking"
    36,  // light-industry-textiles/box-1/papermaking/2: "Papermaking"
    36,  // light-industry-textiles/box-1/papermaking/3: "Papermaking"
    37,  // light-industry-textiles/box-1/daily-chemicals/1: "Daily chemicals"
    37,  // light-industry-textiles/box-1/daily-chemicals/2: "Daily chemicals"
    37,  // light-industry-textiles/box-1/daily-chemicals/3: "Daily chemicals"
    37,  // light-industry-textiles/box-1/daily-chemicals/4: "Daily chemicals"
    38,  // light-industry-textiles/box-1/plastic-products/1: "Plastic products"
    38,  // light-industry-textiles/box-1/plastic-products/2: "Plastic products"
    38,  // light-industry-textiles/box-1/plastic-products/3: "Plastic products"
    38,  // light-industry-textiles/box-1/plastic-products/4: "Plastic products"
    38,  // light-industry-textiles/box-1/plastic-products/5: "Plastic products"
    38,  // light-industry-textiles/box-1/plastic-products/6: "Plastic products"
    39,  // light-industry-textiles/box-1/ceramics/1: "Ceramics"
    39,  // light-industry-textiles/box-1/ceramics/2: "Ceramics"
    39,  // light-industry-textiles/box-1/ceramics/3: "Ceramics"
    39,  // light-industry-textiles/box-1/ceramics/4: "Ceramics"
    40,  // light-industry-textiles/box-1/metal-products/1: "Metal products"
    40,  // light-industry-textiles/box-1/metal-products/2: "Metal products"
    40,  // light-industry-textiles/box-1/metal-products/3: "Metal products"
    41,  // light-industry-textiles/box-1/other/1: "Other"
    41,  // light-industry-textiles/box-1/other/2: "Other"
    41,  // light-industry-textiles/box-1/other/3: "Other"
    41,  // light-industry-textiles/box-1/other/4: "Other"
    41,  // light-industry-textiles/box-1/other/5: "Other"
};

inline constexpr char item_zh_text[] =
    "设计及品牌"  // textile-apparel/box-1/pearl-river-estuary-rim/1
    "供应链"  // textile-apparel/box-1/pearl-river-estuary-rim/2
    "高端定制"  // textile-apparel/box-1/pearl-river-estuary-rim/3
    "平台"  // textile-apparel/box-1/pearl-river-estuary-rim/4
    "总部"  // textile-apparel/box-1/pearl-river-estuary-rim/5
    "服装"  // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    "织造"  // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    "染整"  // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    "鞋业"  // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    "功能化及差别化纤维"  // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    "装备"  // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    "服装"  // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    "织造"  // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    "染整"  // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    "家纺"  // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    "鞋业"  // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    "产业用纺织品"  // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    "装备"  // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    "服装"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    "家纺"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    "功能化及差别化纤维"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    "产业用纺织品"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    "针织仿梭织织物"  // textile-apparel/box-2/knitting/1
    "多纤维交织织物"  // textile-apparel/box-2/knitting/2
    "细旦纤维织物"  // textile-apparel/box-2/knitting/3
    "经编特种纤维织物"  // textile-apparel/box-2/knitting/4
    "导电、阻燃、智能响应等功能纤维"  // textile-apparel/box-2/fibre-materials/1
    "高强高模纤维"  // textile-apparel/box-2/fibre-materials/2
    "耐高温纤维"  // textile-apparel/box-2/fibre-materials/3
    "生物基纤维"  // textile-apparel/box-2/fibre-materials/4
    "功能性大提花复合织物"  // textile-apparel/box-2/weaving/1
    "宽幅双层装饰织物"  // textile-apparel/box-2/weaving/2
    "健康舒适、绿色安全、易护理等高附加值的特殊功能性面料"  // textile-apparel/box-2/printing-and-dyeing/1
    "高智能感知、运动、防护服等功能服装和生态服装"  // textile-apparel/box-2/apparel/1
    "生态功能和智能等家纺产品"  // textile-apparel/box-2/home-textiles/1
    "能源、环保、航空航天、国防军工等战略性新兴产业用"  // textile-apparel/box-2/industrial-textiles/1
    "环境污染及修复用"  // textile-apparel/box-2/industrial-textiles/2
    "医疗卫材防护用"  // textile-apparel/box-2/industrial-textiles/3
    "安全与防护用"  // textile-apparel/box-2/industrial-textiles/4
    "海洋开发用"  // textile-apparel/box-2/industrial-textiles/5
    "多单元协同控制系统"  // textile-apparel/box-2/textile-equipment/1
    "纺织新型传感、测量、质控智能系统"  // textile-apparel/box-2/textile-equipment/2
    "个人时尚定制化系统"  // textile-apparel/box-2/textile-equipment/3
    "复合纤维新型成型工艺及设备"  // textile-apparel/box-4/chemical-fibre-material-equipment/1
    "原液着色成纤设备"  // textile-apparel/box-4/chemical-fibre-material-equipment/2
    "废弃资源循环再利用制备纤维专用设备"  // textile-apparel/box-4/chemical-fibre-material-equipment/3
    "全幅宽高速数码打印装备及智能化控制系统"  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    "新型纳米级纤维生产及后处理设备"  // textile-apparel/box-4/nonwoven-equipment/1
    "高速、轻量化针刺设备"  // textile-apparel/box-4/nonwoven-equipment/2
    "功能性后整理设备"  // textile-apparel/box-4/nonwoven-equipment/3
    "新型复合杂植生产设备"  // textile-apparel/box-4/nonwoven-equipment/4
    "薄型化、绿色化、功能化、高端化的高技术产品"  // building-materials/box-2/ceramics/1
    "节水和轻量化、智能化和整体卫浴产品"  // building-materials/box-2/ceramics/2
    "低熟料水泥"  // building-materials/box-2/cement/1
    "适应沿海地区重大工程的海工水泥"  // building-materials/box-2/cement/2
    "利用固废的新型绿色水泥"  // building-materials/box-2/cement/3
    "再生骨料"  // building-materials/box-2/cement/4
    "机制砂"  // building-materials/box-2/cement/5
    "高性能掺合料"  // building-materials/box-2/cement/6
    "利用固废的建筑材料"  // building-materials/box-2/cement/7
    "保温隔热材料"  // building-materials/box-2/cement/8
    "轻质化材料"  // building-materials/box-2/cement/9
    "超高性能混凝土"  // building-materials/box-2/cement/10
    "功能化混凝土"  // building-materials/box-2/cement/11
    "石膏建材制品"  // building-materials/box-2/cement/12
    "装配式、结构装饰一体化构件"  // building-materials/box-2/cement/13
    "新型、技术含量高的深加工玻璃产品"  // building-materials/box-2/glass/1
    "与电子信息、汽车、智能家电等先进制造业产业集群配套的特种玻璃"  // building-materials/box-2/glass/2
    "太阳能玻璃"  // building-materials/box-2/glass/3
    "高端节能安全玻璃"  // building-materials/box-2/glass/4
    "具备生物特性的医疗玻璃"  // building-materials/box-2/glass/5
    "具有红外探测特性的透红外线无铅硫系玻璃及制品"  // building-materials/box-2/glass/6
    "汽车与轨道交通、船舶与海岸起落平台等交通运输用高强高韧高弹性耐腐蚀铝型材"  // building-materials/box-2/aluminium-profiles/1
    "断桥隔热、光电幕墙与铝木复合、铝塑复合、铝钢复合等节能型建筑门窗幕墙用铝型材"  // building-materials/box-2/aluminium-profiles/2
    "建筑铝模板脚手架、全铝遮阳棚阳光屋、全铝家具、轻型人行天桥等建筑结构用铝型材"  // building-materials/box-2/aluminium-profiles/3
    "原料规模化、高效预处理、均化等一体化技术和装备"  // building-materials/box-3/ceramics/1
    "清洁煤制气、氢能源等新能源技术和装备"  // building-materials/box-3/ceramics/2
    "新型干法短流程技术和装备"  // building-materials/box-3/ceramics/3
    "节能、智能、高效大吨位压机"  // building-materials/box-3/ceramics/4
    "窑炉新型高效节能燃烧设备"  // building-materials/box-3/ceramics/5
    "数码喷釉喷粉、新型激光打印陶瓷色粉技术和装备"  // building-materials/box-3/ceramics/6
    "功能化陶瓷、装配式建筑用陶瓷制备技术和装备"  // building-materials/box-3/ceramics/7
    "生产自动化、智能化控制、在线检测技术和装备"  // building-materials/box-3/ceramics/8
    "计算机辅助设计技术"  // building-materials/box-3/ceramics/9
    "高效节能的熟料烧成技术与装备"  // building-materials/box-3/cement/1
    "高效节能的粉磨技术与装备"  // building-materials/box-3/cement/2
    "高效烟气脱硫脱硝技术与装备"  // building-materials/box-3/cement/3
    "水泥窑协同处置技术"  // building-materials/box-3/cement/4
    "低品位原燃料和废弃物资源循环利用技术"  // building-materials/box-3/cement/5
    "工业机器人和物联网技术的应用"  // building-materials/box-3/cement/6
    "智能化生产线建设"  // building-materials/box-3/cement/7
    "高世代电子玻璃基板和盖板、薄膜电池用基板玻璃、高硼硅玻璃、高铝玻璃等成套技术及装备"  // building-materials/box-3/glass/1
    "在线和离线透明导电氧化物镀膜玻璃、电/热致变色玻璃制备技术"  // building-materials/box-3/glass/2
    "光伏光热结构功能一体化玻璃制品制备技术"  // building-materials/box-3/glass/3
    "高均匀硫系玻璃稳定制备技术"  // building-materials/box-3/glass/4
    "稀土在光纤中高掺杂、光纤除水、光纤抗暗化、复合光纤、不同批次光纤预制棒制备和光纤拉制的稳定性和一致性技术"  // building-materials/box-3/glass/5
    "高强高韧高弹性耐腐蚀等高性能铝合金及其制备与应用技术"  // building-materials/box-3/aluminium-profiles/1
    "短流程、高效率铝型材挤压关键技术"  // building-materials/box-3/aluminium-profiles/2
    "挤压过程模拟仿真与模具优化设计技术"  // building-materials/box-3/aluminium-profiles/3
    "固溶强化处理、多级时效与回归再时效等工业用铝型材的制备技术"  // building-materials/box-3/aluminium-profiles/4
    "铝型材低毒、无毒、无害表面处理技术"  // building-materials/box-3/aluminium-profiles/5
    "铝型材节能降耗与三废资源化技术"  // building-materials/box-3/aluminium-profiles/6
    "高档数控机床"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    "工业机器人"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    "增材制造设备"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    "智能化轻型专用设备及智能制造关键共性技术"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    "传感器"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    "自动控制系统"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    "伺服和执行部件"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    "高精密数控机床及系统"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    "工作母机"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    "重大智能成套装备"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    "光固化成型"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    "熔融沉积成型"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    "激光选区烧结"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    "无模铸型及材料喷射成型"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    "汽车整车"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    "新能源汽车和专用车"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    "汽车零部件尤其是新能源汽车关键零部件（电池、电机、电控系统等）以及汽车电子"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    "以大型深水海洋工程装备为代表的海洋矿产资源开发装备和大型临港工程装备"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    "海上钻井采油平台配套设备"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    "特种船舶"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    "中小型船舶"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    "城市轨道交通装备及其关键核心零部件"  // pearl-river-west-bank/fields/rail-transit-equipment/1
    "工程及养路机械装备"  // pearl-river-west-bank/fields/rail-transit-equipment/2
    "除尘和尾气净化设备"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    "废水处理设备"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    "废弃物综合利用设备"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    "脱硫脱硝系统"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    "垃圾智能分选处理设备及关键零部件"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    "各类重点污染物在线自动监测仪"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    "污染治理系统运营维护服务及远程诊断管理系统"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    "光伏装备"  // pearl-river-west-bank/fields/new-energy-equipment/1
    "风电装备"  // pearl-river-west-bank/fields/new-energy-equipment/2
    "核电装备及智能电网装备"  // pearl-river-west-bank/fields/new-energy-equipment/3
    "高倍聚光型太阳能发电成套系统"  // pearl-river-west-bank/fields/new-energy-equipment/4
    "第四代光伏发电技术及装备"  // pearl-river-west-bank/fields/new-energy-equipment/5
    "大型风电机组整机及部件和核电辅助装备和非动力核技术"  // pearl-river-west-bank/fields/new-energy-equipment/6
    "航空关键技术"  // pearl-river-west-bank/fields/general-aviation-equipment/1
    "通用飞机"  // pearl-river-west-bank/fields/general-aviation-equipment/2
    "大型水陆两栖飞机"  // pearl-river-west-bank/fields/general-aviation-equipment/3
    "轻型水上飞机"  // pearl-river-west-bank/fields/general-aviation-equipment/4
    "无人机"  // pearl-river-west-bank/fields/general-aviation-equipment/5
    "特种飞行器和轻型直升机"  // pearl-river-west-bank/fields/general-aviation-equipment/6
    "机场空管导航监视装备"  // pearl-river-west-bank/fields/general-aviation-equipment/7
    "牵引车"  // pearl-river-west-bank/fields/general-aviation-equipment/8
    "气源车"  // pearl-river-west-bank/fields/general-aviation-equipment/9
    "电源车和空调车"  // pearl-river-west-bank/fields/general-aviation-equipment/10
    "集成电路及关键元器件"  // pearl-river-west-bank/fields/new-generation-information-technology/1
    "智能设备"  // pearl-river-west-bank/fields/new-generation-information-technology/2
    "数字家庭终端"  // pearl-river-west-bank/fields/new-generation-information-technology/3
    "专业终端设备"  // pearl-river-west-bank/fields/new-generation-information-technology/4
    "有机发光二极管（OLED）"  // pearl-river-west-bank/fields/new-generation-information-technology/5
    "激光显示"  // pearl-river-west-bank/fields/new-generation-information-technology/6
    "无掩膜激光直刻系统"  // pearl-river-west-bank/fields/new-generation-information-technology/7
    "先进医疗设备"  // pearl-river-west-bank/fields/biological-industry/1
    "具有自主知识产权、疗效显著、市场前景广阔的生物制药和现代中药"  // pearl-river-west-bank/fields/biological-industry/2
    "海洋生物技术及产品"  // pearl-river-west-bank/fields/biological-industry/3
    "卫星通信"  // pearl-river-west-bank/fields/satellites-and-applications/1
    "卫星导航"  // pearl-river-west-bank/fields/satellites-and-applications/2
    "卫星遥感"  // pearl-river-west-bank/fields/satellites-and-applications/3
    "基带芯片"  // pearl-river-west-bank/fields/satellites-and-applications/4
    "射频芯片"  // pearl-river-west-bank/fields/satellites-and-applications/5
    "微型天线"  // pearl-river-west-bank/fields/satellites-and-applications/6
    "应急"  // pearl-river-west-bank/fields/satellites-and-applications/7
    "救灾"  // pearl-river-west-bank/fields/satellites-and-applications/8
    "气象监测"  // pearl-river-west-bank/fields/satellites-and-applications/9
    "通用航空"  // pearl-river-west-bank/fields/satellites-and-applications/10
    "智能交通"  // pearl-river-west-bank/fields/satellites-and-applications/11
    "物联网"  // pearl-river-west-bank/fields/satellites-and-applications/12
    "卫星导航终端及位置服务"  // pearl-river-west-bank/fields/satellites-and-applications/13
    "卫星通信广播"  // pearl-river-west-bank/fields/satellites-and-applications/14
    "自主遥感信息"  // pearl-river-west-bank/fields/satellites-and-applications/15
    "高端精品钢材"  // pearl-river-west-bank/fields/new-materials/1
    "高性能复合材料及特种功能材料及稀土功能材料"  // pearl-river-west-bank/fields/new-materials/2
    "智能、节能型家电"  // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    "家电芯片"  // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    "高效环保变频压缩机"  // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    "智能家电节能技术"  // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    "工业设计"  // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    "在线监测"  // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    "智能家电"  // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    "智能卫浴"  // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    "智能家居"  // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    "绿色健康的空气净化器"  // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    "净水器"  // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    "节能节水器具"  // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    "绿色家电"  // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    "环保节材型家具"  // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    "新中式家具"  // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    "全屋定制家具"  // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    "多功能家具"  // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    "保健养老家具"  // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    "家具环保涂装工艺技术设备"  // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    "柔性自动化生产线"  // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    "发酵食品"  // pearl-river-west-bank/fields/food-and-beverages/1
    "功能性食品"  // pearl-river-west-bank/fields/food-and-beverages/2
    "软饮料和酒类制造"  // pearl-river-west-bank/fields/food-and-beverages/3
    "粮油生产和加工"  // pearl-river-west-bank/fields/food-and-beverages/4
    "肉制品和海产品加工基地"  // pearl-river-west-bank/fields/food-and-beverages/5
    "自动化、数字化、网络化、智能化的冷链食品、饮料、酒类加工与包装设备/流水线"  // pearl-river-west-bank/fields/food-and-beverages/6
    "化纤新材料成套装备"  // pearl-river-west-bank/fields/textiles-and-apparel/1
    "短流程新型纺纱织造装备"  // pearl-river-west-bank/fields/textiles-and-apparel/2
    "新型印染"  // pearl-river-west-bank/fields/textiles-and-apparel/3
    "高性能纺纱"  // pearl-river-west-bank/fields/textiles-and-apparel/4
    "织造"  // pearl-river-west-bank/fields/textiles-and-apparel/5
    "清洁生产技术与工艺"  // pearl-river-west-bank/fields/textiles-and-apparel/6
    "高档服饰设计和制造"  // pearl-river-west-bank/fields/textiles-and-apparel/7
    "高附加值纺织面料生产"  // pearl-river-west-bank/fields/textiles-and-apparel/8
    "高性能纤维及复合材料创新中心"  // pearl-river-west-bank/fields/textiles-and-apparel/9
    "过滤、医疗、防护等高性能产业用纺织品创新平台"  // pearl-river-west-bank/fields/textiles-and-apparel/10
    "生产过程自动在线监测平台和纺织服装电子商务平台"  // pearl-river-west-bank/fields/textiles-and-apparel/11
    "特种、高端陶瓷生产工艺技术和装备"  // pearl-river-west-bank/fields/ceramics-and-paper/1
    "自动检测"  // pearl-river-west-bank/fields/ceramics-and-paper/2
    "自动包装智能化装备"  // pearl-river-west-bank/fields/ceramics-and-paper/3
    "高档用纸"  // pearl-river-west-bank/fields/ceramics-and-paper/4
    "高效节能打浆"  // pearl-river-west-bank/fields/ceramics-and-paper/5
    "压榨和干燥技术与装备"  // pearl-river-west-bank/fields/ceramics-and-paper/6
    "废纸清洁制浆造纸"  // pearl-river-west-bank/fields/ceramics-and-paper/7
    "废纸制浆造纸废水和污泥高效处理和资源化利用及非木材植物纤维清洁制浆技术"  // pearl-river-west-bank/fields/ceramics-and-paper/8
    "特种纸"  // pearl-river-west-bank/fields/ceramics-and-paper/9
    "功能纤维及高性能纤维加工技术"  // light-industry-textiles/box-1/textiles-and-apparel/1
    "生物基原料和纤维绿色加工技术"  // light-industry-textiles/box-1/textiles-and-apparel/2
    "新型非织造、多种材料多层复合、立体织造等关键技术"  // light-industry-textiles/box-1/textiles-and-apparel/3
    "功能性面料整理技术"  // light-industry-textiles/box-1/textiles-and-apparel/4
    "环保阻燃纤维及面料"  // light-industry-textiles/box-1/textiles-and-apparel/5
    "纳米纤维及复合材料"  // light-industry-textiles/box-1/textiles-and-apparel/6
    "导电织物"  // light-industry-textiles/box-1/textiles-and-apparel/7
    "数码印花机数字化喷墨头制造核心技术"  // light-industry-textiles/box-1/textiles-and-apparel/8
    "无水印染技术"  // light-industry-textiles/box-1/textiles-and-apparel/9
    "服装智能化制造生产线"  // light-industry-textiles/box-1/textiles-and-apparel/10
    "新型纳米传感器催生可穿戴的智能服装"  // light-industry-textiles/box-1/textiles-and-apparel/11
    "生物酶制革及毛皮加工技术"  // light-industry-textiles/box-1/leather/1
    "功能型皮革和鞋类制造技术"  // light-industry-textiles/box-1/leather/2
    "水性涂料喷涂及干燥工艺技术"  // light-industry-textiles/box-1/furniture/1
    "多功能家具五金连接件"  // light-industry-textiles/box-1/furniture/2
    "造纸纤维原料高效利用技术"  // light-industry-textiles/box-1/papermaking/1
    "高速造纸机高端自动化控制技术"  // light-industry-textiles/box-1/papermaking/2
    "高性能纸基功能材料关键技术"  // light-industry-textiles/box-1/papermaking/3
    "绿色高效多功能表面活性剂"  // light-industry-textiles/box-1/daily-chemicals/1
    "节水型洗涤剂"  // light-industry-textiles/box-1/daily-chemicals/2
    "洗涤剂用酶制剂及功能型聚合物"  // light-industry-textiles/box-1/daily-chemicals/3
    "化妆品功效性原料"  // light-industry-textiles/box-1/daily-chemicals/4
    "新型光学、高阻隔包装等高性能薄膜"  // light-industry-textiles/box-1/plastic-products/1
    "生物降解塑料材料及制品"  // light-industry-textiles/box-1/plastic-products/2
    "高性能工程塑料改性及特种工程塑料"  // light-industry-textiles/box-1/plastic-products/3
    "双向拉伸薄膜装备"  // light-industry-textiles/box-1/plastic-products/4
    "功能化改性高分子复合材料"  // light-industry-textiles/box-1/plastic-products/5
    "汽车内饰用低散发材料改性技术"  // light-industry-textiles/box-1/plastic-products/6
    "低品位原料和陶瓷生产废弃物综合利用"  // light-industry-textiles/box-1/ceramics/1
    "长寿命复合石膏模具和新型微孔塑料及树脂模具"  // light-industry-textiles/box-1/ceramics/2
    "日用陶瓷异型产品成型技术"  // light-industry-textiles/box-1/ceramics/3
    "连体坐便器高压成型技术"  // light-industry-textiles/box-1/ceramics/4
    "高性能刀剪材料"  // light-industry-textiles/box-1/metal-products/1
    "刀剪刀口精密加工及数字化技术"  // light-industry-textiles/box-1/metal-products/2
    "自行车变速器精密传动系统"  // light-industry-textiles/box-1/metal-products/3
    "玩具3D模型打印和设备生产技术"  // light-industry-textiles/box-1/other/1
    "钢琴弦列技术"  // light-industry-textiles/box-1/other/2
    "高端乐器芯片技术"  // light-industry-textiles/box-1/other/3
    "声学共鸣系统技术"  // light-industry-textiles/box-1/other/4
    "乐器检测设备、材料";  // light-industry-textiles/box-1/other/5
inline constexpr std::uint16_t item_zh_offsets[] = {
    0, 15, 24, 36, 42, 48, 54, 60, 66, 72, 99, 105, 111, 117, 123, 129, 135, 153, 159, 165, 171,
    198, 216, 237, 258, 276, 300, 345, 363, 378, 393, 423, 447, 525, 591, 627, 699, 723, 744, 762,
    777, 804, 852, 879, 918, 942, 993, 1050, 1095, 1125, 1149, 1179, 1242, 1293, 1308, 1353, 1386,
    1398, 1407, 1425, 1452, 1470, 1485, 1506, 1524, 1542, 1581, 1629, 1719, 1734, 1758, 1791, 1857,
    1965, 2079, 2193, 2262, 2316, 2352, 2391, 2427, 2493, 2556, 2619, 2646, 2688, 2724, 2763, 2790,
    2844, 2886, 2910, 3033, 3118, 3175, 3214, 3370, 3448, 3496, 3547, 3634, 3685, 3730, 3748, 3763,
    3781, 3841, 3850, 3868, 3889, 3919, 3931, 3955, 3970, 3988, 4006, 4039, 4051, 4078, 4189, 4291,
    4327, 4339, 4354, 4405, 4432, 4459, 4477, 4504, 4522, 4570, 4612, 4675, 4687, 4699, 4732, 4774,
    4810, 4885, 4903, 4915, 4939, 4957, 4966, 4999, 5029, 5038, 5047, 5068, 5098, 5110, 5128, 5146,
    5177, 5189, 5216, 5234, 5324, 5351, 5363, 5375, 5387, 5399, 5411, 5423, 5429, 5435, 5447, 5459,
    5471, 5480, 5513, 5531, 5549, 5567, 5630, 5654, 5666, 5693, 5717, 5729, 5741, 5753, 5765, 5777,
    5807, 5816, 5834, 5846, 5867, 5882, 5900, 5915, 5933, 5969, 5993, 6005, 6020, 6044, 6065, 6098,
    6207, 6234, 6267, 6279, 6294, 6300, 6327, 6354, 6384, 6426, 6492, 6561, 6609, 6621, 6648, 6660,
    6678, 6708, 6732, 6837, 6846, 6888, 6930, 7002, 7029, 7056, 7083, 7095, 7146, 7164, 7194, 7245,
    7281, 7317, 7356, 7386, 7422, 7464, 7503, 7539, 7557, 7599, 7623, 7671, 7704, 7752, 7776, 7812,
    7854, 7905, 7968, 8004, 8037, 8058, 8100, 8136, 8177, 8195, 8219, 8243, 8270,
};

inline constexpr char item_en_text[] =
    "Design and brands"  // textile-apparel/box-1/pearl-river-estuary-rim/1
    "Supply chain"  // textile-apparel/box-1/pearl-river-estuary-rim/2
    "High-end customisation"  // textile-apparel/box-1/pearl-river-estuary-rim/3
    "Platforms"  // textile-apparel/box-1/pearl-river-estuary-rim/4
    "Headquarters"  // textile-apparel/box-1/pearl-river-estuary-rim/5
    "Apparel"  // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    "Weaving"  // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    "Dyeing and finishing"  // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    "Footwear"  // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    "Functional and differentiated fibres"  // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    "Equipment"  // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    "Apparel"  // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    "Weaving"  // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    "Dyeing and finishing"  // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    "Home textiles"  // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    "Footwear"  // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    "Industrial textiles"  // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    "Equipment"  // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    "Apparel"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    "Home textiles"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    "Functional and differentiated fibres"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    "Industrial textiles"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    "Knitted fabrics imitating wovens"  // textile-apparel/box-2/knitting/1
    "Multi-fibre interwoven fabrics"  // textile-apparel/box-2/knitting/2
    "Fine-denier fibre fabrics"  // textile-apparel/box-2/knitting/3
    "Warp-knitted special-fibre fabrics"  // textile-apparel/box-2/knitting/4
    "Functional fibres: conductive, flame-retardant, smart-responsive"  // textile-apparel/box-2/fibre-materials/1
    "High-strength high-modulus fibres"  // textile-apparel/box-2/fibre-materials/2
    "Heat-resistant fibres"  // textile-apparel/box-2/fibre-materials/3
    "Bio-based fibres"  // textile-apparel/box-2/fibre-materials/4
    "Functional jacquard composite fabrics"  // textile-apparel/box-2/weaving/1
    "Wide double-layer decorative fabrics"  // textile-apparel/box-2/weaving/2
    "High value-added special functional fabrics: healthy and comfortable, green and safe, easy-care"  // textile-apparel/box-2/printing-and-dyeing/1
    "Functional apparel (smart-sensing, sports, protective) and ecological apparel"  // textile-apparel/box-2/apparel/1
    "Ecological, functional and smart home textiles"  // textile-apparel/box-2/home-textiles/1
    "Textiles and nonwovens for strategic emerging industries: energy, environmental protection, aerospace, defence"  // textile-apparel/box-2/industrial-textiles/1
    "Textiles and nonwovens for pollution control and remediation"  // textile-apparel/box-2/industrial-textiles/2
    "Textiles and nonwovens for medical, hygiene and protective use"  // textile-apparel/box-2/industrial-textiles/3
    "Textiles and nonwovens for safety and protection"  // textile-apparel/box-2/industrial-textiles/4
    "Textiles and nonwovens for marine development"  // textile-apparel/box-2/industrial-textiles/5
    "Multi-unit coordinated control systems"  // textile-apparel/box-2/textile-equipment/1
    "New smart sensing, measuring and quality control systems for textiles"  // textile-apparel/box-2/textile-equipment/2
    "Personal fashion customisation systems"  // textile-apparel/box-2/textile-equipment/3
    "New forming processes and equipment for composite fibres"  // textile-apparel/box-4/chemical-fibre-material-equipment/1
    "Dope-dyed fibre spinning equipment"  // textile-apparel/box-4/chemical-fibre-material-equipment/2
    "Special equipment for making fibres from recycled waste"  // textile-apparel/box-4/chemical-fibre-material-equipment/3
    "Full-width high-speed digital printing equipment and smart control systems"  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    "New nanofibre production and post-treatment equipment"  // textile-apparel/box-4/nonwoven-equipment/1
    "High-speed lightweight needle-punching equipment"  // textile-apparel/box-4/nonwoven-equipment/2
    "Functional finishing equipment"  // textile-apparel/box-4/nonwoven-equipment/3
    "New composite production equipment (source wording 杂植 unclear)"  // textile-apparel/box-4/nonwoven-equipment/4
    "Building ceramics: thin, green, functional and high-end high-technology products"  // building-materials/box-2/ceramics/1
    "Sanitary ceramics: water-saving and lightweight, smart and integrated bathroom products"  // building-materials/box-2/ceramics/2
    "Low-clinker cement"  // building-materials/box-2/cement/1
    "Marine cement for major coastal projects"  // building-materials/box-2/cement/2
    "New green cement made with solid waste"  // building-materials/box-2/cement/3
    "Recycled aggregate"  // building-materials/box-2/cement/4
    "Manufactured sand"  // building-materials/box-2/cement/5
    "High-performance mineral admixtures"  // building-materials/box-2/cement/6
    "Building materials made with solid waste"  // building-materials/box-2/cement/7
    "Thermal insulation materials"  // building-materials/box-2/cement/8
    "Lightweight materials"  // building-materials/box-2/cement/9
    "Ultra-high-performance concrete"  // building-materials/box-2/cement/10
    "Functional concrete"  // building-materials/box-2/cement/11
    "Gypsum building products"  // building-materials/box-2/cement/12
    "Prefabricated components and components combining structure and decoration"  // building-materials/box-2/cement/13
    "New deep-processed glass products with high technology content"  // building-materials/box-2/glass/1
    "Special glass supplied to advanced manufacturing clusters such as electronic information, automobiles and smart home appliances"  // building-materials/box-2/glass/2
    "Solar glass"  // building-materials/box-2/glass/3
    "High-end energy-saving safety glass"  // building-materials/box-2/glass/4
    "Medical glass with biological properties"  // building-materials/box-2/glass/5
    "Lead-free infrared-transmitting chalcogenide glass for infrared detection, and products of it"  // building-materials/box-2/glass/6
    "Strong, tough, elastic and corrosion-resistant aluminium profiles for transport: automobiles and rail transit, ships and coastal landing platforms"  // building-materials/box-2/aluminium-profiles/1
    "Aluminium profiles for energy-saving building doors, windows and curtain walls: thermal break, photovoltaic curtain wall, and aluminium-wood, aluminium-plastic and aluminium-steel composites"  // building-materials/box-2/aluminium-profiles/2
    "Aluminium profiles for building structures: formwork and scaffolding, all-aluminium awnings and sunrooms, all-aluminium furniture, light footbridges"  // building-materials/box-2/aluminium-profiles/3
    "Integrated technology and equipment for large-scale, efficient pretreatment and homogenisation of raw materials"  // building-materials/box-3/ceramics/1
    "New energy technology and equipment such as clean coal gas and hydrogen"  // building-materials/box-3/ceramics/2
    "New dry-process short-route technology and equipment"  // building-materials/box-3/ceramics/3
    "Energy-saving, smart and efficient large-tonnage presses"  // building-materials/box-3/ceramics/4
    "New efficient and energy-saving combustion equipment for kilns"  // building-materials/box-3/ceramics/5
    "Technology and equipment for digital glaze and powder spraying and new laser-printing ceramic toner"  // building-materials/box-3/ceramics/6
    "Technology and equipment for making functional ceramics and ceramics for prefabricated buildings"  // building-materials/box-3/ceramics/7
    "Technology and equipment for production automation, smart control and online inspection"  // building-materials/box-3/ceramics/8
    "Computer-aided design technology"  // building-materials/box-3/ceramics/9
    "Efficient and energy-saving clinker burning technology and equipment"  // building-materials/box-3/cement/1
    "Efficient and energy-saving grinding technology and equipment"  // building-materials/box-3/cement/2
    "Efficient flue gas desulphurisation and denitrification technology and equipment"  // building-materials/box-3/cement/3
    "Co-processing technology in cement kilns"  // building-materials/box-3/cement/4
    "Technology for recycling low-grade raw materials and fuels and waste"  // building-materials/box-3/cement/5
    "Application of industrial robots and internet of things technology"  // building-materials/box-3/cement/6
    "Building of smart production lines"  // building-materials/box-3/cement/7
    "Complete technology and equipment for high-generation electronic glass substrates and covers, substrate glass for thin-film cells, high borosilicate glass and high-alumina glass"  // building-materials/box-3/glass/1
    "Preparation technology for online and offline transparent conductive oxide coated glass and electrochromic and thermochromic glass"  // building-materials/box-3/glass/2
    "Preparation technology for glass products combining photovoltaic, photothermal and structural functions"  // building-materials/box-3/glass/3
    "Stable preparation technology for highly uniform chalcogenide glass"  // building-materials/box-3/glass/4
    "Technologies for high rare-earth doping of optical fibre, water removal, resistance to photodarkening, composite fibre, and stability and consistency of preform making and fibre drawing between batches"  // building-materials/box-3/glass/5
    "Strong, tough, elastic, corrosion-resistant and other high-performance aluminium alloys and their preparation and application technology"  // building-materials/box-3/aluminium-profiles/1
    "Key technology for short-route, efficient aluminium profile extrusion"  // building-materials/box-3/aluminium-profiles/2
    "Technology for simulation of extrusion and optimised die design"  // building-materials/box-3/aluminium-profiles/3
    "Preparation technology for industrial aluminium profiles such as solution strengthening, multi-stage ageing and retrogression and re-ageing"  // building-materials/box-3/aluminium-profiles/4
    "Low-toxicity, non-toxic and harmless surface treatment technology for aluminium profiles"  // building-materials/box-3/aluminium-profiles/5
    "Technology for energy saving and for turning the three wastes of aluminium profile making into resources"  // building-materials/box-3/aluminium-profiles/6
    "High-end CNC machine tools"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    "Industrial robots"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    "Additive manufacturing equipment"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    "Intelligent light special-purpose equipment and key common technologies of smart manufacturing"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    "Sensors"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    "Automatic control systems"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    "Servo and actuating components"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    "High-precision CNC machine tools and systems"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    "Machine tools"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    "Major complete sets of smart equipment"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    "Stereolithography (additive manufacturing equipment)"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    "Fused deposition modelling (additive manufacturing equipment)"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    "Selective laser sintering (additive manufacturing equipment)"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    "Patternless casting moulds and material jetting (additive manufacturing equipment)"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    "Complete automobiles"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    "New energy vehicles and special-purpose vehicles"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    "Automobile parts, especially key parts of new energy vehicles (batteries, motors, electronic control systems), and automotive electronics"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    "Marine mineral development equipment, represented by large deep-water marine engineering equipment, and large port engineering equipment"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    "Ancillary equipment for offshore drilling and production platforms"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    "Special-purpose ships"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    "Small and medium-sized ships"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    "Urban rail transit equipment and its key core parts"  // pearl-river-west-bank/fields/rail-transit-equipment/1
    "Construction and track maintenance machinery"  // pearl-river-west-bank/fields/rail-transit-equipment/2
    "Dust removal and exhaust gas purification equipment"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    "Waste water treatment equipment"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    "Equipment for comprehensive use of waste"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    "Desulphurisation and denitrification systems"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    "Intelligent refuse sorting and treatment equipment and key parts"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    "Online automatic monitors for all kinds of key pollutants"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    "Operation and maintenance services and remote diagnosis and management systems for pollution control systems"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    "Photovoltaic equipment"  // pearl-river-west-bank/fields/new-energy-equipment/1
    "Wind power equipment"  // pearl-river-west-bank/fields/new-energy-equipment/2
    "Nuclear power equipment and smart grid equipment"  // pearl-river-west-bank/fields/new-energy-equipment/3
    "Complete high-concentration solar power systems"  // pearl-river-west-bank/fields/new-energy-equipment/4
    "Fourth-generation photovoltaic power technology and equipment"  // pearl-river-west-bank/fields/new-energy-equipment/5
    "Complete large wind turbines and parts, auxiliary nuclear power equipment and non-power nuclear technology"  // pearl-river-west-bank/fields/new-energy-equipment/6
    "Key aviation technologies"  // pearl-river-west-bank/fields/general-aviation-equipment/1
    "General aviation aircraft"  // pearl-river-west-bank/fields/general-aviation-equipment/2
    "Large amphibious aircraft"  // pearl-river-west-bank/fields/general-aviation-equipment/3
    "Light seaplanes"  // pearl-river-west-bank/fields/general-aviation-equipment/4
    "Unmanned aerial vehicles"  // pearl-river-west-bank/fields/general-aviation-equipment/5
    "Special aircraft and light helicopters"  // pearl-river-west-bank/fields/general-aviation-equipment/6
    "Airport air traffic control, navigation and surveillance equipment"  // pearl-river-west-bank/fields/general-aviation-equipment/7
    "Airport tow tractors"  // pearl-river-west-bank/fields/general-aviation-equipment/8
    "Air supply vehicles"  // pearl-river-west-bank/fields/general-aviation-equipment/9
    "Power supply vehicles and air-conditioning vehicles"  // pearl-river-west-bank/fields/general-aviation-equipment/10
    "Integrated circuits and key components"  // pearl-river-west-bank/fields/new-generation-information-technology/1
    "Smart devices"  // pearl-river-west-bank/fields/new-generation-information-technology/2
    "Digital home terminals"  // pearl-river-west-bank/fields/new-generation-information-technology/3
    "Professional terminal equipment"  // pearl-river-west-bank/fields/new-generation-information-technology/4
    "Organic light-emitting diodes (OLED)"  // pearl-river-west-bank/fields/new-generation-information-technology/5
    "Laser display"  // pearl-river-west-bank/fields/new-generation-information-technology/6
    "Maskless laser direct-writing systems"  // pearl-river-west-bank/fields/new-generation-information-technology/7
    "Advanced medical equipment"  // pearl-river-west-bank/fields/biological-industry/1
    "Biopharmaceuticals and modern Chinese medicines with independent intellectual property rights, marked efficacy and broad market prospects"  // pearl-river-west-bank/fields/biological-industry/2
    "Marine biotechnology and products"  // pearl-river-west-bank/fields/biological-industry/3
    "Satellite communications"  // pearl-river-west-bank/fields/satellites-and-applications/1
    "Satellite navigation"  // pearl-river-west-bank/fields/satellites-and-applications/2
    "Satellite remote sensing"  // pearl-river-west-bank/fields/satellites-and-applications/3
    "Baseband chips"  // pearl-river-west-bank/fields/satellites-and-applications/4
    "Radio-frequency chips"  // pearl-river-west-bank/fields/satellites-and-applications/5
    "Miniature antennas"  // pearl-river-west-bank/fields/satellites-and-applications/6
    "Satellite applications in emergency response"  // pearl-river-west-bank/fields/satellites-and-applications/7
    "Satellite applications in disaster relief"  // pearl-river-west-bank/fields/satellites-and-applications/8
    "Satellite applications in meteorological monitoring"  // pearl-river-west-bank/fields/satellites-and-applications/9
    "Satellite applications in general aviation"  // pearl-river-west-bank/fields/satellites-and-applications/10
    "Satellite applications in intelligent transport"  // pearl-river-west-bank/fields/satellites-and-applications/11
    "Satellite applications in the internet of things"  // pearl-river-west-bank/fields/satellites-and-applications/12
    "Satellite navigation terminals and location services"  // pearl-river-west-bank/fields/satellites-and-applications/13
    "Satellite communications and broadcasting"  // pearl-river-west-bank/fields/satellites-and-applications/14
    "Independent remote sensing information"  // pearl-river-west-bank/fields/satellites-and-applications/15
    "High-end quality steel"  // pearl-river-west-bank/fields/new-materials/1
    "High-performance composites, special functional materials and rare earth functional materials"  // pearl-river-west-bank/fields/new-materials/2
    "Smart and energy-saving home appliances"  // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    "Home appliance chips"  // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    "Efficient, environmentally friendly inverter compressors"  // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    "Energy-saving technology for smart home appliances"  // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    "Industrial design"  // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    "Online monitoring"  // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    "Smart home appliances"  // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    "Smart sanitary ware"  // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    "Smart home products"  // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    "Green and healthy air purifiers"  // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    "Water purifiers"  // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    "Energy- and water-saving appliances"  // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    "Green home appliances"  // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    "Environmentally friendly, material-saving furniture"  // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    "New Chinese-style furniture"  // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    "Whole-house custom furniture"  // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    "Multi-function furniture"  // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    "Health care and elderly care furniture"  // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    "Environmentally friendly furniture coating process technology and equipment"  // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    "Flexible automated production lines"  // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    "Fermented foods"  // pearl-river-west-bank/fields/food-and-beverages/1
    "Functional foods"  // pearl-river-west-bank/fields/food-and-beverages/2
    "Soft drink and alcoholic drink manufacturing"  // pearl-river-west-bank/fields/food-and-beverages/3
    "Grain and oil production and processing"  // pearl-river-west-bank/fields/food-and-beverages/4
    "Meat and seafood processing bases"  // pearl-river-west-bank/fields/food-and-beverages/5
    "Automated, digital, networked and intelligent processing and packaging equipment and lines for cold-chain foods, drinks and alcohol"  // pearl-river-west-bank/fields/food-and-beverages/6
    "Complete sets of equipment for new chemical fibre materials"  // pearl-river-west-bank/fields/textiles-and-apparel/1
    "New short-process spinning and weaving equipment"  // pearl-river-west-bank/fields/textiles-and-apparel/2
    "New dyeing and printing equipment"  // pearl-river-west-bank/fields/textiles-and-apparel/3
    "High-performance spinning equipment"  // pearl-river-west-bank/fields/textiles-and-apparel/4
    "High-performance weaving equipment"  // pearl-river-west-bank/fields/textiles-and-apparel/5
    "Cleaner production technologies and processes"  // pearl-river-west-bank/fields/textiles-and-apparel/6
    "Design and manufacture of high-end apparel"  // pearl-river-west-bank/fields/textiles-and-apparel/7
    "Production of high value-added textile fabrics"  // pearl-river-west-bank/fields/textiles-and-apparel/8
    "Innovation centre for high-performance fibres and composites"  // pearl-river-west-bank/fields/textiles-and-apparel/9
    "Innovation platform for high-performance industrial textiles for filtration, medical use and protection"  // pearl-river-west-bank/fields/textiles-and-apparel/10
    "Automatic online production monitoring platforms and textile and apparel e-commerce platforms"  // pearl-river-west-bank/fields/textiles-and-apparel/11
    "Production technology and equipment for special and high-end ceramics"  // pearl-river-west-bank/fields/ceramics-and-paper/1
    "Automatic inspection equipment"  // pearl-river-west-bank/fields/ceramics-and-paper/2
    "Intelligent automatic packaging equipment"  // pearl-river-west-bank/fields/ceramics-and-paper/3
    "High-grade paper"  // pearl-river-west-bank/fields/ceramics-and-paper/4
    "Efficient, energy-saving beating technology and equipment"  // pearl-river-west-bank/fields/ceramics-and-paper/5
    "Pressing and drying technology and equipment"  // pearl-river-west-bank/fields/ceramics-and-paper/6
    "Clean pulping and papermaking from waste paper"  // pearl-river-west-bank/fields/ceramics-and-paper/7
    "Efficient treatment and reuse of wastewater and sludge from waste-paper pulping and papermaking, and clean pulping of non-wood plant fibres"  // pearl-river-west-bank/fields/ceramics-and-paper/8
    "Special paper"  // pearl-river-west-bank/fields/ceramics-and-paper/9
    "Processing technology for functional and high-performance fibres"  // light-industry-textiles/box-1/textiles-and-apparel/1
    "Green processing technology for bio-based raw materials and fibres"  // light-industry-textiles/box-1/textiles-and-apparel/2
    "Key technologies such as new nonwovens, multi-layer compounding of several materials and three-dimensional weaving"  // light-industry-textiles/box-1/textiles-and-apparel/3
    "Finishing technology for functional fabrics"  // light-industry-textiles/box-1/textiles-and-apparel/4
    "Environmentally friendly flame-retardant fibres and fabrics"  // light-industry-textiles/box-1/textiles-and-apparel/5
    "Nanofibres and composite materials"  // light-industry-textiles/box-1/textiles-and-apparel/6
    "Conductive fabrics"  // light-industry-textiles/box-1/textiles-and-apparel/7
    "Core technology for making digital inkjet heads of digital printing machines"  // light-industry-textiles/box-1/textiles-and-apparel/8
    "Waterless printing and dyeing technology"  // light-industry-textiles/box-1/textiles-and-apparel/9
    "Smart production lines for garments"  // light-industry-textiles/box-1/textiles-and-apparel/10
    "Wearable smart clothing made possible by new nanosensors"  // light-industry-textiles/box-1/textiles-and-apparel/11
    "Enzymatic tanning and fur processing technology"  // light-industry-textiles/box-1/leather/1
    "Manufacturing technology for functional leather and footwear"  // light-industry-textiles/box-1/leather/2
    "Spraying and drying technology for water-based coatings"  // light-industry-textiles/box-1/furniture/1
    "Multifunctional furniture hardware connectors"  // light-industry-textiles/box-1/furniture/2
    "Technology for efficient use of papermaking fibre raw materials"  // light-industry-textiles/box-1/papermaking/1
    "High-end automatic control technology for high-speed paper machines"  // light-industry-textiles/box-1/papermaking/2
    "Key technology for high-performance paper-based functional materials"  // light-industry-textiles/box-1/papermaking/3
    "Green, efficient, multifunctional surfactants"  // light-industry-textiles/box-1/daily-chemicals/1
    "Water-saving detergents"  // light-industry-textiles/box-1/daily-chemicals/2
    "Enzyme preparations and functional polymers for detergents"  // light-industry-textiles/box-1/daily-chemicals/3
    "Efficacy ingredients for cosmetics"  // light-industry-textiles/box-1/daily-chemicals/4
    "High-performance films such as new optical and high-barrier packaging films"  // light-industry-textiles/box-1/plastic-products/1
    "Biodegradable plastic materials and products"  // light-industry-textiles/box-1/plastic-products/2
    "Modified high-performance engineering plastics and special engineering plastics"  // light-industry-textiles/box-1/plastic-products/3
    "Biaxial film-stretching equipment"  // light-industry-textiles/box-1/plastic-products/4
    "Functionally modified polymer composites"  // light-industry-textiles/box-1/plastic-products/5
    "Modification technology for low-emission materials for car interiors"  // light-industry-textiles/box-1/plastic-products/6
    "Comprehensive use of low-grade raw materials and ceramic production waste"  // light-industry-textiles/box-1/ceramics/1
    "Long-life composite gypsum moulds and new microporous plastic and resin moulds"  // light-industry-textiles/box-1/ceramics/2
    "Forming technology for irregularly shaped household ceramics"  // light-industry-textiles/box-1/ceramics/3
    "High-pressure forming technology for one-piece toilets"  // light-industry-textiles/box-1/ceramics/4
    "High-performance materials for knives and scissors"  // light-industry-textiles/box-1/metal-products/1
    "Precision machining and digital technology for knife and scissor edges"  // light-industry-textiles/box-1/metal-products/2
    "Precision transmission systems for bicycle derailleurs"  // light-industry-textiles/box-1/metal-products/3
    "Technology for 3D printing of toy models and for making the equipment"  // light-industry-textiles/box-1/other/1
    "Piano string scale technology"  // light-industry-textiles/box-1/other/2
    "Chip technology for high-end musical instruments"  // light-industry-textiles/box-1/other/3
    "Acoustic resonance system technology"  // light-industry-textiles/box-1/other/4
    "Musical instrument testing equipment and materials";  // light-industry-textiles/box-1/other/5
inline constexpr std::uint16_t item_en_offsets[] = {
    0, 17, 29, 51, 60, 72, 79, 86, 106, 114, 150, 159, 166, 173, 193, 206, 214, 233, 242, 249, 262,
    298, 317, 349, 379, 404, 438, 502, 535, 556, 572, 609, 645, 740, 817, 863, 973, 1033, 1095,
    1143, 1188, 1226, 1295, 1333, 1389, 1423, 1478, 1552, 1605, 1653, 1683, 1749, 1829, 1916, 1934,
    1974, 2012, 2030, 2047, 2082, 2122, 2150, 2171, 2202, 2221, 2245, 2319, 2381, 2508, 2519, 2554,
    2594, 2687, 2833, 3023, 3171, 3282, 3353, 3405, 3461, 3523, 3622, 3718, 3805, 3837, 3905, 3966,
    4046, 4086, 4154, 4220, 4254, 4431, 4561, 4664, 4731, 4932, 5068, 5137, 5200, 5339, 5427, 5531,
    5557, 5574, 5606, 5700, 5707, 5732, 5762, 5806, 5819, 5857, 5909, 5970, 6030, 6112, 6132, 6180,
    6317, 6453, 6519, 6540, 6568, 6619, 6663, 6714, 6745, 6785, 6829, 6893, 6950, 7058, 7080, 7100,
    7148, 7195, 7256, 7362, 7387, 7412, 7437, 7452, 7476, 7514, 7580, 7600, 7619, 7670, 7708, 7721,
    7743, 7774, 7810, 7823, 7860, 7886, 8023, 8056, 8080, 8100, 8124, 8138, 8159, 8177, 8221, 8262,
    8313, 8355, 8402, 8450, 8502, 8543, 8581, 8603, 8696, 8735, 8755, 8811, 8861, 8878, 8895, 8916,
    8935, 8954, 8985, 9000, 9035, 9056, 9107, 9134, 9162, 9186, 9224, 9299, 9334, 9349, 9365, 9409,
    9448, 9481, 9612, 9671, 9719, 9752, 9787, 9821, 9866, 9908, 9954, 10014, 10117, 10210, 10279,
    10309, 10350, 10366, 10423, 10467, 10513, 10652, 10665, 10729, 10795, 10909, 10952, 11011,
    11045, 11063, 11139, 11179, 11214, 11270, 11317, 11377, 11432, 11477, 11540, 11607, 11675,
    11720, 11743, 11801, 11835, 11910, 11954, 12033, 12066, 12106, 12174, 12247, 12325, 12385,
    12439, 12489, 12559, 12613, 12682, 12711, 12759, 12795, 12845,
};

inline constexpr std::uint8_t ordinal[] = {
    1,   // textile-apparel/box-1/pearl-river-estuary-rim/1
    2,   // textile-apparel/box-1/pearl-river-estuary-rim/2
    3,   // textile-apparel/box-1/pearl-river-estuary-rim/3
    4,   // textile-apparel/box-1/pearl-river-estuary-rim/4
    5,   // textile-apparel/box-1/pearl-river-estuary-rim/5
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    2,   // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    3,   // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    4,   // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    5,   // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    6,   // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    1,   // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    3,   // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    4,   // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    5,   // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    6,   // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    7,   // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    1,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    2,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    4,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    1,   // textile-apparel/box-2/knitting/1
    2,   // textile-apparel/box-2/knitting/2
    3,   // textile-apparel/box-2/knitting/3
    4,   // textile-apparel/box-2/knitting/4
    1,   // textile-apparel/box-2/fibre-materials/1
    2,   // textile-apparel/box-2/fibre-materials/2
    3,   // textile-apparel/box-2/fibre-materials/3
    4,   // textile-apparel/box-2/fibre-materials/4
    1,   // textile-apparel/box-2/weaving/1
    2,   // textile-apparel/box-2/weaving/2
    1,   // textile-apparel/box-2/printing-and-dyeing/1
    1,   // textile-apparel/box-2/apparel/1
    1,   // textile-apparel/box-2/home-textiles/1
    1,   // textile-apparel/box-2/industrial-textiles/1
    2,   // textile-apparel/box-2/industrial-textiles/2
    3,   // textile-apparel/box-2/industrial-textiles/3
    4,   // textile-apparel/box-2/industrial-textiles/4
    5,   // textile-apparel/box-2/industrial-textiles/5
    1,   // textile-apparel/box-2/textile-equipment/1
    2,   // textile-apparel/box-2/textile-equipment/2
    3,   // textile-apparel/box-2/textile-equipment/3
    1,   // textile-apparel/box-4/chemical-fibre-material-equipment/1
    2,   // textile-apparel/box-4/chemical-fibre-material-equipment/2
    3,   // textile-apparel/box-4/chemical-fibre-material-equipment/3
    1,   // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    1,   // textile-apparel/box-4/nonwoven-equipment/1
    2,   // textile-apparel/box-4/nonwoven-equipment/2
    3,   // textile-apparel/box-4/nonwoven-equipment/3
    4,   // textile-apparel/box-4/nonwoven-equipment/4
    1,   // building-materials/box-2/ceramics/1
    2,   // building-materials/box-2/ceramics/2
    1,   // building-materials/box-2/cement/1
    2,   // building-materials/box-2/cement/2
    3,   // building-materials/box-2/cement/3
    4,   // building-materials/box-2/cement/4
    5,   // building-materials/box-2/cement/5
    6,   // building-materials/box-2/cement/6
    7,   // building-materials/box-2/cement/7
    8,   // building-materials/box-2/cement/8
    9,   // building-materials/box-2/cement/9
    10,  // building-materials/box-2/cement/10
    11,  // building-materials/box-2/cement/11
    12,  // building-materials/box-2/cement/12
    13,  // building-materials/box-2/cement/13
    1,   // building-materials/box-2/glass/1
    2,   // building-materials/box-2/glass/2
    3,   // building-materials/box-2/glass/3
    4,   // building-materials/box-2/glass/4
    5,   // building-materials/box-2/glass/5
    6,   // building-materials/box-2/glass/6
    1,   // building-materials/box-2/aluminium-profiles/1
    2,   // building-materials/box-2/aluminium-profiles/2
    3,   // building-materials/box-2/aluminium-profiles/3
    1,   // building-materials/box-3/ceramics/1
    2,   // building-materials/box-3/ceramics/2
    3,   // building-materials/box-3/ceramics/3
    4,   // building-materials/box-3/ceramics/4
    5,   // building-materials/box-3/ceramics/5
    6,   // building-materials/box-3/ceramics/6
    7,   // building-materials/box-3/ceramics/7
    8,   // building-materials/box-3/ceramics/8
    9,   // building-materials/box-3/ceramics/9
    1,   // building-materials/box-3/cement/1
    2,   // building-materials/box-3/cement/2
    3,   // building-materials/box-3/cement/3
    4,   // building-materials/box-3/cement/4
    5,   // building-materials/box-3/cement/5
    6,   // building-materials/box-3/cement/6
    7,   // building-materials/box-3/cement/7
    1,   // building-materials/box-3/glass/1
    2,   // building-materials/box-3/glass/2
    3,   // building-materials/box-3/glass/3
    4,   // building-materials/box-3/glass/4
    5,   // building-materials/box-3/glass/5
    1,   // building-materials/box-3/aluminium-profiles/1
    2,   // building-materials/box-3/aluminium-profiles/2
    3,   // building-materials/box-3/aluminium-profiles/3
    4,   // building-materials/box-3/aluminium-profiles/4
    5,   // building-materials/box-3/aluminium-profiles/5
    6,   // building-materials/box-3/aluminium-profiles/6
    1,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    2,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    3,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    4,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    5,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    6,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    7,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    8,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    9,   // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    10,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    11,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    12,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    14,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    1,   // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    2,   // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    3,   // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    1,   // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    2,   // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    3,   // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    4,   // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    1,   // pearl-river-west-bank/fields/rail-transit-equipment/1
    2,   // pearl-river-west-bank/fields/rail-transit-equipment/2
    1,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    2,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    3,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    4,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    5,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    6,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    7,   // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    1,   // pearl-river-west-bank/fields/new-energy-equipment/1
    2,   // pearl-river-west-bank/fields/new-energy-equipment/2
    3,   // pearl-river-west-bank/fields/new-energy-equipment/3
    4,   // pearl-river-west-bank/fields/new-energy-equipment/4
    5,   // pearl-river-west-bank/fields/new-energy-equipment/5
    6,   // pearl-river-west-bank/fields/new-energy-equipment/6
    1,   // pearl-river-west-bank/fields/general-aviation-equipment/1
    2,   // pearl-river-west-bank/fields/general-aviation-equipment/2
    3,   // pearl-river-west-bank/fields/general-aviation-equipment/3
    4,   // pearl-river-west-bank/fields/general-aviation-equipment/4
    5,   // pearl-river-west-bank/fields/general-aviation-equipment/5
    6,   // pearl-river-west-bank/fields/general-aviation-equipment/6
    7,   // pearl-river-west-bank/fields/general-aviation-equipment/7
    8,   // pearl-river-west-bank/fields/general-aviation-equipment/8
    9,   // pearl-river-west-bank/fields/general-aviation-equipment/9
    10,  // pearl-river-west-bank/fields/general-aviation-equipment/10
    1,   // pearl-river-west-bank/fields/new-generation-information-technology/1
    2,   // pearl-river-west-bank/fields/new-generation-information-technology/2
    3,   // pearl-river-west-bank/fields/new-generation-information-technology/3
    4,   // pearl-river-west-bank/fields/new-generation-information-technology/4
    5,   // pearl-river-west-bank/fields/new-generation-information-technology/5
    6,   // pearl-river-west-bank/fields/new-generation-information-technology/6
    7,   // pearl-river-west-bank/fields/new-generation-information-technology/7
    1,   // pearl-river-west-bank/fields/biological-industry/1
    2,   // pearl-river-west-bank/fields/biological-industry/2
    3,   // pearl-river-west-bank/fields/biological-industry/3
    1,   // pearl-river-west-bank/fields/satellites-and-applications/1
    2,   // pearl-river-west-bank/fields/satellites-and-applications/2
    3,   // pearl-river-west-bank/fields/satellites-and-applications/3
    4,   // pearl-river-west-bank/fields/satellites-and-applications/4
    5,   // pearl-river-west-bank/fields/satellites-and-applications/5
    6,   // pearl-river-west-bank/fields/satellites-and-applications/6
    7,   // pearl-river-west-bank/fields/satellites-and-applications/7
    8,   // pearl-river-west-bank/fields/satellites-and-applications/8
    9,   // pearl-river-west-bank/fields/satellites-and-applications/9
    10,  // pearl-river-west-bank/fields/satellites-and-applications/10
    11,  // pearl-river-west-bank/fields/satellites-and-applications/11
    12,  // pearl-river-west-bank/fields/satellites-and-applications/12
    13,  // pearl-river-west-bank/fields/satellites-and-applications/13
    14,  // pearl-river-west-bank/fields/satellites-and-applications/14
    15,  // pearl-river-west-bank/fields/satellites-and-applications/15
    1,   // pearl-river-west-bank/fields/new-materials/1
    2,   // pearl-river-west-bank/fields/new-materials/2
    1,   // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    2,   // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    3,   // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    4,   // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    5,   // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    6,   // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    7,   // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    8,   // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    9,   // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    10,  // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    11,  // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    12,  // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    13,  // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    14,  // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    15,  // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    16,  // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    17,  // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    18,  // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    19,  // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    20,  // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    1,   // pearl-river-west-bank/fields/food-and-beverages/1
    2,   // pearl-river-west-bank/fields/food-and-beverages/2
    3,   // pearl-river-west-bank/fields/food-and-beverages/3
    4,   // pearl-river-west-bank/fields/food-and-beverages/4
    5,   // pearl-river-west-bank/fields/food-and-beverages/5
    6,   // pearl-river-west-bank/fields/food-and-beverages/6
    1,   // pearl-river-west-bank/fields/textiles-and-apparel/1
    2,   // pearl-river-west-bank/fields/textiles-and-apparel/2
    3,   // pearl-river-west-bank/fields/textiles-and-apparel/3
    4,   // pearl-river-west-bank/fields/textiles-and-apparel/4
    5,   // pearl-river-west-bank/fields/textiles-and-apparel/5
    6,   // pearl-river-west-bank/fields/textiles-and-apparel/6
    7,   // pearl-river-west-bank/fields/textiles-and-apparel/7
    8,   // pearl-river-west-bank/fields/textiles-and-apparel/8
    9,   // pearl-river-west-bank/fields/textiles-and-apparel/9
    10,  // pearl-river-west-bank/fields/textiles-and-apparel/10
    11,  // pearl-river-west-bank/fields/textiles-and-apparel/11
    1,   // pearl-river-west-bank/fields/ceramics-and-paper/1
    2,   // pearl-river-west-bank/fields/ceramics-and-paper/2
    3,   // pearl-river-west-bank/fields/ceramics-and-paper/3
    4,   // pearl-river-west-bank/fields/ceramics-and-paper/4
    5,   // pearl-river-west-bank/fields/ceramics-and-paper/5
    6,   // pearl-river-west-bank/fields/ceramics-and-paper/6
    7,   // pearl-river-west-bank/fields/ceramics-and-paper/7
    8,   // pearl-river-west-bank/fields/ceramics-and-paper/8
    9,   // pearl-river-west-bank/fields/ceramics-and-paper/9
    1,   // light-industry-textiles/box-1/textiles-and-apparel/1
    2,   // light-industry-textiles/box-1/textiles-and-apparel/2
    3,   // light-industry-textiles/box-1/textiles-and-apparel/3
    4,   // light-industry-textiles/box-1/textiles-and-apparel/4
    5,   // light-industry-textiles/box-1/textiles-and-apparel/5
    6,   // light-industry-textiles/box-1/textiles-and-apparel/6
    7,   // light-industry-textiles/box-1/textiles-and-apparel/7
    8,   // light-industry-textiles/box-1/textiles-and-apparel/8
    9,   // light-industry-textiles/box-1/textiles-and-apparel/9
    10,  // light-industry-textiles/box-1/textiles-and-apparel/10
    11,  // light-industry-textiles/box-1/textiles-and-apparel/11
    1,   // light-industry-textiles/box-1/leather/1
    2,   // light-industry-textiles/box-1/leather/2
    1,   // light-industry-textiles/box-1/furniture/1
    2,   // light-industry-textiles/box-1/furniture/2
    1,   // light-industry-textiles/box-1/papermaking/1
    2,   // light-industry-textiles/box-1/papermaking/2
    3,   // light-industry-textiles/box-1/papermaking/3
    1,   // light-industry-textiles/box-1/daily-chemicals/1
    2,   // light-industry-textiles/box-1/daily-chemicals/2
    3,   // light-industry-textiles/box-1/daily-chemicals/3
    4,   // light-industry-textiles/box-1/daily-chemicals/4
    1,   // light-industry-textiles/box-1/plastic-products/1
    2,   // light-industry-textiles/box-1/plastic-products/2
    3,   // light-industry-textiles/box-1/plastic-products/3
    4,   // light-industry-textiles/box-1/plastic-products/4
    5,   // light-industry-textiles/box-1/plastic-products/5
    6,   // light-industry-textiles/box-1/plastic-products/6
    1,   // light-industry-textiles/box-1/ceramics/1
    2,   // light-industry-textiles/box-1/ceramics/2
    3,   // light-industry-textiles/box-1/ceramics/3
    4,   // light-industry-textiles/box-1/ceramics/4
    1,   // light-industry-textiles/box-1/metal-products/1
    2,   // light-industry-textiles/box-1/metal-products/2
    3,   // light-industry-textiles/box-1/metal-products/3
    1,   // light-industry-textiles/box-1/other/1
    2,   // light-industry-textiles/box-1/other/2
    3,   // light-industry-textiles/box-1/other/3
    4,   // light-industry-textiles/box-1/other/4
    5,   // light-industry-textiles/box-1/other/5
};

inline constexpr char section_text[] =
    "附件1/二/1/专栏1"
    "附件1/三/（一）/专栏2"
    "附件1/三/（五）/专栏4/1"
    "附件1/三/（五）/专栏4/3"
    "附件1/三/（五）/专栏4/5"
    "附件3/二/（二）/专栏2/1"
    "附件3/二/（二）/专栏2/2"
    "附件3/二/（二）/专栏2/3"
    "附件3/二/（二）/专栏2/4"
    "附件3/二/（三）/专栏3/1"
    "附件3/二/（三）/专栏3/2"
    "附件3/二/（三）/专栏3/3"
    "附件3/二/（三）/专栏3/4"
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
    "四/（二）/专栏1/1"
    "四/（二）/专栏1/2"
    "四/（二）/专栏1/3"
    "四/（二）/专栏1/4"
    "四/（二）/专栏1/5"
    "四/（二）/专栏1/6"
    "四/（二）/专栏1/7"
    "四/（二）/专栏1/8"
    "四/（二）/专栏1/9";
inline constexpr std::uint16_t section_offsets[] = {
    0, 21, 50, 81, 112, 143, 174, 205, 236, 267, 298, 329, 360, 391, 406, 421, 436, 451, 466, 481,
    496, 511, 526, 542, 558, 574, 590, 606, 622, 645, 668, 691, 714, 737, 760, 783, 806, 829,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/1: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/2: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/3: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/4: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/5: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/1: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/2: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/3: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/4: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/5: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/6: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/1: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/2: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/3: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/4: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/5: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/6: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/7: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/1: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/2: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/3: "附件1/二/1/专栏1"
    0,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/4: "附件1/二/1/专栏1"
    1,   // textile-apparel/box-2/knitting/1: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/knitting/2: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/knitting/3: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/knitting/4: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/fibre-materials/1: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/fibre-materials/2: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/fibre-materials/3: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/fibre-materials/4: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/weaving/1: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/weaving/2: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/printing-and-dyeing/1: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/apparel/1: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/home-textiles/1: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/industrial-textiles/1: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/industrial-textiles/2: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/industrial-textiles/3: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/industrial-textiles/4: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/industrial-textiles/5: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/textile-equipment/1: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/textile-equipment/2: "附件1/三/（一）/专栏2"
    1,   // textile-apparel/box-2/textile-equipment/3: "附件1/三/（一）/专栏2"
    2,   // textile-apparel/box-4/chemical-fibre-material-equipment/1: "附件1/三/（五）/专栏4/1"
    2,   // textile-apparel/box-4/chemical-fibre-material-equipment/2: "附件1/三/（五）/专栏4/1"
    2,   // textile-apparel/box-4/chemical-fibre-material-equipment/3: "附件1/三/（五）/专栏4/1"
    3,   // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1: "附件1/三/（五）/专栏4/3"
    4,   // textile-apparel/box-4/nonwoven-equipment/1: "附件1/三/（五）/专栏4/5"
    4,   // textile-apparel/box-4/nonwoven-equipment/2: "附件1/三/（五）/专栏4/5"
    4,   // textile-apparel/box-4/nonwoven-equipment/3: "附件1/三/（五）/专栏4/5"
    4,   // textile-apparel/box-4/nonwoven-equipment/4: "附件1/三/（五）/专栏4/5"
    5,   // building-materials/box-2/ceramics/1: "附件3/二/（二）/专栏2/1"
    5,   // building-materials/box-2/ceramics/2: "附件3/二/（二）/专栏2/1"
    6,   // building-materials/box-2/cement/1: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/2: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/3: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/4: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/5: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/6: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/7: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/8: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/9: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/10: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/11: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/12: "附件3/二/（二）/专栏2/2"
    6,   // building-materials/box-2/cement/13: "附件3/二/（二）/专栏2/2"
    7,   // building-materials/box-2/glass/1: "附件3/二/（二）/专栏2/3"
    7,   // building-materials/box-2/glass/2: "附件3/二/（二）/专栏2/3"
    7,   // building-materials/box-2/glass/3: "附件3/二/（二）/专栏2/3"
    7,   // building-materials/box-2/glass/4: "附件3/二/（二）/专栏2/3"
    7,   // building-materials/box-2/glass/5: "附件3/二/（二）/专栏2/3"
    7,   // building-materials/box-2/glass/6: "附件3/二/（二）/专栏2/3"
    8,   // building-materials/box-2/aluminium-profiles/1: "附件3/二/（二）/专栏2/4"
    8,   // building-materials/box-2/aluminium-profiles/2: "附件3/二/（二）/专栏2/4"
    8,   // building-materials/box-2/aluminium-profiles/3: "附件3/二/（二）/专栏2/4"
    9,   // building-materials/box-3/ceramics/1: "附件3/二/（三）/专栏3/1"
    9,   // building-materials/box-3/ceramics/2: "附件3/二/（三）/专栏3/1"
    9,   // building-materials/box-3/ceramics/3: "附件3/二/（三）/专栏3/1"
    9,   // building-materials/box-3/ceramics/4: "附件3/二/（三）/专栏3/1"
    9,   // building-materials/box-3/ceramics/5: "附件3/二/（三）/专栏3/1"
    9,   // building-materials/box-3/ceramics/6: "附件3/二/（三）/专栏3/1"
    9,   // building-materials/box-3/ceramics/7: "附件3/二/（三）/专栏3/1"
    9,   // building-materials/box-3/ceramics/8: "附件3/二/（三）/专栏3/1"
    9,   // building-materials/box-3/ceramics/9: "附件3/二/（三）/专栏3/1"
    10,  // building-materials/box-3/cement/1: "附件3/二/（三）/专栏3/2"
    10,  // building-materials/box-3/cement/2: "附件3/二/（三）/专栏3/2"
    10,  // building-materials/box-3/cement/3: "附件3/二/（三）/专栏3/2"
    10,  // building-materials/box-3/cement/4: "附件3/二/（三）/专栏3/2"
    10,  // building-materials/box-3/cement/5: "附件3/二/（三）/专栏3/2"
    10,  // building-materials/box-3/cement/6: "附件3/二/（三）/专栏3/2"
    10,  // building-materials/box-3/cement/7: "附件3/二/（三）/专栏3/2"
    11,  // building-materials/box-3/glass/1: "附件3/二/（三）/专栏3/3"
    11,  // building-materials/box-3/glass/2: "附件3/二/（三）/专栏3/3"
    11,  // building-materials/box-3/glass/3: "附件3/二/（三）/专栏3/3"
    11,  // building-materials/box-3/glass/4: "附件3/二/（三）/专栏3/3"
    11,  // building-materials/box-3/glass/5: "附件3/二/（三）/专栏3/3"
    12,  // building-materials/box-3/aluminium-profiles/1: "附件3/二/（三）/专栏3/4"
    12,  // building-materials/box-3/aluminium-profiles/2: "附件3/二/（三）/专栏3/4"
    12,  // building-materials/box-3/aluminium-profiles/3: "附件3/二/（三）/专栏3/4"
    12,  // building-materials/box-3/aluminium-profiles/4: "附件3/二/（三）/专栏3/4"
    12,  // building-materials/box-3/aluminium-profiles/5: "附件3/二/（三）/专栏3/4"
    12,  // building-materials/box-3/aluminium-profiles/6: "附件3/二/（三）/专栏3/4"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13: "二/（一）/1"
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14: "二/（一）/1"
    14,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: "二/（一）/2"
    14,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2: "二/（一）/2"
    14,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3: "二/（一）/2"
    15,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: "二/（一）/3"
    15,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2: "二/（一）/3"
    15,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3: "二/（一）/3"
    15,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4: "二/（一）/3"
    16,  // pearl-river-west-bank/fields/rail-transit-equipment/1: "二/（一）/4"
    16,  // pearl-river-west-bank/fields/rail-transit-equipment/2: "二/（一）/4"
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1: "二/（一）/5"
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2: "二/（一）/5"
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3: "二/（一）/5"
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4: "二/（一）/5"
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5: "二/（一）/5"
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6: "二/（一）/5"
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7: "二/（一）/5"
    18,  // pearl-river-west-bank/fields/new-energy-equipment/1: "二/（一）/6"
    18,  // pearl-river-west-bank/fields/new-energy-equipment/2: "二/（一）/6"
    18,  // pearl-river-west-bank/fields/new-energy-equipment/3: "二/（一）/6"
    18,  // pearl-river-west-bank/fields/new-energy-equipment/4: "二/（一）/6"
    18,  // pearl-river-west-bank/fields/new-energy-equipment/5: "二/（一）/6"
    18,  // pearl-river-west-bank/fields/new-energy-equipment/6: "二/（一）/6"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/1: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/2: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/3: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/4: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/5: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/6: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/7: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/8: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/9: "二/（一）/7"
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/10: "二/（一）/7"
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/1: "二/（二）/8"
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/2: "二/（二）/8"
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/3: "二/（二）/8"
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/4: "二/（二）/8"
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/5: "二/（二）/8"
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/6: "二/（二）/8"
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/7: "二/（二）/8"
    21,  // pearl-river-west-bank/fields/biological-industry/1: "二/（二）/9"
    21,  // pearl-river-west-bank/fields/biological-industry/2: "二/（二）/9"
    21,  // pearl-river-west-bank/fields/biological-industry/3: "二/（二）/9"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/1: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/2: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/3: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/4: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/5: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/6: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/7: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/8: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/9: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/10: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/11: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/12: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/13: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/14: "二/（二）/10"
    22,  // pearl-river-west-bank/fields/satellites-and-applications/15: "二/（二）/10"
    23,  // pearl-river-west-bank/fields/new-materials/1: "二/（二）/11"
    23,  // pearl-river-west-bank/fields/new-materials/2: "二/（二）/11"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/1: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/2: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/3: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/4: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/5: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/6: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/7: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/8: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/9: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/10: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/11: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/12: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/13: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/14: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/15: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/16: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/17: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/18: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/19: "二/（三）/12"
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/20: "二/（三）/12"
    25,  // pearl-river-west-bank/fields/food-and-beverages/1: "二/（三）/13"
    25,  // pearl-river-west-bank/fields/food-and-beverages/2: "二/（三）/13"
    25,  // pearl-river-west-bank/fields/food-and-beverages/3: "二/（三）/13"
    25,  // pearl-river-west-bank/fields/food-and-beverages/4: "二/（三）/13"
    25,  // pearl-river-west-bank/fields/food-and-beverages/5: "二/（三）/13"
    25,  // pearl-river-west-bank/fields/food-and-beverages/6: "二/（三）/13"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/1: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/2: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/3: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/4: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/5: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/6: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/7: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/8: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/9: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/10: "二/（三）/14"
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/11: "二/（三）/14"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/1: "二/（三）/15"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/2: "二/（三）/15"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/3: "二/（三）/15"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/4: "二/（三）/15"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/5: "二/（三）/15"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/6: "二/（三）/15"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/7: "二/（三）/15"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/8: "二/（三）/15"
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/9: "二/（三）/15"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/1: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/2: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/3: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/4: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/5: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/6: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/7: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/8: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/9: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/10: "四/（二）/专栏1/1"
    28,  // light-industry-textiles/box-1/textiles-and-apparel/11: "四/（二）/专栏1/1"
    29,  // light-industry-textiles/box-1/leather/1: "四/（二）/专栏1/2"
    29,  // light-industry-textiles/box-1/leather/2: "四/（二）/专栏1/2"
    30,  // light-industry-textiles/box-1/furniture/1: "四/（二）/专栏1/3"
    30,  // light-industry-textiles/box-1/furniture/2: "四/（二）/专栏1/3"
    31,  // light-industry-textiles/box-1/papermaking/1: "四/（二）/专栏1/4"
    31,  // light-industry-textiles/box-1/papermaking/2: "四/（二）/专栏1/4"
    31,  // light-industry-textiles/box-1/papermaking/3: "四/（二）/专栏1/4"
    32,  // light-industry-textiles/box-1/daily-chemicals/1: "四/（二）/专栏1/5"
    32,  // light-industry-textiles/box-1/daily-chemicals/2: "四/（二）/专栏1/5"
    32,  // light-industry-textiles/box-1/daily-chemicals/3: "四/（二）/专栏1/5"
    32,  // light-industry-textiles/box-1/daily-chemicals/4: "四/（二）/专栏1/5"
    33,  // light-industry-textiles/box-1/plastic-products/1: "四/（二）/专栏1/6"
    33,  // light-industry-textiles/box-1/plastic-products/2: "四/（二）/专栏1/6"
    33,  // light-industry-textiles/box-1/plastic-products/3: "四/（二）/专栏1/6"
    33,  // light-industry-textiles/box-1/plastic-products/4: "四/（二）/专栏1/6"
    33,  // light-industry-textiles/box-1/plastic-products/5: "四/（二）/专栏1/6"
    33,  // light-industry-textiles/box-1/plastic-products/6: "四/（二）/专栏1/6"
    34,  // light-industry-textiles/box-1/ceramics/1: "四/（二）/专栏1/7"
    34,  // light-industry-textiles/box-1/ceramics/2: "四/（二）/专栏1/7"
    34,  // light-industry-textiles/box-1/ceramics/3: "四/（二）/专栏1/7"
    34,  // light-industry-textiles/box-1/ceramics/4: "四/（二）/专栏1/7"
    35,  // light-industry-textiles/box-1/metal-products/1: "四/（二）/专栏1/8"
    35,  // light-industry-textiles/box-1/metal-products/2: "四/（二）/专栏1/8"
    35,  // light-industry-textiles/box-1/metal-products/3: "四/（二）/专栏1/8"
    36,  // light-industry-textiles/box-1/other/1: "四/（二）/专栏1/9"
    36,  // light-industry-textiles/box-1/other/2: "四/（二）/专栏1/9"
    36,  // light-industry-textiles/box-1/other/3: "四/（二）/专栏1/9"
    36,  // light-industry-textiles/box-1/other/4: "四/（二）/专栏1/9"
    36,  // light-industry-textiles/box-1/other/5: "四/（二）/专栏1/9"
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0, 20,
};
inline constexpr std::uint32_t lookup_seed = 5;
inline constexpr std::uint8_t lookup_displacements[] = {
    9, 0, 8, 2, 42, 1, 4, 12, 0, 7, 14, 0, 2, 0, 0, 34, 12, 0, 12, 10, 15, 21, 1, 12, 9, 0, 3, 8, 2,
    41, 33, 12, 14, 1, 32, 67, 16, 4, 62, 6, 3, 2, 0, 52, 4, 29, 2, 36, 11, 54, 0, 0, 35, 20, 29,
    40, 29, 49, 0, 27, 63, 11, 82, 23, 44, 37,
};
inline constexpr std::uint16_t lookup_rows[] = {
    116, 157, 159, 101, 231, 240, 48, 127, 193, 208, 151, 181, 47, 85, 2, 190, 142, 215, 147, 244,
    126, 20, 192, 238, 0, 0, 25, 206, 10, 145, 0, 187, 113, 125, 149, 0, 0, 0, 107, 232, 252, 135,
    93, 191, 200, 41, 68, 105, 56, 196, 63, 132, 188, 17, 92, 164, 24, 27, 129, 203, 74, 173, 245,
    194, 69, 209, 84, 184, 80, 211, 0, 51, 50, 8, 167, 112, 130, 172, 256, 0, 65, 35, 71, 32, 189,
    178, 148, 230, 153, 15, 76, 247, 0, 128, 0, 213, 28, 204, 0, 5, 185, 143, 115, 134, 118, 162,
    45, 61, 0, 36, 16, 33, 21, 175, 79, 34, 197, 155, 0, 0, 160, 140, 3, 18, 31, 154, 139, 106, 0,
    219, 186, 0, 250, 0, 150, 87, 120, 217, 0, 227, 109, 180, 177, 251, 257, 212, 0, 225, 90, 29,
    66, 0, 0, 207, 137, 86, 182, 30, 239, 234, 171, 243, 91, 0, 136, 53, 218, 169, 75, 4, 11, 199,
    0, 202, 23, 82, 12, 123, 38, 146, 144, 198, 78, 0, 110, 254, 62, 141, 40, 77, 73, 0, 0, 49, 89,
    100, 122, 163, 131, 52, 37, 124, 117, 248, 88, 224, 43, 0, 233, 0, 0, 72, 0, 46, 60, 156, 253,
    7, 246, 223, 176, 103, 0, 161, 133, 158, 138, 166, 97, 259, 195, 13, 170, 67, 221, 152, 214, 54,
    222, 111, 19, 44, 0, 22, 255, 249, 0, 39, 0, 9, 0, 70, 226, 57, 42, 104, 64, 242, 165, 236, 260,
    102, 114, 228, 26, 220, 237, 0, 96, 183, 258, 119, 108, 81, 58, 0, 0, 0, 168, 0, 205, 1, 14,
    179, 55, 6, 241, 0, 0, 216, 174, 99, 59, 201, 121, 229, 98, 210, 95, 235, 0, 94, 83,
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
    250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260,
};
inline constexpr std::uint16_t by_plan_offsets[] = {
    0, 51, 51, 102, 102, 102, 102, 221, 221, 261,
};

inline constexpr std::uint16_t by_cluster[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 30, 31, 32, 33,
    34, 35, 36, 37, 38, 39, 22, 23, 24, 25, 26, 27, 28, 29, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 75, 76, 77, 78, 79, 80, 81, 82, 83, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64,
    65, 84, 85, 86, 87, 88, 89, 90, 66, 67, 68, 69, 70, 71, 91, 92, 93, 94, 95, 72, 73, 74, 96, 97,
    98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116,
    117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135,
    136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154,
    155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173,
    174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192,
    193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
    212, 213, 214, 215, 216, 217, 218, 219, 220, 256, 257, 258, 259, 260, 221, 222, 223, 224, 225,
    226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244,
    245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255,
};
inline constexpr std::uint16_t by_cluster_offsets[] = {
    0, 22, 24, 25, 26, 27, 32, 36, 40, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51,
    51, 51, 51, 51, 51, 62, 82, 93, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102,
    102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102,
    102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 116,
    119, 123, 125, 132, 138, 148, 155, 158, 173, 175, 195, 201, 212, 221, 221, 221, 221, 221, 221,
    221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
    221, 221, 221, 221, 226, 237, 239, 241, 244, 244, 244, 248, 254, 258, 261, 261, 261,
};

}  // namespace columns::focus

}  // namespace constplan::guangdong
