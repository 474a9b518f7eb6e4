// Which characters a field may hold, and which are printed as they are.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace constplan::generator {

/// `U+202E`.
std::string name_of(char32_t code_point);

struct objection {
  std::string message;  // empty if nothing is wrong
  std::size_t length;   // bytes that it is about, if there are more than those of the character
};

/// What is wrong with the character at `at` of `text`, and what to do. Requires a well-formed character there. Looks at
/// its neighbours: a mark is wrong after a letter that has a spelling with it, joiners are right between letters that
/// need them, and several characters may be one that was misread. Does not judge line ends.
objection objection_to(std::string_view text, std::size_t at);

/// `text` as a terminal can print it on one line. Control characters, line ends, bidirectional controls and bytes that
/// are not UTF-8 are written as escapes: `\n`, `\x1B`, `\u202E`.
std::string printable(std::string_view text);

/// Unicode's White_Space that is no control and no line end, the ideographic and the no-break space among it.
bool is_white_space(char32_t code_point);

}  // namespace constplan::generator
