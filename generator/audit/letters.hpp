// Letters, words and white space of texts whose words are parted by spaces.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace constplan::generator {

/// Which words a text is written in.
enum class written_in {
  chinese,  // in Chinese characters, with white space that means nothing
  english,
  other,
};

inline bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }
inline bool is_capital_letter(char c) { return c >= 'A' && c <= 'Z'; }
inline bool is_ascii_letter(char c) { return is_small_letter(c) || is_capital_letter(c); }

/// Whether a word or a number begins at `at`: a letter or a digit after none, or a sign. False inside of characters.
bool begins_word(std::string_view text, std::size_t at);
/// Where the word or the number at `at` ends, after at least one character.
std::size_t end_of_word(std::string_view text, std::size_t at);

/// `text` without the case of its letters: Latin, Greek, Cyrillic.
std::string in_folded_case(std::string_view text);

/// How many bytes the white space at the front of `text` has, 0 if there is none: spaces of any width, tabs, line ends.
std::size_t white_space_length(std::string_view text);

/// `text` as the audit compares it: in Chinese without white space, otherwise with one space in place of each run of
/// white space, and none around it and around an ellipsis.
std::string searchable(std::string_view text, written_in language);

/// Whether most characters are Chinese, rather than Latin letters.
bool is_mostly_chinese(std::string_view text);

}  // namespace constplan::generator
