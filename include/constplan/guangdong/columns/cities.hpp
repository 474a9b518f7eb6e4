// cities: The columns behind ../cities.hpp. 66 rows.
//
// Made by constplan-gen from cities.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of cities.
enum class city_id : std::uint8_t {
  guangzhou,
  shaoguan,
  shenzhen,
  zhuhai,
  shantou,
  foshan,
  jiangmen,
  zhanjiang,
  maoming,
  zhaoqing,
  huizhou,
  meizhou,
  shanwei,
  heyuan,
  yangjiang,
  qingyuan,
  dongguan,
  zhongshan,
  chaozhou,
  jieyang,
  yunfu,
  guangzhou_huadu,
  guangzhou_panyu,
  guangzhou_yuexiu,
  guangzhou_zengcheng,
  guangzhou_zengcheng_xintang,
  shantou_chaonan,
  shantou_chaonan_chendian,
  shantou_chaonan_liangying,
  shantou_chaonan_xiashan,
  shantou_chaoyang,
  shantou_chaoyang_gurao,
  shantou_chenghai,
  foshan_chancheng,
  foshan_chancheng_zhangcha,
  foshan_chancheng_zumiao,
  foshan_nanhai,
  foshan_nanhai_dali,
  foshan_nanhai_xiqiao,
  foshan_sanshui,
  foshan_shunde,
  foshan_shunde_lecong,
  foshan_shunde_longjiang,
  jiangmen_heshan,
  jiangmen_kaiping,
  jiangmen_kaiping_sanbu,
  jiangmen_pengjiang,
  jiangmen_xinhui,
  jiangmen_xinhui_shuangshui,
  huizhou_boluo,
  huizhou_boluo_yuanzhou,
  huizhou_huicheng,
  dongguan_chashan,
  dongguan_dalang,
  dongguan_daojiao,
  dongguan_houjie,
  dongguan_humen,
  dongguan_machong,
  zhongshan_dachong,
  zhongshan_dongsheng,
  zhongshan_huangpu,
  zhongshan_shaxi,
  zhongshan_xiaolan,
  chaozhou_chaoan,
  jieyang_puning,
  jieyang_puning_liushadong,
};

