// focus: An item of the lists that a plan puts in boxes: what an industry is to concentrate on. 261 rows.
//
// Made by constplan-gen from focus.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
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
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/1
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/2
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/3
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/4
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/5
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    4,   // textile-apparel/box-2/knitting/1
    4,   // textile-apparel/box-2/knitting/2
    4,   // textile-apparel/box-2/knitting/3
    4,   // textile-apparel/box-2/knitting/4
    5,   // textile-apparel/box-2/fibre-materials/1
    5,   // textile-apparel/box-2/fibre-materials/2
    5,   // textile-apparel/box-2/fibre-materials/3
    5,   // textile-apparel/box-2/fibre-materials/4
    6,   // textile-apparel/box-2/weaving/1
    6,   // textile-apparel/box-2/weaving/2
    7,   // textile-apparel/box-2/printing-and-dyeing/1
    8,   // textile-apparel/box-2/apparel/1
    9,   // textile-apparel/box-2/home-textiles/1
    10,  // textile-apparel/box-2/industrial-textiles/1
    10,  // textile-apparel/box-2/industrial-textiles/2
    10,  // textile-apparel/box-2/industrial-textiles/3
    10,  // textile-apparel/box-2/industrial-textiles/4
    10,  // textile-apparel/box-2/industrial-textiles/5
    11,  // textile-apparel/box-2/textile-equipment/1
    11,  // textile-apparel/box-2/textile-equipment/2
    11,  // textile-apparel/box-2/textile-equipment/3
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/1
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/2
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/3
    13,  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    14,  // textile-apparel/box-4/nonwoven-equipment/1
    14,  // textile-apparel/box-4/nonwoven-equipment/2
    14,  // textile-apparel/box-4/nonwoven-equipment/3
    14,  // textile-apparel/box-4/nonwoven-equipment/4
    15,  // building-materials/box-2/ceramics/1
    15,  // building-materials/box-2/ceramics/2
    16,  // building-materials/box-2/cement/1
    16,  // building-materials/box-2/cement/2
    16,  // building-materials/box-2/cement/3
    16,  // building-materials/box-2/cement/4
    16,  // building-materials/box-2/cement/5
    16,  // building-materials/box-2/cement/6
    16,  // building-materials/box-2/cement/7
    16,  // building-materials/box-2/cement/8
    16,  // building-materials/box-2/cement/9
    16,  // building-materials/box-2/cement/10
    16,  // building-materials/box-2/cement/11
    16,  // building-materials/box-2/cement/12
    16,  // building-materials/box-2/cement/13
    17,  // building-materials/box-2/glass/1
    17,  // building-materials/box-2/glass/2
    17,  // building-materials/box-2/glass/3
    17,  // building-materials/box-2/glass/4
    17,  // building-materials/box-2/glass/5
    17,  // building-materials/box-2/glass/6
    18,  // building-materials/box-2/aluminium-profiles/1
    18,  // building-materials/box-2/aluminium-profiles/2
    18,  // building-materials/box-2/aluminium-profiles/3
    15,  // building-materials/box-3/ceramics/1
    15,  // building-materials/box-3/ceramics/2
    15,  // building-materials/box-3/ceramics/3
    15,  // building-materials/box-3/ceramics/4
    15,  // building-materials/box-3/ceramics/5
    15,  // building-materials/box-3/ceramics/6
    15,  // building-materials/box-3/ceramics/7
    15,  // building-materials/box-3/ceramics/8
    15,  // building-materials/box-3/ceramics/9
    16,  // building-materials/box-3/cement/1
    16,  // building-materials/box-3/cement/2
    16,  // building-materials/box-3/cement/3
    16,  // building-materials/box-3/cement/4
    16,  // building-materials/box-3/cement/5
    16,  // building-materials/box-3/cement/6
    16,  // building-materials/box-3/cement/7
    17,  // building-materials/box-3/glass/1
    17,  // building-materials/box-3/glass/2
    17,  // building-materials/box-3/glass/3
    17,  // building-materials/box-3/glass/4
    17,  // building-materials/box-3/glass/5
    18,  // building-materials/box-3/aluminium-profiles/1
    18,  // building-materials/box-3/aluminium-profiles/2
    18,  // building-materials/box-3/aluminium-profiles/3
    18,  // building-materials/box-3/aluminium-profiles/4
    18,  // building-materials/box-3/aluminium-profiles/5
    18,  // building-materials/box-3/aluminium-profiles/6
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    22,  // pearl-river-west-bank/fields/rail-transit-equipment/1
    22,  // pearl-river-west-bank/fields/rail-transit-equipment/2
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    24,  // pearl-river-west-bank/fields/new-energy-equipment/1
    24,  // pearl-river-west-bank/fields/new-energy-equipment/2
    24,  // pearl-river-west-bank/fields/new-energy-equipment/3
    24,  // pearl-river-west-bank/fields/new-energy-equipment/4
    24,  // pearl-river-west-bank/fields/new-energy-equipment/5
    24,  // pearl-river-west-bank/fields/new-energy-equipment/6
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/1
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/2
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/3
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/4
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/5
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/6
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/7
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/8
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/9
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/10
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/1
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/2
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/3
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/4
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/5
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/6
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/7
    27,  // pearl-river-west-bank/fields/biological-industry/1
    27,  // pearl-river-west-bank/fields/biological-industry/2
    27,  // pearl-river-west-bank/fields/biological-industry/3
    28,  // pearl-river-west-bank/fields/satellites-and-applications/1
    28,  // pearl-river-west-bank/fields/satellites-and-applications/2
    28,  // pearl-river-west-bank/fields/satellites-and-applications/3
    28,  // pearl-river-west-bank/fields/satellites-and-applications/4
    28,  // pearl-river-west-bank/fields/satellites-and-applications/5
    28,  // pearl-river-west-bank/fields/satellites-and-applications/6
    28,  // pearl-river-west-bank/fields/satellites-and-applications/7
    28,  // pearl-river-west-bank/fields/satellites-and-applications/8
    28,  // pearl-river-west-bank/fields/satellites-and-applications/9
    28,  // pearl-river-west-bank/fields/satellites-and-applications/10
    28,  // pearl-river-west-bank/fields/satellites-and-applications/11
    28,  // pearl-river-west-bank/fields/satellites-and-applications/12
    28,  // pearl-river-west-bank/fields/satellites-and-applications/13
    28,  // pearl-river-west-bank/fields/satellites-and-applications/14
    28,  // pearl-river-west-bank/fields/satellites-and-applications/15
    29,  // pearl-river-west-bank/fields/new-materials/1
    29,  // pearl-river-west-bank/fields/new-materials/2
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    31,  // pearl-river-west-bank/fields/food-and-beverages/1
    31,  // pearl-river-west-bank/fields/food-and-beverages/2
    31,  // pearl-river-west-bank/fields/food-and-beverages/3
    31,  // pearl-river-west-bank/fields/food-and-beverages/4
    31,  // pearl-river-west-bank/fields/food-and-beverages/5
    31,  // pearl-river-west-bank/fields/food-and-beverages/6
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/1
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/2
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/3
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/4
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/5
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/6
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/7
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/8
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/9
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/10
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/11
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/1
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/2
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/3
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/4
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/5
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/6
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/7
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/8
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/9
    32,  // light-industry-textiles/box-1/textiles-and-apparel/1
    32,  // light-industry-textiles/box-1/textiles-and-apparel/2
    32,  // light-industry-textiles/box-1/textiles-and-apparel/3
    32,  // light-industry-textiles/box-1/textiles-and-apparel/4
    32,  // light-industry-textiles/box-1/textiles-and-apparel/5
    32,  // light-industry-textiles/box-1/textiles-and-apparel/6
    32,  // light-industry-textiles/box-1/textiles-and-apparel/7
    32,  // light-industry-textiles/box-1/textiles-and-apparel/8
    32,  // light-industry-textiles/box-1/textiles-and-apparel/9
    32,  // light-industry-textiles/box-1/textiles-and-apparel/10
    32,  // light-industry-textiles/box-1/textiles-and-apparel/11
    34,  // light-industry-textiles/box-1/leather/1
    34,  // light-industry-textiles/box-1/leather/2
    35,  // light-industry-textiles/box-1/furniture/1
    35,  // light-industry-textiles/box-1/furniture/2
    36,  // light-industry-textiles/box-1/papermaking/1
    36,  // light-industry-textiles/box-1/papermaking/2
    36,  // light-industry-textiles/box-1/papermaking/3
    37,  // light-industry-textiles/box-1/daily-chemicals/1
    37,  // light-industry-textiles/box-1/daily-chemicals/2
    37,  // light-industry-textiles/box-1/daily-chemicals/3
    37,  // light-industry-textiles/box-1/daily-chemicals/4
    38,  // light-industry-textiles/box-1/plastic-products/1
    38,  // light-industry-textiles/box-1/plastic-products/2
    38,  // light-industry-textiles/box-1/plastic-products/3
    38,  // light-industry-textiles/box-1/plastic-products/4
    38,  // light-industry-textiles/box-1/plastic-products/5
    38,  // light-industry-textiles/box-1/plastic-products/6
    39,  // light-industry-textiles/box-1/ceramics/1
    39,  // light-industry-textiles/box-1/ceramics/2
    39,  // light-industry-textiles/box-1/ceramics/3
    39,  // light-industry-textiles/box-1/ceramics/4
    40,  // light-industry-textiles/box-1/metal-products/1
    40,  // light-industry-textiles/box-1/metal-products/2
    40,  // light-industry-textiles/box-1/metal-products/3
    41,  // light-industry-textiles/box-1/other/1
    41,  // light-industry-textiles/box-1/other/2
    41,  // light-industry-textiles/box-1/other/3
    41,  // light-industry-textiles/box-1/other/4
    41,  // light-industry-textiles/box-1/other/5
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
    "Biological industry"
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
    412, 459, 497, 519, 571, 591, 617, 654, 673, 700, 722, 764, 782, 802, 820, 827, 836, 847, 862,
    878, 886, 900, 905,
};
inline constexpr std::uint8_t group_en_codes[] = {
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/1
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/2
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/3
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/4
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/5
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    1,   // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    2,   // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    3,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    4,   // textile-apparel/box-2/knitting/1
    4,   // textile-apparel/box-2/knitting/2
    4,   // textile-apparel/box-2/knitting/3
    4,   // textile-apparel/box-2/knitting/4
    5,   // textile-apparel/box-2/fibre-materials/1
    5,   // textile-apparel/box-2/fibre-materials/2
    5,   // textile-apparel/box-2/fibre-materials/3
    5,   // textile-apparel/box-2/fibre-materials/4
    6,   // textile-apparel/box-2/weaving/1
    6,   // textile-apparel/box-2/weaving/2
    7,   // textile-apparel/box-2/printing-and-dyeing/1
    8,   // textile-apparel/box-2/apparel/1
    9,   // textile-apparel/box-2/home-textiles/1
    10,  // textile-apparel/box-2/industrial-textiles/1
    10,  // textile-apparel/box-2/industrial-textiles/2
    10,  // textile-apparel/box-2/industrial-textiles/3
    10,  // textile-apparel/box-2/industrial-textiles/4
    10,  // textile-apparel/box-2/industrial-textiles/5
    11,  // textile-apparel/box-2/textile-equipment/1
    11,  // textile-apparel/box-2/textile-equipment/2
    11,  // textile-apparel/box-2/textile-equipment/3
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/1
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/2
    12,  // textile-apparel/box-4/chemical-fibre-material-equipment/3
    13,  // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    14,  // textile-apparel/box-4/nonwoven-equipment/1
    14,  // textile-apparel/box-4/nonwoven-equipment/2
    14,  // textile-apparel/box-4/nonwoven-equipment/3
    14,  // textile-apparel/box-4/nonwoven-equipment/4
    15,  // building-materials/box-2/ceramics/1
    15,  // building-materials/box-2/ceramics/2
    16,  // building-materials/box-2/cement/1
    16,  // building-materials/box-2/cement/2
    16,  // building-materials/box-2/cement/3
    16,  // building-materials/box-2/cement/4
    16,  // building-materials/box-2/cement/5
    16,  // building-materials/box-2/cement/6
    16,  // building-materials/box-2/cement/7
    16,  // building-materials/box-2/cement/8
    16,  // building-materials/box-2/cement/9
    16,  // building-materials/box-2/cement/10
    16,  // building-materials/box-2/cement/11
    16,  // building-materials/box-2/cement/12
    16,  // building-materials/box-2/cement/13
    17,  // building-materials/box-2/glass/1
    17,  // building-materials/box-2/glass/2
    17,  // building-materials/box-2/glass/3
    17,  // building-materials/box-2/glass/4
    17,  // building-materials/box-2/glass/5
    17,  // building-materials/box-2/glass/6
    18,  // building-materials/box-2/aluminium-profiles/1
    18,  // building-materials/box-2/aluminium-profiles/2
    18,  // building-materials/box-2/aluminium-profiles/3
    15,  // building-materials/box-3/ceramics/1
    15,  // building-materials/box-3/ceramics/2
    15,  // building-materials/box-3/ceramics/3
    15,  // building-materials/box-3/ceramics/4
    15,  // building-materials/box-3/ceramics/5
    15,  // building-materials/box-3/ceramics/6
    15,  // building-materials/box-3/ceramics/7
    15,  // building-materials/box-3/ceramics/8
    15,  // building-materials/box-3/ceramics/9
    16,  // building-materials/box-3/cement/1
    16,  // building-materials/box-3/cement/2
    16,  // building-materials/box-3/cement/3
    16,  // building-materials/box-3/cement/4
    16,  // building-materials/box-3/cement/5
    16,  // building-materials/box-3/cement/6
    16,  // building-materials/box-3/cement/7
    17,  // building-materials/box-3/glass/1
    17,  // building-materials/box-3/glass/2
    17,  // building-materials/box-3/glass/3
    17,  // building-materials/box-3/glass/4
    17,  // building-materials/box-3/glass/5
    18,  // building-materials/box-3/aluminium-profiles/1
    18,  // building-materials/box-3/aluminium-profiles/2
    18,  // building-materials/box-3/aluminium-profiles/3
    18,  // building-materials/box-3/aluminium-profiles/4
    18,  // building-materials/box-3/aluminium-profiles/5
    18,  // building-materials/box-3/aluminium-profiles/6
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    19,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    20,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    21,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    22,  // pearl-river-west-bank/fields/rail-transit-equipment/1
    22,  // pearl-river-west-bank/fields/rail-transit-equipment/2
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    23,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    24,  // pearl-river-west-bank/fields/new-energy-equipment/1
    24,  // pearl-river-west-bank/fields/new-energy-equipment/2
    24,  // pearl-river-west-bank/fields/new-energy-equipment/3
    24,  // pearl-river-west-bank/fields/new-energy-equipment/4
    24,  // pearl-river-west-bank/fields/new-energy-equipment/5
    24,  // pearl-river-west-bank/fields/new-energy-equipment/6
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/1
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/2
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/3
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/4
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/5
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/6
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/7
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/8
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/9
    25,  // pearl-river-west-bank/fields/general-aviation-equipment/10
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/1
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/2
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/3
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/4
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/5
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/6
    26,  // pearl-river-west-bank/fields/new-generation-information-technology/7
    27,  // pearl-river-west-bank/fields/biological-industry/1
    27,  // pearl-river-west-bank/fields/biological-industry/2
    27,  // pearl-river-west-bank/fields/biological-industry/3
    28,  // pearl-river-west-bank/fields/satellites-and-applications/1
    28,  // pearl-river-west-bank/fields/satellites-and-applications/2
    28,  // pearl-river-west-bank/fields/satellites-and-applications/3
    28,  // pearl-river-west-bank/fields/satellites-and-applications/4
    28,  // pearl-river-west-bank/fields/satellites-and-applications/5
    28,  // pearl-river-west-bank/fields/satellites-and-applications/6
    28,  // pearl-river-west-bank/fields/satellites-and-applications/7
    28,  // pearl-river-west-bank/fields/satellites-and-applications/8
    28,  // pearl-river-west-bank/fields/satellites-and-applications/9
    28,  // pearl-river-west-bank/fields/satellites-and-applications/10
    28,  // pearl-river-west-bank/fields/satellites-and-applications/11
    28,  // pearl-river-west-bank/fields/satellites-and-applications/12
    28,  // pearl-river-west-bank/fields/satellites-and-applications/13
    28,  // pearl-river-west-bank/fields/satellites-and-applications/14
    28,  // pearl-river-west-bank/fields/satellites-and-applications/15
    29,  // pearl-river-west-bank/fields/new-materials/1
    29,  // pearl-river-west-bank/fields/new-materials/2
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    30,  // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    31,  // pearl-river-west-bank/fields/food-and-beverages/1
    31,  // pearl-river-west-bank/fields/food-and-beverages/2
    31,  // pearl-river-west-bank/fields/food-and-beverages/3
    31,  // pearl-river-west-bank/fields/food-and-beverages/4
    31,  // pearl-river-west-bank/fields/food-and-beverages/5
    31,  // pearl-river-west-bank/fields/food-and-beverages/6
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/1
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/2
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/3
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/4
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/5
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/6
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/7
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/8
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/9
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/10
    32,  // pearl-river-west-bank/fields/textiles-and-apparel/11
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/1
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/2
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/3
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/4
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/5
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/6
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/7
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/8
    33,  // pearl-river-west-bank/fields/ceramics-and-paper/9
    32,  // light-industry-textiles/box-1/textiles-and-apparel/1
    32,  // light-industry-textiles/box-1/textiles-and-apparel/2
    32,  // light-industry-textiles/box-1/textiles-and-apparel/3
    32,  // light-industry-textiles/box-1/textiles-and-apparel/4
    32,  // light-industry-textiles/box-1/textiles-and-apparel/5
    32,  // light-industry-textiles/box-1/textiles-and-apparel/6
    32,  // light-industry-textiles/box-1/textiles-and-apparel/7
    32,  // light-industry-textiles/box-1/textiles-and-apparel/8
    32,  // light-industry-textiles/box-1/textiles-and-apparel/9
    32,  // light-industry-textiles/box-1/textiles-and-apparel/10
    32,  // light-industry-textiles/box-1/textiles-and-apparel/11
    34,  // light-industry-textiles/box-1/leather/1
    34,  // light-industry-textiles/box-1/leather/2
    35,  // light-industry-textiles/box-1/furniture/1
    35,  // light-industry-textiles/box-1/furniture/2
    36,  // light-industry-textiles/box-1/papermaking/1
    36,  // light-industry-textiles/box-1/papermaking/2
    36,  // light-industry-textiles/box-1/papermaking/3
    37,  // light-industry-textiles/box-1/daily-chemicals/1
    37,  // light-industry-textiles/box-1/daily-chemicals/2
    37,  // light-industry-textiles/box-1/daily-chemicals/3
    37,  // light-industry-textiles/box-1/daily-chemicals/4
    38,  // light-industry-textiles/box-1/plastic-products/1
    38,  // light-industry-textiles/box-1/plastic-products/2
    38,  // light-industry-textiles/box-1/plastic-products/3
    38,  // light-industry-textiles/box-1/plastic-products/4
    38,  // light-industry-textiles/box-1/plastic-products/5
    38,  // light-industry-textiles/box-1/plastic-products/6
    39,  // light-industry-textiles/box-1/ceramics/1
    39,  // light-industry-textiles/box-1/ceramics/2
    39,  // light-industry-textiles/box-1/ceramics/3
    39,  // light-industry-textiles/box-1/ceramics/4
    40,  // light-industry-textiles/box-1/metal-products/1
    40,  // light-industry-textiles/box-1/metal-products/2
    40,  // light-industry-textiles/box-1/metal-products/3
    41,  // light-industry-textiles/box-1/other/1
    41,  // light-industry-textiles/box-1/other/2
    41,  // light-industry-textiles/box-1/other/3
    41,  // light-industry-textiles/box-1/other/4
    41,  // light-industry-textiles/box-1/other/5
};

