#include "literals.hpp"

#include "cpp_text.hpp"
#include "output.hpp"

namespace constplan::generator {

std::string literals_header(const data_set& data, const std::string& name_space) {
  const std::string space = innermost(name_space);
  std::string operators;
  for (const table_data& t : data.tables()) {
    const std::string row{t.schema().row};
    operators += "CONSTPLAN_CONSTEVAL " + row + " operator\"\"_" + row +
                 "(const char* id, std::size_t size) noexcept {\n  return " + std::string{t.schema().name} +
                 ".at({id, size});\n}\n";
  }
  return "// " + name_space +
         ": ids as literals, a row each. With C++20 an unknown id compiles nowhere, before that in no constant\n"
         "// expression.\n//\n// " +
         std::string{made_by} +
         ".\n#pragma once\n\n#include <constplan/config.hpp>\n"
         "#include <constplan/literals.hpp>\n\n#include \"../" +
         space + ".hpp\"\n\nnamespace " + name_space + " {\ninline namespace literals {\n\n" + operators +
         "\n}  // namespace literals\n}  // namespace " + name_space + "\n";
}

}  // namespace constplan::generator
