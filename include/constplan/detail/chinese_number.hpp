// Numbers as Chinese documents write them: 28000, 1.67亿, 五千, 3千5百亿, 百万亿, 十几, 数百, 360多亿, **.
#pragma once

#include <cstdint>
#include <string_view>

#include "../vocabulary.hpp"
#include "exact_number.hpp"
#include "text_cursor.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

enum class number_form : std::uint8_t { none, blanked, digits, chinese };

struct chinese_number {
  number_form form = number_form::none;   ///< none: there is no number
  exact_number low = {};                  ///< the number, or the lower one of 七八百 and 十几
  exact_number high = {};                 ///< the upper one, otherwise the same
  comparator words = comparator::none;    ///< more_than of 多 and 余, order_of of 数 and 几, at_least of 上
  parse_error error = parse_error::none;  ///< ambiguous for 三千五 and digits without powers: 二〇三〇, 三五
  bool is_bare_power = false;             ///< 百亿: a power without a digit
  int power = 0;                          ///< of the last power: 8 of 3亿
  int scale = 0;                          ///< of all powers: 11 of 3千亿
  int large_scale = 0;                    ///< of the large powers at the end: 8 of 3千亿, 12 of 3万亿
};

/// The position of the sign that comes next in a list of signs, or -1.
constexpr int take_sign(text_cursor& text, std::string_view signs) noexcept { return take_longest(text, signs); }

// In their order, the digits 0 to 9 and the powers 10, 100, 1,000.
constexpr std::string_view digit_signs() noexcept {
  return "零,〇|一,壹|二,两,贰,贰|三,叁|四,肆|五,伍|六,陆|七,柒|八,捌|九,玖"sv;
}
constexpr std::string_view small_power_signs() noexcept { return "十,拾|百,佰|千,仟"sv; }
constexpr std::string_view large_power_signs() noexcept { return "万,萬|亿,億"sv; }

/// 5,100.25 in ASCII or full-width digits; false if none comes next. Commas and spaces group by three.
/// Other digits after a space are another number.
constexpr bool take_digits(text_cursor& text, exact_number& number) noexcept {
  if (!is_digit(text.peek())) return false;
  number = {};
  const auto take_digit = [&number](text_cursor& from) {
    number.append(static_cast<unsigned>(from.peek() - '0'));
    from.advance();
  };
  const auto goes_on = [](const text_cursor& from) { return is_digit(from.peek()) && !from.follows_space(); };
  const auto take_group = [&] {
    text_cursor ahead = text;
    const bool has_comma = ahead.is_plainly(',') && !ahead.follows_space();
    if (has_comma) ahead.advance();
    if (ahead.follows_space() == has_comma) return false;
    const text_cursor first = ahead;
    int digits = 0;
    for (; is_digit(ahead.peek()) && (digits == 0 || goes_on(ahead)); ahead.advance()) ++digits;
    if (digits != 3) return false;
    for (text = first; digits > 0; --digits) take_digit(text);
    return true;
  };
  int leading = 0;
  do {
    take_digit(text);
    ++leading;
  } while (goes_on(text));
  while (leading <= 3 && take_group()) {
  }
  text_cursor point = text;
  if (point.peek() != '.' || point.follows_space()) return true;
  point.advance();
  if (!goes_on(point)) return true;
  for (text = point; goes_on(text); --number.power) take_digit(text);
  return true;
}

/// Reads one number. Of 七八百 and 十几, the lower or the upper one.
class chinese_number_reader {
 public:
  constexpr chinese_number_reader(text_cursor text, bool reads_upper) noexcept
      : text_{text}, reads_upper_{reads_upper} {}

  constexpr chinese_number read() noexcept {
    if (text_.take("**"sv)) {
      result_.form = number_form::blanked;
      while (take_sign(text_, small_power_signs()) >= 0 || take_sign(text_, large_power_signs()) >= 0) {
      }
      return result_;
    }
    take_vague_word();
    while (take_part()) {
    }
    finish();
    result_.low = result_.high = total_;
    return result_;
  }

  constexpr text_cursor text() const noexcept { return text_; }

 private:
  // 上千, 数百, 几十: only before a power.
  constexpr void take_vague_word() noexcept {
    text_cursor ahead = text_;
    const int word = take_sign(ahead, "上|数,几"sv);
    text_cursor power = ahead;
    if (word < 0 || (take_sign(power, small_power_signs()) < 0 && take_sign(power, large_power_signs()) < 0)) return;
    result_.words = word == 0 ? comparator::at_least : comparator::order_of;
    text_ = ahead;
  }

  constexpr bool is_first() const noexcept { return result_.form == number_form::none; }

  constexpr bool take_part() noexcept {
    if (result_.error != parse_error::none) return false;
    if (!has_digit_ && !is_open_ && take_digit()) return true;
    if (take_power(small_power_signs(), true) || take_power(large_power_signs(), false)) return true;
    return take_more();
  }

  // 1700多万, 5000余家. What follows is another power or not of the number.
  constexpr bool take_more() noexcept {
    if (is_first() || result_.words != comparator::none) return false;
    if (take_sign(text_, "多,余"sv) < 0) return false;
    result_.words = comparator::more_than;
    is_open_ = true;
    return true;
  }

