// metrics: Something measured. 82 rows.
//
// Made by constplan-gen from metrics.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/metrics.hpp"

namespace constplan::guangdong {

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
        columns::metrics::name_zh_text, columns::metrics::name_zh_offsets, index());
  }

  /// The name in English, ours.
  constexpr std::string_view name_en() const noexcept {
    return constplan::text_at(
        columns::metrics::name_en_text, columns::metrics::name_en_offsets, index());
  }

  /// The base unit of its levels, counts and shares.
  constexpr constplan::unit unit() const noexcept {
    return constplan::unit{columns::metrics::unit[index()]};
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
    visitor("unit", unit());
  }

  static constexpr std::size_t count = 82;
  static constexpr constplan::optional<metric> lookup(std::string_view id) noexcept {
    return constplan::find_by_hash<metric, columns::metrics::lookup_windows, 0, columns::metrics::lookup_displacements, 21, columns::metrics::lookup_rows, 88>(
        id);
  }
};

/// All metrics, in the order of metrics.csv.
inline constexpr constplan::table<metric> metrics{};

}  // namespace constplan::guangdong
