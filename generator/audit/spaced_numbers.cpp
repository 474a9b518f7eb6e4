#include "spaced_numbers.hpp"

#include <algorithm>
#include <constplan/parse.hpp>
#include <optional>

#include "../input/text.hpp"
#include "reference.hpp"

namespace constplan::generator {
namespace {

using detail::english_cursor;
using detail::english_number;
using detail::english_number_form;

std::int64_t in_base_units(const english_number& number, const detail::english_unit& of) {
  detail::exact_number value = number.value;
  value.power += of.power;
  parse_error error = parse_error::none;
  return detail::in_base_units(value, of.unit < 0 ? 1 : detail::source_units[of.unit].factor, error);
}

// Digits with their signs, where the reader cannot know what they mean: 5m, 1,5, 2024/1735.
std::size_t digits_and_signs_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && (is_digit(text[length]) || text[length] == '.' || text[length] == ',')) ++length;
  while (length > 0 && !is_digit(text[length - 1])) --length;
  return length;
}

bool counts(const english_number& number, const detail::english_unit& of, english_cursor rest, written_in language) {
  if (number.form != english_number_form::words) return true;
  if (language != written_in::english) return false;
  if (number.is_ordinal)
    return rest.take("place") || detail::take_english_phrase(rest, detail::phrase_role::field) >= 0;
  const bool is_one = number.power == 0 && number.value == detail::whole_number(1);
  return number.power > 0 || (of.unit >= 0 && !is_one);
}

// To double, doubling.
std::optional<number_reading> multiple_at(std::string_view text) {
  english_cursor cursor{text};
  const int verb = detail::take_longest(cursor, detail::multiplying_verbs());
  const std::size_t length = cursor.at() - cursor.space().size();
  if (verb < 0 || starts_with(text.substr(length), "-")) return std::nullopt;
  return number_reading{length, (verb + 2) * std::int64_t{1'000'000}, unit::part_per_million, false};
}

std::optional<number_reading> number_at(std::string_view text, written_in language) {
  english_cursor cursor{text};
  detail::english_unit of = detail::take_english_unit(cursor, true);
  english_number number = detail::take_english_number(cursor);
  if (number.form == english_number_form::none) {
    return language == written_in::english ? multiple_at(text) : std::nullopt;
  }
  if (number.error != parse_error::none) {
    const std::size_t digits = text.find_first_of("0123456789");
    return number_reading{digits + digits_and_signs_length(text.substr(digits)), 0, std::nullopt, false};
  }
  if (of.unit < 0) of = detail::take_english_unit(cursor, false);
  if (!counts(number, of, cursor, language)) return std::nullopt;
  const std::size_t length = cursor.at() - cursor.space().size();
  number_reading reading{length, in_base_units(number, of), std::nullopt, false};
  if (of.unit >= 0 && !of.is_ambiguous) reading.in = detail::source_units[of.unit].base;
  return reading;
}

}  // namespace

std::vector<found_number> spaced_numbers_in(std::string_view text, written_in language) {
  std::vector<found_number> numbers;
  for (std::size_t at = 0; at < text.size();) {
    if (!begins_word(text, at)) {
      ++at;
    } else if (const std::size_t other = std::max(reference_length(text, at), date_length(text, at))) {
      at += other;
    } else if (const auto n = number_at(text.substr(at), language)) {
      numbers.push_back({at, at + n->length, *n, false});
      at += n->length;
    } else {
      at = end_of_word(text, at);
    }
  }
  return numbers;
}

}  // namespace constplan::generator
