// What exports state of a data set as a whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../model/data_set.hpp"

namespace constplan::generator {

struct described_column {
  std::string_view name;
  std::optional<std::string> value;
};

/// The columns of data_set.csv in their order, empty where the data set states nothing; then `fingerprint`, a text.
std::vector<described_column> description_of(const data_set& data);

/// The value of one of these columns in the first language that has one: English, then that of the documents.
/// `stem` is the name without the language, `title_`. An empty optional if there is none.
std::optional<std::string> described_text(const data_set& data, std::string_view stem);

}  // namespace constplan::generator