namespace columns::cities {

inline constexpr char id_text[] =
    "guangzhou"
    "shaoguan"
    "shenzhen"
    "zhuhai"
    "shantou"
    "foshan"
    "jiangmen"
    "zhanjiang"
    "maoming"
    "zhaoqing"
    "huizhou"
    "meizhou"
    "shanwei"
    "heyuan"
    "yangjiang"
    "qingyuan"
    "dongguan"
    "zhongshan"
    "chaozhou"
    "jieyang"
    "yunfu"
    "guangzhou/huadu"
    "guangzhou/panyu"
    "guangzhou/yuexiu"
    "guangzhou/zengcheng"
    "guangzhou/zengcheng/xintang"
    "shantou/chaonan"
    "shantou/chaonan/chendian"
    "shantou/chaonan/liangying"
    "shantou/chaonan/xiashan"
    "shantou/chaoyang"
    "shantou/chaoyang/gurao"
    "shantou/chenghai"
    "foshan/chancheng"
    "foshan/chancheng/zhangcha"
    "foshan/chancheng/zumiao"
    "foshan/nanhai"
    "foshan/nanhai/dali"
    "foshan/nanhai/xiqiao"
    "foshan/sanshui"
    "foshan/shunde"
    "foshan/shunde/lecong"
    "foshan/shunde/longjiang"
    "jiangmen/heshan"
    "jiangmen/kaiping"
    "jiangmen/kaiping/sanbu"
    "jiangmen/pengjiang"
    "jiangmen/xinhui"
    "jiangmen/xinhui/shuangshui"
    "huizhou/boluo"
    "huizhou/boluo/yuanzhou"
    "huizhou/huicheng"
    "dongguan/chashan"
    "dongguan/dalang"
    "dongguan/daojiao"
    "dongguan/houjie"
    "dongguan/humen"
    "dongguan/machong"
    "zhongshan/dachong"
    "zhongshan/dongsheng"
    "zhongshan/huangpu"
    "zhongshan/shaxi"
    "zhongshan/xiaolan"
    "chaozhou/chaoan"
    "jieyang/puning"
    "jieyang/puning/liushadong";
inline constexpr std::uint16_t id_offsets[] = {
    0, 9, 17, 25, 31, 38, 44, 52, 61, 68, 76, 83, 90, 97, 103, 112, 120, 128, 137, 145, 152, 157,
    172, 187, 203, 222, 249, 264, 288, 313, 336, 352, 374, 390, 406, 431, 454, 467, 485, 505, 519,
    532, 552, 575, 590, 606, 628, 646, 661, 687, 700, 722, 738, 754, 769, 785, 800, 814, 830, 847,
    866, 883, 898, 915, 930, 944, 969,
};

inline constexpr constplan::place_level level[] = {
    constplan::place_level::prefecture_level_city,  // guangzhou
    constplan::place_level::prefecture_level_city,  // shaoguan
    constplan::place_level::prefecture_level_city,  // shenzhen
    constplan::place_level::prefecture_level_city,  // zhuhai
    constplan::place_level::prefecture_level_city,  // shantou
    constplan::place_level::prefecture_level_city,  // foshan
    constplan::place_level::prefecture_level_city,  // jiangmen
    constplan::place_level::prefecture_level_city,  // zhanjiang
    constplan::place_level::prefecture_level_city,  // maoming
    constplan::place_level::prefecture_level_city,  // zhaoqing
    constplan::place_level::prefecture_level_city,  // huizhou
    constplan::place_level::prefecture_level_city,  // meizhou
    constplan::place_level::prefecture_level_city,  // shanwei
    constplan::place_level::prefecture_level_city,  // heyuan
    constplan::place_level::prefecture_level_city,  // yangjiang
    constplan::place_level::prefecture_level_city,  // qingyuan
    constplan::place_level::prefecture_level_city,  // dongguan
    constplan::place_level::prefecture_level_city,  // zhongshan
    constplan::place_level::prefecture_level_city,  // chaozhou
    constplan::place_level::prefecture_level_city,  // jieyang
    constplan::place_level::prefecture_level_city,  // yunfu
    constplan::place_level::district,               // guangzhou/huadu
    constplan::place_level::district,               // guangzhou/panyu
    constplan::place_level::district,               // guangzhou/yuexiu
    constplan::place_level::district,               // guangzhou/zengcheng
    constplan::place_level::town,                   // guangzhou/zengcheng/xintang
    constplan::place_level::district,               // shantou/chaonan
    constplan::place_level::town,                   // shantou/chaonan/chendian
    constplan::place_level::town,                   // shantou/chaonan/liangying
    constplan::place_level::subdistrict,            // shantou/chaonan/xiashan
    constplan::place_level::district,               // shantou/chaoyang
    constplan::place_level::town,                   // shantou/chaoyang/gurao
    constplan::place_level::district,               // shantou/chenghai
    constplan::place_level::district,               // foshan/chancheng
    constplan::place_level::subdistrict,            // foshan/chancheng/zhangcha
    constplan::place_level::subdistrict,            // foshan/chancheng/zumiao
    constplan::place_level::district,               // foshan/nanhai
    constplan::place_level::town,                   // foshan/nanhai/dali
    constplan::place_level::town,                   // foshan/nanhai/xiqiao
    constplan::place_level::district,               // foshan/sanshui
    constplan::place_level::district,               // foshan/shunde
    constplan::place_level::town,                   // foshan/shunde/lecong
    constplan::place_level::town,                   // foshan/shunde/longjiang
    constplan::place_level::county_level_city,      // jiangmen/heshan
    constplan::place_level::county_level_city,      // jiangmen/kaiping
    constplan::place_level::subdistrict,            // jiangmen/kaiping/sanbu
    constplan::place_level::district,               // jiangmen/pengjiang
    constplan::place_level::district,               // jiangmen/xinhui
    constplan::place_level::town,                   // jiangmen/xinhui/shuangshui
    constplan::place_level::county,                 // huizhou/boluo
    constplan::place_level::town,                   // huizhou/boluo/yuanzhou
    constplan::place_level::district,               // huizhou/huicheng
    constplan::place_level::town,                   // dongguan/chashan
    constplan::place_level::town,                   // dongguan/dalang
    constplan::place_level::town,                   // dongguan/daojiao
    constplan::place_level::town,                   // dongguan/houjie
    constplan::place_level::town,                   // dongguan/humen
    constplan::place_level::town,                   // dongguan/machong
    constplan::place_level::town,                   // zhongshan/dachong
    constplan::place_level::town,                   // zhongshan/dongsheng
    constplan::place_level::town,                   // zhongshan/huangpu
    constplan::place_level::town,                   // zhongshan/shaxi
    constplan::place_level::town,                   // zhongshan/xiaolan
    constplan::place_level::district,               // chaozhou/chaoan
    constplan::place_level::county_level_city,      // jieyang/puning
    constplan::place_level::subdistrict,            // jieyang/puning/liushadong
};

inline constexpr city_id parent[] = {
    constplan::absent<city_id>,    // guangzhou
    constplan::absent<city_id>,    // shaoguan
    constplan::absent<city_id>,    // shenzhen
    constplan::absent<city_id>,    // zhuhai
    constplan::absent<city_id>,    // shantou
    constplan::absent<city_id>,    // foshan
    constplan::absent<city_id>,    // jiangmen
    constplan::absent<city_id>,    // zhanjiang
    constplan::absent<city_id>,    // maoming
    constplan::absent<city_id>,    // zhaoqing
    constplan::absent<city_id>,    // huizhou
    constplan::absent<city_id>,    // meizhou
    constplan::absent<city_id>,    // shanwei
    constplan::absent<city_id>,    // heyuan
    constplan::absent<city_id>,    // yangjiang
    constplan::absent<city_id>,    // qingyuan
    constplan::absent<city_id>,    // dongguan
    constplan::absent<city_id>,    // zhongshan
    constplan::absent<city_id>,    // chaozhou
    constplan::absent<city_id>,    // jieyang
    constplan::absent<city_id>,    // yunfu
    city_id::guangzhou,            // guangzhou/huadu
    city_id::guangzhou,            // guangzhou/panyu
    city_id::guangzhou,            // guangzhou/yuexiu
    city_id::guangzhou,            // guangzhou/zengcheng
    city_id::guangzhou_zengcheng,  // guangzhou/zengcheng/xintang
    city_id::shantou,              // shantou/chaonan
    city_id::shantou_chaonan,      // shantou/chaonan/chendian
    city_id::shantou_chaonan,      // shantou/chaonan/liangying
    city_id::shantou_chaonan,      // shantou/chaonan/xiashan
    city_id::shantou,              // shantou/chaoyang
    city_id::shantou_chaoyang,     // shantou/chaoyang/gurao
    city_id::shantou,              // shantou/chenghai
    city_id::foshan,               // foshan/chancheng
    city_id::foshan_chancheng,     // foshan/chancheng/zhangcha
    city_id::foshan_chancheng,     // foshan/chancheng/zumiao
    city_id::foshan,               // foshan/nanhai
    city_id::foshan_nanhai,        // foshan/nanhai/dali
    city_id::foshan_nanhai,        // foshan/nanhai/xiqiao
    city_id::foshan,               // foshan/sanshui
    city_id::foshan,               // foshan/shunde
    city_id::foshan_shunde,        // foshan/shunde/lecong
    city_id::foshan_shunde,        // foshan/shunde/longjiang
    city_id::jiangmen,             // jiangmen/heshan
    city_id::jiangmen,             // jiangmen/kaiping
    city_id::jiangmen_kaiping,     // jiangmen/kaiping/sanbu
    city_id::jiangmen,             // jiangmen/pengjiang
    city_id::jiangmen,             // jiangmen/xinhui
    city_id::jiangmen_xinhui,      // jiangmen/xinhui/shuangshui
    city_id::huizhou,              // huizhou/boluo
    city_id::huizhou_boluo,        // huizhou/boluo/yuanzhou
    city_id::huizhou,              // huizhou/huicheng
    city_id::dongguan,             // dongguan/chashan
    city_id::dongguan,             // dongguan/dalang
    city_id::dongguan,             // dongguan/daojiao
    city_id::dongguan,             // dongguan/houjie
    city_id::dongguan,             // dongguan/humen
    city_id::dongguan,             // dongguan/machong
    city_id::zhongshan,            // zhongshan/dachong
    city_id::zhongshan,            // zhongshan/dongsheng
    city_id::zhongshan,            // zhongshan/huangpu
    city_id::zhongshan,            // zhongshan/shaxi
    city_id::zhongshan,            // zhongshan/xiaolan
    city_id::chaozhou,             // chaozhou/chaoan
    city_id::jieyang,              // jieyang/puning
    city_id::jieyang_puning,       // jieyang/puning/liushadong
};

inline constexpr city_id prefecture[] = {
    city_id::guangzhou,  // guangzhou
    city_id::shaoguan,   // shaoguan
    city_id::shenzhen,   // shenzhen
    city_id::zhuhai,     // zhuhai
    city_id::shantou,    // shantou
    city_id::foshan,     // foshan
    city_id::jiangmen,   // jiangmen
    city_id::zhanjiang,  // zhanjiang
    city_id::maoming,    // maoming
    city_id::zhaoqing,   // zhaoqing
    city_id::huizhou,    // huizhou
    city_id::meizhou,    // meizhou
    city_id::shanwei,    // shanwei
    city_id::heyuan,     // heyuan
    city_id::yangjiang,  // yangjiang
    city_id::qingyuan,   // qingyuan
    city_id::dongguan,   // dongguan
    city_id::zhongshan,  // zhongshan
    city_id::chaozhou,   // chaozhou
    city_id::jieyang,    // jieyang
    city_id::yunfu,      // yunfu
    city_id::guangzhou,  // guangzhou/huadu
    city_id::guangzhou,  // guangzhou/panyu
    city_id::guangzhou,  // guangzhou/yuexiu
    city_id::guangzhou,  // guangzhou/zengcheng
    city_id::guangzhou,  // guangzhou/zengcheng/xintang
    city_id::shantou,    // shantou/chaonan
    city_id::shantou,    // shantou/chaonan/chendian
    city_id::shantou,    // shantou/chaonan/liangying
    city_id::shantou,    // shantou/chaonan/xiashan
    city_id::shantou,    // shantou/chaoyang
    city_id::shantou,    // shantou/chaoyang/gurao
    city_id::shantou,    // shantou/chenghai
    city_id::foshan,     // foshan/chancheng
    city_id::foshan,     // foshan/chancheng/zhangcha
    city_id::foshan,     // foshan/chancheng/zumiao
    city_id::foshan,     // foshan/nanhai
    city_id::foshan,     // foshan/nanhai/dali
    city_id::foshan,     // foshan/nanhai/xiqiao
    city_id::foshan,     // foshan/sanshui
    city_id::foshan,     // foshan/shunde
    city_id::foshan,     // foshan/shunde/lecong
    city_id::foshan,     // foshan/shunde/longjiang
    city_id::jiangmen,   // jiangmen/heshan
    city_id::jiangmen,   // jiangmen/kaiping
    city_id::jiangmen,   // jiangmen/kaiping/sanbu
    city_id::jiangmen,   // jiangmen/pengjiang
    city_id::jiangmen,   // jiangmen/xinhui
    city_id::jiangmen,   // jiangmen/xinhui/shuangshui
    city_id::huizhou,    // huizhou/boluo
    city_id::huizhou,    // huizhou/boluo/yuanzhou
    city_id::huizhou,    // huizhou/huicheng
    city_id::dongguan,   // dongguan/chashan
    city_id::dongguan,   // dongguan/dalang
    city_id::dongguan,   // dongguan/daojiao
    city_id::dongguan,   // dongguan/houjie
    city_id::dongguan,   // dongguan/humen
    city_id::dongguan,   // dongguan/machong
    city_id::zhongshan,  // zhongshan/dachong
    city_id::zhongshan,  // zhongshan/dongsheng
    city_id::zhongshan,  // zhongshan/huangpu
    city_id::zhongshan,  // zhongshan/shaxi
    city_id::zhongshan,  // zhongshan/xiaolan
    city_id::chaozhou,   // chaozhou/chaoan
    city_id::jieyang,    // jieyang/puning
    city_id::jieyang,    // jieyang/puning/liushadong
};

inline constexpr char name_zh_text[] =
    "广州市"  // guangzhou
    "韶关市"  // shaoguan
    "深圳市"  // shenzhen
    "珠海市"  // zhuhai
    "汕头市"  // shantou
    "佛山市"  // foshan
    "江门市"  // jiangmen
    "湛江市"  // zhanjiang
    "茂名市"  // maoming
    "肇庆市"  // zhaoqing
    "惠州市"  // huizhou
    "梅州市"  // meizhou
    "汕尾市"  // shanwei
    "河源市"  // heyuan
    "阳江市"  // yangjiang
    "清远市"  // qingyuan
    "东莞市"  // dongguan
    "中山市"  // zhongshan
    "潮州市"  // chaozhou
    "揭阳市"  // jieyang
    "云浮市"  // yunfu
    "花都区"  // guangzhou/huadu
    "番禺区"  // guangzhou/panyu
    "越秀区"  // guangzhou/yuexiu
    "增城区"  // guangzhou/zengcheng
    "新塘镇"  // guangzhou/zengcheng/xintang
    "潮南区"  // shantou/chaonan
    "陈店镇"  // shantou/chaonan/chendian
    "两英镇"  // shantou/chaonan/liangying
    "峡山街道"  // shantou/chaonan/xiashan
    "潮阳区"  // shantou/chaoyang
    "谷饶镇"  // shantou/chaoyang/gurao
    "澄海区"  // shantou/chenghai
    "禅城区"  // foshan/chancheng
    "张槎街道"  // foshan/chancheng/zhangcha
    "祖庙街道"  // foshan/chancheng/zumiao
    "南海区"  // foshan/nanhai
    "大沥镇"  // foshan/nanhai/dali
    "西樵镇"  // foshan/nanhai/xiqiao
    "三水区"  // foshan/sanshui
    "顺德区"  // foshan/shunde
    "乐从镇"  // foshan/shunde/lecong
    "龙江镇"  // foshan/shunde/longjiang
    "鹤山市"  // jiangmen/heshan
    "开平市"  // jiangmen/kaiping
    "三埠街道"  // jiangmen/kaiping/sanbu
    "蓬江区"  // jiangmen/pengjiang
    "新会区"  // jiangmen/xinhui
    "双水镇"  // jiangmen/xinhui/shuangshui
    "博罗县"  // huizhou/boluo
    "园洲镇"  // huizhou/boluo/yuanzhou
    "惠城区"  // huizhou/huicheng
    "茶山镇"  // dongguan/chashan
    "大朗镇"  // dongguan/dalang
    "道滘镇"  // dongguan/daojiao
    "厚街镇"  // dongguan/houjie
    "虎门镇"  // dongguan/humen
    "麻涌镇"  // dongguan/machong
    "大涌镇"  // zhongshan/dachong
    "东升镇"  // zhongshan/dongsheng
    "黄圃镇"  // zhongshan/huangpu
    "沙溪镇"  // zhongshan/shaxi
    "小榄镇"  // zhongshan/xiaolan
    "潮安区"  // chaozhou/chaoan
    "普宁市"  // jieyang/puning
    "流沙东街道";  // jieyang/puning/liushadong
inline constexpr std::uint16_t name_zh_offsets[] = {
    0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 90, 99, 108, 117, 126, 135, 144, 153, 162, 171, 180, 189,
    198, 207, 216, 225, 234, 243, 252, 261, 273, 282, 291, 300, 309, 321, 333, 342, 351, 360, 369,
    378, 387, 396, 405, 414, 426, 435, 444, 453, 462, 471, 480, 489, 498, 507, 516, 525, 534, 543,
    552, 561, 570, 579, 588, 597, 612,
};

inline constexpr char name_en_text[] =
    "Guangzhou"  // guangzhou
    "Shaoguan"  // shaoguan
    "Shenzhen"  // shenzhen
    "Zhuhai"  // zhuhai
    "Shantou"  // shantou
    "Foshan"  // foshan
    "Jiangmen"  // jiangmen
    "Zhanjiang"  // zhanjiang
    "Maoming"  // maoming
    "Zhaoqing"  // zhaoqing
    "Huizhou"  // huizhou
    "Meizhou"  // meizhou
    "Shanwei"  // shanwei
    "Heyuan"  // heyuan
    "Yangjiang"  // yangjiang
    "Qingyuan"  // qingyuan
    "Dongguan"  // dongguan
    "Zhongshan"  // zhongshan
    "Chaozhou"  // chaozhou
    "Jieyang"  // jieyang
    "Yunfu"  // yunfu
    "Huadu District"  // guangzhou/huadu
    "Panyu District"  // guangzhou/panyu
    "Yuexiu District"  // guangzhou/yuexiu
    "Zengcheng District"  // guangzhou/zengcheng
    "Xintang Town"  // guangzhou/zengcheng/xintang
    "Chaonan District"  // shantou/chaonan
    "Chendian Town"  // shantou/chaonan/chendian
    "Liangying Town"  // shantou/chaonan/liangying
    "Xiashan Subdistrict"  // shantou/chaonan/xiashan
    "Chaoyang District"  // shantou/chaoyang
    "Gurao Town"  // shantou/chaoyang/gurao
    "Chenghai District"  // shantou/chenghai
    "Chancheng District"  // foshan/chancheng
    "Zhangcha Subdistrict"  // foshan/chancheng/zhangcha
    "Zumiao Subdistrict"  // foshan/chancheng/zumiao
    "Nanhai District"  // foshan/nanhai
    "Dali Town"  // foshan/nanhai/dali
    "Xiqiao Town"  // foshan/nanhai/xiqiao
    "Sanshui District"  // foshan/sanshui
    "Shunde District"  // foshan/shunde
    "Lecong Town"  // foshan/shunde/lecong
    "Longjiang Town"  // foshan/shunde/longjiang
    "Heshan City"  // jiangmen/heshan
    "Kaiping City"  // jiangmen/kaiping
    "Sanbu Subdistrict"  // jiangmen/kaiping/sanbu
    "Pengjiang District"  // jiangmen/pengjiang
    "Xinhui District"  // jiangmen/xinhui
    "Shuangshui Town"  // jiangmen/xinhui/shuangshui
    "Boluo County"  // huizhou/boluo
    "Yuanzhou Town"  // huizhou/boluo/yuanzhou
    "Huicheng District"  // huizhou/huicheng
    "Chashan Town"  // dongguan/chashan
    "Dalang Town"  // dongguan/dalang
    "Daojiao Town"  // dongguan/daojiao
    "Houjie Town"  // dongguan/houjie
    "Humen Town"  // dongguan/humen
    "Machong Town"  // dongguan/machong
    "Dachong Town"  // zhongshan/dachong
    "Dongsheng Town"  // zhongshan/dongsheng
    "Huangpu Town"  // zhongshan/huangpu
    "Shaxi Town"  // zhongshan/shaxi
    "Xiaolan Town"  // zhongshan/xiaolan
    "Chao'an District"  // chaozhou/chaoan
    "Puning City"  // jieyang/puning
    "Liushadong Subdistrict";  // jieyang/puning/liushadong
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 9, 17, 25, 31, 38, 44, 52, 61, 68, 76, 83, 90, 97, 103, 112, 120, 128, 137, 145, 152, 157,
    171, 185, 200, 218, 230, 246, 259, 273, 292, 309, 319, 336, 354, 374, 392, 407, 416, 427, 443,
    458, 469, 483, 494, 506, 523, 541, 556, 571, 583, 596, 613, 625, 636, 648, 659, 669, 681, 693,
    707, 719, 729, 741, 757, 768, 790,
};

