#include "../input/character.hpp"
#include "reports.hpp"

namespace constplan::generator {
namespace {

// A text that cannot become markup. Letters, digits and characters outside of ASCII mean themselves.
std::string plain(std::string_view text) {
  std::string escaped;
  for (const char c : printable(text)) {
    if (std::string_view{"\\`*_{}[]<>()#+-.!|~&@:"}.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string table_row(bool breaks, std::string_view id, const std::string& column, std::string_view before,
                      std::string_view after) {
  return std::string{"| "} + (breaks ? "(!)" : "") + " | " + plain(id) + " | " + column + " | " + plain(before) +
         " | " + plain(after) + " |\n";
}

std::string name_of(const cell_difference& cell) {
  return plain(cell.column) + (cell.unit.empty() ? "" : " (" + plain(cell.unit) + ')');
}

std::string rows_of(const row_difference& row, const listed_cells& listed) {
  std::string text;
  if (row.kind == change::renamed) text += table_row(row.breaks, row.new_id, "*renamed*", row.id, row.new_id);
  if (row.kind == change::added || row.kind == change::removed) {
    text += table_row(row.breaks, row.id, row.kind == change::added ? "*added*" : "*removed*", {}, {});
  }
  for (const cell_difference& cell : row.cells) {
    if (listed.is_listed(cell)) text += table_row(cell.breaks, row.latest_id(), name_of(cell), cell.before, cell.after);
  }
  return text;
}

std::string item(bool breaks, const std::string& what) {
  return std::string{"- "} + (breaks ? "(!) " : "") + what + '\n';
}

}  // namespace

std::string markdown_report(const difference& all) {
  std::string text;
  for (const table_difference& t : all) {
    text += "## " + plain(t.latest_name()) + "\n\n";
    std::string list;
    if (t.kind != change::none) list += item(t.breaks, plain(description_of(t)));
    for (const column_difference& c : t.columns) list += item(c.breaks, plain(description_of(c)));
    if (t.is_reordered) list += item(false, "rows in another order");
    if (!list.empty()) text += list + '\n';
    const listed_cells listed{t};
    std::string rows;
    for (const row_difference* const row : listed_rows(t)) rows += rows_of(*row, listed);
    if (!rows.empty()) text += "| | row | column | before | after |\n|---|---|---|---|---|\n" + rows + '\n';
  }
  return text + summary_line(all) + '\n';
}

}  // namespace constplan::generator
