#include <constplan/vocabulary.hpp>
#include <optional>

#include "../model/period.hpp"
#include "checks.hpp"

namespace constplan::generator {
namespace {

constexpr std::int64_t most_years_ahead = 40;

// The years between which rows are.
struct period {
  std::size_t first_column;
  std::size_t last_column;
  const cell_numbers& first;
  const cell_numbers& last;
};

std::optional<period> period_of(const loaded_table& t) {
  for (std::size_t last = 0; last < t.columns().size(); ++last) {
    const std::string_view from = t.schema().columns[last].as<integer_cells>().period_from;
    if (from.empty()) continue;
    const std::size_t first = t.index_of(from);
    return period{first, last, t.columns()[first].number, t.columns()[last].number};
  }
  return std::nullopt;
}

void check_period(const loaded_table& t, const period& of, diagnostics& errors) {
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row) || of.last[row] == absent_number || of.first[row] <= of.last[row]) continue;
    errors.error(t.where(row, of.last_column),
                 "the period ends before it begins, in " + std::to_string(of.first[row]) + "; correct one year");
  }
}

void check_date(const loaded_table& t, std::size_t c, std::string_view last_year, diagnostics& errors) {
  const column_data& date = t.columns()[c];
  const column_data& last = t[last_year];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row) || !has(last, row) || date.number[row] / 10'000 <= last.number[row]) continue;
    errors.error(t.where(row, c), std::string{t.schema().columns[c].name} + " after the period's last year, " +
                                      std::string{last.text[row]} + "; correct one of them");
  }
}

// The period of a row is inside that of the row that column number `c` refers to.
void check_inside(const loaded_table& t, std::size_t c, const loaded_table& to, diagnostics& errors) {
  const period inner = *period_of(t);
  const period outer = *period_of(to);
  const std::string name{t.schema().row};
  const std::string outer_name{to.schema().row};
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
    const auto enclosing = t.columns()[c].number.row_at(row);
    const std::int64_t begins = outer.first[enclosing];
    const std::int64_t ends = outer.last[enclosing];
    if (inner.first[row] != absent_number && inner.first[row] < begins) {
      errors.error(t.where(row, inner.first_column),
                   "the " + name + " begins before its " + outer_name + "'s period, in " + std::to_string(begins));
    }
    if (ends != absent_number && inner.last[row] > ends) {
      errors.error(t.where(row, inner.last_column),
                   "the " + name + " ends after its " + outer_name + "'s period, in " + std::to_string(ends));
    }
  }
}

// A period that a text names ends in the year of another column.
void check_periods(const loaded_table& t, std::size_t c, std::string_view year_column, diagnostics& errors) {
  const column_data& year = t[year_column];
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string_view text = t.columns()[c].text[row];
    if (t.is_broken(row) || text.empty()) continue;
    const std::optional<int> last = last_year_of_period(text);
    if (!last) {
      errors.error(t.where(row, c), in_quotes(text) +
                                        " is not a period; expected one such as 2025-06, 2025-06-30, 2025-Q3, 2025-H1, "
                                        "FY2025-26 or 2025/2031");
    } else if (year.number[row] != *last) {
      errors.error(t.where(row, c), in_quotes(text) + " ends in " + std::to_string(*last) + ", but " +
                                        std::string{year_column} + " is " +
                                        (has(year, row) ? std::string{year.text[row]} : "empty"));
    }
  }
}

// A year has an origin, and the end of the plan's period is the year in which it ends.
void check_origins(const loaded_table& t, std::size_t c, std::string_view year_column, const loaded_table& plans,
                   diagnostics& errors) {
  const column_data& year = t[year_column];
  const column_data& origin = t.columns()[c];
  const column_data& last_year = plans["last_year"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
    const auto plan = t["plan"].number.row_at(row);
    if (has(year, row) != has(origin, row)) {
      errors.error(t.where(row, c), has(year, row) ? "the year has no origin; state where the source has it"
                                                   : "there is no year; leave this empty, or enter the year");
    } else if (is(origin, row, year_origin::plan_period) && year.number[row] != last_year.number[plan]) {
      errors.error(t.where(row, c),
                   "plan " + in_quotes(plans.id(plan)) +
                       (has(last_year, plan) ? " ends in " + std::string{last_year.text[plan]} : " has no last year") +
                       ", but the year is " + std::string{year.text[row]} + "; correct one of them");
    }
  }
}

void check_figures(const loaded_table& t, const loaded_table& plans, diagnostics& errors) {
  const bool is_past = t.schema().figures == figure_time::past;
  const column_data& plan_of = t["plan"];
  const column_data& year = t["year"];
  const column_data& base_year = t["base_year"];
  const period of_plans = *period_of(plans);
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
    const auto plan = plan_of.number.row_at(row);
    const std::int64_t first = of_plans.first[plan];
    const std::int64_t last = of_plans.last[plan];
    if (first == absent_number || last == absent_number || first > last) continue;
    const auto tell = [&](std::string_view column, const std::string& what) {
      errors.error(t.where(row, column), what + std::string{t[column].text[row]} + ", but plan " +
                                             in_quotes(plans.id(plan)) + " runs from " + std::to_string(first) +
                                             " to " + std::to_string(last));
    };
    if (is_past && year.number[row] > last) tell("year", "observed in ");
    const bool is_out_of_reach = year.number[row] < first || year.number[row] > last + most_years_ahead;
    if (!is_past && has(year, row) && is_out_of_reach) tell("year", "aimed at for ");
    if (base_year.number[row] > last) tell("base_year", "measured against ");
  }
}

}  // namespace

void check_years(const loaded_data& data, diagnostics& errors) {
  for (const loaded_table& t : data.tables()) {
    if (const auto period = period_of(t)) check_period(t, *period, errors);
    if (t.schema().has_figures()) check_figures(t, data["plans"], errors);
  }
  for_each_column<date_cells>(data, [&](const loaded_table& t, std::size_t c, const date_cells& cells) {
    if (!cells.last_year.empty()) check_date(t, c, cells.last_year, errors);
  });
  for_each_column<word_cells>(data, [&](const loaded_table& t, std::size_t c, const word_cells& cells) {
    if (!cells.year_column.empty()) check_origins(t, c, cells.year_column, data["plans"], errors);
  });
  for_each_column<text_cells>(data, [&](const loaded_table& t, std::size_t c, const text_cells& cells) {
    if (!cells.ends_in.empty()) check_periods(t, c, cells.ends_in, errors);
  });
  for_each_column<reference_cells>(data, [&](const loaded_table& t, std::size_t c, const reference_cells& cells) {
    if (cells.encloses_period) check_inside(t, c, data[cells.to], errors);
  });
}

}  // namespace constplan::generator
