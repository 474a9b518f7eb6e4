#include "literals.hpp"

#include "cpp_text.hpp"
#include "output.hpp"

namespace constplan::generator {

std::string literals_header(const data_set& data, const std::string& name_space) {
  const std::string space = innermost(name_space);
  std::string operators;
  for (const table_data& t : data.tables()) {
    const std::string row{t.schema().row};
    operators += doc_comment("The " + row + " with this id.", "") + "CONSTPLAN_CONSTEVAL " + row + " operator\"\"_" +
                 row + "(const char* id, std::size_t size) noexcept {\n  return " + std::string{t.schema().name} +
                 ".at({id, size});\n}\n";
  }
  return "// " + name_space +
         ": ids as literals, one for each table. In C++20 an unknown id never compiles; in C++17 it fails only in\n"
         "// constant expressions.\n//\n// " +
         std::string{made_by} +
         ".\n#pragma once\n\n#include <constplan/detail/config.hpp>\n"
         "#include <constplan/literals.hpp>\n\n#include \"../" +
         space + ".hpp\"\n\nnamespace " + name_space + " {\ninline namespace CONSTPLAN_ABI {\n/// Ids of " +
         name_space + " as literals.\ninline namespace literals {\n\n" + operators +
         "\n}  // namespace literals\n}  // namespace CONSTPLAN_ABI\n}  // namespace " + name_space + "\n";
}

}  // namespace constplan::generator
