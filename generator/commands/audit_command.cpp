#include "../audit/audit.hpp"

#include <iostream>

#include "../input/usage_error.hpp"
#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

exit_status run(const arguments& args) {
  loaded_data data;
  if (!load_checked(args.directory, "", data)) return exit_status::bad_data;
  if (!data.is_in_chinese()) {
    throw usage_error{
        "audit: only originals in Chinese can be read, and this data set has no columns in Chinese (_zh)"};
  }
  const originals texts = read_originals(data, *args.find("--sources"), args.list("--documents"));
  diagnostics errors;
  audit_rows(data, texts, errors, std::cout);
  if (args.find("--uncovered") != nullptr) audit_numbers(data, texts, errors, std::cout);
  return print_errors(errors, "") ? exit_status::bad_data : exit_status::success;
}

}  // namespace

command audit_command() {
  return {
      "audit",
      "compare a data set with the original documents",
      R"(Checks the data set in DIR, then looks for every figure, heading, title, list item and defect in the originals,
TEXTDIR/<source>.txt, inside the section that its row names.)",
      {{"--sources", "TEXTDIR", "the directory of the original texts", true},
       {"--documents", "LIST", "only the documents with these ids, where the other texts are not at hand", false},
       {"--uncovered", "",
        "also look for thresholds, and for numbers of the originals that no row has and no exception excepts", false}},
      run};
}

}  // namespace constplan::generator
