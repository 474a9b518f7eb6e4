#include "section_name.hpp"

#include <algorithm>

#include "../figure/plain_figure.hpp"
#include "../figure/section_number.hpp"
#include "../input/text.hpp"
#include "letters.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view annexes[] = {"annex",  "appendix", "schedule", "annexe", "anhang",
                                        "anlage", "allegato", "anexo",    "bijlage"};
constexpr std::string_view articles[] = {"article", "clause",   "rule",     "regulation",
                                         "artikel", "articolo", "artículo", "artigo"};
constexpr std::string_view divisions[] = {"part",     "title",    "chapter", "section",   "subsection", "volume",
                                          "teil",     "titel",    "kapitel", "abschnitt", "partie",     "titre",
                                          "chapitre", "capítulo", "título",  "sección",   "parte",      "titolo",
                                          "capo",     "capitolo", "sezione", "hoofdstuk", "afdeling"};
// They have no headings, so that a text does not repeat the word at each.
constexpr std::string_view words_without_headings[] = {"paragraph", "para",    "subparagraph", "point",
                                                       "item",      "recital", "number",       "no"};

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::string_view (&words)[Size]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::string whole_word(std::string word) {
  constexpr std::string_view short_forms[][2] = {{"art", "article"}, {"sec", "section"},   {"§", "section"},
                                                 {"ch", "chapter"},  {"chap", "chapter"},  {"app", "appendix"},
                                                 {"cl", "clause"},   {"reg", "regulation"}};
  for (const auto& [short_form, whole] : short_forms) {
    if (word == short_form) return std::string{whole};
  }
  return word;
}

void add_division(std::string_view name, std::vector<section_step>& steps) {
  constexpr std::string_view before = "第";
  constexpr std::string_view item = "项";
  while (const std::size_t length = division_length(name)) {
    std::string_view number = name.substr(0, length);
    if (ends_with(number, item)) number = number.substr(before.size(), length - before.size() - item.size());
    steps.push_back({"", std::string{number}});
    name.remove_prefix(length);
  }
}

// 5(1)(a) without its word.
void add_number(std::string word, std::string_view number, std::vector<section_step>& steps) {
  const std::size_t open = std::min(number.find('('), number.size());
  if (open > 0) steps.push_back({std::move(word), std::string{number.substr(0, open)}, open < number.size()});
  for (number.remove_prefix(open); !number.empty();) {
    const std::size_t close = std::min(number.find(')'), number.size() - 1);
    steps.push_back({"", std::string{number.substr(1, close - 1)}, close + 1 < number.size()});
    number.remove_prefix(close + 1);
  }
}

void add_steps(std::string_view name, std::vector<section_step>& steps) {
  if (division_length(name) > 0) return add_division(name, steps);
  if (has_chinese(name)) return steps.push_back({"", std::string{name}});
  const std::size_t space = name.find(' ');
  if (space == std::string_view::npos && is_annex(heading_word(name))) return steps.push_back({heading_word(name), ""});
  if (space == std::string_view::npos) return add_number("", name, steps);
  add_number(heading_word(name.substr(0, space)), name.substr(space + 1), steps);
}

}  // namespace

std::string heading_word(std::string_view written) {
  if (ends_with(written, ".")) written.remove_suffix(1);
  const std::string word = whole_word(in_folded_case(written));
  return is_one_of(word, words_without_headings) ? std::string{} : word;
}

bool is_article(std::string_view word) { return is_one_of(word, articles); }

bool is_annex(std::string_view word) { return is_one_of(word, annexes); }

bool is_usual_word(std::string_view word) { return is_annex(word) || is_article(word) || is_one_of(word, divisions); }

std::vector<section_step> section_steps(std::string_view name) {
  std::vector<section_step> steps;
  while (!name.empty()) {
    const std::size_t slash = std::min(name.find('/'), name.size());
    const std::size_t comma = std::min(name.find(", "), name.size());
    const std::size_t end = std::min(slash, comma);
    add_steps(name.substr(0, end), steps);
    name.remove_prefix(std::min(end + (comma < slash ? 2 : 1), name.size()));
  }
  return steps;
}

bool means(const section_step& of_name, const section_step& of_text) {
  if (of_name.number != of_text.number) return false;
  return of_name.word == of_text.word || (of_name.word == "section" && of_text.word.empty()) ||
         (of_name.word.empty() && of_name.is_joined && is_article(of_text.word)) ||
         (of_text.word.empty() && of_text.is_joined && is_article(of_name.word));
}

}  // namespace constplan::generator
