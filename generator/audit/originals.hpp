// The originals of a data set, by document.
#pragma once

#include <string>
#include <vector>

#include "../model/data_set.hpp"
#include "source_text.hpp"

namespace constplan::generator {

/// Reads `directory`/<source>.txt for every document. The anomalies of the data tell which numbers of sections are
/// misprinted.
std::vector<source_text> read_originals(const data_set& data, const std::string& directory);

/// The row of the document that a plan belongs to.
std::size_t document_of_plan(const data_set& data, std::int64_t plan);

/// The plan a row of `t` speaks of: its own, or that of the measure it refers to.
std::int64_t plan_of(const data_set& data, const table_data& t, std::size_t row);

}  // namespace constplan::generator
