// What units are called in texts.
#pragma once

#include <cstddef>
#include <string_view>

#include "unit.hpp"

namespace constplan {

/// A Chinese word for a unit. The text is held in place, as a pointer to it would need relocating.
struct unit_word {
  char text[16];
  constplan::unit unit;

  constexpr std::string_view view() const noexcept { return text; }
};

/// The words that documents use, before which 十, 百, 千, 万 and 亿 may stand. Of each unit the first is the usual one.
inline constexpr unit_word chinese_unit_words[] = {
    {"元", unit::yuan},
    {"%", unit::basis_point},
    {"个", unit::count},
    {"家", unit::count},
    {"项", unit::count},
    {"所", unit::count},
    {"人", unit::count},
    {"大", unit::count},
    {"大类", unit::count},
    {"中类", unit::count},
    {"小类", unit::count},
    {"个大类", unit::count},
    {"个中类", unit::count},
    {"个小类", unit::count},
    {"位", unit::rank},
    {"吨", unit::tonne},
    {"平方米", unit::square_metre},
    {"件", unit::piece},
    {"重量箱", unit::weight_case},
    {"倍", unit::multiple},
    {"元/人", unit::yuan_per_person},
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
    if (word.unit == u) return {u == unit::rank ? "第" : "", word.view()};
  }
  return {"", ""};
}

constexpr words_around english_words(unit u) noexcept {
  switch (u) {
    case unit::yuan: return {"CNY ", ""};
    case unit::basis_point: return {"", "%"};
    case unit::count: return {"", ""};
    case unit::rank: return {"rank ", ""};
    case unit::tonne: return {"", " tonnes"};
    case unit::square_metre: return {"", " m²"};
    case unit::piece: return {"", " pieces"};
    case unit::weight_case: return {"", " weight cases"};
    case unit::multiple: return {"", " times"};
    case unit::yuan_per_person: return {"CNY ", " per person"};
  }
  return {"", ""};
}

}  // namespace constplan
