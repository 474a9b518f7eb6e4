// Sections, as documents number their parts: 附件3/二/（一）/专栏1/2, Article 5(1).
#pragma once

#include <string_view>

#include "detail/config.hpp"
#include "optional.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// Whether `section` is `part` or inside it: 附件3/二/（一） is within 附件3/二, Article 5(1) within Article 5. Every
/// section is within the empty one. Linear in the length.
constexpr bool is_within(std::string_view section, std::string_view part) noexcept {
  if (part.empty()) return true;
  if (section.substr(0, part.size()) != part) return false;
  section.remove_prefix(part.size());
  if (section.empty()) return true;
  for (const char* const next : {"/", "(", ", ", "第"}) {
    const std::string_view beginning{next};
    if (section.substr(0, beginning.size()) == beginning) return true;
  }
  return false;
}

/// The number of the box (专栏) that `section` is or is in: 1 of 附件3/二/（一）/专栏1/2. An empty optional if there is
/// none. Linear in the length.
constexpr optional<int> box(std::string_view section) noexcept {
  for (const char* const word : {"专栏", "Box "}) {
    const std::string_view beginning{word};
    const std::size_t at = section.find(beginning);
    if (at == std::string_view::npos) continue;
    int number = 0;
    for (const char digit : section.substr(at + beginning.size(), 3)) {
      if (digit < '0' || digit > '9') break;
      number = number * 10 + (digit - '0');
    }
    if (number > 0) return number;
  }
  return nullopt;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
