// Amounts and ranges of amounts in English texts: EUR 210 billion, 5,000-10,000 acres, $50 to 100 billion.
#pragma once

#include <cstdint>
#include <string_view>

#include "english_unit.hpp"
#include "english_words.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// A number with its unit.
struct english_amount {
  english_number number = {};
  unit_expression unit = {};
  int power = 0;                        ///< of the unit and of what it is divided by
  int currency = -1;                    ///< of the lower amount, if it precedes that: the euros of EUR 5 to 10 per MWh
  std::string_view currency_word = {};  ///< before the number
  bool has_currency_first = false;
  bool names_unit = false;
  bool is_negative = false;
};

/// Reads amounts into the figure.
class english_amount_reader : protected figure_builder {
 protected:
  constexpr explicit english_amount_reader(std::string_view text) noexcept : text_{text} {}

  /// A second word of comparison is one too many, except after `reach`.
  constexpr bool compare_once(comparator word, std::size_t at) noexcept {
    if (word == figure_.comparator && word != comparator::none) return fail(parse_error::unexpected_text, at);
    return compare(word, at);
  }

  constexpr bool take_rate(rate word, std::size_t at) noexcept {
    if (figure_.rate != rate::none) return fail(parse_error::unexpected_text, at);
    figure_.rate = word;
    return true;
  }

  constexpr void set(const english_amount& amount) noexcept {
    number_ = amount.number;
    figure_.is_blanked = amount.number.form == english_number_form::blanked;
    figure_.unit = amount.unit;
    figure_.low = amount.number.value;
    figure_.low.power += amount.power;
  }

  /// [-][EUR] 5 [new] [tonnes] [per person] [per month]
  constexpr bool take_amount(english_amount& amount) noexcept {
    const std::size_t at = text_.at();
    amount.is_negative = take_minus();
    const std::size_t currency_at = text_.at();
    const english_unit currency = take_english_unit(text_, true);
    amount.currency_word = text_.between(currency_at, text_.at() - (currency.unit < 0 ? 0 : text_.space().size()));
    if (currency.is_ambiguous) return fail(parse_error::ambiguous, at);
    amount.unit.numerator = currency.unit;
    amount.has_currency_first = amount.names_unit = currency.unit >= 0;
    if (amount.has_currency_first && !amount.is_negative) amount.is_negative = take_minus();
    const std::size_t number_at = text_.at();
    const bool is_over = text_.at_end();
    amount.number = take_english_number(text_);
    if (amount.number.form == english_number_form::none) {
      return fail(is_over ? parse_error::no_number : parse_error::unexpected_text, number_at);
    }
    if (amount.number.error != parse_error::none) return fail(amount.number.error, amount.number.at);
    if (amount.number.is_ordinal) return !amount.has_currency_first || fail(parse_error::unexpected_text, at);
    return take_unit(amount) && take_denominators(amount);
  }

  /// Whether a second amount follows, as after `-` or `to`.
  constexpr bool take_range_sign(bool& is_to) noexcept {
    const std::size_t at = text_.at();
    if (is_between_) return text_.take("and"sv);
    const bool has_space = text_.is_after_space();
    english_cursor ahead = text_;
    if (take_longest(ahead, "-,‐,‑,–,—,−"sv) < 0) return is_to = text_.take("to"sv);
    if (has_space != ahead.is_after_space() && !ahead.at_end()) return fail(parse_error::ambiguous, at);  // 3 -5
    const bool can_follow = ahead.at_end() || starts_amount(ahead);
    if (can_follow) text_ = ahead;
    return can_follow;
  }

  /// A range states its unit and its power once or twice: the 50 of $50 to 100 billion is 50 billion.
  constexpr bool take_upper(english_amount& low, std::size_t low_at, std::size_t sign_at) noexcept {
    const std::size_t at = text_.at();
    if (text_.at_end()) return fail(parse_error::no_upper_number, at);
    english_amount high;
    if (low.has_currency_first) high.currency = low.unit.numerator;
    if (!take_amount(high)) return false;
    const bool is_plain = !low.is_negative && !high.is_negative && !high.number.is_ordinal &&
                          (!high.has_currency_first || low.has_currency_first);
    if (!is_plain || low.number.form != high.number.form) return fail(parse_error::unexpected_text, sign_at);
    const bool shares_unit = low.unit.is_empty() || (low.has_currency_first && !high.names_unit);
    share_unit(low, high);
    if (high.unit.is_empty() && !low.unit.is_empty()) return fail(parse_error::ambiguous, at);  // 3% to 5
    if (!(low.unit == high.unit)) return fail(parse_error::unexpected_text, at);
    if (low.number.is_year && high.number.power > 0) return fail(parse_error::ambiguous, low_at);  // 2021-2027 million
    if (!share_power(low.number, high.number, shares_unit)) return fail(parse_error::ambiguous, sign_at);
    set(low);
    figure_.high = high.number.value;
    figure_.high.power += high.power;
    figure_.has_high = true;
    number_.is_year = low.number.is_year && (high.number.is_year || is_short_year(high.number));
    if (number_.is_year && figure_.unit.is_empty()) return fail(parse_error::date, low_at);
    if (!figure_.is_blanked && !(figure_.low < figure_.high)) return fail(parse_error::not_ascending, low_at);
    return compare(comparator::range, low_at);
  }

  english_cursor text_;
  english_number number_{};
  bool is_between_ = false;
  bool is_fold_ = false;  // 3-fold

