// In a slice by a place, the relations of that place return what they return in the whole data set. Compiled by
// slices.cmake, which writes part.hpp.
#include <constplan/guangdong.hpp>
#include <iostream>
#include <part.hpp>
#include <string>

namespace gd = constplan::guangdong;

namespace {

bool is_same = true;

template <class Rows>
std::string ids(const Rows& rows) {
  std::string text;
  for (const auto row : rows) text.append(row.id()).append(" ");
  return text;
}

template <class Whole, class Part>
void compare(const char* what, const Whole& whole, const Part& part) {
  const std::string expected = ids(whole);
  const std::string found = ids(part);
  if (expected.empty()) std::cout << what << " has no rows, so it shows nothing\n";
  if (expected != found) std::cout << what << "\n  whole: " << expected << "\n  part:  " << found << '\n';
  if (expected.empty() || expected != found) is_same = false;
}

}  // namespace

int main() {
  const gd::city whole = gd::cities.at("foshan");
  const part::city part = part::cities.at("foshan");
  compare("places_in", places_in(whole), places_in(part));
  compare("placements_in", placements_in(whole), placements_in(part));
  compare("clusters_in", clusters_in(whole), clusters_in(part));
  compare("targets_in", targets_in(whole), targets_in(part));
  if (ids(observations_in(whole)) != ids(observations_in(part))) is_same = false;  // none has a city
  compare("designations_in", designations_in(whole), designations_in(part));
  compare("plans_in", plans_in(whole), plans_in(part));
  compare("measures_in", measures_in(whole), measures_in(part));
  compare("agencies_in", agencies_in(whole), agencies_in(part));
  for (const gd::measure m : measures_in(whole)) {
    const part::measure same = part::measures.at(m.id());
    if (ids(items_of(m)) != ids(items_of(same))) is_same = false;
    if (ids(responsibilities_for(m)) != ids(responsibilities_for(same))) is_same = false;
    for (const gd::measure item : items_of(m)) {
      if (ids(responsibilities_for(item)) != ids(responsibilities_for(part::measures.at(item.id())))) is_same = false;
    }
  }
  std::string figures;
  for (const gd::target t : gd::targets) {
    if (t.city() == whole && !part::targets.find(t.id())) figures.append(t.id()).append(" ");
  }
  if (!figures.empty()) std::cout << "figures that are missing: " << figures << '\n';
  return is_same && figures.empty() ? 0 : 1;
}
