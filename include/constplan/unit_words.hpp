// What units are called in texts.
#pragma once

#include <cstddef>
#include <string_view>

#include "unit.hpp"

namespace constplan {

namespace detail {

// A text held in place, as a pointer to it would need relocating. Its length is counted here, as firmware may have no
// strlen.
template <std::size_t Capacity>
struct inline_text {
  char bytes[Capacity];

  constexpr std::string_view view() const noexcept {
    std::size_t size = 0;
    while (size < Capacity && bytes[size] != '\0') ++size;
    return {bytes, size};
  }
};

}  // namespace detail

/// A Chinese word for a unit.
struct unit_word {
  detail::inline_text<16> word;
  constplan::unit unit;

  constexpr std::string_view view() const noexcept { return word.view(); }
};

/// The words that documents use, before which 十, 百, 千, 万 and 亿 may stand. Of each unit the first is the usual one.
inline constexpr unit_word chinese_unit_words[] = {
    {{"元"}, unit::yuan},
    {{"%"}, unit::basis_point},
    {{"个"}, unit::count},
    {{"家"}, unit::count},
    {{"项"}, unit::count},
    {{"所"}, unit::count},
    {{"人"}, unit::count},
    {{"大"}, unit::count},
    {{"大类"}, unit::count},
    {{"中类"}, unit::count},
    {{"小类"}, unit::count},
    {{"个大类"}, unit::count},
    {{"个中类"}, unit::count},
    {{"个小类"}, unit::count},
    {{"位"}, unit::rank},
    {{"吨"}, unit::tonne},
    {{"平方米"}, unit::square_metre},
    {{"件"}, unit::piece},
    {{"重量箱"}, unit::weight_case},
    {{"倍"}, unit::multiple},
    {{"元/人"}, unit::yuan_per_person},
};

/// How many base units one of the word's is: 1% is 100 basis points.
constexpr std::int64_t scale_of(unit u) noexcept { return u == unit::basis_point ? 100 : 1; }

/// The words around an amount.
struct words_around {
  std::string_view before;
  std::string_view after;
};

constexpr words_around chinese_words(unit u) noexcept {
  for (const unit_word& word : chinese_unit_words) {
    if (word.unit == u) return {u == unit::rank ? "第"sv : ""sv, word.view()};
  }
  return {""sv, ""sv};
}

/// Around the # of the form that stands in the list at the unit's place. One string, as an array of texts would need
/// relocating.
constexpr words_around english_words(unit u) noexcept {
  constexpr std::string_view forms =
      "CNY #|#%|#|rank #|# tonnes|# m²|# pieces|# weight cases|# times|CNY # per person"sv;
  const std::string_view form = detail::list_item(forms, '|', static_cast<std::size_t>(u));
  return {detail::list_item(form, '#', 0), detail::list_item(form, '#', 1)};
}

}  // namespace constplan
