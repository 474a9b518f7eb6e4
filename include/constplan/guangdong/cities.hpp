// cities: A place. 66 rows.
//
// Made by constplan-gen from cities.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
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
  foshan_longjiang,
  foshan_nanhai,
  foshan_nanhai_dali,
  foshan_nanhai_xiqiao,
  foshan_sanshui,
  foshan_shunde,
  foshan_shunde_lecong,
  jiangmen_heshan,
  jiangmen_kaiping,
  jiangmen_kaiping_sanbu,
  jiangmen_pengjiang,
  jiangmen_shuangshui,
  jiangmen_xinhui,
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
    "foshan/longjiang"
    "foshan/nanhai"
    "foshan/nanhai/dali"
    "foshan/nanhai/xiqiao"
    "foshan/sanshui"
    "foshan/shunde"
    "foshan/shunde/lecong"
    "jiangmen/heshan"
    "jiangmen/kaiping"
    "jiangmen/kaiping/sanbu"
    "jiangmen/pengjiang"
    "jiangmen/shuangshui"
    "jiangmen/xinhui"
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
    172, 187, 203, 222, 249, 264, 288, 313, 336, 352, 374, 390, 406, 431, 454, 470, 483, 501, 521,
    535, 548, 568, 583, 599, 621, 639, 658, 673, 686, 708, 724, 740, 755, 771, 786, 800, 816, 833,
    852, 869, 884, 901, 916, 930, 955,
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
    constplan::place_level::town,                   // foshan/longjiang
    constplan::place_level::district,               // foshan/nanhai
    constplan::place_level::town,                   // foshan/nanhai/dali
    constplan::place_level::town,                   // foshan/nanhai/xiqiao
    constplan::place_level::district,               // foshan/sanshui
    constplan::place_level::district,               // foshan/shunde
    constplan::place_level::town,                   // foshan/shunde/lecong
    constplan::place_level::county_level_city,      // jiangmen/heshan
    constplan::place_level::county_level_city,      // jiangmen/kaiping
    constplan::place_level::subdistrict,            // jiangmen/kaiping/sanbu
    constplan::place_level::district,               // jiangmen/pengjiang
    constplan::place_level::town,                   // jiangmen/shuangshui
    constplan::place_level::district,               // jiangmen/xinhui
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
    city_id::foshan_shunde,        // foshan/longjiang
    city_id::foshan,               // foshan/nanhai
    city_id::foshan_nanhai,        // foshan/nanhai/dali
    city_id::foshan_nanhai,        // foshan/nanhai/xiqiao
    city_id::foshan,               // foshan/sanshui
    city_id::foshan,               // foshan/shunde
    city_id::foshan_shunde,        // foshan/shunde/lecong
    city_id::jiangmen,             // jiangmen/heshan
    city_id::jiangmen,             // jiangmen/kaiping
    city_id::jiangmen_kaiping,     // jiangmen/kaiping/sanbu
    city_id::jiangmen,             // jiangmen/pengjiang
    city_id::jiangmen_xinhui,      // jiangmen/shuangshui
    city_id::jiangmen,             // jiangmen/xinhui
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
    city_id::foshan,     // foshan/longjiang
    city_id::foshan,     // foshan/nanhai
    city_id::foshan,     // foshan/nanhai/dali
    city_id::foshan,     // foshan/nanhai/xiqiao
    city_id::foshan,     // foshan/sanshui
    city_id::foshan,     // foshan/shunde
    city_id::foshan,     // foshan/shunde/lecong
    city_id::jiangmen,   // jiangmen/heshan
    city_id::jiangmen,   // jiangmen/kaiping
    city_id::jiangmen,   // jiangmen/kaiping/sanbu
    city_id::jiangmen,   // jiangmen/pengjiang
    city_id::jiangmen,   // jiangmen/shuangshui
    city_id::jiangmen,   // jiangmen/xinhui
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
    "广州市"
    "韶关市"
    "深圳市"
    "珠海市"
    "汕头市"
    "佛山市"
    "江门市"
    "湛江市"
    "茂名市"
    "肇庆市"
    "惠州市"
    "梅州市"
    "汕尾市"
    "河源市"
    "阳江市"
    "清远市"
    "东莞市"
    "中山市"
    "潮州市"
    "揭阳市"
    "云浮市"
    "花都区"
    "番禺区"
    "越秀区"
    "增城区"
    "新塘镇"
    "潮南区"
    "陈店镇"
    "两英镇"
    "峡山街道"
    "潮阳区"
    "谷饶镇"
    "澄海区"
    "禅城区"
    "张槎街道"
    "祖庙街道"
    "龙江镇"
    "南海区"
    "大沥镇"
    "西樵镇"
    "三水区"
    "顺德区"
    "乐从镇"
    "鹤山市"
    "开平市"
    "三埠街道"
    "蓬江区"
    "双水镇"
    "新会区"
    "博罗县"
    "园洲镇"
    "惠城区"
    "茶山镇"
    "大朗镇"
    "道滘镇"
    "厚街镇"
    "虎门镇"
    "麻涌镇"
    "大涌镇"
    "东升镇"
    "黄圃镇"
    "沙溪镇"
    "小榄镇"
    "潮安区"
    "普宁市"
    "流沙东街道";
