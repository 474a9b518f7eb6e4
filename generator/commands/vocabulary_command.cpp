#include "../emit/vocabulary_code.hpp"
#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

exit_status run(const arguments& args) {
  diagnostics errors;
  const vocabulary words = read_vocabulary(args.directory, errors);
  if (print_errors(errors, "; nothing was written")) return exit_status::bad_data;
  write(vocabulary_headers(words, *args.find("--out")), args);
  return exit_status::success;
}

}  // namespace

command vocabulary_command() {
  return {
      "vocabulary",
      "write the library's words and units",
      R"(Checks the words, units and literals in DIR, then writes the library's headers that contain them to OUT. For
the library's own vocabulary, see generator/data/README.md. Rebuild the generator afterwards.)",
      {{"--out", "OUT", "the directory include/constplan of the library", true},
       {"--quiet", "", "do not print what is written", false}},
      run};
}

}  // namespace constplan::generator
