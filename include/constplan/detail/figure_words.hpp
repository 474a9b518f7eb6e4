// Whole figures in words, so that the readers of figures read them again.
#pragma once

#include <cstdint>
#include <string_view>

#include "../fixed_text.hpp"
#include "../optional.hpp"
#include "../quantity.hpp"
#include "../vocabulary.hpp"
#include "amount_words.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// What the text of a figure states.
struct stated_figure {
  constplan::nature nature;
  constplan::direction direction;
  constplan::rate rate;
  constplan::comparator comparator;
  optional<quantity> low;  ///< empty where the source blanks it out
  optional<quantity> high;
  constplan::unit unit;

  constexpr bool moves() const noexcept { return nature == nature::change || nature == nature::growth; }
  constexpr bool is_place() const noexcept {
    return nature == nature::rank || nature == nature::national_rank || nature == nature::world_rank;
  }
  /// Whether the figure is a multiplication, as doubling is, not a level reached.
  constexpr bool multiplies() const noexcept {
    return nature == nature::multiple && direction == direction::increase && low && !high &&
           comparator != comparator::reach;
  }
  /// n of 翻n番, 0 of another multiple.
  constexpr int doublings() const noexcept {
    for (int n = 1; multiplies() && n < 10; ++n) {
      if (low->amount() == std::int64_t{1'000'000} << n) return n;
    }
    return 0;
  }
};

/// How an amount is written: the words around the number, and its scale.
struct amount_form {
  words_around words;
  std::int64_t scale;
};

constexpr amount_form form_of(const stated_figure& figure, std::string_view usual, std::string_view places,
                              std::string_view points, std::string_view times) noexcept {
  if (figure.unit == unit::rank && figure.moves()) return {around(places), 1};
  const bool is_ratio = figure.unit == unit::part_per_million;
  if (is_ratio && figure.nature == nature::change) return {around(points), scale_of(figure.unit)};
  if (is_ratio && figure.nature == nature::multiple) return {around(times), 1'000'000};
  return {around(usual), scale_of(figure.unit)};
}

template <std::size_t Count>
class amount_writer {
 public:
  constexpr amount_writer(const stated_figure& figure, amount_form form, const power_word (&powers)[Count],
                          figure_text& text) noexcept
      : figure_{figure}, form_{form}, powers_{powers}, text_{text} {}

  /// The number, or the two numbers of a range: 3–5亿元, 500家–1万家, CNY 0.5–1 billion.
  constexpr void append(bool shares_power) noexcept {
    if (!figure_.low) {
      text_.append(form_.words.before);
      text_.append("**"sv);
      text_.append(form_.words.after);
      return;
    }
    const std::uint64_t low = magnitude(figure_.low->amount());
    const power_word* const power = power_of(low);
    if (!figure_.high) return append_one(low, power);
    const std::uint64_t high = magnitude(figure_.high->amount());
    const power_word* const high_power = power_of(high);
    if (power != high_power && !shares_power) {
      append_one(low, power);
      text_.append("–"sv);
      return append_one(high, high_power);
    }
    text_.append(form_.words.before);
    append_number(low, high_power);
    text_.append("–"sv);
    append_number(high, high_power);
    if (high_power != nullptr) text_.append(high_power->text.view());
    text_.append(form_.words.after);
  }

 private:
  constexpr std::uint64_t scale() const noexcept { return static_cast<std::uint64_t>(form_.scale); }

  constexpr const power_word* power_of(std::uint64_t amount) const noexcept {
    if (!uses_powers(figure_.unit)) return nullptr;
    for (const power_word& power : powers_) {
      if (amount / scale() >= power.power) return &power;
    }
    return nullptr;
  }

  constexpr void append_number(std::uint64_t amount, const power_word* power) noexcept {
    append_decimal(text_, amount, (power == nullptr ? 1 : power->power) * scale());
  }

  constexpr void append_one(std::uint64_t amount, const power_word* power) noexcept {
    text_.append(form_.words.before);
    append_number(amount, power);
    if (power != nullptr) text_.append(power->text.view());
    text_.append(form_.words.after);
  }

  const stated_figure& figure_;
  amount_form form_;
  const power_word (&powers_)[Count];
  figure_text& text_;
};

class chinese_figure_writer {
 public:
  constexpr explicit chinese_figure_writer(const stated_figure& figure) noexcept : figure_{figure} {}

  constexpr figure_text text() noexcept {
    if (figure_.nature == nature::zero_incidence) return append("零发生率"sv), text_;
    append_rate();
    append_direction();
    if (figure_.nature == nature::national_rank) append("全国"sv);
    if (figure_.nature == nature::world_rank) append("全球"sv);
    if (!is_group()) append(list_item("||||不超过|低于|最高|||"sv, '|', static_cast<std::size_t>(figure_.comparator)));
    const bool is_reached =
        figure_.comparator == comparator::reach && (figure_.direction == direction::none || figure_.moves());
    if (is_reached) append("达到"sv);
    if (figure_.comparator == comparator::more_than) append("超"sv);
    append_number();
    if (figure_.comparator == comparator::at_least) append("以上"sv);
    if (figure_.comparator == comparator::about) append("左右"sv);
    if (figure_.comparator == comparator::order_of) append("级"sv);
    return text_;
  }

