// Quantities as text, exactly, in Chinese, in English and plain; no heap, no locale, no rounding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "date.hpp"
#include "quantity.hpp"
#include "unit_words.hpp"

namespace constplan {

enum class text_style : std::uint8_t {
  chinese,  ///< 2.8万亿元
  english,  ///< CNY 2.8 trillion
  plain,    ///< 2800000000000 yuan
};

/// A quantity or a date written out: at most 63 bytes of UTF-8, by value.
class short_text {
 public:
  constexpr std::string_view view() const noexcept { return {bytes_, size_}; }
  constexpr operator std::string_view() const noexcept { return view(); }

  /// Stops the program where there is no room left.
  constexpr void append(std::string_view text) noexcept {
    for (const char c : text) {
      if (size_ == sizeof bytes_) error::stop();
      bytes_[size_++] = c;
    }
  }

 private:
  char bytes_[63]{};
  std::uint8_t size_ = 0;
};

namespace detail {

struct power_word {
  inline_text<12> text;
  std::uint64_t power;
};

// Hidden, because code of a shared library reaches what others may replace through relocations only.
[[gnu::visibility("hidden")]] inline constexpr power_word chinese_powers[] = {
    {{"万亿"}, 1'000'000'000'000}, {{"亿"}, 100'000'000}, {{"万"}, 10'000}};
[[gnu::visibility("hidden")]] inline constexpr power_word english_powers[] = {
    {{" trillion"}, 1'000'000'000'000}, {{" billion"}, 1'000'000'000}, {{" million"}, 1'000'000}};

constexpr void append_digits(short_text& text, std::uint64_t n, std::size_t least_digits) noexcept {
  char digits[20]{};
  std::size_t count = 0;
  for (; n > 0 || count < least_digits; n /= 10) digits[count++] = static_cast<char>('0' + n % 10);
  while (count > 0) text.append({&digits[--count], 1});
}

// amount / power, a power of ten, with all its decimals but no zeros at their end.
constexpr void append_decimal(short_text& text, std::uint64_t amount, std::uint64_t power) noexcept {
  append_digits(text, amount / power, 1);
  std::uint64_t fraction = amount % power;
  if (fraction == 0) return;
  text.append("."sv);
  std::size_t digits = 0;
  for (std::uint64_t p = power; p > 1; p /= 10) ++digits;
  for (; fraction % 10 == 0; fraction /= 10) --digits;
  append_digits(text, fraction, digits);
}

template <std::size_t Count>
constexpr power_word largest_power(std::uint64_t amount, const power_word (&words)[Count]) noexcept {
  for (const power_word& w : words) {
    if (amount >= w.power) return w;
  }
  return {{""}, 1};
}

constexpr bool takes_powers(unit u) noexcept {
  return u != unit::basis_point && u != unit::rank && u != unit::multiple;
}

template <std::size_t Count>
constexpr short_text in_words(std::uint64_t amount, bool is_negative, unit in, words_around words,
                              const power_word (&powers)[Count]) noexcept {
  const power_word power = takes_powers(in) ? largest_power(amount, powers) : power_word{{""}, 1};
  short_text text;
  if (is_negative) text.append("-"sv);
  text.append(words.before);
  append_decimal(text, amount, power.power * static_cast<std::uint64_t>(scale_of(in)));
  text.append(power.text.view());
  text.append(words.after);
  return text;
}

}  // namespace detail

/// `q` as text, exact: what it says is the amount, to the last unit. Counts have no noun of their own and are written
/// with 个.
constexpr short_text format(quantity q, text_style style) noexcept {
  const bool is_negative = q.amount() < 0;
  const auto bits = static_cast<std::uint64_t>(q.amount());
  const std::uint64_t amount = is_negative ? 0 - bits : bits;
  switch (style) {
    case text_style::chinese:
      return detail::in_words(amount, is_negative, q.unit(), chinese_words(q.unit()), detail::chinese_powers);
    case text_style::english:
      return detail::in_words(amount, is_negative, q.unit(), english_words(q.unit()), detail::english_powers);
    case text_style::plain: break;
  }
  short_text text;
  if (is_negative) text.append("-"sv);
  detail::append_digits(text, amount, 1);
  text.append(" "sv);
  text.append(name(q.unit()));
  return text;
}

/// `d` as 2023-12-29.
constexpr short_text format(date d) noexcept {
  short_text text;
  detail::append_digits(text, static_cast<std::uint64_t>(d.year()), 4);
  text.append("-"sv);
  detail::append_digits(text, static_cast<std::uint64_t>(d.month()), 2);
  text.append("-"sv);
  detail::append_digits(text, static_cast<std::uint64_t>(d.day()), 2);
  return text;
}

/// Writes `q` to [first, last) and gives the end of what was written, or nullptr if it does not fit. Adds no
/// terminating zero.
constexpr char* to_chars(char* first, char* last, quantity q, text_style style) noexcept {
  const short_text text = format(q, style);
  if (static_cast<std::size_t>(last - first) < text.view().size()) return nullptr;
  for (const char c : text.view()) *first++ = c;
  return first;
}

}  // namespace constplan
