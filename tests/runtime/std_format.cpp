// std::format, where the standard library has it.
#include <constplan/guangdong.hpp>
#include <constplan/std_format.hpp>
#include <cstdio>

#ifdef CONSTPLAN_HAS_STD_FORMAT
namespace gd = constplan::guangdong;
using namespace constplan::literals;

int main() {
  const auto* const wanted = "foshan CNY 2.8 trillion 2023-12-29 at_least |    foshan foshan";
  const std::string got = std::format("{} {} {} {} |{:>10} {}", gd::cities[gd::city_id::foshan], 28000_yi_yuan,
                                      constplan::date{2023, 12, 29}, constplan::comparator::at_least,
                                      gd::cities[gd::city_id::foshan], gd::city_id::foshan);
  if (got == wanted) return 0;
  std::printf("%s\nis not\n%s\n", got.c_str(), wanted);
  return 1;
}
#else
int main() {
  std::puts("skipped: the standard library has no std::format");
  return 77;
}
#endif
