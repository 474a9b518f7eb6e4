#include "exports.hpp"

#include <constplan/unit.hpp>
#include <filesystem>

#include "../input/text.hpp"
#include "cell.hpp"
#include "description.hpp"
#include "json_text.hpp"
#include "render.hpp"

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

void add_type(json_object& field, const column& c) {
  std::visit(overloaded{
                 [&](either<integer_cells, amount_cells>) { field.add_string("type", "integer"); },
                 [&](flag_cells) { field.add_string("type", "boolean"); },
                 [&](date_cells) { field.add_string("type", "date"); },
                 [&](references_cells) {
                   field.add_string("type", "list").add_string("delimiter", " ").add_string("itemType", "string");
                 },
                 [&](either<id_cells, text_cells, section_cells, word_cells, reference_cells, unit_cells>) {
                   field.add_string("type", "string");
                 },
             },
             c.cells);
}

json_object constraints_of(const column& c) {
  json_object all;
  if (c.need == presence::required) all.add("required", "true");
  if (c.is<id_cells>()) all.add("unique", "true");
  if (c.is<word_cells>()) all.add("enum", json_strings(split_words(c.as<word_cells>().words)));
  if (c.is<unit_cells>()) all.add("enum", json_strings(split_words(detail::enumerator_names<unit>::list())));
  if (c.is<integer_cells>()) all.add("minimum", std::to_string(c.as<integer_cells>().least));
  if (c.is<integer_cells>()) all.add("maximum", std::to_string(c.as<integer_cells>().most));
  if (c.is<amount_cells>()) all.add("minimum", "0");
  return all;
}

std::string field_of(const column& c) {
  json_object field;
  field.add_string("name", c.name);
  add_type(field, c);
  field.add_string("description", c.doc);
  if (const json_object constraints = constraints_of(c); !constraints.empty()) {
    field.add("constraints", constraints.text());
  }
  return field.text();
}

// A key that stays in its table names no resource.
std::string foreign_key_of(const column& c, const table& t) {
  json_object reference;
  if (c.referred_table() != t.name) reference.add_string("resource", c.referred_table());
  reference.add("fields", json_strings({"id"}));
  return json_object{}.add("fields", json_strings({c.name})).add("reference", reference.text()).text();
}

std::string resource_of(const table& t) {
  std::string fields;
  std::string keys;
  for (const column& c : t.columns) {
    fields += (fields.empty() ? "\n          " : ",\n          ") + field_of(c);
    if (c.is<reference_cells>()) keys += (keys.empty() ? "\n          " : ",\n          ") + foreign_key_of(c, t);
  }
  if (!keys.empty()) keys = ",\n        \"foreignKeys\": [" + keys + "\n        ]";
  return render(R"(    {
      "name": "$name$",
      "type": "table",
      "path": "$name$.csv",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "description": $description$,
      "schema": {
        "fields": [$fields$
        ],
        "primaryKey": ["id"]$foreign_keys$
      }
    })",
                {{"name", t.name}, {"description", json_string(t.doc)}, {"fields", fields}, {"foreign_keys", keys}});
}

// The properties of the package, which the standard names in its own way, each on a line.
std::string properties_of(const data_set& data) {
  std::string text;
  const auto add = [&](std::string_view name, const std::string& value) {
    text.append("  ").append(json_string(name)).append(": ").append(value).append(",\n");
  };
  for (const auto& [name, value] : description_of(data)) {
    if (!value) continue;
    if (name == "id") add("name", json_string(*value));
    if (name == "version" || name == "fingerprint") add(name, json_string(*value));
    if (name == "languages") add(name, json_strings(split_words(*value)));
    if (name == "licence") add("licenses", '[' + json_object{}.add_string("name", *value).text() + ']');
  }
  if (const auto title = described_text(data, "title_")) add("title", json_string(*title));
  if (const auto publisher = described_text(data, "publisher_")) {
    const json_object contributor =
        json_object{}.add_string("title", *publisher).add("roles", json_strings({"publisher"}));
    add("contributors", '[' + contributor.text() + ']');
  }
  return text;
}

}  // namespace

std::vector<output_file> to_csv_package(const data_set& data, const std::string& out) {
  const auto path = [&](const std::string& name) { return (std::filesystem::path{out} / name).string(); };
  std::vector<output_file> files;
  std::string resources;
  const auto add = [&](const table_data& t) {
    files.push_back({path(std::string{t.schema().name} + ".csv"), csv_of(data, t)});
    resources += (resources.empty() ? "" : ",\n") + resource_of(t.schema());
  };
  if (data.description() != nullptr) add(*data.description());
  for (const table_data& t : data.tables()) add(t);
  files.push_back({path("datapackage.json"),
                   render(R"({
  "$dollar$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
$properties$  "resources": [
$resources$
  ]
}
)",
                          {{"dollar", "$"}, {"properties", properties_of(data)}, {"resources", resources}})});
  return files;
}

}  // namespace constplan::generator