 private:
  constexpr void append(std::string_view words) noexcept { text_.append(words); }

  // 前10位
  constexpr bool is_group() const noexcept { return figure_.is_place() && figure_.comparator == comparator::at_most; }

  constexpr void append_rate() noexcept {
    if (is_net()) return append("净增"sv);
    append(list_item("|年均|累计|新增"sv, '|', static_cast<std::size_t>(figure_.rate)));
  }

  constexpr bool is_net() const noexcept {
    return figure_.rate == rate::added && figure_.nature == nature::change && figure_.direction == direction::increase;
  }

  constexpr void append_direction() noexcept {
    if (figure_.direction == direction::none || is_net() || figure_.doublings() > 0) return;
    const bool rises = figure_.direction == direction::increase;
    if (figure_.nature == nature::growth) return append(rises ? "增长"sv : "下降"sv);
    if (figure_.unit == unit::rank && figure_.moves()) return append(rises ? "提升"sv : "下降"sv);
    if (figure_.nature == nature::change) return append(rises ? "增加"sv : "减少"sv);
    append(rises ? "提高到"sv : "降至"sv);
  }

  constexpr void append_number() noexcept {
    if (const int doublings = figure_.doublings()) {
      append("翻"sv);
      append(list_item("|一|两|三|四|五|六|七|八|九"sv, '|', static_cast<std::size_t>(doublings)));
      return append("番"sv);
    }
    const amount_form form =
        form_of(figure_, is_group() ? "前#位"sv : chinese_form(figure_.unit), "#位"sv, "#个百分点"sv, "#倍"sv);
    amount_writer{figure_, form, chinese_powers, text_}.append(false);
  }

  const stated_figure& figure_;
  figure_text text_{};
};

class english_figure_writer {
 public:
  constexpr explicit english_figure_writer(const stated_figure& figure) noexcept : figure_{figure} {}

  constexpr figure_text text() noexcept {
    if (figure_.nature == nature::zero_incidence) return append("zero incidence"sv), text_;
    append(list_item("|annual |cumulative |additional "sv, '|', static_cast<std::size_t>(figure_.rate)));
    const bool is_level = figure_.direction == direction::none || figure_.moves();
    if (figure_.comparator == comparator::reach && is_level) append(figure_.moves() ? "reach a "sv : "reach "sv);
    append_direction();
    const bool is_group = figure_.is_place() && figure_.comparator == comparator::at_most;
    if (!is_group) {
      append(list_item("||at least |more than |at most |less than |up to |about ||of the order of "sv, '|',
                       static_cast<std::size_t>(figure_.comparator)));
    }
    if (!multiplication().empty()) return append(multiplication()), text_;
    const amount_form form = form_of(figure_, is_group ? "top #"sv : english_form(figure_.unit), "# places"sv,
                                     "# percentage points"sv, "# times"sv);
    amount_writer{figure_, form, english_powers, text_}.append(true);
    if (figure_.nature == nature::national_rank) append(" in the country"sv);
    if (figure_.nature == nature::world_rank) append(" in the world"sv);
    return text_;
  }

 private:
  constexpr void append(std::string_view words) noexcept { text_.append(words); }

  // Of what words there are: doubled, tripled, quadrupled.
  constexpr std::string_view multiplication() const noexcept {
    if (!figure_.multiplies() || figure_.low->amount() % 1'000'000 != 0) return {};
    const std::int64_t times = figure_.low->amount() / 1'000'000;
    return times > 4 ? ""sv : list_item("||doubled|tripled|quadrupled"sv, '|', static_cast<std::size_t>(times));
  }

  constexpr void append_direction() noexcept {
    if (figure_.direction == direction::none || !multiplication().empty()) return;
    const bool rises = figure_.direction == direction::increase;
    if (figure_.moves()) return append(rises ? "rise of "sv : "fall of "sv);
    append(rises ? "increase to "sv : "decrease to "sv);
  }

  const stated_figure& figure_;
  figure_text text_{};
};

constexpr figure_text plain_figure(const stated_figure& figure) noexcept {
  figure_text text;
  const auto append = [&text](std::string_view word) {
    if (text.size() > 0) text.append(" "sv);
    text.append(word);
  };
  append(name(figure.nature));
  if (figure.direction != direction::none) append(name(figure.direction));
  if (figure.rate != rate::none) append(name(figure.rate));
  if (figure.comparator != comparator::none) append(name(figure.comparator));
  if (!figure.low) append("**"sv), append(name(figure.unit));
  for (const optional<quantity>& number : {figure.low, figure.high}) {
    if (!number) continue;
    const short_text amount = plain_text(*number);
    append(amount.view());
  }
  return text;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
