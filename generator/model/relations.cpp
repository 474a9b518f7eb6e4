#include "relations.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <map>
#include <utility>

namespace constplan::generator {
namespace {

// For each row referred to, the rows that belong to it.
using groups = std::vector<std::vector<std::size_t>>;

void append(std::vector<std::size_t>& to, const std::vector<std::size_t>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

// Each row once, in the order of its table.
groups in_order(groups of) {
  for (auto& rows : of) {
    if (!std::is_sorted(rows.begin(), rows.end())) std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  }
  return of;
}

// The column by which rows of the table are below one another, or nullptr.
const column* upwards(const table& t) {
  return t.find_column([](const column& c) { return !c.as<reference_cells>().below.empty(); });
}

// Adds the rows of each row to those of all rows above it.
void add_upwards(const table_data& t, groups& rows) {
  const column* up = upwards(t.schema());
  if (up == nullptr) return;
  const cell_numbers& parents = t[up->name].number;
  const groups own = rows;
  for (std::size_t row = 0; row < t.size(); ++row) {
    for (std::int64_t above = parents[row]; above != absent_number; above = parents[static_cast<std::size_t>(above)]) {
      append(rows[static_cast<std::size_t>(above)], own[row]);
    }
  }
  // A region is above its members.
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    if (!t.schema().columns[c].is<references_cells>() || t.schema().columns[c].referred_table() != t.schema().name)
      continue;
    const groups below = rows;
    for (std::size_t row = 0; row < t.size(); ++row) {
      for (const std::int64_t member : t.columns()[c].number.of(row))
        append(rows[row], below[static_cast<std::size_t>(member)]);
    }
  }
}

// Whether relations leave the row to the one by its `aside` column.
bool is_aside(const table_data& t, std::size_t row, std::string_view by) {
  const std::string_view aside = t.schema().aside;
  return !aside.empty() && aside != by && t.schema().has_column(aside) && has(t[aside], row);
}

// The cities of each cluster, as the placements state them.
groups cities_of_clusters(const data_set& data) {
  groups cities(data["clusters"].size());
  const table_data& placements = data["placements"];
  for (std::size_t row = 0; row < placements.size(); ++row) {
    cities[placements["cluster"].number.row_at(row)].push_back(placements["city"].number.row_at(row));
  }
  return in_order(std::move(cities));
}

// For every row that column `c` of `t` can refer to, the rows of `t` that belong to it or to a row below it.
groups rows_by_reference(const data_set& data, const table_data& t, std::size_t c) {
  const column& schema = t.schema().columns[c];
  const table_data& to = data[schema.referred_table()];
  groups rows(to.size());
  const groups cities = is_spread_over_cities(t, c) ? cities_of_clusters(data) : groups{};
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (is_aside(t, row, schema.name)) continue;
    for (const std::int64_t referred : t.columns()[c].number.of(row)) {
      rows[static_cast<std::size_t>(referred)].push_back(row);
    }
    if (!cities.empty() && !has(t.columns()[c], row)) {
      const auto cluster = t["cluster"].number.row_at(row);
      if (!is(data["clusters"]["kind"], cluster, cluster_kind::regional)) continue;
      for (const std::size_t city : cities[cluster]) rows[city].push_back(row);
    }
  }
  if (to.schema().name != t.schema().name) add_upwards(to, rows);
  return rows;
}

std::string doc_of_aside(const table& t, std::string_view by) {
  if (t.aside.empty() || !t.has_column(t.aside) || t.aside == by) return {};
  return ", without those that " + std::string{t.find_column(t.aside)->reverse()} + "() returns";
}

relation_data relation_by_reference(const data_set& data, const table_data& t, std::size_t c) {
  const column& schema = t.schema().columns[c];
  const table& to = data[schema.referred_table()].schema();
  const std::string row{to.row};
  const bool is_list = schema.is<references_cells>();
  const bool reaches_down = to.name != t.schema().name && upwards(to) != nullptr;
  std::string doc = "The " + std::string{t.schema().name} + " whose " + std::string{schema.name} +
                    (is_list ? " include this " : " is this ") + row + (reaches_down ? " or one below it" : "") +
                    doc_of_aside(t.schema(), schema.name);
  if (is_spread_over_cities(t, c)) doc += "; and those of regional clusters in several cities, this one among them";
  return {std::string{schema.reverse()},
          doc + ". Constant time.",
          "by_" + std::string{schema.name},
          to.name,
          t.schema().name,
          {},
          in_order(rows_by_reference(data, t, c))};
}

relation_data relation_below(const table_data& t, std::size_t c) {
  const std::string function{t.schema().columns[c].as<reference_cells>().below};
  groups rows(t.size());
  for (std::size_t row = 0; row < t.size(); ++row) rows[row].push_back(row);
  add_upwards(t, rows);
  return {
      function,
      "This " + std::string{t.schema().row} + " and all " + std::string{t.schema().name} + " below it. Constant time.",
      function,
      t.schema().name,
      t.schema().name,
      {},
      in_order(rows)};
}

relation_data relation_by_number(const table_data& t, std::size_t c) {
  const column& schema = t.schema().columns[c];
  std::map<std::int64_t, std::vector<std::size_t>> rows;
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (has(t.columns()[c], row) && !is_aside(t, row, schema.name)) rows[t.columns()[c].number[row]].push_back(row);
  }
  relation_data r{std::string{schema.as<integer_cells>().reverse},
                  "The " + std::string{t.schema().name} + " of this " + std::string{schema.name} +
                      doc_of_aside(t.schema(), schema.name) + ". Linear in the number of different " +
                      std::string{schema.name} + "s.",
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

// What a link relates, by the number of a row that its column `from` refers to.
class linker {
 public:
  linker(const data_set& data, const table_data& t, const link& l) : data_{data}, table_{t}, link_{l} {}

  // A slice may lack what the link needs.
  bool is_possible() const {
    const table& schema = table_.schema();
    if (!schema.has_column(link_.from) || !(link_.only.empty() || schema.has_column(link_.only))) return false;
    if (link_.kind < link_kind::measures) return schema.has_column(link_.to);
    return has_columns("measures", {"plan", "section", "parent"}) && has_columns(schema.name, {"plan", "section"}) &&
           (link_.kind == link_kind::measures || has_columns("responsibilities", {"measure", "agency"}));
  }

  relation_data relation() {
    if (link_.kind >= link_kind::measures) index_measures();
    const std::string_view from = table_.schema().find_column(link_.from)->referred_table();
    groups rows(data_[from].size());
    if (link_.kind == link_kind::rows) add_rows(table_, rows);
    for (const table_data& t : data_.tables()) {
      if (link_.kind == link_kind::statements && is_statement(t.schema(), link_.to)) add_rows(t, rows);
      if (link_.kind >= link_kind::measures && is_statement(t.schema(), "section")) add_measures(t, rows);
    }
    if (link_.kind == link_kind::agencies) rows = agencies_of(rows);
    add_upwards(data_[from], rows);
    const bool is_column = link_.kind < link_kind::measures;
    const bool is_stored = link_.kind != link_kind::agencies;
    return {std::string{link_.function},
            std::string{link_.doc} + (is_stored ? " Constant time." : ""),
            is_stored ? std::string{link_.function} : "",
            from,
            is_column ? table_.schema().find_column(link_.to)->referred_table() : link_.to,
            {},
            in_order(rows),
            std::string{link_.test}};
  }

 private:
  bool has_columns(std::string_view table, std::initializer_list<std::string_view> columns) const {
    return std::all_of(columns.begin(), columns.end(),
                       [=](std::string_view column) { return data_.has_column(table, column); });
  }

  bool is_statement(const table& t, std::string_view column) const {
    return has_columns(t.name, {link_.from, "plan", column}) && t.is_published();
  }

  void add_rows(const table_data& t, groups& rows) const {
    for (std::size_t row = 0; row < t.size(); ++row) {
      if (!has(t[link_.from], row)) continue;
      if (!link_.only.empty() && t[link_.only].text[row] != link_.value) continue;
      rows[t[link_.from].number.row_at(row)].push_back(t[link_.to].number.row_at(row));
    }
  }

  void add_measures(const table_data& t, groups& rows) const {
    for (std::size_t row = 0; row < t.size(); ++row) {
      if (!has(t[link_.from], row)) continue;
      std::string_view section = t["section"].text[row];
      while (!section.empty()) {
        const auto found = measures_.find({t["plan"].number[row], section});
        if (found != measures_.end()) append(rows[t[link_.from].number.row_at(row)], found->second);
        const std::size_t end = section.rfind('/');
        section = section.substr(0, end == std::string_view::npos ? 0 : end);
      }
    }
  }

  // By plan and section, without items.
  void index_measures() {
    const table_data& measures = data_["measures"];
    for (std::size_t m = 0; m < measures.size(); ++m) {
      if (!has(measures["parent"], m))
        measures_[{measures["plan"].number[m], measures["section"].text[m]}].push_back(m);
    }
  }

  groups agencies_of(const groups& measures) const {
    const table_data& responsibilities = data_["responsibilities"];
    const cell_numbers& parents = data_["measures"]["parent"].number;
    groups of_measure(data_["measures"].size());
    for (std::size_t row = 0; row < responsibilities.size(); ++row) {
      auto measure = responsibilities["measure"].number[row];
      while (parents[static_cast<std::size_t>(measure)] != absent_number) {
        measure = parents[static_cast<std::size_t>(measure)];
      }
      of_measure[static_cast<std::size_t>(measure)].push_back(responsibilities["agency"].number.row_at(row));
    }
    groups agencies(measures.size());
    for (std::size_t of = 0; of < measures.size(); ++of) {
      for (const std::size_t m : measures[of]) append(agencies[of], of_measure[m]);
    }
    return agencies;
  }

  const data_set& data_;
  const table_data& table_;
  const link& link_;
  std::map<std::pair<std::int64_t, std::string_view>, std::vector<std::size_t>> measures_;
};

}  // namespace

bool is_spread_over_cities(const table_data& t, std::size_t c) {
  // By the table's declaration: a slice's row class may have lost what makes it a figure_row.
  return t.schema().columns[c].name == "city" && find_table(t.schema().name)->row_base == "figure_row";
}

bool can_spread_over_cities(const data_set& data) {
  return data.has_column("placements", "cluster") && data.has_column("placements", "city") &&
         data.has_column("clusters", "kind");
}

std::vector<relation_data> relations_of(const data_set& data, const table_data& t) {
  std::vector<relation_data> relations;
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    const column& schema = t.schema().columns[c];
    if (!schema.as<integer_cells>().reverse.empty()) relations.push_back(relation_by_number(t, c));
    if (!schema.reverse().empty()) relations.push_back(relation_by_reference(data, t, c));
    if (!schema.as<reference_cells>().below.empty()) relations.push_back(relation_below(t, c));
  }
  for (const link& l : t.schema().links) {
    linker links{data, t, l};
    if (links.is_possible()) relations.push_back(links.relation());
  }
  return relations;
}

}  // namespace constplan::generator
