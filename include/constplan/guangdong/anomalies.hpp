// anomalies: Something that is wrong in a source. 103 rows.
//
// Made by constplan-gen from anomalies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
#include <constplan/vocabulary.hpp>

#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of anomalies.
enum class anomaly_id : std::uint8_t {
  textile_apparel_misprint_1,
  textile_apparel_misprint_2,
  textile_apparel_blanked_value_1,
  textile_apparel_blanked_value_2,
  textile_apparel_missing_content_1,
  textile_apparel_numbering_1,
  textile_apparel_title_mismatch_1,
  textile_apparel_numbering_2,
  textile_apparel_title_mismatch_2,
  textile_apparel_numbering_3,
  textile_apparel_numbering_4,
  textile_apparel_punctuation_1,
  textile_apparel_punctuation_2,
  textile_apparel_misprint_3,
  textile_apparel_punctuation_3,
  textile_apparel_missing_content_2,
  textile_apparel_missing_content_3,
  textile_apparel_misprint_4,
  textile_apparel_misprint_5,
  food_beverage_repeated_words_1,
  food_beverage_misprint_1,
  food_beverage_punctuation_1,
  food_beverage_agency_name_1,
  food_beverage_agency_name_2,
  food_beverage_repeated_words_2,
  food_beverage_misprint_2,
  food_beverage_punctuation_2,
  food_beverage_misprint_3,
  food_beverage_punctuation_3,
  food_beverage_punctuation_4,
  food_beverage_misprint_4,
  food_beverage_misprint_5,
  food_beverage_misprint_6,
  building_materials_punctuation_1,
  building_materials_misprint_1,
  building_materials_misprint_2,
  building_materials_agency_name_1,
  building_materials_punctuation_2,
  building_materials_agency_name_2,
  building_materials_punctuation_3,
  building_materials_punctuation_4,
  building_materials_punctuation_5,
  furniture_punctuation_1,
  furniture_punctuation_2,
  furniture_misprint_1,
  furniture_punctuation_3,
  furniture_punctuation_4,
  furniture_punctuation_5,
  furniture_punctuation_6,
  furniture_repeated_words_1,
  furniture_punctuation_7,
  furniture_punctuation_8,
  furniture_misprint_2,
  furniture_punctuation_9,
  furniture_misprint_3,
  furniture_punctuation_10,
  furniture_punctuation_11,
  furniture_missing_content_1,
  furniture_punctuation_12,
  furniture_numbering_1,
  furniture_misprint_4,
  furniture_punctuation_13,
  furniture_numbering_2,
  furniture_agency_name_1,
  furniture_missing_content_2,
  furniture_misprint_5,
  metal_products_missing_content_1,
  metal_products_agency_name_1,
  metal_products_punctuation_1,
  metal_products_punctuation_2,
  metal_products_misprint_1,
  metal_products_missing_content_2,
  metal_products_misprint_2,
  metal_products_missing_content_3,
  five_manufacturing_clusters_repeated_words_1,
  five_manufacturing_clusters_misprint_1,
  pearl_river_west_bank_missing_content_1,
  pearl_river_west_bank_missing_content_2,
  pearl_river_west_bank_repeated_words_1,
  pearl_river_west_bank_punctuation_1,
  pearl_river_west_bank_repeated_words_2,
  pearl_river_west_bank_misprint_1,
  pearl_river_west_bank_missing_content_3,
  pearl_river_west_bank_misprint_2,
  pearl_river_west_bank_missing_content_4,
  advanced_materials_numbering_1,
  advanced_materials_missing_content_1,
  advanced_materials_punctuation_1,
  advanced_materials_title_mismatch_1,
  advanced_materials_punctuation_2,
  light_industry_textiles_title_mismatch_1,
  light_industry_textiles_misprint_1,
  light_industry_textiles_misprint_2,
  light_industry_textiles_punctuation_1,
  light_industry_textiles_punctuation_2,
  light_industry_textiles_missing_content_1,
  light_industry_textiles_punctuation_3,
  light_industry_textiles_punctuation_4,
  light_industry_textiles_misprint_3,
  light_industry_textiles_misprint_4,
  light_industry_textiles_repeated_words_1,
  light_industry_textiles_punctuation_5,
  light_industry_textiles_punctuation_6,
};

