#include "breaking.hpp"

#include "../input/source_unit.hpp"
#include "../model/schema.hpp"

namespace constplan::generator {
namespace {

const column* find(std::string_view table_name, std::string_view column_name) {
  const table* const t = find_table(table_name);
  return t == nullptr ? nullptr : t->find_column(column_name);
}

}  // namespace

bool is_in_headers(std::string_view table_name) {
  const table* const t = find_table(table_name);
  return t == nullptr || t->is_published();
}

bool needs_file(std::string_view table_name) {
  const table* const t = find_table(table_name);
  return t == nullptr || (t->is_published() && !t->may_be_missing);
}

bool needs_column(std::string_view table_name, std::string_view column_name) {
  const column* const c = find(table_name, column_name);
  return is_in_headers(table_name) && (c == nullptr || c->need == presence::required);
}

bool changes_base_unit(std::string_view table_name, std::string_view column_name, std::string_view before,
                       std::string_view after) {
  const column* const c = find(table_name, column_name);
  if (c == nullptr || !is_in_headers(table_name) || before == after) return false;
  if (c->as<word_cells>().enumeration == "unit") return true;
  if (!c->is<unit_cells>()) return false;
  const auto unit_before = find_source_unit(before);
  const auto unit_after = find_source_unit(after);
  return !unit_before || !unit_after || unit_before->base != unit_after->base;
}

}  // namespace constplan::generator
