#include "../audit/audit.hpp"

#include <iostream>

#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

exit_status run(const arguments& args) {
  loaded_data data;
  if (!load_checked(args.directory, "", data)) return exit_status::bad_data;
  const originals texts = read_originals(data, *args.find("--sources"), args.list("--documents"));
  diagnostics errors;
  audit_rows(data, texts, errors, std::cout);
  if (args.find("--uncovered") != nullptr) audit_numbers(data, texts, errors, std::cout);
  if (args.find("--coverage") != nullptr) audit_coverage(data, texts, std::cout);
  return print_errors(errors, "") ? exit_status::bad_data : exit_status::success;
}

}  // namespace

command audit_command() {
  return {
      "audit",
      "compare a data set with the original documents",
      R"(Checks the data set in DIR, then looks for every figure, heading, title, list item and defect in the originals,
TEXTDIR/<source>.txt, inside the section that its row names.

A section begins at a line that begins with its number:
  in Chinese    附件1, 第三章, 第二节, 第五条, 一、, （一）, 专栏1, 1.
  otherwise     Article 5, Art. 5, Chapter 3, CHAPTER III, Annex II, and any word before a number that rows name
                2 Title, 2.1 Title, IV. Title, A. Title, 1., (1), 5(1), (a), (i)
Rows name it as the text has it: Article 5(1)(a), Chapter 3, Section 2.1, Annex II/A, 附件3/二/（一）. The words around
figures are checked in Chinese and in English.)",
      {{"--sources", "TEXTDIR", "the directory of the original texts", true},
       {"--documents", "LIST", "only the documents with these ids, where the other texts are not at hand", false},
       {"--uncovered", "",
        "also look for thresholds, and for numbers of the originals that no row has and no exception excepts", false},
       {"--coverage", "", "also print how much of each original no row has, and its longest passages", false}},
      run};
}

}  // namespace constplan::generator
