// Figures and quantities read from text that comes from outside, with what is wrong and where.
#pragma once

#include <cstdint>
#include <string_view>

#include "detail/chinese_figure.hpp"
#include "detail/english_figure.hpp"
#include "format.hpp"
#include "optional.hpp"
#include "quantity.hpp"
#include "vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// What a text states as a figure: 5000亿元, 3-5个, 下降7%左右. The numbers are magnitudes in base units.
struct parsed_figure {
  constplan::comparator comparator = comparator::none;  ///< the word of comparison
  constplan::direction direction = direction::none;     ///< the verb: 增长, 降至
  constplan::nature nature = nature::level;             ///< the kind of statement
  constplan::rate rate = rate::none;                    ///< 年均, 累计, 新增
  constplan::modality modality = modality::firm;        ///< striven_for of 力争
  bool is_blanked = false;                              ///< ** appears in place of the number
  optional<std::int64_t> low = {};                      ///< the number, or the lower one of a range
  optional<std::int64_t> high = {};                     ///< the upper number of a range
  optional<std::int64_t> base_value = {};               ///< 40% of 从40%提高到45%
  optional<int> base_year = {};                         ///< 2020 of 比2020年增长50%
  optional<constplan::unit> unit = {};                  ///< empty where the text has no unit: 超百亿
  parse_error error = parse_error::none;                ///< none if the text is read
  std::size_t at = 0;                                   ///< the offset of the byte that is wrong, if there is an error

  /// Whether all members are equal.
  /// @{
  friend constexpr bool operator==(const parsed_figure& a, const parsed_figure& b) noexcept {
    return a.comparator == b.comparator && a.direction == b.direction && a.nature == b.nature && a.rate == b.rate &&
           a.modality == b.modality && a.is_blanked == b.is_blanked && a.low == b.low && a.high == b.high &&
           a.base_value == b.base_value && a.base_year == b.base_year && a.unit == b.unit && a.error == b.error &&
           a.at == b.at;
  }
  friend constexpr bool operator!=(const parsed_figure& a, const parsed_figure& b) noexcept { return !(a == b); }
  /// @}

  /// The single number with its unit, negative for a change or a growth downwards; empty for errors, ranges, blanked
  /// numbers and numbers without a unit.
  constexpr optional<quantity> value() const noexcept {
    if (error != parse_error::none || high || !low || !unit) return nullopt;
    const bool is_negative = direction == direction::decrease && (nature == nature::change || nature == nature::growth);
    return quantity{is_negative ? -*low : *low, *unit};
  }
};

