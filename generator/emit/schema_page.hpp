// What a data set must look like, for those who fill one.
#pragma once

#include <string>
#include <vector>

#include "../model/schema.hpp"

namespace constplan::generator {

/// Every table, column, type, unit and word of `tables`, in Markdown.
std::string schema_page(const std::vector<table>& tables);

}  // namespace constplan::generator