 private:
  constexpr bool take_minus() noexcept { return text_.take_joined("-"sv) || text_.take_joined("−"sv); }

  constexpr bool take_unit(english_amount& amount) noexcept {
    if (!take_words_between()) return false;
    const std::size_t at = text_.at();
    if (text_.take("-fold"sv)) {
      amount.unit.numerator = find_source_unit("multiple"sv);
      return is_fold_ = true;
    }
    if (amount.has_currency_first && text_.sees("m"sv)) return fail(parse_error::ambiguous, at);  // EUR 5 m
    if (amount.number.is_year && text_.sees("year"sv)) return fail(parse_error::date, at);
    const english_unit unit = take_english_unit(text_, false);
    if (unit.unit < 0) return true;
    if (unit.is_ambiguous) return fail(parse_error::ambiguous, at);
    const bool is_repeated = text_.between(at, text_.at() - text_.space().size()) == amount.currency_word;
    if (amount.has_currency_first && (is_repeated || unit.unit != amount.unit.numerator)) {  // RMB 5 billion yuan
      return fail(parse_error::unexpected_text, at);
    }
    const constplan::unit base = source_units[unit.unit].base;
    const bool takes_powers = base != constplan::unit::part_per_million && base != constplan::unit::rank;
    if (!takes_powers && amount.number.power > 0) return fail(parse_error::unexpected_text, at);  // 5 million %
    amount.unit.numerator = unit.unit;
    amount.power += unit.power;
    amount.names_unit = true;
    return true;
  }

  // 50 or more employees, 20 new projects
  constexpr bool take_words_between() noexcept {
    const std::size_t at = text_.at();
    english_cursor ahead = text_;
    const int bound = take_english_phrase(ahead, phrase_role::after);
    if (bound >= 0 && text_.sees("or"sv) && is_unit(ahead)) {
      text_ = ahead;
      if (!compare_once(static_cast<comparator>(english_phrases[bound].value), at)) return false;
    }
    ahead = text_;
    if (take_english_phrase(ahead, phrase_role::addition) < 0) return true;
    english_cursor noun = ahead;
    if (!is_counted(take_english_unit(noun, false).unit)) return true;
    text_ = ahead;
    return take_rate(rate::added, at);
  }

  static constexpr bool is_unit(english_cursor text) noexcept { return take_english_unit(text, false).unit >= 0; }

  // What documents count per so many persons or households may have no name: 34.2 per 10,000 persons.
  constexpr bool take_denominators(english_amount& amount) noexcept {
    const std::size_t at = text_.at();
    int divisor_power = 0;
    for (std::size_t sign_at = at;; sign_at = text_.at()) {
      if (take_english_phrase(text_, phrase_role::each_year) >= 0) {
        if (!divide(amount.unit, find_source_unit("year"sv))) return fail(parse_error::unexpected_text, sign_at);
        continue;
      }
      const bool has_slash = text_.take("/"sv);
      if (!has_slash && !text_.take("per"sv)) break;
      if (has_slash && is_digit(text_.peek()) && amount.unit.is_empty()) {  // 2023/24, 3/4
        return fail(amount.number.is_year ? parse_error::date : parse_error::ambiguous, sign_at);
      }
      if (text_.sees("unit"sv)) return fail(parse_error::ambiguous, sign_at);  // of power, or of anything
      if (!take_english_denominator(text_, amount.unit, divisor_power)) return fail(parse_error::unknown_unit, sign_at);
    }
    amount.power -= divisor_power;
    if (amount.unit.is_quotient() && amount.unit.is_empty()) amount.unit.numerator = amount.currency;
    if (!amount.unit.is_quotient() || !amount.unit.is_empty()) return true;
    const constplan::unit base = source_units[amount.unit.denominators[0]].base;
    const bool is_density = divisor_power > 0 && (base == unit::person || base == unit::household);
    if (!is_density) return fail(parse_error::unexpected_text, at);
    amount.unit.numerator = find_source_unit("item"sv);
    return true;
  }

  static constexpr bool starts_amount(english_cursor text) noexcept {
    take_english_unit(text, true);
    return take_english_number(text).form != english_number_form::none;
  }

  static constexpr void share_unit(english_amount& low, english_amount& high) noexcept {
    const bool is_currency_alone = low.has_currency_first && !low.unit.is_quotient();
    const bool is_rank = low.unit.numerator == find_source_unit("rank"sv);
    if (low.unit.is_empty() || (is_currency_alone && low.unit.numerator == high.unit.numerator)) {
      low.unit = high.unit;  // 5 to 10 GW, EUR 5 to EUR 10 per MWh
      low.power = high.power;
    } else if (high.unit.is_empty() && (low.has_currency_first || is_rank)) {
      high.unit = low.unit;
    }
  }

  static constexpr bool share_power(english_number& low, const english_number& high, bool shares_unit) noexcept {
    if (low.power == high.power || high.power == 0) return true;
    exact_number shared = low.value;
    shared.power += high.power;
    const bool can_share = shared < high.value;
    if (low.power != 0) return high.power == high.first_power || !can_share;  // 3 lakh to 5 lakh crore
    if (can_share && shares_unit) low.value = shared;
    return can_share && shares_unit;  // unlike $50 to $100 billion, 500 to 1 million
  }

  // 2023-24, 2025-06
  static constexpr bool is_short_year(const english_number& number) noexcept {
    return number.form == english_number_form::digits && number.power == 0 && number.value < whole_number(100);
  }
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
