// metrics: Something measured. 23 rows.
//
// Made by constplan-gen from metrics.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of metrics.
enum class metric_id : std::uint8_t {
  main_business_revenue,
  value_added,
  industry_scale,
  share_of_provincial_industry,
  cluster_count,
  green_park_count,
  prefabricated_component_share,
  automated_production_line_share,
  r_and_d_intensity,
  r_and_d_intensity_of_leading_firms,
  wastewater_utilisation_rate,
  solid_waste_utilisation_rate,
  steel_production_capacity,
  ultra_high_strength_steel_production_capacity,
  output_mass,
  output_area,
  output_pieces,
  output_weight_cases,
  national_output_share,
  national_output_rank,
  industry_divisions,
  industry_groups,
  industry_classes,
};

namespace columns::metrics {

inline constexpr char id_text[] =
    "main-business-revenue"
    "value-added"
    "industry-scale"
    "share-of-provincial-industry"
    "cluster-count"
    "green-park-count"
    "prefabricated-component-share"
    "automated-production-line-share"
    "r-and-d-intensity"
    "r-and-d-intensity-of-leading-firms"
    "wastewater-utilisation-rate"
    "solid-waste-utilisation-rate"
    "steel-production-capacity"
    "ultra-high-strength-steel-production-capacity"
    "output-mass"
    "output-area"
    "output-pieces"
    "output-weight-cases"
    "national-output-share"
    "national-output-rank"
    "industry-divisions"
    "industry-groups"
    "industry-classes";
inline constexpr std::uint16_t id_offsets[] = {
    0, 21, 32, 46, 74, 87, 103, 132, 163, 180, 214, 241, 269, 294, 339, 350, 361, 374, 393, 414,
    434, 452, 467, 483,
};

inline constexpr char name_zh_text[] =
    "主营业务收入"
    "工业增加值"
    "产业集群规模"
    "占全省工业主营业务的比重"
    "产业集群数"
    "示范性绿色园区数"
    "装配式部品部件占比"
    "实现生产自动化和智能化的生产线占比"
    "科技投入占全行业主营业务收入的比重"
    "重点龙头企业科技投入占主营业务收入比重"
    "生产过程的废水利用率"
    "固废利用率"
    "钢材生产能力"
    "超高强钢生产能力"
    "产量"
    "全国占比"
    "全国排名"
    "大类"
    "中类"
    "小类";
inline constexpr std::uint16_t name_zh_offsets[] = {
    0, 18, 33, 51, 87, 102, 126, 153, 204, 255, 312, 342, 357, 375, 399, 405, 417, 429, 435, 441,
    447,
};
inline constexpr std::uint8_t name_zh_codes[] = {
    0,   // main-business-revenue
    1,   // value-added
    2,   // industry-scale
    3,   // share-of-provincial-industry
    4,   // cluster-count
    5,   // green-park-count
    6,   // prefabricated-component-share
    7,   // automated-production-line-share
    8,   // r-and-d-intensity
    9,   // r-and-d-intensity-of-leading-firms
    10,  // wastewater-utilisation-rate
    11,  // solid-waste-utilisation-rate
    12,  // steel-production-capacity
    13,  // ultra-high-strength-steel-production-capacity
    14,  // output-mass
    14,  // output-area
    14,  // output-pieces
    14,  // output-weight-cases
    15,  // national-output-share
    16,  // national-output-rank
    17,  // industry-divisions
    18,  // industry-groups
    19,  // industry-classes
};

inline constexpr char name_en_text[] =
    "Main business revenue"
    "Industrial value added"
    "Scale of the industrial cluster (the source does not say of what)"
    "Share of the province's industrial main business"
    "Industrial clusters formed"
    "Demonstration green parks"
    "Share of prefabricated building components"
    "Share of production lines automated and made intelligent"
    "Spending on science and technology as a share of the industry's main business revenue"
    "Spending on science and technology of key leading firms as a share of their main business revenue"
    "Share of production wastewater reused"
    "Share of solid waste put to use"
    "Steel production capacity"
    "Ultra-high-strength steel production capacity"
    "Output (mass)"
    "Output (area)"
    "Output (pieces)"
    "Output (weight cases)"
    "Share of national output"
    "National rank by output"
    "Divisions of the national industrial classification covered"
    "Groups of the national industrial classification covered"
    "Classes of the national industrial classification covered";
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 21, 43, 108, 156, 182, 207, 249, 305, 390, 487, 524, 555, 580, 625, 638, 651, 666, 687, 711,
    734, 793, 849, 906,
};

