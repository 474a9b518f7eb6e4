#include "exports.hpp"

#include <constplan/unit.hpp>
#include <filesystem>

#include "../input/text.hpp"
#include "cell.hpp"
#include "description.hpp"
#include "json_text.hpp"
#include "list_table.hpp"
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
  std::visit(
      overloaded{
          [&](either<integer_cells, amount_cells>) { field.add_string("type", "integer"); },
          [&](flag_cells) { field.add_string("type", "boolean"); },
          [&](date_cells) { field.add_string("type", "date"); },
          // Version 1 has no type "list".
          [&](either<id_cells, text_cells, section_cells, word_cells, reference_cells, references_cells, unit_cells>) {
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

void add_line(std::string& array, const std::string& line) {
  array += (array.empty() ? "\n          " : ",\n          ") + line;
}

// Version 1 requires a resource; an empty one means the table itself.
std::string foreign_key(std::string_view column, std::string_view referred, std::string_view table) {
  json_object reference;
  reference.add_string("resource", referred == table ? "" : referred).add("fields", json_strings({"id"}));
  return json_object{}.add("fields", json_strings({column})).add("reference", reference.text()).text();
}

struct resource {
  std::string name;
  std::string path;
  std::string doc;
  std::string fields;
  std::string primary_key;
  std::string foreign_keys;
};

std::string descriptor_of(const resource& r) {
  return render(R"(    {
      "name": "$name$",
      "type": "table",
      "profile": "tabular-data-resource",
      "path": "$path$",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "dialect": {
        "delimiter": ",",
        "lineTerminator": "\n",
        "quoteChar": "\"",
        "doubleQuote": true,
        "skipInitialSpace": false,
        "header": true
      },
      "description": $description$,
      "schema": {
        "fields": [$fields$
        ],
        "primaryKey": $primary_key$$foreign_keys$
      }
    })",
                {{"name", r.name},
                 {"path", r.path},
                 {"description", json_string(r.doc)},
                 {"fields", r.fields},
                 {"primary_key", r.primary_key},
                 {"foreign_keys",
                  r.foreign_keys.empty() ? "" : ",\n        \"foreignKeys\": [" + r.foreign_keys + "\n        ]"}});
}

std::string descriptor_of(const table& t) {
  resource r{std::string{t.name}, std::string{t.name} + ".csv", std::string{t.doc}, {}, json_strings({"id"}), {}};
  for (const column& c : t.columns) {
    add_line(r.fields, field_of(c));
    if (c.is<reference_cells>()) add_line(r.foreign_keys, foreign_key(c.name, c.referred_table(), t.name));
  }
  return descriptor_of(r);
}

// Not next to the tables, because a data set has no such file and the CSV files are a data set.
std::string path_of(const list_table& list) { return "lists/" + list.name + ".csv"; }

std::string descriptor_of(const list_table& list) {
  resource r{list.name, path_of(list), std::string{list.doc}, {}, json_strings({list.owner_column, "ordinal"}), {}};
  const auto add_field = [&](std::string_view name, std::string_view type, std::string_view doc, json_object limits) {
    json_object field;
    field.add_string("name", name).add_string("type", type).add_string("description", doc);
    add_line(r.fields, field.add("constraints", limits.add("required", "true").text()).text());
  };
  add_field(list.owner_column, "string", "The row that the list belongs to.", {});
  add_field("ordinal", "integer", "The place of the item in the list, from 1.", json_object{}.add("minimum", "1"));
  add_field(list.item_column, "string", "The item.", {});
  add_line(r.foreign_keys, foreign_key(list.owner_column, list.owner_table, list.name));
  add_line(r.foreign_keys, foreign_key(list.item_column, list.item_table, list.name));
  return descriptor_of(r);
}

std::string csv_of(const list_table& list) {
  std::string csv = std::string{list.owner_column} + ",ordinal," + std::string{list.item_column} + '\n';
  for (const list_table::row& row : list.rows) {
    csv += std::string{row.owner} + ',' + std::to_string(row.ordinal) + ',' + std::string{row.item} + '\n';
  }
  return csv;
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
  const auto add_resource = [&](const std::string& r) { resources += (resources.empty() ? "" : ",\n") + r; };
  const auto add = [&](const table_data& t) {
    files.push_back({path(std::string{t.schema().name} + ".csv"), csv_of(data, t)});
    add_resource(descriptor_of(t.schema()));
  };
  if (data.description() != nullptr) add(*data.description());
  for (const table_data& t : data.tables()) {
    add(t);
    for (const list_table& list : list_tables_of(data, t)) {
      files.push_back({path(path_of(list)), csv_of(list)});
      add_resource(descriptor_of(list));
    }
  }
  files.push_back({path("datapackage.json"),
                   render(R"({
  "$dollar$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
  "profile": "tabular-data-package",
$properties$  "resources": [
$resources$
  ]
}
)",
                          {{"dollar", "$"}, {"properties", properties_of(data)}, {"resources", resources}})});
  return files;
}

}  // namespace constplan::generator
