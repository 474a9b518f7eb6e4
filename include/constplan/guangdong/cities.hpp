// cities: A place. 21 rows.
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
    "yunfu";
inline constexpr std::uint8_t id_offsets[] = {
    0, 9, 17, 25, 31, 38, 44, 52, 61, 68, 76, 83, 90, 97, 103, 112, 120, 128, 137, 145, 152, 157,
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
    "云浮市";
inline constexpr std::uint8_t name_zh_offsets[] = {
    0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 90, 99, 108, 117, 126, 135, 144, 153, 162, 171, 180, 189,
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
    "Yunfu";
inline constexpr std::uint8_t name_en_offsets[] = {
    0, 9, 17, 25, 31, 38, 44, 52, 61, 68, 76, 83, 90, 97, 103, 112, 120, 128, 137, 145, 152, 157,
};

inline constexpr std::uint32_t code[] = {
    440100,  // guangzhou
    440200,  // shaoguan
    440300,  // shenzhen
    440400,  // zhuhai
    440500,  // shantou
    440600,  // foshan
    440700,  // jiangmen
    440800,  // zhanjiang
    440900,  // maoming
    441200,  // zhaoqing
    441300,  // huizhou
    441400,  // meizhou
    441500,  // shanwei
    441600,  // heyuan
    441700,  // yangjiang
    441800,  // qingyuan
    441900,  // dongguan
    442000,  // zhongshan
    445100,  // chaozhou
    445200,  // jieyang
    445300,  // yunfu
};

inline constexpr city_id by_id[] = {
    city_id::chaozhou, city_id::dongguan, city_id::foshan, city_id::guangzhou, city_id::heyuan,
    city_id::huizhou, city_id::jiangmen, city_id::jieyang, city_id::maoming, city_id::meizhou,
    city_id::qingyuan, city_id::shantou, city_id::shanwei, city_id::shaoguan, city_id::shenzhen,
    city_id::yangjiang, city_id::yunfu, city_id::zhanjiang, city_id::zhaoqing, city_id::zhongshan,
    city_id::zhuhai,
};

inline constexpr city_id by_parent[1] = {};
inline constexpr std::uint8_t by_parent_offsets[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
    return constplan::place_level::prefecture_level_city;
  }

  /// The place one level up; none for a prefecture-level city.
  constexpr std::optional<guangdong::city> parent() const noexcept {
    return constplan::row_at<guangdong::city>(constplan::absent<city_id>);
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
    return constplan::integer_at(columns::cities::code[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("level", level());
    visitor("parent", parent());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
    visitor("code", code());
  }

  static constexpr std::size_t count = 21;
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

}  // namespace constplan::guangdong
