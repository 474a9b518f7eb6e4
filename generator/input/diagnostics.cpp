#include "diagnostics.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <system_error>
#include <tuple>
#include <utility>

#include "character.hpp"
#include "utf8.hpp"

namespace constplan::generator {

std::string in_quotes(std::string_view text) {
  constexpr std::size_t most = 200;
  if (text.size() <= most) return "'" + printable(text) + "'";
  std::size_t end = most;
  while (end > most - 3 && is_continuation(text[end])) --end;  // no character has more of them
  return "'" + printable(text.substr(0, end)) + "...'";
}

// The standard library knows no terminals, but files: a terminal is a device of characters.
bool has_colours() {
  const char* const no_colour = std::getenv("NO_COLOR");
  if (no_colour != nullptr && *no_colour != '\0') return false;
  std::error_code ignored;
  return std::filesystem::is_character_file("/dev/stderr", ignored) &&
         !std::filesystem::equivalent("/dev/stderr", "/dev/null", ignored);
}

void diagnostics::error(position where, std::string message) {
  errors_.push_back({std::move(where), std::move(message)});
}

void diagnostics::print(std::ostream& out, bool in_colour) const {
  std::vector<const entry*> sorted;
  for (const entry& e : errors_) sorted.push_back(&e);
  const auto key = [](const entry* e) { return std::tie(e->where.file, e->where.line, e->where.column, e->message); };
  std::sort(sorted.begin(), sorted.end(), [&](const entry* a, const entry* b) { return key(a) < key(b); });
  const std::string_view bold = in_colour ? "\x1B[1m" : "";
  const std::string_view red = in_colour ? "\x1B[1;31m" : "";
  const std::string_view plain = in_colour ? "\x1B[0m" : "";
  const std::size_t printed = std::min(sorted.size(), most_printed);
  for (std::size_t i = 0; i < printed; ++i) {
    out << bold << printable(to_string(sorted[i]->where)) << ':' << plain << red << " error: " << plain
        << printable(sorted[i]->message) << '\n';
  }
  if (sorted.size() > printed) out << "and " << counted(sorted.size() - printed, "more error") << '\n';
}

}  // namespace constplan::generator
