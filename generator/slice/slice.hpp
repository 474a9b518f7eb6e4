// A part of a data set, itself a data set.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "../model/data_set.hpp"

namespace constplan::generator {

/// What is named of each kind; all of it where there is no list.
struct selection {
  using names = std::optional<std::vector<std::string_view>>;
  names tables;
  names columns;  // targets.low
  names plans;
  names clusters;
  names languages;
};

/// What stays:
///
/// - of the tables, those named;
/// - of the columns, those in no language or in one named, and in a table of which any column is named, those named and
///   the id;
/// - of the rows, those of a named plan and of a named cluster, and whatever they refer to by a column that stays. A
/// row
///   is of a plan if it is the plan, refers to it, or refers to a row that is of it. A row that is of no plan (a city,
///   a metric) or of no cluster (a measure) stays only if it is referred to.
///
/// Throws usage_error for a name that the data set does not have, and for a column that stays although what it needs
/// does not: the table it refers to, or the unit of a number.
data_set slice(data_set data, const selection& named);

}  // namespace constplan::generator