  constexpr bool take_digit() noexcept {
    if (is_fraction_) return false;
    text_cursor ahead = text_;
    exact_number number;
    if (take_digits(ahead, number)) {
      if (last_small_ == 1) return false;  // 十5
      if (!is_first() && !(number.is_whole() && number < exact_number{1, result_.power, false})) return false;
      if (is_first()) result_.form = number_form::digits;
      text_ = ahead;
      digit_ = number;
      has_digit_ = is_in_digits_ = true;
      result_.is_bare_power = false;
      is_fraction_ = !number.is_whole();
      return true;
    }
    const int value = take_sign(ahead, digit_signs());
    const bool follows_ten = !is_first() && last_small_ == 1;
    if (value < 0) return follows_ten && take_sign(text_, "几"sv) >= 0 && set_digit(reads_upper_ ? 9 : 1);
    text_ = ahead;
    return take_chinese_digit(static_cast<unsigned>(value));
  }

  constexpr bool set_digit(unsigned value) noexcept {
    digit_ = whole_number(value);
    has_digit_ = true;
    is_in_digits_ = false;
    result_.is_bare_power = false;
    return true;
  }

  // A digit, 七八 (two neighbours, at the front: 十四五 is a plan's name), 零 before a smaller place, or 三点五.
  constexpr bool take_chinese_digit(unsigned value) noexcept {
    const bool is_at_front = is_first();
    if (is_at_front) result_.form = number_form::chinese;
    if (value == 0 && result_.power > 0) {
      is_after_zero_ = true;
      return true;
    }
    set_digit(value);
    text_cursor ahead = text_;
    const int next = take_sign(ahead, digit_signs());
    if (next >= 0) {
      text_ = ahead;
      const bool is_pair =
          is_at_front && value > 0 && next == static_cast<int>(value) + 1 && take_sign(ahead, digit_signs()) < 0;
      if (!is_pair) {
        while (take_sign(text_, digit_signs()) >= 0) {
        }
        return fail(parse_error::ambiguous);
      }
      is_after_zero_ = true;
      return set_digit(reads_upper_ ? value + 1 : value);
    }
    if (!ahead.take("点"sv)) return true;
    for (int decimal = take_sign(ahead, digit_signs()); decimal >= 0; decimal = take_sign(ahead, digit_signs())) {
      digit_.append(static_cast<unsigned>(decimal));
      --digit_.power;
      is_fraction_ = true;
      text_ = ahead;
    }
    return true;
  }

  // A power multiplies the digit before it. 万 and 亿 multiply all that came after a larger power; 一万二千亿 is 12,000
  // times 亿. Without a digit a power counts once, but only at the front: 百, 万亿, not 亿万.
  constexpr bool take_power(std::string_view signs, bool is_small) noexcept {
    text_cursor ahead = text_;
    const int sign = take_sign(ahead, signs);
    if (sign < 0) return false;
    if (is_small && take_longest(ahead = text_, "千克,千瓦,千米"sv) >= 0) return false;  // units
    take_sign(ahead = text_, signs);
    const int power = is_small ? sign + 1 : sign * 4 + 4;
    if (!(is_small ? take_small(power) : take_large(power))) return false;
    if (is_first()) {
      result_.form = number_form::chinese;
      result_.is_bare_power = true;
    }
    result_.power = power;
    result_.scale += power;
    result_.large_scale = is_small ? 0 : result_.large_scale + power;
    has_digit_ = false;
    is_after_zero_ = false;
    digit_ = {};
    text_ = ahead;
    return true;
  }

  constexpr bool take_small(int power) noexcept {
    if (power >= last_small_ || (!has_digit_ && !is_first())) return false;
    exact_number part = has_digit_ ? digit_ : whole_number(1);
    part.power += power;
    section_ = section_ + part;
    last_small_ = power;
    return true;
  }

  constexpr bool take_large(int power) noexcept {
    if (last_small_ < 9 && !is_clear(last_small_)) return fail(parse_error::ambiguous);
    exact_number part = section_ + digit_;
    const bool is_empty = !has_digit_ && last_small_ == 9;
    if (is_empty && !is_first() && power < last_large_) return false;
    if (is_empty || power > last_large_) {
      if (!is_first() && !is_empty && !(total_ < exact_number{1, power, false})) return false;
      total_ = total_ + part;
      if (is_first()) total_ = whole_number(1);
      total_.power += power;
    } else if (power < last_large_) {
      part.power += power;
      total_ = total_ + part;
    } else {
      return false;
    }
    section_ = {};
    last_large_ = power;
    last_small_ = 9;
    return true;
  }

  // A digit without a power is clear after 十 and 零, and as 2000 of 1万2000; 三千五 is 3,500 or 3,005.
  constexpr bool is_clear(int last_power) const noexcept {
    return !has_digit_ || last_power <= 1 || is_after_zero_ ||
           (is_in_digits_ && !(digit_ < exact_number{1, last_power - 1, false}));
  }

  constexpr void finish() noexcept {
    if (!is_clear(result_.power) && result_.error == parse_error::none) fail(parse_error::ambiguous);
    if (has_digit_) result_.large_scale = 0;
    total_ = total_ + section_ + digit_;
  }

  constexpr bool fail(parse_error why) noexcept {
    result_.error = why;
    return false;
  }

  text_cursor text_;
  bool reads_upper_;
  chinese_number result_{};
  exact_number total_{};
  exact_number section_{};  // what came after the last large power
  exact_number digit_{};
  int last_large_ = 99;
  int last_small_ = 9;
  bool has_digit_ = false;
  bool is_in_digits_ = false;  // the digit is written 5, not 五
  bool is_fraction_ = false;
  bool is_after_zero_ = false;
  bool is_open_ = false;  // after 多
};

/// The number that comes next.
constexpr chinese_number take_chinese_number(text_cursor& text) noexcept {
  chinese_number_reader lower{text, false};
  chinese_number number = lower.read();
  number.high = chinese_number_reader{text, true}.read().high;
  if (number.form != number_form::none) text = lower.text();
  return number;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
