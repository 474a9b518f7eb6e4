#include "suggestion.hpp"

#include <algorithm>
#include <cstddef>

#include "text.hpp"

namespace constplan::generator {
namespace {

constexpr std::size_t longest_word = 200;  // whoever misspells more than that needs no suggestion

// Levenshtein's distance, one row of the matrix at a time; any number above `most` once it must be above it.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  if (a.size() > b.size() + most || b.size() > a.size() + most) return most + 1;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    std::size_t least = row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
      least = std::min(least, row[j]);
    }
    if (least > most) return least;
  }
  return row[b.size()];
}

}  // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
  if (word.size() > longest_word) return "";
  const std::string lower = in_lower_case(word);
  std::string_view nearest;
  std::size_t least = word.size() / 3 + 1;  // farther than a third of the word is no misspelling
  for (const std::string_view candidate : candidates) {
    const bool is_same = lower == in_lower_case(candidate);
    const std::size_t distance = is_same ? 0 : edit_distance(word, candidate, least);
    if (distance > least) continue;
    nearest = candidate;
    if (distance == 0) break;
    least = distance - 1;  // of candidates as near as each other, the first is suggested
  }
  return nearest.empty() ? "" : "; did you mean '" + std::string{nearest} + "'?";
}

}  // namespace constplan::generator
