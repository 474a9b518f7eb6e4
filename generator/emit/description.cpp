#include "description.hpp"

#include "../input/text.hpp"
#include "../model/languages.hpp"
#include "cell.hpp"
#include "fingerprint.hpp"

namespace constplan::generator {

std::vector<described_column> description_of(const data_set& data) {
  std::vector<described_column> all;
  const table_data* const described = data.description();
  for (std::size_t c = 0; described != nullptr && c < described->columns().size(); ++c) {
    all.push_back({described->schema().columns[c].name, exported_cell(data, *described, c, 0)});
  }
  all.push_back({"fingerprint", fingerprint_literal(fingerprint_of_rows(data))});
  return all;
}

std::optional<std::string> described_text(const data_set& data, std::string_view stem) {
  std::optional<std::string> found;
  for (const auto& [name, value] : description_of(data)) {
    const bool is_in_a_language = starts_with(name, stem) && name.size() == stem.size() + english.size();
    if (value && is_in_a_language && (!found || ends_with(name, english))) found = value;
  }
  return found;
}

}  // namespace constplan::generator
