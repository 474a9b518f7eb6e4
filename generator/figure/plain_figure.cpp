#include "plain_figure.hpp"

#include <algorithm>
#include <constplan/detail/decimal.hpp>
#include <string>

#include "../input/text.hpp"
#include "section_number.hpp"

namespace constplan::generator {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// What may stand between the digits of one number, if digits follow it.
std::size_t separator_length(std::string_view text) {
  for (const std::string_view separator : {".", ",", "'", "\u2019", " ", "\u00A0", "\u202F"}) {
    if (starts_with(text, separator)) return separator.size();
  }
  return 0;
}

bool may_be_decimal_sign(char c) { return c == '.' || c == ','; }

// The digits in front of `text` with their separators. A space or an apostrophe groups by three, or else another number
// begins.
std::size_t number_length(std::string_view text) {
  std::size_t length = digits_length(text);
  bool may_group = length <= 3;
  for (;;) {
    const std::string_view rest = text.substr(length);
    const std::size_t separator = separator_length(rest);
    if (separator == 0) return length;
    const bool is_group = !may_be_decimal_sign(rest[0]);
    const std::size_t digits = digits_length(rest.substr(separator));
    if (is_group ? !may_group || digits != 3 : digits == 0) return length;
    may_group = may_group && is_group;
    length += separator + digits;
  }
}

// A sign that is not the decimal one groups: at most three digits before it, exactly three behind it.
bool reads_as(std::string_view number, char decimal_sign, std::int64_t amount, std::int64_t scale) {
  std::size_t group = digits_length(number);
  std::string plain{number.substr(0, group)};
  bool has_fraction = false;
  for (std::size_t at = group; at < number.size(); at += group) {
    const bool is_decimal_sign = number[at] == decimal_sign;
    at += separator_length(number.substr(at));
    const std::size_t before = group;
    group = digits_length(number.substr(at));
    if (!is_decimal_sign && (has_fraction || before > 3 || group != 3 || plain[0] == '0')) return false;
    has_fraction = is_decimal_sign;
    plain.append(is_decimal_sign ? "." : "").append(number.substr(at, group));
  }
  const detail::decimal_result read = detail::parse_decimal(plain, scale > 0 ? scale : 1);
  const std::int64_t parts = scale > 0 ? 1 : -scale;
  return read.error == detail::decimal_error::none && read.value % parts == 0 && read.value / parts == amount;
}

}  // namespace

bool has_chinese(std::string_view text) {
  // Only ideographs, U+4000 to U+9FFF, begin with these bytes in UTF-8.
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '\xE4' && c <= '\xE9'; });
}

bool has_unread_script(std::string_view text) {
  // U+0400 to U+0FFF begin with these bytes in UTF-8. Greek letters before them are units as well: μg.
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '\xD0' && c <= '\xE0'; });
}

std::size_t find_in_digits(std::string_view text, std::int64_t amount, std::int64_t scale) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const bool is_in_word = at > 0 && is_letter(text[at - 1]);
    const std::string_view number = text.substr(at, number_length(text.substr(at)));
    at += number.size();
    if (!is_in_word && (reads_as(number, '.', amount, scale) || reads_as(number, ',', amount, scale))) return at;
  }
  return std::string_view::npos;
}

}  // namespace constplan::generator
