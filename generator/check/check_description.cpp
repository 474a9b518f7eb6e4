#include <algorithm>

#include "../input/text.hpp"
#include "../model/languages.hpp"
#include "checks.hpp"

namespace constplan::generator {
namespace {

bool is_of_code(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view{".-_+"}.find(c) != std::string_view::npos;
}

// Licences with a space are expressions, or names in words.
void check_codes_of(const loaded_table& t, std::size_t c, diagnostics& errors) {
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string_view code = t.columns()[c].text[row];
    if (std::all_of(code.begin(), code.end(), is_of_code)) continue;
    errors.error(t.where(row, c), std::string{t.schema().columns[c].name} + " " + in_quotes(code) +
                                      " has a character that is not a letter, a digit or one of . - _ +; write it "
                                      "like " +
                                      std::string{t.schema().columns[c].as<text_cells>().example});
  }
}

// All columns in a language are in all tables, so one table shows them.
std::string languages_in(const table& clusters) {
  std::string own;
  std::string all;
  for (const column& c : clusters.columns) {
    if (!c.is_name() || language_of(c).empty()) continue;
    (language_of(c) == english ? all : own) = language_of(c);
  }
  return own + (own.empty() || all.empty() ? "" : " ") + all;
}

void check_languages(const loaded_data& data, const loaded_table& t, std::size_t c, diagnostics& errors) {
  const std::string expected = languages_in(data["clusters"].schema());
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string_view stated = t.columns()[c].text[row];
    if (stated.empty() || stated == expected) continue;
    errors.error(t.where(row, c),
                 "languages " + in_quotes(stated) + " are not those of the columns; write " + expected);
  }
}

}  // namespace

void check_description(const loaded_data& data, diagnostics& errors) {
  for (const loaded_table& t : data.tables()) {
    if (!t.schema().is_description || t.size() < 2) continue;
    errors.error(t.where(1, std::size_t{0}), "second row; a data set is described by one row, so remove the others");
  }
  for_each_column<text_cells>(data, [&](const loaded_table& t, std::size_t c, const text_cells& cells) {
    if (cells.is_code) check_codes_of(t, c, errors);
    if (cells.is_languages) check_languages(data, t, c, errors);
  });
}

}  // namespace constplan::generator
