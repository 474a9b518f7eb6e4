#include "diagnostics.hpp"

#include <algorithm>
#include <ostream>
#include <tuple>
#include <utility>

namespace constplan::generator {

void diagnostics::error(position where, std::string message) {
  errors_.push_back({std::move(where), std::move(message)});
}

void diagnostics::print(std::ostream& out) const {
  std::vector<entry> sorted = errors_;
  const auto key = [](const entry& e) { return std::tie(e.where.file, e.where.line, e.where.column, e.message); };
  std::sort(sorted.begin(), sorted.end(), [&](const entry& a, const entry& b) { return key(a) < key(b); });
  for (const entry& e : sorted) {
    out << e.where.file << ':' << e.where.line << ':' << e.where.column << ": error: " << e.message << '\n';
  }
}

}  // namespace constplan::generator
