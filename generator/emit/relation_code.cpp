#include "relation_code.hpp"

#include <algorithm>
#include <constplan/names.hpp>
#include <numeric>

#include "../input/text.hpp"
#include "column_code.hpp"
#include "cpp_text.hpp"

namespace constplan::generator {
namespace {

// Whether the groups, one after the other, are the table's rows in order: then they need no list.
bool follow_one_another(const std::vector<std::vector<std::size_t>>& groups) {
  std::size_t next = 0;
  for (const auto& group : groups) {
    for (const std::size_t row : group) {
      if (row != next++) return false;
    }
  }
  return true;
}

std::string order_array(const table_data& t, const std::string& name, const column_data& names, bool is_short) {
  std::vector<std::int64_t> rows(t.size());
  std::iota(rows.begin(), rows.end(), 0);
  const auto key = [&](std::int64_t row) {
    const std::string_view text = names.text[static_cast<std::size_t>(row)];
    return is_short ? short_name(text) : text;
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](std::int64_t a, std::int64_t b) { return compare_names(key(a), key(b)) < 0; });
  return number_array(name, static_cast<std::int64_t>(t.size()), rows);
}

std::string name_function(const table_data& t, const std::vector<std::string_view>& columns, const std::string& suffix,
                          const std::string& order, const std::string& argument, const std::string& match) {
  const std::string row{t.schema().row};
  const std::string table{t.schema().name};
  const auto call = [&](std::string_view column) {
    const std::string name{column};
    return "constplan::rows_by_name<" + row + ", &" + row + "::" + name + ">(columns::" + table + "::" + order + name +
           ", " + argument + ", constplan::name_match::" + match + ")";
  };
  std::string text = "constexpr constplan::relation<" + row + "> " + table + suffix + "(std::string_view " + argument +
                     ") noexcept {\n";
  for (std::size_t c = 0; c + 1 < columns.size(); ++c) {
    std::string first = return_statement(call(columns[c]), "  ");
    text += first.replace(2, 6, "const auto found =") + "  if (!found.empty()) return found;\n";
  }
  return text + return_statement(call(columns.back()), "  ") + "}\n";
}

}  // namespace

relation_code encode_relation(const data_set& data, const relation_data& r, std::string_view table) {
  std::vector<std::int64_t> rows;
  std::vector<std::size_t> sizes;
  for (const auto& group : r.groups) {
    rows.insert(rows.end(), group.begin(), group.end());
    sizes.push_back(group.size());
  }
  const bool is_by_number = r.from.empty();
  const bool needs_list = is_by_number || !follow_one_another(r.groups);
  const std::string access = "columns::" + std::string{table} + "::" + r.array;
  const std::string row{data[r.to].schema().row};
  relation_code code;
  if (is_by_number) {
    std::vector<std::string> keys;
    for (const std::int64_t key : r.keys) keys.push_back(std::to_string(key));
    code.arrays += list_array("std::uint16_t", r.array + "_keys", keys);
  }
  if (needs_list) code.arrays += number_array(r.array, static_cast<std::int64_t>(data[r.to].size()), rows);
  code.arrays += offsets_array(r.array + "_offsets", sizes);
  code.function = doc_comment(r.doc, "") + "constexpr constplan::relation<" + row + "> " + r.function + "(";
  if (is_by_number) {
    const std::string argument = r.array.substr(r.array.find('_') + 1);
    code.function += "int " + argument + ") noexcept {\n" +
                     return_statement("constplan::relation_by_key<" + row + ">(" + access + "_keys, " +
                                          std::to_string(r.keys.size()) + ", " + argument + ", " + access + ", " +
                                          access + "_offsets)",
                                      "  ");
  } else {
    code.function += std::string{data[r.from].schema().row} + " of) noexcept {\n" +
                     return_statement("constplan::relation_at<" + row + ">(" + (needs_list ? access + ", " : "") +
                                          access + "_offsets, of.index())",
                                      "  ");
  }
  code.function += "}\n";
  return code;
}

relation_code encode_names(const table_data& t) {
  std::vector<std::string_view> columns;
  relation_code code;
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    const std::string_view name = t.schema().columns[c].name;
    if (!starts_with(name, "name_")) continue;
    columns.push_back(name);
    code.arrays += order_array(t, "by_" + std::string{name}, t.columns()[c], false) +
                   order_array(t, "by_short_" + std::string{name}, t.columns()[c], true);
  }
  if (columns.empty()) return {};
  code.arrays = "// The rows in the order of their names; see constplan/names.hpp.\n" + code.arrays;
  const std::string table{t.schema().name};
  code.function =
      doc_comment("The " + table + " whose name, in one language or else the other, begins with `text`, in the order " +
                      "of their names; A to Z are a to z. Logarithmic.",
                  "") +
      name_function(t, columns, "_starting_with", "by_", "text", "beginning") + "\n" +
      doc_comment("The " + table + " of this name, in one language or else the other, with or without an ending that " +
                      "short_name() takes off: 佛山 and 佛山市, foshan and Foshan City. Logarithmic.",
                  "") +
      name_function(t, columns, "_named", "by_short_", "name", "short_name");
  return code;
}

}  // namespace constplan::generator
