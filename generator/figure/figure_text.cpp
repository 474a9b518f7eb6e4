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
  std::optional<numeral> number = find_number(body, at);
  if (!number) return fail(figure, "has no number");
  figure_reading reading;
  reading.how = comparator_before(std::string_view{text}.substr(0, text.size() - body.size() + at));
  std::string_view rest = body.substr(at + number->length);
  if (starts_with(rest, "-") || starts_with(rest, "—")) {
    const std::int64_t low = number->amount;
    number = read_numeral(rest.substr(starts_with(rest, "-") ? 1 : std::string_view{"—"}.size()));
    if (!number) return fail(figure, "is a range without an upper number");
    rest.remove_prefix((starts_with(rest, "-") ? 1 : std::string_view{"—"}.size()) + number->length);
    const std::int64_t scale = number->in == unit::basis_point ? 100 : 1;
    reading.how = comparator::range;
    reading.low = low * scale;
    reading.high = number->amount;
  } else if (!number->is_blanked) {
    reading.low = number->amount;
  }
  if (!number->is_whole) return fail(figure, "is not a whole number of its base unit");
  reading.is_blanked = number->is_blanked;
  reading.in = number->in;
  for (const word& w : after_number) {
    if (!starts_with(rest, w.text)) continue;
    reading.how = w.meaning;
    rest.remove_prefix(w.text.size());
  }
  if (!number->in && starts_with(rest, "发生率")) {  // 零发生率
    reading.in = unit::basis_point;
    rest = {};
  }
  if (!rest.empty()) return fail(figure, "has '" + std::string{rest} + "' after the number");
  return {reading, {}};
}

}  // namespace constplan::generator