inline constexpr constplan::unit unit[] = {
    constplan::unit::yuan,          // main-business-revenue
    constplan::unit::yuan,          // value-added
    constplan::unit::yuan,          // industry-scale
    constplan::unit::basis_point,   // share-of-provincial-industry
    constplan::unit::count,         // cluster-count
    constplan::unit::count,         // green-park-count
    constplan::unit::basis_point,   // prefabricated-component-share
    constplan::unit::basis_point,   // automated-production-line-share
    constplan::unit::basis_point,   // r-and-d-intensity
    constplan::unit::basis_point,   // r-and-d-intensity-of-leading-firms
    constplan::unit::basis_point,   // wastewater-utilisation-rate
    constplan::unit::basis_point,   // solid-waste-utilisation-rate
    constplan::unit::tonne,         // steel-production-capacity
    constplan::unit::tonne,         // ultra-high-strength-steel-production-capacity
    constplan::unit::tonne,         // output-mass
    constplan::unit::square_metre,  // output-area
    constplan::unit::piece,         // output-pieces
    constplan::unit::weight_case,   // output-weight-cases
    constplan::unit::basis_point,   // national-output-share
    constplan::unit::rank,          // national-output-rank
    constplan::unit::count,         // industry-divisions
    constplan::unit::count,         // industry-groups
    constplan::unit::count,         // industry-classes
};

inline constexpr metric_id by_id[] = {
    metric_id::automated_production_line_share, metric_id::cluster_count,
    metric_id::green_park_count, metric_id::industry_classes, metric_id::industry_divisions,
    metric_id::industry_groups, metric_id::industry_scale, metric_id::main_business_revenue,
    metric_id::national_output_rank, metric_id::national_output_share, metric_id::output_area,
    metric_id::output_mass, metric_id::output_pieces, metric_id::output_weight_cases,
    metric_id::prefabricated_component_share, metric_id::r_and_d_intensity,
    metric_id::r_and_d_intensity_of_leading_firms, metric_id::share_of_provincial_industry,
    metric_id::solid_waste_utilisation_rate, metric_id::steel_production_capacity,
    metric_id::ultra_high_strength_steel_production_capacity, metric_id::value_added,
    metric_id::wastewater_utilisation_rate,
};

}  // namespace columns::metrics

/// Something measured.
class metric : public constplan::row<metric, metric_id> {
 public:
  using row::row;

  /// The stable id, for instance "main-business-revenue".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::metrics::id_text, columns::metrics::id_offsets, index());
  }

  /// The name in the sources.
  constexpr std::string_view name_zh() const noexcept {
    return constplan::text_at(
        columns::metrics::name_zh_text, columns::metrics::name_zh_offsets, columns::metrics::name_zh_codes[index()]);
  }

  /// The name in English, ours.
  constexpr std::string_view name_en() const noexcept {
    return constplan::text_at(
        columns::metrics::name_en_text, columns::metrics::name_en_offsets, index());
  }

  /// The base unit of its levels, counts and shares.
  constexpr constplan::unit unit() const noexcept {
    return columns::metrics::unit[index()];
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
    visitor("unit", unit());
  }

  static constexpr std::size_t count = 23;
  static constexpr std::optional<metric> lookup(std::string_view id) noexcept {
    return constplan::binary_search<metric>(columns::metrics::by_id, id);
  }
};

/// All metrics, in the order of metrics.csv.
inline constexpr constplan::table<metric> metrics{};

}  // namespace constplan::guangdong
