// What units are called in texts.
#pragma once

#include <string_view>

#include "../unit.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// What Chinese documents call the units, in their order. 十, 百, 千, 万 and 亿 may stand before them.
constexpr std::string_view chinese_unit_words() noexcept { return "元|%|个|位|吨|平方米|件|重量箱|倍|元/人"sv; }

/// What else stands behind a count.
constexpr std::string_view chinese_count_words() noexcept {
  return "家|项|所|人|大|大类|中类|小类|个大类|个中类|个小类"sv;
}

/// How many base units one of the word's is: 1% is 100 basis points.
constexpr std::int64_t scale_of(unit u) noexcept { return u == unit::basis_point ? 100 : 1; }

/// The words around an amount.
struct words_around {
  std::string_view before;
  std::string_view after;
};

constexpr words_around chinese_words(unit u) noexcept {
  return {{"第", u == unit::rank ? "第"sv.size() : 0},
          list_item(chinese_unit_words(), '|', static_cast<std::size_t>(u))};
}

/// What stands around the # of the unit's form.
constexpr words_around english_words(unit u) noexcept {
  const std::string_view form =
      list_item("CNY #|#%|#|rank #|# tonnes|# m²|# pieces|# weight cases|# times|CNY # per person"sv, '|',
                static_cast<std::size_t>(u));
  return {list_item(form, '#', 0), list_item(form, '#', 1)};
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
