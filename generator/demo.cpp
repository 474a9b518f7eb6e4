// A demonstration: some targets, read through the compiled library.
#include <constplan/format.hpp>
#include <constplan/guangdong.hpp>
#include <iostream>
#include <string>

namespace gd = constplan::guangdong;

namespace {

std::string text(constplan::quantity q) { return std::string{format(q, constplan::text_style::english)}; }

void print(gd::target t) {
  std::cout << t.id() << "\n  " << t.cluster().name_zh() << " / " << t.cluster().name_en() << "\n  "
            << t.metric().name_zh() << " / " << t.metric().name_en() << ": ";
  if (const auto low = t.low()) {
    std::cout << text(*low);
    if (const auto high = t.high()) std::cout << " to " << text(*high);
  } else {
    std::cout << "undisclosed";
  }
  std::cout << " (" << name(t.comparator()) << ')';
  if (const auto year = t.year()) std::cout << " by " << *year;
  std::cout << "\n  source: " << t.plan().title_zh() << ", " << t.section() << ", " << t.figure() << '\n';
}

}  // namespace

int main() {
  std::size_t regional = 0;
  for (const gd::cluster c : gd::clusters_of(gd::plan_id::advanced_materials)) {
    if (c.kind() != constplan::cluster_kind::regional || ++regional > 3) continue;
    for (const gd::target t : gd::targets_of(c)) print(t);
  }
  print(gd::targets[gd::target_id::building_materials_green_park_count_2025]);
}
