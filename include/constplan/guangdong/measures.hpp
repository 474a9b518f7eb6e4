// measures: Something a plan sets out to do: a goal, a task, a project, a safeguard, or an item of one. 293 rows.
//
// Made by constplan-gen from measures.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/measures.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// Something a plan sets out to do: a goal, a task, a project, a safeguard, or an item of one.
class measure : public constplan::row<measure, measure_id> {
 public:
  using row::row;

  /// The stable id, for instance "textile-apparel/goal/1".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::measures::id_text, columns::measures::id_offsets, index());
  }

  /// The plan.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{plan_id{columns::measures::plan[index()]}};
  }

  /// What part of the plan it belongs to.
  constexpr constplan::measure_kind kind() const noexcept {
    return constplan::measure_kind{columns::measures::kind[index()]};
  }

  /// The measure it is an item of, if it is.
  constexpr constplan::optional<guangdong::measure> parent() const noexcept {
    return constplan::row_at<guangdong::measure>(
        columns::measures::parent_values[columns::measures::parent_codes[index()]]);
  }

  /// Its place in the plan's own numbering, corrected where the source misprints it.
  constexpr int ordinal() const noexcept {
    return static_cast<int>(columns::measures::ordinal[index()]);
  }

  /// The heading.
  constexpr std::string_view heading_zh() const noexcept {
    return constplan::text_at(
        columns::measures::heading_zh_text,
        columns::measures::heading_zh_offsets,
        columns::measures::heading_zh_codes[index()]);
  }

  /// The heading in English, ours.
  constexpr std::string_view heading_en() const noexcept {
    return constplan::text_at(
        columns::measures::heading_en_text,
        columns::measures::heading_en_offsets,
        columns::measures::heading_en_codes[index()]);
  }

  /// Where it stands, as the source numbers its parts, misprints included.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::measures::section_text,
        columns::measures::section_offsets,
        columns::measures::section_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("kind", kind());
    visitor("parent", parent());
    visitor("ordinal", ordinal());
    visitor("heading_zh", heading_zh());
    visitor("heading_en", heading_en());
    visitor("section", section());
  }

  static constexpr std::size_t count = 293;
  using lookup = constplan::perfect_hash<
      columns::measures::lookup_windows, 16, 1, columns::measures::lookup_displacements, 74,
      columns::measures::lookup_rows, 317>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(measure_id key) noexcept {
  return constplan::text_at(
      columns::measures::id_text, columns::measures::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, measure_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All measures, in the order of measures.csv.
inline constexpr constplan::table<measure> measures{};

/// The measures whose plan is this plan. Constant time.
constexpr constplan::relation<measure> measures_of(plan of) noexcept {
  return constplan::relation_at<measure>(columns::measures::by_plan_offsets, of.index());
}

/// The measures whose parent is this measure. Constant time.
constexpr constplan::relation<measure> children_of(measure of) noexcept {
  return constplan::relation_at<measure>(
      columns::measures::by_parent, columns::measures::by_parent_offsets, of.index());
}

}  // namespace constplan::guangdong
