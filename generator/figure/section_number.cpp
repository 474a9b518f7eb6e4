#include "section_number.hpp"

#include <algorithm>

#include "../input/text.hpp"

namespace constplan::generator {

std::size_t ordinal_length(std::string_view text) {
  std::size_t length = 0;
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view ordinal : ordinals) {
      if (!starts_with(text.substr(length), ordinal)) continue;
      length += ordinal.size();
      found = true;
    }
  }
  return length;
}

std::size_t digits_length(std::string_view text) { return std::min(text.find_first_not_of("0123456789"), text.size()); }

std::size_t annex_length(std::string_view text) {
  const std::string_view word = "附件";
  return starts_with(text, word) ? word.size() + digits_length(text.substr(word.size())) : 0;
}

std::size_t part_length(std::string_view text) {
  const std::string_view open = "（";
  const std::string_view close = "）";
  if (!starts_with(text, open)) return 0;
  const std::size_t length = open.size() + ordinal_length(text.substr(open.size()));
  return length > open.size() && starts_with(text.substr(length), close) ? length + close.size() : 0;
}

std::size_t box_length(std::string_view text) {
  const std::string_view word = "专栏";
  if (!starts_with(text, word)) return 0;
  const std::size_t digits = digits_length(text.substr(word.size()));
  return digits > 0 ? word.size() + digits : 0;
}

std::size_t division_length(std::string_view text) {
  const std::string_view open = "第";
  if (!starts_with(text, open)) return 0;
  const std::string_view rest = text.substr(open.size());
  const std::size_t number = ordinal_length(rest) > 0 ? ordinal_length(rest) : digits_length(rest);
  for (const std::string_view kind : {"编", "章", "节", "条"}) {
    if (number > 0 && starts_with(rest.substr(number), kind)) return open.size() + number + kind.size();
  }
  const std::size_t part = part_length(rest);
  const std::string_view item = "项";
  return part > 0 && starts_with(rest.substr(part), item) ? open.size() + part + item.size() : 0;
}

bool is_word_ordinal(std::string_view text) {
  const std::size_t length = ordinal_length(text);
  return length > 0 && text.substr(length) == "是";
}

namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// Of A.1 and 1.2, the part before or after a point: digits, one capital letter or a Roman numeral.
bool is_plain_part(std::string_view text) {
  if (text.empty()) return false;
  const bool is_roman = text.find_first_not_of("IVXLC") == std::string_view::npos;
  return (text.size() == 1 && is_capital(text[0])) || is_roman || digits_length(text) == text.size();
}

// Of 5(1)(a), the part in parentheses without the first of them.
bool is_paragraph(std::string_view text) {
  if (text.empty() || text.back() != ')') return false;
  text.remove_suffix(1);
  const bool is_small_letter = text.size() == 1 && text[0] >= 'a' && text[0] <= 'z';
  const bool is_small_roman = !text.empty() && text.find_first_not_of("ivxlc") == std::string_view::npos;
  return is_small_letter || is_small_roman || is_plain_part(text);
}

bool is_plain_number(std::string_view text) {
  const std::size_t open = text.rfind('(');
  if (open != std::string_view::npos) {
    return is_paragraph(text.substr(open + 1)) && (open == 0 || is_plain_number(text.substr(0, open)));
  }
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return is_plain_part(text);
  return is_plain_part(text.substr(0, point)) && is_plain_number(text.substr(point + 1));
}

// The Annex of Annex 3: a capital letter, not necessarily an English one, and no digit. Art. is one too, and so is §.
bool is_capitalised_word(std::string_view text) {
  if (text == "§") return true;
  if (text.size() > 1 && text.back() == '.') text.remove_suffix(1);
  const auto first = static_cast<unsigned char>(text[0]);
  const bool is_foreign_letter = first >= 0xC3 && first <= 0xE1;  // U+00C0 to U+1FFF
  return (is_capital(text[0]) || is_foreign_letter) && text.find_first_of("0123456789.,()") == std::string_view::npos;
}

// 第三章, 第三章第二节
bool is_division(std::string_view text) {
  std::size_t length = 0;
  while (const std::size_t next = division_length(text.substr(length))) length += next;
  return length > 0 && length == text.size();
}

// Chapter 3, Section 2.1 or one of these or a mere number.
bool is_named_number(std::string_view text) {
  const std::size_t comma = text.find(", ");
  if (comma != std::string_view::npos) {
    return is_named_number(text.substr(0, comma)) && is_named_number(text.substr(comma + 2));
  }
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return is_plain_number(text);
  return space > 0 && is_capitalised_word(text.substr(0, space)) && is_plain_number(text.substr(space + 1));
}

}  // namespace

bool is_section_number(std::string_view text) {
  if (text.empty()) return false;
  for (const auto& length_of : {annex_length, part_length, box_length, ordinal_length}) {
    if (length_of(text) == text.size()) return true;
  }
  for (const std::string_view only_one : {"annex", "appendix", "schedule"}) {
    if (in_lower_case(text) == only_one && is_capital(text[0])) return true;
  }
  return is_word_ordinal(text) || is_division(text) || is_named_number(text);
}

}  // namespace constplan::generator
