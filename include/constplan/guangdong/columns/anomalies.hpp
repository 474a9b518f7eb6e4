// anomalies: The columns behind ../anomalies.hpp. 116 rows.
//
// Made by constplan-gen from anomalies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

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

namespace columns {
namespace [[gnu::visibility("hidden")]] anomalies {

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
    "light-industry-textiles/punctuation/7"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x001A\x0034\x0053\x0072\x0093\x00AE\x00CE\x00E9\x0109\x0124\x013F\x015C\x0179\x0193"
    u"\x01B0\x01D1\x01F2\x020C\x0226\x0240\x0261\x0282\x02A0\x02B8\x02D3\x02EE\x0309\x0327\x033F"
    u"\x035A\x0372\x038D\x03A5\x03BD\x03D5\x03F4\x0414\x0431\x044E\x046E\x048E\x04AE\x04CE\x04EB"
    u"\x050B\x052B\x0542\x0559\x056D\x0584\x059B\x05B2\x05C9\x05E3\x05FA\x0611\x0625\x063C\x0650"
    u"\x0668\x0680\x069B\x06B3\x06C8\x06DC\x06F4\x0709\x0720\x073B\x074F\x0767\x077F\x079F\x07BB"
    u"\x07D7\x07F3\x080C\x082C\x0845\x0865\x0891\x08B7\x08DE\x0905\x092B\x094E\x0974\x0994\x09BB"
    u"\x09DB\x0A02\x0A29\x0A47\x0A6B\x0A8B\x0AAE\x0AD2\x0AF5\x0B12\x0B3A\x0B5C\x0B7E\x0BA3\x0BC8"
    u"\x0BF1\x0C16\x0C3B\x0C5D\x0C7F\x0CA7\x0CCC\x0CF1\x0D13\x0D35\x0D5D\x0D82";

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/misprint/1: textile-apparel
    "\x00\x00\x00\x00\x00\x00"  // 6 from textile-apparel/missing-content/3: textile-apparel
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 14 from food-beverage/repeated-words/1: food-beverage
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 10 from building-materials/punctuation/1: building-materials
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from furniture/punctuation/1: furniture
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 10 from furniture/punctuation/12: furniture
    "\x04\x04\x04\x04\x04\x04\x04\x04"  // 8 from metal-products/missing-content/1: metal-products
    "\x05\x05"  // 2 from five-manufacturing-clusters/repeated-words/1: five-manufacturing-clusters
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 10 from pearl-river-west-bank/missing-content/1: pearl-river-west-bank
    "\x07\x07\x07\x07\x07\x07\x07"  // 7 from advanced-materials/numbering/1: advanced-materials
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/title-mismatch/1: light-industry-textiles
    "\x08"  // light-industry-textiles/punctuation/7: light-industry-textiles
    ;

inline constexpr std::uint8_t kind[] =
    "\x01\x01"  // 2 from textile-apparel/misprint/1: misprint
    "\x03\x03"  // 2 from textile-apparel/blanked-value/1: blanked_value
    "\x04"  // textile-apparel/missing-content/1: missing_content
    "\x00"  // textile-apparel/numbering/1: numbering
    "\x07"  // textile-apparel/title-mismatch/1: title_mismatch
    "\x00"  // textile-apparel/numbering/2: numbering
    "\x07"  // textile-apparel/title-mismatch/2: title_mismatch
    "\x00\x00"  // 2 from textile-apparel/numbering/3: numbering
    "\x06\x06"  // 2 from textile-apparel/punctuation/1: punctuation
    "\x01"  // textile-apparel/misprint/3: misprint
    "\x06"  // textile-apparel/punctuation/3: punctuation
    "\x04\x04"  // 2 from textile-apparel/missing-content/2: missing_content
    "\x01\x01\x01"  // 3 from textile-apparel/misprint/4: misprint
    "\x04\x04"  // 2 from textile-apparel/missing-content/4: missing_content
    "\x08"  // food-beverage/repeated-words/1: repeated_words
    "\x01"  // food-beverage/misprint/1: misprint
    "\x06"  // food-beverage/punctuation/1: punctuation
    "\x02\x02"  // 2 from food-beverage/agency-name/1: agency_name
    "\x08"  // food-beverage/repeated-words/2: repeated_words
    "\x01"  // food-beverage/misprint/2: misprint
    "\x06"  // food-beverage/punctuation/2: punctuation
    "\x01"  // food-beverage/misprint/3: misprint
    "\x06"  // food-beverage/punctuation/3: punctuation
    "\x01\x01\x01"  // 3 from food-beverage/misprint/4: misprint
    "\x04"  // food-beverage/missing-content/1: missing_content
    "\x06"  // building-materials/punctuation/1: punctuation
    "\x01\x01"  // 2 from building-materials/misprint/1: misprint
    "\x02\x02"  // 2 from building-materials/agency-name/1: agency_name
    "\x06\x06"  // 2 from building-materials/punctuation/2: punctuation
    "\x01"  // building-materials/misprint/3: misprint
    "\x06\x06\x06\x06"  // 4 from building-materials/punctuation/4: punctuation
    "\x01"  // furniture/misprint/1: misprint
    "\x06\x06\x06\x06"  // 4 from furniture/punctuation/3: punctuation
    "\x08"  // furniture/repeated-words/1: repeated_words
    "\x06\x06"  // 2 from furniture/punctuation/7: punctuation
    "\x01"  // furniture/misprint/2: misprint
    "\x06"  // furniture/punctuation/9: punctuation
    "\x01"  // furniture/misprint/3: misprint
    "\x06\x06"  // 2 from furniture/punctuation/10: punctuation
    "\x04"  // furniture/missing-content/1: missing_content
    "\x06"  // furniture/punctuation/12: punctuation
    "\x00"  // furniture/numbering/1: numbering
    "\x01"  // furniture/misprint/4: misprint
    "\x06"  // furniture/punctuation/13: punctuation
    "\x00"  // furniture/numbering/2: numbering
    "\x02"  // furniture/agency-name/1: agency_name
    "\x04"  // furniture/missing-content/2: missing_content
    "\x01"  // furniture/misprint/5: misprint
    "\x06\x06"  // 2 from furniture/punctuation/14: punctuation
    "\x04"  // metal-products/missing-content/1: missing_content
    "\x02"  // metal-products/agency-name/1: agency_name
    "\x06\x06"  // 2 from metal-products/punctuation/1: punctuation
    "\x01"  // metal-products/misprint/1: misprint
    "\x04"  // metal-products/missing-content/2: missing_content
    "\x01"  // metal-products/misprint/2: misprint
    "\x04"  // metal-products/missing-content/3: missing_content
    "\x08"  // five-manufacturing-clusters/repeated-words/1: repeated_words
    "\x01"  // five-manufacturing-clusters/misprint/1: misprint
    "\x04\x04"  // 2 from pearl-river-west-bank/missing-content/1: missing_content
    "\x08"  // pearl-river-west-bank/repeated-words/1: repeated_words
    "\x06"  // pearl-river-west-bank/punctuation/1: punctuation
    "\x08"  // pearl-river-west-bank/repeated-words/2: repeated_words
    "\x01"  // pearl-river-west-bank/misprint/1: misprint
    "\x04"  // pearl-river-west-bank/missing-content/3: missing_content
    "\x01"  // pearl-river-west-bank/misprint/2: misprint
    "\x04\x04"  // 2 from pearl-river-west-bank/missing-content/4: missing_content
    "\x00"  // advanced-materials/numbering/1: numbering
    "\x04"  // advanced-materials/missing-content/1: missing_content
    "\x06"  // advanced-materials/punctuation/1: punctuation
    "\x07"  // advanced-materials/title-mismatch/1: title_mismatch
    "\x04"  // advanced-materials/missing-content/2: missing_content
    "\x08"  // advanced-materials/repeated-words/1: repeated_words
    "\x01"  // advanced-materials/misprint/1: misprint
    "\x07"  // light-industry-textiles/title-mismatch/1: title_mismatch
    "\x01\x01"  // 2 from light-industry-textiles/misprint/1: misprint
    "\x06\x06"  // 2 from light-industry-textiles/punctuation/1: punctuation
    "\x04"  // light-industry-textiles/missing-content/1: missing_content
    "\x06\x06"  // 2 from light-industry-textiles/punctuation/3: punctuation
    "\x01\x01"  // 2 from light-industry-textiles/misprint/3: misprint
    "\x08"  // light-industry-textiles/repeated-words/1: repeated_words
    "\x06\x06"  // 2 from light-industry-textiles/punctuation/5: punctuation
    "\x01\x01"  // 2 from light-industry-textiles/misprint/5: misprint
    "\x08"  // light-industry-textiles/repeated-words/2: repeated_words
    "\x06"  // light-industry-textiles/punctuation/7: punctuation
    ;

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
    "三/（四）"
    ;
inline constexpr char16_t section_offsets[] =
    u"\x0000\x000B\x0020\x0035\x004A\x0057\x0074\x0081\x0096\x00AD\x00C5\x00DA\x00EF\x010E\x012D"
    u"\x014C\x0161\x0176\x018B\x01A0\x01BC\x01D1\x01ED\x0209\x0225\x023A\x024F\x026B\x0287\x029C"
    u"\x02B1\x02C6\x02DB\x02F0\x0305\x031A\x0339\x0358\x036D\x0382\x0399\x03B0\x03C7\x03DE\x03F5"
    u"\x040C\x0423\x043A\x0443\x0456\x0469\x047E\x0493\x04A8\x04BD\x04D2\x04E7\x04FC\x0511\x0526"
    u"\x053B\x0548\x0557\x0557\x0564\x0574\x0583\x0592\x059F\x05AC\x05B2\x05C2\x05C3\x05CE\x05DB"
    u"\x05F2\x05FF\x0616\x0623\x0632\x0641\x0650\x065F\x0676\x0685\x0692\x06A1\x06B0\x06BF\x06CC";
inline constexpr std::uint8_t section_codes[] =
    "\x00"  // textile-apparel/misprint/1: "附件1/一"
    "\x01"  // textile-apparel/misprint/2: "附件1/一/（二）"
    "\x02\x02"  // 2 from textile-apparel/blanked-value/1: "附件1/一/（四）"
    "\x03"  // textile-apparel/missing-content/1: "附件1/二/（一）"
    "\x04"  // textile-apparel/numbering/1: "附件1/二/1"
    "\x05"  // textile-apparel/title-mismatch/1: "附件1/三/（一）/专栏2"
    "\x06"  // textile-apparel/numbering/2: "附件1/三/1"
    "\x07"  // textile-apparel/title-mismatch/2: "附件1/三/1/专栏3"
    "\x08\x08"  // 2 from textile-apparel/numbering/3: "附件1/三/1/专栏3/1"
    "\x09"  // textile-apparel/punctuation/1: "附件1/三/1/专栏3/10"
    "\x05"  // textile-apparel/punctuation/2: "附件1/三/（一）/专栏2"
    "\x0A"  // textile-apparel/misprint/3: "附件1/三/（三）"
    "\x0B"  // textile-apparel/punctuation/3: "附件1/三/（五）"
    "\x0C"  // textile-apparel/missing-content/2: "附件1/三/（五）/专栏4/2"
    "\x0D"  // textile-apparel/missing-content/3: "附件1/三/（五）/专栏4/4"
    "\x0E"  // textile-apparel/misprint/4: "附件1/三/（五）/专栏4/5"
    "\x0F"  // textile-apparel/misprint/5: "附件1/四/（一）"
    "\x10\x10"  // 2 from textile-apparel/misprint/6: "附件1/三/（四）"
    "\x06"  // textile-apparel/missing-content/5: "附件1/三/1"
    "\x11"  // food-beverage/repeated-words/1: "附件2/一/（三）"
    "\x12"  // food-beverage/misprint/1: "附件2/一/（五）"
    "\x13"  // food-beverage/punctuation/1: "附件2/二/（三）/三是"
    "\x14\x14"  // 2 from food-beverage/agency-name/1: "附件2/二/（三）"
    "\x15"  // food-beverage/repeated-words/2: "附件2/三/（二）/二是"
    "\x16"  // food-beverage/misprint/2: "附件2/三/（二）/三是"
    "\x17"  // food-beverage/punctuation/2: "附件2/三/（四）/一是"
    "\x18"  // food-beverage/misprint/3: "附件2/三/（五）"
    "\x19"  // food-beverage/punctuation/3: "附件2/四/（一）"
    "\x17"  // food-beverage/misprint/4: "附件2/三/（四）/一是"
    "\x18"  // food-beverage/misprint/5: "附件2/三/（五）"
    "\x1A"  // food-beverage/misprint/6: "附件2/三/（六）/一是"
    "\x1B"  // food-beverage/missing-content/1: "附件2/二/（四）/四是"
    "\x1C"  // building-materials/punctuation/1: "附件3/一/（五）"
    "\x1D"  // building-materials/misprint/1: "附件3/三/（四）"
    "\x1E"  // building-materials/misprint/2: "附件3/三/（六）"
    "\x1F"  // building-materials/agency-name/1: "附件3/四/（一）"
    "\x20"  // building-materials/agency-name/2: "附件3/四/（二）"
    "\x21"  // building-materials/punctuation/2: "附件3/二/（一）"
    "\x1D"  // building-materials/punctuation/3: "附件3/三/（四）"
    "\x22"  // building-materials/misprint/3: "附件3/二/（七）"
    "\x23"  // building-materials/punctuation/4: "附件3/二/（三）/专栏3/4"
    "\x24"  // building-materials/punctuation/5: "附件3/二/（三）/专栏3/1"
    "\x25"  // furniture/punctuation/1: "附件4/二/（三）"
    "\x26"  // furniture/punctuation/2: "附件4/二/（四）"
    "\x27\x27"  // 2 from furniture/misprint/1: "附件4/三/（一）/2"
    "\x28\x28\x28"  // 3 from furniture/punctuation/4: "附件4/三/（一）/3"
    "\x29"  // furniture/repeated-words/1: "附件4/三/（二）/1"
    "\x2A\x2A"  // 2 from furniture/punctuation/7: "附件4/三/（二）/2"
    "\x2B\x2B"  // 2 from furniture/misprint/2: "附件4/三/（三）/1"
    "\x2C\x2C"  // 2 from furniture/misprint/3: "附件4/三/（三）/2"
    "\x2D\x2D\x2D"  // 3 from furniture/punctuation/11: "附件4/三/（三）/3"
    "\x2E\x2E\x2E"  // 3 from furniture/numbering/1: "附件4/三/（四）/1"
    "\x2F"  // furniture/numbering/2: "附件4/1"
    "\x30"  // furniture/agency-name/1: "附件4/1/（一）"
    "\x31"  // furniture/missing-content/2: "附件4/1/（三）"
    "\x32"  // furniture/misprint/5: "附件4/二/（五）"
    "\x33"  // furniture/punctuation/14: "附件4/二/（一）"
    "\x32"  // furniture/punctuation/15: "附件4/二/（五）"
    "\x34"  // metal-products/missing-content/1: "附件5/一/（二）"
    "\x35"  // metal-products/agency-name/1: "附件5/二/（二）"
    "\x36"  // metal-products/punctuation/1: "附件5/二/（四）"
    "\x37"  // metal-products/punctuation/2: "附件5/三/（一）"
    "\x38"  // metal-products/misprint/1: "附件5/三/（三）"
    "\x39"  // metal-products/missing-content/2: "附件5/三/（六）"
    "\x3A"  // metal-products/misprint/2: "附件5/三/（七）"
    "\x3B"  // metal-products/missing-content/3: "附件5/四/（三）"
    "\x3C"  // five-manufacturing-clusters/repeated-words/1: "二/（二）"
    "\x3D"  // five-manufacturing-clusters/misprint/1: "三/（一）/1"
    "\x3E"  // pearl-river-west-bank/missing-content/1: ""
    "\x3F"  // pearl-river-west-bank/missing-content/2: "一/（二）"
    "\x40"  // pearl-river-west-bank/repeated-words/1: "二/（二）/11"
    "\x3F"  // pearl-river-west-bank/punctuation/1: "一/（二）"
    "\x41"  // pearl-river-west-bank/repeated-words/2: "三/（三）/1"
    "\x42"  // pearl-river-west-bank/misprint/1: "三/（四）/3"
    "\x43"  // pearl-river-west-bank/missing-content/3: "四/（一）"
    "\x44"  // pearl-river-west-bank/misprint/2: "四/（四）"
    "\x45"  // pearl-river-west-bank/missing-content/4: "附件"
    "\x46"  // pearl-river-west-bank/missing-content/5: "二/（三）/13"
    "\x47"  // advanced-materials/numbering/1: "1"
    "\x48"  // advanced-materials/missing-content/1: "1/（一）"
    "\x49"  // advanced-materials/punctuation/1: "二/（四）"
    "\x4A"  // advanced-materials/title-mismatch/1: "三/（一）/专栏1/9"
    "\x4B"  // advanced-materials/missing-content/2: "三/（一）"
    "\x43"  // advanced-materials/repeated-words/1: "四/（一）"
    "\x4C"  // advanced-materials/misprint/1: "三/（一）/专栏1/8"
    "\x3E"  // light-industry-textiles/title-mismatch/1: ""
    "\x4D"  // light-industry-textiles/misprint/1: "二/（三）"
    "\x4E"  // light-industry-textiles/misprint/2: "三/（一）/2"
    "\x4F\x4F"  // 2 from light-industry-textiles/punctuation/1: "三/（三）/3"
    "\x50"  // light-industry-textiles/missing-content/1: "四/（一）/1"
    "\x51"  // light-industry-textiles/punctuation/3: "四/（二）/1"
    "\x52"  // light-industry-textiles/punctuation/4: "四/（二）/专栏1/6"
    "\x53"  // light-industry-textiles/misprint/3: "三/（三）/2"
    "\x54"  // light-industry-textiles/misprint/4: "五/（一）"
    "\x55"  // light-industry-textiles/repeated-words/1: "一/（三）/2"
    "\x56"  // light-industry-textiles/punctuation/5: "四/（二）/2"
    "\x57"  // light-industry-textiles/punctuation/6: "四/（二）/3"
    "\x58\x58"  // 2 from light-industry-textiles/misprint/5: "三/（四）"
    "\x53"  // light-industry-textiles/repeated-words/2: "三/（三）/2"
    "\x3E"  // light-industry-textiles/punctuation/7: ""
    ;

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
    "(2023-2025年)的通知"  // light-industry-textiles/punctuation/7
    ;
inline constexpr char16_t found_offsets[] =
    u"\x0000\x0012\x0033\x003C\x0045\x006F\x008A\x00A5\x00BA\x00D8\x0109\x012A\x013E\x0162\x0174"
    u"\x018B\x019C\x01B4\x01C0\x01FC\x0217\x0298\x02F5\x0313\x032B\x0346\x0358\x0367\x0382\x038E"
    u"\x03B8\x03D3\x03EE\x0406\x041E\x042A\x044B\x0469\x04AE\x04C6\x04D5\x04E4\x04FC\x050C\x053C"
    u"\x055A\x0593\x05A6\x0605\x0629\x0649\x0658\x0667\x0682\x06AF\x06CD\x06E4\x06F0\x070A\x0716"
    u"\x0730\x0753\x077E\x07D4\x07F5\x080D\x084B\x085A\x0878\x089F\x08B1\x08C9\x08E4\x08F3\x0926"
    u"\x0968\x099B\x0A01\x0A2B\x0A40\x0A5E\x0A70\x0A8B\x0ACD\x0AD9\x0B18\x0B33\x0B5D\x0B6F\x0B8A"
    u"\x0B96\x0BF8\x0C19\x0C2A\x0C4B\x0C6C\x0CA9\x0CDF\x0D33\x0D48\x0D6F\x0D87\x0DAF\x0DC1\x0DD0"
    u"\x0DF4\x0E28\x0E43\x0E4F\x0E5B\x0EE2\x0F01\x0F20\x0F38\x0F6E\x0F98\x0FAF";

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
    "（2023-2025年）的通知"
    ;
inline constexpr char16_t expected_offsets[] =
    u"\x0000\x0012\x0036\x0036\x0057\x0072\x00A3\x00C4\x00D9\x00FD\x0115\x0130\x0169\x017E\x0196"
    u"\x01B4\x01C9\x01DB\x01E7\x0214\x022F\x024A\x0262\x027A\x02A4\x02C2\x0301\x0319\x0328\x033D"
    u"\x034C\x037C\x039A\x03D3\x03E8\x044B\x046F\x0493\x04A5\x04B7\x04CF\x04F6\x0517\x0532\x053E"
    u"\x055C\x0568\x058F\x05BD\x0617\x0637\x064C\x068E\x06A0\x06C7\x06F4\x0706\x071E\x0739\x076F"
    u"\x07BD\x07EE\x0854\x086C\x0890\x089F\x08BA\x08F9\x091A\x0938\x0950\x095C\x096E\x0995\x09B6"
    u"\x09F2\x0A07\x0A2E\x0A46\x0A6F\x0A81\x0A90\x0AC6\x0AE4\x0AF3\x0AFF\x0B62\x0B83\x0B9B\x0BD1"
    u"\x0BF8\x0C13";
inline constexpr std::uint8_t expected_codes[] =
    "\x00"  // textile-apparel/misprint/1: "推广应用水平"
    "\x01"  // textile-apparel/misprint/2: "拓展以东、西两翼为核心的"
    "\x02\x02\x02"  // 3 from textile-apparel/blanked-value/1: ""
    "\x03"  // textile-apparel/numbering/1: "（二）发展产业优势集聚"
    "\x02"  // textile-apparel/title-mismatch/1: ""
    "\x04"  // textile-apparel/numbering/2: "（二）产业集聚工程"
    "\x02"  // textile-apparel/title-mismatch/2: ""
    "\x05"  // textile-apparel/numbering/3: "5. 广东省开平市 中国纺织产业基地市"
    "\x06"  // textile-apparel/numbering/4: "6. 广东省开平市三埠街道"
    "\x07"  // textile-apparel/punctuation/1: "10.广东省普宁市"
    "\x08"  // textile-apparel/punctuation/2: "安全与防护用；海洋开发用"
    "\x09"  // textile-apparel/misprint/3: "新型数码印花工艺"
    "\x0A"  // textile-apparel/punctuation/3: "智能化工厂（车间）"
    "\x02\x02\x02"  // 3 from textile-apparel/missing-content/2: ""
    "\x0B"  // textile-apparel/misprint/5: "依托广东省制造强省建设领导小组统筹协调"
    "\x0C"  // textile-apparel/misprint/6: "按职责分工负责"
    "\x02\x02"  // 2 from textile-apparel/missing-content/4: ""
    "\x0D"  // food-beverage/repeated-words/1: "产地冷链物流设施"
    "\x02"  // food-beverage/misprint/1: ""
    "\x0E"  // food-beverage/punctuation/1: "“小手信”“试吃装”"
    "\x0F"  // food-beverage/agency-name/1: "牵头，省科技厅"
    "\x10"  // food-beverage/agency-name/2: "文化和旅游厅"
    "\x02"  // food-beverage/repeated-words/2: ""
    "\x11"  // food-beverage/misprint/2: "假冒伪劣"
    "\x12"  // food-beverage/punctuation/2: "腊味（黄圃）、休闲食品（潮安）"
    "\x13"  // food-beverage/misprint/3: "加快提高产业集中度"
    "\x14"  // food-beverage/punctuation/3: "关键项目，建设一批"
    "\x15"  // food-beverage/misprint/4: "食品饮料总部经济"
    "\x16"  // food-beverage/misprint/5: "大力发展工业旅游"
    "\x02"  // food-beverage/misprint/6: ""
    "\x17"  // food-beverage/missing-content/1: "加大对宠物食品开发研究的投入"
    "\x18"  // building-materials/punctuation/1: "示范性绿色园区，打造"
    "\x19"  // building-materials/misprint/1: "组成产业技术创新联盟或产业集群创新研究中心"
    "\x1A"  // building-materials/misprint/2: "开放交流协作工程"
    "\x1B\x1B"  // 2 from building-materials/agency-name/1: "生态环境厅"
    "\x1C"  // building-materials/punctuation/2: "发展和通过资本"
    "\x1D"  // building-materials/punctuation/3: "机制，加快"
    "\x1E"  // building-materials/misprint/3: "加快引进来、走出去和对外合作步伐"
    "\x1F"  // building-materials/punctuation/4: "表面处理技术，铝型材"
    "\x20"  // building-materials/punctuation/5: "在线检测技术和装备，计算机辅助设计技术"
    "\x21"  // furniture/punctuation/1: "家具生产，重点"
    "\x22"  // furniture/punctuation/2: "（省工业和信息化厅牵头，省发展改革委、文化和旅游厅按职责分工负责）"
    "\x23"  // furniture/misprint/1: "提升家具产品工业设计水平"
    "\x24"  // furniture/punctuation/3: "（省工业和信息化厅牵头）"
    "\x25"  // furniture/punctuation/4: "佛山、东莞的"
    "\x26"  // furniture/punctuation/5: "广州、深圳的"
    "\x27"  // furniture/punctuation/6: "按职责分工负责）"
    "\x28"  // furniture/repeated-words/1: "项目在家具制造环节中的应用"
    "\x29"  // furniture/punctuation/7: "水性漆、粉末喷涂生产线"
    "\x2A"  // furniture/punctuation/8: "VOC（挥发性有机物）"
    "\x2B"  // furniture/misprint/2: "互联互通"
    "\x2C"  // furniture/punctuation/9: "（省市场监管局牵头）"
    "\x2D"  // furniture/misprint/3: "家居产品"
    "\x2C"  // furniture/punctuation/10: "（省市场监管局牵头）"
    "\x2E"  // furniture/punctuation/11: "中国（广州）国际家具博览会"
    "\x2F"  // furniture/missing-content/1: "佛山国际龙家具展等广东4大家具展"
    "\x30"  // furniture/punctuation/12: "（省商务厅牵头，省工业和信息化厅、市场监管局按职责分工负责）"
    "\x31"  // furniture/numbering/1: "2.提升国际贸易服务能力"
    "\x32"  // furniture/misprint/4: "以技术为核心的"
    "\x33"  // furniture/punctuation/13: "（省商务厅牵头，省市场监管局按职责分工负责）"
    "\x34"  // furniture/numbering/2: "四、保障措施"
    "\x35"  // furniture/agency-name/1: "广东省家具产业集群促进机构"
    "\x36"  // furniture/missing-content/2: "推动专业孵化器和投资平台建设，"
    "\x37"  // furniture/misprint/5: "家具制造基地"
    "\x38"  // furniture/punctuation/14: "意大利米兰，夯实"
    "\x39"  // furniture/punctuation/15: "资源禀赋优势，布局"
    "\x02"  // metal-products/missing-content/1: ""
    "\x3A"  // metal-products/agency-name/1: "省发展改革委牵头，省工业和信息化厅、"
    "\x3B"  // metal-products/punctuation/1: "以企业为主体、市场为导向、产学研相结合的技术创新体系"
    "\x3C"  // metal-products/punctuation/2: "紧固类/支撑类/保护类/传导类/屏蔽类"
    "\x3D"  // metal-products/misprint/1: "加快央企、跨国公司、外资企业或研发机构在我省的项目落地建设和实施步伐"
    "\x02"  // metal-products/missing-content/2: ""
    "\x3E"  // metal-products/misprint/2: "多污染物协同控制"
    "\x3F"  // metal-products/missing-content/3: "黑色及有色金属压延与加工"
    "\x40"  // five-manufacturing-clusters/repeated-words/1: "资本等要素"
    "\x41"  // five-manufacturing-clusters/misprint/1: "人力资源社会保障厅"
    "\x02\x02"  // 2 from pearl-river-west-bank/missing-content/1: ""
    "\x42"  // pearl-river-west-bank/repeated-words/1: "高性能复合材料、特种功能材料及稀土功能材料"
    "\x43"  // pearl-river-west-bank/punctuation/1: "国家和省“十三五”规划"
    "\x44"  // pearl-river-west-bank/repeated-words/2: "智能制造系统解决方案"
    "\x45"  // pearl-river-west-bank/misprint/1: "创建绿色数据中心"
    "\x02"  // pearl-river-west-bank/missing-content/3: ""
    "\x46"  // pearl-river-west-bank/misprint/2: "宣传报道"
    "\x02\x02"  // 2 from pearl-river-west-bank/missing-content/4: ""
    "\x47"  // advanced-materials/numbering/1: "一、总体情况"
    "\x48"  // advanced-materials/missing-content/1: "占全省工业主营业务收入的15%"
    "\x49"  // advanced-materials/punctuation/1: "产业创新能力明显提升。"
    "\x02"  // advanced-materials/title-mismatch/1: ""
    "\x4A"  // advanced-materials/missing-content/2: "推进珠三角核心区高端先进材料产业带建设，"
    "\x02"  // advanced-materials/repeated-words/1: ""
    "\x4B"  // advanced-materials/misprint/1: "炼化一体化项目"
    "\x4C"  // light-industry-textiles/title-mismatch/1: "战略性支柱产业集群行动计划"
    "\x4D"  // light-industry-textiles/misprint/1: "立足全省整体发展"
    "\x4E"  // light-industry-textiles/misprint/2: "“互联网+大数据+云计算”技术"
    "\x4F"  // light-industry-textiles/punctuation/1: "“一带一路”"
    "\x50"  // light-industry-textiles/punctuation/2: "“走出去”"
    "\x02"  // light-industry-textiles/missing-content/1: ""
    "\x51"  // light-industry-textiles/punctuation/3: "市场监管局等有关单位按职责分工负责）"
    "\x52"  // light-industry-textiles/punctuation/4: "双向拉伸薄膜装备技术"
    "\x53"  // light-industry-textiles/misprint/3: "首负责任制"
    "\x54"  // light-industry-textiles/misprint/4: "非营利性"
    "\x55"  // light-industry-textiles/repeated-words/1: "由于省内劳动力、土地等成本上升，存在产业加速向省外和国外转移的风险"
    "\x56\x56"  // 2 from light-industry-textiles/punctuation/5: "（省工业和信息化厅牵头"
    "\x57"  // light-industry-textiles/misprint/5: "提升开放合作水平"
    "\x58"  // light-industry-textiles/misprint/6: "加大国际先进技术、项目和人才引进力度"
    "\x59"  // light-industry-textiles/repeated-words/2: "等重点产品质量安全追溯体系"
    "\x5A"  // light-industry-textiles/punctuation/7: "（2023-2025年）的通知"
    ;

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
    "Half-width parentheses in the heading of the notice."
    ;
inline constexpr char16_t note_en_offsets[] =
    u"\x0000\x0047\x0079\x00B0\x00F7\x0158\x0197\x01F2\x0234\x02AD\x02D5\x02FD\x032C\x0364\x03A4"
    u"\x03D6\x03FC\x0434\x045B\x0493\x04D3\x0505\x0554\x0593\x05CA\x0605\x0631\x0686\x069D\x06CD"
    u"\x0703\x072B\x0750\x0783\x07D7\x081F\x084C\x088D\x08DF\x090A\x092A\x094D\x097A\x09AB\x09DD"
    u"\x0A31\x0A79\x0AB1\x0AE3\x0B17\x0B6E\x0BA3\x0C03\x0C65\x0CBE\x0D04\x0D31\x0D6A\x0D8B\x0DD7"
    u"\x0E10\x0E52\x0E82\x0EB7\x0EFD\x0F35\x0F84\x0FCE\x1009\x104D\x106C\x108F\x10DC\x1145\x11A3"
    u"\x11D1\x1202\x122B\x1274\x12CF\x130F\x1349\x138C\x13EA\x140F\x1467\x14C5\x14F1\x152A\x15ED"
    u"\x163B\x166B\x16B9\x172D\x1762\x17DF\x1836\x1865\x18B5\x18F6\x1916\x1937\x1951\x1985";
inline constexpr std::uint8_t note_en_codes[] =
    "\x00"  // textile-apparel/misprint/1: "The usual phrase is 推广应用; 推动应用 does not go with 水平."
    "\x01"  // textile-apparel/misprint/2: "The word 以 that pairs with 为核心 is missing."
    "\x02"  // textile-apparel/blanked-value/1: "The target for the spot-check pass rate is blanked out."
    "\x03"  // textile-apparel/blanked-value/2: "The target for the fall in returned or recalled batches is blanked out."
    "\x04"  // textile-apparel/missing-content/1: "The name seems cut off: the word that says which manufacturing is meant is missing before 制造."
    "\x05"  // textile-apparel/numbering/1: "The second task is numbered 1. between （一） and （三）."
    "\x06"  // textile-apparel/title-mismatch/1: "The box is titled new varieties of materials but also lists garments and textile equipment."
    "\x07"  // textile-apparel/numbering/2: "The second project is numbered 1. between （一） and （三）."
    "\x08"  // textile-apparel/title-mismatch/2: "The box title speaks of base cities and counties, but most items are districts, towns and subdistricts with other titles."
    "\x09"  // textile-apparel/numbering/3: "The fifth item of the box is numbered 1."
    "\x0A"  // textile-apparel/numbering/4: "The sixth item of the box is numbered 1."
    "\x0B"  // textile-apparel/punctuation/1: "The full stop after the item number is missing."
    "\x0C"  // textile-apparel/punctuation/2: "A comma stands where the list otherwise uses semicolons."
    "\x0D"  // textile-apparel/misprint/3: "数印 looks like a cut form of 数码印花 (digital printing)."
    "\x0E"  // textile-apparel/punctuation/3: "Half-width parentheses instead of full-width ones."
    "\x0F\x0F"  // 2 from textile-apparel/missing-content/2: "The item has a heading but no content."
    "\x10"  // textile-apparel/misprint/4: "杂植 is no textile term; the intended word is unclear."
    "\x11"  // textile-apparel/misprint/5: "The word 在 is left over after 依托."
    "\x12"  // textile-apparel/misprint/6: "The usual formula, with a superfluous 各自 here alone."
    "\x13"  // textile-apparel/missing-content/4: "The list names no lead, unlike every other list of the document."
    "\x14"  // textile-apparel/missing-content/5: "The sentence does not say what is to be increased."
    "\x15"  // food-beverage/repeated-words/1: "建设 is said a second time in a clause that already begins with 建设一批."
    "\x16"  // food-beverage/misprint/1: "标的 makes no sense here; perhaps 地标 (landmark) is meant."
    "\x17"  // food-beverage/punctuation/1: "The opening quotation mark before 试吃装 is missing."
    "\x18"  // food-beverage/agency-name/1: "The word 省 at the head of the supporting list is missing."
    "\x19"  // food-beverage/agency-name/2: "The department is called 文化和旅游厅."
    "\x1A"  // food-beverage/repeated-words/2: "销售 stands before both 餐饮 and 物流; one of the two is probably another word."
    "\x1B"  // food-beverage/misprint/2: "类 is printed for 劣."
    "\x1C"  // food-beverage/punctuation/2: "The list comma between the two items is missing."
    "\x1D"  // food-beverage/misprint/3: "加大 cannot govern 提高; 加快 is probably meant."
    "\x1E"  // food-beverage/punctuation/3: "A list comma stands between two clauses."
    "\x1F"  // food-beverage/misprint/4: "The plan otherwise says 食品饮料."
    "\x20"  // food-beverage/misprint/5: "加大 cannot govern 发展; probably 大力发展."
    "\x21"  // food-beverage/misprint/6: "沿疆 is not a usual word; the intended term (perhaps 沿江 or 沿海) is unclear."
    "\x14"  // food-beverage/missing-content/1: "The sentence does not say what is to be increased."
    "\x22"  // building-materials/punctuation/1: "An enumeration comma stands between two clauses with verbs of their own."
    "\x23"  // building-materials/misprint/1: "The word 建设 does not fit the verb 组成."
    "\x24"  // building-materials/misprint/2: "协助 (assistance) stands where 协作 (collaboration) is meant."
    "\x25\x25"  // 2 from building-materials/agency-name/1: "The department had been renamed in 2018, and the plan elsewhere uses the new name."
    "\x26"  // building-materials/punctuation/2: "A comma stands before the joining word 和."
    "\x27"  // building-materials/punctuation/3: "A stray space follows the comma."
    "\x28"  // building-materials/misprint/3: "A pace is quickened, not increased."
    "\x29"  // building-materials/punctuation/4: "A lone semicolon in a list set off by commas."
    "\x2A"  // building-materials/punctuation/5: "An enumeration comma in a list set off by commas."
    "\x2B"  // furniture/punctuation/1: "A half-width comma stands in the Chinese sentence."
    "\x2C"  // furniture/punctuation/2: "The closing list of agencies stands in half-width instead of full-width parentheses."
    "\x2D"  // furniture/misprint/1: "The verb does not fit its object: a level is raised, not pushed forward."
    "\x2C"  // furniture/punctuation/3: "The closing list of agencies stands in half-width instead of full-width parentheses."
    "\x2E\x2E"  // 2 from furniture/punctuation/4: "The enumeration comma between the two cities is missing."
    "\x2F"  // furniture/punctuation/6: "A full stop stands inside the closing parentheses."
    "\x30"  // furniture/repeated-words/1: "The word for application stands twice in one phrase."
    "\x31"  // furniture/punctuation/7: "The enumeration comma between water-based paint and powder coating seems to be missing."
    "\x32"  // furniture/punctuation/8: "Half-width parentheses stand in the Chinese sentence."
    "\x33"  // furniture/misprint/2: "The usual word, used elsewhere in the plan (三/（一）/3), is written with another character."
    "\x2C"  // furniture/punctuation/9: "The closing list of agencies stands in half-width instead of full-width parentheses."
    "\x34"  // furniture/misprint/3: "The two characters seem to be transposed (twice in this item); home furnishing products are meant."
    "\x2C"  // furniture/punctuation/10: "The closing list of agencies stands in half-width instead of full-width parentheses."
    "\x35"  // furniture/punctuation/11: "Half-width parentheses, while the next fair but one in the same list has full-width ones."
    "\x36"  // furniture/missing-content/1: "A word joining the list of four fairs to their common name is missing."
    "\x2C"  // furniture/punctuation/12: "The closing list of agencies stands in half-width instead of full-width parentheses."
    "\x37"  // furniture/numbering/1: "The second item is numbered 1 like the first."
    "\x38"  // furniture/misprint/4: "Two constructions are mixed (second item of the project)."
    "\x2C"  // furniture/punctuation/13: "The closing list of agencies stands in half-width instead of full-width parentheses."
    "\x39"  // furniture/numbering/2: "The fourth chapter is numbered 1."
    "\x3A"  // furniture/agency-name/1: "The same promotion body is named differently in the next item (1/（二）)."
    "\x3B"  // furniture/missing-content/2: "The verb lacks the noun (such as building) that it needs."
    "\x3C"  // furniture/misprint/5: "The words are transposed: a furniture manufacturing base is meant."
    "\x3D\x3D"  // 2 from furniture/punctuation/14: "An enumeration comma stands between two clauses."
    "\x3E"  // metal-products/missing-content/1: "The bound has no unit (yuan is meant) and no measure."
    "\x3F"  // metal-products/agency-name/1: "The word for provincial is missing before the first supporting agency."
    "\x40"  // metal-products/punctuation/1: "The enumeration commas and connecting words are missing."
    "\x41"  // metal-products/punctuation/2: "One item of the list is set off by an enumeration comma, the others by slashes."
    "\x42"  // metal-products/misprint/1: "The verb does not fit its object: a pace is quickened, not pushed forward."
    "\x43"  // metal-products/missing-content/2: "The two bounds have no unit (yuan is meant) and no measure."
    "\x44"  // metal-products/misprint/2: "A character is missing; the same sentence has 单一污染物控制."
    "\x45"  // metal-products/missing-content/3: "The word for metals is missing."
    "\x46"  // five-manufacturing-clusters/repeated-words/1: "The character 等 is printed twice."
    "\x47"  // five-manufacturing-clusters/misprint/1: "The name of the human resources and social security department is misprinted."
    "\x48"  // pearl-river-west-bank/missing-content/1: "The title and the document number of the notice that issues the plan are missing before the address line."
    "\x49"  // pearl-river-west-bank/missing-content/2: "The notes explain a table of target indicators, but the table itself is missing from the text."
    "\x4A"  // pearl-river-west-bank/repeated-words/1: "The conjunction 及 is used twice in one list."
    "\x4B"  // pearl-river-west-bank/punctuation/1: "The quotation marks around 十三五 are missing."
    "\x4C"  // pearl-river-west-bank/repeated-words/2: "The words 智能制造 are printed twice."
    "\x4D"  // pearl-river-west-bank/misprint/1: "The heading leaves out 数据: the paragraph is about green data centres."
    "\x4E"  // pearl-river-west-bank/missing-content/3: "The text refers to a spatial layout, but the plan as printed has no part on spatial layout."
    "\x4F"  // pearl-river-west-bank/misprint/2: "报告 (report to a superior) stands for 报道 (news coverage)."
    "\x50"  // pearl-river-west-bank/missing-content/4: "The annex is named but its table is missing from the text."
    "\x51"  // pearl-river-west-bank/missing-content/5: "The verb 发展 does not govern 基地; 建设 seems to be missing."
    "\x52"  // advanced-materials/numbering/1: "The first chapter is numbered with an Arabic 1 where the other chapters have Chinese numerals."
    "\x53"  // advanced-materials/missing-content/1: "The word 收入 (revenue) is missing."
    "\x54"  // advanced-materials/punctuation/1: "The heading of the goal ends with a comma where the other headings end with a full stop."
    "\x55"  // advanced-materials/title-mismatch/1: "The item is headed stone and special steel cluster, but its target names a stone cluster only."
    "\x3B"  // advanced-materials/missing-content/2: "The verb lacks the noun (such as building) that it needs."
    "\x56"  // advanced-materials/repeated-words/1: "分级培育 and 联动 are each said twice."
    "\x57"  // advanced-materials/misprint/1: "The usual term is integrated refining and petrochemicals."
    "\x58"  // light-industry-textiles/title-mismatch/1: "The issuing notice (its heading and again its text) calls the plan one for a strategic emerging industrial cluster, while the plan itself and its preamble say strategic pillar industrial cluster."
    "\x59"  // light-industry-textiles/misprint/1: "The plan is about a province, not a region (全区); 全省 is probably meant."
    "\x5A"  // light-industry-textiles/misprint/2: "A plus sign seems to be missing after 互联网."
    "\x5B\x5B"  // 2 from light-industry-textiles/punctuation/1: "Single quotation marks stand here where the rest of the plan uses double ones."
    "\x5C"  // light-industry-textiles/missing-content/1: "The sentence lacks a verb or has its words out of order, so what is to be done with the public services is not said."
    "\x5D"  // light-industry-textiles/punctuation/3: "The parentheses open full-width and close half-width."
    "\x5E"  // light-industry-textiles/punctuation/4: "A semicolon and a line break tear the item apart in the middle of the list; the word 技术 on the next line is left hanging."
    "\x5F"  // light-industry-textiles/misprint/3: "The usual term for the first-responsibility system for quality lacks the character 任."
    "\x60"  // light-industry-textiles/misprint/4: "Non-profit is written with the wrong character."
    "\x61"  // light-industry-textiles/repeated-words/1: "The fifth challenge says the risk of industry moving away twice in one sentence."
    "\x62\x62"  // 2 from light-industry-textiles/punctuation/5: "The responsibility brackets are half-width, elsewhere full-width."
    "\x63"  // light-industry-textiles/misprint/5: "A level is raised, not enlarged."
    "\x64"  // light-industry-textiles/misprint/6: "The verb does not fit its object."
    "\x65"  // light-industry-textiles/repeated-words/2: "The word 等 stands twice."
    "\x66"  // light-industry-textiles/punctuation/7: "Half-width parentheses in the heading of the notice."
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0, 0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x02\x02\x00\x01\x02\x24\x00\x06\x00\x11\x2E\x00\x09\x00\x11\x15\x0A\x73\x3A\x9D\x3E\xBC\x0A"
    "\x57\x05\x00\x07\x09\x05\x00";
inline constexpr std::uint8_t lookup_rows[] =
    "\x33\x02\x15\x69\x29\x00\x59\x54\x00\x4D\x26\x25\x03\x0A\x2B\x5F\x2F\x40\x35\x62\x3E\x3B\x12"
    "\x24\x2C\x57\x61\x0D\x0C\x47\x42\x63\x34\x41\x19\x04\x45\x1A\x32\x13\x10\x5C\x3D\x2D\x01\x00"
    "\x3F\x16\x65\x56\x51\x18\x00\x08\x72\x38\x60\x37\x4B\x28\x4C\x06\x2A\x00\x48\x07\x0B\x6E\x00"
    "\x4A\x6F\x67\x6D\x00\x6C\x31\x53\x5A\x68\x66\x00\x64\x44\x1C\x1B\x6B\x17\x00\x49\x30\x2E\x20"
    "\x52\x09\x5D\x55\x73\x50\x21\x71\x39\x14\x22\x1F\x1E\x00\x1D\x00\x70\x3C\x6A\x05\x23\x3A\x4F"
    "\x11\x0E\x58\x36\x27\x4E\x43\x46\x0F\x5B\x5E";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x16\x24\x2E\x48\x50\x52\x5C\x63\x74";

}  // namespace anomalies
}  // namespace columns

}  // namespace constplan::guangdong
