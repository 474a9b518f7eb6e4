// observations: A past or present figure. 7 rows.
//
// Made by constplan-gen from observations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/figure_row.hpp>
#include <constplan/relation.hpp>
#include <constplan/table.hpp>

#include "columns/observations.hpp"
#include "cities.hpp"
#include "clusters.hpp"
#include "metrics.hpp"
#include "plans.hpp"

namespace constplan::sample {

/// A past or present figure.
class observation : public constplan::figure_row<observation, observation_id> {
 public:
  using figure_row::figure_row;

  /// The stable id, for instance "lanterns/output-mass/2095".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::observations::id_text, columns::observations::id_offsets, index());
  }

  /// The plan that states the figure.
  constexpr sample::plan plan() const noexcept {
    return sample::plan{plan_id::lanterns};
  }

  /// The narrowest cluster the figure speaks of.
  constexpr sample::cluster cluster() const noexcept {
    return sample::cluster{cluster_id{columns::observations::cluster[index()]}};
  }

  /// The one place the figure speaks of; none for the whole province and for several places, which
  /// the cluster's placements name.
  constexpr constplan::optional<sample::city> city() const noexcept {
    return constplan::row_at<sample::city>(columns::observations::city[index()]);
  }

  /// What is measured.
  constexpr sample::metric metric() const noexcept {
    return sample::metric{metric_id{columns::observations::metric[index()]}};
  }

  /// What kind of statement it is.
  constexpr constplan::nature nature() const noexcept {
    return constplan::nature{columns::observations::nature[index()]};
  }

  /// The word of comparison at the figure.
  constexpr constplan::comparator comparator() const noexcept {
    return constplan::comparator{columns::observations::comparator[index()]};
  }

  /// How firmly it is meant.
  constexpr constplan::modality modality() const noexcept {
    return constplan::modality::reported;
  }

  /// The number stated, the lower one of a range; none where the source blanks it out (**).
  constexpr constplan::optional<constplan::quantity> low() const noexcept {
    return constplan::quantity_at(columns::observations::low[index()], unit());
  }

  /// The upper number of a range, otherwise none.
  constexpr constplan::optional<constplan::quantity> high() const noexcept {
    return {};
  }

  /// The unit of low() and high().
  constexpr constplan::unit unit() const noexcept {
    return constplan::unit{columns::observations::unit[index()]};
  }

  /// The year that growth or a multiple is measured against; none where the source names none.
  constexpr constplan::optional<int> base_year() const noexcept {
    return {};
  }

  /// The year observed; none where the source names none.
  constexpr constplan::optional<int> year() const noexcept {
    return constplan::integer_at(
        columns::observations::year_values[columns::observations::year_codes[index()]]);
  }

  /// True if the year does not stand in the figure's own sentence but earlier, or is the plan's
  /// last year.
  constexpr bool year_inferred() const noexcept {
    return columns::observations::year_inferred[index()] != 0;
  }

  /// What the things counted must exceed or reach, if anything.
  constexpr constplan::optional<sample::metric> threshold_metric() const noexcept {
    return constplan::row_at<sample::metric>(columns::observations::threshold_metric[index()]);
  }

  /// The word of comparison at the threshold.
  constexpr constplan::optional<constplan::comparator> threshold_comparator() const noexcept {
    return constplan::enumerator_at<constplan::comparator>(
        columns::observations::threshold_comparator[index()]);
  }

  /// The threshold of what is counted.
  constexpr constplan::optional<constplan::quantity> threshold() const noexcept {
    return constplan::quantity_at(
        columns::observations::threshold_values[columns::observations::threshold_codes[index()]],
        threshold_unit());
  }

  /// The unit of threshold().
  constexpr constplan::optional<constplan::unit> threshold_unit() const noexcept {
    return constplan::enumerator_at<constplan::unit>(
        columns::observations::threshold_unit[index()]);
  }

  /// The figure that this one is stated to be a part of (其中).
  constexpr constplan::optional<sample::observation> part_of() const noexcept {
    return {};
  }

  /// Where it stands, as the source numbers its parts: 附件3/一/（一）.
  constexpr std::string_view section() const noexcept {
    return "一";
  }

  /// The shortest run of the source that carries number, unit and comparator.
  constexpr std::string_view figure() const noexcept {
    return constplan::text_at(
        columns::observations::figure_text, columns::observations::figure_offsets, index());
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

  static constexpr std::size_t count = 7;
  using lookup = constplan::perfect_hash<
      columns::observations::lookup_windows, 21, 0, columns::observations::lookup_displacements, 2,
      columns::observations::lookup_rows, 8>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(observation_id key) noexcept {
  return constplan::text_at(
      columns::observations::id_text,
      columns::observations::id_offsets,
      static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, observation_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All observations, in the order of observations.csv.
inline constexpr constplan::table<observation> observations{};

/// The observations whose plan is this plan. Constant time.
constexpr constplan::relation<observation> observations_of(plan of) noexcept {
  return constplan::relation_at<observation>(columns::observations::by_plan_offsets, of.index());
}

/// The observations whose cluster is this cluster. Constant time.
constexpr constplan::relation<observation> observations_of(cluster of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_cluster, columns::observations::by_cluster_offsets, of.index());
}

/// The observations whose city is this city, and those of regional clusters in several cities, this
/// one among them. Constant time.
constexpr constplan::relation<observation> observations_in(city of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_city, columns::observations::by_city_offsets, of.index());
}

/// The observations whose metric is this metric. Constant time.
constexpr constplan::relation<observation> observations_of(metric of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_metric, columns::observations::by_metric_offsets, of.index());
}

/// The observations of this year. Linear in the number of different ones.
constexpr constplan::relation<observation> observations_by_year(int year) noexcept {
  return constplan::relation_by_key<observation>(
      columns::observations::by_year_keys,
      1,
      year,
      columns::observations::by_year,
      columns::observations::by_year_offsets);
}

/// The observations whose part_of is this observation. Constant time.
constexpr constplan::relation<observation> parts_of(observation of) noexcept {
  return constplan::relation_at<observation>(
      columns::observations::by_part_of_offsets, of.index());
}

}  // namespace constplan::sample