inline constexpr std::uint32_t code_values[] = {
    440100, 440200, 440300, 440400, 440500, 440600, 440700, 440800, 440900, 441200, 441300, 441400,
    441500, 441600, 441700, 441800, 441900, 442000, 445100, 445200, 445300, 440114, 440113, 440104,
    440118, 0, 440514, 440513, 440515, 440604, 440605, 440607, 440606, 440784, 440783, 440703,
    440705, 441322, 441302, 445103, 445281,
};
inline constexpr std::uint8_t code_codes[] = {
    0,   // guangzhou: 440100
    1,   // shaoguan: 440200
    2,   // shenzhen: 440300
    3,   // zhuhai: 440400
    4,   // shantou: 440500
    5,   // foshan: 440600
    6,   // jiangmen: 440700
    7,   // zhanjiang: 440800
    8,   // maoming: 440900
    9,   // zhaoqing: 441200
    10,  // huizhou: 441300
    11,  // meizhou: 441400
    12,  // shanwei: 441500
    13,  // heyuan: 441600
    14,  // yangjiang: 441700
    15,  // qingyuan: 441800
    16,  // dongguan: 441900
    17,  // zhongshan: 442000
    18,  // chaozhou: 445100
    19,  // jieyang: 445200
    20,  // yunfu: 445300
    21,  // guangzhou/huadu: 440114
    22,  // guangzhou/panyu: 440113
    23,  // guangzhou/yuexiu: 440104
    24,  // guangzhou/zengcheng: 440118
    25,  // guangzhou/zengcheng/xintang: 0
    26,  // shantou/chaonan: 440514
    25,  // shantou/chaonan/chendian: 0
    25,  // shantou/chaonan/liangying: 0
    25,  // shantou/chaonan/xiashan: 0
    27,  // shantou/chaoyang: 440513
    25,  // shantou/chaoyang/gurao: 0
    28,  // shantou/chenghai: 440515
    29,  // foshan/chancheng: 440604
    25,  // foshan/chancheng/zhangcha: 0
    25,  // foshan/chancheng/zumiao: 0
    30,  // foshan/nanhai: 440605
    25,  // foshan/nanhai/dali: 0
    25,  // foshan/nanhai/xiqiao: 0
    31,  // foshan/sanshui: 440607
    32,  // foshan/shunde: 440606
    25,  // foshan/shunde/lecong: 0
    25,  // foshan/shunde/longjiang: 0
    33,  // jiangmen/heshan: 440784
    34,  // jiangmen/kaiping: 440783
    25,  // jiangmen/kaiping/sanbu: 0
    35,  // jiangmen/pengjiang: 440703
    36,  // jiangmen/xinhui: 440705
    25,  // jiangmen/xinhui/shuangshui: 0
    37,  // huizhou/boluo: 441322
    25,  // huizhou/boluo/yuanzhou: 0
    38,  // huizhou/huicheng: 441302
    25,  // dongguan/chashan: 0
    25,  // dongguan/dalang: 0
    25,  // dongguan/daojiao: 0
    25,  // dongguan/houjie: 0
    25,  // dongguan/humen: 0
    25,  // dongguan/machong: 0
    25,  // zhongshan/dachong: 0
    25,  // zhongshan/dongsheng: 0
    25,  // zhongshan/huangpu: 0
    25,  // zhongshan/shaxi: 0
    25,  // zhongshan/xiaolan: 0
    39,  // chaozhou/chaoan: 445103
    40,  // jieyang/puning: 445281
    25,  // jieyang/puning/liushadong: 0
};

