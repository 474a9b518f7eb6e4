#include "cell_reading.hpp"

#include <algorithm>
#include <constplan/detail/decimal.hpp>
#include <constplan/enumeration.hpp>
#include <constplan/parse.hpp>
#include <utility>

#include "../figure/section_number.hpp"
#include "../input/diagnostics.hpp"
#include "../input/suggestion.hpp"
#include "../input/text.hpp"
#include "years.hpp"

namespace constplan::generator {
namespace {

cell_reading wrong(std::string error) { return {absent_number, {std::move(error)}}; }

cell_reading read_id(std::string_view id) {
  constexpr std::size_t longest = 1024;  // what the C++ standard asks of compilers for a name
  cell_reading reading;
  if (id.size() > longest) {
    reading.errors.push_back("this id has " + counted(id.size(), "character") + "; it may have " +
                             std::to_string(longest));
  }
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
  const auto is_word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  char previous = '/';
  bool well_formed = letters.find(id.front()) != std::string_view::npos;
  for (const char c : id) {
    well_formed = well_formed && (is_word(c) || ((c == '-' || c == '/') && is_word(previous)));
    previous = c;
  }
  if (!well_formed || !is_word(previous)) {
    reading.errors.push_back("id " + in_quotes(id) +
                             " must begin with a letter and be lower-case words and numbers joined by - and /");
  }
  return reading;
}

cell_reading read_section(std::string_view path) {
  cell_reading reading;
  for (std::size_t at = 0; at <= path.size();) {
    const std::string_view part = path.substr(at, path.find('/', at) - at);
    if (!is_section_number(part)) {
      reading.errors.push_back(
          in_quotes(part) +
          " is no number of a section; expected 附件1, 一, （一）, 专栏1, 1 or 一是, or 1.2, A, IV, Annex 3");
    }
    at += part.size() + 1;
  }
  return reading;
}

// One number, one spelling.
bool has_leading_zero(std::string_view number) { return number.size() > 1 && number[0] == '0' && number[1] != '.'; }

cell_reading read_integer(const integer_cells& range, std::string_view text) {
  const detail::decimal_result number = detail::parse_decimal(text, 1);
  const bool plain = number.error == detail::decimal_error::none && text.find('.') == std::string_view::npos &&
                     !has_leading_zero(text);
  if (plain && number.value >= range.least && number.value <= range.most) return {number.value, {}};
  return wrong(in_quotes(text) + " is not a whole number from " + std::to_string(range.least) + " to " +
               std::to_string(range.most));
}

cell_reading read_word(std::string_view values, std::string_view what, std::string_view text) {
  std::string_view words = values;
  for (std::int64_t n = 0; !words.empty(); ++n) {
    if (detail::take_item(words, ' ') == text) return {n, {}};
  }
  const std::string nearest = did_you_mean(text, split_words(values));
  return wrong("unknown " + std::string{what} + " " + in_quotes(text) +
               (nearest.empty() ? "; expected one of " + joined(split_words(values), ", ") : nearest));
}

cell_reading read_date(std::string_view text) {
  const auto digits = [&](std::size_t first, std::size_t count) {
    const std::string_view part = text.substr(std::min(first, text.size()), count);
    const bool whole = part.size() == count && part.find('.') == std::string_view::npos;
    const detail::decimal_result number = detail::parse_decimal(part, 1);
    return whole && number.error == detail::decimal_error::none ? number.value : -1;
  };
  const std::int64_t year = digits(0, 4);
  const std::int64_t month = digits(5, 2);
  const std::int64_t day = digits(8, 2);
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool real = text.size() == 10 && text[4] == '-' && text[7] == '-' && year >= 0 && month >= 1 && month <= 12 &&
                    day >= 1 && day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
  const bool is_known = year >= first_known_year && year <= last_known_year;
  if (real && is_known) return {year * 10'000 + month * 100 + day, {}};
  return wrong(in_quotes(text) + (real ? " is not in the years from " + std::to_string(first_known_year) + " to " +
                                             std::to_string(last_known_year)
                                       : " is not a day written like 2023-12-29"));
}

cell_reading read_source_unit(std::string_view text) {
  if (const auto unit = find_source_unit(text)) return {static_cast<std::int64_t>(unit->base), {}};
  return wrong("unknown unit " + in_quotes(text) + source_unit_instead(text));
}

}  // namespace

cell_reading read_by_itself(const column& schema, std::string_view text) {
  return std::visit(
      overloaded{
          [&](id_cells) { return read_id(text); },
          [&](section_cells) { return read_section(text); },
          [&](const integer_cells& c) { return read_integer(c, text); },
          [&](flag_cells) { return read_word("false true", schema.name, text); },
          [&](date_cells) { return read_date(text); },
          [&](const word_cells& c) { return read_word(c.words, schema.name, text); },
          [&](unit_cells) { return read_source_unit(text); },
          [](either<text_cells, amount_cells, reference_cells, references_cells>) { return cell_reading{}; },
      },
      schema.cells);
}

cell_reading read_amount(std::string_view text, std::string_view unit_name, const source_unit& unit) {
  const std::string in_words = std::string{text} + " " + std::string{unit_name};
  detail::text_cursor rest{text};
  detail::exact_number number;
  const bool is_number = detail::take_digits(rest, number) && rest.at_end() &&
                         text.find_first_not_of("0123456789.") == std::string_view::npos;
  if (!is_number) return wrong(in_quotes(text) + " is not a number; expected digits 0 to 9 with at most one point");
  if (has_leading_zero(text)) return wrong(in_quotes(text) + " begins with 0; write the number without");
  const detail::exact_amount amount = detail::amount_of(number, unit.scale);
  switch (amount.error) {
    case detail::exact_error::none: break;
    case detail::exact_error::not_whole:
      return wrong(in_words + " is not a whole number of its base unit, " + std::string{name(unit.base)});
    case detail::exact_error::too_large: return wrong(in_words + " does not fit 64 bits");
  }
  if (amount.value > static_cast<std::uint64_t>(INT64_MAX)) return wrong(in_words + " does not fit 64 bits");
  return {static_cast<std::int64_t>(amount.value), {}};
}

}  // namespace constplan::generator
