#include "header.hpp"

#include "cpp_text.hpp"
#include "render.hpp"

namespace constplan::generator {

std::string literals_header(const data_set& data, const std::string& name_space) {
  std::string operators;
  for (const table_data& t : data.tables()) {
    const std::string row{t.schema().row};
    operators += render(R"(/// The $row$ with this id.
CONSTPLAN_CONSTEVAL $row$ operator""_$row$(const char* id, std::size_t size) noexcept {
  return $table$.at({id, size});
}
)",
                        {{"row", row}, {"table", t.schema().name}});
  }
  return render(
      R"(// $name_space$: ids as literals, one for each table. In C++20 an unknown id never compiles; in C++17 it fails only in
// constant expressions.
//
// $made_by$.
#pragma once

#include <constplan/detail/config.hpp>
#include <constplan/literals.hpp>

#include "../$space$.hpp"

namespace $name_space$ {
inline namespace CONSTPLAN_ABI {
/// Ids of $name_space$ as literals.
inline namespace literals {

$operators$
}  // namespace literals
}  // namespace CONSTPLAN_ABI
}  // namespace $name_space$
)",
      {{"name_space", name_space}, {"made_by", made_by}, {"space", innermost(name_space)}, {"operators", operators}});
}

}  // namespace constplan::generator
