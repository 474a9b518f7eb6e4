#include "heading.hpp"

#include <algorithm>
#include <constplan/detail/english_unit.hpp>

#include "../figure/section_number.hpp"
#include "../input/text.hpp"
#include "letters.hpp"

namespace constplan::generator {
namespace {

std::size_t length_while(std::string_view text, bool (&fits)(char)) {
  std::size_t length = 0;
  while (length < text.size() && fits(text[length])) ++length;
  return length;
}

bool is_any_letter(char c) { return is_ascii_letter(c); }

int roman_value(std::string_view numeral) {
  int value = 0;
  int last = 0;
  for (std::size_t n = numeral.size(); n-- > 0;) {
    const char c = in_lower_case(numeral.substr(n, 1))[0];
    const int digit = c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : c == 'l' ? 50 : c == 'c' ? 100 : 0;
    if (digit == 0) return 0;
    value += digit < last ? -digit : digit;
    last = std::max(last, digit);
  }
  return value;
}

// Digits, one letter or a Roman numeral at the front. A year is none.
std::size_t part_of_number_length(std::string_view text) {
  if (const std::size_t digits = digits_length(text)) {
    const bool goes_on = digits < text.size() && is_ascii_letter(text[digits]);
    return digits <= 3 && !goes_on ? digits : 0;
  }
  const std::size_t letters = length_while(text, is_any_letter);
  const std::string_view word = text.substr(0, letters);
  const bool is_one_case = word == in_lower_case(word) || std::all_of(word.begin(), word.end(), is_capital_letter);
  const bool goes_on =
      letters < text.size() && (is_digit(text[letters]) || static_cast<unsigned char>(text[letters]) >= 0x80);
  return !goes_on && (letters == 1 || (is_one_case && letters > 0 && roman_value(word) > 0)) ? letters : 0;
}

// 2.1, B.3, but not i.e. and U.S.
std::size_t decimal_length(std::string_view text) {
  const std::size_t first = part_of_number_length(text);
  std::size_t length = first;
  bool has_digits = length > 0 && is_digit(text[0]);
  while (length > 0 && !is_small_letter(text[0]) && starts_with(text.substr(length), ".")) {
    const std::size_t next = part_of_number_length(text.substr(length + 1));
    if (next == 0 || is_small_letter(text[length + 1])) break;
    has_digits = has_digits || is_digit(text[length + 1]);
    length += 1 + next;
  }
  return has_digits ? length : first;
}

// The (1)(a) of 5(1)(a). Adds a step for each.
std::size_t take_parentheses(std::string_view text, std::vector<section_step>& steps) {
  std::size_t length = 0;
  while (starts_with(text.substr(length), "(")) {
    const std::string_view inside = text.substr(length + 1);
    const std::size_t number = part_of_number_length(inside);
    if (number == 0 || !starts_with(inside.substr(number), ")")) break;
    steps.push_back({"", std::string{inside.substr(0, number)}});
    length += number + 2;
  }
  return length;
}

// A number in the middle of a sentence that a line end parts: Article 5 applies, (2) of Article 5.
bool goes_on_as_sentence(std::string_view rest) {
  if (rest.empty()) return false;
  if (rest[0] != ' ') return true;
  rest.remove_prefix(1);
  const std::string_view word = rest.substr(0, length_while(rest, is_any_letter));
  for (const std::string_view each : {"of", "and", "or", "thereof"}) {
    if (word == each) return true;
  }
  return false;
}

bool begins_in_small_letter(std::string_view rest) {
  const std::size_t at = std::min(rest.find_first_not_of(' '), rest.size());
  return at < rest.size() && is_small_letter(rest[at]);
}

// The space, the colon or the dash between a number and its title.
std::size_t closing_length(std::string_view text) {
  std::size_t length = std::min(text.find_first_not_of('*'), text.size());
  for (const std::string_view sign : {" - ", " – ", " — ", " : ", ".", ":"}) {
    if (!starts_with(text.substr(length), sign)) continue;
    length += sign.size();
    break;
  }
  return starts_with(text.substr(length), " ") ? length + 1 : length;
}

// 2.1 Title ..... 7: a line of a table of contents, whose section is elsewhere.
bool is_of_contents(std::string_view line) {
  while (!line.empty() && is_digit(line.back())) line.remove_suffix(1);
  while (ends_with(line, " ")) line.remove_suffix(1);
  return ends_with(line, "...") || ends_with(line, ". . .") || ends_with(line, "…");
}

std::optional<heading> heading_with_word(std::string_view line, const std::set<std::string>& words) {
  const std::size_t end = line.find(' ');
  if (is_small_letter(line[0])) return std::nullopt;
  if (end == std::string_view::npos) {  // the only annex
    if (!is_annex(heading_word(line))) return std::nullopt;
    return heading{std::string{line}, section_steps(line), line.size()};
  }
  const std::string word = heading_word(line.substr(0, end));
  if (word.empty() || (!is_usual_word(word) && words.count(word) == 0)) return std::nullopt;
  const std::size_t first = end + 1;
  const std::size_t number = decimal_length(line.substr(first));
  if (number == 0 || is_small_letter(line[first])) return std::nullopt;
  heading found{{}, {{word, std::string{line.substr(first, number)}}}, first + number};
  found.length += take_parentheses(line.substr(found.length), found.steps);
  found.printed = line.substr(0, found.length);
  const std::string_view rest = line.substr(found.length);
  const std::size_t closing = closing_length(rest);
  const bool is_plain = closing == 1 && starts_with(rest, " ");
  if (!rest.empty() && (closing == 0 || (is_plain && begins_in_small_letter(rest)))) return std::nullopt;
  found.length += closing;
  return found;
}

std::vector<counted_number> readings_of(std::string_view number, std::string_view signs) {
  const bool is_small = is_small_letter(number[0]);
  if (is_digit(number[0])) return {{std::string{signs} + "1", {std::stoi(std::string{number})}}};
  std::vector<counted_number> readings;
  const auto letter = static_cast<char>(is_small ? 'a' : 'A');
  if (number.size() == 1) readings.push_back({std::string{signs} + letter, {number[0] - letter + 1}});
  const int roman = roman_value(number);
  if (roman > 0) readings.push_back({std::string{signs} + (is_small ? 'i' : 'I'), {roman}});
  return readings;
}

std::optional<heading> heading_in_parentheses(std::string_view line) {
  heading found{{}, {}, 0};
  found.length = take_parentheses(line, found.steps);
  const std::string_view rest = line.substr(found.length);
  if (found.steps.size() != 1 || goes_on_as_sentence(rest)) return std::nullopt;
  found.printed = line.substr(0, found.length);
  found.length += rest.empty() ? 0 : 1;
  found.readings = readings_of(found.steps[0].number, "()");
  return found;
}

// 2.1, whose parts count one by one.
counted_number decimal_reading(std::string_view number) {
  counted_number reading{"1.1", {}};
  while (!number.empty()) {
    const std::size_t length = part_of_number_length(number);
    reading.value.push_back(readings_of(number.substr(0, length), "").front().value.front());
    number.remove_prefix(std::min(length + 1, number.size()));
  }
  return reading;
}

// GW, but not the Goals of 2 Goals.
bool is_measure(std::string_view text) {
  detail::english_cursor cursor{text};
  const int unit = detail::take_english_unit(cursor, false).unit;
  return unit >= 0 && !detail::is_counted(unit);
}

// A short line without a full stop.
bool is_title(std::string_view text) {
  constexpr std::size_t most = 80;
  return text.size() <= most && text.find_last_of(".;:,") != text.size() - 1;
}

// 5(1) without its word: article 5, paragraph 1.
std::optional<heading> heading_of_paragraph(std::string_view line, std::size_t number) {
  heading found{{}, {{"", std::string{line.substr(0, number)}, true}}, number};
  found.length += take_parentheses(line.substr(number), found.steps);
  const std::string_view rest = line.substr(found.length);
  if (found.length == number || goes_on_as_sentence(rest) || begins_in_small_letter(rest)) return std::nullopt;
  found.printed = line.substr(0, found.length);
  found.length += rest.empty() ? 0 : 1;
  return found;
}

std::optional<heading> heading_of_number(std::string_view line) {
  const std::size_t number = decimal_length(line);
  if (number == 0) return std::nullopt;
  if (starts_with(line.substr(number), "(")) return heading_of_paragraph(line, number);
  heading found{std::string{line.substr(0, number)}, {{"", std::string{line.substr(0, number)}}}, number};
  const std::string_view after = line.substr(number);
  const std::string_view sign = starts_with(after, ".") || starts_with(after, ")") ? after.substr(0, 1) : "";
  const std::string_view rest = after.substr(sign.size());
  if (!rest.empty() && rest[0] != ' ') return std::nullopt;
  const bool is_decimal = found.printed.find('.') != std::string::npos;
  const bool is_number = is_digit(line[0]);
  found.has_title = is_title(rest);
  found.is_closed = !sign.empty() || found.has_title;
  const bool needs_sign = !is_decimal && (!is_number || rest.empty());
  const bool is_amount = begins_in_small_letter(rest) || is_measure(rest);
  if (sign.empty() && (needs_sign || is_amount)) return std::nullopt;
  found.length += sign.size() + (rest.empty() ? 0 : 1);
  if (is_decimal) {
    found.readings.push_back(decimal_reading(found.printed));
  } else {
    found.readings = readings_of(found.printed, sign);
  }
  return found;
}

int value_of(std::string_view number) {
  const bool is_digits = digits_length(number) == number.size() && !number.empty() && number.size() <= 3;
  return is_digits ? std::stoi(std::string{number}) : roman_value(number);
}

}  // namespace

bool is_same_number(std::string_view a, std::string_view b) { return value_of(a) > 0 && value_of(a) == value_of(b); }

std::optional<heading> heading_at(std::string_view line, const std::set<std::string>& words) {
  // Marks of lists and headings in plain text.
  const std::size_t marks = std::min(line.find_first_not_of("#*_> "), line.size());
  const std::string_view text = line.substr(marks);
  if (text.empty() || is_of_contents(text)) return std::nullopt;
  std::optional<heading> found = heading_with_word(text, words);
  if (!found) found = heading_in_parentheses(text);
  if (!found) found = heading_of_number(text);
  if (found) found->length += marks;
  return found;
}

}  // namespace constplan::generator
