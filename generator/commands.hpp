// The commands of constplan-gen and what their help says.
#pragma once

#include <string>
#include <vector>

#include "command_line.hpp"

namespace constplan::generator {

const std::vector<command>& commands();

/// What `constplan-gen --help` prints.
std::string help();

}  // namespace constplan::generator
