// observations: The columns behind ../observations.hpp. 43 rows.
//
// Made by constplan-gen from observations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

#include "cities.hpp"
#include "clusters.hpp"
#include "metrics.hpp"
#include "plans.hpp"

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

namespace columns::observations {

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
    "light-industry-textiles/national-rank-by-output-of-named-products";
inline constexpr std::uint16_t id_offsets[] = {
    0, 44, 74, 133, 178, 213, 265, 307, 359, 410, 463, 526, 588, 643, 706, 768, 822, 878, 933, 983,
    1043, 1097, 1161, 1224, 1276, 1338, 1399, 1451, 1513, 1574, 1631, 1698, 1735, 1769, 1804, 1846,
    1885, 1925, 1986, 2057, 2119, 2159, 2205, 2270,
};

inline constexpr plan_id plan[] = {
    plan_id::furniture,                // furniture/soft-furniture/core-category-count
    plan_id::furniture,                // furniture/furniture-fair-count
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    plan_id::advanced_materials,       // advanced-materials/main-business-revenue/2019
    plan_id::advanced_materials,       // advanced-materials/value-added/2019
    plan_id::advanced_materials,       // advanced-materials/share-of-provincial-industry/2019
    plan_id::advanced_materials,       // advanced-materials/cement/output-mass/2019
    plan_id::advanced_materials,       // advanced-materials/cement/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/cement/national-output-rank/2019
    plan_id::advanced_materials,       // advanced-materials/building-ceramics/output-area/2019
    plan_id::advanced_materials,       // advanced-materials/building-ceramics/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/building-ceramics/national-output-rank/2019
    plan_id::advanced_materials,       // advanced-materials/sanitary-ceramics/output-pieces/2019
    plan_id::advanced_materials,       // advanced-materials/sanitary-ceramics/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/sanitary-ceramics/national-output-rank/2019
    plan_id::advanced_materials,       // advanced-materials/flat-glass/output-weight-cases/2019
    plan_id::advanced_materials,       // advanced-materials/flat-glass/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/flat-glass/national-output-rank/2019
    plan_id::advanced_materials,       // advanced-materials/steel-products/output-mass/2019
    plan_id::advanced_materials,       // advanced-materials/steel-products/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/aluminium-products/output-mass/2019
    plan_id::advanced_materials,       // advanced-materials/aluminium-products/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/aluminium-products/national-output-rank/2019
    plan_id::advanced_materials,       // advanced-materials/plastic-products/output-mass/2019
    plan_id::advanced_materials,       // advanced-materials/plastic-products/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/plastic-products/national-output-rank/2019
    plan_id::advanced_materials,       // advanced-materials/synthetic-rubber/output-mass/2019
    plan_id::advanced_materials,       // advanced-materials/synthetic-rubber/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/synthetic-rubber/national-output-rank/2019
    plan_id::advanced_materials,       // advanced-materials/primary-form-plastics/output-mass/2019
    plan_id::advanced_materials,       // advanced-materials/primary-form-plastics/national-output-share/2019
    plan_id::advanced_materials,       // advanced-materials/industry-divisions
    plan_id::advanced_materials,       // advanced-materials/industry-groups
    plan_id::advanced_materials,       // advanced-materials/industry-classes
    plan_id::light_industry_textiles,  // light-industry-textiles/industry-divisions
    plan_id::light_industry_textiles,  // light-industry-textiles/industry-groups
    plan_id::light_industry_textiles,  // light-industry-textiles/industry-classes
    plan_id::light_industry_textiles,  // light-industry-textiles/value-added-of-above-scale-firms/2019
    plan_id::light_industry_textiles,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    plan_id::light_industry_textiles,  // light-industry-textiles/share-of-provincial-manufacturing/2019
    plan_id::light_industry_textiles,  // light-industry-textiles/value-added/2022
    plan_id::light_industry_textiles,  // light-industry-textiles/operating-revenue/2022
    plan_id::light_industry_textiles,  // light-industry-textiles/national-rank-by-output-of-named-products
};

inline constexpr cluster_id cluster[] = {
    cluster_id::furniture_soft_furniture,                  // furniture/soft-furniture/core-category-count
    cluster_id::furniture,                                 // furniture/furniture-fair-count
    cluster_id::pearl_river_west_bank_robotics,            // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    cluster_id::advanced_materials,                        // advanced-materials/main-business-revenue/2019
    cluster_id::advanced_materials,                        // advanced-materials/value-added/2019
    cluster_id::advanced_materials,                        // advanced-materials/share-of-provincial-industry/2019
    cluster_id::advanced_materials_cement,                 // advanced-materials/cement/output-mass/2019
    cluster_id::advanced_materials_cement,                 // advanced-materials/cement/national-output-share/2019
    cluster_id::advanced_materials_cement,                 // advanced-materials/cement/national-output-rank/2019
    cluster_id::advanced_materials_building_ceramics,      // advanced-materials/building-ceramics/output-area/2019
    cluster_id::advanced_materials_building_ceramics,      // advanced-materials/building-ceramics/national-output-share/2019
    cluster_id::advanced_materials_building_ceramics,      // advanced-materials/building-ceramics/national-output-rank/2019
    cluster_id::advanced_materials_sanitary_ceramics,      // advanced-materials/sanitary-ceramics/output-pieces/2019
    cluster_id::advanced_materials_sanitary_ceramics,      // advanced-materials/sanitary-ceramics/national-output-share/2019
    cluster_id::advanced_materials_sanitary_ceramics,      // advanced-materials/sanitary-ceramics/national-output-rank/2019
    cluster_id::advanced_materials_flat_glass,             // advanced-materials/flat-glass/output-weight-cases/2019
    cluster_id::advanced_materials_flat_glass,             // advanced-materials/flat-glass/national-output-share/2019
    cluster_id::advanced_materials_flat_glass,             // advanced-materials/flat-glass/national-output-rank/2019
    cluster_id::advanced_materials_steel_products,         // advanced-materials/steel-products/output-mass/2019
    cluster_id::advanced_materials_steel_products,         // advanced-materials/steel-products/national-output-share/2019
    cluster_id::advanced_materials_aluminium_products,     // advanced-materials/aluminium-products/output-mass/2019
    cluster_id::advanced_materials_aluminium_products,     // advanced-materials/aluminium-products/national-output-share/2019
    cluster_id::advanced_materials_aluminium_products,     // advanced-materials/aluminium-products/national-output-rank/2019
    cluster_id::advanced_materials_plastic_products,       // advanced-materials/plastic-products/output-mass/2019
    cluster_id::advanced_materials_plastic_products,       // advanced-materials/plastic-products/national-output-share/2019
    cluster_id::advanced_materials_plastic_products,       // advanced-materials/plastic-products/national-output-rank/2019
    cluster_id::advanced_materials_synthetic_rubber,       // advanced-materials/synthetic-rubber/output-mass/2019
    cluster_id::advanced_materials_synthetic_rubber,       // advanced-materials/synthetic-rubber/national-output-share/2019
    cluster_id::advanced_materials_synthetic_rubber,       // advanced-materials/synthetic-rubber/national-output-rank/2019
    cluster_id::advanced_materials_primary_form_plastics,  // advanced-materials/primary-form-plastics/output-mass/2019
    cluster_id::advanced_materials_primary_form_plastics,  // advanced-materials/primary-form-plastics/national-output-share/2019
    cluster_id::advanced_materials,                        // advanced-materials/industry-divisions
    cluster_id::advanced_materials,                        // advanced-materials/industry-groups
    cluster_id::advanced_materials,                        // advanced-materials/industry-classes
    cluster_id::light_industry_textiles,                   // light-industry-textiles/industry-divisions
    cluster_id::light_industry_textiles,                   // light-industry-textiles/industry-groups
    cluster_id::light_industry_textiles,                   // light-industry-textiles/industry-classes
    cluster_id::light_industry_textiles,                   // light-industry-textiles/value-added-of-above-scale-firms/2019
    cluster_id::light_industry_textiles,                   // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    cluster_id::light_industry_textiles,                   // light-industry-textiles/share-of-provincial-manufacturing/2019
    cluster_id::light_industry_textiles,                   // light-industry-textiles/value-added/2022
    cluster_id::light_industry_textiles,                   // light-industry-textiles/operating-revenue/2022
    cluster_id::light_industry_textiles,                   // light-industry-textiles/national-rank-by-output-of-named-products
};

inline constexpr metric_id metric[] = {
    metric_id::core_category_count,                         // furniture/soft-furniture/core-category-count
    metric_id::furniture_fair_count,                        // furniture/furniture-fair-count
    metric_id::robotics_backbone_firm_count,                // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    metric_id::main_business_revenue,                       // advanced-materials/main-business-revenue/2019
    metric_id::value_added,                                 // advanced-materials/value-added/2019
    metric_id::share_of_provincial_industry,                // advanced-materials/share-of-provincial-industry/2019
    metric_id::output_mass,                                 // advanced-materials/cement/output-mass/2019
    metric_id::national_output_share,                       // advanced-materials/cement/national-output-share/2019
    metric_id::national_output_rank,                        // advanced-materials/cement/national-output-rank/2019
    metric_id::output_area,                                 // advanced-materials/building-ceramics/output-area/2019
    metric_id::national_output_share,                       // advanced-materials/building-ceramics/national-output-share/2019
    metric_id::national_output_rank,                        // advanced-materials/building-ceramics/national-output-rank/2019
    metric_id::output_pieces,                               // advanced-materials/sanitary-ceramics/output-pieces/2019
    metric_id::national_output_share,                       // advanced-materials/sanitary-ceramics/national-output-share/2019
    metric_id::national_output_rank,                        // advanced-materials/sanitary-ceramics/national-output-rank/2019
    metric_id::output_weight_cases,                         // advanced-materials/flat-glass/output-weight-cases/2019
    metric_id::national_output_share,                       // advanced-materials/flat-glass/national-output-share/2019
    metric_id::national_output_rank,                        // advanced-materials/flat-glass/national-output-rank/2019
    metric_id::output_mass,                                 // advanced-materials/steel-products/output-mass/2019
    metric_id::national_output_share,                       // advanced-materials/steel-products/national-output-share/2019
    metric_id::output_mass,                                 // advanced-materials/aluminium-products/output-mass/2019
    metric_id::national_output_share,                       // advanced-materials/aluminium-products/national-output-share/2019
    metric_id::national_output_rank,                        // advanced-materials/aluminium-products/national-output-rank/2019
    metric_id::output_mass,                                 // advanced-materials/plastic-products/output-mass/2019
    metric_id::national_output_share,                       // advanced-materials/plastic-products/national-output-share/2019
    metric_id::national_output_rank,                        // advanced-materials/plastic-products/national-output-rank/2019
    metric_id::output_mass,                                 // advanced-materials/synthetic-rubber/output-mass/2019
    metric_id::national_output_share,                       // advanced-materials/synthetic-rubber/national-output-share/2019
    metric_id::national_output_rank,                        // advanced-materials/synthetic-rubber/national-output-rank/2019
    metric_id::output_mass,                                 // advanced-materials/primary-form-plastics/output-mass/2019
    metric_id::national_output_share,                       // advanced-materials/primary-form-plastics/national-output-share/2019
    metric_id::industry_divisions,                          // advanced-materials/industry-divisions
    metric_id::industry_groups,                             // advanced-materials/industry-groups
    metric_id::industry_classes,                            // advanced-materials/industry-classes
    metric_id::industry_divisions,                          // light-industry-textiles/industry-divisions
    metric_id::industry_groups,                             // light-industry-textiles/industry-groups
    metric_id::industry_classes,                            // light-industry-textiles/industry-classes
    metric_id::value_added_of_above_scale_firms,            // light-industry-textiles/value-added-of-above-scale-firms/2019
    metric_id::main_business_revenue_of_above_scale_firms,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    metric_id::share_of_provincial_manufacturing,           // light-industry-textiles/share-of-provincial-manufacturing/2019
    metric_id::value_added,                                 // light-industry-textiles/value-added/2022
    metric_id::operating_revenue,                           // light-industry-textiles/operating-revenue/2022
    metric_id::national_rank_by_output_of_named_products,   // light-industry-textiles/national-rank-by-output-of-named-products
};

inline constexpr constplan::nature nature[] = {
    constplan::nature::count,          // furniture/soft-furniture/core-category-count
    constplan::nature::count,          // furniture/furniture-fair-count
    constplan::nature::count,          // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    constplan::nature::level,          // advanced-materials/main-business-revenue/2019
    constplan::nature::level,          // advanced-materials/value-added/2019
    constplan::nature::share,          // advanced-materials/share-of-provincial-industry/2019
    constplan::nature::level,          // advanced-materials/cement/output-mass/2019
    constplan::nature::share,          // advanced-materials/cement/national-output-share/2019
    constplan::nature::national_rank,  // advanced-materials/cement/national-output-rank/2019
    constplan::nature::level,          // advanced-materials/building-ceramics/output-area/2019
    constplan::nature::share,          // advanced-materials/building-ceramics/national-output-share/2019
    constplan::nature::national_rank,  // advanced-materials/building-ceramics/national-output-rank/2019
    constplan::nature::level,          // advanced-materials/sanitary-ceramics/output-pieces/2019
    constplan::nature::share,          // advanced-materials/sanitary-ceramics/national-output-share/2019
    constplan::nature::national_rank,  // advanced-materials/sanitary-ceramics/national-output-rank/2019
    constplan::nature::level,          // advanced-materials/flat-glass/output-weight-cases/2019
    constplan::nature::share,          // advanced-materials/flat-glass/national-output-share/2019
    constplan::nature::national_rank,  // advanced-materials/flat-glass/national-output-rank/2019
    constplan::nature::level,          // advanced-materials/steel-products/output-mass/2019
    constplan::nature::share,          // advanced-materials/steel-products/national-output-share/2019
    constplan::nature::level,          // advanced-materials/aluminium-products/output-mass/2019
    constplan::nature::share,          // advanced-materials/aluminium-products/national-output-share/2019
    constplan::nature::national_rank,  // advanced-materials/aluminium-products/national-output-rank/2019
    constplan::nature::level,          // advanced-materials/plastic-products/output-mass/2019
    constplan::nature::share,          // advanced-materials/plastic-products/national-output-share/2019
    constplan::nature::national_rank,  // advanced-materials/plastic-products/national-output-rank/2019
    constplan::nature::level,          // advanced-materials/synthetic-rubber/output-mass/2019
    constplan::nature::share,          // advanced-materials/synthetic-rubber/national-output-share/2019
    constplan::nature::national_rank,  // advanced-materials/synthetic-rubber/national-output-rank/2019
    constplan::nature::level,          // advanced-materials/primary-form-plastics/output-mass/2019
    constplan::nature::share,          // advanced-materials/primary-form-plastics/national-output-share/2019
    constplan::nature::count,          // advanced-materials/industry-divisions
    constplan::nature::count,          // advanced-materials/industry-groups
    constplan::nature::count,          // advanced-materials/industry-classes
    constplan::nature::count,          // light-industry-textiles/industry-divisions
    constplan::nature::count,          // light-industry-textiles/industry-groups
    constplan::nature::count,          // light-industry-textiles/industry-classes
    constplan::nature::level,          // light-industry-textiles/value-added-of-above-scale-firms/2019
    constplan::nature::level,          // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    constplan::nature::share,          // light-industry-textiles/share-of-provincial-manufacturing/2019
    constplan::nature::level,          // light-industry-textiles/value-added/2022
    constplan::nature::level,          // light-industry-textiles/operating-revenue/2022
    constplan::nature::national_rank,  // light-industry-textiles/national-rank-by-output-of-named-products
};

inline constexpr constplan::comparator comparator[] = {
    constplan::comparator::none,   // furniture/soft-furniture/core-category-count
    constplan::comparator::none,   // furniture/furniture-fair-count
    constplan::comparator::none,   // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    constplan::comparator::reach,  // advanced-materials/main-business-revenue/2019
    constplan::comparator::none,   // advanced-materials/value-added/2019
    constplan::comparator::none,   // advanced-materials/share-of-provincial-industry/2019
    constplan::comparator::none,   // advanced-materials/cement/output-mass/2019
    constplan::comparator::none,   // advanced-materials/cement/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/cement/national-output-rank/2019
    constplan::comparator::none,   // advanced-materials/building-ceramics/output-area/2019
    constplan::comparator::none,   // advanced-materials/building-ceramics/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/building-ceramics/national-output-rank/2019
    constplan::comparator::none,   // advanced-materials/sanitary-ceramics/output-pieces/2019
    constplan::comparator::none,   // advanced-materials/sanitary-ceramics/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/sanitary-ceramics/national-output-rank/2019
    constplan::comparator::none,   // advanced-materials/flat-glass/output-weight-cases/2019
    constplan::comparator::none,   // advanced-materials/flat-glass/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/flat-glass/national-output-rank/2019
    constplan::comparator::none,   // advanced-materials/steel-products/output-mass/2019
    constplan::comparator::none,   // advanced-materials/steel-products/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/aluminium-products/output-mass/2019
    constplan::comparator::none,   // advanced-materials/aluminium-products/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/aluminium-products/national-output-rank/2019
    constplan::comparator::none,   // advanced-materials/plastic-products/output-mass/2019
    constplan::comparator::none,   // advanced-materials/plastic-products/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/plastic-products/national-output-rank/2019
    constplan::comparator::none,   // advanced-materials/synthetic-rubber/output-mass/2019
    constplan::comparator::none,   // advanced-materials/synthetic-rubber/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/synthetic-rubber/national-output-rank/2019
    constplan::comparator::none,   // advanced-materials/primary-form-plastics/output-mass/2019
    constplan::comparator::none,   // advanced-materials/primary-form-plastics/national-output-share/2019
    constplan::comparator::none,   // advanced-materials/industry-divisions
    constplan::comparator::none,   // advanced-materials/industry-groups
    constplan::comparator::none,   // advanced-materials/industry-classes
    constplan::comparator::none,   // light-industry-textiles/industry-divisions
    constplan::comparator::none,   // light-industry-textiles/industry-groups
    constplan::comparator::none,   // light-industry-textiles/industry-classes
    constplan::comparator::none,   // light-industry-textiles/value-added-of-above-scale-firms/2019
    constplan::comparator::none,   // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    constplan::comparator::about,  // light-industry-textiles/share-of-provincial-manufacturing/2019
    constplan::comparator::none,   // light-industry-textiles/value-added/2022
    constplan::comparator::none,   // light-industry-textiles/operating-revenue/2022
    constplan::comparator::none,   // light-industry-textiles/national-rank-by-output-of-named-products
};

inline constexpr std::int64_t low_values[] = {
    3, 4, 13, 2'154'000'000'000, 552'200'000'000, 1'500, 167'000'000, 710, 1, 2'130'000'000, 2'100,
    2, 50'398'000, 2'300, 99'979'600, 1'080, 45'104'500, 370, 4'704'800, 900, 13'391'100, 1'640,
    757'000, 1'030, 6'541'000, 680, 6, 19, 83, 17, 57, 174, 638'350'000'000, 2'677'520'000'000,
    2'000, 660'860'000'000, 2'785'650'000'000,
};
inline constexpr std::uint8_t low_codes[] = {
    0,   // furniture/soft-furniture/core-category-count: 3
    1,   // furniture/furniture-fair-count: 4
    2,   // pearl-river-west-bank/robotics/robotics-backbone-firm-count: 13
    3,   // advanced-materials/main-business-revenue/2019: 2'154'000'000'000
    4,   // advanced-materials/value-added/2019: 552'200'000'000
    5,   // advanced-materials/share-of-provincial-industry/2019: 1'500
    6,   // advanced-materials/cement/output-mass/2019: 167'000'000
    7,   // advanced-materials/cement/national-output-share/2019: 710
    8,   // advanced-materials/cement/national-output-rank/2019: 1
    9,   // advanced-materials/building-ceramics/output-area/2019: 2'130'000'000
    10,  // advanced-materials/building-ceramics/national-output-share/2019: 2'100
    11,  // advanced-materials/building-ceramics/national-output-rank/2019: 2
    12,  // advanced-materials/sanitary-ceramics/output-pieces/2019: 50'398'000
    13,  // advanced-materials/sanitary-ceramics/national-output-share/2019: 2'300
    11,  // advanced-materials/sanitary-ceramics/national-output-rank/2019: 2
    14,  // advanced-materials/flat-glass/output-weight-cases/2019: 99'979'600
    15,  // advanced-materials/flat-glass/national-output-share/2019: 1'080
    0,   // advanced-materials/flat-glass/national-output-rank/2019: 3
    16,  // advanced-materials/steel-products/output-mass/2019: 45'104'500
    17,  // advanced-materials/steel-products/national-output-share/2019: 370
    18,  // advanced-materials/aluminium-products/output-mass/2019: 4'704'800
    19,  // advanced-materials/aluminium-products/national-output-share/2019: 900
    0,   // advanced-materials/aluminium-products/national-output-rank/2019: 3
    20,  // advanced-materials/plastic-products/output-mass/2019: 13'391'100
    21,  // advanced-materials/plastic-products/national-output-share/2019: 1'640
    8,   // advanced-materials/plastic-products/national-output-rank/2019: 1
    22,  // advanced-materials/synthetic-rubber/output-mass/2019: 757'000
    23,  // advanced-materials/synthetic-rubber/national-output-share/2019: 1'030
    1,   // advanced-materials/synthetic-rubber/national-output-rank/2019: 4
    24,  // advanced-materials/primary-form-plastics/output-mass/2019: 6'541'000
    25,  // advanced-materials/primary-form-plastics/national-output-share/2019: 680
    26,  // advanced-materials/industry-divisions: 6
    27,  // advanced-materials/industry-groups: 19
    28,  // advanced-materials/industry-classes: 83
    29,  // light-industry-textiles/industry-divisions: 17
    30,  // light-industry-textiles/industry-groups: 57
    31,  // light-industry-textiles/industry-classes: 174
    32,  // light-industry-textiles/value-added-of-above-scale-firms/2019: 638'350'000'000
    33,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019: 2'677'520'000'000
    34,  // light-industry-textiles/share-of-provincial-manufacturing/2019: 2'000
    35,  // light-industry-textiles/value-added/2022: 660'860'000'000
    36,  // light-industry-textiles/operating-revenue/2022: 2'785'650'000'000
    8,   // light-industry-textiles/national-rank-by-output-of-named-products: 1
};

inline constexpr constplan::unit unit[] = {
    constplan::unit::count,         // furniture/soft-furniture/core-category-count
    constplan::unit::count,         // furniture/furniture-fair-count
    constplan::unit::count,         // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    constplan::unit::yuan,          // advanced-materials/main-business-revenue/2019
    constplan::unit::yuan,          // advanced-materials/value-added/2019
    constplan::unit::basis_point,   // advanced-materials/share-of-provincial-industry/2019
    constplan::unit::tonne,         // advanced-materials/cement/output-mass/2019
    constplan::unit::basis_point,   // advanced-materials/cement/national-output-share/2019
    constplan::unit::rank,          // advanced-materials/cement/national-output-rank/2019
    constplan::unit::square_metre,  // advanced-materials/building-ceramics/output-area/2019
    constplan::unit::basis_point,   // advanced-materials/building-ceramics/national-output-share/2019
    constplan::unit::rank,          // advanced-materials/building-ceramics/national-output-rank/2019
    constplan::unit::piece,         // advanced-materials/sanitary-ceramics/output-pieces/2019
    constplan::unit::basis_point,   // advanced-materials/sanitary-ceramics/national-output-share/2019
    constplan::unit::rank,          // advanced-materials/sanitary-ceramics/national-output-rank/2019
    constplan::unit::weight_case,   // advanced-materials/flat-glass/output-weight-cases/2019
    constplan::unit::basis_point,   // advanced-materials/flat-glass/national-output-share/2019
    constplan::unit::rank,          // advanced-materials/flat-glass/national-output-rank/2019
    constplan::unit::tonne,         // advanced-materials/steel-products/output-mass/2019
    constplan::unit::basis_point,   // advanced-materials/steel-products/national-output-share/2019
    constplan::unit::tonne,         // advanced-materials/aluminium-products/output-mass/2019
    constplan::unit::basis_point,   // advanced-materials/aluminium-products/national-output-share/2019
    constplan::unit::rank,          // advanced-materials/aluminium-products/national-output-rank/2019
    constplan::unit::tonne,         // advanced-materials/plastic-products/output-mass/2019
    constplan::unit::basis_point,   // advanced-materials/plastic-products/national-output-share/2019
    constplan::unit::rank,          // advanced-materials/plastic-products/national-output-rank/2019
    constplan::unit::tonne,         // advanced-materials/synthetic-rubber/output-mass/2019
    constplan::unit::basis_point,   // advanced-materials/synthetic-rubber/national-output-share/2019
    constplan::unit::rank,          // advanced-materials/synthetic-rubber/national-output-rank/2019
    constplan::unit::tonne,         // advanced-materials/primary-form-plastics/output-mass/2019
    constplan::unit::basis_point,   // advanced-materials/primary-form-plastics/national-output-share/2019
    constplan::unit::count,         // advanced-materials/industry-divisions
    constplan::unit::count,         // advanced-materials/industry-groups
    constplan::unit::count,         // advanced-materials/industry-classes
    constplan::unit::count,         // light-industry-textiles/industry-divisions
    constplan::unit::count,         // light-industry-textiles/industry-groups
    constplan::unit::count,         // light-industry-textiles/industry-classes
    constplan::unit::yuan,          // light-industry-textiles/value-added-of-above-scale-firms/2019
    constplan::unit::yuan,          // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    constplan::unit::basis_point,   // light-industry-textiles/share-of-provincial-manufacturing/2019
    constplan::unit::yuan,          // light-industry-textiles/value-added/2022
    constplan::unit::yuan,          // light-industry-textiles/operating-revenue/2022
    constplan::unit::rank,          // light-industry-textiles/national-rank-by-output-of-named-products
};

inline constexpr std::uint16_t year_values[] = {
    0, 2019, 2022,
};
inline constexpr std::uint8_t year_codes[] = {
    0,  // furniture/soft-furniture/core-category-count: 0
    0,  // furniture/furniture-fair-count: 0
    0,  // pearl-river-west-bank/robotics/robotics-backbone-firm-count: 0
    1,  // advanced-materials/main-business-revenue/2019: 2019
    1,  // advanced-materials/value-added/2019: 2019
    1,  // advanced-materials/share-of-provincial-industry/2019: 2019
    1,  // advanced-materials/cement/output-mass/2019: 2019
    1,  // advanced-materials/cement/national-output-share/2019: 2019
    1,  // advanced-materials/cement/national-output-rank/2019: 2019
    1,  // advanced-materials/building-ceramics/output-area/2019: 2019
    1,  // advanced-materials/building-ceramics/national-output-share/2019: 2019
    1,  // advanced-materials/building-ceramics/national-output-rank/2019: 2019
    1,  // advanced-materials/sanitary-ceramics/output-pieces/2019: 2019
    1,  // advanced-materials/sanitary-ceramics/national-output-share/2019: 2019
    1,  // advanced-materials/sanitary-ceramics/national-output-rank/2019: 2019
    1,  // advanced-materials/flat-glass/output-weight-cases/2019: 2019
    1,  // advanced-materials/flat-glass/national-output-share/2019: 2019
    1,  // advanced-materials/flat-glass/national-output-rank/2019: 2019
    1,  // advanced-materials/steel-products/output-mass/2019: 2019
    1,  // advanced-materials/steel-products/national-output-share/2019: 2019
    1,  // advanced-materials/aluminium-products/output-mass/2019: 2019
    1,  // advanced-materials/aluminium-products/national-output-share/2019: 2019
    1,  // advanced-materials/aluminium-products/national-output-rank/2019: 2019
    1,  // advanced-materials/plastic-products/output-mass/2019: 2019
    1,  // advanced-materials/plastic-products/national-output-share/2019: 2019
    1,  // advanced-materials/plastic-products/national-output-rank/2019: 2019
    1,  // advanced-materials/synthetic-rubber/output-mass/2019: 2019
    1,  // advanced-materials/synthetic-rubber/national-output-share/2019: 2019
    1,  // advanced-materials/synthetic-rubber/national-output-rank/2019: 2019
    1,  // advanced-materials/primary-form-plastics/output-mass/2019: 2019
    1,  // advanced-materials/primary-form-plastics/national-output-share/2019: 2019
    0,  // advanced-materials/industry-divisions: 0
    0,  // advanced-materials/industry-groups: 0
    0,  // advanced-materials/industry-classes: 0
    0,  // light-industry-textiles/industry-divisions: 0
    0,  // light-industry-textiles/industry-groups: 0
    0,  // light-industry-textiles/industry-classes: 0
    1,  // light-industry-textiles/value-added-of-above-scale-firms/2019: 2019
    1,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019: 2019
    1,  // light-industry-textiles/share-of-provincial-manufacturing/2019: 2019
    2,  // light-industry-textiles/value-added/2022: 2022
    2,  // light-industry-textiles/operating-revenue/2022: 2022
    0,  // light-industry-textiles/national-rank-by-output-of-named-products: 0
};

inline constexpr bool year_inferred[] = {
    false,  // furniture/soft-furniture/core-category-count
    false,  // furniture/furniture-fair-count
    false,  // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    false,  // advanced-materials/main-business-revenue/2019
    false,  // advanced-materials/value-added/2019
    false,  // advanced-materials/share-of-provincial-industry/2019
    false,  // advanced-materials/cement/output-mass/2019
    false,  // advanced-materials/cement/national-output-share/2019
    false,  // advanced-materials/cement/national-output-rank/2019
    false,  // advanced-materials/building-ceramics/output-area/2019
    false,  // advanced-materials/building-ceramics/national-output-share/2019
    false,  // advanced-materials/building-ceramics/national-output-rank/2019
    false,  // advanced-materials/sanitary-ceramics/output-pieces/2019
    false,  // advanced-materials/sanitary-ceramics/national-output-share/2019
    false,  // advanced-materials/sanitary-ceramics/national-output-rank/2019
    false,  // advanced-materials/flat-glass/output-weight-cases/2019
    false,  // advanced-materials/flat-glass/national-output-share/2019
    false,  // advanced-materials/flat-glass/national-output-rank/2019
    true,   // advanced-materials/steel-products/output-mass/2019
    true,   // advanced-materials/steel-products/national-output-share/2019
    true,   // advanced-materials/aluminium-products/output-mass/2019
    true,   // advanced-materials/aluminium-products/national-output-share/2019
    true,   // advanced-materials/aluminium-products/national-output-rank/2019
    true,   // advanced-materials/plastic-products/output-mass/2019
    true,   // advanced-materials/plastic-products/national-output-share/2019
    true,   // advanced-materials/plastic-products/national-output-rank/2019
    true,   // advanced-materials/synthetic-rubber/output-mass/2019
    true,   // advanced-materials/synthetic-rubber/national-output-share/2019
    true,   // advanced-materials/synthetic-rubber/national-output-rank/2019
    true,   // advanced-materials/primary-form-plastics/output-mass/2019
    true,   // advanced-materials/primary-form-plastics/national-output-share/2019
    false,  // advanced-materials/industry-divisions
    false,  // advanced-materials/industry-groups
    false,  // advanced-materials/industry-classes
    false,  // light-industry-textiles/industry-divisions
    false,  // light-industry-textiles/industry-groups
    false,  // light-industry-textiles/industry-classes
    false,  // light-industry-textiles/value-added-of-above-scale-firms/2019
    false,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    false,  // light-industry-textiles/share-of-provincial-manufacturing/2019
    false,  // light-industry-textiles/value-added/2022
    false,  // light-industry-textiles/operating-revenue/2022
    false,  // light-industry-textiles/national-rank-by-output-of-named-products
};

inline constexpr char section_text[] =
    "附件4/二/（三）"
    "附件4/三/（三）/3"
    "三/（三）/2"
    "1/（一）"
    "一/（一）";
inline constexpr std::uint8_t section_offsets[] = {
    0, 21, 44, 59, 70, 83,
};
inline constexpr std::uint8_t section_codes[] = {
    0,  // furniture/soft-furniture/core-category-count: "附件4/二/（三）"
    1,  // furniture/furniture-fair-count: "附件4/三/（三）/3"
    2,  // pearl-river-west-bank/robotics/robotics-backbone-firm-count: "三/（三）/2"
    3,  // advanced-materials/main-business-revenue/2019: "1/（一）"
    3,  // advanced-materials/value-added/2019: "1/（一）"
    3,  // advanced-materials/share-of-provincial-industry/2019: "1/（一）"
    3,  // advanced-materials/cement/output-mass/2019: "1/（一）"
    3,  // advanced-materials/cement/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/cement/national-output-rank/2019: "1/（一）"
    3,  // advanced-materials/building-ceramics/output-area/2019: "1/（一）"
    3,  // advanced-materials/building-ceramics/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/building-ceramics/national-output-rank/2019: "1/（一）"
    3,  // advanced-materials/sanitary-ceramics/output-pieces/2019: "1/（一）"
    3,  // advanced-materials/sanitary-ceramics/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/sanitary-ceramics/national-output-rank/2019: "1/（一）"
    3,  // advanced-materials/flat-glass/output-weight-cases/2019: "1/（一）"
    3,  // advanced-materials/flat-glass/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/flat-glass/national-output-rank/2019: "1/（一）"
    3,  // advanced-materials/steel-products/output-mass/2019: "1/（一）"
    3,  // advanced-materials/steel-products/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/aluminium-products/output-mass/2019: "1/（一）"
    3,  // advanced-materials/aluminium-products/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/aluminium-products/national-output-rank/2019: "1/（一）"
    3,  // advanced-materials/plastic-products/output-mass/2019: "1/（一）"
    3,  // advanced-materials/plastic-products/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/plastic-products/national-output-rank/2019: "1/（一）"
    3,  // advanced-materials/synthetic-rubber/output-mass/2019: "1/（一）"
    3,  // advanced-materials/synthetic-rubber/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/synthetic-rubber/national-output-rank/2019: "1/（一）"
    3,  // advanced-materials/primary-form-plastics/output-mass/2019: "1/（一）"
    3,  // advanced-materials/primary-form-plastics/national-output-share/2019: "1/（一）"
    3,  // advanced-materials/industry-divisions: "1/（一）"
    3,  // advanced-materials/industry-groups: "1/（一）"
    3,  // advanced-materials/industry-classes: "1/（一）"
    4,  // light-industry-textiles/industry-divisions: "一/（一）"
    4,  // light-industry-textiles/industry-groups: "一/（一）"
    4,  // light-industry-textiles/industry-classes: "一/（一）"
    4,  // light-industry-textiles/value-added-of-above-scale-firms/2019: "一/（一）"
    4,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019: "一/（一）"
    4,  // light-industry-textiles/share-of-provincial-manufacturing/2019: "一/（一）"
    4,  // light-industry-textiles/value-added/2022: "一/（一）"
    4,  // light-industry-textiles/operating-revenue/2022: "一/（一）"
    4,  // light-industry-textiles/national-rank-by-output-of-named-products: "一/（一）"
};

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
    "居全国第一";
inline constexpr std::uint16_t figure_offsets[] = {
    0, 6, 10, 15, 29, 39, 42, 52, 56, 71, 87, 92, 110, 122, 127, 146, 151, 169, 182, 186, 198, 202,
    215, 220, 230, 235, 253, 264, 268, 275, 283, 291, 303, 315, 328, 341, 355, 401, 414, 429, 444,
};
inline constexpr std::uint8_t figure_codes[] = {
    0,   // furniture/soft-furniture/core-category-count: "三大"
    1,   // furniture/furniture-fair-count: "4大"
    2,   // pearl-river-west-bank/robotics/robotics-backbone-firm-count: "13家"
    3,   // advanced-materials/main-business-revenue/2019: "达21540亿元"
    4,   // advanced-materials/value-added/2019: "5522亿元"
    5,   // advanced-materials/share-of-provincial-industry/2019: "15%"
    6,   // advanced-materials/cement/output-mass/2019: "1.67亿吨"
    7,   // advanced-materials/cement/national-output-share/2019: "7.1%"
    8,   // advanced-materials/cement/national-output-rank/2019: "居全国首位"
    9,   // advanced-materials/building-ceramics/output-area/2019: "21.3亿平方米"
    10,  // advanced-materials/building-ceramics/national-output-share/2019: "21.0%"
    11,  // advanced-materials/building-ceramics/national-output-rank/2019: "全国排名第二"
    12,  // advanced-materials/sanitary-ceramics/output-pieces/2019: "5039.8万件"
    13,  // advanced-materials/sanitary-ceramics/national-output-share/2019: "23.0%"
    11,  // advanced-materials/sanitary-ceramics/national-output-rank/2019: "全国排名第二"
    14,  // advanced-materials/flat-glass/output-weight-cases/2019: "9997.96万重量箱"
    15,  // advanced-materials/flat-glass/national-output-share/2019: "10.8%"
    16,  // advanced-materials/flat-glass/national-output-rank/2019: "全国排名第三"
    17,  // advanced-materials/steel-products/output-mass/2019: "4510.45万吨"
    18,  // advanced-materials/steel-products/national-output-share/2019: "3.7%"
    19,  // advanced-materials/aluminium-products/output-mass/2019: "470.48万吨"
    20,  // advanced-materials/aluminium-products/national-output-share/2019: "9.0%"
    16,  // advanced-materials/aluminium-products/national-output-rank/2019: "全国排名第三"
    21,  // advanced-materials/plastic-products/output-mass/2019: "1339.11万吨"
    22,  // advanced-materials/plastic-products/national-output-share/2019: "16.4%"
    8,   // advanced-materials/plastic-products/national-output-rank/2019: "居全国首位"
    23,  // advanced-materials/synthetic-rubber/output-mass/2019: "75.7万吨"
    24,  // advanced-materials/synthetic-rubber/national-output-share/2019: "10.3%"
    25,  // advanced-materials/synthetic-rubber/national-output-rank/2019: "全国排名第四"
    26,  // advanced-materials/primary-form-plastics/output-mass/2019: "654.1万吨"
    27,  // advanced-materials/primary-form-plastics/national-output-share/2019: "6.8%"
    28,  // advanced-materials/industry-divisions: "6大类"
    29,  // advanced-materials/industry-groups: "19中类"
    30,  // advanced-materials/industry-classes: "83小类"
    31,  // light-industry-textiles/industry-divisions: "17 个大类"
    32,  // light-industry-textiles/industry-groups: "57 个中类"
    33,  // light-industry-textiles/industry-classes: "174 个小类"
    34,  // light-industry-textiles/value-added-of-above-scale-firms/2019: "6383.5 亿元"
    35,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019: "26775.2 亿元"
    36,  // light-industry-textiles/share-of-provincial-manufacturing/2019: "约占全省制造业主营业务收入的 20%"
    37,  // light-industry-textiles/value-added/2022: "6608.6 亿元"
    38,  // light-industry-textiles/operating-revenue/2022: "27856.50 亿元"
    39,  // light-industry-textiles/national-rank-by-output-of-named-products: "居全国第一"
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    21,
};
inline constexpr std::uint32_t lookup_seed = 0;
inline constexpr std::uint8_t lookup_displacements[] = {
    29, 20, 14, 8, 64, 17, 129, 1, 77, 6, 0,
};
inline constexpr std::uint8_t lookup_rows[] = {
    24, 27, 40, 23, 1, 41, 6, 16, 18, 10, 17, 33, 25, 12, 32, 8, 11, 29, 26, 30, 21, 0, 20, 3, 15,
    35, 0, 31, 13, 34, 36, 2, 7, 37, 5, 38, 22, 28, 4, 14, 0, 0, 39, 19, 9, 42,
};

inline constexpr std::uint8_t by_plan[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 0, 0, 0, 2, 2, 2, 3, 34, 43,
};

inline constexpr std::uint8_t by_cluster[] = {
    1, 0, 2, 3, 4, 5, 31, 32, 33, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
    23, 24, 25, 26, 27, 28, 29, 30, 34, 35, 36, 37, 38, 39, 40, 41, 42,
};
inline constexpr std::uint8_t by_cluster_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 3, 3, 9, 9, 9, 9, 9, 9, 12, 15, 18, 21, 23, 26, 29, 32, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
};

inline constexpr std::uint8_t by_city[1] = {};
inline constexpr std::uint8_t by_city_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0,
};

inline constexpr std::uint8_t by_metric[] = {
    3, 4, 40, 5, 6, 18, 20, 23, 26, 29, 9, 12, 15, 7, 10, 13, 16, 19, 21, 24, 27, 30, 8, 11, 14, 17,
    22, 25, 28, 31, 34, 32, 35, 33, 36, 37, 38, 41, 39, 42, 0, 1, 2,
};
inline constexpr std::uint8_t by_metric_offsets[] = {
    0, 1, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 10, 11, 12, 13, 22, 29, 31, 33, 35, 35, 35, 36, 37,
    37, 38, 38, 38, 38, 38, 38, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 40, 40, 40, 40, 40, 40,
    40, 41, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43,
};

inline constexpr std::uint8_t by_part_of[1] = {};
inline constexpr std::uint8_t by_part_of_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

}  // namespace columns::observations

}  // namespace constplan::guangdong
