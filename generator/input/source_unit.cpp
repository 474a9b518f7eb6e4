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

std::optional<source_unit> find_chinese_unit(std::string_view name) {
  detail::text_cursor rest{name};
  bool is_too_large = false;
  const std::int64_t power = detail::take_powers(rest, is_too_large);
  const std::optional<unit> base = detail::take_unit(rest);
  if (!base || !rest.at_end() || is_too_large || power > INT64_MAX / detail::scale_of(*base)) return std::nullopt;
  if (power > 1 && !detail::uses_powers(*base)) return std::nullopt;
  return source_unit{*base, power * detail::scale_of(*base), true};
}

// yuan, million yuan, tonne, thousand tonne, ..., percent
std::optional<source_unit> find_plain_unit(std::string_view name) {
  std::int64_t scale = 1;
  for (const power& p : powers) {
    if (!starts_with(name, p.before)) continue;
    scale = p.scale;
    name.remove_prefix(p.before.size());
    break;
  }
  std::uint8_t base = 0;
  for (const named_unit& u : built_in_vocabulary().units()) {
    if (u.base == u.names.name && &u != &built_in_vocabulary().units().front()) ++base;
    if (u.names.name == name && (scale == 1 || u.takes_powers)) return source_unit{unit{base}, scale * u.factor, false};
  }
  return std::nullopt;
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
  const bool is_plain = !name.empty() && name[0] >= 'a' && name[0] <= 'z';
  return is_plain ? find_plain_unit(name) : find_chinese_unit(name);
}

std::string source_unit_instead(std::string_view unknown) {
  const std::string usual = in_usual_characters(unknown);
  for (const std::string_view currency : {"", "元", " yuan"}) {
    const std::string complete = usual + std::string{currency};
    if (find_source_unit(complete)) return "; did you mean '" + complete + "'?";
  }
  std::vector<std::string> names;
  for (const named_unit& u : built_in_vocabulary().units()) {
    names.emplace_back(u.names.name);
    for (const power& p : powers) names.push_back(std::string{p.before}.append(u.names.name));
  }
  const std::string nearest = did_you_mean(unknown, {names.begin(), names.end()});
  return nearest.empty()
             ? "; expected a unit such as 亿元, 万吨, %, 个 or million yuan; `constplan-gen schema` lists all"
             : nearest;
}

}  // namespace constplan::generator