inline constexpr char item_zh_text[] =
    "设计及品牌"
    "供应链"
    "高端定制"
    "平台"
    "总部"
    "服装"
    "织造"
    "染整"
    "鞋业"
    "功能化及差别化纤维"
    "装备"
    "服装"
    "织造"
    "染整"
    "家纺"
    "鞋业"
    "产业用纺织品"
    "装备"
    "服装"
    "家纺"
    "功能化及差别化纤维"
    "产业用纺织品"
    "针织仿梭织织物"
    "多纤维交织织物"
    "细旦纤维织物"
    "经编特种纤维织物"
    "导电、阻燃、智能响应等功能纤维"
    "高强高模纤维"
    "耐高温纤维"
    "生物基纤维"
    "功能性大提花复合织物"
    "宽幅双层装饰织物"
    "健康舒适、绿色安全、易护理等高附加值的特殊功能性面料"
    "高智能感知、运动、防护服等功能服装和生态服装"
    "生态功能和智能等家纺产品"
    "能源、环保、航空航天、国防军工等战略性新兴产业用"
    "环境污染及修复用"
    "医疗卫材防护用"
    "安全与防护用"
    "海洋开发用"
    "多单元协同控制系统"
    "纺织新型传感、测量、质控智能系统"
    "个人时尚定制化系统"
    "复合纤维新型成型工艺及设备"
    "原液着色成纤设备"
    "废弃资源循环再利用制备纤维专用设备"
    "全幅宽高速数码打印装备及智能化控制系统"
    "新型纳米级纤维生产及后处理设备"
    "高速、轻量化针刺设备"
    "功能性后整理设备"
    "新型复合杂植生产设备"
    "薄型化、绿色化、功能化、高端化的高技术产品"
    "节水和轻量化、智能化和整体卫浴产品"
    "低熟料水泥"
    "适应沿海地区重大工程的海工水泥"
    "利用固废的新型绿色水泥"
    "再生骨料"
    "机制砂"
    "高性能掺合料"
    "利用固废的建筑材料"
    "保温隔热材料"
    "轻质化材料"
    "超高性能混凝土"
    "功能化混凝土"
    "石膏建材制品"
    "装配式、结构装饰一体化构件"
    "新型、技术含量高的深加工玻璃产品"
    "与电子信息、汽车、智能家电等先进制造业产业集群配套的特种玻璃"
    "太阳能玻璃"
    "高端节能安全玻璃"
    "具备生物特性的医疗玻璃"
    "具有红外探测特性的透红外线无铅硫系玻璃及制品"
    "汽车与轨道交通、船舶与海岸起落平台等交通运输用高强高韧高弹性耐腐蚀铝型材"
    "断桥隔热、光电幕墙与铝木复合、铝塑复合、铝钢复合等节能型建筑门窗幕墙用铝型材"
    "建筑铝模板脚手架、全铝遮阳棚阳光屋、全铝家具、轻型人行天桥等建筑结构用铝型材"
    "原料规模化、高效预处理、均化等一体化技术和装备"
    "清洁煤制气、氢能源等新能源技术和装备"
    "新型干法短流程技术和装备"
    "节能、智能、高效大吨位压机"
    "窑炉新型高效节能燃烧设备"
    "数码喷釉喷粉、新型激光打印陶瓷色粉技术和装备"
    "功能化陶瓷、装配式建筑用陶瓷制备技术和装备"
    "生产自动化、智能化控制、在线检测技术和装备"
    "计算机辅助设计技术"
    "高效节能的熟料烧成技术与装备"
    "高效节能的粉磨技术与装备"
    "高效烟气脱硫脱硝技术与装备"
    "水泥窑协同处置技术"
    "低品位原燃料和废弃物资源循环利用技术"
    "工业机器人和物联网技术的应用"
    "智能化生产线建设"
    "高世代电子玻璃基板和盖板、薄膜电池用基板玻璃、高硼硅玻璃、高铝玻璃等成套技术及装备"
    "在线和离线透明导电氧化物镀膜玻璃、电/热致变色玻璃制备技术"
    "光伏光热结构功能一体化玻璃制品制备技术"
    "高均匀硫系玻璃稳定制备技术"
    "稀土在光纤中高掺杂、光纤除水、光纤抗暗化、复合光纤、不同批次光纤预制棒制备和光纤拉制的稳定性和一致性技术"
    "高强高韧高弹性耐腐蚀等高性能铝合金及其制备与应用技术"
    "短流程、高效率铝型材挤压关键技术"
    "挤压过程模拟仿真与模具优化设计技术"
    "固溶强化处理、多级时效与回归再时效等工业用铝型材的制备技术"
    "铝型材低毒、无毒、无害表面处理技术"
    "铝型材节能降耗与三废资源化技术"
    "高档数控机床"
    "工业机器人"
    "增材制造设备"
    "智能化轻型专用设备及智能制造关键共性技术"
    "传感器"
    "自动控制系统"
    "伺服和执行部件"
    "高精密数控机床及系统"
    "工作母机"
    "重大智能成套装备"
    "光固化成型"
    "熔融沉积成型"
    "激光选区烧结"
    "无模铸型及材料喷射成型"
    "汽车整车"
    "新能源汽车和专用车"
    "汽车零部件尤其是新能源汽车关键零部件（电池、电机、电控系统等）以及汽车电子"
    "以大型深水海洋工程装备为代表的海洋矿产资源开发装备和大型临港工程装备"
    "海上钻井采油平台配套设备"
    "特种船舶"
    "中小型船舶"
    "城市轨道交通装备及其关键核心零部件"
    "工程及养路机械装备"
    "除尘和尾气净化设备"
    "废水处理设备"
    "废弃物综合利用设备"
    "脱硫脱硝系统"
    "垃圾智能分选处理设备及关键零部件"
    "各类重点污染物在线自动监测仪"
    "污染治理系统运营维护服务及远程诊断管理系统"
    "光伏装备"
    "风电装备"
    "核电装备及智能电网装备"
    "高倍聚光型太阳能发电成套系统"
    "第四代光伏发电技术及装备"
    "大型风电机组整机及部件和核电辅助装备和非动力核技术"
    "航空关键技术"
    "通用飞机"
    "大型水陆两栖飞机"
    "轻型水上飞机"
    "无人机"
    "特种飞行器和轻型直升机"
    "机场空管导航监视装备"
    "牵引车"
    "气源车"
    "电源车和空调车"
    "集成电路及关键元器件"
    "智能设备"
    "数字家庭终端"
    "专业终端设备"
    "有机发光二极管（OLED）"
    "激光显示"
    "无掩膜激光直刻系统"
    "先进医疗设备"
    "具有自主知识产权、疗效显著、市场前景广阔的生物制药和现代中药"
    "海洋生物技术及产品"
    "卫星通信"
    "卫星导航"
    "卫星遥感"
    "基带芯片"
    "射频芯片"
    "微型天线"
    "应急"
    "救灾"
    "气象监测"
    "通用航空"
    "智能交通"
    "物联网"
    "卫星导航终端及位置服务"
    "卫星通信广播"
    "自主遥感信息"
    "高端精品钢材"
    "高性能复合材料及特种功能材料及稀土功能材料"
    "智能、节能型家电"
    "家电芯片"
    "高效环保变频压缩机"
    "智能家电节能技术"
    "工业设计"
    "在线监测"
    "智能家电"
    "智能卫浴"
    "智能家居"
    "绿色健康的空气净化器"
    "净水器"
    "节能节水器具"
    "绿色家电"
    "环保节材型家具"
    "新中式家具"
    "全屋定制家具"
    "多功能家具"
    "保健养老家具"
    "家具环保涂装工艺技术设备"
    "柔性自动化生产线"
    "发酵食品"
    "功能性食品"
    "软饮料和酒类制造"
    "粮油生产和加工"
    "肉制品和海产品加工基地"
    "自动化、数字化、网络化、智能化的冷链食品、饮料、酒类加工与包装设备/流水线"
    "化纤新材料成套装备"
    "短流程新型纺纱织造装备"
    "新型印染"
    "高性能纺纱"
    "织造"
    "清洁生产技术与工艺"
    "高档服饰设计和制造"
    "高附加值纺织面料生产"
    "高性能纤维及复合材料创新中心"
    "过滤、医疗、防护等高性能产业用纺织品创新平台"
    "生产过程自动在线监测平台和纺织服装电子商务平台"
    "特种、高端陶瓷生产工艺技术和装备"
    "自动检测"
    "自动包装智能化装备"
    "高档用纸"
    "高效节能打浆"
    "压榨和干燥技术与装备"
    "废纸清洁制浆造纸"
    "废纸制浆造纸废水和污泥高效处理和资源化利用及非木材植物纤维清洁制浆技术"
    "特种纸"
    "功能纤维及高性能纤维加工技术"
    "生物基原料和纤维绿色加工技术"
    "新型非织造、多种材料多层复合、立体织造等关键技术"
    "功能性面料整理技术"
    "环保阻燃纤维及面料"
    "纳米纤维及复合材料"
    "导电织物"
    "数码印花机数字化喷墨头制造核心技术"
    "无水印染技术"
    "服装智能化制造生产线"
    "新型纳米传感器催生可穿戴的智能服装"
    "生物酶制革及毛皮加工技术"
    "功能型皮革和鞋类制造技术"
    "水性涂料喷涂及干燥工艺技术"
    "多功能家具五金连接件"
    "造纸纤维原料高效利用技术"
    "高速造纸机高端自动化控制技术"
    "高性能纸基功能材料关键技术"
    "绿色高效多功能表面活性剂"
    "节水型洗涤剂"
    "洗涤剂用酶制剂及功能型聚合物"
    "化妆品功效性原料"
    "新型光学、高阻隔包装等高性能薄膜"
    "生物降解塑料材料及制品"
    "高性能工程塑料改性及特种工程塑料"
    "双向拉伸薄膜装备"
    "功能化改性高分子复合材料"
    "汽车内饰用低散发材料改性技术"
    "低品位原料和陶瓷生产废弃物综合利用"
    "长寿命复合石膏模具和新型微孔塑料及树脂模具"
    "日用陶瓷异型产品成型技术"
    "连体坐便器高压成型技术"
    "高性能刀剪材料"
    "刀剪刀口精密加工及数字化技术"
    "自行车变速器精密传动系统"
    "玩具3D模型打印和设备生产技术"
    "钢琴弦列技术"
    "高端乐器芯片技术"
    "声学共鸣系统技术"
    "乐器检测设备、材料";
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
    "Design and brands"
    "Supply chain"
    "High-end customisation"
    "Platforms"
    "Headquarters"
    "Apparel"
    "Weaving"
    "Dyeing and finishing"
    "Footwear"
    "Functional and differentiated fibres"
    "Equipment"
    "Apparel"
    "Weaving"
    "Dyeing and finishing"
    "Home textiles"
    "Footwear"
    "Industrial textiles"
    "Equipment"
    "Apparel"
    "Home textiles"
    "Functional and differentiated fibres"
    "Industrial textiles"
    "Knitted fabrics imitating wovens"
    "Multi-fibre interwoven fabrics"
    "Fine-denier fibre fabrics"
    "Warp-knitted special-fibre fabrics"
    "Functional fibres: conductive, flame-retardant, smart-responsive"
    "High-strength high-modulus fibres"
    "Heat-resistant fibres"
    "Bio-based fibres"
    "Functional jacquard composite fabrics"
    "Wide double-layer decorative fabrics"
    "High value-added special functional fabrics: healthy and comfortable, green and safe, easy-care"
    "Functional apparel (smart-sensing, sports, protective) and ecological apparel"
    "Ecological, functional and smart home textiles"
    "Textiles and nonwovens for strategic emerging industries: energy, environmental protection, aerospace, defence"
    "Textiles and nonwovens for environmental pollution and remediation"
    "Textiles and nonwovens for medical, hygiene and protective use"
    "Textiles and nonwovens for safety and protection"
    "Textiles and nonwovens for marine development"
    "Multi-unit coordinated control systems"
    "New smart sensing, measuring and quality control systems for textiles"
    "Personal fashion customisation systems"
    "New forming processes and equipment for composite fibres"
    "Dope-dyed fibre spinning equipment"
    "Special equipment for making fibres from recycled waste"
    "Full-width high-speed digital printing equipment and smart control systems"
    "New nanofibre production and post-treatment equipment"
    "High-speed lightweight needle-punching equipment"
    "Functional finishing equipment"
    "New composite production equipment (source wording 杂植 unclear)"
    "Building ceramics: thin, green, functional and high-end high-technology products"
    "Sanitary ceramics: water-saving and lightweight, smart and integrated bathroom products"
    "Low-clinker cement"
    "Marine cement for major coastal projects"
    "New green cement made with solid waste"
    "Recycled aggregate"
    "Manufactured sand"
    "High-performance admixtures"
    "Building materials made with solid waste"
    "Thermal insulation materials"
    "Lightweight materials"
    "Ultra-high-performance concrete"
    "Functional concrete"
    "Gypsum building products"
    "Prefabricated components and components combining structure and decoration"
    "New deep-processed glass products with high technology content"
    "Special glass supplied to advanced manufacturing clusters such as electronics and information, cars and smart household appliances"
    "Solar glass"
    "High-end energy-saving safety glass"
    "Medical glass with biological properties"
    "Lead-free infrared-transmitting chalcogenide glass for infrared detection, and products of it"
    "Strong, tough, elastic and corrosion-resistant aluminium profiles for transport: cars and rail transit, ships and coastal landing platforms"
    "Aluminium profiles for energy-saving building doors, windows and curtain walls: thermal break, photoelectric curtain wall, and aluminium-wood, aluminium-plastic and aluminium-steel composites"
    "Aluminium profiles for building structures: formwork and scaffolding, all-aluminium awnings and sunrooms, all-aluminium furniture, light footbridges"
    "Integrated technology and equipment for large-scale, efficient pretreatment and homogenisation of raw materials"
    "New energy technology and equipment such as clean coal gas and hydrogen"
    "New dry-process short-route technology and equipment"
    "Energy-saving, smart and efficient large-tonnage presses"
    "New efficient and energy-saving combustion equipment for kilns"
    "Technology and equipment for digital glaze and powder spraying and new laser-printing ceramic toner"
    "Technology and equipment for making functional ceramics and ceramics for prefabricated buildings"
    "Technology and equipment for production automation, smart control and online inspection"
    "Computer-aided design technology"
    "Efficient and energy-saving clinker burning technology and equipment"
    "Efficient and energy-saving grinding technology and equipment"
    "Efficient flue gas desulphurisation and denitrification technology and equipment"
    "Co-processing technology in cement kilns"
    "Technology for recycling low-grade raw materials and fuels and waste"
    "Application of industrial robots and internet of things technology"
    "Building of smart production lines"
    "Complete technology and equipment for high-generation electronic glass substrates and covers, substrate glass for thin-film cells, high borosilicate glass and high-alumina glass"
    "Preparation technology for online and offline transparent conductive oxide coated glass and electrochromic and thermochromic glass"
    "Preparation technology for glass products combining photovoltaic, photothermal and structural functions"
    "Stable preparation technology for highly uniform chalcogenide glass"
    "Technologies for high rare-earth doping of optical fibre, water removal, resistance to photodarkening, composite fibre, and stability and consistency of preform making and fibre drawing between batches"
    "Strong, tough, elastic, corrosion-resistant and other high-performance aluminium alloys and their preparation and application technology"
    "Key technology for short-route, efficient aluminium profile extrusion"
    "Technology for simulation of extrusion and optimised die design"
    "Preparation technology for industrial aluminium profiles such as solution strengthening, multi-stage ageing and retrogression and re-ageing"
    "Low-toxic, non-toxic and harmless surface treatment technology for aluminium profiles"
    "Technology for energy saving and for turning the three wastes of aluminium profile making into resources"
    "High-end CNC machine tools"
    "Industrial robots"
    "Additive manufacturing equipment"
    "Intelligent light special-purpose equipment and key generic technologies of smart manufacturing"
    "Sensors"
    "Automatic control systems"
    "Servo and actuating components"
    "High-precision CNC machine tools and systems"
    "Mother machines (machine tools)"
    "Major intelligent complete sets of equipment"
    "Stereolithography (additive manufacturing equipment)"
    "Fused deposition modelling (additive manufacturing equipment)"
    "Selective laser sintering (additive manufacturing equipment)"
    "Patternless casting moulds and material jetting (additive manufacturing equipment)"
    "Complete automobiles"
    "New energy vehicles and special-purpose vehicles"
    "Automobile parts, especially key parts of new energy vehicles (batteries, motors, electronic control systems), and automotive electronics"
    "Marine mineral development equipment, represented by large deep-water marine engineering equipment, and large port engineering equipment"
    "Ancillary equipment for offshore drilling and production platforms"
    "Special-purpose ships"
    "Small and medium-sized ships"
    "Urban rail transit equipment and its key core parts"
    "Engineering and track maintenance machinery"
    "Dust removal and exhaust gas purification equipment"
    "Waste water treatment equipment"
    "Equipment for comprehensive use of waste"
    "Desulphurisation and denitrification systems"
    "Intelligent refuse sorting and treatment equipment and key parts"
    "Online automatic monitors for all kinds of key pollutants"
    "Operation and maintenance services and remote diagnosis and management systems for pollution control systems"
    "Photovoltaic equipment"
    "Wind power equipment"
    "Nuclear power equipment and smart grid equipment"
    "Complete high-concentration solar power systems"
    "Fourth-generation photovoltaic power technology and equipment"
    "Complete large wind turbines and parts, auxiliary nuclear power equipment and non-power nuclear technology"
    "Key aviation technologies"
    "General aviation aircraft"
    "Large amphibious aircraft"
    "Light seaplanes"
    "Unmanned aerial vehicles"
    "Special aircraft and light helicopters"
    "Airport air traffic control, navigation and surveillance equipment"
    "Airport tow tractors"
    "Air supply vehicles"
    "Power supply vehicles and air-conditioning vehicles"
    "Integrated circuits and key components"
    "Smart devices"
    "Digital home terminals"
    "Professional terminal equipment"
    "Organic light-emitting diodes (OLED)"
    "Laser display"
    "Maskless laser direct-writing systems"
    "Advanced medical equipment"
    "Biopharmaceuticals and modern Chinese medicines with own intellectual property, marked efficacy and broad market prospects"
    "Marine biotechnology and products"
    "Satellite communications"
    "Satellite navigation"
    "Satellite remote sensing"
    "Baseband chips"
    "Radio-frequency chips"
    "Miniature antennas"
    "Satellite applications in emergency response"
    "Satellite applications in disaster relief"
    "Satellite applications in meteorological monitoring"
    "Satellite applications in general aviation"
    "Satellite applications in intelligent transport"
    "Satellite applications in the internet of things"
    "Satellite navigation terminals and location services"
    "Satellite communications and broadcasting"
    "Independent remote sensing information"
    "High-end quality steel"
    "High-performance composites, special functional materials and rare earth functional materials"
    "Smart and energy-saving home appliances"
    "Home appliance chips"
    "Efficient, environmentally friendly inverter compressors"
    "Energy-saving technology for smart home appliances"
    "Industrial design"
    "Online monitoring"
    "Smart home appliances"
    "Smart sanitary ware"
    "Smart home products"
    "Green and healthy air purifiers"
    "Water purifiers"
    "Energy- and water-saving appliances"
    "Green home appliances"
    "Environmentally friendly, material-saving furniture"
    "New Chinese-style furniture"
    "Whole-house custom furniture"
    "Multi-function furniture"
    "Health care and elderly care furniture"
    "Environmentally friendly furniture coating process technology and equipment"
    "Flexible automated production lines"
    "Fermented foods"
    "Functional foods"
    "Soft drink and alcoholic drink manufacturing"
    "Grain and oil production and processing"
    "Meat and seafood processing bases"
    "Automated, digital, networked and intelligent processing and packaging equipment and lines for cold-chain foods, drinks and alcohol"
    "Complete sets of equipment for new chemical fibre materials"
    "New short-process spinning and weaving equipment"
    "New dyeing and printing equipment"
    "High-performance spinning equipment"
    "High-performance weaving equipment"
    "Cleaner production technologies and processes"
    "Design and manufacture of high-end apparel"
    "Production of high value-added textile fabrics"
    "Innovation centre for high-performance fibres and composites"
    "Innovation platform for high-performance industrial textiles for filtration, medical use and protection"
    "Automatic online production monitoring platforms and textile and apparel e-commerce platforms"
    "Production technology and equipment for special and high-end ceramics"
    "Automatic inspection equipment"
    "Intelligent automatic packaging equipment"
    "High-grade paper"
    "Efficient, energy-saving beating technology and equipment"
    "Pressing and drying technology and equipment"
    "Clean pulping and papermaking from waste paper"
    "Efficient treatment and reuse of waste water and sludge from waste-paper pulping, and clean pulping of non-wood plant fibres"
    "Special paper"
    "Processing technology for functional and high-performance fibres"
    "Green processing technology for bio-based raw materials and fibres"
    "Key technologies such as new nonwovens, multi-layer compounding of several materials and three-dimensional weaving"
    "Finishing technology for functional fabrics"
    "Environmentally friendly flame-retardant fibres and fabrics"
    "Nanofibres and composite materials"
    "Conductive textiles"
    "Core technology for making digital inkjet heads of digital printing machines"
    "Waterless printing and dyeing technology"
    "Smart production lines for garments"
    "Wearable smart clothing made possible by new nanosensors"
    "Enzymatic tanning and fur processing technology"
    "Manufacturing technology for functional leather and footwear"
    "Spraying and drying technology for water-based coatings"
    "Multifunctional furniture hardware connectors"
    "Technology for efficient use of papermaking fibre raw materials"
    "High-end automatic control technology for high-speed paper machines"
    "Key technology for high-performance paper-based functional materials"
    "Green, efficient, multifunctional surfactants"
    "Water-saving detergents"
    "Enzyme preparations and functional polymers for detergents"
    "Efficacy ingredients for cosmetics"
    "High-performance films such as new optical and high-barrier packaging films"
    "Biodegradable plastic materials and products"
    "Modified high-performance engineering plastics and special engineering plastics"
    "Biaxially stretched film equipment"
    "Functionally modified polymer composites"
    "Modification technology for low-emission materials for car interiors"
    "Comprehensive use of low-grade raw materials and ceramic production waste"
    "Long-life composite gypsum moulds and new microporous plastic and resin moulds"
    "Forming technology for irregularly shaped household ceramics"
    "High-pressure forming technology for one-piece toilets"
    "High-performance materials for knives and scissors"
    "Precision machining and digital technology for knife and scissor edges"
    "Precision transmission systems for bicycle derailleurs"
    "Technology for 3D printing of toy models and for making the equipment"
    "Piano string scale technology"
    "Chip technology for high-end musical instruments"
    "Acoustic resonance system technology"
    "Musical instrument testing equipment and materials";
