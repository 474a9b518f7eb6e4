#include "occurrence.hpp"

#include <algorithm>
#include <string>

#include "../figure/figure_text.hpp"
#include "../input/text.hpp"
#include "letters.hpp"

namespace constplan::generator {
namespace {

bool is_in_number(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (is_digit(text[at])) return true;
  const bool is_sign = text[at] == '.' || text[at] == ',';
  return is_sign && at + 1 < text.size() && is_digit(text[at + 1]) && at > 0 && is_digit(text[at - 1]);
}

// Whether a number or a word goes on from the byte before `at` to that at `at`.
bool goes_on(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const bool is_word = is_ascii_letter(text[at - 1]) && is_ascii_letter(text[at]);
  return is_word || (is_in_number(text, at - 1) && is_in_number(text, at));
}

std::size_t find_part(std::string_view text, std::string_view part, std::size_t from) {
  for (std::size_t at = text.find(part, from); at != std::string_view::npos; at = text.find(part, at + 1)) {
    if (!goes_on(text, at) && !goes_on(text, at + part.size())) return at;
  }
  return std::string_view::npos;
}

// Whether the parts of a run, but for its last one, are in this order in the sentence before `at`.
bool has_first_parts(std::string_view text, std::string_view run, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  auto from = static_cast<std::size_t>(sentence_around(text, at).data() - text.data());
  for (std::size_t end = run.find(ellipsis); end != std::string_view::npos; end = run.find(ellipsis)) {
    const std::string_view part = run.substr(0, end);
    from = find_part(before, part, from);
    if (from == std::string_view::npos) return false;
    from += part.size();
    run.remove_prefix(end + ellipsis.size());
  }
  return true;
}

// Whether the word that ends in the point at `at` is short for another, or a letter of an initial.
bool is_abbreviated(std::string_view text, std::size_t at) {
  constexpr std::string_view words[] = {"no",   "nos", "art", "arts", "approx", "ca",   "cf",    "rs", "sec", "fig",
                                        "vol",  "p",   "pp",  "vs",   "mr",     "mrs",  "ms",    "dr", "e.g", "i.e",
                                        "incl", "est", "min", "max",  "ch",     "para", "paras", "st", "re"};
  std::size_t first = at;
  while (first > 0 && (is_ascii_letter(text[first - 1]) || text[first - 1] == '.')) --first;
  const std::string word = in_lower_case(text.substr(first, at - first));
  const bool is_initial = word.size() == 1;
  return is_initial || std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// Where the sentence ends that has its full stop at `at`; 0 if none is there.
std::size_t end_at_stop(std::string_view text, std::size_t at) {
  constexpr std::string_view full_stop = "。";
  if (starts_with(text.substr(at), full_stop)) return at + full_stop.size();
  if (text[at] != '.' && text[at] != '!' && text[at] != '?') return 0;
  std::size_t end = at + 1;
  for (const std::string_view quote : {")", "\"", "”", "’"}) {
    if (starts_with(text.substr(end), quote)) end += quote.size();
  }
  if (end + 1 >= text.size() || text[end] != ' ') return 0;
  const char next = text[end + 1];
  return is_small_letter(next) || (text[at] == '.' && is_abbreviated(text, at)) ? 0 : end;
}

}  // namespace

std::string_view sentence_around(std::string_view text, std::size_t at) {
  std::size_t first = 0;
  for (std::size_t n = at; n-- > 0 && first == 0;) {
    const std::size_t end = end_at_stop(text, n);
    if (end > 0 && end <= at) first = end;
  }
  std::size_t last = at;
  while (last < text.size() && end_at_stop(text, last) == 0) ++last;
  return text.substr(first, last - first);
}

std::string_view last_part(std::string_view run) {
  const std::size_t before = run.rfind(ellipsis);
  return before == std::string_view::npos ? run : run.substr(before + ellipsis.size());
}

std::size_t find_occurrence(std::string_view text, std::string_view run, std::size_t from) {
  const std::string_view part = last_part(run);
  if (part.empty()) return std::string_view::npos;
  std::size_t at = find_part(text, part, from);
  while (at != std::string_view::npos && !has_first_parts(text, run, at)) at = find_part(text, part, at + 1);
  return at;
}

std::vector<std::size_t> occurrences(std::string_view text, std::string_view run) {
  std::vector<std::size_t> places;
  for (std::size_t at = find_occurrence(text, run, 0); at != std::string_view::npos;
       at = find_occurrence(text, run, at + last_part(run).size())) {
    places.push_back(at);
  }
  return places;
}

}  // namespace constplan::generator
