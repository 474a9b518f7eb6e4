#include "reference.hpp"

#include <algorithm>
#include <constplan/detail/english_unit.hpp>
#include <string>

#include "../figure/section_number.hpp"
#include "../input/text.hpp"
#include "heading.hpp"
#include "letters.hpp"

namespace constplan::generator {
namespace {

constexpr std::size_t year_length = 4;
constexpr std::string_view dashes[] = {"-", "–", "‑", "/"};

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::string_view (&words)[Size]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// --- references ---

struct reference_word {
  bool is_known = false;
  bool is_plural = false;
};

reference_word read_reference_word(std::string_view written) {
  // Other words, such as schedule and rule, name a part of a text only in capitals.
  constexpr std::string_view in_small_letters[] = {"article",  "section", "chapter", "annex",   "paragraph",
                                                   "part",     "point",   "table",   "figure",  "subparagraph",
                                                   "appendix", "box",     "page",    "recital", "clause"};
  constexpr std::string_view pages[] = {"p", "pp", "footnote", "no", "nos", "note"};
  const std::string word = in_lower_case(written);
  const bool has_capital = !written.empty() && is_capital_letter(written[0]);
  const auto is_known = [&](std::string_view each) {
    if (is_one_of(each, in_small_letters) || is_one_of(each, pages)) return true;
    return has_capital && is_usual_word(heading_word(each));
  };
  if (is_known(word)) return {true, word == "pp" || word == "nos"};
  for (const std::string_view plural : {"es", "s"}) {
    if (ends_with(word, plural) && is_known(std::string_view{word}.substr(0, word.size() - plural.size()))) {
      return {true, true};
    }
  }
  return {word == "appendices" || word == "arts", true};
}

bool has_power(std::string_view text) {
  detail::english_cursor cursor{text};
  return detail::take_longest(cursor, detail::power_words()) >= 0;
}

bool has_unit(std::string_view text) {
  detail::english_cursor cursor{text};
  return detail::take_english_unit(cursor, false).unit >= 0 || has_power(text);
}

// 5(1)(a), II, (a)
std::size_t number_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && (is_digit(text[length]) || is_ascii_letter(text[length]) || text[length] == '.' ||
                                  text[length] == '(' || text[length] == ')')) {
    ++length;
  }
  while (length > 0 && (text[length - 1] == '.' ||
                        (text[length - 1] == ')' && text.substr(0, length).find('(') == std::string_view::npos))) {
    --length;
  }
  const std::string_view number = text.substr(0, length);
  return is_section_number(number) && !has_unit(text.substr(length)) ? length : 0;
}

// --- dates ---

bool is_month(std::string_view word) {
  constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                         "July",    "August",   "September", "October", "November", "December"};
  return is_one_of(word, months);
}

std::string_view word_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text.substr(at, end_of_word(text, at) - at) : std::string_view{};
}

std::string_view word_before(std::string_view text, std::size_t at) {
  while (at > 0 && !is_ascii_letter(text[at - 1]) && (text[at - 1] == ' ' || text[at - 1] == ',')) --at;
  std::size_t first = at;
  while (first > 0 && is_ascii_letter(text[first - 1])) --first;
  return text.substr(first, at - first);
}

bool is_day(std::string_view word) {
  const std::size_t digits = digits_length(word);
  const std::string_view ending = word.substr(digits);
  const bool is_plain = ending.empty() || ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
  return digits > 0 && digits <= 2 && is_plain && std::stoi(std::string{word.substr(0, digits)}) <= 31;
}

bool is_year(std::string_view word) {
  if (word.size() != 4 || digits_length(word) != 4) return false;
  const int year = std::stoi(std::string{word});
  return year >= 1900 && year <= 2100;
}

// 2025-26, 2021–2027; otherwise the year alone.
std::size_t period_length(std::string_view text, std::size_t at) {
  for (const std::string_view dash : dashes) {
    if (!starts_with(text.substr(at + year_length), dash)) continue;
    const std::string_view end = word_at(text, at + year_length + dash.size());
    const bool is_short = end.size() == 2 && digits_length(end) == 2;
    if (is_year(end) || is_short) return year_length + dash.size() + end.size();
  }
  return year_length;
}

// 30 June, June 30, June 2024; 0 if no month is there.
std::size_t month_length(std::string_view text, std::size_t at) {
  const std::string_view first = word_at(text, at);
  const std::size_t next = at + first.size() + 1;
  const std::string_view second = starts_with(text.substr(at + first.size()), " ") ? word_at(text, next) : "";
  const std::size_t length = first.size() + 1 + second.size();
  if (is_day(first) && is_month(second)) return length;
  const bool is_date = is_month(first) && (is_year(second) || (is_day(second) && !has_unit(text.substr(at + length))));
  return is_date ? length : 0;
}

bool has_date_around(std::string_view text, std::size_t first, std::size_t last) {
  constexpr std::string_view before[] = {"by",   "in",    "until",   "till",    "since",  "before", "during", "after",
                                         "year", "years", "fy",      "end",     "early",  "late",   "mid",    "the",
                                         "s",    "from",  "between", "quarter", "spring", "summer", "autumn", "winter"};
  constexpr std::string_view after[] = {
      "and",      "or",   "to",       "by",       "in",      "on",    "at",      "for",    "with",   "as",
      "is",       "are",  "was",      "were",     "will",    "shall", "has",     "have",   "had",    "the",
      "a",        "an",   "of",       "from",     "that",    "which", "level",   "levels", "target", "targets",
      "baseline", "plan", "compared", "relative", "through", "until", "onwards", "values", "value"};
  const std::string_view word = word_before(text, first);
  detail::english_cursor cursor{text.substr(last)};
  const int unit = detail::take_english_unit(cursor, false).unit;
  if (unit >= 0 && !detail::is_counted(unit)) return false;
  if (is_month(word) || is_one_of(in_lower_case(word), before)) return true;
  if (!starts_with(text.substr(last), " ")) return last >= text.size() || !is_ascii_letter(text[last]);
  const std::string_view next = word_at(text, last + 1);
  return next.empty() || !is_ascii_letter(next[0]) || is_one_of(in_lower_case(next), after);
}

}  // namespace

std::size_t reference_length(std::string_view text, std::size_t at) {
  const reference_word word = read_reference_word(word_at(text, at));
  std::size_t end = end_of_word(text, at);
  if (starts_with(text.substr(end), ".")) ++end;
  if (!word.is_known || !starts_with(text.substr(end), " ")) return 0;
  const std::size_t first = number_length(text.substr(end + 1));
  if (first == 0) return 0;
  end += 1 + first;
  while (word.is_plural) {
    std::size_t next = 0;
    for (const std::string_view joint : {", ", " and ", " or ", " to ", "-", "–"}) {
      const std::string_view rest = text.substr(end);
      if (!starts_with(rest, joint) || number_length(rest.substr(joint.size())) == 0) continue;
      next = joint.size() + number_length(rest.substr(joint.size()));
    }
    if (next == 0) break;
    end += next;
  }
  return end - at;
}

std::size_t date_length(std::string_view text, std::size_t at) {
  if (const std::size_t length = month_length(text, at)) return length;
  if (!is_year(word_at(text, at)) || has_power(text.substr(at + year_length))) return 0;
  const std::size_t length = period_length(text, at);
  const bool is_decimal = text.size() > at + year_length + 1 &&
                          (text[at + year_length] == '.' || text[at + year_length] == ',') &&
                          is_digit(text[at + year_length + 1]);
  return !is_decimal && (length > year_length || has_date_around(text, at, at + length)) ? length : 0;
}

}  // namespace constplan::generator
