// Numbers as Chinese documents write them: 28000, 1.67亿, 五千, 5千亿, 万亿, **.
#pragma once

#include <cstdint>
#include <string_view>

#include "decimal.hpp"
#include "unit_words.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// A place in a text, with which to read on. White space before and within words does not count.
class text_cursor {
 public:
  constexpr explicit text_cursor(std::string_view text) noexcept : text_{text} { skip_space(); }

  /// The offset of the next byte that counts.
  constexpr std::size_t at() const noexcept { return at_; }
  constexpr bool at_end() const noexcept { return at_ == text_.size(); }
  /// The next byte, 0 at the end.
  constexpr char peek() const noexcept { return at_end() ? '\0' : text_.data()[at_]; }

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
    while (const std::size_t length = space_length()) at_ += length;
  }

  // Of a space, a tab, a line end, U+00A0 or U+3000; 0 of anything else.
  constexpr std::size_t space_length() const noexcept {
    const auto byte = [&](std::size_t n) { return at_ + n < text_.size() ? text_.data()[at_ + n] : '\0'; };
    if (byte(0) == ' ' || byte(0) == '\t' || byte(0) == '\n' || byte(0) == '\r') return 1;
    if (byte(0) == '\xC2' && byte(1) == '\xA0') return 2;
    return byte(0) == '\xE3' && byte(1) == '\x80' && byte(2) == '\x80' ? 3 : 0;
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

struct numeral_sign {
  inline_text<4> text;
  std::int64_t value;
};

CONSTPLAN_HIDDEN inline constexpr numeral_sign chinese_digits[] = {{{"零"}, 0}, {{"一"}, 1}, {{"二"}, 2}, {{"两"}, 2},
                                                                   {{"三"}, 3}, {{"四"}, 4}, {{"五"}, 5}, {{"六"}, 6},
                                                                   {{"七"}, 7}, {{"八"}, 8}, {{"九"}, 9}};
CONSTPLAN_HIDDEN inline constexpr numeral_sign small_powers[] = {{{"十"}, 10}, {{"百"}, 100}, {{"千"}, 1'000}};
CONSTPLAN_HIDDEN inline constexpr numeral_sign large_powers[] = {{{"万"}, 10'000}, {{"亿"}, 100'000'000}};

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

/// The powers that come next: 千亿 of 5千亿. 1 if there are none.
constexpr std::int64_t take_powers(text_cursor& text, bool& is_too_large) noexcept {
  std::int64_t product = 1;
  for (;;) {
    std::int64_t power = take_sign(text, small_powers);
    if (power < 0) power = take_sign(text, large_powers);
    if (power < 0) return product;
    product = multiply_add(product, power, 0, is_too_large);
  }
}

/// 五千三百万, 一亿二千万, 一万二千亿: a large power multiplies the number before it, back to a larger one. A power
/// without a digit before it counts once: 百 is 100. It ends where a numeral cannot go on: 三 of 三五. -1 if none comes
/// next.
constexpr std::int64_t take_chinese(text_cursor& text, bool& is_too_large) noexcept {
  std::int64_t total = 0;
  std::int64_t section = 0;  // the number after the last large power
  std::int64_t digit = -1;
  std::int64_t last_large = INT64_MAX;
  std::int64_t last_small = INT64_MAX;
  const std::size_t first = text.at();
  for (;;) {
    text_cursor ahead = text;
    const std::int64_t next_digit = take_sign(ahead, chinese_digits);
    const std::int64_t little = next_digit < 0 ? take_sign(ahead, small_powers) : -1;
    const std::int64_t large = next_digit < 0 && little < 0 ? take_sign(ahead, large_powers) : -1;
    const std::int64_t rest = multiply_add(1, section, digit < 0 ? 0 : digit, is_too_large);
    if (next_digit >= 0 && digit <= 0) {
      digit = next_digit;
    } else if (little >= 0 && little < last_small) {
      section = multiply_add(digit < 0 ? 1 : digit, little, section, is_too_large);
      digit = -1;
      last_small = little;
    } else if (large >= 0 && (rest == 0 || large < last_large || (large > last_large && total < large))) {
      const std::int64_t before = multiply_add(1, total, rest, is_too_large);
      total = rest == 0 || large > last_large ? multiply_add(before == 0 ? 1 : before, large, 0, is_too_large)
                                              : multiply_add(rest, large, total, is_too_large);
      section = 0;
      digit = -1;
      last_large = large;
      last_small = INT64_MAX;
    } else {
      return text.at() == first ? -1 : multiply_add(1, total, rest, is_too_large);
    }
    text = ahead;
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

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
