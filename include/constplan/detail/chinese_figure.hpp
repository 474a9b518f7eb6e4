// Figures as Chinese plans write them: 力争突破5000亿元, 下降13.5%以上, 每千人口4.6个, 翻一番.
#pragma once

#include <cstdint>
#include <string_view>

#include "chinese_amount.hpp"
#include "phrases.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

class chinese_figure_reader : chinese_amount_reader {
 public:
  constexpr explicit chinese_figure_reader(std::string_view text, bool is_quantity) noexcept
      : chinese_amount_reader{text, is_quantity} {}

  constexpr figure_reading read() noexcept {
    while (take_word_before()) {
    }
    if (is_sound() && take_value() && take_words_after()) finish();
    return figure_;
  }

 private:
  // --- before the number ---

  constexpr bool take_word_before() noexcept {
    const std::size_t at = text_.at();
    if (take_base_year() || take_denominators_before() || take_base()) return is_sound();
    if (text_.sees("首位"sv) || text_.sees("零发生率"sv)) return false;
    text_cursor ahead = text_;
    const int n = take_longest(ahead, chinese_phrase_words);
    if (n < 0 || chinese_phrases[n].role == phrase_role::after) return false;
    is_near_ = is_near_ || (text_.sees("近"sv) && chinese_phrases[n].role == phrase_role::before);
    const bool is_difference = text_.sees("高于"sv) || text_.sees("低于"sv);
    text_ = ahead;
    const phrase found = chinese_phrases[n];
    if (is_difference && take_field())
      return take_direction(
          static_cast<comparator>(found.value) == comparator::more_than ? direction::increase : direction::decrease,
          at);
    return apply(found, at);
  }

  // The whole that a difference is measured from: 高于全国0.8个百分点.
  constexpr bool take_field() noexcept {
    text_cursor ahead = text_;
    const int n = take_longest(ahead, chinese_phrase_words);
    if (n < 0 || chinese_phrases[n].role != phrase_role::field) return false;
    text_ = ahead;
    return true;
  }

  constexpr bool apply(phrase found, std::size_t at) noexcept {
    switch (found.role) {
      case phrase_role::before: return compare(static_cast<comparator>(found.value), at);
      case phrase_role::change: return take_direction(static_cast<direction>(found.value), at) && take_goal(at);
      case phrase_role::net: take_rate(rate::added); return take_direction(static_cast<direction>(found.value), at);
      case phrase_role::rate: take_rate(static_cast<rate>(found.value)); return true;
      case phrase_role::modality:
        figure_.modality = static_cast<modality>(found.value);
        // 高于预期0.5个百分点 is a difference, no bound.
        return figure_.comparator == comparator::none || fail(parse_error::ambiguous, at);
      case phrase_role::hold: is_hold_ = true; return true;
      case phrase_role::share: is_share_ = true; return true;
      case phrase_role::place: is_place_ = true; return true;
      case phrase_role::field:
        field_ = static_cast<nature>(found.value);
        has_field_ = true;
        text_.take("的"sv);
        return true;
      default: break;
    }
    return true;
  }

  // 年均新增5万人: so many a year.
  constexpr void take_rate(rate over) noexcept {
    if (figure_.rate != rate::per_year) figure_.rate = over;
  }

  // 提高到, 降至: the number is the level reached. 提高5到7元 has its 到 elsewhere.
  constexpr bool take_goal(std::size_t at) noexcept {
    text_.take("了"sv);
    if (take_longest(text_, "到,至,为"sv) < 0) return true;
    is_reached_ = true;
    return compare(comparator::reach, at);
  }

  // 比2020年, 较2020年
  constexpr bool take_base_year() noexcept {
    text_cursor ahead = text_;
    exact_number year;
    if (take_longest(ahead, "比,较"sv) < 0 || !take_digits(ahead, year)) return false;
    if (year.digits < 1900 || year.digits > 2100 || year.power != 0 || !ahead.take("年"sv)) return false;
    figure_.base_year = static_cast<int>(year.digits);
    text_ = ahead;
    return true;
  }

