#include "slice.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "../input/suggestion.hpp"
#include "../input/usage_error.hpp"
#include "../model/languages.hpp"
#include "../model/relations.hpp"
#include "rows_of_places.hpp"

namespace constplan::generator {
namespace {

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

void expect_known(std::string_view what, std::string_view name, const std::vector<std::string_view>& known) {
  if (contains(known, name)) return;
  throw usage_error{"unknown " + std::string{what} + " " + in_quotes(name) + did_you_mean(name, known)};
}

std::vector<std::string_view> names_of_tables(const data_set& data) {
  std::vector<std::string_view> names;
  for (const table_data& t : data.tables()) {
    if (t.schema().is_published()) names.push_back(t.schema().name);
  }
  return names;
}

// Which rows are of the rows of `table` with these ids. Tables none of whose rows can be are missing from the answer.
marks rows_of(const data_set& data, std::string_view table, const std::vector<std::string_view>& ids) {
  marks are_of;
  for (const table_data& t : data.tables()) {
    std::vector<std::size_t> ways;
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      const column& schema = t.schema().columns[c];
      const bool leads_there = schema.is<reference_cells>() && are_of.count(schema.referred_table()) > 0;
      if (leads_there && schema.need == presence::required) ways.push_back(c);
    }
    if (t.schema().name != table && ways.empty()) continue;
    std::vector<bool> is_of(t.size(), true);
    for (std::size_t row = 0; row < t.size(); ++row) {
      if (t.schema().name == table) is_of[row] = contains(ids, t.id(row));
      for (const std::size_t c : ways) {
        const auto referred = t.columns()[c].number.row_at(row);
        is_of[row] = is_of[row] && are_of[t.schema().columns[c].referred_table()][referred];
      }
    }
    are_of.emplace(t.schema().name, std::move(is_of));
  }
  return are_of;
}

void expect_ids(const table_data& t, const std::vector<std::string_view>& ids) {
  for (const std::string_view id : ids) expect_known(t.schema().row, id, t.columns().front().text);
}

// Drops the rows that are not in `others`.
void intersect(marks& kept, const marks& others) {
  for (auto& [name, rows] : kept) {
    const auto found = others.find(name);
    for (std::size_t row = 0; row < rows.size(); ++row) {
      rows[row] = rows[row] && found != others.end() && found->second[row];
    }
  }
}

// The rows that the options name, before what they refer to is added.
marks named_rows(const data_set& data, const selection& named) {
  marks kept;
  for (const table_data& t : data.tables()) kept[t.schema().name].assign(t.size(), true);
  const std::pair<std::string_view, const selection::names&> filters[] = {
      {"plans", named.plans}, {"clusters", named.clusters}, {"cities", named.cities}};
  for (const auto& [table, ids] : filters) {
    if (!ids) continue;
    expect_ids(data[table], *ids);
    intersect(kept, table == "cities" ? rows_of_places(data, *ids) : rows_of(data, table, *ids));
  }
  return kept;
}

// Adds the rows that rows of `t` refer to. Tables refer only to themselves and to tables before them.
void keep_referred(const table_data& t, marks& kept) {
  std::vector<std::size_t> waiting;
  const std::vector<bool>& own = kept[t.schema().name];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (own[row]) waiting.push_back(row);
  }
  while (!waiting.empty()) {
    const std::size_t row = waiting.back();
    waiting.pop_back();
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      const std::string_view table = t.schema().columns[c].referred_table();
      if (table.empty()) continue;
      for (const std::int64_t referred : t.columns()[c].number.of(row)) {
        const auto to = static_cast<std::size_t>(referred);
        if (table == t.schema().name && !kept[table][to]) waiting.push_back(to);
        kept[table][to] = true;
      }
    }
  }
}

void check_tables(const data_set& data, const selection& named) {
  if (!named.tables) return;
  for (const std::string_view name : *named.tables) expect_known("table", name, names_of_tables(data));
}

void check_columns(const data_set& data, const selection& named) {
  if (!named.columns) return;
  const auto tables = names_of_tables(data);
  for (const std::string_view name : *named.columns) {
    const std::size_t point = name.find('.');
    if (point == std::string_view::npos) {
      throw usage_error{"column " + in_quotes(name) + " must be written with its table: targets.low"};
    }
    const std::string_view table = name.substr(0, point);
    expect_known("table", table, tables);
    if (named.tables && !contains(*named.tables, table)) {
      throw usage_error{"column " + in_quotes(name) + " is of a table that --tables leaves out"};
    }
    std::vector<std::string_view> known;
    for (const column& c : data[table].schema().columns) known.push_back(c.name);
    expect_known("column of " + std::string{table}, name.substr(point + 1), known);
  }
}

void check_languages(const data_set& data, const selection& named) {
  if (!named.languages) return;
  std::vector<std::string_view> known;
  for (const table_data& t : data.tables()) {
    for (const column& c : t.schema().columns) {
      if (!language_of(c).empty()) known.push_back(language_of(c));
    }
  }
  for (const std::string_view language : *named.languages) expect_known("language", language, known);
}

