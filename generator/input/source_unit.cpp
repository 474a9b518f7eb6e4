#include "source_unit.hpp"

#include <algorithm>
#include <constplan/parse.hpp>

#include "../model/vocabulary.hpp"
#include "suggestion.hpp"
#include "text.hpp"

namespace constplan::generator {
namespace {

struct power {
  std::string_view before;
  std::int64_t scale;
};

constexpr power powers[] = {{"thousand ", 1'000}, {"million ", 1'000'000}, {"billion ", 1'000'000'000}};

// A unit is what a figure of one has.
std::optional<source_unit> unit_of_one(const detail::figure_reading& one, bool is_chinese) {
  const parsed_figure figure = detail::figure_of(one, nullopt);
  const bool has_words = figure.comparator != comparator::none || figure.direction != direction::none ||
                         figure.rate != rate::none || figure.high || figure.is_blanked;
  if (has_words || !figure.unit) return std::nullopt;
  if (figure.error == parse_error::none) return source_unit{*figure.unit, *figure.low, is_chinese};
  if (figure.error != parse_error::not_whole) return std::nullopt;
  // One is less than a base unit, as 次/秒 is.
  detail::exact_number parts = one.low;
  parts.move_power_to(99);
  parts.power = -parts.power;
  const auto in = static_cast<std::size_t>(detail::source_unit_of(one.unit));
  const detail::exact_amount amount = detail::amount_of(parts, -detail::source_units[in].factor);
  if (parts.digits != 1 || amount.error != detail::exact_error::none) return std::nullopt;
  return source_unit{*figure.unit, -static_cast<std::int64_t>(amount.value), is_chinese};
}

// `times` a scale, if that is a scale.
std::optional<std::int64_t> scaled(std::int64_t scale, std::int64_t times) {
  if (scale > 0) return scale <= INT64_MAX / times ? std::optional{scale * times} : std::nullopt;
  if (times % scale == 0) return times / -scale;
  return scale % times == 0 ? std::optional{scale / times} : std::nullopt;
}

std::optional<source_unit> find_chinese_unit(std::string_view name) {
  if (name == "位") return source_unit{unit::rank, 1, true};  // of persons, 人 is written
  return unit_of_one(detail::read_chinese_figure("1" + std::string{name}, true), true);
}

// yuan, million yuan, tonne, thousand tonne, ..., percent, CNY, EUR per year
std::optional<source_unit> find_plain_unit(std::string_view name) {
  std::int64_t scale = 1;
  for (const power& p : powers) {
    if (!starts_with(name, p.before)) continue;
    scale = p.scale;
    name.remove_prefix(p.before.size());
    break;
  }
  for (const named_unit& u : built_in_vocabulary().units()) {
    if (u.names.name != name || (scale > 1 && !u.takes_powers)) continue;
    const auto factor = scaled(u.factor, scale);
    if (factor) return source_unit{*parse_enumerator<unit>(u.base), *factor, false};
  }
  const auto one = unit_of_one(detail::read_english_figure("1 " + std::string{name}), false);
  const auto factor = one ? scaled(one->scale, scale) : std::nullopt;
  return factor ? std::optional{source_unit{one->base, *factor, false}} : std::nullopt;
}

struct variant {
  std::string_view written;
  std::string_view usual;
};

// Full-width, traditional, and what sounds alike and is typed by mistake.
constexpr variant variants[] = {{"％", "%"},  {"億", "亿"}, {"萬", "万"}, {"圆", "元"}, {"圓", "元"}, {"园", "元"},
                                {"員", "元"}, {"员", "元"}, {"噸", "吨"}, {"顿", "吨"}, {"個", "个"}, {"項", "项"}};

std::string in_usual_characters(std::string_view text) {
  std::string usual{text};
  for (const variant& v : variants) {
    for (std::size_t at = 0; (at = usual.find(v.written, at)) != std::string::npos; at += v.usual.size()) {
      usual.replace(at, v.written.size(), v.usual);
    }
  }
  return usual;
}

}  // namespace

std::optional<source_unit> find_source_unit(std::string_view name) {
  const auto chinese = find_chinese_unit(name);
  return chinese ? chinese : find_plain_unit(name);
}

std::string source_unit_instead(std::string_view unknown) {
  // 亿 is short for 亿元, but a billion may be of any currency.
  const std::string usual = in_usual_characters(unknown);
  for (const std::string_view currency : {"", "元"}) {
    const std::string complete = usual + std::string{currency};
    if (find_source_unit(complete)) return "; did you mean '" + complete + "'?";
  }
  std::vector<std::string> names;
  for (const named_unit& u : built_in_vocabulary().units()) {
    names.emplace_back(u.names.name);
    for (const power& p : powers) names.push_back(std::string{p.before}.append(u.names.name));
  }
  const bool is_power = std::any_of(std::begin(powers), std::end(powers),
                                    [=](const power& p) { return p.before == std::string{unknown} + ' '; });
  std::string nearest = is_power ? "" : did_you_mean(unknown, {names.begin(), names.end()});
  if (!nearest.empty()) return nearest;
  const bool is_ascii = std::all_of(unknown.begin(), unknown.end(), [](char c) { return c >= ' ' && c <= '~'; });
  return std::string{"; expected a unit such as "} +
         (is_ascii ? "million yuan, billion EUR, tonne, percent or count" : "亿元, 万吨, % or 个") +
         "; `constplan-gen schema` lists all";
}

}  // namespace constplan::generator
