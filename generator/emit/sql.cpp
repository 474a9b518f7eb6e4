#include "exports.hpp"

#include <constplan/unit.hpp>

#include "../input/text.hpp"
#include "cell.hpp"
#include "description.hpp"
#include "list_table.hpp"

namespace constplan::generator {
namespace {

// Names of columns may be words of some database's SQL.
std::string identifier(std::string_view name) { return '"' + std::string{name} + '"'; }

std::string literal(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'') quoted += c;
    quoted += c;
  }
  return quoted + '\'';
}

// Deferred, because a row may refer to a later one of its table.
std::string reference(std::string_view table) {
  return " REFERENCES " + identifier(table) + " (\"id\") DEFERRABLE INITIALLY DEFERRED";
}

std::string one_of(const column& c, std::string_view words) {
  std::string list;
  for (const std::string_view word : split_words(words)) list += (list.empty() ? "" : ", ") + literal(word);
  return " TEXT CHECK (" + identifier(c.name) + " IN (" + list + "))";
}

std::string type_of_column(const column& c) {
  using namespace std::string_literals;
  return std::visit(overloaded{
                        [](id_cells) { return " TEXT PRIMARY KEY"s; },
                        [](integer_cells) { return " INTEGER"s; },
                        [](amount_cells) { return " BIGINT"s; },
                        [](flag_cells) { return " BOOLEAN"s; },
                        [](date_cells) { return " DATE"s; },
                        [&](const word_cells& cells) { return one_of(c, cells.words); },
                        [&](unit_cells) { return one_of(c, constplan::detail::enumerator_names<unit>::list()); },
                        [](const reference_cells& cells) { return " TEXT" + reference(cells.to); },
                        [](either<text_cells, section_cells, references_cells>) { return " TEXT"s; },
                    },
                    c.cells);
}

std::string value(const data_set& data, const table_data& t, std::size_t c, std::size_t row) {
  const std::optional<std::string> cell = exported_cell(data, t, c, row);
  if (!cell) return "NULL";
  return type_of(t.schema().columns[c]) == cell_type::text ? literal(*cell) : *cell;
}

bool is_list(const column& c) { return type_of(c) == cell_type::list; }

std::string table_of(const data_set& data, const table_data& t) {
  std::string columns;
  for (const column& c : t.schema().columns) {
    if (is_list(c)) continue;
    columns += (columns.empty() ? "\n  " : ",\n  ") + identifier(c.name) + type_of_column(c) +
               (c.need == presence::required ? " NOT NULL" : "");
  }
  std::string text = "\nCREATE TABLE " + identifier(t.schema().name) + " (" + columns + "\n);\n";
  for (std::size_t row = 0; row < t.size(); ++row) {
    std::string values;
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      if (!is_list(t.schema().columns[c])) values += (values.empty() ? "" : ", ") + value(data, t, c, row);
    }
    text += "INSERT INTO " + identifier(t.schema().name) + " VALUES (" + values + ");\n";
  }
  return text;
}

std::string table_of(const list_table& list) {
  const std::string name = identifier(list.name);
  const std::string owner = identifier(list.owner_column);
  std::string text = "\nCREATE TABLE " + name + " (\n  " + owner + " TEXT NOT NULL" + reference(list.owner_table) +
                     ",\n  \"ordinal\" INTEGER NOT NULL,\n  " + identifier(list.item_column) + " TEXT NOT NULL" +
                     reference(list.item_table) + ",\n  PRIMARY KEY (" + owner + ", \"ordinal\")\n);\n";
  for (const list_table::row& row : list.rows) {
    text += "INSERT INTO " + name + " VALUES (" + literal(row.owner) + ", " + std::to_string(row.ordinal) + ", " +
            literal(row.item) + ");\n";
  }
  return text;
}

std::string table_of_description(const data_set& data) {
  std::string columns;
  std::string values;
  for (const auto& [name, value] : description_of(data)) {
    columns += (columns.empty() ? "\n  " : ",\n  ") + identifier(name) + " TEXT";
    values += (values.empty() ? "" : ", ") + (value ? literal(*value) : "NULL");
  }
  return "\nCREATE TABLE \"data_set\" (" + columns + "\n);\nINSERT INTO \"data_set\" VALUES (" + values + ");\n";
}

}  // namespace

std::string to_sql(const data_set& data) {
  std::string text =
      "-- " + std::string{made_by} + ", for SQLite and PostgreSQL.\nBEGIN;\n" + table_of_description(data);
  for (const table_data& t : data.tables()) {
    text += table_of(data, t);
    for (const list_table& list : list_tables_of(data, t)) text += table_of(list);
  }
  return text + "\nCOMMIT;\n";
}

}  // namespace constplan::generator
