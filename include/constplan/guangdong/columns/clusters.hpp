// clusters: The columns behind ../clusters.hpp. 137 rows.
//
// Made by constplan-gen from clusters.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of clusters.
enum class cluster_id : std::uint8_t {
  textile_apparel,
  textile_apparel_weaving,
  textile_apparel_printing_and_dyeing,
  textile_apparel_apparel,
  textile_apparel_home_textiles,
  textile_apparel_industrial_textiles,
  textile_apparel_knitting,
  textile_apparel_fibre_materials,
  textile_apparel_textile_equipment,
  textile_apparel_womens_wear,
  textile_apparel_fashion_wear,
  textile_apparel_knitted_fabrics,
  food_beverage,
  food_beverage_food_industrialisation_related_industries,
  food_beverage_agricultural_and_sideline_food_processing,
  food_beverage_specialty_foods,
  food_beverage_grain_and_oil_processing,
  food_beverage_condiments,
  food_beverage_baked_goods,
  food_beverage_confectionery,
  food_beverage_mooncakes,
  food_beverage_snack_foods,
  food_beverage_herbal_tea,
  food_beverage_cured_meats,
  food_beverage_preserved_fruit,
  food_beverage_quick_frozen_foods,
  food_beverage_beverages,
  building_materials,
  building_materials_ceramics,
  building_materials_cement,
  building_materials_glass,
  building_materials_aluminium_profiles,
  building_materials_foshan,
  building_materials_yunfu,
  building_materials_qingyuan,
  building_materials_dongguan,
  building_materials_chaozhou,
  building_materials_meizhou,
  furniture,
  furniture_furniture_manufacturing,
  furniture_wood_processing,
  furniture_manufacturing_equipment_and_hardware_parts,
  furniture_custom_furniture,
  furniture_solid_wood_furniture,
  furniture_metal_furniture,
  furniture_smart_manufacturing_network,
  furniture_design_and_r_and_d_network,
  furniture_customised_service_network,
  furniture_technology_leading_and_customised_service,
  furniture_traditional_and_new_chinese_style_furniture,
  furniture_office_and_medical_and_elderly_care_furniture,
  furniture_pan_home_and_whole_house_furnishing,
  furniture_rosewood_furniture,
  furniture_soft_furniture,
  furniture_office_furniture,
  furniture_furniture_e_commerce,
  furniture_woodworking_machinery,
  furniture_raw_and_auxiliary_materials,
  furniture_hardware_parts,
  furniture_furniture_equipment_manufacturing,
  furniture_guangzhou,
  furniture_shenzhen,
  furniture_foshan,
  furniture_dongguan,
  furniture_huizhou,
  furniture_zhongshan,
  furniture_jiangmen,
  furniture_shenzhen_huizhou_heyuan,
  furniture_guangzhou_qingyuan_meizhou,
  metal_products,
  metal_products_high_end_metal_casting,
  metal_products_containers_and_metal_packaging,
  metal_products_hardware_products,
  metal_products_metal_surface_treatment,
  five_manufacturing_clusters,
  five_manufacturing_clusters_electronic_information,
  five_manufacturing_clusters_automobiles,
  five_manufacturing_clusters_smart_home_appliances,
  five_manufacturing_clusters_robotics,
  five_manufacturing_clusters_green_petrochemicals,
  pearl_river_west_bank,
  pearl_river_west_bank_smart_manufacturing_equipment,
  pearl_river_west_bank_automobiles_and_new_energy_vehicles,
  pearl_river_west_bank_marine_engineering_equipment_and_ships,
  pearl_river_west_bank_rail_transit_equipment,
  pearl_river_west_bank_energy_saving_and_environmental_protection_equipment,
  pearl_river_west_bank_new_energy_equipment,
  pearl_river_west_bank_general_aviation_equipment,
  pearl_river_west_bank_new_generation_information_technology,
  pearl_river_west_bank_biological_industry,
  pearl_river_west_bank_satellites_and_applications,
  pearl_river_west_bank_new_materials,
  pearl_river_west_bank_home_appliances_and_furniture,
  pearl_river_west_bank_food_and_beverages,
  pearl_river_west_bank_textiles_and_apparel,
  pearl_river_west_bank_ceramics_and_paper,
  pearl_river_west_bank_equipment_manufacturing,
  pearl_river_west_bank_machine_tool_manufacturing,
  pearl_river_west_bank_robotics,
  pearl_river_west_bank_resource_recycling,
  advanced_materials,
  advanced_materials_building_materials,
  advanced_materials_green_steel,
  advanced_materials_non_ferrous_metals,
  advanced_materials_chemical_materials,
  advanced_materials_rare_earth_materials,
  advanced_materials_cement,
  advanced_materials_building_ceramics,
  advanced_materials_sanitary_ceramics,
  advanced_materials_flat_glass,
  advanced_materials_steel_products,
  advanced_materials_aluminium_products,
  advanced_materials_plastic_products,
  advanced_materials_synthetic_rubber,
  advanced_materials_primary_form_plastics,
  advanced_materials_foshan,
  advanced_materials_guangzhou,
  advanced_materials_shenzhen_dongguan_huizhou,
  advanced_materials_zhuhai,
  advanced_materials_zhaoqing,
  advanced_materials_qingyuan,
  advanced_materials_shaoguan,
  advanced_materials_zhanjiang,
  advanced_materials_yunfu,
  light_industry_textiles,
  light_industry_textiles_textiles_and_apparel,
  light_industry_textiles_leather_fur_feather_and_footwear,
  light_industry_textiles_furniture,
  light_industry_textiles_paper_and_paper_products,
  light_industry_textiles_printing_and_recorded_media,
  light_industry_textiles_culture_education_crafts_sports_and_entertainment_goods,
  light_industry_textiles_daily_chemicals,
  light_industry_textiles_plastic_products,
  light_industry_textiles_ceramic_products,
  light_industry_textiles_metal_products,
  light_industry_textiles_bicycles_and_wheelchairs,
  light_industry_textiles_clocks_watches_and_timing_instruments,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] clusters {

inline constexpr char id_text[] =
    "textile-apparel"
    "textile-apparel/weaving"
    "textile-apparel/printing-and-dyeing"
    "textile-apparel/apparel"
    "textile-apparel/home-textiles"
    "textile-apparel/industrial-textiles"
    "textile-apparel/knitting"
    "textile-apparel/fibre-materials"
    "textile-apparel/textile-equipment"
    "textile-apparel/womens-wear"
    "textile-apparel/fashion-wear"
    "textile-apparel/knitted-fabrics"
    "food-beverage"
    "food-beverage/food-industrialisation-related-industries"
    "food-beverage/agricultural-and-sideline-food-processing"
    "food-beverage/specialty-foods"
    "food-beverage/grain-and-oil-processing"
    "food-beverage/condiments"
    "food-beverage/baked-goods"
    "food-beverage/confectionery"
    "food-beverage/mooncakes"
    "food-beverage/snack-foods"
    "food-beverage/herbal-tea"
    "food-beverage/cured-meats"
    "food-beverage/preserved-fruit"
    "food-beverage/quick-frozen-foods"
    "food-beverage/beverages"
    "building-materials"
    "building-materials/ceramics"
    "building-materials/cement"
    "building-materials/glass"
    "building-materials/aluminium-profiles"
    "building-materials/foshan"
    "building-materials/yunfu"
    "building-materials/qingyuan"
    "building-materials/dongguan"
    "building-materials/chaozhou"
    "building-materials/meizhou"
    "furniture"
    "furniture/furniture-manufacturing"
    "furniture/wood-processing"
    "furniture/manufacturing-equipment-and-hardware-parts"
    "furniture/custom-furniture"
    "furniture/solid-wood-furniture"
    "furniture/metal-furniture"
    "furniture/smart-manufacturing-network"
    "furniture/design-and-r-and-d-network"
    "furniture/customised-service-network"
    "furniture/technology-leading-and-customised-service"
    "furniture/traditional-and-new-chinese-style-furniture"
    "furniture/office-and-medical-and-elderly-care-furniture"
    "furniture/pan-home-and-whole-house-furnishing"
    "furniture/rosewood-furniture"
    "furniture/soft-furniture"
    "furniture/office-furniture"
    "furniture/furniture-e-commerce"
    "furniture/woodworking-machinery"
    "furniture/raw-and-auxiliary-materials"
    "furniture/hardware-parts"
    "furniture/furniture-equipment-manufacturing"
    "furniture/guangzhou"
    "furniture/shenzhen"
    "furniture/foshan"
    "furniture/dongguan"
    "furniture/huizhou"
    "furniture/zhongshan"
    "furniture/jiangmen"
    "furniture/shenzhen-huizhou-heyuan"
    "furniture/guangzhou-qingyuan-meizhou"
    "metal-products"
    "metal-products/high-end-metal-casting"
    "metal-products/containers-and-metal-packaging"
    "metal-products/hardware-products"
    "metal-products/metal-surface-treatment"
    "five-manufacturing-clusters"
    "five-manufacturing-clusters/electronic-information"
    "five-manufacturing-clusters/automobiles"
    "five-manufacturing-clusters/smart-home-appliances"
    "five-manufacturing-clusters/robotics"
    "five-manufacturing-clusters/green-petrochemicals"
    "pearl-river-west-bank"
    "pearl-river-west-bank/smart-manufacturing-equipment"
    "pearl-river-west-bank/automobiles-and-new-energy-vehicles"
    "pearl-river-west-bank/marine-engineering-equipment-and-ships"
    "pearl-river-west-bank/rail-transit-equipment"
    "pearl-river-west-bank/energy-saving-and-environmental-protection-equipment"
    "pearl-river-west-bank/new-energy-equipment"
    "pearl-river-west-bank/general-aviation-equipment"
    "pearl-river-west-bank/new-generation-information-technology"
    "pearl-river-west-bank/biological-industry"
    "pearl-river-west-bank/satellites-and-applications"
    "pearl-river-west-bank/new-materials"
    "pearl-river-west-bank/home-appliances-and-furniture"
    "pearl-river-west-bank/food-and-beverages"
    "pearl-river-west-bank/textiles-and-apparel"
    "pearl-river-west-bank/ceramics-and-paper"
    "pearl-river-west-bank/equipment-manufacturing"
    "pearl-river-west-bank/machine-tool-manufacturing"
    "pearl-river-west-bank/robotics"
    "pearl-river-west-bank/resource-recycling"
    "advanced-materials"
    "advanced-materials/building-materials"
    "advanced-materials/green-steel"
    "advanced-materials/non-ferrous-metals"
    "advanced-materials/chemical-materials"
    "advanced-materials/rare-earth-materials"
    "advanced-materials/cement"
    "advanced-materials/building-ceramics"
    "advanced-materials/sanitary-ceramics"
    "advanced-materials/flat-glass"
    "advanced-materials/steel-products"
    "advanced-materials/aluminium-products"
    "advanced-materials/plastic-products"
    "advanced-materials/synthetic-rubber"
    "advanced-materials/primary-form-plastics"
    "advanced-materials/foshan"
    "advanced-materials/guangzhou"
    "advanced-materials/shenzhen-dongguan-huizhou"
    "advanced-materials/zhuhai"
    "advanced-materials/zhaoqing"
    "advanced-materials/qingyuan"
    "advanced-materials/shaoguan"
    "advanced-materials/zhanjiang"
    "advanced-materials/yunfu"
    "light-industry-textiles"
    "light-industry-textiles/textiles-and-apparel"
    "light-industry-textiles/leather-fur-feather-and-footwear"
    "light-industry-textiles/furniture"
    "light-industry-textiles/paper-and-paper-products"
    "light-industry-textiles/printing-and-recorded-media"
    "light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods"
    "light-industry-textiles/daily-chemicals"
    "light-industry-textiles/plastic-products"
    "light-industry-textiles/ceramic-products"
    "light-industry-textiles/metal-products"
    "light-industry-textiles/bicycles-and-wheelchairs"
    "light-industry-textiles/clocks-watches-and-timing-instruments"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x000F\x0026\x0049\x0060\x007D\x00A0\x00B8\x00D7\x00F8\x0113\x012F\x014E\x015B\x0192"
    u"\x01C9\x01E6\x020C\x0224\x023D\x0258\x026F\x0288\x02A0\x02B9\x02D6\x02F6\x030D\x031F\x033A"
    u"\x0353\x036B\x0390\x03A9\x03C1\x03DC\x03F7\x0412\x042C\x0435\x0456\x046F\x04A3\x04BD\x04DB"
    u"\x04F4\x0519\x053D\x0561\x0594\x05C9\x0600\x062D\x0649\x0661\x067B\x0699\x06B8\x06DD\x06F5"
    u"\x0720\x0733\x0745\x0755\x0767\x0778\x078B\x079D\x07BE\x07E2\x07F0\x0815\x0842\x0862\x0888"
    u"\x08A3\x08D5\x08FC\x092D\x0951\x0981\x0996\x09C9\x0A02\x0A3E\x0A6A\x0AB4\x0ADE\x0B0E\x0B49"
    u"\x0B72\x0BA3\x0BC6\x0BF9\x0C21\x0C4B\x0C73\x0CA0\x0CD0\x0CEE\x0D16\x0D28\x0D4D\x0D6B\x0D90"
    u"\x0DB5\x0DDC\x0DF5\x0E19\x0E3D\x0E5A\x0E7B\x0EA0\x0EC3\x0EE6\x0F0E\x0F27\x0F43\x0F6F\x0F88"
    u"\x0FA3\x0FBE\x0FD9\x0FF5\x100D\x1024\x1050\x1088\x10A9\x10D9\x110C\x115B\x1182\x11AA\x11D2"
    u"\x11F8\x1228\x1265";

inline constexpr std::uint8_t kind[] =
    "\x00"  // textile-apparel: industry
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 11 from textile-apparel/weaving: sector
    "\x00"  // food-beverage: industry
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 14 from food-beverage/food-industrialisation-related-industries: sector
    "\x00"  // building-materials: industry
    "\x01\x01\x01\x01"  // 4 from building-materials/ceramics: sector
    "\x02\x02\x02\x02\x02\x02"  // 6 from building-materials/foshan: regional
    "\x00"  // furniture: industry
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from furniture/furniture-manufacturing: sector
    "\x01\x01\x01\x01\x01"  // 5 from furniture/furniture-e-commerce: sector
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 9 from furniture/guangzhou: regional
    "\x00"  // metal-products: industry
    "\x01\x01\x01\x01"  // 4 from metal-products/high-end-metal-casting: sector
    "\x00"  // five-manufacturing-clusters: industry
    "\x01\x01\x01\x01\x01"  // 5 from five-manufacturing-clusters/electronic-information: sector
    "\x00"  // pearl-river-west-bank: industry
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 16 from pearl-river-west-bank/smart-manufacturing-equipment: sector
    "\x01\x01\x01"  // 3 from pearl-river-west-bank/machine-tool-manufacturing: sector
    "\x00"  // advanced-materials: industry
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 14 from advanced-materials/building-materials: sector
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 9 from advanced-materials/foshan: regional
    "\x00"  // light-industry-textiles: industry
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 12 from light-industry-textiles/textiles-and-apparel: sector
    ;

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 12 from textile-apparel: textile-apparel
    "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"  // 15 from food-beverage: food-beverage
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 11 from building-materials: building-materials
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 16 from furniture: furniture
    "\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03"  // 15 from furniture/office-furniture: furniture
    "\x04\x04\x04\x04\x04"  // 5 from metal-products: metal-products
    "\x05\x05\x05\x05\x05\x05"  // 6 from five-manufacturing-clusters: five-manufacturing-clusters
    "\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"  // 16 from pearl-river-west-bank: pearl-river-west-bank
    "\x06\x06\x06\x06"  // 4 from pearl-river-west-bank/equipment-manufacturing: pearl-river-west-bank
    "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07"  // 16 from advanced-materials: advanced-materials
    "\x07\x07\x07\x07\x07\x07\x07\x07"  // 8 from advanced-materials/guangzhou: advanced-materials
    "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"  // 13 from light-industry-textiles: light-industry-textiles
    ;

inline constexpr std::uint8_t parent[] =
    "\xFF"  // textile-apparel: none
    "\x00\x00\x00\x00\x00\x00\x00\x00"  // 8 from textile-apparel/weaving: textile-apparel
    "\x03\x03"  // 2 from textile-apparel/womens-wear: textile-apparel/apparel
    "\x06"  // textile-apparel/knitted-fabrics: textile-apparel/knitting
    "\xFF"  // food-beverage: none
    "\x0C\x0C\x0C"  // 3 from food-beverage/food-industrialisation-related-industries: food-beverage
    "\x0E"  // food-beverage/grain-and-oil-processing: food-beverage/agricultural-and-sideline-food-processing
    "\x0C\x0C\x0C"  // 3 from food-beverage/condiments: food-beverage
    "\x0F\x0F\x0F\x0F\x0F"  // 5 from food-beverage/mooncakes: food-beverage/specialty-foods
    "\x0C\x0C"  // 2 from food-beverage/quick-frozen-foods: food-beverage
    "\xFF"  // building-materials: none
    "\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B\x1B"  // 10 from building-materials/ceramics: building-materials
    "\xFF"  // furniture: none
    "\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26"  // 13 from furniture/furniture-manufacturing: furniture
    "\x2B"  // furniture/rosewood-furniture: furniture/solid-wood-furniture
    "\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26\x26"  // 16 from furniture/soft-furniture: furniture
    "\xFF"  // metal-products: none
    "\x45\x45\x45\x45"  // 4 from metal-products/high-end-metal-casting: metal-products
    "\xFF"  // five-manufacturing-clusters: none
    "\x4A\x4A\x4A\x4A\x4A"  // 5 from five-manufacturing-clusters/electronic-information: five-manufacturing-clusters
    "\xFF"  // pearl-river-west-bank: none
    "\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50\x50"  // 16 from pearl-river-west-bank/smart-manufacturing-equipment: pearl-river-west-bank
    "\x60"  // pearl-river-west-bank/machine-tool-manufacturing: pearl-river-west-bank/equipment-manufacturing
    "\x51"  // pearl-river-west-bank/robotics: pearl-river-west-bank/smart-manufacturing-equipment
    "\x50"  // pearl-river-west-bank/resource-recycling: pearl-river-west-bank
    "\xFF"  // advanced-materials: none
    "\x64\x64\x64\x64\x64"  // 5 from advanced-materials/building-materials: advanced-materials
    "\x65\x65\x65\x65"  // 4 from advanced-materials/cement: advanced-materials/building-materials
    "\x66"  // advanced-materials/steel-products: advanced-materials/green-steel
    "\x67"  // advanced-materials/aluminium-products: advanced-materials/non-ferrous-metals
    "\x68\x68\x68"  // 3 from advanced-materials/plastic-products: advanced-materials/chemical-materials
    "\x64\x64\x64\x64\x64\x64\x64\x64\x64"  // 9 from advanced-materials/foshan: advanced-materials
    "\xFF"  // light-industry-textiles: none
    "\x7C\x7C\x7C\x7C\x7C\x7C\x7C\x7C\x7C\x7C\x7C\x7C"  // 12 from light-industry-textiles/textiles-and-apparel: light-industry-textiles
    ;

inline constexpr char name_zh_text[] =
    "纺织服装"  // textile-apparel
    "织造"  // textile-apparel/weaving
    "印染"  // textile-apparel/printing-and-dyeing
    "服装"  // textile-apparel/apparel
    "家纺"  // textile-apparel/home-textiles
    "产业用纺织品"  // textile-apparel/industrial-textiles
    "针织"  // textile-apparel/knitting
    "纤维材料"  // textile-apparel/fibre-materials
    "纺织装备"  // textile-apparel/textile-equipment
    "女装"  // textile-apparel/womens-wear
    "时装"  // textile-apparel/fashion-wear
    "针织面料"  // textile-apparel/knitted-fabrics
    "食品饮料"  // food-beverage
    "食品工业化相关产业"  // food-beverage/food-industrialisation-related-industries
    "大宗农副食品加工"  // food-beverage/agricultural-and-sideline-food-processing
    "特色食品"  // food-beverage/specialty-foods
    "粮油加工"  // food-beverage/grain-and-oil-processing
    "调味品"  // food-beverage/condiments
    "烘焙食品"  // food-beverage/baked-goods
    "糖果"  // food-beverage/confectionery
    "特色月饼"  // food-beverage/mooncakes
    "休闲食品"  // food-beverage/snack-foods
    "凉茶"  // food-beverage/herbal-tea
    "腊味"  // food-beverage/cured-meats
    "凉果"  // food-beverage/preserved-fruit
    "速冻快消食品"  // food-beverage/quick-frozen-foods
    "饮品"  // food-beverage/beverages
    "建筑材料"  // building-materials
    "陶瓷"  // building-materials/ceramics
    "水泥"  // building-materials/cement
    "玻璃"  // building-materials/glass
    "铝型材"  // building-materials/aluminium-profiles
    "佛山建材产业集群"  // building-materials/foshan
    "云浮石材产业集群"  // building-materials/yunfu
    "清远建材产业集群"  // building-materials/qingyuan
    "东莞玻璃产业集群"  // building-materials/dongguan
    "潮州陶瓷产业集群"  // building-materials/chaozhou
    "梅州水泥产业集群"  // building-materials/meizhou
    "家具制造"  // furniture
    "家具制造业"  // furniture/furniture-manufacturing
    "木材加工业"  // furniture/wood-processing
    "家具制造装备及五金零部件"  // furniture/manufacturing-equipment-and-hardware-parts
    "定制家具"  // furniture/custom-furniture
    "实木家具"  // furniture/solid-wood-furniture
    "金属家具"  // furniture/metal-furniture
    "智能制造网络"  // furniture/smart-manufacturing-network
    "设计研发网络"  // furniture/design-and-r-and-d-network
    "定制服务网络"  // furniture/customised-service-network
    "科技型、引领型、定制服务型产业集群网"  // furniture/technology-leading-and-customised-service
    "传统和新中式家具"  // furniture/traditional-and-new-chinese-style-furniture
    "办公和医养家具"  // furniture/office-and-medical-and-elderly-care-furniture
    "泛家居、全屋整装"  // furniture/pan-home-and-whole-house-furnishing
    "红木家具"  // furniture/rosewood-furniture
    "软体家具"  // furniture/soft-furniture
    "办公家具"  // furniture/office-furniture
    "家具电商"  // furniture/furniture-e-commerce
    "木工机械"  // furniture/woodworking-machinery
    "家具原辅材料"  // furniture/raw-and-auxiliary-materials
    "五金部件"  // furniture/hardware-parts
    "家具装备制造业"  // furniture/furniture-equipment-manufacturing
    "广州家具产业集群"  // furniture/guangzhou
    "深圳家具产业集群"  // furniture/shenzhen
    "佛山家具产业集群"  // furniture/foshan
    "东莞家具产业集群"  // furniture/dongguan
    "惠州家具产业集群"  // furniture/huizhou
    "中山家具产业集群"  // furniture/zhongshan
    "江门家具产业集群"  // furniture/jiangmen
    "跨区域家具产业集群"  // furniture/shenzhen-huizhou-heyuan
    "跨区域家具产业集群"  // furniture/guangzhou-qingyuan-meizhou
    "金属制品"  // metal-products
    "高端金属铸造"  // metal-products/high-end-metal-casting
    "集装箱及金属包装容器"  // metal-products/containers-and-metal-packaging
    "五金制品"  // metal-products/hardware-products
    "金属表面处理加工"  // metal-products/metal-surface-treatment
    "五大世界级先进制造业集群"  // five-manufacturing-clusters
    "电子信息"  // five-manufacturing-clusters/electronic-information
    "汽车"  // five-manufacturing-clusters/automobiles
    "智能家电"  // five-manufacturing-clusters/smart-home-appliances
    "机器人"  // five-manufacturing-clusters/robotics
    "绿色石化"  // five-manufacturing-clusters/green-petrochemicals
    "珠江西岸制造业"  // pearl-river-west-bank
    "智能制造装备"  // pearl-river-west-bank/smart-manufacturing-equipment
    "汽车及新能源汽车制造"  // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    "海洋工程装备与船舶"  // pearl-river-west-bank/marine-engineering-equipment-and-ships
    "轨道交通装备"  // pearl-river-west-bank/rail-transit-equipment
    "节能环保装备"  // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    "新能源装备"  // pearl-river-west-bank/new-energy-equipment
    "通用航空装备"  // pearl-river-west-bank/general-aviation-equipment
    "新一代信息技术"  // pearl-river-west-bank/new-generation-information-technology
    "生物产业"  // pearl-river-west-bank/biological-industry
    "卫星及应用"  // pearl-river-west-bank/satellites-and-applications
    "新材料产业"  // pearl-river-west-bank/new-materials
    "家电及家具制造"  // pearl-river-west-bank/home-appliances-and-furniture
    "食品饮料"  // pearl-river-west-bank/food-and-beverages
    "纺织服装"  // pearl-river-west-bank/textiles-and-apparel
    "陶瓷及造纸"  // pearl-river-west-bank/ceramics-and-paper
    "装备制造业"  // pearl-river-west-bank/equipment-manufacturing
    "工作母机类制造业"  // pearl-river-west-bank/machine-tool-manufacturing
    "机器人"  // pearl-river-west-bank/robotics
    "资源循环利用产业"  // pearl-river-west-bank/resource-recycling
    "先进材料"  // advanced-materials
    "建筑材料"  // advanced-materials/building-materials
    "绿色钢铁"  // advanced-materials/green-steel
    "有色金属"  // advanced-materials/non-ferrous-metals
    "化工材料"  // advanced-materials/chemical-materials
    "稀土材料"  // advanced-materials/rare-earth-materials
    "水泥"  // advanced-materials/cement
    "建筑陶瓷"  // advanced-materials/building-ceramics
    "卫生陶瓷"  // advanced-materials/sanitary-ceramics
    "平板玻璃"  // advanced-materials/flat-glass
    "钢材"  // advanced-materials/steel-products
    "铝材"  // advanced-materials/aluminium-products
    "塑料制品"  // advanced-materials/plastic-products
    "合成橡胶"  // advanced-materials/synthetic-rubber
    "初级形态塑料"  // advanced-materials/primary-form-plastics
    "佛山先进材料产业集群"  // advanced-materials/foshan
    "广州先进材料产业集群"  // advanced-materials/guangzhou
    "深莞惠先进材料产业集群"  // advanced-materials/shenzhen-dongguan-huizhou
    "珠海化工材料产业集群"  // advanced-materials/zhuhai
    "肇庆建材和铝合金加工材产业集群"  // advanced-materials/zhaoqing
    "清远建材和有色金属产业集群"  // advanced-materials/qingyuan
    "韶关绿色钢铁和有色金属产业集群"  // advanced-materials/shaoguan
    "湛江绿色钢铁和高性能树脂产业集群"  // advanced-materials/zhanjiang
    "云浮石材和优特钢产业集群"  // advanced-materials/yunfu
    "现代轻工纺织"  // light-industry-textiles
    "纺织服装"  // light-industry-textiles/textiles-and-apparel
    "皮革、毛皮、羽毛及其制品和制鞋业"  // light-industry-textiles/leather-fur-feather-and-footwear
    "家具"  // light-industry-textiles/furniture
    "造纸和纸制品业"  // light-industry-textiles/paper-and-paper-products
    "印刷和记录媒介复制业"  // light-industry-textiles/printing-and-recorded-media
    "文教、工美、体育和娱乐用品制造业"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    "日用化学产品制造"  // light-industry-textiles/daily-chemicals
    "塑料制品业"  // light-industry-textiles/plastic-products
    "陶瓷制品制造"  // light-industry-textiles/ceramic-products
    "金属制品业"  // light-industry-textiles/metal-products
    "自行车和残疾人座车制造"  // light-industry-textiles/bicycles-and-wheelchairs
    "钟表与计时仪器制造"  // light-industry-textiles/clocks-watches-and-timing-instruments
    ;
inline constexpr char16_t name_zh_offsets[] =
    u"\x0000\x000C\x0012\x0018\x001E\x0024\x0036\x003C\x0048\x0054\x005A\x0060\x006C\x0078\x0093"
    u"\x00AB\x00B7\x00C3\x00CC\x00D8\x00DE\x00EA\x00F6\x00FC\x0102\x0108\x011A\x0120\x012C\x0132"
    u"\x0138\x013E\x0147\x015F\x0177\x018F\x01A7\x01BF\x01D7\x01E3\x01F2\x0201\x0225\x0231\x023D"
    u"\x0249\x025B\x026D\x027F\x02B5\x02CD\x02E2\x02FA\x0306\x0312\x031E\x032A\x0336\x0348\x0354"
    u"\x0369\x0381\x0399\x03B1\x03C9\x03E1\x03F9\x0411\x042C\x0447\x0453\x0465\x0483\x048F\x04A7"
    u"\x04CB\x04D7\x04DD\x04E9\x04F2\x04FE\x0513\x0525\x0543\x055E\x0570\x0582\x0591\x05A3\x05B8"
    u"\x05C4\x05D3\x05E2\x05F7\x0603\x060F\x061E\x062D\x0645\x064E\x0666\x0672\x067E\x068A\x0696"
    u"\x06A2\x06AE\x06B4\x06C0\x06CC\x06D8\x06DE\x06E4\x06F0\x06FC\x070E\x072C\x074A\x076B\x0789"
    u"\x07B6\x07DD\x080A\x083A\x085E\x0870\x087C\x08AC\x08B2\x08C7\x08E5\x0915\x092D\x093C\x094E"
    u"\x095D\x097E\x0999";

inline constexpr char name_en_text[] =
    "Textiles and apparel"  // textile-apparel
    "Weaving"  // textile-apparel/weaving
    "Printing and dyeing"  // textile-apparel/printing-and-dyeing
    "Apparel"  // textile-apparel/apparel
    "Home textiles"  // textile-apparel/home-textiles
    "Industrial textiles"  // textile-apparel/industrial-textiles
    "Knitting"  // textile-apparel/knitting
    "Fibre materials"  // textile-apparel/fibre-materials
    "Textile equipment"  // textile-apparel/textile-equipment
    "Women's wear"  // textile-apparel/womens-wear
    "Fashion wear"  // textile-apparel/fashion-wear
    "Knitted fabrics"  // textile-apparel/knitted-fabrics
    "Food and beverages"  // food-beverage
    "Industries related to food industrialisation"  // food-beverage/food-industrialisation-related-industries
    "Bulk agricultural and sideline food processing"  // food-beverage/agricultural-and-sideline-food-processing
    "Specialty foods"  // food-beverage/specialty-foods
    "Grain and oil processing"  // food-beverage/grain-and-oil-processing
    "Condiments"  // food-beverage/condiments
    "Baked goods"  // food-beverage/baked-goods
    "Confectionery"  // food-beverage/confectionery
    "Specialty mooncakes"  // food-beverage/mooncakes
    "Snack foods"  // food-beverage/snack-foods
    "Herbal tea"  // food-beverage/herbal-tea
    "Cured meats"  // food-beverage/cured-meats
    "Preserved fruit"  // food-beverage/preserved-fruit
    "Quick-frozen fast-moving consumer foods"  // food-beverage/quick-frozen-foods
    "Beverages"  // food-beverage/beverages
    "Building materials"  // building-materials
    "Ceramics"  // building-materials/ceramics
    "Cement"  // building-materials/cement
    "Glass"  // building-materials/glass
    "Aluminium profiles"  // building-materials/aluminium-profiles
    "Foshan building materials cluster"  // building-materials/foshan
    "Yunfu stone cluster"  // building-materials/yunfu
    "Qingyuan building materials cluster"  // building-materials/qingyuan
    "Dongguan glass cluster"  // building-materials/dongguan
    "Chaozhou ceramics cluster"  // building-materials/chaozhou
    "Meizhou cement cluster"  // building-materials/meizhou
    "Furniture manufacturing"  // furniture
    "Furniture making proper"  // furniture/furniture-manufacturing
    "Wood processing"  // furniture/wood-processing
    "Furniture manufacturing equipment, hardware parts and other supporting products"  // furniture/manufacturing-equipment-and-hardware-parts
    "Custom furniture"  // furniture/custom-furniture
    "Solid wood furniture"  // furniture/solid-wood-furniture
    "Metal furniture"  // furniture/metal-furniture
    "Smart manufacturing network"  // furniture/smart-manufacturing-network
    "Design and R&D network"  // furniture/design-and-r-and-d-network
    "Customised service network"  // furniture/customised-service-network
    "Technology-based, leading and customised-service cluster network"  // furniture/technology-leading-and-customised-service
    "Traditional and new Chinese style furniture"  // furniture/traditional-and-new-chinese-style-furniture
    "Office furniture and medical and elderly care furniture"  // furniture/office-and-medical-and-elderly-care-furniture
    "Pan-home products and whole-house furnishing"  // furniture/pan-home-and-whole-house-furnishing
    "Rosewood furniture"  // furniture/rosewood-furniture
    "Soft (upholstered) furniture"  // furniture/soft-furniture
    "Office furniture"  // furniture/office-furniture
    "Furniture e-commerce"  // furniture/furniture-e-commerce
    "Woodworking machinery"  // furniture/woodworking-machinery
    "Raw and auxiliary materials for furniture"  // furniture/raw-and-auxiliary-materials
    "Hardware parts"  // furniture/hardware-parts
    "Furniture equipment manufacturing"  // furniture/furniture-equipment-manufacturing
    "Guangzhou furniture cluster"  // furniture/guangzhou
    "Shenzhen furniture cluster"  // furniture/shenzhen
    "Foshan furniture cluster"  // furniture/foshan
    "Dongguan furniture cluster"  // furniture/dongguan
    "Huizhou furniture cluster"  // furniture/huizhou
    "Zhongshan furniture cluster"  // furniture/zhongshan
    "Jiangmen furniture cluster"  // furniture/jiangmen
    "Shenzhen-Huizhou-Heyuan cross-regional furniture cluster"  // furniture/shenzhen-huizhou-heyuan
    "Guangzhou-Qingyuan-Meizhou cross-regional furniture cluster"  // furniture/guangzhou-qingyuan-meizhou
    "Metal products"  // metal-products
    "High-end metal casting"  // metal-products/high-end-metal-casting
    "Containers and metal packaging"  // metal-products/containers-and-metal-packaging
    "Hardware products"  // metal-products/hardware-products
    "Metal surface treatment"  // metal-products/metal-surface-treatment
    "Five world-class advanced manufacturing clusters"  // five-manufacturing-clusters
    "Electronic information"  // five-manufacturing-clusters/electronic-information
    "Automobiles"  // five-manufacturing-clusters/automobiles
    "Smart home appliances"  // five-manufacturing-clusters/smart-home-appliances
    "Robotics"  // five-manufacturing-clusters/robotics
    "Green petrochemicals"  // five-manufacturing-clusters/green-petrochemicals
    "Pearl River west bank manufacturing"  // pearl-river-west-bank
    "Smart manufacturing equipment"  // pearl-river-west-bank/smart-manufacturing-equipment
    "Automobile and new energy vehicle manufacturing"  // pearl-river-west-bank/automobiles-and-new-energy-vehicles
    "Marine engineering equipment and ships"  // pearl-river-west-bank/marine-engineering-equipment-and-ships
    "Rail transit equipment"  // pearl-river-west-bank/rail-transit-equipment
    "Energy-saving and environmental protection equipment"  // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment
    "New energy equipment"  // pearl-river-west-bank/new-energy-equipment
    "General aviation equipment"  // pearl-river-west-bank/general-aviation-equipment
    "New-generation information technology"  // pearl-river-west-bank/new-generation-information-technology
    "Bioindustry"  // pearl-river-west-bank/biological-industry
    "Satellites and applications"  // pearl-river-west-bank/satellites-and-applications
    "New materials industry"  // pearl-river-west-bank/new-materials
    "Home appliance and furniture manufacturing"  // pearl-river-west-bank/home-appliances-and-furniture
    "Food and beverages"  // pearl-river-west-bank/food-and-beverages
    "Textiles and apparel"  // pearl-river-west-bank/textiles-and-apparel
    "Ceramics and paper"  // pearl-river-west-bank/ceramics-and-paper
    "Equipment manufacturing"  // pearl-river-west-bank/equipment-manufacturing
    "Machine tool manufacturing"  // pearl-river-west-bank/machine-tool-manufacturing
    "Robotics"  // pearl-river-west-bank/robotics
    "Resource recycling industry"  // pearl-river-west-bank/resource-recycling
    "Advanced materials"  // advanced-materials
    "Building materials"  // advanced-materials/building-materials
    "Green steel"  // advanced-materials/green-steel
    "Non-ferrous metals"  // advanced-materials/non-ferrous-metals
    "Chemical materials"  // advanced-materials/chemical-materials
    "Rare earth materials"  // advanced-materials/rare-earth-materials
    "Cement"  // advanced-materials/cement
    "Building ceramics"  // advanced-materials/building-ceramics
    "Sanitary ceramics"  // advanced-materials/sanitary-ceramics
    "Flat glass"  // advanced-materials/flat-glass
    "Steel products"  // advanced-materials/steel-products
    "Aluminium products"  // advanced-materials/aluminium-products
    "Plastic products"  // advanced-materials/plastic-products
    "Synthetic rubber"  // advanced-materials/synthetic-rubber
    "Plastics in primary forms"  // advanced-materials/primary-form-plastics
    "Foshan advanced materials cluster"  // advanced-materials/foshan
    "Guangzhou advanced materials cluster"  // advanced-materials/guangzhou
    "Shenzhen-Dongguan-Huizhou advanced materials cluster"  // advanced-materials/shenzhen-dongguan-huizhou
    "Zhuhai chemical materials cluster"  // advanced-materials/zhuhai
    "Zhaoqing building materials and processed aluminium alloy cluster"  // advanced-materials/zhaoqing
    "Qingyuan building materials and non-ferrous metals cluster"  // advanced-materials/qingyuan
    "Shaoguan green steel and non-ferrous metals cluster"  // advanced-materials/shaoguan
    "Zhanjiang green steel and high-performance resin cluster"  // advanced-materials/zhanjiang
    "Yunfu stone and quality special steel cluster"  // advanced-materials/yunfu
    "Modern light industry and textiles"  // light-industry-textiles
    "Textiles and apparel"  // light-industry-textiles/textiles-and-apparel
    "Leather, fur, feather and their products and footwear"  // light-industry-textiles/leather-fur-feather-and-footwear
    "Furniture"  // light-industry-textiles/furniture
    "Paper and paper products"  // light-industry-textiles/paper-and-paper-products
    "Printing and reproduction of recorded media"  // light-industry-textiles/printing-and-recorded-media
    "Cultural, educational, arts and crafts, sports and entertainment goods"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods
    "Daily-use chemical products"  // light-industry-textiles/daily-chemicals
    "Plastic products"  // light-industry-textiles/plastic-products
    "Ceramic products"  // light-industry-textiles/ceramic-products
    "Metal products"  // light-industry-textiles/metal-products
    "Bicycles and wheelchairs"  // light-industry-textiles/bicycles-and-wheelchairs
    "Clocks, watches and timing instruments"  // light-industry-textiles/clocks-watches-and-timing-instruments
    ;
inline constexpr char16_t name_en_offsets[] =
    u"\x0000\x0014\x001B\x002E\x0035\x0042\x0055\x005D\x006C\x007D\x0089\x0095\x00A4\x00B6\x00E2"
    u"\x0110\x011F\x0137\x0141\x014C\x0159\x016C\x0177\x0181\x018C\x019B\x01C2\x01CB\x01DD\x01E5"
    u"\x01EB\x01F0\x0202\x0223\x0236\x0259\x026F\x0288\x029E\x02B5\x02CC\x02DB\x032A\x033A\x034E"
    u"\x035D\x0378\x038E\x03A8\x03E8\x0413\x044A\x0476\x0488\x04A4\x04B4\x04C8\x04DD\x0506\x0514"
    u"\x0535\x0550\x056A\x0582\x059C\x05B5\x05D0\x05EA\x0622\x065D\x066B\x0681\x069F\x06B0\x06C7"
    u"\x06F7\x070D\x0718\x072D\x0735\x0749\x076C\x0789\x07B8\x07DE\x07F4\x0828\x083C\x0856\x087B"
    u"\x0886\x08A1\x08B7\x08E1\x08F3\x0907\x0919\x0930\x094A\x0952\x096D\x097F\x0991\x099C\x09AE"
    u"\x09C0\x09D4\x09DA\x09EB\x09FC\x0A06\x0A14\x0A26\x0A36\x0A46\x0A5F\x0A80\x0AA4\x0AD8\x0AF9"
    u"\x0B3A\x0B74\x0BA7\x0BDF\x0C0C\x0C2E\x0C42\x0C77\x0C80\x0C98\x0CC3\x0D09\x0D24\x0D34\x0D44"
    u"\x0D52\x0D6A\x0D90";

inline constexpr char section_text[] =
    "附件1"
    "附件1/一/（二）"
    "附件1/一/（三）"
    "附件1/二/1/专栏1"
    "附件1/三/（一）/专栏2"
    "附件1/三/（四）"
    "附件2"
    "附件2/一/（一）"
    "附件2/一/（二）"
    "附件2/二/（一）/一是"
    "附件2/二/（二）/一是"
    "附件2/二/（二）/二是"
    "附件2/二/（三）/一是"
    "附件2/二/（四）/二是"
    "附件2/三/（四）/一是"
    "附件3"
    "附件3/一"
    "附件3/二/（一）/专栏1/1"
    "附件3/二/（一）/专栏1/2"
    "附件3/二/（一）/专栏1/3"
    "附件3/二/（一）/专栏1/4"
    "附件3/二/（一）/专栏1/5"
    "附件3/二/（一）/专栏1/6"
    "附件4"
    "附件4/一/（一）"
    "附件4/一/（三）"
    "附件4/一/（四）"
    "附件4/二/（三）"
    "附件4/二/（六）"
    "附件4/三/（一）/3"
    "附件4/二/（五）"
    "附件5"
    "附件5/一"
    ""
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
    "三/（一）/1"
    "三/（三）/2"
    "三/（四）/4"
    "1/（一）"
    "三/（一）/专栏1/1"
    "三/（一）/专栏1/2"
    "三/（一）/专栏1/3"
    "三/（一）/专栏1/4"
    "三/（一）/专栏1/5"
    "三/（一）/专栏1/6"
    "三/（一）/专栏1/7"
    "三/（一）/专栏1/8"
    "三/（一）/专栏1/9"
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
    u"\x0000\x0007\x001C\x0031\x0046\x0063\x0078\x007F\x0094\x00A9\x00C5\x00E1\x00FD\x0119\x0135"
    u"\x0151\x0158\x0163\x0182\x01A1\x01C0\x01DF\x01FE\x021D\x0224\x0239\x024E\x0263\x0278\x028D"
    u"\x02A4\x02B9\x02C0\x02CB\x02CB\x02DA\x02E9\x02F8\x0307\x0316\x0325\x0334\x0343\x0352\x0362"
    u"\x0372\x0382\x0392\x03A2\x03B2\x03C1\x03D0\x03DF\x03EA\x0401\x0418\x042F\x0446\x045D\x0474"
    u"\x048B\x04A2\x04B9\x04D0\x04E7\x04FE\x0515\x052C\x0543\x055A\x0571\x0588\x05A0\x05B8\x05D0";
inline constexpr std::uint8_t section_codes[] =
    "\x00"  // textile-apparel: "附件1"
    "\x01"  // textile-apparel/weaving: "附件1/一/（二）"
    "\x02"  // textile-apparel/printing-and-dyeing: "附件1/一/（三）"
    "\x03\x03\x03"  // 3 from textile-apparel/apparel: "附件1/二/1/专栏1"
    "\x04\x04\x04"  // 3 from textile-apparel/knitting: "附件1/三/（一）/专栏2"
    "\x05\x05\x05"  // 3 from textile-apparel/womens-wear: "附件1/三/（四）"
    "\x06"  // food-beverage: "附件2"
    "\x07"  // food-beverage/food-industrialisation-related-industries: "附件2/一/（一）"
    "\x08\x08"  // 2 from food-beverage/agricultural-and-sideline-food-processing: "附件2/一/（二）"
    "\x09"  // food-beverage/grain-and-oil-processing: "附件2/二/（一）/一是"
    "\x0A"  // food-beverage/condiments: "附件2/二/（二）/一是"
    "\x0B\x0B"  // 2 from food-beverage/baked-goods: "附件2/二/（二）/二是"
    "\x0C\x0C\x0C\x0C\x0C"  // 5 from food-beverage/mooncakes: "附件2/二/（三）/一是"
    "\x0D"  // food-beverage/quick-frozen-foods: "附件2/二/（四）/二是"
    "\x0E"  // food-beverage/beverages: "附件2/三/（四）/一是"
    "\x0F"  // building-materials: "附件3"
    "\x10\x10\x10\x10"  // 4 from building-materials/ceramics: "附件3/一"
    "\x11"  // building-materials/foshan: "附件3/二/（一）/专栏1/1"
    "\x12"  // building-materials/yunfu: "附件3/二/（一）/专栏1/2"
    "\x13"  // building-materials/qingyuan: "附件3/二/（一）/专栏1/3"
    "\x14"  // building-materials/dongguan: "附件3/二/（一）/专栏1/4"
    "\x15"  // building-materials/chaozhou: "附件3/二/（一）/专栏1/5"
    "\x16"  // building-materials/meizhou: "附件3/二/（一）/专栏1/6"
    "\x17"  // furniture: "附件4"
    "\x18\x18\x18\x18\x18\x18"  // 6 from furniture/furniture-manufacturing: "附件4/一/（一）"
    "\x19\x19\x19\x19\x19\x19\x19"  // 7 from furniture/smart-manufacturing-network: "附件4/一/（三）"
    "\x1A"  // furniture/rosewood-furniture: "附件4/一/（四）"
    "\x1B\x1B\x1B"  // 3 from furniture/soft-furniture: "附件4/二/（三）"
    "\x1C\x1C\x1C"  // 3 from furniture/woodworking-machinery: "附件4/二/（六）"
    "\x1D"  // furniture/furniture-equipment-manufacturing: "附件4/三/（一）/3"
    "\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E\x1E"  // 9 from furniture/guangzhou: "附件4/二/（五）"
    "\x1F"  // metal-products: "附件5"
    "\x20\x20\x20\x20"  // 4 from metal-products/high-end-metal-casting: "附件5/一"
    "\x21\x21\x21\x21\x21\x21\x21"  // 7 from five-manufacturing-clusters: ""
    "\x22"  // pearl-river-west-bank/smart-manufacturing-equipment: "二/（一）/1"
    "\x23"  // pearl-river-west-bank/automobiles-and-new-energy-vehicles: "二/（一）/2"
    "\x24"  // pearl-river-west-bank/marine-engineering-equipment-and-ships: "二/（一）/3"
    "\x25"  // pearl-river-west-bank/rail-transit-equipment: "二/（一）/4"
    "\x26"  // pearl-river-west-bank/energy-saving-and-environmental-protection-equipment: "二/（一）/5"
    "\x27"  // pearl-river-west-bank/new-energy-equipment: "二/（一）/6"
    "\x28"  // pearl-river-west-bank/general-aviation-equipment: "二/（一）/7"
    "\x29"  // pearl-river-west-bank/new-generation-information-technology: "二/（二）/8"
    "\x2A"  // pearl-river-west-bank/biological-industry: "二/（二）/9"
    "\x2B"  // pearl-river-west-bank/satellites-and-applications: "二/（二）/10"
    "\x2C"  // pearl-river-west-bank/new-materials: "二/（二）/11"
    "\x2D"  // pearl-river-west-bank/home-appliances-and-furniture: "二/（三）/12"
    "\x2E"  // pearl-river-west-bank/food-and-beverages: "二/（三）/13"
    "\x2F"  // pearl-river-west-bank/textiles-and-apparel: "二/（三）/14"
    "\x30"  // pearl-river-west-bank/ceramics-and-paper: "二/（三）/15"
    "\x31\x31"  // 2 from pearl-river-west-bank/equipment-manufacturing: "三/（一）/1"
    "\x32"  // pearl-river-west-bank/robotics: "三/（三）/2"
    "\x33"  // pearl-river-west-bank/resource-recycling: "三/（四）/4"
    "\x21"  // advanced-materials: ""
    "\x34\x34\x34\x34\x34\x34\x34\x34\x34\x34\x34\x34\x34\x34"  // 14 from advanced-materials/building-materials: "1/（一）"
    "\x35"  // advanced-materials/foshan: "三/（一）/专栏1/1"
    "\x36"  // advanced-materials/guangzhou: "三/（一）/专栏1/2"
    "\x37"  // advanced-materials/shenzhen-dongguan-huizhou: "三/（一）/专栏1/3"
    "\x38"  // advanced-materials/zhuhai: "三/（一）/专栏1/4"
    "\x39"  // advanced-materials/zhaoqing: "三/（一）/专栏1/5"
    "\x3A"  // advanced-materials/qingyuan: "三/（一）/专栏1/6"
    "\x3B"  // advanced-materials/shaoguan: "三/（一）/专栏1/7"
    "\x3C"  // advanced-materials/zhanjiang: "三/（一）/专栏1/8"
    "\x3D"  // advanced-materials/yunfu: "三/（一）/专栏1/9"
    "\x21"  // light-industry-textiles: ""
    "\x3E"  // light-industry-textiles/textiles-and-apparel: "四/（三）/专栏2/1"
    "\x3F"  // light-industry-textiles/leather-fur-feather-and-footwear: "四/（三）/专栏2/2"
    "\x40"  // light-industry-textiles/furniture: "四/（三）/专栏2/3"
    "\x41"  // light-industry-textiles/paper-and-paper-products: "四/（三）/专栏2/4"
    "\x42"  // light-industry-textiles/printing-and-recorded-media: "四/（三）/专栏2/5"
    "\x43"  // light-industry-textiles/culture-education-crafts-sports-and-entertainment-goods: "四/（三）/专栏2/6"
    "\x44"  // light-industry-textiles/daily-chemicals: "四/（三）/专栏2/7"
    "\x45"  // light-industry-textiles/plastic-products: "四/（三）/专栏2/8"
    "\x46"  // light-industry-textiles/ceramic-products: "四/（三）/专栏2/9"
    "\x47"  // light-industry-textiles/metal-products: "四/（三）/专栏2/10"
    "\x48"  // light-industry-textiles/bicycles-and-wheelchairs: "四/（三）/专栏2/11"
    "\x49"  // light-industry-textiles/clocks-watches-and-timing-instruments: "四/（三）/专栏2/12"
    ;

inline constexpr char note_text[] =
    ""
    "One of the four fields at the core of the plan, which gives it no figure and no list."
    "One of the five parts of the industry; the plan gives it no figure and no list."
    ;
inline constexpr std::uint8_t note_offsets[] =
    "\x00\x00\x55\xA4";
inline constexpr std::uint8_t note_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from textile-apparel: ""
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from food-beverage/grain-and-oil-processing: ""
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from building-materials/foshan: ""
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from furniture/technology-leading-and-customised-service: ""
    "\x00\x00\x00\x00\x00\x00"  // 6 from furniture/huizhou: ""
    "\x01\x01\x01\x01"  // 4 from metal-products/high-end-metal-casting: "One of the four fields at the core of the plan, which gives it no figure and no list."
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from five-manufacturing-clusters: ""
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 15 from pearl-river-west-bank/satellites-and-applications: ""
    "\x02"  // advanced-materials/rare-earth-materials: "One of the five parts of the industry; the plan gives it no figure and no list."
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from advanced-materials/cement: ""
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 15 from advanced-materials/zhanjiang: ""
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    21, 7, constplan::from_end + 1,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x09\x06\x08\x25\x08\x1B\x04\x00\x00\x1B\x52\x11\x02\x0E\x04\x06\x2A\x1A\x0E\x03\x04\x14\x00"
    "\x31\x76\x61\x42\x24\x01\x8C\x0E\x8E\x00\x00\x03";
inline constexpr std::uint8_t lookup_rows[] =
    "\x24\x63\x30\x41\x72\x0F\x44\x5E\x80\x29\x4C\x53\x02\x77\x15\x79\x4A\x64\x0E\x26\x48\x46\x88"
    "\x28\x4B\x1B\x36\x06\x00\x18\x32\x35\x4D\x5B\x7C\x34\x7D\x05\x27\x84\x76\x2E\x6B\x66\x73\x1E"
    "\x3B\x78\x2F\x58\x1D\x00\x3C\x49\x81\x2A\x3F\x33\x40\x0B\x00\x7F\x6A\x03\x13\x70\x62\x1C\x00"
    "\x00\x69\x67\x00\x50\x0A\x7A\x0D\x3E\x3A\x1A\x20\x00\x7E\x22\x2B\x52\x47\x2C\x17\x07\x00\x65"
    "\x4E\x14\x61\x37\x51\x38\x7B\x5D\x08\x39\x09\x42\x82\x4F\x54\x43\x86\x0C\x6D\x68\x5C\x6C\x23"
    "\x56\x12\x5F\x3D\x75\x6E\x45\x6F\x16\x04\x25\x87\x00\x31\x00\x57\x60\x01\x11\x21\x74\x55\x1F"
    "\x10\x5A\x85\x2D\x83\x71\x59\x19";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x0C\x1B\x26\x45\x4A\x50\x64\x7C\x89";

inline constexpr std::uint8_t by_parent[] =
    "\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0D\x0E\x0F\x11\x12\x13\x19\x1A\x10\x14\x15\x16"
    "\x17\x18\x1C\x1D\x1E\x1F\x20\x21\x22\x23\x24\x25\x27\x28\x29\x2A\x2B\x2C\x2D\x2E\x2F\x30\x31"
    "\x32\x33\x35\x36\x37\x38\x39\x3A\x3B\x3C\x3D\x3E\x3F\x40\x41\x42\x43\x44\x34\x46\x47\x48\x49"
    "\x4B\x4C\x4D\x4E\x4F\x51\x52\x53\x54\x55\x56\x57\x58\x59\x5A\x5B\x5C\x5D\x5E\x5F\x60\x63\x62"
    "\x61\x65\x66\x67\x68\x69\x73\x74\x75\x76\x77\x78\x79\x7A\x7B\x6A\x6B\x6C\x6D\x6E\x6F\x70\x71"
    "\x72\x7D\x7E\x7F\x80\x81\x82\x83\x84\x85\x86\x87\x88";
inline constexpr std::uint8_t by_parent_offsets[] =
    "\x00\x08\x08\x08\x0A\x0A\x0A\x0B\x0B\x0B\x0B\x0B\x0B\x13\x13\x14\x19\x19\x19\x19\x19\x19\x19"
    "\x19\x19\x19\x19\x19\x23\x23\x23\x23\x23\x23\x23\x23\x23\x23\x23\x40\x40\x40\x40\x40\x41\x41"
    "\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41\x41"
    "\x41\x45\x45\x45\x45\x45\x4A\x4A\x4A\x4A\x4A\x4A\x5B\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C\x5C"
    "\x5C\x5C\x5C\x5C\x5C\x5D\x5D\x5D\x5D\x6B\x6F\x70\x71\x74\x74\x74\x74\x74\x74\x74\x74\x74\x74"
    "\x74\x74\x74\x74\x74\x74\x74\x74\x74\x74\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80";

// The rows in the order of their names; see constplan/names.hpp.
inline constexpr std::uint8_t by_name_zh[] =
    "\x3F\x23\x41\x21\x7B\x4A\x48\x3A\x05\x15\x31\x73\x3E\x20\x64\x18\x16\x72\x32\x36\x68\x5A\x6C"
    "\x81\x02\x71\x70\x84\x0E\x09\x2A\x2F\x2B\x7F\x26\x27\x29\x39\x37\x3B\x5C\x04\x61\x6D\x74\x3C"
    "\x1B\x65\x6B\x40\x82\x58\x5B\x56\x83\x0A\x2D\x51\x4D\x67\x03\x38\x28\x4E\x62\x25\x1D\x6A\x42"
    "\x4C\x52\x33\x53\x3D\x75\x22\x78\x7A\x24\x12\x14\x0F\x7C\x1E\x50\x76\x59\x4B\x7E\x30\x69\x10"
    "\x13\x34\x07\x00\x5E\x7D\x08\x01\x4F\x66\x77\x17\x87\x55\x60\x2E\x11\x63\x43\x44\x54\x35\x57"
    "\x19\x80\x45\x86\x2C\x49\x06\x0B\x88\x6E\x1F\x6F\x1C\x85\x5F\x47\x79\x0D\x0C\x5D\x1A\x46";
inline constexpr std::uint8_t by_short_name_zh[] =
    "\x3F\x23\x41\x21\x7B\x4A\x48\x3A\x05\x15\x31\x73\x3E\x20\x64\x18\x16\x72\x32\x36\x68\x5A\x6C"
    "\x81\x02\x71\x70\x84\x0E\x09\x2A\x2F\x2B\x7F\x26\x27\x29\x39\x37\x3B\x5C\x04\x61\x6D\x74\x3C"
    "\x1B\x65\x6B\x40\x82\x58\x5B\x56\x83\x0A\x2D\x51\x4D\x67\x03\x38\x28\x4E\x62\x25\x1D\x6A\x42"
    "\x4C\x52\x33\x53\x3D\x75\x22\x78\x7A\x24\x12\x14\x0F\x7C\x1E\x50\x76\x59\x4B\x7E\x30\x69\x10"
    "\x13\x34\x07\x00\x5E\x7D\x08\x01\x4F\x66\x77\x17\x87\x55\x60\x2E\x11\x63\x43\x44\x54\x35\x57"
    "\x19\x80\x45\x86\x2C\x49\x06\x0B\x88\x6E\x1F\x6F\x1C\x85\x5F\x47\x79\x0D\x0C\x5D\x1A\x46";
inline constexpr std::uint8_t by_name_en[] =
    "\x64\x6F\x1F\x03\x52\x4C\x12\x1A\x87\x59\x6B\x1B\x65\x0E\x1D\x6A\x85\x1C\x5F\x24\x68\x88\x11"
    "\x13\x47\x82\x17\x2A\x2F\x83\x2E\x3F\x23\x4B\x55\x60\x0A\x07\x4A\x6D\x0C\x5D\x73\x20\x3E\x7F"
    "\x37\x3B\x27\x26\x29\x57\x1E\x10\x4F\x66\x74\x3C\x44\x3A\x48\x16\x46\x5C\x04\x40\x05\x0D\x42"
    "\x0B\x06\x7E\x61\x53\x25\x2C\x45\x86\x49\x7C\x56\x5B\x58\x67\x36\x32\x33\x80\x50\x70\x84\x72"
    "\x18\x02\x81\x78\x22\x19\x54\x69\x39\x63\x4E\x62\x34\x6C\x5A\x79\x3D\x75\x43\x4D\x51\x2D\x15"
    "\x35\x2B\x0F\x14\x6E\x71\x30\x08\x00\x5E\x7D\x31\x01\x09\x28\x38\x7B\x21\x7A\x77\x41\x76";
inline constexpr std::uint8_t by_short_name_en[] =
    "\x64\x6F\x1F\x03\x52\x4C\x12\x1A\x87\x59\x6B\x1B\x65\x0E\x1D\x6A\x85\x1C\x5F\x24\x68\x88\x11"
    "\x13\x47\x82\x17\x2A\x2F\x83\x2E\x3F\x23\x4B\x55\x60\x0A\x07\x4A\x6D\x0C\x5D\x73\x20\x3E\x7F"
    "\x37\x3B\x27\x26\x29\x57\x1E\x10\x4F\x66\x74\x3C\x44\x3A\x48\x16\x46\x5C\x04\x40\x05\x0D\x42"
    "\x0B\x06\x7E\x61\x53\x25\x2C\x45\x86\x49\x7C\x56\x5B\x58\x67\x36\x32\x33\x80\x50\x70\x84\x72"
    "\x18\x02\x81\x22\x78\x19\x54\x69\x39\x63\x4E\x62\x34\x6C\x5A\x79\x3D\x75\x43\x4D\x51\x2D\x15"
    "\x35\x2B\x0F\x14\x6E\x71\x30\x08\x00\x5E\x7D\x31\x01\x09\x28\x38\x21\x7B\x7A\x77\x41\x76";

}  // namespace clusters
}  // namespace columns

}  // namespace constplan::guangdong
