// placements: The columns behind ../placements.hpp. 287 rows.
//
// Made by constplan-gen from placements.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of placements.
enum class placement_id : std::uint16_t {
  textile_apparel_at_guangzhou_core,
  textile_apparel_at_shenzhen_core,
  textile_apparel_at_guangzhou_industry_site,
  textile_apparel_at_shenzhen_industry_site,
  textile_apparel_at_shantou_specialised_zone,
  textile_apparel_at_foshan_specialised_zone,
  textile_apparel_at_dongguan_specialised_zone,
  textile_apparel_at_zhongshan_specialised_zone,
  textile_apparel_at_jiangmen_specialised_zone,
  textile_apparel_at_chaozhou_specialised_zone,
  textile_apparel_at_jieyang_specialised_zone,
  textile_apparel_at_shantou_regional_cluster,
  textile_apparel_at_foshan_regional_cluster,
  textile_apparel_at_dongguan_regional_cluster,
  textile_apparel_at_zhongshan_regional_cluster,
  textile_apparel_at_jiangmen_regional_cluster,
  textile_apparel_at_chaozhou_regional_cluster,
  textile_apparel_at_jieyang_regional_cluster,
  textile_apparel_womens_wear_at_shenzhen_regional_cluster,
  textile_apparel_fashion_wear_at_dongguan_humen_regional_cluster,
  textile_apparel_knitted_fabrics_at_foshan_chancheng_zhangcha_regional_cluster,
  food_beverage_specialty_foods_at_guangzhou_industry_site,
  food_beverage_specialty_foods_at_dongguan_industry_site,
  food_beverage_specialty_foods_at_foshan_industry_site,
  food_beverage_specialty_foods_at_zhongshan_industry_site,
  food_beverage_specialty_foods_at_jiangmen_industry_site,
  food_beverage_specialty_foods_at_chaozhou_industry_site,
  food_beverage_agricultural_and_sideline_food_processing_at_dongguan_industry_site,
  food_beverage_agricultural_and_sideline_food_processing_at_foshan_industry_site,
  food_beverage_agricultural_and_sideline_food_processing_at_chaozhou_industry_site,
  food_beverage_agricultural_and_sideline_food_processing_at_maoming_industry_site,
  food_beverage_mooncakes_at_maoming_industry_site,
  food_beverage_mooncakes_at_chaozhou_industry_site,
  food_beverage_snack_foods_at_chaozhou_industry_site,
  food_beverage_snack_foods_at_dongguan_daojiao_industry_site,
  food_beverage_herbal_tea_at_guangzhou_industry_site,
  food_beverage_herbal_tea_at_dongguan_industry_site,
  food_beverage_cured_meats_at_guangzhou_industry_site,
  food_beverage_cured_meats_at_zhongshan_industry_site,
  food_beverage_quick_frozen_foods_at_guangzhou_industry_site,
  food_beverage_quick_frozen_foods_at_shenzhen_industry_site,
  food_beverage_quick_frozen_foods_at_foshan_industry_site,
  food_beverage_quick_frozen_foods_at_dongguan_industry_site,
  food_beverage_beverages_at_foshan_sanshui_specialised_zone,
  food_beverage_condiments_at_jiangmen_heshan_specialised_zone,
  food_beverage_condiments_at_foshan_specialised_zone,
  food_beverage_condiments_at_yangjiang_specialised_zone,
  food_beverage_baked_goods_at_dongguan_daojiao_specialised_zone,
  food_beverage_baked_goods_at_jiangmen_pengjiang_specialised_zone,
  food_beverage_baked_goods_at_jiangmen_kaiping_specialised_zone,
  food_beverage_herbal_tea_at_guangzhou_specialised_zone,
  food_beverage_herbal_tea_at_shenzhen_specialised_zone,
  food_beverage_herbal_tea_at_dongguan_specialised_zone,
  food_beverage_herbal_tea_at_zhaoqing_specialised_zone,
  food_beverage_cured_meats_at_zhongshan_huangpu_specialised_zone,
  food_beverage_snack_foods_at_chaozhou_chaoan_specialised_zone,
  food_beverage_grain_and_oil_processing_at_dongguan_machong_specialised_zone,
  food_beverage_preserved_fruit_at_chaozhou_specialised_zone,
  food_beverage_confectionery_at_dongguan_specialised_zone,
  food_beverage_confectionery_at_chaozhou_specialised_zone,
  food_beverage_confectionery_at_shantou_specialised_zone,
  food_beverage_agricultural_and_sideline_food_processing_at_foshan_shunde_specialised_zone,
  food_beverage_agricultural_and_sideline_food_processing_at_chaozhou_specialised_zone,
  food_beverage_agricultural_and_sideline_food_processing_at_maoming_specialised_zone,
  food_beverage_at_guangzhou_centre,
  food_beverage_at_shenzhen_centre,
  building_materials_at_foshan_regional_cluster,
  building_materials_at_yunfu_regional_cluster,
  building_materials_at_qingyuan_regional_cluster,
  building_materials_at_dongguan_regional_cluster,
  building_materials_at_chaozhou_regional_cluster,
  building_materials_at_meizhou_regional_cluster,
  building_materials_foshan_at_foshan_regional_cluster,
  building_materials_yunfu_at_yunfu_regional_cluster,
  building_materials_qingyuan_at_qingyuan_regional_cluster,
  building_materials_dongguan_at_dongguan_regional_cluster,
  building_materials_chaozhou_at_chaozhou_regional_cluster,
  building_materials_meizhou_at_meizhou_regional_cluster,
  furniture_at_guangzhou_core,
  furniture_at_shenzhen_core,
  furniture_at_foshan_core,
  furniture_at_dongguan_core,
  furniture_at_huizhou_core,
  furniture_at_zhongshan_core,
  furniture_at_jiangmen_core,
  furniture_smart_manufacturing_network_at_guangzhou_core,
  furniture_smart_manufacturing_network_at_foshan_core,
  furniture_design_and_r_and_d_network_at_shenzhen_core,
  furniture_design_and_r_and_d_network_at_guangzhou_core,
  furniture_design_and_r_and_d_network_at_foshan_core,
  furniture_customised_service_network_at_guangzhou_core,
  furniture_technology_leading_and_customised_service_at_guangzhou_core,
  furniture_traditional_and_new_chinese_style_furniture_at_zhongshan_core,
  furniture_traditional_and_new_chinese_style_furniture_at_jiangmen_core,
  furniture_traditional_and_new_chinese_style_furniture_at_guangzhou_panyu_core,
  furniture_office_and_medical_and_elderly_care_furniture_at_zhongshan_core,
  furniture_office_and_medical_and_elderly_care_furniture_at_foshan_core,
  furniture_pan_home_and_whole_house_furnishing_at_foshan_core,
  furniture_pan_home_and_whole_house_furnishing_at_dongguan_core,
  furniture_pan_home_and_whole_house_furnishing_at_huizhou_core,
  furniture_at_foshan_shunde_demonstration,
  furniture_design_and_r_and_d_network_at_shenzhen_centre,
  furniture_design_and_r_and_d_network_at_foshan_shunde_longjiang_centre,
  furniture_custom_furniture_at_guangzhou_industry_site,
  furniture_custom_furniture_at_foshan_industry_site,
  furniture_custom_furniture_at_guangzhou_centre,
  furniture_soft_furniture_at_foshan_industry_site,
  furniture_soft_furniture_at_dongguan_industry_site,
  furniture_soft_furniture_at_huizhou_industry_site,
  furniture_office_furniture_at_guangzhou_industry_site,
  furniture_office_furniture_at_foshan_industry_site,
  furniture_office_furniture_at_zhongshan_industry_site,
  furniture_office_furniture_at_jiangmen_industry_site,
  furniture_office_furniture_at_zhongshan_dongsheng_specialised_zone,
  furniture_metal_furniture_at_foshan_industry_site,
  furniture_metal_furniture_at_dongguan_industry_site,
  furniture_metal_furniture_at_zhongshan_industry_site,
  furniture_furniture_e_commerce_at_foshan_shunde_lecong_industry_site,
  furniture_solid_wood_furniture_at_guangzhou_industry_site,
  furniture_solid_wood_furniture_at_foshan_industry_site,
  furniture_solid_wood_furniture_at_zhongshan_industry_site,
  furniture_solid_wood_furniture_at_jiangmen_industry_site,
  furniture_rosewood_furniture_at_guangzhou_panyu_specialised_zone,
  furniture_rosewood_furniture_at_foshan_nanhai_specialised_zone,
  furniture_rosewood_furniture_at_jiangmen_xinhui_specialised_zone,
  furniture_rosewood_furniture_at_zhongshan_dachong_specialised_zone,
  furniture_guangzhou_at_guangzhou_regional_cluster,
  furniture_shenzhen_at_shenzhen_regional_cluster,
  furniture_foshan_at_foshan_regional_cluster,
  furniture_dongguan_at_dongguan_regional_cluster,
  furniture_huizhou_at_huizhou_regional_cluster,
  furniture_zhongshan_at_zhongshan_regional_cluster,
  furniture_jiangmen_at_jiangmen_regional_cluster,
  furniture_at_foshan_industry_site,
  furniture_at_zhongshan_industry_site,
  furniture_at_huizhou_industry_site,
  furniture_design_and_r_and_d_network_at_shenzhen_industry_site,
  furniture_design_and_r_and_d_network_at_guangzhou_industry_site,
  furniture_design_and_r_and_d_network_at_foshan_industry_site,
  furniture_smart_manufacturing_network_at_guangzhou_industry_site,
  furniture_smart_manufacturing_network_at_foshan_industry_site,
  furniture_smart_manufacturing_network_at_dongguan_industry_site,
  furniture_smart_manufacturing_network_at_huizhou_industry_site,
  furniture_smart_manufacturing_network_at_zhongshan_industry_site,
  furniture_shenzhen_huizhou_heyuan_at_shenzhen_regional_cluster,
  furniture_shenzhen_huizhou_heyuan_at_huizhou_regional_cluster,
  furniture_shenzhen_huizhou_heyuan_at_heyuan_regional_cluster,
  furniture_guangzhou_qingyuan_meizhou_at_guangzhou_regional_cluster,
  furniture_guangzhou_qingyuan_meizhou_at_qingyuan_regional_cluster,
  furniture_guangzhou_qingyuan_meizhou_at_meizhou_regional_cluster,
  furniture_woodworking_machinery_at_foshan_regional_cluster,
  furniture_woodworking_machinery_at_dongguan_regional_cluster,
  furniture_raw_and_auxiliary_materials_at_foshan_regional_cluster,
  furniture_raw_and_auxiliary_materials_at_dongguan_regional_cluster,
  furniture_hardware_parts_at_foshan_regional_cluster,
  furniture_hardware_parts_at_dongguan_regional_cluster,
  furniture_at_dongguan_houjie_specialised_zone,
  furniture_furniture_equipment_manufacturing_at_foshan_industry_site,
  furniture_furniture_equipment_manufacturing_at_dongguan_industry_site,
  metal_products_at_foshan_priority,
  metal_products_at_shenzhen_priority,
  metal_products_at_yangjiang_priority,
  metal_products_at_zhaoqing_priority,
  metal_products_at_dongguan_priority,
  metal_products_at_jiangmen_priority,
  metal_products_at_jieyang_priority,
  pearl_river_west_bank_at_zhuhai_demonstration,
  pearl_river_west_bank_at_foshan_demonstration,
  pearl_river_west_bank_at_zhongshan_demonstration,
  pearl_river_west_bank_at_jiangmen_demonstration,
  pearl_river_west_bank_at_yangjiang_demonstration,
  pearl_river_west_bank_at_zhaoqing_demonstration,
  pearl_river_west_bank_at_foshan_shunde_demonstration,
  pearl_river_west_bank_at_zhuhai_demonstration_2,
  pearl_river_west_bank_at_foshan_demonstration_2,
  pearl_river_west_bank_at_zhongshan_demonstration_2,
  pearl_river_west_bank_at_zhaoqing_demonstration_2,
  pearl_river_west_bank_at_jiangmen_demonstration_2,
  pearl_river_west_bank_at_foshan_shunde_demonstration_2,
  pearl_river_west_bank_resource_recycling_at_foshan_base,
  pearl_river_west_bank_resource_recycling_at_jiangmen_xinhui_shuangshui_base,
  advanced_materials_at_foshan_base,
  advanced_materials_at_guangzhou_base,
  advanced_materials_at_shenzhen_base,
  advanced_materials_at_dongguan_base,
  advanced_materials_at_huizhou_base,
  advanced_materials_at_zhuhai_base,
  advanced_materials_at_zhaoqing_base,
  advanced_materials_at_qingyuan_base,
  advanced_materials_at_shaoguan_base,
  advanced_materials_at_zhanjiang_base,
  advanced_materials_at_yunfu_base,
  advanced_materials_at_foshan_regional_cluster,
  advanced_materials_at_guangzhou_regional_cluster,
  advanced_materials_at_shenzhen_regional_cluster,
  advanced_materials_at_dongguan_regional_cluster,
  advanced_materials_at_huizhou_regional_cluster,
  advanced_materials_at_zhuhai_regional_cluster,
  advanced_materials_at_zhaoqing_regional_cluster,
  advanced_materials_at_qingyuan_regional_cluster,
  advanced_materials_at_shaoguan_regional_cluster,
  advanced_materials_at_zhanjiang_regional_cluster,
  advanced_materials_at_yunfu_regional_cluster,
  advanced_materials_foshan_at_foshan_regional_cluster,
  advanced_materials_guangzhou_at_guangzhou_regional_cluster,
  advanced_materials_shenzhen_dongguan_huizhou_at_shenzhen_regional_cluster,
  advanced_materials_shenzhen_dongguan_huizhou_at_dongguan_regional_cluster,
  advanced_materials_shenzhen_dongguan_huizhou_at_huizhou_regional_cluster,
  advanced_materials_zhuhai_at_zhuhai_regional_cluster,
  advanced_materials_zhaoqing_at_zhaoqing_regional_cluster,
  advanced_materials_qingyuan_at_qingyuan_regional_cluster,
  advanced_materials_shaoguan_at_shaoguan_regional_cluster,
  advanced_materials_zhanjiang_at_zhanjiang_regional_cluster,
  advanced_materials_yunfu_at_yunfu_regional_cluster,
  advanced_materials_green_steel_at_yunfu_base,
  light_industry_textiles_at_guangzhou_core,
  light_industry_textiles_at_shenzhen_core,
  light_industry_textiles_at_guangzhou_core_2,
  light_industry_textiles_at_shenzhen_core_2,
  light_industry_textiles_at_shantou_growth_pole,
  light_industry_textiles_at_zhanjiang_growth_pole,
  light_industry_textiles_textiles_and_apparel_at_guangzhou_distribution,
  light_industry_textiles_textiles_and_apparel_at_shantou_distribution,
  light_industry_textiles_textiles_and_apparel_at_foshan_distribution,
  light_industry_textiles_textiles_and_apparel_at_huizhou_distribution,
  light_industry_textiles_textiles_and_apparel_at_shanwei_distribution,
  light_industry_textiles_textiles_and_apparel_at_dongguan_distribution,
  light_industry_textiles_textiles_and_apparel_at_zhongshan_distribution,
  light_industry_textiles_textiles_and_apparel_at_jiangmen_distribution,
  light_industry_textiles_textiles_and_apparel_at_zhanjiang_distribution,
  light_industry_textiles_textiles_and_apparel_at_chaozhou_distribution,
  light_industry_textiles_textiles_and_apparel_at_jieyang_distribution,
  light_industry_textiles_textiles_and_apparel_at_qingyuan_distribution,
  light_industry_textiles_leather_fur_feather_and_footwear_at_guangzhou_distribution,
  light_industry_textiles_leather_fur_feather_and_footwear_at_shenzhen_distribution,
  light_industry_textiles_leather_fur_feather_and_footwear_at_foshan_distribution,
  light_industry_textiles_leather_fur_feather_and_footwear_at_huizhou_distribution,
  light_industry_textiles_leather_fur_feather_and_footwear_at_dongguan_distribution,
  light_industry_textiles_leather_fur_feather_and_footwear_at_jiangmen_distribution,
  light_industry_textiles_leather_fur_feather_and_footwear_at_chaozhou_distribution,
  light_industry_textiles_furniture_at_guangzhou_distribution,
  light_industry_textiles_furniture_at_foshan_distribution,
  light_industry_textiles_furniture_at_dongguan_distribution,
  light_industry_textiles_furniture_at_zhongshan_distribution,
  light_industry_textiles_furniture_at_jiangmen_distribution,
  light_industry_textiles_paper_and_paper_products_at_dongguan_distribution,
  light_industry_textiles_paper_and_paper_products_at_jiangmen_distribution,
  light_industry_textiles_paper_and_paper_products_at_yangjiang_distribution,
  light_industry_textiles_paper_and_paper_products_at_zhanjiang_distribution,
  light_industry_textiles_printing_and_recorded_media_at_guangzhou_distribution,
  light_industry_textiles_printing_and_recorded_media_at_shenzhen_distribution,
  light_industry_textiles_printing_and_recorded_media_at_shantou_distribution,
  light_industry_textiles_printing_and_recorded_media_at_foshan_distribution,
  light_industry_textiles_printing_and_recorded_media_at_dongguan_distribution,
  light_industry_textiles_printing_and_recorded_media_at_zhongshan_distribution,
  light_industry_textiles_printing_and_recorded_media_at_jiangmen_distribution,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods_at_guangzhou_distribution,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods_at_shenzhen_distribution,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods_at_zhuhai_distribution,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods_at_shantou_distribution,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods_at_meizhou_distribution,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods_at_huizhou_distribution,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods_at_shanwei_distribution,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods_at_chaozhou_distribution,
  light_industry_textiles_daily_chemicals_at_guangzhou_distribution,
  light_industry_textiles_daily_chemicals_at_shantou_distribution,
  light_industry_textiles_daily_chemicals_at_zhongshan_distribution,
  light_industry_textiles_daily_chemicals_at_zhuhai_distribution,
  light_industry_textiles_plastic_products_at_shantou_distribution,
  light_industry_textiles_plastic_products_at_foshan_distribution,
  light_industry_textiles_plastic_products_at_jieyang_distribution,
  light_industry_textiles_ceramic_products_at_foshan_distribution,
  light_industry_textiles_ceramic_products_at_meizhou_distribution,
  light_industry_textiles_ceramic_products_at_chaozhou_distribution,
  light_industry_textiles_metal_products_at_zhongshan_distribution,
  light_industry_textiles_metal_products_at_jiangmen_distribution,
  light_industry_textiles_metal_products_at_yangjiang_distribution,
  light_industry_textiles_metal_products_at_zhaoqing_distribution,
  light_industry_textiles_metal_products_at_yunfu_distribution,
  light_industry_textiles_bicycles_and_wheelchairs_at_guangzhou_distribution,
  light_industry_textiles_bicycles_and_wheelchairs_at_shenzhen_distribution,
  light_industry_textiles_bicycles_and_wheelchairs_at_huizhou_distribution,
  light_industry_textiles_bicycles_and_wheelchairs_at_dongguan_distribution,
  light_industry_textiles_bicycles_and_wheelchairs_at_zhongshan_distribution,
  light_industry_textiles_clocks_watches_and_timing_instruments_at_guangzhou_distribution,
  light_industry_textiles_clocks_watches_and_timing_instruments_at_shenzhen_distribution,
  light_industry_textiles_clocks_watches_and_timing_instruments_at_heyuan_distribution,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] placements {

inline constexpr char id_text[] =
    "textile-apparel/at/guangzhou/core"
    "textile-apparel/at/shenzhen/core"
    "textile-apparel/at/guangzhou/industry-site"
    "textile-apparel/at/shenzhen/industry-site"
    "textile-apparel/at/shantou/specialised-zone"
    "textile-apparel/at/foshan/specialised-zone"
    "textile-apparel/at/dongguan/specialised-zone"
    "textile-apparel/at/zhongshan/specialised-zone"
    "textile-apparel/at/jiangmen/specialised-zone"
    "textile-apparel/at/chaozhou/specialised-zone"
    "textile-apparel/at/jieyang/specialised-zone"
    "textile-apparel/at/shantou/regional-cluster"
    "textile-apparel/at/foshan/regional-cluster"
    "textile-apparel/at/dongguan/regional-cluster"
    "textile-apparel/at/zhongshan/regional-cluster"
    "textile-apparel/at/jiangmen/regional-cluster"
    "textile-apparel/at/chaozhou/regional-cluster"
    "textile-apparel/at/jieyang/regional-cluster"
    "textile-apparel/womens-wear/at/shenzhen/regional-cluster"
    "textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster"
    "textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster"
    "food-beverage/specialty-foods/at/guangzhou/industry-site"
    "food-beverage/specialty-foods/at/dongguan/industry-site"
    "food-beverage/specialty-foods/at/foshan/industry-site"
    "food-beverage/specialty-foods/at/zhongshan/industry-site"
    "food-beverage/specialty-foods/at/jiangmen/industry-site"
    "food-beverage/specialty-foods/at/chaozhou/industry-site"
    "food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site"
    "food-beverage/agricultural-and-sideline-food-processing/at/foshan/industry-site"
    "food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/industry-site"
    "food-beverage/agricultural-and-sideline-food-processing/at/maoming/industry-site"
    "food-beverage/mooncakes/at/maoming/industry-site"
    "food-beverage/mooncakes/at/chaozhou/industry-site"
    "food-beverage/snack-foods/at/chaozhou/industry-site"
    "food-beverage/snack-foods/at/dongguan/daojiao/industry-site"
    "food-beverage/herbal-tea/at/guangzhou/industry-site"
    "food-beverage/herbal-tea/at/dongguan/industry-site"
    "food-beverage/cured-meats/at/guangzhou/industry-site"
    "food-beverage/cured-meats/at/zhongshan/industry-site"
    "food-beverage/quick-frozen-foods/at/guangzhou/industry-site"
    "food-beverage/quick-frozen-foods/at/shenzhen/industry-site"
    "food-beverage/quick-frozen-foods/at/foshan/industry-site"
    "food-beverage/quick-frozen-foods/at/dongguan/industry-site"
    "food-beverage/beverages/at/foshan/sanshui/specialised-zone"
    "food-beverage/condiments/at/jiangmen/heshan/specialised-zone"
    "food-beverage/condiments/at/foshan/specialised-zone"
    "food-beverage/condiments/at/yangjiang/specialised-zone"
    "food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone"
    "food-beverage/baked-goods/at/jiangmen/pengjiang/specialised-zone"
    "food-beverage/baked-goods/at/jiangmen/kaiping/specialised-zone"
    "food-beverage/herbal-tea/at/guangzhou/specialised-zone"
    "food-beverage/herbal-tea/at/shenzhen/specialised-zone"
    "food-beverage/herbal-tea/at/dongguan/specialised-zone"
    "food-beverage/herbal-tea/at/zhaoqing/specialised-zone"
    "food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone"
    "food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone"
    "food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone"
    "food-beverage/preserved-fruit/at/chaozhou/specialised-zone"
    "food-beverage/confectionery/at/dongguan/specialised-zone"
    "food-beverage/confectionery/at/chaozhou/specialised-zone"
    "food-beverage/confectionery/at/shantou/specialised-zone"
    "food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone"
    "food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/specialised-zone"
    "food-beverage/agricultural-and-sideline-food-processing/at/maoming/specialised-zone"
    "food-beverage/at/guangzhou/centre"
    "food-beverage/at/shenzhen/centre"
    "building-materials/at/foshan/regional-cluster"
    "building-materials/at/yunfu/regional-cluster"
    "building-materials/at/qingyuan/regional-cluster"
    "building-materials/at/dongguan/regional-cluster"
    "building-materials/at/chaozhou/regional-cluster"
    "building-materials/at/meizhou/regional-cluster"
    "building-materials/foshan/at/foshan/regional-cluster"
    "building-materials/yunfu/at/yunfu/regional-cluster"
    "building-materials/qingyuan/at/qingyuan/regional-cluster"
    "building-materials/dongguan/at/dongguan/regional-cluster"
    "building-materials/chaozhou/at/chaozhou/regional-cluster"
    "building-materials/meizhou/at/meizhou/regional-cluster"
    "furniture/at/guangzhou/core"
    "furniture/at/shenzhen/core"
    "furniture/at/foshan/core"
    "furniture/at/dongguan/core"
    "furniture/at/huizhou/core"
    "furniture/at/zhongshan/core"
    "furniture/at/jiangmen/core"
    "furniture/smart-manufacturing-network/at/guangzhou/core"
    "furniture/smart-manufacturing-network/at/foshan/core"
    "furniture/design-and-r-and-d-network/at/shenzhen/core"
    "furniture/design-and-r-and-d-network/at/guangzhou/core"
    "furniture/design-and-r-and-d-network/at/foshan/core"
    "furniture/customised-service-network/at/guangzhou/core"
    "furniture/technology-leading-and-customised-service/at/guangzhou/core"
    "furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core"
    "furniture/traditional-and-new-chinese-style-furniture/at/jiangmen/core"
    "furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core"
    "furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core"
    "furniture/office-and-medical-and-elderly-care-furniture/at/foshan/core"
    "furniture/pan-home-and-whole-house-furnishing/at/foshan/core"
    "furniture/pan-home-and-whole-house-furnishing/at/dongguan/core"
    "furniture/pan-home-and-whole-house-furnishing/at/huizhou/core"
    "furniture/at/foshan/shunde/demonstration"
    "furniture/design-and-r-and-d-network/at/shenzhen/centre"
    "furniture/design-and-r-and-d-network/at/foshan/shunde/longjiang/centre"
    "furniture/custom-furniture/at/guangzhou/industry-site"
    "furniture/custom-furniture/at/foshan/industry-site"
    "furniture/custom-furniture/at/guangzhou/centre"
    "furniture/soft-furniture/at/foshan/industry-site"
    "furniture/soft-furniture/at/dongguan/industry-site"
    "furniture/soft-furniture/at/huizhou/industry-site"
    "furniture/office-furniture/at/guangzhou/industry-site"
    "furniture/office-furniture/at/foshan/industry-site"
    "furniture/office-furniture/at/zhongshan/industry-site"
    "furniture/office-furniture/at/jiangmen/industry-site"
    "furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone"
    "furniture/metal-furniture/at/foshan/industry-site"
    "furniture/metal-furniture/at/dongguan/industry-site"
    "furniture/metal-furniture/at/zhongshan/industry-site"
    "furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site"
    "furniture/solid-wood-furniture/at/guangzhou/industry-site"
    "furniture/solid-wood-furniture/at/foshan/industry-site"
    "furniture/solid-wood-furniture/at/zhongshan/industry-site"
    "furniture/solid-wood-furniture/at/jiangmen/industry-site"
    "furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone"
    "furniture/rosewood-furniture/at/foshan/nanhai/specialised-zone"
    "furniture/rosewood-furniture/at/jiangmen/xinhui/specialised-zone"
    "furniture/rosewood-furniture/at/zhongshan/dachong/specialised-zone"
    "furniture/guangzhou/at/guangzhou/regional-cluster"
    "furniture/shenzhen/at/shenzhen/regional-cluster"
    "furniture/foshan/at/foshan/regional-cluster"
    "furniture/dongguan/at/dongguan/regional-cluster"
    "furniture/huizhou/at/huizhou/regional-cluster"
    "furniture/zhongshan/at/zhongshan/regional-cluster"
    "furniture/jiangmen/at/jiangmen/regional-cluster"
    "furniture/at/foshan/industry-site"
    "furniture/at/zhongshan/industry-site"
    "furniture/at/huizhou/industry-site"
    "furniture/design-and-r-and-d-network/at/shenzhen/industry-site"
    "furniture/design-and-r-and-d-network/at/guangzhou/industry-site"
    "furniture/design-and-r-and-d-network/at/foshan/industry-site"
    "furniture/smart-manufacturing-network/at/guangzhou/industry-site"
    "furniture/smart-manufacturing-network/at/foshan/industry-site"
    "furniture/smart-manufacturing-network/at/dongguan/industry-site"
    "furniture/smart-manufacturing-network/at/huizhou/industry-site"
    "furniture/smart-manufacturing-network/at/zhongshan/industry-site"
    "furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster"
    "furniture/shenzhen-huizhou-heyuan/at/huizhou/regional-cluster"
    "furniture/shenzhen-huizhou-heyuan/at/heyuan/regional-cluster"
    "furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster"
    "furniture/guangzhou-qingyuan-meizhou/at/qingyuan/regional-cluster"
    "furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster"
    "furniture/woodworking-machinery/at/foshan/regional-cluster"
    "furniture/woodworking-machinery/at/dongguan/regional-cluster"
    "furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster"
    "furniture/raw-and-auxiliary-materials/at/dongguan/regional-cluster"
    "furniture/hardware-parts/at/foshan/regional-cluster"
    "furniture/hardware-parts/at/dongguan/regional-cluster"
    "furniture/at/dongguan/houjie/specialised-zone"
    "furniture/furniture-equipment-manufacturing/at/foshan/industry-site"
    "furniture/furniture-equipment-manufacturing/at/dongguan/industry-site"
    "metal-products/at/foshan/priority"
    "metal-products/at/shenzhen/priority"
    "metal-products/at/yangjiang/priority"
    "metal-products/at/zhaoqing/priority"
    "metal-products/at/dongguan/priority"
    "metal-products/at/jiangmen/priority"
    "metal-products/at/jieyang/priority"
    "pearl-river-west-bank/at/zhuhai/demonstration"
    "pearl-river-west-bank/at/foshan/demonstration"
    "pearl-river-west-bank/at/zhongshan/demonstration"
    "pearl-river-west-bank/at/jiangmen/demonstration"
    "pearl-river-west-bank/at/yangjiang/demonstration"
    "pearl-river-west-bank/at/zhaoqing/demonstration"
    "pearl-river-west-bank/at/foshan/shunde/demonstration"
    "pearl-river-west-bank/at/zhuhai/demonstration/2"
    "pearl-river-west-bank/at/foshan/demonstration/2"
    "pearl-river-west-bank/at/zhongshan/demonstration/2"
    "pearl-river-west-bank/at/zhaoqing/demonstration/2"
    "pearl-river-west-bank/at/jiangmen/demonstration/2"
    "pearl-river-west-bank/at/foshan/shunde/demonstration/2"
    "pearl-river-west-bank/resource-recycling/at/foshan/base"
    "pearl-river-west-bank/resource-recycling/at/jiangmen/xinhui/shuangshui/base"
    "advanced-materials/at/foshan/base"
    "advanced-materials/at/guangzhou/base"
    "advanced-materials/at/shenzhen/base"
    "advanced-materials/at/dongguan/base"
    "advanced-materials/at/huizhou/base"
    "advanced-materials/at/zhuhai/base"
    "advanced-materials/at/zhaoqing/base"
    "advanced-materials/at/qingyuan/base"
    "advanced-materials/at/shaoguan/base"
    "advanced-materials/at/zhanjiang/base"
    "advanced-materials/at/yunfu/base"
    "advanced-materials/at/foshan/regional-cluster"
    "advanced-materials/at/guangzhou/regional-cluster"
    "advanced-materials/at/shenzhen/regional-cluster"
    "advanced-materials/at/dongguan/regional-cluster"
    "advanced-materials/at/huizhou/regional-cluster"
    "advanced-materials/at/zhuhai/regional-cluster"
    "advanced-materials/at/zhaoqing/regional-cluster"
    "advanced-materials/at/qingyuan/regional-cluster"
    "advanced-materials/at/shaoguan/regional-cluster"
    "advanced-materials/at/zhanjiang/regional-cluster"
    "advanced-materials/at/yunfu/regional-cluster"
    "advanced-materials/foshan/at/foshan/regional-cluster"
    "advanced-materials/guangzhou/at/guangzhou/regional-cluster"
    "advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster"
    "advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster"
    "advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster"
    "advanced-materials/zhuhai/at/zhuhai/regional-cluster"
    "advanced-materials/zhaoqing/at/zhaoqing/regional-cluster"
    "advanced-materials/qingyuan/at/qingyuan/regional-cluster"
    "advanced-materials/shaoguan/at/shaoguan/regional-cluster"
    "advanced-materials/zhanjiang/at/zhanjiang/regional-cluster"
    "advanced-materials/yunfu/at/yunfu/regional-cluster"
    "advanced-materials/green-steel/at/yunfu/base"
    "light-industry-textiles/at/guangzhou/core"
    "light-industry-textiles/at/shenzhen/core"
    "light-industry-textiles/at/guangzhou/core/2"
    "light-industry-textiles/at/shenzhen/core/2"
    "light-industry-textiles/at/shantou/growth-pole"
    "light-industry-textiles/at/zhanjiang/growth-pole"
    "light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution"
    "light-industry-textiles/textiles-and-apparel/at/shantou/distribution"
    "light-industry-textiles/textiles-and-apparel/at/foshan/distribution"
    "light-industry-textiles/textiles-and-apparel/at/huizhou/distribution"
    "light-industry-textiles/textiles-and-apparel/at/shanwei/distribution"
    "light-industry-textiles/textiles-and-apparel/at/dongguan/distribution"
    "light-industry-textiles/textiles-and-apparel/at/zhongshan/distribution"
    "light-industry-textiles/textiles-and-apparel/at/jiangmen/distribution"
    "light-industry-textiles/textiles-and-apparel/at/zhanjiang/distribution"
    "light-industry-textiles/textiles-and-apparel/at/chaozhou/distribution"
    "light-industry-textiles/textiles-and-apparel/at/jieyang/distribution"
    "light-industry-textiles/textiles-and-apparel/at/qingyuan/distribution"
    "light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution"
    "light-industry-textiles/leather-fur-feather-and-footwear/at/shenzhen/distribution"
    "light-industry-textiles/leather-fur-feather-and-footwear/at/foshan/distribution"
    "light-industry-textiles/leather-fur-feather-and-footwear/at/huizhou/distribution"
    "light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution"
    "light-industry-textiles/leather-fur-feather-and-footwear/at/jiangmen/distribution"
    "light-industry-textiles/leather-fur-feather-and-footwear/at/chaozhou/distribution"
    "light-industry-textiles/furniture/at/guangzhou/distribution"
    "light-industry-textiles/furniture/at/foshan/distribution"
    "light-industry-textiles/furniture/at/dongguan/distribution"
    "light-industry-textiles/furniture/at/zhongshan/distribution"
    "light-industry-textiles/furniture/at/jiangmen/distribution"
    "light-industry-textiles/paper-and-paper-products/at/dongguan/distribution"
    "light-industry-textiles/paper-and-paper-products/at/jiangmen/distribution"
    "light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution"
    "light-industry-textiles/paper-and-paper-products/at/zhanjiang/distribution"
    "light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution"
    "light-industry-textiles/printing-and-recorded-media/at/shenzhen/distribution"
    "light-industry-textiles/printing-and-recorded-media/at/shantou/distribution"
    "light-industry-textiles/printing-and-recorded-media/at/foshan/distribution"
    "light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution"
    "light-industry-textiles/printing-and-recorded-media/at/zhongshan/distribution"
    "light-industry-textiles/printing-and-recorded-media/at/jiangmen/distribution"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shenzhen/distribution"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/zhuhai/distribution"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shantou/distribution"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/meizhou/distribution"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/huizhou/distribution"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shanwei/distribution"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution"
    "light-industry-textiles/daily-chemicals/at/guangzhou/distribution"
    "light-industry-textiles/daily-chemicals/at/shantou/distribution"
    "light-industry-textiles/daily-chemicals/at/zhongshan/distribution"
    "light-industry-textiles/daily-chemicals/at/zhuhai/distribution"
    "light-industry-textiles/plastic-products/at/shantou/distribution"
    "light-industry-textiles/plastic-products/at/foshan/distribution"
    "light-industry-textiles/plastic-products/at/jieyang/distribution"
    "light-industry-textiles/ceramic-products/at/foshan/distribution"
    "light-industry-textiles/ceramic-products/at/meizhou/distribution"
    "light-industry-textiles/ceramic-products/at/chaozhou/distribution"
    "light-industry-textiles/metal-products/at/zhongshan/distribution"
    "light-industry-textiles/metal-products/at/jiangmen/distribution"
    "light-industry-textiles/metal-products/at/yangjiang/distribution"
    "light-industry-textiles/metal-products/at/zhaoqing/distribution"
    "light-industry-textiles/metal-products/at/yunfu/distribution"
    "light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution"
    "light-industry-textiles/bicycles-and-wheelchairs/at/shenzhen/distribution"
    "light-industry-textiles/bicycles-and-wheelchairs/at/huizhou/distribution"
    "light-industry-textiles/bicycles-and-wheelchairs/at/dongguan/distribution"
    "light-industry-textiles/bicycles-and-wheelchairs/at/zhongshan/distribution"
    "light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution"
    "light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution"
    "light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0021\x0041\x006B\x0094\x00BF\x00E9\x0115\x0142\x016E\x019A\x01C5\x01F0\x021A\x0246"
    u"\x0273\x029F\x02CB\x02F6\x032E\x036D\x03BA\x03F2\x0429\x045E\x0496\x04CD\x0504\x0555\x05A4"
    u"\x05F5\x0645\x0675\x06A6\x06D9\x0714\x0747\x0779\x07AD\x07E1\x081C\x0856\x088E\x08C8\x0902"
    u"\x093E\x0971\x09A7\x09E5\x0A25\x0A63\x0A99\x0ACE\x0B03\x0B38\x0B77\x0BB4\x0BFF\x0C39\x0C71"
    u"\x0CA9\x0CE0\x0D39\x0D8D\x0DE0\x0E01\x0E21\x0E4E\x0E7A\x0EA9\x0ED8\x0F07\x0F35\x0F69\x0F9B"
    u"\x0FD3\x100B\x1043\x1079\x1094\x10AE\x10C6\x10E0\x10F9\x1114\x112E\x1165\x1199\x11CE\x1204"
    u"\x1237\x126D\x12B2\x12F9\x133F\x138C\x13D5\x141B\x1457\x1495\x14D2\x14FA\x1531\x1577\x15AC"
    u"\x15DE\x160C\x163C\x166E\x169F\x16D4\x1706\x173B\x176F\x17B1\x17E2\x1815\x1849\x188D\x18C6"
    u"\x18FC\x1935\x196D\x19AD\x19EB\x1A2B\x1A6D\x1A9E\x1ACD\x1AF8\x1B27\x1B54\x1B85\x1BB4\x1BD5"
    u"\x1BF9\x1C1B\x1C59\x1C98\x1CD4\x1D14\x1D51\x1D90\x1DCE\x1E0E\x1E4C\x1E89\x1EC5\x1F07\x1F48"
    u"\x1F88\x1FC2\x1FFE\x203E\x2080\x20B3\x20E8\x2115\x2158\x219D\x21BE\x21E1\x2205\x2228\x224B"
    u"\x226E\x2290\x22BD\x22EA\x231A\x2349\x2379\x23A8\x23DC\x240B\x243A\x246C\x249D\x24CE\x2504"
    u"\x253B\x2586\x25A7\x25CB\x25EE\x2611\x2633\x2654\x2677\x269A\x26BD\x26E1\x2701\x272E\x275E"
    u"\x278D\x27BC\x27EA\x2817\x2846\x2875\x28A4\x28D4\x2900\x2934\x296E\x29B7\x2A00\x2A48\x2A7C"
    u"\x2AB4\x2AEC\x2B24\x2B5E\x2B90\x2BBC\x2BE5\x2C0D\x2C38\x2C62\x2C90\x2CC0\x2D06\x2D4A\x2D8D"
    u"\x2DD1\x2E15\x2E5A\x2EA0\x2EE5\x2F2B\x2F70\x2FB4\x2FF9\x304B\x309C\x30EB\x313B\x318C\x31DD"
    u"\x322E\x3269\x32A1\x32DB\x3316\x3350\x3399\x33E2\x342C\x3476\x34C3\x350F\x355A\x35A4\x35F0"
    u"\x363D\x3689\x36F2\x375A\x37C0\x3827\x388E\x38F5\x395C\x39C4\x3A05\x3A44\x3A85\x3AC3\x3B03"
    u"\x3B42\x3B82\x3BC1\x3C01\x3C42\x3C82\x3CC1\x3D01\x3D40\x3D7C\x3DC6\x3E0F\x3E57\x3EA0\x3EEA"
    u"\x3F41\x3F97\x3FEB";

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/at/guangzhou/core: textile-apparel
    "\x00\x00\x00\x00\x00"  // 5 from textile-apparel/at/chaozhou/regional-cluster: textile-apparel
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from food-beverage/specialty-foods/at/guangzhou/industry-site: food-beverage
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from food-beverage/cured-meats/at/guangzhou/industry-site: food-beverage
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 13 from food-beverage/herbal-tea/at/zhaoqing/specialised-zone: food-beverage
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 12 from building-materials/at/foshan/regional-cluster: building-materials
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from furniture/at/guangzhou/core: furniture
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core: furniture
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from furniture/office-furniture/at/foshan/industry-site: furniture
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from furniture/guangzhou/at/guangzhou/regional-cluster: furniture
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from furniture/smart-manufacturing-network/at/huizhou/industry-site: furniture
    "\x03"  // furniture/furniture-equipment-manufacturing/at/dongguan/industry-site: furniture
    "\x04\x04\x04\x04\x04\x04\x04"  // 7 from metal-products/at/foshan/priority: metal-products
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 15 from pearl-river-west-bank/at/zhuhai/demonstration: pearl-river-west-bank
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 16 from advanced-materials/at/foshan/base: advanced-materials
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 16 from advanced-materials/at/zhuhai/regional-cluster: advanced-materials
    "\x07\x07"  // 2 from advanced-materials/yunfu/at/yunfu/regional-cluster: advanced-materials
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/at/guangzhou/core: light-industry-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/textiles-and-apparel/at/jieyang/distribution: light-industry-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution: light-industry-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 16 from light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution: light-industry-textiles
    "\x08\x08\x08\x08\x08\x08\x08\x08"  // 8 from light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution: light-industry-textiles
    ;

inline constexpr std::uint8_t cluster[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel/at/guangzhou/core: textile-apparel
    "\x00\x00"  // 2 from textile-apparel/at/chaozhou/regional-cluster: textile-apparel
    "\x09"  // textile-apparel/womens-wear/at/shenzhen/regional-cluster: textile-apparel/womens-wear
    "\x0A"  // textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster: textile-apparel/fashion-wear
    "\x0B"  // textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster: textile-apparel/knitted-fabrics
    "\x0F\x0F\x0F\x0F\x0F\x0F"  // 6 from food-beverage/specialty-foods/at/guangzhou/industry-site: food-beverage/specialty-foods
    "\x0E\x0E\x0E\x0E"  // 4 from food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site: food-beverage/agricultural-and-sideline-food-processing
    "\x14\x14"  // 2 from food-beverage/mooncakes/at/maoming/industry-site: food-beverage/mooncakes
    "\x15\x15"  // 2 from food-beverage/snack-foods/at/chaozhou/industry-site: food-beverage/snack-foods
    "\x16\x16"  // 2 from food-beverage/herbal-tea/at/guangzhou/industry-site: food-beverage/herbal-tea
    "\x17\x17"  // 2 from food-beverage/cured-meats/at/guangzhou/industry-site: food-beverage/cured-meats
    "\x19\x19\x19\x19"  // 4 from food-beverage/quick-frozen-foods/at/guangzhou/industry-site: food-beverage/quick-frozen-foods
    "\x1A"  // food-beverage/beverages/at/foshan/sanshui/specialised-zone: food-beverage/beverages
    "\x11\x11\x11"  // 3 from food-beverage/condiments/at/jiangmen/heshan/specialised-zone: food-beverage/condiments
    "\x12\x12\x12"  // 3 from food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone: food-beverage/baked-goods
    "\x16\x16\x16\x16"  // 4 from food-beverage/herbal-tea/at/guangzhou/specialised-zone: food-beverage/herbal-tea
    "\x17"  // food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone: food-beverage/cured-meats
    "\x15"  // food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone: food-beverage/snack-foods
    "\x10"  // food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone: food-beverage/grain-and-oil-processing
    "\x18"  // food-beverage/preserved-fruit/at/chaozhou/specialised-zone: food-beverage/preserved-fruit
    "\x13\x13\x13"  // 3 from food-beverage/confectionery/at/dongguan/specialised-zone: food-beverage/confectionery
    "\x0E\x0E\x0E"  // 3 from food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone: food-beverage/agricultural-and-sideline-food-processing
    "\x0C\x0C"  // 2 from food-beverage/at/guangzhou/centre: food-beverage
    "\x1B\x1B\x1B\x1B\x1B\x1B"  // 6 from building-materials/at/foshan/regional-cluster: building-materials
    "\x20"  // building-materials/foshan/at/foshan/regional-cluster: building-materials/foshan
    "\x21"  // building-materials/yunfu/at/yunfu/regional-cluster: building-materials/yunfu
    "\x22"  // building-materials/qingyuan/at/qingyuan/regional-cluster: building-materials/qingyuan
    "\x23"  // building-materials/dongguan/at/dongguan/regional-cluster: building-materials/dongguan
    "\x24"  // building-materials/chaozhou/at/chaozhou/regional-cluster: building-materials/chaozhou
    "\x25"  // building-materials/meizhou/at/meizhou/regional-cluster: building-materials/meizhou
    "\x26\x26\x26\x26\x26\x26\x26"  // 7 from furniture/at/guangzhou/core: furniture
    "\x2D\x2D"  // 2 from furniture/smart-manufacturing-network/at/guangzhou/core: furniture/smart-manufacturing-network
    "\x2E\x2E\x2E"  // 3 from furniture/design-and-r-and-d-network/at/shenzhen/core: furniture/design-and-r-and-d-network
    "\x2F"  // furniture/customised-service-network/at/guangzhou/core: furniture/customised-service-network
    "\x30"  // furniture/technology-leading-and-customised-service/at/guangzhou/core: furniture/technology-leading-and-customised-service
    "\x31\x31\x31"  // 3 from furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core: furniture/traditional-and-new-chinese-style-furniture
    "\x32\x32"  // 2 from furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core: furniture/office-and-medical-and-elderly-care-furniture
    "\x33\x33\x33"  // 3 from furniture/pan-home-and-whole-house-furnishing/at/foshan/core: furniture/pan-home-and-whole-house-furnishing
    "\x26"  // furniture/at/foshan/shunde/demonstration: furniture
    "\x2E\x2E"  // 2 from furniture/design-and-r-and-d-network/at/shenzhen/centre: furniture/design-and-r-and-d-network
    "\x2A\x2A\x2A"  // 3 from furniture/custom-furniture/at/guangzhou/industry-site: furniture/custom-furniture
    "\x35\x35\x35"  // 3 from furniture/soft-furniture/at/foshan/industry-site: furniture/soft-furniture
    "\x36\x36\x36\x36\x36"  // 5 from furniture/office-furniture/at/guangzhou/industry-site: furniture/office-furniture
    "\x2C\x2C\x2C"  // 3 from furniture/metal-furniture/at/foshan/industry-site: furniture/metal-furniture
    "\x37"  // furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site: furniture/furniture-e-commerce
    "\x2B\x2B\x2B\x2B"  // 4 from furniture/solid-wood-furniture/at/guangzhou/industry-site: furniture/solid-wood-furniture
    "\x34\x34\x34\x34"  // 4 from furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone: furniture/rosewood-furniture
    "\x3C"  // furniture/guangzhou/at/guangzhou/regional-cluster: furniture/guangzhou
    "\x3D"  // furniture/shenzhen/at/shenzhen/regional-cluster: furniture/shenzhen
    "\x3E"  // furniture/foshan/at/foshan/regional-cluster: furniture/foshan
    "\x3F"  // furniture/dongguan/at/dongguan/regional-cluster: furniture/dongguan
    "\x40"  // furniture/huizhou/at/huizhou/regional-cluster: furniture/huizhou
    "\x41"  // furniture/zhongshan/at/zhongshan/regional-cluster: furniture/zhongshan
    "\x42"  // furniture/jiangmen/at/jiangmen/regional-cluster: furniture/jiangmen
    "\x26\x26\x26"  // 3 from furniture/at/foshan/industry-site: furniture
    "\x2E\x2E\x2E"  // 3 from furniture/design-and-r-and-d-network/at/shenzhen/industry-site: furniture/design-and-r-and-d-network
    "\x2D\x2D\x2D\x2D\x2D"  // 5 from furniture/smart-manufacturing-network/at/guangzhou/industry-site: furniture/smart-manufacturing-network
    "\x43\x43\x43"  // 3 from furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster: furniture/shenzhen-huizhou-heyuan
    "\x44\x44\x44"  // 3 from furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster: furniture/guangzhou-qingyuan-meizhou
    "\x38\x38"  // 2 from furniture/woodworking-machinery/at/foshan/regional-cluster: furniture/woodworking-machinery
    "\x39\x39"  // 2 from furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster: furniture/raw-and-auxiliary-materials
    "\x3A\x3A"  // 2 from furniture/hardware-parts/at/foshan/regional-cluster: furniture/hardware-parts
    "\x26"  // furniture/at/dongguan/houjie/specialised-zone: furniture
    "\x3B\x3B"  // 2 from furniture/furniture-equipment-manufacturing/at/foshan/industry-site: furniture/furniture-equipment-manufacturing
    "\x45\x45\x45\x45\x45\x45\x45"  // 7 from metal-products/at/foshan/priority: metal-products
    "\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50"  // 13 from pearl-river-west-bank/at/zhuhai/demonstration: pearl-river-west-bank
    "\x63\x63"  // 2 from pearl-river-west-bank/resource-recycling/at/foshan/base: pearl-river-west-bank/resource-recycling
    "\x64\x64\x64\x64\x64\x64\x64\x64\x64\x64\x64\x64\x64\x64\x64\x64"  // 16 from advanced-materials/at/foshan/base: advanced-materials
    "\x64\x64\x64\x64\x64\x64"  // 6 from advanced-materials/at/zhuhai/regional-cluster: advanced-materials
    "\x73"  // advanced-materials/foshan/at/foshan/regional-cluster: advanced-materials/foshan
    "\x74"  // advanced-materials/guangzhou/at/guangzhou/regional-cluster: advanced-materials/guangzhou
    "\x75\x75\x75"  // 3 from advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster: advanced-materials/shenzhen-dongguan-huizhou
    "\x76"  // advanced-materials/zhuhai/at/zhuhai/regional-cluster: advanced-materials/zhuhai
    "\x77"  // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster: advanced-materials/zhaoqing
    "\x78"  // advanced-materials/qingyuan/at/qingyuan/regional-cluster: advanced-materials/qingyuan
    "\x79"  // advanced-materials/shaoguan/at/shaoguan/regional-cluster: advanced-materials/shaoguan
    "\x7A"  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster: advanced-materials/zhanjiang
    "\x7B"  // advanced-materials/yunfu/at/yunfu/regional-cluster: advanced-materials/yunfu
    "\x66"  // advanced-materials/green-steel/at/yunfu/base: advanced-materials/green-steel
    "\x7C\x7C\x7C\x7C\x7C\x7C"  // 6 from light-industry-textiles/at/guangzhou/core: light-industry-textiles
    "\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D\x7D"  // 12 from light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution: light-industry-textiles/textiles-and-apparel
    "\x7E\x7E\x7E\x7E\x7E\x7E\x7E"  // 7 from light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution: light-industry-textiles/leather-fur-feather-and-footwear
    "\x7F\x7F\x7F\x7F\x7F"  // 5 from light-industry-textiles/furniture/at/guangzhou/distribution: light-industry-textiles/furniture
    "\x80\x80\x80\x80"  // 4 from light-industry-textiles/paper-and-paper-products/at/dongguan/distribution: light-industry-textiles/paper-and-paper-products
    "\x81\x81\x81\x81\x81\x81\x81"  // 7 from light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution: light-industry-textiles/printing-and-recorded-media
    "\x82\x82\x82\x82\x82\x82\x82\x82"  // 8 from light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution: light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    "\x83\x83\x83\x83"  // 4 from light-industry-textiles/daily-chemicals/at/guangzhou/distribution: light-industry-textiles/daily-chemicals
    "\x84\x84\x84"  // 3 from light-industry-textiles/plastic-products/at/shantou/distribution: light-industry-textiles/plastic-products
    "\x85\x85\x85"  // 3 from light-industry-textiles/ceramic-products/at/foshan/distribution: light-industry-textiles/ceramic-products
    "\x86\x86\x86\x86\x86"  // 5 from light-industry-textiles/metal-products/at/zhongshan/distribution: light-industry-textiles/metal-products
    "\x87\x87\x87\x87\x87"  // 5 from light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution: light-industry-textiles/bicycles-and-wheelchairs
    "\x88\x88\x88"  // 3 from light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution: light-industry-textiles/clocks-watches-and-timing-instruments
    ;

inline constexpr std::uint8_t city[] =
    "\x00"  // textile-apparel/at/guangzhou/core: guangzhou
    "\x02"  // textile-apparel/at/shenzhen/core: shenzhen
    "\x00"  // textile-apparel/at/guangzhou/industry-site: guangzhou
    "\x02"  // textile-apparel/at/shenzhen/industry-site: shenzhen
    "\x04"  // textile-apparel/at/shantou/specialised-zone: shantou
    "\x05"  // textile-apparel/at/foshan/specialised-zone: foshan
    "\x10"  // textile-apparel/at/dongguan/specialised-zone: dongguan
    "\x11"  // textile-apparel/at/zhongshan/specialised-zone: zhongshan
    "\x06"  // textile-apparel/at/jiangmen/specialised-zone: jiangmen
    "\x12"  // textile-apparel/at/chaozhou/specialised-zone: chaozhou
    "\x13"  // textile-apparel/at/jieyang/specialised-zone: jieyang
    "\x04"  // textile-apparel/at/shantou/regional-cluster: shantou
    "\x05"  // textile-apparel/at/foshan/regional-cluster: foshan
    "\x10"  // textile-apparel/at/dongguan/regional-cluster: dongguan
    "\x11"  // textile-apparel/at/zhongshan/regional-cluster: zhongshan
    "\x06"  // textile-apparel/at/jiangmen/regional-cluster: jiangmen
    "\x12"  // textile-apparel/at/chaozhou/regional-cluster: chaozhou
    "\x13"  // textile-apparel/at/jieyang/regional-cluster: jieyang
    "\x02"  // textile-apparel/womens-wear/at/shenzhen/regional-cluster: shenzhen
    "\x38"  // textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster: dongguan/humen
    "\x22"  // textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster: foshan/chancheng/zhangcha
    "\x00"  // food-beverage/specialty-foods/at/guangzhou/industry-site: guangzhou
    "\x10"  // food-beverage/specialty-foods/at/dongguan/industry-site: dongguan
    "\x05"  // food-beverage/specialty-foods/at/foshan/industry-site: foshan
    "\x11"  // food-beverage/specialty-foods/at/zhongshan/industry-site: zhongshan
    "\x06"  // food-beverage/specialty-foods/at/jiangmen/industry-site: jiangmen
    "\x12"  // food-beverage/specialty-foods/at/chaozhou/industry-site: chaozhou
    "\x10"  // food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site: dongguan
    "\x05"  // food-beverage/agricultural-and-sideline-food-processing/at/foshan/industry-site: foshan
    "\x12"  // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/industry-site: chaozhou
    "\x08\x08"  // 2 from food-beverage/agricultural-and-sideline-food-processing/at/maoming/industry-site: maoming
    "\x12\x12"  // 2 from food-beverage/mooncakes/at/chaozhou/industry-site: chaozhou
    "\x36"  // food-beverage/snack-foods/at/dongguan/daojiao/industry-site: dongguan/daojiao
    "\x00"  // food-beverage/herbal-tea/at/guangzhou/industry-site: guangzhou
    "\x10"  // food-beverage/herbal-tea/at/dongguan/industry-site: dongguan
    "\x00"  // food-beverage/cured-meats/at/guangzhou/industry-site: guangzhou
    "\x11"  // food-beverage/cured-meats/at/zhongshan/industry-site: zhongshan
    "\x00"  // food-beverage/quick-frozen-foods/at/guangzhou/industry-site: guangzhou
    "\x02"  // food-beverage/quick-frozen-foods/at/shenzhen/industry-site: shenzhen
    "\x05"  // food-beverage/quick-frozen-foods/at/foshan/industry-site: foshan
    "\x10"  // food-beverage/quick-frozen-foods/at/dongguan/industry-site: dongguan
    "\x27"  // food-beverage/beverages/at/foshan/sanshui/specialised-zone: foshan/sanshui
    "\x2B"  // food-beverage/condiments/at/jiangmen/heshan/specialised-zone: jiangmen/heshan
    "\x05"  // food-beverage/condiments/at/foshan/specialised-zone: foshan
    "\x0E"  // food-beverage/condiments/at/yangjiang/specialised-zone: yangjiang
    "\x36"  // food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone: dongguan/daojiao
    "\x2E"  // food-beverage/baked-goods/at/jiangmen/pengjiang/specialised-zone: jiangmen/pengjiang
    "\x2C"  // food-beverage/baked-goods/at/jiangmen/kaiping/specialised-zone: jiangmen/kaiping
    "\x00"  // food-beverage/herbal-tea/at/guangzhou/specialised-zone: guangzhou
    "\x02"  // food-beverage/herbal-tea/at/shenzhen/specialised-zone: shenzhen
    "\x10"  // food-beverage/herbal-tea/at/dongguan/specialised-zone: dongguan
    "\x09"  // food-beverage/herbal-tea/at/zhaoqing/specialised-zone: zhaoqing
    "\x3C"  // food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone: zhongshan/huangpu
    "\x3F"  // food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone: chaozhou/chaoan
    "\x39"  // food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone: dongguan/machong
    "\x12"  // food-beverage/preserved-fruit/at/chaozhou/specialised-zone: chaozhou
    "\x10"  // food-beverage/confectionery/at/dongguan/specialised-zone: dongguan
    "\x12"  // food-beverage/confectionery/at/chaozhou/specialised-zone: chaozhou
    "\x04"  // food-beverage/confectionery/at/shantou/specialised-zone: shantou
    "\x28"  // food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone: foshan/shunde
    "\x12"  // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/specialised-zone: chaozhou
    "\x08"  // food-beverage/agricultural-and-sideline-food-processing/at/maoming/specialised-zone: maoming
    "\x00"  // food-beverage/at/guangzhou/centre: guangzhou
    "\x02"  // food-beverage/at/shenzhen/centre: shenzhen
    "\x05"  // building-materials/at/foshan/regional-cluster: foshan
    "\x14"  // building-materials/at/yunfu/regional-cluster: yunfu
    "\x0F"  // building-materials/at/qingyuan/regional-cluster: qingyuan
    "\x10"  // building-materials/at/dongguan/regional-cluster: dongguan
    "\x12"  // building-materials/at/chaozhou/regional-cluster: chaozhou
    "\x0B"  // building-materials/at/meizhou/regional-cluster: meizhou
    "\x05"  // building-materials/foshan/at/foshan/regional-cluster: foshan
    "\x14"  // building-materials/yunfu/at/yunfu/regional-cluster: yunfu
    "\x0F"  // building-materials/qingyuan/at/qingyuan/regional-cluster: qingyuan
    "\x10"  // building-materials/dongguan/at/dongguan/regional-cluster: dongguan
    "\x12"  // building-materials/chaozhou/at/chaozhou/regional-cluster: chaozhou
    "\x0B"  // building-materials/meizhou/at/meizhou/regional-cluster: meizhou
    "\x00"  // furniture/at/guangzhou/core: guangzhou
    "\x02"  // furniture/at/shenzhen/core: shenzhen
    "\x05"  // furniture/at/foshan/core: foshan
    "\x10"  // furniture/at/dongguan/core: dongguan
    "\x0A"  // furniture/at/huizhou/core: huizhou
    "\x11"  // furniture/at/zhongshan/core: zhongshan
    "\x06"  // furniture/at/jiangmen/core: jiangmen
    "\x00"  // furniture/smart-manufacturing-network/at/guangzhou/core: guangzhou
    "\x05"  // furniture/smart-manufacturing-network/at/foshan/core: foshan
    "\x02"  // furniture/design-and-r-and-d-network/at/shenzhen/core: shenzhen
    "\x00"  // furniture/design-and-r-and-d-network/at/guangzhou/core: guangzhou
    "\x05"  // furniture/design-and-r-and-d-network/at/foshan/core: foshan
    "\x00\x00"  // 2 from furniture/customised-service-network/at/guangzhou/core: guangzhou
    "\x11"  // furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core: zhongshan
    "\x06"  // furniture/traditional-and-new-chinese-style-furniture/at/jiangmen/core: jiangmen
    "\x16"  // furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core: guangzhou/panyu
    "\x11"  // furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core: zhongshan
    "\x05\x05"  // 2 from furniture/office-and-medical-and-elderly-care-furniture/at/foshan/core: foshan
    "\x10"  // furniture/pan-home-and-whole-house-furnishing/at/dongguan/core: dongguan
    "\x0A"  // furniture/pan-home-and-whole-house-furnishing/at/huizhou/core: huizhou
    "\x28"  // furniture/at/foshan/shunde/demonstration: foshan/shunde
    "\x02"  // furniture/design-and-r-and-d-network/at/shenzhen/centre: shenzhen
    "\x2A"  // furniture/design-and-r-and-d-network/at/foshan/shunde/longjiang/centre: foshan/shunde/longjiang
    "\x00"  // furniture/custom-furniture/at/guangzhou/industry-site: guangzhou
    "\x05"  // furniture/custom-furniture/at/foshan/industry-site: foshan
    "\x00"  // furniture/custom-furniture/at/guangzhou/centre: guangzhou
    "\x05"  // furniture/soft-furniture/at/foshan/industry-site: foshan
    "\x10"  // furniture/soft-furniture/at/dongguan/industry-site: dongguan
    "\x0A"  // furniture/soft-furniture/at/huizhou/industry-site: huizhou
    "\x00"  // furniture/office-furniture/at/guangzhou/industry-site: guangzhou
    "\x05"  // furniture/office-furniture/at/foshan/industry-site: foshan
    "\x11"  // furniture/office-furniture/at/zhongshan/industry-site: zhongshan
    "\x06"  // furniture/office-furniture/at/jiangmen/industry-site: jiangmen
    "\x3B"  // furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone: zhongshan/dongsheng
    "\x05"  // furniture/metal-furniture/at/foshan/industry-site: foshan
    "\x10"  // furniture/metal-furniture/at/dongguan/industry-site: dongguan
    "\x11"  // furniture/metal-furniture/at/zhongshan/industry-site: zhongshan
    "\x29"  // furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site: foshan/shunde/lecong
    "\x00"  // furniture/solid-wood-furniture/at/guangzhou/industry-site: guangzhou
    "\x05"  // furniture/solid-wood-furniture/at/foshan/industry-site: foshan
    "\x11"  // furniture/solid-wood-furniture/at/zhongshan/industry-site: zhongshan
    "\x06"  // furniture/solid-wood-furniture/at/jiangmen/industry-site: jiangmen
    "\x16"  // furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone: guangzhou/panyu
    "\x24"  // furniture/rosewood-furniture/at/foshan/nanhai/specialised-zone: foshan/nanhai
    "\x2F"  // furniture/rosewood-furniture/at/jiangmen/xinhui/specialised-zone: jiangmen/xinhui
    "\x3A"  // furniture/rosewood-furniture/at/zhongshan/dachong/specialised-zone: zhongshan/dachong
    "\x00"  // furniture/guangzhou/at/guangzhou/regional-cluster: guangzhou
    "\x02"  // furniture/shenzhen/at/shenzhen/regional-cluster: shenzhen
    "\x05"  // furniture/foshan/at/foshan/regional-cluster: foshan
    "\x10"  // furniture/dongguan/at/dongguan/regional-cluster: dongguan
    "\x0A"  // furniture/huizhou/at/huizhou/regional-cluster: huizhou
    "\x11"  // furniture/zhongshan/at/zhongshan/regional-cluster: zhongshan
    "\x06"  // furniture/jiangmen/at/jiangmen/regional-cluster: jiangmen
    "\x05"  // furniture/at/foshan/industry-site: foshan
    "\x11"  // furniture/at/zhongshan/industry-site: zhongshan
    "\x0A"  // furniture/at/huizhou/industry-site: huizhou
    "\x02"  // furniture/design-and-r-and-d-network/at/shenzhen/industry-site: shenzhen
    "\x00"  // furniture/design-and-r-and-d-network/at/guangzhou/industry-site: guangzhou
    "\x05"  // furniture/design-and-r-and-d-network/at/foshan/industry-site: foshan
    "\x00"  // furniture/smart-manufacturing-network/at/guangzhou/industry-site: guangzhou
    "\x05"  // furniture/smart-manufacturing-network/at/foshan/industry-site: foshan
    "\x10"  // furniture/smart-manufacturing-network/at/dongguan/industry-site: dongguan
    "\x0A"  // furniture/smart-manufacturing-network/at/huizhou/industry-site: huizhou
    "\x11"  // furniture/smart-manufacturing-network/at/zhongshan/industry-site: zhongshan
    "\x02"  // furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster: shenzhen
    "\x0A"  // furniture/shenzhen-huizhou-heyuan/at/huizhou/regional-cluster: huizhou
    "\x0D"  // furniture/shenzhen-huizhou-heyuan/at/heyuan/regional-cluster: heyuan
    "\x00"  // furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster: guangzhou
    "\x0F"  // furniture/guangzhou-qingyuan-meizhou/at/qingyuan/regional-cluster: qingyuan
    "\x0B"  // furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster: meizhou
    "\x05"  // furniture/woodworking-machinery/at/foshan/regional-cluster: foshan
    "\x10"  // furniture/woodworking-machinery/at/dongguan/regional-cluster: dongguan
    "\x05"  // furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster: foshan
    "\x10"  // furniture/raw-and-auxiliary-materials/at/dongguan/regional-cluster: dongguan
    "\x05"  // furniture/hardware-parts/at/foshan/regional-cluster: foshan
    "\x10"  // furniture/hardware-parts/at/dongguan/regional-cluster: dongguan
    "\x37"  // furniture/at/dongguan/houjie/specialised-zone: dongguan/houjie
    "\x05"  // furniture/furniture-equipment-manufacturing/at/foshan/industry-site: foshan
    "\x10"  // furniture/furniture-equipment-manufacturing/at/dongguan/industry-site: dongguan
    "\x05"  // metal-products/at/foshan/priority: foshan
    "\x02"  // metal-products/at/shenzhen/priority: shenzhen
    "\x0E"  // metal-products/at/yangjiang/priority: yangjiang
    "\x09"  // metal-products/at/zhaoqing/priority: zhaoqing
    "\x10"  // metal-products/at/dongguan/priority: dongguan
    "\x06"  // metal-products/at/jiangmen/priority: jiangmen
    "\x13"  // metal-products/at/jieyang/priority: jieyang
    "\x03"  // pearl-river-west-bank/at/zhuhai/demonstration: zhuhai
    "\x05"  // pearl-river-west-bank/at/foshan/demonstration: foshan
    "\x11"  // pearl-river-west-bank/at/zhongshan/demonstration: zhongshan
    "\x06"  // pearl-river-west-bank/at/jiangmen/demonstration: jiangmen
    "\x0E"  // pearl-river-west-bank/at/yangjiang/demonstration: yangjiang
    "\x09"  // pearl-river-west-bank/at/zhaoqing/demonstration: zhaoqing
    "\x28"  // pearl-river-west-bank/at/foshan/shunde/demonstration: foshan/shunde
    "\x03"  // pearl-river-west-bank/at/zhuhai/demonstration/2: zhuhai
    "\x05"  // pearl-river-west-bank/at/foshan/demonstration/2: foshan
    "\x11"  // pearl-river-west-bank/at/zhongshan/demonstration/2: zhongshan
    "\x09"  // pearl-river-west-bank/at/zhaoqing/demonstration/2: zhaoqing
    "\x06"  // pearl-river-west-bank/at/jiangmen/demonstration/2: jiangmen
    "\x28"  // pearl-river-west-bank/at/foshan/shunde/demonstration/2: foshan/shunde
    "\x05"  // pearl-river-west-bank/resource-recycling/at/foshan/base: foshan
    "\x30"  // pearl-river-west-bank/resource-recycling/at/jiangmen/xinhui/shuangshui/base: jiangmen/xinhui/shuangshui
    "\x05"  // advanced-materials/at/foshan/base: foshan
    "\x00"  // advanced-materials/at/guangzhou/base: guangzhou
    "\x02"  // advanced-materials/at/shenzhen/base: shenzhen
    "\x10"  // advanced-materials/at/dongguan/base: dongguan
    "\x0A"  // advanced-materials/at/huizhou/base: huizhou
    "\x03"  // advanced-materials/at/zhuhai/base: zhuhai
    "\x09"  // advanced-materials/at/zhaoqing/base: zhaoqing
    "\x0F"  // advanced-materials/at/qingyuan/base: qingyuan
    "\x01"  // advanced-materials/at/shaoguan/base: shaoguan
    "\x07"  // advanced-materials/at/zhanjiang/base: zhanjiang
    "\x14"  // advanced-materials/at/yunfu/base: yunfu
    "\x05"  // advanced-materials/at/foshan/regional-cluster: foshan
    "\x00"  // advanced-materials/at/guangzhou/regional-cluster: guangzhou
    "\x02"  // advanced-materials/at/shenzhen/regional-cluster: shenzhen
    "\x10"  // advanced-materials/at/dongguan/regional-cluster: dongguan
    "\x0A"  // advanced-materials/at/huizhou/regional-cluster: huizhou
    "\x03"  // advanced-materials/at/zhuhai/regional-cluster: zhuhai
    "\x09"  // advanced-materials/at/zhaoqing/regional-cluster: zhaoqing
    "\x0F"  // advanced-materials/at/qingyuan/regional-cluster: qingyuan
    "\x01"  // advanced-materials/at/shaoguan/regional-cluster: shaoguan
    "\x07"  // advanced-materials/at/zhanjiang/regional-cluster: zhanjiang
    "\x14"  // advanced-materials/at/yunfu/regional-cluster: yunfu
    "\x05"  // advanced-materials/foshan/at/foshan/regional-cluster: foshan
    "\x00"  // advanced-materials/guangzhou/at/guangzhou/regional-cluster: guangzhou
    "\x02"  // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster: shenzhen
    "\x10"  // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster: dongguan
    "\x0A"  // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster: huizhou
    "\x03"  // advanced-materials/zhuhai/at/zhuhai/regional-cluster: zhuhai
    "\x09"  // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster: zhaoqing
    "\x0F"  // advanced-materials/qingyuan/at/qingyuan/regional-cluster: qingyuan
    "\x01"  // advanced-materials/shaoguan/at/shaoguan/regional-cluster: shaoguan
    "\x07"  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster: zhanjiang
    "\x14\x14"  // 2 from advanced-materials/yunfu/at/yunfu/regional-cluster: yunfu
    "\x00"  // light-industry-textiles/at/guangzhou/core: guangzhou
    "\x02"  // light-industry-textiles/at/shenzhen/core: shenzhen
    "\x00"  // light-industry-textiles/at/guangzhou/core/2: guangzhou
    "\x02"  // light-industry-textiles/at/shenzhen/core/2: shenzhen
    "\x04"  // light-industry-textiles/at/shantou/growth-pole: shantou
    "\x07"  // light-industry-textiles/at/zhanjiang/growth-pole: zhanjiang
    "\x00"  // light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution: guangzhou
    "\x04"  // light-industry-textiles/textiles-and-apparel/at/shantou/distribution: shantou
    "\x05"  // light-industry-textiles/textiles-and-apparel/at/foshan/distribution: foshan
    "\x0A"  // light-industry-textiles/textiles-and-apparel/at/huizhou/distribution: huizhou
    "\x0C"  // light-industry-textiles/textiles-and-apparel/at/shanwei/distribution: shanwei
    "\x10"  // light-industry-textiles/textiles-and-apparel/at/dongguan/distribution: dongguan
    "\x11"  // light-industry-textiles/textiles-and-apparel/at/zhongshan/distribution: zhongshan
    "\x06"  // light-industry-textiles/textiles-and-apparel/at/jiangmen/distribution: jiangmen
    "\x07"  // light-industry-textiles/textiles-and-apparel/at/zhanjiang/distribution: zhanjiang
    "\x12"  // light-industry-textiles/textiles-and-apparel/at/chaozhou/distribution: chaozhou
    "\x13"  // light-industry-textiles/textiles-and-apparel/at/jieyang/distribution: jieyang
    "\x0F"  // light-industry-textiles/textiles-and-apparel/at/qingyuan/distribution: qingyuan
    "\x00"  // light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution: guangzhou
    "\x02"  // light-industry-textiles/leather-fur-feather-and-footwear/at/shenzhen/distribution: shenzhen
    "\x05"  // light-industry-textiles/leather-fur-feather-and-footwear/at/foshan/distribution: foshan
    "\x0A"  // light-industry-textiles/leather-fur-feather-and-footwear/at/huizhou/distribution: huizhou
    "\x10"  // light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution: dongguan
    "\x06"  // light-industry-textiles/leather-fur-feather-and-footwear/at/jiangmen/distribution: jiangmen
    "\x12"  // light-industry-textiles/leather-fur-feather-and-footwear/at/chaozhou/distribution: chaozhou
    "\x00"  // light-industry-textiles/furniture/at/guangzhou/distribution: guangzhou
    "\x05"  // light-industry-textiles/furniture/at/foshan/distribution: foshan
    "\x10"  // light-industry-textiles/furniture/at/dongguan/distribution: dongguan
    "\x11"  // light-industry-textiles/furniture/at/zhongshan/distribution: zhongshan
    "\x06"  // light-industry-textiles/furniture/at/jiangmen/distribution: jiangmen
    "\x10"  // light-industry-textiles/paper-and-paper-products/at/dongguan/distribution: dongguan
    "\x06"  // light-industry-textiles/paper-and-paper-products/at/jiangmen/distribution: jiangmen
    "\x0E"  // light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution: yangjiang
    "\x07"  // light-industry-textiles/paper-and-paper-products/at/zhanjiang/distribution: zhanjiang
    "\x00"  // light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution: guangzhou
    "\x02"  // light-industry-textiles/printing-and-recorded-media/at/shenzhen/distribution: shenzhen
    "\x04"  // light-industry-textiles/printing-and-recorded-media/at/shantou/distribution: shantou
    "\x05"  // light-industry-textiles/printing-and-recorded-media/at/foshan/distribution: foshan
    "\x10"  // light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution: dongguan
    "\x11"  // light-industry-textiles/printing-and-recorded-media/at/zhongshan/distribution: zhongshan
    "\x06"  // light-industry-textiles/printing-and-recorded-media/at/jiangmen/distribution: jiangmen
    "\x00"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution: guangzhou
    "\x02"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shenzhen/distribution: shenzhen
    "\x03"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/zhuhai/distribution: zhuhai
    "\x04"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shantou/distribution: shantou
    "\x0B"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/meizhou/distribution: meizhou
    "\x0A"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/huizhou/distribution: huizhou
    "\x0C"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shanwei/distribution: shanwei
    "\x12"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution: chaozhou
    "\x00"  // light-industry-textiles/daily-chemicals/at/guangzhou/distribution: guangzhou
    "\x04"  // light-industry-textiles/daily-chemicals/at/shantou/distribution: shantou
    "\x11"  // light-industry-textiles/daily-chemicals/at/zhongshan/distribution: zhongshan
    "\x03"  // light-industry-textiles/daily-chemicals/at/zhuhai/distribution: zhuhai
    "\x04"  // light-industry-textiles/plastic-products/at/shantou/distribution: shantou
    "\x05"  // light-industry-textiles/plastic-products/at/foshan/distribution: foshan
    "\x13"  // light-industry-textiles/plastic-products/at/jieyang/distribution: jieyang
    "\x05"  // light-industry-textiles/ceramic-products/at/foshan/distribution: foshan
    "\x0B"  // light-industry-textiles/ceramic-products/at/meizhou/distribution: meizhou
    "\x12"  // light-industry-textiles/ceramic-products/at/chaozhou/distribution: chaozhou
    "\x11"  // light-industry-textiles/metal-products/at/zhongshan/distribution: zhongshan
    "\x06"  // light-industry-textiles/metal-products/at/jiangmen/distribution: jiangmen
    "\x0E"  // light-industry-textiles/metal-products/at/yangjiang/distribution: yangjiang
    "\x09"  // light-industry-textiles/metal-products/at/zhaoqing/distribution: zhaoqing
    "\x14"  // light-industry-textiles/metal-products/at/yunfu/distribution: yunfu
    "\x00"  // light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution: guangzhou
    "\x02"  // light-industry-textiles/bicycles-and-wheelchairs/at/shenzhen/distribution: shenzhen
    "\x0A"  // light-industry-textiles/bicycles-and-wheelchairs/at/huizhou/distribution: huizhou
    "\x10"  // light-industry-textiles/bicycles-and-wheelchairs/at/dongguan/distribution: dongguan
    "\x11"  // light-industry-textiles/bicycles-and-wheelchairs/at/zhongshan/distribution: zhongshan
    "\x00"  // light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution: guangzhou
    "\x02"  // light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution: shenzhen
    "\x0D"  // light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution: heyuan
    ;

inline constexpr std::uint8_t role[] =
    "\x02\x02"  // 2 from textile-apparel/at/guangzhou/core: core
    "\x07\x07"  // 2 from textile-apparel/at/guangzhou/industry-site: industry_site
    "\x03\x03\x03\x03\x03\x03\x03"  // 7 from textile-apparel/at/shantou/specialised-zone: specialised_zone
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 10 from textile-apparel/at/shantou/regional-cluster: regional_cluster
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 16 from food-beverage/specialty-foods/at/guangzhou/industry-site: industry_site
    "\x07\x07\x07\x07\x07\x07"  // 6 from food-beverage/cured-meats/at/guangzhou/industry-site: industry_site
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from food-beverage/beverages/at/foshan/sanshui/specialised-zone: specialised_zone
    "\x03\x03\x03\x03\x03"  // 5 from food-beverage/confectionery/at/chaozhou/specialised-zone: specialised_zone
    "\x05\x05"  // 2 from food-beverage/at/guangzhou/centre: centre
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from building-materials/at/foshan/regional-cluster: regional_cluster
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from furniture/at/guangzhou/core: core
    "\x02\x02\x02\x02\x02\x02"  // 6 from furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core: core
    "\x06"  // furniture/at/foshan/shunde/demonstration: demonstration
    "\x05\x05"  // 2 from furniture/design-and-r-and-d-network/at/shenzhen/centre: centre
    "\x07\x07"  // 2 from furniture/custom-furniture/at/guangzhou/industry-site: industry_site
    "\x05"  // furniture/custom-furniture/at/guangzhou/centre: centre
    "\x07\x07\x07\x07\x07\x07\x07"  // 7 from furniture/soft-furniture/at/foshan/industry-site: industry_site
    "\x03"  // furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone: specialised_zone
    "\x07\x07\x07\x07\x07\x07\x07\x07"  // 8 from furniture/metal-furniture/at/foshan/industry-site: industry_site
    "\x03\x03\x03\x03"  // 4 from furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone: specialised_zone
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from furniture/guangzhou/at/guangzhou/regional-cluster: regional_cluster
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 11 from furniture/at/foshan/industry-site: industry_site
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster: regional_cluster
    "\x03"  // furniture/at/dongguan/houjie/specialised-zone: specialised_zone
    "\x07\x07"  // 2 from furniture/furniture-equipment-manufacturing/at/foshan/industry-site: industry_site
    "\x09\x09\x09\x09\x09\x09\x09"  // 7 from metal-products/at/foshan/priority: priority
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 13 from pearl-river-west-bank/at/zhuhai/demonstration: demonstration
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 13 from pearl-river-west-bank/resource-recycling/at/foshan/base: base
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from advanced-materials/at/foshan/regional-cluster: regional_cluster
    "\x00\x00\x00\x00\x00\x00"  // 6 from advanced-materials/zhuhai/at/zhuhai/regional-cluster: regional_cluster
    "\x01"  // advanced-materials/green-steel/at/yunfu/base: base
    "\x02\x02\x02\x02"  // 4 from light-industry-textiles/at/guangzhou/core: core
    "\x08\x08"  // 2 from light-industry-textiles/at/shantou/growth-pole: growth_pole
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution: distribution
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution: distribution
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution: distribution
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 16 from light-industry-textiles/plastic-products/at/foshan/distribution: distribution
    "\x04\x04"  // 2 from light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution: distribution
    ;

inline constexpr std::uint8_t state[] =
    "\x01\x01\x01\x01"  // 4 from textile-apparel/at/guangzhou/core: planned
    "\x00\x00\x00\x00\x00\x00\x00"  // 7 from textile-apparel/at/shantou/specialised-zone: existing
    "\x01\x01\x01\x01\x01\x01\x01"  // 7 from textile-apparel/at/shantou/regional-cluster: planned
    "\x00\x00\x00"  // 3 from textile-apparel/womens-wear/at/shenzhen/regional-cluster: existing
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from food-beverage/specialty-foods/at/guangzhou/industry-site: planned
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from food-beverage/cured-meats/at/guangzhou/industry-site: planned
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from food-beverage/herbal-tea/at/zhaoqing/specialised-zone: planned
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from building-materials/at/dongguan/regional-cluster: planned
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from furniture/smart-manufacturing-network/at/guangzhou/core: planned
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from furniture/design-and-r-and-d-network/at/shenzhen/centre: planned
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site: planned
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from furniture/at/foshan/industry-site: planned
    "\x01\x01\x01\x01\x01\x01\x01"  // 7 from furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster: planned
    "\x00\x00\x00"  // 3 from furniture/at/dongguan/houjie/specialised-zone: existing
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from metal-products/at/foshan/priority: planned
    "\x01\x01\x01\x01"  // 4 from pearl-river-west-bank/at/zhongshan/demonstration/2: planned
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 13 from pearl-river-west-bank/resource-recycling/at/foshan/base: existing
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from advanced-materials/at/foshan/regional-cluster: planned
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 9 from advanced-materials/zhuhai/at/zhuhai/regional-cluster: planned
    "\x00\x00"  // 2 from light-industry-textiles/at/guangzhou/core/2: existing
    "\x01\x01"  // 2 from light-industry-textiles/at/shantou/growth-pole: planned
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution: existing
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution: existing
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution: existing
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from light-industry-textiles/plastic-products/at/foshan/distribution: existing
    "\x00\x00"  // 2 from light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution: existing
    ;

inline constexpr char section_text[] =
    "附件1/一/（二）"
    "附件1/二/1"
    "附件1/三/（四）"
    "附件2/一/（二）"
    "附件2/二/（一）/一是"
    "附件2/二/（三）/一是"
    "附件2/二/（四）/二是"
    "附件2/三/（四）/一是"
    "附件3/一/（一）"
    "附件3/二/（一）/专栏1/1"
    "附件3/二/（一）/专栏1/2"
    "附件3/二/（一）/专栏1/3"
    "附件3/二/（一）/专栏1/4"
    "附件3/二/（一）/专栏1/5"
    "附件3/二/（一）/专栏1/6"
    "附件4/一/（三）"
    "附件4/二/（一）"
    "附件4/二/（二）"
    "附件4/二/（三）"
    "附件4/二/（四）"
    "附件4/二/（五）"
    "附件4/二/（六）"
    "附件4/三/（一）/3"
    "附件5/一/（二）"
    ""
    "三/（三）/1"
    "三/（四）/4"
    "1/（一）"
    "二/（一）"
    "三/（一）/专栏1/1"
    "三/（一）/专栏1/2"
    "三/（一）/专栏1/3"
    "三/（一）/专栏1/4"
    "三/（一）/专栏1/5"
    "三/（一）/专栏1/6"
    "三/（一）/专栏1/7"
    "三/（一）/专栏1/8"
    "三/（一）/专栏1/9"
    "二/（三）"
    "四/（三）/3"
    "四/（三）/专栏2/1"
    "四/（三）/专栏2/2"
    "四/（三）/专栏2/3"
    "四/（三）/专栏2/4"
    "四/（三）/专栏2/5"
    "四/（三）/专栏2/6"
    "四/（三）/专栏2/7"
    "四/（三）/专栏2/8"
    "四/（三）/专栏2/9"
    "四/（三）/专栏2/10"
    "四/（三）/专栏2/11"
    "四/（三）/专栏2/12"
    ;
inline constexpr char16_t section_offsets[] =
    u"\x0000\x0015\x0022\x0037\x004C\x0068\x0084\x00A0\x00BC\x00D1\x00F0\x010F\x012E\x014D\x016C"
    u"\x018B\x01A0\x01B5\x01CA\x01DF\x01F4\x0209\x021E\x0235\x024A\x024A\x0259\x0268\x0273\x0280"
    u"\x0297\x02AE\x02C5\x02DC\x02F3\x030A\x0321\x0338\x034F\x035C\x036B\x0382\x0399\x03B0\x03C7"
    u"\x03DE\x03F5\x040C\x0423\x043A\x0452\x046A\x0482";
inline constexpr std::uint8_t section_codes[] =
    "\x00\x00"  // 2 from textile-apparel/at/guangzhou/core: "附件1/一/（二）"
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from textile-apparel/at/guangzhou/industry-site: "附件1/二/1"
    "\x02\x02\x02"  // 3 from textile-apparel/womens-wear/at/shenzhen/regional-cluster: "附件1/三/（四）"
    "\x03\x03\x03\x03\x03\x03"  // 6 from food-beverage/specialty-foods/at/guangzhou/industry-site: "附件2/一/（二）"
    "\x04\x04\x04\x04"  // 4 from food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site: "附件2/二/（一）/一是"
    "\x05\x05\x05\x05\x05\x05\x05\x05"  // 8 from food-beverage/mooncakes/at/maoming/industry-site: "附件2/二/（三）/一是"
    "\x06\x06\x06\x06"  // 4 from food-beverage/quick-frozen-foods/at/guangzhou/industry-site: "附件2/二/（四）/二是"
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 16 from food-beverage/beverages/at/foshan/sanshui/specialised-zone: "附件2/三/（四）/一是"
    "\x07\x07\x07\x07\x07\x07\x07"  // 7 from food-beverage/confectionery/at/chaozhou/specialised-zone: "附件2/三/（四）/一是"
    "\x08\x08\x08\x08\x08\x08"  // 6 from building-materials/at/foshan/regional-cluster: "附件3/一/（一）"
    "\x09"  // building-materials/foshan/at/foshan/regional-cluster: "附件3/二/（一）/专栏1/1"
    "\x0A"  // building-materials/yunfu/at/yunfu/regional-cluster: "附件3/二/（一）/专栏1/2"
    "\x0B"  // building-materials/qingyuan/at/qingyuan/regional-cluster: "附件3/二/（一）/专栏1/3"
    "\x0C"  // building-materials/dongguan/at/dongguan/regional-cluster: "附件3/二/（一）/专栏1/4"
    "\x0D"  // building-materials/chaozhou/at/chaozhou/regional-cluster: "附件3/二/（一）/专栏1/5"
    "\x0E"  // building-materials/meizhou/at/meizhou/regional-cluster: "附件3/二/（一）/专栏1/6"
    "\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F\x0F"  // 16 from furniture/at/guangzhou/core: "附件4/一/（三）"
    "\x0F\x0F\x0F\x0F\x0F\x0F\x0F"  // 7 from furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core: "附件4/一/（三）"
    "\x10\x10"  // 2 from furniture/design-and-r-and-d-network/at/shenzhen/centre: "附件4/二/（一）"
    "\x11\x11\x11"  // 3 from furniture/custom-furniture/at/guangzhou/industry-site: "附件4/二/（二）"
    "\x12\x12\x12\x12\x12\x12\x12\x12\x12\x12\x12\x12"  // 12 from furniture/soft-furniture/at/foshan/industry-site: "附件4/二/（三）"
    "\x13\x13\x13\x13\x13\x13\x13\x13"  // 8 from furniture/solid-wood-furniture/at/guangzhou/industry-site: "附件4/二/（四）"
    "\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14"  // 16 from furniture/guangzhou/at/guangzhou/regional-cluster: "附件4/二/（五）"
    "\x14\x14\x14\x14\x14\x14\x14\x14"  // 8 from furniture/smart-manufacturing-network/at/huizhou/industry-site: "附件4/二/（五）"
    "\x15\x15\x15\x15\x15\x15"  // 6 from furniture/woodworking-machinery/at/foshan/regional-cluster: "附件4/二/（六）"
    "\x16\x16\x16"  // 3 from furniture/at/dongguan/houjie/specialised-zone: "附件4/三/（一）/3"
    "\x17\x17\x17\x17\x17\x17\x17"  // 7 from metal-products/at/foshan/priority: "附件5/一/（二）"
    "\x18\x18\x18\x18\x18\x18\x18"  // 7 from pearl-river-west-bank/at/zhuhai/demonstration: ""
    "\x19\x19\x19\x19\x19\x19"  // 6 from pearl-river-west-bank/at/zhuhai/demonstration/2: "三/（三）/1"
    "\x1A\x1A"  // 2 from pearl-river-west-bank/resource-recycling/at/foshan/base: "三/（四）/4"
    "\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B"  // 11 from advanced-materials/at/foshan/base: "1/（一）"
    "\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C"  // 11 from advanced-materials/at/foshan/regional-cluster: "二/（一）"
    "\x1D"  // advanced-materials/foshan/at/foshan/regional-cluster: "三/（一）/专栏1/1"
    "\x1E"  // advanced-materials/guangzhou/at/guangzhou/regional-cluster: "三/（一）/专栏1/2"
    "\x1F\x1F\x1F"  // 3 from advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster: "三/（一）/专栏1/3"
    "\x20"  // advanced-materials/zhuhai/at/zhuhai/regional-cluster: "三/（一）/专栏1/4"
    "\x21"  // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster: "三/（一）/专栏1/5"
    "\x22"  // advanced-materials/qingyuan/at/qingyuan/regional-cluster: "三/（一）/专栏1/6"
    "\x23"  // advanced-materials/shaoguan/at/shaoguan/regional-cluster: "三/（一）/专栏1/7"
    "\x24"  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster: "三/（一）/专栏1/8"
    "\x25\x25"  // 2 from advanced-materials/yunfu/at/yunfu/regional-cluster: "三/（一）/专栏1/9"
    "\x26\x26"  // 2 from light-industry-textiles/at/guangzhou/core: "二/（三）"
    "\x27\x27\x27\x27"  // 4 from light-industry-textiles/at/guangzhou/core/2: "四/（三）/3"
    "\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28\x28"  // 12 from light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution: "四/（三）/专栏2/1"
    "\x29\x29\x29\x29\x29\x29\x29"  // 7 from light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution: "四/（三）/专栏2/2"
    "\x2A\x2A\x2A\x2A\x2A"  // 5 from light-industry-textiles/furniture/at/guangzhou/distribution: "四/（三）/专栏2/3"
    "\x2B\x2B\x2B\x2B"  // 4 from light-industry-textiles/paper-and-paper-products/at/dongguan/distribution: "四/（三）/专栏2/4"
    "\x2C\x2C\x2C\x2C\x2C\x2C\x2C"  // 7 from light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution: "四/（三）/专栏2/5"
    "\x2D\x2D\x2D\x2D\x2D\x2D\x2D\x2D"  // 8 from light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution: "四/（三）/专栏2/6"
    "\x2E\x2E\x2E\x2E"  // 4 from light-industry-textiles/daily-chemicals/at/guangzhou/distribution: "四/（三）/专栏2/7"
    "\x2F\x2F\x2F"  // 3 from light-industry-textiles/plastic-products/at/shantou/distribution: "四/（三）/专栏2/8"
    "\x30\x30\x30"  // 3 from light-industry-textiles/ceramic-products/at/foshan/distribution: "四/（三）/专栏2/9"
    "\x31\x31\x31\x31\x31"  // 5 from light-industry-textiles/metal-products/at/zhongshan/distribution: "四/（三）/专栏2/10"
    "\x32\x32\x32\x32\x32"  // 5 from light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution: "四/（三）/专栏2/11"
    "\x33\x33\x33"  // 3 from light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution: "四/（三）/专栏2/12"
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 15, 21, 7, constplan::from_end + 4,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x88\x00\x01\x04\x05\x07\x00\x00\x00\x01\x00\x0A\x00\x06\x07\x1E\x09\x1B\x5F\x02\x14\x2B\x5D"
    "\x08\x00\x14\x04\x08\x00\x0B\x18\x1E\x00\x00\x05\x05\x41\x04\x09\x02\x04\x00\x2B\x0D\x2D\x00"
    "\x27\x04\x1E\x84\x4E\x17\x17\xF1\x00\x48\x27\x00\x03\x3B\x02\x00\x07\x79\x07\x7A\x0B\xC8\x78"
    "\x74\x1F\x03";
inline constexpr char16_t lookup_rows[] =
    u"\x004E\x0103\x0001\x007E\x00D0\x006E\x005B\x0058\x0048\x010D\x010F\x0017\x0004\x001C\x0000"
    u"\x00C9\x0113\x0000\x00F2\x0095\x00DE\x0074\x0000\x00C4\x0000\x0117\x0028\x0007\x0055\x006A"
    u"\x0013\x00D1\x00F5\x00C3\x0086\x009D\x0040\x010C\x0078\x00A8\x00E0\x00AE\x0099\x00F7\x0000"
    u"\x0068\x00C1\x003F\x0012\x0034\x00B4\x0053\x0021\x0042\x00F0\x006D\x00C6\x0023\x0026\x0087"
    u"\x0045\x000D\x0000\x0114\x0088\x00B2\x00CB\x009C\x0006\x0033\x0014\x0018\x00BD\x0020\x00C0"
    u"\x00DA\x002D\x0041\x009B\x011B\x0115\x001A\x00AC\x0046\x0002\x00BA\x0069\x0036\x004A\x0076"
    u"\x005E\x00A3\x0092\x0000\x0000\x00C8\x00A7\x0067\x0075\x00E4\x0094\x007B\x009F\x00DF\x0101"
    u"\x0000\x0084\x00EB\x009A\x0059\x0093\x00CC\x0000\x00F9\x0000\x011C\x00A9\x00DD\x001E\x00FC"
    u"\x001B\x0000\x0080\x00F6\x0039\x00A6\x00B1\x0073\x00EA\x00D8\x000E\x0110\x010A\x0064\x00EF"
    u"\x00B6\x0057\x0000\x0106\x0000\x00BC\x002E\x0079\x00CD\x006F\x0000\x0000\x00BB\x0024\x0000"
    u"\x0011\x0111\x00E1\x00E5\x0052\x00DB\x003D\x008F\x0112\x00E8\x008C\x0000\x00FB\x0005\x00EC"
    u"\x00A1\x0044\x0107\x0096\x0000\x00AB\x0100\x00E3\x006C\x00BE\x005D\x00D2\x009E\x0032\x0054"
    u"\x00FD\x00E6\x0118\x00CA\x010E\x0000\x0043\x0102\x00F4\x011A\x010B\x00E7\x0037\x00C7\x0105"
    u"\x004D\x00E9\x011E\x00AF\x0090\x00EE\x00D4\x00AA\x00B3\x000B\x0108\x0077\x007A\x0035\x011D"
    u"\x0060\x00DC\x002A\x0066\x0000\x00B8\x003A\x0098\x001D\x0119\x002F\x0083\x008B\x004F\x00D3"
    u"\x00FA\x001F\x0003\x0008\x00F8\x00FE\x003B\x0000\x00C2\x0022\x00BF\x004C\x0000\x0027\x0056"
    u"\x0063\x0061\x005F\x008A\x0025\x00C5\x0016\x0000\x0091\x0000\x000A\x00A0\x0072\x0000\x0065"
    u"\x0116\x0000\x0047\x0015\x00A4\x00ED\x0082\x008E\x0000\x0029\x00F1\x0000\x004B\x00B0\x00E2"
    u"\x00F3\x0097\x0050\x00B9\x003C\x0085\x005C\x00B7\x005A\x0089\x00D7\x0051\x00A2\x00AD\x0000"
    u"\x0070\x007D\x00CE\x0081\x007F\x0030\x006B\x00B5\x0062\x002B\x003E\x000F\x00D5\x007C\x0000"
    u"\x00D9\x0000\x002C\x0009\x008D\x0071\x0049\x00FF\x000C\x0000\x0010\x0038\x00A5\x0031\x0109"
    u"\x0000\x00D6\x00CF\x0104\x0019";

inline constexpr char16_t by_plan_offsets[] =
    u"\x0000\x0015\x0042\x004E\x009F\x00A6\x00A6\x00B5\x00D7\x011F";

inline constexpr char16_t by_cluster[] =
    u"\x0000\x0001\x0002\x0003\x0004\x0005\x0006\x0007\x0008\x0009\x000A\x000B\x000C\x000D\x000E"
    u"\x000F\x0010\x0011\x0012\x0013\x0014\x0040\x0041\x001B\x001C\x001D\x001E\x003D\x003E\x003F"
    u"\x0015\x0016\x0017\x0018\x0019\x001A\x0038\x002C\x002D\x002E\x002F\x0030\x0031\x003A\x003B"
    u"\x003C\x001F\x0020\x0021\x0022\x0037\x0023\x0024\x0032\x0033\x0034\x0035\x0025\x0026\x0036"
    u"\x0039\x0027\x0028\x0029\x002A\x002B\x0042\x0043\x0044\x0045\x0046\x0047\x0048\x0049\x004A"
    u"\x004B\x004C\x004D\x004E\x004F\x0050\x0051\x0052\x0053\x0054\x0064\x0085\x0086\x0087\x009C"
    u"\x0067\x0068\x0069\x0076\x0077\x0078\x0079\x0072\x0073\x0074\x0055\x0056\x008B\x008C\x008D"
    u"\x008E\x008F\x0057\x0058\x0059\x0065\x0066\x0088\x0089\x008A\x005A\x005B\x005C\x005D\x005E"
    u"\x005F\x0060\x0061\x0062\x0063\x007A\x007B\x007C\x007D\x006A\x006B\x006C\x006D\x006E\x006F"
    u"\x0070\x0071\x0075\x0096\x0097\x0098\x0099\x009A\x009B\x009D\x009E\x007E\x007F\x0080\x0081"
    u"\x0082\x0083\x0084\x0090\x0091\x0092\x0093\x0094\x0095\x009F\x00A0\x00A1\x00A2\x00A3\x00A4"
    u"\x00A5\x00A6\x00A7\x00A8\x00A9\x00AA\x00AB\x00AC\x00AD\x00AE\x00AF\x00B0\x00B1\x00B2\x00B3"
    u"\x00B4\x00B5\x00B6\x00B7\x00B8\x00B9\x00BA\x00BB\x00BC\x00BD\x00BE\x00BF\x00C0\x00C1\x00C2"
    u"\x00C3\x00C4\x00C5\x00C6\x00C7\x00C8\x00C9\x00CA\x00D6\x00CB\x00CC\x00CD\x00CE\x00CF\x00D0"
    u"\x00D1\x00D2\x00D3\x00D4\x00D5\x00D7\x00D8\x00D9\x00DA\x00DB\x00DC\x00DD\x00DE\x00DF\x00E0"
    u"\x00E1\x00E2\x00E3\x00E4\x00E5\x00E6\x00E7\x00E8\x00E9\x00EA\x00EB\x00EC\x00ED\x00EE\x00EF"
    u"\x00F0\x00F1\x00F2\x00F3\x00F4\x00F5\x00F6\x00F7\x00F8\x00F9\x00FA\x00FB\x00FC\x00FD\x00FE"
    u"\x00FF\x0100\x0101\x0102\x0103\x0104\x0105\x0106\x0107\x0108\x0109\x010A\x010B\x010C\x010D"
    u"\x010E\x010F\x0110\x0111\x0112\x0113\x0114\x0115\x0116\x0117\x0118\x0119\x011A\x011B\x011C"
    u"\x011D\x011E";
inline constexpr char16_t by_cluster_offsets[] =
    u"\x0000\x0012\x0012\x0012\x0012\x0012\x0012\x0012\x0012\x0012\x0013\x0014\x0015\x0017\x0017"
    u"\x001E\x0024\x0025\x0028\x002B\x002E\x0030\x0033\x0039\x003C\x003D\x0041\x0042\x0048\x0048"
    u"\x0048\x0048\x0048\x0049\x004A\x004B\x004C\x004D\x004E\x005A\x005A\x005A\x005A\x005D\x0061"
    u"\x0064\x006B\x0073\x0074\x0075\x0078\x007A\x007D\x0081\x0084\x0089\x008A\x008C\x008E\x0090"
    u"\x0092\x0093\x0094\x0095\x0096\x0097\x0098\x0099\x009C\x009F\x00A6\x00A6\x00A6\x00A6\x00A6"
    u"\x00A6\x00A6\x00A6\x00A6\x00A6\x00A6\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3"
    u"\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3\x00B3\x00B5\x00CB\x00CB\x00CC\x00CC"
    u"\x00CC\x00CC\x00CC\x00CC\x00CC\x00CC\x00CC\x00CC\x00CC\x00CC\x00CC\x00CD\x00CE\x00D1\x00D2"
    u"\x00D3\x00D4\x00D5\x00D6\x00D7\x00DD\x00E9\x00F0\x00F5\x00F9\x0100\x0108\x010C\x010F\x0112"
    u"\x0117\x011C\x011F";

inline constexpr char16_t by_city[] =
    u"\x0000\x0002\x0015\x0023\x0025\x0027\x0032\x0040\x004E\x0055\x0058\x005A\x005B\x0067\x0069"
    u"\x006D\x0076\x007E\x0089\x008B\x0093\x00B6\x00C1\x00CC\x00D7\x00D9\x00DD\x00E9\x00F0\x00F9"
    u"\x0100\x0108\x0117\x011C\x00BD\x00C8\x00D3\x0001\x0003\x0012\x0028\x0033\x0041\x004F\x0057"
    u"\x0065\x007F\x0088\x0090\x00A0\x00B7\x00C2\x00CD\x00D8\x00DA\x00EA\x00FA\x0101\x0118\x011D"
    u"\x00A6\x00AD\x00BA\x00C5\x00D0\x0102\x010B\x0004\x000B\x003C\x00DB\x00DE\x00FB\x0103\x0109"
    u"\x010C\x0005\x000C\x0017\x001C\x0029\x002D\x0042\x0048\x0050\x0056\x0059\x0060\x0061\x0068"
    u"\x006A\x006E\x0072\x0077\x0080\x0085\x008A\x008C\x0096\x0098\x009A\x009D\x009F\x00A7\x00AE"
    u"\x00B3\x00B5\x00C0\x00CB\x00DF\x00EB\x00F1\x00FC\x010D\x010F\x0008\x000F\x0019\x0054\x005D"
    u"\x0070\x0079\x0084\x00A4\x00A9\x00B1\x00E4\x00EE\x00F4\x00F6\x00FF\x0113\x00BE\x00C9\x00D4"
    u"\x00DC\x00E5\x00F8\x001E\x001F\x003F\x0035\x00A2\x00AB\x00B0\x00BB\x00C6\x00D1\x0115\x0052"
    u"\x0063\x006C\x0082\x0087\x008E\x0091\x00B9\x00C4\x00CF\x00E0\x00EC\x0105\x0119\x0047\x004D"
    u"\x0095\x0104\x0110\x00E1\x0106\x0092\x011E\x002E\x00A1\x00AA\x00F7\x0114\x0044\x004A\x0094"
    u"\x00BC\x00C7\x00D2\x00E8\x0006\x000D\x0016\x001B\x0024\x002A\x0034\x003A\x0045\x004B\x0051"
    u"\x0062\x006B\x0073\x0081\x008D\x0097\x0099\x009B\x009E\x00A3\x00B8\x00C3\x00CE\x00E2\x00ED"
    u"\x00F2\x00F5\x00FD\x011A\x0007\x000E\x0018\x0026\x0053\x005C\x005F\x006F\x0074\x0078\x0083"
    u"\x0086\x008F\x00A8\x00AF\x00E3\x00F3\x00FE\x010A\x0112\x011B\x0009\x0010\x001A\x001D\x0020"
    u"\x0021\x0039\x003B\x003E\x0046\x004C\x00E6\x00EF\x0107\x0111\x000A\x0011\x00A5\x00E7\x010E"
    u"\x0043\x0049\x00BF\x00CA\x00D5\x00D6\x0116\x005E\x007A\x0014\x007B\x002B\x003D\x0064\x00AC"
    u"\x00B2\x0075\x0066\x002C\x0031\x0030\x007C\x00B4\x0022\x002F\x009C\x0013\x0038\x007D\x0071"
    u"\x0036\x0037";
inline constexpr char16_t by_city_offsets[] =
    u"\x0000\x0022\x0025\x003C\x0043\x004C\x0073\x0084\x008A\x008D\x0095\x00A3\x00A8\x00AA\x00AC"
    u"\x00B1\x00B8\x00D6\x00EB\x00FA\x00FF\x0106\x0106\x0108\x0108\x0108\x0108\x0108\x0108\x0108"
    u"\x0108\x0108\x0108\x0108\x0108\x0109\x0109\x010A\x010A\x010A\x010B\x010F\x0110\x0111\x0112"
    u"\x0113\x0113\x0114\x0115\x0116\x0116\x0116\x0116\x0116\x0116\x0118\x0119\x011A\x011B\x011C"
    u"\x011D\x011E\x011E\x011E\x011F\x011F\x011F";

inline constexpr std::uint8_t clusters_in[] =
    "\x00\x0C\x0F\x16\x17\x19\x26\x2A\x2B\x2D\x2E\x2F\x30\x36\x3C\x44\x64\x74\x7C\x7D\x7E\x7F\x81"
    "\x82\x83\x87\x88\x64\x79\x00\x09\x0C\x16\x19\x26\x2E\x3D\x43\x45\x64\x75\x7C\x7E\x81\x82\x87"
    "\x88\x50\x64\x76\x82\x83\x00\x13\x7C\x7D\x81\x82\x83\x84\x00\x0E\x0F\x11\x19\x1B\x20\x26\x2A"
    "\x2B\x2C\x2D\x2E\x32\x33\x35\x36\x38\x39\x3A\x3B\x3E\x45\x50\x63\x64\x73\x7D\x7E\x7F\x81\x84"
    "\x85\x00\x0F\x26\x2B\x31\x36\x42\x45\x50\x7D\x7E\x7F\x80\x81\x86\x64\x7A\x7C\x7D\x80\x0E\x14"
    "\x16\x45\x50\x64\x77\x86\x26\x2D\x33\x35\x40\x43\x64\x75\x7D\x7E\x82\x87\x1B\x25\x44\x82\x85"
    "\x7D\x82\x43\x88\x11\x45\x50\x80\x86\x1B\x22\x44\x64\x78\x7D\x00\x0E\x0F\x13\x16\x19\x1B\x23"
    "\x26\x2C\x2D\x33\x35\x38\x39\x3A\x3B\x3F\x45\x64\x75\x7D\x7E\x7F\x80\x81\x87\x00\x0F\x17\x26"
    "\x2B\x2C\x2D\x31\x32\x36\x41\x50\x7D\x7F\x81\x83\x86\x87\x00\x0E\x0F\x13\x14\x15\x18\x1B\x24"
    "\x7D\x7E\x82\x85\x00\x45\x7D\x84\x1B\x21\x64\x66\x7B\x86\x31\x34\x0B\x34\x1A\x0E\x26\x50\x37"
    "\x2E\x11\x12\x12\x34\x63\x12\x15\x26\x0A\x10\x34\x36\x17\x15";
inline constexpr std::uint8_t clusters_in_offsets[] =
    "\x00\x1B\x1D\x2F\x34\x3C\x5D\x6C\x71\x73\x79\x85\x8A\x8C\x8E\x93\x99\xB4\xC6\xD3\xD7\xDD\xDD"
    "\xDF\xDF\xDF\xDF\xDF\xDF\xDF\xDF\xDF\xDF\xDF\xDF\xE0\xE0\xE1\xE1\xE1\xE2\xE5\xE6\xE7\xE8\xE9"
    "\xE9\xEA\xEB\xEC\xEC\xEC\xEC\xEC\xEC\xEE\xEF\xF0\xF1\xF2\xF3\xF4\xF4\xF4\xF5\xF5\xF5";

inline constexpr std::uint8_t cities_of[] =
    "\x00\x02\x04\x05\x06\x10\x11\x12\x13\x02\x38\x22\x00\x02\x05\x08\x10\x12\x28\x00\x05\x06\x10"
    "\x11\x12\x39\x05\x0E\x2B\x2C\x2E\x36\x04\x10\x12\x08\x12\x12\x36\x3F\x00\x02\x09\x10\x00\x11"
    "\x3C\x12\x00\x02\x05\x10\x27\x05\x0B\x0F\x10\x12\x14\x05\x14\x0F\x10\x12\x0B\x00\x02\x05\x06"
    "\x0A\x10\x11\x28\x37\x00\x05\x00\x05\x06\x11\x05\x10\x11\x00\x05\x0A\x10\x11\x00\x02\x05\x2A"
    "\x00\x00\x06\x11\x16\x05\x11\x05\x0A\x10\x16\x24\x2F\x3A\x05\x0A\x10\x00\x05\x06\x11\x3B\x29"
    "\x05\x10\x05\x10\x05\x10\x05\x10\x00\x02\x05\x10\x0A\x11\x06\x02\x0A\x0D\x00\x0B\x0F\x02\x05"
    "\x06\x09\x0E\x10\x13\x03\x05\x06\x09\x0E\x11\x28\x05\x30\x00\x01\x02\x03\x05\x07\x09\x0A\x0F"
    "\x10\x14\x14\x05\x00\x02\x0A\x10\x03\x09\x0F\x01\x07\x14\x00\x02\x04\x07\x00\x04\x05\x06\x07"
    "\x0A\x0C\x0F\x10\x11\x12\x13\x00\x02\x05\x06\x0A\x10\x12\x00\x05\x06\x10\x11\x06\x07\x0E\x10"
    "\x00\x02\x04\x05\x06\x10\x11\x00\x02\x03\x04\x0A\x0B\x0C\x12\x00\x03\x04\x11\x04\x05\x13\x05"
    "\x0B\x12\x06\x09\x0E\x11\x14\x00\x02\x0A\x10\x11\x00\x02\x0D";
inline constexpr std::uint8_t cities_of_offsets[] =
    "\x00\x09\x09\x09\x09\x09\x09\x09\x09\x09\x0A\x0B\x0C\x0E\x0E\x13\x19\x1A\x1D\x20\x23\x25\x28"
    "\x2C\x2F\x30\x34\x35\x3B\x3B\x3B\x3B\x3B\x3C\x3D\x3E\x3F\x40\x41\x4A\x4A\x4A\x4A\x4C\x50\x53"
    "\x58\x5C\x5D\x5E\x61\x63\x66\x6A\x6D\x72\x73\x75\x77\x79\x7B\x7C\x7D\x7E\x7F\x80\x81\x82\x85"
    "\x88\x8F\x8F\x8F\x8F\x8F\x8F\x8F\x8F\x8F\x8F\x8F\x96\x96\x96\x96\x96\x96\x96\x96\x96\x96\x96"
    "\x96\x96\x96\x96\x96\x96\x96\x96\x98\xA3\xA3\xA4\xA4\xA4\xA4\xA4\xA4\xA4\xA4\xA4\xA4\xA4\xA4"
    "\xA4\xA5\xA6\xA9\xAA\xAB\xAC\xAD\xAE\xAF\xB3\xBF\xC6\xCB\xCF\xD6\xDE\xE2\xE5\xE8\xED\xF2\xF5";

}  // namespace placements
}  // namespace columns

}  // namespace constplan::guangdong
