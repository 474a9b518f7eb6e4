#include "numeral.hpp"

#include <constplan/parse.hpp>

namespace constplan::generator {

std::optional<number_reading> read_numeral(std::string_view text) {
  detail::text_cursor rest{text};
  const detail::numeral number = detail::take_numeral(rest);
  if (number.written == detail::numeral::form::none) return std::nullopt;
  const std::optional<unit> in = detail::take_unit(rest);
  const std::int64_t amount =
      number.written == detail::numeral::form::blanked ? 0 : number.times(in ? detail::scale_of(*in) : 1).value;
  return number_reading{rest.at(), amount, in, number.written == detail::numeral::form::chinese};
}

std::optional<number_reading> read_special(std::string_view text) {
  detail::text_cursor rest{text};
  parsed_figure figure;
  if (!detail::take_special(rest, figure)) return std::nullopt;
  return number_reading{rest.at(), *figure.low, figure.unit, true};
}

}  // namespace constplan::generator
