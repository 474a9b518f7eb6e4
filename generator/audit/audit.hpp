// The data against the original documents, both ways.
#pragma once

#include <iosfwd>
#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// Looks for every figure, heading, title, list item and defect of the data in the originals, `directory`/<document's
/// source>.txt, inside the section its row names. What is not there is an error at the row. Prints to `out` how much
/// was looked for.
void audit_rows(const data_set& data, const std::string& directory, diagnostics& errors, std::ostream& out);

/// Looks for every number of the originals in the data. A number that is no figure of a row, no threshold and in no
/// exception is an error at its place in the original; so is an exception that excepts nothing. Prints to `out` how
/// many numbers there are.
void audit_numbers(const data_set& data, const std::string& directory, diagnostics& errors, std::ostream& out);

}  // namespace constplan::generator
