// clusters: An industrial cluster: an industry, a sector of one, or a cluster in named cities. 35 rows.
//
// Made by constplan-gen from clusters.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
#include <constplan/vocabulary.hpp>

#include "plans.hpp"

namespace constplan::guangdong {

/// The ids of clusters.
enum class cluster_id : std::uint8_t {
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
};

namespace columns::clusters {

inline constexpr char id_text[] =
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
    "advanced-materials/yunfu";
inline constexpr std::uint16_t id_offsets[] = {
    0, 18, 45, 70, 94, 131, 156, 180, 207, 234, 261, 287, 305, 342, 372, 409, 446, 485, 510, 546,
    582, 611, 644, 681, 716, 751, 791, 816, 844, 888, 913, 940, 967, 994, 1022, 1046,
};

inline constexpr constplan::cluster_kind kind[] = {
    constplan::cluster_kind::industry,  // building-materials
    constplan::cluster_kind::sector,    // building-materials/ceramics
    constplan::cluster_kind::sector,    // building-materials/cement
    constplan::cluster_kind::sector,    // building-materials/glass
    constplan::cluster_kind::sector,    // building-materials/aluminium-profiles
    constplan::cluster_kind::regional,  // building-materials/foshan
    constplan::cluster_kind::regional,  // building-materials/yunfu
    constplan::cluster_kind::regional,  // building-materials/qingyuan
    constplan::cluster_kind::regional,  // building-materials/dongguan
    constplan::cluster_kind::regional,  // building-materials/chaozhou
    constplan::cluster_kind::regional,  // building-materials/meizhou
    constplan::cluster_kind::industry,  // advanced-materials
    constplan::cluster_kind::sector,    // advanced-materials/building-materials
    constplan::cluster_kind::sector,    // advanced-materials/green-steel
    constplan::cluster_kind::sector,    // advanced-materials/non-ferrous-metals
    constplan::cluster_kind::sector,    // advanced-materials/chemical-materials
    constplan::cluster_kind::sector,    // advanced-materials/rare-earth-materials
    constplan::cluster_kind::sector,    // advanced-materials/cement
    constplan::cluster_kind::sector,    // advanced-materials/building-ceramics
    constplan::cluster_kind::sector,    // advanced-materials/sanitary-ceramics
    constplan::cluster_kind::sector,    // advanced-materials/flat-glass
    constplan::cluster_kind::sector,    // advanced-materials/steel-products
    constplan::cluster_kind::sector,    // advanced-materials/aluminium-products
    constplan::cluster_kind::sector,    // advanced-materials/plastic-products
    constplan::cluster_kind::sector,    // advanced-materials/synthetic-rubber
    constplan::cluster_kind::sector,    // advanced-materials/primary-form-plastics
    constplan::cluster_kind::regional,  // advanced-materials/foshan
    constplan::cluster_kind::regional,  // advanced-materials/guangzhou
    constplan::cluster_kind::regional,  // advanced-materials/shenzhen-dongguan-huizhou
    constplan::cluster_kind::regional,  // advanced-materials/zhuhai
    constplan::cluster_kind::regional,  // advanced-materials/zhaoqing
    constplan::cluster_kind::regional,  // advanced-materials/qingyuan
    constplan::cluster_kind::regional,  // advanced-materials/shaoguan
    constplan::cluster_kind::regional,  // advanced-materials/zhanjiang
    constplan::cluster_kind::regional,  // advanced-materials/yunfu
};

inline constexpr plan_id plan[] = {
    plan_id::building_materials,  // building-materials
    plan_id::building_materials,  // building-materials/ceramics
    plan_id::building_materials,  // building-materials/cement
    plan_id::building_materials,  // building-materials/glass
    plan_id::building_materials,  // building-materials/aluminium-profiles
    plan_id::building_materials,  // building-materials/foshan
    plan_id::building_materials,  // building-materials/yunfu
    plan_id::building_materials,  // building-materials/qingyuan
    plan_id::building_materials,  // building-materials/dongguan
    plan_id::building_materials,  // building-materials/chaozhou
    plan_id::building_materials,  // building-materials/meizhou
    plan_id::advanced_materials,  // advanced-materials
    plan_id::advanced_materials,  // advanced-materials/building-materials
    plan_id::advanced_materials,  // advanced-materials/green-steel
    plan_id::advanced_materials,  // advanced-materials/non-ferrous-metals
    plan_id::advanced_materials,  // advanced-materials/chemical-materials
    plan_id::advanced_materials,  // advanced-materials/rare-earth-materials
    plan_id::advanced_materials,  // advanced-materials/cement
    plan_id::advanced_materials,  // advanced-materials/building-ceramics
    plan_id::advanced_materials,  // advanced-materials/sanitary-ceramics
    plan_id::advanced_materials,  // advanced-materials/flat-glass
    plan_id::advanced_materials,  // advanced-materials/steel-products
    plan_id::advanced_materials,  // advanced-materials/aluminium-products
    plan_id::advanced_materials,  // advanced-materials/plastic-products
    plan_id::advanced_materials,  // advanced-materials/synthetic-rubber
    plan_id::advanced_materials,  // advanced-materials/primary-form-plastics
    plan_id::advanced_materials,  // advanced-materials/foshan
    plan_id::advanced_materials,  // advanced-materials/guangzhou
    plan_id::advanced_materials,  // advanced-materials/shenzhen-dongguan-huizhou
    plan_id::advanced_materials,  // advanced-materials/zhuhai
    plan_id::advanced_materials,  // advanced-materials/zhaoqing
    plan_id::advanced_materials,  // advanced-materials/qingyuan
    plan_id::advanced_materials,  // advanced-materials/shaoguan
    plan_id::advanced_materials,  // advanced-materials/zhanjiang
    plan_id::advanced_materials,  // advanced-materials/yunfu
};

inline constexpr cluster_id parent[] = {
    constplan::absent<cluster_id>,                      // building-materials
    cluster_id::building_materials,                     // building-materials/ceramics
    cluster_id::building_materials,                     // building-materials/cement
    cluster_id::building_materials,                     // building-materials/glass
    cluster_id::building_materials,                     // building-materials/aluminium-profiles
    cluster_id::building_materials,                     // building-materials/foshan
    cluster_id::building_materials,                     // building-materials/yunfu
    cluster_id::building_materials,                     // building-materials/qingyuan
    cluster_id::building_materials,                     // building-materials/dongguan
    cluster_id::building_materials,                     // building-materials/chaozhou
    cluster_id::building_materials,                     // building-materials/meizhou
    constplan::absent<cluster_id>,                      // advanced-materials
    cluster_id::advanced_materials,                     // advanced-materials/building-materials
    cluster_id::advanced_materials,                     // advanced-materials/green-steel
    cluster_id::advanced_materials,                     // advanced-materials/non-ferrous-metals
    cluster_id::advanced_materials,                     // advanced-materials/chemical-materials
    cluster_id::advanced_materials,                     // advanced-materials/rare-earth-materials
    cluster_id::advanced_materials_building_materials,  // advanced-materials/cement
    cluster_id::advanced_materials_building_materials,  // advanced-materials/building-ceramics
    cluster_id::advanced_materials_building_materials,  // advanced-materials/sanitary-ceramics
    cluster_id::advanced_materials_building_materials,  // advanced-materials/flat-glass
    cluster_id::advanced_materials_green_steel,         // advanced-materials/steel-products
    cluster_id::advanced_materials_non_ferrous_metals,  // advanced-materials/aluminium-products
    cluster_id::advanced_materials_chemical_materials,  // advanced-materials/plastic-products
    cluster_id::advanced_materials_chemical_materials,  // advanced-materials/synthetic-rubber
    cluster_id::advanced_materials_chemical_materials,  // advanced-materials/primary-form-plastics
    cluster_id::advanced_materials,                     // advanced-materials/foshan
    cluster_id::advanced_materials,                     // advanced-materials/guangzhou
    cluster_id::advanced_materials,                     // advanced-materials/shenzhen-dongguan-huizhou
    cluster_id::advanced_materials,                     // advanced-materials/zhuhai
    cluster_id::advanced_materials,                     // advanced-materials/zhaoqing
    cluster_id::advanced_materials,                     // advanced-materials/qingyuan
    cluster_id::advanced_materials,                     // advanced-materials/shaoguan
    cluster_id::advanced_materials,                     // advanced-materials/zhanjiang
    cluster_id::advanced_materials,                     // advanced-materials/yunfu
};

inline constexpr char name_zh_text[] =
    "建筑材料"
    "陶瓷"
    "水泥"
    "玻璃"
    "铝型材"
    "佛山建材产业集群"
    "云浮石材产业集群"
    "清远建材产业集群"
    "东莞玻璃产业集群"
    "潮州陶瓷产业集群"
    "梅州水泥产业集群"
    "先进材料"
    "建筑材料"
    "绿色钢铁"
    "有色金属"
    "化工材料"
    "稀土材料"
    "水泥"
    "建筑陶瓷"
    "卫生陶瓷"
    "平板玻璃"
    "钢材"
    "铝材"
    "塑料制品"
    "合成橡胶"
    "初级形态塑料"
    "佛山先进材料产业集群"
    "广州先进材料产业集群"
    "深莞惠先进材料产业集群"
    "珠海化工材料产业集群"
    "肇庆建材和铝合金加工材产业集群"
    "清远建材和有色金属产业集群"
    "韶关绿色钢铁和有色金属产业集群"
    "湛江绿色钢铁和高性能树脂产业集群"
    "云浮石材和优特钢产业集群";
inline constexpr std::uint16_t name_zh_offsets[] = {
    0, 12, 18, 24, 30, 39, 63, 87, 111, 135, 159, 183, 195, 207, 219, 231, 243, 255, 261, 273, 285,
    297, 303, 309, 321, 333, 351, 381, 411, 444, 474, 519, 558, 603, 651, 687,
};

inline constexpr char name_en_text[] =
    "Building materials"
    "Ceramics"
    "Cement"
    "Glass"
    "Aluminium profiles"
    "Foshan building materials cluster"
    "Yunfu stone cluster"
    "Qingyuan building materials cluster"
    "Dongguan glass cluster"
    "Chaozhou ceramics cluster"
    "Meizhou cement cluster"
    "Advanced materials"
    "Building materials"
    "Green steel"
    "Non-ferrous metals"
    "Chemical materials"
    "Rare earth materials"
    "Cement"
    "Building ceramics"
    "Sanitary ceramics"
    "Flat glass"
    "Steel products"
    "Aluminium products"
    "Plastic products"
    "Synthetic rubber"
    "Plastics in primary forms"
    "Foshan advanced materials cluster"
    "Guangzhou advanced materials cluster"
    "Shenzhen-Dongguan-Huizhou advanced materials cluster"
    "Zhuhai chemical materials cluster"
    "Zhaoqing building materials and processed aluminium alloy cluster"
    "Qingyuan building materials and non-ferrous metals cluster"
    "Shaoguan green steel and non-ferrous metals cluster"
    "Zhanjiang green steel and high-performance resin cluster"
    "Yunfu stone and quality special steel cluster";
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 18, 26, 32, 37, 55, 88, 107, 142, 164, 189, 211, 229, 247, 258, 276, 294, 314, 320, 337, 354,
    364, 378, 396, 412, 428, 453, 486, 522, 574, 607, 672, 730, 781, 837, 882,
};

inline constexpr char section_text[] =
    "附件3"
    "附件3/一"
    "附件3/二/（一）/专栏1/1"
    "附件3/二/（一）/专栏1/2"
    "附件3/二/（一）/专栏1/3"
    "附件3/二/（一）/专栏1/4"
    "附件3/二/（一）/专栏1/5"
    "附件3/二/（一）/专栏1/6"
    ""
    "1/（一）"
    "三/（一）/专栏1/1"
    "三/（一）/专栏1/2"
    "三/（一）/专栏1/3"
    "三/（一）/专栏1/4"
    "三/（一）/专栏1/5"
    "三/（一）/专栏1/6"
    "三/（一）/专栏1/7"
    "三/（一）/专栏1/8"
    "三/（一）/专栏1/9";
inline constexpr std::uint16_t section_offsets[] = {
    0, 7, 18, 49, 80, 111, 142, 173, 204, 204, 215, 238, 261, 284, 307, 330, 353, 376, 399, 422,
};
inline constexpr std::uint8_t section_codes[] = {
    0,   // building-materials
    1,   // building-materials/ceramics
    1,   // building-materials/cement
    1,   // building-materials/glass
    1,   // building-materials/aluminium-profiles
    2,   // building-materials/foshan
    3,   // building-materials/yunfu
    4,   // building-materials/qingyuan
    5,   // building-materials/dongguan
    6,   // building-materials/chaozhou
    7,   // building-materials/meizhou
    8,   // advanced-materials
    9,   // advanced-materials/building-materials
    9,   // advanced-materials/green-steel
    9,   // advanced-materials/non-ferrous-metals
    9,   // advanced-materials/chemical-materials
    9,   // advanced-materials/rare-earth-materials
    9,   // advanced-materials/cement
    9,   // advanced-materials/building-ceramics
    9,   // advanced-materials/sanitary-ceramics
    9,   // advanced-materials/flat-glass
    9,   // advanced-materials/steel-products
    9,   // advanced-materials/aluminium-products
    9,   // advanced-materials/plastic-products
    9,   // advanced-materials/synthetic-rubber
    9,   // advanced-materials/primary-form-plastics
    10,  // advanced-materials/foshan
    11,  // advanced-materials/guangzhou
    12,  // advanced-materials/shenzhen-dongguan-huizhou
    13,  // advanced-materials/zhuhai
    14,  // advanced-materials/zhaoqing
    15,  // advanced-materials/qingyuan
    16,  // advanced-materials/shaoguan
    17,  // advanced-materials/zhanjiang
    18,  // advanced-materials/yunfu
};

inline constexpr cluster_id by_id[] = {
    cluster_id::advanced_materials, cluster_id::advanced_materials_aluminium_products,
    cluster_id::advanced_materials_building_ceramics,
    cluster_id::advanced_materials_building_materials, cluster_id::advanced_materials_cement,
    cluster_id::advanced_materials_chemical_materials, cluster_id::advanced_materials_flat_glass,
    cluster_id::advanced_materials_foshan, cluster_id::advanced_materials_green_steel,
    cluster_id::advanced_materials_guangzhou, cluster_id::advanced_materials_non_ferrous_metals,
    cluster_id::advanced_materials_plastic_products,
    cluster_id::advanced_materials_primary_form_plastics, cluster_id::advanced_materials_qingyuan,
    cluster_id::advanced_materials_rare_earth_materials,
    cluster_id::advanced_materials_sanitary_ceramics, cluster_id::advanced_materials_shaoguan,
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou,
    cluster_id::advanced_materials_steel_products, cluster_id::advanced_materials_synthetic_rubber,
    cluster_id::advanced_materials_yunfu, cluster_id::advanced_materials_zhanjiang,
    cluster_id::advanced_materials_zhaoqing, cluster_id::advanced_materials_zhuhai,
    cluster_id::building_materials, cluster_id::building_materials_aluminium_profiles,
    cluster_id::building_materials_cement, cluster_id::building_materials_ceramics,
    cluster_id::building_materials_chaozhou, cluster_id::building_materials_dongguan,
    cluster_id::building_materials_foshan, cluster_id::building_materials_glass,
    cluster_id::building_materials_meizhou, cluster_id::building_materials_qingyuan,
    cluster_id::building_materials_yunfu,
};

inline constexpr cluster_id by_plan[] = {
    cluster_id::building_materials, cluster_id::building_materials_ceramics,
    cluster_id::building_materials_cement, cluster_id::building_materials_glass,
    cluster_id::building_materials_aluminium_profiles, cluster_id::building_materials_foshan,
    cluster_id::building_materials_yunfu, cluster_id::building_materials_qingyuan,
    cluster_id::building_materials_dongguan, cluster_id::building_materials_chaozhou,
    cluster_id::building_materials_meizhou, cluster_id::advanced_materials,
    cluster_id::advanced_materials_building_materials, cluster_id::advanced_materials_green_steel,
    cluster_id::advanced_materials_non_ferrous_metals,
    cluster_id::advanced_materials_chemical_materials,
    cluster_id::advanced_materials_rare_earth_materials, cluster_id::advanced_materials_cement,
    cluster_id::advanced_materials_building_ceramics,
    cluster_id::advanced_materials_sanitary_ceramics, cluster_id::advanced_materials_flat_glass,
    cluster_id::advanced_materials_steel_products,
    cluster_id::advanced_materials_aluminium_products,
    cluster_id::advanced_materials_plastic_products,
    cluster_id::advanced_materials_synthetic_rubber,
    cluster_id::advanced_materials_primary_form_plastics, cluster_id::advanced_materials_foshan,
    cluster_id::advanced_materials_guangzhou,
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou, cluster_id::advanced_materials_zhuhai,
    cluster_id::advanced_materials_zhaoqing, cluster_id::advanced_materials_qingyuan,
    cluster_id::advanced_materials_shaoguan, cluster_id::advanced_materials_zhanjiang,
    cluster_id::advanced_materials_yunfu,
};
inline constexpr std::uint8_t by_plan_offsets[] = {
    0, 0, 0, 11, 11, 11, 11, 11, 35, 35,
};

inline constexpr cluster_id by_parent[] = {
    cluster_id::building_materials_ceramics, cluster_id::building_materials_cement,
    cluster_id::building_materials_glass, cluster_id::building_materials_aluminium_profiles,
    cluster_id::building_materials_foshan, cluster_id::building_materials_yunfu,
    cluster_id::building_materials_qingyuan, cluster_id::building_materials_dongguan,
    cluster_id::building_materials_chaozhou, cluster_id::building_materials_meizhou,
    cluster_id::advanced_materials_building_materials, cluster_id::advanced_materials_green_steel,
    cluster_id::advanced_materials_non_ferrous_metals,
    cluster_id::advanced_materials_chemical_materials,
    cluster_id::advanced_materials_rare_earth_materials, cluster_id::advanced_materials_foshan,
    cluster_id::advanced_materials_guangzhou,
    cluster_id::advanced_materials_shenzhen_dongguan_huizhou, cluster_id::advanced_materials_zhuhai,
    cluster_id::advanced_materials_zhaoqing, cluster_id::advanced_materials_qingyuan,
    cluster_id::advanced_materials_shaoguan, cluster_id::advanced_materials_zhanjiang,
    cluster_id::advanced_materials_yunfu, cluster_id::advanced_materials_cement,
    cluster_id::advanced_materials_building_ceramics,
    cluster_id::advanced_materials_sanitary_ceramics, cluster_id::advanced_materials_flat_glass,
    cluster_id::advanced_materials_steel_products,
    cluster_id::advanced_materials_aluminium_products,
    cluster_id::advanced_materials_plastic_products,
    cluster_id::advanced_materials_synthetic_rubber,
    cluster_id::advanced_materials_primary_form_plastics,
};
inline constexpr std::uint8_t by_parent_offsets[] = {
    0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 24, 28, 29, 30, 33, 33, 33, 33, 33, 33, 33, 33,
    33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33,
};

}  // namespace columns::clusters