inline constexpr char note_text[] =
    ""  // guangzhou
    ""  // shaoguan
    ""  // shenzhen
    ""  // zhuhai
    ""  // shantou
    ""  // foshan
    ""  // jiangmen
    ""  // zhanjiang
    ""  // maoming
    ""  // zhaoqing
    ""  // huizhou
    ""  // meizhou
    ""  // shanwei
    ""  // heyuan
    ""  // yangjiang
    ""  // qingyuan
    ""  // dongguan
    ""  // zhongshan
    ""  // chaozhou
    ""  // jieyang
    ""  // yunfu
    "Named in the advanced materials plan as the seat of an automobile base, 三/（一）/专栏1/2."  // guangzhou/huadu
    ""  // guangzhou/panyu
    ""  // guangzhou/yuexiu
    ""  // guangzhou/zengcheng
    ""  // guangzhou/zengcheng/xintang
    ""  // shantou/chaonan
    ""  // shantou/chaonan/chendian
    ""  // shantou/chaonan/liangying
    ""  // shantou/chaonan/xiashan
    ""  // shantou/chaoyang
    ""  // shantou/chaoyang/gurao
    ""  // shantou/chenghai
    ""  // foshan/chancheng
    ""  // foshan/chancheng/zhangcha
    ""  // foshan/chancheng/zumiao
    ""  // foshan/nanhai
    ""  // foshan/nanhai/dali
    ""  // foshan/nanhai/xiqiao
    ""  // foshan/sanshui
    ""  // foshan/shunde
    ""  // foshan/shunde/lecong
    ""  // foshan/shunde/longjiang
    ""  // jiangmen/heshan
    ""  // jiangmen/kaiping
    ""  // jiangmen/kaiping/sanbu
    ""  // jiangmen/pengjiang
    ""  // jiangmen/xinhui
    ""  // jiangmen/xinhui/shuangshui
    ""  // huizhou/boluo
    ""  // huizhou/boluo/yuanzhou
    ""  // huizhou/huicheng
    ""  // dongguan/chashan
    ""  // dongguan/dalang
    ""  // dongguan/daojiao
    ""  // dongguan/houjie
    ""  // dongguan/humen
    ""  // dongguan/machong
    ""  // zhongshan/dachong
    ""  // zhongshan/dongsheng
    ""  // zhongshan/huangpu
    ""  // zhongshan/shaxi
    ""  // zhongshan/xiaolan
    ""  // chaozhou/chaoan
    ""  // jieyang/puning
    "";  // jieyang/puning/liushadong
