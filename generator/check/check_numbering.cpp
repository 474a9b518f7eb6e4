#include "checks.hpp"

#include <algorithm>
#include <map>

#include "../input/text.hpp"
#include "../model/languages.hpp"

namespace constplan::generator {
namespace {

// Of the data set's languages, the schema names one: a data set in French alone has group_fr for group_zh.
const column_data& column_in_any_language(const loaded_table& t, std::string_view name) {
  if (t.schema().has_column(name)) return t[name];
  const std::string_view stem = name.substr(0, name.rfind('_') + 1);
  const auto is_it = [=](const column& c) { return !language_of(c).empty() && starts_with(c.name, stem); };
  return t[t.schema().find_column(is_it)->name];
}

// `last` is that of the list, or 0; `last_of_list_before` is 0 if there is no list to continue.
std::string ordinal_error(std::int64_t ordinal, std::int64_t last, std::int64_t last_of_list_before) {
  const std::string found = "ordinal " + std::to_string(ordinal);
  const std::string expected = std::to_string(last + 1);
  if (last == 0) {
    const bool may_continue = last_of_list_before > 0;
    return found + " begins a list; expected 1" +
           (may_continue ? " or " + std::to_string(last_of_list_before + 1) + ", which continues the list before" : "");
  }
  if (ordinal > last) {
    return found + " follows " + std::to_string(last) + " in the same list; add the row with ordinal " + expected +
           ", or correct this one";
  }
  return found + " does not exceed " + std::to_string(last) + ", the one before it in the same list; expected " +
         expected;
}

using list_key = std::vector<std::string_view>;

// The ordinals of a list are 1, 2, 3. A list may continue the one before: 4, 5 and 6 under the second task.
void check_ordinals(const loaded_table& t, std::size_t c, diagnostics& errors) {
  const auto& schema = t.schema().columns[c].as<integer_cells>();
  std::vector<const column_data*> columns;
  for (const std::string_view name : split_words(schema.list)) columns.push_back(&column_in_any_language(t, name));
  std::map<list_key, std::int64_t> last_in;
  std::map<list_key, std::int64_t> last_of_any;  // by all columns but the last
  for (std::size_t row = 0; row < t.size(); ++row) {
    list_key list;
    for (const column_data* const column : columns) list.push_back(column->text[row]);
    const list_key siblings{list.begin(), list.end() - 1};
    std::int64_t& last_sibling = last_of_any[siblings];
    const auto [last, is_first] = last_in.emplace(std::move(list), 0);
    const std::int64_t ordinal = t.columns()[c].number[row];
    const bool continues = is_first && schema.may_continue && ordinal == last_sibling + 1;
    if (ordinal != last->second + 1 && !continues) {
      errors.error(t.where(row, c), ordinal_error(ordinal, last->second, schema.may_continue ? last_sibling : 0));
    }
    last->second = std::max(last->second + 1, ordinal);
    last_sibling = last->second;
  }
}

}  // namespace

void check_numbering(const loaded_data& data, diagnostics& errors) {
  for_each_column<integer_cells>(data, [&](const loaded_table& t, std::size_t c, const integer_cells& cells) {
    if (!cells.list.empty()) check_ordinals(t, c, errors);
  });
}

}  // namespace constplan::generator
