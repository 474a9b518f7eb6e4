// UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing past U+10FFFF.
#pragma once

#include <cstddef>
#include <string_view>

namespace constplan::generator {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Whether a byte of well-formed text is not the first of its character.
inline bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// How many bytes the well-formed character at the front of `text` has; 0 if there is none.
std::size_t utf8_length(std::string_view text);

/// The code point at the front of `text`, where utf8_length() is not 0.
char32_t code_point_of(std::string_view text);

/// Why utf8_length() of `text` is 0, to stand after "not UTF-8"; empty where there is no more to say.
std::string_view utf8_defect(std::string_view text);

/// How many characters are in well-formed `text`.
std::size_t count_characters(std::string_view text);

}  // namespace constplan::generator
