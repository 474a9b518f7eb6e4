// Writes a data set as the sources of the contestants: constplan's headers, rows of string_view, C structs with
// pointers, input of gperf, JSON and SQL text. All hold every published table and column. Rows stand in the order of
// their ids.
#include <algorithm>
#include <constplan/unit.hpp>
#include <emit/cpp_text.hpp>
#include <emit/header.hpp>
#include <emit/json_text.hpp>
#include <emit/output.hpp>
#include <exception>
#include <filesystem>
#include <input/diagnostics.hpp>
#include <iostream>
#include <map>
#include <model/loaded_data.hpp>
#include <numeric>
#include <slice/slice.hpp>
#include <string>

namespace constplan::generator {
namespace {

std::vector<std::size_t> rows_by_id(const table_data& t) {
  std::vector<std::size_t> rows(t.size());
  std::iota(rows.begin(), rows.end(), std::size_t{0});
  std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return t.id(a) < t.id(b); });
  return rows;
}

std::int64_t number_of(const column_data& cells, std::size_t row) {
  const cell_numbers::range numbers = cells.number.of(row);
  return numbers.size() == 1 ? *numbers.begin() : absent_number;
}

// A cell as the languages that know text, whole numbers and nothing write it.
std::string plain_cell(const column_data& cells, const column& schema, std::size_t row,
                       std::string (*quoted)(std::string_view), const char* nothing) {
  const std::int64_t number = number_of(cells, row);
  return std::visit(
      overloaded{
          [&](either<integer_cells, date_cells, amount_cells>) {
            return number == absent_number ? nothing : std::to_string(number);
          },
          [&](flag_cells) { return std::string{number != 0 ? "true" : "false"}; },
          [&](unit_cells) { return number == absent_number ? nothing : quoted(name(static_cast<unit>(number))); },
          [&](either<id_cells, text_cells, section_cells, word_cells, reference_cells, references_cells>) {
            return cells.text[row].empty() ? nothing : quoted(cells.text[row]);
          },
      },
      schema.cells);
}

std::string sql_string(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'') quoted += '\'';
    quoted += c;
  }
  return quoted + "'";
}

// {"targets": {"ID": {"plan": "...", ...}, ...}, ...}
std::string json_text(const data_set& data) {
  std::string json;
  for (const table_data& t : data.tables()) {
    if (!t.schema().is_published()) continue;
    json += (json.empty() ? "{" : ",") + json_string(t.schema().name) + ":{";
    for (const std::size_t row : rows_by_id(t)) {
      if (json.back() != '{') json += ',';
      json += json_string(t.id(row)) + ":{";
      for (std::size_t c = 1; c < t.columns().size(); ++c) {
        json += (c == 1 ? "" : ",") + json_string(t.schema().columns[c].name) + ':' +
                plain_cell(t.columns()[c], t.schema().columns[c], row, json_string, "null");
      }
      json += '}';
    }
    json += '}';
  }
  return json + "}\n";
}

std::string sql_text(const data_set& data) {
  std::string sql = "BEGIN;\n";
  for (const table_data& t : data.tables()) {
    if (!t.schema().is_published()) continue;
    const std::string table{t.schema().name};
    sql += "CREATE TABLE " + table + "(id TEXT PRIMARY KEY";
    for (std::size_t c = 1; c < t.columns().size(); ++c) sql += ", " + std::string{t.schema().columns[c].name};
    sql += ") WITHOUT ROWID;\n";
    for (const std::size_t row : rows_by_id(t)) {
      sql += "INSERT INTO " + table + " VALUES(";
      for (std::size_t c = 0; c < t.columns().size(); ++c) {
        sql += (c == 0 ? "" : ",") + plain_cell(t.columns()[c], t.schema().columns[c], row, sql_string, "NULL");
      }
      sql += ");\n";
    }
  }
  return sql + "COMMIT;\n";
}

// Rows as structs, once with string_view and the ids of the rows referred to, once with pointers.
class struct_rows {
 public:
  struct_rows(const data_set& data, bool has_pointers) : data_{data}, has_pointers_{has_pointers} {}

