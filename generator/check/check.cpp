#include "check.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <map>
#include <unordered_set>

#include "../model/identifier.hpp"
#include "check_codes.hpp"
#include "check_cycles.hpp"
#include "check_figures.hpp"
#include "check_numbering.hpp"
#include "check_orphans.hpp"
#include "check_places.hpp"
#include "check_years.hpp"

namespace constplan::generator {
namespace {

// Ids that are spelt the same in C++ are the same here.
bool is_joint(char c) { return c == '-' || c == '/'; }

struct spelling_hash {
  std::size_t operator()(std::string_view id) const {
    std::uint64_t hash = id.size();
    for (const char c : id) hash = (hash ^ static_cast<unsigned char>(is_joint(c) ? '_' : c)) * 0x100000001B3U;
    return static_cast<std::size_t>(hash ^ (hash >> 32));
  }
};

struct same_spelling {
  bool operator()(std::string_view a, std::string_view b) const {
    const auto same = [](char x, char y) { return x == y || (is_joint(x) && is_joint(y)); };
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), same);
  }
};

constexpr std::size_t longest_reserved = 16;  // reinterpret_cast

void check_identifiers(const table_data& t, diagnostics& errors) {
  std::unordered_set<std::string_view, spelling_hash, same_spelling> seen;
  seen.reserve(t.size());
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string_view id = t.id(row);
    const std::string_view first = *seen.insert(id).first;
    const std::string_view meaning = id.size() <= longest_reserved ? other_meaning(identifier(id)) : "";
    if (!meaning.empty()) {
      errors.error(t.where(row, "id"), "id " + in_quotes(id) + " is " + std::string{meaning} + "; choose another");
    } else if (first != id) {
      errors.error(t.where(row, "id"), "ids " + in_quotes(id) + " and " + in_quotes(first) + " are both spelt " +
                                           identifier(id) + " in C++; change one");
    }
  }
}

void check_period(const table_data& t, diagnostics& errors) {
  const column_data& first = t["first_year"];
  const column_data& last = t["last_year"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    const bool both = has(first, row) && has(last, row);
    if (!t.is_broken(row) && both && first.number[row] > last.number[row]) {
      errors.error(t.where(row, "last_year"), "the period ends before it begins");
    }
  }
}

void check_clusters(const table_data& t, diagnostics& errors) {
  const column_data& kind = t["kind"];
  const column_data& plan = t["plan"];
  const column_data& parents = t["parent"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
    const bool is_industry = is(kind, row, cluster_kind::industry);
    const std::int64_t parent = parents.number[row];
    if (is_industry != (parent == absent_number)) {
      errors.error(t.where(row, "parent"),
                   is_industry ? "an industry has no parent" : "only an industry has no parent");
    } else if (parent != absent_number && plan.number[static_cast<std::size_t>(parent)] != plan.number[row]) {
      errors.error(t.where(row, "parent"), "the parent belongs to another plan");
    }
  }
}

// A row's cluster must belong to the row's plan.
void check_plans(const table_data& t, const data_set& data, diagnostics& errors) {
  const column_data& plan_of = data["clusters"]["plan"];
  const column_data& plan = t["plan"];
  const column_data& cluster = t["cluster"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row) || plan_of.number[static_cast<std::size_t>(cluster.number[row])] == plan.number[row]) continue;
    errors.error(t.where(row, "cluster"), "the cluster belongs to another plan");
  }
}

}  // namespace

void check(const data_set& data, diagnostics& errors) {
  for (const table_data& t : data.tables()) check_identifiers(t, errors);
  check_cycles(data, errors);
  check_codes(data["cities"], errors);
  check_period(data["documents"], errors);
  check_period(data["plans"], errors);
  check_years(data, errors);
  check_places(data, errors);
  check_clusters(data["clusters"], errors);
  for (const auto* table : {"placements", "targets", "observations", "focus"}) check_plans(data[table], data, errors);
  check_figures(data, "targets", errors);
  check_figures(data, "observations", errors);
  if (errors.any()) return;
  check_numbering(data, errors);
  // A reference that could not be read may be the one that a row waits for.
  if (!errors.any()) check_orphans(data, errors);
}

}  // namespace constplan::generator
