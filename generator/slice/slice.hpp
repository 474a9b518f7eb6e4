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
  names cities;
  names languages;
};

/// What stays:
///
/// - Tables: those named.
/// - Columns: those in a named language or in no language. If any column of a table is named, only those named and the
///   id.
/// - Rows: those that belong to a named plan, belong to a named cluster and concern a named city, and whatever they
///   refer to by a column that stays.
///
/// A row belongs to a plan if it is the plan, refers to it, or refers to a row that belongs to it. A row that belongs
/// to no plan (a city, a metric) or to no cluster (a measure) stays only if a row that stays refers to it.
/// rows_of_places.hpp lists the rows that concern a city.
///
/// Throws usage_error for a name that the data set does not have, and for a column that stays although what it needs
/// does not: the table it refers to, or the unit of a number.
data_set slice(data_set data, const selection& named);

}  // namespace constplan::generator
