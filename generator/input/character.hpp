// Which characters a field may hold, and which are printed as they are.
#pragma once

#include <string>
#include <string_view>

namespace constplan::generator {

/// `U+202E`.
std::string name_of(char32_t code_point);

/// What is wrong with a character that no field may hold, and what to do; empty for all others. Line ends are others:
/// they are the reader's to judge.
std::string_view objection_to(char32_t code_point);

/// `text` as a terminal can print it on one line. Control characters, line ends, bidirectional controls and bytes that
/// are not UTF-8 are written as escapes: `\n`, `\x1B`, `\u202E`.
std::string printable(std::string_view text);

/// Unicode's White_Space that is no control and no line end, the ideographic and the no-break space among it.
bool is_white_space(char32_t code_point);

}  // namespace constplan::generator
