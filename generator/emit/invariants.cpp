#include "invariants.hpp"

#include "cpp_text.hpp"
#include "output.hpp"

namespace constplan::generator {
namespace {

std::string assertion(const std::string& row, const std::string& check, const std::string& message) {
  return "static_assert(\n    constplan::detail::holds_of_every<" + row + ", &constplan::detail::" + check +
         ">(),\n    \"" + message + "\");\n";
}

bool is_sound_figure_checkable(const table& t) {
  for (const auto* column : {"comparator", "year", "base_year", "year_inferred", "threshold", "threshold_metric"}) {
    if (!t.has_column(column)) return false;
  }
  return t.row_base == "figure_row";
}

std::string assertions_of(const data_set& data, const table_data& t) {
  const std::string row{t.schema().row};
  const std::string name{t.schema().name};
  std::string text = assertion(row, "is_found_by_its_id<" + row + ">", name + ": a row is not found by its id");
  if (is_sound_figure_checkable(t.schema())) {
    text += assertion(row, "is_sound_figure<" + row + ">", name + ": the columns of a figure do not go together");
  }
  for (const column& c : t.schema().columns) {
    const std::string reverse{c.as<reference_cells>().reverse};
    if (reverse.empty()) continue;
    const std::string referred{data[c.referred_table()].schema().row};
    const bool has_aside = t.schema().has_column(t.schema().aside) && c.name != t.schema().aside;
    const std::string check =
        has_aside ? "is_listed_unless_aside<\n        " + row + ", &" + row + "::" + std::string{t.schema().aside}
                  : "is_listed_by<\n        " + row;
    text += assertion(row, check + ", " + referred + ", &" + row + "::" + std::string{c.name} + ", &" + reverse + ">",
                      name + ": a row is missing from " + reverse + " its " + std::string{c.name});
  }
  return text;
}

}  // namespace

std::string invariants_header(const data_set& data, const std::string& name_space) {
  const std::string space = innermost(name_space);
  std::string text = "// " + name_space +
                     ": including this header checks the whole data set while compiling. It declares nothing.\n//\n"
                     "// " +
                     std::string{made_by} +
                     ".\n#pragma once\n\n#include <constplan/detail/invariants.hpp>\n\n#include \"../" + space +
                     ".hpp\"\n\nnamespace " + name_space + " {\n";
  for (const table_data& t : data.tables()) {
    if (t.size() > 0) text += "\n" + assertions_of(data, t);
  }
  return text + "\n}  // namespace " + name_space + "\n";
}

}  // namespace constplan::generator