/// An industrial cluster: an industry, a sector of one, or a cluster in named cities.
class cluster : public constplan::row<cluster, cluster_id> {
 public:
  using row::row;

  /// The stable id, for instance "advanced-materials/foshan".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::clusters::id_text, columns::clusters::id_offsets, index());
  }

  /// Industry, sector or regional cluster.
  constexpr constplan::cluster_kind kind() const noexcept {
    return columns::clusters::kind[index()];
  }

  /// The plan that names it.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{columns::clusters::plan[index()]};
  }

  /// The cluster it is a part of; none for an industry.
  constexpr std::optional<guangdong::cluster> parent() const noexcept {
    return constplan::row_at<guangdong::cluster>(columns::clusters::parent[index()]);
  }

  /// The name in the source.
  constexpr std::string_view name_zh() const noexcept {
    return constplan::text_at(
        columns::clusters::name_zh_text, columns::clusters::name_zh_offsets, index());
  }

  /// The name in English, ours.
  constexpr std::string_view name_en() const noexcept {
    return constplan::text_at(
        columns::clusters::name_en_text, columns::clusters::name_en_offsets, index());
  }

  /// Where the source first names it; empty for the title.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::clusters::section_text, columns::clusters::section_offsets, columns::clusters::section_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("kind", kind());
    visitor("plan", plan());
    visitor("parent", parent());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
    visitor("section", section());
  }

  static constexpr std::size_t count = 35;
  static constexpr std::optional<cluster> lookup(std::string_view id) noexcept {
    return constplan::binary_search<cluster>(columns::clusters::by_id, id);
  }
};

/// All clusters, in the order of clusters.csv.
inline constexpr constplan::table<cluster> clusters{};

/// The clusters whose plan is this plan. Constant time.
constexpr constplan::relation<cluster> clusters_of(plan of) noexcept {
  return constplan::relation_at<cluster>(
      columns::clusters::by_plan, columns::clusters::by_plan_offsets, of.index());
}

/// The clusters whose parent is this cluster. Constant time.
constexpr constplan::relation<cluster> children_of(cluster of) noexcept {
  return constplan::relation_at<cluster>(
      columns::clusters::by_parent, columns::clusters::by_parent_offsets, of.index());
}

}  // namespace constplan::guangdong
