#include "check_figures.hpp"

#include <constplan/unit.hpp>
#include <constplan/vocabulary.hpp>
#include <map>

#include "../figure/figure_text.hpp"

namespace constplan::generator {
namespace {

/// The base unit a figure must have: the metric's own, unless the figure speaks of its growth.
unit expected_unit(nature what, unit of_metric) {
  switch (what) {
    case nature::growth_per_year:
    case nature::growth: return unit::basis_point;
    case nature::national_rank:
    case nature::world_rank: return unit::rank;
    case nature::multiple: return unit::multiple;
    default: return of_metric;
  }
}

void check_unit(const data_set& data, const table_data& t, std::size_t row, diagnostics& errors) {
  const table_data& metrics = data["metrics"];
  const auto metric = static_cast<std::size_t>(t["metric"].number[row]);
  const unit expected =
      expected_unit(static_cast<nature>(t["nature"].number[row]), static_cast<unit>(metrics["unit"].number[metric]));
  if (!is(t["unit"], row, expected)) {
    errors.error(t.where(row, "unit"), "unit " + in_quotes(t["unit"].text[row]) + " is not one of " +
                                           std::string{name(expected)} + ", as metric " +
                                           in_quotes(metrics.id(metric)) + " and the figure's nature ask for");
  }
}

void check_range(const table_data& t, std::size_t row, diagnostics& errors) {
  const bool is_range = is(t["comparator"], row, comparator::range);
  if (is_range != has(t["high"], row)) {
    errors.error(t.where(row, "high"),
                 is_range ? "a range has no upper number" : "an upper number, but comparator is not range");
  } else if (is_range && t["high"].number[row] <= t["low"].number[row]) {
    errors.error(t.where(row, "high"), "the upper number of a range must exceed the lower one");
  }
  const bool is_blanked = t["figure"].text[row].find("**") != std::string_view::npos;
  if (is_blanked == has(t["low"], row)) {
    errors.error(t.where(row, "low"), is_blanked ? "the source blanks this number out (**)" : "the number is missing");
  }
}

// The year that an id ends in must be the figure's year.
void check_year_in_id(const table_data& t, std::size_t row, diagnostics& errors) {
  const std::string_view id = t.id(row);
  const std::string_view last = id.substr(id.rfind('/') + 1);
  const bool is_year = last.size() == 4 && last.find_first_not_of("0123456789") == std::string_view::npos;
  if (is_year && last != t["year"].text[row]) {
    errors.error(t.where(row, "year"), "the id ends in " + std::string{last} + ", but the year is " +
                                           (has(t["year"], row) ? std::string{t["year"].text[row]} : "empty"));
  }
}

// The city of a regional cluster's figure must be one that the cluster stands in.
void check_city(const data_set& data, const table_data& t, std::size_t row, diagnostics& errors) {
  const auto cluster = static_cast<std::size_t>(t["cluster"].number[row]);
  if (!has(t["city"], row) || !is(data["clusters"]["kind"], cluster, cluster_kind::regional)) return;
  const table_data& placements = data["placements"];
  for (std::size_t p = 0; p < placements.size(); ++p) {
    if (placements["cluster"].number[p] == t["cluster"].number[row] &&
        placements["city"].number[p] == t["city"].number[row]) {
      return;
    }
  }
  errors.error(t.where(row, "city"),
               "no placement puts " + in_quotes(t["cluster"].text[row]) + " in " + in_quotes(t["city"].text[row]));
}

void check_years(const table_data& t, std::size_t row, diagnostics& errors) {
  check_year_in_id(t, row, errors);
  if (t["year_inferred"].number[row] == 1 && !has(t["year"], row)) {
    errors.error(t.where(row, "year_inferred"), "there is no year to be inferred");
  }
  if (has(t["base_year"], row) && has(t["year"], row) && t["base_year"].number[row] >= t["year"].number[row]) {
    errors.error(t.where(row, "base_year"), "the base year must come before the year");
  }
}

void check_threshold(const table_data& t, std::size_t row, diagnostics& errors) {
  const bool has_metric = has(t["threshold_metric"], row);
  for (const auto* column : {"threshold_comparator", "threshold", "threshold_unit"}) {
    if (has(t[column], row) != has_metric) {
      errors.error(t.where(row, column),
                   "a threshold has a metric, a comparator, a number and a unit, or none of them");
      return;
    }
  }
  if (has_metric && !is(t["nature"], row, nature::count)) {
    errors.error(t.where(row, "threshold_metric"), "only a count has a threshold");
  }
}

std::string spell(comparator how, std::int64_t low, std::int64_t high, unit in) {
  const std::string number = low == absent_number ? "**" : std::to_string(low);
  const std::string upper = high == absent_number ? "" : " to " + std::to_string(high);
  return std::string{name(how)} + " " + number + upper + " " + std::string{name(in)};
}

// The text of the figure must say what the columns say.
void check_wording(const table_data& t, std::size_t row, diagnostics& errors) {
  const figure_result result = read_figure(t["figure"].text[row]);
  if (!result.error.empty()) {
    errors.error(t.where(row, "figure"), result.error);
    return;
  }
  const parsed_figure& read = result.reading;
  const auto column_unit = static_cast<unit>(t["unit"].number[row]);
  const std::string says = spell(read.comparator, read.low.value_or(absent_number), read.high.value_or(absent_number),
                                 read.unit.value_or(column_unit));
  const std::string columns = spell(static_cast<comparator>(t["comparator"].number[row]), t["low"].number[row],
                                    t["high"].number[row], column_unit);
  if (says != columns) {
    errors.error(t.where(row, "figure"),
                 "figure " + in_quotes(t["figure"].text[row]) + " reads " + says + ", but the columns say " + columns);
  }
}

// Whether the data records that the figures in this row's section do not agree.
bool is_known_to_disagree(const data_set& data, const table_data& t, std::size_t row) {
  const table_data& anomalies = data["anomalies"];
  for (std::size_t a = 0; a < anomalies.size(); ++a) {
    if (is(anomalies["kind"], a, anomaly_kind::inconsistent_figures) &&
        anomalies["plan"].number[a] == t["plan"].number[row] &&
        anomalies["section"].text[a] == t["section"].text[row]) {
      return true;
    }
  }
  return false;
}

// Parts must not exceed the whole they are stated to be parts of, unless an anomaly says that they do.
void check_parts(const data_set& data, const table_data& t, diagnostics& errors) {
  std::map<std::int64_t, std::int64_t> sum_of;
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::int64_t whole = t["part_of"].number[row];
    if (whole == absent_number || t.is_broken(row)) continue;
    if (t["unit"].number[static_cast<std::size_t>(whole)] != t["unit"].number[row]) {
      errors.error(t.where(row, "part_of"), "the part and the whole have different units");
      continue;
    }
    sum_of[whole] += has(t["low"], row) ? t["low"].number[row] : 0;
  }
  for (const auto& [whole, sum] : sum_of) {
    const auto row = static_cast<std::size_t>(whole);
    if (!has(t["low"], row) || sum <= t["low"].number[row] || is_known_to_disagree(data, t, row)) continue;
    errors.error(t.where(row, "low"), "the parts of this figure add up to " + std::to_string(sum) + ", more than its " +
                                          std::to_string(t["low"].number[row]) + " " +
                                          std::string{name(static_cast<unit>(t["unit"].number[row]))} +
                                          "; if the source has it so, record it in anomalies as inconsistent_figures");
  }
}

}  // namespace

void check_figures(const data_set& data, std::string_view table, diagnostics& errors) {
  const table_data& t = data[table];
  const bool is_past = table == "observations";
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
    const std::size_t errors_before = errors.count();
    check_city(data, t, row, errors);
    check_unit(data, t, row, errors);
    check_range(t, row, errors);
    check_years(t, row, errors);
    check_threshold(t, row, errors);
    if (errors.count() == errors_before) check_wording(t, row, errors);
    if (is(t["modality"], row, modality::reported) != is_past) {
      errors.error(t.where(row, "modality"), is_past ? "an observation is reported" : "a target is not reported");
    }
  }
  check_parts(data, t, errors);
}

}  // namespace constplan::generator
