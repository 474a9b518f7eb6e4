// Any text as the text of a figure or a quantity: refused with its place, or read as numbers that make sense and,
// written out, are read again.
#include "figure/figure_text.hpp"

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

void require_figure(const std::string& text) {
  const parsed_figure placed = parse_figure(text);
  require(placed.at <= text.size(), "an error stands in the text");
  const figure_result result = read_figure(text);
  require(!result.error.empty() || result.reading.error == parse_error::none, "an error has a reason");
  if (!result.error.empty()) return;
  const parsed_figure& reading = result.reading;
  require(reading.low.value_or(0) >= 0 && reading.high.value_or(0) >= 0, "no number is negative");
  require(reading.high.has_value() || reading.comparator != comparator::range, "a range has two numbers");
  require(reading.is_blanked != reading.low.has_value(), "a number is there or blanked out");
  // Between two halves of a character, white space does count.
  if (!is_well_formed(text)) return;
  const parsed_figure without = read_figure(without_white_space(text)).reading;
  require(without.comparator == reading.comparator && without.low == reading.low && without.high == reading.high &&
              without.unit == reading.unit,
          "white space does not count");
}

void require_quantity(const std::string& text, text_style style) {
  const parsed_quantity read = parse_quantity(text, style);
  require(read.at <= text.size(), "an error stands in the text");
  if (!read.value) return;
  const parsed_quantity again = parse_quantity(std::string{format(*read.value, style)}, style);
  require(again.value == read.value, "a quantity written out is read again");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text{data, data + size};
  require_figure(text);
  for (const text_style style : {text_style::chinese, text_style::english, text_style::plain}) {
    require_quantity(text, style);
  }
  return 0;
}
