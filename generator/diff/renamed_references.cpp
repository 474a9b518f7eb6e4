#include "renamed_references.hpp"

#include "../input/text.hpp"
#include "../model/schema.hpp"

namespace constplan::generator {

std::string_view table_referred_by(std::string_view table_name, std::string_view column_name) {
  if (const table* const known = find_table(table_name)) {
    const column* const c = known->find_column(column_name);
    return c == nullptr ? std::string_view{} : c->referred_table();
  }
  std::string_view all;
  for (const table& t : schema()) {
    const column* const c = t.find_column(column_name);
    if (c == nullptr) continue;
    if (!all.empty() && c->referred_table() != all) return {};
    all = c->referred_table();
  }
  return all;
}

std::string_view renamed_references::translate(std::string_view to, std::string_view cell) {
  const auto renamed = ids_.find(to);
  if (renamed == ids_.end() || cell.empty()) return cell;
  std::vector<std::string_view> words = split_words(cell);
  bool any = false;
  for (std::string_view& word : words) {
    const auto found = renamed->second.find(word);
    if (found == renamed->second.end()) continue;
    word = found->second;
    any = true;
  }
  if (!any) return cell;
  return words.size() == 1 ? words.front() : std::string_view{texts_.emplace_back(joined(words, " "))};
}

}  // namespace constplan::generator
