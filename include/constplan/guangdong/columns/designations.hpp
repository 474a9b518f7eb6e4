// designations: The columns behind ../designations.hpp. 27 rows.
//
// Made by constplan-gen from designations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

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

namespace columns {
namespace [[gnu::visibility("hidden")]] designations {

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
    "zhongshan/dongsheng/china-key-town-of-office-furniture"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0033\x0068\x0097\x00C9\x010A\x013B\x0171\x01A1\x01D2\x0202\x0231\x0269\x02A2\x02DD"
    u"\x030E\x033F\x0376\x03B1\x03E5\x0421\x045E\x0494\x04CB\x0502\x0531\x0568\x059E";

inline constexpr std::uint8_t plan[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from guangzhou/yuexiu/china-famous-city-of-apparel-trade: textile-apparel
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 10 from foshan/chancheng/zhangcha/china-famous-town-of-knitting: textile-apparel
    "\x03"  // zhongshan/dongsheng/china-key-town-of-office-furniture: furniture
    ;

inline constexpr std::uint8_t city[] =
    "\x17"  // guangzhou/yuexiu/china-famous-city-of-apparel-trade: guangzhou/yuexiu
    "\x35"  // dongguan/dalang/china-famous-town-of-woollen-sweaters: dongguan/dalang
    "\x38\x38"  // 2 from dongguan/humen/china-famous-town-of-womens-wear: dongguan/humen
    "\x34"  // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing: dongguan/chashan
    "\x2C"  // jiangmen/kaiping/china-textile-industry-base-city: jiangmen/kaiping
    "\x2D"  // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear: jiangmen/kaiping/sanbu
    "\x3D"  // zhongshan/shaxi/china-famous-town-of-casual-wear: zhongshan/shaxi
    "\x3A"  // zhongshan/dachong/china-famous-town-of-denim-wear: zhongshan/dachong
    "\x3E"  // zhongshan/xiaolan/china-famous-town-of-underwear: zhongshan/xiaolan
    "\x40"  // jieyang/puning/china-textile-industry-base-city: jieyang/puning
    "\x41"  // jieyang/puning/liushadong/china-famous-town-of-underwear: jieyang/puning/liushadong
    "\x12"  // chaozhou/china-famous-city-of-wedding-and-evening-dresses: chaozhou
    "\x19"  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear: guangzhou/zengcheng/xintang
    "\x26"  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics: foshan/nanhai/xiqiao
    "\x25"  // foshan/nanhai/dali/china-famous-town-of-underwear: foshan/nanhai/dali
    "\x22"  // foshan/chancheng/zhangcha/china-famous-town-of-knitting: foshan/chancheng/zhangcha
    "\x23"  // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear: foshan/chancheng/zumiao
    "\x20"  // shantou/chenghai/china-famous-city-of-craft-sweaters: shantou/chenghai
    "\x1A"  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear: shantou/chaonan
    "\x1F"  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear: shantou/chaoyang/gurao
    "\x1D"  // shantou/chaonan/xiashan/china-famous-town-of-home-wear: shantou/chaonan/xiashan
    "\x1B"  // shantou/chaonan/chendian/china-famous-town-of-underwear: shantou/chaonan/chendian
    "\x1C"  // shantou/chaonan/liangying/china-famous-town-of-knitting: shantou/chaonan/liangying
    "\x33"  // huizhou/huicheng/china-famous-city-of-mens-wear: huizhou/huicheng
    "\x32"  // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear: huizhou/boluo/yuanzhou
    "\x3B"  // zhongshan/dongsheng/china-key-town-of-office-furniture: zhongshan/dongsheng
    ;

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
    "中国办公家具重镇"
    ;
inline constexpr char16_t title_zh_offsets[] =
    u"\x0000\x0018\x002D\x003F\x0051\x006F\x008A\x00A2\x00BA\x00CC\x00E4\x00F6\x0108\x0120\x013E"
    u"\x0156\x016E\x0180\x0198";
inline constexpr std::uint8_t title_zh_codes[] =
    "\x00"  // guangzhou/yuexiu/china-famous-city-of-apparel-trade: "中国服装商贸名城"
    "\x01"  // dongguan/dalang/china-famous-town-of-woollen-sweaters: "中国羊毛衫名镇"
    "\x02"  // dongguan/humen/china-famous-town-of-womens-wear: "中国女装名镇"
    "\x03"  // dongguan/humen/china-famous-town-of-childrens-wear: "中国童装名镇"
    "\x04"  // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing: "中国品牌服装制造名镇"
    "\x05"  // jiangmen/kaiping/china-textile-industry-base-city: "中国纺织产业基地市"
    "\x06"  // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear: "中国牛仔服装名镇"
    "\x07"  // zhongshan/shaxi/china-famous-town-of-casual-wear: "中国休闲服装名镇"
    "\x06"  // zhongshan/dachong/china-famous-town-of-denim-wear: "中国牛仔服装名镇"
    "\x08"  // zhongshan/xiaolan/china-famous-town-of-underwear: "中国内衣名镇"
    "\x05"  // jieyang/puning/china-textile-industry-base-city: "中国纺织产业基地市"
    "\x08"  // jieyang/puning/liushadong/china-famous-town-of-underwear: "中国内衣名镇"
    "\x09"  // chaozhou/china-famous-city-of-wedding-and-evening-dresses: "中国婚纱礼服名城"
    "\x06"  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear: "中国牛仔服装名镇"
    "\x0A"  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics: "中国面料名镇"
    "\x08"  // foshan/nanhai/dali/china-famous-town-of-underwear: "中国内衣名镇"
    "\x0B"  // foshan/chancheng/zhangcha/china-famous-town-of-knitting: "中国针织名镇"
    "\x03"  // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear: "中国童装名镇"
    "\x0C"  // shantou/chenghai/china-famous-city-of-craft-sweaters: "中国工艺毛衫名城"
    "\x0D"  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear: "中国内衣家居服装名城"
    "\x0E"  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear: "中国针织内衣名镇"
    "\x0F"  // shantou/chaonan/xiashan/china-famous-town-of-home-wear: "中国家居服装名镇"
    "\x08"  // shantou/chaonan/chendian/china-famous-town-of-underwear: "中国内衣名镇"
    "\x0B"  // shantou/chaonan/liangying/china-famous-town-of-knitting: "中国针织名镇"
    "\x10"  // huizhou/huicheng/china-famous-city-of-mens-wear: "中国男装名城"
    "\x07"  // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear: "中国休闲服装名镇"
    "\x11"  // zhongshan/dongsheng/china-key-town-of-office-furniture: "中国办公家具重镇"
    ;

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
    "China Key Town of Office Furniture"
    ;
inline constexpr char16_t title_en_offsets[] =
    u"\x0000\x0022\x0047\x0068\x008C\x00BC\x00DC\x00FB\x011B\x0139\x0169\x0185\x01A2\x01C5\x01F1"
    u"\x0217\x0235\x0254\x0276";
inline constexpr std::uint8_t title_en_codes[] =
    "\x00"  // guangzhou/yuexiu/china-famous-city-of-apparel-trade: "China Famous City of Apparel Trade"
    "\x01"  // dongguan/dalang/china-famous-town-of-woollen-sweaters: "China Famous Town of Woollen Sweaters"
    "\x02"  // dongguan/humen/china-famous-town-of-womens-wear: "China Famous Town of Women's Wear"
    "\x03"  // dongguan/humen/china-famous-town-of-childrens-wear: "China Famous Town of Children's Wear"
    "\x04"  // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing: "China Famous Town of Brand Apparel Manufacturing"
    "\x05"  // jiangmen/kaiping/china-textile-industry-base-city: "China Textile Industry Base City"
    "\x06"  // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear: "China Famous Town of Denim Wear"
    "\x07"  // zhongshan/shaxi/china-famous-town-of-casual-wear: "China Famous Town of Casual Wear"
    "\x06"  // zhongshan/dachong/china-famous-town-of-denim-wear: "China Famous Town of Denim Wear"
    "\x08"  // zhongshan/xiaolan/china-famous-town-of-underwear: "China Famous Town of Underwear"
    "\x05"  // jieyang/puning/china-textile-industry-base-city: "China Textile Industry Base City"
    "\x08"  // jieyang/puning/liushadong/china-famous-town-of-underwear: "China Famous Town of Underwear"
    "\x09"  // chaozhou/china-famous-city-of-wedding-and-evening-dresses: "China Famous City of Wedding and Evening Dresses"
    "\x06"  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear: "China Famous Town of Denim Wear"
    "\x0A"  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics: "China Famous Town of Fabrics"
    "\x08"  // foshan/nanhai/dali/china-famous-town-of-underwear: "China Famous Town of Underwear"
    "\x0B"  // foshan/chancheng/zhangcha/china-famous-town-of-knitting: "China Famous Town of Knitting"
    "\x03"  // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear: "China Famous Town of Children's Wear"
    "\x0C"  // shantou/chenghai/china-famous-city-of-craft-sweaters: "China Famous City of Craft Sweaters"
    "\x0D"  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear: "China Famous City of Underwear and Home Wear"
    "\x0E"  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear: "China Famous Town of Knitted Underwear"
    "\x0F"  // shantou/chaonan/xiashan/china-famous-town-of-home-wear: "China Famous Town of Home Wear"
    "\x08"  // shantou/chaonan/chendian/china-famous-town-of-underwear: "China Famous Town of Underwear"
    "\x0B"  // shantou/chaonan/liangying/china-famous-town-of-knitting: "China Famous Town of Knitting"
    "\x10"  // huizhou/huicheng/china-famous-city-of-mens-wear: "China Famous City of Men's Wear"
    "\x07"  // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear: "China Famous Town of Casual Wear"
    "\x11"  // zhongshan/dongsheng/china-key-town-of-office-furniture: "China Key Town of Office Furniture"
    ;

inline constexpr std::uint8_t ordinal[] =
    "\x01"  // guangzhou/yuexiu/china-famous-city-of-apparel-trade: 1
    "\x02"  // dongguan/dalang/china-famous-town-of-woollen-sweaters: 2
    "\x03\x03"  // 2 from dongguan/humen/china-famous-town-of-womens-wear: 3
    "\x04"  // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing: 4
    "\x05"  // jiangmen/kaiping/china-textile-industry-base-city: 5
    "\x06"  // jiangmen/kaiping/sanbu/china-famous-town-of-denim-wear: 6
    "\x07"  // zhongshan/shaxi/china-famous-town-of-casual-wear: 7
    "\x08"  // zhongshan/dachong/china-famous-town-of-denim-wear: 8
    "\x09"  // zhongshan/xiaolan/china-famous-town-of-underwear: 9
    "\x0A"  // jieyang/puning/china-textile-industry-base-city: 10
    "\x0B"  // jieyang/puning/liushadong/china-famous-town-of-underwear: 11
    "\x0C"  // chaozhou/china-famous-city-of-wedding-and-evening-dresses: 12
    "\x0D"  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear: 13
    "\x0E"  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics: 14
    "\x0F"  // foshan/nanhai/dali/china-famous-town-of-underwear: 15
    "\x10"  // foshan/chancheng/zhangcha/china-famous-town-of-knitting: 16
    "\x11"  // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear: 17
    "\x12"  // shantou/chenghai/china-famous-city-of-craft-sweaters: 18
    "\x13"  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear: 19
    "\x14"  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear: 20
    "\x15"  // shantou/chaonan/xiashan/china-famous-town-of-home-wear: 21
    "\x16"  // shantou/chaonan/chendian/china-famous-town-of-underwear: 22
    "\x17"  // shantou/chaonan/liangying/china-famous-town-of-knitting: 23
    "\x18"  // huizhou/huicheng/china-famous-city-of-mens-wear: 24
    "\x19"  // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear: 25
    "\x01"  // zhongshan/dongsheng/china-key-town-of-office-furniture: 1
    ;

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
    "附件4/二/（三）"
    ;
inline constexpr char16_t section_offsets[] =
    u"\x0000\x0017\x002E\x0045\x005C\x0073\x008A\x00A1\x00B9\x00D1\x00E9\x0101\x0119\x0131\x0149"
    u"\x0161\x0179\x0191\x01A9\x01C1\x01D9\x01F1\x0209\x0221\x0236";
inline constexpr std::uint8_t section_codes[] =
    "\x00"  // guangzhou/yuexiu/china-famous-city-of-apparel-trade: "附件1/三/1/专栏3/1"
    "\x01"  // dongguan/dalang/china-famous-town-of-woollen-sweaters: "附件1/三/1/专栏3/2"
    "\x02\x02"  // 2 from dongguan/humen/china-famous-town-of-womens-wear: "附件1/三/1/专栏3/3"
    "\x03"  // dongguan/chashan/china-famous-town-of-brand-apparel-manufacturing: "附件1/三/1/专栏3/4"
    "\x00\x00"  // 2 from jiangmen/kaiping/china-textile-industry-base-city: "附件1/三/1/专栏3/1"
    "\x04"  // zhongshan/shaxi/china-famous-town-of-casual-wear: "附件1/三/1/专栏3/7"
    "\x05"  // zhongshan/dachong/china-famous-town-of-denim-wear: "附件1/三/1/专栏3/8"
    "\x06"  // zhongshan/xiaolan/china-famous-town-of-underwear: "附件1/三/1/专栏3/9"
    "\x07"  // jieyang/puning/china-textile-industry-base-city: "附件1/三/1/专栏3/10"
    "\x08"  // jieyang/puning/liushadong/china-famous-town-of-underwear: "附件1/三/1/专栏3/11"
    "\x09"  // chaozhou/china-famous-city-of-wedding-and-evening-dresses: "附件1/三/1/专栏3/12"
    "\x0A"  // guangzhou/zengcheng/xintang/china-famous-town-of-denim-wear: "附件1/三/1/专栏3/13"
    "\x0B"  // foshan/nanhai/xiqiao/china-famous-town-of-fabrics: "附件1/三/1/专栏3/14"
    "\x0C"  // foshan/nanhai/dali/china-famous-town-of-underwear: "附件1/三/1/专栏3/15"
    "\x0D"  // foshan/chancheng/zhangcha/china-famous-town-of-knitting: "附件1/三/1/专栏3/16"
    "\x0E"  // foshan/chancheng/zumiao/china-famous-town-of-childrens-wear: "附件1/三/1/专栏3/17"
    "\x0F"  // shantou/chenghai/china-famous-city-of-craft-sweaters: "附件1/三/1/专栏3/18"
    "\x10"  // shantou/chaonan/china-famous-city-of-underwear-and-home-wear: "附件1/三/1/专栏3/19"
    "\x11"  // shantou/chaoyang/gurao/china-famous-town-of-knitted-underwear: "附件1/三/1/专栏3/20"
    "\x12"  // shantou/chaonan/xiashan/china-famous-town-of-home-wear: "附件1/三/1/专栏3/21"
    "\x13"  // shantou/chaonan/chendian/china-famous-town-of-underwear: "附件1/三/1/专栏3/22"
    "\x14"  // shantou/chaonan/liangying/china-famous-town-of-knitting: "附件1/三/1/专栏3/23"
    "\x15"  // huizhou/huicheng/china-famous-city-of-mens-wear: "附件1/三/1/专栏3/24"
    "\x16"  // huizhou/boluo/yuanzhou/china-famous-town-of-casual-wear: "附件1/三/1/专栏3/25"
    "\x17"  // zhongshan/dongsheng/china-key-town-of-office-furniture: "附件4/二/（三）"
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    13,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x12\xAE\x08\x00\x01\x03\x02";
inline constexpr std::uint8_t lookup_rows[] =
    "\x03\x0E\x02\x05\x12\x15\x00\x00\x08\x0D\x06\x18\x0F\x0C\x16\x11\x10\x00\x09\x13\x1A\x19\x07"
    "\x14\x0A\x00\x17\x01\x0B\x04";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x1A\x1A\x1A\x1B\x1B\x1B\x1B\x1B\x1B";

inline constexpr std::uint8_t by_city[] =
    "\x0C\x00\x0D\x13\x16\x17\x15\x14\x12\x10\x11\x0F\x0E\x05\x06\x19\x18\x04\x01\x02\x03\x08\x1A"
    "\x07\x09\x0A\x0B";
inline constexpr std::uint8_t by_city_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01"
    "\x01\x02\x02\x03\x04\x05\x06\x07\x07\x08\x09\x09\x0A\x0B\x0B\x0C\x0D\x0D\x0D\x0D\x0D\x0D\x0E"
    "\x0F\x0F\x0F\x0F\x0F\x10\x11\x12\x13\x13\x13\x15\x15\x16\x17\x17\x18\x19\x19\x1A\x1B";

}  // namespace designations
}  // namespace columns

}  // namespace constplan::guangdong
