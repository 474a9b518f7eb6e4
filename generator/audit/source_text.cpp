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

// One line as searchable() has it, without bookmark tags, and where its bytes come from.
struct stripped_line {
  std::string text;
  std::vector<std::size_t> offsets;

  void append(std::string_view bytes, std::size_t offset) {
    for (std::size_t i = 0; i < bytes.size(); ++i) offsets.push_back(offset + i);
    text += bytes;
  }
};

stripped_line strip(std::string_view bytes, std::size_t first, std::size_t last, bool keeps_spaces) {
  constexpr std::string_view tag = "[bookmark:";
  stripped_line line;
  std::optional<std::size_t> space;
  for (std::size_t at = first; at < last;) {
    const std::string_view rest = bytes.substr(at, last - at);
    if (starts_with(rest, tag)) {
      at += std::min(rest.find(']'), rest.size() - 1) + 1;
      continue;
    }
    const std::size_t length = std::max<std::size_t>(utf8_length(rest), 1);
    if (keeps_spaces && white_space_length(rest) > 0) {
      if (!space) space = at;
    } else {
      if (space && !line.text.empty()) line.append(" ", *space);
      space.reset();
      line.append(keeps_spaces ? rest.substr(0, length) : without_white_space(rest.substr(0, length)), at);
    }
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

struct name_of_section {
  std::string_view section;
  std::string_view item;  // 一是
};

name_of_section without_item(std::string_view name) {
  const std::size_t slash = name.rfind('/');
  if (slash == std::string_view::npos || !is_word_ordinal(name.substr(slash + 1))) return {name, {}};
  return {name.substr(0, slash), name.substr(slash + 1)};
}

// How many numbers of the section's path a name leaves out, if it means the section.
std::optional<std::size_t> left_out(const std::vector<section_step>& name, const std::vector<section_step>& path,
                                    bool is_chinese) {
  std::size_t at = path.size();
  const auto may_follow_gap = [=](const section_step& s) { return !is_chinese || division_length(s.number) > 0; };
  bool may_skip = false;
  for (std::size_t n = name.size(); n-- > 0;) {
    while (may_skip && at > 0 && !means(name[n], path[at - 1])) --at;
    if (at == 0 || !means(name[n], path[at - 1])) return std::nullopt;
    --at;
    may_skip = may_follow_gap(name[n]);
  }
  if (at > 0 && !may_skip) return std::nullopt;
  return path.size() - name.size();
}

bool ends_sentence(std::string_view line) {
  for (const std::string_view end : {".", ";", ":", "!", "?", "; and", "; or", ", and", ", or", ","}) {
    if (ends_with(line, end)) return true;
  }
  return false;
}

}  // namespace

source_text::source_text(std::string path, std::string bytes, std::vector<numbering_fix> fixes,
                         std::set<std::string> words, written_in otherwise)
    : path_{std::move(path)},
      bytes_{std::move(bytes)},
      fixes_{std::move(fixes)},
      words_{std::move(words)},
      language_{is_mostly_chinese(bytes_) ? written_in::chinese : otherwise},
      sections_(1) {
  for (numbering_fix& fix : fixes_) {
    fix = {searchable(fix.found, language_), searchable(fix.expected, language_)};
  }
  for (std::size_t first = 0; first < bytes_.size();) {
    const std::size_t last = std::min(bytes_.find('\n', first), bytes_.size());
    add_line(first, last);
    first = last + 1;
  }
}

std::optional<heading> source_text::heading_of(std::string_view line) const {
  const auto read = [&](std::string_view text) {
    return language_ == written_in::chinese ? chinese_heading_at(text) : heading_at(text, words_);
  };
  std::optional<heading> printed = read(line);
  for (const numbering_fix& fix : fixes_) {
    if (!starts_with(line, fix.found)) continue;
    std::optional<heading> expected = read(fix.expected);
    if (!expected) continue;
    if (!printed) {
      expected->length = digits_length(line);
      expected->printed = line.substr(0, expected->length);
      expected->steps = {{"", expected->printed}};
      return expected;
    }
    printed->level = expected->level;
    printed->readings = expected->readings;
    return printed;
  }
  return printed;
}

void source_text::add_line(std::size_t first, std::size_t last) {
  const bool is_chinese = language_ == written_in::chinese;
  const stripped_line line = strip(bytes_, first, last, !is_chinese);
  const std::optional<heading> found = heading_of(line.text);
  std::size_t number_length = 0;
  bool begins_section = false;
  if (is_chinese && found) {
    outline_.add_chinese(*found);
    begins_section = true;
  } else if (found) {
    begins_section = outline_.add(*found, begins_paragraph_);
  }
  if (begins_section) {
    number_length = found->length;
  } else if (!is_chinese && is_after_blank_line_ && !line.text.empty() && is_capital_letter(line.text[0]) &&
             ends_sentence(sections_.back().whole)) {
    begins_section = outline_.end_points();
  }
  if (begins_section) sections_.push_back({outline_.name(), outline_.steps(), {}, number_length, {}});
  is_after_blank_line_ = line.text.empty();
  const bool is_title = begins_section && found && !found->steps.front().word.empty();
  begins_paragraph_ = line.text.empty() || is_title || ends_sentence(line.text);
  section& current = sections_.back();
  if (!is_chinese && !current.whole.empty() && !line.text.empty()) {
    if (current.whole.size() == current.number_length) ++current.number_length;
    current.whole += ' ';
    current.offsets.push_back(first - 1);
  }
  current.whole += line.text;
  current.offsets.insert(current.offsets.end(), line.offsets.begin(), line.offsets.end());
}

std::vector<const section*> source_text::find(std::string_view name) const {
  const std::vector<section_step> wanted = section_steps(without_item(name).section);
  std::vector<const section*> found;
  std::size_t fewest = 0;
  for (const section& s : sections_) {
    if (wanted.empty() != s.steps.empty()) continue;
    const auto missing = left_out(wanted, s.steps, language_ == written_in::chinese);
    if (!missing || (!found.empty() && *missing > fewest)) continue;
    if (!found.empty() && *missing < fewest) found.clear();
    fewest = *missing;
    found.push_back(&s);
  }
  return found;
}

std::vector<std::string_view> source_text::texts_of(std::string_view name) const {
  const std::string_view item = without_item(name).item;
  std::vector<std::string_view> texts;
  for (const section* s : find(name)) texts.push_back(item.empty() ? s->text() : part_from_word(s->text(), item));
  return texts;
}

std::vector<std::string_view> source_text::wholes_of(std::string_view name) const {
  if (!without_item(name).item.empty()) return texts_of(name);
  std::vector<std::string_view> wholes;
  for (const section* s : find(name)) wholes.emplace_back(s->whole);
  return wholes;
}

std::vector<const section*> source_text::around(std::string_view name) const {
  const std::vector<const section*> inner = find(name);
  std::vector<const section*> found;
  if (!without_item(name).item.empty()) found = inner;
  for (const section& outer : sections_) {
    const auto is_around = [&](const section* s) { return is_part_of(*s, outer); };
    if (!outer.steps.empty() && std::any_of(inner.begin(), inner.end(), is_around)) found.push_back(&outer);
  }
  return found;
}

const section* source_text::find_spelt_differently(std::string_view name) const {
  std::vector<section_step> wanted = section_steps(name);
  if (wanted.empty()) return nullptr;
  for (const section& s : sections_) {
    if (s.steps.empty() || s.steps.back().word != wanted.back().word) continue;
    if (is_same_number(s.steps.back().number, wanted.back().number)) return &s;
  }
  return nullptr;
}

position source_text::position_of(std::size_t offset) const {
  const std::string_view before = std::string_view{bytes_}.substr(0, offset);
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  return {path_, line, count_characters(before.substr(before.rfind('\n') + 1)) + 1};
}

bool is_part_of(const section& inner, const section& outer) {
  return inner.steps.size() > outer.steps.size() &&
         std::equal(outer.steps.begin(), outer.steps.end(), inner.steps.begin());
}

}  // namespace constplan::generator
