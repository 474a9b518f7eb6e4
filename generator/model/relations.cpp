#include "relations.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>

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

}  // namespace constplan::generator
