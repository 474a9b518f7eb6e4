// Numbers as Chinese documents write them: 28000, 1.67亿, 五千, 5千亿, 万亿, **.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "decimal.hpp"
#include "unit_words.hpp"

namespace constplan {

/// A place in a text, with which to read on. White space before and within words does not count.
class text_cursor {
 public:
  constexpr explicit text_cursor(std::string_view text) noexcept : text_{text} { skip_space(); }

  /// The offset of the next byte that counts.
  constexpr std::size_t at() const noexcept { return at_; }
  constexpr bool at_end() const noexcept { return at_ == text_.size(); }
  /// The next byte, 0 at the end.
  constexpr char peek() const noexcept { return at_end() ? '\0' : text_[at_]; }

  /// Goes past `word` if it comes next.
  constexpr bool take(std::string_view word) noexcept {
    text_cursor ahead = *this;
    for (const char c : word) {
      if (ahead.peek() != c || ahead.at_end()) return false;
      ahead.advance();
    }
    *this = ahead;
    return true;
  }

  constexpr void advance() noexcept {
    ++at_;
    skip_space();
  }

 private:
  constexpr void skip_space() noexcept {
    for (bool found = true; found;) {
      found = false;
      for (const std::string_view space : {" "sv, "\t"sv, "\n"sv, "\r"sv, "\u00A0"sv, "\u3000"sv}) {
        if (text_.substr(at_, space.size()) != space) continue;
        at_ += space.size();
        found = true;
      }
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// A number without its unit.
struct numeral {
  enum class form : std::uint8_t { none, blanked, digits, chinese };

  form written = form::none;  ///< none: there is no number
  char digits[32]{};          ///< 1.67 of 1.67亿; of Chinese numerals, 1
  std::size_t digit_count = 0;
  std::int64_t factor = 1;  ///< 亿 of 1.67亿; of Chinese numerals, the number
  bool is_too_large = false;

  /// Times `scale`, a power of ten, exactly.
  constexpr decimal_result times(std::int64_t scale) const noexcept {
    if (is_too_large || (factor != 0 && scale > INT64_MAX / factor)) return {0, decimal_error::too_large};
    if (factor == 0) return {0, decimal_error::none};
    if (written == form::chinese) return {factor * scale, decimal_error::none};
    return parse_decimal({digits, digit_count}, factor * scale);
  }
};

namespace detail {

struct numeral_sign {
  inline_text<4> text;
  std::int64_t value;
};

[[gnu::visibility("hidden")]] inline constexpr numeral_sign chinese_digits[] = {
    {{"零"}, 0}, {{"一"}, 1}, {{"二"}, 2}, {{"两"}, 2}, {{"三"}, 3}, {{"四"}, 4},
    {{"五"}, 5}, {{"六"}, 6}, {{"七"}, 7}, {{"八"}, 8}, {{"九"}, 9}};
[[gnu::visibility("hidden")]] inline constexpr numeral_sign small_powers[] = {
    {{"十"}, 10}, {{"百"}, 100}, {{"千"}, 1'000}};
[[gnu::visibility("hidden")]] inline constexpr numeral_sign large_powers[] = {{{"万"}, 10'000}, {{"亿"}, 100'000'000}};

// The value of the sign that comes next, or -1.
template <std::size_t Count>
constexpr std::int64_t take_sign(text_cursor& text, const numeral_sign (&signs)[Count]) noexcept {
  for (const numeral_sign& sign : signs) {
    if (text.take(sign.text.view())) return sign.value;
  }
  return -1;
}

// a * b + c, or too large; none is negative.
constexpr std::int64_t multiply_add(std::int64_t a, std::int64_t b, std::int64_t c, bool& is_too_large) noexcept {
  if (b != 0 && a > (INT64_MAX - c) / b) {
    is_too_large = true;
    return 0;
  }
  return a * b + c;
}

}  // namespace detail

/// The powers that come next: 千亿 of 5千亿. 1 if there are none.
constexpr std::int64_t take_powers(text_cursor& text, bool& is_too_large) noexcept {
  std::int64_t product = 1;
  for (;;) {
    std::int64_t power = detail::take_sign(text, detail::small_powers);
    if (power < 0) power = detail::take_sign(text, detail::large_powers);
    if (power < 0) return product;
    product = detail::multiply_add(product, power, 0, is_too_large);
  }
}

/// 五千三百万: each large power multiplies what stands before it. A power without a digit before it counts once: 百 is
/// 100. -1 if no Chinese numeral comes next.
constexpr std::int64_t take_chinese(text_cursor& text, bool& is_too_large) noexcept {
  std::int64_t total = 0;
  std::int64_t section = 0;
  std::int64_t digit = -1;
  const std::size_t first = text.at();
  for (;;) {
    const std::int64_t ones = digit < 0 ? 0 : digit;
    if (const std::int64_t d = detail::take_sign(text, detail::chinese_digits); d >= 0) {
      digit = d;
    } else if (const std::int64_t small = detail::take_sign(text, detail::small_powers); small >= 0) {
      section = detail::multiply_add(digit < 0 ? 1 : digit, small, section, is_too_large);
      digit = -1;
    } else if (const std::int64_t large = detail::take_sign(text, detail::large_powers); large >= 0) {
      const std::int64_t rest = detail::multiply_add(1, section, ones, is_too_large);
      const std::int64_t before = detail::multiply_add(1, total, rest, is_too_large);
      total = detail::multiply_add(before == 0 ? 1 : before, large, 0, is_too_large);
      section = 0;
      digit = -1;
    } else {
      if (text.at() == first) return -1;
      return detail::multiply_add(1, total, detail::multiply_add(1, section, ones, is_too_large), is_too_large);
    }
  }
}

/// Digits with at most one point between them; none of them if there are none.
constexpr void take_digits(text_cursor& text, numeral& number) noexcept {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  bool after_point = false;
  for (;; text.advance()) {
    if (text.peek() == '.' && !after_point && number.digit_count > 0) {
      text_cursor ahead = text;
      ahead.advance();
      if (!is_digit(ahead.peek())) return;
      after_point = true;
    } else if (!is_digit(text.peek())) {
      return;
    }
    if (number.digit_count == sizeof number.digits) {
      number.is_too_large = true;
    } else {
      number.digits[number.digit_count++] = text.peek();
    }
  }
}

/// The number that comes next.
constexpr numeral take_numeral(text_cursor& text) noexcept {
  numeral number;
  if (text.take("**"sv)) {
    number.written = numeral::form::blanked;
    take_powers(text, number.is_too_large);
  } else if (const std::int64_t value = take_chinese(text, number.is_too_large); value >= 0) {
    number.written = numeral::form::chinese;
    number.factor = value;
  } else {
    take_digits(text, number);
    if (number.digit_count == 0) return number;
    number.written = numeral::form::digits;
    number.factor = take_powers(text, number.is_too_large);
  }
  return number;
}

}  // namespace constplan
