// anomalies: The columns behind ../anomalies.hpp. 116 rows.
//
// Made by constplan-gen from anomalies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
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
  textile_apparel_misprint_6,
  textile_apparel_missing_content_4,
  textile_apparel_missing_content_5,
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
  food_beverage_misprint_4,
  food_beverage_misprint_5,
  food_beverage_misprint_6,
  food_beverage_missing_content_1,
  building_materials_punctuation_1,
  building_materials_misprint_1,
  building_materials_misprint_2,
  building_materials_agency_name_1,
  building_materials_agency_name_2,
  building_materials_punctuation_2,
  building_materials_punctuation_3,
  building_materials_misprint_3,
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
  furniture_punctuation_14,
  furniture_punctuation_15,
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
  pearl_river_west_bank_missing_content_5,
  advanced_materials_numbering_1,
  advanced_materials_missing_content_1,
  advanced_materials_punctuation_1,
  advanced_materials_title_mismatch_1,
  advanced_materials_missing_content_2,
  advanced_materials_repeated_words_1,
  advanced_materials_misprint_1,
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
  light_industry_textiles_misprint_5,
  light_industry_textiles_misprint_6,
  light_industry_textiles_repeated_words_2,
  light_industry_textiles_punctuation_7,
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
    "textile-apparel/misprint/6"
    "textile-apparel/missing-content/4"
    "textile-apparel/missing-content/5"
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
    "food-beverage/misprint/4"
    "food-beverage/misprint/5"
    "food-beverage/misprint/6"
    "food-beverage/missing-content/1"
    "building-materials/punctuation/1"
    "building-materials/misprint/1"
    "building-materials/misprint/2"
    "building-materials/agency-name/1"
    "building-materials/agency-name/2"
    "building-materials/punctuation/2"
    "building-materials/punctuation/3"
    "building-materials/misprint/3"
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
    "furniture/punctuation/14"
    "furniture/punctuation/15"
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
    "pearl-river-west-bank/missing-content/5"
    "advanced-materials/numbering/1"
    "advanced-materials/missing-content/1"
    "advanced-materials/punctuation/1"
    "advanced-materials/title-mismatch/1"
    "advanced-materials/missing-content/2"
    "advanced-materials/repeated-words/1"
    "advanced-materials/misprint/1"
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
    "light-industry-textiles/punctuation/6"
    "light-industry-textiles/misprint/5"
    "light-industry-textiles/misprint/6"
    "light-industry-textiles/repeated-words/2"
    "light-industry-textiles/punctuation/7";
