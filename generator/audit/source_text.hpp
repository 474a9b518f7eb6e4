// An original document, cut into its numbered sections.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "../input/diagnostics.hpp"

namespace constplan::generator {

/// What stands between one number and the next, sub-items excluded. White space and the word processor's bookmark tags
/// are left out, so that words split over lines are whole.
struct section {
  std::string path;                  // 附件3/二/（一）/专栏1/3; empty before the first number
  std::string whole;                 // the number and what follows it
  std::size_t number_length;         // bytes of the number
  std::vector<std::size_t> offsets;  // where each byte of the whole stands in the file

  std::string_view text() const { return std::string_view{whole}.substr(number_length); }
};

/// How a misprinted number is to be taken: where `found` begins a line, the number is one of the kind that `expected`
/// begins with.
struct numbering_fix {
  std::string found;  // without white space
  std::string expected;
};

class source_text {
 public:
  source_text(std::string path, std::string bytes, const std::vector<numbering_fix>& fixes);

  const std::vector<section>& sections() const { return sections_; }
  /// The text of every section with this path: several where the source repeats a number, none if there is no such
  /// section. A last segment 一是, 二是 is the part of its section from there to the next of these words.
  std::vector<std::string_view> texts_of(std::string_view path) const;
  /// The same with the numbers before the texts.
  std::vector<std::string_view> wholes_of(std::string_view path) const;
  position position_of(std::size_t offset) const;

 private:
  void add_line(std::size_t first, std::size_t last, const std::vector<numbering_fix>& fixes);

  std::string path_;
  std::string bytes_;
  std::vector<section> sections_;
  std::map<int, std::string> open_;  // the numbers that stand open, by level
};

}  // namespace constplan::generator
