// What the commands that read a data set have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../emit/output.hpp"
#include "../model/loaded_data.hpp"
#include "command_line.hpp"

namespace constplan::generator {

/// Prints the errors and their number, followed by `consequence`. Returns whether there are any.
bool print_errors(const diagnostics& errors, std::string_view consequence);

/// Reads and checks the data set in `directory`. Prints the errors if there are any, and returns whether there are
/// none.
bool load_checked(const std::string& directory, std::string_view consequence, loaded_data& data);

/// The same for a command that writes the part of the data set that its options select. Forgets where the values are.
bool load_slice(const arguments& args, data_set& data);

/// Throws usage_error if a file exists that this program did not generate.
void check_replaceable(const std::vector<output_file>& files);

/// Writes the files, and prints what was written unless --quiet is present.
void write(const std::vector<output_file>& files, const arguments& args);

/// `c` with the options that select a part of a data set, and their description.
command with_slices(command c);

}  // namespace constplan::generator
