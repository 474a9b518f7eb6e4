// observations: A past or present figure. 43 rows.
//
// Made by constplan-gen from observations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/figure_row.hpp>
#include <constplan/relation.hpp>
#include <constplan/table.hpp>
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
    0,   // furniture/soft-furniture/core-category-count
    1,   // furniture/furniture-fair-count
    2,   // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    3,   // advanced-materials/main-business-revenue/2019
    4,   // advanced-materials/value-added/2019
    5,   // advanced-materials/share-of-provincial-industry/2019
    6,   // advanced-materials/cement/output-mass/2019
    7,   // advanced-materials/cement/national-output-share/2019
    8,   // advanced-materials/cement/national-output-rank/2019
    9,   // advanced-materials/building-ceramics/output-area/2019
    10,  // advanced-materials/building-ceramics/national-output-share/2019
    11,  // advanced-materials/building-ceramics/national-output-rank/2019
    12,  // advanced-materials/sanitary-ceramics/output-pieces/2019
    13,  // advanced-materials/sanitary-ceramics/national-output-share/2019
    11,  // advanced-materials/sanitary-ceramics/national-output-rank/2019
    14,  // advanced-materials/flat-glass/output-weight-cases/2019
    15,  // advanced-materials/flat-glass/national-output-share/2019
    0,   // advanced-materials/flat-glass/national-output-rank/2019
    16,  // advanced-materials/steel-products/output-mass/2019
    17,  // advanced-materials/steel-products/national-output-share/2019
    18,  // advanced-materials/aluminium-products/output-mass/2019
    19,  // advanced-materials/aluminium-products/national-output-share/2019
    0,   // advanced-materials/aluminium-products/national-output-rank/2019
    20,  // advanced-materials/plastic-products/output-mass/2019
    21,  // advanced-materials/plastic-products/national-output-share/2019
    8,   // advanced-materials/plastic-products/national-output-rank/2019
    22,  // advanced-materials/synthetic-rubber/output-mass/2019
    23,  // advanced-materials/synthetic-rubber/national-output-share/2019
    1,   // advanced-materials/synthetic-rubber/national-output-rank/2019
    24,  // advanced-materials/primary-form-plastics/output-mass/2019
    25,  // advanced-materials/primary-form-plastics/national-output-share/2019
    26,  // advanced-materials/industry-divisions
    27,  // advanced-materials/industry-groups
    28,  // advanced-materials/industry-classes
    29,  // light-industry-textiles/industry-divisions
    30,  // light-industry-textiles/industry-groups
    31,  // light-industry-textiles/industry-classes
    32,  // light-industry-textiles/value-added-of-above-scale-firms/2019
    33,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    34,  // light-industry-textiles/share-of-provincial-manufacturing/2019
    35,  // light-industry-textiles/value-added/2022
    36,  // light-industry-textiles/operating-revenue/2022
    8,   // light-industry-textiles/national-rank-by-output-of-named-products
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
    0,  // furniture/soft-furniture/core-category-count
    0,  // furniture/furniture-fair-count
    0,  // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    1,  // advanced-materials/main-business-revenue/2019
    1,  // advanced-materials/value-added/2019
    1,  // advanced-materials/share-of-provincial-industry/2019
    1,  // advanced-materials/cement/output-mass/2019
    1,  // advanced-materials/cement/national-output-share/2019
    1,  // advanced-materials/cement/national-output-rank/2019
    1,  // advanced-materials/building-ceramics/output-area/2019
    1,  // advanced-materials/building-ceramics/national-output-share/2019
    1,  // advanced-materials/building-ceramics/national-output-rank/2019
    1,  // advanced-materials/sanitary-ceramics/output-pieces/2019
    1,  // advanced-materials/sanitary-ceramics/national-output-share/2019
    1,  // advanced-materials/sanitary-ceramics/national-output-rank/2019
    1,  // advanced-materials/flat-glass/output-weight-cases/2019
    1,  // advanced-materials/flat-glass/national-output-share/2019
    1,  // advanced-materials/flat-glass/national-output-rank/2019
    1,  // advanced-materials/steel-products/output-mass/2019
    1,  // advanced-materials/steel-products/national-output-share/2019
    1,  // advanced-materials/aluminium-products/output-mass/2019
    1,  // advanced-materials/aluminium-products/national-output-share/2019
    1,  // advanced-materials/aluminium-products/national-output-rank/2019
    1,  // advanced-materials/plastic-products/output-mass/2019
    1,  // advanced-materials/plastic-products/national-output-share/2019
    1,  // advanced-materials/plastic-products/national-output-rank/2019
    1,  // advanced-materials/synthetic-rubber/output-mass/2019
    1,  // advanced-materials/synthetic-rubber/national-output-share/2019
    1,  // advanced-materials/synthetic-rubber/national-output-rank/2019
    1,  // advanced-materials/primary-form-plastics/output-mass/2019
    1,  // advanced-materials/primary-form-plastics/national-output-share/2019
    0,  // advanced-materials/industry-divisions
    0,  // advanced-materials/industry-groups
    0,  // advanced-materials/industry-classes
    0,  // light-industry-textiles/industry-divisions
    0,  // light-industry-textiles/industry-groups
    0,  // light-industry-textiles/industry-classes
    1,  // light-industry-textiles/value-added-of-above-scale-firms/2019
    1,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    1,  // light-industry-textiles/share-of-provincial-manufacturing/2019
    2,  // light-industry-textiles/value-added/2022
    2,  // light-industry-textiles/operating-revenue/2022
    0,  // light-industry-textiles/national-rank-by-output-of-named-products
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
    0,  // furniture/soft-furniture/core-category-count
    1,  // furniture/furniture-fair-count
    2,  // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    3,  // advanced-materials/main-business-revenue/2019
    3,  // advanced-materials/value-added/2019
    3,  // advanced-materials/share-of-provincial-industry/2019
    3,  // advanced-materials/cement/output-mass/2019
    3,  // advanced-materials/cement/national-output-share/2019
    3,  // advanced-materials/cement/national-output-rank/2019
    3,  // advanced-materials/building-ceramics/output-area/2019
    3,  // advanced-materials/building-ceramics/national-output-share/2019
    3,  // advanced-materials/building-ceramics/national-output-rank/2019
    3,  // advanced-materials/sanitary-ceramics/output-pieces/2019
    3,  // advanced-materials/sanitary-ceramics/national-output-share/2019
    3,  // advanced-materials/sanitary-ceramics/national-output-rank/2019
    3,  // advanced-materials/flat-glass/output-weight-cases/2019
    3,  // advanced-materials/flat-glass/national-output-share/2019
    3,  // advanced-materials/flat-glass/national-output-rank/2019
    3,  // advanced-materials/steel-products/output-mass/2019
    3,  // advanced-materials/steel-products/national-output-share/2019
    3,  // advanced-materials/aluminium-products/output-mass/2019
    3,  // advanced-materials/aluminium-products/national-output-share/2019
    3,  // advanced-materials/aluminium-products/national-output-rank/2019
    3,  // advanced-materials/plastic-products/output-mass/2019
    3,  // advanced-materials/plastic-products/national-output-share/2019
    3,  // advanced-materials/plastic-products/national-output-rank/2019
    3,  // advanced-materials/synthetic-rubber/output-mass/2019
    3,  // advanced-materials/synthetic-rubber/national-output-share/2019
    3,  // advanced-materials/synthetic-rubber/national-output-rank/2019
    3,  // advanced-materials/primary-form-plastics/output-mass/2019
    3,  // advanced-materials/primary-form-plastics/national-output-share/2019
    3,  // advanced-materials/industry-divisions
    3,  // advanced-materials/industry-groups
    3,  // advanced-materials/industry-classes
    4,  // light-industry-textiles/industry-divisions
    4,  // light-industry-textiles/industry-groups
    4,  // light-industry-textiles/industry-classes
    4,  // light-industry-textiles/value-added-of-above-scale-firms/2019
    4,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    4,  // light-industry-textiles/share-of-provincial-manufacturing/2019
    4,  // light-industry-textiles/value-added/2022
    4,  // light-industry-textiles/operating-revenue/2022
    4,  // light-industry-textiles/national-rank-by-output-of-named-products
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
    0,   // furniture/soft-furniture/core-category-count
    1,   // furniture/furniture-fair-count
    2,   // pearl-river-west-bank/robotics/robotics-backbone-firm-count
    3,   // advanced-materials/main-business-revenue/2019
    4,   // advanced-materials/value-added/2019
    5,   // advanced-materials/share-of-provincial-industry/2019
    6,   // advanced-materials/cement/output-mass/2019
    7,   // advanced-materials/cement/national-output-share/2019
    8,   // advanced-materials/cement/national-output-rank/2019
    9,   // advanced-materials/building-ceramics/output-area/2019
    10,  // advanced-materials/building-ceramics/national-output-share/2019
    11,  // advanced-materials/building-ceramics/national-output-rank/2019
    12,  // advanced-materials/sanitary-ceramics/output-pieces/2019
    13,  // advanced-materials/sanitary-ceramics/national-output-share/2019
    11,  // advanced-materials/sanitary-ceramics/national-output-rank/2019
    14,  // advanced-materials/flat-glass/output-weight-cases/2019
    15,  // advanced-materials/flat-glass/national-output-share/2019
    16,  // advanced-materials/flat-glass/national-output-rank/2019
    17,  // advanced-materials/steel-products/output-mass/2019
    18,  // advanced-materials/steel-products/national-output-share/2019
    19,  // advanced-materials/aluminium-products/output-mass/2019
    20,  // advanced-materials/aluminium-products/national-output-share/2019
    16,  // advanced-materials/aluminium-products/national-output-rank/2019
    21,  // advanced-materials/plastic-products/output-mass/2019
    22,  // advanced-materials/plastic-products/national-output-share/2019
    8,   // advanced-materials/plastic-products/national-output-rank/2019
    23,  // advanced-materials/synthetic-rubber/output-mass/2019
    24,  // advanced-materials/synthetic-rubber/national-output-share/2019
    25,  // advanced-materials/synthetic-rubber/national-output-rank/2019
    26,  // advanced-materials/primary-form-plastics/output-mass/2019
    27,  // advanced-materials/primary-form-plastics/national-output-share/2019
    28,  // advanced-materials/industry-divisions
    29,  // advanced-materials/industry-groups
    30,  // advanced-materials/industry-classes
    31,  // light-industry-textiles/industry-divisions
    32,  // light-industry-textiles/industry-groups
    33,  // light-industry-textiles/industry-classes
    34,  // light-industry-textiles/value-added-of-above-scale-firms/2019
    35,  // light-industry-textiles/main-business-revenue-of-above-scale-firms/2019
    36,  // light-industry-textiles/share-of-provincial-manufacturing/2019
    37,  // light-industry-textiles/value-added/2022
    38,  // light-industry-textiles/operating-revenue/2022
    39,  // light-industry-textiles/national-rank-by-output-of-named-products
};

