#include "figure_text.hpp"

#include <algorithm>

#include "../input/diagnostics.hpp"
#include "../input/utf8.hpp"
#include "numeral.hpp"

namespace constplan::generator {
namespace {

// The word of comparison need not stand beside the number: 约占全省的20%.
comparator comparator_in(std::string_view text) {
  for (const detail::comparator_word& word : detail::words_before) {
    if (text.find(word.text.view()) != std::string_view::npos) return word.comparator;
  }
  return comparator::none;
}

// Where the first number begins.
std::size_t find_number(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && !read_special(text.substr(at)) && !read_numeral(text.substr(at))) {
    at += std::max<std::size_t>(utf8_length(text.substr(at)), 1);
  }
  return at;
}

std::string describe(parse_error error, std::string_view rest) {
  switch (error) {
    case parse_error::none: break;
    case parse_error::no_number: return "has no number";
    case parse_error::no_unit: return "has two units";
    case parse_error::no_upper_number: return "is a range without an upper number";
    case parse_error::not_ascending: return "is a range whose upper number does not exceed the lower one";
    case parse_error::not_whole: return "is not a whole number of its base unit";
    case parse_error::too_large: return "does not fit 64 bits";
    case parse_error::unexpected_text: return "has " + in_quotes(rest) + " after the number";
  }
  return {};
}

}  // namespace

std::string without_white_space(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    const std::size_t length = std::max<std::size_t>(utf8_length(text), 1);
    const std::string_view c = text.substr(0, length);
    const bool is_space = c == " " || c == "\t" || c == "\n" || c == "\r" || c == "\u00A0" || c == "\u3000";
    if (!is_space) kept += c;
    text.remove_prefix(length);
  }
  return kept;
}

figure_result read_figure(std::string_view figure) {
  for (const std::string_view digit : {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"}) {
    if (figure.find(digit) != std::string_view::npos) {
      return {{},
              "figure " + in_quotes(figure) + " has the full-width digit " + in_quotes(digit) + ", which is not read"};
    }
  }
  const std::string text = without_white_space(figure);
  const std::string_view separator = "、";
  const std::size_t last = text.rfind(separator);
  const std::size_t body = last == std::string::npos ? 0 : last + separator.size();
  const std::size_t number = body + find_number(std::string_view{text}.substr(body));
  figure_result result{parse_figure(std::string_view{text}.substr(number)), {}};
  parsed_figure& reading = result.reading;
  if (reading.comparator == comparator::none) {
    reading.comparator = comparator_in(std::string_view{text}.substr(0, number));
  }
  if (reading.error != parse_error::none) {
    result.error = "figure " + in_quotes(figure) + " " + describe(reading.error, text.substr(number + reading.at));
  }
  return result;
}

}  // namespace constplan::generator
