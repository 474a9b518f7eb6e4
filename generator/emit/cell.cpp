#include "cell.hpp"

#include <constplan/unit.hpp>

namespace constplan::generator {

cell_type type_of(const column& c) {
  switch (c.kind) {
    case column_kind::integer:
    case column_kind::amount: return cell_type::number;
    case column_kind::flag: return cell_type::flag;
    case column_kind::references: return cell_type::list;
    default: return cell_type::text;
  }
}

std::optional<std::string> exported_cell(const data_set& data, const table_data& t, std::size_t c, std::size_t row) {
  const column& schema = t.schema().columns[c];
  const column_data& column = t.columns()[c];
  const std::int64_t number = column.number[row];
  std::string text{column.text[row]};
  if (schema.kind == column_kind::references) {
    text.clear();
    for (const std::int64_t referred : column.list[row]) {
      text.append(text.empty() ? "" : " ").append(data[schema.type].id(static_cast<std::size_t>(referred)));
    }
  } else if (type_of(schema) == cell_type::number) {
    text = number == absent_number ? "" : std::to_string(number);
  } else if (schema.kind == column_kind::source_unit) {
    text = number == absent_number ? "" : std::string{name(static_cast<unit>(number))};
  }
  if (text.empty()) return std::nullopt;
  return text;
}

}  // namespace constplan::generator
