// designations: The columns behind ../designations.hpp. 27 rows.
//
// Made by constplan-gen from designations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

#include "cities.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of designations.
enum class designation_id : std::uint8_t {
  guangzhou_yuexiu_china_famous_city_of_apparel_trade,
  dongguan_dalang_china_famous_town_of_woollen_sweaters,
  dongguan_humen_china_famous_town_of_womens_wear,
  dongguan_humen_china_famous_town_of_childrens_wear,
  dongguan_chashan_china_famous_town_of_brand_apparel_manufacturing,
  jiangmen_kaiping_china_textile_industry_base_city,
  jiangmen_kaiping_sanbu_china_famous_town_of_denim_wear,
  zhongshan_shaxi_china_famous_town_of_casual_wear,
  zhongshan_dachong_china_famous_town_of_denim_wear,
  zhongshan_xiaolan_china_famous_town_of_underwear,
  jieyang_puning_china_textile_industry_base_city,
  jieyang_puning_liushadong_china_famous_town_of_underwear,
  chaozhou_china_famous_city_of_wedding_and_evening_dresses,
  guangzhou_zengcheng_xintang_china_famous_town_of_denim_wear,
  foshan_nanhai_xiqiao_china_famous_town_of_fabrics,
  foshan_nanhai_dali_china_famous_town_of_underwear,
  foshan_chancheng_zhangcha_china_famous_town_of_knitting,
  foshan_chancheng_zumiao_china_famous_town_of_childrens_wear,
  shantou_chenghai_china_famous_city_of_craft_sweaters,
  shantou_chaonan_china_famous_city_of_underwear_and_home_wear,
  shantou_chaoyang_gurao_china_famous_town_of_knitted_underwear,
  shantou_chaonan_xiashan_china_famous_town_of_home_wear,
  shantou_chaonan_chendian_china_famous_town_of_underwear,
  shantou_chaonan_liangying_china_famous_town_of_knitting,
  huizhou_huicheng_china_famous_city_of_mens_wear,
  huizhou_boluo_yuanzhou_china_famous_town_of_casual_wear,
  zhongshan_dongsheng_china_key_town_of_office_furniture,
};