inline constexpr std::uint8_t note_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 96, 96, 96, 96, 96, 96,
    96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96,
    96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96,
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 2,
};
inline constexpr std::uint32_t lookup_seed = 1;
inline constexpr std::uint8_t lookup_displacements[] = {
    26, 8, 19, 14, 0, 0, 3, 14, 4, 14, 23, 11, 16, 1, 24, 0, 94,
};
inline constexpr std::uint8_t lookup_rows[] = {
    15, 62, 55, 0, 64, 19, 16, 60, 48, 28, 4, 0, 41, 9, 47, 53, 20, 40, 45, 61, 32, 29, 34, 54, 11,
    22, 51, 6, 25, 0, 5, 10, 63, 27, 3, 8, 36, 52, 12, 0, 0, 33, 18, 56, 2, 14, 26, 0, 49, 46, 21,
    13, 1, 24, 7, 17, 30, 59, 42, 35, 57, 43, 44, 0, 31, 65, 58, 39, 50, 37, 23, 0, 38,
};

inline constexpr std::uint8_t by_parent[] = {
    21, 22, 23, 24, 26, 30, 32, 33, 36, 39, 40, 43, 44, 46, 47, 49, 51, 52, 53, 54, 55, 56, 57, 58,
    59, 60, 61, 62, 63, 64, 25, 27, 28, 29, 31, 34, 35, 37, 38, 41, 42, 45, 48, 50, 65,
};
inline constexpr std::uint8_t by_parent_offsets[] = {
    0, 4, 4, 4, 4, 7, 11, 15, 15, 15, 15, 17, 17, 17, 17, 17, 17, 23, 28, 29, 30, 30, 30, 30, 30,
    31, 31, 34, 34, 34, 34, 35, 35, 35, 37, 37, 37, 39, 39, 39, 39, 41, 41, 41, 41, 42, 42, 42, 43,
    43, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 45, 45,
};

inline constexpr std::uint8_t by_prefecture[] = {
    0, 21, 22, 23, 24, 25, 1, 2, 3, 4, 26, 27, 28, 29, 30, 31, 32, 5, 33, 34, 35, 36, 37, 38, 39,
    40, 41, 42, 6, 43, 44, 45, 46, 47, 48, 7, 8, 9, 10, 49, 50, 51, 11, 12, 13, 14, 15, 16, 52, 53,
    54, 55, 56, 57, 17, 58, 59, 60, 61, 62, 18, 63, 19, 64, 65, 20,
};
inline constexpr std::uint8_t by_prefecture_offsets[] = {
    0, 6, 7, 8, 9, 17, 28, 35, 36, 37, 38, 42, 43, 44, 45, 46, 47, 54, 60, 62, 65, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
};

}  // namespace columns::cities

}  // namespace constplan::guangdong
