// Figures as English plans write them: at least 40 %, Rs 1.90 lakh crore, reduced by 55 %, to double, top 10.
#pragma once

#include <cstdint>
#include <string_view>

#include "english_figure_checks.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

class english_figure_reader : english_figure_checks {
 public:
  constexpr explicit english_figure_reader(std::string_view text) noexcept : english_figure_checks{text} {}

  constexpr figure_reading read() noexcept {
    if (is_english_date(text_)) {
      fail(parse_error::date, text_.at());
    } else {
      while (take_word_before()) {
      }
      if (is_sound() && take_value() && take_words_after()) finish();
    }
    if (is_sound() || is_usable_) return figure_;
    figure_reading nothing;
    nothing.error = figure_.error;
    nothing.at = figure_.at;
    return nothing;
  }

 private:
  // --- before the number ---

  constexpr bool take_word_before() noexcept {
    const std::size_t at = text_.at();
    // By or to how much? From a base, or from the lower end of a range?
    if (text_.sees("by"sv) || text_.sees("from"sv)) return fail(parse_error::ambiguous, at);
    if (is_between_) return false;
    if (text_.take("between"sv)) return is_between_ = true;
    english_cursor ahead = text_;
    const int n = take_phrase_before(ahead);
    if (n < 0) return false;
    const phrase found = english_phrases[n];
    const bool is_verb = found.role == phrase_role::verb || found.role == phrase_role::change_by ||
                         (found.role == phrase_role::change && !text_.sees("up"sv) && !text_.sees("down"sv));
    if (needs_verb_ && !is_verb) return false;
    needs_verb_ = false;
    is_over_ = is_over_ || text_.sees("over"sv) || text_.sees("well over"sv);
    is_latest_ = is_latest_ || text_.sees("no later than"sv) || text_.sees("not later than"sv);
    has_plain_bound_ = has_plain_bound_ || text_.sees("more than"sv) || text_.sees("at least"sv);
    const std::uint64_t place = std::uint64_t{1} << n;
    if ((seen_ & place) != 0) return fail(parse_error::unexpected_text, at);
    seen_ |= place;
    text_ = ahead;
    return apply_before(found, at);
  }

  constexpr bool apply_before(phrase found, std::size_t at) noexcept {
    const auto way = static_cast<direction>(found.value);
    if (!is_in_order(found.role)) return fail(parse_error::unexpected_text, at);
    switch (found.role) {
      case phrase_role::before:
      case phrase_role::verb: return compare_once(static_cast<comparator>(found.value), at);
      case phrase_role::change: return take_direction(way, at) && take_goal(at);
      case phrase_role::change_by: needs_by_ = true; return take_direction(way, at) && take_goal(at);
      case phrase_role::change_of: has_by_ = true; return take_direction(way, at);
      case phrase_role::growth_rate: {
        is_growth_ = has_by_ = true;
        const auto word = static_cast<rate>(found.value);
        return take_direction(direction::increase, at) && (word == rate::none || take_rate(word, at));
      }
      case phrase_role::net: has_by_ = true; return take_direction(way, at) && take_rate(rate::added, at);
      case phrase_role::rate: return take_rate(static_cast<rate>(found.value), at);
      case phrase_role::modality: return take_modality(static_cast<modality>(found.value), at);
      case phrase_role::auxiliary:
        needs_verb_ = true;
        verb_at_ = at;
        return take_modality(static_cast<modality>(found.value), at);
      case phrase_role::share: return is_share_ = true;
      case phrase_role::place: return is_place_ = true;
      default: return true;
    }
  }

  // Words of comparison follow verbs: fell by at least 5%.
  constexpr bool is_in_order(phrase_role role) const noexcept {
    const bool is_compared = figure_.comparator != comparator::none;
    switch (role) {
      case phrase_role::verb: return figure_.direction == direction::none;
      case phrase_role::change:
      case phrase_role::change_by:
      case phrase_role::auxiliary: return !is_compared;
      case phrase_role::change_of:
      case phrase_role::growth_rate:
      case phrase_role::net: return !is_compared || figure_.comparator == comparator::reach;
      default: return true;
    }
  }

  constexpr bool take_modality(modality word, std::size_t at) noexcept {
    if (word == modality::firm) return true;
    if (figure_.modality != modality::firm) return fail(parse_error::unexpected_text, at);
    figure_.modality = word;
    return true;
  }

  // Increase to 5 GW: the number is the level reached.
  constexpr bool take_goal(std::size_t at) noexcept {
    has_by_ = text_.take("by"sv);
    if (has_by_ || !text_.take("to"sv)) return true;
    is_reached_ = true;
    return compare(comparator::reach, at);
  }

