#include "source_unit.hpp"

#include <constplan/parse.hpp>

namespace constplan::generator {

std::optional<source_unit> find_source_unit(std::string_view name) {
  text_cursor rest{name};
  bool is_too_large = false;
  const std::int64_t power = take_powers(rest, is_too_large);
  const std::optional<unit> base = detail::take_unit(rest);
  if (!base || !rest.at_end() || is_too_large || power > INT64_MAX / scale_of(*base)) return std::nullopt;
  return source_unit{*base, power * scale_of(*base)};
}

std::string source_unit_names() {
  std::string names;
  for (const unit_word& word : chinese_unit_words) names += (names.empty() ? "" : " ") + std::string{word.view()};
  return names + ", after 十, 百, 千, 万 or 亿 where wanted";
}

}  // namespace constplan::generator