inline constexpr std::uint16_t item_en_offsets[] = {
    0, 17, 29, 51, 60, 72, 79, 86, 106, 114, 150, 159, 166, 173, 193, 206, 214, 233, 242, 249, 262,
    298, 317, 349, 379, 404, 438, 502, 535, 556, 572, 609, 645, 740, 817, 863, 973, 1039, 1101,
    1149, 1194, 1232, 1301, 1339, 1395, 1429, 1484, 1558, 1611, 1659, 1689, 1755, 1835, 1922, 1940,
    1980, 2018, 2036, 2053, 2080, 2120, 2148, 2169, 2200, 2219, 2243, 2317, 2379, 2509, 2520, 2555,
    2595, 2688, 2827, 3018, 3166, 3277, 3348, 3400, 3456, 3518, 3617, 3713, 3800, 3832, 3900, 3961,
    4041, 4081, 4149, 4215, 4249, 4426, 4556, 4659, 4726, 4927, 5063, 5132, 5195, 5334, 5419, 5523,
    5549, 5566, 5598, 5693, 5700, 5725, 5755, 5799, 5830, 5874, 5926, 5987, 6047, 6129, 6149, 6197,
    6334, 6470, 6536, 6557, 6585, 6636, 6679, 6730, 6761, 6801, 6845, 6909, 6966, 7074, 7096, 7116,
    7164, 7211, 7272, 7378, 7403, 7428, 7453, 7468, 7492, 7530, 7596, 7616, 7635, 7686, 7724, 7737,
    7759, 7790, 7826, 7839, 7876, 7902, 8024, 8057, 8081, 8101, 8125, 8139, 8160, 8178, 8222, 8263,
    8314, 8356, 8403, 8451, 8503, 8544, 8582, 8604, 8697, 8736, 8756, 8812, 8862, 8879, 8896, 8917,
    8936, 8955, 8986, 9001, 9036, 9057, 9108, 9135, 9163, 9187, 9225, 9300, 9335, 9350, 9366, 9410,
    9449, 9482, 9613, 9672, 9720, 9753, 9788, 9822, 9867, 9909, 9955, 10015, 10118, 10211, 10280,
    10310, 10351, 10367, 10424, 10468, 10514, 10638, 10651, 10715, 10781, 10895, 10938, 10997,
    11031, 11050, 11126, 11166, 11201, 11257, 11304, 11364, 11419, 11464, 11527, 11594, 11662,
    11707, 11730, 11788, 11822, 11897, 11941, 12020, 12054, 12094, 12162, 12235, 12313, 12373,
    12427, 12477, 12547, 12601, 12670, 12699, 12747, 12783, 12833,
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
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/1
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/2
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/3
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/4
    0,   // textile-apparel/box-1/pearl-river-estuary-rim/5
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/1
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/2
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/3
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/4
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/5
    0,   // textile-apparel/box-1/east-bank-of-the-pearl-river/6
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/1
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/2
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/3
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/4
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/5
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/6
    0,   // textile-apparel/box-1/west-bank-of-the-pearl-river/7
    0,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/1
    0,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/2
    0,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/3
    0,   // textile-apparel/box-1/eastern-western-and-northern-guangdong/4
    1,   // textile-apparel/box-2/knitting/1
    1,   // textile-apparel/box-2/knitting/2
    1,   // textile-apparel/box-2/knitting/3
    1,   // textile-apparel/box-2/knitting/4
    1,   // textile-apparel/box-2/fibre-materials/1
    1,   // textile-apparel/box-2/fibre-materials/2
    1,   // textile-apparel/box-2/fibre-materials/3
    1,   // textile-apparel/box-2/fibre-materials/4
    1,   // textile-apparel/box-2/weaving/1
    1,   // textile-apparel/box-2/weaving/2
    1,   // textile-apparel/box-2/printing-and-dyeing/1
    1,   // textile-apparel/box-2/apparel/1
    1,   // textile-apparel/box-2/home-textiles/1
    1,   // textile-apparel/box-2/industrial-textiles/1
    1,   // textile-apparel/box-2/industrial-textiles/2
    1,   // textile-apparel/box-2/industrial-textiles/3
    1,   // textile-apparel/box-2/industrial-textiles/4
    1,   // textile-apparel/box-2/industrial-textiles/5
    1,   // textile-apparel/box-2/textile-equipment/1
    1,   // textile-apparel/box-2/textile-equipment/2
    1,   // textile-apparel/box-2/textile-equipment/3
    2,   // textile-apparel/box-4/chemical-fibre-material-equipment/1
    2,   // textile-apparel/box-4/chemical-fibre-material-equipment/2
    2,   // textile-apparel/box-4/chemical-fibre-material-equipment/3
    3,   // textile-apparel/box-4/green-dyeing-and-finishing-equipment/1
    4,   // textile-apparel/box-4/nonwoven-equipment/1
    4,   // textile-apparel/box-4/nonwoven-equipment/2
    4,   // textile-apparel/box-4/nonwoven-equipment/3
    4,   // textile-apparel/box-4/nonwoven-equipment/4
    5,   // building-materials/box-2/ceramics/1
    5,   // building-materials/box-2/ceramics/2
    6,   // building-materials/box-2/cement/1
    6,   // building-materials/box-2/cement/2
    6,   // building-materials/box-2/cement/3
    6,   // building-materials/box-2/cement/4
    6,   // building-materials/box-2/cement/5
    6,   // building-materials/box-2/cement/6
    6,   // building-materials/box-2/cement/7
    6,   // building-materials/box-2/cement/8
    6,   // building-materials/box-2/cement/9
    6,   // building-materials/box-2/cement/10
    6,   // building-materials/box-2/cement/11
    6,   // building-materials/box-2/cement/12
    6,   // building-materials/box-2/cement/13
    7,   // building-materials/box-2/glass/1
    7,   // building-materials/box-2/glass/2
    7,   // building-materials/box-2/glass/3
    7,   // building-materials/box-2/glass/4
    7,   // building-materials/box-2/glass/5
    7,   // building-materials/box-2/glass/6
    8,   // building-materials/box-2/aluminium-profiles/1
    8,   // building-materials/box-2/aluminium-profiles/2
    8,   // building-materials/box-2/aluminium-profiles/3
    9,   // building-materials/box-3/ceramics/1
    9,   // building-materials/box-3/ceramics/2
    9,   // building-materials/box-3/ceramics/3
    9,   // building-materials/box-3/ceramics/4
    9,   // building-materials/box-3/ceramics/5
    9,   // building-materials/box-3/ceramics/6
    9,   // building-materials/box-3/ceramics/7
    9,   // building-materials/box-3/ceramics/8
    9,   // building-materials/box-3/ceramics/9
    10,  // building-materials/box-3/cement/1
    10,  // building-materials/box-3/cement/2
    10,  // building-materials/box-3/cement/3
    10,  // building-materials/box-3/cement/4
    10,  // building-materials/box-3/cement/5
    10,  // building-materials/box-3/cement/6
    10,  // building-materials/box-3/cement/7
    11,  // building-materials/box-3/glass/1
    11,  // building-materials/box-3/glass/2
    11,  // building-materials/box-3/glass/3
    11,  // building-materials/box-3/glass/4
    11,  // building-materials/box-3/glass/5
    12,  // building-materials/box-3/aluminium-profiles/1
    12,  // building-materials/box-3/aluminium-profiles/2
    12,  // building-materials/box-3/aluminium-profiles/3
    12,  // building-materials/box-3/aluminium-profiles/4
    12,  // building-materials/box-3/aluminium-profiles/5
    12,  // building-materials/box-3/aluminium-profiles/6
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/1
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/2
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/3
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/4
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/5
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/6
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/7
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/8
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/9
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/10
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/11
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/12
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/13
    13,  // pearl-river-west-bank/fields/smart-manufacturing-equipment/14
    14,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/1
    14,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/2
    14,  // pearl-river-west-bank/fields/automobiles-and-new-energy-vehicles/3
    15,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/1
    15,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/2
    15,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/3
    15,  // pearl-river-west-bank/fields/marine-engineering-equipment-and-ships/4
    16,  // pearl-river-west-bank/fields/rail-transit-equipment/1
    16,  // pearl-river-west-bank/fields/rail-transit-equipment/2
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/1
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/2
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/3
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/4
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/5
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/6
    17,  // pearl-river-west-bank/fields/energy-saving-and-environmental-protection-equipment/7
    18,  // pearl-river-west-bank/fields/new-energy-equipment/1
    18,  // pearl-river-west-bank/fields/new-energy-equipment/2
    18,  // pearl-river-west-bank/fields/new-energy-equipment/3
    18,  // pearl-river-west-bank/fields/new-energy-equipment/4
    18,  // pearl-river-west-bank/fields/new-energy-equipment/5
    18,  // pearl-river-west-bank/fields/new-energy-equipment/6
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/1
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/2
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/3
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/4
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/5
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/6
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/7
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/8
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/9
    19,  // pearl-river-west-bank/fields/general-aviation-equipment/10
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/1
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/2
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/3
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/4
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/5
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/6
    20,  // pearl-river-west-bank/fields/new-generation-information-technology/7
    21,  // pearl-river-west-bank/fields/biological-industry/1
    21,  // pearl-river-west-bank/fields/biological-industry/2
    21,  // pearl-river-west-bank/fields/biological-industry/3
    22,  // pearl-river-west-bank/fields/satellites-and-applications/1
    22,  // pearl-river-west-bank/fields/satellites-and-applications/2
    22,  // pearl-river-west-bank/fields/satellites-and-applications/3
    22,  // pearl-river-west-bank/fields/satellites-and-applications/4
    22,  // pearl-river-west-bank/fields/satellites-and-applications/5
    22,  // pearl-river-west-bank/fields/satellites-and-applications/6
    22,  // pearl-river-west-bank/fields/satellites-and-applications/7
    22,  // pearl-river-west-bank/fields/satellites-and-applications/8
    22,  // pearl-river-west-bank/fields/satellites-and-applications/9
    22,  // pearl-river-west-bank/fields/satellites-and-applications/10
    22,  // pearl-river-west-bank/fields/satellites-and-applications/11
    22,  // pearl-river-west-bank/fields/satellites-and-applications/12
    22,  // pearl-river-west-bank/fields/satellites-and-applications/13
    22,  // pearl-river-west-bank/fields/satellites-and-applications/14
    22,  // pearl-river-west-bank/fields/satellites-and-applications/15
    23,  // pearl-river-west-bank/fields/new-materials/1
    23,  // pearl-river-west-bank/fields/new-materials/2
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/1
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/2
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/3
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/4
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/5
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/6
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/7
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/8
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/9
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/10
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/11
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/12
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/13
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/14
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/15
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/16
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/17
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/18
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/19
    24,  // pearl-river-west-bank/fields/home-appliances-and-furniture/20
    25,  // pearl-river-west-bank/fields/food-and-beverages/1
    25,  // pearl-river-west-bank/fields/food-and-beverages/2
    25,  // pearl-river-west-bank/fields/food-and-beverages/3
    25,  // pearl-river-west-bank/fields/food-and-beverages/4
    25,  // pearl-river-west-bank/fields/food-and-beverages/5
    25,  // pearl-river-west-bank/fields/food-and-beverages/6
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/1
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/2
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/3
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/4
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/5
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/6
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/7
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/8
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/9
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/10
    26,  // pearl-river-west-bank/fields/textiles-and-apparel/11
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/1
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/2
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/3
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/4
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/5
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/6
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/7
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/8
    27,  // pearl-river-west-bank/fields/ceramics-and-paper/9
    28,  // light-industry-textiles/box-1/textiles-and-apparel/1
    28,  // light-industry-textiles/box-1/textiles-and-apparel/2
    28,  // light-industry-textiles/box-1/textiles-and-apparel/3
    28,  // light-industry-textiles/box-1/textiles-and-apparel/4
    28,  // light-industry-textiles/box-1/textiles-and-apparel/5
    28,  // light-industry-textiles/box-1/textiles-and-apparel/6
    28,  // light-industry-textiles/box-1/textiles-and-apparel/7
    28,  // light-industry-textiles/box-1/textiles-and-apparel/8
    28,  // light-industry-textiles/box-1/textiles-and-apparel/9
    28,  // light-industry-textiles/box-1/textiles-and-apparel/10
    28,  // light-industry-textiles/box-1/textiles-and-apparel/11
    29,  // light-industry-textiles/box-1/leather/1
    29,  // light-industry-textiles/box-1/leather/2
    30,  // light-industry-textiles/box-1/furniture/1
    30,  // light-industry-textiles/box-1/furniture/2
    31,  // light-industry-textiles/box-1/papermaking/1
    31,  // light-industry-textiles/box-1/papermaking/2
    31,  // light-industry-textiles/box-1/papermaking/3
    32,  // light-industry-textiles/box-1/daily-chemicals/1
    32,  // light-industry-textiles/box-1/daily-chemicals/2
    32,  // light-industry-textiles/box-1/daily-chemicals/3
    32,  // light-industry-textiles/box-1/daily-chemicals/4
    33,  // light-industry-textiles/box-1/plastic-products/1
    33,  // light-industry-textiles/box-1/plastic-products/2
    33,  // light-industry-textiles/box-1/plastic-products/3
    33,  // light-industry-textiles/box-1/plastic-products/4
    33,  // light-industry-textiles/box-1/plastic-products/5
    33,  // light-industry-textiles/box-1/plastic-products/6
    34,  // light-industry-textiles/box-1/ceramics/1
    34,  // light-industry-textiles/box-1/ceramics/2
    34,  // light-industry-textiles/box-1/ceramics/3
    34,  // light-industry-textiles/box-1/ceramics/4
    35,  // light-industry-textiles/box-1/metal-products/1
    35,  // light-industry-textiles/box-1/metal-products/2
    35,  // light-industry-textiles/box-1/metal-products/3
    36,  // light-industry-textiles/box-1/other/1
    36,  // light-industry-textiles/box-1/other/2
    36,  // light-industry-textiles/box-1/other/3
    36,  // light-industry-textiles/box-1/other/4
    36,  // light-industry-textiles/box-1/other/5
};

