// EU: the Net-Zero Industry Act and REPowerEU.
#include <eu_plan.hpp>
#include <eu_plan/invariants.hpp>

#include "statement.hpp"

using namespace plans;

namespace {

using eu_plan::targets;

static_assert(targets.size() == 29 && eu_plan::observations.empty());

// Targets.
static_assert(
    row_of(targets.at("nzia/annual-needs-share/2030")) ==
    states(nature::share, comparator::at_least, modality::expected, 400'000, unit::part_per_million).by(2030));
static_assert(row_of(targets.at("nzia/world-production-share/2040")) ==
              states(nature::share, comparator::reach, modality::striven_for, 150'000, unit::part_per_million)
                  .upwards()
                  .by(2040));
static_assert(row_of(targets.at("nzia-proposal/net-greenhouse-gas-emissions/2030")) ==
              states(nature::growth, comparator::at_least, modality::binding, 550'000, unit::part_per_million)
                  .downwards()
                  .since(1990)
                  .by(2030));
static_assert(row_of(targets.at("nzia/co2-storage/co2-injection-capacity/2030")) ==
              states(nature::level, comparator::at_least, modality::binding, 50'000'000, unit::tonne)
                  .at(rate::per_year)
                  .by(2030));
static_assert(row_of(targets.at("nzia/manufacturing-projects/permit-length/below-1-gw")) ==
              states(nature::level, comparator::at_most, modality::binding, 12, unit::month));
static_assert(row_of(targets.at("nzia/manufacturing-projects/permit-length/without-gw")) ==
              states(nature::level, comparator::at_most, modality::binding, 18, unit::month));
static_assert(row_of(targets.at("nzia/projects/permit-extension/once")) ==
              states(nature::change, comparator::at_most, modality::binding, 3, unit::month).upwards().at(rate::added));
static_assert(row_of(targets.at("nzia/projects/permit-extension/complex-cases")) ==
              states(nature::change, comparator::none, modality::binding, 6, unit::month).upwards().at(rate::added));
static_assert(row_of(targets.at("nzia/projects/permit-extension-deadline")) ==
              states(nature::level, comparator::at_most, modality::binding, 6, unit::month));
static_assert(row_of(targets.at("nzia/projects/opinion-time")) ==
              states(nature::level, comparator::at_most, modality::binding, 45, unit::day));
static_assert(row_of(targets.at("nzia/strategic-projects/reassessment-time")) ==
              states(nature::level, comparator::at_most, modality::binding, 20, unit::working_day));
static_assert(row_of(targets.at("nzia/strategic-projects/permit-length/below-1-gw")) ==
              states(nature::level, comparator::at_most, modality::binding, 9, unit::month));
static_assert(row_of(targets.at("nzia/co2-storage/site-design-life")) ==
              states(nature::level, comparator::at_least, modality::binding, 5, unit::year));
static_assert(row_of(targets.at("nzia/public-procurement/third-country-supply-share")) ==
              states(nature::share, comparator::at_most, modality::binding, 500'000, unit::part_per_million));
static_assert(row_of(targets.at("nzia/renewable-energy-auctions/combined-criteria-weight")) ==
              states(nature::share, comparator::range, modality::binding, 150'000, unit::part_per_million).to(300'000));
static_assert(row_of(targets.at("nzia/renewable-energy-auctions/criterion-weight")) ==
              states(nature::share, comparator::at_least, modality::binding, 50'000, unit::part_per_million));
static_assert(
    row_of(targets.at("nzia/renewable-energy-auctions/auctioned-volume-share")) ==
    states(nature::share, comparator::at_least, modality::binding, 300'000, unit::part_per_million).at(rate::per_year));
static_assert(row_of(targets.at("nzia/renewable-energy-auctions/auctioned-volume")) ==
              states(nature::level, comparator::at_least, modality::binding, 6'000'000'000, unit::watt_per_year));
static_assert(row_of(targets.at("repowereu/renewables/renewables-share/2030")) ==
              states(nature::share, comparator::reach, modality::striven_for, 450'000, unit::part_per_million)
                  .upwards()
                  .from(400'000)
                  .by(2030));
static_assert(row_of(targets.at("repowereu/renewables/renewable-capacity/2030")) ==
              states(nature::level, comparator::reach, modality::striven_for, 1'236'000'000'000, unit::watt)
                  .from(1'067'000'000'000)
                  .by(2030));
static_assert(row_of(targets.at("repowereu/solar-photovoltaic/solar-capacity/2025")) ==
              states(nature::level, comparator::more_than, modality::striven_for, 320'000'000'000, unit::watt)
                  .at(rate::added)
                  .by(2025));
static_assert(row_of(targets.at("repowereu/solar-photovoltaic/solar-capacity/2030")) ==
              states(nature::level, comparator::about, modality::striven_for, 600'000'000'000, unit::watt).by(2030));
static_assert(row_of(targets.at("repowereu/natural-gas/gas-consumption/2027")) ==
              states(nature::change, comparator::none, modality::expected, 9'000'000'000, unit::cubic_metre_per_year)
                  .downwards()
                  .by(2027));
static_assert(row_of(targets.at("repowereu/solar-photovoltaic/solar-capacity-multiple/2025")) ==
              states(nature::multiple, comparator::none, modality::striven_for, 2'000'000, unit::part_per_million)
                  .upwards()
                  .by(2025));
static_assert(row_of(targets.at("repowereu/gas-and-oil/gas-and-oil-demand")) ==
              states(nature::growth, comparator::none, modality::expected, 50'000, unit::part_per_million).downwards());
static_assert(row_of(targets.at("repowereu/investment/2027")) ==
              states(nature::change, comparator::none, modality::expected, 210'000'000'000, unit::euro)
                  .upwards()
                  .at(rate::added)
                  .by(2027));
static_assert(row_of(targets.at("repowereu/import-savings")) ==
              states(nature::level, comparator::more_than, modality::expected, 100'000'000'000, unit::euro_per_year));
static_assert(row_of(targets.at("repowereu/energy-efficiency/energy-savings-share/2030")) ==
              states(nature::share, comparator::reach, modality::striven_for, 130'000, unit::part_per_million)
                  .upwards()
                  .from(90'000)
                  .since(2020)
                  .by(2030));
static_assert(row_of(targets.at("repowereu/biomethane/biomethane-production/2030")) ==
              states(nature::level, comparator::reach, modality::striven_for, 35'000'000'000, unit::cubic_metre)
                  .upwards()
                  .from(3'000'000'000)
                  .since(2020)
                  .by(2030));

// What the other columns hold.
static_assert(eu_plan::documents.at("nzia").status() == constplan::document_status::adopted);
static_assert(eu_plan::documents.at("nzia").supersedes() == eu_plan::documents.at("nzia-proposal"));
static_assert(eu_plan::cities.at("european-union").level() == constplan::place_level::union_of_countries);
static_assert(targets.at("nzia/annual-needs-share/2030").section() == "Article 5(1)(a)");
static_assert(targets.at("repowereu/import-savings").section().empty());
static_assert(targets.at("nzia/renewable-energy-auctions/criterion-weight").part_of() ==
              targets.at("nzia/renewable-energy-auctions/combined-criteria-weight"));

// A decrease is a negative value, and a supply of exactly half is allowed.
static_assert(targets.at("repowereu/gas-and-oil/gas-and-oil-demand").value()->amount() == -50'000);
static_assert(targets.at("nzia/public-procurement/third-country-supply-share")
                  .assess({500'000, unit::part_per_million}) == constplan::assessment::met);

}  // namespace
