// observations: A past or present figure. 31 rows.
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
};

namespace columns::observations {

inline constexpr char id_text[] =
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
    "advanced-materials/industry-classes";
inline constexpr std::uint16_t id_offsets[] = {
    0, 45, 80, 132, 174, 226, 277, 330, 393, 455, 510, 573, 635, 689, 745, 800, 850, 910, 964, 1028,
    1091, 1143, 1205, 1266, 1318, 1380, 1441, 1498, 1565, 1602, 1636, 1671,
};

inline constexpr cluster_id cluster[] = {
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
};

inline constexpr metric_id metric[] = {
    metric_id::main_business_revenue,         // advanced-materials/main-business-revenue/2019
    metric_id::value_added,                   // advanced-materials/value-added/2019
    metric_id::share_of_provincial_industry,  // advanced-materials/share-of-provincial-industry/2019
    metric_id::output_mass,                   // advanced-materials/cement/output-mass/2019
    metric_id::national_output_share,         // advanced-materials/cement/national-output-share/2019
    metric_id::national_output_rank,          // advanced-materials/cement/national-output-rank/2019
    metric_id::output_area,                   // advanced-materials/building-ceramics/output-area/2019
    metric_id::national_output_share,         // advanced-materials/building-ceramics/national-output-share/2019
    metric_id::national_output_rank,          // advanced-materials/building-ceramics/national-output-rank/2019
    metric_id::output_pieces,                 // advanced-materials/sanitary-ceramics/output-pieces/2019
    metric_id::national_output_share,         // advanced-materials/sanitary-ceramics/national-output-share/2019
    metric_id::national_output_rank,          // advanced-materials/sanitary-ceramics/national-output-rank/2019
    metric_id::output_weight_cases,           // advanced-materials/flat-glass/output-weight-cases/2019
    metric_id::national_output_share,         // advanced-materials/flat-glass/national-output-share/2019
    metric_id::national_output_rank,          // advanced-materials/flat-glass/national-output-rank/2019
    metric_id::output_mass,                   // advanced-materials/steel-products/output-mass/2019
    metric_id::national_output_share,         // advanced-materials/steel-products/national-output-share/2019
    metric_id::output_mass,                   // advanced-materials/aluminium-products/output-mass/2019
    metric_id::national_output_share,         // advanced-materials/aluminium-products/national-output-share/2019
    metric_id::national_output_rank,          // advanced-materials/aluminium-products/national-output-rank/2019
    metric_id::output_mass,                   // advanced-materials/plastic-products/output-mass/2019
    metric_id::national_output_share,         // advanced-materials/plastic-products/national-output-share/2019
    metric_id::national_output_rank,          // advanced-materials/plastic-products/national-output-rank/2019
    metric_id::output_mass,                   // advanced-materials/synthetic-rubber/output-mass/2019
    metric_id::national_output_share,         // advanced-materials/synthetic-rubber/national-output-share/2019
    metric_id::national_output_rank,          // advanced-materials/synthetic-rubber/national-output-rank/2019
    metric_id::output_mass,                   // advanced-materials/primary-form-plastics/output-mass/2019
    metric_id::national_output_share,         // advanced-materials/primary-form-plastics/national-output-share/2019
    metric_id::industry_divisions,            // advanced-materials/industry-divisions
    metric_id::industry_groups,               // advanced-materials/industry-groups
    metric_id::industry_classes,              // advanced-materials/industry-classes
};

inline constexpr constplan::nature nature[] = {
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
};

inline constexpr constplan::comparator comparator[] = {
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
};

inline constexpr std::int64_t low[] = {
    2'154'000'000'000,  // advanced-materials/main-business-revenue/2019
    552'200'000'000,    // advanced-materials/value-added/2019
    1'500,              // advanced-materials/share-of-provincial-industry/2019
    167'000'000,        // advanced-materials/cement/output-mass/2019
    710,                // advanced-materials/cement/national-output-share/2019
    1,                  // advanced-materials/cement/national-output-rank/2019
    2'130'000'000,      // advanced-materials/building-ceramics/output-area/2019
    2'100,              // advanced-materials/building-ceramics/national-output-share/2019
    2,                  // advanced-materials/building-ceramics/national-output-rank/2019
    50'398'000,         // advanced-materials/sanitary-ceramics/output-pieces/2019
    2'300,              // advanced-materials/sanitary-ceramics/national-output-share/2019
    2,                  // advanced-materials/sanitary-ceramics/national-output-rank/2019
    99'979'600,         // advanced-materials/flat-glass/output-weight-cases/2019
    1'080,              // advanced-materials/flat-glass/national-output-share/2019
    3,                  // advanced-materials/flat-glass/national-output-rank/2019
    45'104'500,         // advanced-materials/steel-products/output-mass/2019
    370,                // advanced-materials/steel-products/national-output-share/2019
    4'704'800,          // advanced-materials/aluminium-products/output-mass/2019
    900,                // advanced-materials/aluminium-products/national-output-share/2019
    3,                  // advanced-materials/aluminium-products/national-output-rank/2019
    13'391'100,         // advanced-materials/plastic-products/output-mass/2019
    1'640,              // advanced-materials/plastic-products/national-output-share/2019
    1,                  // advanced-materials/plastic-products/national-output-rank/2019
    757'000,            // advanced-materials/synthetic-rubber/output-mass/2019
    1'030,              // advanced-materials/synthetic-rubber/national-output-share/2019
    4,                  // advanced-materials/synthetic-rubber/national-output-rank/2019
    6'541'000,          // advanced-materials/primary-form-plastics/output-mass/2019
    680,                // advanced-materials/primary-form-plastics/national-output-share/2019
    6,                  // advanced-materials/industry-divisions
    19,                 // advanced-materials/industry-groups
    83,                 // advanced-materials/industry-classes
};

inline constexpr constplan::unit unit[] = {
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
};

inline constexpr std::uint16_t year_values[] = {
    2019, 0,
};
inline constexpr std::uint8_t year_codes[] = {
    0,  // advanced-materials/main-business-revenue/2019
    0,  // advanced-materials/value-added/2019
    0,  // advanced-materials/share-of-provincial-industry/2019
    0,  // advanced-materials/cement/output-mass/2019
    0,  // advanced-materials/cement/national-output-share/2019
    0,  // advanced-materials/cement/national-output-rank/2019
    0,  // advanced-materials/building-ceramics/output-area/2019
    0,  // advanced-materials/building-ceramics/national-output-share/2019
    0,  // advanced-materials/building-ceramics/national-output-rank/2019
    0,  // advanced-materials/sanitary-ceramics/output-pieces/2019
    0,  // advanced-materials/sanitary-ceramics/national-output-share/2019
    0,  // advanced-materials/sanitary-ceramics/national-output-rank/2019
    0,  // advanced-materials/flat-glass/output-weight-cases/2019
    0,  // advanced-materials/flat-glass/national-output-share/2019
    0,  // advanced-materials/flat-glass/national-output-rank/2019
    0,  // advanced-materials/steel-products/output-mass/2019
    0,  // advanced-materials/steel-products/national-output-share/2019
    0,  // advanced-materials/aluminium-products/output-mass/2019
    0,  // advanced-materials/aluminium-products/national-output-share/2019
    0,  // advanced-materials/aluminium-products/national-output-rank/2019
    0,  // advanced-materials/plastic-products/output-mass/2019
    0,  // advanced-materials/plastic-products/national-output-share/2019
    0,  // advanced-materials/plastic-products/national-output-rank/2019
    0,  // advanced-materials/synthetic-rubber/output-mass/2019
    0,  // advanced-materials/synthetic-rubber/national-output-share/2019
    0,  // advanced-materials/synthetic-rubber/national-output-rank/2019
    0,  // advanced-materials/primary-form-plastics/output-mass/2019
    0,  // advanced-materials/primary-form-plastics/national-output-share/2019
    1,  // advanced-materials/industry-divisions
    1,  // advanced-materials/industry-groups
    1,  // advanced-materials/industry-classes
};

inline constexpr bool year_inferred[] = {
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
};

inline constexpr char figure_text[] =
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
    "83小类";
inline constexpr std::uint16_t figure_offsets[] = {
    0, 14, 24, 27, 37, 41, 56, 72, 77, 95, 107, 112, 131, 136, 154, 167, 171, 183, 187, 200, 205,
    215, 220, 238, 249, 253, 260, 268, 276,
};
inline constexpr std::uint8_t figure_codes[] = {
    0,   // advanced-materials/main-business-revenue/2019
    1,   // advanced-materials/value-added/2019
    2,   // advanced-materials/share-of-provincial-industry/2019
    3,   // advanced-materials/cement/output-mass/2019
    4,   // advanced-materials/cement/national-output-share/2019
    5,   // advanced-materials/cement/national-output-rank/2019
    6,   // advanced-materials/building-ceramics/output-area/2019
    7,   // advanced-materials/building-ceramics/national-output-share/2019
    8,   // advanced-materials/building-ceramics/national-output-rank/2019
    9,   // advanced-materials/sanitary-ceramics/output-pieces/2019
    10,  // advanced-materials/sanitary-ceramics/national-output-share/2019
    8,   // advanced-materials/sanitary-ceramics/national-output-rank/2019
    11,  // advanced-materials/flat-glass/output-weight-cases/2019
    12,  // advanced-materials/flat-glass/national-output-share/2019
    13,  // advanced-materials/flat-glass/national-output-rank/2019
    14,  // advanced-materials/steel-products/output-mass/2019
    15,  // advanced-materials/steel-products/national-output-share/2019
    16,  // advanced-materials/aluminium-products/output-mass/2019
    17,  // advanced-materials/aluminium-products/national-output-share/2019
    13,  // advanced-materials/aluminium-products/national-output-rank/2019
    18,  // advanced-materials/plastic-products/output-mass/2019
    19,  // advanced-materials/plastic-products/national-output-share/2019
    5,   // advanced-materials/plastic-products/national-output-rank/2019
    20,  // advanced-materials/synthetic-rubber/output-mass/2019
    21,  // advanced-materials/synthetic-rubber/national-output-share/2019
    22,  // advanced-materials/synthetic-rubber/national-output-rank/2019
    23,  // advanced-materials/primary-form-plastics/output-mass/2019
    24,  // advanced-materials/primary-form-plastics/national-output-share/2019
    25,  // advanced-materials/industry-divisions
    26,  // advanced-materials/industry-groups
    27,  // advanced-materials/industry-classes
};

inline constexpr observation_id by_id[] = {
    observation_id::advanced_materials_aluminium_products_national_output_rank_2019,
    observation_id::advanced_materials_aluminium_products_national_output_share_2019,
    observation_id::advanced_materials_aluminium_products_output_mass_2019,
    observation_id::advanced_materials_building_ceramics_national_output_rank_2019,
    observation_id::advanced_materials_building_ceramics_national_output_share_2019,
    observation_id::advanced_materials_building_ceramics_output_area_2019,
    observation_id::advanced_materials_cement_national_output_rank_2019,
    observation_id::advanced_materials_cement_national_output_share_2019,
    observation_id::advanced_materials_cement_output_mass_2019,
    observation_id::advanced_materials_flat_glass_national_output_rank_2019,
    observation_id::advanced_materials_flat_glass_national_output_share_2019,
    observation_id::advanced_materials_flat_glass_output_weight_cases_2019,
    observation_id::advanced_materials_industry_classes,
    observation_id::advanced_materials_industry_divisions,
    observation_id::advanced_materials_industry_groups,
    observation_id::advanced_materials_main_business_revenue_2019,
    observation_id::advanced_materials_plastic_products_national_output_rank_2019,
    observation_id::advanced_materials_plastic_products_national_output_share_2019,
    observation_id::advanced_materials_plastic_products_output_mass_2019,
    observation_id::advanced_materials_primary_form_plastics_national_output_share_2019,
    observation_id::advanced_materials_primary_form_plastics_output_mass_2019,
    observation_id::advanced_materials_sanitary_ceramics_national_output_rank_2019,
    observation_id::advanced_materials_sanitary_ceramics_national_output_share_2019,
    observation_id::advanced_materials_sanitary_ceramics_output_pieces_2019,
    observation_id::advanced_materials_share_of_provincial_industry_2019,
    observation_id::advanced_materials_steel_products_national_output_share_2019,
    observation_id::advanced_materials_steel_products_output_mass_2019,
    observation_id::advanced_materials_synthetic_rubber_national_output_rank_2019,
    observation_id::advanced_materials_synthetic_rubber_national_output_share_2019,
    observation_id::advanced_materials_synthetic_rubber_output_mass_2019,
    observation_id::advanced_materials_value_added_2019,
};

inline constexpr observation_id by_plan[] = {
    observation_id::advanced_materials_main_business_revenue_2019,
    observation_id::advanced_materials_value_added_2019,
    observation_id::advanced_materials_share_of_provincial_industry_2019,
    observation_id::advanced_materials_cement_output_mass_2019,
    observation_id::advanced_materials_cement_national_output_share_2019,
    observation_id::advanced_materials_cement_national_output_rank_2019,
    observation_id::advanced_materials_building_ceramics_output_area_2019,
    observation_id::advanced_materials_building_ceramics_national_output_share_2019,
    observation_id::advanced_materials_building_ceramics_national_output_rank_2019,
    observation_id::advanced_materials_sanitary_ceramics_output_pieces_2019,
    observation_id::advanced_materials_sanitary_ceramics_national_output_share_2019,
    observation_id::advanced_materials_sanitary_ceramics_national_output_rank_2019,
    observation_id::advanced_materials_flat_glass_output_weight_cases_2019,
    observation_id::advanced_materials_flat_glass_national_output_share_2019,
    observation_id::advanced_materials_flat_glass_national_output_rank_2019,
    observation_id::advanced_materials_steel_products_output_mass_2019,
    observation_id::advanced_materials_steel_products_national_output_share_2019,
    observation_id::advanced_materials_aluminium_products_output_mass_2019,
    observation_id::advanced_materials_aluminium_products_national_output_share_2019,
    observation_id::advanced_materials_aluminium_products_national_output_rank_2019,
    observation_id::advanced_materials_plastic_products_output_mass_2019,
    observation_id::advanced_materials_plastic_products_national_output_share_2019,
    observation_id::advanced_materials_plastic_products_national_output_rank_2019,
    observation_id::advanced_materials_synthetic_rubber_output_mass_2019,
    observation_id::advanced_materials_synthetic_rubber_national_output_share_2019,
    observation_id::advanced_materials_synthetic_rubber_national_output_rank_2019,
    observation_id::advanced_materials_primary_form_plastics_output_mass_2019,
    observation_id::advanced_materials_primary_form_plastics_national_output_share_2019,
    observation_id::advanced_materials_industry_divisions,
    observation_id::advanced_materials_industry_groups,
    observation_id::advanced_materials_industry_classes,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 31, 31,
};

inline constexpr observation_id by_cluster[] = {
    observation_id::advanced_materials_main_business_revenue_2019,
    observation_id::advanced_materials_value_added_2019,
    observation_id::advanced_materials_share_of_provincial_industry_2019,
    observation_id::advanced_materials_industry_divisions,
    observation_id::advanced_materials_industry_groups,
    observation_id::advanced_materials_industry_classes,
    observation_id::advanced_materials_cement_output_mass_2019,
    observation_id::advanced_materials_cement_national_output_share_2019,
    observation_id::advanced_materials_cement_national_output_rank_2019,
    observation_id::advanced_materials_building_ceramics_output_area_2019,
    observation_id::advanced_materials_building_ceramics_national_output_share_2019,
    observation_id::advanced_materials_building_ceramics_national_output_rank_2019,
    observation_id::advanced_materials_sanitary_ceramics_output_pieces_2019,
    observation_id::advanced_materials_sanitary_ceramics_national_output_share_2019,
    observation_id::advanced_materials_sanitary_ceramics_national_output_rank_2019,
    observation_id::advanced_materials_flat_glass_output_weight_cases_2019,
    observation_id::advanced_materials_flat_glass_national_output_share_2019,
    observation_id::advanced_materials_flat_glass_national_output_rank_2019,
    observation_id::advanced_materials_steel_products_output_mass_2019,
    observation_id::advanced_materials_steel_products_national_output_share_2019,
    observation_id::advanced_materials_aluminium_products_output_mass_2019,
    observation_id::advanced_materials_aluminium_products_national_output_share_2019,
    observation_id::advanced_materials_aluminium_products_national_output_rank_2019,
    observation_id::advanced_materials_plastic_products_output_mass_2019,
    observation_id::advanced_materials_plastic_products_national_output_share_2019,
    observation_id::advanced_materials_plastic_products_national_output_rank_2019,
    observation_id::advanced_materials_synthetic_rubber_output_mass_2019,
    observation_id::advanced_materials_synthetic_rubber_national_output_share_2019,
    observation_id::advanced_materials_synthetic_rubber_national_output_rank_2019,
    observation_id::advanced_materials_primary_form_plastics_output_mass_2019,
    observation_id::advanced_materials_primary_form_plastics_national_output_share_2019,
};
inline constexpr std::uint8_t by_cluster_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 6, 9, 12, 15, 18, 20, 23, 26, 29, 31, 31, 31,
    31, 31, 31, 31, 31, 31, 31,
};

