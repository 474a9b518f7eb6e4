#include "../emit/json_text.hpp"
#include "reports.hpp"

namespace constplan::generator {
namespace {

std::string name_of(change kind) {
  switch (kind) {
    case change::added: return "added";
    case change::removed: return "removed";
    case change::renamed: return "renamed";
    case change::none: break;
  }
  return "changed";
}

std::string boolean(bool value) { return value ? "true" : "false"; }

std::string array(const std::vector<std::string>& values, const std::string& indent) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "\n" : ",\n") + indent + "  " + value;
  return '[' + text + (text.empty() ? "" : '\n' + indent) + ']';
}

std::string object_of(const cell_difference& cell) {
  json_object object;
  object.add_string("column", cell.column).add_string("before", cell.before).add_string("after", cell.after);
  if (!cell.unit.empty()) object.add_string("unit", cell.unit);
  return object.add("breaks", boolean(cell.breaks)).text();
}

std::string object_of(const row_difference& row) {
  std::string cells;
  for (const cell_difference& cell : row.cells) cells += (cells.empty() ? "" : ", ") + object_of(cell);
  json_object object;
  object.add_string("change", name_of(row.kind)).add_string("id", row.id);
  if (row.kind == change::renamed) object.add_string("new_id", row.new_id);
  return object.add("breaks", boolean(row.breaks)).add("cells", '[' + cells + ']').text();
}

std::string object_of(const column_difference& c) {
  json_object object;
  object.add_string("change", name_of(c.kind)).add_string("name", c.name);
  if (c.kind == change::renamed) object.add_string("new_name", c.new_name);
  return object.add("filled", std::to_string(c.filled)).add("breaks", boolean(c.breaks)).text();
}

std::string object_of(const table_difference& t) {
  std::vector<std::string> columns;
  std::vector<std::string> rows;
  for (const column_difference& c : t.columns) columns.push_back(object_of(c));
  for (const row_difference& row : t.rows) rows.push_back(object_of(row));
  json_object object;
  object.add_string("change", name_of(t.kind)).add_string("name", t.name);
  if (t.kind == change::renamed) object.add_string("new_name", t.new_name);
  return object.add("breaks", boolean(t.breaks))
      .add("reordered", boolean(t.is_reordered))
      .add("columns", array(columns, "    "))
      .add("rows", array(rows, "    "))
      .text();
}

std::string object_of(const summary::counts& all) {
  return json_object{}
      .add("added", std::to_string(all.added))
      .add("removed", std::to_string(all.removed))
      .add("renamed", std::to_string(all.renamed))
      .text();
}

}  // namespace

std::string json_report(const difference& all) {
  std::vector<std::string> tables;
  for (const table_difference& t : all) tables.push_back(object_of(t));
  const summary s = summary_of(all);
  const std::string counts = json_object{}
                                 .add("tables", object_of(s.tables))
                                 .add("columns", object_of(s.columns))
                                 .add("rows", object_of(s.rows))
                                 .add("changed_rows", std::to_string(s.changed_rows))
                                 .add("changed_cells", std::to_string(s.changed_cells))
                                 .add("breaking", std::to_string(s.breaking()))
                                 .text();
  return "{\n  \"equal\": " + boolean(all.empty()) + ",\n  \"summary\": " + counts +
         ",\n  \"tables\": " + array(tables, "  ") + "\n}\n";
}

}  // namespace constplan::generator
