// `traps MISUSE` does the same twice, soundly and then wrongly, and prints each result; `traps MISUSE handler` installs
// a trap handler before; `traps` prints the names of the misuses. Each stops the program: see traps.cmake.
#include <constplan/arithmetic.hpp>
#include <constplan/format.hpp>
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
constexpr quantity one_person{1, unit::person};

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
       const auto places = gd::places_in(gd::city_id::foshan);
       return std::int64_t{places[wrongly ? places.size() : 0].code().value_or(0)};
     }},
    {"row of an empty relation",
     [](bool wrongly) {
       const auto issuers =
           (wrongly ? gd::documents.at("advanced-materials-plan") : gd::documents.at("light-industry-textiles-plan"))
               .issuers();
       return static_cast<std::int64_t>(issuers[0].index());
     }},
    {"front() of an empty relation",
     [](bool wrongly) {
       const auto titles = gd::designations_in(wrongly ? gd::city_id::shaoguan : gd::city_id::shantou);
       return std::int64_t{titles.front().ordinal()};
     }},
    {"back() of an empty relation",
     [](bool wrongly) {
       const auto titles = gd::designations_in(wrongly ? gd::city_id::shaoguan : gd::city_id::shantou);
       return std::int64_t{titles.back().ordinal()};
     }},
    {"front() of an empty filtered range",
     [](bool wrongly) {
       return static_cast<std::int64_t>(gd::targets.where(&gd::target::year, wrongly ? 1999 : 2025).front().index());
     }},
    {"end of a filtered range",
     [](bool wrongly) {
       const auto due = gd::targets.where(&gd::target::year, wrongly ? 1999 : 2025);
       return static_cast<std::int64_t>(due.begin()->index());
     }},
    {"row beyond a table",
     [](bool wrongly) { return static_cast<std::int64_t>(gd::plans[gd::plans.size() - (wrongly ? 0 : 1)].index()); }},
    {"row that a relation lacks",
     [](bool wrongly) {
       const gd::city_id place = wrongly ? gd::city_id::shantou : gd::city_id::foshan;
       return static_cast<std::int64_t>(gd::places_in(gd::city_id::foshan)[place].index());
     }},
    {"id that a relation lacks",
     [](bool wrongly) {
       return static_cast<std::int64_t>(gd::places_in(gd::city_id::foshan).at(wrongly ? "shantou" : "foshan").index());
     }},
    {"order of two units", [](bool wrongly) { return std::int64_t{5_count < (wrongly ? 5_rank : 6_count) ? 1 : 0}; }},
    {"order of two units in optionals",
     [](bool wrongly) {
       using maybe = constplan::optional<quantity>;
       return std::int64_t{maybe{5_count} <= maybe{wrongly ? 5_rank : 6_count} ? 1 : 0};
     }},
    {"negation too large", [](bool wrongly) { return (-(wrongly ? least : most)).amount(); }},
    {"product too large", [](bool wrongly) { return (most * (wrongly ? 2 : 1)).amount(); }},
    {"product of negatives too large", [](bool wrongly) { return (least * (wrongly ? -1 : 1)).amount(); }},
    {"text too long",
     [](bool wrongly) {
       constplan::short_text text;
       for (int n = 0; n < (wrongly ? 64 : 63); ++n) text.append("x");
       return static_cast<std::int64_t>(text.size());
     }},
    {"a day that does not exist",
     [](bool wrongly) {
       return std::int64_t{constplan::date{wrongly ? 2023 : 2024, 2, 29}.day()};
     }},
    {"* of nothing", [](bool wrongly) { return (*figure(wrongly).value()).amount(); }},
    {"-> of nothing", [](bool wrongly) { return figure(wrongly).value()->amount(); }},
    {"value() of nothing", [](bool wrongly) { return figure(wrongly).value().value().amount(); }},
    {"row of an id that is not found",
     [](bool wrongly) { return static_cast<std::int64_t>(gd::cities.find(wrongly ? "Foshan" : "foshan")->index()); }},
    {"sum of two units", [](bool wrongly) { return (1_yuan + (wrongly ? 1_count : 1_yuan)).amount(); }},
    {"difference of two units", [](bool wrongly) { return (1_yuan - (wrongly ? 1_count : 1_yuan)).amount(); }},
    {"share that is none", [](bool wrongly) { return share_of(wrongly ? 50_count : 50_percent, 2_yuan).amount(); }},
    {"multiple that is none", [](bool wrongly) { return multiple_of(wrongly ? 2_count : 2_times, 2_yuan).amount(); }},
    {"money that is none", [](bool wrongly) { return per_person(wrongly ? 2_count : 2_yuan, one_person).amount(); }},
    {"persons that are none", [](bool wrongly) { return per_person(2_yuan, wrongly ? 1_count : one_person).amount(); }},
    {"by no persons", [](bool wrongly) { return per_person(2_yuan, wrongly ? 0 * one_person : one_person).amount(); }},
    {"sum too large", [](bool wrongly) { return (most + (wrongly ? 1_yuan : 0_yuan)).amount(); }},
    {"sum too small", [](bool wrongly) { return (least + (wrongly ? below_nought : 0_yuan)).amount(); }},
    {"difference too large", [](bool wrongly) { return (most - (wrongly ? below_nought : 0_yuan)).amount(); }},
    {"difference too small", [](bool wrongly) { return (least - (wrongly ? 1_yuan : 0_yuan)).amount(); }},
    {"share too large", [](bool wrongly) { return share_of(wrongly ? 100.01_percent : 100_percent, most).amount(); }},
    {"multiple too large", [](bool wrongly) { return multiple_of(wrongly ? 2_times : 1_times, most).amount(); }},
    {"multiple too small", [](bool wrongly) { return multiple_of(wrongly ? 2_times : 1_times, least).amount(); }},
};

// A program's own handler: what it would write to its log.
void log_and_flush(constplan::trap reason) noexcept {
  const std::string_view text = name(reason);
  std::printf("trap: %.*s\n", static_cast<int>(text.size()), text.data());
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && constplan::set_trap_handler(log_and_flush) != nullptr) return 1;
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
