// Figures and quantities read from text that comes from outside, with what is wrong and where.
#pragma once

#include <cstdint>
#include <string_view>

#include "detail/numeral.hpp"
#include "detail/unit_words.hpp"
#include "format.hpp"
#include "optional.hpp"
#include "quantity.hpp"
#include "vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// What a text says as a figure: 5000亿元, 3-5个, 7%左右.
struct parsed_figure {
  constplan::comparator comparator = comparator::none;  ///< the word of comparison
  bool is_blanked = false;                              ///< ** appears in place of the number
  optional<std::int64_t> low = {};                      ///< in base units
  optional<std::int64_t> high = {};                     ///< of a range
  optional<constplan::unit> unit = {};                  ///< none where the text has no unit: 超百亿
  parse_error error = parse_error::none;                ///< none if the text is read
  std::size_t at = 0;                                   ///< the offset of the byte that is wrong, if there is an error

  /// Whether all members are equal.
  /// @{
  friend constexpr bool operator==(const parsed_figure& a, const parsed_figure& b) noexcept {
    return a.comparator == b.comparator && a.is_blanked == b.is_blanked && a.low == b.low && a.high == b.high &&
           a.unit == b.unit && a.error == b.error && a.at == b.at;
  }
  friend constexpr bool operator!=(const parsed_figure& a, const parsed_figure& b) noexcept { return !(a == b); }
  /// @}

  /// The single number with its unit; empty for errors, ranges, blanked numbers and numbers without a unit.
  constexpr optional<quantity> value() const noexcept {
    if (error != parse_error::none || high || !low || !unit) return nullopt;
    return quantity{*low, *unit};
  }
};

/// What a text says as a quantity.
struct parsed_quantity {
  optional<quantity> value = {};          ///< none if there is an error
  parse_error error = parse_error::none;  ///< none if the text is read
  std::size_t at = 0;                     ///< the offset of the byte that is wrong, if there is an error

  /// Whether all members are equal.
  /// @{
  friend constexpr bool operator==(const parsed_quantity& a, const parsed_quantity& b) noexcept {
    return a.value == b.value && a.error == b.error && a.at == b.at;
  }
  friend constexpr bool operator!=(const parsed_quantity& a, const parsed_quantity& b) noexcept { return !(a == b); }
  /// @}
};

namespace detail {

struct comparator_word {
  inline_text<12> text;
  constplan::comparator comparator;
};

CONSTPLAN_HIDDEN inline constexpr comparator_word words_before[] = {
    {{"不低于"}, comparator::at_least}, {{"超过"}, comparator::more_than}, {{"超"}, comparator::more_than},
    {{"突破"}, comparator::more_than},  {{"逾"}, comparator::more_than},   {{"达到"}, comparator::reach},
    {{"达"}, comparator::reach},        {{"实现"}, comparator::reach},     {{"约"}, comparator::about},
    {{"近"}, comparator::about},
};
CONSTPLAN_HIDDEN inline constexpr comparator_word words_after[] = {{{"以上"}, comparator::at_least},
                                                                   {{"及以上"}, comparator::at_least},
                                                                   {{"左右"}, comparator::about},
                                                                   {{"级"}, comparator::order_of}};

template <std::size_t Count>
constexpr void take_comparator(text_cursor& text, const comparator_word (&words)[Count], comparator& found) noexcept {
  for (const comparator_word& word : words) {
    if (!text.take(word.text.view())) continue;
    found = word.comparator;
    return;
  }
}

// The unit with the longest word that comes next.
constexpr optional<unit> take_unit(text_cursor& text) noexcept {
  optional<unit> found;
  std::size_t longest = 0;
  const text_cursor first = text;
  const auto try_word = [&](std::string_view word, unit in) {
    text_cursor behind = first;
    if (word.size() <= longest || !behind.take(word)) return;
    longest = word.size();
    found = in;
    text = behind;
  };
  std::string_view units = chinese_unit_words();
  for (std::uint8_t u = 0; !units.empty(); ++u) {
    std::string_view words = take_item(units, '|');
    while (!words.empty()) try_word(take_item(words, ','), unit{u});
  }
  return found;
}

constexpr bool take_range_sign(text_cursor& text) noexcept {
  std::string_view signs = "-|‐|‑|–|——|—|−|－|~|〜|～"sv;
  while (!signs.empty()) {
    if (text.take(take_item(signs, '|'))) return true;
  }
  text_cursor ahead = text;
  if (!ahead.take("至"sv) && !ahead.take("到"sv)) return false;
  text_cursor behind = ahead;
  if (take_numeral(behind).written == numeral::form::none) return false;  // 到位
  text = ahead;
  return true;
}

// Whether the low number of a range may be meant to have the power of the high one, as in 三至五千亿元 and
// 3千至5千亿元. (5千-1万 cannot.) `low` and `high` are their amounts.
constexpr bool may_share_power(const numeral& low_number, std::int64_t low, const numeral& high_number,
                               std::int64_t high) noexcept {
  const bool is_plain = low_number.written == numeral::form::chinese ? low_number.factor < 10 : low_number.factor == 1;
  std::int64_t power = is_plain ? 10 : 10'000;
  constexpr std::int64_t powers[] = {100, 1'000, 10'000, 100'000'000, 1'000'000'000'000};
  for (const std::int64_t larger : powers) {
    if (larger > power && high_number.factor >= larger) power = larger;
  }
  return high_number.factor >= power && low <= (high - 1) / power;
}

constexpr parse_error error_of(decimal_error e) noexcept {
  if (e == decimal_error::not_a_number) return parse_error::no_number;
  if (e == decimal_error::not_whole) return parse_error::not_whole;
  return e == decimal_error::too_large ? parse_error::too_large : parse_error::none;
}

// 第二, 首位 and 第一位; 翻一番; 零发生率. Numbers that bring their meaning along instead of a unit.
constexpr bool take_special(text_cursor& text, parsed_figure& figure) noexcept {
  bool is_too_large = false;
  const auto is = [&](const text_cursor& behind, std::int64_t amount, unit in) {
    text = behind;
    figure.low = amount;
    figure.unit = in;
    return true;
  };
  text_cursor ahead = text;
  if (ahead.take("首位"sv)) return is(ahead, 1, unit::rank);
  if (ahead.take("零发生率"sv)) return is(ahead, 0, unit::basis_point);
  if (ahead.take("第"sv)) {
    const numeral rank = take_numeral(ahead);
    const decimal_result number = rank.times(1);
    const bool is_rank = rank.written != numeral::form::none && rank.written != numeral::form::blanked;
    if (!is_rank || number.error != decimal_error::none) return false;
    ahead.take("位"sv);
    return is(ahead, number.value, unit::rank);
  }
  if (ahead.take("翻"sv)) {
    const std::int64_t times = take_chinese(ahead, is_too_large);
    if (!is_too_large && times >= 1 && times <= 9 && ahead.take("番"sv))
      return is(ahead, std::int64_t{1} << times, unit::multiple);
  }
  return false;
}

class figure_parser {
 public:
  constexpr explicit figure_parser(std::string_view text) noexcept : text_{text} {}

