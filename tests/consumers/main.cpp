// The same program for every way of using the library.
#include <constplan/guangdong.hpp>
#include <cstdio>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

static_assert(gd::targets.at("advanced-materials/main-business-revenue/2025").value() == 28000_yi_yuan);

int main() {
  const std::string_view city = gd::cities[gd::city_id::foshan].name_zh();
  std::printf("%.*s: %d targets\n", static_cast<int>(city.size()), city.data(),
              static_cast<int>(gd::targets_in(gd::city_id::foshan).size()));
}
