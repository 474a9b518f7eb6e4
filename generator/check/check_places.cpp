#include "check_places.hpp"

#include <constplan/vocabulary.hpp>

namespace constplan::generator {
namespace {

void check_prefecture_level_city(const loaded_table& t, std::size_t row, diagnostics& errors) {
  if (has(t["parent"], row)) {
    errors.error(t.where(row, "parent"), "a prefecture-level city has no parent; leave this empty, or correct level");
  }
  if (prefecture_of(t, row) != t["prefecture"].number[row]) {
    errors.error(t.where(row, "prefecture"),
                 "a prefecture-level city is its own prefecture; expected " + in_quotes(t.id(row)));
  }
}

void check_place_below(const loaded_table& t, std::size_t row, diagnostics& errors) {
  if (!has(t["parent"], row)) {
    errors.error(t.where(row, "parent"), "only a prefecture-level city has no parent; name it, or correct level");
    return;
  }
  const std::int64_t expected = prefecture_of(t, row);
  if (t["prefecture"].number[row] == expected) return;
  errors.error(t.where(row, "prefecture"), in_quotes(t["prefecture"].text[row]) + " is not the prefecture of " +
                                               in_quotes(t["parent"].text[row]) + ", its parent; expected " +
                                               in_quotes(t.id(static_cast<std::size_t>(expected))));
}

}  // namespace

std::int64_t prefecture_of(const loaded_table& cities, std::size_t row) {
  if (is(cities["level"], row, place_level::prefecture_level_city)) return static_cast<std::int64_t>(row);
  const std::int64_t parent = cities["parent"].number[row];
  return cities["prefecture"].number[parent == absent_number ? row : static_cast<std::size_t>(parent)];
}

void check_places(const loaded_data& data, diagnostics& errors) {
  const loaded_table& t = data["cities"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row)) continue;
    if (is(t["level"], row, place_level::prefecture_level_city)) {
      check_prefecture_level_city(t, row, errors);
    } else {
      check_place_below(t, row, errors);
    }
  }
}

}  // namespace constplan::generator