  std::string header() {
    std::string text =
        "#pragma once\n#include <constplan/unit.hpp>\n#include <constplan/vocabulary.hpp>\n#include <cstdint>\n"
        "#include <optional>\n#include <string_view>\n\nnamespace " +
        space() + " {\n\n";
    for (const table_data& t : data_.tables()) {
      if (t.schema().is_published()) text += row_struct(t) + array(t);
    }
    text += "template <class Action>\nvoid for_each_table(Action&& action) {\n";
    for (const table_data& t : data_.tables()) {
      if (t.schema().is_published()) text += "  action(" + std::string{t.schema().name} + ");\n";
    }
    return text + "}\n\n}  // namespace " + space() + "\n";
  }

 private:
  std::string space() const { return has_pointers_ ? "c_rows" : "string_view_rows"; }

  std::string type_of(const column& c) const {
    const std::string optional = c.need == presence::optional ? "std::optional<constplan::" : "constplan::";
    const std::string closing = c.need == presence::optional ? ">" : "";
    std::string text = has_pointers_ ? "const char*" : "std::string_view";
    const auto pointer = [&](std::string_view to) {
      return "const " + space() + "::" + std::string{data_[to].schema().row} + "*";
    };
    return std::visit(
        overloaded{
            [](either<integer_cells, date_cells>) { return std::string{"std::int32_t"}; },
            [](amount_cells) { return std::string{"std::int64_t"}; },
            [](flag_cells) { return std::string{"bool"}; },
            [&](const word_cells& cells) { return optional + std::string{cells.enumeration} + closing; },
            [&](unit_cells) { return optional + "unit" + closing; },
            [&](const reference_cells& cells) { return has_pointers_ ? pointer(cells.to) : text; },
            [&](const references_cells& cells) { return has_pointers_ ? pointer(cells.to) + " const*" : text; },
            [&](either<id_cells, text_cells, section_cells>) { return text; },
        },
        c.cells);
  }

  std::string row_struct(const table_data& t) const {
    std::string text = "struct " + std::string{t.schema().row} + " {\n";
    std::string visits;
    for (const column& c : t.schema().columns) {
      const std::string name{c.name};
      text += "  " + type_of(c) + " " + name + ";\n";
      const bool is_number = c.is<integer_cells>() || c.is<date_cells>() || c.is<amount_cells>();
      visits += "    visitor(\"" + name + "\", " + name +
                (is_number ? " < 0 ? std::nullopt : std::optional{" + name + "}" : "") + ");\n";
    }
    return text + "  template <class Visitor>\n  void visit(Visitor&& visitor) const {\n" + visits + "  }\n};\n";
  }

  std::string array(const table_data& t) {
    const std::string name{t.schema().name};
    std::string lists;
    std::string rows;
    for (const std::size_t row : rows_by_id(t)) {
      std::string cells;
      for (std::size_t c = 0; c < t.columns().size(); ++c) cells += (c == 0 ? "" : ", ") + cell(t, c, row, lists);
      rows += "    {" + cells + "},\n";
    }
    if (rows.empty()) rows = "    {}\n";
    const std::string array =
        std::string{t.schema().row} + " " + name + "[" + std::to_string(std::max<std::size_t>(t.size(), 1)) + "]";
    // Lists of rows of the same table need its address.
    if (!lists.empty()) lists = "extern inline const " + array + ";\n" + lists;
    return lists + "inline constexpr " + array + " = {\n" + rows + "};\n\n";
  }

