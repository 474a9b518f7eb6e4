#include "header.hpp"

#include "cpp_text.hpp"
#include "render.hpp"

namespace constplan::generator {
namespace {

bool is_sound_figure_checkable(const table& t) {
  for (const auto* column : {"comparator", "year", "base_year", "year_origin", "threshold", "threshold_metric"}) {
    if (!t.has_column(column)) return false;
  }
  return t.row_base == "figure_row";
}

std::string assertions_of(const data_set& data, const table& t) {
  std::string text = render(R"(
static_assert(
    constplan::detail::holds_of_every<$row$, &constplan::detail::is_found_by_its_id<$row$>>(),
    "$table$: a row is not found by its id");
)",
                            {{"row", t.row}, {"table", t.name}});
  if (is_sound_figure_checkable(t)) {
    text += render(R"(static_assert(
    constplan::detail::holds_of_every<$row$, &constplan::detail::is_sound_figure<$row$>>(),
    "$table$: the columns of a figure do not go together");
)",
                   {{"row", t.row}, {"table", t.name}});
  }
  for (const column& c : t.columns) {
    const std::string_view reverse = c.reverse();
    if (reverse.empty()) continue;
    const bool has_aside = t.has_column(t.aside) && c.name != t.aside;
    text += render(R"(static_assert(
    constplan::detail::holds_of_every<$row$, &constplan::detail::$is_listed$<
        $row$$aside$, $referred$, &$row$::$column$, &$reverse$>>(),
    "$table$: a row is missing from $reverse$ its $column$");
)",
                   {{"row", t.row},
                    {"is_listed", has_aside ? "is_listed_unless_aside" : "is_listed_by"},
                    {"aside", has_aside ? std::string{", &"}.append(t.row).append("::").append(t.aside) : ""},
                    {"referred", data[c.referred_table()].schema().row},
                    {"column", c.name},
                    {"reverse", reverse},
                    {"table", t.name}});
  }
  return text;
}

}  // namespace

std::string invariants_header(const data_set& data, const std::string& name_space) {
  std::string assertions;
  for (const table_data& t : data.tables()) {
    if (t.size() > 0) assertions += assertions_of(data, t.schema());
  }
  return render(
      R"(// $name_space$: including this header checks the whole data set while compiling. It declares nothing.
//
// $made_by$.
#pragma once

#include <constplan/detail/invariants.hpp>

#include "../$space$.hpp"

namespace $name_space$ {
$assertions$
}  // namespace $name_space$
)",
      {{"name_space", name_space}, {"made_by", made_by}, {"space", innermost(name_space)}, {"assertions", assertions}});
}

}  // namespace constplan::generator
