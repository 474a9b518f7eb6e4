// The words a plan is described in: how a figure is meant, what a place is, what a cluster is.
#pragma once

#include <cstdint>

#include "enumeration.hpp"

namespace constplan {

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

constexpr std::string_view names_of(nature) noexcept {
  return "level growth_per_year growth multiple count share national_rank world_rank zero_incidence";
}

/// The word of comparison at the figure.
enum class comparator : std::uint8_t {
  none,       ///< the bare figure
  reach,      ///< 达, 达到, 实现
  at_least,   ///< 以上, 不低于
  more_than,  ///< 超, 超过, 突破
  about,      ///< 左右, 约, 近
  range,      ///< 3-5: from low to high
  order_of,   ///< 级: of the order of
};

constexpr std::string_view names_of(comparator) noexcept {
  return "none reach at_least more_than about range order_of";
}

/// How firmly a figure is meant.
enum class modality : std::uint8_t {
  firm,         ///< aimed at without reserve
  striven_for,  ///< 力争, 争取
  reported,     ///< a past fact
};

constexpr std::string_view names_of(modality) noexcept { return "firm striven_for reported"; }

enum class document_status : std::uint8_t {
  draft_for_comment,  ///< 征求意见稿
  issued,             ///< 印发
};

constexpr std::string_view names_of(document_status) noexcept { return "draft_for_comment issued"; }

/// A place's level in the administrative order.
enum class place_level : std::uint8_t {
  prefecture_level_city,
};

constexpr std::string_view names_of(place_level) noexcept { return "prefecture_level_city"; }

enum class cluster_kind : std::uint8_t {
  industry,  ///< the whole industry that a plan is about
  sector,    ///< a part of an industry, or of another sector
  regional,  ///< a cluster in one or several named cities
};

constexpr std::string_view names_of(cluster_kind) noexcept { return "industry sector regional"; }

/// What a cluster is to a place.
enum class placement_role : std::uint8_t {
  regional_cluster,  ///< a regional cluster stands there
  base,              ///< 产业基地
};

constexpr std::string_view names_of(placement_role) noexcept { return "regional_cluster base"; }

enum class placement_state : std::uint8_t {
  existing,  ///< the source says it is there
  planned,   ///< the source aims at it
};

constexpr std::string_view names_of(placement_state) noexcept { return "existing planned"; }

}  // namespace constplan
