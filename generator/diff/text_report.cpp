#include "../input/character.hpp"
#include "reports.hpp"

namespace constplan::generator {
namespace {

std::string shown(std::string_view text) { return text.empty() ? "(empty)" : printable(text); }

std::string line(std::string_view table, std::string_view subject, bool breaks, const std::string& what) {
  std::string text = printable(table) + "  ";
  if (!subject.empty()) text += printable(subject) + "  ";
  return text + (breaks ? "(!) " : "") + what + '\n';
}

// `added; plan: tea; cluster: tea/oolong`.
std::string content_of(const row_difference& row) {
  std::string text = row.kind == change::added ? "added" : "removed";
  for (const cell_difference& cell : row.cells) {
    text += "; " + printable(cell.column) + ": " + printable(row.kind == change::added ? cell.after : cell.before);
  }
  return text;
}

std::string lines_of(const std::string& table, const row_difference& row, const listed_cells& listed) {
  if (row.kind == change::added || row.kind == change::removed) {
    return line(table, row.id, row.breaks, content_of(row));
  }
  std::string text;
  if (row.kind == change::renamed)
    text += line(table, row.new_id, row.breaks, "renamed, " + printable(row.id) + " before");
  for (const cell_difference& cell : row.cells) {
    if (!listed.is_listed(cell)) continue;
    const std::string unit = cell.unit.empty() ? "" : " (" + printable(cell.unit) + ')';
    text += line(table, row.latest_id(), cell.breaks,
                 printable(cell.column) + ": " + shown(cell.before) + " -> " + shown(cell.after) + unit);
  }
  return text;
}

}  // namespace

std::string text_report(const difference& all) {
  std::string text;
  for (const table_difference& t : all) {
    const std::string& name = t.latest_name();
    if (t.kind != change::none) text += line(name, {}, t.breaks, printable(description_of(t)));
    for (const column_difference& c : t.columns) text += line(name, {}, c.breaks, printable(description_of(c)));
    if (t.is_reordered) text += line(name, {}, false, "rows in another order");
    const listed_cells listed{t};
    for (const row_difference* const row : listed_rows(t)) text += lines_of(name, *row, listed);
  }
  return text + summary_line(all) + '\n';
}

}  // namespace constplan::generator
