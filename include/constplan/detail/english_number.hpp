// Numbers as English documents write them: 5,100.25, 26,00,000, 10 000, 1.90 lakh crore, 50k, two hundred and fifty.
#pragma once

#include <cstdint>
#include <string_view>

#include "../vocabulary.hpp"
#include "english_cursor.hpp"
#include "exact_number.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

enum class english_number_form : std::uint8_t { none, blanked, digits, words };

struct english_number {
  english_number_form form = english_number_form::none;  ///< none: there is no number
  exact_number value = {};
  parse_error error = parse_error::none;  ///< ambiguous for decimal commas, and for the m of 5m
  std::size_t at = 0;                     ///< the offset of what is wrong
  int power = 0;                          ///< of the powers after the number: 12 of lakh crore
  int first_power = 0;                    ///< of the first of them: 5 of lakh crore
  bool is_year = false;                   ///< 1900 to 2100, written as years are
  bool is_ordinal = false;                ///< 3rd, third
};

// The words in their order are the numbers 0 to 19, and the tens from 20 on.
constexpr std::string_view small_number_words() noexcept {
  return "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
         "eighteen|nineteen"sv;
}
constexpr std::string_view tens_words() noexcept { return "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"sv; }
constexpr std::string_view ordinal_words() noexcept {
  return "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"sv;
}
// In the order of power_of().
constexpr std::string_view power_words() noexcept {
  return "hundred|thousand|lakh,lakhs,lac,lacs|million,mn,mln,Mio.,Mio|crore,crores,cr.,cr|"
         "billion,bn,bln,milliard,milliards,Mrd.,Mrd|trillion,tn,trn"sv;
}

constexpr int power_of(int word) noexcept {
  constexpr int powers[] = {2, 3, 5, 6, 7, 9, 12};
  return powers[word];
}

/// Reads one number.
class english_number_reader {
 public:
  constexpr explicit english_number_reader(english_cursor text) noexcept : text_{text} {}

  constexpr english_number read() noexcept {
    if (text_.take("**"sv)) {
      result_.form = english_number_form::blanked;
      take_powers();
    } else if (is_digit(text_.peek())) {
      result_.form = english_number_form::digits;
      if (take_digits() && !take_ordinal_ending()) take_powers();
    } else if (take_words()) {
      result_.form = english_number_form::words;
      take_half();
      take_powers();
    } else {
      take_ordinal_word();
    }
    return result_;
  }

  constexpr english_cursor text() const noexcept { return text_; }

 private:
  constexpr bool fail(parse_error why, std::size_t at) noexcept {
    result_.error = why;
    result_.at = at;
    return false;
  }

  // --- digits ---

  constexpr int take_run() noexcept {
    int size = 0;
    do {
      result_.value.append(text_.take_digit());
      ++size;
    } while (is_digit(text_.peek()) && !text_.is_after_space());
    return size;
  }

  constexpr bool take_digits() noexcept {
    const std::size_t at = text_.at();
    const bool has_leading_zero = text_.peek() == '0';
    const int size = take_run();
    if (has_leading_zero && size > 1) return fail(parse_error::unexpected_text, at);  // 007
    bool has_groups = false;
    if (!take_groups(at, has_leading_zero ? 0 : size, has_groups)) return false;
    const std::uint64_t whole = result_.value.digits;
    if (!take_decimals(at, whole > 0 && !has_groups)) return false;
    result_.is_year = size == 4 && !has_groups && result_.value.power == 0 && whole >= 1900 && whole <= 2100;
    return !result_.value.is_too_large || fail(parse_error::too_large, at);
  }

  // 5,100,000 groups by three, 51,00,000 by two up to the last three. Any other comma is a decimal comma: 1,5.
  constexpr bool take_groups(std::size_t at, int first_size, bool& has_groups) noexcept {
    const bool can_group = first_size >= 1 && first_size <= 3;
    if (can_group && sees_spaced_group()) {
      has_groups = true;
      while (sees_spaced_group()) take_run();
    } else if (text_.space() == " "sv && is_digit(text_.peek())) {
      return fail(parse_error::ambiguous, at);  // 50 100: one number or two
    } else {
      bool is_by_three = true;
      bool is_by_two = true;
      int size = 3;
      while (text_.peek() == ',' && !text_.is_after_space() && is_digit(text_.peek(1))) {
        is_by_two = is_by_two && (!has_groups || size == 2);
        text_.take(","sv);
        size = take_run();
        is_by_three = is_by_three && size == 3;
        has_groups = true;
      }
      const bool is_indian = is_by_two && size == 3 && first_size <= 2;
      if (has_groups && (!can_group || !(is_by_three || is_indian))) return fail(parse_error::ambiguous, at);
    }
    const bool has_comma = text_.peek() == ',' && !text_.is_after_space() && is_digit(text_.peek(1));
    return !has_comma || fail(parse_error::ambiguous, at);
  }

  // 10 000. Hard and thin spaces are those of groups. A plain one may part two numbers, unless zeros follow.
  constexpr bool sees_spaced_group() const noexcept {
    const std::string_view space = text_.space();
    const bool is_plain = space == " "sv;
    const bool is_hard = space == "\xC2\xA0"sv || space == "\xE2\x80\xAF"sv || space == "\xE2\x80\x89"sv;
    for (std::size_t n = 0; n < 3; ++n) {
      if (!is_digit(text_.peek(n)) || (is_plain && text_.peek(n) != '0')) return false;
    }
    return (is_plain || is_hard) && !is_digit(text_.peek(3));
  }

