// Any text as the text of a figure or a quantity: refused with its place, or read as numbers that make sense and,
// written out, are read again.
#include "figure/figure_text.hpp"

#include <constplan/format.hpp>
#include <constplan/parse.hpp>

#include "input/utf8.hpp"
#include "require.hpp"

using namespace constplan;
using namespace constplan::generator;

namespace {

bool is_well_formed(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

// In the language of the reading, its words are read as the same figure.
void require_same_words(const parsed_figure& read, bool is_chinese) {
  if (!read.unit || read.low.value_or(0) < 0) return;                   // ±5%
  if (read.unit == unit::year && read.low.value_or(0) >= 1000) return;  // 2000年 is a date
  const auto amount = [&](constplan::optional<std::int64_t> n) {
    return n ? constplan::optional<quantity>{quantity{*n, *read.unit}} : nullopt;
  };
  const detail::stated_figure stated{read.nature,      read.direction,    read.rate, read.comparator,
                                     amount(read.low), amount(read.high), *read.unit};
  const figure_text text =
      is_chinese ? detail::chinese_figure_writer{stated}.text() : detail::english_figure_writer{stated}.text();
  const parsed_figure again = is_chinese ? parse_figure(text) : parse_english_figure(text, unit::count);
  require(again.error == parse_error::none && again.nature == read.nature && again.direction == read.direction &&
              again.rate == read.rate && again.comparator == read.comparator && again.low == read.low &&
              again.high == read.high && again.unit == read.unit,
          "a figure written out is read again");
}

void require_figure(const std::string& text, bool is_chinese) {
  const figure_result result = read_figure(text, is_chinese);
  const parsed_figure& reading = result.reading;
  require(result.error.empty() == (reading.error == parse_error::none), "an error has a reason");
  require(reading.at <= text.size(), "an error is in the text");
  if (!result.error.empty()) return;
  require(reading.low.value_or(0) >= 0 || reading.high == -*reading.low, "only a band begins below 0");
  require(reading.high.value_or(0) >= 0, "no number is negative");
  require(reading.high.has_value() == (reading.comparator == comparator::range), "a range has two numbers");
  require(reading.is_blanked != reading.low.has_value(), "a number is there or blanked out");
  require_same_words(reading, is_chinese);
  // Between two halves of a character, white space does count.
  if (!is_chinese || !is_well_formed(text)) return;
  const parsed_figure without = read_figure(without_white_space(text), true).reading;
  require(without.comparator == reading.comparator && without.low == reading.low && without.high == reading.high &&
              without.unit == reading.unit,
          "white space does not count");
}

void require_quantity(const std::string& text, text_style style) {
  const parsed_quantity read = parse_quantity(text, style);
  require(read.at <= text.size(), "an error is in the text");
  if (!read.value) return;
  const parsed_quantity again = parse_quantity(std::string{format(*read.value, style)}, style);
  require(again.value == read.value, "a quantity written out is read again");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text{data, data + size};
  require_figure(text, true);
  require_figure(text, false);
  for (const text_style style : {text_style::chinese, text_style::english, text_style::plain}) {
    require_quantity(text, style);
  }
  return 0;
}
