#include "difference.hpp"

namespace constplan::generator {
namespace {

void count(change kind, summary::counts& all) {
  if (kind == change::added) ++all.added;
  if (kind == change::removed) ++all.removed;
  if (kind == change::renamed) ++all.renamed;
}

void count_row(const row_difference& row, summary& all) {
  count(row.kind, all.rows);
  if (row.breaks) ++(row.kind == change::renamed ? all.renamed_ids : all.removed_ids);
  if (row.kind == change::added || row.kind == change::removed || row.cells.empty()) return;
  ++all.changed_rows;
  all.changed_cells += row.cells.size();
  for (const cell_difference& cell : row.cells) all.changed_units += cell.breaks ? 1U : 0U;
}

}  // namespace

summary summary_of(const difference& tables) {
  summary all;
  for (const table_difference& t : tables) {
    count(t.kind, all.tables);
    all.breaking_tables += t.breaks ? 1U : 0U;
    all.reordered_tables += t.is_reordered ? 1U : 0U;
    for (const column_difference& c : t.columns) {
      count(c.kind, all.columns);
      all.breaking_columns += c.breaks ? 1U : 0U;
    }
    for (const row_difference& row : t.rows) count_row(row, all);
  }
  return all;
}

}  // namespace constplan::generator
