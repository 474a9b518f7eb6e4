#include "figure_text.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "../input/diagnostics.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"
#include "numeral.hpp"

namespace constplan::generator {
namespace {

// Words that compare where they stand at the number: in 高于全国，占5% none does. Negated ones come first, as
// they end in others.
constexpr comparison limits_before[] = {
    {"不低于", comparator::at_least},
    {"不少于", comparator::at_least},
    {"不小于", comparator::at_least},
    {"不超过", std::nullopt},
    {"不高于", std::nullopt},
    {"不多于", std::nullopt},
    {"不大于", std::nullopt},
    {"低于", std::nullopt},
    {"少于", std::nullopt},
    {"小于", std::nullopt},
    {"不到", std::nullopt},
    {"不足", std::nullopt},
    {"至多", std::nullopt},
    {"最多", std::nullopt},
    {"至少", comparator::at_least},
    {"未满", std::nullopt},
    {"控制在", std::nullopt},
    {"≤", std::nullopt},
    {"<", std::nullopt},
    {"＜", std::nullopt},
    {"≥", comparator::at_least},
    {"高于", comparator::more_than},
    {"多于", comparator::more_than},
    {"大于", comparator::more_than},
};

constexpr comparison limits_after[] = {{"以下", std::nullopt}, {"以内", std::nullopt}, {"之内", std::nullopt}};

const comparison* limit_at_end(std::string_view text) {
  const auto* const found = std::find_if(std::begin(limits_before), std::end(limits_before),
                                         [=](const comparison& limit) { return ends_with(text, limit.word); });
  return found == std::end(limits_before) ? nullptr : found;
}

// The word of comparison need not stand beside the number: 约占全省的20%.
comparator comparator_in(std::string_view text) {
  const comparison* const limit = limit_at_end(text);
  if (limit != nullptr && limit->comparator) return *limit->comparator;
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

// The word for an upper limit that stands at a number, or that negates a word of comparison; empty if there is none.
// `first` and `last` are where the numbers begin that share a word, `rest` is what follows the last.
std::string_view upper_limit(std::string_view text, std::size_t first, std::size_t last, std::string_view rest) {
  for (const std::size_t number : {first, last}) {
    const comparison* const limit = limit_at_end(text.substr(0, number));
    if (limit != nullptr && !limit->comparator) return limit->word;
  }
  constexpr std::string_view not_over = "不超";
  if (text.substr(0, last).find(not_over) != std::string_view::npos) return not_over;
  for (const comparison& limit : limits_after) {
    if (starts_with(rest, limit.word)) return limit.word;
  }
  return {};
}

comparison comparison_at_end(std::string_view text) {
  // They end as words of comparison do, and compare nothing.
  for (const std::string_view word : {"签约", "节约", "集约", "履约", "契约", "下达", "直达", "抵达", "传达", "送达",
                                      "最近", "附近", "邻近", "赶超"}) {
    if (ends_with(text, word)) return {};
  }
  const comparison* const limit = limit_at_end(text);
  if (limit != nullptr) return *limit;
  for (const detail::comparator_word& word : detail::words_before) {
    if (ends_with(text, word.text.view())) return {word.text.view(), word.comparator};
  }
  return {};
}

comparison comparison_at_start(std::string_view text) {
  for (const std::string_view word : {"以上市", "级别", "级差"}) {
    if (starts_with(text, word)) return {};
  }
  for (const comparison& limit : limits_after) {
    if (starts_with(text, limit.word)) return limit;
  }
  for (const detail::comparator_word& word : detail::words_after) {
    if (starts_with(text, word.text.view())) return {word.text.view(), word.comparator};
  }
  return {};
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
    case parse_error::unexpected_text:
      return "has " + in_quotes(rest) +
             " after the number; if it cannot be read otherwise, leave the row out, and name the run in exceptions";
  }
  return {};
}

}  // namespace

comparison comparison_beside(std::string_view text, std::size_t first, std::size_t last) {
  const comparison before = comparison_at_end(text.substr(0, first));
  return before.word.empty() ? comparison_at_start(text.substr(last)) : before;
}

bool is_full_width_digit(std::string_view text) {
  return text.size() >= 3 && starts_with(text, "\xEF\xBC") && text[2] >= '\x90' && text[2] <= '\x99';
}

std::string without_white_space(std::string_view text) {
  std::string kept;
  for (detail::text_cursor rest{text}; !rest.at_end(); rest.advance()) kept += rest.peek();
  return kept;
}

figure_result read_figure(std::string_view figure) {
  for (std::size_t at = 0; at < figure.size(); ++at) {
    if (!is_full_width_digit(figure.substr(at))) continue;
    return {{},
            "figure " + in_quotes(figure) + " has the full-width digit " + in_quotes(figure.substr(at, 3)) +
                ", which is not read; write it in ASCII, in the text of the original too"};
  }
  const std::string stripped = without_white_space(figure);
  const std::string_view text = stripped;
  const std::string_view separator = "、";
  const std::size_t last = text.rfind(separator);
  const std::size_t body = last == std::string_view::npos ? 0 : last + separator.size();
  const std::size_t number = body + find_number(text.substr(body));
  figure_result result{parse_figure(text.substr(number)), {}};
  parsed_figure& reading = result.reading;
  const bool goes_on = reading.error == parse_error::unexpected_text;
  const std::string_view rest = goes_on ? text.substr(number + reading.at) : std::string_view{};
  const std::string_view upper = number == text.size() ? "" : upper_limit(text, find_number(text), number, rest);
  if (!upper.empty()) {
    result.error = "figure " + in_quotes(figure) + " states an upper limit, " + in_quotes(upper) +
                   ", for which there is no comparator; leave the row out, and name the run in exceptions";
    return result;
  }
  if (reading.comparator == comparator::none) reading.comparator = comparator_in(text.substr(0, number));
  if (reading.error != parse_error::none) {
    result.error = "figure " + in_quotes(figure) + " " + describe(reading.error, rest);
  }
  return result;
}

}  // namespace constplan::generator
