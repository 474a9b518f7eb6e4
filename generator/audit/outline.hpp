// Which sections are inside which, as the headings of a document follow one another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "heading.hpp"

namespace constplan::generator {

/// The numbers from the outermost section in to the current one.
class outline {
 public:
  /// A number of a Chinese document, whose level says what it is inside of.
  void add_chinese(const heading& found);

  /// A number of any other document. False if it is none: 40. where the line before breaks off, or where 3 comes next.
  /// Chapters are inside what came first in the document, articles inside all of it, and annexes inside nothing. A
  /// number without a word follows the one before it in its style, or begins to count inside the current section.
  bool add(const heading& found, bool begins_paragraph);

  /// Ends the points of a list, (a), after which a paragraph of the section around them goes on. Whether there are any.
  bool end_points();

  std::vector<section_step> steps() const;
  /// As rows name it: 附件3/二/（一）, Article 5(1)(a), Annex II/A.
  std::string name() const;

 private:
  struct entry {
    section_step step;
    std::string printed;
    std::string style;  // a word, or how a number counts
    std::vector<int> value;
    int level;  // of a Chinese number
  };

  void push(const heading& found, const counted_number& reading);
  void add_word(const heading& found);
  void add_paragraph(const heading& found);
  void add_in_parentheses(const heading& found);
  bool add_decimal(const heading& found, bool begins_paragraph);
  bool add_number(const heading& found, bool begins_paragraph);
  int order_of(const std::string& word);
  void cut(std::size_t size) { open_.resize(size); }

  std::vector<entry> open_;
  std::vector<std::string> words_;  // in the order in which they occur
};

}  // namespace constplan::generator
