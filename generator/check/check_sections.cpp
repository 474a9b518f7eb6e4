#include "checks.hpp"

#include <constplan/section.hpp>

#include "../model/reference_path.hpp"

namespace constplan::generator {
namespace {

void check_column(const loaded_data& data, const loaded_table& outer, std::size_t outer_column, const loaded_table& t,
                  std::size_t c, diagnostics& errors) {
  const auto path = reference_path::find(data, t, outer.schema().name);
  if (!path) return;
  const column_data& section = t.columns()[c];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row) || section.text[row].empty()) continue;
    const std::size_t owner = path->follow(row);
    const std::string_view around = outer.columns()[outer_column].text[owner];
    if (is_within(section.text[row], around)) continue;
    errors.error(t.where(row, c), in_quotes(section.text[row]) + " is outside of " + in_quotes(around) +
                                      ", the section of " + std::string{outer.schema().row} + " " +
                                      in_quotes(outer.id(owner)) + "; correct one of them");
  }
}

}  // namespace

void check_sections(const loaded_data& data, diagnostics& errors) {
  for_each_column<section_cells>(data, [&](const loaded_table& outer, std::size_t o, const section_cells& around) {
    if (!around.encloses) return;
    for_each_column<section_cells>(data, [&](const loaded_table& t, std::size_t c, section_cells) {
      if (&t != &outer) check_column(data, outer, o, t, c, errors);
    });
  });
}

}  // namespace constplan::generator
