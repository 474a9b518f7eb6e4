#include "cell.hpp"

#include <constplan/unit.hpp>

namespace constplan::generator {

cell_type type_of(const column& c) {
  return std::visit(
      overloaded{
          [](either<integer_cells, amount_cells>) { return cell_type::number; },
          [](flag_cells) { return cell_type::flag; },
          [](references_cells) { return cell_type::list; },
          [](either<id_cells, text_cells, section_cells, date_cells, word_cells, reference_cells, unit_cells>) {
            return cell_type::text;
          },
      },
      c.cells);
}

std::optional<std::string> exported_cell(const data_set& data, const table_data& t, std::size_t c, std::size_t row) {
  const column& schema = t.schema().columns[c];
  const column_data& column = t.columns()[c];
  std::string text{column.text[row]};
  if (schema.is<references_cells>()) {
    text.clear();
    for (const std::int64_t referred : column.number.of(row)) {
      text.append(text.empty() ? "" : " ").append(data[schema.referred_table()].id(static_cast<std::size_t>(referred)));
    }
  } else if (type_of(schema) == cell_type::number) {
    text = has(column, row) ? std::to_string(column.number[row]) : "";
  } else if (schema.is<flag_cells>()) {
    text = column.number[row] == 1 ? "true" : "false";
  } else if (schema.is<unit_cells>()) {
    text = has(column, row) ? std::string{name(static_cast<unit>(column.number[row]))} : "";
  }
  if (text.empty()) return std::nullopt;
  return text;
}

}  // namespace constplan::generator
