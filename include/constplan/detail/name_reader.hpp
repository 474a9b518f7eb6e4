// A name, character by character, without the differences that people do not mean.
#pragma once

#include <cstdint>
#include <string_view>

#include "case_folding.hpp"
#include "utf8.hpp"
#include "word_list.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// Whether a character is in one of these ranges, each written as its first and its last character, in ascending order.
constexpr bool is_in_ranges(char32_t c, const char16_t* ranges) noexcept {
  for (; *ranges != 0 && c >= static_cast<char32_t>(*ranges); ranges += 2) {
    if (c <= static_cast<char32_t>(ranges[1])) return true;
  }
  return false;
}

// Of A to Z, only the small letters.
constexpr bool is_letter_or_digit(char32_t c) noexcept { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// White space, as Unicode defines it.
constexpr bool is_space(char32_t c) noexcept {
  if (c > 0x20 && c < 0x85) return false;
  return c <= 0x3000 &&
         is_in_ranges(
             c,
             u"\x0009\x000D\x0020\x0020\x0085\x0085\x00A0\x00A0\x1680\x1680\x2000\x200A\x2028\x2029\x202F\x202F"
             u"\x205F\x205F\x3000\x3000");
}

// White space and punctuation, but not what is read aloud, such as + and %.
constexpr bool is_separator(char32_t c) noexcept {
  if (c > 0x30FB && c < 0xFE10) return false;
  return is_in_ranges(
      c,
      u"\x0009\x000D\x0020\x0022\x0027\x0029\x002C\x002F\x003A\x003B\x003F\x003F\x005B\x005D\x005F\x005F"
      u"\x007B\x007B\x007D\x007D\x0080\x00A1\x00A7\x00A7\x00AB\x00AB\x00B6\x00B7\x00BB\x00BB\x00BF\x00BF"
      u"\x1680\x1680\x2000\x202F\x2032\x205F\x3000\x3003\x3008\x301F\x30FB\x30FB\xFE10\xFE52\xFF61\xFF65");
}

// The dashes and quotation marks of printed text as those of keyboards.
constexpr char32_t fold_punctuation(char32_t c) noexcept {
  if (c < 0x2010 || c > 0x201F || c == 0x2016 || c == 0x2017) return c;
  return c < 0x2016 ? U'-' : c < 0x201C ? U'\'' : U'"';
}

// How people shorten the names of a table.
enum class naming : std::uint8_t {
  plain,    // only by a note in parentheses
  place,    // 顺德区 to 顺德; or longer: 佛山市顺德区
  body,     // 广东省商务厅 to 商务厅; or longer
  cluster,  // 家具产业集群 to 家具; or longer
};

// What the names of a table are like. Generated row classes name or extend one of these.
template <naming Rule, bool HasForeignLetters>
struct name_rules {
  static constexpr naming rule = Rule;
  /// Whether a name has a letter other than A to Z that has a case.
  static constexpr bool has_foreign_letters = HasForeignLetters;
  /// Whether the last word of a name is 自治县.
  static constexpr bool has_autonomous_counties = false;
  /// The province that the rows belong to: 广东, guangdong.
  static constexpr std::string_view province_zh() noexcept { return {}; }
  static constexpr std::string_view province_en() noexcept { return {}; }
  /// English words that do not count when whole names are compared, separated by |.
  static constexpr std::string_view joining_words() noexcept { return {}; }
};

// Reads a text. `Names` is a name_rules.
template <class Names>
class name_reader {
 public:
  constexpr explicit name_reader(std::string_view text) noexcept : rest_{text} {}

  /// The next character that counts when whole names are compared, or no_character. White space, punctuation and words
  /// that only join others do not count.
  constexpr char32_t next() noexcept {
    if (ampersand_ > 0) return ampersand_-- == 2 ? U'n' : U'd';
    for (;;) {
      char32_t c = take();
      bool is_in_word = continues_word(c);
      if (is_in_word) {
        if (starts_word_ && skip_joining_word(c)) continue;
      } else if (c == '&') {
        ampersand_ = 2;
        is_in_word = true;
        c = 'a';
      } else if (is_separator(c)) {
        starts_word_ = true;
        continue;
      }
      last_started_word_ = starts_word_ || !is_in_word;
      starts_word_ = !is_in_word;
      return c;
    }
  }
  /// Whether a word began with the last character, as it does with every Chinese one and at the end.
  constexpr bool last_started_word() const noexcept { return last_started_word_; }
  /// What has not been read.
  constexpr std::string_view rest() const noexcept { return rest_; }

  /// The next character that counts when parts of names are compared, or no_character. A run of white space is one
  /// space, and nothing at the end.
  constexpr char32_t next_with_spaces() noexcept {
    const char32_t c = take();
    if (!is_space(c)) return fold_punctuation(c);
    skip_spaces();
    return rest_.empty() ? no_character : U' ';
  }
  constexpr void skip_spaces() noexcept {
    for (name_reader ahead = *this; is_space(ahead.take()); *this = ahead) {
    }
  }

  /// Skips a text if it comes next, and returns whether it did.
  constexpr bool skip(std::string_view text) noexcept {
    name_reader ahead = *this;
    name_reader wanted{text};
    for (char32_t c = wanted.next(); c != no_character; c = wanted.next()) {
      if (ahead.next() != c) return false;
    }
    *this = ahead;
    return true;
  }
  /// Skips the province if it comes next: 广东, 广东省, Guangdong, Guangdong Province; before the name of a body, 省
  /// too.
  constexpr void skip_province() noexcept {
    const bool is_named = !Names::province_zh().empty() && skip(Names::province_zh());
    if (is_named || Names::rule == naming::body) skip("省"sv);
    if (!Names::province_en().empty() && skip(Names::province_en())) skip("province"sv);
  }

 private:
  // Unlike a Chinese character, which is a word.
  static constexpr bool continues_word(char32_t c) noexcept {
    const bool is_foreign = (c >= 0xC0 && c < 0x1680) || (c >= 0x1E00 && c < 0x2000);
    return is_letter_or_digit(c) || (Names::has_foreign_letters && is_foreign);
  }

  constexpr char32_t take() noexcept {
    const char32_t c = take_character(rest_);
    if constexpr (Names::has_foreign_letters) {
      return fold_case(c);
    } else {
      return fold_to_ascii(c);
    }
  }

  // Skips a word that does not count, if `first`, the character just read, began one. Returns whether it did.
  constexpr bool skip_joining_word(char32_t first) noexcept {
    std::string_view words = Names::joining_words();
    while (!words.empty()) {
      const std::string_view word = take_item(words, '|');
      if (static_cast<unsigned char>(word.data()[0]) != first) continue;
      name_reader ahead = *this;
      std::size_t same = 1;
      while (same < word.size() && ahead.take() == static_cast<unsigned char>(word.data()[same])) ++same;
      name_reader after = ahead;
      if (same < word.size() || continues_word(after.take())) continue;
      *this = ahead;
      return true;
    }
    return false;
  }

  std::string_view rest_;
  bool starts_word_ = true;
  bool last_started_word_ = true;
  std::uint16_t ampersand_ = 0;  // how many letters of "and" are still to come
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
