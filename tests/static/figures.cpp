// What holds of every figure of the data set, beside what constplan/guangdong/invariants.hpp checks.
#include <constplan/guangdong.hpp>

namespace {

namespace gd = constplan::guangdong;

template <class Figures>
constexpr bool all_can_be_cited(const Figures& figures) {
  for (const auto f : figures) {
    if (f.figure().empty() || f.section().empty()) return false;
    if (f.cluster().plan() != f.plan()) return false;
  }
  return true;
}
static_assert(all_can_be_cited(gd::targets));
static_assert(all_can_be_cited(gd::observations));

// Each relation holds every figure once.
constexpr std::size_t targets_of_all_clusters() {
  std::size_t targets = 0;
  for (const gd::cluster c : gd::clusters) {
    for (const gd::target t : gd::targets_of(c)) targets += t.cluster() == c ? 1 : 1000;
  }
  return targets;
}
static_assert(targets_of_all_clusters() == gd::targets.where(&gd::target::restates, constplan::nullopt).count());

constexpr std::size_t targets_of_all_metrics() {
  std::size_t targets = 0;
  for (const gd::metric m : gd::metrics) targets += gd::targets_of(m).size();
  return targets;
}
static_assert(targets_of_all_metrics() == gd::targets.where(&gd::target::restates, constplan::nullopt).count());

// A figure of a cluster in several cities belongs to each of them.
static_assert(gd::targets_in(gd::city_id::shenzhen).size() == 1);
static_assert(gd::targets_in(gd::city_id::shenzhen)[0].cluster() ==
              gd::cluster_id::advanced_materials_shenzhen_dongguan_huizhou);
static_assert(!gd::targets_in(gd::city_id::shenzhen)[0].city());
static_assert(gd::targets_in(gd::city_id::huizhou)[0] == gd::targets_in(gd::city_id::shenzhen)[0]);
static_assert(gd::targets_in(gd::city_id::dongguan).size() == 2);

constexpr bool relations_keep_the_order_of_the_table() {
  for (const gd::plan p : gd::plans) {
    const auto targets = gd::targets_of(p);
    for (std::size_t i = 1; i < targets.size(); ++i) {
      if (!(targets[i - 1] < targets[i])) return false;
    }
  }
  return true;
}
static_assert(relations_keep_the_order_of_the_table());

}  // namespace
