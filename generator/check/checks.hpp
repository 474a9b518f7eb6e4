// What check() checks, each in the file of its name. check_figures.hpp declares the check of figures.
#pragma once

#include "../model/loaded_data.hpp"

namespace constplan::generator {

/// Reports formulas and errors of spreadsheets, text read in another encoding, words that mix letters of several
/// scripts, and texts in the column of another language. Linear time.
void check_texts(const loaded_data& data, diagnostics& errors);

/// The data set is described by one row at most, whose version and licence are codes and whose languages are those of
/// the columns.
void check_description(const loaded_data& data, diagnostics& errors);

/// No row leads back to itself by a column that refers to its own table: a parent, the whole of a part. Where such a
/// column must not be empty, a row that names itself is the end of the way. Linear time.
void check_cycles(const loaded_data& data, diagnostics& errors);

/// In GB/T 2260 the first two digits of a code are the province's, which a data set has one of, and the first four
/// those of the place at the top, the prefecture.
void check_codes(const loaded_data& data, diagnostics& errors);

/// A short or further name finds one body, and a list of names is separated by spaces alone.
void check_names(const loaded_data& data, diagnostics& errors);

/// A document's period holds those of its plans, and it is issued before the period is over. A plan aims at years from
/// its first on, and what it reports, or measures against, lies before its end.
void check_years(const loaded_data& data, diagnostics& errors);

/// Whether no parent is above the row by column number `parent`, as its word says.
bool is_top(const loaded_table& t, std::size_t parent, std::size_t row);

/// The row that column number `c`, a reference to the top, must refer to: a row at the top itself, otherwise its
/// parent's.
std::int64_t top_of(const loaded_table& t, std::size_t c, std::size_t row);

/// Rows with the words of the top have no parent, all others have one, and references to the top lead there.
void check_tops(const loaded_data& data, diagnostics& errors);

/// Rows with the words of items have a parent, and no others have one; the same of the members of regions.
void check_items(const loaded_data& data, diagnostics& errors);

/// The section of a row is inside that of the row it belongs to: what a plan states is in the plan's annex.
void check_sections(const loaded_data& data, diagnostics& errors);

/// Reports figures whose `restates` names another figure than their own, and rows that repeat a figure without naming
/// it.
void check_restatements(const loaded_data& data, diagnostics& errors);

/// The ordinals of a list count from 1 and leave none out. Requires a data set whose every cell could be read: a row
/// that could not might belong to any list.
void check_numbering(const loaded_data& data, diagnostics& errors);

/// Reports rows of the tables whose rows are there to be used, such as agencies, that no row of another table and no
/// child refers to, unless a note states why they are there. Prefecture-level cities need no note: the table lists all.
void check_orphans(const loaded_data& data, diagnostics& errors);

}  // namespace constplan::generator
