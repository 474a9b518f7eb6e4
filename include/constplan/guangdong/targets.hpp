// targets: A figure aimed at. 111 rows.
//
// Made by constplan-gen from targets.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/figure_row.hpp>
#include <constplan/relation.hpp>
#include <constplan/table.hpp>

#include "columns/targets.hpp"
#include "cities.hpp"
#include "clusters.hpp"
#include "metrics.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// A figure aimed at.
class target : public constplan::figure_row<target, target_id> {
 public:
  using figure_row::figure_row;

  /// The stable id, for instance "textile-apparel/output-value/2025".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::targets::id_text, columns::targets::id_offsets, index());
  }

  /// The plan that states the figure.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{plan_id{columns::targets::plan[index()]}};
  }

  /// The narrowest cluster the figure speaks of.
  constexpr guangdong::cluster cluster() const noexcept {
    return guangdong::cluster{cluster_id{columns::targets::cluster[index()]}};
  }

  /// The one place the figure speaks of; none for the whole province and for several places, which
  /// the cluster's placements name.
  constexpr constplan::optional<guangdong::city> city() const noexcept {
    return constplan::row_at<guangdong::city>(columns::targets::city[index()]);
  }

  /// What is measured.
  constexpr guangdong::metric metric() const noexcept {
    return guangdong::metric{metric_id{columns::targets::metric[index()]}};
  }

  /// What kind of statement it is.
  constexpr constplan::nature nature() const noexcept {
    return constplan::nature{columns::targets::nature[index()]};
  }

  /// The word of comparison at the figure.
  constexpr constplan::comparator comparator() const noexcept {
    return constplan::comparator{columns::targets::comparator[index()]};
  }

  /// How firmly it is meant.
  constexpr constplan::modality modality() const noexcept {
    return constplan::modality{columns::targets::modality[index()]};
  }

  /// The number stated, the lower one of a range; none where the source blanks it out (**).
  constexpr constplan::optional<constplan::quantity> low() const noexcept {
    return constplan::quantity_at(
        columns::targets::low_values[columns::targets::low_codes[index()]], unit());
  }

  /// The upper number of a range, otherwise none.
  constexpr constplan::optional<constplan::quantity> high() const noexcept {
    return constplan::quantity_at(columns::targets::high[index()], unit());
  }

  /// The unit of low() and high().
  constexpr constplan::unit unit() const noexcept {
    return constplan::unit{columns::targets::unit[index()]};
  }

  /// The year that growth or a multiple is measured against; none where the source names none.
  constexpr constplan::optional<int> base_year() const noexcept {
    return constplan::integer_at(
        columns::targets::base_year_values[columns::targets::base_year_codes[index()]]);
  }

  /// The deadline; none where there is none.
  constexpr constplan::optional<int> year() const noexcept {
    return constplan::integer_at(
        columns::targets::year_values[columns::targets::year_codes[index()]]);
  }

  /// True if the year does not stand in the figure's own sentence but earlier, or is the plan's
  /// last year.
  constexpr bool year_inferred() const noexcept {
    return columns::targets::year_inferred[index()] != 0;
  }

  /// What the things counted must exceed or reach, if anything.
  constexpr constplan::optional<guangdong::metric> threshold_metric() const noexcept {
    return constplan::row_at<guangdong::metric>(columns::targets::threshold_metric[index()]);
  }

  /// The word of comparison at the threshold.
  constexpr constplan::optional<constplan::comparator> threshold_comparator() const noexcept {
    return constplan::enumerator_at<constplan::comparator>(
        columns::targets::threshold_comparator[index()]);
  }

  /// The threshold of what is counted.
  constexpr constplan::optional<constplan::quantity> threshold() const noexcept {
    return constplan::quantity_at(
        columns::targets::threshold_values[columns::targets::threshold_codes[index()]],
        threshold_unit());
  }

  /// The unit of threshold().
  constexpr constplan::optional<constplan::unit> threshold_unit() const noexcept {
    return constplan::enumerator_at<constplan::unit>(columns::targets::threshold_unit[index()]);
  }

  /// The figure that this one is stated to be a part of (其中).
  constexpr constplan::optional<guangdong::target> part_of() const noexcept {
    return constplan::row_at<guangdong::target>(columns::targets::part_of[index()]);
  }

  /// Where it stands, as the source numbers its parts: 附件3/一/（一）.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::targets::section_text,
        columns::targets::section_offsets,
        columns::targets::section_codes[index()]);
  }

  /// The shortest run of the source that carries number, unit and comparator.
  constexpr std::string_view figure() const noexcept {
    return constplan::text_at(
        columns::targets::figure_text,
        columns::targets::figure_offsets,
        columns::targets::figure_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("cluster", cluster());
    visitor("city", city());
    visitor("metric", metric());
    visitor("nature", nature());
    visitor("comparator", comparator());
    visitor("modality", modality());
    visitor("low", low());
    visitor("high", high());
    visitor("unit", unit());
    visitor("base_year", base_year());
    visitor("year", year());
    visitor("year_inferred", year_inferred());
    visitor("threshold_metric", threshold_metric());
    visitor("threshold_comparator", threshold_comparator());
    visitor("threshold", threshold());
    visitor("threshold_unit", threshold_unit());
    visitor("part_of", part_of());
    visitor("section", section());
    visitor("figure", figure());
  }

  static constexpr std::size_t count = 111;
  using lookup = constplan::perfect_hash<
      columns::targets::lookup_windows, 27, 1, columns::targets::lookup_displacements, 28,
      columns::targets::lookup_rows, 120>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(target_id key) noexcept {
  return constplan::text_at(
      columns::targets::id_text, columns::targets::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, target_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All targets, in the order of targets.csv.
inline constexpr constplan::table<target> targets{};

/// The targets whose plan is this plan. Constant time.
constexpr constplan::relation<target> targets_of(plan of) noexcept {
  return constplan::relation_at<target>(columns::targets::by_plan_offsets, of.index());
}

/// The targets whose cluster is this cluster. Constant time.
constexpr constplan::relation<target> targets_of(cluster of) noexcept {
  return constplan::relation_at<target>(
      columns::targets::by_cluster, columns::targets::by_cluster_offsets, of.index());
}

/// The targets whose city is this city, and those of regional clusters in several cities, this one
/// among them. Constant time.
constexpr constplan::relation<target> targets_in(city of) noexcept {
  return constplan::relation_at<target>(
      columns::targets::by_city, columns::targets::by_city_offsets, of.index());
}

/// The targets whose metric is this metric. Constant time.
constexpr constplan::relation<target> targets_of(metric of) noexcept {
  return constplan::relation_at<target>(
      columns::targets::by_metric, columns::targets::by_metric_offsets, of.index());
}

/// The targets of this year. Linear in the number of different ones.
constexpr constplan::relation<target> targets_by_year(int year) noexcept {
  return constplan::relation_by_key<target>(
      columns::targets::by_year_keys,
      3,
      year,
      columns::targets::by_year,
      columns::targets::by_year_offsets);
}

/// The targets whose part_of is this target. Constant time.
constexpr constplan::relation<target> parts_of(target of) noexcept {
  return constplan::relation_at<target>(
      columns::targets::by_part_of, columns::targets::by_part_of_offsets, of.index());
}

}  // namespace constplan::guangdong
