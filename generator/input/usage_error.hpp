// What ends the program with status 2.
#pragma once

#include <stdexcept>

namespace constplan::generator {

/// The program was called wrongly, or a file it needs cannot be read or written.
struct usage_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace constplan::generator
