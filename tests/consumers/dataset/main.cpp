// Three headers from the same CSV files: the whole data set, the least that one figure needs, and all about one place.
#include <cstdio>
#include <ontario-jobs.hpp>
#include <ontario.hpp>
#include <perth.hpp>

namespace ontario = acme::ontario;

static_assert(ontario::cities[ontario::city_id::lanark_perth].parent()->name_en() == "Lanark County");
static_assert(ontario::targets_in(ontario::city_id::lanark)[0].value() ==
              constplan::quantity{75'000, constplan::unit::part_per_million});
static_assert(ontario::targets.at("maple/syrup/2030").high()->amount() == 1500);
static_assert(jobs::targets.size() == ontario::targets.size());
static_assert(perth::placements.size() == 1 && perth::targets.empty());

int main() {
  const jobs::target t = jobs::targets.at("maple/jobs/2030");
  std::printf("%d: %.*s\n", static_cast<int>(t.low()->amount()), static_cast<int>(t.figure().size()),
              t.figure().data());
}
