#include "period.hpp"

#include <string>

#include "../input/text.hpp"
#include "cell_reading.hpp"

namespace constplan::generator {
namespace {

// The number in `text`, which has `digits` digits.
std::optional<int> number(std::string_view text, std::size_t digits) {
  if (text.size() != digits || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  return std::stoi(std::string{text});
}

bool is_in(std::optional<int> n, int least, int most) { return n && *n >= least && *n <= most; }

// What follows the year of 2025-06, 2025-06-30, 2025-Q3 and 2025-H1.
bool is_part_of_year(int year, std::string_view part) {
  if (starts_with(part, "Q")) return is_in(number(part.substr(1), 1), 1, 4);
  if (starts_with(part, "H")) return is_in(number(part.substr(1), 1), 1, 2);
  if (part.size() == 2) return is_in(number(part, 2), 1, 12);
  const std::string day = std::to_string(year) + "-" + std::string{part};
  return read_by_itself({{}, presence::required, {}, date_cells{}}, day).errors.empty();
}

std::optional<int> year_of(std::string_view text) {
  constexpr std::string_view fiscal = "FY";
  const bool is_fiscal = starts_with(text, fiscal);
  if (is_fiscal) text.remove_prefix(fiscal.size());
  const std::optional<int> year = number(text.substr(0, 4), 4);
  const std::string_view rest = text.substr(std::min<std::size_t>(text.size(), 4));
  if (!year || (!rest.empty() && rest[0] != '-')) return std::nullopt;
  if (is_fiscal) {
    const std::optional<int> next = rest.empty() ? std::nullopt : number(rest.substr(1), 2);
    return next == (*year + 1) % 100 ? std::optional{*year + 1} : std::nullopt;
  }
  return rest.empty() || is_part_of_year(*year, rest.substr(1)) ? year : std::nullopt;
}

}  // namespace

std::optional<int> last_year_of_period(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return year_of(text);
  const std::optional<int> first = year_of(text.substr(0, slash));
  const std::optional<int> last = year_of(text.substr(slash + 1));
  return first && last && *first <= *last ? last : std::nullopt;
}

}  // namespace constplan::generator