  // 从40%提高到45%
  constexpr bool take_base() noexcept {
    const std::size_t at = text_.at();
    if (take_longest(text_, "从,由"sv) < 0) return false;
    int shift = 0;
    if (!take_number(number_) || !take_unit(shift)) return true;
    const bool is_exact = number_.low == number_.high && number_.words == comparator::none;
    if (!is_exact) fail(parse_error::ambiguous, at);  // 从3000多家
    figure_.has_base = true;
    figure_.base = number_.low;
    figure_.base.power += shift;
    base_unit_ = figure_.unit;
    figure_.unit = {};
    number_ = {};
    return true;
  }

  // 每千人口, 每人每月, 人均
  constexpr bool take_denominators_before() noexcept {
    constexpr std::string_view words = "人均|户均|亩均"sv;
    constexpr std::string_view codes = "person|household|mu"sv;
    const int mean = take_longest(text_, words);
    bool has_found = mean >= 0;
    if (has_found) divisors_.divide_by(find_source_unit(list_item(codes, '|', static_cast<std::size_t>(mean))));
    while (text_.sees("每"sv)) {
      const std::size_t at = text_.at();
      text_.take("每"sv);
      has_found = true;
      if (!take_denominator(divisors_, divisor_power_)) return fail(parse_error::unknown_unit, at);
    }
    return has_found;
  }

  // --- the number and its unit ---

  constexpr bool take_value() noexcept {
    const std::size_t at = text_.at();
    if (text_.take("首位"sv)) return is_rank(whole_number(1));
    if (text_.take("零发生率"sv)) {
      figure_.nature = nature::zero_incidence;
      return is_one_of("percent"sv, {});
    }
    if (text_.take("翻"sv)) return take_doublings(at);
    if (text_.take("第"sv)) return take_rank(at, false);
    if (text_.take("前"sv)) return take_rank(at, true);
    if (text_.take("一半"sv)) return is_one_of("percent"sv, whole_number(50));
    if (text_.take("±"sv)) return take_band();
    const bool is_minus = take_longest(text_, "-,−"sv) >= 0;
    return (!is_minus || take_direction(direction::decrease, at)) && take_numbers();
  }

  // 翻番, 翻一番, 翻两番: twice, four times.
  constexpr bool take_doublings(std::size_t at) noexcept {
    text_.take("了"sv);
    const bool is_once = text_.sees("番"sv);  // 翻番
    const chinese_number times =
        is_once ? chinese_number{number_form::chinese, whole_number(1)} : take_chinese_number(text_);
    const bool is_clear = times.form == number_form::chinese && times.low.power == 0 && times.low.digits < 10;
    if (!is_clear || !text_.take("番"sv)) return fail(parse_error::unexpected_text, at);
    figure_.nature = nature::multiple;
    is_fixed_ = true;
    return take_direction(direction::increase, at) &&
           is_one_of("multiple"sv, whole_number(std::uint64_t{1} << times.low.digits));
  }

  // 第3位, 居全国第二, 前十. Other numbers after 第 are ordinals: 第三条.
  constexpr bool take_rank(std::size_t at, bool is_group) noexcept {
    const chinese_number place = take_chinese_number(text_);
    if (place.form == number_form::none) {
      return fail(text_.at_end() ? parse_error::no_number : parse_error::unexpected_text, text_.at());
    }
    if (place.error != parse_error::none) return fail(place.error, at);
    const bool is_range = !is_group && take_range_sign(text_);
    const chinese_number last = is_range ? take_chinese_number(text_) : place;
    const bool has_word = take_longest(text_, "位,名"sv) >= 0;
    const bool is_place = has_word || ((is_group || is_place_ || has_field_) && text_.at_end());
    const bool moves = figure_.direction != direction::none && !is_reached_;
    if (!is_place || moves || last.error != parse_error::none) return fail(parse_error::ordinal, at);
    figure_.is_blanked = place.form == number_form::blanked;
    if (is_range && !set_range(place.low, last.low, at)) return false;
    return is_rank(place.low) && (!is_group || compare(comparator::at_most, at));
  }

