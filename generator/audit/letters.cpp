#include "letters.hpp"

#include <algorithm>
#include <constplan/detail/case_folding.hpp>

#include "../figure/figure_text.hpp"
#include "../figure/plain_figure.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"

namespace constplan::generator {
namespace {

void append_utf8(std::string& text, char32_t c) {
  const auto append = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) return append(c);
  if (c < 0x800) {
    append(0xC0 | (c >> 6));
  } else {
    append(0xE0 | (c >> 12));
    append(0x80 | ((c >> 6) & 0x3F));
  }
  append(0x80 | (c & 0x3F));
}

// Of any script. Beyond ASCII, all but spaces, punctuation, currencies and signs.
bool is_of_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (static_cast<unsigned char>(text[at]) < 0x80) return is_ascii_letter(text[at]) || is_digit(text[at]);
  while (at > 0 && is_continuation(text[at])) --at;
  const std::string_view rest = text.substr(at);
  const char32_t c = utf8_length(rest) > 0 ? code_point_of(rest) : 0;
  const bool is_sign = c < 0xC0 || c == 0xD7 || (c >= 0x2000 && c <= 0x206F) || (c >= 0x20A0 && c <= 0x2BFF) ||
                       (c >= 0x3000 && c <= 0x303F) || c >= 0xFF00;
  return !is_sign;
}

}  // namespace

bool begins_word(std::string_view text, std::size_t at) {
  if (text[at] == ' ' || is_continuation(text[at])) return false;
  return !is_of_word(text, at) || at == 0 || !is_of_word(text, at - 1);
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  if (is_of_word(text, at)) {
    while (is_of_word(text, end)) ++end;
  } else {
    while (end < text.size() && is_continuation(text[end])) ++end;
  }
  return end;
}

std::string in_folded_case(std::string_view text) {
  std::string folded;
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    if (length == 2 || length == 3) {
      append_utf8(folded, detail::fold_case(code_point_of(text)));
    } else {
      folded += in_lower_case(text.substr(0, std::max<std::size_t>(length, 1)));
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return folded;
}

std::size_t white_space_length(std::string_view text) {
  if (text.empty()) return 0;
  for (const char c : {' ', '\t', '\n', '\r', '\f', '\v'}) {
    if (text[0] == c) return 1;
  }
  if (starts_with(text, "\u00A0")) return 2;
  const std::size_t length = utf8_length(text);
  const char32_t c = length == 3 ? code_point_of(text) : 0;
  return (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 ? length : 0;
}

std::string searchable(std::string_view text, written_in language) {
  if (language == written_in::chinese) return without_white_space(text);
  std::string kept;
  bool is_after_space = false;
  while (!text.empty()) {
    if (const std::size_t length = white_space_length(text)) {
      is_after_space = true;
      text.remove_prefix(length);
      continue;
    }
    const bool parts_words = !kept.empty() && !starts_with(text, ellipsis) && !ends_with(kept, ellipsis);
    if (is_after_space && parts_words) kept += ' ';
    is_after_space = false;
    kept += text[0];
    text.remove_prefix(1);
    while (!text.empty() && is_continuation(text[0])) {
      kept += text[0];
      text.remove_prefix(1);
    }
  }
  return kept;
}

bool is_mostly_chinese(std::string_view text) {
  // The first bytes of ideographs, as in has_chinese().
  const auto is_ideograph = [](char c) { return c >= '\xE4' && c <= '\xE9'; };
  const auto ideographs = std::count_if(text.begin(), text.end(), is_ideograph);
  return ideographs > std::count_if(text.begin(), text.end(), is_ascii_letter);
}

}  // namespace constplan::generator