/// What a text says as a quantity.
struct parsed_quantity {
  optional<quantity> value = {};          ///< empty if there is an error
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

constexpr parse_error error_of(exact_error e) noexcept {
  if (e == exact_error::not_whole) return parse_error::not_whole;
  return e == exact_error::too_large ? parse_error::too_large : parse_error::none;
}

// A number in base units, or why it is not one.
constexpr std::int64_t in_base_units(exact_number number, std::int64_t factor, parse_error& error) noexcept {
  const exact_amount amount = amount_of(number, factor);
  const bool fits = amount.value <= static_cast<std::uint64_t>(INT64_MAX);
  if (error == parse_error::none) error = fits ? error_of(amount.error) : parse_error::too_large;
  return fits ? static_cast<std::int64_t>(amount.value) : 0;
}

/// The reading in base units; of a number without a unit, in `otherwise`.
constexpr parsed_figure figure_of(const figure_reading& reading, optional<unit> otherwise) noexcept {
  parsed_figure figure;
  figure.comparator = reading.comparator;
  figure.direction = reading.direction;
  figure.nature = reading.nature;
  figure.rate = reading.rate;
  figure.modality = reading.modality;
  figure.is_blanked = reading.is_blanked;
  figure.error = reading.error;
  figure.at = reading.at;
  if (figure.error == parse_error::no_unit && otherwise && reading.unit.is_empty()) figure.error = parse_error::none;
  if (figure.error == parse_error::none) figure.unit = otherwise;
  if (reading.unit.is_empty() && figure.unit == unit::count && figure.nature == nature::level)
    figure.nature = nature::count;
  if (reading.base_year > 0) figure.base_year = reading.base_year;
  const int unit = source_unit_of(reading.unit);
  if (figure.error == parse_error::none && unit < 0 && !reading.unit.is_empty())
    figure.error = parse_error::unknown_unit;
  if (unit >= 0) figure.unit = source_units[unit].base;
  if (figure.error != parse_error::none || reading.is_blanked) return figure;
  const std::int64_t factor = unit >= 0 ? source_units[unit].factor : 1;
  figure.low = in_base_units(reading.low, factor, figure.error);
  if (reading.low_is_negative) figure.low = -*figure.low;
  if (reading.has_high) figure.high = in_base_units(reading.high, factor, figure.error);
  if (reading.has_base) figure.base_value = in_base_units(reading.base, factor, figure.error);
  if (figure.error != parse_error::none) figure.at = reading.number_at;
  return figure;
}

// The amount of this magnitude, which may be that of the least amount if it is negative.
constexpr optional<std::int64_t> with_sign(std::uint64_t magnitude, bool is_negative) noexcept {
  constexpr auto most = static_cast<std::uint64_t>(INT64_MAX);
  if (magnitude > most) return is_negative && magnitude == most + 1 ? optional<std::int64_t>{INT64_MIN} : nullopt;
  return is_negative ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
}

constexpr parsed_quantity quantity_of(exact_number number, source_unit in, bool is_negative, std::size_t at) noexcept {
  const exact_amount magnitude = amount_of(number, in.factor);
  if (magnitude.error != exact_error::none) return {{}, error_of(magnitude.error), at};
  const optional<std::int64_t> amount = with_sign(magnitude.value, is_negative);
  if (!amount) return {{}, parse_error::too_large, at};
  return {quantity{*amount, in.base}, parse_error::none, 0};
}

// A quantity is a figure without words.
constexpr parsed_quantity quantity_of(const figure_reading& reading, std::size_t end, bool is_negative) noexcept {
  if (reading.error != parse_error::none) return {{}, reading.error, reading.at};
  const bool has_words = reading.comparator != comparator::none || reading.direction != direction::none ||
                         reading.rate != rate::none || reading.modality != modality::firm;
  if (has_words) return {{}, parse_error::unexpected_text, 0};
  if (reading.is_blanked) return {{}, parse_error::no_number, 0};
  const int unit = source_unit_of(reading.unit);
  if (unit < 0) return {{}, reading.unit.is_empty() ? parse_error::no_unit : parse_error::unknown_unit, end};
  return quantity_of(reading.low, source_units[unit], is_negative, reading.number_at);
}

// A whole number of base units and the name of the unit: 710 tonne.
constexpr parsed_quantity parse_plain(std::string_view text, bool is_negative) noexcept {
  text_cursor rest{text};
  exact_number number;
  if (!take_digits(rest, number)) return {{}, parse_error::no_number, 0};
  const std::string_view unit_name{text.data() + rest.at(), text.size() - rest.at()};
  const optional<unit> in = parse_enumerator<unit>(unit_name);
  if (!in || !rest.follows_space()) return {{}, parse_error::no_unit, rest.at()};
  return quantity_of(number, {*in, 1}, is_negative, 0);
}

// In English a count has no unit of its own: 20.
constexpr parsed_quantity parse_english(std::string_view text, bool is_negative) noexcept {
  figure_reading reading = read_english_figure(text);
  const bool is_number = reading.error == parse_error::date && reading.low.digits > 0;
  if (reading.error == parse_error::no_unit || is_number) {
    reading.error = parse_error::none;
    reading.unit.numerator = find_source_unit("item"sv);
  }
  return quantity_of(reading, text.size(), is_negative);
}

}  // namespace detail

/// Reads a figure as plans write it, in Chinese or in English: 力争突破5000亿元, more than CNY 500 billion. The whole
/// text counts: words that the library does not know are unexpected_text, and what can be read in two ways, as 三千五,
/// is ambiguous. A number without a unit is one of `otherwise`, in its base unit: 20 as a count, 超百亿 as yuan. White
/// space does not count in Chinese. Linear in the length of the text.
/// @{
constexpr parsed_figure parse_figure(std::string_view text, optional<unit> otherwise = nullopt) noexcept {
  return detail::figure_of(detail::read_chinese_figure(text), otherwise);
}
constexpr parsed_figure parse_english_figure(std::string_view text, optional<unit> otherwise = nullopt) noexcept {
  return detail::figure_of(detail::read_english_figure(text), otherwise);
}
/// @}

/// Reads what format() writes: for every q, parsing format(q, style) in the same style returns q. In Chinese and
/// English, reads any figure without words of comparison, direction, rate and modality. Linear in the length of the
/// text.
constexpr parsed_quantity parse_quantity(std::string_view text, text_style style) noexcept {
  const bool is_negative = !text.empty() && text.data()[0] == '-';
  const std::size_t sign = is_negative ? 1 : 0;
  const std::string_view number{text.data() + sign, text.size() - sign};
  parsed_quantity result;
  if (style == text_style::chinese) {
    result = detail::quantity_of(detail::read_chinese_figure(number, true), number.size(), is_negative);
  } else if (style == text_style::english) {
    result = detail::parse_english(number, is_negative);
  } else {
    result = detail::parse_plain(number, is_negative);
  }
  if (result.error != parse_error::none) result.at += sign;
  return result;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
