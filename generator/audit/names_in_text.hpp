// Whether a text names a place or a body.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "../model/loaded_data.hpp"

namespace constplan::generator {

class names_in_text {
 public:
  /// For a table of places or bodies.
  names_in_text(const loaded_data& data, const loaded_table& t);

  /// All names that the data set has for a row in the language of its documents, and what people leave of them: 佛山 of
  /// 佛山市, 商务厅 of 广东省商务厅. Without white space.
  std::vector<std::string> names(std::size_t row) const;

  /// Whether `text`, without white space, has one of these names, or names the place by one character among others: 莞
  /// of 东莞市 in 深莞惠.
  bool has(std::string_view text, std::size_t row) const;

 private:
  bool has_character_among_others(std::string_view text, std::size_t row) const;

  const loaded_table& table_;
  std::string province_;
  std::map<char32_t, std::size_t> places_;  // by a character that only one prefecture-level city has
};

}  // namespace constplan::generator