inline constexpr std::uint16_t by_id[] = {
    72, 73, 74, 53, 62, 63, 64, 65, 54, 55, 56, 57, 58, 59, 60, 61, 51, 52, 66, 67, 68, 69, 70, 71,
    96, 97, 98, 99, 100, 101, 84, 85, 86, 87, 88, 89, 90, 75, 76, 77, 78, 79, 80, 81, 82, 83, 91,
    92, 93, 94, 95, 249, 250, 251, 252, 239, 240, 241, 242, 234, 235, 232, 233, 253, 254, 255, 256,
    257, 258, 259, 260, 236, 237, 238, 243, 244, 245, 246, 247, 248, 221, 230, 231, 222, 223, 224,
    225, 226, 227, 228, 229, 116, 117, 118, 155, 156, 157, 212, 213, 214, 215, 216, 217, 218, 219,
    220, 125, 126, 127, 128, 129, 130, 131, 195, 196, 197, 198, 199, 200, 138, 147, 139, 140, 141,
    142, 143, 144, 145, 146, 175, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 176, 194, 177,
    178, 179, 180, 181, 182, 183, 119, 120, 121, 122, 132, 133, 134, 135, 136, 137, 148, 149, 150,
    151, 152, 153, 154, 173, 174, 123, 124, 158, 167, 168, 169, 170, 171, 172, 159, 160, 161, 162,
    163, 164, 165, 166, 102, 111, 112, 113, 114, 115, 103, 104, 105, 106, 107, 108, 109, 110, 201,
    210, 211, 202, 203, 204, 205, 206, 207, 208, 209, 5, 6, 7, 8, 9, 10, 18, 19, 20, 21, 0, 1, 2, 3,
    4, 11, 12, 13, 14, 15, 16, 17, 33, 26, 27, 28, 29, 34, 35, 36, 37, 38, 39, 22, 23, 24, 25, 32,
    40, 41, 42, 30, 31, 43, 44, 45, 46, 47, 48, 49, 50,
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
    102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 116, 119, 123, 125, 132,
    138, 148, 155, 158, 173, 175, 195, 201, 212, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
    221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 226,
    237, 239, 241, 244, 244, 244, 248, 254, 258, 261, 261, 261,
};

}  // namespace columns::focus

