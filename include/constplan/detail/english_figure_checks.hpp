// What becomes of the words of an English figure once all are read: its nature, or why it is none.
#pragma once

#include <cstdint>
#include <string_view>

#include "english_amount.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// What the words around the number were, and what they allow.
class english_figure_checks : protected english_amount_reader {
 protected:
  constexpr explicit english_figure_checks(std::string_view text) noexcept : english_amount_reader{text} {}

  constexpr void finish() noexcept {
    const std::size_t end = text_.at();
    if (is_relative() && figure_.unit.is_quotient()) take_yearly_rate();
    resolve_nature();
    if (!is_sound()) return;
    if (is_misplaced()) {
      fail(parse_error::unexpected_text, end);
    } else if (has_two_readings()) {
      fail(parse_error::ambiguous, 0);
    } else if (figure_.unit.is_empty() && !figure_.is_blanked) {
      const bool is_alone = figure_.comparator == comparator::none && (is_minus_ || !moves());
      is_usable_ = !number_.is_year || is_alone;
      fail(number_.is_year ? parse_error::date : parse_error::no_unit, number_.is_year ? 0 : end);
    }
  }

  constexpr bool is_rank_unit() const noexcept { return figure_.unit.numerator == find_source_unit("rank"sv); }

  std::size_t verb_at_ = 0;
  std::uint64_t seen_ = 0;        // the lists of words that came before the number
  bool needs_verb_ = false;       // after `to`, `will`
  bool needs_by_ = false;         // after `raise`
  bool needs_change_ = false;     // after `a 5%`
  bool needs_direction_ = false;  // before `compared with 1990`
  bool has_by_ = false;           // the number is clearly how far something moves
  bool has_base_ = false;
  bool has_plain_bound_ = false;  // at least, more than: of how far something moves
  bool is_over_ = false;          // over
  bool is_latest_ = false;        // no later than
  bool is_growth_ = false;        // growth rate of
  bool is_share_ = false;         // accounting for
  bool is_place_ = false;         // ranked
  bool is_top_ = false;
  bool is_half_ = false;
  bool is_usable_ = false;

 private:
  constexpr bool is_relative() const noexcept {
    const int unit = figure_.unit.numerator;
    return unit >= 0 && source_units[unit].base == constplan::unit::part_per_million;
  }

  constexpr bool is_time() const noexcept {
    const int unit = figure_.unit.numerator;
    return is_period(unit) || (unit >= 0 && (source_units[unit].base == constplan::unit::second ||
                                             source_units[unit].base == constplan::unit::working_day));
  }

  // 2% per year is a rate of change, and only that.
  constexpr void take_yearly_rate() noexcept {
    const bool is_yearly = figure_.unit.denominators[0] == find_source_unit("year"sv) &&
                           figure_.unit.denominators[1] < 0 && figure_.rate == rate::none;
    if (!is_yearly) {
      fail(parse_error::ambiguous, 0);
      return;
    }
    figure_.unit.denominators[0] = -1;
    figure_.rate = rate::per_year;
  }

  constexpr bool is_bound() const noexcept {
    return figure_.comparator == comparator::at_least || figure_.comparator == comparator::more_than ||
           figure_.comparator == comparator::at_most || figure_.comparator == comparator::less_than ||
           figure_.comparator == comparator::up_to || figure_.comparator == comparator::order_of;
  }

  // Words that no figure of this kind has.
  constexpr bool is_misplaced() const noexcept {
    return (is_share_ && figure_.nature != nature::share) || (is_growth_ && figure_.nature != nature::growth) ||
           needs_change_ || (is_place_ && !is_rank_unit()) || (is_latest_ && !is_time()) ||
           (is_rank_unit() && (is_minus_ || (figure_.rate != rate::none && !moves()) || number_.power > 0)) ||
           (figure_.nature == nature::multiple && figure_.rate != rate::none);
  }

  constexpr bool has_two_readings() const noexcept {
    const bool has_direction = figure_.direction != direction::none;
    const bool is_moving = moves() && !is_minus_;
    const bool is_multiple = figure_.unit.numerator == find_source_unit("multiple"sv);
    const bool is_place = figure_.nature == nature::rank || figure_.nature == nature::national_rank ||
                          figure_.nature == nature::world_rank;
    const bool is_change = figure_.nature == nature::change;
    if (is_over_ && is_time()) return true;                      // over five years: during them, or more
    if (is_rank_unit() && !is_place && !is_moving) return true;  // 3 places
    if (is_place && ((has_direction && !is_reached_) || (is_bound() && !is_top_))) return true;
    if (is_multiple && moves() && (!is_fixed_ || is_fold_)) return true;  // by or to three times
    if (is_half_ && is_reached_) return true;
    if (is_minus_ && is_bound()) return true;  // of the size, or of the number with its sign
    if (is_reached_ && (is_change || has_base_)) return true;
    if (needs_direction_ && !has_direction) return true;                    // 55 % relative to 1990: of it, or less
    if (needs_by_ && !has_by_ && is_moving && !is_relative()) return true;  // raise EUR 5 billion
    const bool is_bare_verb = is_moving && !has_by_ && !is_fixed_ && !is_half_;
    const bool has_limit = (is_bound() && !has_plain_bound_) || figure_.comparator == comparator::reach;
    if (is_bare_verb && has_limit) return true;  // increase up to 50%, fell below 5%
    if (figure_.nature == nature::share && figure_.rate != rate::none && figure_.rate != rate::cumulative) return true;
    const bool is_yearly = figure_.unit.denominators[0] == find_source_unit("year"sv) ||
                           figure_.unit.denominators[1] == find_source_unit("year"sv);
    if (is_yearly && (is_moving || figure_.rate == rate::per_year)) return true;
    const bool has_words = figure_.comparator != comparator::none || has_direction;
    const bool is_count = figure_.unit.numerator == find_source_unit("item"sv) && !figure_.unit.is_quotient();
    const bool may_be_year =
        number_.is_year && !(number_.value < whole_number(2010)) && number_.value < whole_number(2061);
    return may_be_year && is_count && !has_words;  // 2030 targets
  }
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
