#include "section_number.hpp"

#include <algorithm>

#include "numeral.hpp"

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

bool is_word_ordinal(std::string_view text) {
  const std::size_t length = ordinal_length(text);
  return length > 0 && text.substr(length) == "是";
}

bool is_section_number(std::string_view text) {
  const std::string_view open = "（";
  const std::string_view close = "）";
  const std::string_view annex = "附件";
  const std::string_view box = "专栏";
  if (starts_with(text, annex)) return digits_length(text.substr(annex.size())) == text.size() - annex.size();
  if (starts_with(text, box)) {
    return text.size() > box.size() && digits_length(text.substr(box.size())) == text.size() - box.size();
  }
  if (starts_with(text, open)) {
    const std::size_t length = ordinal_length(text.substr(open.size()));
    return length > 0 && text.substr(open.size() + length) == close;
  }
  if (text.empty()) return false;
  return digits_length(text) == text.size() || ordinal_length(text) == text.size() || is_word_ordinal(text);
}

}  // namespace constplan::generator
