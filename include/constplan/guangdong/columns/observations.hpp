// observations: The columns behind ../observations.hpp. 43 rows.
//
// Made by constplan-gen from observations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of observations.
enum class observation_id : std::uint8_t {
  furniture_soft_furniture_core_category_count,
  furniture_furniture_fair_count,
  pearl_river_west_bank_robotics_robotics_backbone_firm_count,
  advanced_materials_main_business_revenue_2019,
  advanced_materials_value_added_2019,
  advanced_materials_share_of_provincial_industry_2019,
  advanced_materials_cement_output_mass_2019,
  advanced_materials_cement_national_output_share_2019,
  advanced_materials_cement_national_output_rank_2019,
  advanced_materials_building_ceramics_output_area_2019,
  advanced_materials_building_ceramics_national_output_share_2019,
  advanced_materials_building_ceramics_national_output_rank_2019,
  advanced_materials_sanitary_ceramics_output_pieces_2019,
  advanced_materials_sanitary_ceramics_national_output_share_2019,
  advanced_materials_sanitary_ceramics_national_output_rank_2019,
  advanced_materials_flat_glass_output_weight_cases_2019,
  advanced_materials_flat_glass_national_output_share_2019,
  advanced_materials_flat_glass_national_output_rank_2019,
  advanced_materials_steel_products_output_mass_2019,
  advanced_materials_steel_products_national_output_share_2019,
  advanced_materials_aluminium_products_output_mass_2019,
  advanced_materials_aluminium_products_national_output_share_2019,
  advanced_materials_aluminium_products_national_output_rank_2019,
  advanced_materials_plastic_products_output_mass_2019,
  advanced_materials_plastic_products_national_output_share_2019,
  advanced_materials_plastic_products_national_output_rank_2019,
  advanced_materials_synthetic_rubber_output_mass_2019,
  advanced_materials_synthetic_rubber_national_output_share_2019,
  advanced_materials_synthetic_rubber_national_output_rank_2019,
  advanced_materials_primary_form_plastics_output_mass_2019,
  advanced_materials_primary_form_plastics_national_output_share_2019,
  advanced_materials_industry_divisions,
  advanced_materials_industry_groups,
  advanced_materials_industry_classes,
  light_industry_textiles_industry_divisions,
  light_industry_textiles_industry_groups,
  light_industry_textiles_industry_classes,
  light_industry_textiles_value_added_of_above_scale_firms_2019,
  light_industry_textiles_main_business_revenue_of_above_scale_firms_2019,
  light_industry_textiles_share_of_provincial_manufacturing_2019,
  light_industry_textiles_value_added_2022,
  light_industry_textiles_operating_revenue_2022,
  light_industry_textiles_national_rank_by_output_of_named_products,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] observations {

inline constexpr char id_text[] =
    "furniture/soft-furniture/core-category-count"
    "furniture/furniture-fair-count"
    "pearl-river-west-bank/robotics/robotics-backbone-firm-count"
    "advanced-materials/main-business-revenue/2019"
    "advanced-materials/value-added/2019"
    "advanced-materials/share-of-provincial-industry/2019"
    "advanced-materials/cement/output-mass/2019"
    "advanced-materials/cement/national-output-share/2019"
    "advanced-materials/cement/national-output-rank/2019"
    "advanced-materials/building-ceramics/output-area/2019"
    "advanced-materials/building-ceramics/national-output-share/2019"
    "advanced-materials/building-ceramics/national-output-rank/2019"
    "advanced-materials/sanitary-ceramics/output-pieces/2019"
    "advanced-materials/sanitary-ceramics/national-output-share/2019"
    "advanced-materials/sanitary-ceramics/national-output-rank/2019"
    "advanced-materials/flat-glass/output-weight-cases/2019"
    "advanced-materials/flat-glass/national-output-share/2019"
    "advanced-materials/flat-glass/national-output-rank/2019"
    "advanced-materials/steel-products/output-mass/2019"
    "advanced-materials/steel-products/national-output-share/2019"
    "advanced-materials/aluminium-products/output-mass/2019"
    "advanced-materials/aluminium-products/national-output-share/2019"
    "advanced-materials/aluminium-products/national-output-rank/2019"
    "advanced-materials/plastic-products/output-mass/2019"
    "advanced-materials/plastic-products/national-output-share/2019"
    "advanced-materials/plastic-products/national-output-rank/2019"
    "advanced-materials/synthetic-rubber/output-mass/2019"
    "advanced-materials/synthetic-rubber/national-output-share/2019"
    "advanced-materials/synthetic-rubber/national-output-rank/2019"
    "advanced-materials/primary-form-plastics/output-mass/2019"
    "advanced-materials/primary-form-plastics/national-output-share/2019"
    "advanced-materials/industry-divisions"
    "advanced-materials/industry-groups"
    "advanced-materials/industry-classes"
    "light-industry-textiles/industry-divisions"
    "light-industry-textiles/industry-groups"
    "light-industry-textiles/industry-classes"
    "light-industry-textiles/value-added-of-above-scale-firms/2019"
    "light-industry-textiles/main-business-revenue-of-above-scale-firms/2019"
    "light-industry-textiles/share-of-provincial-manufacturing/2019"
    "light-industry-textiles/value-added/2022"
    "light-industry-textiles/operating-revenue/2022"
    "light-industry-textiles/national-rank-by-output-of-named-products"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x002C\x004A\x0085\x00B2\x00D5\x0109\x0133\x0167\x019A\x01CF\x020E\x024C\x0283\x02C2"
    u"\x0300\x0336\x036E\x03A5\x03D7\x0413\x0449\x0489\x04C8\x04FC\x053A\x0577\x05AB\x05E9\x0626"
    u"\x065F\x06A2\x06C7\x06E9\x070C\x0736\x075D\x0785\x07C2\x0809\x0847\x086F\x089D\x08DE";

inline constexpr std::uint8_t plan[] =
    "\x03\x03"  // 2 from furniture/soft-furniture/core-category-count: furniture
    "\x06"  // pearl-river-west-bank/robotics/robotics-backbone-firm-count: pearl-river-west-bank
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 16 from advanced-materials/main-business-revenue/2019: advanced-materials
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 15 from advanced-materials/steel-products/national-output-share/2019: advanced-materials
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 9 from light-industry-textiles/industry-divisions: light-industry-textiles
    ;

inline constexpr std::uint8_t cluster[] =
    "\x35"  // furniture/soft-furniture/core-category-count: furniture/soft-furniture
    "\x26"  // furniture/furniture-fair-count: furniture
    "\x62"  // pearl-river-west-bank/robotics/robotics-backbone-firm-count: pearl-river-west-bank/robotics
    "\x64\x64\x64"  // 3 from advanced-materials/main-business-revenue/2019: advanced-materials
    "\x6A\x6A\x6A"  // 3 from advanced-materials/cement/output-mass/2019: advanced-materials/cement
    "\x6B\x6B\x6B"  // 3 from advanced-materials/building-ceramics/output-area/2019: advanced-materials/building-ceramics
    "\x6C\x6C\x6C"  // 3 from advanced-materials/sanitary-ceramics/output-pieces/2019: advanced-materials/sanitary-ceramics
    "\x6D\x6D\x6D"  // 3 from advanced-materials/flat-glass/output-weight-cases/2019: advanced-materials/flat-glass
    "\x6E\x6E"  // 2 from advanced-materials/steel-products/output-mass/2019: advanced-materials/steel-products
    "\x6F\x6F\x6F"  // 3 from advanced-materials/aluminium-products/output-mass/2019: advanced-materials/aluminium-products
    "\x70\x70\x70"  // 3 from advanced-materials/plastic-products/output-mass/2019: advanced-materials/plastic-products
    "\x71\x71\x71"  // 3 from advanced-materials/synthetic-rubber/output-mass/2019: advanced-materials/synthetic-rubber
    "\x72\x72"  // 2 from advanced-materials/primary-form-plastics/output-mass/2019: advanced-materials/primary-form-plastics
    "\x64\x64\x64"  // 3 from advanced-materials/industry-divisions: advanced-materials
    "\x7C\x7C\x7C\x7C\x7C\x7C\x7C\x7C\x7C"  // 9 from light-industry-textiles/industry-divisions: light-industry-textiles
    ;

inline constexpr std::uint8_t metric[] =
    "\x34"  // furniture/soft-furniture/core-category-count: core-category-count
    "\x35"  // furniture/furniture-fair-count: furniture-fair-count
    "\x44"  // pearl-river-west-bank/robotics/robotics-backbone-firm-count: robotics-backbone-firm-count
    "\x00"  // advanced-materials/main-business-revenue/2019: main-business-revenue
    "\x01"  // advanced-materials/value-added/2019: value-added
    "\x03"  // advanced-materials/share-of-provincial-industry/2019: share-of-provincial-industry
    "\x0E"  // advanced-materials/cement/output-mass/2019: output-mass
    "\x12"  // advanced-materials/cement/national-output-share/2019: national-output-share
    "\x13"  // advanced-materials/cement/national-output-rank/2019: national-output-rank
    "\x0F"  // advanced-materials/building-ceramics/output-area/2019: output-area
    "\x12"  // advanced-materials/building-ceramics/national-output-share/2019: national-output-share
    "\x13"  // advanced-materials/building-ceramics/national-output-rank/2019: national-output-rank
    "\x10"  // advanced-materials/sanitary-ceramics/output-pieces/2019: output-pieces
    "\x12"  // advanced-materials/sanitary-ceramics/national-output-share/2019: national-output-share
    "\x13"  // advanced-materials/sanitary-ceramics/national-output-rank/2019: national-output-rank
    "\x11"  // advanced-materials/flat-glass/output-weight-cases/2019: output-weight-cases
    "\x12"  // advanced-materials/flat-glass/national-output-share/2019: national-output-share
    "\x13"  // advanced-materials/flat-glass/national-output-rank/2019: national-output-rank
    "\x0E"  // advanced-materials/steel-products/output-mass/2019: output-mass
    "\x12"  // advanced-materials/steel-products/national-output-share/2019: national-output-share
    "\x0E"  // advanced-materials/aluminium-products/output-mass/2019: output-mass
    "\x12"  // advanced-materials/aluminium-products/national-output-share/2019: national-output-share
    "\x13"  // advanced-materials/aluminium-products/national-output-rank/2019: national-output-rank
    "\x0E"  // advanced-materials/plastic-products/output-mass/2019: output-mass
    "\x12"  // advanced-materials/plastic-products/national-output-share/2019: national-output-share
    "\x13"  // advanced-materials/plastic-products/national-output-rank/2019: national-output-rank
    "\x0E"  // advanced-materials/synthetic-rubber/output-mass/2019: output-mass
    "\x12"  // advanced-materials/synthetic-rubber/national-output-share/2019: national-output-share
    "\x13"  // advanced-materials/synthetic-rubber/national-output-rank/2019: national-output-rank
    "\x0E"  // advanced-materials/primary-form-plastics/output-mass/2019: output-mass
    "\x12"  // advanced-materials/primary-form-plastics/national-output-share/2019: national-output-share
    "\x14"  // advanced-materials/industry-divisions: industry-divisions
    "\x15"  // advanced-materials/industry-groups: industry-groups
    "\x16"  // advanced-materials/industry-classes: industry-classes
    "\x14"  // light-industry-textiles/industry-divisions: industry-divisions
    "\x15"  // light-industry-textiles/industry-groups: industry-groups
    "\x16"  // light-industry-textiles/industry-classes: industry-classes
    "\x19"  // light-industry-textiles/value-added-of-above-scale-firms/2019: value-added-of-above-scale-firms
    "\x1A"  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019: main-business-revenue-of-above-scale-firms
    "\x22"  // light-industry-textiles/share-of-provincial-manufacturing/2019: share-of-provincial-manufacturing
    "\x01"  // light-industry-textiles/value-added/2022: value-added
    "\x1C"  // light-industry-textiles/operating-revenue/2022: operating-revenue
    "\x2D"  // light-industry-textiles/national-rank-by-output-of-named-products: national-rank-by-output-of-named-products
    ;

inline constexpr std::uint8_t nature[] =
    "\x04\x04\x04"  // 3 from furniture/soft-furniture/core-category-count: count
    "\x00\x00"  // 2 from advanced-materials/main-business-revenue/2019: level
    "\x05"  // advanced-materials/share-of-provincial-industry/2019: share
    "\x00"  // advanced-materials/cement/output-mass/2019: level
    "\x05"  // advanced-materials/cement/national-output-share/2019: share
    "\x06"  // advanced-materials/cement/national-output-rank/2019: national_rank
    "\x00"  // advanced-materials/building-ceramics/output-area/2019: level
    "\x05"  // advanced-materials/building-ceramics/national-output-share/2019: share
    "\x06"  // advanced-materials/building-ceramics/national-output-rank/2019: national_rank
    "\x00"  // advanced-materials/sanitary-ceramics/output-pieces/2019: level
    "\x05"  // advanced-materials/sanitary-ceramics/national-output-share/2019: share
    "\x06"  // advanced-materials/sanitary-ceramics/national-output-rank/2019: national_rank
    "\x00"  // advanced-materials/flat-glass/output-weight-cases/2019: level
    "\x05"  // advanced-materials/flat-glass/national-output-share/2019: share
    "\x06"  // advanced-materials/flat-glass/national-output-rank/2019: national_rank
    "\x00"  // advanced-materials/steel-products/output-mass/2019: level
    "\x05"  // advanced-materials/steel-products/national-output-share/2019: share
    "\x00"  // advanced-materials/aluminium-products/output-mass/2019: level
    "\x05"  // advanced-materials/aluminium-products/national-output-share/2019: share
    "\x06"  // advanced-materials/aluminium-products/national-output-rank/2019: national_rank
    "\x00"  // advanced-materials/plastic-products/output-mass/2019: level
    "\x05"  // advanced-materials/plastic-products/national-output-share/2019: share
    "\x06"  // advanced-materials/plastic-products/national-output-rank/2019: national_rank
    "\x00"  // advanced-materials/synthetic-rubber/output-mass/2019: level
    "\x05"  // advanced-materials/synthetic-rubber/national-output-share/2019: share
    "\x06"  // advanced-materials/synthetic-rubber/national-output-rank/2019: national_rank
    "\x00"  // advanced-materials/primary-form-plastics/output-mass/2019: level
    "\x05"  // advanced-materials/primary-form-plastics/national-output-share/2019: share
    "\x04\x04\x04\x04\x04\x04"  // 6 from advanced-materials/industry-divisions: count
    "\x00\x00"  // 2 from light-industry-textiles/value-added-of-above-scale-firms/2019: level
    "\x05"  // light-industry-textiles/share-of-provincial-manufacturing/2019: share
    "\x00\x00"  // 2 from light-industry-textiles/value-added/2022: level
    "\x06"  // light-industry-textiles/national-rank-by-output-of-named-products: national_rank
    ;

inline constexpr std::uint8_t comparator[] =
    "\x00\x00\x00"  // 3 from furniture/soft-furniture/core-category-count: none
    "\x01"  // advanced-materials/main-business-revenue/2019: reach
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from advanced-materials/value-added/2019: none
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from advanced-materials/aluminium-products/output-mass/2019: none
    "\x00\x00\x00"  // 3 from light-industry-textiles/industry-classes: none
    "\x04"  // light-industry-textiles/share-of-provincial-manufacturing/2019: about
    "\x00\x00\x00"  // 3 from light-industry-textiles/value-added/2022: none
    ;

inline constexpr std::int64_t low_values[] = {
    3, 4, 13, 2'154'000'000'000, 552'200'000'000, 1'500, 167'000'000, 710, 1, 2'130'000'000, 2'100,
    2, 50'398'000, 2'300, 99'979'600, 1'080, 45'104'500, 370, 4'704'800, 900, 13'391'100, 1'640,
    757'000, 1'030, 6'541'000, 680, 6, 19, 83, 17, 57, 174, 638'350'000'000, 2'677'520'000'000,
    2'000, 660'860'000'000, 2'785'650'000'000,
};
inline constexpr std::uint8_t low_codes[] =
    "\x00"  // furniture/soft-furniture/core-category-count: 3
    "\x01"  // furniture/furniture-fair-count: 4
    "\x02"  // pearl-river-west-bank/robotics/robotics-backbone-firm-count: 13
    "\x03"  // advanced-materials/main-business-revenue/2019: 2'154'000'000'000
    "\x04"  // advanced-materials/value-added/2019: 552'200'000'000
    "\x05"  // advanced-materials/share-of-provincial-industry/2019: 1'500
    "\x06"  // advanced-materials/cement/output-mass/2019: 167'000'000
    "\x07"  // advanced-materials/cement/national-output-share/2019: 710
    "\x08"  // advanced-materials/cement/national-output-rank/2019: 1
    "\x09"  // advanced-materials/building-ceramics/output-area/2019: 2'130'000'000
    "\x0A"  // advanced-materials/building-ceramics/national-output-share/2019: 2'100
    "\x0B"  // advanced-materials/building-ceramics/national-output-rank/2019: 2
    "\x0C"  // advanced-materials/sanitary-ceramics/output-pieces/2019: 50'398'000
    "\x0D"  // advanced-materials/sanitary-ceramics/national-output-share/2019: 2'300
    "\x0B"  // advanced-materials/sanitary-ceramics/national-output-rank/2019: 2
    "\x0E"  // advanced-materials/flat-glass/output-weight-cases/2019: 99'979'600
    "\x0F"  // advanced-materials/flat-glass/national-output-share/2019: 1'080
    "\x00"  // advanced-materials/flat-glass/national-output-rank/2019: 3
    "\x10"  // advanced-materials/steel-products/output-mass/2019: 45'104'500
    "\x11"  // advanced-materials/steel-products/national-output-share/2019: 370
    "\x12"  // advanced-materials/aluminium-products/output-mass/2019: 4'704'800
    "\x13"  // advanced-materials/aluminium-products/national-output-share/2019: 900
    "\x00"  // advanced-materials/aluminium-products/national-output-rank/2019: 3
    "\x14"  // advanced-materials/plastic-products/output-mass/2019: 13'391'100
    "\x15"  // advanced-materials/plastic-products/national-output-share/2019: 1'640
    "\x08"  // advanced-materials/plastic-products/national-output-rank/2019: 1
    "\x16"  // advanced-materials/synthetic-rubber/output-mass/2019: 757'000
    "\x17"  // advanced-materials/synthetic-rubber/national-output-share/2019: 1'030
    "\x01"  // advanced-materials/synthetic-rubber/national-output-rank/2019: 4
    "\x18"  // advanced-materials/primary-form-plastics/output-mass/2019: 6'541'000
    "\x19"  // advanced-materials/primary-form-plastics/national-output-share/2019: 680
    "\x1A"  // advanced-materials/industry-divisions: 6
    "\x1B"  // advanced-materials/industry-groups: 19
    "\x1C"  // advanced-materials/industry-classes: 83
    "\x1D"  // light-industry-textiles/industry-divisions: 17
    "\x1E"  // light-industry-textiles/industry-groups: 57
    "\x1F"  // light-industry-textiles/industry-classes: 174
    "\x20"  // light-industry-textiles/value-added-of-above-scale-firms/2019: 638'350'000'000
    "\x21"  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019: 2'677'520'000'000
    "\x22"  // light-industry-textiles/share-of-provincial-manufacturing/2019: 2'000
    "\x23"  // light-industry-textiles/value-added/2022: 660'860'000'000
    "\x24"  // light-industry-textiles/operating-revenue/2022: 2'785'650'000'000
    "\x08"  // light-industry-textiles/national-rank-by-output-of-named-products: 1
    ;

inline constexpr std::uint8_t unit[] =
    "\x02\x02\x02"  // 3 from furniture/soft-furniture/core-category-count: count
    "\x00\x00"  // 2 from advanced-materials/main-business-revenue/2019: yuan
    "\x01"  // advanced-materials/share-of-provincial-industry/2019: basis_point
    "\x04"  // advanced-materials/cement/output-mass/2019: tonne
    "\x01"  // advanced-materials/cement/national-output-share/2019: basis_point
    "\x03"  // advanced-materials/cement/national-output-rank/2019: rank
    "\x05"  // advanced-materials/building-ceramics/output-area/2019: square_metre
    "\x01"  // advanced-materials/building-ceramics/national-output-share/2019: basis_point
    "\x03"  // advanced-materials/building-ceramics/national-output-rank/2019: rank
    "\x06"  // advanced-materials/sanitary-ceramics/output-pieces/2019: piece
    "\x01"  // advanced-materials/sanitary-ceramics/national-output-share/2019: basis_point
    "\x03"  // advanced-materials/sanitary-ceramics/national-output-rank/2019: rank
    "\x07"  // advanced-materials/flat-glass/output-weight-cases/2019: weight_case
    "\x01"  // advanced-materials/flat-glass/national-output-share/2019: basis_point
    "\x03"  // advanced-materials/flat-glass/national-output-rank/2019: rank
    "\x04"  // advanced-materials/steel-products/output-mass/2019: tonne
    "\x01"  // advanced-materials/steel-products/national-output-share/2019: basis_point
    "\x04"  // advanced-materials/aluminium-products/output-mass/2019: tonne
    "\x01"  // advanced-materials/aluminium-products/national-output-share/2019: basis_point
    "\x03"  // advanced-materials/aluminium-products/national-output-rank/2019: rank
    "\x04"  // advanced-materials/plastic-products/output-mass/2019: tonne
    "\x01"  // advanced-materials/plastic-products/national-output-share/2019: basis_point
    "\x03"  // advanced-materials/plastic-products/national-output-rank/2019: rank
    "\x04"  // advanced-materials/synthetic-rubber/output-mass/2019: tonne
    "\x01"  // advanced-materials/synthetic-rubber/national-output-share/2019: basis_point
    "\x03"  // advanced-materials/synthetic-rubber/national-output-rank/2019: rank
    "\x04"  // advanced-materials/primary-form-plastics/output-mass/2019: tonne
    "\x01"  // advanced-materials/primary-form-plastics/national-output-share/2019: basis_point
    "\x02\x02\x02\x02\x02\x02"  // 6 from advanced-materials/industry-divisions: count
    "\x00\x00"  // 2 from light-industry-textiles/value-added-of-above-scale-firms/2019: yuan
    "\x01"  // light-industry-textiles/share-of-provincial-manufacturing/2019: basis_point
    "\x00\x00"  // 2 from light-industry-textiles/value-added/2022: yuan
    "\x03"  // light-industry-textiles/national-rank-by-output-of-named-products: rank
    ;

inline constexpr std::uint16_t year_values[] = {
    0, 2019, 2022,
};
inline constexpr std::uint8_t year_codes[] =
    "\x00\x00\x00"  // 3 from furniture/soft-furniture/core-category-count: none
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from advanced-materials/main-business-revenue/2019: 2019
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 12 from advanced-materials/steel-products/national-output-share/2019: 2019
    "\x00\x00\x00\x00\x00\x00"  // 6 from advanced-materials/industry-divisions: none
    "\x01\x01\x01"  // 3 from light-industry-textiles/value-added-of-above-scale-firms/2019: 2019
    "\x02\x02"  // 2 from light-industry-textiles/value-added/2022: 2022
    "\x00"  // light-industry-textiles/national-rank-by-output-of-named-products: none
    ;

inline constexpr std::uint8_t year_inferred[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from furniture/soft-furniture/core-category-count: false
    "\x00\x00"  // 2 from advanced-materials/flat-glass/national-output-share/2019: false
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 13 from advanced-materials/steel-products/output-mass/2019: true
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from advanced-materials/industry-divisions: false
    ;

inline constexpr char section_text[] =
    "附件4/二/（三）"
    "附件4/三/（三）/3"
    "三/（三）/2"
    "1/（一）"
    "一/（一）"
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x15\x2C\x3B\x46\x53";
inline constexpr std::uint8_t section_codes[] =
    "\x00"  // furniture/soft-furniture/core-category-count: "附件4/二/（三）"
    "\x01"  // furniture/furniture-fair-count: "附件4/三/（三）/3"
    "\x02"  // pearl-river-west-bank/robotics/robotics-backbone-firm-count: "三/（三）/2"
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from advanced-materials/main-business-revenue/2019: "1/（一）"
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 15 from advanced-materials/steel-products/national-output-share/2019: "1/（一）"
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 9 from light-industry-textiles/industry-divisions: "一/（一）"
    ;

inline constexpr char figure_text[] =
    "三大"
    "4大"
    "13家"
    "达21540亿元"
    "5522亿元"
    "15%"
    "1.67亿吨"
    "7.1%"
    "居全国首位"
    "21.3亿平方米"
    "21.0%"
    "全国排名第二"
    "5039.8万件"
    "23.0%"
    "9997.96万重量箱"
    "10.8%"
    "全国排名第三"
    "4510.45万吨"
    "3.7%"
    "470.48万吨"
    "9.0%"
    "1339.11万吨"
    "16.4%"
    "75.7万吨"
    "10.3%"
    "全国排名第四"
    "654.1万吨"
    "6.8%"
    "6大类"
    "19中类"
    "83小类"
    "17 个大类"
    "57 个中类"
    "174 个小类"
    "6383.5 亿元"
    "26775.2 亿元"
    "约占全省制造业主营业务收入的 20%"
    "6608.6 亿元"
    "27856.50 亿元"
    "居全国第一"
    ;
inline constexpr char16_t figure_offsets[] =
    u"\x0000\x0006\x000A\x000F\x001D\x0027\x002A\x0034\x0038\x0047\x0057\x005C\x006E\x007A\x007F"
    u"\x0092\x0097\x00A9\x00B6\x00BA\x00C6\x00CA\x00D7\x00DC\x00E6\x00EB\x00FD\x0108\x010C\x0113"
    u"\x011B\x0123\x012F\x013B\x0148\x0155\x0163\x0191\x019E\x01AD\x01BC";
inline constexpr std::uint8_t figure_codes[] =
    "\x00"  // furniture/soft-furniture/core-category-count: "三大"
    "\x01"  // furniture/furniture-fair-count: "4大"
    "\x02"  // pearl-river-west-bank/robotics/robotics-backbone-firm-count: "13家"
    "\x03"  // advanced-materials/main-business-revenue/2019: "达21540亿元"
    "\x04"  // advanced-materials/value-added/2019: "5522亿元"
    "\x05"  // advanced-materials/share-of-provincial-industry/2019: "15%"
    "\x06"  // advanced-materials/cement/output-mass/2019: "1.67亿吨"
    "\x07"  // advanced-materials/cement/national-output-share/2019: "7.1%"
    "\x08"  // advanced-materials/cement/national-output-rank/2019: "居全国首位"
    "\x09"  // advanced-materials/building-ceramics/output-area/2019: "21.3亿平方米"
    "\x0A"  // advanced-materials/building-ceramics/national-output-share/2019: "21.0%"
    "\x0B"  // advanced-materials/building-ceramics/national-output-rank/2019: "全国排名第二"
    "\x0C"  // advanced-materials/sanitary-ceramics/output-pieces/2019: "5039.8万件"
    "\x0D"  // advanced-materials/sanitary-ceramics/national-output-share/2019: "23.0%"
    "\x0B"  // advanced-materials/sanitary-ceramics/national-output-rank/2019: "全国排名第二"
    "\x0E"  // advanced-materials/flat-glass/output-weight-cases/2019: "9997.96万重量箱"
    "\x0F"  // advanced-materials/flat-glass/national-output-share/2019: "10.8%"
    "\x10"  // advanced-materials/flat-glass/national-output-rank/2019: "全国排名第三"
    "\x11"  // advanced-materials/steel-products/output-mass/2019: "4510.45万吨"
    "\x12"  // advanced-materials/steel-products/national-output-share/2019: "3.7%"
    "\x13"  // advanced-materials/aluminium-products/output-mass/2019: "470.48万吨"
    "\x14"  // advanced-materials/aluminium-products/national-output-share/2019: "9.0%"
    "\x10"  // advanced-materials/aluminium-products/national-output-rank/2019: "全国排名第三"
    "\x15"  // advanced-materials/plastic-products/output-mass/2019: "1339.11万吨"
    "\x16"  // advanced-materials/plastic-products/national-output-share/2019: "16.4%"
    "\x08"  // advanced-materials/plastic-products/national-output-rank/2019: "居全国首位"
    "\x17"  // advanced-materials/synthetic-rubber/output-mass/2019: "75.7万吨"
    "\x18"  // advanced-materials/synthetic-rubber/national-output-share/2019: "10.3%"
    "\x19"  // advanced-materials/synthetic-rubber/national-output-rank/2019: "全国排名第四"
    "\x1A"  // advanced-materials/primary-form-plastics/output-mass/2019: "654.1万吨"
    "\x1B"  // advanced-materials/primary-form-plastics/national-output-share/2019: "6.8%"
    "\x1C"  // advanced-materials/industry-divisions: "6大类"
    "\x1D"  // advanced-materials/industry-groups: "19中类"
    "\x1E"  // advanced-materials/industry-classes: "83小类"
    "\x1F"  // light-industry-textiles/industry-divisions: "17 个大类"
    "\x20"  // light-industry-textiles/industry-groups: "57 个中类"
    "\x21"  // light-industry-textiles/industry-classes: "174 个小类"
    "\x22"  // light-industry-textiles/value-added-of-above-scale-firms/2019: "6383.5 亿元"
    "\x23"  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019: "26775.2 亿元"
    "\x24"  // light-industry-textiles/share-of-provincial-manufacturing/2019: "约占全省制造业主营业务收入的 20%"
    "\x25"  // light-industry-textiles/value-added/2022: "6608.6 亿元"
    "\x26"  // light-industry-textiles/operating-revenue/2022: "27856.50 亿元"
    "\x27"  // light-industry-textiles/national-rank-by-output-of-named-products: "居全国第一"
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    21,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x20\x03\x09\x34\x12\x2B\x07\x44\x04\x01\x50";
inline constexpr std::uint8_t lookup_rows[] =
    "\x1D\x06\x00\x05\x12\x1E\x0F\x00\x0B\x24\x09\x26\x1A\x29\x14\x0A\x18\x1B\x22\x08\x00\x16\x07"
    "\x17\x0E\x01\x0C\x15\x11\x03\x25\x20\x19\x1F\x04\x00\x2A\x28\x21\x10\x23\x13\x0D\x27\x02\x00"
    "\x1C";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x00\x00\x00\x02\x02\x02\x03\x22\x2B";

inline constexpr std::uint8_t by_cluster[] =
    "\x01\x00\x02\x03\x04\x05\x1F\x20\x21\x06\x07\x08\x09\x0A\x0B\x0C\x0D\x0E\x0F\x10\x11\x12\x13"
    "\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x22\x23\x24\x25\x26\x27\x28\x29\x2A";
inline constexpr std::uint8_t by_cluster_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01"
    "\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"
    "\x02\x02\x02\x02\x02\x02\x02\x03\x03\x09\x09\x09\x09\x09\x09\x0C\x0F\x12\x15\x17\x1A\x1D\x20"
    "\x22\x22\x22\x22\x22\x22\x22\x22\x22\x22\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B";

inline constexpr std::uint8_t by_city_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00";

inline constexpr std::uint8_t by_metric[] =
    "\x03\x04\x28\x05\x06\x12\x14\x17\x1A\x1D\x09\x0C\x0F\x07\x0A\x0D\x10\x13\x15\x18\x1B\x1E\x08"
    "\x0B\x0E\x11\x16\x19\x1C\x1F\x22\x20\x23\x21\x24\x25\x26\x29\x27\x2A\x00\x01\x02";
inline constexpr std::uint8_t by_metric_offsets[] =
    "\x00\x01\x03\x03\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x0A\x0B\x0C\x0D\x16\x1D\x1F\x21"
    "\x23\x23\x23\x24\x25\x25\x26\x26\x26\x26\x26\x26\x27\x27\x27\x27\x27\x27\x27\x27\x27\x27\x27"
    "\x28\x28\x28\x28\x28\x28\x28\x29\x2A\x2A\x2A\x2A\x2A\x2A\x2A\x2A\x2A\x2A\x2A\x2A\x2A\x2A\x2A"
    "\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B\x2B";

inline constexpr std::uint16_t by_year_keys[] = {
    2019, 2022,
};
inline constexpr std::uint8_t by_year[] =
    "\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0C\x0D\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"
    "\x1A\x1B\x1C\x1D\x1E\x25\x26\x27\x28\x29";
inline constexpr std::uint8_t by_year_offsets[] =
    "\x00\x1F\x21";

inline constexpr std::uint8_t by_part_of_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00";

}  // namespace observations
}  // namespace columns

}  // namespace constplan::guangdong
