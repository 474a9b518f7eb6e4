#include <iostream>

#include "../figure/reading_line.hpp"
#include "../input/diagnostics.hpp"
#include "../input/usage_error.hpp"
#include "commands.hpp"

namespace constplan::generator {
namespace {

exit_status run(const arguments& args) {
  const std::string* const language = args.find("--language");
  const bool is_chinese = language == nullptr || *language == "zh";
  if (!is_chinese && *language != "en") {
    throw usage_error{"figure: unknown language " + in_quotes(*language) + "; expected zh or en"};
  }
  std::cout << reading_header << '\n';
  for (std::string text; std::getline(std::cin, text);) {
    if (!text.empty() && text.back() == '\r') text.pop_back();
    std::cout << reading_line(text, is_chinese) << '\n';
  }
  return exit_status::success;
}

}  // namespace

command figure_command() {
  return {"figure",
          "read figures in words",
          "Reads runs of text from standard input, one a line, and prints what they state: a table whose columns are\n"
          "separated by tabs, with a header line. What is not understood, or can be read in two ways, is an error in\n"
          "the last column.",
          {{"--language", "LANG", "zh (the default) or en: the language of the runs", false}},
          run,
          false};
}

}  // namespace constplan::generator
