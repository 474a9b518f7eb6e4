// Amounts and dates in words.
#pragma once

#include <cstdint>
#include <string_view>

#include "../date.hpp"
#include "../fixed_text.hpp"
#include "../quantity.hpp"
#include "unit_forms.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// The words around an amount.
struct words_around {
  std::string_view before;
  std::string_view after;
};

constexpr words_around around(std::string_view form) noexcept {
  const std::string_view before = take_item(form, '#');
  return {before, form};
}

struct power_word {
  inline_text<12> text;
  std::uint64_t power;
};

// Hidden, because code of a shared library reaches other symbols through relocations.
CONSTPLAN_HIDDEN inline constexpr power_word chinese_powers[] = {
    {{"万亿"}, 1'000'000'000'000}, {{"亿"}, 100'000'000}, {{"万"}, 10'000}};
CONSTPLAN_HIDDEN inline constexpr power_word english_powers[] = {
    {{" trillion"}, 1'000'000'000'000}, {{" billion"}, 1'000'000'000}, {{" million"}, 1'000'000}};

template <class Text>
constexpr void append_digits(Text& text, std::uint64_t n, std::size_t least_digits) noexcept {
  char digits[20]{};
  std::size_t count = 0;
  for (; n > 0 || count < least_digits; n /= 10) digits[count++] = static_cast<char>('0' + n % 10);
  while (count > 0) text.append({&digits[--count], 1});
}

// amount / power, a power of ten, with all its decimals and without trailing zeros.
template <class Text>
constexpr void append_decimal(Text& text, std::uint64_t amount, std::uint64_t power) noexcept {
  append_digits(text, amount / power, 1);
  std::uint64_t fraction = amount % power;
  if (fraction == 0) return;
  text.append("."sv);
  std::size_t digits = 0;
  for (std::uint64_t p = power; p > 1; p /= 10) ++digits;
  for (; fraction % 10 == 0; fraction /= 10) --digits;
  append_digits(text, fraction, digits);
}

constexpr std::uint64_t magnitude(std::int64_t amount) noexcept {
  return amount < 0 ? static_cast<std::uint64_t>(-(amount + 1)) + 1 : static_cast<std::uint64_t>(amount);
}

template <std::size_t Count>
constexpr short_text in_words(quantity q, words_around words, const power_word (&powers)[Count]) noexcept {
  const std::uint64_t amount = magnitude(q.amount());
  const auto scale = static_cast<std::uint64_t>(scale_of(q.unit()));
  const power_word* power = nullptr;
  for (std::size_t n = 0; n < Count && power == nullptr && uses_powers(q.unit()); ++n) {
    if (amount / scale >= powers[n].power) power = &powers[n];
  }
  short_text text;
  if (q.amount() < 0) text.append("-"sv);
  text.append(words.before);
  const std::uint64_t times = power == nullptr ? 1 : power->power;
  append_decimal(text, amount, times * scale);
  if (power != nullptr) text.append(power->text.view());
  text.append(words.after);
  return text;
}

constexpr short_text plain_text(quantity q) noexcept {
  short_text text;
  if (q.amount() < 0) text.append("-"sv);
  append_digits(text, magnitude(q.amount()), 1);
  text.append(" "sv);
  text.append(name(q.unit()));
  return text;
}

constexpr short_text date_text(date d) noexcept {
  short_text text;
  append_digits(text, static_cast<std::uint64_t>(d.year()), 4);
  text.append("-"sv);
  append_digits(text, static_cast<std::uint64_t>(d.month()), 2);
  text.append("-"sv);
  append_digits(text, static_cast<std::uint64_t>(d.day()), 2);
  return text;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
