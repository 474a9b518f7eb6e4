// Numbers with their units, and ranges of them, as Chinese plans write them: 3-5亿元, 2吨标准煤/万元, 三分之一, 1.68∶1.
#pragma once

#include <cstdint>
#include <string_view>

#include "chinese_number.hpp"
#include "figure_builder.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

constexpr bool take_range_sign(text_cursor& text) noexcept {
  if (take_longest(text, "-,‐,‑,–,——,—,−,~,〜"sv) >= 0) return true;
  text_cursor ahead = text;
  if (take_longest(ahead, "至,到"sv) < 0) return false;
  text_cursor after = ahead;
  if (take_chinese_number(after).form == number_form::none) return false;  // 到位
  text = ahead;
  return true;
}

/// 1840年 and 2035年 are dates; so is 1200年, which could be 1,200 years.
constexpr bool is_calendar_year(exact_number n) noexcept {
  return n.power == 0 && n.digits >= 1000 && n.digits <= 2999;
}

/// The part of the reader of Chinese figures that knows no words but those of numbers and units.
class chinese_amount_reader : protected figure_builder {
 protected:
  /// A quantity by itself may be 2000年, which in a text is a date.
  constexpr chinese_amount_reader(std::string_view text, bool is_quantity) noexcept
      : text_{text}, is_quantity_{is_quantity} {}

  // 万人 of 件/万人. The power is that of the divisor.
  constexpr bool take_denominator(unit_expression& into, int& power) noexcept {
    text_cursor ahead = text_;
    chinese_number number = take_chinese_number(ahead);
    const bool has_number = number.form != number_form::none;
    number.low.move_power_to(99);
    if (has_number && (number.low.digits != 1 || number.error != parse_error::none)) return false;
    const int n = take_longest(ahead, chinese_unit_words);
    if (n < 0 || !into.divide_by(n)) return false;
    power += has_number ? number.low.power : 0;
    text_ = ahead;
    return true;
  }

  // A currency before its amount: ￥5100亿, USD5亿. 元 follows it.
  constexpr int take_currency() noexcept {
    text_cursor ahead = text_;
    const int n = take_longest(ahead, chinese_unit_words);
    if (!is_currency(n) || text_.sees("元"sv)) return -1;
    text_ = ahead;
    return n;
  }

  constexpr bool first_sign_is(std::string_view sign, std::size_t at) const noexcept {
    text_cursor start = start_;
    while (start.at() < at) start.advance();
    return start.sees(sign);
  }

  constexpr bool take_number(chinese_number& number) noexcept {
    const std::size_t at = text_.at();
    number = take_chinese_number(text_);
    if (number.form == number_form::none) {
      text_cursor ahead = text_;
      const bool has_unit = take_longest(ahead, chinese_unit_words) >= 0;
      return fail(text_.at_end() || has_unit ? parse_error::no_number : parse_error::unexpected_text, at);
    }
    if (number.low.is_too_large) return fail(parse_error::too_large, at);
    const bool is_year =
        !is_quantity_ && number.form == number_form::digits && number.scale == 0 && is_calendar_year(number.low);
    const bool is_spelt_year = number.error == parse_error::ambiguous && number.scale == 0;
    if ((is_year || is_spelt_year) && text_.sees("年"sv)) return fail(parse_error::date, at);
    return number.error == parse_error::none || fail(number.error, at);
  }

  // 半年, 半小时
  constexpr bool take_half(std::size_t at) noexcept {
    text_cursor ahead = text_;
    if (!ahead.take("半"sv)) return false;
    const int n = take_longest(ahead, "年|小时|天|个月"sv);
    if (n < 0) return false;
    text_ = ahead;
    figure_.low = {5, -1, false};
    constexpr std::string_view codes = "year|h|day|month"sv;
    figure_.unit.numerator = find_source_unit(list_item(codes, '|', static_cast<std::size_t>(n)));
    number_.form = number_form::chinese;
    return at < text_.at();
  }

  // 百分之三点五, 千分之六, 三分之一: of the last kind, as many decimals as fit.
  constexpr bool take_fraction(std::size_t at) noexcept {
    text_.take("分之"sv);
    const exact_number parts = number_.low;
    exact_number whole = parts;
    whole.move_power_to(99);
    if (number_.words != comparator::none) return fail(parse_error::ambiguous, at);
    if (!take_number(number_)) return false;
    exact_number part = number_.low;
    if (!(part == number_.high)) return fail(parse_error::ambiguous, at);
    if (whole.digits == 1 && whole.power >= 2) {
      const bool is_permille = whole.power == 3;
      part.power -= is_permille ? 0 : whole.power - 2;
      return is_one_of(is_permille ? "permille"sv : "percent"sv, part);
    }
    const bool is_small = parts.power == 0 && part.power == 0 && parts.digits < 100 && part.digits < parts.digits;
    if (!is_small) return fail(parse_error::unexpected_text, at);
    const std::uint64_t millionths = part.digits * 100'000'000 / parts.digits;
    const std::uint64_t rest = part.digits * 100'000'000 % parts.digits;
    exact_number percent{millionths + (rest * 2 >= parts.digits ? 1 : 0), -6, false};
    percent.move_power_to(0);
    return is_one_of("percent"sv, percent);
  }