std::vector<bool> columns_that_stay(const table& t, const selection& named) {
  const auto is_named = [&](const column& c) {
    const std::string name = std::string{t.name} + '.' + std::string{c.name};
    return named.columns && contains(*named.columns, name);
  };
  const bool has_named = std::any_of(t.columns.begin(), t.columns.end(), is_named);
  std::vector<bool> stay;
  for (const column& c : t.columns) {
    const std::string_view language = language_of(c);
    const bool is_in_language = !named.languages || language.empty() || contains(*named.languages, language);
    const bool is_outdated = named.languages && c.as<text_cells>().is_languages;
    stay.push_back(c.is<id_cells>() || (is_in_language && !is_outdated && (!has_named || is_named(c))));
  }
  return stay;
}

void drop_tables_and_columns(data_set& data, const selection& named) {
  data.set_description_aside();
  if (auto& described = data.description_table()) {
    described->keep_columns(columns_that_stay(described->schema(), named));
  }
  auto& tables = data.tables();
  const auto goes = [&](const table_data& t) {
    return !t.schema().is_published() || (named.tables && !contains(*named.tables, t.schema().name));
  };
  tables.erase(std::remove_if(tables.begin(), tables.end(), goes), tables.end());
  for (table_data& t : tables) t.keep_columns(columns_that_stay(t.schema(), named));
}

// Every column that stays must still have what it needs.
void check_needs(const data_set& data) {
  const auto tables = names_of_tables(data);
  std::string problems;
  for (const table_data& t : data.tables()) {
    const std::string table{t.schema().name};
    for (const column& c : t.schema().columns) {
      const std::string name = "column " + in_quotes(table + '.' + std::string{c.name});
      const std::string_view to = c.referred_table();
      const std::string unit{c.as<amount_cells>().unit_column};
      if (!to.empty() && !contains(tables, to)) {
        problems += "\n" + name + " refers to table " + in_quotes(to) + ", which is left out";
      } else if (!unit.empty() && !t.schema().has_column(unit)) {
        problems += "\n" + name + " needs column " + in_quotes(table + '.' + unit) + ", which is left out";
      }
    }
  }
  if (problems.empty()) return;
  throw usage_error{"the slice refers to what is not in it; name that too, or leave the column out by --columns" +
                    problems};
}

// What the library makes of columns, where they are all there and nowhere else.
void adapt_to_columns(data_set& data, const std::set<std::string_view>& with_falls) {
  const bool has_placements = can_spread_over_cities(data);
  for (table_data& t : data.tables()) {
    table changed = t.schema();
    const bool has_numbers = changed.has_column("low") && changed.has_column("high");
    const bool has_signs = changed.has_column("nature") && changed.has_column("direction");
    const bool falls = with_falls.count(changed.name) > 0;
    if (changed.row_base == "figure_row" && (!has_numbers || (falls && !has_signs))) changed.row_base = "row";
    for (std::size_t c = 0; c < changed.columns.size(); ++c) {
      const bool lacks_placements = is_spread_over_cities(t, c) && !(has_placements && changed.has_column("cluster"));
      if (lacks_placements) std::get<reference_cells>(changed.columns[c].cells).reverse = {};
    }
    t.set_schema(std::move(changed));
  }
}

void drop_rows(data_set& data, const marks& kept) {
  std::map<std::string_view, std::vector<std::int64_t>> new_number;
  for (const auto& [table, rows] : kept) {
    auto& numbers = new_number[table];
    std::int64_t next = 0;
    for (const bool stays : rows) numbers.push_back(stays ? next++ : absent_number);
  }
  for (table_data& t : data.tables()) {
    t.keep_rows(kept.find(t.schema().name)->second);
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      const std::string_view to = t.schema().columns[c].referred_table();
      if (to.empty()) continue;
      const auto renumber = [&](std::int64_t& referred) {
        if (referred != absent_number) referred = new_number[to][static_cast<std::size_t>(referred)];
      };
      std::vector<std::int64_t>& numbers = t.columns()[c].number.all();
      std::for_each(numbers.begin(), numbers.end(), renumber);
    }
  }
}

}  // namespace

data_set slice(data_set data, const selection& named) {
  check_tables(data, named);
  check_columns(data, named);
  check_languages(data, named);
  marks kept = named_rows(data, named);
  std::set<std::string_view> with_falls;
  for (const table_data& t : data.tables()) {
    if (has_falls(t)) with_falls.insert(t.schema().name);
  }
  drop_tables_and_columns(data, named);
  check_needs(data);
  for (auto t = data.tables().rbegin(); t != data.tables().rend(); ++t) keep_referred(*t, kept);
  drop_rows(data, kept);
  adapt_to_columns(data, with_falls);
  return data;
}

}  // namespace constplan::generator