inline constexpr std::uint8_t by_id[] = {
    22, 21, 20, 11, 10, 9, 8, 7, 6, 17, 16, 15, 33, 31, 32, 3, 25, 24, 23, 30, 29, 14, 13, 12, 5,
    19, 18, 28, 27, 26, 4, 1, 0, 36, 34, 35, 38, 42, 41, 39, 37, 40, 2,
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
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3,
    3, 9, 9, 9, 9, 9, 12, 15, 18, 21, 23, 26, 29, 32, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
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

/// A past or present figure.
class observation : public constplan::figure_row<observation, observation_id> {
 public:
  using figure_row::figure_row;

  /// The stable id, for instance "advanced-materials/cement/output-mass/2019".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::observations::id_text, columns::observations::id_offsets, index());
  }

  /// The plan that states the figure.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{columns::observations::plan[index()]};
  }

  /// The narrowest cluster the figure speaks of.
  constexpr guangdong::cluster cluster() const noexcept {
    return guangdong::cluster{columns::observations::cluster[index()]};
  }

  /// The one place the figure speaks of; none for the whole province and for several places, which
  /// the cluster's placements name.
  constexpr std::optional<guangdong::city> city() const noexcept {
    return constplan::row_at<guangdong::city>(constplan::absent<city_id>);
  }

  /// What is measured.
  constexpr guangdong::metric metric() const noexcept {
    return guangdong::metric{columns::observations::metric[index()]};
  }

  /// What kind of statement it is.
  constexpr constplan::nature nature() const noexcept {
    return columns::observations::nature[index()];
  }

  /// The word of comparison at the figure.
  constexpr constplan::comparator comparator() const noexcept {
    return columns::observations::comparator[index()];
  }

  /// How firmly it is meant.
  constexpr constplan::modality modality() const noexcept {
    return constplan::modality::reported;
  }

  /// The number stated, the lower one of a range; none where the source blanks it out (**).
  constexpr std::optional<constplan::quantity> low() const noexcept {
    return constplan::quantity_at(
        columns::observations::low_values[columns::observations::low_codes[index()]], unit());
  }

  /// The upper number of a range, otherwise none.
  constexpr std::optional<constplan::quantity> high() const noexcept {
    return constplan::quantity_at(constplan::no_amount, unit());
  }

  /// The unit of low() and high().
  constexpr constplan::unit unit() const noexcept {
    return columns::observations::unit[index()];
  }

  /// The year that growth or a multiple is measured against; none where the source names none.
  constexpr std::optional<int> base_year() const noexcept {
    return constplan::integer_at(0);
  }

  /// The year observed; none where the source names none.
  constexpr std::optional<int> year() const noexcept {
    return constplan::integer_at(
        columns::observations::year_values[columns::observations::year_codes[index()]]);
  }

  /// True if the year does not stand in the figure's own sentence but earlier, or is the plan's
  /// last year.
  constexpr bool year_inferred() const noexcept {
    return columns::observations::year_inferred[index()];
  }

  /// What the things counted must exceed or reach, if anything.
  constexpr std::optional<guangdong::metric> threshold_metric() const noexcept {
    return constplan::row_at<guangdong::metric>(constplan::absent<metric_id>);
  }

  /// The word of comparison at the threshold.
  constexpr std::optional<constplan::comparator> threshold_comparator() const noexcept {
    return constplan::enumerator_at(constplan::absent<constplan::comparator>);
  }

  /// The threshold of what is counted.
  constexpr std::optional<constplan::quantity> threshold() const noexcept {
    return constplan::quantity_at(constplan::no_amount, threshold_unit());
  }

  /// The unit of threshold().
  constexpr std::optional<constplan::unit> threshold_unit() const noexcept {
    return constplan::enumerator_at(constplan::absent<constplan::unit>);
  }

  /// The figure that this one is stated to be a part of (其中).
  constexpr std::optional<guangdong::observation> part_of() const noexcept {
    return constplan::row_at<guangdong::observation>(constplan::absent<observation_id>);
  }

  /// Where it stands, as the source numbers its parts: 附件3/一/（一）.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::observations::section_text, columns::observations::section_offsets, columns::observations::section_codes[index()]);
  }

  /// The shortest run of the source that carries number, unit and comparator.
  constexpr std::string_view figure() const noexcept {
    return constplan::text_at(
        columns::observations::figure_text, columns::observations::figure_offsets, columns::observations::figure_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("cluster", cluster());
    visitor("city", city());
    visitor("metric", metric());
    visitor("nature", nature());
    visitor("comparator", comparator());
    visitor("modality", modality());
    visitor("low", low());
    visitor("high", high());
    visitor("unit", unit());
    visitor("base_year", base_year());
    visitor("year", year());
    visitor("year_inferred", year_inferred());
    visitor("threshold_metric", threshold_metric());
    visitor("threshold_comparator", threshold_comparator());
    visitor("threshold", threshold());
    visitor("threshold_unit", threshold_unit());
    visitor("part_of", part_of());
    visitor("section", section());
    visitor("figure", figure());
  }

  static constexpr std::size_t count = 43;
  static constexpr std::optional<observation> lookup(std::string_view id) noexcept {
    return constplan::binary_search<observation>(columns::observations::by_id, id);
  }
};

/// All observations, in the order of observations.csv.
inline constexpr constplan::table<observation> observations{};

/// The observations whose plan is this plan. Constant time.
constexpr constplan::relation<observation> observations_of(plan of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_plan, columns::observations::by_plan_offsets, of.index());
}

/// The observations whose cluster is this cluster. Constant time.
constexpr constplan::relation<observation> observations_of(cluster of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_cluster, columns::observations::by_cluster_offsets, of.index());
}

/// The observations whose city is this city. Constant time.
constexpr constplan::relation<observation> observations_in(city of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_city, columns::observations::by_city_offsets, of.index());
}

/// The observations whose metric is this metric. Constant time.
constexpr constplan::relation<observation> observations_of(metric of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_metric, columns::observations::by_metric_offsets, of.index());
}

/// The observations whose part_of is this observation. Constant time.
constexpr constplan::relation<observation> parts_of(observation of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_part_of, columns::observations::by_part_of_offsets, of.index());
}

}  // namespace constplan::guangdong
