// The words before and after the numbers of English texts, by their place.
#pragma once

#include <string_view>

#include "english_cursor.hpp"
#include "phrases.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// Goes past the longest phrase of one role. Its number, or -1.
constexpr int take_english_phrase(english_cursor& text, phrase_role role) noexcept {
  return take_longest(text, english_phrase_words, [=](int n) { return english_phrases[n].role == role; });
}

constexpr bool precedes_number(phrase_role role) noexcept {
  switch (role) {
    case phrase_role::before:
    case phrase_role::verb:
    case phrase_role::change:
    case phrase_role::change_by:
    case phrase_role::change_of:
    case phrase_role::growth_rate:
    case phrase_role::net:
    case phrase_role::rate:
    case phrase_role::modality:
    case phrase_role::auxiliary:
    case phrase_role::filler:
    case phrase_role::share:
    case phrase_role::place: return true;
    default: return false;
  }
}

constexpr bool follows_number(phrase_role role) noexcept {
  switch (role) {
    case phrase_role::after:
    case phrase_role::change_after:
    case phrase_role::each_year:
    case phrase_role::rate:
    case phrase_role::field:
    case phrase_role::year_on_year: return true;
    default: return false;
  }
}

/// `at least` is found in both places, with different roles.
constexpr int take_phrase_before(english_cursor& text) noexcept {
  return take_longest(text, english_phrase_words, [](int n) { return precedes_number(english_phrases[n].role); });
}
constexpr int take_phrase_after(english_cursor& text) noexcept {
  return take_longest(text, english_phrase_words, [](int n) { return follows_number(english_phrases[n].role); });
}

// The first words are those of 2.
constexpr std::string_view multiplying_verbs() noexcept {
  return "double,doubles,doubled,doubling,a doubling|"
         "triple,triples,tripled,tripling,a tripling,treble,trebled,trebling|"
         "quadruple,quadruples,quadrupled,quadrupling"sv;
}
constexpr std::string_view fold_words() noexcept {
  return "twofold,two-fold|threefold,three-fold|fourfold,four-fold|fivefold,five-fold|sixfold,six-fold|sevenfold|"
         "eightfold|ninefold|tenfold,ten-fold"sv;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
