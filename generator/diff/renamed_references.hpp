// Ids that rows had before, as the rows that refer to them have them now.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace constplan::generator {

/// The table whose ids the column holds, or an empty text. Of a table that the schema does not know, a column refers to
/// what all columns of that name refer to.
std::string_view table_referred_by(std::string_view table, std::string_view column);

class renamed_references {
 public:
  void add(std::string_view table, std::string_view old_id, std::string_view new_id) { ids_[table][old_id] = new_id; }

  /// The text of a cell that refers to rows of `to`, one id or several separated by spaces, with the ids that these
  /// rows have now. Valid as long as this object.
  std::string_view translate(std::string_view to, std::string_view cell);

 private:
  std::unordered_map<std::string_view, std::unordered_map<std::string_view, std::string_view>> ids_;
  std::deque<std::string> texts_;
};

}  // namespace constplan::generator
