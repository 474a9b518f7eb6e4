// Quantities and dates as text, exactly, in Chinese, in English and plain; no heap, no locale, no rounding.
#pragma once

#include <cstdint>
#include <string_view>

#include "date.hpp"
#include "detail/unit_words.hpp"
#include "quantity.hpp"
#include "vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// What format() returns: at most 63 bytes of UTF-8 and a terminating zero, by value. Views of it are valid as long as
/// the object, so views of a temporary do not compile: keep the object in a variable.
class short_text {
 public:
  /// The types of a standard range.
  /// @{
  using value_type = char;
  using size_type = std::size_t;
  using iterator = const char*;
  using const_iterator = const char*;
  /// @}

  /// The text without its terminating zero.
  /// @{
  constexpr std::string_view view() const& noexcept CONSTPLAN_LIFETIMEBOUND { return {bytes_, size_}; }
  constexpr operator std::string_view() const& noexcept CONSTPLAN_LIFETIMEBOUND { return view(); }
  /// @}
  /// The text with a terminating zero.
  constexpr const char* c_str() const& noexcept CONSTPLAN_LIFETIMEBOUND { return bytes_; }
  std::string_view view() const&& = delete;
  operator std::string_view() const&& = delete;
  const char* c_str() const&& = delete;

  /// The bytes of the text, without the terminating zero.
  /// @{
  constexpr const char* begin() const& noexcept CONSTPLAN_LIFETIMEBOUND { return bytes_; }
  constexpr const char* end() const& noexcept CONSTPLAN_LIFETIMEBOUND { return bytes_ + size_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  /// @}

  /// Traps if there is no room left.
  constexpr void append(std::string_view text) noexcept {
    for (const char c : text) {
      if (size_ == sizeof bytes_ - 1) detail::error::the_text_is_too_long();
      bytes_[size_++] = c;
    }
  }

  /// Whether both have the same bytes.
  /// @{
  friend constexpr bool operator==(const short_text& a, const short_text& b) noexcept { return a.view() == b.view(); }
  friend constexpr bool operator!=(const short_text& a, const short_text& b) noexcept { return !(a == b); }
  friend constexpr bool operator==(const short_text& a, std::string_view b) noexcept { return a.view() == b; }
  friend constexpr bool operator!=(const short_text& a, std::string_view b) noexcept { return !(a == b); }
  friend constexpr bool operator==(std::string_view a, const short_text& b) noexcept { return a == b.view(); }
  friend constexpr bool operator!=(std::string_view a, const short_text& b) noexcept { return !(a == b); }
  /// @}

 private:
  char bytes_[64]{};
  std::uint8_t size_ = 0;
};

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

constexpr void append_digits(short_text& text, std::uint64_t n, std::size_t least_digits) noexcept {
  char digits[20]{};
  std::size_t count = 0;
  for (; n > 0 || count < least_digits; n /= 10) digits[count++] = static_cast<char>('0' + n % 10);
  while (count > 0) text.append({&digits[--count], 1});
}

// amount / power, a power of ten, with all its decimals and without trailing zeros.
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

constexpr std::uint64_t magnitude(std::int64_t amount) noexcept {
  return amount < 0 ? static_cast<std::uint64_t>(-(amount + 1)) + 1 : static_cast<std::uint64_t>(amount);
}

template <std::size_t Count>
constexpr short_text in_words(quantity q, words_around words, const power_word (&powers)[Count]) noexcept {
  const std::uint64_t amount = magnitude(q.amount());
  const power_word* power = nullptr;
  for (std::size_t n = 0; n < Count && power == nullptr && uses_powers(q.unit()); ++n) {
    if (amount >= powers[n].power) power = &powers[n];
  }
  short_text text;
  if (q.amount() < 0) text.append("-"sv);
  text.append(words.before);
  const std::uint64_t times = power == nullptr ? 1 : power->power;
  append_decimal(text, amount, times * static_cast<std::uint64_t>(scale_of(q.unit())));
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

/// `q` as text, exact to the last base unit. Counts have no noun of their own; in Chinese they are written with 个.
constexpr short_text format(quantity q, text_style style) noexcept {
  if (style == text_style::chinese)
    return detail::in_words(q, detail::around(detail::chinese_form(q.unit())), detail::chinese_powers);
  if (style == text_style::english)
    return detail::in_words(q, detail::around(detail::english_form(q.unit())), detail::english_powers);
  return detail::plain_text(q);
}

/// `d` as 2023-12-29.
constexpr short_text format(date d) noexcept { return detail::date_text(d); }

/// Writes `q` to [first, last) and returns the end of what was written, or nullptr if it does not fit. Adds no
/// terminating zero.
constexpr char* to_chars(char* first, char* last, quantity q, text_style style) noexcept {
  const short_text text = format(q, style);
  if (static_cast<std::size_t>(last - first) < text.size()) return nullptr;
  for (const char c : text) *first++ = c;
  return first;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