  constexpr parsed_figure parse() noexcept {
    const std::size_t word_at = text_.at();
    take_comparator(text_, words_before, figure_.comparator);
    const bool has_word = figure_.comparator != comparator::none;
    if (!take_special(text_, figure_) && !take_numbers()) return figure_;
    const bool is_range = figure_.comparator == comparator::range;
    if (!is_range) take_comparator(text_, words_after, figure_.comparator);
    if (!text_.at_end()) fail(parse_error::unexpected_text, text_.at());
    if (is_range && has_word) fail(parse_error::unexpected_text, word_at);
    return figure_;
  }

 private:
  constexpr bool fail(parse_error why, std::size_t at) noexcept {
    figure_.error = why;
    figure_.at = at;
    return false;
  }

  constexpr bool take_numbers() noexcept {
    const std::size_t at = text_.at();
    numeral low = take_numeral(text_);
    if (low.written == numeral::form::none) return fail(parse_error::no_number, at);
    optional<unit> in = take_unit(text_);
    if (low.written == numeral::form::blanked) {
      figure_.is_blanked = true;
      figure_.unit = in;
      return true;
    }
    const std::size_t sign_at = text_.at();
    if (take_range_sign(text_)) return take_upper_number(low, in, at, sign_at);
    figure_.unit = in;
    return convert(low, in, at, figure_.low);
  }

  // A range states its unit once, after its upper number, and perhaps the power too: the 3 of 3-5亿元 is 3亿元.
  // What could be read in two ways is refused.
  constexpr bool take_upper_number(numeral& low, optional<unit> in, std::size_t low_at, std::size_t sign_at) noexcept {
    const std::size_t at = text_.at();
    const numeral high = take_numeral(text_);
    const bool is_number = high.written == numeral::form::digits || high.written == numeral::form::chinese;
    if (!is_number) return fail(parse_error::no_upper_number, at);
    figure_.comparator = comparator::range;
    figure_.unit = take_unit(text_);
    const bool shares_power = !in && low.written == numeral::form::digits && low.factor == 1;
    if (shares_power && high.written == numeral::form::digits) low.factor = high.factor;
    if (!convert(low, in ? in : figure_.unit, low_at, figure_.low)) return false;
    if (!convert(high, figure_.unit, at, figure_.high)) return false;
    if (in && in != figure_.unit) return fail(parse_error::no_unit, at);
    const bool is_ambiguous =
        !in && low.factor != high.factor && may_share_power(low, *figure_.low, high, *figure_.high);
    if (is_ambiguous) return fail(parse_error::unexpected_text, sign_at);
    return *figure_.low < *figure_.high || fail(parse_error::not_ascending, at);
  }

