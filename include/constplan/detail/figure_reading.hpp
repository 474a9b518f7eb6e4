// What the readers of Chinese and English figures return.
#pragma once

#include <cstdint>
#include <string_view>

#include "../vocabulary.hpp"
#include "exact_number.hpp"
#include "source_units.hpp"
#include "word_list.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// A unit as a text names it: a source unit, and those that it is divided by.
struct unit_expression {
  int numerator = -1;  ///< the position of the source unit; -1 for none
  int denominators[2] = {-1, -1};

  constexpr bool is_empty() const noexcept { return numerator < 0; }
  constexpr bool is_quotient() const noexcept { return denominators[0] >= 0; }
  /// False if there is no room left.
  constexpr bool divide_by(int denominator) noexcept {
    int& place = denominators[0] < 0 ? denominators[0] : denominators[1];
    if (place >= 0) return false;
    place = denominator;
    return true;
  }
};

constexpr bool operator==(const unit_expression& a, const unit_expression& b) noexcept {
  return a.numerator == b.numerator && a.denominators[0] == b.denominators[0] && a.denominators[1] == b.denominators[1];
}

/// The code of a unit: CNY, CNY/person, CNY/(person.month).
class unit_code {
 public:
  constexpr explicit unit_code(const unit_expression& unit) noexcept {
    append(unit.numerator);
    if (!unit.is_quotient()) return;
    const bool has_two = unit.denominators[1] >= 0;
    append(has_two ? "/("sv : "/"sv);
    append(unit.denominators[0]);
    if (!has_two) return;
    append("."sv);
    append(unit.denominators[1]);
    append(")"sv);
  }

  constexpr std::string_view view() const noexcept { return {bytes_, size_}; }

 private:
  constexpr void append(int unit) noexcept {
    if (unit >= 0) append(list_item(source_unit_codes(), '|', static_cast<std::size_t>(unit)));
  }
  constexpr void append(std::string_view text) noexcept {
    for (const char c : text) {
      if (size_ < sizeof bytes_) bytes_[size_++] = c;
    }
  }

  char bytes_[64]{};
  std::size_t size_ = 0;
};

/// The position of the first source unit that has this code, or -1.
constexpr int find_source_unit(std::string_view code) noexcept {
  std::string_view codes = source_unit_codes();
  for (int n = 0; !codes.empty(); ++n) {
    if (take_item(codes, '|') == code) return n;
  }
  return -1;
}

/// The row of units.csv for a unit: of a quotient, the one with its code. -1 if the vocabulary has none.
constexpr int source_unit_of(const unit_expression& unit) noexcept {
  return unit.is_quotient() ? find_source_unit(unit_code{unit}.view()) : unit.numerator;
}

constexpr bool is_currency(int unit) noexcept {
  // units.csv lists the currencies first.
  return unit >= 0 && source_units[unit].base < constplan::unit::part_per_million;
}

/// What a run of text states. Numbers are in the unit as it is named, with its powers resolved: 0.00002 tce/CNY.
struct figure_reading {
  constplan::comparator comparator = comparator::none;
  constplan::direction direction = direction::none;
  constplan::nature nature = nature::level;
  constplan::rate rate = rate::none;
  constplan::modality modality = modality::firm;
  int base_year = 0;             ///< of 比2020年增长50%; 0 if there is none
  bool has_base = false;         ///< 从40%提高到45%
  exact_number base = {};        ///< in the same unit
  bool is_blanked = false;       ///< ** appears in place of the number
  bool has_high = false;         ///< the figure is a range
  bool low_is_negative = false;  ///< of ±5%, which ranges from -5% to 5%
  exact_number low = {};
  exact_number high = {};
  unit_expression unit = {};
  std::size_t number_at = 0;  ///< the offset of the number
  parse_error error = parse_error::none;
  std::size_t at = 0;  ///< the offset of what is wrong
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
