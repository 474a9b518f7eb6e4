// clusters: An industrial cluster: an industry, a sector of one, or a cluster in named cities. 137 rows.
//
// Made by constplan-gen from clusters.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/names.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/clusters.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// An industrial cluster: an industry, a sector of one, or a cluster in named cities.
class cluster : public constplan::row<cluster, cluster_id> {
 public:
  using row::row;

  /// The stable id, for instance "textile-apparel".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::clusters::id_text, columns::clusters::id_offsets, index());
  }

  /// Industry, sector or regional cluster.
  constexpr constplan::cluster_kind kind() const noexcept {
    return constplan::cluster_kind{columns::clusters::kind[index()]};
  }

  /// The plan that names it.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{plan_id{columns::clusters::plan[index()]}};
  }

  /// The cluster it is a part of; none for an industry.
  constexpr constplan::optional<guangdong::cluster> parent() const noexcept {
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
        columns::clusters::section_text,
        columns::clusters::section_offsets,
        columns::clusters::section_codes[index()]);
  }

  /// Why it is here although no other row refers to it; mostly empty.
  constexpr std::string_view note() const noexcept {
    return constplan::text_at(
        columns::clusters::note_text,
        columns::clusters::note_offsets,
        columns::clusters::note_codes[index()]);
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
    visitor("note", note());
  }

  static constexpr std::size_t count = 137;
  using lookup = constplan::perfect_hash<
      columns::clusters::lookup_windows, 9, 0, columns::clusters::lookup_displacements, 35,
      columns::clusters::lookup_rows, 146>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(cluster_id key) noexcept {
  return constplan::text_at(
      columns::clusters::id_text, columns::clusters::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, cluster_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All clusters, in the order of clusters.csv.
inline constexpr constplan::table<cluster> clusters{};

/// The clusters whose plan is this plan. Constant time.
constexpr constplan::relation<cluster> clusters_of(plan of) noexcept {
  return constplan::relation_at<cluster>(columns::clusters::by_plan_offsets, of.index());
}

/// The clusters whose parent is this cluster. Constant time.
constexpr constplan::relation<cluster> children_of(cluster of) noexcept {
  return constplan::relation_at<cluster>(
      columns::clusters::by_parent, columns::clusters::by_parent_offsets, of.index());
}

/// The clusters whose name, in one language or else the other, begins with `text`, in the order of
/// their names; A to Z are a to z. Logarithmic.
constexpr constplan::relation<cluster> clusters_starting_with(std::string_view text) noexcept {
  const auto found = constplan::rows_by_name<cluster, &cluster::name_zh>(
      columns::clusters::by_name_zh, text, constplan::name_match::beginning);
  if (!found.empty()) return found;
  return constplan::rows_by_name<cluster, &cluster::name_en>(
      columns::clusters::by_name_en, text, constplan::name_match::beginning);
}

/// The clusters of this name, in one language or else the other, with or without an ending that
/// short_name() takes off: 佛山 and 佛山市, foshan and Foshan City. Logarithmic.
constexpr constplan::relation<cluster> clusters_named(std::string_view name) noexcept {
  const auto found = constplan::rows_by_name<cluster, &cluster::name_zh>(
      columns::clusters::by_short_name_zh, name, constplan::name_match::short_name);
  if (!found.empty()) return found;
  return constplan::rows_by_name<cluster, &cluster::name_en>(
      columns::clusters::by_short_name_en, name, constplan::name_match::short_name);
}

}  // namespace constplan::guangdong
