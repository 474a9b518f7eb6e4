// traps MISUSE does the same twice, soundly and then wrongly, and prints what each gives; traps alone prints the names
// of the misuses. Each must stop a program with a trap, and so takes a program of its own: see traps.cmake.
#include <constplan/arithmetic.hpp>
#include <constplan/guangdong.hpp>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace {

namespace gd = constplan::guangdong;
using namespace constplan::literals;
using constplan::quantity;
using constplan::unit;

constexpr quantity most{INT64_MAX, unit::yuan};
constexpr quantity least{INT64_MIN, unit::yuan};
constexpr quantity below_nought{-1, unit::yuan};

gd::target figure(bool wrongly) {
  return gd::targets.at(wrongly ? "building-materials/green-park-count/2025" : "advanced-materials/value-added/2025");
}

struct misuse {
  const char* name;
  std::int64_t (*use)(bool wrongly);
};

constexpr misuse misuses[] = {
    {"unknown id",
     [](bool wrongly) { return std::int64_t{gd::cities.at(wrongly ? "foshan-" : "foshan").code().value_or(0)}; }},
    {"empty id", [](bool wrongly) { return std::int64_t{gd::cities.at(wrongly ? "" : "foshan").code().value_or(0)}; }},
    {"row beyond a relation",
     [](bool wrongly) {
       const auto cities = gd::cities_of(gd::cluster_id::advanced_materials_shenzhen_dongguan_huizhou);
       return std::int64_t{cities[wrongly ? cities.size() : cities.size() - 1].code().value_or(0)};
     }},
    {"row of an empty relation",
     [](bool wrongly) {
       const auto issuers =
           (wrongly ? gd::documents.at("advanced-materials-plan") : gd::documents.at("light-industry-textiles-plan"))
               .issuers();
       return static_cast<std::int64_t>(issuers[0].index());
     }},
    {"* of nothing", [](bool wrongly) { return (*figure(wrongly).value()).amount(); }},
    {"-> of nothing", [](bool wrongly) { return figure(wrongly).value()->amount(); }},
    {"value() of nothing", [](bool wrongly) { return figure(wrongly).value().value().amount(); }},
    {"row of an id that is not found",
     [](bool wrongly) { return static_cast<std::int64_t>(gd::cities.find(wrongly ? "Foshan" : "foshan")->index()); }},
    {"sum of two units", [](bool wrongly) { return (1_yuan + (wrongly ? 1_count : 1_yuan)).amount(); }},
    {"difference of two units", [](bool wrongly) { return (1_yuan - (wrongly ? 1_count : 1_yuan)).amount(); }},
    {"share that is none", [](bool wrongly) { return share_of(wrongly ? 50_count : 50_percent, 2_yuan).amount(); }},
    {"share below nought",
     [](bool wrongly) {
       return share_of(wrongly ? quantity{-1, unit::basis_point} : 0_percent, 2_yuan).amount();
     }},
    {"multiple that is none", [](bool wrongly) { return multiple_of(wrongly ? 2_count : 2_times, 2_yuan).amount(); }},
    {"multiple below nought",
     [](bool wrongly) {
       return multiple_of(wrongly ? quantity{-1, unit::multiple} : 0_times, 2_yuan).amount();
     }},
    {"money that is none", [](bool wrongly) { return per_person(wrongly ? 2_count : 2_yuan, 1_count).amount(); }},
    {"persons that are none", [](bool wrongly) { return per_person(2_yuan, wrongly ? 1_yuan : 1_count).amount(); }},
    {"by no persons", [](bool wrongly) { return per_person(2_yuan, wrongly ? 0_count : 1_count).amount(); }},
    {"sum too large", [](bool wrongly) { return (most + (wrongly ? 1_yuan : 0_yuan)).amount(); }},
    {"sum too small", [](bool wrongly) { return (least + (wrongly ? below_nought : 0_yuan)).amount(); }},
    {"difference too large", [](bool wrongly) { return (most - (wrongly ? below_nought : 0_yuan)).amount(); }},
    {"difference too small", [](bool wrongly) { return (least - (wrongly ? 1_yuan : 0_yuan)).amount(); }},
    {"share too large", [](bool wrongly) { return share_of(wrongly ? 100.01_percent : 100_percent, most).amount(); }},
    {"multiple too large", [](bool wrongly) { return multiple_of(wrongly ? 2_times : 1_times, most).amount(); }},
    {"multiple too small", [](bool wrongly) { return multiple_of(wrongly ? 2_times : 1_times, least).amount(); }},
};

}  // namespace

int main(int argc, char** argv) {
  for (const misuse& m : misuses) {
    if (argc < 2) {
      std::puts(m.name);
    } else if (std::string_view{m.name} == argv[1]) {
      for (const bool wrongly : {false, true}) {
        std::printf("%s %lld\n", wrongly ? "wrongly" : "soundly", static_cast<long long>(m.use(wrongly)));
        std::fflush(stdout);
      }
    }
  }
}