  // ±5%
  constexpr bool take_band() noexcept {
    if (!take_numbers() || figure_.has_high) return is_sound() && fail(parse_error::unexpected_text, 0);
    if (figure_.low.digits == 0) return fail(parse_error::not_ascending, 0);
    figure_.high = figure_.low;
    figure_.has_high = figure_.low_is_negative = true;
    figure_.nature = nature::change;
    is_fixed_ = true;
    return compare(comparator::range, 0);
  }

  constexpr bool take_numbers() noexcept {
    const std::size_t at = text_.at();
    const int currency = take_currency();
    figure_.number_at = text_.at();
    if (currency >= 0) figure_.unit.numerator = currency;
    if (take_half(at)) return true;
    if (!take_number(number_)) return false;
    if (number_.form == number_form::blanked) {
      figure_.is_blanked = true;
      int shift = 0;
      return take_unit(shift);
    }
    figure_.low = number_.low;
    is_one_ = number_.form == number_form::chinese && number_.low == whole_number(1);
    is_written_two_ =
        number_.form == number_form::chinese && number_.low == whole_number(2) && first_sign_is("二"sv, at);
    if (text_.sees("分之"sv)) return take_fraction(at);
    if (take_longest(text_, "∶,:"sv) >= 0) return take_ratio(at);
    int shift = 0;
    if (!take_unit(shift)) return false;
    if (is_period(figure_.unit.numerator) && text_.sees("翻"sv)) {  // 三年翻一番
      figure_.unit = {};
      text_.take("翻"sv);
      return take_doublings(at);
    }
    figure_.low.power += shift;
    if (!(number_.low == number_.high)) {
      number_.high.power += shift;
      return set_range(figure_.low, number_.high, at);
    }
    return take_upper_number(at);
  }

  // --- after the number ---

  constexpr bool take_words_after() noexcept {
    const std::size_t at = text_.at();
    if (number_.words != comparator::none && !compare(number_.words, at)) return false;
    if (!is_counted(figure_.unit.numerator) && text_.take("多"sv) && !compare(comparator::more_than, at)) return false;
    take_threshold();
    for (text_cursor ahead = text_; !text_.at_end(); text_ = ahead) {
      const std::size_t word_at = text_.at();
      const int n = take_longest(ahead, chinese_phrase_words);
      if (n < 0 || chinese_phrases[n].role != phrase_role::after) return fail(parse_error::unexpected_text, word_at);
      if (!compare(static_cast<comparator>(chinese_phrases[n].value), word_at)) return false;
    }
    return true;
  }

  // 4个万亿级: the count is the figure, what each must reach is not.
  constexpr void take_threshold() noexcept {
    text_cursor ahead = text_;
    if (!is_counted(figure_.unit.numerator) || take_chinese_number(ahead).form == number_form::none) return;
    take_longest(ahead, chinese_unit_words);
    if (ahead.take("级"sv) && ahead.at_end()) text_ = ahead;
  }

  constexpr void finish() noexcept {
    // 每年新增5万人: a rate. 每年5万人 alone may be a part of the unit.
    const bool has_period = is_period(divisors_.denominators[0]) && divisors_.denominators[1] < 0;
    if (has_period && (figure_.rate != rate::none || figure_.direction != direction::none)) {
      figure_.rate = rate::per_year;
      if (source_units[divisors_.denominators[0]].base != unit::year) fail(parse_error::ambiguous, 0);
      divisors_ = {};
    }
    if (figure_.has_base && !has_clear_base()) fail(parse_error::ambiguous, 0);
    if (divisors_.is_quotient() && figure_.unit.numerator >= 0 &&
        source_units[figure_.unit.numerator].base == unit::part_per_million) {
      fail(parse_error::ambiguous, 0);  // 人均增长5%
    }
    for (const int divisor : divisors_.denominators) {
      if (divisor >= 0 && !figure_.unit.divide_by(divisor)) fail(parse_error::unknown_unit, 0);
    }
    int(&below)[2] = figure_.unit.denominators;  // CNY/(person.month), however it is written
    if (below[1] >= 0 && is_period(below[0]) && !is_period(below[1])) {
      const int period = below[0];
      below[0] = below[1];
      below[1] = period;
    }
    figure_.low.power -= divisor_power_;
    figure_.high.power -= divisor_power_;
    resolve_places();
    if (is_sound()) resolve_nature();
    if (is_sound()) check_clarity();
  }

