// focus: An item of the lists that a plan puts in boxes: what an industry is to concentrate on. 261 rows.
//
// Made by constplan-gen from focus.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/focus.hpp"
#include "clusters.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// An item of the lists that a plan puts in boxes: what an industry is to concentrate on.
class focus_item : public constplan::row<focus_item, focus_item_id> {
 public:
  using row::row;

  /// The stable id, for instance "textile-apparel/box-1/pearl-river-estuary-rim/1".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::focus::id_text, columns::focus::id_offsets, index());
  }

  /// The plan.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{plan_id{columns::focus::plan[index()]}};
  }

  /// The industry or sector.
  constexpr guangdong::cluster cluster() const noexcept {
    return guangdong::cluster{cluster_id{columns::focus::cluster[index()]}};
  }

  /// Product, technology, material, equipment or layout.
  constexpr constplan::focus_kind kind() const noexcept {
    return constplan::focus_kind{columns::focus::kind[index()]};
  }

  /// The heading of the list.
  constexpr std::string_view group_zh() const noexcept {
    return constplan::text_at(
        columns::focus::group_zh_text,
        columns::focus::group_zh_offsets,
        columns::focus::group_zh_codes[index()]);
  }

  /// The heading of the list in English, ours.
  constexpr std::string_view group_en() const noexcept {
    return constplan::text_at(
        columns::focus::group_en_text,
        columns::focus::group_en_offsets,
        columns::focus::group_en_codes[index()]);
  }

  /// The item.
  constexpr std::string_view item_zh() const noexcept {
    return constplan::text_at(
        columns::focus::item_zh_text, columns::focus::item_zh_offsets, index());
  }

  /// The item in English, ours.
  constexpr std::string_view item_en() const noexcept {
    return constplan::text_at(
        columns::focus::item_en_text, columns::focus::item_en_offsets, index());
  }

  /// Its place in the list, from 1.
  constexpr int ordinal() const noexcept {
    return static_cast<int>(columns::focus::ordinal[index()]);
  }

  /// Where the list stands.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::focus::section_text,
        columns::focus::section_offsets,
        columns::focus::section_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("cluster", cluster());
    visitor("kind", kind());
    visitor("group_zh", group_zh());
    visitor("group_en", group_en());
    visitor("item_zh", item_zh());
    visitor("item_en", item_en());
    visitor("ordinal", ordinal());
    visitor("section", section());
  }

  static constexpr std::size_t count = 261;
  using lookup = constplan::perfect_hash<
      columns::focus::lookup_windows, 31, 2, columns::focus::lookup_displacements, 66,
      columns::focus::lookup_rows, 288>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(focus_item_id key) noexcept {
  return constplan::text_at(
      columns::focus::id_text, columns::focus::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, focus_item_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All focus, in the order of focus.csv.
inline constexpr constplan::table<focus_item> focus{};

/// The focus whose plan is this plan. Constant time.
constexpr constplan::relation<focus_item> focus_of(plan of) noexcept {
  return constplan::relation_at<focus_item>(columns::focus::by_plan_offsets, of.index());
}

/// The focus whose cluster is this cluster. Constant time.
constexpr constplan::relation<focus_item> focus_of(cluster of) noexcept {
  return constplan::relation_at<focus_item>(
      columns::focus::by_cluster, columns::focus::by_cluster_offsets, of.index());
}

}  // namespace constplan::guangdong
