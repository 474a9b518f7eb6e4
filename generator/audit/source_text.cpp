#include "source_text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "../figure/figure_text.hpp"
#include "../figure/section_number.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"

namespace constplan::generator {
namespace {

// The levels of the numbers that documents use, from the outermost in.
enum level : int { annex, chapter, part, box_or_item, item_in_box };

struct number {
  int at_level;
  std::string label;   // as the paths have it
  std::size_t length;  // of the number and what closes it
};

// `text` has no white space.
std::optional<number> number_at(std::string_view text) {
  const auto begins_with = [=](level at_level, std::size_t length, std::string_view close) {
    return number{at_level, std::string{text.substr(0, length)}, length + close.size()};
  };
  const std::size_t annex_end = annex_length(text);
  const bool is_annex = annex_end > 0 && (annex_end == text.size() || starts_with(text.substr(annex_end), "："));
  if (is_annex) return begins_with(annex, annex_end, "");
  const std::size_t ordinal = ordinal_length(text);
  if (ordinal > 0 && starts_with(text.substr(ordinal), "、")) return begins_with(chapter, ordinal, "、");
  if (const std::size_t length = part_length(text)) return begins_with(part, length, "");
  if (const std::size_t length = box_length(text)) return begins_with(box_or_item, length, "");
  const std::size_t digits = digits_length(text);
  for (const std::string_view close : {".", "．", "、"}) {
    const bool is_closed = digits > 0 && starts_with(text.substr(digits), close);
    if (is_closed && digits_length(text.substr(digits + close.size())) == 0) {
      return begins_with(box_or_item, digits, close);
    }
  }
  return std::nullopt;
}

std::optional<number> corrected_number_at(std::string_view text, const std::vector<numbering_fix>& fixes) {
  for (const numbering_fix& fix : fixes) {
    if (!starts_with(text, fix.found)) continue;
    std::optional<number> expected = number_at(fix.expected);
    const std::optional<number> printed = number_at(text);
    if (!expected) continue;
    expected->length = printed ? printed->length : digits_length(text);
    expected->label = printed ? printed->label : std::string{text.substr(0, expected->length)};
    return expected;
  }
  return number_at(text);
}

// One line without white space and bookmark tags, and where its bytes come from.
struct stripped_line {
  std::string text;
  std::vector<std::size_t> offsets;
};

stripped_line strip(std::string_view bytes, std::size_t first, std::size_t last) {
  constexpr std::string_view tag = "[bookmark:";
  stripped_line line;
  for (std::size_t at = first; at < last;) {
    const std::string_view rest = bytes.substr(at, last - at);
    if (starts_with(rest, tag)) {
      at += std::min(rest.find(']'), rest.size() - 1) + 1;
      continue;
    }
    const std::size_t length = std::max<std::size_t>(utf8_length(rest), 1);
    const std::string kept = without_white_space(rest.substr(0, length));
    for (std::size_t i = 0; i < kept.size(); ++i) line.offsets.push_back(at + i);
    line.text += kept;
    at += length;
  }
  return line;
}

// Whether 一是 or 十二是 stands at `at` as an item, and not as a part of other words, as in 统一是.
bool is_item(std::string_view text, std::size_t at) {
  const std::size_t length = ordinal_length(text.substr(at));
  if (length == 0 || !starts_with(text.substr(at + length), "是")) return false;
  const std::string_view before = text.substr(0, at);
  return before.empty() || ends_with(before, "。") || ends_with(before, "；") || ends_with(before, "：");
}

// Where the next item begins, at or after `from`; otherwise the end of the text.
std::size_t find_item(std::string_view text, std::size_t from) {
  while (from < text.size() && !is_item(text, from)) ++from;
  return from;
}

std::string_view part_from_word(std::string_view text, std::string_view word) {
  std::size_t at = find_item(text, 0);
  while (at < text.size() && !starts_with(text.substr(at), word)) at = find_item(text, at + 1);
  if (at == text.size()) return {};
  const std::size_t first = at + word.size();
  return text.substr(first, find_item(text, first) - first);
}

}  // namespace

source_text::source_text(std::string path, std::string bytes, const std::vector<numbering_fix>& fixes)
    : path_{std::move(path)}, bytes_{std::move(bytes)}, sections_(1) {
  for (std::size_t first = 0; first < bytes_.size();) {
    const std::size_t last = std::min(bytes_.find('\n', first), bytes_.size());
    add_line(first, last, fixes);
    first = last + 1;
  }
}

void source_text::add_line(std::size_t first, std::size_t last, const std::vector<numbering_fix>& fixes) {
  const stripped_line line = strip(bytes_, first, last);
  if (std::optional<number> n = corrected_number_at(line.text, fixes)) {
    const auto box = open_.find(box_or_item);
    const bool in_box = box != open_.end() && box_length(box->second) > 0;
    if (n->at_level == box_or_item && in_box && box_length(n->label) == 0) n->at_level = item_in_box;
    open_.erase(open_.lower_bound(n->at_level), open_.end());
    open_[n->at_level] = n->label;
    std::string path;
    for (const auto& [at_level, label] : open_) path += (path.empty() ? "" : "/") + label;
    sections_.push_back({path, {}, n->length, {}});
  }
  section& current = sections_.back();
  current.whole += line.text;
  current.offsets.insert(current.offsets.end(), line.offsets.begin(), line.offsets.end());
}

std::vector<std::string_view> source_text::texts_of(std::string_view path) const {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos && is_word_ordinal(path.substr(slash + 1))) {
    std::vector<std::string_view> texts = texts_of(path.substr(0, slash));
    for (std::string_view& text : texts) text = part_from_word(text, path.substr(slash + 1));
    return texts;
  }
  std::vector<std::string_view> texts;
  for (const section& s : sections_) {
    if (s.path == path) texts.push_back(s.text());
  }
  return texts;
}

std::vector<std::string_view> source_text::wholes_of(std::string_view path) const {
  std::vector<std::string_view> wholes;
  for (const section& s : sections_) {
    if (s.path == path) wholes.emplace_back(s.whole);
  }
  return wholes.empty() ? texts_of(path) : wholes;
}

position source_text::position_of(std::size_t offset) const {
  const std::string_view before = std::string_view{bytes_}.substr(0, offset);
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  return {path_, line, count_characters(before.substr(before.rfind('\n') + 1)) + 1};
}

}  // namespace constplan::generator
