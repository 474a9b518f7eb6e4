#include "relations.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <map>
#include <set>

namespace constplan::generator {
namespace {

// The cities of each cluster, as the placements have them.
std::vector<std::vector<std::size_t>> cities_of_clusters(const data_set& data) {
  std::vector<std::vector<std::size_t>> cities(data["clusters"].size());
  const table_data& placements = data["placements"];
  for (std::size_t row = 0; row < placements.size(); ++row) {
    auto& of_cluster = cities[static_cast<std::size_t>(placements["cluster"].number[row])];
    const auto city = static_cast<std::size_t>(placements["city"].number[row]);
    if (std::find(of_cluster.begin(), of_cluster.end(), city) == of_cluster.end()) of_cluster.push_back(city);
  }
  return cities;
}

// For every row that column `c` of `t` can refer to, the rows of `t` that belong to it, in the order of the table.
std::vector<std::vector<std::size_t>> rows_by_reference(const data_set& data, const table_data& t, std::size_t c) {
  std::vector<std::vector<std::size_t>> rows(data[t.schema().columns[c].type].size());
  const auto cities = is_spread_over_cities(t, c) ? cities_of_clusters(data) : std::vector<std::vector<std::size_t>>{};
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (has(t.columns()[c], row)) {
      rows[static_cast<std::size_t>(t.columns()[c].number[row])].push_back(row);
    } else if (!cities.empty()) {
      const auto cluster = static_cast<std::size_t>(t["cluster"].number[row]);
      if (!is(data["clusters"]["kind"], cluster, cluster_kind::regional)) continue;
      for (const std::size_t city : cities[cluster]) rows[city].push_back(row);
    }
  }
  return rows;
}

relation_data relation_by_reference(const data_set& data, const table_data& t, std::size_t c) {
  const column& schema = t.schema().columns[c];
  const std::string doc = "The " + std::string{t.schema().name} + " whose " + std::string{schema.name} + " is this " +
                          std::string{data[schema.type].schema().row};
  return {std::string{schema.reverse},
          doc + (is_spread_over_cities(t, c)
                     ? ", and those of regional clusters in several cities, this one among them. Constant time."
                     : ". Constant time."),
          "by_" + std::string{schema.name},
          schema.type,
          t.schema().name,
          {},
          rows_by_reference(data, t, c)};
}

relation_data relation_by_number(const table_data& t, std::size_t c) {
  const column& schema = t.schema().columns[c];
  std::map<std::int64_t, std::vector<std::size_t>> rows;
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (has(t.columns()[c], row)) rows[t.columns()[c].number[row]].push_back(row);
  }
  relation_data r{std::string{schema.reverse},
                  "The " + std::string{t.schema().name} + " of this " + std::string{schema.name} +
                      ". Linear in the number of different ones.",
                  "by_" + std::string{schema.name},
                  {},
                  t.schema().name,
                  {},
                  {}};
  for (const auto& [number, group] : rows) {
    r.keys.push_back(number);
    r.groups.push_back(group);
  }
  return r;
}

bool is_possible(const link& l, const table_data& t) {
  return t.schema().has_column(l.from) && t.schema().has_column(l.to) &&
         (l.only.empty() || t.schema().has_column(l.only));
}

// Each row once, in the order of its table.
relation_data relation_through(const data_set& data, const table_data& t, const link& l) {
  const auto type_of = [&](std::string_view column) {
    const auto& columns = t.schema().columns;
    return std::find_if(columns.begin(), columns.end(), [=](const auto& c) { return c.name == column; })->type;
  };
  relation_data r{std::string{l.function},
                  std::string{l.doc} + " Constant time.",
                  std::string{l.function},
                  type_of(l.from),
                  type_of(l.to),
                  {},
                  {}};
  std::vector<std::set<std::size_t>> rows(data[r.from].size());
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (!l.only.empty() && t[l.only].text[row] != l.value) continue;
    rows[static_cast<std::size_t>(t[l.from].number[row])].insert(static_cast<std::size_t>(t[l.to].number[row]));
  }
  for (const auto& group : rows) r.groups.emplace_back(group.begin(), group.end());
  return r;
}

}  // namespace

bool is_spread_over_cities(const table_data& t, std::size_t c) {
  // By the table's declaration: a slice's row class may have lost what makes it a figure_row.
  return t.schema().columns[c].name == "city" && find_table(t.schema().name)->row_base == "figure_row";
}

bool can_spread_over_cities(const data_set& data) {
  const auto has = [&](std::string_view table, std::string_view column) {
    return std::any_of(data.tables().begin(), data.tables().end(),
                       [=](const table_data& t) { return t.schema().name == table && t.schema().has_column(column); });
  };
  return has("placements", "cluster") && has("placements", "city") && has("clusters", "kind");
}

std::vector<relation_data> relations_of(const data_set& data, const table_data& t) {
  std::vector<relation_data> relations;
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    const column& schema = t.schema().columns[c];
    if (schema.reverse.empty()) continue;
    relations.push_back(schema.type.empty() ? relation_by_number(t, c) : relation_by_reference(data, t, c));
  }
  for (const link& l : t.schema().links) {
    if (is_possible(l, t)) relations.push_back(relation_through(data, t, l));
  }
  return relations;
}

}  // namespace constplan::generator