  // --- the number and its unit ---

  constexpr bool take_value() noexcept {
    const std::size_t at = text_.at();
    if (text_.take("zero incidence"sv)) {
      figure_.nature = nature::zero_incidence;
      return is_one_of("percent"sv, {});
    }
    if (take_multiplier(at)) return is_sound();
    if (needs_verb_) {  // to 45%: a level, or the upper end of a range
      const bool is_to = text_.at() <= verb_at_ + 4;
      return fail(is_to ? parse_error::ambiguous : parse_error::unexpected_text, verb_at_);
    }
    if (take_fraction()) return true;
    if (take_longest(text_, "top,the top,among the top,in the top,into the top"sv) >= 0) return take_top(at);
    if (text_.take("±"sv)) return take_band();
    english_cursor ahead = text_;
    if (take_longest(ahead, "a,an"sv) >= 0 && is_digit(ahead.peek())) {  // a 5% increase
      needs_change_ = true;
      text_ = ahead;
    }
    return take_amounts();
  }

  // To double. A threefold increase is one by or to three times.
  constexpr bool take_multiplier(std::size_t at) noexcept {
    const int verb = take_longest(text_, multiplying_verbs());
    if (verb >= 0) return take_direction(direction::increase, at) ? is_times(verb + 2) : true;
    if (take_longest(text_, "halve,halves,halved,halving"sv) >= 0) {
      is_half_ = true;
      return take_direction(direction::decrease, at) ? is_one_of("percent"sv, whole_number(50)) : true;
    }
    const int fold = needs_verb_ ? -1 : take_longest(text_, fold_words());
    is_fold_ = fold >= 0;
    return is_fold_ && is_times(fold + 2);
  }

  constexpr bool is_times(int n) noexcept {
    figure_.nature = nature::multiple;
    is_fixed_ = true;
    return is_one_of("multiple"sv, whole_number(static_cast<std::uint64_t>(n)));
  }

  // Of thirds, as many decimals as fit.
  constexpr bool take_fraction() noexcept {
    english_cursor ahead = text_;
    const int word = take_longest(ahead, "half,one half,one-half|one third,one-third|two thirds,two-thirds"sv);
    if (word < 0) return false;
    if (take_longest(ahead, "a,an"sv) >= 0) {  // half a year; half a million is a number
      const english_unit unit = take_english_unit(ahead, false);
      if (word != 0 || unit.unit < 0 || is_counted(unit.unit)) return false;
      figure_.unit.numerator = unit.unit;
      figure_.low = {5, unit.power - 1, false};
    } else {
      constexpr exact_number shares[] = {{50, 0, false}, {33333333, -6, false}, {66666667, -6, false}};
      is_half_ = is_one_of("percent"sv, shares[word]);
    }
    text_ = ahead;
    return true;
  }

  // Top 10 is a rank of at most 10.
  constexpr bool take_top(std::size_t at) noexcept {
    const std::size_t number_at = text_.at();
    const english_number number = take_english_number(text_);
    const bool is_whole = (number.form == english_number_form::digits || number.form == english_number_form::words) &&
                          number.error == parse_error::none && !number.is_ordinal && number.value.is_whole();
    if (!is_whole) return fail(parse_error::unexpected_text, number_at);
    const bool is_bound = figure_.comparator != comparator::none && figure_.comparator != comparator::reach;
    is_top_ = true;
    number_ = number;
    return !is_bound ? is_rank(number.value) && compare(comparator::at_most, at) : fail(parse_error::ambiguous, at);
  }

  // ±5%
  constexpr bool take_band() noexcept {
    const std::size_t at = text_.at();
    english_amount amount;
    if (!take_amount(amount)) return false;
    if (amount.is_negative || amount.number.is_ordinal || is_between_ || figure_.direction != direction::none) {
      return fail(parse_error::unexpected_text, at);
    }
    set(amount);
    if (figure_.low.digits == 0) return fail(parse_error::not_ascending, at);
    figure_.high = figure_.low;
    figure_.has_high = figure_.low_is_negative = true;
    figure_.nature = nature::change;
    is_fixed_ = true;
    return compare(comparator::range, at);
  }