  // Not 从3增加到5万亿元, whose 3 is 3万亿, nor 从3%降至5%.
  constexpr bool has_clear_base() const noexcept {
    const bool has_unit = base_unit_ == figure_.unit;
    const bool shares_unit = base_unit_.is_empty() && (number_.scale == 0 || figure_.base.power > 0);
    const bool falls = figure_.direction == direction::decrease;
    const bool is_passed = falls ? figure_.low < figure_.base : figure_.base < figure_.low;
    return is_reached_ && is_passed && (has_unit || shares_unit);
  }

  // 位 counts persons, or places where a rank moves: 93位, 提升7位.
  constexpr void resolve_places() noexcept {
    const bool is_place = figure_.unit.numerator == find_source_unit("rank"sv);
    if (!is_place || figure_.nature != nature::level) return;
    if (is_place_ || is_reached_) {
      is_rank(figure_.low);
    } else if (figure_.direction == direction::none) {
      figure_.unit.numerator = find_source_unit("person"sv);
    }
  }

  constexpr void check_clarity() noexcept {
    const bool has_unit = !figure_.unit.is_empty() || figure_.is_blanked || number_.large_scale > 0;
    const bool is_share = figure_.nature == nature::share;
    if (!has_unit) {
      fail(parse_error::no_unit, text_.at());
    } else if ((is_share_ && !is_share) || (has_field_ && !is_share_ && figure_.nature != field_)) {
      fail(parse_error::unexpected_text, text_.at());
    } else if (has_two_readings() || is_mere_word()) {
      fail(parse_error::ambiguous, 0);
    }
  }

  // What a careful reader could read in two ways.
  constexpr bool has_two_readings() const noexcept {
    if (is_hold_ && figure_.comparator == comparator::none) return true;  // a level or a limit
    if (is_name_ && moves()) return true;                                 // 提升3名: persons or places
    if (is_near_ && is_period(figure_.unit.numerator)) return true;       // 近三年: the last three years
    // 每年: a rate, or a part of the unit
    return divisors_.is_quotient() && is_period(divisors_.denominators[0]) && divisors_.denominators[1] < 0;
  }

  // What is as likely a part of a word as a number, if no words are around it.
  constexpr bool is_mere_word() const noexcept {
    const bool has_words = figure_.comparator != comparator::none || figure_.direction != direction::none ||
                           figure_.rate != rate::none || divisors_.is_quotient();
    if (has_words || figure_.is_blanked) return false;
    const int unit = figure_.unit.numerator;
    const bool is_electricity = unit == find_source_unit("kWh"sv);
    if (number_.is_bare_power && number_.scale > 1) {  // 千家万户, 亿元, 百度
      return is_counted(unit) || is_period(unit) || is_electricity || unit < 0 || number_.scale % 4 == 0;
    }
    const bool is_one =
        is_one_ && (unit == find_source_unit("item"sv) || unit == find_source_unit("time"sv) || is_electricity);
    return is_one || (is_written_two_ && is_counted(unit));  // 一次能源, 一度, 二次创业
  }

  unit_expression divisors_{};  // of 每千人口
  int divisor_power_ = 0;
  unit_expression base_unit_{};  // of 从40%
  bool is_place_ = false;        // 居
  bool is_share_ = false;        // 占
  bool is_hold_ = false;         // 控制在
  bool is_near_ = false;         // 近
};

constexpr figure_reading read_chinese_figure(std::string_view text, bool is_quantity = false) noexcept {
  return chinese_figure_reader{text, is_quantity}.read();
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