  constexpr bool convert(const numeral& number, optional<unit> in, std::size_t at,
                         optional<std::int64_t>& amount) noexcept {
    const decimal_result result = number.times(in ? scale_of(*in) : 1);
    if (result.error != decimal_error::none) return fail(error_of(result.error), at);
    amount = result.value;
    return true;
  }

  text_cursor text_;
  parsed_figure figure_{};
};

// `text` without `before` and `after`; none if they are not there. By hand, as substr() calls into the standard
// library.
constexpr optional<std::string_view> between(std::string_view text, words_around words) noexcept {
  const std::size_t first = words.before.size();
  if (text.size() < first + words.after.size()) return nullopt;
  const std::size_t rest = text.size() - first - words.after.size();
  const bool is_between = std::string_view{text.data(), first} == words.before &&
                          std::string_view{text.data() + first + rest, words.after.size()} == words.after;
  if (!is_between) return nullopt;
  return std::string_view{text.data() + first, rest};
}

constexpr std::int64_t take_power_word(std::string_view& number) noexcept {
  for (const power_word& power : english_powers) {
    const optional<std::string_view> rest = between(number, {""sv, power.text.view()});
    if (!rest) continue;
    number = *rest;
    return static_cast<std::int64_t>(power.power);
  }
  return 1;
}

// The unit whose words stand around a number, and the number. Every unit is tried, as 12 is a count and 12 times is
// not.
constexpr parsed_quantity parse_in_words(std::string_view text, text_style style) noexcept {
  parse_error error = parse_error::no_unit;
  std::size_t at = text.size();
  for (std::uint8_t u = 0; !name(unit{u}).empty(); ++u) {
    const bool is_plain = style == text_style::plain;
    const optional<std::string_view> found =
        between(text, is_plain ? words_around{""sv, name(unit{u})} : around(english_form(unit{u})));
    if (!found) continue;
    std::string_view number = *found;
    if (is_plain) {
      const optional<std::string_view> spaced = between(number, {""sv, " "sv});
      if (!spaced) continue;
      number = *spaced;
    }
    const std::int64_t power = is_plain ? 1 : take_power_word(number);
    const decimal_result amount = parse_decimal(number, is_plain ? 1 : power * scale_of(unit{u}));
    if (amount.error == decimal_error::none) return {quantity{amount.value, unit{u}}, parse_error::none, 0};
    if (amount.error != decimal_error::not_a_number || found->size() < text.size()) {
      error = error_of(amount.error);
      at = static_cast<std::size_t>(number.data() - text.data());
    }
  }
  return {{}, error, at};
}

// In Chinese a quantity is a figure that needs no words of comparison.
constexpr parsed_quantity single_quantity(const parsed_figure& figure, std::size_t end) noexcept {
  if (figure.error != parse_error::none) return {{}, figure.error, figure.at};
  if (figure.comparator != comparator::none) return {{}, parse_error::unexpected_text, 0};
  if (figure.is_blanked) return {{}, parse_error::no_number, 0};
  if (!figure.unit) return {{}, parse_error::no_unit, end};
  return {figure.value(), parse_error::none, 0};
}

// The least amount, whose magnitude does not fit 64 bits, as format() writes it.
constexpr optional<quantity> parse_least_amount(std::string_view text, text_style style) noexcept {
  for (const unit u : enumerators<unit>()) {
    const quantity least{INT64_MIN, u};
    if (format(least, style) == text) return least;
  }
  return nullopt;
}

}  // namespace detail

/// Reads a figure as Chinese documents write it: a word of comparison, a number in digits or Chinese numerals, a unit,
/// a word of comparison behind it; or a range. What can be read in two ways, as 三至五千亿元, is unexpected_text. White
/// space does not count. Linear in the length of the text.
constexpr parsed_figure parse_figure(std::string_view text) noexcept { return detail::figure_parser{text}.parse(); }

/// Reads what format() writes: for every q, parsing format(q, style) in the same style returns q. In Chinese, reads any
/// figure without a comparator. Linear in the length of the text.
constexpr parsed_quantity parse_quantity(std::string_view text, text_style style) noexcept {
  const bool is_negative = !text.empty() && text.data()[0] == '-';
  const std::string_view number{text.data() + (is_negative ? 1 : 0), text.size() - (is_negative ? 1 : 0)};
  parsed_quantity result;
  if (style == text_style::chinese) {
    result = detail::single_quantity(parse_figure(number), number.size());
  } else {
    result = detail::parse_in_words(number, style);
  }
  if (is_negative && result.value) result.value = quantity{-result.value->amount(), result.value->unit()};
  if (is_negative && result.error != parse_error::none) {
    const optional<quantity> least = detail::parse_least_amount(text, style);
    result = {least, least ? parse_error::none : result.error, least ? 0 : result.at + 1};
  }
  return result;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
