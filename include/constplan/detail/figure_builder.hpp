// What the readers of Chinese and of English figures share: how words add up to one reading.
#pragma once

#include <cstddef>
#include <string_view>

#include "figure_reading.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// Of two words of comparison at one number, the one that draws the line: 达到…以上 is at_least. False where they
/// disagree.
constexpr bool add_comparator(comparator& found, comparator word) noexcept {
  if (word == comparator::none || word == found) return true;
  const bool is_weak = found == comparator::none || found == comparator::reach;
  if (is_weak) found = word;
  return is_weak || word == comparator::reach;
}

/// Whether amounts of the unit are counts: 家, 人, 户.
constexpr bool is_counted(int unit) noexcept {
  if (unit < 0) return false;
  const constplan::unit base = source_units[unit].base;
  return base == unit::count || base == unit::person || base == unit::household || base == unit::person_time ||
         base == unit::time || base == unit::pair || base == unit::container || base == unit::piece;
}

constexpr bool is_period(int unit) noexcept {
  if (unit < 0) return false;
  const constplan::unit base = source_units[unit].base;
  return base == unit::year || base == unit::month || base == unit::day;
}

/// A reading in the making, and the first error in it.
class figure_builder {
 protected:
  constexpr bool is_sound() const noexcept { return figure_.error == parse_error::none; }

  constexpr bool fail(parse_error why, std::size_t at) noexcept {
    figure_.error = why;
    figure_.at = at;
    return false;
  }

  constexpr bool compare(comparator word, std::size_t at) noexcept {
    return add_comparator(figure_.comparator, word) || fail(parse_error::ambiguous, at);
  }

  constexpr bool take_direction(direction way, std::size_t at) noexcept {
    if (figure_.direction != direction::none) return fail(parse_error::unexpected_text, at);
    figure_.direction = way;
    return true;
  }

  constexpr bool is_one_of(std::string_view code, exact_number amount) noexcept {
    figure_.unit.numerator = find_source_unit(code);
    figure_.low = amount;
    return true;
  }

  constexpr bool is_rank(exact_number place) noexcept {
    figure_.nature = has_field_ ? field_ : nature::rank;
    return is_one_of("rank"sv, place);
  }

  /// Whether the number is how far something moves, rather than where it arrives.
  constexpr bool moves() const noexcept { return figure_.direction != direction::none && !is_reached_; }

  constexpr void resolve_nature() noexcept {
    if (is_fixed_ || figure_.nature != nature::level) return;
    const unit_code named{figure_.unit};
    const std::string_view code = named.view();
    const bool is_part = code == "percent"sv || code == "permille"sv;
    const bool is_multiple = code == "multiple"sv || code == "ratio"sv;
    const bool is_difference = code == "percentage_point"sv || code == "basis_point"sv;
    const bool is_counted_unit = is_counted(figure_.unit.numerator) && !figure_.unit.is_quotient();
    if (is_difference || (moves() && !is_part && !is_multiple)) {
      figure_.nature = nature::change;
    } else if (moves() && (is_part || is_multiple)) {
      figure_.nature = nature::growth;
    } else if (is_part) {
      figure_.nature = nature::share;
    } else if (is_multiple) {
      figure_.nature = nature::multiple;
    } else if (is_counted_unit) {
      figure_.nature = nature::count;
    }
  }

  figure_reading figure_{};
  nature field_ = nature::level;
  bool has_field_ = false;   // 全国, in the world
  bool is_reached_ = false;  // 提高到, increase to
  bool is_minus_ = false;
  bool is_fixed_ = false;  // the nature is known
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
