// An original document, cut into its numbered sections.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "../input/diagnostics.hpp"
#include "letters.hpp"
#include "outline.hpp"

namespace constplan::generator {

/// What follows one number before the next, sub-sections excluded, as searchable() has it: words split over lines are
/// whole. The word processor's bookmark tags are left out.
struct section {
  std::string path;                  // 附件3/二/（一）/专栏1/3, Article 5(1)(a); empty before the first number
  std::vector<section_step> steps;   // of the path
  std::string whole;                 // the number and what follows it
  std::size_t number_length;         // bytes of the number
  std::vector<std::size_t> offsets;  // where each byte of the whole is in the file; a space is any white space there

  std::string_view text() const { return std::string_view{whole}.substr(number_length); }
};

/// How a misprinted number is to be taken: where `found` begins a line, the number is one of the kind that `expected`
/// begins with.
struct numbering_fix {
  std::string found;
  std::string expected;
};

class source_text {
 public:
  /// `words` are words that headings begin with, as heading_word() returns them. `otherwise` is the language of a text
  /// that is not Chinese.
  source_text(std::string path, std::string bytes, std::vector<numbering_fix> fixes, std::set<std::string> words = {},
              written_in otherwise = written_in::english);

  written_in language() const { return language_; }
  const std::vector<section>& sections() const { return sections_; }
  /// The sections that a row's name means: several where the source repeats a number, none if there is no such section.
  /// Outer numbers may be left out before a number with a word, such as Article 5 or 第五条, and in documents that are
  /// not Chinese before any; the fewer are left out, the better. Of a last segment 一是, the section around it.
  std::vector<const section*> find(std::string_view name) const;
  /// The texts of these sections. A last segment 一是, 二是 is the part from there to the next of these words.
  std::vector<std::string_view> texts_of(std::string_view name) const;
  /// The same with the numbers before the texts.
  std::vector<std::string_view> wholes_of(std::string_view name) const;
  /// The sections around those that a name means.
  std::vector<const section*> around(std::string_view name) const;
  /// A section whose last number has another spelling, III for 3; nullptr if there is none.
  const section* find_spelt_differently(std::string_view name) const;
  position position_of(std::size_t offset) const;

 private:
  void add_line(std::size_t first, std::size_t last);
  std::optional<heading> heading_of(std::string_view line) const;

  std::string path_;
  std::string bytes_;
  std::vector<numbering_fix> fixes_;
  std::set<std::string> words_;
  written_in language_;
  std::vector<section> sections_;
  outline outline_;
  bool begins_paragraph_ = true;
  bool is_after_blank_line_ = true;
};

/// Whether `inner` is a part of `outer`, and not the same section.
bool is_part_of(const section& inner, const section& outer);

}  // namespace constplan::generator
