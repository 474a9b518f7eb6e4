#include <algorithm>
#include <map>

#include "reports.hpp"

namespace constplan::generator {
namespace {

constexpr std::size_t most_listed = 20;

// `2 rows added, 1 removed`; empty if there are none.
std::string parts(const summary::counts& all, const std::string& noun) {
  std::string text;
  for (const auto& [count, verb] :
       {std::pair{all.added, "added"}, {all.removed, "removed"}, {all.renamed, "renamed"}}) {
    if (count == 0) continue;
    text += (text.empty() ? counted(count, noun) : ", " + std::to_string(count)) + ' ' + verb;
  }
  return text;
}

std::string breaking_parts(const summary& all) {
  std::string text;
  const auto add = [&](std::size_t count, const std::string& noun) {
    if (count > 0) text += (text.empty() ? "" : ", ") + counted(count, noun);
  };
  add(all.breaking_tables, "table");
  add(all.breaking_columns, "column");
  add(all.removed_ids, "removed id");
  add(all.renamed_ids, "renamed id");
  add(all.changed_units, "base unit");
  return text;
}

}  // namespace

std::vector<const row_difference*> listed_rows(const table_difference& t) {
  std::vector<const row_difference*> rows;
  const bool is_in_one = t.kind == change::added || t.kind == change::removed;
  if (is_in_one && t.rows.size() > most_listed) return rows;
  for (const row_difference& row : t.rows) rows.push_back(&row);
  return rows;
}

listed_cells::listed_cells(const table_difference& t) {
  std::map<std::string_view, std::size_t> counts;
  for (const row_difference& row : t.rows) {
    for (const cell_difference& cell : row.cells) counts[cell.column] += cell.is_in_one_file ? 1U : 0U;
  }
  for (const auto& [column, count] : counts) {
    if (count > most_listed) long_columns_.push_back(column);
  }
}

bool listed_cells::is_listed(const cell_difference& cell) const {
  return !cell.is_in_one_file ||
         std::find(long_columns_.begin(), long_columns_.end(), cell.column) == long_columns_.end();
}

std::string description_of(const table_difference& t) {
  switch (t.kind) {
    case change::added: return "table added, " + counted(t.size, "row");
    case change::removed: return "table removed, " + counted(t.size, "row");
    case change::renamed: return "table renamed, " + t.name + " before";
    case change::none: break;
  }
  return {};
}

std::string description_of(const column_difference& c) {
  const std::string name{c.name};
  const std::string filled = ", filled in " + counted(c.filled, "row");
  switch (c.kind) {
    case change::added: return "column " + name + " added" + filled;
    case change::removed: return "column " + name + " removed" + filled;
    case change::renamed: return "column " + std::string{c.new_name} + " renamed, " + name + " before";
    case change::none: break;
  }
  return {};
}

std::string summary_line(const difference& all) {
  if (all.empty()) return "no differences";
  const summary s = summary_of(all);
  std::string text;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
  };
  add(parts(s.tables, "table"));
  add(parts(s.columns, "column"));
  add(parts(s.rows, "row"));
  if (s.changed_cells > 0) add(counted(s.changed_cells, "cell") + " changed in " + counted(s.changed_rows, "row"));
  if (s.reordered_tables > 0) add(counted(s.reordered_tables, "table") + " in another order");
  if (s.breaking() == 0) {
    add("nothing breaks programs");
  } else {
    add("(!) " + counted(s.breaking(), "difference") + (s.breaking() == 1 ? " breaks" : " break") +
        " programs: " + breaking_parts(s));
  }
  return text;
}

}  // namespace constplan::generator
