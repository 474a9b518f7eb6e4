#include "numeral.hpp"

#include <constplan/parse.hpp>

#include "../input/text.hpp"

namespace constplan::generator {
namespace {

std::int64_t in_base_units(const detail::chinese_number& number, std::int64_t factor) {
  parse_error error = parse_error::none;
  return detail::in_base_units(number.low, factor, error);
}

}  // namespace

std::optional<number_reading> read_numeral(std::string_view text) {
  detail::text_cursor rest{text};
  const detail::chinese_number number = detail::take_chinese_number(rest);
  if (number.form == detail::number_form::none) return std::nullopt;
  const bool is_chinese = number.form == detail::number_form::chinese;
  const int n = detail::take_longest(rest, detail::chinese_unit_words);
  if (n < 0) return number_reading{rest.at(), in_base_units(number, 1), std::nullopt, is_chinese};
  const detail::source_unit in = detail::source_units[n];
  return number_reading{rest.at(), in_base_units(number, in.factor), in.base, is_chinese};
}

std::optional<number_reading> read_special(std::string_view text) {
  detail::text_cursor rest{text};
  if (rest.take("首位")) return number_reading{rest.at(), 1, unit::rank, true};
  if (rest.take("零发生率")) return number_reading{rest.at(), 0, unit::part_per_million, true};
  const bool is_rank = rest.take("第");
  if (!is_rank && !rest.take("翻")) return std::nullopt;
  const detail::chinese_number number = detail::take_chinese_number(rest);
  if (number.form == detail::number_form::none) return std::nullopt;
  const std::int64_t amount = in_base_units(number, 1);
  if (is_rank) {
    rest.take("位");
    return number_reading{rest.at(), amount, unit::rank, true};
  }
  if (amount > 9 || !rest.take("番")) return std::nullopt;
  return number_reading{rest.at(), (std::int64_t{1} << amount) * 1'000'000, unit::part_per_million, true};
}

}  // namespace constplan::generator
