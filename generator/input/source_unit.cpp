#include "source_unit.hpp"

#include <algorithm>
#include <constplan/parse.hpp>

#include "suggestion.hpp"

namespace constplan::generator {
namespace {

struct power {
  std::string_view before;
  std::int64_t scale;
};

constexpr power powers[] = {{"thousand ", 1'000}, {"million ", 1'000'000}, {"billion ", 1'000'000'000}};

std::optional<source_unit> find_chinese_unit(std::string_view name) {
  text_cursor rest{name};
  bool is_too_large = false;
  const std::int64_t power = take_powers(rest, is_too_large);
  const std::optional<unit> base = detail::take_unit(rest);
  if (!base || !rest.at_end() || is_too_large || power > INT64_MAX / scale_of(*base)) return std::nullopt;
  return source_unit{*base, power * scale_of(*base), true};
}

// yuan, million yuan, tonne, thousand tonne, ..., percent
std::optional<source_unit> find_plain_unit(std::string_view name) {
  if (name == "percent") return source_unit{unit::basis_point, 100, false};
  std::int64_t scale = 1;
  for (const power& p : powers) {
    if (name.substr(0, p.before.size()) != p.before) continue;
    scale = p.scale;
    name.remove_prefix(p.before.size());
    break;
  }
  std::string_view names = names_of(unit{});
  for (std::uint8_t base = 0; !names.empty(); ++base) {
    const unit in{base};
    const bool is_ratio = in == unit::basis_point || in == unit::rank || in == unit::multiple;
    if (detail::take_item(names, ' ') == name && (scale == 1 || !is_ratio)) return source_unit{in, scale, false};
  }
  return std::nullopt;
}

}  // namespace

std::optional<source_unit> find_source_unit(std::string_view name) {
  const bool is_plain = !name.empty() && name[0] >= 'a' && name[0] <= 'z';
  return is_plain ? find_plain_unit(name) : find_chinese_unit(name);
}

std::string source_unit_names() {
  std::string names = std::string{chinese_unit_words()} + ' ' + std::string{chinese_count_words()};
  std::replace(names.begin(), names.end(), '|', ' ');
  return names;
}

std::string plain_unit_names() {
  std::string names = "percent";
  for (const std::string_view name : split_words(names_of(unit{}))) names.append(" ").append(name);
  return names + ", most of them also with thousand, million or billion in front";
}

}  // namespace constplan::generator
