// The words that synthetic data is made of: as many different names of places, products and agencies as are asked for.
#pragma once

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace constplan::bench {

struct term {
  std::string_view id;
  std::string_view zh;
  std::string_view en;
};

// No syllable begins with another one, so that different numbers are different words.
inline constexpr term syllables[] = {
    {"jiang", "江", "Jiang"}, {"feng", "峰", "Feng"},   {"hai", "海", "Hai"},   {"lin", "林", "Lin"},
    {"shan", "山", "Shan"},   {"cheng", "城", "Cheng"}, {"yun", "云", "Yun"},   {"dong", "东", "Dong"},
    {"xin", "新", "Xin"},     {"ping", "平", "Ping"},   {"mei", "梅", "Mei"},   {"zhou", "州", "Zhou"},
    {"qing", "清", "Qing"},   {"bao", "宝", "Bao"},     {"tang", "塘", "Tang"}, {"gui", "桂", "Gui"},
    {"long", "龙", "Long"},   {"fu", "福", "Fu"},       {"kai", "凯", "Kai"},   {"ming", "明", "Ming"},
    {"wan", "湾", "Wan"},     {"de", "德", "De"},       {"ke", "科", "Ke"},     {"pu", "浦", "Pu"},
    {"rong", "荣", "Rong"},   {"su", "苏", "Su"},       {"ting", "亭", "Ting"}, {"yang", "阳", "Yang"},
    {"zhen", "镇", "Zhen"},   {"tai", "台", "Tai"},     {"nan", "南", "Nan"},   {"heng", "恒", "Heng"},
};
inline constexpr term products[] = {
    {"textiles", "纺织服装", "textiles and apparel"},
    {"food-and-beverages", "食品饮料", "food and beverages"},
    {"building-materials", "建筑材料", "building materials"},
    {"furniture", "家具制造", "furniture"},
    {"metal-products", "金属制品", "metal products"},
    {"household-appliances", "智能家电", "smart household appliances"},
    {"green-petrochemicals", "绿色石化", "green petrochemicals"},
    {"industrial-robots", "工业机器人", "industrial robots"},
    {"semiconductors", "半导体与集成电路", "semiconductors and integrated circuits"},
    {"new-displays", "超高清视频显示", "ultra-high-definition displays"},
};
inline constexpr term sectors[] = {
    {"weaving", "织造", "Weaving"},
    {"dyeing-and-finishing", "印染", "Printing, dyeing and finishing"},
    {"precision-parts", "精密零部件", "Precision parts"},
    {"special-equipment", "专用设备", "Special equipment"},
    {"design-and-brands", "设计及品牌", "Design and brands"},
    {"packaging", "包装", "Packaging"},
    {"testing-services", "检验检测服务", "Testing and inspection services"},
    {"recycling", "资源循环利用", "Recycling of resources"},
    {"cold-chain-logistics", "冷链物流", "Cold chain logistics"},
    {"smart-kitchens", "智能厨房", "Smart kitchens"},
    {"key-materials", "关键材料", "Key materials"},
    {"industrial-software", "工业软件", "Industrial software"},
    {"training", "技能人才培训", "Training of skilled workers"},
    {"exhibitions", "专业会展", "Trade fairs and exhibitions"},
};
inline constexpr term agencies[] = {
    {"industry-and-information-technology", "工业和信息化厅", "Department of Industry and Information Technology"},
    {"development-and-reform", "发展和改革委员会", "Development and Reform Commission"},
    {"science-and-technology", "科学技术厅", "Department of Science and Technology"},
    {"commerce", "商务厅", "Department of Commerce"},
    {"human-resources-and-social-security", "人力资源和社会保障厅", "Department of Human Resources"},
    {"market-regulation", "市场监督管理局", "Administration for Market Regulation"},
    {"natural-resources", "自然资源厅", "Department of Natural Resources"},
    {"ecology-and-environment", "生态环境厅", "Department of Ecology and Environment"},
};
inline constexpr term verbs[] = {
    {"strengthen", "大力推进", "Vigorously promote"},   {"build", "加快建设", "Speed up the building of"},
    {"improve", "着力提升", "Improve by every means"},  {"guide", "积极引导", "Actively guide"},
    {"deepen", "持续深化", "Keep deepening reform in"},
};

struct metric_term {
  term name;
  std::string_view base;   // unit
  std::string_view words;  // the nature of a level
  std::string_view units[2];
};

inline constexpr metric_term metrics[] = {
    {{"main-business-revenue", "主营业务收入", "Main business revenue"}, "yuan", "level", {"亿元", "万亿元"}},
    {{"output-value", "总产值", "Gross output value"}, "yuan", "level", {"亿元", "亿元"}},
    {{"r-and-d-intensity", "研发投入强度", "R&D spending as a share of revenue"},
     "part_per_million",
     "share",
     {"%", "%"}},
    {{"leading-firm-count", "龙头企业数量", "Number of leading firms"}, "count", "count", {"家", "个"}},
    {{"provincial-platform-count", "省级平台数量", "Number of provincial platforms"}, "count", "count", {"个", "项"}},
    {{"value-added", "工业增加值", "Industrial value added"}, "yuan", "level", {"亿元", "万元"}},
    {{"output-mass", "产量", "Output by mass"}, "tonne", "level", {"万吨", "亿吨"}},
    {{"green-product-share", "绿色产品占比", "Share of green products"}, "part_per_million", "share", {"%", "%"}},
};

template <class Term, std::size_t Count>
const Term& pick(const Term (&terms)[Count], std::size_t n) {
  return terms[n % Count];
}

struct words {
  std::string id;
  std::string zh;
  std::string en;
};

// A place's name: number `n` written in syllables, two of them at least.
inline words place_name(std::size_t n) {
  words name;
  for (std::size_t digits = 0; digits < 2 || n > 0; ++digits, n /= std::size(syllables)) {
    const term& syllable = pick(syllables, n);
    name.id += syllable.id;
    name.zh += syllable.zh;
    name.en += digits == 0 ? syllable.en : syllable.id;
  }
  return name;
}

// Number `n` of things that `terms` name: behind the first ones stands a place.
template <std::size_t Count>
words named(const term (&terms)[Count], std::size_t n) {
  const term& t = pick(terms, n);
  words name{std::string{t.id}, std::string{t.zh}, std::string{t.en}};
  if (n < Count) return name;
  const words place = place_name(n / Count);
  return {name.id + "-of-" + place.id, place.zh + name.zh, name.en + " of " + place.en};
}

inline std::string section_of(std::size_t plan, std::size_t part) {
  constexpr std::string_view numbers[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  std::string section = "附件" + std::to_string(plan % 9 + 1) + "/" + std::string{pick(numbers, part / 4 % 5)};
  if (part % 4 > 0) section += "/（" + std::string{pick(numbers, part % 10)} + "）";
  if (part % 4 > 1) section += "/专栏" + std::to_string(part % 7 + 1);
  return section;
}

// How a number is worded, and what the columns say of it.
struct wording {
  std::string_view comparator;
  std::string_view before;
  std::string_view after;
};

constexpr wording wordings[] = {
    {"none", "", ""},           {"more_than", "超", ""},   {"reach", "达到", ""},   {"at_least", "", "以上"},
    {"none", "", ""},           {"more_than", "突破", ""}, {"reach", "达", ""},     {"about", "", "左右"},
    {"at_least", "不低于", ""}, {"reach", "力争达到", ""}, {"more_than", "逾", ""},
};

}  // namespace constplan::bench
