// In which languages a data set is written. The schema declares its texts in Chinese (_zh) and English (_en); a data
// set of another language has that language's columns in place of the Chinese ones.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema.hpp"

namespace constplan::generator {

inline constexpr std::string_view english = "en";

/// The languages that a data set has beside each other. The documents' own one stands where the schema has Chinese.
struct languages {
  std::string own = "zh";  // two letters; empty: all texts are in English alone
  bool has_english = true;
};

/// The two letters behind the last underscore of a text column's name; empty for a column in no language.
std::string_view language_of(const column& c);

/// The table as a data set in these languages has it.
table in_languages(const table& t, const languages& of);

/// The languages of a data set whose tables, in the order of the schema, have columns of these names.
languages languages_of(const std::vector<std::vector<std::string_view>>& headers);

}  // namespace constplan::generator
