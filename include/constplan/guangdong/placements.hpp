// placements: A statement that puts a cluster in a place. 287 rows.
//
// Made by constplan-gen from placements.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/placements.hpp"
#include "cities.hpp"
#include "clusters.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// A statement that puts a cluster in a place.
class placement : public constplan::row<placement, placement_id> {
 public:
  using row::row;

  /// The stable id, for instance "textile-apparel/at/guangzhou/core".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::placements::id_text, columns::placements::id_offsets, index());
  }

  /// The plan that states it.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{plan_id{columns::placements::plan[index()]}};
  }

  /// The cluster.
  constexpr guangdong::cluster cluster() const noexcept {
    return guangdong::cluster{cluster_id{columns::placements::cluster[index()]}};
  }

  /// The place.
  constexpr guangdong::city city() const noexcept {
    return guangdong::city{city_id{columns::placements::city[index()]}};
  }

  /// What the cluster is to the place.
  constexpr constplan::placement_role role() const noexcept {
    return constplan::placement_role{columns::placements::role[index()]};
  }

  /// Whether it is there or aimed at.
  constexpr constplan::placement_state state() const noexcept {
    return constplan::placement_state{columns::placements::state[index()]};
  }

  /// Where the source states it; empty before the first numbered part.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::placements::section_text,
        columns::placements::section_offsets,
        columns::placements::section_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("cluster", cluster());
    visitor("city", city());
    visitor("role", role());
    visitor("state", state());
    visitor("section", section());
  }

  static constexpr std::size_t count = 287;
  using lookup = constplan::perfect_hash<
      columns::placements::lookup_windows, 24, 3, columns::placements::lookup_displacements, 72,
      columns::placements::lookup_rows, 320>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(placement_id key) noexcept {
  return constplan::text_at(
      columns::placements::id_text,
      columns::placements::id_offsets,
      static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, placement_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All placements, in the order of placements.csv.
inline constexpr constplan::table<placement> placements{};

/// The placements whose plan is this plan. Constant time.
constexpr constplan::relation<placement> placements_of(plan of) noexcept {
  return constplan::relation_at<placement>(columns::placements::by_plan_offsets, of.index());
}

/// The placements whose cluster is this cluster. Constant time.
constexpr constplan::relation<placement> placements_of(cluster of) noexcept {
  return constplan::relation_at<placement>(
      columns::placements::by_cluster, columns::placements::by_cluster_offsets, of.index());
}

/// The placements whose city is this city. Constant time.
constexpr constplan::relation<placement> placements_in(city of) noexcept {
  return constplan::relation_at<placement>(
      columns::placements::by_city, columns::placements::by_city_offsets, of.index());
}

/// The clusters that are placed in this city, as whatever. Constant time.
constexpr constplan::relation<cluster> clusters_in(city of) noexcept {
  return constplan::relation_at<cluster>(
      columns::placements::clusters_in, columns::placements::clusters_in_offsets, of.index());
}

/// The places that this cluster is placed in, as whatever. Constant time.
constexpr constplan::relation<city> cities_of(cluster of) noexcept {
  return constplan::relation_at<city>(
      columns::placements::cities_of, columns::placements::cities_of_offsets, of.index());
}

}  // namespace constplan::guangdong
