// focus: The columns behind ../focus.hpp. 261 rows.
//
// Made by constplan-gen from focus.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

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

namespace columns {
namespace [[gnu::visibility("hidden")]] focus {

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
    "light-industry-textiles/box-1/other/5"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x002F\x005E\x008D\x00BC\x00EB\x011F\x0153\x0187\x01BB\x01EF\x0223\x0257\x028B\x02BF"
    u"\x02F3\x0327\x035B\x038F\x03CD\x040B\x0449\x0487\x04A7\x04C7\x04E7\x0507\x052E\x0555\x057C"
    u"\x05A3\x05C2\x05E1\x060C\x062B\x0650\x067B\x06A6\x06D1\x06FC\x0727\x0750\x0779\x07A2\x07DB"
    u"\x0814\x084D\x0889\x08B3\x08DD\x0907\x0931\x0954\x0977\x0998\x09B9\x09DA\x09FB\x0A1C\x0A3D"
    u"\x0A5E\x0A7F\x0AA0\x0AC2\x0AE4\x0B06\x0B28\x0B48\x0B68\x0B88\x0BA8\x0BC8\x0BE8\x0C15\x0C42"
    u"\x0C6F\x0C92\x0CB5\x0CD8\x0CFB\x0D1E\x0D41\x0D64\x0D87\x0DAA\x0DCB\x0DEC\x0E0D\x0E2E\x0E4F"
    u"\x0E70\x0E91\x0EB1\x0ED1\x0EF1\x0F11\x0F31\x0F5E\x0F8B\x0FB8\x0FE5\x1012\x103F\x107B\x10B7"
    u"\x10F3\x112F\x116B\x11A7\x11E3\x121F\x125B\x1298\x12D5\x1312\x134F\x138C\x13CE\x1410\x1452"
    u"\x1497\x14DC\x1521\x1566\x159B\x15D0\x1623\x1676\x16C9\x171C\x176F\x17C2\x1815\x1848\x187B"
    u"\x18AE\x18E1\x1914\x1947\x1980\x19B9\x19F2\x1A2B\x1A64\x1A9D\x1AD6\x1B0F\x1B48\x1B82\x1BC6"
    u"\x1C0A\x1C4E\x1C92\x1CD6\x1D1A\x1D5E\x1D90\x1DC2\x1DF4\x1E2E\x1E68\x1EA2\x1EDC\x1F16\x1F50"
    u"\x1F8A\x1FC4\x1FFE\x2039\x2074\x20AF\x20EA\x2125\x2160\x218C\x21B8\x21F4\x2230\x226C\x22A8"
    u"\x22E4\x2320\x235C\x2398\x23D4\x2411\x244E\x248B\x24C8\x2505\x2542\x257F\x25BC\x25F9\x2636"
    u"\x2673\x26A4\x26D5\x2706\x2737\x2768\x2799\x27CC\x27FF\x2832\x2865\x2898\x28CB\x28FE\x2931"
    u"\x2964\x2998\x29CC\x29FD\x2A2E\x2A5F\x2A90\x2AC1\x2AF2\x2B23\x2B54\x2B85\x2BB9\x2BED\x2C21"
    u"\x2C55\x2C89\x2CBD\x2CF1\x2D25\x2D59\x2D8E\x2DC3\x2DEA\x2E11\x2E3A\x2E63\x2E8E\x2EB9\x2EE4"
    u"\x2F13\x2F42\x2F71\x2FA0\x2FD0\x3000\x3030\x3060\x3090\x30C0\x30E8\x3110\x3138\x3160\x318E"
    u"\x31BC\x31EA\x320F\x3234\x3259\x327E\x32A3";

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/box-1/pearl-river-estuary-rim/1: textile-apparel
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/box-1/west-bank-of-the-pearl-river/6: textile-apparel
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/box-2/printing-and-dyeing/1: textile-apparel
    "\x00\x00\x00"  // 3 from textile-apparel/box-4/nonwoven-equipment/2: textile-apparel
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from building-materials/box-2/ceramics/1: building-materials
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from building-materials/box-2/glass/2: building-materials
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from building-materials/box-3/ceramics/9: building-materials
    "\x02\x02\x02"  // 3 from building-materials/box-3/aluminium-profiles/4: building-materials
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/fields/smart-manufacturing-equipment/1: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/fields/new-energy-equipment/3: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/fields/new-generation-information-technology/3: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/fields/satellites-and-applications/9: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/fields/home-appliances-and-furniture/8: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank/fields/food-and-beverages/4: pearl-river-west-bank
    "\x06\x06\x06\x06\x06\x06\x06"  // 7 from pearl-river-west-bank/fields/ceramics-and-paper/3: pearl-river-west-bank
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/box-1/textiles-and-apparel/1: light-industry-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/box-1/papermaking/2: light-industry-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08"  // 8 from light-industry-textiles/box-1/metal-products/1: light-industry-textiles
    ;

inline constexpr std::uint8_t cluster[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/box-1/pearl-river-estuary-rim/1: textile-apparel
    "\x00\x00\x00\x00\x00\x00"  // 6 from textile-apparel/box-1/west-bank-of-the-pearl-river/6: textile-apparel
    "\x06\x06\x06\x06"  // 4 from textile-apparel/box-2/knitting/1: textile-apparel/knitting
    "\x07\x07\x07\x07"  // 4 from textile-apparel/box-2/fibre-materials/1: textile-apparel/fibre-materials
    "\x01\x01"  // 2 from textile-apparel/box-2/weaving/1: textile-apparel/weaving
    "\x02"  // textile-apparel/box-2/printing-and-dyeing/1: textile-apparel/printing-and-dyeing
    "\x03"  // textile-apparel/box-2/apparel/1: textile-apparel/apparel
    "\x04"  // textile-apparel/box-2/home-textiles/1: textile-apparel/home-textiles
    "\x05\x05\x05\x05\x05"  // 5 from textile-apparel/box-2/industrial-textiles/1: textile-apparel/industrial-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 11 from textile-apparel/box-2/textile-equipment/1: textile-apparel/textile-equipment
    "\x1C\x1C"  // 2 from building-materials/box-2/ceramics/1: building-materials/ceramics
    "\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D\x1D"  // 13 from building-materials/box-2/cement/1: building-materials/cement
    "\x1E\x1E\x1E\x1E\x1E\x1E"  // 6 from building-materials/box-2/glass/1: building-materials/glass
    "\x1F\x1F\x1F"  // 3 from building-materials/box-2/aluminium-profiles/1: building-materials/aluminium-profiles
    "\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C"  // 9 from building-materials/box-3/ceramics/1: building-materials/ceramics
    "\x1D\x1D\x1D\x1D\x1D\x1D\x1D"  // 7 from building-materials/box-3/cement/1: building-materials/cement
    "\x1E\x1E\x1E\x1E\x1E"  // 5 from building-materials/box-3/glass/1: building-materials/glass
    "\x1F\x1F\x1F\x1F\x1F\x1F"  // 6 from building-materials/box-3/aluminium-profiles/1: building-materials/aluminium-profiles
    "\x51\x51\x51\x51\x51\x51\x51\x51\x51\x51\x51\x51\x51\x51"  // 14 from pearl-river-west-bank/fields/smart-manufacturing-equipment/1: pearl-river-west-bank/smart-manufacturing-equipment
    "\x52\x52\x52"  // 3 from pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: pearl-river-west-bank/automobiles-and-new-energy-vehicles
    "\x53\x53\x53\x53"  // 4 from pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: pearl-river-west-bank/marine-engineering-equipment-and-ships
    "\x54\x54"  // 2 from pearl-river-west-bank/fields/rail-transit-equipment/1: pearl-river-west-bank/rail-transit-equipment
    "\x55\x55\x55\x55\x55\x55\x55"  // 7 from pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1: pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    "\x56\x56\x56\x56\x56\x56"  // 6 from pearl-river-west-bank/fields/new-energy-equipment/1: pearl-river-west-bank/new-energy-equipment
    "\x57\x57\x57\x57\x57\x57\x57\x57\x57\x57"  // 10 from pearl-river-west-bank/fields/general-aviation-equipment/1: pearl-river-west-bank/general-aviation-equipment
    "\x58\x58\x58\x58\x58\x58\x58"  // 7 from pearl-river-west-bank/fields/new-generation-information-technology/1: pearl-river-west-bank/new-generation-information-technology
    "\x59\x59\x59"  // 3 from pearl-river-west-bank/fields/biological-industry/1: pearl-river-west-bank/biological-industry
    "\x5A\x5A\x5A\x5A\x5A\x5A\x5A\x5A\x5A\x5A\x5A\x5A\x5A\x5A\x5A"  // 15 from pearl-river-west-bank/fields/satellites-and-applications/1: pearl-river-west-bank/satellites-and-applications
    "\x5B\x5B"  // 2 from pearl-river-west-bank/fields/new-materials/1: pearl-river-west-bank/new-materials
    "\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C"  // 16 from pearl-river-west-bank/fields/home-appliances-and-furniture/1: pearl-river-west-bank/home-appliances-and-furniture
    "\x5C\x5C\x5C\x5C"  // 4 from pearl-river-west-bank/fields/home-appliances-and-furniture/17: pearl-river-west-bank/home-appliances-and-furniture
    "\x5D\x5D\x5D\x5D\x5D\x5D"  // 6 from pearl-river-west-bank/fields/food-and-beverages/1: pearl-river-west-bank/food-and-beverages
    "\x5E\x5E\x5E\x5E\x5E\x5E\x5E\x5E\x5E\x5E\x5E"  // 11 from pearl-river-west-bank/fields/textiles-and-apparel/1: pearl-river-west-bank/textiles-and-apparel
    "\x5F\x5F\x5F\x5F\x5F\x5F\x5F\x5F\x5F"  // 9 from pearl-river-west-bank/fields/ceramics-and-paper/1: pearl-river-west-bank/ceramics-and-paper
    "\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D"  // 11 from light-industry-textiles/box-1/textiles-and-apparel/1: light-industry-textiles/textiles-and-apparel
    "\x7E\x7E"  // 2 from light-industry-textiles/box-1/leather/1: light-industry-textiles/leather-fur-feather-and-footwear
    "\x7F\x7F"  // 2 from light-industry-textiles/box-1/furniture/1: light-industry-textiles/furniture
    "\x80\x80\x80"  // 3 from light-industry-textiles/box-1/papermaking/1: light-industry-textiles/paper-and-paper-products
    "\x83\x83\x83\x83"  // 4 from light-industry-textiles/box-1/daily-chemicals/1: light-industry-textiles/daily-chemicals
    "\x84\x84\x84\x84\x84\x84"  // 6 from light-industry-textiles/box-1/plastic-products/1: light-industry-textiles/plastic-products
    "\x85\x85\x85\x85"  // 4 from light-industry-textiles/box-1/ceramics/1: light-industry-textiles/ceramic-products
    "\x86\x86\x86"  // 3 from light-industry-textiles/box-1/metal-products/1: light-industry-textiles/metal-products
    "\x7C\x7C\x7C\x7C\x7C"  // 5 from light-industry-textiles/box-1/other/1: light-industry-textiles
    ;

inline constexpr std::uint8_t kind[] =
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from textile-apparel/box-1/pearl-river-estuary-rim/1: layout
    "\x04\x04\x04\x04\x04\x04"  // 6 from textile-apparel/box-1/west-bank-of-the-pearl-river/6: layout
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 11 from textile-apparel/box-2/knitting/1: material
    "\x00\x00"  // 2 from textile-apparel/box-2/apparel/1: product
    "\x02\x02\x02\x02\x02"  // 5 from textile-apparel/box-2/industrial-textiles/1: material
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 11 from textile-apparel/box-2/textile-equipment/1: equipment
    "\x00\x00"  // 2 from building-materials/box-2/ceramics/1: product
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 11 from building-materials/box-2/cement/1: material
    "\x00\x00\x00"  // 3 from building-materials/box-2/cement/12: product
    "\x02\x02\x02\x02\x02\x02\x02\x02"  // 8 from building-materials/box-2/glass/2: material
    "\x01\x01\x01"  // 3 from building-materials/box-3/ceramics/1: technology
    "\x03\x03"  // 2 from building-materials/box-3/ceramics/4: equipment
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from building-materials/box-3/ceramics/6: technology
    "\x01\x01\x01\x01\x01\x01"  // 6 from building-materials/box-3/aluminium-profiles/1: technology
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 14 from pearl-river-west-bank/fields/smart-manufacturing-equipment/1: equipment
    "\x00\x00\x00"  // 3 from pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: product
    "\x03\x03"  // 2 from pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: equipment
    "\x00\x00"  // 2 from pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3: product
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 13 from pearl-river-west-bank/fields/rail-transit-equipment/1: equipment
    "\x01"  // pearl-river-west-bank/fields/new-energy-equipment/5: technology
    "\x03"  // pearl-river-west-bank/fields/new-energy-equipment/6: equipment
    "\x01"  // pearl-river-west-bank/fields/general-aviation-equipment/1: technology
    "\x00\x00\x00\x00\x00"  // 5 from pearl-river-west-bank/fields/general-aviation-equipment/2: product
    "\x03\x03\x03\x03"  // 4 from pearl-river-west-bank/fields/general-aviation-equipment/7: equipment
    "\x00\x00\x00\x00"  // 4 from pearl-river-west-bank/fields/new-generation-information-technology/1: product
    "\x01\x01\x01"  // 3 from pearl-river-west-bank/fields/new-generation-information-technology/5: technology
    "\x00\x00"  // 2 from pearl-river-west-bank/fields/biological-industry/1: product
    "\x01\x01\x01\x01"  // 4 from pearl-river-west-bank/fields/biological-industry/3: technology
    "\x00\x00\x00"  // 3 from pearl-river-west-bank/fields/satellites-and-applications/4: product
    "\x01\x01\x01\x01\x01\x01"  // 6 from pearl-river-west-bank/fields/satellites-and-applications/7: technology
    "\x00\x00\x00"  // 3 from pearl-river-west-bank/fields/satellites-and-applications/13: product
    "\x02\x02"  // 2 from pearl-river-west-bank/fields/new-materials/1: material
    "\x00\x00\x00"  // 3 from pearl-river-west-bank/fields/home-appliances-and-furniture/1: product
    "\x01\x01\x01"  // 3 from pearl-river-west-bank/fields/home-appliances-and-furniture/4: technology
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from pearl-river-west-bank/fields/home-appliances-and-furniture/7: product
    "\x03\x03"  // 2 from pearl-river-west-bank/fields/home-appliances-and-furniture/19: equipment
    "\x00\x00\x00\x00\x00"  // 5 from pearl-river-west-bank/fields/food-and-beverages/1: product
    "\x03\x03\x03\x03\x03\x03"  // 6 from pearl-river-west-bank/fields/food-and-beverages/6: equipment
    "\x01"  // pearl-river-west-bank/fields/textiles-and-apparel/6: technology
    "\x00\x00"  // 2 from pearl-river-west-bank/fields/textiles-and-apparel/7: product
    "\x01\x01\x01\x01"  // 4 from pearl-river-west-bank/fields/textiles-and-apparel/9: technology
    "\x03\x03"  // 2 from pearl-river-west-bank/fields/ceramics-and-paper/2: equipment
    "\x00"  // pearl-river-west-bank/fields/ceramics-and-paper/4: product
    "\x01\x01\x01\x01"  // 4 from pearl-river-west-bank/fields/ceramics-and-paper/5: technology
    "\x00"  // pearl-river-west-bank/fields/ceramics-and-paper/9: product
    "\x01\x01\x01\x01"  // 4 from light-industry-textiles/box-1/textiles-and-apparel/1: technology
    "\x02\x02\x02"  // 3 from light-industry-textiles/box-1/textiles-and-apparel/5: material
    "\x01\x01"  // 2 from light-industry-textiles/box-1/textiles-and-apparel/8: technology
    "\x03"  // light-industry-textiles/box-1/textiles-and-apparel/10: equipment
    "\x00"  // light-industry-textiles/box-1/textiles-and-apparel/11: product
    "\x01\x01\x01"  // 3 from light-industry-textiles/box-1/leather/1: technology
    "\x00"  // light-industry-textiles/box-1/furniture/2: product
    "\x01\x01\x01"  // 3 from light-industry-textiles/box-1/papermaking/1: technology
    "\x02"  // light-industry-textiles/box-1/daily-chemicals/1: material
    "\x00"  // light-industry-textiles/box-1/daily-chemicals/2: product
    "\x02\x02\x02\x02\x02"  // 5 from light-industry-textiles/box-1/daily-chemicals/3: material
    "\x03"  // light-industry-textiles/box-1/plastic-products/4: equipment
    "\x02"  // light-industry-textiles/box-1/plastic-products/5: material
    "\x01\x01"  // 2 from light-industry-textiles/box-1/plastic-products/6: technology
    "\x03"  // light-industry-textiles/box-1/ceramics/2: equipment
    "\x01\x01"  // 2 from light-industry-textiles/box-1/ceramics/3: technology
    "\x02"  // light-industry-textiles/box-1/metal-products/1: material
    "\x01"  // light-industry-textiles/box-1/metal-products/2: technology
    "\x00"  // light-industry-textiles/box-1/metal-products/3: product
    "\x01\x01\x01\x01"  // 4 from light-industry-textiles/box-1/other/1: technology
    "\x03"  // light-industry-textiles/box-1/other/5: equipment
    ;

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
    "其他"
    ;
inline constexpr char16_t group_zh_offsets[] =
    u"\x0000\x000C\x0018\x0024\x0030\x0036\x0042\x0048\x004E\x0054\x005A\x006C\x0078\x008A\x00A2"
    u"\x00B1\x00BD\x00C9\x00D5\x00E4\x00F6\x0114\x012F\x0141\x0153\x0162\x0174\x0189\x0195\x01A4"
    u"\x01B3\x01C8\x01D4\x01E0\x01EF\x01F5\x01FB\x0201\x0207\x0213\x0219\x0225\x022B";
inline constexpr std::uint8_t group_zh_codes[] =
    "\x00\x00\x00\x00\x00"  // 5 from textile-apparel/box-1/pearl-river-estuary-rim/1: "环珠江口"
    "\x01\x01\x01\x01\x01\x01"  // 6 from textile-apparel/box-1/east-bank-of-the-pearl-river/1: "珠江东岸"
    "\x02\x02\x02\x02\x02\x02\x02"  // 7 from textile-apparel/box-1/west-bank-of-the-pearl-river/1: "珠江西岸"
    "\x03\x03\x03\x03"  // 4 from textile-apparel/box-1/eastern-western-and-northern-guangdong/1: "粤东西北"
    "\x04\x04\x04\x04"  // 4 from textile-apparel/box-2/knitting/1: "针织"
    "\x05\x05\x05\x05"  // 4 from textile-apparel/box-2/fibre-materials/1: "纤维材料"
    "\x06\x06"  // 2 from textile-apparel/box-2/weaving/1: "织造"
    "\x07"  // textile-apparel/box-2/printing-and-dyeing/1: "印染"
    "\x08"  // textile-apparel/box-2/apparel/1: "服装"
    "\x09"  // textile-apparel/box-2/home-textiles/1: "家纺"
    "\x0A\x0A\x0A\x0A\x0A"  // 5 from textile-apparel/box-2/industrial-textiles/1: "产业用纺织品"
    "\x0B\x0B\x0B"  // 3 from textile-apparel/box-2/textile-equipment/1: "纺织装备"
    "\x0C\x0C\x0C"  // 3 from textile-apparel/box-4/chemical-fibre-material-equipment/1: "化纤材料装备"
    "\x0D"  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1: "绿色染整加工设备"
    "\x0E\x0E\x0E\x0E"  // 4 from textile-apparel/box-4/nonwoven-equipment/1: "非织造设备"
    "\x0F\x0F"  // 2 from building-materials/box-2/ceramics/1: "陶瓷产业"
    "\x10\x10\x10\x10\x10\x10\x10\x10\x10\x10\x10\x10\x10"  // 13 from building-materials/box-2/cement/1: "水泥产业"
    "\x11\x11\x11\x11\x11\x11"  // 6 from building-materials/box-2/glass/1: "玻璃产业"
    "\x12\x12\x12"  // 3 from building-materials/box-2/aluminium-profiles/1: "铝型材产业"
    "\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F"  // 9 from building-materials/box-3/ceramics/1: "陶瓷产业"
    "\x10\x10\x10\x10\x10\x10\x10"  // 7 from building-materials/box-3/cement/1: "水泥产业"
    "\x11\x11\x11\x11\x11"  // 5 from building-materials/box-3/glass/1: "玻璃产业"
    "\x12\x12\x12\x12\x12\x12"  // 6 from building-materials/box-3/aluminium-profiles/1: "铝型材产业"
    "\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13"  // 14 from pearl-river-west-bank/fields/smart-manufacturing-equipment/1: "智能制造装备"
    "\x14\x14\x14"  // 3 from pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: "汽车及新能源汽车制造"
    "\x15\x15\x15\x15"  // 4 from pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: "海洋工程装备与船舶"
    "\x16\x16"  // 2 from pearl-river-west-bank/fields/rail-transit-equipment/1: "轨道交通装备"
    "\x17\x17\x17\x17\x17\x17\x17"  // 7 from pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1: "节能环保装备"
    "\x18\x18\x18\x18\x18\x18"  // 6 from pearl-river-west-bank/fields/new-energy-equipment/1: "新能源装备"
    "\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19"  // 10 from pearl-river-west-bank/fields/general-aviation-equipment/1: "通用航空装备"
    "\x1A\x1A\x1A\x1A\x1A\x1A\x1A"  // 7 from pearl-river-west-bank/fields/new-generation-information-technology/1: "新一代信息技术"
    "\x1B\x1B\x1B"  // 3 from pearl-river-west-bank/fields/biological-industry/1: "生物产业"
    "\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C"  // 15 from pearl-river-west-bank/fields/satellites-and-applications/1: "卫星及应用"
    "\x1D\x1D"  // 2 from pearl-river-west-bank/fields/new-materials/1: "新材料产业"
    "\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E"  // 16 from pearl-river-west-bank/fields/home-appliances-and-furniture/1: "家电及家具制造"
    "\x1E\x1E\x1E\x1E"  // 4 from pearl-river-west-bank/fields/home-appliances-and-furniture/17: "家电及家具制造"
    "\x1F\x1F\x1F\x1F\x1F\x1F"  // 6 from pearl-river-west-bank/fields/food-and-beverages/1: "食品饮料"
    "\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20"  // 11 from pearl-river-west-bank/fields/textiles-and-apparel/1: "纺织服装"
    "\x21\x21\x21\x21\x21\x21\x21\x21\x21"  // 9 from pearl-river-west-bank/fields/ceramics-and-paper/1: "陶瓷及造纸"
    "\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20"  // 11 from light-industry-textiles/box-1/textiles-and-apparel/1: "纺织服装"
    "\x22\x22"  // 2 from light-industry-textiles/box-1/leather/1: "皮革"
    "\x23\x23"  // 2 from light-industry-textiles/box-1/furniture/1: "家具"
    "\x24\x24\x24"  // 3 from light-industry-textiles/box-1/papermaking/1: "造纸"
    "\x25\x25\x25\x25"  // 4 from light-industry-textiles/box-1/daily-chemicals/1: "日化"
    "\x26\x26\x26\x26\x26\x26"  // 6 from light-industry-textiles/box-1/plastic-products/1: "塑料制品"
    "\x27\x27\x27\x27"  // 4 from light-industry-textiles/box-1/ceramics/1: "陶瓷"
    "\x28\x28\x28"  // 3 from light-industry-textiles/box-1/metal-products/1: "金属制品"
    "\x29\x29\x29\x29\x29"  // 5 from light-industry-textiles/box-1/other/1: "其他"
    ;

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
    "Other"
    ;
inline constexpr char16_t group_en_offsets[] =
    u"\x0000\x0017\x0033\x004F\x0076\x007E\x008D\x0094\x00A7\x00AE\x00BB\x00CE\x00DF\x0100\x0124"
    u"\x0136\x0147\x0156\x0164\x017F\x019C\x01CB\x01F1\x0207\x023B\x024F\x0269\x028E\x0299\x02B4"
    u"\x02CA\x02F4\x0306\x031A\x032C\x0333\x033C\x0347\x0356\x0366\x036E\x037C\x0381";
inline constexpr std::uint8_t group_en_codes[] =
    "\x00\x00\x00\x00\x00"  // 5 from textile-apparel/box-1/pearl-river-estuary-rim/1: "Pearl River Estuary rim"
    "\x01\x01\x01\x01\x01\x01"  // 6 from textile-apparel/box-1/east-bank-of-the-pearl-river/1: "East bank of the Pearl River"
    "\x02\x02\x02\x02\x02\x02\x02"  // 7 from textile-apparel/box-1/west-bank-of-the-pearl-river/1: "West bank of the Pearl River"
    "\x03\x03\x03\x03"  // 4 from textile-apparel/box-1/eastern-western-and-northern-guangdong/1: "Eastern, western and northern Guangdong"
    "\x04\x04\x04\x04"  // 4 from textile-apparel/box-2/knitting/1: "Knitting"
    "\x05\x05\x05\x05"  // 4 from textile-apparel/box-2/fibre-materials/1: "Fibre materials"
    "\x06\x06"  // 2 from textile-apparel/box-2/weaving/1: "Weaving"
    "\x07"  // textile-apparel/box-2/printing-and-dyeing/1: "Printing and dyeing"
    "\x08"  // textile-apparel/box-2/apparel/1: "Apparel"
    "\x09"  // textile-apparel/box-2/home-textiles/1: "Home textiles"
    "\x0A\x0A\x0A\x0A\x0A"  // 5 from textile-apparel/box-2/industrial-textiles/1: "Industrial textiles"
    "\x0B\x0B\x0B"  // 3 from textile-apparel/box-2/textile-equipment/1: "Textile equipment"
    "\x0C\x0C\x0C"  // 3 from textile-apparel/box-4/chemical-fibre-material-equipment/1: "Chemical fibre material equipment"
    "\x0D"  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1: "Green dyeing and finishing equipment"
    "\x0E\x0E\x0E\x0E"  // 4 from textile-apparel/box-4/nonwoven-equipment/1: "Nonwoven equipment"
    "\x0F\x0F"  // 2 from building-materials/box-2/ceramics/1: "Ceramics industry"
    "\x10\x10\x10\x10\x10\x10\x10\x10\x10\x10\x10\x10\x10"  // 13 from building-materials/box-2/cement/1: "Cement industry"
    "\x11\x11\x11\x11\x11\x11"  // 6 from building-materials/box-2/glass/1: "Glass industry"
    "\x12\x12\x12"  // 3 from building-materials/box-2/aluminium-profiles/1: "Aluminium profiles industry"
    "\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F"  // 9 from building-materials/box-3/ceramics/1: "Ceramics industry"
    "\x10\x10\x10\x10\x10\x10\x10"  // 7 from building-materials/box-3/cement/1: "Cement industry"
    "\x11\x11\x11\x11\x11"  // 5 from building-materials/box-3/glass/1: "Glass industry"
    "\x12\x12\x12\x12\x12\x12"  // 6 from building-materials/box-3/aluminium-profiles/1: "Aluminium profiles industry"
    "\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13"  // 14 from pearl-river-west-bank/fields/smart-manufacturing-equipment/1: "Smart manufacturing equipment"
    "\x14\x14\x14"  // 3 from pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: "Automobile and new energy vehicle manufacturing"
    "\x15\x15\x15\x15"  // 4 from pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: "Marine engineering equipment and ships"
    "\x16\x16"  // 2 from pearl-river-west-bank/fields/rail-transit-equipment/1: "Rail transit equipment"
    "\x17\x17\x17\x17\x17\x17\x17"  // 7 from pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1: "Energy-saving and environmental protection equipment"
    "\x18\x18\x18\x18\x18\x18"  // 6 from pearl-river-west-bank/fields/new-energy-equipment/1: "New energy equipment"
    "\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19"  // 10 from pearl-river-west-bank/fields/general-aviation-equipment/1: "General aviation equipment"
    "\x1A\x1A\x1A\x1A\x1A\x1A\x1A"  // 7 from pearl-river-west-bank/fields/new-generation-information-technology/1: "New-generation information technology"
    "\x1B\x1B\x1B"  // 3 from pearl-river-west-bank/fields/biological-industry/1: "Bioindustry"
    "\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C"  // 15 from pearl-river-west-bank/fields/satellites-and-applications/1: "Satellites and applications"
    "\x1D\x1D"  // 2 from pearl-river-west-bank/fields/new-materials/1: "New materials industry"
    "\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E"  // 16 from pearl-river-west-bank/fields/home-appliances-and-furniture/1: "Home appliance and furniture manufacturing"
    "\x1E\x1E\x1E\x1E"  // 4 from pearl-river-west-bank/fields/home-appliances-and-furniture/17: "Home appliance and furniture manufacturing"
    "\x1F\x1F\x1F\x1F\x1F\x1F"  // 6 from pearl-river-west-bank/fields/food-and-beverages/1: "Food and beverages"
    "\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20"  // 11 from pearl-river-west-bank/fields/textiles-and-apparel/1: "Textiles and apparel"
    "\x21\x21\x21\x21\x21\x21\x21\x21\x21"  // 9 from pearl-river-west-bank/fields/ceramics-and-paper/1: "Ceramics and paper"
    "\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20"  // 11 from light-industry-textiles/box-1/textiles-and-apparel/1: "Textiles and apparel"
    "\x22\x22"  // 2 from light-industry-textiles/box-1/leather/1: "Leather"
    "\x23\x23"  // 2 from light-industry-textiles/box-1/furniture/1: "Furniture"
    "\x24\x24\x24"  // 3 from light-industry-textiles/box-1/papermaking/1: "Papermaking"
    "\x25\x25\x25\x25"  // 4 from light-industry-textiles/box-1/daily-chemicals/1: "Daily chemicals"
    "\x26\x26\x26\x26\x26\x26"  // 6 from light-industry-textiles/box-1/plastic-products/1: "Plastic products"
    "\x27\x27\x27\x27"  // 4 from light-industry-textiles/box-1/ceramics/1: "Ceramics"
    "\x28\x28\x28"  // 3 from light-industry-textiles/box-1/metal-products/1: "Metal products"
    "\x29\x29\x29\x29\x29"  // 5 from light-industry-textiles/box-1/other/1: "Other"
    ;

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
    "乐器检测设备、材料"  // light-industry-textiles/box-1/other/5
    ;
inline constexpr char16_t item_zh_offsets[] =
    u"\x0000\x000F\x0018\x0024\x002A\x0030\x0036\x003C\x0042\x0048\x0063\x0069\x006F\x0075\x007B"
    u"\x0081\x0087\x0099\x009F\x00A5\x00AB\x00C6\x00D8\x00ED\x0102\x0114\x012C\x0159\x016B\x017A"
    u"\x0189\x01A7\x01BF\x020D\x024F\x0273\x02BB\x02D3\x02E8\x02FA\x0309\x0324\x0354\x036F\x0396"
    u"\x03AE\x03E1\x041A\x0447\x0465\x047D\x049B\x04DA\x050D\x051C\x0549\x056A\x0576\x057F\x0591"
    u"\x05AC\x05BE\x05CD\x05E2\x05F4\x0606\x062D\x065D\x06B7\x06C6\x06DE\x06FF\x0741\x07AD\x081F"
    u"\x0891\x08D6\x090C\x0930\x0957\x097B\x09BD\x09FC\x0A3B\x0A56\x0A80\x0AA4\x0ACB\x0AE6\x0B1C"
    u"\x0B46\x0B5E\x0BD9\x0C2E\x0C67\x0C8E\x0D2A\x0D78\x0DA8\x0DDB\x0E32\x0E65\x0E92\x0EA4\x0EB3"
    u"\x0EC5\x0F01\x0F0A\x0F1C\x0F31\x0F4F\x0F5B\x0F73\x0F82\x0F94\x0FA6\x0FC7\x0FD3\x0FEE\x105D"
    u"\x10C3\x10E7\x10F3\x1102\x1135\x1150\x116B\x117D\x1198\x11AA\x11DA\x1204\x1243\x124F\x125B"
    u"\x127C\x12A6\x12CA\x1315\x1327\x1333\x134B\x135D\x1366\x1387\x13A5\x13AE\x13B7\x13CC\x13EA"
    u"\x13F6\x1408\x141A\x1439\x1445\x1460\x1472\x14CC\x14E7\x14F3\x14FF\x150B\x1517\x1523\x152F"
    u"\x1535\x153B\x1547\x1553\x155F\x1568\x1589\x159B\x15AD\x15BF\x15FE\x1616\x1622\x163D\x1655"
    u"\x1661\x166D\x1679\x1685\x1691\x16AF\x16B8\x16CA\x16D6\x16EB\x16FA\x170C\x171B\x172D\x1751"
    u"\x1769\x1775\x1784\x179C\x17B1\x17D2\x183F\x185A\x187B\x1887\x1896\x189C\x18B7\x18D2\x18F0"
    u"\x191A\x195C\x19A1\x19D1\x19DD\x19F8\x1A04\x1A16\x1A34\x1A4C\x1AB5\x1ABE\x1AE8\x1B12\x1B5A"
    u"\x1B75\x1B90\x1BAB\x1BB7\x1BEA\x1BFC\x1C1A\x1C4D\x1C71\x1C95\x1CBC\x1CDA\x1CFE\x1D28\x1D4F"
    u"\x1D73\x1D85\x1DAF\x1DC7\x1DF7\x1E18\x1E48\x1E60\x1E84\x1EAE\x1EE1\x1F20\x1F44\x1F65\x1F7A"
    u"\x1FA4\x1FC8\x1FF1\x2003\x201B\x2033\x204E";

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
    "Musical instrument testing equipment and materials"  // light-industry-textiles/box-1/other/5
    ;
inline constexpr char16_t item_en_offsets[] =
    u"\x0000\x0011\x001D\x0033\x003C\x0048\x004F\x0056\x006A\x0072\x0096\x009F\x00A6\x00AD\x00C1"
    u"\x00CE\x00D6\x00E9\x00F2\x00F9\x0106\x012A\x013D\x015D\x017B\x0194\x01B6\x01F6\x0217\x022C"
    u"\x023C\x0261\x0285\x02E4\x0331\x035F\x03CD\x0409\x0447\x0477\x04A4\x04CA\x050F\x0535\x056D"
    u"\x058F\x05C6\x0610\x0645\x0675\x0693\x06D5\x0725\x077C\x078E\x07B6\x07DC\x07EE\x07FF\x0822"
    u"\x084A\x0866\x087B\x089A\x08AD\x08C5\x090F\x094D\x09CC\x09D7\x09FA\x0A22\x0A7F\x0B11\x0BCF"
    u"\x0C63\x0CD2\x0D19\x0D4D\x0D85\x0DC3\x0E26\x0E86\x0EDD\x0EFD\x0F41\x0F7E\x0FCE\x0FF6\x103A"
    u"\x107C\x109E\x114F\x11D1\x1238\x127B\x1344\x13CC\x1411\x1450\x14DB\x1533\x159B\x15B5\x15C6"
    u"\x15E6\x1644\x164B\x1664\x1682\x16AE\x16BB\x16E1\x1715\x1752\x178E\x17E0\x17F4\x1824\x18AD"
    u"\x1935\x1977\x198C\x19A8\x19DB\x1A07\x1A3A\x1A59\x1A81\x1AAD\x1AED\x1B26\x1B92\x1BA8\x1BBC"
    u"\x1BEC\x1C1B\x1C58\x1CC2\x1CDB\x1CF4\x1D0D\x1D1C\x1D34\x1D5A\x1D9C\x1DB0\x1DC3\x1DF6\x1E1C"
    u"\x1E29\x1E3F\x1E5E\x1E82\x1E8F\x1EB4\x1ECE\x1F57\x1F78\x1F90\x1FA4\x1FBC\x1FCA\x1FDF\x1FF1"
    u"\x201D\x2046\x2079\x20A3\x20D2\x2102\x2136\x215F\x2185\x219B\x21F8\x221F\x2233\x226B\x229D"
    u"\x22AE\x22BF\x22D4\x22E7\x22FA\x2319\x2328\x234B\x2360\x2393\x23AE\x23CA\x23E2\x2408\x2453"
    u"\x2476\x2485\x2495\x24C1\x24E8\x2509\x258C\x25C7\x25F7\x2618\x263B\x265D\x268A\x26B4\x26E2"
    u"\x271E\x2785\x27E2\x2827\x2845\x286E\x287E\x28B7\x28E3\x2911\x299C\x29A9\x29E9\x2A2B\x2A9D"
    u"\x2AC8\x2B03\x2B25\x2B37\x2B83\x2BAB\x2BCE\x2C06\x2C35\x2C71\x2CA8\x2CD5\x2D14\x2D57\x2D9B"
    u"\x2DC8\x2DDF\x2E19\x2E3B\x2E86\x2EB2\x2F01\x2F22\x2F4A\x2F8E\x2FD7\x3025\x3061\x3097\x30C9"
    u"\x310F\x3145\x318A\x31A7\x31D7\x31FB\x322D";

inline constexpr std::uint8_t ordinal[] =
    "\x01"  // textile-apparel/box-1/pearl-river-estuary-rim/1: 1
    "\x02"  // textile-apparel/box-1/pearl-river-estuary-rim/2: 2
    "\x03"  // textile-apparel/box-1/pearl-river-estuary-rim/3: 3
    "\x04"  // textile-apparel/box-1/pearl-river-estuary-rim/4: 4
    "\x05"  // textile-apparel/box-1/pearl-river-estuary-rim/5: 5
    "\x01"  // textile-apparel/box-1/east-bank-of-the-pearl-river/1: 1
    "\x02"  // textile-apparel/box-1/east-bank-of-the-pearl-river/2: 2
    "\x03"  // textile-apparel/box-1/east-bank-of-the-pearl-river/3: 3
    "\x04"  // textile-apparel/box-1/east-bank-of-the-pearl-river/4: 4
    "\x05"  // textile-apparel/box-1/east-bank-of-the-pearl-river/5: 5
    "\x06"  // textile-apparel/box-1/east-bank-of-the-pearl-river/6: 6
    "\x01"  // textile-apparel/box-1/west-bank-of-the-pearl-river/1: 1
    "\x02"  // textile-apparel/box-1/west-bank-of-the-pearl-river/2: 2
    "\x03"  // textile-apparel/box-1/west-bank-of-the-pearl-river/3: 3
    "\x04"  // textile-apparel/box-1/west-bank-of-the-pearl-river/4: 4
    "\x05"  // textile-apparel/box-1/west-bank-of-the-pearl-river/5: 5
    "\x06"  // textile-apparel/box-1/west-bank-of-the-pearl-river/6: 6
    "\x07"  // textile-apparel/box-1/west-bank-of-the-pearl-river/7: 7
    "\x01"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/1: 1
    "\x02"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/2: 2
    "\x03"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/3: 3
    "\x04"  // textile-apparel/box-1/eastern-western-and-northern-guangdong/4: 4
    "\x01"  // textile-apparel/box-2/knitting/1: 1
    "\x02"  // textile-apparel/box-2/knitting/2: 2
    "\x03"  // textile-apparel/box-2/knitting/3: 3
    "\x04"  // textile-apparel/box-2/knitting/4: 4
    "\x01"  // textile-apparel/box-2/fibre-materials/1: 1
    "\x02"  // textile-apparel/box-2/fibre-materials/2: 2
    "\x03"  // textile-apparel/box-2/fibre-materials/3: 3
    "\x04"  // textile-apparel/box-2/fibre-materials/4: 4
    "\x01"  // textile-apparel/box-2/weaving/1: 1
    "\x02"  // textile-apparel/box-2/weaving/2: 2
    "\x01\x01\x01\x01"  // 4 from textile-apparel/box-2/printing-and-dyeing/1: 1
    "\x02"  // textile-apparel/box-2/industrial-textiles/2: 2
    "\x03"  // textile-apparel/box-2/industrial-textiles/3: 3
    "\x04"  // textile-apparel/box-2/industrial-textiles/4: 4
    "\x05"  // textile-apparel/box-2/industrial-textiles/5: 5
    "\x01"  // textile-apparel/box-2/textile-equipment/1: 1
    "\x02"  // textile-apparel/box-2/textile-equipment/2: 2
    "\x03"  // textile-apparel/box-2/textile-equipment/3: 3
    "\x01"  // textile-apparel/box-4/chemical-fibre-material-equipment/1: 1
    "\x02"  // textile-apparel/box-4/chemical-fibre-material-equipment/2: 2
    "\x03"  // textile-apparel/box-4/chemical-fibre-material-equipment/3: 3
    "\x01\x01"  // 2 from textile-apparel/box-4/green-dyeing-and-finishing-equipment/1: 1
    "\x02"  // textile-apparel/box-4/nonwoven-equipment/2: 2
    "\x03"  // textile-apparel/box-4/nonwoven-equipment/3: 3
    "\x04"  // textile-apparel/box-4/nonwoven-equipment/4: 4
    "\x01"  // building-materials/box-2/ceramics/1: 1
    "\x02"  // building-materials/box-2/ceramics/2: 2
    "\x01"  // building-materials/box-2/cement/1: 1
    "\x02"  // building-materials/box-2/cement/2: 2
    "\x03"  // building-materials/box-2/cement/3: 3
    "\x04"  // building-materials/box-2/cement/4: 4
    "\x05"  // building-materials/box-2/cement/5: 5
    "\x06"  // building-materials/box-2/cement/6: 6
    "\x07"  // building-materials/box-2/cement/7: 7
    "\x08"  // building-materials/box-2/cement/8: 8
    "\x09"  // building-materials/box-2/cement/9: 9
    "\x0A"  // building-materials/box-2/cement/10: 10
    "\x0B"  // building-materials/box-2/cement/11: 11
    "\x0C"  // building-materials/box-2/cement/12: 12
    "\x0D"  // building-materials/box-2/cement/13: 13
    "\x01"  // building-materials/box-2/glass/1: 1
    "\x02"  // building-materials/box-2/glass/2: 2
    "\x03"  // building-materials/box-2/glass/3: 3
    "\x04"  // building-materials/box-2/glass/4: 4
    "\x05"  // building-materials/box-2/glass/5: 5
    "\x06"  // building-materials/box-2/glass/6: 6
    "\x01"  // building-materials/box-2/aluminium-profiles/1: 1
    "\x02"  // building-materials/box-2/aluminium-profiles/2: 2
    "\x03"  // building-materials/box-2/aluminium-profiles/3: 3
    "\x01"  // building-materials/box-3/ceramics/1: 1
    "\x02"  // building-materials/box-3/ceramics/2: 2
    "\x03"  // building-materials/box-3/ceramics/3: 3
    "\x04"  // building-materials/box-3/ceramics/4: 4
    "\x05"  // building-materials/box-3/ceramics/5: 5
    "\x06"  // building-materials/box-3/ceramics/6: 6
    "\x07"  // building-materials/box-3/ceramics/7: 7
    "\x08"  // building-materials/box-3/ceramics/8: 8
    "\x09"  // building-materials/box-3/ceramics/9: 9
    "\x01"  // building-materials/box-3/cement/1: 1
    "\x02"  // building-materials/box-3/cement/2: 2
    "\x03"  // building-materials/box-3/cement/3: 3
    "\x04"  // building-materials/box-3/cement/4: 4
    "\x05"  // building-materials/box-3/cement/5: 5
    "\x06"  // building-materials/box-3/cement/6: 6
    "\x07"  // building-materials/box-3/cement/7: 7
    "\x01"  // building-materials/box-3/glass/1: 1
    "\x02"  // building-materials/box-3/glass/2: 2
    "\x03"  // building-materials/box-3/glass/3: 3
    "\x04"  // building-materials/box-3/glass/4: 4
    "\x05"  // building-materials/box-3/glass/5: 5
    "\x01"  // building-materials/box-3/aluminium-profiles/1: 1
    "\x02"  // building-materials/box-3/aluminium-profiles/2: 2
    "\x03"  // building-materials/box-3/aluminium-profiles/3: 3
    "\x04"  // building-materials/box-3/aluminium-profiles/4: 4
    "\x05"  // building-materials/box-3/aluminium-profiles/5: 5
    "\x06"  // building-materials/box-3/aluminium-profiles/6: 6
    "\x01"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1: 1
    "\x02"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2: 2
    "\x03"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3: 3
    "\x04"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4: 4
    "\x05"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5: 5
    "\x06"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6: 6
    "\x07"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7: 7
    "\x08"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8: 8
    "\x09"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9: 9
    "\x0A"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10: 10
    "\x0B"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11: 11
    "\x0C"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12: 12
    "\x0D"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13: 13
    "\x0E"  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14: 14
    "\x01"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: 1
    "\x02"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2: 2
    "\x03"  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3: 3
    "\x01"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: 1
    "\x02"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2: 2
    "\x03"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3: 3
    "\x04"  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4: 4
    "\x01"  // pearl-river-west-bank/fields/rail-transit-equipment/1: 1
    "\x02"  // pearl-river-west-bank/fields/rail-transit-equipment/2: 2
    "\x01"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1: 1
    "\x02"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2: 2
    "\x03"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3: 3
    "\x04"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4: 4
    "\x05"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5: 5
    "\x06"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6: 6
    "\x07"  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7: 7
    "\x01"  // pearl-river-west-bank/fields/new-energy-equipment/1: 1
    "\x02"  // pearl-river-west-bank/fields/new-energy-equipment/2: 2
    "\x03"  // pearl-river-west-bank/fields/new-energy-equipment/3: 3
    "\x04"  // pearl-river-west-bank/fields/new-energy-equipment/4: 4
    "\x05"  // pearl-river-west-bank/fields/new-energy-equipment/5: 5
    "\x06"  // pearl-river-west-bank/fields/new-energy-equipment/6: 6
    "\x01"  // pearl-river-west-bank/fields/general-aviation-equipment/1: 1
    "\x02"  // pearl-river-west-bank/fields/general-aviation-equipment/2: 2
    "\x03"  // pearl-river-west-bank/fields/general-aviation-equipment/3: 3
    "\x04"  // pearl-river-west-bank/fields/general-aviation-equipment/4: 4
    "\x05"  // pearl-river-west-bank/fields/general-aviation-equipment/5: 5
    "\x06"  // pearl-river-west-bank/fields/general-aviation-equipment/6: 6
    "\x07"  // pearl-river-west-bank/fields/general-aviation-equipment/7: 7
    "\x08"  // pearl-river-west-bank/fields/general-aviation-equipment/8: 8
    "\x09"  // pearl-river-west-bank/fields/general-aviation-equipment/9: 9
    "\x0A"  // pearl-river-west-bank/fields/general-aviation-equipment/10: 10
    "\x01"  // pearl-river-west-bank/fields/new-generation-information-technology/1: 1
    "\x02"  // pearl-river-west-bank/fields/new-generation-information-technology/2: 2
    "\x03"  // pearl-river-west-bank/fields/new-generation-information-technology/3: 3
    "\x04"  // pearl-river-west-bank/fields/new-generation-information-technology/4: 4
    "\x05"  // pearl-river-west-bank/fields/new-generation-information-technology/5: 5
    "\x06"  // pearl-river-west-bank/fields/new-generation-information-technology/6: 6
    "\x07"  // pearl-river-west-bank/fields/new-generation-information-technology/7: 7
    "\x01"  // pearl-river-west-bank/fields/biological-industry/1: 1
    "\x02"  // pearl-river-west-bank/fields/biological-industry/2: 2
    "\x03"  // pearl-river-west-bank/fields/biological-industry/3: 3
    "\x01"  // pearl-river-west-bank/fields/satellites-and-applications/1: 1
    "\x02"  // pearl-river-west-bank/fields/satellites-and-applications/2: 2
    "\x03"  // pearl-river-west-bank/fields/satellites-and-applications/3: 3
    "\x04"  // pearl-river-west-bank/fields/satellites-and-applications/4: 4
    "\x05"  // pearl-river-west-bank/fields/satellites-and-applications/5: 5
    "\x06"  // pearl-river-west-bank/fields/satellites-and-applications/6: 6
    "\x07"  // pearl-river-west-bank/fields/satellites-and-applications/7: 7
    "\x08"  // pearl-river-west-bank/fields/satellites-and-applications/8: 8
    "\x09"  // pearl-river-west-bank/fields/satellites-and-applications/9: 9
    "\x0A"  // pearl-river-west-bank/fields/satellites-and-applications/10: 10
    "\x0B"  // pearl-river-west-bank/fields/satellites-and-applications/11: 11
    "\x0C"  // pearl-river-west-bank/fields/satellites-and-applications/12: 12
    "\x0D"  // pearl-river-west-bank/fields/satellites-and-applications/13: 13
    "\x0E"  // pearl-river-west-bank/fields/satellites-and-applications/14: 14
    "\x0F"  // pearl-river-west-bank/fields/satellites-and-applications/15: 15
    "\x01"  // pearl-river-west-bank/fields/new-materials/1: 1
    "\x02"  // pearl-river-west-bank/fields/new-materials/2: 2
    "\x01"  // pearl-river-west-bank/fields/home-appliances-and-furniture/1: 1
    "\x02"  // pearl-river-west-bank/fields/home-appliances-and-furniture/2: 2
    "\x03"  // pearl-river-west-bank/fields/home-appliances-and-furniture/3: 3
    "\x04"  // pearl-river-west-bank/fields/home-appliances-and-furniture/4: 4
    "\x05"  // pearl-river-west-bank/fields/home-appliances-and-furniture/5: 5
    "\x06"  // pearl-river-west-bank/fields/home-appliances-and-furniture/6: 6
    "\x07"  // pearl-river-west-bank/fields/home-appliances-and-furniture/7: 7
    "\x08"  // pearl-river-west-bank/fields/home-appliances-and-furniture/8: 8
    "\x09"  // pearl-river-west-bank/fields/home-appliances-and-furniture/9: 9
    "\x0A"  // pearl-river-west-bank/fields/home-appliances-and-furniture/10: 10
    "\x0B"  // pearl-river-west-bank/fields/home-appliances-and-furniture/11: 11
    "\x0C"  // pearl-river-west-bank/fields/home-appliances-and-furniture/12: 12
    "\x0D"  // pearl-river-west-bank/fields/home-appliances-and-furniture/13: 13
    "\x0E"  // pearl-river-west-bank/fields/home-appliances-and-furniture/14: 14
    "\x0F"  // pearl-river-west-bank/fields/home-appliances-and-furniture/15: 15
    "\x10"  // pearl-river-west-bank/fields/home-appliances-and-furniture/16: 16
    "\x11"  // pearl-river-west-bank/fields/home-appliances-and-furniture/17: 17
    "\x12"  // pearl-river-west-bank/fields/home-appliances-and-furniture/18: 18
    "\x13"  // pearl-river-west-bank/fields/home-appliances-and-furniture/19: 19
    "\x14"  // pearl-river-west-bank/fields/home-appliances-and-furniture/20: 20
    "\x01"  // pearl-river-west-bank/fields/food-and-beverages/1: 1
    "\x02"  // pearl-river-west-bank/fields/food-and-beverages/2: 2
    "\x03"  // pearl-river-west-bank/fields/food-and-beverages/3: 3
    "\x04"  // pearl-river-west-bank/fields/food-and-beverages/4: 4
    "\x05"  // pearl-river-west-bank/fields/food-and-beverages/5: 5
    "\x06"  // pearl-river-west-bank/fields/food-and-beverages/6: 6
    "\x01"  // pearl-river-west-bank/fields/textiles-and-apparel/1: 1
    "\x02"  // pearl-river-west-bank/fields/textiles-and-apparel/2: 2
    "\x03"  // pearl-river-west-bank/fields/textiles-and-apparel/3: 3
    "\x04"  // pearl-river-west-bank/fields/textiles-and-apparel/4: 4
    "\x05"  // pearl-river-west-bank/fields/textiles-and-apparel/5: 5
    "\x06"  // pearl-river-west-bank/fields/textiles-and-apparel/6: 6
    "\x07"  // pearl-river-west-bank/fields/textiles-and-apparel/7: 7
    "\x08"  // pearl-river-west-bank/fields/textiles-and-apparel/8: 8
    "\x09"  // pearl-river-west-bank/fields/textiles-and-apparel/9: 9
    "\x0A"  // pearl-river-west-bank/fields/textiles-and-apparel/10: 10
    "\x0B"  // pearl-river-west-bank/fields/textiles-and-apparel/11: 11
    "\x01"  // pearl-river-west-bank/fields/ceramics-and-paper/1: 1
    "\x02"  // pearl-river-west-bank/fields/ceramics-and-paper/2: 2
    "\x03"  // pearl-river-west-bank/fields/ceramics-and-paper/3: 3
    "\x04"  // pearl-river-west-bank/fields/ceramics-and-paper/4: 4
    "\x05"  // pearl-river-west-bank/fields/ceramics-and-paper/5: 5
    "\x06"  // pearl-river-west-bank/fields/ceramics-and-paper/6: 6
    "\x07"  // pearl-river-west-bank/fields/ceramics-and-paper/7: 7
    "\x08"  // pearl-river-west-bank/fields/ceramics-and-paper/8: 8
    "\x09"  // pearl-river-west-bank/fields/ceramics-and-paper/9: 9
    "\x01"  // light-industry-textiles/box-1/textiles-and-apparel/1: 1
    "\x02"  // light-industry-textiles/box-1/textiles-and-apparel/2: 2
    "\x03"  // light-industry-textiles/box-1/textiles-and-apparel/3: 3
    "\x04"  // light-industry-textiles/box-1/textiles-and-apparel/4: 4
    "\x05"  // light-industry-textiles/box-1/textiles-and-apparel/5: 5
    "\x06"  // light-industry-textiles/box-1/textiles-and-apparel/6: 6
    "\x07"  // light-industry-textiles/box-1/textiles-and-apparel/7: 7
    "\x08"  // light-industry-textiles/box-1/textiles-and-apparel/8: 8
    "\x09"  // light-industry-textiles/box-1/textiles-and-apparel/9: 9
    "\x0A"  // light-industry-textiles/box-1/textiles-and-apparel/10: 10
    "\x0B"  // light-industry-textiles/box-1/textiles-and-apparel/11: 11
    "\x01"  // light-industry-textiles/box-1/leather/1: 1
    "\x02"  // light-industry-textiles/box-1/leather/2: 2
    "\x01"  // light-industry-textiles/box-1/furniture/1: 1
    "\x02"  // light-industry-textiles/box-1/furniture/2: 2
    "\x01"  // light-industry-textiles/box-1/papermaking/1: 1
    "\x02"  // light-industry-textiles/box-1/papermaking/2: 2
    "\x03"  // light-industry-textiles/box-1/papermaking/3: 3
    "\x01"  // light-industry-textiles/box-1/daily-chemicals/1: 1
    "\x02"  // light-industry-textiles/box-1/daily-chemicals/2: 2
    "\x03"  // light-industry-textiles/box-1/daily-chemicals/3: 3
    "\x04"  // light-industry-textiles/box-1/daily-chemicals/4: 4
    "\x01"  // light-industry-textiles/box-1/plastic-products/1: 1
    "\x02"  // light-industry-textiles/box-1/plastic-products/2: 2
    "\x03"  // light-industry-textiles/box-1/plastic-products/3: 3
    "\x04"  // light-industry-textiles/box-1/plastic-products/4: 4
    "\x05"  // light-industry-textiles/box-1/plastic-products/5: 5
    "\x06"  // light-industry-textiles/box-1/plastic-products/6: 6
    "\x01"  // light-industry-textiles/box-1/ceramics/1: 1
    "\x02"  // light-industry-textiles/box-1/ceramics/2: 2
    "\x03"  // light-industry-textiles/box-1/ceramics/3: 3
    "\x04"  // light-industry-textiles/box-1/ceramics/4: 4
    "\x01"  // light-industry-textiles/box-1/metal-products/1: 1
    "\x02"  // light-industry-textiles/box-1/metal-products/2: 2
    "\x03"  // light-industry-textiles/box-1/metal-products/3: 3
    "\x01"  // light-industry-textiles/box-1/other/1: 1
    "\x02"  // light-industry-textiles/box-1/other/2: 2
    "\x03"  // light-industry-textiles/box-1/other/3: 3
    "\x04"  // light-industry-textiles/box-1/other/4: 4
    "\x05"  // light-industry-textiles/box-1/other/5: 5
    ;

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
    "四/（二）/专栏1/9"
    ;
inline constexpr char16_t section_offsets[] =
    u"\x0000\x0015\x0032\x0051\x0070\x008F\x00AE\x00CD\x00EC\x010B\x012A\x0149\x0168\x0187\x0196"
    u"\x01A5\x01B4\x01C3\x01D2\x01E1\x01F0\x01FF\x020E\x021E\x022E\x023E\x024E\x025E\x026E\x0285"
    u"\x029C\x02B3\x02CA\x02E1\x02F8\x030F\x0326\x033D";
inline constexpr std::uint8_t section_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/box-1/pearl-river-estuary-rim/1: "附件1/二/1/专栏1"
    "\x00\x00\x00\x00\x00\x00"  // 6 from textile-apparel/box-1/west-bank-of-the-pearl-river/6: "附件1/二/1/专栏1"
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from textile-apparel/box-2/knitting/1: "附件1/三/（一）/专栏2"
    "\x01\x01\x01\x01\x01"  // 5 from textile-apparel/box-2/industrial-textiles/4: "附件1/三/（一）/专栏2"
    "\x02\x02\x02"  // 3 from textile-apparel/box-4/chemical-fibre-material-equipment/1: "附件1/三/（五）/专栏4/1"
    "\x03"  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1: "附件1/三/（五）/专栏4/3"
    "\x04\x04\x04\x04"  // 4 from textile-apparel/box-4/nonwoven-equipment/1: "附件1/三/（五）/专栏4/5"
    "\x05\x05"  // 2 from building-materials/box-2/ceramics/1: "附件3/二/（二）/专栏2/1"
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 13 from building-materials/box-2/cement/1: "附件3/二/（二）/专栏2/2"
    "\x07\x07\x07\x07\x07\x07"  // 6 from building-materials/box-2/glass/1: "附件3/二/（二）/专栏2/3"
    "\x08\x08\x08"  // 3 from building-materials/box-2/aluminium-profiles/1: "附件3/二/（二）/专栏2/4"
    "\x09\x09\x09\x09\x09\x09\x09\x09\x09"  // 9 from building-materials/box-3/ceramics/1: "附件3/二/（三）/专栏3/1"
    "\x0A\x0A\x0A\x0A\x0A\x0A\x0A"  // 7 from building-materials/box-3/cement/1: "附件3/二/（三）/专栏3/2"
    "\x0B\x0B\x0B\x0B\x0B"  // 5 from building-materials/box-3/glass/1: "附件3/二/（三）/专栏3/3"
    "\x0C\x0C\x0C\x0C\x0C\x0C"  // 6 from building-materials/box-3/aluminium-profiles/1: "附件3/二/（三）/专栏3/4"
    "\x0D\x0D\x0D\x0D\x0D\x0D\x0D\x0D\x0D\x0D\x0D\x0D\x0D\x0D"  // 14 from pearl-river-west-bank/fields/smart-manufacturing-equipment/1: "二/（一）/1"
    "\x0E\x0E\x0E"  // 3 from pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1: "二/（一）/2"
    "\x0F\x0F\x0F\x0F"  // 4 from pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1: "二/（一）/3"
    "\x10\x10"  // 2 from pearl-river-west-bank/fields/rail-transit-equipment/1: "二/（一）/4"
    "\x11\x11\x11\x11\x11\x11\x11"  // 7 from pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1: "二/（一）/5"
    "\x12\x12\x12\x12\x12\x12"  // 6 from pearl-river-west-bank/fields/new-energy-equipment/1: "二/（一）/6"
    "\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13"  // 10 from pearl-river-west-bank/fields/general-aviation-equipment/1: "二/（一）/7"
    "\x14\x14\x14\x14\x14\x14\x14"  // 7 from pearl-river-west-bank/fields/new-generation-information-technology/1: "二/（二）/8"
    "\x15\x15\x15"  // 3 from pearl-river-west-bank/fields/biological-industry/1: "二/（二）/9"
    "\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16"  // 15 from pearl-river-west-bank/fields/satellites-and-applications/1: "二/（二）/10"
    "\x17\x17"  // 2 from pearl-river-west-bank/fields/new-materials/1: "二/（二）/11"
    "\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"  // 16 from pearl-river-west-bank/fields/home-appliances-and-furniture/1: "二/（三）/12"
    "\x18\x18\x18\x18"  // 4 from pearl-river-west-bank/fields/home-appliances-and-furniture/17: "二/（三）/12"
    "\x19\x19\x19\x19\x19\x19"  // 6 from pearl-river-west-bank/fields/food-and-beverages/1: "二/（三）/13"
    "\x1A\x1A\x1A\x1A\x1A\x1A\x1A\x1A\x1A\x1A\x1A"  // 11 from pearl-river-west-bank/fields/textiles-and-apparel/1: "二/（三）/14"
    "\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B"  // 9 from pearl-river-west-bank/fields/ceramics-and-paper/1: "二/（三）/15"
    "\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C"  // 11 from light-industry-textiles/box-1/textiles-and-apparel/1: "四/（二）/专栏1/1"
    "\x1D\x1D"  // 2 from light-industry-textiles/box-1/leather/1: "四/（二）/专栏1/2"
    "\x1E\x1E"  // 2 from light-industry-textiles/box-1/furniture/1: "四/（二）/专栏1/3"
    "\x1F\x1F\x1F"  // 3 from light-industry-textiles/box-1/papermaking/1: "四/（二）/专栏1/4"
    "\x20\x20\x20\x20"  // 4 from light-industry-textiles/box-1/daily-chemicals/1: "四/（二）/专栏1/5"
    "\x21\x21\x21\x21\x21\x21"  // 6 from light-industry-textiles/box-1/plastic-products/1: "四/（二）/专栏1/6"
    "\x22\x22\x22\x22"  // 4 from light-industry-textiles/box-1/ceramics/1: "四/（二）/专栏1/7"
    "\x23\x23\x23"  // 3 from light-industry-textiles/box-1/metal-products/1: "四/（二）/专栏1/8"
    "\x24\x24\x24\x24\x24"  // 5 from light-industry-textiles/box-1/other/1: "四/（二）/专栏1/9"
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0, 20,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x23\x1F\x00\x01\x0C\x05\x03\x03\x06\x00\x20\x02\x02\x07\x01\x00\x00\x13\x00\x03\x1D\x07\x00"
    "\x11\x0E\x2A\x05\x44\x11\x02\x35\x49\x08\x02\x0A\x01\x08\x55\x01\x14\x0B\x0C\x05\x7E\x1C\x32"
    "\x1D\x8A\x04\x00\x08\x01\x70\x14\x00\x18\x0F\x3E\x06\x02\x30\x49\x0B\x40\x3B\x97";
inline constexpr char16_t lookup_rows[] =
    u"\x0062\x007F\x0001\x006C\x00D7\x0083\x00BD\x00E2\x00C0\x0007\x00DD\x004E\x00D5\x0034\x0016"
    u"\x0037\x00A6\x009E\x00A1\x0076\x0000\x00B4\x0014\x00E4\x0000\x0059\x009D\x0000\x00FD\x007C"
    u"\x0089\x0078\x0000\x0070\x00E8\x0081\x00CB\x002F\x008E\x004B\x00C7\x00DB\x00E7\x0051\x0035"
    u"\x0088\x0000\x0000\x0079\x002C\x0091\x009F\x007A\x0049\x0095\x00E6\x000C\x005F\x00C9\x003E"
    u"\x00C2\x00A8\x005D\x008D\x009A\x0021\x00ED\x00CC\x00D2\x0005\x00AF\x0054\x0101\x0042\x0000"
    u"\x008F\x0000\x00B3\x0020\x0024\x0013\x0066\x0090\x00DA\x0000\x00BC\x0000\x001E\x0000\x00FC"
    u"\x00B1\x0067\x0075\x007D\x0060\x00AE\x0029\x006A\x0026\x0011\x0027\x0092\x004A\x00EA\x00B6"
    u"\x00D0\x008B\x0055\x0100\x0017\x0003\x0025\x00EE\x0010\x00EF\x00CE\x0098\x0084\x00A4\x00A5"
    u"\x0031\x00D6\x0018\x007E\x0050\x0052\x005A\x0086\x0028\x00C1\x0000\x0000\x003A\x000A\x0065"
    u"\x00BE\x000B\x0077\x0008\x00AD\x00DE\x0096\x0058\x00E3\x0038\x0000\x00C6\x0099\x0064\x0000"
    u"\x006F\x002A\x006E\x0000\x00A3\x0103\x0072\x0068\x0041\x001F\x00AC\x0074\x0094\x0048\x0082"
    u"\x00F3\x00E0\x005C\x0006\x00C8\x00D4\x00D3\x00B8\x0036\x0102\x0046\x00F4\x00D8\x0000\x00A9"
    u"\x0033\x000F\x003C\x00F8\x0056\x000D\x004D\x007B\x00BB\x00FB\x0000\x0000\x0039\x0080\x00BA"
    u"\x003F\x008A\x00A2\x0047\x0000\x00D9\x00C5\x00F0\x0009\x0044\x005B\x00B9\x0000\x0093\x00B5"
    u"\x00FE\x0057\x002E\x00F5\x00DC\x003D\x00FF\x00E9\x0063\x00AB\x00AA\x006D\x0012\x0061\x0000"
    u"\x008C\x0045\x006B\x00C4\x004C\x00B7\x0085\x009B\x0023\x00EC\x00DF\x002B\x005E\x001C\x00B2"
    u"\x0030\x0022\x0015\x0040\x00F6\x0053\x0087\x0032\x0004\x00CA\x00F9\x000E\x00FA\x001D\x0000"
    u"\x00B0\x0069\x00D1\x00F1\x0019\x0071\x002D\x0000\x00F7\x0000\x00BF\x003B\x001A\x0073\x004F"
    u"\x00EB\x00A7\x0043\x0104\x0002\x0097\x00E1\x00CD\x0000\x00CF\x00C3\x0000\x001B\x0000\x009C"
    u"\x00F2\x00A0\x00E5";

inline constexpr char16_t by_plan_offsets[] =
    u"\x0000\x0033\x0033\x0066\x0066\x0066\x0066\x00DD\x00DD\x0105";

inline constexpr char16_t by_cluster[] =
    u"\x0000\x0001\x0002\x0003\x0004\x0005\x0006\x0007\x0008\x0009\x000A\x000B\x000C\x000D\x000E"
    u"\x000F\x0010\x0011\x0012\x0013\x0014\x0015\x001E\x001F\x0020\x0021\x0022\x0023\x0024\x0025"
    u"\x0026\x0027\x0016\x0017\x0018\x0019\x001A\x001B\x001C\x001D\x0028\x0029\x002A\x002B\x002C"
    u"\x002D\x002E\x002F\x0030\x0031\x0032\x0033\x0034\x004B\x004C\x004D\x004E\x004F\x0050\x0051"
    u"\x0052\x0053\x0035\x0036\x0037\x0038\x0039\x003A\x003B\x003C\x003D\x003E\x003F\x0040\x0041"
    u"\x0054\x0055\x0056\x0057\x0058\x0059\x005A\x0042\x0043\x0044\x0045\x0046\x0047\x005B\x005C"
    u"\x005D\x005E\x005F\x0048\x0049\x004A\x0060\x0061\x0062\x0063\x0064\x0065\x0066\x0067\x0068"
    u"\x0069\x006A\x006B\x006C\x006D\x006E\x006F\x0070\x0071\x0072\x0073\x0074\x0075\x0076\x0077"
    u"\x0078\x0079\x007A\x007B\x007C\x007D\x007E\x007F\x0080\x0081\x0082\x0083\x0084\x0085\x0086"
    u"\x0087\x0088\x0089\x008A\x008B\x008C\x008D\x008E\x008F\x0090\x0091\x0092\x0093\x0094\x0095"
    u"\x0096\x0097\x0098\x0099\x009A\x009B\x009C\x009D\x009E\x009F\x00A0\x00A1\x00A2\x00A3\x00A4"
    u"\x00A5\x00A6\x00A7\x00A8\x00A9\x00AA\x00AB\x00AC\x00AD\x00AE\x00AF\x00B0\x00B1\x00B2\x00B3"
    u"\x00B4\x00B5\x00B6\x00B7\x00B8\x00B9\x00BA\x00BB\x00BC\x00BD\x00BE\x00BF\x00C0\x00C1\x00C2"
    u"\x00C3\x00C4\x00C5\x00C6\x00C7\x00C8\x00C9\x00CA\x00CB\x00CC\x00CD\x00CE\x00CF\x00D0\x00D1"
    u"\x00D2\x00D3\x00D4\x00D5\x00D6\x00D7\x00D8\x00D9\x00DA\x00DB\x00DC\x0100\x0101\x0102\x0103"
    u"\x0104\x00DD\x00DE\x00DF\x00E0\x00E1\x00E2\x00E3\x00E4\x00E5\x00E6\x00E7\x00E8\x00E9\x00EA"
    u"\x00EB\x00EC\x00ED\x00EE\x00EF\x00F0\x00F1\x00F2\x00F3\x00F4\x00F5\x00F6\x00F7\x00F8\x00F9"
    u"\x00FA\x00FB\x00FC\x00FD\x00FE\x00FF";
inline constexpr char16_t by_cluster_offsets[] =
    u"\x0000\x0016\x0018\x0019\x001A\x001B\x0020\x0024\x0028\x0033\x0033\x0033\x0033\x0033\x0033"
    u"\x0033\x0033\x0033\x0033\x0033\x0033\x0033\x0033\x0033\x0033\x0033\x0033\x0033\x0033\x003E"
    u"\x0052\x005D\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066"
    u"\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066"
    u"\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0066"
    u"\x0066\x0066\x0066\x0066\x0066\x0066\x0066\x0074\x0077\x007B\x007D\x0084\x008A\x0094\x009B"
    u"\x009E\x00AD\x00AF\x00C3\x00C9\x00D4\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD"
    u"\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD\x00DD"
    u"\x00DD\x00DD\x00DD\x00DD\x00DD\x00E2\x00ED\x00EF\x00F1\x00F4\x00F4\x00F4\x00F8\x00FE\x0102"
    u"\x0105\x0105\x0105";

}  // namespace focus
}  // namespace columns

}  // namespace constplan::guangdong
