#include "figure_text.hpp"

#include <algorithm>

#include "../input/utf8.hpp"
#include "numeral.hpp"

namespace constplan::generator {
namespace {

struct word {
  std::string_view text;
  comparator meaning;
};

constexpr word before_number[] = {
    {"不低于", comparator::at_least}, {"超过", comparator::more_than}, {"超", comparator::more_than},
    {"突破", comparator::more_than},  {"达到", comparator::reach},     {"达", comparator::reach},
    {"约", comparator::about},        {"近", comparator::about},
};
constexpr word after_number[] = {
    {"以上", comparator::at_least}, {"左右", comparator::about}, {"级", comparator::order_of}};

comparator comparator_before(std::string_view text) {
  for (const word& w : before_number) {
    if (text.find(w.text) != std::string_view::npos) return w.meaning;
  }
  return comparator::none;
}

// The first place where a number, a rank or a doubling begins.
std::optional<numeral> find_number(std::string_view text, std::size_t& at) {
  for (at = 0; at < text.size(); at += std::max<std::size_t>(utf8_length(text.substr(at)), 1)) {
    const std::string_view rest = text.substr(at);
    if (const auto rank = read_rank(rest)) return rank;
    if (const auto doubling = read_doubling(rest)) return doubling;
    if (const auto number = read_numeral(rest)) return number;
  }
  return std::nullopt;
}

std::size_t dash_length(std::string_view text) {
  for (const std::string_view dash : {"-", "—", "～"}) {
    if (starts_with(text, dash)) return dash.size();
  }
  return 0;
}

struct range_numbers {
  std::optional<numeral> low;
  std::optional<numeral> high;
};

// The unit of a range stands once, behind its upper number: the 3 of 3-5亿元 is 3亿元.
range_numbers read_range(std::string_view low_text, std::string_view high_text) {
  const std::optional<numeral> high = read_numeral(high_text);
  if (!high) return {};
  const std::optional<numeral> low = read_numeral(low_text);
  if (low->in) return {low, high};
  const std::size_t digits = std::min(high_text.find_first_not_of("0123456789."), high->length);
  const std::string low_with_unit =
      std::string{low_text} + std::string{high_text.substr(digits, high->length - digits)};
  return {read_numeral(low_with_unit), high};
}

figure_result fail(std::string_view figure, std::string_view why) {
  return {{}, "figure '" + std::string{figure} + "' " + std::string{why}};
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
  const std::string text = without_white_space(figure);
  const std::string_view separator = "、";
  const std::size_t last = text.rfind(separator);
  const std::string_view body = std::string_view{text}.substr(last == std::string::npos ? 0 : last + separator.size());
  std::size_t at = 0;
  const std::optional<numeral> number = find_number(body, at);
  if (!number) return fail(figure, "has no number");
  figure_reading reading;
  reading.how = comparator_before(std::string_view{text}.substr(0, text.size() - body.size() + at));
  reading.is_blanked = number->is_blanked;
  reading.in = number->in;
  if (!number->is_blanked) reading.low = number->amount;
  bool is_whole = number->is_whole;
  std::string_view rest = body.substr(at + number->length);

  if (const std::size_t dash = dash_length(rest); dash > 0) {
    const std::string_view low_text = body.substr(at, number->length);
    const auto [low, high] = read_range(low_text, rest.substr(dash));
    if (!low || !high) return fail(figure, "is a range without an upper number");
    reading.how = comparator::range;
    reading.low = low->amount;
    reading.high = high->amount;
    reading.in = high->in;
    is_whole = low->is_whole && high->is_whole;
    rest.remove_prefix(dash + high->length);
  }
  if (!is_whole) return fail(figure, "is not a whole number of its base unit");
  for (const word& w : after_number) {
    if (!starts_with(rest, w.text)) continue;
    reading.how = w.meaning;
    rest.remove_prefix(w.text.size());
  }
  if (!reading.in && starts_with(rest, "发生率")) {  // 零发生率
    reading.in = unit::basis_point;
    rest = {};
  }
  if (!rest.empty()) return fail(figure, "has '" + std::string{rest} + "' after the number");
  return {reading, {}};
}

}  // namespace constplan::generator
