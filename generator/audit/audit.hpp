// The data against the original documents, both ways.
#pragma once

#include <iosfwd>

#include "originals.hpp"

namespace constplan::generator {

/// Looks for every figure, heading, title, list item and defect of the data in the originals, inside the section its
/// row names. What is not there is an error at the row, and so is a word of comparison that stands at a figure and is
/// not in it. Rows of documents without an original are passed over. Prints to `out` how much was looked for. Calls
/// audit_titles() and audit_statements().
void audit_rows(const loaded_data& data, const originals& texts, diagnostics& errors, std::ostream& out);

/// Looks for the titles and numbers of documents and plans in their originals. A title that is another plan's is an
/// error even if the original quotes it.
void audit_titles(const loaded_data& data, const originals& texts, diagnostics& errors);

/// Compares years, modalities, places, agencies and roles with the words of the sections that rows name.
void audit_statements(const loaded_data& data, const originals& texts, diagnostics& errors);

/// Looks for every threshold in the originals, and for every number of the originals in the data. A number that is no
/// figure of a row, no threshold and in no exception is an error at its place in the original; so is an exception that
/// excepts nothing, where all the originals that it may be for are there. Prints to `out` how many numbers there are.
void audit_numbers(const loaded_data& data, const originals& texts, diagnostics& errors, std::ostream& out);

/// Prints for each original how many of its characters, marks and white space apart, no row has: no run, heading, name
/// or title of a row is there. Prints the ten longest passages, which do not go beyond a sentence.
void audit_coverage(const loaded_data& data, const originals& texts, std::ostream& out);

}  // namespace constplan::generator