  constexpr bool take_amounts() noexcept {
    const std::size_t at = text_.at();
    english_amount low;
    if (!take_amount(low)) return false;
    is_minus_ = low.is_negative;
    if (is_minus_ && !take_direction(direction::decrease, at)) return false;
    if (low.number.is_ordinal) return take_place(low.number, at);
    if (is_place_) {
      if (!low.unit.is_empty() || !low.number.value.is_whole()) return fail(parse_error::unexpected_text, at);
      low.unit.numerator = find_source_unit("rank"sv);
      figure_.nature = nature::rank;
    }
    set(low);
    const std::size_t sign_at = text_.at();
    bool is_to = false;
    if (take_range_sign(is_to)) {
      if (is_to && moves()) return fail(parse_error::ambiguous, sign_at);  // by the first, to the second
      return take_upper(low, at, sign_at);
    }
    return is_sound() && (!is_between_ || fail(parse_error::no_upper_number, text_.at()));
  }

  // Ranked third, 3rd place, third in the world. Other ordinals are no figures: the third phase.
  constexpr bool take_place(const english_number& number, std::size_t at) noexcept {
    english_cursor ahead = text_;
    const bool is_place = is_place_ || text_.take("place"sv) || take_english_phrase(ahead, phrase_role::field) >= 0;
    if (!is_place || is_between_ || is_minus_ || !number.value.is_whole()) return fail(parse_error::ordinal, at);
    return is_rank(number.value);
  }

  // --- after the number ---

  constexpr bool take_words_after() noexcept {
    while (!text_.at_end()) {
      const std::size_t at = text_.at();
      if (take_base_year(at)) continue;
      if (!is_sound()) return false;
      if (is_english_date(text_)) return fail(parse_error::date, at);
      english_cursor ahead = text_;
      const int n = take_phrase_after(ahead);
      const bool is_year = number_.is_year && figure_.unit.is_empty();
      if (n < 0) return fail(is_year ? parse_error::date : parse_error::unexpected_text, at);
      if (!apply_after(english_phrases[n], at, ahead)) return false;
      text_ = ahead;
    }
    return true;
  }

  constexpr bool apply_after(phrase found, std::size_t at, english_cursor rest) noexcept {
    switch (found.role) {
      case phrase_role::after: return compare_once(static_cast<comparator>(found.value), at);
      case phrase_role::change_after:
        needs_change_ = false;
        has_by_ = true;
        return take_direction(static_cast<direction>(found.value), at);
      case phrase_role::each_year:
        return (!figure_.unit.is_empty() && divide(figure_.unit, find_source_unit("year"sv))) ||
               fail(parse_error::unexpected_text, at);
      case phrase_role::rate: return take_rate_after(static_cast<rate>(found.value), at, rest);
      case phrase_role::field:
        if (!is_rank_unit() || has_field_) return fail(parse_error::unexpected_text, at);
        field_ = static_cast<nature>(found.value);
        has_field_ = true;
        figure_.nature = field_;
        return true;
      default:
        if (has_base_) return fail(parse_error::unexpected_text, at);
        needs_direction_ = true;
        return has_base_ = true;
    }
  }

  // 320 GW newly installed, 5% annual growth
  constexpr bool take_rate_after(rate word, std::size_t at, english_cursor rest) noexcept {
    const bool is_new = text_.sees("newly installed"sv) || text_.sees("newly added"sv);
    const bool is_annual = word == rate::per_year && take_english_phrase(rest, phrase_role::change_after) >= 0;
    if (!is_annual && !(word == rate::added && is_new)) return fail(parse_error::unexpected_text, at);
    return take_rate(word, at);
  }

  // Compared with 1990, 55 % below 1990 levels. From and over need the levels: a date may follow them.
  constexpr bool take_base_year(std::size_t at) noexcept {
    english_cursor ahead = text_;
    int n = take_english_phrase(ahead, phrase_role::base);
    const bool needs_levels = n < 0;
    if (needs_levels) n = take_english_phrase(ahead, phrase_role::base_level);
    if (n < 0) return false;
    const english_number year = take_english_number(ahead);
    const bool has_levels = take_longest(ahead, "levels,level"sv) >= 0;
    if (!year.is_year || (needs_levels && !has_levels)) return false;
    if (has_base_) return fail(parse_error::unexpected_text, at);
    text_ = ahead;
    figure_.base_year = static_cast<int>(year.value.digits);
    has_base_ = needs_direction_ = has_by_ = true;
    const auto way = static_cast<direction>(english_phrases[n].value);
    return way == direction::none || take_direction(way, at);
  }

  static_assert(sizeof english_phrases / sizeof english_phrases[0] <= 64, "seen_ has a bit for each");
};

/// Reads a whole run of text. Where only the unit is missing (no_unit), or the number may be a year (date), the reading
/// holds the numbers and an empty unit, so that a caller who expects a bare count can accept it. After all other errors
/// it is empty.
constexpr figure_reading read_english_figure(std::string_view text) noexcept {
  return english_figure_reader{text}.read();
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
