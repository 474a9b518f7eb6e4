// Quantities and dates as text, exactly, in Chinese, in English and plain; no heap, no locale, no rounding.
#pragma once

#include <cstdint>
#include <string_view>

#include "date.hpp"
#include "detail/amount_words.hpp"
#include "detail/figure_words.hpp"
#include "fixed_text.hpp"
#include "quantity.hpp"
#include "vocabulary.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

template <class Row, class Key>
class figure_row;

/// `q` as text, exact to the last base unit. Counts have no noun of their own; in Chinese they are written with 个.
constexpr short_text format(quantity q, text_style style) noexcept {
  if (style == text_style::chinese)
    return detail::in_words(q, detail::around(detail::chinese_form(q.unit())), detail::chinese_powers);
  if (style == text_style::english)
    return detail::in_words(q, detail::around(detail::english_form(q.unit())), detail::english_powers);
  return detail::plain_text(q);
}

/// `d` as 2023-12-29.
constexpr short_text format(date d) noexcept { return detail::date_text(d); }

/// Writes `q` to [first, last) and returns the end of what was written, or nullptr if it does not fit. Adds no
/// terminating zero.
constexpr char* to_chars(char* first, char* last, quantity q, text_style style) noexcept {
  const short_text text = format(q, style);
  if (static_cast<std::size_t>(last - first) < text.size()) return nullptr;
  for (const char c : text) *first++ = c;
  return first;
}

/// A figure in words, as the readers of parse.hpp read it: 超5000亿元, 下降3%以上, more than CNY 500 billion, 3–5. Of a
/// blanked number, **. Modality, years, place and threshold are not part of it. In the plain style, the names of the
/// vocabulary and the numbers in base units: more_than 500000000000 yuan.
template <class Row, class Key>
constexpr figure_text format(const figure_row<Row, Key>& figure, text_style style) noexcept {
  const Row& row = static_cast<const Row&>(figure);
  const detail::stated_figure stated{row.nature(), row.direction(), row.rate(), row.comparator(),
                                     row.low(),    row.high(),      row.unit()};
  if (style == text_style::chinese) return detail::chinese_figure_writer{stated}.text();
  if (style == text_style::english) return detail::english_figure_writer{stated}.text();
  return detail::plain_figure(stated);
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
