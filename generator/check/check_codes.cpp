#include "check_codes.hpp"

#include <map>

#include "check_places.hpp"

namespace constplan::generator {

void check_codes(const loaded_table& cities, diagnostics& errors) {
  std::map<std::int64_t, std::size_t> first_row;
  std::int64_t first_code = absent_number;
  for (std::size_t row = 0; row < cities.size(); ++row) {
    if (cities.is_broken(row) || !has(cities["code"], row)) continue;
    const std::int64_t code = cities["code"].number[row];
    if (first_code == absent_number) first_code = code;
    const auto [first, is_new] = first_row.emplace(code, row);
    const auto prefecture = static_cast<std::size_t>(prefecture_of(cities, row));
    const auto fail = [&](const std::string& message) {
      errors.error(cities.where(row, "code"), "code " + std::to_string(code) + message);
    };
    if (!is_new) {
      fail(" is that of " + in_quotes(cities.id(first->second)));
    } else if (code / 10'000 != first_code / 10'000) {
      fail(" is of another province than " + std::to_string(first_code));
    } else if (has(cities["code"], prefecture) && code / 100 != cities["code"].number[prefecture] / 100) {
      fail(" does not begin with the four digits of the prefecture's, " +
           std::to_string(cities["code"].number[prefecture]));
    }
  }
}

}  // namespace constplan::generator
