// metrics: Something measured. 82 rows.
//
// Made by constplan-gen from metrics.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/names.hpp>
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
  using lookup = constplan::perfect_hash<
      columns::metrics::lookup_windows, 10, 2, columns::metrics::lookup_displacements, 21,
      columns::metrics::lookup_rows, 92>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(metric_id key) noexcept {
  return constplan::text_at(
      columns::metrics::id_text, columns::metrics::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, metric_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All metrics, in the order of metrics.csv.
inline constexpr constplan::table<metric> metrics{};

/// The metrics whose name, in one language or else the other, begins with `text`, in the order of
/// their names; A to Z are a to z. Logarithmic.
constexpr constplan::relation<metric> metrics_starting_with(std::string_view text) noexcept {
  const auto found = constplan::rows_by_name<metric, &metric::name_zh>(
      columns::metrics::by_name_zh, text, constplan::name_match::beginning);
  if (!found.empty()) return found;
  return constplan::rows_by_name<metric, &metric::name_en>(
      columns::metrics::by_name_en, text, constplan::name_match::beginning);
}

/// The metrics of this name, in one language or else the other, with or without an ending that
/// short_name() takes off: 佛山 and 佛山市, foshan and Foshan City. Logarithmic.
constexpr constplan::relation<metric> metrics_named(std::string_view name) noexcept {
  const auto found = constplan::rows_by_name<metric, &metric::name_zh>(
      columns::metrics::by_short_name_zh, name, constplan::name_match::short_name);
  if (!found.empty()) return found;
  return constplan::rows_by_name<metric, &metric::name_en>(
      columns::metrics::by_short_name_en, name, constplan::name_match::short_name);
}

}  // namespace constplan::guangdong