namespace columns::designations {

inline constexpr char id_text[] =
    "guangzhou/yuexiu/china-famous-city-of-apparel-trade"
    "dongguan/dalang/china-famous-town-of-woollen-sweaters"
    "dongguan/humen/china-famous-town-of-womens-wear"
    "dongguan/humen/china-famous-town-of-childrens-wear"
    "dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing"
    "jiangmen/kaiping/china-textile-industry-base-city"
    "jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear"
    "zhongshan/shaxi/china-famous-town-of-casual-wear"
    "zhongshan/dachong/china-famous-town-of-denim-wear"
    "zhongshan/xiaolan/china-famous-town-of-underwear"
    "jieyang/puning/china-textile-industry-base-city"
    "jieyang/puning/liushadong/china-famous-town-of-underwear"
    "chaozhou/china-famous-city-of-wedding-and-evening-dresses"
    "guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear"
    "foshan/nanhai/xiqiao/china-famous-town-of-fabrics"
    "foshan/nanhai/dali/china-famous-town-of-underwear"
    "foshan/chancheng/zhangcha/china-famous-town-of-knitting"
    "foshan/chancheng/zumiao/china-famous-town-of-childrens-wear"
    "shantou/chenghai/china-famous-city-of-craft-sweaters"
    "shantou/chaonan/china-famous-city-of-underwear-and-home-wear"
    "shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear"
    "shantou/chaonan/xiashan/china-famous-town-of-home-wear"
    "shantou/chaonan/chendian/china-famous-town-of-underwear"
    "shantou/chaonan/liangying/china-famous-town-of-knitting"
    "huizhou/huicheng/china-famous-city-of-mens-wear"
    "huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear"
    "zhongshan/dongsheng/china-key-town-of-office-furniture";
inline constexpr std::uint16_t id_offsets[] = {
    0, 51, 104, 151, 201, 266, 315, 369, 417, 466, 514, 561, 617, 674, 733, 782, 831, 886, 945, 997,
    1057, 1118, 1172, 1227, 1282, 1329, 1384, 1438,
};

inline constexpr plan_id plan[] = {
    plan_id::textile_apparel,  // guangzhou/yuexiu/china-famous-city-of-apparel-trade
    plan_id::textile_apparel,  // dongguan/dalang/china-famous-town-of-woollen-sweaters
    plan_id::textile_apparel,  // dongguan/humen/china-famous-town-of-womens-wear
    plan_id::textile_apparel,  // dongguan/humen/china-famous-town-of-childrens-wear
    plan_id::textile_apparel,  // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing
    plan_id::textile_apparel,  // jiangmen/kaiping/china-textile-industry-base-city
    plan_id::textile_apparel,  // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear
    plan_id::textile_apparel,  // zhongshan/shaxi/china-famous-town-of-casual-wear
    plan_id::textile_apparel,  // zhongshan/dachong/china-famous-town-of-denim-wear
    plan_id::textile_apparel,  // zhongshan/xiaolan/china-famous-town-of-underwear
    plan_id::textile_apparel,  // jieyang/puning/china-textile-industry-base-city
    plan_id::textile_apparel,  // jieyang/puning/liushadong/china-famous-town-of-underwear
    plan_id::textile_apparel,  // chaozhou/china-famous-city-of-wedding-and-evening-dresses
    plan_id::textile_apparel,  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear
    plan_id::textile_apparel,  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics
    plan_id::textile_apparel,  // foshan/nanhai/dali/china-famous-town-of-underwear
    plan_id::textile_apparel,  // foshan/chancheng/zhangcha/china-famous-town-of-knitting
    plan_id::textile_apparel,  // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear
    plan_id::textile_apparel,  // shantou/chenghai/china-famous-city-of-craft-sweaters
    plan_id::textile_apparel,  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear
    plan_id::textile_apparel,  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear
    plan_id::textile_apparel,  // shantou/chaonan/xiashan/china-famous-town-of-home-wear
    plan_id::textile_apparel,  // shantou/chaonan/chendian/china-famous-town-of-underwear
    plan_id::textile_apparel,  // shantou/chaonan/liangying/china-famous-town-of-knitting
    plan_id::textile_apparel,  // huizhou/huicheng/china-famous-city-of-mens-wear
    plan_id::textile_apparel,  // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear
    plan_id::furniture,        // zhongshan/dongsheng/china-key-town-of-office-furniture
};

inline constexpr city_id city[] = {
    city_id::guangzhou_yuexiu,             // guangzhou/yuexiu/china-famous-city-of-apparel-trade
    city_id::dongguan_dalang,              // dongguan/dalang/china-famous-town-of-woollen-sweaters
    city_id::dongguan_humen,               // dongguan/humen/china-famous-town-of-womens-wear
    city_id::dongguan_humen,               // dongguan/humen/china-famous-town-of-childrens-wear
    city_id::dongguan_chashan,             // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing
    city_id::jiangmen_kaiping,             // jiangmen/kaiping/china-textile-industry-base-city
    city_id::jiangmen_kaiping_sanbu,       // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear
    city_id::zhongshan_shaxi,              // zhongshan/shaxi/china-famous-town-of-casual-wear
    city_id::zhongshan_dachong,            // zhongshan/dachong/china-famous-town-of-denim-wear
    city_id::zhongshan_xiaolan,            // zhongshan/xiaolan/china-famous-town-of-underwear
    city_id::jieyang_puning,               // jieyang/puning/china-textile-industry-base-city
    city_id::jieyang_puning_liushadong,    // jieyang/puning/liushadong/china-famous-town-of-underwear
    city_id::chaozhou,                     // chaozhou/china-famous-city-of-wedding-and-evening-dresses
    city_id::guangzhou_zengcheng_xintang,  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear
    city_id::foshan_nanhai_xiqiao,         // foshan/nanhai/xiqiao/china-famous-town-of-fabrics
    city_id::foshan_nanhai_dali,           // foshan/nanhai/dali/china-famous-town-of-underwear
    city_id::foshan_chancheng_zhangcha,    // foshan/chancheng/zhangcha/china-famous-town-of-knitting
    city_id::foshan_chancheng_zumiao,      // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear
    city_id::shantou_chenghai,             // shantou/chenghai/china-famous-city-of-craft-sweaters
    city_id::shantou_chaonan,              // shantou/chaonan/china-famous-city-of-underwear-and-home-wear
    city_id::shantou_chaoyang_gurao,       // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear
    city_id::shantou_chaonan_xiashan,      // shantou/chaonan/xiashan/china-famous-town-of-home-wear
    city_id::shantou_chaonan_chendian,     // shantou/chaonan/chendian/china-famous-town-of-underwear
    city_id::shantou_chaonan_liangying,    // shantou/chaonan/liangying/china-famous-town-of-knitting
    city_id::huizhou_huicheng,             // huizhou/huicheng/china-famous-city-of-mens-wear
    city_id::huizhou_boluo_yuanzhou,       // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear
    city_id::zhongshan_dongsheng,          // zhongshan/dongsheng/china-key-town-of-office-furniture
};

inline constexpr char title_zh_text[] =
    "中国服装商贸名城"
    "中国羊毛衫名镇"
    "中国女装名镇"
    "中国童装名镇"
    "中国品牌服装制造名镇"
    "中国纺织产业基地市"
    "中国牛仔服装名镇"
    "中国休闲服装名镇"
    "中国内衣名镇"
    "中国婚纱礼服名城"
    "中国面料名镇"
    "中国针织名镇"
    "中国工艺毛衫名城"
    "中国内衣家居服装名城"
    "中国针织内衣名镇"
    "中国家居服装名镇"
    "中国男装名城"
    "中国办公家具重镇";
inline constexpr std::uint16_t title_zh_offsets[] = {
    0, 24, 45, 63, 81, 111, 138, 162, 186, 204, 228, 246, 264, 288, 318, 342, 366, 384, 408,
};
inline constexpr std::uint8_t title_zh_codes[] = {
    0,   // guangzhou/yuexiu/china-famous-city-of-apparel-trade: "中国服装商贸名城"
    1,   // dongguan/dalang/china-famous-town-of-woollen-sweaters: "中国羊毛衫名镇"
    2,   // dongguan/humen/china-famous-town-of-womens-wear: "中国女装名镇"
    3,   // dongguan/humen/china-famous-town-of-childrens-wear: "中国童装名镇"
    4,   // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing: "中国品牌服装制造名镇"
    5,   // jiangmen/kaiping/china-textile-industry-base-city: "中国纺织产业基地市"
    6,   // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear: "中国牛仔服装名镇"
    7,   // zhongshan/shaxi/china-famous-town-of-casual-wear: "中国休闲服装名镇"
    6,   // zhongshan/dachong/china-famous-town-of-denim-wear: "中国牛仔服装名镇"
    8,   // zhongshan/xiaolan/china-famous-town-of-underwear: "中国内衣名镇"
    5,   // jieyang/puning/china-textile-industry-base-city: "中国纺织产业基地市"
    8,   // jieyang/puning/liushadong/china-famous-town-of-underwear: "中国内衣名镇"
    9,   // chaozhou/china-famous-city-of-wedding-and-evening-dresses: "中国婚纱礼服名城"
    6,   // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear: "中国牛仔服装名镇"
    10,  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics: "中国面料名镇"
    8,   // foshan/nanhai/dali/china-famous-town-of-underwear: "中国内衣名镇"
    11,  // foshan/chancheng/zhangcha/china-famous-town-of-knitting: "中国针织名镇"
    3,   // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear: "中国童装名镇"
    12,  // shantou/chenghai/china-famous-city-of-craft-sweaters: "中国工艺毛衫名城"
    13,  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear: "中国内衣家居服装名城"
    14,  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear: "中国针织内衣名镇"
    15,  // shantou/chaonan/xiashan/china-famous-town-of-home-wear: "中国家居服装名镇"
    8,   // shantou/chaonan/chendian/china-famous-town-of-underwear: "中国内衣名镇"
    11,  // shantou/chaonan/liangying/china-famous-town-of-knitting: "中国针织名镇"
    16,  // huizhou/huicheng/china-famous-city-of-mens-wear: "中国男装名城"
    7,   // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear: "中国休闲服装名镇"
    17,  // zhongshan/dongsheng/china-key-town-of-office-furniture: "中国办公家具重镇"
};

inline constexpr char title_en_text[] =
    "China Famous City of Apparel Trade"
    "China Famous Town of Woollen Sweaters"
    "China Famous Town of Women's Wear"
    "China Famous Town of Children's Wear"
    "China Famous Town of Brand Apparel Manufacturing"
    "China Textile Industry Base City"
    "China Famous Town of Denim Wear"
    "China Famous Town of Casual Wear"
    "China Famous Town of Underwear"
    "China Famous City of Wedding and Evening Dresses"
    "China Famous Town of Fabrics"
    "China Famous Town of Knitting"
    "China Famous City of Craft Sweaters"
    "China Famous City of Underwear and Home Wear"
    "China Famous Town of Knitted Underwear"
    "China Famous Town of Home Wear"
    "China Famous City of Men's Wear"
    "China Key Town of Office Furniture";
inline constexpr std::uint16_t title_en_offsets[] = {
    0, 34, 71, 104, 140, 188, 220, 251, 283, 313, 361, 389, 418, 453, 497, 535, 565, 596, 630,
};
inline constexpr std::uint8_t title_en_codes[] = {
    0,   // guangzhou/yuexiu/china-famous-city-of-apparel-trade: "China Famous City of Apparel Trade"
    1,   // dongguan/dalang/china-famous-town-of-woollen-sweaters: "China Famous Town of Woollen Sweaters"
    2,   // dongguan/humen/china-famous-town-of-womens-wear: "China Famous Town of Women's Wear"
    3,   // dongguan/humen/china-famous-town-of-childrens-wear: "China Famous Town of Children's Wear"
    4,   // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing: "China Famous Town of Brand Apparel Manufacturing"
    5,   // jiangmen/kaiping/china-textile-industry-base-city: "China Textile Industry Base City"
    6,   // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear: "China Famous Town of Denim Wear"
    7,   // zhongshan/shaxi/china-famous-town-of-casual-wear: "China Famous Town of Casual Wear"
    6,   // zhongshan/dachong/china-famous-town-of-denim-wear: "China Famous Town of Denim Wear"
    8,   // zhongshan/xiaolan/china-famous-town-of-underwear: "China Famous Town of Underwear"
    5,   // jieyang/puning/china-textile-industry-base-city: "China Textile Industry Base City"
    8,   // jieyang/puning/liushadong/china-famous-town-of-underwear: "China Famous Town of Underwear"
    9,   // chaozhou/china-famous-city-of-wedding-and-evening-dresses: "China Famous City of Wedding and Evening Dresses"
    6,   // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear: "China Famous Town of Denim Wear"
    10,  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics: "China Famous Town of Fabrics"
    8,   // foshan/nanhai/dali/china-famous-town-of-underwear: "China Famous Town of Underwear"
    11,  // foshan/chancheng/zhangcha/china-famous-town-of-knitting: "China Famous Town of Knitting"
    3,   // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear: "China Famous Town of Children's Wear"
    12,  // shantou/chenghai/china-famous-city-of-craft-sweaters: "China Famous City of Craft Sweaters"
    13,  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear: "China Famous City of Underwear and Home Wear"
    14,  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear: "China Famous Town of Knitted Underwear"
    15,  // shantou/chaonan/xiashan/china-famous-town-of-home-wear: "China Famous Town of Home Wear"
    8,   // shantou/chaonan/chendian/china-famous-town-of-underwear: "China Famous Town of Underwear"
    11,  // shantou/chaonan/liangying/china-famous-town-of-knitting: "China Famous Town of Knitting"
    16,  // huizhou/huicheng/china-famous-city-of-mens-wear: "China Famous City of Men's Wear"
    7,   // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear: "China Famous Town of Casual Wear"
    17,  // zhongshan/dongsheng/china-key-town-of-office-furniture: "China Key Town of Office Furniture"
};

inline constexpr std::uint8_t ordinal[] = {
    1,   // guangzhou/yuexiu/china-famous-city-of-apparel-trade
    2,   // dongguan/dalang/china-famous-town-of-woollen-sweaters
    3,   // dongguan/humen/china-famous-town-of-womens-wear
    3,   // dongguan/humen/china-famous-town-of-childrens-wear
    4,   // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing
    5,   // jiangmen/kaiping/china-textile-industry-base-city
    6,   // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear
    7,   // zhongshan/shaxi/china-famous-town-of-casual-wear
    8,   // zhongshan/dachong/china-famous-town-of-denim-wear
    9,   // zhongshan/xiaolan/china-famous-town-of-underwear
    10,  // jieyang/puning/china-textile-industry-base-city
    11,  // jieyang/puning/liushadong/china-famous-town-of-underwear
    12,  // chaozhou/china-famous-city-of-wedding-and-evening-dresses
    13,  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear
    14,  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics
    15,  // foshan/nanhai/dali/china-famous-town-of-underwear
    16,  // foshan/chancheng/zhangcha/china-famous-town-of-knitting
    17,  // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear
    18,  // shantou/chenghai/china-famous-city-of-craft-sweaters
    19,  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear
    20,  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear
    21,  // shantou/chaonan/xiashan/china-famous-town-of-home-wear
    22,  // shantou/chaonan/chendian/china-famous-town-of-underwear
    23,  // shantou/chaonan/liangying/china-famous-town-of-knitting
    24,  // huizhou/huicheng/china-famous-city-of-mens-wear
    25,  // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear
    1,   // zhongshan/dongsheng/china-key-town-of-office-furniture
};

inline constexpr char section_text[] =
    "附件1/三/1/专栏3/1"
    "附件1/三/1/专栏3/2"
    "附件1/三/1/专栏3/3"
    "附件1/三/1/专栏3/4"
    "附件1/三/1/专栏3/7"
    "附件1/三/1/专栏3/8"
    "附件1/三/1/专栏3/9"
    "附件1/三/1/专栏3/10"
    "附件1/三/1/专栏3/11"
    "附件1/三/1/专栏3/12"
    "附件1/三/1/专栏3/13"
    "附件1/三/1/专栏3/14"
    "附件1/三/1/专栏3/15"
    "附件1/三/1/专栏3/16"
    "附件1/三/1/专栏3/17"
    "附件1/三/1/专栏3/18"
    "附件1/三/1/专栏3/19"
    "附件1/三/1/专栏3/20"
    "附件1/三/1/专栏3/21"
    "附件1/三/1/专栏3/22"
    "附件1/三/1/专栏3/23"
    "附件1/三/1/专栏3/24"
    "附件1/三/1/专栏3/25"
    "附件4/二/（三）";
inline constexpr std::uint16_t section_offsets[] = {
    0, 23, 46, 69, 92, 115, 138, 161, 185, 209, 233, 257, 281, 305, 329, 353, 377, 401, 425, 449,
    473, 497, 521, 545, 566,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // guangzhou/yuexiu/china-famous-city-of-apparel-trade: "附件1/三/1/专栏3/1"
    1,   // dongguan/dalang/china-famous-town-of-woollen-sweaters: "附件1/三/1/专栏3/2"
    2,   // dongguan/humen/china-famous-town-of-womens-wear: "附件1/三/1/专栏3/3"
    2,   // dongguan/humen/china-famous-town-of-childrens-wear: "附件1/三/1/专栏3/3"
    3,   // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing: "附件1/三/1/专栏3/4"
    0,   // jiangmen/kaiping/china-textile-industry-base-city: "附件1/三/1/专栏3/1"
    0,   // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear: "附件1/三/1/专栏3/1"
    4,   // zhongshan/shaxi/china-famous-town-of-casual-wear: "附件1/三/1/专栏3/7"
    5,   // zhongshan/dachong/china-famous-town-of-denim-wear: "附件1/三/1/专栏3/8"
    6,   // zhongshan/xiaolan/china-famous-town-of-underwear: "附件1/三/1/专栏3/9"
    7,   // jieyang/puning/china-textile-industry-base-city: "附件1/三/1/专栏3/10"
    8,   // jieyang/puning/liushadong/china-famous-town-of-underwear: "附件1/三/1/专栏3/11"
    9,   // chaozhou/china-famous-city-of-wedding-and-evening-dresses: "附件1/三/1/专栏3/12"
    10,  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear: "附件1/三/1/专栏3/13"
    11,  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics: "附件1/三/1/专栏3/14"
    12,  // foshan/nanhai/dali/china-famous-town-of-underwear: "附件1/三/1/专栏3/15"
    13,  // foshan/chancheng/zhangcha/china-famous-town-of-knitting: "附件1/三/1/专栏3/16"
    14,  // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear: "附件1/三/1/专栏3/17"
    15,  // shantou/chenghai/china-famous-city-of-craft-sweaters: "附件1/三/1/专栏3/18"
    16,  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear: "附件1/三/1/专栏3/19"
    17,  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear: "附件1/三/1/专栏3/20"
    18,  // shantou/chaonan/xiashan/china-famous-town-of-home-wear: "附件1/三/1/专栏3/21"
    19,  // shantou/chaonan/chendian/china-famous-town-of-underwear: "附件1/三/1/专栏3/22"
    20,  // shantou/chaonan/liangying/china-famous-town-of-knitting: "附件1/三/1/专栏3/23"
    21,  // huizhou/huicheng/china-famous-city-of-mens-wear: "附件1/三/1/专栏3/24"
    22,  // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear: "附件1/三/1/专栏3/25"
    23,  // zhongshan/dongsheng/china-key-town-of-office-furniture: "附件4/二/（三）"
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    13,
};
inline constexpr std::uint32_t lookup_seed = 1;
inline constexpr std::uint8_t lookup_displacements[] = {
    1, 24, 6, 22, 16, 66, 227,
};
inline constexpr std::uint8_t lookup_rows[] = {
    21, 14, 16, 7, 13, 19, 12, 20, 9, 3, 25, 0, 5, 0, 11, 10, 18, 22, 4, 8, 24, 2, 1, 0, 0, 23, 26,
    6, 15, 17,
};

inline constexpr std::uint8_t by_plan[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 26, 26, 26, 27, 27, 27, 27, 27, 27,
};

inline constexpr std::uint8_t by_city[] = {
    12, 0, 13, 19, 22, 23, 21, 20, 18, 16, 17, 15, 14, 5, 6, 25, 24, 4, 1, 2, 3, 8, 26, 7, 9, 10,
    11,
};
inline constexpr std::uint8_t by_city_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 7,
    8, 9, 9, 10, 11, 11, 12, 13, 13, 13, 13, 13, 13, 14, 15, 15, 15, 15, 15, 16, 17, 18, 19, 19, 19,
    21, 21, 22, 23, 23, 24, 25, 25, 26, 27,
};

}  // namespace columns::designations

}  // namespace constplan::guangdong
