#include <iostream>

#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

exit_status run(const arguments& args) {
  loaded_data data;
  if (!load_checked(args.directory, "", data)) return exit_status::bad_data;
  for (const loaded_table& t : data.tables()) {
    const std::string name{t.schema().name};
    std::cout << name << std::string(18 - name.size(), ' ') << counted(t.size(), "row") << '\n';
  }
  return exit_status::success;
}

}  // namespace

command check_command() {
  return {"check",
          "check a data set",
          "Reads DIR/<table>.csv for every table and checks it. Prints how many rows each table has.",
          {},
          run};
}

}  // namespace constplan::generator
