// The originals of a data set, by document.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../model/data_set.hpp"
#include "source_text.hpp"

namespace constplan::generator {

/// By the row of the document.
using originals = std::map<std::size_t, source_text>;

/// Reads `directory`/<source>.txt for the documents with these ids, or without a list for every document. The anomalies
/// of the data tell which numbers of sections are misprinted. Throws usage_error for an unknown id, and for a file that
/// cannot be read or is no text in UTF-8.
originals read_originals(const data_set& data, const std::string& directory,
                         const std::optional<std::vector<std::string_view>>& ids = std::nullopt);

/// The row of the document that a plan belongs to.
std::size_t document_of_plan(const data_set& data, std::int64_t plan);

/// The plan a row of `t` speaks of: its own, or that of the measure it refers to.
std::int64_t plan_of(const data_set& data, const table_data& t, std::size_t row);

}  // namespace constplan::generator
