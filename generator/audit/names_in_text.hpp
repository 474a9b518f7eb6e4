// Whether a text names a place or a body.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "../model/loaded_data.hpp"
#include "letters.hpp"

namespace constplan::generator {

class names_in_text {
 public:
  /// For a table of places or bodies.
  names_in_text(const loaded_data& data, const loaded_table& t);

  /// All names that the data set has for a row in the language of a document, and what people leave of them: 佛山 of
  /// 佛山市, 商务厅 of 广东省商务厅, Commission of European Commission. As searchable() has them.
  std::vector<std::string> names(std::size_t row, written_in language) const;

  /// Whether `text`, as searchable() has it, has one of these names, or names the place by one character among others:
  /// 莞 of 东莞市 in 深莞惠.
  bool has(std::string_view text, std::size_t row, written_in language) const;

 private:
  std::vector<std::string> whole_names(std::size_t row, written_in language) const;
  void add_short_names(std::vector<std::string>& all, std::string_view name) const;
  bool has_character_among_others(std::string_view text, std::size_t row) const;

  const loaded_table& table_;
  std::string province_;
  std::map<char32_t, std::size_t> places_;  // by a character that only one prefecture-level city has
};

}  // namespace constplan::generator