inline constexpr std::uint16_t id_offsets[] = {
    0, 26, 52, 83, 114, 147, 174, 206, 233, 265, 292, 319, 348, 377, 403, 432, 465, 498, 524, 550,
    576, 609, 642, 672, 696, 723, 750, 777, 807, 831, 858, 882, 909, 933, 957, 981, 1012, 1044,
    1073, 1102, 1134, 1166, 1198, 1230, 1259, 1291, 1323, 1346, 1369, 1389, 1412, 1435, 1458, 1481,
    1507, 1530, 1553, 1573, 1596, 1616, 1640, 1664, 1691, 1715, 1736, 1756, 1780, 1801, 1824, 1851,
    1871, 1895, 1919, 1951, 1979, 2007, 2035, 2060, 2092, 2117, 2149, 2193, 2231, 2270, 2309, 2347,
    2382, 2420, 2452, 2491, 2523, 2562, 2601, 2631, 2667, 2699, 2734, 2770, 2805, 2834, 2874, 2908,
    2942, 2979, 3016, 3057, 3094, 3131, 3165, 3199, 3239, 3276, 3313, 3347, 3381, 3421, 3458,
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
    plan_id::textile_apparel,              // textile-apparel/misprint/6
    plan_id::textile_apparel,              // textile-apparel/missing-content/4
    plan_id::textile_apparel,              // textile-apparel/missing-content/5
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
    plan_id::food_beverage,                // food-beverage/misprint/4
    plan_id::food_beverage,                // food-beverage/misprint/5
    plan_id::food_beverage,                // food-beverage/misprint/6
    plan_id::food_beverage,                // food-beverage/missing-content/1
    plan_id::building_materials,           // building-materials/punctuation/1
    plan_id::building_materials,           // building-materials/misprint/1
    plan_id::building_materials,           // building-materials/misprint/2
    plan_id::building_materials,           // building-materials/agency-name/1
    plan_id::building_materials,           // building-materials/agency-name/2
    plan_id::building_materials,           // building-materials/punctuation/2
    plan_id::building_materials,           // building-materials/punctuation/3
    plan_id::building_materials,           // building-materials/misprint/3
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
    plan_id::furniture,                    // furniture/punctuation/14
    plan_id::furniture,                    // furniture/punctuation/15
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
    plan_id::pearl_river_west_bank,        // pearl-river-west-bank/missing-content/5
    plan_id::advanced_materials,           // advanced-materials/numbering/1
    plan_id::advanced_materials,           // advanced-materials/missing-content/1
    plan_id::advanced_materials,           // advanced-materials/punctuation/1
    plan_id::advanced_materials,           // advanced-materials/title-mismatch/1
    plan_id::advanced_materials,           // advanced-materials/missing-content/2
    plan_id::advanced_materials,           // advanced-materials/repeated-words/1
    plan_id::advanced_materials,           // advanced-materials/misprint/1
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
    plan_id::light_industry_textiles,      // light-industry-textiles/misprint/5
    plan_id::light_industry_textiles,      // light-industry-textiles/misprint/6
    plan_id::light_industry_textiles,      // light-industry-textiles/repeated-words/2
    plan_id::light_industry_textiles,      // light-industry-textiles/punctuation/7
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
    constplan::anomaly_kind::misprint,         // textile-apparel/misprint/6
    constplan::anomaly_kind::missing_content,  // textile-apparel/missing-content/4
    constplan::anomaly_kind::missing_content,  // textile-apparel/missing-content/5
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
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/4
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/5
    constplan::anomaly_kind::misprint,         // food-beverage/misprint/6
    constplan::anomaly_kind::missing_content,  // food-beverage/missing-content/1
    constplan::anomaly_kind::punctuation,      // building-materials/punctuation/1
    constplan::anomaly_kind::misprint,         // building-materials/misprint/1
    constplan::anomaly_kind::misprint,         // building-materials/misprint/2
    constplan::anomaly_kind::agency_name,      // building-materials/agency-name/1
    constplan::anomaly_kind::agency_name,      // building-materials/agency-name/2
    constplan::anomaly_kind::punctuation,      // building-materials/punctuation/2
    constplan::anomaly_kind::punctuation,      // building-materials/punctuation/3
    constplan::anomaly_kind::misprint,         // building-materials/misprint/3
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
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/14
    constplan::anomaly_kind::punctuation,      // furniture/punctuation/15
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
    constplan::anomaly_kind::missing_content,  // pearl-river-west-bank/missing-content/5
    constplan::anomaly_kind::numbering,        // advanced-materials/numbering/1
    constplan::anomaly_kind::missing_content,  // advanced-materials/missing-content/1
    constplan::anomaly_kind::punctuation,      // advanced-materials/punctuation/1
    constplan::anomaly_kind::title_mismatch,   // advanced-materials/title-mismatch/1
    constplan::anomaly_kind::missing_content,  // advanced-materials/missing-content/2
    constplan::anomaly_kind::repeated_words,   // advanced-materials/repeated-words/1
    constplan::anomaly_kind::misprint,         // advanced-materials/misprint/1
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
    constplan::anomaly_kind::misprint,         // light-industry-textiles/misprint/5
    constplan::anomaly_kind::misprint,         // light-industry-textiles/misprint/6
    constplan::anomaly_kind::repeated_words,   // light-industry-textiles/repeated-words/2
    constplan::anomaly_kind::punctuation,      // light-industry-textiles/punctuation/7
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
    "附件1/三/（四）"
    "附件2/一/（三）"
    "附件2/一/（五）"
    "附件2/二/（三）/三是"
    "附件2/二/（三）"
    "附件2/三/（二）/二是"
    "附件2/三/（二）/三是"
    "附件2/三/（四）/一是"
    "附件2/三/（五）"
    "附件2/四/（一）"
    "附件2/三/（六）/一是"
    "附件2/二/（四）/四是"
    "附件3/一/（五）"
    "附件3/三/（四）"
    "附件3/三/（六）"
    "附件3/四/（一）"
    "附件3/四/（二）"
    "附件3/二/（一）"
    "附件3/二/（七）"
    "附件3/二/（三）/专栏3/4"
    "附件3/二/（三）/专栏3/1"
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
    "附件4/二/（一）"
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
    "二/（三）/13"
    "1"
    "1/（一）"
    "二/（四）"
    "三/（一）/专栏1/9"
    "三/（一）"
    "三/（一）/专栏1/8"
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
    "四/（二）/3"
    "三/（四）";
inline constexpr std::uint16_t section_offsets[] = {
    0, 11, 32, 53, 74, 87, 116, 129, 150, 173, 197, 218, 239, 270, 301, 332, 353, 374, 395, 416,
    444, 465, 493, 521, 549, 570, 591, 619, 647, 668, 689, 710, 731, 752, 773, 794, 825, 856, 877,
    898, 921, 944, 967, 990, 1013, 1036, 1059, 1082, 1091, 1110, 1129, 1150, 1171, 1192, 1213, 1234,
    1255, 1276, 1297, 1318, 1339, 1352, 1367, 1367, 1380, 1396, 1411, 1426, 1439, 1452, 1458, 1474,
    1475, 1486, 1499, 1522, 1535, 1558, 1571, 1586, 1601, 1616, 1631, 1654, 1669, 1682, 1697, 1712,
    1727, 1740,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // textile-apparel/misprint/1: "附件1/一"
    1,   // textile-apparel/misprint/2: "附件1/一/（二）"
    2,   // textile-apparel/blanked-value/1: "附件1/一/（四）"
    2,   // textile-apparel/blanked-value/2: "附件1/一/（四）"
    3,   // textile-apparel/missing-content/1: "附件1/二/（一）"
    4,   // textile-apparel/numbering/1: "附件1/二/1"
    5,   // textile-apparel/title-mismatch/1: "附件1/三/（一）/专栏2"
    6,   // textile-apparel/numbering/2: "附件1/三/1"
    7,   // textile-apparel/title-mismatch/2: "附件1/三/1/专栏3"
    8,   // textile-apparel/numbering/3: "附件1/三/1/专栏3/1"
    8,   // textile-apparel/numbering/4: "附件1/三/1/专栏3/1"
    9,   // textile-apparel/punctuation/1: "附件1/三/1/专栏3/10"
    5,   // textile-apparel/punctuation/2: "附件1/三/（一）/专栏2"
    10,  // textile-apparel/misprint/3: "附件1/三/（三）"
    11,  // textile-apparel/punctuation/3: "附件1/三/（五）"
    12,  // textile-apparel/missing-content/2: "附件1/三/（五）/专栏4/2"
    13,  // textile-apparel/missing-content/3: "附件1/三/（五）/专栏4/4"
    14,  // textile-apparel/misprint/4: "附件1/三/（五）/专栏4/5"
    15,  // textile-apparel/misprint/5: "附件1/四/（一）"
    16,  // textile-apparel/misprint/6: "附件1/三/（四）"
    16,  // textile-apparel/missing-content/4: "附件1/三/（四）"
    6,   // textile-apparel/missing-content/5: "附件1/三/1"
    17,  // food-beverage/repeated-words/1: "附件2/一/（三）"
    18,  // food-beverage/misprint/1: "附件2/一/（五）"
    19,  // food-beverage/punctuation/1: "附件2/二/（三）/三是"
    20,  // food-beverage/agency-name/1: "附件2/二/（三）"
    20,  // food-beverage/agency-name/2: "附件2/二/（三）"
    21,  // food-beverage/repeated-words/2: "附件2/三/（二）/二是"
    22,  // food-beverage/misprint/2: "附件2/三/（二）/三是"
    23,  // food-beverage/punctuation/2: "附件2/三/（四）/一是"
    24,  // food-beverage/misprint/3: "附件2/三/（五）"
    25,  // food-beverage/punctuation/3: "附件2/四/（一）"
    23,  // food-beverage/misprint/4: "附件2/三/（四）/一是"
    24,  // food-beverage/misprint/5: "附件2/三/（五）"
    26,  // food-beverage/misprint/6: "附件2/三/（六）/一是"
    27,  // food-beverage/missing-content/1: "附件2/二/（四）/四是"
    28,  // building-materials/punctuation/1: "附件3/一/（五）"
    29,  // building-materials/misprint/1: "附件3/三/（四）"
    30,  // building-materials/misprint/2: "附件3/三/（六）"
    31,  // building-materials/agency-name/1: "附件3/四/（一）"
    32,  // building-materials/agency-name/2: "附件3/四/（二）"
    33,  // building-materials/punctuation/2: "附件3/二/（一）"
    29,  // building-materials/punctuation/3: "附件3/三/（四）"
    34,  // building-materials/misprint/3: "附件3/二/（七）"
    35,  // building-materials/punctuation/4: "附件3/二/（三）/专栏3/4"
    36,  // building-materials/punctuation/5: "附件3/二/（三）/专栏3/1"
    37,  // furniture/punctuation/1: "附件4/二/（三）"
    38,  // furniture/punctuation/2: "附件4/二/（四）"
    39,  // furniture/misprint/1: "附件4/三/（一）/2"
    39,  // furniture/punctuation/3: "附件4/三/（一）/2"
    40,  // furniture/punctuation/4: "附件4/三/（一）/3"
    40,  // furniture/punctuation/5: "附件4/三/（一）/3"
    40,  // furniture/punctuation/6: "附件4/三/（一）/3"
    41,  // furniture/repeated-words/1: "附件4/三/（二）/1"
    42,  // furniture/punctuation/7: "附件4/三/（二）/2"
    42,  // furniture/punctuation/8: "附件4/三/（二）/2"
    43,  // furniture/misprint/2: "附件4/三/（三）/1"
    43,  // furniture/punctuation/9: "附件4/三/（三）/1"
    44,  // furniture/misprint/3: "附件4/三/（三）/2"
    44,  // furniture/punctuation/10: "附件4/三/（三）/2"
    45,  // furniture/punctuation/11: "附件4/三/（三）/3"
    45,  // furniture/missing-content/1: "附件4/三/（三）/3"
    45,  // furniture/punctuation/12: "附件4/三/（三）/3"
    46,  // furniture/numbering/1: "附件4/三/（四）/1"
    46,  // furniture/misprint/4: "附件4/三/（四）/1"
    46,  // furniture/punctuation/13: "附件4/三/（四）/1"
    47,  // furniture/numbering/2: "附件4/1"
    48,  // furniture/agency-name/1: "附件4/1/（一）"
    49,  // furniture/missing-content/2: "附件4/1/（三）"
    50,  // furniture/misprint/5: "附件4/二/（五）"
    51,  // furniture/punctuation/14: "附件4/二/（一）"
    50,  // furniture/punctuation/15: "附件4/二/（五）"
    52,  // metal-products/missing-content/1: "附件5/一/（二）"
    53,  // metal-products/agency-name/1: "附件5/二/（二）"
    54,  // metal-products/punctuation/1: "附件5/二/（四）"
    55,  // metal-products/punctuation/2: "附件5/三/（一）"
    56,  // metal-products/misprint/1: "附件5/三/（三）"
    57,  // metal-products/missing-content/2: "附件5/三/（六）"
    58,  // metal-products/misprint/2: "附件5/三/（七）"
    59,  // metal-products/missing-content/3: "附件5/四/（三）"
    60,  // five-manufacturing-clusters/repeated-words/1: "二/（二）"
    61,  // five-manufacturing-clusters/misprint/1: "三/（一）/1"
    62,  // pearl-river-west-bank/missing-content/1: ""
    63,  // pearl-river-west-bank/missing-content/2: "一/（二）"
    64,  // pearl-river-west-bank/repeated-words/1: "二/（二）/11"
    63,  // pearl-river-west-bank/punctuation/1: "一/（二）"
    65,  // pearl-river-west-bank/repeated-words/2: "三/（三）/1"
    66,  // pearl-river-west-bank/misprint/1: "三/（四）/3"
    67,  // pearl-river-west-bank/missing-content/3: "四/（一）"
    68,  // pearl-river-west-bank/misprint/2: "四/（四）"
    69,  // pearl-river-west-bank/missing-content/4: "附件"
    70,  // pearl-river-west-bank/missing-content/5: "二/（三）/13"
    71,  // advanced-materials/numbering/1: "1"
    72,  // advanced-materials/missing-content/1: "1/（一）"
    73,  // advanced-materials/punctuation/1: "二/（四）"
    74,  // advanced-materials/title-mismatch/1: "三/（一）/专栏1/9"
    75,  // advanced-materials/missing-content/2: "三/（一）"
    67,  // advanced-materials/repeated-words/1: "四/（一）"
    76,  // advanced-materials/misprint/1: "三/（一）/专栏1/8"
    62,  // light-industry-textiles/title-mismatch/1: ""
    77,  // light-industry-textiles/misprint/1: "二/（三）"
    78,  // light-industry-textiles/misprint/2: "三/（一）/2"
    79,  // light-industry-textiles/punctuation/1: "三/（三）/3"
    79,  // light-industry-textiles/punctuation/2: "三/（三）/3"
    80,  // light-industry-textiles/missing-content/1: "四/（一）/1"
    81,  // light-industry-textiles/punctuation/3: "四/（二）/1"
    82,  // light-industry-textiles/punctuation/4: "四/（二）/专栏1/6"
    83,  // light-industry-textiles/misprint/3: "三/（三）/2"
    84,  // light-industry-textiles/misprint/4: "五/（一）"
    85,  // light-industry-textiles/repeated-words/1: "一/（三）/2"
    86,  // light-industry-textiles/punctuation/5: "四/（二）/2"
    87,  // light-industry-textiles/punctuation/6: "四/（二）/3"
    88,  // light-industry-textiles/misprint/5: "三/（四）"
    88,  // light-industry-textiles/misprint/6: "三/（四）"
    83,  // light-industry-textiles/repeated-words/2: "三/（三）/2"
    62,  // light-industry-textiles/punctuation/7: ""
};

inline constexpr char found_text[] =
    "推动应用水平"  // textile-apparel/misprint/1
    "拓展东、西两翼为核心的"  // textile-apparel/misprint/2
    "达到**%"  // textile-apparel/blanked-value/1
    "下降**%"  // textile-apparel/blanked-value/2
    "制造与鞋履产业智能化创新中心"  // textile-apparel/missing-content/1
    "1. 发展产业优势集聚"  // textile-apparel/numbering/1
    "纺织服装材料新品种"  // textile-apparel/title-mismatch/1
    "1. 产业集聚工程"  // textile-apparel/numbering/2
    "纺织产业基地市（县）"  // textile-apparel/title-mismatch/2
    "1. 广东省开平市 中国纺织产业基地市"  // textile-apparel/numbering/3
    "1. 广东省开平市三埠街道"  // textile-apparel/numbering/4
    "10广东省普宁市"  // textile-apparel/punctuation/1
    "安全与防护用，海洋开发用"  // textile-apparel/punctuation/2
    "新型数印工艺"  // textile-apparel/misprint/3
    "智能化工厂(车间)"  // textile-apparel/punctuation/3
    "2.织造设备。"  // textile-apparel/missing-content/2
    "4. 针织机织设备。"  // textile-apparel/missing-content/3
    "复合杂植"  // textile-apparel/misprint/4
    "依托在广东省制造强省建设领导小组统筹协调"  // textile-apparel/misprint/5
    "按职责各自分工负责"  // textile-apparel/misprint/6
    "（省发展改革委、科技厅、工业和信息化厅、财政厅、商务厅、市场监管局按职责各自分工负责）"  // textile-apparel/missing-content/4
    "加大对产品检测、技术创新、电子商务、信息交流等公共服务平台建设"  // textile-apparel/missing-content/5
    "产地建设冷链物流设施"  // food-beverage/repeated-words/1
    "特色食品文化标的"  // food-beverage/misprint/1
    "“小手信”试吃装”"  // food-beverage/punctuation/1
    "牵头，科技厅"  // food-beverage/agency-name/1
    "文化旅游厅"  // food-beverage/agency-name/2
    "销售餐饮、销售物流"  // food-beverage/repeated-words/2
    "假冒伪类"  // food-beverage/misprint/2
    "腊味（黄圃）休闲食品（潮安）"  // food-beverage/punctuation/2
    "加大提高产业集中度"  // food-beverage/misprint/3
    "关键项目、建设一批"  // food-beverage/punctuation/3
    "食品饮品总部经济"  // food-beverage/misprint/4
    "加大发展工业旅游"  // food-beverage/misprint/5
    "沿边沿疆"  // food-beverage/misprint/6
    "加大对宠物食品开发研究"  // food-beverage/missing-content/1
    "示范性绿色园区、打造"  // building-materials/punctuation/1
    "组成产业技术创新联盟或产业集群创新研究中心建设"  // building-materials/misprint/1
    "开放交流协助工程"  // building-materials/misprint/2
    "环境保护厅"  // building-materials/agency-name/1
    "环境保护厅"  // building-materials/agency-name/2
    "发展，和通过资本"  // building-materials/punctuation/2
    "机制， 加快"  // building-materials/punctuation/3
    "加大引进来、走出去和对外合作步伐"  // building-materials/misprint/3
    "表面处理技术；铝型材"  // building-materials/punctuation/4
    "在线检测技术和装备、计算机辅助设计技术"  // building-materials/punctuation/5
    "家具生产,重点"  // furniture/punctuation/1
    "(省工业和信息化厅牵头，省发展改革委、文化和旅游厅按职责分工负责)"  // furniture/punctuation/2
    "推进家具产品工业设计水平"  // furniture/misprint/1
    "(省工业和信息化厅牵头)"  // furniture/punctuation/3
    "佛山东莞的"  // furniture/punctuation/4
    "广州深圳的"  // furniture/punctuation/5
    "按职责分工负责。）"  // furniture/punctuation/6
    "应用项目在家具制造环节中的应用"  // furniture/repeated-words/1
    "水性漆粉末喷涂生产线"  // furniture/punctuation/7
    "VOC(挥发性有机物)"  // furniture/punctuation/8
    "互连互通"  // furniture/misprint/2
    "(省市场监管局牵头)"  // furniture/punctuation/9
    "居家产品"  // furniture/misprint/3
    "(省市场监管局牵头)"  // furniture/punctuation/10
    "中国(广州)国际家具博览会"  // furniture/punctuation/11
    "佛山国际龙家具展广东4大家具展"  // furniture/missing-content/1
    "(省商务厅牵头，省工业和信息化厅、市场监管局按职责分工负责)"  // furniture/punctuation/12
    "1. 提升国际贸易服务能力"  // furniture/numbering/1
    "依托技术为核心的"  // furniture/misprint/4
    "(省商务厅牵头，省市场监管局按职责分工负责)"  // furniture/punctuation/13
    "1. 保障措施"  // furniture/numbering/2
    "广东家具集群促进机构"  // furniture/agency-name/1
    "推动专业孵化器和投资平台，"  // furniture/missing-content/2
    "制造家具基地"  // furniture/misprint/5
    "意大利米兰、夯实"  // furniture/punctuation/14
    "资源禀赋优势、布局"  // furniture/punctuation/15
    "超百亿企业"  // metal-products/missing-content/1
    "省发展改革委牵头，工业和信息化厅、"  // metal-products/agency-name/1
    "企业为主体市场为导向产学研相结合技术创新体系"  // metal-products/punctuation/1
    "紧固类/支撑类、保护类/传导类/屏蔽类"  // metal-products/punctuation/2
    "推进央企、跨国公司、外资企业或研发机构在我省的项目落地建设和实施步伐"  // metal-products/misprint/1
    "超百亿、超五百亿的世界级企业"  // metal-products/missing-content/2
    "多污染协同控制"  // metal-products/misprint/2
    "黑色及有色压延与加工"  // metal-products/missing-content/3
    "资本等等要素"  // five-manufacturing-clusters/repeated-words/1
    "人社资源社会保障厅"  // five-manufacturing-clusters/misprint/1
    "各地级以上市人民政府，各县（市、区）人民政府"  // pearl-river-west-bank/missing-content/1
    "以上指标"  // pearl-river-west-bank/missing-content/2
    "高性能复合材料及特种功能材料及稀土功能材料"  // pearl-river-west-bank/repeated-words/1
    "国家和省十三五规划"  // pearl-river-west-bank/punctuation/1
    "智能制造智能制造系统解决方案"  // pearl-river-west-bank/repeated-words/2
    "创建绿色中心"  // pearl-river-west-bank/misprint/1
    "重点领域和空间布局"  // pearl-river-west-bank/missing-content/3
    "宣传报告"  // pearl-river-west-bank/misprint/2
    "附件：创建“中国制造2025”试点示范城市群发展目标各地分解表（2017年）"  // pearl-river-west-bank/missing-content/4
    "肉制品和海产品加工基地"  // pearl-river-west-bank/missing-content/5
    "1、 总体情况"  // advanced-materials/numbering/1
    "占全省工业主营业务的15%"  // advanced-materials/missing-content/1
    "产业创新能力明显提升，"  // advanced-materials/punctuation/1
    "打造年主营业务收入超1000亿元的石材产业集群"  // advanced-materials/title-mismatch/1
    "推进珠三角核心区高端先进材料产业带，"  // advanced-materials/missing-content/2
    "实行分级培育，构建省、市、区联动、分级培育的工作联动机制"  // advanced-materials/repeated-words/1
    "炼油一体化项目"  // advanced-materials/misprint/1
    "战略性新兴产业集群行动计划"  // light-industry-textiles/title-mismatch/1
    "立足全区整体发展"  // light-industry-textiles/misprint/1
    "“互联网大数据+云计算”技术"  // light-industry-textiles/misprint/2
    "‘一带一路’"  // light-industry-textiles/punctuation/1
    "‘走出去’"  // light-industry-textiles/punctuation/2
    "等数字化转型集群公共服务"  // light-industry-textiles/missing-content/1
    "市场监管局等有关单位按职责分工负责)"  // light-industry-textiles/punctuation/3
    "双向拉伸薄膜装备；"  // light-industry-textiles/punctuation/4
    "首负责制"  // light-industry-textiles/misprint/3
    "非盈利性"  // light-industry-textiles/misprint/4
    "存在产业加速转移的风险，由于省内劳动力、土地等成本上升，存在产业加速向省外和国外转移的风险"  // light-industry-textiles/repeated-words/1
    "(省工业和信息化厅牵头"  // light-industry-textiles/punctuation/5
    "(省工业和信息化厅牵头"  // light-industry-textiles/punctuation/6
    "扩大开放合作水平"  // light-industry-textiles/misprint/5
    "加强国际先进技术、项目和人才引进力度"  // light-industry-textiles/misprint/6
    "等重点产品质量安全等追溯体系"  // light-industry-textiles/repeated-words/2
    "(2023-2025年)的通知";  // light-industry-textiles/punctuation/7
inline constexpr std::uint16_t found_offsets[] = {
    0, 18, 51, 60, 69, 111, 138, 165, 186, 216, 265, 298, 318, 354, 372, 395, 412, 436, 448, 508,
    535, 664, 757, 787, 811, 838, 856, 871, 898, 910, 952, 979, 1006, 1030, 1054, 1066, 1099, 1129,
    1198, 1222, 1237, 1252, 1276, 1292, 1340, 1370, 1427, 1446, 1541, 1577, 1609, 1624, 1639, 1666,
    1711, 1741, 1764, 1776, 1802, 1814, 1840, 1875, 1918, 2004, 2037, 2061, 2123, 2138, 2168, 2207,
    2225, 2249, 2276, 2291, 2342, 2408, 2459, 2561, 2603, 2624, 2654, 2672, 2699, 2765, 2777, 2840,
    2867, 2909, 2927, 2954, 2966, 3064, 3097, 3114, 3147, 3180, 3241, 3295, 3379, 3400, 3439, 3463,
    3503, 3521, 3536, 3572, 3624, 3651, 3663, 3675, 3810, 3841, 3872, 3896, 3950, 3992, 4015,
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
    "按职责分工负责"
    "产地冷链物流设施"
    "“小手信”“试吃装”"
    "牵头，省科技厅"
    "文化和旅游厅"
    "假冒伪劣"
    "腊味（黄圃）、休闲食品（潮安）"
    "加快提高产业集中度"
    "关键项目，建设一批"
    "食品饮料总部经济"
    "大力发展工业旅游"
    "加大对宠物食品开发研究的投入"
    "示范性绿色园区，打造"
    "组成产业技术创新联盟或产业集群创新研究中心"
    "开放交流协作工程"
    "生态环境厅"
    "发展和通过资本"
    "机制，加快"
    "加快引进来、走出去和对外合作步伐"
    "表面处理技术，铝型材"
    "在线检测技术和装备，计算机辅助设计技术"
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
    "意大利米兰，夯实"
    "资源禀赋优势，布局"
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
    "推进珠三角核心区高端先进材料产业带建设，"
    "炼化一体化项目"
    "战略性支柱产业集群行动计划"
    "立足全省整体发展"
    "“互联网+大数据+云计算”技术"
    "“一带一路”"
    "“走出去”"
    "市场监管局等有关单位按职责分工负责）"
    "双向拉伸薄膜装备技术"
    "首负责任制"
    "非营利性"
    "由于省内劳动力、土地等成本上升，存在产业加速向省外和国外转移的风险"
    "（省工业和信息化厅牵头"
    "提升开放合作水平"
    "加大国际先进技术、项目和人才引进力度"
    "等重点产品质量安全追溯体系"
    "（2023-2025年）的通知";
inline constexpr std::uint16_t expected_offsets[] = {
    0, 18, 54, 54, 87, 114, 163, 196, 217, 253, 277, 304, 361, 382, 406, 436, 457, 475, 487, 532,
    559, 586, 610, 634, 676, 706, 769, 793, 808, 829, 844, 892, 922, 979, 1000, 1099, 1135, 1171,
    1189, 1207, 1231, 1270, 1303, 1330, 1342, 1372, 1384, 1423, 1469, 1559, 1591, 1612, 1678, 1696,
    1735, 1780, 1798, 1822, 1849, 1903, 1981, 2030, 2132, 2156, 2192, 2207, 2234, 2297, 2330, 2360,
    2384, 2396, 2414, 2453, 2486, 2546, 2567, 2606, 2630, 2671, 2689, 2704, 2758, 2788, 2803, 2815,
    2914, 2947, 2971, 3025, 3064, 3091,
};
inline constexpr std::uint8_t expected_codes[] = {
    0,   // textile-apparel/misprint/1: "推广应用水平"
    1,   // textile-apparel/misprint/2: "拓展以东、西两翼为核心的"
    2,   // textile-apparel/blanked-value/1: ""
    2,   // textile-apparel/blanked-value/2: ""
    2,   // textile-apparel/missing-content/1: ""
    3,   // textile-apparel/numbering/1: "（二）发展产业优势集聚"
    2,   // textile-apparel/title-mismatch/1: ""
    4,   // textile-apparel/numbering/2: "（二）产业集聚工程"
    2,   // textile-apparel/title-mismatch/2: ""
    5,   // textile-apparel/numbering/3: "5. 广东省开平市 中国纺织产业基地市"
    6,   // textile-apparel/numbering/4: "6. 广东省开平市三埠街道"
    7,   // textile-apparel/punctuation/1: "10.广东省普宁市"
    8,   // textile-apparel/punctuation/2: "安全与防护用；海洋开发用"
    9,   // textile-apparel/misprint/3: "新型数码印花工艺"
    10,  // textile-apparel/punctuation/3: "智能化工厂（车间）"
    2,   // textile-apparel/missing-content/2: ""
    2,   // textile-apparel/missing-content/3: ""
    2,   // textile-apparel/misprint/4: ""
    11,  // textile-apparel/misprint/5: "依托广东省制造强省建设领导小组统筹协调"
    12,  // textile-apparel/misprint/6: "按职责分工负责"
    2,   // textile-apparel/missing-content/4: ""
    2,   // textile-apparel/missing-content/5: ""
    13,  // food-beverage/repeated-words/1: "产地冷链物流设施"
    2,   // food-beverage/misprint/1: ""
    14,  // food-beverage/punctuation/1: "“小手信”“试吃装”"
    15,  // food-beverage/agency-name/1: "牵头，省科技厅"
    16,  // food-beverage/agency-name/2: "文化和旅游厅"
    2,   // food-beverage/repeated-words/2: ""
    17,  // food-beverage/misprint/2: "假冒伪劣"
    18,  // food-beverage/punctuation/2: "腊味（黄圃）、休闲食品（潮安）"
    19,  // food-beverage/misprint/3: "加快提高产业集中度"
    20,  // food-beverage/punctuation/3: "关键项目，建设一批"
    21,  // food-beverage/misprint/4: "食品饮料总部经济"
    22,  // food-beverage/misprint/5: "大力发展工业旅游"
    2,   // food-beverage/misprint/6: ""
    23,  // food-beverage/missing-content/1: "加大对宠物食品开发研究的投入"
    24,  // building-materials/punctuation/1: "示范性绿色园区，打造"
    25,  // building-materials/misprint/1: "组成产业技术创新联盟或产业集群创新研究中心"
    26,  // building-materials/misprint/2: "开放交流协作工程"
    27,  // building-materials/agency-name/1: "生态环境厅"
    27,  // building-materials/agency-name/2: "生态环境厅"
    28,  // building-materials/punctuation/2: "发展和通过资本"
    29,  // building-materials/punctuation/3: "机制，加快"
    30,  // building-materials/misprint/3: "加快引进来、走出去和对外合作步伐"
    31,  // building-materials/punctuation/4: "表面处理技术，铝型材"
    32,  // building-materials/punctuation/5: "在线检测技术和装备，计算机辅助设计技术"
    33,  // furniture/punctuation/1: "家具生产，重点"
    34,  // furniture/punctuation/2: "（省工业和信息化厅牵头，省发展改革委、文化和旅游厅按职责分工负责）"
    35,  // furniture/misprint/1: "提升家具产品工业设计水平"
    36,  // furniture/punctuation/3: "（省工业和信息化厅牵头）"
    37,  // furniture/punctuation/4: "佛山、东莞的"
    38,  // furniture/punctuation/5: "广州、深圳的"
    39,  // furniture/punctuation/6: "按职责分工负责）"
    40,  // furniture/repeated-words/1: "项目在家具制造环节中的应用"
    41,  // furniture/punctuation/7: "水性漆、粉末喷涂生产线"
    42,  // furniture/punctuation/8: "VOC（挥发性有机物）"
    43,  // furniture/misprint/2: "互联互通"
    44,  // furniture/punctuation/9: "（省市场监管局牵头）"
    45,  // furniture/misprint/3: "家居产品"
    44,  // furniture/punctuation/10: "（省市场监管局牵头）"
    46,  // furniture/punctuation/11: "中国（广州）国际家具博览会"
    47,  // furniture/missing-content/1: "佛山国际龙家具展等广东4大家具展"
    48,  // furniture/punctuation/12: "（省商务厅牵头，省工业和信息化厅、市场监管局按职责分工负责）"
    49,  // furniture/numbering/1: "2.提升国际贸易服务能力"
    50,  // furniture/misprint/4: "以技术为核心的"
    51,  // furniture/punctuation/13: "（省商务厅牵头，省市场监管局按职责分工负责）"
    52,  // furniture/numbering/2: "四、保障措施"
    53,  // furniture/agency-name/1: "广东省家具产业集群促进机构"
    54,  // furniture/missing-content/2: "推动专业孵化器和投资平台建设，"
    55,  // furniture/misprint/5: "家具制造基地"
    56,  // furniture/punctuation/14: "意大利米兰，夯实"
    57,  // furniture/punctuation/15: "资源禀赋优势，布局"
    2,   // metal-products/missing-content/1: ""
    58,  // metal-products/agency-name/1: "省发展改革委牵头，省工业和信息化厅、"
    59,  // metal-products/punctuation/1: "以企业为主体、市场为导向、产学研相结合的技术创新体系"
    60,  // metal-products/punctuation/2: "紧固类/支撑类/保护类/传导类/屏蔽类"
    61,  // metal-products/misprint/1: "加快央企、跨国公司、外资企业或研发机构在我省的项目落地建设和实施步伐"
    2,   // metal-products/missing-content/2: ""
    62,  // metal-products/misprint/2: "多污染物协同控制"
    63,  // metal-products/missing-content/3: "黑色及有色金属压延与加工"
    64,  // five-manufacturing-clusters/repeated-words/1: "资本等要素"
    65,  // five-manufacturing-clusters/misprint/1: "人力资源社会保障厅"
    2,   // pearl-river-west-bank/missing-content/1: ""
    2,   // pearl-river-west-bank/missing-content/2: ""
    66,  // pearl-river-west-bank/repeated-words/1: "高性能复合材料、特种功能材料及稀土功能材料"
    67,  // pearl-river-west-bank/punctuation/1: "国家和省“十三五”规划"
    68,  // pearl-river-west-bank/repeated-words/2: "智能制造系统解决方案"
    69,  // pearl-river-west-bank/misprint/1: "创建绿色数据中心"
    2,   // pearl-river-west-bank/missing-content/3: ""
    70,  // pearl-river-west-bank/misprint/2: "宣传报道"
    2,   // pearl-river-west-bank/missing-content/4: ""
    2,   // pearl-river-west-bank/missing-content/5: ""
    71,  // advanced-materials/numbering/1: "一、总体情况"
    72,  // advanced-materials/missing-content/1: "占全省工业主营业务收入的15%"
    73,  // advanced-materials/punctuation/1: "产业创新能力明显提升。"
    2,   // advanced-materials/title-mismatch/1: ""
    74,  // advanced-materials/missing-content/2: "推进珠三角核心区高端先进材料产业带建设，"
    2,   // advanced-materials/repeated-words/1: ""
    75,  // advanced-materials/misprint/1: "炼化一体化项目"
    76,  // light-industry-textiles/title-mismatch/1: "战略性支柱产业集群行动计划"
    77,  // light-industry-textiles/misprint/1: "立足全省整体发展"
    78,  // light-industry-textiles/misprint/2: "“互联网+大数据+云计算”技术"
    79,  // light-industry-textiles/punctuation/1: "“一带一路”"
    80,  // light-industry-textiles/punctuation/2: "“走出去”"
    2,   // light-industry-textiles/missing-content/1: ""
    81,  // light-industry-textiles/punctuation/3: "市场监管局等有关单位按职责分工负责）"
    82,  // light-industry-textiles/punctuation/4: "双向拉伸薄膜装备技术"
    83,  // light-industry-textiles/misprint/3: "首负责任制"
    84,  // light-industry-textiles/misprint/4: "非营利性"
    85,  // light-industry-textiles/repeated-words/1: "由于省内劳动力、土地等成本上升，存在产业加速向省外和国外转移的风险"
    86,  // light-industry-textiles/punctuation/5: "（省工业和信息化厅牵头"
    86,  // light-industry-textiles/punctuation/6: "（省工业和信息化厅牵头"
    87,  // light-industry-textiles/misprint/5: "提升开放合作水平"
    88,  // light-industry-textiles/misprint/6: "加大国际先进技术、项目和人才引进力度"
    89,  // light-industry-textiles/repeated-words/2: "等重点产品质量安全追溯体系"
    90,  // light-industry-textiles/punctuation/7: "（2023-2025年）的通知"
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
    "The usual formula, with a superfluous 各自 here alone."
    "The list names no lead, unlike every other list of the document."
    "The sentence does not say what is to be increased."
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
    "The plan otherwise says 食品饮料."
    "加大 cannot govern 发展; probably 大力发展."
    "沿疆 is not a usual word; the intended term (perhaps 沿江 or 沿海) is unclear."
    "An enumeration comma stands between two clauses with verbs of their own."
    "The word 建设 does not fit the verb 组成."
    "协助 (assistance) stands where 协作 (collaboration) is meant."
    "The department had been renamed in 2018, and the plan elsewhere uses the new name."
    "A comma stands before the joining word 和."
    "A stray space follows the comma."
    "A pace is quickened, not increased."
    "A lone semicolon in a list set off by commas."
    "An enumeration comma in a list set off by commas."
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
    "An enumeration comma stands between two clauses."
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
    "The verb 发展 does not govern 基地; 建设 seems to be missing."
    "The first chapter is numbered with an Arabic 1 where the other chapters have Chinese numerals."
    "The word 收入 (revenue) is missing."
    "The heading of the goal ends with a comma where the other headings end with a full stop."
    "The item is headed stone and special steel cluster, but its target names a stone cluster only."
    "分级培育 and 联动 are each said twice."
    "The usual term is integrated refining and petrochemicals."
    "The issuing notice (its heading and again its text) calls the plan one for a strategic emerging industrial cluster, while the plan itself and its preamble say strategic pillar industrial cluster."
    "The plan is about a province, not a region (全区); 全省 is probably meant."
    "A plus sign seems to be missing after 互联网."
    "Single quotation marks stand here where the rest of the plan uses double ones."
    "The sentence lacks a verb or has its words out of order, so what is to be done with the public services is not said."
    "The parentheses open full-width and close half-width."
    "A semicolon and a line break tear the item apart in the middle of the list; the word 技术 on the next line is left hanging."
    "The usual term for the first-responsibility system for quality lacks the character 任."
    "Non-profit is written with the wrong character."
    "The fifth challenge says the risk of industry moving away twice in one sentence."
    "The responsibility brackets are half-width, elsewhere full-width."
    "A level is raised, not enlarged."
    "The verb does not fit its object."
    "The word 等 stands twice."
    "Half-width parentheses in the heading of the notice.";
inline constexpr std::uint16_t note_en_offsets[] = {
    0, 71, 121, 176, 247, 344, 407, 498, 564, 685, 725, 765, 812, 868, 932, 982, 1020, 1076, 1115,
    1171, 1235, 1285, 1364, 1427, 1482, 1541, 1585, 1670, 1693, 1741, 1795, 1835, 1872, 1923, 2007,
    2079, 2124, 2189, 2271, 2314, 2346, 2381, 2426, 2475, 2525, 2609, 2681, 2737, 2787, 2839, 2926,
    2979, 3075, 3173, 3262, 3332, 3377, 3434, 3467, 3543, 3600, 3666, 3714, 3767, 3837, 3893, 3972,
    4046, 4105, 4173, 4204, 4239, 4316, 4421, 4515, 4561, 4610, 4651, 4724, 4815, 4879, 4937, 5004,
    5098, 5135, 5223, 5317, 5361, 5418, 5613, 5691, 5739, 5817, 5933, 5986, 6111, 6198, 6245, 6325,
    6390, 6422, 6455, 6481, 6533,
};
inline constexpr std::uint8_t note_en_codes[] = {
    0,    // textile-apparel/misprint/1: "The usual phrase is 推广应用; 推动应用 does not go with 水平."
    1,    // textile-apparel/misprint/2: "The word 以 that pairs with 为核心 is missing."
    2,    // textile-apparel/blanked-value/1: "The target for the spot-check pass rate is blanked out."
    3,    // textile-apparel/blanked-value/2: "The target for the fall in returned or recalled batches is blanked out."
    4,    // textile-apparel/missing-content/1: "The name seems cut off: the word that says which manufacturing is meant is missing before 制造."
    5,    // textile-apparel/numbering/1: "The second task is numbered 1. between （一） and （三）."
    6,    // textile-apparel/title-mismatch/1: "The box is titled new varieties of materials but also lists garments and textile equipment."
    7,    // textile-apparel/numbering/2: "The second project is numbered 1. between （一） and （三）."
    8,    // textile-apparel/title-mismatch/2: "The box title speaks of base cities and counties, but most items are districts, towns and subdistricts with other titles."
    9,    // textile-apparel/numbering/3: "The fifth item of the box is numbered 1."
    10,   // textile-apparel/numbering/4: "The sixth item of the box is numbered 1."
    11,   // textile-apparel/punctuation/1: "The full stop after the item number is missing."
    12,   // textile-apparel/punctuation/2: "A comma stands where the list otherwise uses semicolons."
    13,   // textile-apparel/misprint/3: "数印 looks like a cut form of 数码印花 (digital printing)."
    14,   // textile-apparel/punctuation/3: "Half-width parentheses instead of full-width ones."
    15,   // textile-apparel/missing-content/2: "The item has a heading but no content."
    15,   // textile-apparel/missing-content/3: "The item has a heading but no content."
    16,   // textile-apparel/misprint/4: "杂植 is no textile term; the intended word is unclear."
    17,   // textile-apparel/misprint/5: "The word 在 is left over after 依托."
    18,   // textile-apparel/misprint/6: "The usual formula, with a superfluous 各自 here alone."
    19,   // textile-apparel/missing-content/4: "The list names no lead, unlike every other list of the document."
    20,   // textile-apparel/missing-content/5: "The sentence does not say what is to be increased."
    21,   // food-beverage/repeated-words/1: "建设 is said a second time in a clause that already begins with 建设一批."
    22,   // food-beverage/misprint/1: "标的 makes no sense here; perhaps 地标 (landmark) is meant."
    23,   // food-beverage/punctuation/1: "The opening quotation mark before 试吃装 is missing."
    24,   // food-beverage/agency-name/1: "The word 省 at the head of the supporting list is missing."
    25,   // food-beverage/agency-name/2: "The department is called 文化和旅游厅."
    26,   // food-beverage/repeated-words/2: "销售 stands before both 餐饮 and 物流; one of the two is probably another word."
    27,   // food-beverage/misprint/2: "类 is printed for 劣."
    28,   // food-beverage/punctuation/2: "The list comma between the two items is missing."
    29,   // food-beverage/misprint/3: "加大 cannot govern 提高; 加快 is probably meant."
    30,   // food-beverage/punctuation/3: "A list comma stands between two clauses."
    31,   // food-beverage/misprint/4: "The plan otherwise says 食品饮料."
    32,   // food-beverage/misprint/5: "加大 cannot govern 发展; probably 大力发展."
    33,   // food-beverage/misprint/6: "沿疆 is not a usual word; the intended term (perhaps 沿江 or 沿海) is unclear."
    20,   // food-beverage/missing-content/1: "The sentence does not say what is to be increased."
    34,   // building-materials/punctuation/1: "An enumeration comma stands between two clauses with verbs of their own."
    35,   // building-materials/misprint/1: "The word 建设 does not fit the verb 组成."
    36,   // building-materials/misprint/2: "协助 (assistance) stands where 协作 (collaboration) is meant."
    37,   // building-materials/agency-name/1: "The department had been renamed in 2018, and the plan elsewhere uses the new name."
    37,   // building-materials/agency-name/2: "The department had been renamed in 2018, and the plan elsewhere uses the new name."
    38,   // building-materials/punctuation/2: "A comma stands before the joining word 和."
    39,   // building-materials/punctuation/3: "A stray space follows the comma."
    40,   // building-materials/misprint/3: "A pace is quickened, not increased."
    41,   // building-materials/punctuation/4: "A lone semicolon in a list set off by commas."
    42,   // building-materials/punctuation/5: "An enumeration comma in a list set off by commas."
    43,   // furniture/punctuation/1: "A half-width comma stands in the Chinese sentence."
    44,   // furniture/punctuation/2: "The closing list of agencies stands in half-width instead of full-width parentheses."
    45,   // furniture/misprint/1: "The verb does not fit its object: a level is raised, not pushed forward."
    44,   // furniture/punctuation/3: "The closing list of agencies stands in half-width instead of full-width parentheses."
    46,   // furniture/punctuation/4: "The enumeration comma between the two cities is missing."
    46,   // furniture/punctuation/5: "The enumeration comma between the two cities is missing."
    47,   // furniture/punctuation/6: "A full stop stands inside the closing parentheses."
    48,   // furniture/repeated-words/1: "The word for application stands twice in one phrase."
    49,   // furniture/punctuation/7: "The enumeration comma between water-based paint and powder coating seems to be missing."
    50,   // furniture/punctuation/8: "Half-width parentheses stand in the Chinese sentence."
    51,   // furniture/misprint/2: "The usual word, used elsewhere in the plan (三/（一）/3), is written with another character."
    44,   // furniture/punctuation/9: "The closing list of agencies stands in half-width instead of full-width parentheses."
    52,   // furniture/misprint/3: "The two characters seem to be transposed (twice in this item); home furnishing products are meant."
    44,   // furniture/punctuation/10: "The closing list of agencies stands in half-width instead of full-width parentheses."
    53,   // furniture/punctuation/11: "Half-width parentheses, while the next fair but one in the same list has full-width ones."
    54,   // furniture/missing-content/1: "A word joining the list of four fairs to their common name is missing."
    44,   // furniture/punctuation/12: "The closing list of agencies stands in half-width instead of full-width parentheses."
    55,   // furniture/numbering/1: "The second item is numbered 1 like the first."
    56,   // furniture/misprint/4: "Two constructions are mixed (second item of the project)."
    44,   // furniture/punctuation/13: "The closing list of agencies stands in half-width instead of full-width parentheses."
    57,   // furniture/numbering/2: "The fourth chapter is numbered 1."
    58,   // furniture/agency-name/1: "The same promotion body is named differently in the next item (1/（二）)."
    59,   // furniture/missing-content/2: "The verb lacks the noun (such as building) that it needs."
    60,   // furniture/misprint/5: "The words are transposed: a furniture manufacturing base is meant."
    61,   // furniture/punctuation/14: "An enumeration comma stands between two clauses."
    61,   // furniture/punctuation/15: "An enumeration comma stands between two clauses."
    62,   // metal-products/missing-content/1: "The bound has no unit (yuan is meant) and no measure."
    63,   // metal-products/agency-name/1: "The word for provincial is missing before the first supporting agency."
    64,   // metal-products/punctuation/1: "The enumeration commas and connecting words are missing."
    65,   // metal-products/punctuation/2: "One item of the list is set off by an enumeration comma, the others by slashes."
    66,   // metal-products/misprint/1: "The verb does not fit its object: a pace is quickened, not pushed forward."
    67,   // metal-products/missing-content/2: "The two bounds have no unit (yuan is meant) and no measure."
    68,   // metal-products/misprint/2: "A character is missing; the same sentence has 单一污染物控制."
    69,   // metal-products/missing-content/3: "The word for metals is missing."
    70,   // five-manufacturing-clusters/repeated-words/1: "The character 等 is printed twice."
    71,   // five-manufacturing-clusters/misprint/1: "The name of the human resources and social security department is misprinted."
    72,   // pearl-river-west-bank/missing-content/1: "The title and the document number of the notice that issues the plan are missing before the address line."
    73,   // pearl-river-west-bank/missing-content/2: "The notes explain a table of target indicators, but the table itself is missing from the text."
    74,   // pearl-river-west-bank/repeated-words/1: "The conjunction 及 is used twice in one list."
    75,   // pearl-river-west-bank/punctuation/1: "The quotation marks around 十三五 are missing."
    76,   // pearl-river-west-bank/repeated-words/2: "The words 智能制造 are printed twice."
    77,   // pearl-river-west-bank/misprint/1: "The heading leaves out 数据: the paragraph is about green data centres."
    78,   // pearl-river-west-bank/missing-content/3: "The text refers to a spatial layout, but the plan as printed has no part on spatial layout."
    79,   // pearl-river-west-bank/misprint/2: "报告 (report to a superior) stands for 报道 (news coverage)."
    80,   // pearl-river-west-bank/missing-content/4: "The annex is named but its table is missing from the text."
    81,   // pearl-river-west-bank/missing-content/5: "The verb 发展 does not govern 基地; 建设 seems to be missing."
    82,   // advanced-materials/numbering/1: "The first chapter is numbered with an Arabic 1 where the other chapters have Chinese numerals."
    83,   // advanced-materials/missing-content/1: "The word 收入 (revenue) is missing."
    84,   // advanced-materials/punctuation/1: "The heading of the goal ends with a comma where the other headings end with a full stop."
    85,   // advanced-materials/title-mismatch/1: "The item is headed stone and special steel cluster, but its target names a stone cluster only."
    59,   // advanced-materials/missing-content/2: "The verb lacks the noun (such as building) that it needs."
    86,   // advanced-materials/repeated-words/1: "分级培育 and 联动 are each said twice."
    87,   // advanced-materials/misprint/1: "The usual term is integrated refining and petrochemicals."
    88,   // light-industry-textiles/title-mismatch/1: "The issuing notice (its heading and again its text) calls the plan one for a strategic emerging industrial cluster, while the plan itself and its preamble say strategic pillar industrial cluster."
    89,   // light-industry-textiles/misprint/1: "The plan is about a province, not a region (全区); 全省 is probably meant."
    90,   // light-industry-textiles/misprint/2: "A plus sign seems to be missing after 互联网."
    91,   // light-industry-textiles/punctuation/1: "Single quotation marks stand here where the rest of the plan uses double ones."
    91,   // light-industry-textiles/punctuation/2: "Single quotation marks stand here where the rest of the plan uses double ones."
    92,   // light-industry-textiles/missing-content/1: "The sentence lacks a verb or has its words out of order, so what is to be done with the public services is not said."
    93,   // light-industry-textiles/punctuation/3: "The parentheses open full-width and close half-width."
    94,   // light-industry-textiles/punctuation/4: "A semicolon and a line break tear the item apart in the middle of the list; the word 技术 on the next line is left hanging."
    95,   // light-industry-textiles/misprint/3: "The usual term for the first-responsibility system for quality lacks the character 任."
    96,   // light-industry-textiles/misprint/4: "Non-profit is written with the wrong character."
    97,   // light-industry-textiles/repeated-words/1: "The fifth challenge says the risk of industry moving away twice in one sentence."
    98,   // light-industry-textiles/punctuation/5: "The responsibility brackets are half-width, elsewhere full-width."
    98,   // light-industry-textiles/punctuation/6: "The responsibility brackets are half-width, elsewhere full-width."
    99,   // light-industry-textiles/misprint/5: "A level is raised, not enlarged."
    100,  // light-industry-textiles/misprint/6: "The verb does not fit its object."
    101,  // light-industry-textiles/repeated-words/2: "The word 等 stands twice."
    102,  // light-industry-textiles/punctuation/7: "Half-width parentheses in the heading of the notice."
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0, 0,
};
inline constexpr std::uint32_t lookup_seed = 0;
inline constexpr std::uint8_t lookup_displacements[] = {
    43, 5, 10, 43, 5, 0, 11, 0, 1, 21, 1, 0, 60, 110, 0, 20, 7, 74, 1, 8, 3, 84, 49, 40, 136, 9, 0,
    81, 205, 21,
};
inline constexpr std::uint8_t lookup_rows[] = {
    110, 55, 42, 88, 106, 49, 79, 0, 12, 77, 57, 87, 86, 39, 38, 21, 28, 75, 37, 10, 60, 0, 52, 94,
    76, 112, 19, 40, 0, 23, 56, 72, 89, 15, 83, 33, 36, 71, 32, 27, 58, 16, 0, 34, 30, 7, 97, 101,
    84, 6, 8, 92, 24, 0, 111, 102, 115, 29, 14, 51, 70, 17, 85, 81, 107, 65, 91, 96, 20, 43, 105,
    47, 48, 31, 74, 63, 53, 108, 66, 11, 80, 69, 59, 1, 99, 44, 78, 61, 0, 54, 3, 90, 114, 4, 9, 67,
    100, 50, 45, 82, 62, 73, 22, 98, 25, 68, 26, 104, 41, 0, 95, 113, 18, 2, 13, 93, 0, 103, 46, 64,
    35, 0, 109, 5,
};

inline constexpr std::uint8_t by_plan[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97,
    98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 22, 36, 46, 72, 80, 82, 92, 99, 116,
};

}  // namespace columns::anomalies

}  // namespace constplan::guangdong
