#include "render.hpp"

#include <algorithm>
#include <stdexcept>

namespace constplan::generator {

std::string render(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
  std::string text;
  for (;;) {
    const std::size_t opening = pattern.find('$');
    text += pattern.substr(0, opening);
    if (opening == std::string_view::npos) return text;
    const std::size_t closing = pattern.find('$', opening + 1);
    const std::string_view name = pattern.substr(opening + 1, closing - opening - 1);
    const auto* const found =
        std::find_if(values.begin(), values.end(), [=](const auto& v) { return v.first == name; });
    if (closing == std::string_view::npos || found == values.end()) {
      throw std::logic_error{"a template has no value for " + std::string{name}};
    }
    text += found->second;
    pattern.remove_prefix(closing + 1);
  }
}

}  // namespace constplan::generator
