#include "occurrence.hpp"

#include "../input/text.hpp"

namespace constplan::generator {
namespace {

// Whether a number goes on from `a` to `b`.
bool is_one_number(char a, char b) { return (is_digit(a) || a == '.') && (is_digit(b) || b == '.'); }

}  // namespace

std::size_t find_occurrence(std::string_view text, std::string_view run, std::size_t from) {
  if (run.empty()) return std::string_view::npos;
  for (std::size_t at = text.find(run, from); at != std::string_view::npos; at = text.find(run, at + 1)) {
    const std::size_t end = at + run.size();
    const bool goes_on_before = at > 0 && is_one_number(text[at - 1], run.front());
    const bool goes_on_after = end < text.size() && is_one_number(run.back(), text[end]);
    if (!goes_on_before && !goes_on_after) return at;
  }
  return std::string_view::npos;
}

std::vector<std::size_t> occurrences(std::string_view text, std::string_view run) {
  std::vector<std::size_t> places;
  for (std::size_t at = find_occurrence(text, run, 0); at != std::string_view::npos;
       at = find_occurrence(text, run, at + run.size())) {
    places.push_back(at);
  }
  return places;
}

}  // namespace constplan::generator
