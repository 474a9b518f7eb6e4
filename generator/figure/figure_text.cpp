#include "figure_text.hpp"

#include "../input/diagnostics.hpp"
#include "../input/text.hpp"

namespace constplan::generator {
namespace {

std::string joined_parts(std::string_view figure, bool is_chinese) {
  std::string joined;
  for (std::size_t at = 0; at < figure.size();) {
    const std::size_t next = std::min(figure.find(ellipsis, at), figure.size());
    if (at > 0 && !is_chinese) joined += ' ';
    joined += figure.substr(at, next - at);
    at = next + ellipsis.size();
  }
  return joined;
}

std::string describe(parse_error error, std::string_view rest) {
  const std::string at = rest.empty() ? " at its end" : " at " + in_quotes(rest);
  switch (error) {
    case parse_error::none: break;
    case parse_error::no_number: return "has no number" + at;
    case parse_error::no_unit: return "has no unit" + at + ", or two that differ";
    case parse_error::unknown_unit:
      return "has an unknown unit" + at + "; add it to the vocabulary, or leave the row out";
    case parse_error::no_upper_number: return "is a range without an upper number" + at;
    case parse_error::not_ascending: return "is a range whose upper number does not exceed the lower one";
    case parse_error::not_whole: return "is not a whole number of its base unit";
    case parse_error::too_large: return "does not fit 64 bits";
    case parse_error::unexpected_text:
      return "has words that are not understood" + at + "; write … in place of words that are not of the figure, or " +
             "leave the row out and name the run in exceptions";
    case parse_error::ambiguous: return "can be read in two ways" + at + "; leave the row out";
    case parse_error::date: return "is a date" + at + ", not a figure";
    case parse_error::ordinal: return "is a place in a list" + at + ", not a figure";
  }
  return {};
}

// The longest word of a role that `fits`.
template <class Fits>
comparison longest_word(detail::phrase_role role, const Fits& fits) {
  comparison found;
  const auto& table = detail::chinese_phrase_words;
  for (std::size_t n = 0; n < std::size(table.words); ++n) {
    const detail::phrase& p = detail::chinese_phrases[table.words[n].list];
    const std::string_view word = table.word_at(n);
    if (p.role != role || word.size() <= found.word.size() || !fits(word)) continue;
    found = {word, static_cast<comparator>(p.value)};
  }
  return found;
}

comparison comparison_at_end(std::string_view text) {
  // They end as words of comparison do, and compare nothing.
  for (const std::string_view word : {"签约", "节约", "集约", "履约", "契约", "下达", "直达", "抵达", "传达", "送达",
                                      "最近", "附近", "邻近", "赶超"}) {
    if (ends_with(text, word)) return {};
  }
  return longest_word(detail::phrase_role::before, [=](std::string_view word) { return ends_with(text, word); });
}

comparison comparison_at_start(std::string_view text) {
  for (const std::string_view word : {"以上市", "级别", "级差", "内容"}) {
    if (starts_with(text, word)) return {};
  }
  return longest_word(detail::phrase_role::after, [=](std::string_view word) { return starts_with(text, word); });
}

}  // namespace

figure_result read_figure(std::string_view figure, bool is_chinese) {
  const std::string text = joined_parts(figure, is_chinese);
  figure_result result{is_chinese ? parse_figure(text) : parse_english_figure(text), {}};
  if (result.reading.error == parse_error::none) return result;
  result.error =
      "figure " + in_quotes(figure) + " " +
      describe(result.reading.error, std::string_view{text}.substr(std::min(result.reading.at, text.size())));
  return result;
}

comparison comparison_beside(std::string_view text, std::size_t first, std::size_t last) {
  const comparison before = comparison_at_end(text.substr(0, first));
  return before.word.empty() ? comparison_at_start(text.substr(last)) : before;
}

std::string without_white_space(std::string_view text) {
  std::string kept;
  for (detail::text_cursor rest{text}; !rest.at_end(); rest.advance()) kept += rest.written();
  return kept;
}

}  // namespace constplan::generator
