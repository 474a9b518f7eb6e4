#include <iostream>

#include "../emit/schema_page.hpp"
#include "commands.hpp"

namespace constplan::generator {
namespace {

exit_status run(const arguments&) {
  std::cout << schema_page(schema());
  return exit_status::success;
}

}  // namespace

command schema_command() {
  return {"schema",
          "print what a data set must hold",
          "Prints every table, column, type, unit and word, in Markdown.",
          {},
          run,
          false};
}

}  // namespace constplan::generator
