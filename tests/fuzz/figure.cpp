// Any text as the text of a figure: refused with a reason, or read as numbers that make sense.
#include "figure/figure_text.hpp"

#include "require.hpp"

using namespace constplan;
using namespace constplan::generator;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text{data, data + size};
  const figure_result result = read_figure(text);
  if (!result.error.empty()) return 0;
  const figure_reading& reading = result.reading;
  require(reading.low.value_or(0) >= 0 && reading.high.value_or(0) >= 0, "no number is negative");
  require(reading.high.has_value() || reading.how != comparator::range, "a range has two numbers");
  require(reading.is_blanked != reading.low.has_value(), "a number is there or blanked out");
  const figure_reading without = read_figure(without_white_space(text)).reading;
  require(without.how == reading.how && without.low == reading.low && without.high == reading.high &&
              without.in == reading.in,
          "white space does not count");
  return 0;
}
