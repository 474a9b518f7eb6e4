#include "csv_package.hpp"

#include <constplan/unit.hpp>
#include <filesystem>

#include "../input/suggestion.hpp"
#include "cell.hpp"
#include "json.hpp"

namespace constplan::generator {
namespace {

std::string csv_field(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += c;
    quoted += c;
  }
  return quoted + '"';
}

std::string csv_of(const data_set& data, const table_data& t) {
  std::string csv;
  for (const column& c : t.schema().columns) csv.append(csv.empty() ? "" : ",").append(c.name);
  csv += '\n';
  for (std::size_t row = 0; row < t.size(); ++row) {
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      csv += (c == 0 ? "" : ",") + csv_field(exported_cell(data, t, c, row).value_or(""));
    }
    csv += '\n';
  }
  return csv;
}

std::string json_member(std::string_view key, const std::string& value) { return json_string(key) + ": " + value; }

std::string words_array(std::string_view words) {
  std::string array;
  for (const std::string_view word : split_words(words)) array += (array.empty() ? "" : ", ") + json_string(word);
  return '[' + array + ']';
}

// What follows the name of a field.
std::string type_of_field(const column& c) {
  switch (c.kind) {
    case column_kind::integer:
    case column_kind::amount: return json_member("type", R"("integer")");
    case column_kind::flag: return json_member("type", R"("boolean")");
    case column_kind::date: return json_member("type", R"("date")");
    case column_kind::references:
      return json_member("type", R"("list")") + ", " + json_member("delimiter", R"(" ")") + ", " +
             json_member("itemType", R"("string")");
    default: return json_member("type", R"("string")");
  }
}

std::string constraints_of(const column& c) {
  std::string members;
  const auto add = [&](std::string_view key, const std::string& value) {
    members += (members.empty() ? "" : ", ") + json_member(key, value);
  };
  if (c.need == presence::required) add("required", "true");
  if (c.kind == column_kind::id) add("unique", "true");
  if (c.kind == column_kind::enumeration) add("enum", words_array(c.values));
  if (c.kind == column_kind::source_unit) add("enum", words_array(constplan::detail::enumerator_names<unit>::list()));
  if (c.kind == column_kind::integer) add("minimum", std::to_string(c.least));
  if (c.kind == column_kind::integer) add("maximum", std::to_string(c.most));
  if (c.kind == column_kind::amount) add("minimum", "0");
  return members.empty() ? "" : ", " + json_member("constraints", '{' + members + '}');
}

std::string fields_of(const table& t) {
  std::string fields;
  for (const column& c : t.columns) {
    const std::string doc = c.kind == column_kind::id ? "The stable id." : std::string{c.doc};
    fields += (fields.empty() ? "\n          {" : ",\n          {") + json_member("name", json_string(c.name)) + ", " +
              type_of_field(c) + ", " + json_member("description", json_string(doc)) + constraints_of(c) + '}';
  }
  return fields;
}

// A key that stays in its table names no resource.
std::string foreign_keys_of(const table& t) {
  std::string keys;
  for (const column& c : t.columns) {
    if (c.kind != column_kind::reference) continue;
    const std::string resource = c.type == t.name ? "" : json_member("resource", json_string(c.type)) + ", ";
    keys += (keys.empty() ? "\n          {" : ",\n          {") +
            json_member("fields", '[' + json_string(c.name) + ']') + ", " +
            json_member("reference", '{' + resource + json_member("fields", R"(["id"])") + '}') + '}';
  }
  return keys.empty() ? "" : ",\n        \"foreignKeys\": [" + keys + "\n        ]";
}

std::string resource_of(const table& t) {
  const std::string name{t.name};
  return "    {\n      \"name\": \"" + name + "\",\n      \"type\": \"table\",\n      \"path\": \"" + name +
         ".csv\",\n      \"format\": \"csv\",\n      \"mediatype\": \"text/csv\",\n      \"encoding\": \"utf-8\",\n" +
         "      \"description\": " + json_string(t.doc) + ",\n      \"schema\": {\n        \"fields\": [" +
         fields_of(t) + "\n        ],\n        \"primaryKey\": [\"id\"]" + foreign_keys_of(t) + "\n      }\n    }";
}

}  // namespace

std::vector<output_file> to_csv_package(const data_set& data, const std::string& out) {
  const auto path = [&](const std::string& name) { return (std::filesystem::path{out} / name).string(); };
  std::vector<output_file> files;
  std::string resources;
  for (const table_data& t : data.tables()) {
    files.push_back({path(std::string{t.schema().name} + ".csv"), csv_of(data, t)});
    resources += (resources.empty() ? "" : ",\n") + resource_of(t.schema());
  }
  files.push_back(
      {path("datapackage.json"),
       "{\n  \"$schema\": \"https://datapackage.org/profiles/2.0/datapackage.json\",\n  \"resources\": [\n" +
           resources + "\n  ]\n}\n"});
  return files;
}

}  // namespace constplan::generator