inline constexpr std::uint16_t name_zh_offsets[] = {
    0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 90, 99, 108, 117, 126, 135, 144, 153, 162, 171, 180, 189,
    198, 207, 216, 225, 234, 243, 252, 261, 273, 282, 291, 300, 309, 321, 333, 342, 351, 360, 369,
    378, 387, 396, 405, 414, 426, 435, 444, 453, 462, 471, 480, 489, 498, 507, 516, 525, 534, 543,
    552, 561, 570, 579, 588, 597, 612,
};

inline constexpr char name_en_text[] =
    "Guangzhou"
    "Shaoguan"
    "Shenzhen"
    "Zhuhai"
    "Shantou"
    "Foshan"
    "Jiangmen"
    "Zhanjiang"
    "Maoming"
    "Zhaoqing"
    "Huizhou"
    "Meizhou"
    "Shanwei"
    "Heyuan"
    "Yangjiang"
    "Qingyuan"
    "Dongguan"
    "Zhongshan"
    "Chaozhou"
    "Jieyang"
    "Yunfu"
    "Huadu District"
    "Panyu District"
    "Yuexiu District"
    "Zengcheng District"
    "Xintang Town"
    "Chaonan District"
    "Chendian Town"
    "Liangying Town"
    "Xiashan Subdistrict"
    "Chaoyang District"
    "Gurao Town"
    "Chenghai District"
    "Chancheng District"
    "Zhangcha Subdistrict"
    "Zumiao Subdistrict"
    "Longjiang Town"
    "Nanhai District"
    "Dali Town"
    "Xiqiao Town"
    "Sanshui District"
    "Shunde District"
    "Lecong Town"
    "Heshan City"
    "Kaiping City"
    "Sanbu Subdistrict"
    "Pengjiang District"
    "Shuangshui Town"
    "Xinhui District"
    "Boluo County"
    "Yuanzhou Town"
    "Huicheng District"
    "Chashan Town"
    "Dalang Town"
    "Daojiao Town"
    "Houjie Town"
    "Humen Town"
    "Machong Town"
    "Dachong Town"
    "Dongsheng Town"
    "Huangpu Town"
    "Shaxi Town"
    "Xiaolan Town"
    "Chao'an District"
    "Puning City"
    "Liushadong Subdistrict";
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 9, 17, 25, 31, 38, 44, 52, 61, 68, 76, 83, 90, 97, 103, 112, 120, 128, 137, 145, 152, 157,
    171, 185, 200, 218, 230, 246, 259, 273, 292, 309, 319, 336, 354, 374, 392, 406, 421, 430, 441,
    457, 472, 483, 494, 506, 523, 541, 556, 571, 583, 596, 613, 625, 636, 648, 659, 669, 681, 693,
    707, 719, 729, 741, 757, 768, 790,
};

inline constexpr std::uint32_t code_values[] = {
    440100, 440200, 440300, 440400, 440500, 440600, 440700, 440800, 440900, 441200, 441300, 441400,
    441500, 441600, 441700, 441800, 441900, 442000, 445100, 445200, 445300, 440114, 440113, 440104,
    440118, 0, 440514, 440513, 440515, 440604, 440605, 440607, 440606, 440784, 440783, 440703,
    440705, 441322, 441302, 445103, 445281,
};
inline constexpr std::uint8_t code_codes[] = {
    0,   // guangzhou
    1,   // shaoguan
    2,   // shenzhen
    3,   // zhuhai
    4,   // shantou
    5,   // foshan
    6,   // jiangmen
    7,   // zhanjiang
    8,   // maoming
    9,   // zhaoqing
    10,  // huizhou
    11,  // meizhou
    12,  // shanwei
    13,  // heyuan
    14,  // yangjiang
    15,  // qingyuan
    16,  // dongguan
    17,  // zhongshan
    18,  // chaozhou
    19,  // jieyang
    20,  // yunfu
    21,  // guangzhou/huadu
    22,  // guangzhou/panyu
    23,  // guangzhou/yuexiu
    24,  // guangzhou/zengcheng
    25,  // guangzhou/zengcheng/xintang
    26,  // shantou/chaonan
    25,  // shantou/chaonan/chendian
    25,  // shantou/chaonan/liangying
    25,  // shantou/chaonan/xiashan
    27,  // shantou/chaoyang
    25,  // shantou/chaoyang/gurao
    28,  // shantou/chenghai
    29,  // foshan/chancheng
    25,  // foshan/chancheng/zhangcha
    25,  // foshan/chancheng/zumiao
    25,  // foshan/longjiang
    30,  // foshan/nanhai
    25,  // foshan/nanhai/dali
    25,  // foshan/nanhai/xiqiao
    31,  // foshan/sanshui
    32,  // foshan/shunde
    25,  // foshan/shunde/lecong
    33,  // jiangmen/heshan
    34,  // jiangmen/kaiping
    25,  // jiangmen/kaiping/sanbu
    35,  // jiangmen/pengjiang
    25,  // jiangmen/shuangshui
    36,  // jiangmen/xinhui
    37,  // huizhou/boluo
    25,  // huizhou/boluo/yuanzhou
    38,  // huizhou/huicheng
    25,  // dongguan/chashan
    25,  // dongguan/dalang
    25,  // dongguan/daojiao
    25,  // dongguan/houjie
    25,  // dongguan/humen
    25,  // dongguan/machong
    25,  // zhongshan/dachong
    25,  // zhongshan/dongsheng
    25,  // zhongshan/huangpu
    25,  // zhongshan/shaxi
    25,  // zhongshan/xiaolan
    39,  // chaozhou/chaoan
    40,  // jieyang/puning
    25,  // jieyang/puning/liushadong
};

