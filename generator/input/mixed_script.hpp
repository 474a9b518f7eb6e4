// Letters that look like those of another script.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace constplan::generator {

struct mixed_word {
  std::size_t index;  // where the letter is in the text
  std::string message;
};

/// The first word of well-formed `text` that mixes Latin letters with Cyrillic ones, or with Greek ones that look like
/// Latin: μm and TNFα are words. Where `is_latin_text`, also a word whose every letter looks like a Latin one. Linear
/// time.
std::optional<mixed_word> find_mixed_word(std::string_view text, bool is_latin_text);

}  // namespace constplan::generator