namespace columns::anomalies {

inline constexpr char id_text[] =
    "textile-apparel/misprint/1"
    "textile-apparel/misprint/2"
    "textile-apparel/blanked-value/1"
    "textile-apparel/blanked-value/2"
    "textile-apparel/missing-content/1"
    "textile-apparel/numbering/1"
    "textile-apparel/title-mismatch/1"
    "textile-apparel/numbering/2"
    "textile-apparel/title-mismatch/2"
    "textile-apparel/numbering/3"
    "textile-apparel/numbering/4"
    "textile-apparel/punctuation/1"
    "textile-apparel/punctuation/2"
    "textile-apparel/misprint/3"
    "textile-apparel/punctuation/3"
    "textile-apparel/missing-content/2"
    "textile-apparel/missing-content/3"
    "textile-apparel/misprint/4"
    "textile-apparel/misprint/5"
    "food-beverage/repeated-words/1"
    "food-beverage/misprint/1"
    "food-beverage/punctuation/1"
    "food-beverage/agency-name/1"
    "food-beverage/agency-name/2"
    "food-beverage/repeated-words/2"
    "food-beverage/misprint/2"
    "food-beverage/punctuation/2"
    "food-beverage/misprint/3"
    "food-beverage/punctuation/3"
    "food-beverage/punctuation/4"
    "food-beverage/misprint/4"
    "food-beverage/misprint/5"
    "food-beverage/misprint/6"
    "building-materials/punctuation/1"
    "building-materials/misprint/1"
    "building-materials/misprint/2"
    "building-materials/agency-name/1"
    "building-materials/punctuation/2"
    "building-materials/agency-name/2"
    "building-materials/punctuation/3"
    "building-materials/punctuation/4"
    "building-materials/punctuation/5"
    "furniture/punctuation/1"
    "furniture/punctuation/2"
    "furniture/misprint/1"
    "furniture/punctuation/3"
    "furniture/punctuation/4"
    "furniture/punctuation/5"
    "furniture/punctuation/6"
    "furniture/repeated-words/1"
    "furniture/punctuation/7"
    "furniture/punctuation/8"
    "furniture/misprint/2"
    "furniture/punctuation/9"
    "furniture/misprint/3"
    "furniture/punctuation/10"
    "furniture/punctuation/11"
    "furniture/missing-content/1"
    "furniture/punctuation/12"
    "furniture/numbering/1"
    "furniture/misprint/4"
    "furniture/punctuation/13"
    "furniture/numbering/2"
    "furniture/agency-name/1"
    "furniture/missing-content/2"
    "furniture/misprint/5"
    "metal-products/missing-content/1"
    "metal-products/agency-name/1"
    "metal-products/punctuation/1"
    "metal-products/punctuation/2"
    "metal-products/misprint/1"
    "metal-products/missing-content/2"
    "metal-products/misprint/2"
    "metal-products/missing-content/3"
    "five-manufacturing-clusters/repeated-words/1"
    "five-manufacturing-clusters/misprint/1"
    "pearl-river-west-bank/missing-content/1"
    "pearl-river-west-bank/missing-content/2"
    "pearl-river-west-bank/repeated-words/1"
    "pearl-river-west-bank/punctuation/1"
    "pearl-river-west-bank/repeated-words/2"
    "pearl-river-west-bank/misprint/1"
    "pearl-river-west-bank/missing-content/3"
    "pearl-river-west-bank/misprint/2"
    "pearl-river-west-bank/missing-content/4"
    "advanced-materials/numbering/1"
    "advanced-materials/missing-content/1"
    "advanced-materials/punctuation/1"
    "advanced-materials/title-mismatch/1"
    "advanced-materials/punctuation/2"
    "light-industry-textiles/title-mismatch/1"
    "light-industry-textiles/misprint/1"
    "light-industry-textiles/misprint/2"
    "light-industry-textiles/punctuation/1"
    "light-industry-textiles/punctuation/2"
    "light-industry-textiles/missing-content/1"
    "light-industry-textiles/punctuation/3"
    "light-industry-textiles/punctuation/4"
    "light-industry-textiles/misprint/3"
    "light-industry-textiles/misprint/4"
    "light-industry-textiles/repeated-words/1"
    "light-industry-textiles/punctuation/5"
    "light-industry-textiles/punctuation/6";
inline constexpr std::uint16_t id_offsets[] = {
    0, 26, 52, 83, 114, 147, 174, 206, 233, 265, 292, 319, 348, 377, 403, 432, 465, 498, 524, 550,
    580, 604, 631, 658, 685, 715, 739, 766, 790, 817, 844, 868, 892, 916, 948, 977, 1006, 1038,
    1070, 1102, 1134, 1166, 1198, 1221, 1244, 1264, 1287, 1310, 1333, 1356, 1382, 1405, 1428, 1448,
    1471, 1491, 1515, 1539, 1566, 1590, 1611, 1631, 1655, 1676, 1699, 1726, 1746, 1778, 1806, 1834,
    1862, 1887, 1919, 1944, 1976, 2020, 2058, 2097, 2136, 2174, 2209, 2247, 2279, 2318, 2350, 2389,
    2419, 2455, 2487, 2522, 2554, 2594, 2628, 2662, 2699, 2736, 2777, 2814, 2851, 2885, 2919, 2959,
    2996, 3033,
};

inline constexpr plan_id plan[] = {
    plan_id::textile_apparel,              // textile-apparel/misprint/1
    plan_id::textile_apparel,              // textile-apparel/misprint/2
    plan_id::textile_apparel,              // textile-apparel/blanked-value/1
    plan_id::textile_apparel,              // textile-apparel/blanked-value/2
    plan_id::textile_apparel,              // textile-apparel/missing-content/1
    plan_id::textile_apparel,              // textile-apparel/numbering/1
    plan_id::textile_apparel,              // textile-apparel/title-mismatch/1
    plan_id::textile_apparel,              // textile-apparel/numbering/2
    plan_id::textile_apparel,              // textile-apparel/title-mismatch/2
    plan_id::textile_apparel,              // textile-apparel/numbering/3
    plan_id::textile_apparel,              // textile-apparel/numbering/4
    plan_id::textile_apparel,              // textile-apparel/punctuation/1
    plan_id::textile_apparel,              // textile-apparel/punctuation/2
    plan_id::textile_apparel,              // textile-apparel/misprint/3
    plan_id::textile_apparel,              // textile-apparel/punctuation/3
    plan_id::textile_apparel,              // textile-apparel/missing-content/2
    plan_id::textile_apparel,              // textile-apparel/missing-content/3
    plan_id::textile_apparel,              // textile-apparel/misprint/4
    plan_id::textile_apparel,              // textile-apparel/misprint/5
    plan_id::food_beverage,                // food-beverage/repeated-words/1
    plan_id::food_beverage,                // food-beverage/misprint/1
    plan_id::food_beverage,                // food-beverage/punctuation/1
    plan_id::food_beverage,                // food-beverage/agency-name/1
    plan_id::food_beverage,                // food-beverage/agency-name/2
    plan_id::food_beverage,                // food-beverage/repeated-words/2
    plan_id::food_beverage,                // food-beverage/misprint/2
    plan_id::food_beverage,                // food-beverage/punctuation/2
    plan_id::food_beverage,                // food-beverage/misprint/3
    plan_id::food_beverage,                // food-beverage/punctuation/3
    plan_id::food_beverage,                // food-beverage/punctuation/4
    plan_id::food_beverage,                // food-beverage/misprint/4
    plan_id::food_beverage,                // food-beverage/misprint/5
    plan_id::food_beverage,                // food-beverage/misprint/6
    plan_id::building_materials,           // building-materials/punctuation/1
    plan_id::building_materials,           // building-materials/misprint/1
    plan_id::building_materials,           // building-materials/misprint/2
    plan_id::building_materials,           // building-materials/agency-name/1
    plan_id::building_materials,           // building-materials/punctuation/2
    plan_id::building_materials,           // building-materials/agency-name/2
    plan_id::building_materials,           // building-materials/punctuation/3
    plan_id::building_materials,           // building-materials/punctuation/4
    plan_id::building_materials,           // building-materials/punctuation/5
    plan_id::furniture,                    // furniture/punctuation/1
    plan_id::furniture,                    // furniture/punctuation/2
    plan_id::furniture,                    // furniture/misprint/1
    plan_id::furniture,                    // furniture/punctuation/3
    plan_id::furniture,                    // furniture/punctuation/4
    plan_id::furniture,                    // furniture/punctuation/5
    plan_id::furniture,                    // furniture/punctuation/6
    plan_id::furniture,                    // furniture/repeated-words/1
    plan_id::furniture,                    // furniture/punctuation/7
    plan_id::furniture,                    // furniture/punctuation/8
    plan_id::furniture,                    // furniture/misprint/2
    plan_id::furniture,                    // furniture/punctuation/9
    plan_id::furniture,                    // furniture/misprint/3
    plan_id::furniture,                    // furniture/punctuation/10
    plan_id::furniture,                    // furniture/punctuation/11
    plan_id::furniture,                    // furniture/missing-content/1
    plan_id::furniture,                    // furniture/punctuation/12
    plan_id::furniture,                    // furniture/numbering/1
    plan_id::furniture,                    // furniture/misprint/4
    plan_id::furniture,                    // furniture/punctuation/13
    plan_id::furniture,                    // furniture/numbering/2
    plan_id::furniture,                    // furniture/agency-name/1
    plan_id::furniture,                    // furniture/missing-content/2
    plan_id::furniture,                    // furniture/misprint/5
    plan_id::metal_products,               // metal-products/missing-content/1
    plan_id::metal_products,               // metal-products/agency-name/1
    plan_id::metal_products,               // metal-products/punctuation/1
    plan_id::metal_products,               // metal-products/punctuation/2
    plan_id::metal_products,               // metal-products/misprint/1
    plan_id::metal_products,               // metal-products/missing-content/2
    plan_id::metal_products,               // metal-products/misprint/2
    plan_id::metal_products,               // metal-products/missing-content/3
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/repeated-words/1
    plan_id::five_manufacturing_clusters,  // five-manufacturing-clusters/misprint/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/missing-content/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/missing-content/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/repeated-words/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/punctuation/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/repeated-words/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/misprint/1
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/missing-content/3
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/misprint/2
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/missing-content/4
    plan_id::advanced_materials,           // advanced-materials/numbering/1
    plan_id::advanced_materials,           // advanced-materials/missing-content/1
    plan_id::advanced_materials,           // advanced-materials/punctuation/1
    plan_id::advanced_materials,           // advanced-materials/title-mismatch/1
    plan_id::advanced_materials,           // advanced-materials/punctuation/2
    plan_id::light_industry_textiles,      // light-industry-textiles/title-mismatch/1
    plan_id::light_industry_textiles,      // light-industry-textiles/misprint/1
    plan_id::light_industry_textiles,      // light-industry-textiles/misprint/2
    plan_id::light_industry_textiles,      // light-industry-textiles/punctuation/1
    plan_id::light_industry_textiles,      // light-industry-textiles/punctuation/2
    plan_id::light_industry_textiles,      // light-industry-textiles/missing-content/1
    plan_id::light_industry_textiles,      // light-industry-textiles/punctuation/3
    plan_id::light_industry_textiles,      // light-industry-textiles/punctuation/4
    plan_id::light_industry_textiles,      // light-industry-textiles/misprint/3
    plan_id::light_industry_textiles,      // light-industry-textiles/misprint/4
    plan_id::light_industry_textiles,      // light-industry-textiles/repeated-words/1
    plan_id::light_industry_textiles,      // light-industry-textiles/punctuation/5
    plan_id::light_industry_textiles,      // light-industry-textiles/punctuation/6
};

inline constexpr constplan::anomaly_kind kind[] = {
    constplan::anomaly_kind::misprint,         // textile-apparel/misprint/1
    constplan::anomaly_kind::misprint,         // textile-apparel/misprint/2
    constplan::anomaly_kind::blanked_value,    // textile-apparel/blanked-value/1
    constplan::anomaly_kind::blanked_value,    // textile-apparel/blanked-value/2
    constplan::anomaly_kind::missing_content,  // textile-apparel/missing-content/1
    constplan::anomaly_kind::numbering,        // textile-apparel/numbering/1
    constplan::anomaly_kind::title_mismatch,   // textile-apparel/title-mismatch/1
    constplan::anomaly_kind::numbering,        // textile-apparel/numbering/2
    constplan::anomaly_kind::title_mismatch,   // textile-apparel/title-mismatch/2
    constplan::anomaly_kind::numbering,        // textile-apparel/numbering/3
    constplan::anomaly_kind::numbering,        // textile-apparel/numbering/4
    constplan::anomaly_kind::punctuation,      // textile-apparel/punctuation/1
    constplan::anomaly_kind::punctuation,      // textile-apparel/punctuation/2
    constplan::anomaly_kind::misprint,         // textile-apparel/misprint/3
    constplan::anomaly_kind::punctuation,      // textile-apparel/punctuation/3
    constplan::anomaly_kind::missing_content,  // textile-apparel/missing-content/2
    constplan::anomaly_kind::missing_content,  // textile-apparel/missing-content/3
    constplan::anomaly_kind::misprint,         // textile-apparel/misprint/4
    constplan::anomaly_kind::misprint,         // textile-apparel/misprint/5
    constplan::anomaly_kind::repeated_words,   // food-beverage/repeated-words/1
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/1
    constplan::anomaly_kind::punctuation,      // food-beverage/punctuation/1
    constplan::anomaly_kind::agency_name,      // food-beverage/agency-name/1
    constplan::anomaly_kind::agency_name,      // food-beverage/agency-name/2
    constplan::anomaly_kind::repeated_words,   // food-beverage/repeated-words/2
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/2
    constplan::anomaly_kind::punctuation,      // food-beverage/punctuation/2
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/3
    constplan::anomaly_kind::punctuation,      // food-beverage/punctuation/3
    constplan::anomaly_kind::punctuation,      // food-beverage/punctuation/4
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/4
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/5
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/6
    constplan::anomaly_kind::punctuation,      // building-materials/punctuation/1
    constplan::anomaly_kind::misprint,         // building-materials/misprint/1
    constplan::anomaly_kind::misprint,         // building-materials/misprint/2
    constplan::anomaly_kind::agency_name,      // building-materials/agency-name/1
    constplan::anomaly_kind::punctuation,      // building-materials/punctuation/2
    constplan::anomaly_kind::agency_name,      // building-materials/agency-name/2
    constplan::anomaly_kind::punctuation,      // building-materials/punctuation/3
    constplan::anomaly_kind::punctuation,      // building-materials/punctuation/4
    constplan::anomaly_kind::punctuation,      // building-materials/punctuation/5
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/1
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/2
    constplan::anomaly_kind::misprint,         // furniture/misprint/1
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/3
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/4
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/5
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/6
    constplan::anomaly_kind::repeated_words,   // furniture/repeated-words/1
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/7
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/8
    constplan::anomaly_kind::misprint,         // furniture/misprint/2
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/9
    constplan::anomaly_kind::misprint,         // furniture/misprint/3
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/10
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/11
    constplan::anomaly_kind::missing_content,  // furniture/missing-content/1
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/12
    constplan::anomaly_kind::numbering,        // furniture/numbering/1
    constplan::anomaly_kind::misprint,         // furniture/misprint/4
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/13
    constplan::anomaly_kind::numbering,        // furniture/numbering/2
    constplan::anomaly_kind::agency_name,      // furniture/agency-name/1
    constplan::anomaly_kind::missing_content,  // furniture/missing-content/2
    constplan::anomaly_kind::misprint,         // furniture/misprint/5
    constplan::anomaly_kind::missing_content,  // metal-products/missing-content/1
    constplan::anomaly_kind::agency_name,      // metal-products/agency-name/1
    constplan::anomaly_kind::punctuation,      // metal-products/punctuation/1
    constplan::anomaly_kind::punctuation,      // metal-products/punctuation/2
    constplan::anomaly_kind::misprint,         // metal-products/misprint/1
    constplan::anomaly_kind::missing_content,  // metal-products/missing-content/2
    constplan::anomaly_kind::misprint,         // metal-products/misprint/2
    constplan::anomaly_kind::missing_content,  // metal-products/missing-content/3
    constplan::anomaly_kind::repeated_words,   // five-manufacturing-clusters/repeated-words/1
    constplan::anomaly_kind::misprint,         // five-manufacturing-clusters/misprint/1
    constplan::anomaly_kind::missing_content,  // pearl-river-west-bank/missing-content/1
    constplan::anomaly_kind::missing_content,  // pearl-river-west-bank/missing-content/2
    constplan::anomaly_kind::repeated_words,   // pearl-river-west-bank/repeated-words/1
    constplan::anomaly_kind::punctuation,      // pearl-river-west-bank/punctuation/1
    constplan::anomaly_kind::repeated_words,   // pearl-river-west-bank/repeated-words/2
    constplan::anomaly_kind::misprint,         // pearl-river-west-bank/misprint/1
    constplan::anomaly_kind::missing_content,  // pearl-river-west-bank/missing-content/3
    constplan::anomaly_kind::misprint,         // pearl-river-west-bank/misprint/2
    constplan::anomaly_kind::missing_content,  // pearl-river-west-bank/missing-content/4
    constplan::anomaly_kind::numbering,        // advanced-materials/numbering/1
    constplan::anomaly_kind::missing_content,  // advanced-materials/missing-content/1
    constplan::anomaly_kind::punctuation,      // advanced-materials/punctuation/1
    constplan::anomaly_kind::title_mismatch,   // advanced-materials/title-mismatch/1
    constplan::anomaly_kind::punctuation,      // advanced-materials/punctuation/2
    constplan::anomaly_kind::title_mismatch,   // light-industry-textiles/title-mismatch/1
    constplan::anomaly_kind::misprint,         // light-industry-textiles/misprint/1
    constplan::anomaly_kind::misprint,         // light-industry-textiles/misprint/2
    constplan::anomaly_kind::punctuation,      // light-industry-textiles/punctuation/1
    constplan::anomaly_kind::punctuation,      // light-industry-textiles/punctuation/2
    constplan::anomaly_kind::missing_content,  // light-industry-textiles/missing-content/1
    constplan::anomaly_kind::punctuation,      // light-industry-textiles/punctuation/3
    constplan::anomaly_kind::punctuation,      // light-industry-textiles/punctuation/4
    constplan::anomaly_kind::misprint,         // light-industry-textiles/misprint/3
    constplan::anomaly_kind::misprint,         // light-industry-textiles/misprint/4
    constplan::anomaly_kind::repeated_words,   // light-industry-textiles/repeated-words/1
    constplan::anomaly_kind::punctuation,      // light-industry-textiles/punctuation/5
    constplan::anomaly_kind::punctuation,      // light-industry-textiles/punctuation/6
};

inline constexpr char section_text[] =
    "附件1/一"
    "附件1/一/（二）"
    "附件1/一/（四）"
    "附件1/二/（一）"
    "附件1/二/1"
    "附件1/三/（一）/专栏2"
    "附件1/三/1"
    "附件1/三/1/专栏3"
    "附件1/三/1/专栏3/1"
    "附件1/三/1/专栏3/10"
    "附件1/三/（三）"
    "附件1/三/（五）"
    "附件1/三/（五）/专栏4/2"
    "附件1/三/（五）/专栏4/4"
    "附件1/三/（五）/专栏4/5"
    "附件1/四/（一）"
    "附件2/一/（三）"
    "附件2/一/（五）"
    "附件2/二/（三）/三是"
    "附件2/二/（三）"
    "附件2/三/（二）/二是"
    "附件2/三/（二）/三是"
    "附件2/三/（四）/一是"
    "附件2/三/（五）"
    "附件2/四/（一）"
    "附件2/四/（三）"
    "附件2/三/（六）/一是"
    "附件3/一/（五）"
    "附件3/三/（四）"
    "附件3/三/（六）"
    "附件3/四/（一）"
    "附件3/四/（二）"
    "附件3/二/（一）"
    "附件4/二/（三）"
    "附件4/二/（四）"
    "附件4/三/（一）/2"
    "附件4/三/（一）/3"
    "附件4/三/（二）/1"
    "附件4/三/（二）/2"
    "附件4/三/（三）/1"
    "附件4/三/（三）/2"
    "附件4/三/（三）/3"
    "附件4/三/（四）/1"
    "附件4/1"
    "附件4/1/（一）"
    "附件4/1/（三）"
    "附件4/二/（五）"
    "附件5/一/（二）"
    "附件5/二/（二）"
    "附件5/二/（四）"
    "附件5/三/（一）"
    "附件5/三/（三）"
    "附件5/三/（六）"
    "附件5/三/（七）"
    "附件5/四/（三）"
    "二/（二）"
    "三/（一）/1"
    ""
    "一/（二）"
    "二/（二）/11"
    "三/（三）/1"
    "三/（四）/3"
    "四/（一）"
    "四/（四）"
    "附件"
    "1"
    "1/（一）"
    "二/（四）"
    "三/（一）/专栏1/9"
    "五/（二）"
    "二/（三）"
    "三/（一）/2"
    "三/（三）/3"
    "四/（一）/1"
    "四/（二）/1"
    "四/（二）/专栏1/6"
    "三/（三）/2"
    "五/（一）"
    "一/（三）/2"
    "四/（二）/2"
    "四/（二）/3";
inline constexpr std::uint16_t section_offsets[] = {
    0, 11, 32, 53, 74, 87, 116, 129, 150, 173, 197, 218, 239, 270, 301, 332, 353, 374, 395, 423,
    444, 472, 500, 528, 549, 570, 591, 619, 640, 661, 682, 703, 724, 745, 766, 787, 810, 833, 856,
    879, 902, 925, 948, 971, 980, 999, 1018, 1039, 1060, 1081, 1102, 1123, 1144, 1165, 1186, 1207,
    1220, 1235, 1235, 1248, 1264, 1279, 1294, 1307, 1320, 1326, 1327, 1338, 1351, 1374, 1387, 1400,
    1415, 1430, 1445, 1460, 1483, 1498, 1511, 1526, 1541, 1556,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // textile-apparel/misprint/1
    1,   // textile-apparel/misprint/2
    2,   // textile-apparel/blanked-value/1
    2,   // textile-apparel/blanked-value/2
    3,   // textile-apparel/missing-content/1
    4,   // textile-apparel/numbering/1
    5,   // textile-apparel/title-mismatch/1
    6,   // textile-apparel/numbering/2
    7,   // textile-apparel/title-mismatch/2
    8,   // textile-apparel/numbering/3
    8,   // textile-apparel/numbering/4
    9,   // textile-apparel/punctuation/1
    5,   // textile-apparel/punctuation/2
    10,  // textile-apparel/misprint/3
    11,  // textile-apparel/punctuation/3
    12,  // textile-apparel/missing-content/2
    13,  // textile-apparel/missing-content/3
    14,  // textile-apparel/misprint/4
    15,  // textile-apparel/misprint/5
    16,  // food-beverage/repeated-words/1
    17,  // food-beverage/misprint/1
    18,  // food-beverage/punctuation/1
    19,  // food-beverage/agency-name/1
    19,  // food-beverage/agency-name/2
    20,  // food-beverage/repeated-words/2
    21,  // food-beverage/misprint/2
    22,  // food-beverage/punctuation/2
    23,  // food-beverage/misprint/3
    24,  // food-beverage/punctuation/3
    25,  // food-beverage/punctuation/4
    22,  // food-beverage/misprint/4
    23,  // food-beverage/misprint/5
    26,  // food-beverage/misprint/6
    27,  // building-materials/punctuation/1
    28,  // building-materials/misprint/1
    29,  // building-materials/misprint/2
    30,  // building-materials/agency-name/1
    30,  // building-materials/punctuation/2
    31,  // building-materials/agency-name/2
    31,  // building-materials/punctuation/3
    32,  // building-materials/punctuation/4
    28,  // building-materials/punctuation/5
    33,  // furniture/punctuation/1
    34,  // furniture/punctuation/2
    35,  // furniture/misprint/1
    35,  // furniture/punctuation/3
    36,  // furniture/punctuation/4
    36,  // furniture/punctuation/5
    36,  // furniture/punctuation/6
    37,  // furniture/repeated-words/1
    38,  // furniture/punctuation/7
    38,  // furniture/punctuation/8
    39,  // furniture/misprint/2
    39,  // furniture/punctuation/9
    40,  // furniture/misprint/3
    40,  // furniture/punctuation/10
    41,  // furniture/punctuation/11
    41,  // furniture/missing-content/1
    41,  // furniture/punctuation/12
    42,  // furniture/numbering/1
    42,  // furniture/misprint/4
    42,  // furniture/punctuation/13
    43,  // furniture/numbering/2
    44,  // furniture/agency-name/1
    45,  // furniture/missing-content/2
    46,  // furniture/misprint/5
    47,  // metal-products/missing-content/1
    48,  // metal-products/agency-name/1
    49,  // metal-products/punctuation/1
    50,  // metal-products/punctuation/2
    51,  // metal-products/misprint/1
    52,  // metal-products/missing-content/2
    53,  // metal-products/misprint/2
    54,  // metal-products/missing-content/3
    55,  // five-manufacturing-clusters/repeated-words/1
    56,  // five-manufacturing-clusters/misprint/1
    57,  // pearl-river-west-bank/missing-content/1
    58,  // pearl-river-west-bank/missing-content/2
    59,  // pearl-river-west-bank/repeated-words/1
    58,  // pearl-river-west-bank/punctuation/1
    60,  // pearl-river-west-bank/repeated-words/2
    61,  // pearl-river-west-bank/misprint/1
    62,  // pearl-river-west-bank/missing-content/3
    63,  // pearl-river-west-bank/misprint/2
    64,  // pearl-river-west-bank/missing-content/4
    65,  // advanced-materials/numbering/1
    66,  // advanced-materials/missing-content/1
    67,  // advanced-materials/punctuation/1
    68,  // advanced-materials/title-mismatch/1
    69,  // advanced-materials/punctuation/2
    57,  // light-industry-textiles/title-mismatch/1
    70,  // light-industry-textiles/misprint/1
    71,  // light-industry-textiles/misprint/2
    72,  // light-industry-textiles/punctuation/1
    72,  // light-industry-textiles/punctuation/2
    73,  // light-industry-textiles/missing-content/1
    74,  // light-industry-textiles/punctuation/3
    75,  // light-industry-textiles/punctuation/4
    76,  // light-industry-textiles/misprint/3
    77,  // light-industry-textiles/misprint/4
    78,  // light-industry-textiles/repeated-words/1
    79,  // light-industry-textiles/punctuation/5
    80,  // light-industry-textiles/punctuation/6
};

inline constexpr char found_text[] =
    "推动应用水平"
    "拓展东、西两翼为核心的"
    "达到**%"
    "下降**%"
    "制造与鞋履产业智能化创新中心"
    "1. 发展产业优势集聚"
    "纺织服装材料新品种"
    "1. 产业集聚工程"
    "纺织产业基地市（县）"
    "1. 广东省开平市 中国纺织产业基地市"
    "1. 广东省开平市三埠街道"
    "10广东省普宁市"
    "安全与防护用，海洋开发用"
    "新型数印工艺"
    "智能化工厂(车间)"
    "2.织造设备。"
    "4. 针织机织设备。"
    "复合杂植"
    "依托在广东省制造强省建设领导小组统筹协调"
    "产地建设冷链物流设施"
    "特色食品文化标的"
    "“小手信”试吃装”"
    "牵头，科技厅"
    "文化旅游厅"
    "销售餐饮、销售物流"
    "假冒伪类"
    "腊味（黄圃）休闲食品（潮安）"
    "加大提高产业集中度"
    "关键项目、建设一批"
    "市场监管局，省税务局"
    "食品饮品总部经济"
    "加大发展工业旅游"
    "沿边沿疆"
    "示范性绿色园区、打造"
    "组成产业技术创新联盟或产业集群创新研究中心建设"
    "开放交流协助工程"
    "环境保护厅"
    "地方金融监管局，省税务局"
    "发展，和通过资本"
    "机制， 加快"
    "家具生产,重点"
    "(省工业和信息化厅牵头，省发展改革委、文化和旅游厅按职责分工负责)"
    "推进家具产品工业设计水平"
    "(省工业和信息化厅牵头)"
    "佛山东莞的"
    "广州深圳的"
    "按职责分工负责。）"
    "应用项目在家具制造环节中的应用"
    "水性漆粉末喷涂生产线"
    "VOC(挥发性有机物)"
    "互连互通"
    "(省市场监管局牵头)"
    "居家产品"
    "中国(广州)国际家具博览会"
    "佛山国际龙家具展广东4大家具展"
    "(省商务厅牵头，省工业和信息化厅、市场监管局按职责分工负责)"
    "1. 提升国际贸易服务能力"
    "依托技术为核心的"
    "(省商务厅牵头，省市场监管局按职责分工负责)"
    "1. 保障措施"
    "广东家具集群促进机构"
    "推动专业孵化器和投资平台，"
    "制造家具基地"
    "超百亿企业"
    "省发展改革委牵头，工业和信息化厅、"
    "企业为主体市场为导向产学研相结合技术创新体系"
    "紧固类/支撑类、保护类/传导类/屏蔽类"
    "推进央企、跨国公司、外资企业或研发机构在我省的项目落地建设和实施步伐"
    "超百亿、超五百亿的世界级企业"
    "多污染协同控制"
    "黑色及有色压延与加工"
    "资本等等要素"
    "人社资源社会保障厅"
    "各地级以上市人民政府，各县（市、区）人民政府"
    "以上指标"
    "高性能复合材料及特种功能材料及稀土功能材料"
    "国家和省十三五规划"
    "智能制造智能制造系统解决方案"
    "创建绿色中心"
    "重点领域和空间布局"
    "宣传报告"
    "附件：创建“中国制造2025”试点示范城市群发展目标各地分解表（2017年）"
    "1、 总体情况"
    "占全省工业主营业务的15%"
    "产业创新能力明显提升，"
    "打造年主营业务收入超1000亿元的石材产业集群"
    "战略性新兴产业集群行动计划"
    "立足全区整体发展"
    "“互联网大数据+云计算”技术"
    "‘一带一路’"
    "‘走出去’"
    "等数字化转型集群公共服务"
    "市场监管局等有关单位按职责分工负责)"
    "双向拉伸薄膜装备；"
    "首负责制"
    "非盈利性"
    "存在产业加速转移的风险，由于省内劳动力、土地等成本上升，存在产业加速向省外和国外转移的风险"
    "(省工业和信息化厅牵头";
inline constexpr std::uint16_t found_offsets[] = {
    0, 18, 51, 60, 69, 111, 138, 165, 186, 216, 265, 298, 318, 354, 372, 395, 412, 436, 448, 508,
    538, 562, 589, 607, 622, 649, 661, 703, 730, 757, 787, 811, 835, 847, 877, 946, 970, 985, 1021,
    1045, 1061, 1080, 1175, 1211, 1243, 1258, 1273, 1300, 1345, 1375, 1398, 1410, 1436, 1448, 1483,
    1526, 1612, 1645, 1669, 1731, 1746, 1776, 1815, 1833, 1848, 1899, 1965, 2016, 2118, 2160, 2181,
    2211, 2229, 2256, 2322, 2334, 2397, 2424, 2466, 2484, 2511, 2523, 2621, 2638, 2671, 2704, 2765,
    2804, 2828, 2868, 2886, 2901, 2937, 2989, 3016, 3028, 3040, 3175, 3206,
};
inline constexpr std::uint8_t found_codes[] = {
    0,   // textile-apparel/misprint/1
    1,   // textile-apparel/misprint/2
    2,   // textile-apparel/blanked-value/1
    3,   // textile-apparel/blanked-value/2
    4,   // textile-apparel/missing-content/1
    5,   // textile-apparel/numbering/1
    6,   // textile-apparel/title-mismatch/1
    7,   // textile-apparel/numbering/2
    8,   // textile-apparel/title-mismatch/2
    9,   // textile-apparel/numbering/3
    10,  // textile-apparel/numbering/4
    11,  // textile-apparel/punctuation/1
    12,  // textile-apparel/punctuation/2
    13,  // textile-apparel/misprint/3
    14,  // textile-apparel/punctuation/3
    15,  // textile-apparel/missing-content/2
    16,  // textile-apparel/missing-content/3
    17,  // textile-apparel/misprint/4
    18,  // textile-apparel/misprint/5
    19,  // food-beverage/repeated-words/1
    20,  // food-beverage/misprint/1
    21,  // food-beverage/punctuation/1
    22,  // food-beverage/agency-name/1
    23,  // food-beverage/agency-name/2
    24,  // food-beverage/repeated-words/2
    25,  // food-beverage/misprint/2
    26,  // food-beverage/punctuation/2
    27,  // food-beverage/misprint/3
    28,  // food-beverage/punctuation/3
    29,  // food-beverage/punctuation/4
    30,  // food-beverage/misprint/4
    31,  // food-beverage/misprint/5
    32,  // food-beverage/misprint/6
    33,  // building-materials/punctuation/1
    34,  // building-materials/misprint/1
    35,  // building-materials/misprint/2
    36,  // building-materials/agency-name/1
    37,  // building-materials/punctuation/2
    36,  // building-materials/agency-name/2
    37,  // building-materials/punctuation/3
    38,  // building-materials/punctuation/4
    39,  // building-materials/punctuation/5
    40,  // furniture/punctuation/1
    41,  // furniture/punctuation/2
    42,  // furniture/misprint/1
    43,  // furniture/punctuation/3
    44,  // furniture/punctuation/4
    45,  // furniture/punctuation/5
    46,  // furniture/punctuation/6
    47,  // furniture/repeated-words/1
    48,  // furniture/punctuation/7
    49,  // furniture/punctuation/8
    50,  // furniture/misprint/2
    51,  // furniture/punctuation/9
    52,  // furniture/misprint/3
    51,  // furniture/punctuation/10
    53,  // furniture/punctuation/11
    54,  // furniture/missing-content/1
    55,  // furniture/punctuation/12
    56,  // furniture/numbering/1
    57,  // furniture/misprint/4
    58,  // furniture/punctuation/13
    59,  // furniture/numbering/2
    60,  // furniture/agency-name/1
    61,  // furniture/missing-content/2
    62,  // furniture/misprint/5
    63,  // metal-products/missing-content/1
    64,  // metal-products/agency-name/1
    65,  // metal-products/punctuation/1
    66,  // metal-products/punctuation/2
    67,  // metal-products/misprint/1
    68,  // metal-products/missing-content/2
    69,  // metal-products/misprint/2
    70,  // metal-products/missing-content/3
    71,  // five-manufacturing-clusters/repeated-words/1
    72,  // five-manufacturing-clusters/misprint/1
    73,  // pearl-river-west-bank/missing-content/1
    74,  // pearl-river-west-bank/missing-content/2
    75,  // pearl-river-west-bank/repeated-words/1
    76,  // pearl-river-west-bank/punctuation/1
    77,  // pearl-river-west-bank/repeated-words/2
    78,  // pearl-river-west-bank/misprint/1
    79,  // pearl-river-west-bank/missing-content/3
    80,  // pearl-river-west-bank/misprint/2
    81,  // pearl-river-west-bank/missing-content/4
    82,  // advanced-materials/numbering/1
    83,  // advanced-materials/missing-content/1
    84,  // advanced-materials/punctuation/1
    85,  // advanced-materials/title-mismatch/1
    37,  // advanced-materials/punctuation/2
    86,  // light-industry-textiles/title-mismatch/1
    87,  // light-industry-textiles/misprint/1
    88,  // light-industry-textiles/misprint/2
    89,  // light-industry-textiles/punctuation/1
    90,  // light-industry-textiles/punctuation/2
    91,  // light-industry-textiles/missing-content/1
    92,  // light-industry-textiles/punctuation/3
    93,  // light-industry-textiles/punctuation/4
    94,  // light-industry-textiles/misprint/3
    95,  // light-industry-textiles/misprint/4
    96,  // light-industry-textiles/repeated-words/1
    97,  // light-industry-textiles/punctuation/5
    97,  // light-industry-textiles/punctuation/6
};

inline constexpr char expected_text[] =
    "推广应用水平"
    "拓展以东、西两翼为核心的"
    ""
    "（二）发展产业优势集聚"
    "（二）产业集聚工程"
    "5. 广东省开平市 中国纺织产业基地市"
    "6. 广东省开平市三埠街道"
    "10.广东省普宁市"
    "安全与防护用；海洋开发用"
    "新型数码印花工艺"
    "智能化工厂（车间）"
    "依托广东省制造强省建设领导小组统筹协调"
    "产地冷链物流设施"
    "“小手信”“试吃装”"
    "牵头，省科技厅"
    "文化和旅游厅"
    "假冒伪劣"
    "腊味（黄圃）、休闲食品（潮安）"
    "加快提高产业集中度"
    "关键项目，建设一批"
    "市场监管局、省税务局"
    "食品饮料总部经济"
    "大力发展工业旅游"
    "示范性绿色园区，打造"
    "组成产业技术创新联盟或产业集群创新研究中心"
    "开放交流协作工程"
    "生态环境厅"
    "地方金融监管局、省税务局"
    "发展和通过资本"
    "机制，加快"
    "家具生产，重点"
    "（省工业和信息化厅牵头，省发展改革委、文化和旅游厅按职责分工负责）"
    "提升家具产品工业设计水平"
    "（省工业和信息化厅牵头）"
    "佛山、东莞的"
    "广州、深圳的"
    "按职责分工负责）"
    "项目在家具制造环节中的应用"
    "水性漆、粉末喷涂生产线"
    "VOC（挥发性有机物）"
    "互联互通"
    "（省市场监管局牵头）"
    "家居产品"
    "中国（广州）国际家具博览会"
    "佛山国际龙家具展等广东4大家具展"
    "（省商务厅牵头，省工业和信息化厅、市场监管局按职责分工负责）"
    "2.提升国际贸易服务能力"
    "以技术为核心的"
    "（省商务厅牵头，省市场监管局按职责分工负责）"
    "四、保障措施"
    "广东省家具产业集群促进机构"
    "推动专业孵化器和投资平台建设，"
    "家具制造基地"
    "省发展改革委牵头，省工业和信息化厅、"
    "以企业为主体、市场为导向、产学研相结合的技术创新体系"
    "紧固类/支撑类/保护类/传导类/屏蔽类"
    "加快央企、跨国公司、外资企业或研发机构在我省的项目落地建设和实施步伐"
    "多污染物协同控制"
    "黑色及有色金属压延与加工"
    "资本等要素"
    "人力资源社会保障厅"
    "高性能复合材料、特种功能材料及稀土功能材料"
    "国家和省“十三五”规划"
    "智能制造系统解决方案"
    "创建绿色数据中心"
    "宣传报道"
    "一、总体情况"
    "占全省工业主营业务收入的15%"
    "产业创新能力明显提升。"
    "打造年主营业务收入超1000亿元的石材和优特钢产业集群"
    "战略性支柱产业集群行动计划"
    "立足全省整体发展"
    "“互联网+大数据+云计算”技术"
    "“一带一路”"
    "“走出去”"
    "市场监管局等有关单位按职责分工负责）"
    "双向拉伸薄膜装备"
    "首负责任制"
    "非营利性"
    "由于省内劳动力、土地等成本上升，存在产业加速向省外和国外转移的风险"
    "（省工业和信息化厅牵头";
inline constexpr std::uint16_t expected_offsets[] = {
    0, 18, 54, 54, 87, 114, 163, 196, 217, 253, 277, 304, 361, 385, 415, 436, 454, 466, 511, 538,
    565, 595, 619, 643, 673, 736, 760, 775, 811, 832, 847, 868, 967, 1003, 1039, 1057, 1075, 1099,
    1138, 1171, 1198, 1210, 1240, 1252, 1291, 1337, 1427, 1459, 1480, 1546, 1564, 1603, 1648, 1666,
    1720, 1798, 1847, 1949, 1973, 2009, 2024, 2051, 2114, 2147, 2177, 2201, 2213, 2231, 2270, 2303,
    2376, 2415, 2439, 2480, 2498, 2513, 2567, 2591, 2606, 2618, 2717, 2750,
};
inline constexpr std::uint8_t expected_codes[] = {
    0,   // textile-apparel/misprint/1
    1,   // textile-apparel/misprint/2
    2,   // textile-apparel/blanked-value/1
    2,   // textile-apparel/blanked-value/2
    2,   // textile-apparel/missing-content/1
    3,   // textile-apparel/numbering/1
    2,   // textile-apparel/title-mismatch/1
    4,   // textile-apparel/numbering/2
    2,   // textile-apparel/title-mismatch/2
    5,   // textile-apparel/numbering/3
    6,   // textile-apparel/numbering/4
    7,   // textile-apparel/punctuation/1
    8,   // textile-apparel/punctuation/2
    9,   // textile-apparel/misprint/3
    10,  // textile-apparel/punctuation/3
    2,   // textile-apparel/missing-content/2
    2,   // textile-apparel/missing-content/3
    2,   // textile-apparel/misprint/4
    11,  // textile-apparel/misprint/5
    12,  // food-beverage/repeated-words/1
    2,   // food-beverage/misprint/1
    13,  // food-beverage/punctuation/1
    14,  // food-beverage/agency-name/1
    15,  // food-beverage/agency-name/2
    2,   // food-beverage/repeated-words/2
    16,  // food-beverage/misprint/2
    17,  // food-beverage/punctuation/2
    18,  // food-beverage/misprint/3
    19,  // food-beverage/punctuation/3
    20,  // food-beverage/punctuation/4
    21,  // food-beverage/misprint/4
    22,  // food-beverage/misprint/5
    2,   // food-beverage/misprint/6
    23,  // building-materials/punctuation/1
    24,  // building-materials/misprint/1
    25,  // building-materials/misprint/2
    26,  // building-materials/agency-name/1
    27,  // building-materials/punctuation/2
    26,  // building-materials/agency-name/2
    27,  // building-materials/punctuation/3
    28,  // building-materials/punctuation/4
    29,  // building-materials/punctuation/5
    30,  // furniture/punctuation/1
    31,  // furniture/punctuation/2
    32,  // furniture/misprint/1
    33,  // furniture/punctuation/3
    34,  // furniture/punctuation/4
    35,  // furniture/punctuation/5
    36,  // furniture/punctuation/6
    37,  // furniture/repeated-words/1
    38,  // furniture/punctuation/7
    39,  // furniture/punctuation/8
    40,  // furniture/misprint/2
    41,  // furniture/punctuation/9
    42,  // furniture/misprint/3
    41,  // furniture/punctuation/10
    43,  // furniture/punctuation/11
    44,  // furniture/missing-content/1
    45,  // furniture/punctuation/12
    46,  // furniture/numbering/1
    47,  // furniture/misprint/4
    48,  // furniture/punctuation/13
    49,  // furniture/numbering/2
    50,  // furniture/agency-name/1
    51,  // furniture/missing-content/2
    52,  // furniture/misprint/5
    2,   // metal-products/missing-content/1
    53,  // metal-products/agency-name/1
    54,  // metal-products/punctuation/1
    55,  // metal-products/punctuation/2
    56,  // metal-products/misprint/1
    2,   // metal-products/missing-content/2
    57,  // metal-products/misprint/2
    58,  // metal-products/missing-content/3
    59,  // five-manufacturing-clusters/repeated-words/1
    60,  // five-manufacturing-clusters/misprint/1
    2,   // pearl-river-west-bank/missing-content/1
    2,   // pearl-river-west-bank/missing-content/2
    61,  // pearl-river-west-bank/repeated-words/1
    62,  // pearl-river-west-bank/punctuation/1
    63,  // pearl-river-west-bank/repeated-words/2
    64,  // pearl-river-west-bank/misprint/1
    2,   // pearl-river-west-bank/missing-content/3
    65,  // pearl-river-west-bank/misprint/2
    2,   // pearl-river-west-bank/missing-content/4
    66,  // advanced-materials/numbering/1
    67,  // advanced-materials/missing-content/1
    68,  // advanced-materials/punctuation/1
    69,  // advanced-materials/title-mismatch/1
    27,  // advanced-materials/punctuation/2
    70,  // light-industry-textiles/title-mismatch/1
    71,  // light-industry-textiles/misprint/1
    72,  // light-industry-textiles/misprint/2
    73,  // light-industry-textiles/punctuation/1
    74,  // light-industry-textiles/punctuation/2
    2,   // light-industry-textiles/missing-content/1
    75,  // light-industry-textiles/punctuation/3
    76,  // light-industry-textiles/punctuation/4
    77,  // light-industry-textiles/misprint/3
    78,  // light-industry-textiles/misprint/4
    79,  // light-industry-textiles/repeated-words/1
    80,  // light-industry-textiles/punctuation/5
    80,  // light-industry-textiles/punctuation/6
};

inline constexpr char note_en_text[] =
    "The usual phrase is 推广应用; 推动应用 does not go with 水平."
    "The word 以 that pairs with 为核心 is missing."
    "The target for the spot-check pass rate is blanked out."
    "The target for the fall in returned or recalled batches is blanked out."
    "The name seems cut off: the word that says which manufacturing is meant is missing before 制造."
    "The second task is numbered 1. between （一） and （三）."
    "The box is titled new varieties of materials but also lists garments and textile equipment."
    "The second project is numbered 1. between （一） and （三）."
    "The box title speaks of base cities and counties, but most items are districts, towns and subdistricts with other titles."
    "The fifth item of the box is numbered 1."
    "The sixth item of the box is numbered 1."
    "The full stop after the item number is missing."
    "A comma stands where the list otherwise uses semicolons."
    "数印 looks like a cut form of 数码印花 (digital printing)."
    "Half-width parentheses instead of full-width ones."
    "The item has a heading but no content."
    "杂植 is no textile term; the intended word is unclear."
    "The word 在 is left over after 依托."
    "建设 is said a second time in a clause that already begins with 建设一批."
    "标的 makes no sense here; perhaps 地标 (landmark) is meant."
    "The opening quotation mark before 试吃装 is missing."
    "The word 省 at the head of the supporting list is missing."
    "The department is called 文化和旅游厅."
    "销售 stands before both 餐饮 and 物流; one of the two is probably another word."
    "类 is printed for 劣."
    "The list comma between the two items is missing."
    "加大 cannot govern 提高; 加快 is probably meant."
    "A list comma stands between two clauses."
    "A comma stands inside the list of agencies."
    "The plan otherwise says 食品饮料."
    "加大 cannot govern 发展; probably 大力发展."
    "沿疆 is not a usual word; the intended term (perhaps 沿江 or 沿海) is unclear."
    "An enumeration comma stands between two clauses with verbs of their own."
    "The word 建设 does not fit the verb 组成."
    "协助 (assistance) stands where 协作 (collaboration) is meant."
    "The department had been renamed in 2018, and the plan elsewhere uses the new name."
    "A comma stands in the list of agencies where an enumeration comma is due."
    "A comma stands before the joining word 和."
    "A stray space follows the comma."
    "A half-width comma stands in the Chinese sentence."
    "The closing list of agencies stands in half-width instead of full-width parentheses."
    "The verb does not fit its object: a level is raised, not pushed forward."
    "The enumeration comma between the two cities is missing."
    "A full stop stands inside the closing parentheses."
    "The word for application stands twice in one phrase."
    "The enumeration comma between water-based paint and powder coating seems to be missing."
    "Half-width parentheses stand in the Chinese sentence."
    "The usual word, used elsewhere in the plan (三/（一）/3), is written with another character."
    "The two characters seem to be transposed (twice in this item); home furnishing products are meant."
    "Half-width parentheses, while the next fair but one in the same list has full-width ones."
    "A word joining the list of four fairs to their common name is missing."
    "The second item is numbered 1 like the first."
    "Two constructions are mixed (second item of the project)."
    "The fourth chapter is numbered 1."
    "The same promotion body is named differently in the next item (1/（二）)."
    "The verb lacks the noun (such as building) that it needs."
    "The words are transposed: a furniture manufacturing base is meant."
    "The bound has no unit (yuan is meant) and no measure."
    "The word for provincial is missing before the first supporting agency."
    "The enumeration commas and connecting words are missing."
    "One item of the list is set off by an enumeration comma, the others by slashes."
    "The verb does not fit its object: a pace is quickened, not pushed forward."
    "The two bounds have no unit (yuan is meant) and no measure."
    "A character is missing; the same sentence has 单一污染物控制."
    "The word for metals is missing."
    "The character 等 is printed twice."
    "The name of the human resources and social security department is misprinted."
    "The title and the document number of the notice that issues the plan are missing before the address line."
    "The notes explain a table of target indicators, but the table itself is missing from the text."
    "The conjunction 及 is used twice in one list."
    "The quotation marks around 十三五 are missing."
    "The words 智能制造 are printed twice."
    "The heading leaves out 数据: the paragraph is about green data centres."
    "The text refers to a spatial layout, but the plan as printed has no part on spatial layout."
    "报告 (report to a superior) stands for 报道 (news coverage)."
    "The annex is named but its table is missing from the text."
    "The first chapter is numbered with an Arabic 1 where the other chapters have Chinese numerals."
    "The word 收入 (revenue) is missing."
    "The heading of the goal ends with a comma where the other headings end with a full stop."
    "The item is headed stone and special steel cluster, but its target names a stone cluster only."
    "The issuing notice (its heading and again its text) calls the plan one for a strategic emerging industry cluster, while the plan itself and its preamble say strategic pillar industry cluster."
    "The plan is about a province, not a region (全区); 全省 is probably meant."
    "A plus sign seems to be missing after 互联网."
    "Single quotation marks stand here where the rest of the plan uses double ones."
    "The sentence lacks a verb or has its words out of order, so what is to be done with the public services is not said."
    "The parentheses open full-width and close half-width."
    "A semicolon and a line break tear the item apart in the middle of the list; the word 技术 on the next line is left hanging."
    "The usual term for the first-responsibility system for quality lacks the character 任."
    "Non-profit is written with the wrong character."
    "The fifth challenge says the risk of industry moving away twice in one sentence."
    "The responsibility brackets are half-width, elsewhere full-width.";
inline constexpr std::uint16_t note_en_offsets[] = {
    0, 71, 121, 176, 247, 344, 407, 498, 564, 685, 725, 765, 812, 868, 932, 982, 1020, 1076, 1115,
    1194, 1257, 1312, 1371, 1415, 1500, 1523, 1571, 1625, 1665, 1708, 1745, 1796, 1880, 1952, 1997,
    2062, 2144, 2217, 2260, 2292, 2342, 2426, 2498, 2554, 2604, 2656, 2743, 2796, 2892, 2990, 3079,
    3149, 3194, 3251, 3284, 3360, 3417, 3483, 3536, 3606, 3662, 3741, 3815, 3874, 3942, 3973, 4008,
    4085, 4190, 4284, 4330, 4379, 4420, 4493, 4584, 4648, 4706, 4800, 4837, 4925, 5019, 5210, 5288,
    5336, 5414, 5530, 5583, 5708, 5795, 5842, 5922, 5987,
};
inline constexpr std::uint8_t note_en_codes[] = {
    0,   // textile-apparel/misprint/1
    1,   // textile-apparel/misprint/2
    2,   // textile-apparel/blanked-value/1
    3,   // textile-apparel/blanked-value/2
    4,   // textile-apparel/missing-content/1
    5,   // textile-apparel/numbering/1
    6,   // textile-apparel/title-mismatch/1
    7,   // textile-apparel/numbering/2
    8,   // textile-apparel/title-mismatch/2
    9,   // textile-apparel/numbering/3
    10,  // textile-apparel/numbering/4
    11,  // textile-apparel/punctuation/1
    12,  // textile-apparel/punctuation/2
    13,  // textile-apparel/misprint/3
    14,  // textile-apparel/punctuation/3
    15,  // textile-apparel/missing-content/2
    15,  // textile-apparel/missing-content/3
    16,  // textile-apparel/misprint/4
    17,  // textile-apparel/misprint/5
    18,  // food-beverage/repeated-words/1
    19,  // food-beverage/misprint/1
    20,  // food-beverage/punctuation/1
    21,  // food-beverage/agency-name/1
    22,  // food-beverage/agency-name/2
    23,  // food-beverage/repeated-words/2
    24,  // food-beverage/misprint/2
    25,  // food-beverage/punctuation/2
    26,  // food-beverage/misprint/3
    27,  // food-beverage/punctuation/3
    28,  // food-beverage/punctuation/4
    29,  // food-beverage/misprint/4
    30,  // food-beverage/misprint/5
    31,  // food-beverage/misprint/6
    32,  // building-materials/punctuation/1
    33,  // building-materials/misprint/1
    34,  // building-materials/misprint/2
    35,  // building-materials/agency-name/1
    36,  // building-materials/punctuation/2
    35,  // building-materials/agency-name/2
    36,  // building-materials/punctuation/3
    37,  // building-materials/punctuation/4
    38,  // building-materials/punctuation/5
    39,  // furniture/punctuation/1
    40,  // furniture/punctuation/2
    41,  // furniture/misprint/1
    40,  // furniture/punctuation/3
    42,  // furniture/punctuation/4
    42,  // furniture/punctuation/5
    43,  // furniture/punctuation/6
    44,  // furniture/repeated-words/1
    45,  // furniture/punctuation/7
    46,  // furniture/punctuation/8
    47,  // furniture/misprint/2
    40,  // furniture/punctuation/9
    48,  // furniture/misprint/3
    40,  // furniture/punctuation/10
    49,  // furniture/punctuation/11
    50,  // furniture/missing-content/1
    40,  // furniture/punctuation/12
    51,  // furniture/numbering/1
    52,  // furniture/misprint/4
    40,  // furniture/punctuation/13
    53,  // furniture/numbering/2
    54,  // furniture/agency-name/1
    55,  // furniture/missing-content/2
    56,  // furniture/misprint/5
    57,  // metal-products/missing-content/1
    58,  // metal-products/agency-name/1
    59,  // metal-products/punctuation/1
    60,  // metal-products/punctuation/2
    61,  // metal-products/misprint/1
    62,  // metal-products/missing-content/2
    63,  // metal-products/misprint/2
    64,  // metal-products/missing-content/3
    65,  // five-manufacturing-clusters/repeated-words/1
    66,  // five-manufacturing-clusters/misprint/1
    67,  // pearl-river-west-bank/missing-content/1
    68,  // pearl-river-west-bank/missing-content/2
    69,  // pearl-river-west-bank/repeated-words/1
    70,  // pearl-river-west-bank/punctuation/1
    71,  // pearl-river-west-bank/repeated-words/2
    72,  // pearl-river-west-bank/misprint/1
    73,  // pearl-river-west-bank/missing-content/3
    74,  // pearl-river-west-bank/misprint/2
    75,  // pearl-river-west-bank/missing-content/4
    76,  // advanced-materials/numbering/1
    77,  // advanced-materials/missing-content/1
    78,  // advanced-materials/punctuation/1
    79,  // advanced-materials/title-mismatch/1
    36,  // advanced-materials/punctuation/2
    80,  // light-industry-textiles/title-mismatch/1
    81,  // light-industry-textiles/misprint/1
    82,  // light-industry-textiles/misprint/2
    83,  // light-industry-textiles/punctuation/1
    83,  // light-industry-textiles/punctuation/2
    84,  // light-industry-textiles/missing-content/1
    85,  // light-industry-textiles/punctuation/3
    86,  // light-industry-textiles/punctuation/4
    87,  // light-industry-textiles/misprint/3
    88,  // light-industry-textiles/misprint/4
    89,  // light-industry-textiles/repeated-words/1
    90,  // light-industry-textiles/punctuation/5
    90,  // light-industry-textiles/punctuation/6
};

inline constexpr std::uint8_t by_id[] = {
    86, 85, 87, 89, 88, 36, 38, 34, 35, 33, 37, 39, 40, 41, 75, 74, 22, 23, 20, 25, 27, 30, 31, 32,
    21, 26, 28, 29, 19, 24, 63, 44, 52, 54, 60, 65, 57, 64, 59, 62, 42, 55, 56, 58, 61, 43, 45, 46,
    47, 48, 50, 51, 53, 49, 91, 92, 98, 99, 95, 93, 94, 96, 97, 101, 102, 100, 90, 67, 70, 72, 66,
    71, 73, 68, 69, 81, 83, 76, 77, 82, 84, 79, 78, 80, 2, 3, 0, 1, 13, 17, 18, 4, 15, 16, 5, 7, 9,
    10, 11, 12, 14, 6, 8,
};

inline constexpr std::uint8_t by_plan[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97,
    98, 99, 100, 101, 102,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 19, 33, 42, 66, 74, 76, 85, 90, 103,
};

}  // namespace columns::anomalies

