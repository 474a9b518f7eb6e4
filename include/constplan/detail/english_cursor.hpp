// A place in an English text, with which the readers of numbers and figures read on.
#pragma once

#include <cstddef>
#include <string_view>

#include "exact_number.hpp"
#include "utf8.hpp"
#include "word_table.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// Any run of white space is as good as one space, and the case of ASCII letters does not matter. A word ends where its
/// letters and digits end: `ton` is not the beginning of `tonnes`. The next byte is never white space.
class english_cursor {
 public:
  constexpr explicit english_cursor(std::string_view text) noexcept : text_{text} { skip_space(); }

  /// The offset of the next byte.
  constexpr std::size_t at() const noexcept { return at_; }
  constexpr bool at_end() const noexcept { return at_ == text_.size(); }
  /// The next byte or one after it, 0 beyond the end.
  constexpr char peek(std::size_t n = 0) const noexcept {
    return at_ + n < text_.size() ? text_.data()[at_ + n] : '\0';
  }
  /// What is between two offsets.
  constexpr std::string_view between(std::size_t first, std::size_t last) const noexcept {
    return {text_.data() + first, last - first};
  }
  /// Whether white space precedes the next byte.
  constexpr bool is_after_space() const noexcept { return is_after_space_; }

  /// The first characters of what comes next and of a word, without regard to case.
  /// @{
  constexpr std::uint32_t key() const noexcept { return key_of(between(at_, text_.size())); }
  static constexpr std::uint32_t key_of(std::string_view word) noexcept {
    const std::uint32_t key = first_character(word);
    return key >= 'A' && key <= 'Z' ? key - 'A' + 'a' : key;
  }
  /// @}
  /// Whether a word that begins with `c` may come next.
  constexpr bool may_begin(char c) const noexcept { return folded(peek()) == folded(c); }

  /// Goes past `word` if it comes next and ends there.
  constexpr bool take(std::string_view word) noexcept { return take(word, false); }
  /// The same, where digits may follow at once: EUR5.
  constexpr bool take_before_digits(std::string_view word) noexcept { return take(word, true); }
  /// Goes past `word` if it comes next and no white space follows.
  constexpr bool take_joined(std::string_view word) noexcept {
    english_cursor ahead = *this;
    if (!ahead.take(word) || ahead.is_after_space_) return false;
    *this = ahead;
    return true;
  }

  /// Whether `word` comes next.
  constexpr bool sees(std::string_view word) const noexcept { return english_cursor{*this}.take(word); }
  /// Whether a letter, a digit or the like comes next.
  constexpr bool sees_word() const noexcept { return is_word(at_); }

  /// Goes past the digit that comes next.
  constexpr unsigned take_digit() noexcept {
    const auto digit = static_cast<unsigned>(peek() - '0');
    ++at_;
    skip_space();
    return digit;
  }

  /// The white space before the next byte.
  constexpr std::string_view space() const noexcept { return between(space_at_, at_); }

 private:
  constexpr bool take(std::string_view word, bool may_precede_digits) noexcept {
    std::size_t end = at_;
    for (const char c : word) {
      if (c == ' ') {
        const std::size_t space = end;
        while (const std::size_t length = space_length(end)) end += length;
        if (end == space) return false;
      } else if (end == text_.size() || folded(text_.data()[end]) != folded(c)) {
        return false;
      } else {
        ++end;
      }
    }
    const bool is_cut = !word.empty() && is_word(end - 1) && is_word(end);
    if (is_cut && !(may_precede_digits && is_digit(text_.data()[end]))) return false;
    at_ = end;
    skip_space();
    return true;
  }

  static constexpr char folded(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

  // Beyond ASCII, all but spaces, punctuation, currencies and signs: ², µ and é are parts of words.
  constexpr bool is_word(std::size_t at) const noexcept {
    if (at >= text_.size()) return false;
    const char c = text_.data()[at];
    if (static_cast<unsigned char>(c) < 0x80) return is_digit(c) || c == '_' || (folded(c) >= 'a' && folded(c) <= 'z');
    while (at > 0 && (static_cast<unsigned char>(text_.data()[at]) & 0xC0U) == 0x80) --at;
    std::string_view rest = between(at, text_.size());
    const char32_t next = take_character(rest);
    const bool is_sign = (next >= 0xA0 && next <= 0xAF) || next == 0xB1 || (next >= 0x2000 && next <= 0x206F) ||
                         (next >= 0x20A0 && next <= 0x22FF) || next == 0x3000 || next == 0xFFE5;
    return !is_sign;
  }

  // Of a space, a tab, a line end, U+00A0, U+2000 to U+200A, U+202F or U+3000; 0 of anything else.
  constexpr std::size_t space_length(std::size_t at) const noexcept {
    const auto byte = [&](std::size_t n) {
      return at + n < text_.size() ? static_cast<unsigned char>(text_.data()[at + n]) : 0U;
    };
    if (byte(0) == ' ' || byte(0) == '\t' || byte(0) == '\n' || byte(0) == '\r') return 1;
    if (byte(0) == 0xC2 && byte(1) == 0xA0) return 2;
    if (byte(0) == 0xE2 && byte(1) == 0x80 && ((byte(2) >= 0x80 && byte(2) <= 0x8A) || byte(2) == 0xAF)) return 3;
    return byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0;
  }

  constexpr void skip_space() noexcept {
    space_at_ = at_;
    while (const std::size_t length = space_length(at_)) at_ += length;
    is_after_space_ = at_ > space_at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t space_at_ = 0;
  bool is_after_space_ = false;
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
