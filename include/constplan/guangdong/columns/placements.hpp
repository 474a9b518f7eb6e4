// placements: The columns behind ../placements.hpp. 287 rows.
//
// Made by constplan-gen from placements.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

#include "cities.hpp"
#include "clusters.hpp"
#include "plans.hpp"

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

namespace columns::placements {

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
    "light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution";
inline constexpr std::uint16_t id_offsets[] = {
    0, 33, 65, 107, 148, 191, 233, 277, 322, 366, 410, 453, 496, 538, 582, 627, 671, 715, 758, 814,
    877, 954, 1010, 1065, 1118, 1174, 1229, 1284, 1365, 1444, 1525, 1605, 1653, 1702, 1753, 1812,
    1863, 1913, 1965, 2017, 2076, 2134, 2190, 2248, 2306, 2366, 2417, 2471, 2533, 2597, 2659, 2713,
    2766, 2819, 2872, 2935, 2996, 3071, 3129, 3185, 3241, 3296, 3385, 3469, 3552, 3585, 3617, 3662,
    3706, 3753, 3800, 3847, 3893, 3945, 3995, 4051, 4107, 4163, 4217, 4244, 4270, 4294, 4320, 4345,
    4372, 4398, 4453, 4505, 4558, 4612, 4663, 4717, 4786, 4857, 4927, 5004, 5077, 5147, 5207, 5269,
    5330, 5370, 5425, 5495, 5548, 5598, 5644, 5692, 5742, 5791, 5844, 5894, 5947, 5999, 6065, 6114,
    6165, 6217, 6285, 6342, 6396, 6453, 6509, 6573, 6635, 6699, 6765, 6814, 6861, 6904, 6951, 6996,
    7045, 7092, 7125, 7161, 7195, 7257, 7320, 7380, 7444, 7505, 7568, 7630, 7694, 7756, 7817, 7877,
    7943, 8008, 8072, 8130, 8190, 8254, 8320, 8371, 8424, 8469, 8536, 8605, 8638, 8673, 8709, 8744,
    8779, 8814, 8848, 8893, 8938, 8986, 9033, 9081, 9128, 9180, 9227, 9274, 9324, 9373, 9422, 9476,
    9531, 9606, 9639, 9675, 9710, 9745, 9779, 9812, 9847, 9882, 9917, 9953, 9985, 10030, 10078,
    10125, 10172, 10218, 10263, 10310, 10357, 10404, 10452, 10496, 10548, 10606, 10679, 10752,
    10824, 10876, 10932, 10988, 11044, 11102, 11152, 11196, 11237, 11277, 11320, 11362, 11408,
    11456, 11526, 11594, 11661, 11729, 11797, 11866, 11936, 12005, 12075, 12144, 12212, 12281,
    12363, 12444, 12523, 12603, 12684, 12765, 12846, 12905, 12961, 13019, 13078, 13136, 13209,
    13282, 13356, 13430, 13507, 13583, 13658, 13732, 13808, 13885, 13961, 14066, 14170, 14272,
    14375, 14478, 14581, 14684, 14788, 14853, 14916, 14981, 15043, 15107, 15170, 15234, 15297,
    15361, 15426, 15490, 15553, 15617, 15680, 15740, 15814, 15887, 15959, 16032, 16106, 16193,
    16279, 16363,
};

inline constexpr plan_id plan[] = {
    plan_id::textile_apparel,          // textile-apparel/at/guangzhou/core
    plan_id::textile_apparel,          // textile-apparel/at/shenzhen/core
    plan_id::textile_apparel,          // textile-apparel/at/guangzhou/industry-site
    plan_id::textile_apparel,          // textile-apparel/at/shenzhen/industry-site
    plan_id::textile_apparel,          // textile-apparel/at/shantou/specialised-zone
    plan_id::textile_apparel,          // textile-apparel/at/foshan/specialised-zone
    plan_id::textile_apparel,          // textile-apparel/at/dongguan/specialised-zone
    plan_id::textile_apparel,          // textile-apparel/at/zhongshan/specialised-zone
    plan_id::textile_apparel,          // textile-apparel/at/jiangmen/specialised-zone
    plan_id::textile_apparel,          // textile-apparel/at/chaozhou/specialised-zone
    plan_id::textile_apparel,          // textile-apparel/at/jieyang/specialised-zone
    plan_id::textile_apparel,          // textile-apparel/at/shantou/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/at/foshan/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/at/dongguan/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/at/zhongshan/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/at/jiangmen/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/at/chaozhou/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/at/jieyang/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/womens-wear/at/shenzhen/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster
    plan_id::textile_apparel,          // textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster
    plan_id::food_beverage,            // food-beverage/specialty-foods/at/guangzhou/industry-site
    plan_id::food_beverage,            // food-beverage/specialty-foods/at/dongguan/industry-site
    plan_id::food_beverage,            // food-beverage/specialty-foods/at/foshan/industry-site
    plan_id::food_beverage,            // food-beverage/specialty-foods/at/zhongshan/industry-site
    plan_id::food_beverage,            // food-beverage/specialty-foods/at/jiangmen/industry-site
    plan_id::food_beverage,            // food-beverage/specialty-foods/at/chaozhou/industry-site
    plan_id::food_beverage,            // food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site
    plan_id::food_beverage,            // food-beverage/agricultural-and-sideline-food-processing/at/foshan/industry-site
    plan_id::food_beverage,            // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/industry-site
    plan_id::food_beverage,            // food-beverage/agricultural-and-sideline-food-processing/at/maoming/industry-site
    plan_id::food_beverage,            // food-beverage/mooncakes/at/maoming/industry-site
    plan_id::food_beverage,            // food-beverage/mooncakes/at/chaozhou/industry-site
    plan_id::food_beverage,            // food-beverage/snack-foods/at/chaozhou/industry-site
    plan_id::food_beverage,            // food-beverage/snack-foods/at/dongguan/daojiao/industry-site
    plan_id::food_beverage,            // food-beverage/herbal-tea/at/guangzhou/industry-site
    plan_id::food_beverage,            // food-beverage/herbal-tea/at/dongguan/industry-site
    plan_id::food_beverage,            // food-beverage/cured-meats/at/guangzhou/industry-site
    plan_id::food_beverage,            // food-beverage/cured-meats/at/zhongshan/industry-site
    plan_id::food_beverage,            // food-beverage/quick-frozen-foods/at/guangzhou/industry-site
    plan_id::food_beverage,            // food-beverage/quick-frozen-foods/at/shenzhen/industry-site
    plan_id::food_beverage,            // food-beverage/quick-frozen-foods/at/foshan/industry-site
    plan_id::food_beverage,            // food-beverage/quick-frozen-foods/at/dongguan/industry-site
    plan_id::food_beverage,            // food-beverage/beverages/at/foshan/sanshui/specialised-zone
    plan_id::food_beverage,            // food-beverage/condiments/at/jiangmen/heshan/specialised-zone
    plan_id::food_beverage,            // food-beverage/condiments/at/foshan/specialised-zone
    plan_id::food_beverage,            // food-beverage/condiments/at/yangjiang/specialised-zone
    plan_id::food_beverage,            // food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone
    plan_id::food_beverage,            // food-beverage/baked-goods/at/jiangmen/pengjiang/specialised-zone
    plan_id::food_beverage,            // food-beverage/baked-goods/at/jiangmen/kaiping/specialised-zone
    plan_id::food_beverage,            // food-beverage/herbal-tea/at/guangzhou/specialised-zone
    plan_id::food_beverage,            // food-beverage/herbal-tea/at/shenzhen/specialised-zone
    plan_id::food_beverage,            // food-beverage/herbal-tea/at/dongguan/specialised-zone
    plan_id::food_beverage,            // food-beverage/herbal-tea/at/zhaoqing/specialised-zone
    plan_id::food_beverage,            // food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone
    plan_id::food_beverage,            // food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone
    plan_id::food_beverage,            // food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone
    plan_id::food_beverage,            // food-beverage/preserved-fruit/at/chaozhou/specialised-zone
    plan_id::food_beverage,            // food-beverage/confectionery/at/dongguan/specialised-zone
    plan_id::food_beverage,            // food-beverage/confectionery/at/chaozhou/specialised-zone
    plan_id::food_beverage,            // food-beverage/confectionery/at/shantou/specialised-zone
    plan_id::food_beverage,            // food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone
    plan_id::food_beverage,            // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/specialised-zone
    plan_id::food_beverage,            // food-beverage/agricultural-and-sideline-food-processing/at/maoming/specialised-zone
    plan_id::food_beverage,            // food-beverage/at/guangzhou/centre
    plan_id::food_beverage,            // food-beverage/at/shenzhen/centre
    plan_id::building_materials,       // building-materials/at/foshan/regional-cluster
    plan_id::building_materials,       // building-materials/at/yunfu/regional-cluster
    plan_id::building_materials,       // building-materials/at/qingyuan/regional-cluster
    plan_id::building_materials,       // building-materials/at/dongguan/regional-cluster
    plan_id::building_materials,       // building-materials/at/chaozhou/regional-cluster
    plan_id::building_materials,       // building-materials/at/meizhou/regional-cluster
    plan_id::building_materials,       // building-materials/foshan/at/foshan/regional-cluster
    plan_id::building_materials,       // building-materials/yunfu/at/yunfu/regional-cluster
    plan_id::building_materials,       // building-materials/qingyuan/at/qingyuan/regional-cluster
    plan_id::building_materials,       // building-materials/dongguan/at/dongguan/regional-cluster
    plan_id::building_materials,       // building-materials/chaozhou/at/chaozhou/regional-cluster
    plan_id::building_materials,       // building-materials/meizhou/at/meizhou/regional-cluster
    plan_id::furniture,                // furniture/at/guangzhou/core
    plan_id::furniture,                // furniture/at/shenzhen/core
    plan_id::furniture,                // furniture/at/foshan/core
    plan_id::furniture,                // furniture/at/dongguan/core
    plan_id::furniture,                // furniture/at/huizhou/core
    plan_id::furniture,                // furniture/at/zhongshan/core
    plan_id::furniture,                // furniture/at/jiangmen/core
    plan_id::furniture,                // furniture/smart-manufacturing-network/at/guangzhou/core
    plan_id::furniture,                // furniture/smart-manufacturing-network/at/foshan/core
    plan_id::furniture,                // furniture/design-and-r-and-d-network/at/shenzhen/core
    plan_id::furniture,                // furniture/design-and-r-and-d-network/at/guangzhou/core
    plan_id::furniture,                // furniture/design-and-r-and-d-network/at/foshan/core
    plan_id::furniture,                // furniture/customised-service-network/at/guangzhou/core
    plan_id::furniture,                // furniture/technology-leading-and-customised-service/at/guangzhou/core
    plan_id::furniture,                // furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core
    plan_id::furniture,                // furniture/traditional-and-new-chinese-style-furniture/at/jiangmen/core
    plan_id::furniture,                // furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core
    plan_id::furniture,                // furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core
    plan_id::furniture,                // furniture/office-and-medical-and-elderly-care-furniture/at/foshan/core
    plan_id::furniture,                // furniture/pan-home-and-whole-house-furnishing/at/foshan/core
    plan_id::furniture,                // furniture/pan-home-and-whole-house-furnishing/at/dongguan/core
    plan_id::furniture,                // furniture/pan-home-and-whole-house-furnishing/at/huizhou/core
    plan_id::furniture,                // furniture/at/foshan/shunde/demonstration
    plan_id::furniture,                // furniture/design-and-r-and-d-network/at/shenzhen/centre
    plan_id::furniture,                // furniture/design-and-r-and-d-network/at/foshan/shunde/longjiang/centre
    plan_id::furniture,                // furniture/custom-furniture/at/guangzhou/industry-site
    plan_id::furniture,                // furniture/custom-furniture/at/foshan/industry-site
    plan_id::furniture,                // furniture/custom-furniture/at/guangzhou/centre
    plan_id::furniture,                // furniture/soft-furniture/at/foshan/industry-site
    plan_id::furniture,                // furniture/soft-furniture/at/dongguan/industry-site
    plan_id::furniture,                // furniture/soft-furniture/at/huizhou/industry-site
    plan_id::furniture,                // furniture/office-furniture/at/guangzhou/industry-site
    plan_id::furniture,                // furniture/office-furniture/at/foshan/industry-site
    plan_id::furniture,                // furniture/office-furniture/at/zhongshan/industry-site
    plan_id::furniture,                // furniture/office-furniture/at/jiangmen/industry-site
    plan_id::furniture,                // furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone
    plan_id::furniture,                // furniture/metal-furniture/at/foshan/industry-site
    plan_id::furniture,                // furniture/metal-furniture/at/dongguan/industry-site
    plan_id::furniture,                // furniture/metal-furniture/at/zhongshan/industry-site
    plan_id::furniture,                // furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site
    plan_id::furniture,                // furniture/solid-wood-furniture/at/guangzhou/industry-site
    plan_id::furniture,                // furniture/solid-wood-furniture/at/foshan/industry-site
    plan_id::furniture,                // furniture/solid-wood-furniture/at/zhongshan/industry-site
    plan_id::furniture,                // furniture/solid-wood-furniture/at/jiangmen/industry-site
    plan_id::furniture,                // furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone
    plan_id::furniture,                // furniture/rosewood-furniture/at/foshan/nanhai/specialised-zone
    plan_id::furniture,                // furniture/rosewood-furniture/at/jiangmen/xinhui/specialised-zone
    plan_id::furniture,                // furniture/rosewood-furniture/at/zhongshan/dachong/specialised-zone
    plan_id::furniture,                // furniture/guangzhou/at/guangzhou/regional-cluster
    plan_id::furniture,                // furniture/shenzhen/at/shenzhen/regional-cluster
    plan_id::furniture,                // furniture/foshan/at/foshan/regional-cluster
    plan_id::furniture,                // furniture/dongguan/at/dongguan/regional-cluster
    plan_id::furniture,                // furniture/huizhou/at/huizhou/regional-cluster
    plan_id::furniture,                // furniture/zhongshan/at/zhongshan/regional-cluster
    plan_id::furniture,                // furniture/jiangmen/at/jiangmen/regional-cluster
    plan_id::furniture,                // furniture/at/foshan/industry-site
    plan_id::furniture,                // furniture/at/zhongshan/industry-site
    plan_id::furniture,                // furniture/at/huizhou/industry-site
    plan_id::furniture,                // furniture/design-and-r-and-d-network/at/shenzhen/industry-site
    plan_id::furniture,                // furniture/design-and-r-and-d-network/at/guangzhou/industry-site
    plan_id::furniture,                // furniture/design-and-r-and-d-network/at/foshan/industry-site
    plan_id::furniture,                // furniture/smart-manufacturing-network/at/guangzhou/industry-site
    plan_id::furniture,                // furniture/smart-manufacturing-network/at/foshan/industry-site
    plan_id::furniture,                // furniture/smart-manufacturing-network/at/dongguan/industry-site
    plan_id::furniture,                // furniture/smart-manufacturing-network/at/huizhou/industry-site
    plan_id::furniture,                // furniture/smart-manufacturing-network/at/zhongshan/industry-site
    plan_id::furniture,                // furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster
    plan_id::furniture,                // furniture/shenzhen-huizhou-heyuan/at/huizhou/regional-cluster
    plan_id::furniture,                // furniture/shenzhen-huizhou-heyuan/at/heyuan/regional-cluster
    plan_id::furniture,                // furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster
    plan_id::furniture,                // furniture/guangzhou-qingyuan-meizhou/at/qingyuan/regional-cluster
    plan_id::furniture,                // furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster
    plan_id::furniture,                // furniture/woodworking-machinery/at/foshan/regional-cluster
    plan_id::furniture,                // furniture/woodworking-machinery/at/dongguan/regional-cluster
    plan_id::furniture,                // furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster
    plan_id::furniture,                // furniture/raw-and-auxiliary-materials/at/dongguan/regional-cluster
    plan_id::furniture,                // furniture/hardware-parts/at/foshan/regional-cluster
    plan_id::furniture,                // furniture/hardware-parts/at/dongguan/regional-cluster
    plan_id::furniture,                // furniture/at/dongguan/houjie/specialised-zone
    plan_id::furniture,                // furniture/furniture-equipment-manufacturing/at/foshan/industry-site
    plan_id::furniture,                // furniture/furniture-equipment-manufacturing/at/dongguan/industry-site
    plan_id::metal_products,           // metal-products/at/foshan/priority
    plan_id::metal_products,           // metal-products/at/shenzhen/priority
    plan_id::metal_products,           // metal-products/at/yangjiang/priority
    plan_id::metal_products,           // metal-products/at/zhaoqing/priority
    plan_id::metal_products,           // metal-products/at/dongguan/priority
    plan_id::metal_products,           // metal-products/at/jiangmen/priority
    plan_id::metal_products,           // metal-products/at/jieyang/priority
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/zhuhai/demonstration
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/foshan/demonstration
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/zhongshan/demonstration
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/jiangmen/demonstration
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/yangjiang/demonstration
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/zhaoqing/demonstration
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/foshan/shunde/demonstration
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/zhuhai/demonstration/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/foshan/demonstration/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/zhongshan/demonstration/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/zhaoqing/demonstration/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/jiangmen/demonstration/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/at/foshan/shunde/demonstration/2
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/resource-recycling/at/foshan/base
    plan_id::pearl_river_west_bank,    // pearl-river-west-bank/resource-recycling/at/jiangmen/xinhui/shuangshui/base
    plan_id::advanced_materials,       // advanced-materials/at/foshan/base
    plan_id::advanced_materials,       // advanced-materials/at/guangzhou/base
    plan_id::advanced_materials,       // advanced-materials/at/shenzhen/base
    plan_id::advanced_materials,       // advanced-materials/at/dongguan/base
    plan_id::advanced_materials,       // advanced-materials/at/huizhou/base
    plan_id::advanced_materials,       // advanced-materials/at/zhuhai/base
    plan_id::advanced_materials,       // advanced-materials/at/zhaoqing/base
    plan_id::advanced_materials,       // advanced-materials/at/qingyuan/base
    plan_id::advanced_materials,       // advanced-materials/at/shaoguan/base
    plan_id::advanced_materials,       // advanced-materials/at/zhanjiang/base
    plan_id::advanced_materials,       // advanced-materials/at/yunfu/base
    plan_id::advanced_materials,       // advanced-materials/at/foshan/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/guangzhou/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/shenzhen/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/dongguan/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/huizhou/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/zhuhai/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/zhaoqing/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/qingyuan/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/shaoguan/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/zhanjiang/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/at/yunfu/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/foshan/at/foshan/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/yunfu/at/yunfu/regional-cluster
    plan_id::advanced_materials,       // advanced-materials/green-steel/at/yunfu/base
    plan_id::light_industry_textiles,  // light-industry-textiles/at/guangzhou/core
    plan_id::light_industry_textiles,  // light-industry-textiles/at/shenzhen/core
    plan_id::light_industry_textiles,  // light-industry-textiles/at/guangzhou/core/2
    plan_id::light_industry_textiles,  // light-industry-textiles/at/shenzhen/core/2
    plan_id::light_industry_textiles,  // light-industry-textiles/at/shantou/growth-pole
    plan_id::light_industry_textiles,  // light-industry-textiles/at/zhanjiang/growth-pole
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/shantou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/foshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/huizhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/shanwei/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/dongguan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/zhongshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/jiangmen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/zhanjiang/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/chaozhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/jieyang/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/textiles-and-apparel/at/qingyuan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/leather-fur-feather-and-footwear/at/shenzhen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/leather-fur-feather-and-footwear/at/foshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/leather-fur-feather-and-footwear/at/huizhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/leather-fur-feather-and-footwear/at/jiangmen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/leather-fur-feather-and-footwear/at/chaozhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/furniture/at/guangzhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/furniture/at/foshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/furniture/at/dongguan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/furniture/at/zhongshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/furniture/at/jiangmen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/paper-and-paper-products/at/dongguan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/paper-and-paper-products/at/jiangmen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/paper-and-paper-products/at/zhanjiang/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/printing-and-recorded-media/at/shenzhen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/printing-and-recorded-media/at/shantou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/printing-and-recorded-media/at/foshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/printing-and-recorded-media/at/zhongshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/printing-and-recorded-media/at/jiangmen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shenzhen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/zhuhai/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shantou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/meizhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/huizhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shanwei/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/daily-chemicals/at/guangzhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/daily-chemicals/at/shantou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/daily-chemicals/at/zhongshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/daily-chemicals/at/zhuhai/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/plastic-products/at/shantou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/plastic-products/at/foshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/plastic-products/at/jieyang/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/ceramic-products/at/foshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/ceramic-products/at/meizhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/ceramic-products/at/chaozhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/metal-products/at/zhongshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/metal-products/at/jiangmen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/metal-products/at/yangjiang/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/metal-products/at/zhaoqing/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/metal-products/at/yunfu/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/bicycles-and-wheelchairs/at/shenzhen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/bicycles-and-wheelchairs/at/huizhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/bicycles-and-wheelchairs/at/dongguan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/bicycles-and-wheelchairs/at/zhongshan/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution
    plan_id::light_industry_textiles,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution
};

inline constexpr cluster_id cluster[] = {
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/guangzhou/core
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/shenzhen/core
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/guangzhou/industry-site
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/shenzhen/industry-site
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/shantou/specialised-zone
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/foshan/specialised-zone
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/dongguan/specialised-zone
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/zhongshan/specialised-zone
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/jiangmen/specialised-zone
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/chaozhou/specialised-zone
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/jieyang/specialised-zone
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/shantou/regional-cluster
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/foshan/regional-cluster
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/dongguan/regional-cluster
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/zhongshan/regional-cluster
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/jiangmen/regional-cluster
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/chaozhou/regional-cluster
    cluster_id::textile_apparel,                                                                  // textile-apparel/at/jieyang/regional-cluster
    cluster_id::textile_apparel_womens_wear,                                                      // textile-apparel/womens-wear/at/shenzhen/regional-cluster
    cluster_id::textile_apparel_fashion_wear,                                                     // textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster
    cluster_id::textile_apparel_knitted_fabrics,                                                  // textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster
    cluster_id::food_beverage_specialty_foods,                                                    // food-beverage/specialty-foods/at/guangzhou/industry-site
    cluster_id::food_beverage_specialty_foods,                                                    // food-beverage/specialty-foods/at/dongguan/industry-site
    cluster_id::food_beverage_specialty_foods,                                                    // food-beverage/specialty-foods/at/foshan/industry-site
    cluster_id::food_beverage_specialty_foods,                                                    // food-beverage/specialty-foods/at/zhongshan/industry-site
    cluster_id::food_beverage_specialty_foods,                                                    // food-beverage/specialty-foods/at/jiangmen/industry-site
    cluster_id::food_beverage_specialty_foods,                                                    // food-beverage/specialty-foods/at/chaozhou/industry-site
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,                          // food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,                          // food-beverage/agricultural-and-sideline-food-processing/at/foshan/industry-site
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,                          // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/industry-site
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,                          // food-beverage/agricultural-and-sideline-food-processing/at/maoming/industry-site
    cluster_id::food_beverage_mooncakes,                                                          // food-beverage/mooncakes/at/maoming/industry-site
    cluster_id::food_beverage_mooncakes,                                                          // food-beverage/mooncakes/at/chaozhou/industry-site
    cluster_id::food_beverage_snack_foods,                                                        // food-beverage/snack-foods/at/chaozhou/industry-site
    cluster_id::food_beverage_snack_foods,                                                        // food-beverage/snack-foods/at/dongguan/daojiao/industry-site
    cluster_id::food_beverage_herbal_tea,                                                         // food-beverage/herbal-tea/at/guangzhou/industry-site
    cluster_id::food_beverage_herbal_tea,                                                         // food-beverage/herbal-tea/at/dongguan/industry-site
    cluster_id::food_beverage_cured_meats,                                                        // food-beverage/cured-meats/at/guangzhou/industry-site
    cluster_id::food_beverage_cured_meats,                                                        // food-beverage/cured-meats/at/zhongshan/industry-site
    cluster_id::food_beverage_quick_frozen_foods,                                                 // food-beverage/quick-frozen-foods/at/guangzhou/industry-site
    cluster_id::food_beverage_quick_frozen_foods,                                                 // food-beverage/quick-frozen-foods/at/shenzhen/industry-site
    cluster_id::food_beverage_quick_frozen_foods,                                                 // food-beverage/quick-frozen-foods/at/foshan/industry-site
    cluster_id::food_beverage_quick_frozen_foods,                                                 // food-beverage/quick-frozen-foods/at/dongguan/industry-site
    cluster_id::food_beverage_beverages,                                                          // food-beverage/beverages/at/foshan/sanshui/specialised-zone
    cluster_id::food_beverage_condiments,                                                         // food-beverage/condiments/at/jiangmen/heshan/specialised-zone
    cluster_id::food_beverage_condiments,                                                         // food-beverage/condiments/at/foshan/specialised-zone
    cluster_id::food_beverage_condiments,                                                         // food-beverage/condiments/at/yangjiang/specialised-zone
    cluster_id::food_beverage_baked_goods,                                                        // food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone
    cluster_id::food_beverage_baked_goods,                                                        // food-beverage/baked-goods/at/jiangmen/pengjiang/specialised-zone
    cluster_id::food_beverage_baked_goods,                                                        // food-beverage/baked-goods/at/jiangmen/kaiping/specialised-zone
    cluster_id::food_beverage_herbal_tea,                                                         // food-beverage/herbal-tea/at/guangzhou/specialised-zone
    cluster_id::food_beverage_herbal_tea,                                                         // food-beverage/herbal-tea/at/shenzhen/specialised-zone
    cluster_id::food_beverage_herbal_tea,                                                         // food-beverage/herbal-tea/at/dongguan/specialised-zone
    cluster_id::food_beverage_herbal_tea,                                                         // food-beverage/herbal-tea/at/zhaoqing/specialised-zone
    cluster_id::food_beverage_cured_meats,                                                        // food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone
    cluster_id::food_beverage_snack_foods,                                                        // food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone
    cluster_id::food_beverage_grain_and_oil_processing,                                           // food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone
    cluster_id::food_beverage_preserved_fruit,                                                    // food-beverage/preserved-fruit/at/chaozhou/specialised-zone
    cluster_id::food_beverage_confectionery,                                                      // food-beverage/confectionery/at/dongguan/specialised-zone
    cluster_id::food_beverage_confectionery,                                                      // food-beverage/confectionery/at/chaozhou/specialised-zone
    cluster_id::food_beverage_confectionery,                                                      // food-beverage/confectionery/at/shantou/specialised-zone
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,                          // food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,                          // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/specialised-zone
    cluster_id::food_beverage_agricultural_and_sideline_food_processing,                          // food-beverage/agricultural-and-sideline-food-processing/at/maoming/specialised-zone
    cluster_id::food_beverage,                                                                    // food-beverage/at/guangzhou/centre
    cluster_id::food_beverage,                                                                    // food-beverage/at/shenzhen/centre
    cluster_id::building_materials,                                                               // building-materials/at/foshan/regional-cluster
    cluster_id::building_materials,                                                               // building-materials/at/yunfu/regional-cluster
    cluster_id::building_materials,                                                               // building-materials/at/qingyuan/regional-cluster
    cluster_id::building_materials,                                                               // building-materials/at/dongguan/regional-cluster
    cluster_id::building_materials,                                                               // building-materials/at/chaozhou/regional-cluster
    cluster_id::building_materials,                                                               // building-materials/at/meizhou/regional-cluster
    cluster_id::building_materials_foshan,                                                        // building-materials/foshan/at/foshan/regional-cluster
    cluster_id::building_materials_yunfu,                                                         // building-materials/yunfu/at/yunfu/regional-cluster
    cluster_id::building_materials_qingyuan,                                                      // building-materials/qingyuan/at/qingyuan/regional-cluster
    cluster_id::building_materials_dongguan,                                                      // building-materials/dongguan/at/dongguan/regional-cluster
    cluster_id::building_materials_chaozhou,                                                      // building-materials/chaozhou/at/chaozhou/regional-cluster
    cluster_id::building_materials_meizhou,                                                       // building-materials/meizhou/at/meizhou/regional-cluster
    cluster_id::furniture,                                                                        // furniture/at/guangzhou/core
    cluster_id::furniture,                                                                        // furniture/at/shenzhen/core
    cluster_id::furniture,                                                                        // furniture/at/foshan/core
    cluster_id::furniture,                                                                        // furniture/at/dongguan/core
    cluster_id::furniture,                                                                        // furniture/at/huizhou/core
    cluster_id::furniture,                                                                        // furniture/at/zhongshan/core
    cluster_id::furniture,                                                                        // furniture/at/jiangmen/core
    cluster_id::furniture_smart_manufacturing_network,                                            // furniture/smart-manufacturing-network/at/guangzhou/core
    cluster_id::furniture_smart_manufacturing_network,                                            // furniture/smart-manufacturing-network/at/foshan/core
    cluster_id::furniture_design_and_r_and_d_network,                                             // furniture/design-and-r-and-d-network/at/shenzhen/core
    cluster_id::furniture_design_and_r_and_d_network,                                             // furniture/design-and-r-and-d-network/at/guangzhou/core
    cluster_id::furniture_design_and_r_and_d_network,                                             // furniture/design-and-r-and-d-network/at/foshan/core
    cluster_id::furniture_customised_service_network,                                             // furniture/customised-service-network/at/guangzhou/core
    cluster_id::furniture_technology_leading_and_customised_service,                              // furniture/technology-leading-and-customised-service/at/guangzhou/core
    cluster_id::furniture_traditional_and_new_chinese_style_furniture,                            // furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core
    cluster_id::furniture_traditional_and_new_chinese_style_furniture,                            // furniture/traditional-and-new-chinese-style-furniture/at/jiangmen/core
    cluster_id::furniture_traditional_and_new_chinese_style_furniture,                            // furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core
    cluster_id::furniture_office_and_medical_and_elderly_care_furniture,                          // furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core
    cluster_id::furniture_office_and_medical_and_elderly_care_furniture,                          // furniture/office-and-medical-and-elderly-care-furniture/at/foshan/core
    cluster_id::furniture_pan_home_and_whole_house_furnishing,                                    // furniture/pan-home-and-whole-house-furnishing/at/foshan/core
    cluster_id::furniture_pan_home_and_whole_house_furnishing,                                    // furniture/pan-home-and-whole-house-furnishing/at/dongguan/core
    cluster_id::furniture_pan_home_and_whole_house_furnishing,                                    // furniture/pan-home-and-whole-house-furnishing/at/huizhou/core
    cluster_id::furniture,                                                                        // furniture/at/foshan/shunde/demonstration
    cluster_id::furniture_design_and_r_and_d_network,                                             // furniture/design-and-r-and-d-network/at/shenzhen/centre
    cluster_id::furniture_design_and_r_and_d_network,                                             // furniture/design-and-r-and-d-network/at/foshan/shunde/longjiang/centre
    cluster_id::furniture_custom_furniture,                                                       // furniture/custom-furniture/at/guangzhou/industry-site
    cluster_id::furniture_custom_furniture,                                                       // furniture/custom-furniture/at/foshan/industry-site
    cluster_id::furniture_custom_furniture,                                                       // furniture/custom-furniture/at/guangzhou/centre
    cluster_id::furniture_soft_furniture,                                                         // furniture/soft-furniture/at/foshan/industry-site
    cluster_id::furniture_soft_furniture,                                                         // furniture/soft-furniture/at/dongguan/industry-site
    cluster_id::furniture_soft_furniture,                                                         // furniture/soft-furniture/at/huizhou/industry-site
    cluster_id::furniture_office_furniture,                                                       // furniture/office-furniture/at/guangzhou/industry-site
    cluster_id::furniture_office_furniture,                                                       // furniture/office-furniture/at/foshan/industry-site
    cluster_id::furniture_office_furniture,                                                       // furniture/office-furniture/at/zhongshan/industry-site
    cluster_id::furniture_office_furniture,                                                       // furniture/office-furniture/at/jiangmen/industry-site
    cluster_id::furniture_office_furniture,                                                       // furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone
    cluster_id::furniture_metal_furniture,                                                        // furniture/metal-furniture/at/foshan/industry-site
    cluster_id::furniture_metal_furniture,                                                        // furniture/metal-furniture/at/dongguan/industry-site
    cluster_id::furniture_metal_furniture,                                                        // furniture/metal-furniture/at/zhongshan/industry-site
    cluster_id::furniture_furniture_e_commerce,                                                   // furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site
    cluster_id::furniture_solid_wood_furniture,                                                   // furniture/solid-wood-furniture/at/guangzhou/industry-site
    cluster_id::furniture_solid_wood_furniture,                                                   // furniture/solid-wood-furniture/at/foshan/industry-site
    cluster_id::furniture_solid_wood_furniture,                                                   // furniture/solid-wood-furniture/at/zhongshan/industry-site
    cluster_id::furniture_solid_wood_furniture,                                                   // furniture/solid-wood-furniture/at/jiangmen/industry-site
    cluster_id::furniture_rosewood_furniture,                                                     // furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone
    cluster_id::furniture_rosewood_furniture,                                                     // furniture/rosewood-furniture/at/foshan/nanhai/specialised-zone
    cluster_id::furniture_rosewood_furniture,                                                     // furniture/rosewood-furniture/at/jiangmen/xinhui/specialised-zone
    cluster_id::furniture_rosewood_furniture,                                                     // furniture/rosewood-furniture/at/zhongshan/dachong/specialised-zone
    cluster_id::furniture_guangzhou,                                                              // furniture/guangzhou/at/guangzhou/regional-cluster
    cluster_id::furniture_shenzhen,                                                               // furniture/shenzhen/at/shenzhen/regional-cluster
    cluster_id::furniture_foshan,                                                                 // furniture/foshan/at/foshan/regional-cluster
    cluster_id::furniture_dongguan,                                                               // furniture/dongguan/at/dongguan/regional-cluster
    cluster_id::furniture_huizhou,                                                                // furniture/huizhou/at/huizhou/regional-cluster
    cluster_id::furniture_zhongshan,                                                              // furniture/zhongshan/at/zhongshan/regional-cluster
    cluster_id::furniture_jiangmen,                                                               // furniture/jiangmen/at/jiangmen/regional-cluster
    cluster_id::furniture,                                                                        // furniture/at/foshan/industry-site
    cluster_id::furniture,                                                                        // furniture/at/zhongshan/industry-site
    cluster_id::furniture,                                                                        // furniture/at/huizhou/industry-site
    cluster_id::furniture_design_and_r_and_d_network,                                             // furniture/design-and-r-and-d-network/at/shenzhen/industry-site
    cluster_id::furniture_design_and_r_and_d_network,                                             // furniture/design-and-r-and-d-network/at/guangzhou/industry-site
    cluster_id::furniture_design_and_r_and_d_network,                                             // furniture/design-and-r-and-d-network/at/foshan/industry-site
    cluster_id::furniture_smart_manufacturing_network,                                            // furniture/smart-manufacturing-network/at/guangzhou/industry-site
    cluster_id::furniture_smart_manufacturing_network,                                            // furniture/smart-manufacturing-network/at/foshan/industry-site
    cluster_id::furniture_smart_manufacturing_network,                                            // furniture/smart-manufacturing-network/at/dongguan/industry-site
    cluster_id::furniture_smart_manufacturing_network,                                            // furniture/smart-manufacturing-network/at/huizhou/industry-site
    cluster_id::furniture_smart_manufacturing_network,                                            // furniture/smart-manufacturing-network/at/zhongshan/industry-site
    cluster_id::furniture_shenzhen_huizhou_heyuan,                                                // furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster
    cluster_id::furniture_shenzhen_huizhou_heyuan,                                                // furniture/shenzhen-huizhou-heyuan/at/huizhou/regional-cluster
    cluster_id::furniture_shenzhen_huizhou_heyuan,                                                // furniture/shenzhen-huizhou-heyuan/at/heyuan/regional-cluster
    cluster_id::furniture_guangzhou_qingyuan_meizhou,                                             // furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster
    cluster_id::furniture_guangzhou_qingyuan_meizhou,                                             // furniture/guangzhou-qingyuan-meizhou/at/qingyuan/regional-cluster
    cluster_id::furniture_guangzhou_qingyuan_meizhou,                                             // furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster
    cluster_id::furniture_woodworking_machinery,                                                  // furniture/woodworking-machinery/at/foshan/regional-cluster
    cluster_id::furniture_woodworking_machinery,                                                  // furniture/woodworking-machinery/at/dongguan/regional-cluster
    cluster_id::furniture_raw_and_auxiliary_materials,                                            // furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster
    cluster_id::furniture_raw_and_auxiliary_materials,                                            // furniture/raw-and-auxiliary-materials/at/dongguan/regional-cluster
    cluster_id::furniture_hardware_parts,                                                         // furniture/hardware-parts/at/foshan/regional-cluster
    cluster_id::furniture_hardware_parts,                                                         // furniture/hardware-parts/at/dongguan/regional-cluster
    cluster_id::furniture,                                                                        // furniture/at/dongguan/houjie/specialised-zone
    cluster_id::furniture_furniture_equipment_manufacturing,                                      // furniture/furniture-equipment-manufacturing/at/foshan/industry-site
    cluster_id::furniture_furniture_equipment_manufacturing,                                      // furniture/furniture-equipment-manufacturing/at/dongguan/industry-site
    cluster_id::metal_products,                                                                   // metal-products/at/foshan/priority
    cluster_id::metal_products,                                                                   // metal-products/at/shenzhen/priority
    cluster_id::metal_products,                                                                   // metal-products/at/yangjiang/priority
    cluster_id::metal_products,                                                                   // metal-products/at/zhaoqing/priority
    cluster_id::metal_products,                                                                   // metal-products/at/dongguan/priority
    cluster_id::metal_products,                                                                   // metal-products/at/jiangmen/priority
    cluster_id::metal_products,                                                                   // metal-products/at/jieyang/priority
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/zhuhai/demonstration
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/foshan/demonstration
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/zhongshan/demonstration
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/jiangmen/demonstration
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/yangjiang/demonstration
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/zhaoqing/demonstration
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/foshan/shunde/demonstration
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/zhuhai/demonstration/2
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/foshan/demonstration/2
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/zhongshan/demonstration/2
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/zhaoqing/demonstration/2
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/jiangmen/demonstration/2
    cluster_id::pearl_river_west_bank,                                                            // pearl-river-west-bank/at/foshan/shunde/demonstration/2
    cluster_id::pearl_river_west_bank_resource_recycling,                                         // pearl-river-west-bank/resource-recycling/at/foshan/base
    cluster_id::pearl_river_west_bank_resource_recycling,                                         // pearl-river-west-bank/resource-recycling/at/jiangmen/xinhui/shuangshui/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/foshan/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/guangzhou/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/shenzhen/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/dongguan/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/huizhou/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/zhuhai/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/zhaoqing/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/qingyuan/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/shaoguan/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/zhanjiang/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/yunfu/base
    cluster_id::advanced_materials,                                                               // advanced-materials/at/foshan/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/guangzhou/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/shenzhen/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/dongguan/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/huizhou/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/zhuhai/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/zhaoqing/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/qingyuan/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/shaoguan/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/zhanjiang/regional-cluster
    cluster_id::advanced_materials,                                                               // advanced-materials/at/yunfu/regional-cluster
    cluster_id::advanced_materials_foshan,                                                        // advanced-materials/foshan/at/foshan/regional-cluster
    cluster_id::advanced_materials_guangzhou,                                                     // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,                                     // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,                                     // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,                                     // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    cluster_id::advanced_materials_zhuhai,                                                        // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    cluster_id::advanced_materials_zhaoqing,                                                      // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    cluster_id::advanced_materials_qingyuan,                                                      // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    cluster_id::advanced_materials_shaoguan,                                                      // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    cluster_id::advanced_materials_zhanjiang,                                                     // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    cluster_id::advanced_materials_yunfu,                                                         // advanced-materials/yunfu/at/yunfu/regional-cluster
    cluster_id::advanced_materials_green_steel,                                                   // advanced-materials/green-steel/at/yunfu/base
    cluster_id::light_industry_textiles,                                                          // light-industry-textiles/at/guangzhou/core
    cluster_id::light_industry_textiles,                                                          // light-industry-textiles/at/shenzhen/core
    cluster_id::light_industry_textiles,                                                          // light-industry-textiles/at/guangzhou/core/2
    cluster_id::light_industry_textiles,                                                          // light-industry-textiles/at/shenzhen/core/2
    cluster_id::light_industry_textiles,                                                          // light-industry-textiles/at/shantou/growth-pole
    cluster_id::light_industry_textiles,                                                          // light-industry-textiles/at/zhanjiang/growth-pole
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/shantou/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/foshan/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/huizhou/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/shanwei/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/dongguan/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/zhongshan/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/jiangmen/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/zhanjiang/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/chaozhou/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/jieyang/distribution
    cluster_id::light_industry_textiles_textiles_and_apparel,                                     // light-industry-textiles/textiles-and-apparel/at/qingyuan/distribution
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                         // light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                         // light-industry-textiles/leather-fur-feather-and-footwear/at/shenzhen/distribution
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                         // light-industry-textiles/leather-fur-feather-and-footwear/at/foshan/distribution
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                         // light-industry-textiles/leather-fur-feather-and-footwear/at/huizhou/distribution
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                         // light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                         // light-industry-textiles/leather-fur-feather-and-footwear/at/jiangmen/distribution
    cluster_id::light_industry_textiles_leather_fur_feather_and_footwear,                         // light-industry-textiles/leather-fur-feather-and-footwear/at/chaozhou/distribution
    cluster_id::light_industry_textiles_furniture,                                                // light-industry-textiles/furniture/at/guangzhou/distribution
    cluster_id::light_industry_textiles_furniture,                                                // light-industry-textiles/furniture/at/foshan/distribution
    cluster_id::light_industry_textiles_furniture,                                                // light-industry-textiles/furniture/at/dongguan/distribution
    cluster_id::light_industry_textiles_furniture,                                                // light-industry-textiles/furniture/at/zhongshan/distribution
    cluster_id::light_industry_textiles_furniture,                                                // light-industry-textiles/furniture/at/jiangmen/distribution
    cluster_id::light_industry_textiles_paper_and_paper_products,                                 // light-industry-textiles/paper-and-paper-products/at/dongguan/distribution
    cluster_id::light_industry_textiles_paper_and_paper_products,                                 // light-industry-textiles/paper-and-paper-products/at/jiangmen/distribution
    cluster_id::light_industry_textiles_paper_and_paper_products,                                 // light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution
    cluster_id::light_industry_textiles_paper_and_paper_products,                                 // light-industry-textiles/paper-and-paper-products/at/zhanjiang/distribution
    cluster_id::light_industry_textiles_printing_and_recorded_media,                              // light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution
    cluster_id::light_industry_textiles_printing_and_recorded_media,                              // light-industry-textiles/printing-and-recorded-media/at/shenzhen/distribution
    cluster_id::light_industry_textiles_printing_and_recorded_media,                              // light-industry-textiles/printing-and-recorded-media/at/shantou/distribution
    cluster_id::light_industry_textiles_printing_and_recorded_media,                              // light-industry-textiles/printing-and-recorded-media/at/foshan/distribution
    cluster_id::light_industry_textiles_printing_and_recorded_media,                              // light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution
    cluster_id::light_industry_textiles_printing_and_recorded_media,                              // light-industry-textiles/printing-and-recorded-media/at/zhongshan/distribution
    cluster_id::light_industry_textiles_printing_and_recorded_media,                              // light-industry-textiles/printing-and-recorded-media/at/jiangmen/distribution
    cluster_id::light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution
    cluster_id::light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shenzhen/distribution
    cluster_id::light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/zhuhai/distribution
    cluster_id::light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shantou/distribution
    cluster_id::light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/meizhou/distribution
    cluster_id::light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/huizhou/distribution
    cluster_id::light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shanwei/distribution
    cluster_id::light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution
    cluster_id::light_industry_textiles_daily_chemicals,                                          // light-industry-textiles/daily-chemicals/at/guangzhou/distribution
    cluster_id::light_industry_textiles_daily_chemicals,                                          // light-industry-textiles/daily-chemicals/at/shantou/distribution
    cluster_id::light_industry_textiles_daily_chemicals,                                          // light-industry-textiles/daily-chemicals/at/zhongshan/distribution
    cluster_id::light_industry_textiles_daily_chemicals,                                          // light-industry-textiles/daily-chemicals/at/zhuhai/distribution
    cluster_id::light_industry_textiles_plastic_products,                                         // light-industry-textiles/plastic-products/at/shantou/distribution
    cluster_id::light_industry_textiles_plastic_products,                                         // light-industry-textiles/plastic-products/at/foshan/distribution
    cluster_id::light_industry_textiles_plastic_products,                                         // light-industry-textiles/plastic-products/at/jieyang/distribution
    cluster_id::light_industry_textiles_ceramic_products,                                         // light-industry-textiles/ceramic-products/at/foshan/distribution
    cluster_id::light_industry_textiles_ceramic_products,                                         // light-industry-textiles/ceramic-products/at/meizhou/distribution
    cluster_id::light_industry_textiles_ceramic_products,                                         // light-industry-textiles/ceramic-products/at/chaozhou/distribution
    cluster_id::light_industry_textiles_metal_products,                                           // light-industry-textiles/metal-products/at/zhongshan/distribution
    cluster_id::light_industry_textiles_metal_products,                                           // light-industry-textiles/metal-products/at/jiangmen/distribution
    cluster_id::light_industry_textiles_metal_products,                                           // light-industry-textiles/metal-products/at/yangjiang/distribution
    cluster_id::light_industry_textiles_metal_products,                                           // light-industry-textiles/metal-products/at/zhaoqing/distribution
    cluster_id::light_industry_textiles_metal_products,                                           // light-industry-textiles/metal-products/at/yunfu/distribution
    cluster_id::light_industry_textiles_bicycles_and_wheelchairs,                                 // light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution
    cluster_id::light_industry_textiles_bicycles_and_wheelchairs,                                 // light-industry-textiles/bicycles-and-wheelchairs/at/shenzhen/distribution
    cluster_id::light_industry_textiles_bicycles_and_wheelchairs,                                 // light-industry-textiles/bicycles-and-wheelchairs/at/huizhou/distribution
    cluster_id::light_industry_textiles_bicycles_and_wheelchairs,                                 // light-industry-textiles/bicycles-and-wheelchairs/at/dongguan/distribution
    cluster_id::light_industry_textiles_bicycles_and_wheelchairs,                                 // light-industry-textiles/bicycles-and-wheelchairs/at/zhongshan/distribution
    cluster_id::light_industry_textiles_clocks_watches_and_timing_instruments,                    // light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution
    cluster_id::light_industry_textiles_clocks_watches_and_timing_instruments,                    // light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution
    cluster_id::light_industry_textiles_clocks_watches_and_timing_instruments,                    // light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution
};

inline constexpr city_id city[] = {
    city_id::guangzhou,                   // textile-apparel/at/guangzhou/core
    city_id::shenzhen,                    // textile-apparel/at/shenzhen/core
    city_id::guangzhou,                   // textile-apparel/at/guangzhou/industry-site
    city_id::shenzhen,                    // textile-apparel/at/shenzhen/industry-site
    city_id::shantou,                     // textile-apparel/at/shantou/specialised-zone
    city_id::foshan,                      // textile-apparel/at/foshan/specialised-zone
    city_id::dongguan,                    // textile-apparel/at/dongguan/specialised-zone
    city_id::zhongshan,                   // textile-apparel/at/zhongshan/specialised-zone
    city_id::jiangmen,                    // textile-apparel/at/jiangmen/specialised-zone
    city_id::chaozhou,                    // textile-apparel/at/chaozhou/specialised-zone
    city_id::jieyang,                     // textile-apparel/at/jieyang/specialised-zone
    city_id::shantou,                     // textile-apparel/at/shantou/regional-cluster
    city_id::foshan,                      // textile-apparel/at/foshan/regional-cluster
    city_id::dongguan,                    // textile-apparel/at/dongguan/regional-cluster
    city_id::zhongshan,                   // textile-apparel/at/zhongshan/regional-cluster
    city_id::jiangmen,                    // textile-apparel/at/jiangmen/regional-cluster
    city_id::chaozhou,                    // textile-apparel/at/chaozhou/regional-cluster
    city_id::jieyang,                     // textile-apparel/at/jieyang/regional-cluster
    city_id::shenzhen,                    // textile-apparel/womens-wear/at/shenzhen/regional-cluster
    city_id::dongguan_humen,              // textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster
    city_id::foshan_chancheng_zhangcha,   // textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster
    city_id::guangzhou,                   // food-beverage/specialty-foods/at/guangzhou/industry-site
    city_id::dongguan,                    // food-beverage/specialty-foods/at/dongguan/industry-site
    city_id::foshan,                      // food-beverage/specialty-foods/at/foshan/industry-site
    city_id::zhongshan,                   // food-beverage/specialty-foods/at/zhongshan/industry-site
    city_id::jiangmen,                    // food-beverage/specialty-foods/at/jiangmen/industry-site
    city_id::chaozhou,                    // food-beverage/specialty-foods/at/chaozhou/industry-site
    city_id::dongguan,                    // food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site
    city_id::foshan,                      // food-beverage/agricultural-and-sideline-food-processing/at/foshan/industry-site
    city_id::chaozhou,                    // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/industry-site
    city_id::maoming,                     // food-beverage/agricultural-and-sideline-food-processing/at/maoming/industry-site
    city_id::maoming,                     // food-beverage/mooncakes/at/maoming/industry-site
    city_id::chaozhou,                    // food-beverage/mooncakes/at/chaozhou/industry-site
    city_id::chaozhou,                    // food-beverage/snack-foods/at/chaozhou/industry-site
    city_id::dongguan_daojiao,            // food-beverage/snack-foods/at/dongguan/daojiao/industry-site
    city_id::guangzhou,                   // food-beverage/herbal-tea/at/guangzhou/industry-site
    city_id::dongguan,                    // food-beverage/herbal-tea/at/dongguan/industry-site
    city_id::guangzhou,                   // food-beverage/cured-meats/at/guangzhou/industry-site
    city_id::zhongshan,                   // food-beverage/cured-meats/at/zhongshan/industry-site
    city_id::guangzhou,                   // food-beverage/quick-frozen-foods/at/guangzhou/industry-site
    city_id::shenzhen,                    // food-beverage/quick-frozen-foods/at/shenzhen/industry-site
    city_id::foshan,                      // food-beverage/quick-frozen-foods/at/foshan/industry-site
    city_id::dongguan,                    // food-beverage/quick-frozen-foods/at/dongguan/industry-site
    city_id::foshan_sanshui,              // food-beverage/beverages/at/foshan/sanshui/specialised-zone
    city_id::jiangmen_heshan,             // food-beverage/condiments/at/jiangmen/heshan/specialised-zone
    city_id::foshan,                      // food-beverage/condiments/at/foshan/specialised-zone
    city_id::yangjiang,                   // food-beverage/condiments/at/yangjiang/specialised-zone
    city_id::dongguan_daojiao,            // food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone
    city_id::jiangmen_pengjiang,          // food-beverage/baked-goods/at/jiangmen/pengjiang/specialised-zone
    city_id::jiangmen_kaiping,            // food-beverage/baked-goods/at/jiangmen/kaiping/specialised-zone
    city_id::guangzhou,                   // food-beverage/herbal-tea/at/guangzhou/specialised-zone
    city_id::shenzhen,                    // food-beverage/herbal-tea/at/shenzhen/specialised-zone
    city_id::dongguan,                    // food-beverage/herbal-tea/at/dongguan/specialised-zone
    city_id::zhaoqing,                    // food-beverage/herbal-tea/at/zhaoqing/specialised-zone
    city_id::zhongshan_huangpu,           // food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone
    city_id::chaozhou_chaoan,             // food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone
    city_id::dongguan_machong,            // food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone
    city_id::chaozhou,                    // food-beverage/preserved-fruit/at/chaozhou/specialised-zone
    city_id::dongguan,                    // food-beverage/confectionery/at/dongguan/specialised-zone
    city_id::chaozhou,                    // food-beverage/confectionery/at/chaozhou/specialised-zone
    city_id::shantou,                     // food-beverage/confectionery/at/shantou/specialised-zone
    city_id::foshan_shunde,               // food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone
    city_id::chaozhou,                    // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/specialised-zone
    city_id::maoming,                     // food-beverage/agricultural-and-sideline-food-processing/at/maoming/specialised-zone
    city_id::guangzhou,                   // food-beverage/at/guangzhou/centre
    city_id::shenzhen,                    // food-beverage/at/shenzhen/centre
    city_id::foshan,                      // building-materials/at/foshan/regional-cluster
    city_id::yunfu,                       // building-materials/at/yunfu/regional-cluster
    city_id::qingyuan,                    // building-materials/at/qingyuan/regional-cluster
    city_id::dongguan,                    // building-materials/at/dongguan/regional-cluster
    city_id::chaozhou,                    // building-materials/at/chaozhou/regional-cluster
    city_id::meizhou,                     // building-materials/at/meizhou/regional-cluster
    city_id::foshan,                      // building-materials/foshan/at/foshan/regional-cluster
    city_id::yunfu,                       // building-materials/yunfu/at/yunfu/regional-cluster
    city_id::qingyuan,                    // building-materials/qingyuan/at/qingyuan/regional-cluster
    city_id::dongguan,                    // building-materials/dongguan/at/dongguan/regional-cluster
    city_id::chaozhou,                    // building-materials/chaozhou/at/chaozhou/regional-cluster
    city_id::meizhou,                     // building-materials/meizhou/at/meizhou/regional-cluster
    city_id::guangzhou,                   // furniture/at/guangzhou/core
    city_id::shenzhen,                    // furniture/at/shenzhen/core
    city_id::foshan,                      // furniture/at/foshan/core
    city_id::dongguan,                    // furniture/at/dongguan/core
    city_id::huizhou,                     // furniture/at/huizhou/core
    city_id::zhongshan,                   // furniture/at/zhongshan/core
    city_id::jiangmen,                    // furniture/at/jiangmen/core
    city_id::guangzhou,                   // furniture/smart-manufacturing-network/at/guangzhou/core
    city_id::foshan,                      // furniture/smart-manufacturing-network/at/foshan/core
    city_id::shenzhen,                    // furniture/design-and-r-and-d-network/at/shenzhen/core
    city_id::guangzhou,                   // furniture/design-and-r-and-d-network/at/guangzhou/core
    city_id::foshan,                      // furniture/design-and-r-and-d-network/at/foshan/core
    city_id::guangzhou,                   // furniture/customised-service-network/at/guangzhou/core
    city_id::guangzhou,                   // furniture/technology-leading-and-customised-service/at/guangzhou/core
    city_id::zhongshan,                   // furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core
    city_id::jiangmen,                    // furniture/traditional-and-new-chinese-style-furniture/at/jiangmen/core
    city_id::guangzhou_panyu,             // furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core
    city_id::zhongshan,                   // furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core
    city_id::foshan,                      // furniture/office-and-medical-and-elderly-care-furniture/at/foshan/core
    city_id::foshan,                      // furniture/pan-home-and-whole-house-furnishing/at/foshan/core
    city_id::dongguan,                    // furniture/pan-home-and-whole-house-furnishing/at/dongguan/core
    city_id::huizhou,                     // furniture/pan-home-and-whole-house-furnishing/at/huizhou/core
    city_id::foshan_shunde,               // furniture/at/foshan/shunde/demonstration
    city_id::shenzhen,                    // furniture/design-and-r-and-d-network/at/shenzhen/centre
    city_id::foshan_shunde_longjiang,     // furniture/design-and-r-and-d-network/at/foshan/shunde/longjiang/centre
    city_id::guangzhou,                   // furniture/custom-furniture/at/guangzhou/industry-site
    city_id::foshan,                      // furniture/custom-furniture/at/foshan/industry-site
    city_id::guangzhou,                   // furniture/custom-furniture/at/guangzhou/centre
    city_id::foshan,                      // furniture/soft-furniture/at/foshan/industry-site
    city_id::dongguan,                    // furniture/soft-furniture/at/dongguan/industry-site
    city_id::huizhou,                     // furniture/soft-furniture/at/huizhou/industry-site
    city_id::guangzhou,                   // furniture/office-furniture/at/guangzhou/industry-site
    city_id::foshan,                      // furniture/office-furniture/at/foshan/industry-site
    city_id::zhongshan,                   // furniture/office-furniture/at/zhongshan/industry-site
    city_id::jiangmen,                    // furniture/office-furniture/at/jiangmen/industry-site
    city_id::zhongshan_dongsheng,         // furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone
    city_id::foshan,                      // furniture/metal-furniture/at/foshan/industry-site
    city_id::dongguan,                    // furniture/metal-furniture/at/dongguan/industry-site
    city_id::zhongshan,                   // furniture/metal-furniture/at/zhongshan/industry-site
    city_id::foshan_shunde_lecong,        // furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site
    city_id::guangzhou,                   // furniture/solid-wood-furniture/at/guangzhou/industry-site
    city_id::foshan,                      // furniture/solid-wood-furniture/at/foshan/industry-site
    city_id::zhongshan,                   // furniture/solid-wood-furniture/at/zhongshan/industry-site
    city_id::jiangmen,                    // furniture/solid-wood-furniture/at/jiangmen/industry-site
    city_id::guangzhou_panyu,             // furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone
    city_id::foshan_nanhai,               // furniture/rosewood-furniture/at/foshan/nanhai/specialised-zone
    city_id::jiangmen_xinhui,             // furniture/rosewood-furniture/at/jiangmen/xinhui/specialised-zone
    city_id::zhongshan_dachong,           // furniture/rosewood-furniture/at/zhongshan/dachong/specialised-zone
    city_id::guangzhou,                   // furniture/guangzhou/at/guangzhou/regional-cluster
    city_id::shenzhen,                    // furniture/shenzhen/at/shenzhen/regional-cluster
    city_id::foshan,                      // furniture/foshan/at/foshan/regional-cluster
    city_id::dongguan,                    // furniture/dongguan/at/dongguan/regional-cluster
    city_id::huizhou,                     // furniture/huizhou/at/huizhou/regional-cluster
    city_id::zhongshan,                   // furniture/zhongshan/at/zhongshan/regional-cluster
    city_id::jiangmen,                    // furniture/jiangmen/at/jiangmen/regional-cluster
    city_id::foshan,                      // furniture/at/foshan/industry-site
    city_id::zhongshan,                   // furniture/at/zhongshan/industry-site
    city_id::huizhou,                     // furniture/at/huizhou/industry-site
    city_id::shenzhen,                    // furniture/design-and-r-and-d-network/at/shenzhen/industry-site
    city_id::guangzhou,                   // furniture/design-and-r-and-d-network/at/guangzhou/industry-site
    city_id::foshan,                      // furniture/design-and-r-and-d-network/at/foshan/industry-site
    city_id::guangzhou,                   // furniture/smart-manufacturing-network/at/guangzhou/industry-site
    city_id::foshan,                      // furniture/smart-manufacturing-network/at/foshan/industry-site
    city_id::dongguan,                    // furniture/smart-manufacturing-network/at/dongguan/industry-site
    city_id::huizhou,                     // furniture/smart-manufacturing-network/at/huizhou/industry-site
    city_id::zhongshan,                   // furniture/smart-manufacturing-network/at/zhongshan/industry-site
    city_id::shenzhen,                    // furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster
    city_id::huizhou,                     // furniture/shenzhen-huizhou-heyuan/at/huizhou/regional-cluster
    city_id::heyuan,                      // furniture/shenzhen-huizhou-heyuan/at/heyuan/regional-cluster
    city_id::guangzhou,                   // furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster
    city_id::qingyuan,                    // furniture/guangzhou-qingyuan-meizhou/at/qingyuan/regional-cluster
    city_id::meizhou,                     // furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster
    city_id::foshan,                      // furniture/woodworking-machinery/at/foshan/regional-cluster
    city_id::dongguan,                    // furniture/woodworking-machinery/at/dongguan/regional-cluster
    city_id::foshan,                      // furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster
    city_id::dongguan,                    // furniture/raw-and-auxiliary-materials/at/dongguan/regional-cluster
    city_id::foshan,                      // furniture/hardware-parts/at/foshan/regional-cluster
    city_id::dongguan,                    // furniture/hardware-parts/at/dongguan/regional-cluster
    city_id::dongguan_houjie,             // furniture/at/dongguan/houjie/specialised-zone
    city_id::foshan,                      // furniture/furniture-equipment-manufacturing/at/foshan/industry-site
    city_id::dongguan,                    // furniture/furniture-equipment-manufacturing/at/dongguan/industry-site
    city_id::foshan,                      // metal-products/at/foshan/priority
    city_id::shenzhen,                    // metal-products/at/shenzhen/priority
    city_id::yangjiang,                   // metal-products/at/yangjiang/priority
    city_id::zhaoqing,                    // metal-products/at/zhaoqing/priority
    city_id::dongguan,                    // metal-products/at/dongguan/priority
    city_id::jiangmen,                    // metal-products/at/jiangmen/priority
    city_id::jieyang,                     // metal-products/at/jieyang/priority
    city_id::zhuhai,                      // pearl-river-west-bank/at/zhuhai/demonstration
    city_id::foshan,                      // pearl-river-west-bank/at/foshan/demonstration
    city_id::zhongshan,                   // pearl-river-west-bank/at/zhongshan/demonstration
    city_id::jiangmen,                    // pearl-river-west-bank/at/jiangmen/demonstration
    city_id::yangjiang,                   // pearl-river-west-bank/at/yangjiang/demonstration
    city_id::zhaoqing,                    // pearl-river-west-bank/at/zhaoqing/demonstration
    city_id::foshan_shunde,               // pearl-river-west-bank/at/foshan/shunde/demonstration
    city_id::zhuhai,                      // pearl-river-west-bank/at/zhuhai/demonstration/2
    city_id::foshan,                      // pearl-river-west-bank/at/foshan/demonstration/2
    city_id::zhongshan,                   // pearl-river-west-bank/at/zhongshan/demonstration/2
    city_id::zhaoqing,                    // pearl-river-west-bank/at/zhaoqing/demonstration/2
    city_id::jiangmen,                    // pearl-river-west-bank/at/jiangmen/demonstration/2
    city_id::foshan_shunde,               // pearl-river-west-bank/at/foshan/shunde/demonstration/2
    city_id::foshan,                      // pearl-river-west-bank/resource-recycling/at/foshan/base
    city_id::jiangmen_xinhui_shuangshui,  // pearl-river-west-bank/resource-recycling/at/jiangmen/xinhui/shuangshui/base
    city_id::foshan,                      // advanced-materials/at/foshan/base
    city_id::guangzhou,                   // advanced-materials/at/guangzhou/base
    city_id::shenzhen,                    // advanced-materials/at/shenzhen/base
    city_id::dongguan,                    // advanced-materials/at/dongguan/base
    city_id::huizhou,                     // advanced-materials/at/huizhou/base
    city_id::zhuhai,                      // advanced-materials/at/zhuhai/base
    city_id::zhaoqing,                    // advanced-materials/at/zhaoqing/base
    city_id::qingyuan,                    // advanced-materials/at/qingyuan/base
    city_id::shaoguan,                    // advanced-materials/at/shaoguan/base
    city_id::zhanjiang,                   // advanced-materials/at/zhanjiang/base
    city_id::yunfu,                       // advanced-materials/at/yunfu/base
    city_id::foshan,                      // advanced-materials/at/foshan/regional-cluster
    city_id::guangzhou,                   // advanced-materials/at/guangzhou/regional-cluster
    city_id::shenzhen,                    // advanced-materials/at/shenzhen/regional-cluster
    city_id::dongguan,                    // advanced-materials/at/dongguan/regional-cluster
    city_id::huizhou,                     // advanced-materials/at/huizhou/regional-cluster
    city_id::zhuhai,                      // advanced-materials/at/zhuhai/regional-cluster
    city_id::zhaoqing,                    // advanced-materials/at/zhaoqing/regional-cluster
    city_id::qingyuan,                    // advanced-materials/at/qingyuan/regional-cluster
    city_id::shaoguan,                    // advanced-materials/at/shaoguan/regional-cluster
    city_id::zhanjiang,                   // advanced-materials/at/zhanjiang/regional-cluster
    city_id::yunfu,                       // advanced-materials/at/yunfu/regional-cluster
    city_id::foshan,                      // advanced-materials/foshan/at/foshan/regional-cluster
    city_id::guangzhou,                   // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    city_id::shenzhen,                    // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    city_id::dongguan,                    // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    city_id::huizhou,                     // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    city_id::zhuhai,                      // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    city_id::zhaoqing,                    // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    city_id::qingyuan,                    // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    city_id::shaoguan,                    // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    city_id::zhanjiang,                   // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    city_id::yunfu,                       // advanced-materials/yunfu/at/yunfu/regional-cluster
    city_id::yunfu,                       // advanced-materials/green-steel/at/yunfu/base
    city_id::guangzhou,                   // light-industry-textiles/at/guangzhou/core
    city_id::shenzhen,                    // light-industry-textiles/at/shenzhen/core
    city_id::guangzhou,                   // light-industry-textiles/at/guangzhou/core/2
    city_id::shenzhen,                    // light-industry-textiles/at/shenzhen/core/2
    city_id::shantou,                     // light-industry-textiles/at/shantou/growth-pole
    city_id::zhanjiang,                   // light-industry-textiles/at/zhanjiang/growth-pole
    city_id::guangzhou,                   // light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution
    city_id::shantou,                     // light-industry-textiles/textiles-and-apparel/at/shantou/distribution
    city_id::foshan,                      // light-industry-textiles/textiles-and-apparel/at/foshan/distribution
    city_id::huizhou,                     // light-industry-textiles/textiles-and-apparel/at/huizhou/distribution
    city_id::shanwei,                     // light-industry-textiles/textiles-and-apparel/at/shanwei/distribution
    city_id::dongguan,                    // light-industry-textiles/textiles-and-apparel/at/dongguan/distribution
    city_id::zhongshan,                   // light-industry-textiles/textiles-and-apparel/at/zhongshan/distribution
    city_id::jiangmen,                    // light-industry-textiles/textiles-and-apparel/at/jiangmen/distribution
    city_id::zhanjiang,                   // light-industry-textiles/textiles-and-apparel/at/zhanjiang/distribution
    city_id::chaozhou,                    // light-industry-textiles/textiles-and-apparel/at/chaozhou/distribution
    city_id::jieyang,                     // light-industry-textiles/textiles-and-apparel/at/jieyang/distribution
    city_id::qingyuan,                    // light-industry-textiles/textiles-and-apparel/at/qingyuan/distribution
    city_id::guangzhou,                   // light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution
    city_id::shenzhen,                    // light-industry-textiles/leather-fur-feather-and-footwear/at/shenzhen/distribution
    city_id::foshan,                      // light-industry-textiles/leather-fur-feather-and-footwear/at/foshan/distribution
    city_id::huizhou,                     // light-industry-textiles/leather-fur-feather-and-footwear/at/huizhou/distribution
    city_id::dongguan,                    // light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution
    city_id::jiangmen,                    // light-industry-textiles/leather-fur-feather-and-footwear/at/jiangmen/distribution
    city_id::chaozhou,                    // light-industry-textiles/leather-fur-feather-and-footwear/at/chaozhou/distribution
    city_id::guangzhou,                   // light-industry-textiles/furniture/at/guangzhou/distribution
    city_id::foshan,                      // light-industry-textiles/furniture/at/foshan/distribution
    city_id::dongguan,                    // light-industry-textiles/furniture/at/dongguan/distribution
    city_id::zhongshan,                   // light-industry-textiles/furniture/at/zhongshan/distribution
    city_id::jiangmen,                    // light-industry-textiles/furniture/at/jiangmen/distribution
    city_id::dongguan,                    // light-industry-textiles/paper-and-paper-products/at/dongguan/distribution
    city_id::jiangmen,                    // light-industry-textiles/paper-and-paper-products/at/jiangmen/distribution
    city_id::yangjiang,                   // light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution
    city_id::zhanjiang,                   // light-industry-textiles/paper-and-paper-products/at/zhanjiang/distribution
    city_id::guangzhou,                   // light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution
    city_id::shenzhen,                    // light-industry-textiles/printing-and-recorded-media/at/shenzhen/distribution
    city_id::shantou,                     // light-industry-textiles/printing-and-recorded-media/at/shantou/distribution
    city_id::foshan,                      // light-industry-textiles/printing-and-recorded-media/at/foshan/distribution
    city_id::dongguan,                    // light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution
    city_id::zhongshan,                   // light-industry-textiles/printing-and-recorded-media/at/zhongshan/distribution
    city_id::jiangmen,                    // light-industry-textiles/printing-and-recorded-media/at/jiangmen/distribution
    city_id::guangzhou,                   // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution
    city_id::shenzhen,                    // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shenzhen/distribution
    city_id::zhuhai,                      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/zhuhai/distribution
    city_id::shantou,                     // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shantou/distribution
    city_id::meizhou,                     // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/meizhou/distribution
    city_id::huizhou,                     // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/huizhou/distribution
    city_id::shanwei,                     // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shanwei/distribution
    city_id::chaozhou,                    // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution
    city_id::guangzhou,                   // light-industry-textiles/daily-chemicals/at/guangzhou/distribution
    city_id::shantou,                     // light-industry-textiles/daily-chemicals/at/shantou/distribution
    city_id::zhongshan,                   // light-industry-textiles/daily-chemicals/at/zhongshan/distribution
    city_id::zhuhai,                      // light-industry-textiles/daily-chemicals/at/zhuhai/distribution
    city_id::shantou,                     // light-industry-textiles/plastic-products/at/shantou/distribution
    city_id::foshan,                      // light-industry-textiles/plastic-products/at/foshan/distribution
    city_id::jieyang,                     // light-industry-textiles/plastic-products/at/jieyang/distribution
    city_id::foshan,                      // light-industry-textiles/ceramic-products/at/foshan/distribution
    city_id::meizhou,                     // light-industry-textiles/ceramic-products/at/meizhou/distribution
    city_id::chaozhou,                    // light-industry-textiles/ceramic-products/at/chaozhou/distribution
    city_id::zhongshan,                   // light-industry-textiles/metal-products/at/zhongshan/distribution
    city_id::jiangmen,                    // light-industry-textiles/metal-products/at/jiangmen/distribution
    city_id::yangjiang,                   // light-industry-textiles/metal-products/at/yangjiang/distribution
    city_id::zhaoqing,                    // light-industry-textiles/metal-products/at/zhaoqing/distribution
    city_id::yunfu,                       // light-industry-textiles/metal-products/at/yunfu/distribution
    city_id::guangzhou,                   // light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution
    city_id::shenzhen,                    // light-industry-textiles/bicycles-and-wheelchairs/at/shenzhen/distribution
    city_id::huizhou,                     // light-industry-textiles/bicycles-and-wheelchairs/at/huizhou/distribution
    city_id::dongguan,                    // light-industry-textiles/bicycles-and-wheelchairs/at/dongguan/distribution
    city_id::zhongshan,                   // light-industry-textiles/bicycles-and-wheelchairs/at/zhongshan/distribution
    city_id::guangzhou,                   // light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution
    city_id::shenzhen,                    // light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution
    city_id::heyuan,                      // light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution
};

inline constexpr constplan::placement_role role[] = {
    constplan::placement_role::core,              // textile-apparel/at/guangzhou/core
    constplan::placement_role::core,              // textile-apparel/at/shenzhen/core
    constplan::placement_role::industry_site,     // textile-apparel/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // textile-apparel/at/shenzhen/industry-site
    constplan::placement_role::specialised_zone,  // textile-apparel/at/shantou/specialised-zone
    constplan::placement_role::specialised_zone,  // textile-apparel/at/foshan/specialised-zone
    constplan::placement_role::specialised_zone,  // textile-apparel/at/dongguan/specialised-zone
    constplan::placement_role::specialised_zone,  // textile-apparel/at/zhongshan/specialised-zone
    constplan::placement_role::specialised_zone,  // textile-apparel/at/jiangmen/specialised-zone
    constplan::placement_role::specialised_zone,  // textile-apparel/at/chaozhou/specialised-zone
    constplan::placement_role::specialised_zone,  // textile-apparel/at/jieyang/specialised-zone
    constplan::placement_role::regional_cluster,  // textile-apparel/at/shantou/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/at/zhongshan/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/at/jiangmen/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/at/chaozhou/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/at/jieyang/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/womens-wear/at/shenzhen/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster
    constplan::placement_role::regional_cluster,  // textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster
    constplan::placement_role::industry_site,     // food-beverage/specialty-foods/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // food-beverage/specialty-foods/at/dongguan/industry-site
    constplan::placement_role::industry_site,     // food-beverage/specialty-foods/at/foshan/industry-site
    constplan::placement_role::industry_site,     // food-beverage/specialty-foods/at/zhongshan/industry-site
    constplan::placement_role::industry_site,     // food-beverage/specialty-foods/at/jiangmen/industry-site
    constplan::placement_role::industry_site,     // food-beverage/specialty-foods/at/chaozhou/industry-site
    constplan::placement_role::industry_site,     // food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site
    constplan::placement_role::industry_site,     // food-beverage/agricultural-and-sideline-food-processing/at/foshan/industry-site
    constplan::placement_role::industry_site,     // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/industry-site
    constplan::placement_role::industry_site,     // food-beverage/agricultural-and-sideline-food-processing/at/maoming/industry-site
    constplan::placement_role::industry_site,     // food-beverage/mooncakes/at/maoming/industry-site
    constplan::placement_role::industry_site,     // food-beverage/mooncakes/at/chaozhou/industry-site
    constplan::placement_role::industry_site,     // food-beverage/snack-foods/at/chaozhou/industry-site
    constplan::placement_role::industry_site,     // food-beverage/snack-foods/at/dongguan/daojiao/industry-site
    constplan::placement_role::industry_site,     // food-beverage/herbal-tea/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // food-beverage/herbal-tea/at/dongguan/industry-site
    constplan::placement_role::industry_site,     // food-beverage/cured-meats/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // food-beverage/cured-meats/at/zhongshan/industry-site
    constplan::placement_role::industry_site,     // food-beverage/quick-frozen-foods/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // food-beverage/quick-frozen-foods/at/shenzhen/industry-site
    constplan::placement_role::industry_site,     // food-beverage/quick-frozen-foods/at/foshan/industry-site
    constplan::placement_role::industry_site,     // food-beverage/quick-frozen-foods/at/dongguan/industry-site
    constplan::placement_role::specialised_zone,  // food-beverage/beverages/at/foshan/sanshui/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/condiments/at/jiangmen/heshan/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/condiments/at/foshan/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/condiments/at/yangjiang/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/baked-goods/at/jiangmen/pengjiang/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/baked-goods/at/jiangmen/kaiping/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/herbal-tea/at/guangzhou/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/herbal-tea/at/shenzhen/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/herbal-tea/at/dongguan/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/herbal-tea/at/zhaoqing/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/preserved-fruit/at/chaozhou/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/confectionery/at/dongguan/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/confectionery/at/chaozhou/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/confectionery/at/shantou/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/specialised-zone
    constplan::placement_role::specialised_zone,  // food-beverage/agricultural-and-sideline-food-processing/at/maoming/specialised-zone
    constplan::placement_role::centre,            // food-beverage/at/guangzhou/centre
    constplan::placement_role::centre,            // food-beverage/at/shenzhen/centre
    constplan::placement_role::regional_cluster,  // building-materials/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/yunfu/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/chaozhou/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/at/meizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/foshan/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/yunfu/at/yunfu/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/qingyuan/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/dongguan/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/chaozhou/at/chaozhou/regional-cluster
    constplan::placement_role::regional_cluster,  // building-materials/meizhou/at/meizhou/regional-cluster
    constplan::placement_role::core,              // furniture/at/guangzhou/core
    constplan::placement_role::core,              // furniture/at/shenzhen/core
    constplan::placement_role::core,              // furniture/at/foshan/core
    constplan::placement_role::core,              // furniture/at/dongguan/core
    constplan::placement_role::core,              // furniture/at/huizhou/core
    constplan::placement_role::core,              // furniture/at/zhongshan/core
    constplan::placement_role::core,              // furniture/at/jiangmen/core
    constplan::placement_role::core,              // furniture/smart-manufacturing-network/at/guangzhou/core
    constplan::placement_role::core,              // furniture/smart-manufacturing-network/at/foshan/core
    constplan::placement_role::core,              // furniture/design-and-r-and-d-network/at/shenzhen/core
    constplan::placement_role::core,              // furniture/design-and-r-and-d-network/at/guangzhou/core
    constplan::placement_role::core,              // furniture/design-and-r-and-d-network/at/foshan/core
    constplan::placement_role::core,              // furniture/customised-service-network/at/guangzhou/core
    constplan::placement_role::core,              // furniture/technology-leading-and-customised-service/at/guangzhou/core
    constplan::placement_role::core,              // furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core
    constplan::placement_role::core,              // furniture/traditional-and-new-chinese-style-furniture/at/jiangmen/core
    constplan::placement_role::core,              // furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core
    constplan::placement_role::core,              // furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core
    constplan::placement_role::core,              // furniture/office-and-medical-and-elderly-care-furniture/at/foshan/core
    constplan::placement_role::core,              // furniture/pan-home-and-whole-house-furnishing/at/foshan/core
    constplan::placement_role::core,              // furniture/pan-home-and-whole-house-furnishing/at/dongguan/core
    constplan::placement_role::core,              // furniture/pan-home-and-whole-house-furnishing/at/huizhou/core
    constplan::placement_role::demonstration,     // furniture/at/foshan/shunde/demonstration
    constplan::placement_role::centre,            // furniture/design-and-r-and-d-network/at/shenzhen/centre
    constplan::placement_role::centre,            // furniture/design-and-r-and-d-network/at/foshan/shunde/longjiang/centre
    constplan::placement_role::industry_site,     // furniture/custom-furniture/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // furniture/custom-furniture/at/foshan/industry-site
    constplan::placement_role::centre,            // furniture/custom-furniture/at/guangzhou/centre
    constplan::placement_role::industry_site,     // furniture/soft-furniture/at/foshan/industry-site
    constplan::placement_role::industry_site,     // furniture/soft-furniture/at/dongguan/industry-site
    constplan::placement_role::industry_site,     // furniture/soft-furniture/at/huizhou/industry-site
    constplan::placement_role::industry_site,     // furniture/office-furniture/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // furniture/office-furniture/at/foshan/industry-site
    constplan::placement_role::industry_site,     // furniture/office-furniture/at/zhongshan/industry-site
    constplan::placement_role::industry_site,     // furniture/office-furniture/at/jiangmen/industry-site
    constplan::placement_role::specialised_zone,  // furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone
    constplan::placement_role::industry_site,     // furniture/metal-furniture/at/foshan/industry-site
    constplan::placement_role::industry_site,     // furniture/metal-furniture/at/dongguan/industry-site
    constplan::placement_role::industry_site,     // furniture/metal-furniture/at/zhongshan/industry-site
    constplan::placement_role::industry_site,     // furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site
    constplan::placement_role::industry_site,     // furniture/solid-wood-furniture/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // furniture/solid-wood-furniture/at/foshan/industry-site
    constplan::placement_role::industry_site,     // furniture/solid-wood-furniture/at/zhongshan/industry-site
    constplan::placement_role::industry_site,     // furniture/solid-wood-furniture/at/jiangmen/industry-site
    constplan::placement_role::specialised_zone,  // furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone
    constplan::placement_role::specialised_zone,  // furniture/rosewood-furniture/at/foshan/nanhai/specialised-zone
    constplan::placement_role::specialised_zone,  // furniture/rosewood-furniture/at/jiangmen/xinhui/specialised-zone
    constplan::placement_role::specialised_zone,  // furniture/rosewood-furniture/at/zhongshan/dachong/specialised-zone
    constplan::placement_role::regional_cluster,  // furniture/guangzhou/at/guangzhou/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/shenzhen/at/shenzhen/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/foshan/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/dongguan/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/huizhou/at/huizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/zhongshan/at/zhongshan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/jiangmen/at/jiangmen/regional-cluster
    constplan::placement_role::industry_site,     // furniture/at/foshan/industry-site
    constplan::placement_role::industry_site,     // furniture/at/zhongshan/industry-site
    constplan::placement_role::industry_site,     // furniture/at/huizhou/industry-site
    constplan::placement_role::industry_site,     // furniture/design-and-r-and-d-network/at/shenzhen/industry-site
    constplan::placement_role::industry_site,     // furniture/design-and-r-and-d-network/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // furniture/design-and-r-and-d-network/at/foshan/industry-site
    constplan::placement_role::industry_site,     // furniture/smart-manufacturing-network/at/guangzhou/industry-site
    constplan::placement_role::industry_site,     // furniture/smart-manufacturing-network/at/foshan/industry-site
    constplan::placement_role::industry_site,     // furniture/smart-manufacturing-network/at/dongguan/industry-site
    constplan::placement_role::industry_site,     // furniture/smart-manufacturing-network/at/huizhou/industry-site
    constplan::placement_role::industry_site,     // furniture/smart-manufacturing-network/at/zhongshan/industry-site
    constplan::placement_role::regional_cluster,  // furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/shenzhen-huizhou-heyuan/at/huizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/shenzhen-huizhou-heyuan/at/heyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/guangzhou-qingyuan-meizhou/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/woodworking-machinery/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/woodworking-machinery/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/raw-and-auxiliary-materials/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/hardware-parts/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // furniture/hardware-parts/at/dongguan/regional-cluster
    constplan::placement_role::specialised_zone,  // furniture/at/dongguan/houjie/specialised-zone
    constplan::placement_role::industry_site,     // furniture/furniture-equipment-manufacturing/at/foshan/industry-site
    constplan::placement_role::industry_site,     // furniture/furniture-equipment-manufacturing/at/dongguan/industry-site
    constplan::placement_role::priority,          // metal-products/at/foshan/priority
    constplan::placement_role::priority,          // metal-products/at/shenzhen/priority
    constplan::placement_role::priority,          // metal-products/at/yangjiang/priority
    constplan::placement_role::priority,          // metal-products/at/zhaoqing/priority
    constplan::placement_role::priority,          // metal-products/at/dongguan/priority
    constplan::placement_role::priority,          // metal-products/at/jiangmen/priority
    constplan::placement_role::priority,          // metal-products/at/jieyang/priority
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/zhuhai/demonstration
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/foshan/demonstration
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/zhongshan/demonstration
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/jiangmen/demonstration
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/yangjiang/demonstration
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/zhaoqing/demonstration
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/foshan/shunde/demonstration
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/zhuhai/demonstration/2
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/foshan/demonstration/2
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/zhongshan/demonstration/2
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/zhaoqing/demonstration/2
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/jiangmen/demonstration/2
    constplan::placement_role::demonstration,     // pearl-river-west-bank/at/foshan/shunde/demonstration/2
    constplan::placement_role::base,              // pearl-river-west-bank/resource-recycling/at/foshan/base
    constplan::placement_role::base,              // pearl-river-west-bank/resource-recycling/at/jiangmen/xinhui/shuangshui/base
    constplan::placement_role::base,              // advanced-materials/at/foshan/base
    constplan::placement_role::base,              // advanced-materials/at/guangzhou/base
    constplan::placement_role::base,              // advanced-materials/at/shenzhen/base
    constplan::placement_role::base,              // advanced-materials/at/dongguan/base
    constplan::placement_role::base,              // advanced-materials/at/huizhou/base
    constplan::placement_role::base,              // advanced-materials/at/zhuhai/base
    constplan::placement_role::base,              // advanced-materials/at/zhaoqing/base
    constplan::placement_role::base,              // advanced-materials/at/qingyuan/base
    constplan::placement_role::base,              // advanced-materials/at/shaoguan/base
    constplan::placement_role::base,              // advanced-materials/at/zhanjiang/base
    constplan::placement_role::base,              // advanced-materials/at/yunfu/base
    constplan::placement_role::regional_cluster,  // advanced-materials/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/guangzhou/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/shenzhen/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/huizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/zhuhai/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/zhaoqing/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/shaoguan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/zhanjiang/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/at/yunfu/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/foshan/at/foshan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    constplan::placement_role::regional_cluster,  // advanced-materials/yunfu/at/yunfu/regional-cluster
    constplan::placement_role::base,              // advanced-materials/green-steel/at/yunfu/base
    constplan::placement_role::core,              // light-industry-textiles/at/guangzhou/core
    constplan::placement_role::core,              // light-industry-textiles/at/shenzhen/core
    constplan::placement_role::core,              // light-industry-textiles/at/guangzhou/core/2
    constplan::placement_role::core,              // light-industry-textiles/at/shenzhen/core/2
    constplan::placement_role::growth_pole,       // light-industry-textiles/at/shantou/growth-pole
    constplan::placement_role::growth_pole,       // light-industry-textiles/at/zhanjiang/growth-pole
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/shantou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/foshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/huizhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/shanwei/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/dongguan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/zhongshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/jiangmen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/zhanjiang/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/chaozhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/jieyang/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/textiles-and-apparel/at/qingyuan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/leather-fur-feather-and-footwear/at/shenzhen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/leather-fur-feather-and-footwear/at/foshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/leather-fur-feather-and-footwear/at/huizhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/leather-fur-feather-and-footwear/at/jiangmen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/leather-fur-feather-and-footwear/at/chaozhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/furniture/at/guangzhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/furniture/at/foshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/furniture/at/dongguan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/furniture/at/zhongshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/furniture/at/jiangmen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/paper-and-paper-products/at/dongguan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/paper-and-paper-products/at/jiangmen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/paper-and-paper-products/at/zhanjiang/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/printing-and-recorded-media/at/shenzhen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/printing-and-recorded-media/at/shantou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/printing-and-recorded-media/at/foshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/printing-and-recorded-media/at/zhongshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/printing-and-recorded-media/at/jiangmen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shenzhen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/zhuhai/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shantou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/meizhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/huizhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shanwei/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/daily-chemicals/at/guangzhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/daily-chemicals/at/shantou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/daily-chemicals/at/zhongshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/daily-chemicals/at/zhuhai/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/plastic-products/at/shantou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/plastic-products/at/foshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/plastic-products/at/jieyang/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/ceramic-products/at/foshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/ceramic-products/at/meizhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/ceramic-products/at/chaozhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/metal-products/at/zhongshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/metal-products/at/jiangmen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/metal-products/at/yangjiang/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/metal-products/at/zhaoqing/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/metal-products/at/yunfu/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/bicycles-and-wheelchairs/at/shenzhen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/bicycles-and-wheelchairs/at/huizhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/bicycles-and-wheelchairs/at/dongguan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/bicycles-and-wheelchairs/at/zhongshan/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution
    constplan::placement_role::distribution,      // light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution
};

inline constexpr constplan::placement_state state[] = {
    constplan::placement_state::planned,   // textile-apparel/at/guangzhou/core
    constplan::placement_state::planned,   // textile-apparel/at/shenzhen/core
    constplan::placement_state::planned,   // textile-apparel/at/guangzhou/industry-site
    constplan::placement_state::planned,   // textile-apparel/at/shenzhen/industry-site
    constplan::placement_state::existing,  // textile-apparel/at/shantou/specialised-zone
    constplan::placement_state::existing,  // textile-apparel/at/foshan/specialised-zone
    constplan::placement_state::existing,  // textile-apparel/at/dongguan/specialised-zone
    constplan::placement_state::existing,  // textile-apparel/at/zhongshan/specialised-zone
    constplan::placement_state::existing,  // textile-apparel/at/jiangmen/specialised-zone
    constplan::placement_state::existing,  // textile-apparel/at/chaozhou/specialised-zone
    constplan::placement_state::existing,  // textile-apparel/at/jieyang/specialised-zone
    constplan::placement_state::planned,   // textile-apparel/at/shantou/regional-cluster
    constplan::placement_state::planned,   // textile-apparel/at/foshan/regional-cluster
    constplan::placement_state::planned,   // textile-apparel/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // textile-apparel/at/zhongshan/regional-cluster
    constplan::placement_state::planned,   // textile-apparel/at/jiangmen/regional-cluster
    constplan::placement_state::planned,   // textile-apparel/at/chaozhou/regional-cluster
    constplan::placement_state::planned,   // textile-apparel/at/jieyang/regional-cluster
    constplan::placement_state::existing,  // textile-apparel/womens-wear/at/shenzhen/regional-cluster
    constplan::placement_state::existing,  // textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster
    constplan::placement_state::existing,  // textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster
    constplan::placement_state::planned,   // food-beverage/specialty-foods/at/guangzhou/industry-site
    constplan::placement_state::planned,   // food-beverage/specialty-foods/at/dongguan/industry-site
    constplan::placement_state::planned,   // food-beverage/specialty-foods/at/foshan/industry-site
    constplan::placement_state::planned,   // food-beverage/specialty-foods/at/zhongshan/industry-site
    constplan::placement_state::planned,   // food-beverage/specialty-foods/at/jiangmen/industry-site
    constplan::placement_state::planned,   // food-beverage/specialty-foods/at/chaozhou/industry-site
    constplan::placement_state::planned,   // food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site
    constplan::placement_state::planned,   // food-beverage/agricultural-and-sideline-food-processing/at/foshan/industry-site
    constplan::placement_state::planned,   // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/industry-site
    constplan::placement_state::planned,   // food-beverage/agricultural-and-sideline-food-processing/at/maoming/industry-site
    constplan::placement_state::planned,   // food-beverage/mooncakes/at/maoming/industry-site
    constplan::placement_state::planned,   // food-beverage/mooncakes/at/chaozhou/industry-site
    constplan::placement_state::planned,   // food-beverage/snack-foods/at/chaozhou/industry-site
    constplan::placement_state::planned,   // food-beverage/snack-foods/at/dongguan/daojiao/industry-site
    constplan::placement_state::planned,   // food-beverage/herbal-tea/at/guangzhou/industry-site
    constplan::placement_state::planned,   // food-beverage/herbal-tea/at/dongguan/industry-site
    constplan::placement_state::planned,   // food-beverage/cured-meats/at/guangzhou/industry-site
    constplan::placement_state::planned,   // food-beverage/cured-meats/at/zhongshan/industry-site
    constplan::placement_state::planned,   // food-beverage/quick-frozen-foods/at/guangzhou/industry-site
    constplan::placement_state::planned,   // food-beverage/quick-frozen-foods/at/shenzhen/industry-site
    constplan::placement_state::planned,   // food-beverage/quick-frozen-foods/at/foshan/industry-site
    constplan::placement_state::planned,   // food-beverage/quick-frozen-foods/at/dongguan/industry-site
    constplan::placement_state::planned,   // food-beverage/beverages/at/foshan/sanshui/specialised-zone
    constplan::placement_state::planned,   // food-beverage/condiments/at/jiangmen/heshan/specialised-zone
    constplan::placement_state::planned,   // food-beverage/condiments/at/foshan/specialised-zone
    constplan::placement_state::planned,   // food-beverage/condiments/at/yangjiang/specialised-zone
    constplan::placement_state::planned,   // food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone
    constplan::placement_state::planned,   // food-beverage/baked-goods/at/jiangmen/pengjiang/specialised-zone
    constplan::placement_state::planned,   // food-beverage/baked-goods/at/jiangmen/kaiping/specialised-zone
    constplan::placement_state::planned,   // food-beverage/herbal-tea/at/guangzhou/specialised-zone
    constplan::placement_state::planned,   // food-beverage/herbal-tea/at/shenzhen/specialised-zone
    constplan::placement_state::planned,   // food-beverage/herbal-tea/at/dongguan/specialised-zone
    constplan::placement_state::planned,   // food-beverage/herbal-tea/at/zhaoqing/specialised-zone
    constplan::placement_state::planned,   // food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone
    constplan::placement_state::planned,   // food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone
    constplan::placement_state::planned,   // food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone
    constplan::placement_state::planned,   // food-beverage/preserved-fruit/at/chaozhou/specialised-zone
    constplan::placement_state::planned,   // food-beverage/confectionery/at/dongguan/specialised-zone
    constplan::placement_state::planned,   // food-beverage/confectionery/at/chaozhou/specialised-zone
    constplan::placement_state::planned,   // food-beverage/confectionery/at/shantou/specialised-zone
    constplan::placement_state::planned,   // food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone
    constplan::placement_state::planned,   // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/specialised-zone
    constplan::placement_state::planned,   // food-beverage/agricultural-and-sideline-food-processing/at/maoming/specialised-zone
    constplan::placement_state::planned,   // food-beverage/at/guangzhou/centre
    constplan::placement_state::planned,   // food-beverage/at/shenzhen/centre
    constplan::placement_state::planned,   // building-materials/at/foshan/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/yunfu/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/chaozhou/regional-cluster
    constplan::placement_state::planned,   // building-materials/at/meizhou/regional-cluster
    constplan::placement_state::planned,   // building-materials/foshan/at/foshan/regional-cluster
    constplan::placement_state::planned,   // building-materials/yunfu/at/yunfu/regional-cluster
    constplan::placement_state::planned,   // building-materials/qingyuan/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // building-materials/dongguan/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // building-materials/chaozhou/at/chaozhou/regional-cluster
    constplan::placement_state::planned,   // building-materials/meizhou/at/meizhou/regional-cluster
    constplan::placement_state::planned,   // furniture/at/guangzhou/core
    constplan::placement_state::planned,   // furniture/at/shenzhen/core
    constplan::placement_state::planned,   // furniture/at/foshan/core
    constplan::placement_state::planned,   // furniture/at/dongguan/core
    constplan::placement_state::planned,   // furniture/at/huizhou/core
    constplan::placement_state::planned,   // furniture/at/zhongshan/core
    constplan::placement_state::planned,   // furniture/at/jiangmen/core
    constplan::placement_state::planned,   // furniture/smart-manufacturing-network/at/guangzhou/core
    constplan::placement_state::planned,   // furniture/smart-manufacturing-network/at/foshan/core
    constplan::placement_state::planned,   // furniture/design-and-r-and-d-network/at/shenzhen/core
    constplan::placement_state::planned,   // furniture/design-and-r-and-d-network/at/guangzhou/core
    constplan::placement_state::planned,   // furniture/design-and-r-and-d-network/at/foshan/core
    constplan::placement_state::planned,   // furniture/customised-service-network/at/guangzhou/core
    constplan::placement_state::planned,   // furniture/technology-leading-and-customised-service/at/guangzhou/core
    constplan::placement_state::planned,   // furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core
    constplan::placement_state::planned,   // furniture/traditional-and-new-chinese-style-furniture/at/jiangmen/core
    constplan::placement_state::planned,   // furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core
    constplan::placement_state::planned,   // furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core
    constplan::placement_state::planned,   // furniture/office-and-medical-and-elderly-care-furniture/at/foshan/core
    constplan::placement_state::planned,   // furniture/pan-home-and-whole-house-furnishing/at/foshan/core
    constplan::placement_state::planned,   // furniture/pan-home-and-whole-house-furnishing/at/dongguan/core
    constplan::placement_state::planned,   // furniture/pan-home-and-whole-house-furnishing/at/huizhou/core
    constplan::placement_state::planned,   // furniture/at/foshan/shunde/demonstration
    constplan::placement_state::planned,   // furniture/design-and-r-and-d-network/at/shenzhen/centre
    constplan::placement_state::planned,   // furniture/design-and-r-and-d-network/at/foshan/shunde/longjiang/centre
    constplan::placement_state::planned,   // furniture/custom-furniture/at/guangzhou/industry-site
    constplan::placement_state::planned,   // furniture/custom-furniture/at/foshan/industry-site
    constplan::placement_state::planned,   // furniture/custom-furniture/at/guangzhou/centre
    constplan::placement_state::planned,   // furniture/soft-furniture/at/foshan/industry-site
    constplan::placement_state::planned,   // furniture/soft-furniture/at/dongguan/industry-site
    constplan::placement_state::planned,   // furniture/soft-furniture/at/huizhou/industry-site
    constplan::placement_state::planned,   // furniture/office-furniture/at/guangzhou/industry-site
    constplan::placement_state::planned,   // furniture/office-furniture/at/foshan/industry-site
    constplan::placement_state::planned,   // furniture/office-furniture/at/zhongshan/industry-site
    constplan::placement_state::planned,   // furniture/office-furniture/at/jiangmen/industry-site
    constplan::placement_state::planned,   // furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone
    constplan::placement_state::planned,   // furniture/metal-furniture/at/foshan/industry-site
    constplan::placement_state::planned,   // furniture/metal-furniture/at/dongguan/industry-site
    constplan::placement_state::planned,   // furniture/metal-furniture/at/zhongshan/industry-site
    constplan::placement_state::planned,   // furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site
    constplan::placement_state::planned,   // furniture/solid-wood-furniture/at/guangzhou/industry-site
    constplan::placement_state::planned,   // furniture/solid-wood-furniture/at/foshan/industry-site
    constplan::placement_state::planned,   // furniture/solid-wood-furniture/at/zhongshan/industry-site
    constplan::placement_state::planned,   // furniture/solid-wood-furniture/at/jiangmen/industry-site
    constplan::placement_state::planned,   // furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone
    constplan::placement_state::planned,   // furniture/rosewood-furniture/at/foshan/nanhai/specialised-zone
    constplan::placement_state::planned,   // furniture/rosewood-furniture/at/jiangmen/xinhui/specialised-zone
    constplan::placement_state::planned,   // furniture/rosewood-furniture/at/zhongshan/dachong/specialised-zone
    constplan::placement_state::planned,   // furniture/guangzhou/at/guangzhou/regional-cluster
    constplan::placement_state::planned,   // furniture/shenzhen/at/shenzhen/regional-cluster
    constplan::placement_state::planned,   // furniture/foshan/at/foshan/regional-cluster
    constplan::placement_state::planned,   // furniture/dongguan/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // furniture/huizhou/at/huizhou/regional-cluster
    constplan::placement_state::planned,   // furniture/zhongshan/at/zhongshan/regional-cluster
    constplan::placement_state::planned,   // furniture/jiangmen/at/jiangmen/regional-cluster
    constplan::placement_state::planned,   // furniture/at/foshan/industry-site
    constplan::placement_state::planned,   // furniture/at/zhongshan/industry-site
    constplan::placement_state::planned,   // furniture/at/huizhou/industry-site
    constplan::placement_state::planned,   // furniture/design-and-r-and-d-network/at/shenzhen/industry-site
    constplan::placement_state::planned,   // furniture/design-and-r-and-d-network/at/guangzhou/industry-site
    constplan::placement_state::planned,   // furniture/design-and-r-and-d-network/at/foshan/industry-site
    constplan::placement_state::planned,   // furniture/smart-manufacturing-network/at/guangzhou/industry-site
    constplan::placement_state::planned,   // furniture/smart-manufacturing-network/at/foshan/industry-site
    constplan::placement_state::planned,   // furniture/smart-manufacturing-network/at/dongguan/industry-site
    constplan::placement_state::planned,   // furniture/smart-manufacturing-network/at/huizhou/industry-site
    constplan::placement_state::planned,   // furniture/smart-manufacturing-network/at/zhongshan/industry-site
    constplan::placement_state::planned,   // furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster
    constplan::placement_state::planned,   // furniture/shenzhen-huizhou-heyuan/at/huizhou/regional-cluster
    constplan::placement_state::planned,   // furniture/shenzhen-huizhou-heyuan/at/heyuan/regional-cluster
    constplan::placement_state::planned,   // furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster
    constplan::placement_state::planned,   // furniture/guangzhou-qingyuan-meizhou/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster
    constplan::placement_state::planned,   // furniture/woodworking-machinery/at/foshan/regional-cluster
    constplan::placement_state::planned,   // furniture/woodworking-machinery/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster
    constplan::placement_state::planned,   // furniture/raw-and-auxiliary-materials/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // furniture/hardware-parts/at/foshan/regional-cluster
    constplan::placement_state::planned,   // furniture/hardware-parts/at/dongguan/regional-cluster
    constplan::placement_state::existing,  // furniture/at/dongguan/houjie/specialised-zone
    constplan::placement_state::existing,  // furniture/furniture-equipment-manufacturing/at/foshan/industry-site
    constplan::placement_state::existing,  // furniture/furniture-equipment-manufacturing/at/dongguan/industry-site
    constplan::placement_state::planned,   // metal-products/at/foshan/priority
    constplan::placement_state::planned,   // metal-products/at/shenzhen/priority
    constplan::placement_state::planned,   // metal-products/at/yangjiang/priority
    constplan::placement_state::planned,   // metal-products/at/zhaoqing/priority
    constplan::placement_state::planned,   // metal-products/at/dongguan/priority
    constplan::placement_state::planned,   // metal-products/at/jiangmen/priority
    constplan::placement_state::planned,   // metal-products/at/jieyang/priority
    constplan::placement_state::planned,   // pearl-river-west-bank/at/zhuhai/demonstration
    constplan::placement_state::planned,   // pearl-river-west-bank/at/foshan/demonstration
    constplan::placement_state::planned,   // pearl-river-west-bank/at/zhongshan/demonstration
    constplan::placement_state::planned,   // pearl-river-west-bank/at/jiangmen/demonstration
    constplan::placement_state::planned,   // pearl-river-west-bank/at/yangjiang/demonstration
    constplan::placement_state::planned,   // pearl-river-west-bank/at/zhaoqing/demonstration
    constplan::placement_state::planned,   // pearl-river-west-bank/at/foshan/shunde/demonstration
    constplan::placement_state::planned,   // pearl-river-west-bank/at/zhuhai/demonstration/2
    constplan::placement_state::planned,   // pearl-river-west-bank/at/foshan/demonstration/2
    constplan::placement_state::planned,   // pearl-river-west-bank/at/zhongshan/demonstration/2
    constplan::placement_state::planned,   // pearl-river-west-bank/at/zhaoqing/demonstration/2
    constplan::placement_state::planned,   // pearl-river-west-bank/at/jiangmen/demonstration/2
    constplan::placement_state::planned,   // pearl-river-west-bank/at/foshan/shunde/demonstration/2
    constplan::placement_state::existing,  // pearl-river-west-bank/resource-recycling/at/foshan/base
    constplan::placement_state::existing,  // pearl-river-west-bank/resource-recycling/at/jiangmen/xinhui/shuangshui/base
    constplan::placement_state::existing,  // advanced-materials/at/foshan/base
    constplan::placement_state::existing,  // advanced-materials/at/guangzhou/base
    constplan::placement_state::existing,  // advanced-materials/at/shenzhen/base
    constplan::placement_state::existing,  // advanced-materials/at/dongguan/base
    constplan::placement_state::existing,  // advanced-materials/at/huizhou/base
    constplan::placement_state::existing,  // advanced-materials/at/zhuhai/base
    constplan::placement_state::existing,  // advanced-materials/at/zhaoqing/base
    constplan::placement_state::existing,  // advanced-materials/at/qingyuan/base
    constplan::placement_state::existing,  // advanced-materials/at/shaoguan/base
    constplan::placement_state::existing,  // advanced-materials/at/zhanjiang/base
    constplan::placement_state::existing,  // advanced-materials/at/yunfu/base
    constplan::placement_state::planned,   // advanced-materials/at/foshan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/guangzhou/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/shenzhen/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/huizhou/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/zhuhai/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/zhaoqing/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/shaoguan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/zhanjiang/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/at/yunfu/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/foshan/at/foshan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/guangzhou/at/guangzhou/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/zhuhai/at/zhuhai/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/qingyuan/at/qingyuan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/shaoguan/at/shaoguan/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/yunfu/at/yunfu/regional-cluster
    constplan::placement_state::planned,   // advanced-materials/green-steel/at/yunfu/base
    constplan::placement_state::planned,   // light-industry-textiles/at/guangzhou/core
    constplan::placement_state::planned,   // light-industry-textiles/at/shenzhen/core
    constplan::placement_state::existing,  // light-industry-textiles/at/guangzhou/core/2
    constplan::placement_state::existing,  // light-industry-textiles/at/shenzhen/core/2
    constplan::placement_state::planned,   // light-industry-textiles/at/shantou/growth-pole
    constplan::placement_state::planned,   // light-industry-textiles/at/zhanjiang/growth-pole
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/shantou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/foshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/huizhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/shanwei/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/dongguan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/zhongshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/jiangmen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/zhanjiang/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/chaozhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/jieyang/distribution
    constplan::placement_state::existing,  // light-industry-textiles/textiles-and-apparel/at/qingyuan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/leather-fur-feather-and-footwear/at/shenzhen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/leather-fur-feather-and-footwear/at/foshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/leather-fur-feather-and-footwear/at/huizhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/leather-fur-feather-and-footwear/at/jiangmen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/leather-fur-feather-and-footwear/at/chaozhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/furniture/at/guangzhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/furniture/at/foshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/furniture/at/dongguan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/furniture/at/zhongshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/furniture/at/jiangmen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/paper-and-paper-products/at/dongguan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/paper-and-paper-products/at/jiangmen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution
    constplan::placement_state::existing,  // light-industry-textiles/paper-and-paper-products/at/zhanjiang/distribution
    constplan::placement_state::existing,  // light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/printing-and-recorded-media/at/shenzhen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/printing-and-recorded-media/at/shantou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/printing-and-recorded-media/at/foshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/printing-and-recorded-media/at/zhongshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/printing-and-recorded-media/at/jiangmen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shenzhen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/zhuhai/distribution
    constplan::placement_state::existing,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shantou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/meizhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/huizhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shanwei/distribution
    constplan::placement_state::existing,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/daily-chemicals/at/guangzhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/daily-chemicals/at/shantou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/daily-chemicals/at/zhongshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/daily-chemicals/at/zhuhai/distribution
    constplan::placement_state::existing,  // light-industry-textiles/plastic-products/at/shantou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/plastic-products/at/foshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/plastic-products/at/jieyang/distribution
    constplan::placement_state::existing,  // light-industry-textiles/ceramic-products/at/foshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/ceramic-products/at/meizhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/ceramic-products/at/chaozhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/metal-products/at/zhongshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/metal-products/at/jiangmen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/metal-products/at/yangjiang/distribution
    constplan::placement_state::existing,  // light-industry-textiles/metal-products/at/zhaoqing/distribution
    constplan::placement_state::existing,  // light-industry-textiles/metal-products/at/yunfu/distribution
    constplan::placement_state::existing,  // light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/bicycles-and-wheelchairs/at/shenzhen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/bicycles-and-wheelchairs/at/huizhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/bicycles-and-wheelchairs/at/dongguan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/bicycles-and-wheelchairs/at/zhongshan/distribution
    constplan::placement_state::existing,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution
    constplan::placement_state::existing,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution
    constplan::placement_state::existing,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution
};

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
    "四/（三）/专栏2/12";
inline constexpr std::uint16_t section_offsets[] = {
    0, 21, 34, 55, 76, 104, 132, 160, 188, 209, 240, 271, 302, 333, 364, 395, 416, 437, 458, 479,
    500, 521, 542, 565, 586, 586, 601, 616, 627, 640, 663, 686, 709, 732, 755, 778, 801, 824, 847,
    860, 875, 898, 921, 944, 967, 990, 1013, 1036, 1059, 1082, 1106, 1130, 1154,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // textile-apparel/at/guangzhou/core: "附件1/一/（二）"
    0,   // textile-apparel/at/shenzhen/core: "附件1/一/（二）"
    1,   // textile-apparel/at/guangzhou/industry-site: "附件1/二/1"
    1,   // textile-apparel/at/shenzhen/industry-site: "附件1/二/1"
    1,   // textile-apparel/at/shantou/specialised-zone: "附件1/二/1"
    1,   // textile-apparel/at/foshan/specialised-zone: "附件1/二/1"
    1,   // textile-apparel/at/dongguan/specialised-zone: "附件1/二/1"
    1,   // textile-apparel/at/zhongshan/specialised-zone: "附件1/二/1"
    1,   // textile-apparel/at/jiangmen/specialised-zone: "附件1/二/1"
    1,   // textile-apparel/at/chaozhou/specialised-zone: "附件1/二/1"
    1,   // textile-apparel/at/jieyang/specialised-zone: "附件1/二/1"
    1,   // textile-apparel/at/shantou/regional-cluster: "附件1/二/1"
    1,   // textile-apparel/at/foshan/regional-cluster: "附件1/二/1"
    1,   // textile-apparel/at/dongguan/regional-cluster: "附件1/二/1"
    1,   // textile-apparel/at/zhongshan/regional-cluster: "附件1/二/1"
    1,   // textile-apparel/at/jiangmen/regional-cluster: "附件1/二/1"
    1,   // textile-apparel/at/chaozhou/regional-cluster: "附件1/二/1"
    1,   // textile-apparel/at/jieyang/regional-cluster: "附件1/二/1"
    2,   // textile-apparel/womens-wear/at/shenzhen/regional-cluster: "附件1/三/（四）"
    2,   // textile-apparel/fashion-wear/at/dongguan/humen/regional-cluster: "附件1/三/（四）"
    2,   // textile-apparel/knitted-fabrics/at/foshan/chancheng/zhangcha/regional-cluster: "附件1/三/（四）"
    3,   // food-beverage/specialty-foods/at/guangzhou/industry-site: "附件2/一/（二）"
    3,   // food-beverage/specialty-foods/at/dongguan/industry-site: "附件2/一/（二）"
    3,   // food-beverage/specialty-foods/at/foshan/industry-site: "附件2/一/（二）"
    3,   // food-beverage/specialty-foods/at/zhongshan/industry-site: "附件2/一/（二）"
    3,   // food-beverage/specialty-foods/at/jiangmen/industry-site: "附件2/一/（二）"
    3,   // food-beverage/specialty-foods/at/chaozhou/industry-site: "附件2/一/（二）"
    4,   // food-beverage/agricultural-and-sideline-food-processing/at/dongguan/industry-site: "附件2/二/（一）/一是"
    4,   // food-beverage/agricultural-and-sideline-food-processing/at/foshan/industry-site: "附件2/二/（一）/一是"
    4,   // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/industry-site: "附件2/二/（一）/一是"
    4,   // food-beverage/agricultural-and-sideline-food-processing/at/maoming/industry-site: "附件2/二/（一）/一是"
    5,   // food-beverage/mooncakes/at/maoming/industry-site: "附件2/二/（三）/一是"
    5,   // food-beverage/mooncakes/at/chaozhou/industry-site: "附件2/二/（三）/一是"
    5,   // food-beverage/snack-foods/at/chaozhou/industry-site: "附件2/二/（三）/一是"
    5,   // food-beverage/snack-foods/at/dongguan/daojiao/industry-site: "附件2/二/（三）/一是"
    5,   // food-beverage/herbal-tea/at/guangzhou/industry-site: "附件2/二/（三）/一是"
    5,   // food-beverage/herbal-tea/at/dongguan/industry-site: "附件2/二/（三）/一是"
    5,   // food-beverage/cured-meats/at/guangzhou/industry-site: "附件2/二/（三）/一是"
    5,   // food-beverage/cured-meats/at/zhongshan/industry-site: "附件2/二/（三）/一是"
    6,   // food-beverage/quick-frozen-foods/at/guangzhou/industry-site: "附件2/二/（四）/二是"
    6,   // food-beverage/quick-frozen-foods/at/shenzhen/industry-site: "附件2/二/（四）/二是"
    6,   // food-beverage/quick-frozen-foods/at/foshan/industry-site: "附件2/二/（四）/二是"
    6,   // food-beverage/quick-frozen-foods/at/dongguan/industry-site: "附件2/二/（四）/二是"
    7,   // food-beverage/beverages/at/foshan/sanshui/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/condiments/at/jiangmen/heshan/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/condiments/at/foshan/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/condiments/at/yangjiang/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/baked-goods/at/dongguan/daojiao/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/baked-goods/at/jiangmen/pengjiang/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/baked-goods/at/jiangmen/kaiping/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/herbal-tea/at/guangzhou/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/herbal-tea/at/shenzhen/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/herbal-tea/at/dongguan/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/herbal-tea/at/zhaoqing/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/cured-meats/at/zhongshan/huangpu/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/snack-foods/at/chaozhou/chaoan/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/grain-and-oil-processing/at/dongguan/machong/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/preserved-fruit/at/chaozhou/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/confectionery/at/dongguan/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/confectionery/at/chaozhou/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/confectionery/at/shantou/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/agricultural-and-sideline-food-processing/at/foshan/shunde/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/agricultural-and-sideline-food-processing/at/chaozhou/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/agricultural-and-sideline-food-processing/at/maoming/specialised-zone: "附件2/三/（四）/一是"
    7,   // food-beverage/at/guangzhou/centre: "附件2/三/（四）/一是"
    7,   // food-beverage/at/shenzhen/centre: "附件2/三/（四）/一是"
    8,   // building-materials/at/foshan/regional-cluster: "附件3/一/（一）"
    8,   // building-materials/at/yunfu/regional-cluster: "附件3/一/（一）"
    8,   // building-materials/at/qingyuan/regional-cluster: "附件3/一/（一）"
    8,   // building-materials/at/dongguan/regional-cluster: "附件3/一/（一）"
    8,   // building-materials/at/chaozhou/regional-cluster: "附件3/一/（一）"
    8,   // building-materials/at/meizhou/regional-cluster: "附件3/一/（一）"
    9,   // building-materials/foshan/at/foshan/regional-cluster: "附件3/二/（一）/专栏1/1"
    10,  // building-materials/yunfu/at/yunfu/regional-cluster: "附件3/二/（一）/专栏1/2"
    11,  // building-materials/qingyuan/at/qingyuan/regional-cluster: "附件3/二/（一）/专栏1/3"
    12,  // building-materials/dongguan/at/dongguan/regional-cluster: "附件3/二/（一）/专栏1/4"
    13,  // building-materials/chaozhou/at/chaozhou/regional-cluster: "附件3/二/（一）/专栏1/5"
    14,  // building-materials/meizhou/at/meizhou/regional-cluster: "附件3/二/（一）/专栏1/6"
    15,  // furniture/at/guangzhou/core: "附件4/一/（三）"
    15,  // furniture/at/shenzhen/core: "附件4/一/（三）"
    15,  // furniture/at/foshan/core: "附件4/一/（三）"
    15,  // furniture/at/dongguan/core: "附件4/一/（三）"
    15,  // furniture/at/huizhou/core: "附件4/一/（三）"
    15,  // furniture/at/zhongshan/core: "附件4/一/（三）"
    15,  // furniture/at/jiangmen/core: "附件4/一/（三）"
    15,  // furniture/smart-manufacturing-network/at/guangzhou/core: "附件4/一/（三）"
    15,  // furniture/smart-manufacturing-network/at/foshan/core: "附件4/一/（三）"
    15,  // furniture/design-and-r-and-d-network/at/shenzhen/core: "附件4/一/（三）"
    15,  // furniture/design-and-r-and-d-network/at/guangzhou/core: "附件4/一/（三）"
    15,  // furniture/design-and-r-and-d-network/at/foshan/core: "附件4/一/（三）"
    15,  // furniture/customised-service-network/at/guangzhou/core: "附件4/一/（三）"
    15,  // furniture/technology-leading-and-customised-service/at/guangzhou/core: "附件4/一/（三）"
    15,  // furniture/traditional-and-new-chinese-style-furniture/at/zhongshan/core: "附件4/一/（三）"
    15,  // furniture/traditional-and-new-chinese-style-furniture/at/jiangmen/core: "附件4/一/（三）"
    15,  // furniture/traditional-and-new-chinese-style-furniture/at/guangzhou/panyu/core: "附件4/一/（三）"
    15,  // furniture/office-and-medical-and-elderly-care-furniture/at/zhongshan/core: "附件4/一/（三）"
    15,  // furniture/office-and-medical-and-elderly-care-furniture/at/foshan/core: "附件4/一/（三）"
    15,  // furniture/pan-home-and-whole-house-furnishing/at/foshan/core: "附件4/一/（三）"
    15,  // furniture/pan-home-and-whole-house-furnishing/at/dongguan/core: "附件4/一/（三）"
    15,  // furniture/pan-home-and-whole-house-furnishing/at/huizhou/core: "附件4/一/（三）"
    15,  // furniture/at/foshan/shunde/demonstration: "附件4/一/（三）"
    16,  // furniture/design-and-r-and-d-network/at/shenzhen/centre: "附件4/二/（一）"
    16,  // furniture/design-and-r-and-d-network/at/foshan/shunde/longjiang/centre: "附件4/二/（一）"
    17,  // furniture/custom-furniture/at/guangzhou/industry-site: "附件4/二/（二）"
    17,  // furniture/custom-furniture/at/foshan/industry-site: "附件4/二/（二）"
    17,  // furniture/custom-furniture/at/guangzhou/centre: "附件4/二/（二）"
    18,  // furniture/soft-furniture/at/foshan/industry-site: "附件4/二/（三）"
    18,  // furniture/soft-furniture/at/dongguan/industry-site: "附件4/二/（三）"
    18,  // furniture/soft-furniture/at/huizhou/industry-site: "附件4/二/（三）"
    18,  // furniture/office-furniture/at/guangzhou/industry-site: "附件4/二/（三）"
    18,  // furniture/office-furniture/at/foshan/industry-site: "附件4/二/（三）"
    18,  // furniture/office-furniture/at/zhongshan/industry-site: "附件4/二/（三）"
    18,  // furniture/office-furniture/at/jiangmen/industry-site: "附件4/二/（三）"
    18,  // furniture/office-furniture/at/zhongshan/dongsheng/specialised-zone: "附件4/二/（三）"
    18,  // furniture/metal-furniture/at/foshan/industry-site: "附件4/二/（三）"
    18,  // furniture/metal-furniture/at/dongguan/industry-site: "附件4/二/（三）"
    18,  // furniture/metal-furniture/at/zhongshan/industry-site: "附件4/二/（三）"
    18,  // furniture/furniture-e-commerce/at/foshan/shunde/lecong/industry-site: "附件4/二/（三）"
    19,  // furniture/solid-wood-furniture/at/guangzhou/industry-site: "附件4/二/（四）"
    19,  // furniture/solid-wood-furniture/at/foshan/industry-site: "附件4/二/（四）"
    19,  // furniture/solid-wood-furniture/at/zhongshan/industry-site: "附件4/二/（四）"
    19,  // furniture/solid-wood-furniture/at/jiangmen/industry-site: "附件4/二/（四）"
    19,  // furniture/rosewood-furniture/at/guangzhou/panyu/specialised-zone: "附件4/二/（四）"
    19,  // furniture/rosewood-furniture/at/foshan/nanhai/specialised-zone: "附件4/二/（四）"
    19,  // furniture/rosewood-furniture/at/jiangmen/xinhui/specialised-zone: "附件4/二/（四）"
    19,  // furniture/rosewood-furniture/at/zhongshan/dachong/specialised-zone: "附件4/二/（四）"
    20,  // furniture/guangzhou/at/guangzhou/regional-cluster: "附件4/二/（五）"
    20,  // furniture/shenzhen/at/shenzhen/regional-cluster: "附件4/二/（五）"
    20,  // furniture/foshan/at/foshan/regional-cluster: "附件4/二/（五）"
    20,  // furniture/dongguan/at/dongguan/regional-cluster: "附件4/二/（五）"
    20,  // furniture/huizhou/at/huizhou/regional-cluster: "附件4/二/（五）"
    20,  // furniture/zhongshan/at/zhongshan/regional-cluster: "附件4/二/（五）"
    20,  // furniture/jiangmen/at/jiangmen/regional-cluster: "附件4/二/（五）"
    20,  // furniture/at/foshan/industry-site: "附件4/二/（五）"
    20,  // furniture/at/zhongshan/industry-site: "附件4/二/（五）"
    20,  // furniture/at/huizhou/industry-site: "附件4/二/（五）"
    20,  // furniture/design-and-r-and-d-network/at/shenzhen/industry-site: "附件4/二/（五）"
    20,  // furniture/design-and-r-and-d-network/at/guangzhou/industry-site: "附件4/二/（五）"
    20,  // furniture/design-and-r-and-d-network/at/foshan/industry-site: "附件4/二/（五）"
    20,  // furniture/smart-manufacturing-network/at/guangzhou/industry-site: "附件4/二/（五）"
    20,  // furniture/smart-manufacturing-network/at/foshan/industry-site: "附件4/二/（五）"
    20,  // furniture/smart-manufacturing-network/at/dongguan/industry-site: "附件4/二/（五）"
    20,  // furniture/smart-manufacturing-network/at/huizhou/industry-site: "附件4/二/（五）"
    20,  // furniture/smart-manufacturing-network/at/zhongshan/industry-site: "附件4/二/（五）"
    20,  // furniture/shenzhen-huizhou-heyuan/at/shenzhen/regional-cluster: "附件4/二/（五）"
    20,  // furniture/shenzhen-huizhou-heyuan/at/huizhou/regional-cluster: "附件4/二/（五）"
    20,  // furniture/shenzhen-huizhou-heyuan/at/heyuan/regional-cluster: "附件4/二/（五）"
    20,  // furniture/guangzhou-qingyuan-meizhou/at/guangzhou/regional-cluster: "附件4/二/（五）"
    20,  // furniture/guangzhou-qingyuan-meizhou/at/qingyuan/regional-cluster: "附件4/二/（五）"
    20,  // furniture/guangzhou-qingyuan-meizhou/at/meizhou/regional-cluster: "附件4/二/（五）"
    21,  // furniture/woodworking-machinery/at/foshan/regional-cluster: "附件4/二/（六）"
    21,  // furniture/woodworking-machinery/at/dongguan/regional-cluster: "附件4/二/（六）"
    21,  // furniture/raw-and-auxiliary-materials/at/foshan/regional-cluster: "附件4/二/（六）"
    21,  // furniture/raw-and-auxiliary-materials/at/dongguan/regional-cluster: "附件4/二/（六）"
    21,  // furniture/hardware-parts/at/foshan/regional-cluster: "附件4/二/（六）"
    21,  // furniture/hardware-parts/at/dongguan/regional-cluster: "附件4/二/（六）"
    22,  // furniture/at/dongguan/houjie/specialised-zone: "附件4/三/（一）/3"
    22,  // furniture/furniture-equipment-manufacturing/at/foshan/industry-site: "附件4/三/（一）/3"
    22,  // furniture/furniture-equipment-manufacturing/at/dongguan/industry-site: "附件4/三/（一）/3"
    23,  // metal-products/at/foshan/priority: "附件5/一/（二）"
    23,  // metal-products/at/shenzhen/priority: "附件5/一/（二）"
    23,  // metal-products/at/yangjiang/priority: "附件5/一/（二）"
    23,  // metal-products/at/zhaoqing/priority: "附件5/一/（二）"
    23,  // metal-products/at/dongguan/priority: "附件5/一/（二）"
    23,  // metal-products/at/jiangmen/priority: "附件5/一/（二）"
    23,  // metal-products/at/jieyang/priority: "附件5/一/（二）"
    24,  // pearl-river-west-bank/at/zhuhai/demonstration: ""
    24,  // pearl-river-west-bank/at/foshan/demonstration: ""
    24,  // pearl-river-west-bank/at/zhongshan/demonstration: ""
    24,  // pearl-river-west-bank/at/jiangmen/demonstration: ""
    24,  // pearl-river-west-bank/at/yangjiang/demonstration: ""
    24,  // pearl-river-west-bank/at/zhaoqing/demonstration: ""
    24,  // pearl-river-west-bank/at/foshan/shunde/demonstration: ""
    25,  // pearl-river-west-bank/at/zhuhai/demonstration/2: "三/（三）/1"
    25,  // pearl-river-west-bank/at/foshan/demonstration/2: "三/（三）/1"
    25,  // pearl-river-west-bank/at/zhongshan/demonstration/2: "三/（三）/1"
    25,  // pearl-river-west-bank/at/zhaoqing/demonstration/2: "三/（三）/1"
    25,  // pearl-river-west-bank/at/jiangmen/demonstration/2: "三/（三）/1"
    25,  // pearl-river-west-bank/at/foshan/shunde/demonstration/2: "三/（三）/1"
    26,  // pearl-river-west-bank/resource-recycling/at/foshan/base: "三/（四）/4"
    26,  // pearl-river-west-bank/resource-recycling/at/jiangmen/xinhui/shuangshui/base: "三/（四）/4"
    27,  // advanced-materials/at/foshan/base: "1/（一）"
    27,  // advanced-materials/at/guangzhou/base: "1/（一）"
    27,  // advanced-materials/at/shenzhen/base: "1/（一）"
    27,  // advanced-materials/at/dongguan/base: "1/（一）"
    27,  // advanced-materials/at/huizhou/base: "1/（一）"
    27,  // advanced-materials/at/zhuhai/base: "1/（一）"
    27,  // advanced-materials/at/zhaoqing/base: "1/（一）"
    27,  // advanced-materials/at/qingyuan/base: "1/（一）"
    27,  // advanced-materials/at/shaoguan/base: "1/（一）"
    27,  // advanced-materials/at/zhanjiang/base: "1/（一）"
    27,  // advanced-materials/at/yunfu/base: "1/（一）"
    28,  // advanced-materials/at/foshan/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/guangzhou/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/shenzhen/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/dongguan/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/huizhou/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/zhuhai/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/zhaoqing/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/qingyuan/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/shaoguan/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/zhanjiang/regional-cluster: "二/（一）"
    28,  // advanced-materials/at/yunfu/regional-cluster: "二/（一）"
    29,  // advanced-materials/foshan/at/foshan/regional-cluster: "三/（一）/专栏1/1"
    30,  // advanced-materials/guangzhou/at/guangzhou/regional-cluster: "三/（一）/专栏1/2"
    31,  // advanced-materials/shenzhen-dongguan-huizhou/at/shenzhen/regional-cluster: "三/（一）/专栏1/3"
    31,  // advanced-materials/shenzhen-dongguan-huizhou/at/dongguan/regional-cluster: "三/（一）/专栏1/3"
    31,  // advanced-materials/shenzhen-dongguan-huizhou/at/huizhou/regional-cluster: "三/（一）/专栏1/3"
    32,  // advanced-materials/zhuhai/at/zhuhai/regional-cluster: "三/（一）/专栏1/4"
    33,  // advanced-materials/zhaoqing/at/zhaoqing/regional-cluster: "三/（一）/专栏1/5"
    34,  // advanced-materials/qingyuan/at/qingyuan/regional-cluster: "三/（一）/专栏1/6"
    35,  // advanced-materials/shaoguan/at/shaoguan/regional-cluster: "三/（一）/专栏1/7"
    36,  // advanced-materials/zhanjiang/at/zhanjiang/regional-cluster: "三/（一）/专栏1/8"
    37,  // advanced-materials/yunfu/at/yunfu/regional-cluster: "三/（一）/专栏1/9"
    37,  // advanced-materials/green-steel/at/yunfu/base: "三/（一）/专栏1/9"
    38,  // light-industry-textiles/at/guangzhou/core: "二/（三）"
    38,  // light-industry-textiles/at/shenzhen/core: "二/（三）"
    39,  // light-industry-textiles/at/guangzhou/core/2: "四/（三）/3"
    39,  // light-industry-textiles/at/shenzhen/core/2: "四/（三）/3"
    39,  // light-industry-textiles/at/shantou/growth-pole: "四/（三）/3"
    39,  // light-industry-textiles/at/zhanjiang/growth-pole: "四/（三）/3"
    40,  // light-industry-textiles/textiles-and-apparel/at/guangzhou/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/shantou/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/foshan/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/huizhou/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/shanwei/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/dongguan/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/zhongshan/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/jiangmen/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/zhanjiang/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/chaozhou/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/jieyang/distribution: "四/（三）/专栏2/1"
    40,  // light-industry-textiles/textiles-and-apparel/at/qingyuan/distribution: "四/（三）/专栏2/1"
    41,  // light-industry-textiles/leather-fur-feather-and-footwear/at/guangzhou/distribution: "四/（三）/专栏2/2"
    41,  // light-industry-textiles/leather-fur-feather-and-footwear/at/shenzhen/distribution: "四/（三）/专栏2/2"
    41,  // light-industry-textiles/leather-fur-feather-and-footwear/at/foshan/distribution: "四/（三）/专栏2/2"
    41,  // light-industry-textiles/leather-fur-feather-and-footwear/at/huizhou/distribution: "四/（三）/专栏2/2"
    41,  // light-industry-textiles/leather-fur-feather-and-footwear/at/dongguan/distribution: "四/（三）/专栏2/2"
    41,  // light-industry-textiles/leather-fur-feather-and-footwear/at/jiangmen/distribution: "四/（三）/专栏2/2"
    41,  // light-industry-textiles/leather-fur-feather-and-footwear/at/chaozhou/distribution: "四/（三）/专栏2/2"
    42,  // light-industry-textiles/furniture/at/guangzhou/distribution: "四/（三）/专栏2/3"
    42,  // light-industry-textiles/furniture/at/foshan/distribution: "四/（三）/专栏2/3"
    42,  // light-industry-textiles/furniture/at/dongguan/distribution: "四/（三）/专栏2/3"
    42,  // light-industry-textiles/furniture/at/zhongshan/distribution: "四/（三）/专栏2/3"
    42,  // light-industry-textiles/furniture/at/jiangmen/distribution: "四/（三）/专栏2/3"
    43,  // light-industry-textiles/paper-and-paper-products/at/dongguan/distribution: "四/（三）/专栏2/4"
    43,  // light-industry-textiles/paper-and-paper-products/at/jiangmen/distribution: "四/（三）/专栏2/4"
    43,  // light-industry-textiles/paper-and-paper-products/at/yangjiang/distribution: "四/（三）/专栏2/4"
    43,  // light-industry-textiles/paper-and-paper-products/at/zhanjiang/distribution: "四/（三）/专栏2/4"
    44,  // light-industry-textiles/printing-and-recorded-media/at/guangzhou/distribution: "四/（三）/专栏2/5"
    44,  // light-industry-textiles/printing-and-recorded-media/at/shenzhen/distribution: "四/（三）/专栏2/5"
    44,  // light-industry-textiles/printing-and-recorded-media/at/shantou/distribution: "四/（三）/专栏2/5"
    44,  // light-industry-textiles/printing-and-recorded-media/at/foshan/distribution: "四/（三）/专栏2/5"
    44,  // light-industry-textiles/printing-and-recorded-media/at/dongguan/distribution: "四/（三）/专栏2/5"
    44,  // light-industry-textiles/printing-and-recorded-media/at/zhongshan/distribution: "四/（三）/专栏2/5"
    44,  // light-industry-textiles/printing-and-recorded-media/at/jiangmen/distribution: "四/（三）/专栏2/5"
    45,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/guangzhou/distribution: "四/（三）/专栏2/6"
    45,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shenzhen/distribution: "四/（三）/专栏2/6"
    45,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/zhuhai/distribution: "四/（三）/专栏2/6"
    45,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shantou/distribution: "四/（三）/专栏2/6"
    45,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/meizhou/distribution: "四/（三）/专栏2/6"
    45,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/huizhou/distribution: "四/（三）/专栏2/6"
    45,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/shanwei/distribution: "四/（三）/专栏2/6"
    45,  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods/at/chaozhou/distribution: "四/（三）/专栏2/6"
    46,  // light-industry-textiles/daily-chemicals/at/guangzhou/distribution: "四/（三）/专栏2/7"
    46,  // light-industry-textiles/daily-chemicals/at/shantou/distribution: "四/（三）/专栏2/7"
    46,  // light-industry-textiles/daily-chemicals/at/zhongshan/distribution: "四/（三）/专栏2/7"
    46,  // light-industry-textiles/daily-chemicals/at/zhuhai/distribution: "四/（三）/专栏2/7"
    47,  // light-industry-textiles/plastic-products/at/shantou/distribution: "四/（三）/专栏2/8"
    47,  // light-industry-textiles/plastic-products/at/foshan/distribution: "四/（三）/专栏2/8"
    47,  // light-industry-textiles/plastic-products/at/jieyang/distribution: "四/（三）/专栏2/8"
    48,  // light-industry-textiles/ceramic-products/at/foshan/distribution: "四/（三）/专栏2/9"
    48,  // light-industry-textiles/ceramic-products/at/meizhou/distribution: "四/（三）/专栏2/9"
    48,  // light-industry-textiles/ceramic-products/at/chaozhou/distribution: "四/（三）/专栏2/9"
    49,  // light-industry-textiles/metal-products/at/zhongshan/distribution: "四/（三）/专栏2/10"
    49,  // light-industry-textiles/metal-products/at/jiangmen/distribution: "四/（三）/专栏2/10"
    49,  // light-industry-textiles/metal-products/at/yangjiang/distribution: "四/（三）/专栏2/10"
    49,  // light-industry-textiles/metal-products/at/zhaoqing/distribution: "四/（三）/专栏2/10"
    49,  // light-industry-textiles/metal-products/at/yunfu/distribution: "四/（三）/专栏2/10"
    50,  // light-industry-textiles/bicycles-and-wheelchairs/at/guangzhou/distribution: "四/（三）/专栏2/11"
    50,  // light-industry-textiles/bicycles-and-wheelchairs/at/shenzhen/distribution: "四/（三）/专栏2/11"
    50,  // light-industry-textiles/bicycles-and-wheelchairs/at/huizhou/distribution: "四/（三）/专栏2/11"
    50,  // light-industry-textiles/bicycles-and-wheelchairs/at/dongguan/distribution: "四/（三）/专栏2/11"
    50,  // light-industry-textiles/bicycles-and-wheelchairs/at/zhongshan/distribution: "四/（三）/专栏2/11"
    51,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/guangzhou/distribution: "四/（三）/专栏2/12"
    51,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/shenzhen/distribution: "四/（三）/专栏2/12"
    51,  // light-industry-textiles/clocks-watches-and-timing-instruments/at/heyuan/distribution: "四/（三）/专栏2/12"
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 15, 21, 7, constplan::from_end + 4,
};
inline constexpr std::uint32_t lookup_seed = 2;
inline constexpr std::uint8_t lookup_displacements[] = {
    20, 4, 12, 20, 4, 10, 14, 52, 0, 7, 18, 4, 5, 2, 10, 0, 3, 1, 3, 17, 9, 64, 1, 1, 21, 4, 1, 12,
    15, 4, 33, 1, 8, 26, 13, 9, 0, 68, 18, 3, 0, 21, 6, 44, 16, 0, 34, 0, 101, 14, 5, 124, 32, 11,
    101, 26, 19, 110, 1, 254, 0, 9, 3, 5, 46, 19, 17, 9, 15, 58, 178, 71,
};
inline constexpr std::uint16_t lookup_rows[] = {
    13, 95, 224, 94, 145, 10, 161, 11, 225, 25, 203, 232, 197, 189, 110, 222, 125, 274, 279, 246,
    177, 0, 200, 97, 154, 237, 275, 101, 98, 146, 60, 258, 261, 131, 29, 0, 31, 5, 112, 185, 14, 0,
    194, 193, 248, 252, 220, 27, 238, 277, 0, 278, 26, 183, 93, 3, 83, 204, 141, 75, 30, 227, 233,
    99, 281, 211, 1, 82, 231, 35, 65, 62, 240, 118, 7, 16, 127, 0, 139, 235, 67, 39, 0, 122, 36,
    140, 61, 38, 84, 91, 242, 19, 215, 276, 152, 42, 0, 50, 137, 37, 0, 157, 106, 0, 262, 181, 28,
    103, 77, 21, 271, 74, 210, 254, 86, 199, 0, 160, 20, 116, 0, 260, 207, 58, 73, 70, 115, 282,
    144, 155, 9, 8, 209, 213, 124, 104, 167, 168, 0, 243, 0, 22, 149, 136, 283, 66, 0, 156, 53, 88,
    102, 190, 48, 150, 249, 0, 180, 32, 40, 269, 138, 158, 172, 173, 78, 6, 0, 0, 223, 0, 142, 229,
    0, 259, 284, 280, 76, 87, 64, 143, 52, 174, 129, 230, 255, 0, 175, 176, 257, 126, 107, 46, 234,
    45, 162, 108, 201, 4, 214, 273, 56, 133, 165, 239, 205, 51, 2, 263, 286, 59, 241, 85, 187, 267,
    166, 164, 202, 80, 178, 117, 68, 153, 0, 163, 266, 216, 0, 212, 71, 33, 182, 226, 114, 47, 236,
    79, 0, 217, 250, 195, 0, 159, 90, 17, 171, 198, 184, 191, 270, 0, 264, 96, 265, 221, 245, 0,
    188, 256, 169, 113, 132, 285, 179, 44, 219, 0, 253, 121, 192, 119, 49, 34, 109, 134, 18, 12, 57,
    105, 196, 24, 268, 206, 92, 89, 43, 0, 208, 135, 272, 81, 148, 55, 151, 128, 41, 23, 63, 130,
    218, 244, 120, 54, 247, 111, 251, 69, 170, 0, 123, 100, 186, 72, 228, 15, 147,
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
    250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268,
    269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286,
};
inline constexpr std::uint16_t by_plan_offsets[] = {
    0, 21, 66, 78, 159, 166, 166, 181, 215, 287,
};

inline constexpr std::uint16_t by_cluster[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 64, 65, 27, 28, 29,
    30, 61, 62, 63, 21, 22, 23, 24, 25, 26, 56, 44, 45, 46, 47, 48, 49, 58, 59, 60, 31, 32, 33, 34,
    55, 35, 36, 50, 51, 52, 53, 37, 38, 54, 57, 39, 40, 41, 42, 43, 66, 67, 68, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 100, 133, 134, 135, 156, 103, 104, 105, 118, 119,
    120, 121, 114, 115, 116, 85, 86, 139, 140, 141, 142, 143, 87, 88, 89, 101, 102, 136, 137, 138,
    90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 122, 123, 124, 125, 106, 107, 108, 109, 110, 111, 112,
    113, 117, 150, 151, 152, 153, 154, 155, 157, 158, 126, 127, 128, 129, 130, 131, 132, 144, 145,
    146, 147, 148, 149, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173,
    174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192,
    193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 214, 203, 204, 205, 206, 207, 208, 209, 210,
    211, 212, 213, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230,
    231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249,
    250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268,
    269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286,
};
inline constexpr std::uint16_t by_cluster_offsets[] = {
    0, 18, 18, 18, 18, 18, 18, 18, 18, 18, 19, 20, 21, 23, 23, 30, 36, 37, 40, 43, 46, 48, 51, 57,
    60, 61, 65, 66, 72, 72, 72, 72, 72, 73, 74, 75, 76, 77, 78, 90, 90, 90, 90, 93, 97, 100, 107,
    115, 116, 117, 120, 122, 125, 129, 132, 137, 138, 140, 142, 144, 146, 147, 148, 149, 150, 151,
    152, 153, 156, 159, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 179, 179, 179, 179,
    179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 181, 203, 203, 204,
    204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 205, 206, 209, 210, 211, 212, 213,
    214, 215, 221, 233, 240, 245, 249, 256, 264, 268, 271, 274, 279, 284, 287,
};

inline constexpr std::uint16_t by_city[] = {
    0, 2, 21, 35, 37, 39, 50, 64, 78, 85, 88, 90, 91, 103, 105, 109, 118, 126, 137, 139, 147, 182,
    193, 204, 215, 217, 221, 233, 240, 249, 256, 264, 279, 284, 189, 200, 211, 1, 3, 18, 40, 51, 65,
    79, 87, 101, 127, 136, 144, 160, 183, 194, 205, 216, 218, 234, 250, 257, 280, 285, 166, 173,
    186, 197, 208, 258, 267, 4, 11, 60, 219, 222, 251, 259, 265, 268, 5, 12, 23, 28, 41, 45, 66, 72,
    80, 86, 89, 96, 97, 104, 106, 110, 114, 119, 128, 133, 138, 140, 150, 152, 154, 157, 159, 167,
    174, 179, 181, 192, 203, 223, 235, 241, 252, 269, 271, 8, 15, 25, 84, 93, 112, 121, 132, 164,
    169, 177, 228, 238, 244, 246, 255, 275, 190, 201, 212, 220, 229, 248, 30, 31, 63, 53, 162, 171,
    176, 187, 198, 209, 277, 82, 99, 108, 130, 135, 142, 145, 185, 196, 207, 224, 236, 261, 281, 71,
    77, 149, 260, 272, 225, 262, 146, 286, 46, 161, 170, 247, 276, 68, 74, 148, 188, 199, 210, 232,
    6, 13, 22, 27, 36, 42, 52, 58, 69, 75, 81, 98, 107, 115, 129, 141, 151, 153, 155, 158, 163, 184,
    195, 206, 226, 237, 242, 245, 253, 282, 7, 14, 24, 38, 83, 92, 95, 111, 116, 120, 131, 134, 143,
    168, 175, 227, 243, 254, 266, 274, 283, 9, 16, 26, 29, 32, 33, 57, 59, 62, 70, 76, 230, 239,
    263, 273, 10, 17, 165, 231, 270, 67, 73, 191, 202, 213, 214, 278, 94, 122, 20, 123, 43, 61, 100,
    172, 178, 117, 102, 44, 49, 48, 124, 180, 34, 47, 156, 19, 56, 125, 113, 54, 55,
};
inline constexpr std::uint16_t by_city_offsets[] = {
    0, 34, 37, 60, 67, 76, 115, 132, 138, 141, 149, 163, 168, 170, 172, 177, 184, 214, 235, 250,
    255, 262, 262, 264, 264, 264, 264, 264, 264, 264, 264, 264, 264, 264, 264, 265, 265, 266, 266,
    266, 267, 271, 272, 273, 274, 275, 275, 276, 277, 278, 278, 278, 278, 278, 278, 280, 281, 282,
    283, 284, 285, 286, 286, 286, 287, 287, 287,
};

}  // namespace columns::placements

}  // namespace constplan::guangdong