inline constexpr char note_text[] =
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    "Named in the advanced materials plan as the seat of an automobile base, 三/（一）/专栏1/2."
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    "";
inline constexpr std::uint8_t note_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 96, 96, 96, 96, 96, 96,
    96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96,
    96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96,
};

inline constexpr std::uint8_t by_id[] = {
    18, 63, 16, 52, 53, 54, 55, 56, 57, 5, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 0, 21, 22, 23,
    24, 25, 13, 10, 49, 50, 51, 6, 43, 44, 45, 46, 47, 48, 19, 64, 65, 8, 11, 15, 4, 26, 27, 28, 29,
    30, 31, 32, 12, 1, 2, 14, 20, 7, 9, 17, 58, 59, 60, 61, 62, 3,
};

inline constexpr std::uint8_t by_parent[] = {
    21, 22, 23, 24, 26, 30, 32, 33, 37, 40, 41, 43, 44, 46, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58,
    59, 60, 61, 62, 63, 64, 25, 27, 28, 29, 31, 34, 35, 38, 39, 36, 42, 45, 47, 50, 65,
};
inline constexpr std::uint8_t by_parent_offsets[] = {
    0, 4, 4, 4, 4, 7, 11, 15, 15, 15, 15, 17, 17, 17, 17, 17, 17, 23, 28, 29, 30, 30, 30, 30, 30,
    31, 31, 34, 34, 34, 34, 35, 35, 35, 37, 37, 37, 37, 39, 39, 39, 39, 41, 41, 41, 42, 42, 42, 42,
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

/// A place.
class city : public constplan::row<city, city_id> {
 public:
  using row::row;

  /// The stable id, for instance "foshan".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::cities::id_text, columns::cities::id_offsets, index());
  }

  /// Its level in the administrative order.
  constexpr constplan::place_level level() const noexcept {
    return columns::cities::level[index()];
  }

  /// The place one level up; none for a prefecture-level city.
  constexpr std::optional<guangdong::city> parent() const noexcept {
    return constplan::row_at<guangdong::city>(columns::cities::parent[index()]);
  }

  /// The prefecture-level city it belongs to; of such a city, the city itself.
  constexpr guangdong::city prefecture() const noexcept {
    return guangdong::city{columns::cities::prefecture[index()]};
  }

  /// The full official name.
  constexpr std::string_view name_zh() const noexcept {
    return constplan::text_at(
        columns::cities::name_zh_text, columns::cities::name_zh_offsets, index());
  }

  /// The usual English name.
  constexpr std::string_view name_en() const noexcept {
    return constplan::text_at(
        columns::cities::name_en_text, columns::cities::name_en_offsets, index());
  }

  /// The code of GB/T 2260; none below county level.
  constexpr std::optional<int> code() const noexcept {
    return constplan::integer_at(
        columns::cities::code_values[columns::cities::code_codes[index()]]);
  }

  /// Why it is here although no other row refers to it; mostly empty.
  constexpr std::string_view note() const noexcept {
    return constplan::text_at(columns::cities::note_text, columns::cities::note_offsets, index());
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("level", level());
    visitor("parent", parent());
    visitor("prefecture", prefecture());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
    visitor("code", code());
    visitor("note", note());
  }

  static constexpr std::size_t count = 66;
  static constexpr std::optional<city> lookup(std::string_view id) noexcept {
    return constplan::binary_search<city>(columns::cities::by_id, id);
  }
};

/// All cities, in the order of cities.csv.
inline constexpr constplan::table<city> cities{};

/// The cities whose parent is this city. Constant time.
constexpr constplan::relation<city> children_of(city of) noexcept {
  return constplan::relation_at<city>(
      columns::cities::by_parent, columns::cities::by_parent_offsets, of.index());
}

/// The cities whose prefecture is this city. Constant time.
constexpr constplan::relation<city> places_in(city of) noexcept {
  return constplan::relation_at<city>(
      columns::cities::by_prefecture, columns::cities::by_prefecture_offsets, of.index());
}

}  // namespace constplan::guangdong
