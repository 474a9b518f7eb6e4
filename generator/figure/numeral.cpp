#include "numeral.hpp"

#include <constplan/decimal.hpp>
#include <iterator>

#include "../input/source_unit.hpp"

namespace constplan::generator {
namespace {

constexpr std::size_t character = 3;  // bytes of each Chinese character here

struct sign {
  std::string_view text;
  std::int64_t value;
};

constexpr sign digits[] = {{"零", 0}, {"一", 1}, {"二", 2}, {"两", 2}, {"三", 3}, {"四", 4},
                           {"五", 5}, {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9}};
constexpr sign small_powers[] = {{"十", 10}, {"百", 100}, {"千", 1'000}};
constexpr sign large_powers[] = {{"万", 10'000}, {"亿", 100'000'000}};

template <std::size_t Count>
const sign* sign_at(std::string_view text, const sign (&signs)[Count]) {
  for (const sign& s : signs) {
    if (starts_with(text, s.text)) return &s;
  }
  return nullptr;
}

// The powers that follow a number: 千亿 of 5千亿.
std::int64_t take_powers(std::string_view& text) {
  std::int64_t product = 1;
  for (;;) {
    const sign* power = sign_at(text, small_powers);
    if (power == nullptr) power = sign_at(text, large_powers);
    if (power == nullptr) return product;
    product *= power->value;
    text.remove_prefix(character);
  }
}

// 五千三百万: each large power multiplies what stands before it. A power without a digit before it counts once: 百 is
// 100.
std::int64_t take_chinese(std::string_view& text) {
  std::int64_t total = 0;
  std::int64_t section = 0;
  std::int64_t digit = -1;
  for (;; text.remove_prefix(character)) {
    if (const sign* d = sign_at(text, digits)) {
      digit = d->value;
    } else if (const sign* small = sign_at(text, small_powers)) {
      section += (digit < 0 ? 1 : digit) * small->value;
      digit = -1;
    } else if (const sign* large = sign_at(text, large_powers)) {
      section += digit < 0 ? 0 : digit;
      const std::int64_t before = total + section;
      total = (before == 0 ? 1 : before) * large->value;
      section = 0;
      digit = -1;
    } else {
      return total + section + (digit < 0 ? 0 : digit);
    }
  }
}

std::string_view take_arabic(std::string_view& text) {
  std::size_t end = text.find_first_not_of("0123456789");
  if (end < text.size() && text[end] == '.') {
    const std::size_t fraction = text.find_first_not_of("0123456789", end + 1);
    if (fraction != end + 1) end = fraction;
  }
  const std::string_view number = text.substr(0, end);
  text.remove_prefix(number.size());
  return number;
}

}  // namespace

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

std::optional<numeral> read_numeral(std::string_view text) {
  std::string_view rest = text;
  std::string_view arabic;
  std::int64_t power = 1;
  const bool is_blanked = starts_with(rest, "**");
  const bool is_chinese = sign_at(rest, digits) || sign_at(rest, small_powers) || sign_at(rest, large_powers);
  if (is_blanked) {
    rest.remove_prefix(2);
  } else if (is_chinese) {
    power = take_chinese(rest);
  } else {
    arabic = take_arabic(rest);
    if (arabic.empty()) return std::nullopt;
    power = take_powers(rest);
  }
  const source_unit* u = source_unit_at(rest);  // powers of ten are taken already
  const std::int64_t scale = u == nullptr ? 1 : u->scale;
  numeral n{text.size() - rest.size(), is_blanked, 0, {}, true, is_chinese};
  if (u != nullptr) {
    n.length += u->name.size();
    n.in = u->base;
  }
  if (!is_blanked) {
    const decimal_result amount = parse_decimal(is_chinese ? "1" : arabic, power * scale);
    n.amount = amount.value;
    n.is_whole = amount.error == decimal_error::none;
    if (is_chinese && power == 0) n.amount = 0;
  }
  return n;
}

std::optional<numeral> read_rank(std::string_view text) {
  const std::string_view first = "首位";
  if (starts_with(text, first)) return numeral{first.size(), false, 1, unit::rank, true, true};
  if (!starts_with(text, "第")) return std::nullopt;
  std::string_view rest = text.substr(character);
  if (sign_at(rest, digits) == nullptr && sign_at(rest, small_powers) == nullptr) return std::nullopt;
  const std::int64_t rank = take_chinese(rest);
  return numeral{text.size() - rest.size(), false, rank, unit::rank, true, true};
}

std::optional<numeral> read_doubling(std::string_view text) {
  if (!starts_with(text, "翻")) return std::nullopt;
  std::string_view rest = text.substr(character);
  const std::int64_t times = take_chinese(rest);
  if (times < 1 || times > 9 || !starts_with(rest, "番")) return std::nullopt;
  return numeral{text.size() - rest.size() + character, false, std::int64_t{1} << times, unit::multiple, true, true};
}

}  // namespace constplan::generator