  // 1.68∶1
  constexpr bool take_ratio(std::size_t at) noexcept {
    chinese_number other;
    if (!take_number(other)) return false;
    if (!(other.low == whole_number(1))) return fail(parse_error::ambiguous, at);
    return is_one_of("ratio"sv, figure_.low);
  }

  // The unit and the power of ten that it adds to the number: 成 is ten per cent, 件/万人 divides by 10,000.
  constexpr bool take_unit(int& shift) noexcept {
    const std::size_t at = text_.at();
    unit_expression unit = {};
    int divisor_power = 0;
    if (text_.take("成"sv)) {
      if (whole_number(10) < number_.high || number_.scale > 1) return fail(parse_error::unexpected_text, at);
      unit.numerator = find_source_unit("percent"sv);
      shift = 1;
    } else {
      const bool is_date = text_.sees("月"sv) || text_.sees("日"sv);
      const bool is_age = text_.sees("岁"sv);
      is_name_ = text_.sees("名"sv);
      if (is_one_ && text_.sees("批"sv)) return fail(parse_error::ambiguous, at);  // 一批: some
      const bool is_congress =
          number_.form == number_form::chinese && whole_number(10) < number_.low && text_.sees("大"sv);
      unit.numerator = take_longest(text_, chinese_unit_words);
      if (unit.is_empty()) return !text_.sees("/"sv) || fail(parse_error::ambiguous, at);            // 1/3
      if (is_congress && text_.at() == at + "大"sv.size()) return fail(parse_error::ambiguous, at);  // 二十大
      const bool is_within = text_.sees("内"sv) || text_.sees("以内"sv) || text_.sees("之内"sv);     // 15日内
      if (is_date && is_period(unit.numerator) && !is_within) return fail(parse_error::date, at);
      if (is_age && figure_.rate == rate::added) return fail(parse_error::unexpected_text, at);
    }
    for (std::size_t sign_at = text_.at(); take_longest(text_, "/,·"sv) >= 0; sign_at = text_.at()) {
      if (!take_denominator(unit, divisor_power)) return fail(parse_error::unknown_unit, sign_at);
    }
    if (!(unit == figure_.unit) && !figure_.unit.is_empty()) return fail(parse_error::no_unit, at);
    figure_.unit = unit;
    shift -= divisor_power;
    return true;
  }

  // A range states its unit once, after its upper number, and perhaps the power too: the 3 of 3-5亿元 is 3亿.
  constexpr bool take_upper_number(std::size_t low_at) noexcept {
    const std::size_t sign_at = text_.at();
    if (!take_range_sign(text_)) return true;
    const bool low_has_unit = !figure_.unit.is_empty();
    const std::size_t at = text_.at();
    chinese_number upper = take_chinese_number(text_);
    if (upper.form != number_form::digits && upper.form != number_form::chinese) {
      return fail(parse_error::no_upper_number, at);
    }
    text_cursor end = text_;
    if (upper.scale == 0 && is_calendar_year(upper.low) && end.take("年"sv)) {
      return fail(parse_error::date, at);
    }
    if (upper.error != parse_error::none) return fail(upper.error, at);
    const bool is_plain = number_.scale == 0 && number_.form == number_form::digits;
    if (upper.is_bare_power && is_plain) return fail(parse_error::no_upper_number, at);  // 3-亿元
    const bool has_words = upper.words != comparator::none || !(upper.low == upper.high);
    if (has_words) return fail(parse_error::ambiguous, at);  // 50到上百个
    int shift = 0;
    const std::size_t unit_at = text_.at();
    if (!take_unit(shift)) return false;
    if (low_has_unit && text_.at() == unit_at) return fail(parse_error::no_unit, unit_at);
    if (!low_has_unit) {
      if (!share_power(upper, sign_at)) return false;
      figure_.low.power += shift;
    }
    number_.large_scale = upper.large_scale;
    upper.low.power += shift;
    return set_range(figure_.low, upper.low, low_at);
  }

  constexpr bool set_range(exact_number low, exact_number high, std::size_t at) noexcept {
    figure_.low = low;
    figure_.high = high;
    figure_.has_high = true;
    return low < high ? compare(comparator::range, at) : fail(parse_error::not_ascending, at);
  }

  // 三至五千亿元 and 3千至5千亿元 can be read in two ways, 5千-1万 cannot. 50-30亿元 is no range from 50 yuan.
  constexpr bool share_power(const chinese_number& upper, std::size_t at) noexcept {
    exact_number shared = figure_.low;
    shared.power += number_.scale == 0 ? upper.scale : upper.large_scale;
    const bool can_share = number_.scale != upper.scale && shared < upper.low;
    const bool is_plain = number_.scale == 0 && number_.form == number_form::digits;
    if (can_share && !is_plain) return fail(parse_error::ambiguous, at);
    exact_number thousandfold = figure_.low;
    thousandfold.power += 3;
    const bool is_far = number_.scale != upper.scale && thousandfold < upper.low;
    if (is_far && !can_share) return fail(parse_error::not_ascending, at);
    if (can_share) figure_.low = shared;
    return true;
  }

  text_cursor text_;
  chinese_number number_{};
  bool is_one_ = false;          // 一
  bool is_written_two_ = false;  // 二, not 两
  bool is_name_ = false;         // 名

 private:
  bool is_quantity_;
  text_cursor start_ = text_;
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
