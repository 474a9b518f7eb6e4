#include "check_places.hpp"

#include <constplan/vocabulary.hpp>

namespace constplan::generator {
namespace {

void check_prefecture_level_city(const table_data& t, std::size_t row, diagnostics& errors) {
  if (has(t["parent"], row)) errors.error(t.where(row, "parent"), "a prefecture-level city has no parent");
  if (t["prefecture"].number[row] != static_cast<std::int64_t>(row)) {
    errors.error(t.where(row, "prefecture"), "a prefecture-level city is its own prefecture");
  }
}

void check_place_below(const table_data& t, std::size_t row, diagnostics& errors) {
  if (!has(t["parent"], row)) {
    errors.error(t.where(row, "parent"), "only a prefecture-level city has no parent");
    return;
  }
  const auto parent = static_cast<std::size_t>(t["parent"].number[row]);
  if (t["prefecture"].number[row] != t["prefecture"].number[parent]) {
    errors.error(t.where(row, "prefecture"), in_quotes(t["prefecture"].text[row]) + " is not the prefecture of " +
                                                 in_quotes(t.id(parent)) + ", its parent; expected " +
                                                 in_quotes(t["prefecture"].text[parent]));
  }
}

}  // namespace

void check_places(const data_set& data, diagnostics& errors) {
  const table_data& t = data["cities"];
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
