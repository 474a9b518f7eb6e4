// Which row of another table a row belongs to.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "data_set.hpp"

namespace constplan::generator {

/// The references that lead from each row of a table to the row of another table that it belongs to: a responsibility
/// has a measure, which has a plan.
class reference_path {
 public:
  /// Follows references that no row may leave out, and prefers a direct one. A table leads to itself.
  static std::optional<reference_path> find(const data_set& data, const table_data& from, std::string_view to);

  /// Requires references that could be read. Time: the length of the path, at most the number of tables.
  std::size_t follow(std::size_t row) const;

 private:
  std::vector<const column_data*> references_;
};

}  // namespace constplan::generator
