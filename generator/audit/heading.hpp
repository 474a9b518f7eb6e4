// What the numbered headings of documents look like.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "section_name.hpp"

namespace constplan::generator {

/// Where a number has its place in a document that counts as Chinese documents do, from the outermost in.
enum class chinese_level { annex, volume, chapter, section, article, ordinal, part, box_or_item, item_in_box };

/// One way to read a number: I is the first Roman numeral or the ninth letter. Numbers of one style follow one another.
struct counted_number {
  std::string style;
  std::vector<int> value;  // several of 2.1
};

/// The number at the front of a line.
struct heading {
  std::string printed;                        // as the text has it: （一）, ARTICLE 5, 2.1
  std::vector<section_step> steps;            // several of 5(1)
  std::size_t length;                         // bytes of the number and what closes it
  chinese_level level = {};                   // of a Chinese number
  std::vector<counted_number> readings = {};  // of a number without a word
  bool has_title = false;                     // what follows is short and no sentence
  bool is_closed = true;                      // a sign or a line end shows that the text does not begin with it
};

/// Of a Chinese document. `line` has no white space.
std::optional<heading> chinese_heading_at(std::string_view line);

/// Of any other document. `line` has one space in place of each run of white space. `words` are further words that
/// headings begin with, as heading_word() returns them.
std::optional<heading> heading_at(std::string_view line, const std::set<std::string>& words);

/// Whether two numbers are one in different spellings: III and 3.
bool is_same_number(std::string_view a, std::string_view b);

}  // namespace constplan::generator
