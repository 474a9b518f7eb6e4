// The numbers that documents give their parts.
#pragma once

#include <cstddef>
#include <string_view>

namespace constplan::generator {

inline constexpr std::string_view ordinals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

/// How many bytes of 一, 二, 十一 are at the front of `text`.
std::size_t ordinal_length(std::string_view text);

/// How many bytes of 附件, 附件3 are at the front of `text`.
std::size_t annex_length(std::string_view text);

/// How many bytes of （一） are at the front of `text`.
std::size_t part_length(std::string_view text);

/// How many bytes of 专栏1 are at the front of `text`.
std::size_t box_length(std::string_view text);

/// How many bytes of 第三章, 第二节, 第五条 or 第（三）项 are at the front of `text`.
std::size_t division_length(std::string_view text);

/// How many digits are at the front of `text`.
std::size_t digits_length(std::string_view text);

/// 一是, 二是: an item inside a paragraph.
bool is_word_ordinal(std::string_view text);

/// 附件3, 一, （一）, 专栏1, 1, 一是 or 第三章第二节; in other languages 1, 1.2, 5(1)(a), (a), A, IV, B.3, such a
/// number after a capitalised word (Article 5(1), Art. 5), or several of these (Chapter 3, Section 2.1). Annex,
/// Appendix and Schedule need no number.
bool is_section_number(std::string_view text);

}  // namespace constplan::generator
