#include "check_years.hpp"

namespace constplan::generator {
namespace {

constexpr std::int64_t most_years_ahead = 40;

void check_documents(const loaded_table& documents, diagnostics& errors) {
  const column_data& issued = documents["issued"];
  const column_data& last = documents["last_year"];
  for (std::size_t row = 0; row < documents.size(); ++row) {
    if (documents.is_broken(row) || !has(last, row) || issued.number[row] / 10'000 <= last.number[row]) continue;
    errors.error(documents.where(row, "issued"),
                 "issued after the period's last year, " + std::string{last.text[row]} + "; correct one of them");
  }
}

void check_plans(const loaded_table& plans, const loaded_table& documents, diagnostics& errors) {
  const column_data& first = plans["first_year"];
  const column_data& last = plans["last_year"];
  for (std::size_t row = 0; row < plans.size(); ++row) {
    if (plans.is_broken(row)) continue;
    const auto document = static_cast<std::size_t>(plans["document"].number[row]);
    const std::int64_t begins = documents["first_year"].number[document];
    const std::int64_t ends = documents["last_year"].number[document];
    if (has(first, row) && first.number[row] < begins) {
      errors.error(plans.where(row, "first_year"),
                   "the plan begins before its document's period, in " + std::to_string(begins));
    }
    if (ends != absent_number && last.number[row] > ends) {
      errors.error(plans.where(row, "last_year"),
                   "the plan ends after its document's period, in " + std::to_string(ends));
    }
  }
}

void check_figures(const loaded_table& t, const loaded_table& plans, bool is_past, diagnostics& errors) {
  const column_data& plan_of = t["plan"];
  const column_data& year = t["year"];
  const column_data& base_year = t["base_year"];
  const column_data& first_year = plans["first_year"];
  const column_data& last_year = plans["last_year"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
    const auto plan = static_cast<std::size_t>(plan_of.number[row]);
    const std::int64_t first = first_year.number[plan];
    const std::int64_t last = last_year.number[plan];
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
  check_documents(data["documents"], errors);
  check_plans(data["plans"], data["documents"], errors);
  check_figures(data["targets"], data["plans"], false, errors);
  check_figures(data["observations"], data["plans"], true, errors);
}

}  // namespace constplan::generator
