#include "json.hpp"

#include <constplan/unit.hpp>

namespace constplan::generator {
namespace {

std::string json_string(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;  // no control characters: the loader refuses them
  }
  return quoted + '"';
}

std::string cell(const data_set& data, const table_data& t, std::size_t c, std::size_t row) {
  const column& schema = t.schema().columns[c];
  const std::string_view text = t.columns()[c].text[row];
  const std::int64_t number = t.columns()[c].number[row];
  switch (schema.kind) {
    case column_kind::id:
    case column_kind::text:
    case column_kind::section:
    case column_kind::date:
    case column_kind::enumeration:
    case column_kind::reference: return text.empty() ? "null" : json_string(text);
    case column_kind::integer:
    case column_kind::amount: return number == absent_number ? "null" : std::to_string(number);
    case column_kind::flag: return std::string{text};
    case column_kind::source_unit:
      return number == absent_number ? "null" : json_string(name(static_cast<unit>(number)));
    case column_kind::references: break;
  }
  std::string list;
  for (const std::int64_t referred : t.columns()[c].list[row]) {
    list += (list.empty() ? "" : ", ") + json_string(data[schema.type].id(static_cast<std::size_t>(referred)));
  }
  return '[' + list + ']';
}

std::string row_object(const data_set& data, const table_data& t, std::size_t row) {
  std::string object;
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    object += (c == 0 ? "" : ", ") + json_string(t.schema().columns[c].name) + ": " + cell(data, t, c, row);
  }
  return '{' + object + '}';
}

}  // namespace

std::string to_json(const data_set& data) {
  std::string json = "{";
  for (const table_data& t : data.tables()) {
    if (!t.schema().is_published()) continue;
    json += (json == "{" ? "\n  " : ",\n  ") + json_string(t.schema().name) + ": [";
    for (std::size_t row = 0; row < t.size(); ++row)
      json += (row == 0 ? "\n    " : ",\n    ") + row_object(data, t, row);
    json += t.size() == 0 ? "]" : "\n  ]";
  }
  return json + "\n}\n";
}

}  // namespace constplan::generator
