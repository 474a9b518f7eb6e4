#include "commands.hpp"

namespace constplan::generator {

const std::vector<command>& commands() {
  static const std::vector<command> all = {init_command(),   schema_command(),    check_command(), header_command(),
                                           export_command(), book_command(),      diff_command(),  audit_command(),
                                           figure_command(), vocabulary_command()};
  return all;
}

std::string help() {
  std::string text =
      "usage: constplan-gen COMMAND DIR [OPTION ...]\n\n"
      "Checks curated plan data and turns it into constexpr C++ tables.\n\n";
  for (const command& c : commands()) {
    text += "  " + std::string{c.name} + std::string(12 - c.name.size(), ' ') + std::string{c.summary} + '\n';
  }
  return text +
         "\n`constplan-gen COMMAND --help` tells more, `constplan-gen --version` which release this is.\n\n"
         "Exit status: 0 done; 1 the data has errors, and nothing was written;\n"
         "2 the call was wrong, or a file could not be read or written. Of diff: 0 equal; 1 different; 2 trouble.\n";
}

}  // namespace constplan::generator
