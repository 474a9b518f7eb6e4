// What the readers make of a run of text, as a line of a table.
#pragma once

#include <string>
#include <string_view>

namespace constplan::generator {

/// The names of the columns, separated by tabs.
inline constexpr std::string_view reading_header = "run\tcomparator\tdirection\tkind\trate\tlow\thigh\tunit\terror";

/// The reading of one run: words of the vocabulary, plain decimal numbers in the unit as the run names it, and an error
/// with the text at which reading ends, empty if the run is read.
std::string reading_line(std::string_view run, bool is_chinese);

}  // namespace constplan::generator
