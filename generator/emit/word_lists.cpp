#include "word_lists.hpp"

#include <algorithm>
#include <constplan/detail/word_list.hpp>

#include "cpp_text.hpp"
#include "render.hpp"

namespace constplan::generator {

std::string list_literal(const std::vector<std::string_view>& items, std::string_view separator, bool is_view) {
  std::vector<std::string> pieces;
  for (std::size_t n = 0; n < items.size(); ++n) {
    const std::string piece = std::string{items[n]} + std::string{n + 1 < items.size() ? separator : ""};
    const bool fits = !pieces.empty() && pieces.back().size() + piece.size() < page_width - 16;
    fits ? void(pieces.back() += piece) : pieces.push_back(piece);
  }
  std::string literal;
  for (const std::string& piece : pieces) literal += (literal.empty() ? "" : "\n           ") + string_literal(piece);
  return is_view ? literal + "sv" : literal;
}

std::string word_table_code(key_of_word key_of, std::string_view name, const std::vector<std::string_view>& lists) {
  std::vector<std::pair<std::string_view, std::size_t>> words;
  for (std::size_t n = 0; n < lists.size(); ++n) {
    std::string_view rest = lists[n];
    while (!rest.empty()) words.emplace_back(detail::take_item(rest, ','), n);
  }
  std::stable_sort(words.begin(), words.end(), [key_of](const auto& a, const auto& b) {
    const std::uint32_t of_a = key_of(a.first);
    const std::uint32_t of_b = key_of(b.first);
    return of_a == of_b ? a.first < b.first : of_a < of_b;
  });
  std::vector<std::string_view> texts;
  std::string entries;
  std::string line;
  std::size_t at = 0;
  for (const auto& [word, list] : words) {
    texts.push_back(word);
    const std::string entry =
        " {" + std::to_string(at) + ", " + std::to_string(word.size()) + ", " + std::to_string(list) + "},";
    if (line.size() + entry.size() > page_width - 4) {
      entries += "\n    " + line;
      line.clear();
    }
    line += entry;
    at += word.size();
  }
  entries += "\n    " + line;
  return render(R"(CONSTPLAN_HIDDEN inline constexpr word_table<$bytes$, $count$> $name$ = {
    $text$,
    {$entries$}};)",
                {{"bytes", std::to_string(at + 1)},
                 {"count", std::to_string(words.size())},
                 {"name", name},
                 {"text", list_literal(texts, "", false)},
                 {"entries", entries}});
}

}  // namespace constplan::generator
