#include "check.hpp"

#include <constplan/vocabulary.hpp>
#include <map>

#include "../model/identifier.hpp"
#include "check_figures.hpp"
#include "check_orphans.hpp"

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

// The way from `row` back to itself; all of it is shown, or its beginning.
std::string way_round(const table_data& t, const column_data& next, std::size_t row) {
  constexpr std::size_t most_shown = 8;
  std::string way = in_quotes(t.id(row));
  std::size_t steps = 0;
  auto at = row;
  do {
    at = static_cast<std::size_t>(next.number[at]);
    if (++steps < most_shown || at == row) way += " -> " + in_quotes(t.id(at));
    if (steps == most_shown && at != row) way += " -> ...";
  } while (at != row);
  return way;
}

// Rows that lead back to themselves by a column which refers to its own table. Where the column must not be empty, a
// row that names itself is the end of the way.
void check_cycles(const table_data& t, std::size_t c, diagnostics& errors) {
  const column_data& next = t.columns()[c];
  const bool may_name_itself = t.schema().columns[c].need == presence::required;
  std::vector<std::size_t> seen_from(t.size(), t.size());
  for (std::size_t start = 0; start < t.size(); ++start) {
    auto row = static_cast<std::int64_t>(start);
    while (row != absent_number && seen_from[static_cast<std::size_t>(row)] == t.size()) {
      seen_from[static_cast<std::size_t>(row)] = start;
      row = next.number[static_cast<std::size_t>(row)];
    }
    if (row == absent_number || seen_from[static_cast<std::size_t>(row)] != start) continue;
    const auto closing = static_cast<std::size_t>(row);
    if (may_name_itself && next.number[closing] == row) continue;
    errors.error(t.where(closing, c),
                 std::string{t.schema().columns[c].name} + " goes round in a circle: " + way_round(t, next, closing));
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

// The title of a document that holds several plans names the period of all of them.
void check_period_in_document(const data_set& data, diagnostics& errors) {
  const table_data& plans = data["plans"];
  const table_data& documents = data["documents"];
  for (std::size_t row = 0; row < plans.size(); ++row) {
    if (plans.is_broken(row)) continue;
    const auto document = static_cast<std::size_t>(plans["document"].number[row]);
    const auto year_of_document = [&](std::string_view column) { return documents[column].number[document]; };
    if (has(plans["first_year"], row) && plans["first_year"].number[row] < year_of_document("first_year")) {
      errors.error(plans.where(row, "first_year"), "the plan begins before its document's period, in " +
                                                       std::to_string(year_of_document("first_year")));
    }
    if (has(documents["last_year"], document) && plans["last_year"].number[row] > year_of_document("last_year")) {
      errors.error(plans.where(row, "last_year"),
                   "the plan ends after its document's period, in " + std::to_string(year_of_document("last_year")));
    }
  }
}

void check_day_of_issue(const table_data& documents, diagnostics& errors) {
  for (std::size_t row = 0; row < documents.size(); ++row) {
    if (documents.is_broken(row) || !has(documents["last_year"], row)) continue;
    if (documents["issued"].number[row] / 10'000 > documents["last_year"].number[row]) {
      errors.error(documents.where(row, "issued"),
                   "issued after the period's last year, " + std::string{documents["last_year"].text[row]});
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
  for (const table_data& t : data.tables()) {
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      const column& schema = t.schema().columns[c];
      if (schema.kind == column_kind::reference && schema.type == t.schema().name) check_cycles(t, c, errors);
    }
  }
  check_period(data["documents"], errors);
  check_period(data["plans"], errors);
  check_period_in_document(data, errors);
  check_day_of_issue(data["documents"], errors);
  check_clusters(data, errors);
  for (const auto* table : {"placements", "targets", "observations", "focus"}) check_plans(data[table], data, errors);
  check_figures(data, "targets", errors);
  check_figures(data, "observations", errors);
  // A reference that could not be read may be the one that a row waits for.
  if (!errors.any()) check_orphans(data, errors);
}

}  // namespace constplan::generator
