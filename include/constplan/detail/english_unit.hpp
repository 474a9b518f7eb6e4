// Units and dates in English texts.
#pragma once

#include <cstdint>
#include <string_view>

#include "english_number.hpp"
#include "figure_builder.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// The unit that comes next, with what it multiplies the number by: 35 bcm are 35,000,000,000 m³.
struct english_unit {
  int unit = -1;  ///< the position of the source unit; -1 for none
  int power = 0;
  bool is_ambiguous = false;  ///< two units have this name: ¥
};

// MW and mW, Mt and MT, g and G are different units, while KM and Gwh are careless.
constexpr bool has_right_case(std::string_view written, std::string_view word) noexcept {
  const bool matters = word.size() == 1 || (word.size() <= 3 && (word[0] == 'm' || word[0] == 'M'));
  return !matters || written == word;
}

/// Where units share a code and a base, amounts are in the first: bcm in m³, Mt in t.
constexpr void resolve_multiple(english_unit& found) noexcept {
  const int first = find_source_unit(list_item(source_unit_codes(), '|', static_cast<std::size_t>(found.unit)));
  const source_unit& from = source_units[found.unit];
  const source_unit& to = source_units[first];
  if (from.base != to.base || from.factor < to.factor) return;
  for (std::int64_t rest = from.factor / to.factor; rest > 1; rest /= 10) ++found.power;
  found.unit = first;
}

constexpr english_unit take_english_unit(english_cursor& text, bool is_before_number) noexcept {
  english_unit found;
  english_cursor end = text;
  for_each_candidate(text, english_unit_words, [&](std::string_view word, int n) {
    if (is_before_number && !is_currency(n)) return;
    english_cursor ahead = text;
    if (!(is_before_number ? ahead.take_before_digits(word) : ahead.take(word)) || ahead.at() < end.at()) return;
    if (!has_right_case(text.between(text.at(), text.at() + word.size()), word)) return;
    found.is_ambiguous = ahead.at() == end.at() && found.unit >= 0 && found.unit != n;
    found.unit = n;
    end = ahead;
  });
  text = end;
  if (found.unit >= 0) resolve_multiple(found);
  return found;
}

/// False if the unit is already in the expression, or there is no room left.
constexpr bool divide(unit_expression& into, int unit) noexcept {
  const bool is_new = unit != into.numerator && unit != into.denominators[0] && unit != into.denominators[1];
  return is_new && into.divide_by(unit);
}

/// What follows `per` or /: person, 10,000 CNY, CNY 10000, thousand people. `power` is that of the divisor. False if it
/// is unknown.
constexpr bool take_english_denominator(english_cursor& text, unit_expression& into, int& power) noexcept {
  english_cursor ahead = text;
  english_unit unit = take_english_unit(ahead, true);
  english_number number = take_english_number(ahead);
  const bool has_number = number.form != english_number_form::none;
  bool has_power = has_number;
  if (!has_number) {
    const int word = take_longest(ahead, "hundred|thousand||lakh|million"sv);  // at their powers of ten
    has_power = word >= 0;
    number.value = {1, has_power ? word + 2 : 0, false};
  }
  number.value.move_power_to(99);
  if (number.error != parse_error::none || number.is_ordinal || number.value.digits != 1) return false;
  const std::size_t unit_at = ahead.at();
  if (unit.unit < 0) unit = take_english_unit(ahead, false);
  const std::size_t end = ahead.at() - ahead.space().size();
  const bool is_plural =
      ahead.at() > unit_at + 1 && (text.between(end - 1, end) == "s"sv || text.between(unit_at, end) == "people"sv);
  if (is_period(unit.unit) ? has_power : (is_plural && !has_power)) return false;  // per billion years, per people
  if (unit.unit < 0 && !has_number && ahead.take("capita"sv)) unit.unit = find_source_unit("person"sv);
  const bool is_known = unit.unit >= 0 && !unit.is_ambiguous && unit.unit != find_source_unit("rank"sv);
  if (!is_known || !divide(into, unit.unit)) return false;
  power += number.value.power + unit.power;
  text = ahead;
  return true;
}

/// Whether a date comes next: by 2030, the end of 2025, FY2024-25, 30 June.
constexpr bool is_english_date(english_cursor text) noexcept {
  constexpr std::string_view parts =
      "January|February|March|April|May|June|July|August|September|October|November|December|Q1|Q2|Q3|Q4|H1|H2|FY"sv;
  constexpr std::string_view words =
      "by|in|on|until|till|since|before|after|from|to|during|for|of|the|year|fiscal year|financial year|the end of|end|early|late|mid-,mid|end-"sv;
  bool has_word = false;
  while (take_longest(text, words) >= 0) has_word = true;
  english_cursor day = text;
  const english_number number = take_english_number(day);
  if (number.form == english_number_form::digits && number.value < whole_number(32) && take_longest(day, parts) >= 0)
    return true;
  english_cursor part = text;
  if (take_longest(part, parts) >= 0) return part.at_end() || is_digit(part.peek());
  if (text.take_before_digits("FY"sv)) return true;
  return has_word && number.is_year;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
