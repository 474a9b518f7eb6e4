// The names of sections, as they compare with the numbers of a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// One number of a name. Of Article 5(1) it is 5 after the word article, then 1. Chinese numbers have no word: （一）.
struct section_step {
  std::string word;  // without its case, and whole: article for Art.; empty for a paragraph or a point
  std::string number;
  bool is_joined = false;  // further numbers in parentheses follow directly

  bool operator==(const section_step& other) const { return word == other.word && number == other.number; }
};

/// A word before numbers as steps have it.
std::string heading_word(std::string_view written);

/// Whether a word names the parts that laws count through: article. No other part of a text is inside them.
bool is_article(std::string_view word);
/// Whether a word names parts that follow the text and are inside no other part: annex.
bool is_annex(std::string_view word);
/// Whether a word names parts of a text in one of the usual languages: chapter.
bool is_usual_word(std::string_view word);

/// The steps of a name: 附件3/二, Chapter 3, Section 2.1 or Annex II/(a). A last 一是 is a step like any other.
std::vector<section_step> section_steps(std::string_view name);

/// Whether a step of a name means a number of a text. The 5 of 5(1) may be that of an article, and Section 2.1 may have
/// no word in the text.
bool means(const section_step& of_name, const section_step& of_text);

}  // namespace constplan::generator
