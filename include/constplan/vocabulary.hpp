// The words a plan is described in: how a figure is meant, what a place is, what a cluster is.
#pragma once

#include <cstdint>

#include "enumeration.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// What kind of statement a figure makes.
enum class nature : std::uint8_t {
  level,            ///< an amount reached or to be reached
  growth_per_year,  ///< a rate a year, in basis points
  growth,           ///< a rate against the base year, in basis points
  multiple,         ///< a multiple of the base year's amount
  count,            ///< a number of things, perhaps over a threshold
  share,            ///< a part of a whole, in basis points
  national_rank,    ///< a place among the provinces of China
  world_rank,       ///< a place in the world
  zero_incidence,   ///< something that must not happen at all
};

template <>
struct detail::enumerator_names<nature> {
  static constexpr std::string_view list() noexcept {
    return "level growth_per_year growth multiple count share national_rank world_rank zero_incidence"sv;
  }
};

/// The word of comparison at the figure.
enum class comparator : std::uint8_t {
  none,       ///< the bare figure
  reach,      ///< 达, 达到, 实现
  at_least,   ///< 以上, 及以上, 不低于
  more_than,  ///< 超, 超过, 突破, 逾
  about,      ///< 左右, 约, 近
  range,      ///< 3-5, 3至5: from low to high
  order_of,   ///< 级: of the order of
};

template <>
struct detail::enumerator_names<comparator> {
  static constexpr std::string_view list() noexcept { return "none reach at_least more_than about range order_of"sv; }
};

/// How firmly a figure is meant.
enum class modality : std::uint8_t {
  firm,         ///< aimed at without reserve
  striven_for,  ///< 力争, 争取
  reported,     ///< a past fact
};

template <>
struct detail::enumerator_names<modality> {
  static constexpr std::string_view list() noexcept { return "firm striven_for reported"sv; }
};

/// How far a document had got when it was published.
enum class document_status : std::uint8_t {
  draft_for_comment,  ///< 征求意见稿
  issued,             ///< 印发
};

template <>
struct detail::enumerator_names<document_status> {
  static constexpr std::string_view list() noexcept { return "draft_for_comment issued"sv; }
};

/// A place's level in the administrative order.
enum class place_level : std::uint8_t {
  prefecture_level_city,  ///< next below a province or a state (地级市)
  district,               ///< a part of a prefecture-level city (区)
  county_level_city,      ///< under a prefecture-level city (县级市)
  county,                 ///< under a prefecture-level city, rural (县)
  town,                   ///< a town (镇)
  subdistrict,            ///< a part of a district or of a county-level city (街道)
};

template <>
struct detail::enumerator_names<place_level> {
  static constexpr std::string_view list() noexcept {
    return "prefecture_level_city district county_level_city county town subdistrict"sv;
  }
};

/// How a cluster is cut out: by industry, by sector or by place.
enum class cluster_kind : std::uint8_t {
  industry,  ///< the whole industry that a plan is about
  sector,    ///< a part of an industry, or of another sector
  regional,  ///< a cluster in one or several named cities
};

template <>
struct detail::enumerator_names<cluster_kind> {
  static constexpr std::string_view list() noexcept { return "industry sector regional"sv; }
};

/// What a cluster is to a place.
enum class placement_role : std::uint8_t {
  regional_cluster,  ///< a regional cluster stands there
  base,              ///< 产业基地
  core,              ///< the core of a network, a belt or a centre: 以…为核心
  specialised_zone,  ///< 专业集聚区, 专业镇
  distribution,      ///< one of the places in a list of where an industry is
  centre,            ///< 之都, 总部经济
  demonstration,     ///< 示范区域, 示范基地
  industry_site,     ///< an industry is to develop there
  growth_pole,       ///< 增长极
  priority,          ///< one of the places to concentrate on: 以…为重点
};

template <>
struct detail::enumerator_names<placement_role> {
  static constexpr std::string_view list() noexcept {
    return "regional_cluster base core specialised_zone distribution centre demonstration industry_site growth_pole "
           "priority"sv;
  }
};

/// Whether a cluster stands in a place already.
enum class placement_state : std::uint8_t {
  existing,  ///< the source says it is there
  planned,   ///< the source aims at it
};

template <>
struct detail::enumerator_names<placement_state> {
  static constexpr std::string_view list() noexcept { return "existing planned"sv; }
};

/// What part of a plan a measure belongs to.
enum class measure_kind : std::uint8_t {
  requirement,  ///< 总体要求
  goal,         ///< 工作目标
  field,        ///< 重点领域
  task,         ///< 重点任务
  project,      ///< 重点工程
  safeguard,    ///< 保障措施
  item,         ///< a part of one of these with a heading or a list of agencies of its own; see measure::parent
};

template <>
struct detail::enumerator_names<measure_kind> {
  static constexpr std::string_view list() noexcept { return "requirement goal field task project safeguard item"sv; }
};

/// What an agency has to do with a measure.
enum class responsibility_role : std::uint8_t {
  lead,     ///< 牵头
  support,  ///< 按职责分工负责, beside a lead
  joint,    ///< 按职责分工负责, where none leads
  named,    ///< listed without a word
};

template <>
struct detail::enumerator_names<responsibility_role> {
  static constexpr std::string_view list() noexcept { return "lead support joint named"sv; }
};

/// What the lists in the plans' boxes are of.
enum class focus_kind : std::uint8_t {
  product,     ///< what is to be made
  technology,  ///< how it is to be made
  material,    ///< what it is to be made of
  equipment,   ///< what it is to be made with
  layout,      ///< what a part of the province is to concentrate on
};

template <>
struct detail::enumerator_names<focus_kind> {
  static constexpr std::string_view list() noexcept { return "product technology material equipment layout"sv; }
};

/// What is wrong in a source.
enum class anomaly_kind : std::uint8_t {
  numbering,             ///< a number that does not continue those before it
  misprint,              ///< a wrong, missing or superfluous character
  agency_name,           ///< not the name of its time
  blanked_value,         ///< ** in place of a number
  missing_content,       ///< a table, an item or a word that is not there
  inconsistent_figures,  ///< figures that do not add up
  punctuation,           ///< a wrong or missing mark
  title_mismatch,        ///< a title that says something else than what it stands over
  repeated_words,        ///< words said twice
};

template <>
struct detail::enumerator_names<anomaly_kind> {
  static constexpr std::string_view list() noexcept {
    return "numbering misprint agency_name blanked_value missing_content inconsistent_figures punctuation "
           "title_mismatch "
           "repeated_words"sv;
  }
};

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