inline constexpr observation_id by_city[1] = {};
inline constexpr std::uint8_t by_city_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

inline constexpr observation_id by_metric[] = {
    observation_id::advanced_materials_main_business_revenue_2019,
    observation_id::advanced_materials_value_added_2019,
    observation_id::advanced_materials_share_of_provincial_industry_2019,
    observation_id::advanced_materials_cement_output_mass_2019,
    observation_id::advanced_materials_steel_products_output_mass_2019,
    observation_id::advanced_materials_aluminium_products_output_mass_2019,
    observation_id::advanced_materials_plastic_products_output_mass_2019,
    observation_id::advanced_materials_synthetic_rubber_output_mass_2019,
    observation_id::advanced_materials_primary_form_plastics_output_mass_2019,
    observation_id::advanced_materials_building_ceramics_output_area_2019,
    observation_id::advanced_materials_sanitary_ceramics_output_pieces_2019,
    observation_id::advanced_materials_flat_glass_output_weight_cases_2019,
    observation_id::advanced_materials_cement_national_output_share_2019,
    observation_id::advanced_materials_building_ceramics_national_output_share_2019,
    observation_id::advanced_materials_sanitary_ceramics_national_output_share_2019,
    observation_id::advanced_materials_flat_glass_national_output_share_2019,
    observation_id::advanced_materials_steel_products_national_output_share_2019,
    observation_id::advanced_materials_aluminium_products_national_output_share_2019,
    observation_id::advanced_materials_plastic_products_national_output_share_2019,
    observation_id::advanced_materials_synthetic_rubber_national_output_share_2019,
    observation_id::advanced_materials_primary_form_plastics_national_output_share_2019,
    observation_id::advanced_materials_cement_national_output_rank_2019,
    observation_id::advanced_materials_building_ceramics_national_output_rank_2019,
    observation_id::advanced_materials_sanitary_ceramics_national_output_rank_2019,
    observation_id::advanced_materials_flat_glass_national_output_rank_2019,
    observation_id::advanced_materials_aluminium_products_national_output_rank_2019,
    observation_id::advanced_materials_plastic_products_national_output_rank_2019,
    observation_id::advanced_materials_synthetic_rubber_national_output_rank_2019,
    observation_id::advanced_materials_industry_divisions,
    observation_id::advanced_materials_industry_groups,
    observation_id::advanced_materials_industry_classes,
};
inline constexpr std::uint8_t by_metric_offsets[] = {
    0, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 9, 10, 11, 12, 21, 28, 29, 30, 31,
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
    return guangdong::plan{plan_id::advanced_materials};
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
    return constplan::quantity_at(columns::observations::low[index()], unit());
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

  /// Where it stands, as the source numbers its parts: 附件3/一/（一）.
  constexpr std::string_view section() const noexcept {
    return "1/（一）";
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
    visitor("section", section());
    visitor("figure", figure());
  }

  static constexpr std::size_t count = 31;
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

}  // namespace constplan::guangdong