  // 1.500 is 1.5, or 1500 as other languages write it. A second point is that of a date or of groups.
  constexpr bool take_decimals(std::size_t at, bool can_be_groups) noexcept {
    if (text_.peek() != '.' || text_.is_after_space() || !is_digit(text_.peek(1))) return true;
    text_.take("."sv);
    const int size = take_run();
    result_.value.power -= size;
    const bool is_doubtful = can_be_groups && size == 3 && result_.value.digits % 10 == 0;
    const bool has_more = (text_.peek() == '.' || text_.peek() == ',') && is_digit(text_.peek(1));
    if (has_more && size <= 2 && is_year_at(1)) return fail(parse_error::date, at);  // 30.06.2025
    return !(is_doubtful || has_more) || fail(parse_error::ambiguous, at);
  }

  constexpr bool is_year_at(std::size_t n) const noexcept {
    const bool is_century =
        (text_.peek(n) == '1' && text_.peek(n + 1) == '9') || (text_.peek(n) == '2' && text_.peek(n + 1) == '0');
    return is_century && is_digit(text_.peek(n + 2)) && is_digit(text_.peek(n + 3)) && !is_digit(text_.peek(n + 4));
  }

  constexpr bool take_ordinal_ending() noexcept {
    if (text_.is_after_space() || take_longest(text_, "st|nd|rd|th"sv) < 0) return false;
    return result_.is_ordinal = true;
  }

  // --- words ---

  constexpr bool take_ordinal_word() noexcept {
    const int n = take_longest(text_, ordinal_words());
    if (n < 0) return false;
    result_.form = english_number_form::words;
    result_.value = whole_number(static_cast<std::uint64_t>(n));
    return result_.is_ordinal = true;
  }

  // one, twenty-five; 0 if none comes next.
  constexpr std::uint64_t take_below_hundred() noexcept {
    if (const int ones = take_longest(text_, small_number_words()); ones > 0) return static_cast<std::uint64_t>(ones);
    const int tens = take_longest(text_, tens_words());
    if (tens < 0) return 0;
    english_cursor ahead = text_;
    ahead.take_joined("-"sv);
    const int ones = take_longest(ahead, small_number_words());
    const bool has_ones = ones > 0 && ones < 10;
    if (has_ones) text_ = ahead;
    return std::uint64_t{20} + static_cast<std::uint64_t>(tens) * 10 +
           (has_ones ? static_cast<std::uint64_t>(ones) : 0);
  }

  // two hundred and fifty, a million, half a million
  constexpr bool take_words() noexcept {
    english_cursor ahead = text_;
    if (ahead.take("half"sv) && take_longest(ahead, "a,an"sv) >= 0 && is_power_next(ahead)) {
      text_ = ahead;
      result_.value = {5, -1, false};
      return true;
    }
    ahead = text_;
    const bool has_article = ahead.take("a"sv) && is_power_next(ahead);
    if (has_article) text_ = ahead;
    std::uint64_t n = has_article ? 1 : take_below_hundred();
    if (n == 0) return false;
    if (n < 20 && text_.take("hundred"sv)) {
      ahead = text_;
      const bool has_and = text_.take("and"sv);
      const std::uint64_t rest = take_below_hundred();
      if (has_and && rest == 0) text_ = ahead;
      n = n * 100 + rest;
    }
    result_.value = whole_number(n);
    return true;
  }

  static constexpr bool is_power_next(english_cursor text) noexcept { return take_longest(text, power_words()) >= 0; }

  // two and a half
  constexpr void take_half() noexcept {
    if (text_.take("and a half"sv)) result_.value = result_.value + exact_number{5, -1, false};
  }

  // --- powers ---

  // A small power may precede a larger one: hundred million, thousand crore, lakh crore.
  constexpr void take_powers() noexcept {
    if (result_.form == english_number_form::digits && !text_.is_after_space() && take_letter()) return;
    english_cursor ahead = text_;
    const int first = take_longest(ahead, power_words());
    if (first < 0 || (first == 0 && result_.form == english_number_form::words)) return;
    text_ = ahead;
    result_.first_power = result_.power = power_of(first);
    const int second = take_longest(ahead, power_words());
    const bool is_clear = second > first && (first == 0 || (first == 1 && second != 2) || (first == 2 && second == 4));
    if (is_clear) {
      text_ = ahead;
      result_.power += power_of(second);
    }
    result_.value.power += result_.power;
    result_.is_year = false;
  }

  // 50k is a number. 5m is metres or millions.
  constexpr bool take_letter() noexcept {
    const std::size_t at = text_.at();
    if (text_.peek() == 'k' && text_.take("k"sv)) {
      result_.first_power = result_.power = 3;
      result_.value.power += 3;
      result_.is_year = false;
      return true;
    }
    return text_.take("m"sv) && (fail(parse_error::ambiguous, at), true);
  }

  english_cursor text_;
  english_number result_{};
};

/// The number that comes next.
constexpr english_number take_english_number(english_cursor& text) noexcept {
  english_number_reader reader{text};
  const english_number number = reader.read();
  if (number.form != english_number_form::none) text = reader.text();
  return number;
}

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
