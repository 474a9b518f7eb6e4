#include "reading_line.hpp"

#include <constplan/parse.hpp>

#include "../input/character.hpp"
#include "../input/diagnostics.hpp"

namespace constplan::generator {
namespace {

std::string decimal(detail::exact_number number) {
  std::string digits = std::to_string(number.digits);
  if (number.digits == 0) return digits;
  if (number.power >= 0) return digits + std::string(static_cast<std::size_t>(number.power), '0');
  const auto decimals = static_cast<std::size_t>(-number.power);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, ".");
  return digits;
}

// The nature, without whose ranks it is.
std::string_view kind(nature n) {
  if (n == nature::national_rank || n == nature::world_rank) return name(nature::rank);
  return n == nature::zero_incidence ? name(nature::share) : name(n);
}

}  // namespace

std::string reading_line(std::string_view run, bool is_chinese) {
  const detail::figure_reading reading =
      is_chinese ? detail::read_chinese_figure(run) : detail::read_english_figure(run);
  std::string line = printable(run);
  const bool has_number = reading.error == parse_error::none && !reading.is_blanked;
  const std::string low = has_number ? (reading.low_is_negative ? "-" : "") + decimal(reading.low) : "";
  const std::string high = has_number && reading.has_high ? decimal(reading.high) : "";
  const detail::unit_code unit{reading.unit};
  for (const std::string_view cell : {name(reading.comparator), name(reading.direction), kind(reading.nature),
                                      name(reading.rate), std::string_view{low}, std::string_view{high}, unit.view()}) {
    line.append("\t").append(cell);
  }
  line += '\t';
  if (reading.error == parse_error::none) return line;
  const std::string_view rest = run.substr(std::min(reading.at, run.size()));
  return line.append(name(reading.error)) + (rest.empty() ? " at the end" : " at " + in_quotes(rest));
}

}  // namespace constplan::generator