/// An item of the lists that a plan puts in boxes: what an industry is to concentrate on.
class focus_item : public constplan::row<focus_item, focus_item_id> {
 public:
  using row::row;

  /// The stable id, for instance "building-materials/box-2/ceramics/1".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::focus::id_text, columns::focus::id_offsets, index());
  }

  /// The plan.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{columns::focus::plan[index()]};
  }

  /// The industry or sector.
  constexpr guangdong::cluster cluster() const noexcept {
    return guangdong::cluster{columns::focus::cluster[index()]};
  }

  /// Product, technology, material, equipment or layout.
  constexpr constplan::focus_kind kind() const noexcept {
    return columns::focus::kind[index()];
  }

  /// The heading of the list.
  constexpr std::string_view group_zh() const noexcept {
    return constplan::text_at(
        columns::focus::group_zh_text, columns::focus::group_zh_offsets, columns::focus::group_zh_codes[index()]);
  }

  /// The heading of the list in English, ours.
  constexpr std::string_view group_en() const noexcept {
    return constplan::text_at(
        columns::focus::group_en_text, columns::focus::group_en_offsets, columns::focus::group_en_codes[index()]);
  }

  /// The item.
  constexpr std::string_view item_zh() const noexcept {
    return constplan::text_at(
        columns::focus::item_zh_text, columns::focus::item_zh_offsets, index());
  }

  /// The item in English, ours.
  constexpr std::string_view item_en() const noexcept {
    return constplan::text_at(
        columns::focus::item_en_text, columns::focus::item_en_offsets, index());
  }

  /// Its place in the list, from 1.
  constexpr int ordinal() const noexcept {
    return static_cast<int>(columns::focus::ordinal[index()]);
  }

  /// Where the list stands.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::focus::section_text, columns::focus::section_offsets, columns::focus::section_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("cluster", cluster());
    visitor("kind", kind());
    visitor("group_zh", group_zh());
    visitor("group_en", group_en());
    visitor("item_zh", item_zh());
    visitor("item_en", item_en());
    visitor("ordinal", ordinal());
    visitor("section", section());
  }

  static constexpr std::size_t count = 261;
  static constexpr std::optional<focus_item> lookup(std::string_view id) noexcept {
    return constplan::binary_search<focus_item>(columns::focus::by_id, id);
  }
};

/// All focus, in the order of focus.csv.
inline constexpr constplan::table<focus_item> focus{};

/// The focus whose plan is this plan. Constant time.
constexpr constplan::relation<focus_item> focus_of(plan of) noexcept {
  return constplan::relation_at<focus_item>(
      columns::focus::by_plan, columns::focus::by_plan_offsets, of.index());
}

/// The focus whose cluster is this cluster. Constant time.
constexpr constplan::relation<focus_item> focus_of(cluster of) noexcept {
  return constplan::relation_at<focus_item>(
      columns::focus::by_cluster, columns::focus::by_cluster_offsets, of.index());
}

}  // namespace constplan::guangdong
