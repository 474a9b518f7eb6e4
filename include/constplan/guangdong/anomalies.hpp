// anomalies: Something that is wrong in a source. 116 rows.
//
// Made by constplan-gen from anomalies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/anomalies.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// Something that is wrong in a source.
class anomaly : public constplan::row<anomaly, anomaly_id> {
 public:
  using row::row;

  /// The stable id, for instance "textile-apparel/misprint/1".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::anomalies::id_text, columns::anomalies::id_offsets, index());
  }

  /// The plan.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{plan_id{columns::anomalies::plan[index()]}};
  }

  /// What kind of defect it is.
  constexpr constplan::anomaly_kind kind() const noexcept {
    return constplan::anomaly_kind{columns::anomalies::kind[index()]};
  }

  /// Where it stands; empty before the first numbered part.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::anomalies::section_text,
        columns::anomalies::section_offsets,
        columns::anomalies::section_codes[index()]);
  }

  /// The shortest run of the source that shows it.
  constexpr std::string_view found() const noexcept {
    return constplan::text_at(
        columns::anomalies::found_text, columns::anomalies::found_offsets, index());
  }

  /// What should stand there, where that is clear.
  constexpr std::string_view expected() const noexcept {
    return constplan::text_at(
        columns::anomalies::expected_text,
        columns::anomalies::expected_offsets,
        columns::anomalies::expected_codes[index()]);
  }

  /// What is wrong, in one sentence.
  constexpr std::string_view note_en() const noexcept {
    return constplan::text_at(
        columns::anomalies::note_en_text,
        columns::anomalies::note_en_offsets,
        columns::anomalies::note_en_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("kind", kind());
    visitor("section", section());
    visitor("found", found());
    visitor("expected", expected());
    visitor("note_en", note_en());
  }

  static constexpr std::size_t count = 116;
  using lookup = constplan::perfect_hash<
      columns::anomalies::lookup_windows, 20, 1, columns::anomalies::lookup_displacements, 30,
      columns::anomalies::lookup_rows, 126>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(anomaly_id key) noexcept {
  return constplan::text_at(
      columns::anomalies::id_text, columns::anomalies::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, anomaly_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All anomalies, in the order of anomalies.csv.
inline constexpr constplan::table<anomaly> anomalies{};

/// The anomalies whose plan is this plan. Constant time.
constexpr constplan::relation<anomaly> anomalies_of(plan of) noexcept {
  return constplan::relation_at<anomaly>(columns::anomalies::by_plan_offsets, of.index());
}

}  // namespace constplan::guangdong
