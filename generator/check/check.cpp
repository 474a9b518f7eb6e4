#include "check.hpp"

#include <constplan/vocabulary.hpp>
#include <map>

#include "../model/identifier.hpp"
#include "check_cycles.hpp"
#include "check_figures.hpp"
#include "check_orphans.hpp"
#include "check_years.hpp"

namespace constplan::generator {
namespace {

void check_identifiers(const table_data& t, diagnostics& errors) {
  std::map<std::string, std::size_t> first_row;
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string spelt = identifier(t.id(row));
    const auto [first, is_new] = first_row.emplace(spelt, row);
    const std::string_view meaning = other_meaning(spelt);
    if (!meaning.empty()) {
      errors.error(t.where(row, "id"),
                   "id " + in_quotes(t.id(row)) + " is " + std::string{meaning} + "; choose another");
    } else if (!is_new && t.id(row) != t.id(first->second)) {
      errors.error(t.where(row, "id"), "ids " + in_quotes(t.id(row)) + " and " + in_quotes(t.id(first->second)) +
                                           " are both spelt " + spelt + " in C++; change one");
    }
  }
}

void check_period(const table_data& t, diagnostics& errors) {
  for (std::size_t row = 0; row < t.size(); ++row) {
    const bool both = has(t["first_year"], row) && has(t["last_year"], row);
    if (!t.is_broken(row) && both && t["first_year"].number[row] > t["last_year"].number[row]) {
      errors.error(t.where(row, "last_year"), "the period ends before it begins");
    }
  }
}

void check_clusters(const data_set& data, diagnostics& errors) {
  const table_data& t = data["clusters"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
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

// A row's cluster must belong to the row's plan.
void check_plans(const table_data& t, const data_set& data, diagnostics& errors) {
  const column_data& plan_of = data["clusters"]["plan"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
    const auto cluster = static_cast<std::size_t>(t["cluster"].number[row]);
    if (plan_of.number[cluster] != t["plan"].number[row]) {
      errors.error(t.where(row, "cluster"), "the cluster belongs to another plan");
    }
  }
}

}  // namespace

void check(const data_set& data, diagnostics& errors) {
  for (const table_data& t : data.tables()) check_identifiers(t, errors);
  check_cycles(data, errors);
  check_period(data["documents"], errors);
  check_period(data["plans"], errors);
  check_years(data, errors);
  check_clusters(data, errors);
  for (const auto* table : {"placements", "targets", "observations", "focus"}) check_plans(data[table], data, errors);
  check_figures(data, "targets", errors);
  check_figures(data, "observations", errors);
  // A reference that could not be read may be the one that a row waits for.
  if (!errors.any()) check_orphans(data, errors);
}

}  // namespace constplan::generator
