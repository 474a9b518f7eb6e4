// The commands of constplan-gen.
#pragma once

#include <string>
#include <vector>

#include "command_line.hpp"

namespace constplan::generator {

command init_command();
command schema_command();
command check_command();
command header_command();
command export_command();
command book_command();
command audit_command();
command diff_command();
command figure_command();
command vocabulary_command();

/// All of them, in the order in which the help lists them.
const std::vector<command>& commands();

/// What `constplan-gen --help` prints.
std::string help();

}  // namespace constplan::generator