/// Something that is wrong in a source.
class anomaly : public constplan::row<anomaly, anomaly_id> {
 public:
  using row::row;

  /// The stable id, for instance "furniture/numbering/1".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::anomalies::id_text, columns::anomalies::id_offsets, index());
  }

  /// The plan.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{columns::anomalies::plan[index()]};
  }

  /// What kind of defect it is.
  constexpr constplan::anomaly_kind kind() const noexcept {
    return columns::anomalies::kind[index()];
  }

  /// Where it stands; empty before the first numbered part.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::anomalies::section_text, columns::anomalies::section_offsets, columns::anomalies::section_codes[index()]);
  }

  /// The shortest run of the source that shows it.
  constexpr std::string_view found() const noexcept {
    return constplan::text_at(
        columns::anomalies::found_text, columns::anomalies::found_offsets, columns::anomalies::found_codes[index()]);
  }

  /// What should stand there, where that is clear.
  constexpr std::string_view expected() const noexcept {
    return constplan::text_at(
        columns::anomalies::expected_text, columns::anomalies::expected_offsets, columns::anomalies::expected_codes[index()]);
  }

  /// What is wrong, in one sentence.
  constexpr std::string_view note_en() const noexcept {
    return constplan::text_at(
        columns::anomalies::note_en_text, columns::anomalies::note_en_offsets, columns::anomalies::note_en_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("kind", kind());
    visitor("section", section());
    visitor("found", found());
    visitor("expected", expected());
    visitor("note_en", note_en());
  }

  static constexpr std::size_t count = 103;
  static constexpr std::optional<anomaly> lookup(std::string_view id) noexcept {
    return constplan::binary_search<anomaly>(columns::anomalies::by_id, id);
  }
};

/// All anomalies, in the order of anomalies.csv.
inline constexpr constplan::table<anomaly> anomalies{};

/// The anomalies whose plan is this plan. Constant time.
constexpr constplan::relation<anomaly> anomalies_of(plan of) noexcept {
  return constplan::relation_at<anomaly>(
      columns::anomalies::by_plan, columns::anomalies::by_plan_offsets, of.index());
}

}  // namespace constplan::guangdong
