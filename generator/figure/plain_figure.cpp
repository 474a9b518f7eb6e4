#include "plain_figure.hpp"

#include <algorithm>
#include <constplan/decimal.hpp>
#include <string>

namespace constplan::generator {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// What may stand between the digits of one number, if digits follow it.
std::size_t separator_length(std::string_view text) {
  for (const std::string_view separator : {".", ",", "'", "\u2019", " ", "\u00A0", "\u202F"}) {
    if (text.substr(0, separator.size()) == separator) return separator.size();
  }
  return 0;
}

std::size_t digits_in_front(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
}

// The digits in front of `text` with their separators. A space groups by three, or else another number begins.
std::size_t number_length(std::string_view text) {
  std::size_t length = digits_in_front(text);
  for (;;) {
    const std::string_view rest = text.substr(length);
    const std::size_t separator = separator_length(rest);
    const std::size_t digits = digits_in_front(rest.substr(separator));
    const bool goes_on = rest[0] == '.' || rest[0] == ',' ? digits > 0 : digits == 3;
    if (separator == 0 || !goes_on) return length;
    length += separator + digits;
  }
}

bool reads_as(std::string_view number, char decimal_sign, std::int64_t amount, std::int64_t scale) {
  std::string plain;
  for (const char c : number) {
    if (is_digit(c)) plain += c;
    if (c == decimal_sign) plain += '.';
  }
  const decimal_result read = parse_decimal(plain, scale);
  return read.error == decimal_error::none && read.value == amount;
}

}  // namespace

bool has_chinese(std::string_view text) {
  // Only ideographs, U+4000 to U+9FFF, begin with these bytes in UTF-8.
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '\xE4' && c <= '\xE9'; });
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
