// A place in a Chinese text, with which the readers of numbers and figures read on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "word_table.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// White space before and within words does not count. Full-width forms of ASCII are read as ASCII, as Chinese
/// keyboards write them: ５１００, ％.
class text_cursor {
 public:
  constexpr explicit text_cursor(std::string_view text) noexcept : text_{text} { skip_space(); }

  /// The offset of the next character that counts.
  constexpr std::size_t at() const noexcept { return at_; }
  constexpr bool at_end() const noexcept { return at_ == text_.size(); }
  /// The next byte, 0 at the end.
  constexpr char peek() const noexcept {
    return is_full_width() ? static_cast<char>((byte(1) == 0xBC ? 0 : 0x40) + byte(2) - 0x60)
                           : static_cast<char>(byte(0));
  }
  /// The next character as it is written; one byte of other characters than full-width ones.
  constexpr std::string_view written() const noexcept {
    return {text_.data() + at_, std::size_t{at_end() ? 0U : is_full_width() ? 3U : 1U}};
  }
  /// Whether white space precedes the next character.
  constexpr bool follows_space() const noexcept { return follows_space_; }
  /// Whether the next byte is `c` itself, not its full-width form.
  constexpr bool is_plainly(char c) const noexcept { return !at_end() && text_.data()[at_] == c; }

  /// The first characters of what comes next and of a word.
  /// @{
  constexpr std::uint32_t key() const noexcept {
    const std::uint32_t plain = first_character({text_.data() + at_, text_.size() - at_});
    return is_full_width() ? static_cast<unsigned char>(peek()) : plain;
  }
  static constexpr std::uint32_t key_of(std::string_view word) noexcept { return first_character(word); }
  /// @}
  /// Whether a word that begins with `c` may come next.
  constexpr bool may_begin(char c) const noexcept { return peek() == c; }

  /// Goes past `word` if it comes next.
  constexpr bool take(std::string_view word) noexcept {
    text_cursor ahead = *this;
    for (const char c : word) {
      if (ahead.at_end() || ahead.peek() != c) return false;
      ahead.advance();
    }
    *this = ahead;
    return true;
  }

  /// Whether `word` comes next.
  constexpr bool sees(std::string_view word) const noexcept { return text_cursor{*this}.take(word); }

  constexpr void advance() noexcept {
    at_ += is_full_width() ? 3U : 1U;
    follows_space_ = false;
    skip_space();
  }

 private:
  constexpr unsigned byte(std::size_t n) const noexcept {
    return at_ + n < text_.size() ? static_cast<unsigned char>(text_.data()[at_ + n]) : 0;
  }

  // U+FF01 to U+FF5E are ASCII's 0x21 to 0x7E in another width.
  constexpr bool is_full_width() const noexcept {
    if (byte(0) != 0xEF) return false;
    return (byte(1) == 0xBC && byte(2) >= 0x81) || (byte(1) == 0xBD && byte(2) >= 0x80 && byte(2) <= 0x9E);
  }

  constexpr void skip_space() noexcept {
    while (const std::size_t length = space_length()) {
      at_ += length;
      follows_space_ = true;
    }
  }

  // Of a space, a tab, a line end, U+00A0 or U+3000; 0 of anything else.
  constexpr std::size_t space_length() const noexcept {
    if (byte(0) == ' ' || byte(0) == '\t' || byte(0) == '\n' || byte(0) == '\r') return 1;
    if (byte(0) == 0xC2 && byte(1) == 0xA0) return 2;
    return byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool follows_space_ = false;
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
