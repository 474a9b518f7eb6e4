#include "check.hpp"

#include <constplan/unit.hpp>
#include <constplan/vocabulary.hpp>
#include <map>

#include "../model/identifier.hpp"

namespace constplan::generator {
namespace {

template <class Enum>
bool is(const column_data& column, std::size_t row, Enum value) {
  return column.number[row] == static_cast<std::int64_t>(value);
}

bool has(const column_data& column, std::size_t row) { return column.number[row] != absent_number; }

void check_identifiers(const table_data& t, diagnostics& errors) {
  std::map<std::string, std::size_t> first_row;
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string spelt = identifier(t.id(row));
    const auto [first, is_new] = first_row.emplace(spelt, row);
    if (is_keyword(spelt)) {
      errors.error(t.where(row, "id"), "id " + in_quotes(spelt) + " is a keyword of C++; choose another");
    } else if (!is_new && t.id(row) != t.id(first->second)) {
      errors.error(t.where(row, "id"), "ids " + in_quotes(t.id(row)) + " and " + in_quotes(t.id(first->second)) +
                                           " are both spelt " + spelt + " in C++; change one");
    }
  }
}

// A row reached from itself by its parents.
void check_parents(const table_data& t, diagnostics& errors) {
  const column_data& parent = t["parent"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    std::int64_t above = parent.number[row];
    for (std::size_t steps = 0; above != absent_number && steps <= t.size(); ++steps) {
      if (above == static_cast<std::int64_t>(row)) {
        errors.error(t.where(row, "parent"), in_quotes(t.id(row)) + " is above itself");
        break;
      }
      above = parent.number[static_cast<std::size_t>(above)];
    }
  }
}

void check_period(const table_data& t, diagnostics& errors) {
  for (std::size_t row = 0; row < t.size(); ++row) {
    const bool both = has(t["first_year"], row) && has(t["last_year"], row);
    if (both && t["first_year"].number[row] > t["last_year"].number[row]) {
      errors.error(t.where(row, "last_year"), "the period ends before it begins");
    }
  }
}

void check_clusters(const data_set& data, diagnostics& errors) {
  const table_data& t = data["clusters"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    const bool is_industry = is(t["kind"], row, cluster_kind::industry);
    const std::int64_t parent = t["parent"].number[row];
    if (is_industry != (parent == absent_number)) {
      errors.error(t.where(row, "parent"),
                   is_industry ? "an industry has no parent" : "only an industry has no parent");
    } else if (parent != absent_number && t["plan"].number[static_cast<std::size_t>(parent)] != t["plan"].number[row]) {
      errors.error(t.where(row, "parent"), "the parent belongs to another plan");
    }
  }
}

/// The base unit a figure must have: the metric's own, unless the figure speaks of its growth.
unit expected_unit(nature what, unit of_metric) {
  switch (what) {
    case nature::growth_per_year:
    case nature::growth: return unit::basis_point;
    case nature::national_rank:
    case nature::world_rank: return unit::rank;
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

void check_years(const table_data& t, std::size_t row, diagnostics& errors) {
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

void check_plan(const data_set& data, const table_data& t, std::size_t row, diagnostics& errors) {
  const auto cluster = static_cast<std::size_t>(t["cluster"].number[row]);
  if (data["clusters"]["plan"].number[cluster] != t["plan"].number[row]) {
    errors.error(t.where(row, "cluster"), "the cluster belongs to another plan");
  }
}

void check_figures(const data_set& data, std::string_view table, diagnostics& errors) {
  const table_data& t = data[table];
  const bool is_past = table == "observations";
  for (std::size_t row = 0; row < t.size(); ++row) {
    check_plan(data, t, row, errors);
    check_unit(data, t, row, errors);
    check_range(t, row, errors);
    check_years(t, row, errors);
    check_threshold(t, row, errors);
    if (is(t["modality"], row, modality::reported) != is_past) {
      errors.error(t.where(row, "modality"), is_past ? "an observation is reported" : "a target is not reported");
    }
  }
}

}  // namespace

void check(const data_set& data, diagnostics& errors) {
  for (const table_data& t : data.tables()) check_identifiers(t, errors);
  check_parents(data["cities"], errors);
  check_parents(data["clusters"], errors);
  check_period(data["documents"], errors);
  check_period(data["plans"], errors);
  check_clusters(data, errors);
  for (std::size_t row = 0; row < data["placements"].size(); ++row) check_plan(data, data["placements"], row, errors);
  check_figures(data, "targets", errors);
  check_figures(data, "observations", errors);
}

}  // namespace constplan::generator
