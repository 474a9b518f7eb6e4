#include "book_figures.hpp"

#include <algorithm>
#include <constplan/format.hpp>
#include <cstdlib>
#include <optional>

#include "../input/source_unit.hpp"
#include "../model/vocabulary.hpp"

namespace constplan::generator {
namespace {

constexpr int most_decimals = 6;

// amount / factor in digits, if it ends after at most `most_decimals`.
std::optional<std::string> quotient(std::int64_t amount, std::int64_t factor) {
  std::string digits = std::to_string(amount / factor);
  std::int64_t rest = amount % factor;
  for (int decimals = 0; rest != 0; ++decimals) {
    if (decimals == most_decimals) return std::nullopt;
    if (decimals == 0) digits += '.';
    digits += static_cast<char>('0' + rest / (factor / 10));
    rest = rest % (factor / 10) * 10;
  }
  return digits;
}

bool is_power_of_ten(std::int64_t n) {
  while (n > 0 && n % 10 == 0) n /= 10;
  return n == 1;
}

// A literal for the unit and this many base units, or nullptr.
const quantity_literal* find_literal(std::string_view base, std::int64_t factor) {
  const auto& all = built_in_vocabulary().literals();
  const auto found = std::find_if(all.begin(), all.end(), [&](const quantity_literal& l) {
    return l.base == base && std::strtoll(std::string{l.factor}.c_str(), nullptr, 10) == factor;
  });
  return found == all.end() ? nullptr : &*found;
}

std::optional<quantity> amount_of(const table_data& t, std::string_view column, std::size_t row) {
  if (!has(t[column], row)) return std::nullopt;
  return quantity{t[column].number[row], static_cast<unit>(t["unit"].number[row])};
}

optional<quantity> optional_amount(const std::optional<quantity>& q) {
  return q ? optional<quantity>{*q} : optional<quantity>{};
}

detail::stated_figure figure_at(const table_data& t, std::size_t row) {
  return {static_cast<nature>(t["nature"].number[row]), static_cast<direction>(t["direction"].number[row]),
          static_cast<rate>(t["rate"].number[row]),     static_cast<comparator>(t["comparator"].number[row]),
          optional_amount(amount_of(t, "low", row)),    optional_amount(amount_of(t, "high", row)),
          static_cast<unit>(t["unit"].number[row])};
}

std::string pin_of(const table_data& t, std::size_t row) {
  const std::optional<quantity> low = amount_of(t, "low", row);
  const std::optional<quantity> high = amount_of(t, "high", row);
  const std::string_view written = t["unit"].text[row];
  if (!low) return "!$.is_disclosed()";
  if (high) {
    return "$.low() == " + quantity_code(low->amount(), written) +
           " && $.high() == " + quantity_code(high->amount(), written);
  }
  const detail::stated_figure figure = figure_at(t, row);
  const bool falls = figure.moves() && figure.direction == direction::decrease;
  return "verify($, " + quantity_code(falls ? -low->amount() : low->amount(), written) + ")";
}

bool has_figure_columns(const table_data& t) {
  constexpr std::string_view needed[] = {"nature", "direction", "rate", "comparator", "low", "high", "unit"};
  return t.schema().row_base == "figure_row" &&
         std::all_of(std::begin(needed), std::end(needed), [&](auto c) { return t.schema().has_column(c); });
}

}  // namespace

std::string quantity_code(std::int64_t amount, std::string_view source_unit) {
  const auto in = find_source_unit(source_unit);
  const unit base = in ? in->base : unit::count;
  const std::string sign = amount < 0 ? "-" : "";
  const std::int64_t magnitude = std::abs(amount);
  for (const std::int64_t factor : {in ? in->scale : 1, std::int64_t{1}}) {
    const quantity_literal* const literal = is_power_of_ten(factor) ? find_literal(name(base), factor) : nullptr;
    const std::optional<std::string> digits = literal ? quotient(magnitude, factor) : std::nullopt;
    if (digits) return sign + *digits + '_' + std::string{literal->suffix};
  }
  return "constplan::quantity{" + std::to_string(amount) + ", constplan::unit::" + std::string{name(base)} + "}";
}

figure_texts texts_of_figures(const table_data& t) {
  figure_texts texts;
  if (!has_figure_columns(t)) return texts;
  for (std::size_t row = 0; row < t.size(); ++row) {
    const detail::stated_figure figure = figure_at(t, row);
    const auto zh = detail::chinese_figure_writer{figure}.text();
    const auto en = detail::english_figure_writer{figure}.text();
    texts.zh.emplace_back(zh.begin(), zh.end());
    texts.en.emplace_back(en.begin(), en.end());
    texts.pins.push_back(pin_of(t, row));
  }
  return texts;
}

}  // namespace constplan::generator
