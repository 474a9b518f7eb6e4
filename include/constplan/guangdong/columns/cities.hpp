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

namespace columns {
namespace [[gnu::visibility("hidden")]] cities {

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
    "jieyang/puning/liushadong"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0009\x0011\x0019\x001F\x0026\x002C\x0034\x003D\x0044\x004C\x0053\x005A\x0061\x0067"
    u"\x0070\x0078\x0080\x0089\x0091\x0098\x009D\x00AC\x00BB\x00CB\x00DE\x00F9\x0108\x0120\x0139"
    u"\x0150\x0160\x0176\x0186\x0196\x01AF\x01C6\x01D3\x01E5\x01F9\x0207\x0214\x0228\x023F\x024E"
    u"\x025E\x0274\x0286\x0295\x02AF\x02BC\x02D2\x02E2\x02F2\x0301\x0311\x0320\x032E\x033E\x034F"
    u"\x0362\x0373\x0382\x0393\x03A2\x03B0\x03C9";

inline constexpr std::uint8_t level[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from guangzhou: prefecture_level_city
    "\x00\x00\x00\x00\x00"  // 5 from dongguan: prefecture_level_city
    "\x01\x01\x01\x01"  // 4 from guangzhou/huadu: district
    "\x04"  // guangzhou/zengcheng/xintang: town
    "\x01"  // shantou/chaonan: district
    "\x04\x04"  // 2 from shantou/chaonan/chendian: town
    "\x05"  // shantou/chaonan/xiashan: subdistrict
    "\x01"  // shantou/chaoyang: district
    "\x04"  // shantou/chaoyang/gurao: town
    "\x01\x01"  // 2 from shantou/chenghai: district
    "\x05\x05"  // 2 from foshan/chancheng/zhangcha: subdistrict
    "\x01"  // foshan/nanhai: district
    "\x04\x04"  // 2 from foshan/nanhai/dali: town
    "\x01\x01"  // 2 from foshan/sanshui: district
    "\x04\x04"  // 2 from foshan/shunde/lecong: town
    "\x02\x02"  // 2 from jiangmen/heshan: county_level_city
    "\x05"  // jiangmen/kaiping/sanbu: subdistrict
    "\x01\x01"  // 2 from jiangmen/pengjiang: district
    "\x04"  // jiangmen/xinhui/shuangshui: town
    "\x03"  // huizhou/boluo: county
    "\x04"  // huizhou/boluo/yuanzhou: town
    "\x01"  // huizhou/huicheng: district
    "\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04"  // 11 from dongguan/chashan: town
    "\x01"  // chaozhou/chaoan: district
    "\x02"  // jieyang/puning: county_level_city
    "\x05"  // jieyang/puning/liushadong: subdistrict
    ;

inline constexpr std::uint8_t parent[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"  // 16 from guangzhou: none
    "\xFF\xFF\xFF\xFF\xFF"  // 5 from dongguan: none
    "\x00\x00\x00\x00"  // 4 from guangzhou/huadu: guangzhou
    "\x18"  // guangzhou/zengcheng/xintang: guangzhou/zengcheng
    "\x04"  // shantou/chaonan: shantou
    "\x1A\x1A\x1A"  // 3 from shantou/chaonan/chendian: shantou/chaonan
    "\x04"  // shantou/chaoyang: shantou
    "\x1E"  // shantou/chaoyang/gurao: shantou/chaoyang
    "\x04"  // shantou/chenghai: shantou
    "\x05"  // foshan/chancheng: foshan
    "\x21\x21"  // 2 from foshan/chancheng/zhangcha: foshan/chancheng
    "\x05"  // foshan/nanhai: foshan
    "\x24\x24"  // 2 from foshan/nanhai/dali: foshan/nanhai
    "\x05\x05"  // 2 from foshan/sanshui: foshan
    "\x28\x28"  // 2 from foshan/shunde/lecong: foshan/shunde
    "\x06\x06"  // 2 from jiangmen/heshan: jiangmen
    "\x2C"  // jiangmen/kaiping/sanbu: jiangmen/kaiping
    "\x06\x06"  // 2 from jiangmen/pengjiang: jiangmen
    "\x2F"  // jiangmen/xinhui/shuangshui: jiangmen/xinhui
    "\x0A"  // huizhou/boluo: huizhou
    "\x31"  // huizhou/boluo/yuanzhou: huizhou/boluo
    "\x0A"  // huizhou/huicheng: huizhou
    "\x10\x10\x10\x10\x10\x10"  // 6 from dongguan/chashan: dongguan
    "\x11\x11\x11\x11\x11"  // 5 from zhongshan/dachong: zhongshan
    "\x12"  // chaozhou/chaoan: chaozhou
    "\x13"  // jieyang/puning: jieyang
    "\x40"  // jieyang/puning/liushadong: jieyang/puning
    ;

inline constexpr std::uint8_t prefecture[] =
    "\x00"  // guangzhou: guangzhou
    "\x01"  // shaoguan: shaoguan
    "\x02"  // shenzhen: shenzhen
    "\x03"  // zhuhai: zhuhai
    "\x04"  // shantou: shantou
    "\x05"  // foshan: foshan
    "\x06"  // jiangmen: jiangmen
    "\x07"  // zhanjiang: zhanjiang
    "\x08"  // maoming: maoming
    "\x09"  // zhaoqing: zhaoqing
    "\x0A"  // huizhou: huizhou
    "\x0B"  // meizhou: meizhou
    "\x0C"  // shanwei: shanwei
    "\x0D"  // heyuan: heyuan
    "\x0E"  // yangjiang: yangjiang
    "\x0F"  // qingyuan: qingyuan
    "\x10"  // dongguan: dongguan
    "\x11"  // zhongshan: zhongshan
    "\x12"  // chaozhou: chaozhou
    "\x13"  // jieyang: jieyang
    "\x14"  // yunfu: yunfu
    "\x00\x00\x00\x00\x00"  // 5 from guangzhou/huadu: guangzhou
    "\x04\x04\x04\x04\x04\x04\x04"  // 7 from shantou/chaonan: shantou
    "\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05"  // 10 from foshan/chancheng: foshan
    "\x06\x06\x06\x06\x06\x06"  // 6 from jiangmen/heshan: jiangmen
    "\x0A\x0A\x0A"  // 3 from huizhou/boluo: huizhou
    "\x10\x10\x10\x10\x10\x10"  // 6 from dongguan/chashan: dongguan
    "\x11\x11\x11\x11\x11"  // 5 from zhongshan/dachong: zhongshan
    "\x12"  // chaozhou/chaoan: chaozhou
    "\x13\x13"  // 2 from jieyang/puning: jieyang
    ;

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
    "流沙东街道"  // jieyang/puning/liushadong
    ;
inline constexpr char16_t name_zh_offsets[] =
    u"\x0000\x0009\x0012\x001B\x0024\x002D\x0036\x003F\x0048\x0051\x005A\x0063\x006C\x0075\x007E"
    u"\x0087\x0090\x0099\x00A2\x00AB\x00B4\x00BD\x00C6\x00CF\x00D8\x00E1\x00EA\x00F3\x00FC\x0105"
    u"\x0111\x011A\x0123\x012C\x0135\x0141\x014D\x0156\x015F\x0168\x0171\x017A\x0183\x018C\x0195"
    u"\x019E\x01AA\x01B3\x01BC\x01C5\x01CE\x01D7\x01E0\x01E9\x01F2\x01FB\x0204\x020D\x0216\x021F"
    u"\x0228\x0231\x023A\x0243\x024C\x0255\x0264";

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
    "Liushadong Subdistrict"  // jieyang/puning/liushadong
    ;
inline constexpr char16_t name_en_offsets[] =
    u"\x0000\x0009\x0011\x0019\x001F\x0026\x002C\x0034\x003D\x0044\x004C\x0053\x005A\x0061\x0067"
    u"\x0070\x0078\x0080\x0089\x0091\x0098\x009D\x00AB\x00B9\x00C8\x00DA\x00E6\x00F6\x0103\x0111"
    u"\x0124\x0135\x013F\x0150\x0162\x0176\x0188\x0197\x01A0\x01AB\x01BB\x01CA\x01D5\x01E3\x01EE"
    u"\x01FA\x020B\x021D\x022C\x023B\x0247\x0254\x0265\x0271\x027C\x0288\x0293\x029D\x02A9\x02B5"
    u"\x02C3\x02CF\x02D9\x02E5\x02F5\x0300\x0316";

inline constexpr std::uint32_t code_values[] = {
    440100, 440200, 440300, 440400, 440500, 440600, 440700, 440800, 440900, 441200, 441300, 441400,
    441500, 441600, 441700, 441800, 441900, 442000, 445100, 445200, 445300, 440114, 440113, 440104,
    440118, 0, 440514, 440513, 440515, 440604, 440605, 440607, 440606, 440784, 440783, 440703,
    440705, 441322, 441302, 445103, 445281,
};
inline constexpr std::uint8_t code_codes[] =
    "\x00"  // guangzhou: 440100
    "\x01"  // shaoguan: 440200
    "\x02"  // shenzhen: 440300
    "\x03"  // zhuhai: 440400
    "\x04"  // shantou: 440500
    "\x05"  // foshan: 440600
    "\x06"  // jiangmen: 440700
    "\x07"  // zhanjiang: 440800
    "\x08"  // maoming: 440900
    "\x09"  // zhaoqing: 441200
    "\x0A"  // huizhou: 441300
    "\x0B"  // meizhou: 441400
    "\x0C"  // shanwei: 441500
    "\x0D"  // heyuan: 441600
    "\x0E"  // yangjiang: 441700
    "\x0F"  // qingyuan: 441800
    "\x10"  // dongguan: 441900
    "\x11"  // zhongshan: 442000
    "\x12"  // chaozhou: 445100
    "\x13"  // jieyang: 445200
    "\x14"  // yunfu: 445300
    "\x15"  // guangzhou/huadu: 440114
    "\x16"  // guangzhou/panyu: 440113
    "\x17"  // guangzhou/yuexiu: 440104
    "\x18"  // guangzhou/zengcheng: 440118
    "\x19"  // guangzhou/zengcheng/xintang: none
    "\x1A"  // shantou/chaonan: 440514
    "\x19\x19\x19"  // 3 from shantou/chaonan/chendian: none
    "\x1B"  // shantou/chaoyang: 440513
    "\x19"  // shantou/chaoyang/gurao: none
    "\x1C"  // shantou/chenghai: 440515
    "\x1D"  // foshan/chancheng: 440604
    "\x19\x19"  // 2 from foshan/chancheng/zhangcha: none
    "\x1E"  // foshan/nanhai: 440605
    "\x19\x19"  // 2 from foshan/nanhai/dali: none
    "\x1F"  // foshan/sanshui: 440607
    "\x20"  // foshan/shunde: 440606
    "\x19\x19"  // 2 from foshan/shunde/lecong: none
    "\x21"  // jiangmen/heshan: 440784
    "\x22"  // jiangmen/kaiping: 440783
    "\x19"  // jiangmen/kaiping/sanbu: none
    "\x23"  // jiangmen/pengjiang: 440703
    "\x24"  // jiangmen/xinhui: 440705
    "\x19"  // jiangmen/xinhui/shuangshui: none
    "\x25"  // huizhou/boluo: 441322
    "\x19"  // huizhou/boluo/yuanzhou: none
    "\x26"  // huizhou/huicheng: 441302
    "\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19"  // 11 from dongguan/chashan: none
    "\x27"  // chaozhou/chaoan: 445103
    "\x28"  // jieyang/puning: 445281
    "\x19"  // jieyang/puning/liushadong: none
    ;

inline constexpr char note_text[] =
    ""  // 21 from guangzhou
    "Named in the advanced materials plan as the seat of an automobile base, 三/（一）/专栏1/2."  // guangzhou/huadu
    ""  // 44 from guangzhou/panyu
    ;
inline constexpr std::uint8_t note_offsets[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x60"
    "\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60"
    "\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60\x60";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 2,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x01\x03\x33\x00\x00\x03\x01\x02\x01\x07\x02\x29\x00\x05\x04\xA0\x4D";
inline constexpr std::uint8_t lookup_rows[] =
    "\x0F\x2D\x34\x24\x21\x1E\x33\x12\x3C\x39\x3D\x2E\x13\x02\x11\x18\x10\x29\x0D\x00\x25\x1D\x3F"
    "\x09\x2A\x2F\x3E\x00\x35\x1B\x00\x40\x1C\x37\x31\x00\x38\x0E\x0C\x07\x17\x06\x0A\x1F\x01\x00"
    "\x1A\x00\x22\x14\x00\x36\x30\x2C\x3A\x04\x32\x3B\x00\x20\x19\x28\x2B\x00\x27\x23\x03\x26\x16"
    "\x15\x0B\x00\x41\x08\x05";

inline constexpr std::uint8_t by_parent[] =
    "\x15\x16\x17\x18\x1A\x1E\x20\x21\x24\x27\x28\x2B\x2C\x2E\x2F\x31\x33\x34\x35\x36\x37\x38\x39"
    "\x3A\x3B\x3C\x3D\x3E\x3F\x40\x19\x1B\x1C\x1D\x1F\x22\x23\x25\x26\x29\x2A\x2D\x30\x32\x41";
inline constexpr std::uint8_t by_parent_offsets[] =
    "\x00\x04\x04\x04\x04\x07\x0B\x0F\x0F\x0F\x0F\x11\x11\x11\x11\x11\x11\x17\x1C\x1D\x1E\x1E\x1E"
    "\x1E\x1E\x1F\x1F\x22\x22\x22\x22\x23\x23\x23\x25\x25\x25\x27\x27\x27\x27\x29\x29\x29\x29\x2A"
    "\x2A\x2A\x2B\x2B\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2C\x2D\x2D";

inline constexpr std::uint8_t by_prefecture[] =
    "\x00\x15\x16\x17\x18\x19\x01\x02\x03\x04\x1A\x1B\x1C\x1D\x1E\x1F\x20\x05\x21\x22\x23\x24\x25"
    "\x26\x27\x28\x29\x2A\x06\x2B\x2C\x2D\x2E\x2F\x30\x07\x08\x09\x0A\x31\x32\x33\x0B\x0C\x0D\x0E"
    "\x0F\x10\x34\x35\x36\x37\x38\x39\x11\x3A\x3B\x3C\x3D\x3E\x12\x3F\x13\x40\x41\x14";
inline constexpr std::uint8_t by_prefecture_offsets[] =
    "\x00\x06\x07\x08\x09\x11\x1C\x23\x24\x25\x26\x2A\x2B\x2C\x2D\x2E\x2F\x36\x3C\x3E\x41\x42\x42"
    "\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42"
    "\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42\x42";

// The rows in the order of their names; see constplan/names.hpp.
inline constexpr std::uint8_t by_name_zh[] =
    "\x2D\x27\x3B\x10\x1C\x11\x29\x14\x05\x24\x31\x37\x30\x32\x18\x35\x25\x3A\x3E\x1D\x00\x2C\x22"
    "\x33\x0A\x13\x2F\x19\x40\x0B\x04\x0C\x06\x3D\x0D\x41\x02\x0F\x07\x1A\x3F\x12\x1E\x20\x03\x16"
    "\x23\x21\x09\x15\x08\x34\x2E\x38\x26\x1F\x17\x36\x0E\x1B\x01\x28\x2B\x39\x3C\x2A";
inline constexpr std::uint8_t by_short_name_zh[] =
    "\x2D\x27\x3B\x10\x1C\x11\x29\x14\x05\x24\x31\x37\x30\x32\x18\x35\x25\x3A\x3E\x1D\x00\x2C\x22"
    "\x33\x0A\x13\x2F\x19\x40\x0B\x04\x0C\x06\x3D\x0D\x41\x02\x0F\x07\x1A\x3F\x12\x1E\x20\x03\x16"
    "\x23\x21\x09\x15\x08\x34\x2E\x38\x26\x1F\x17\x36\x0E\x1B\x01\x28\x2B\x39\x3C\x2A";
inline constexpr std::uint8_t by_name_en[] =
    "\x31\x21\x3F\x1A\x1E\x12\x34\x1B\x20\x3A\x35\x25\x36\x10\x3B\x05\x00\x1F\x2B\x0D\x37\x15\x3C"
    "\x33\x0A\x38\x06\x13\x2C\x29\x1C\x41\x2A\x39\x08\x0B\x24\x16\x2E\x40\x0F\x2D\x27\x04\x0C\x01"
    "\x3D\x02\x30\x28\x3E\x1D\x2F\x19\x26\x0E\x32\x17\x14\x18\x22\x07\x09\x11\x03\x23";
inline constexpr std::uint8_t by_short_name_en[] =
    "\x31\x21\x3F\x1A\x1E\x12\x34\x1B\x20\x3A\x35\x25\x36\x10\x3B\x05\x00\x1F\x2B\x0D\x37\x15\x3C"
    "\x33\x0A\x38\x06\x13\x2C\x29\x1C\x41\x2A\x39\x08\x0B\x24\x16\x2E\x40\x0F\x2D\x27\x04\x0C\x01"
    "\x3D\x02\x30\x28\x3E\x1D\x2F\x19\x26\x0E\x32\x17\x14\x18\x22\x07\x09\x11\x03\x23";

}  // namespace cities
}  // namespace columns

}  // namespace constplan::guangdong
