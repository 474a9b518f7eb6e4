#include "exports.hpp"

#include <filesystem>

#include "../input/text.hpp"
#include "cell.hpp"
#include "description.hpp"
#include "json_text.hpp"

namespace constplan::generator {
namespace {

std::string cell(const data_set& data, const table_data& t, std::size_t c, std::size_t row) {
  const std::optional<std::string> value = exported_cell(data, t, c, row);
  switch (type_of(t.schema().columns[c])) {
    case cell_type::text: return value ? json_string(*value) : "null";
    case cell_type::number:
    case cell_type::flag: return value.value_or("null");
    case cell_type::list: return json_strings(split_words(value ? *value : std::string_view{}));
  }
  return {};
}

std::string row_object(const data_set& data, const table_data& t, std::size_t row) {
  json_object object;
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    object.add(t.schema().columns[c].name, cell(data, t, c, row));
  }
  return object.text();
}

std::string description_object(const data_set& data) {
  json_object object;
  for (const auto& [name, value] : description_of(data)) object.add(name, value ? json_string(*value) : "null");
  return object.text();
}

}  // namespace

std::string to_json(const data_set& data) {
  std::string json = "{\n  \"data_set\": [" + description_object(data) + "]";
  for (const table_data& t : data.tables()) {
    json += ",\n  " + json_string(t.schema().name) + ": [";
    for (std::size_t row = 0; row < t.size(); ++row)
      json += (row == 0 ? "\n    " : ",\n    ") + row_object(data, t, row);
    json += t.size() == 0 ? "]" : "\n  ]";
  }
  return json + "\n}\n";
}

std::vector<output_file> to_json_lines(const data_set& data, const std::string& out) {
  const auto path = [&](const std::string& name) { return (std::filesystem::path{out} / (name + ".jsonl")).string(); };
  std::vector<output_file> files{{path("data_set"), description_object(data) + '\n'}};
  for (const table_data& t : data.tables()) {
    std::string lines;
    for (std::size_t row = 0; row < t.size(); ++row) lines += row_object(data, t, row) + '\n';
    files.push_back({path(std::string{t.schema().name}), lines});
  }
  return files;
}

}  // namespace constplan::generator
