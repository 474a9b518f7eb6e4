#include "english_words.hpp"

#include <algorithm>
#include <constplan/detail/english_words.hpp>
#include <string>

#include "../input/text.hpp"
#include "letters.hpp"

namespace constplan::generator {
namespace {

std::string_view without_space_at_end(std::string_view text) {
  while (ends_with(text, " ")) text.remove_suffix(1);
  return text;
}

// The longest phrase at `at` whose role and value fit.
template <class Fits>
std::string_view phrase_at(std::string_view text, std::size_t at, const Fits& fits, comparator& value) {
  detail::english_cursor cursor{text.substr(at)};
  const int n = detail::take_longest(cursor, detail::english_phrase_words,
                                     [&](int list) { return fits(detail::english_phrases[list]); });
  if (n < 0) return {};
  value = static_cast<comparator>(detail::english_phrases[n].value);
  return text.substr(at, cursor.at());
}

bool compares_before(const detail::phrase& p) {
  const bool is_before = p.role == detail::phrase_role::before || p.role == detail::phrase_role::verb;
  return is_before && static_cast<comparator>(p.value) != comparator::none;
}

bool compares_after(const detail::phrase& p) { return p.role == detail::phrase_role::after; }

comparison comparison_before(std::string_view text, std::size_t first) {
  constexpr std::size_t longest = 32;  // bytes of a phrase
  for (std::size_t at = first < longest ? 0 : first - longest; at < first; ++at) {
    if (!begins_word(text, at)) continue;
    comparison found;
    const std::string_view phrase = phrase_at(text, at, compares_before, found.comparator);
    found.word = without_space_at_end(phrase);
    if (!phrase.empty() && at + phrase.size() >= first) return found;
  }
  return {};
}

comparison comparison_after(std::string_view text, std::size_t last) {
  if (last >= text.size() || text[last] != ' ') return {};
  comparison found;
  const std::string_view phrase = phrase_at(text, last + 1, compares_after, found.comparator);
  found.word = without_space_at_end(phrase);
  const std::size_t end = last + 1 + phrase.size();
  const bool is_of_next_number = end < text.size() && is_digit(text[end]);  // 50 GW at least 10 of which
  return is_of_next_number ? comparison{} : found;
}

bool strives(const detail::phrase& p) {
  const bool is_modality = p.role == detail::phrase_role::modality || p.role == detail::phrase_role::auxiliary;
  return is_modality && static_cast<modality>(p.value) == modality::striven_for;
}

}  // namespace

comparison english_comparison_beside(std::string_view text, std::size_t first, std::size_t last) {
  const comparison before = comparison_before(text, first);
  return before.word.empty() ? comparison_after(text, last) : before;
}

std::string_view striving_words(std::string_view clause) {
  for (std::size_t at = 0; at < clause.size(); ++at) {
    comparator ignored{};
    if (!begins_word(clause, at)) continue;
    const std::string_view phrase = phrase_at(clause, at, strives, ignored);
    if (!phrase.empty()) return without_space_at_end(phrase);
  }
  return {};
}

bool may_strive(std::string_view text) {
  constexpr std::string_view words[] = {
      "aim",      "aims",       "aimed",          "aiming",       "strive",          "strives",  "strove",
      "striving", "seek",       "seeks",          "seeking",      "sought",          "aspire",   "aspires",
      "aspiring", "aspiration", "aspirational",   "endeavour",    "endeavours",      "endeavor", "endeavors",
      "envisage", "envisages",  "envisaged",      "ambition",     "ambitions",       "hope",     "hopes",
      "effort",   "efforts",    "with a view to", "work towards", "working towards", "attempt",  "attempts"};
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_word(text, at)) continue;
    const detail::english_cursor cursor{text.substr(at)};
    if (std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return cursor.sees(word); })) {
      return true;
    }
  }
  return !striving_words(text).empty();
}

}  // namespace constplan::generator
