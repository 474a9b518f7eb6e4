// Which rows concern a place.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// By table, which rows stay.
using marks = std::map<std::string_view, std::vector<bool>>;

/// The rows that concern one of the cities with these ids or a place below it:
///
/// - whatever the relations of those cities return, such as placements_in(), measures_in() and agencies_in();
/// - rows about the clusters placed there that name no city: figures, items of boxes;
/// - restatements of these figures, items of these measures, and their responsibilities.
///
/// What these rows refer to is not included. Requires a whole data set. The ids must be those of cities.
marks rows_of_places(const data_set& data, const std::vector<std::string_view>& cities);

}  // namespace constplan::generator