  std::string cell(const table_data& t, std::size_t c, std::size_t row, std::string& lists) {
    const column& schema = t.schema().columns[c];
    const column_data& cells = t.columns()[c];
    const std::int64_t number = number_of(cells, row);
    const auto enumerator = [&](std::string_view type, std::string_view name) {
      return number == absent_number ? "std::nullopt" : "constplan::" + std::string{type} + "::" + std::string{name};
    };
    const std::string literal = string_literal(cells.text[row]);
    std::string text = has_pointers_ ? literal : "{" + literal + ", " + std::to_string(cells.text[row].size()) + "}";
    return std::visit(overloaded{
                          [&](either<integer_cells, date_cells, amount_cells>) { return std::to_string(number); },
                          [&](flag_cells) { return std::string{number != 0 ? "true" : "false"}; },
                          [&](const word_cells& words) { return enumerator(words.enumeration, cells.text[row]); },
                          [&](unit_cells) { return enumerator("unit", name(static_cast<unit>(number))); },
                          [&](const reference_cells& reference) {
                            if (!has_pointers_) return text;
                            return number == absent_number ? "nullptr" : address(reference.to, number);
                          },
                          [&](const references_cells& references) {
                            return has_pointers_ ? list(references.to, cells.number.of(row), lists) : text;
                          },
                          [&](either<id_cells, text_cells, section_cells>) { return text; },
                      },
                      schema.cells);
  }

  std::string address(std::string_view table, std::int64_t row) {
    std::vector<std::size_t>& places = places_[std::string{table}];
    if (places.empty()) {
      const std::vector<std::size_t> rows = rows_by_id(data_[table]);
      places.resize(rows.size());
      for (std::size_t place = 0; place < rows.size(); ++place) places[rows[place]] = place;
    }
    return "&" + std::string{table} + "[" + std::to_string(places[static_cast<std::size_t>(row)]) + "]";
  }

  std::string list(std::string_view table, const cell_numbers::range& rows, std::string& lists) {
    std::string name = "list_" + std::to_string(++list_count_);
    lists += "inline constexpr const " + std::string{data_[table].schema().row} + "* " + name + "[] = {";
    for (const std::int64_t row : rows) lists += address(table, row) + ", ";
    lists += "nullptr};\n";
    return name;
  }

  const data_set& data_;
  bool has_pointers_;
  std::size_t list_count_ = 0;
  std::map<std::string, std::vector<std::size_t>> places_;  // of rows in the order of their ids
};

// Keys with the number of their row in the order of ids.
std::string gperf_input(const table_data& t) {
  const std::string name{t.schema().name};
  std::string text = "%language=C++\n%define class-name gperf_" + name + "\n%define lookup-function-name find\n" +
                     "%struct-type\n%compare-lengths\n%readonly-tables\n%enum\n%define initializer-suffix "
                     ",0\n%{\n#include <cstring>\n%}\n" +
                     "struct gperf_" + name + "_entry { const char* name; unsigned row; };\n%%\n";
  std::size_t place = 0;
  for (const std::size_t row : rows_by_id(t)) text += std::string{t.id(row)} + "," + std::to_string(place++) + "\n";
  return text;
}

// One target a line: id, cluster, year.
std::string queries(const data_set& data) {
  const table_data& t = data["targets"];
  std::string text;
  for (std::size_t row = 0; row < t.size(); ++row) {
    text += std::string{t.id(row)} + '\t' + std::string{t["cluster"].text[row]} + '\t' +
            std::to_string(t["year"].number[row]) + '\n';
  }
  return text;
}

int write(const std::string& data_directory, const std::string& out) {
  diagnostics errors;
  const data_set data = slice(load(data_directory, errors).take(), {});
  errors.print(std::cerr);
  if (errors.any()) return 1;
  std::vector<output_file> files = to_headers(data, "benched", out);
  const auto add = [&](const std::string& name, std::string content) {
    files.push_back({(std::filesystem::path{out} / name).string(), std::move(content)});
  };
  add("string_view_rows.hpp", struct_rows{data, false}.header());
  add("c_rows.hpp", struct_rows{data, true}.header());
  add("data.json", json_text(data));
  add("data.sql", sql_text(data));
  add("queries.tsv", queries(data));
  for (const table_data& t : data.tables()) {
    if (t.schema().is_published() && t.size() > 0)
      add("gperf/" + std::string{t.schema().name} + ".gperf", gperf_input(t));
  }
  write_changed(files);
  return 0;
}

}  // namespace
}  // namespace constplan::generator

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: constplan-bench-sources DATA OUT\n";
    return 2;
  }
  try {
    return constplan::generator::write(argv[1], argv[2]);
  } catch (const std::exception& failure) {
    std::cerr << "constplan-bench-sources: " << failure.what() << '\n';
    return 2;
  }
}
