// The originals of a data set, by document.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../model/loaded_data.hpp"
#include "../model/reference_path.hpp"
#include "source_text.hpp"

namespace constplan::generator {

/// By the row of the document.
using originals = std::map<std::size_t, source_text>;

/// Reads `directory`/<source>.txt for the documents with these ids, or without a list for every document. The anomalies
/// of the data tell which numbers of sections are misprinted. Throws usage_error for an unknown id, and for a file that
/// cannot be read or is no text in UTF-8.
originals read_originals(const loaded_data& data, const std::string& directory,
                         const std::optional<std::vector<std::string_view>>& ids = std::nullopt);

/// The row of the document that a plan belongs to.
std::size_t document_of_plan(const loaded_data& data, std::int64_t plan);

/// Where `original` contains the texts of a column. Of a name or a text in several languages, it contains the one in
/// its own: the English columns of a data set are translations, except of English originals.
occurrence occurrence_in(const table& t, const column& c, const source_text& original);

/// The originals of the rows of one table, which refer to a document or to a row that does.
class originals_of_rows {
 public:
  originals_of_rows(const loaded_data& data, const originals& texts, const loaded_table& t);

  /// nullptr if the row belongs to no document, or to one that is not audited.
  const source_text* original(std::size_t row) const;
  /// The row of the plan, which the row must belong to.
  std::size_t plan(std::size_t row) const { return to_plan_->follow(row); }
  bool are_of_plans() const { return to_plan_.has_value(); }

 private:
  const originals& texts_;
  std::optional<reference_path> to_document_;
  std::optional<reference_path> to_plan_;
};

}  // namespace constplan::generator
