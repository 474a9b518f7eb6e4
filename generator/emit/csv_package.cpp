#include "csv_package.hpp"

#include <constplan/unit.hpp>
#include <filesystem>

#include "../input/text.hpp"
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
  return std::visit(overloaded{
                        [](either<integer_cells, amount_cells>) { return json_member("type", R"("integer")"); },
                        [](flag_cells) { return json_member("type", R"("boolean")"); },
                        [](date_cells) { return json_member("type", R"("date")"); },
                        [](references_cells) {
                          return json_member("type", R"("list")") + ", " + json_member("delimiter", R"(" ")") + ", " +
                                 json_member("itemType", R"("string")");
                        },
                        [](either<id_cells, text_cells, section_cells, word_cells, reference_cells, unit_cells>) {
                          return json_member("type", R"("string")");
                        },
                    },
                    c.cells);
}

std::string constraints_of(const column& c) {
  std::string members;
  const auto add = [&](std::string_view key, const std::string& value) {
    members += (members.empty() ? "" : ", ") + json_member(key, value);
  };
  if (c.need == presence::required) add("required", "true");
  if (c.is<id_cells>()) add("unique", "true");
  if (c.is<word_cells>()) add("enum", words_array(c.as<word_cells>().words));
  if (c.is<unit_cells>()) add("enum", words_array(constplan::detail::enumerator_names<unit>::list()));
  if (c.is<integer_cells>()) add("minimum", std::to_string(c.as<integer_cells>().least));
  if (c.is<integer_cells>()) add("maximum", std::to_string(c.as<integer_cells>().most));
  if (c.is<amount_cells>()) add("minimum", "0");
  return members.empty() ? "" : ", " + json_member("constraints", '{' + members + '}');
}

std::string fields_of(const table& t) {
  std::string fields;
  for (const column& c : t.columns) {
    fields += (fields.empty() ? "\n          {" : ",\n          {") + json_member("name", json_string(c.name)) + ", " +
              type_of_field(c) + ", " + json_member("description", json_string(c.doc)) + constraints_of(c) + '}';
  }
  return fields;
}

// A key that stays in its table names no resource.
std::string foreign_keys_of(const table& t) {
  std::string keys;
  for (const column& c : t.columns) {
    if (!c.is<reference_cells>()) continue;
    const std::string_view to = c.referred_table();
    const std::string resource = to == t.name ? "" : json_member("resource", json_string(to)) + ", ";
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
