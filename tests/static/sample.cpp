// The sample data set has every case that the schema knows, so that what shows all of it has shown every case.
#include <constplan/sample.hpp>
#include <constplan/sample/invariants.hpp>

namespace {

namespace sample = constplan::sample;
using sample::observation;
using sample::target;

template <class Rows, class Predicate>
constexpr bool any(Rows rows, Predicate holds) {
  for (const auto row : rows) {
    if (holds(row)) return true;
  }
  return false;
}

template <class Enum>
Enum enumerator_of(Enum);
template <class Enum>
Enum enumerator_of(constplan::optional<Enum>);

/// Whether a row has each enumerator in this column: a new one needs a row in tests/sample.
template <class Row, class Value>
constexpr bool has_every(constplan::table<Row> rows, Value (Row::*column)() const noexcept) {
  for (const auto value : constplan::enumerators<decltype(enumerator_of(Value{}))>()) {
    if (rows.where(column, value).empty()) return false;
  }
  return true;
}

static_assert(has_every(sample::targets, &target::nature));
static_assert(has_every(sample::targets, &target::direction));
static_assert(has_every(sample::targets, &target::rate));
static_assert(has_every(sample::targets, &target::comparator));
static_assert(has_every(sample::documents, &sample::document::status));
static_assert(has_every(sample::cities, &sample::city::level));
static_assert(has_every(sample::clusters, &sample::cluster::kind));
static_assert(has_every(sample::placements, &sample::placement::role));
static_assert(has_every(sample::placements, &sample::placement::state));
static_assert(has_every(sample::metrics, &sample::metric::unit));
static_assert(has_every(sample::measures, &sample::measure::kind));
static_assert(has_every(sample::responsibilities, &sample::responsibility::role));
static_assert(has_every(sample::list_items, &sample::list_item::kind));
static_assert(has_every(sample::instruments, &sample::instrument::kind));
static_assert(has_every(sample::statements, &sample::statement::kind));
static_assert(has_every(sample::entities, &sample::entity::kind));
static_assert(has_every(sample::mentions, &sample::mention::role));
static_assert(has_every(sample::anomalies, &sample::anomaly::kind));

// The modalities of the two tables exclude one another; the units of figures are not only those of metrics.
constexpr bool figures_have_every_modality_and_unit() {
  const auto in_a_figure = [](auto holds) { return any(sample::targets, holds) || any(sample::observations, holds); };
  for (const auto modality : constplan::enumerators<constplan::modality>()) {
    if (!in_a_figure([=](auto figure) { return figure.modality() == modality; })) return false;
  }
  for (const auto unit : constplan::enumerators<constplan::unit>()) {
    if (!in_a_figure([=](auto figure) { return figure.unit() == unit; })) return false;
  }
  return true;
}
static_assert(figures_have_every_modality_and_unit());

// Figures.
static_assert(any(sample::targets, [](target t) { return t.low() && t.high(); }));
static_assert(any(sample::targets, [](target t) { return !t.is_disclosed(); }));
static_assert(any(sample::observations, [](observation o) { return !o.is_disclosed(); }));
static_assert(any(sample::targets, [](target t) { return t.base_value() && t.base_year(); }));
static_assert(any(sample::targets, [](target t) { return t.other_clusters().size() == 2; }));
static_assert(any(sample::targets, [](target t) { return t.period() == "2099-06"; }));
static_assert(any(sample::targets, [](target t) { return t.scope() == constplan::scope::above_scale; }));
static_assert(any(sample::documents, [](auto d) { return d.supersedes().has_value(); }));
static_assert(any(sample::targets, [](target t) { return !t.year(); }));
static_assert(any(sample::observations, [](observation o) { return !o.year(); }));
static_assert(has_every(sample::targets, &target::year_origin));
static_assert(any(sample::targets, [](target t) { return t.base_year().has_value(); }));
static_assert(any(sample::targets, [](target t) { return t.threshold().has_value(); }));
static_assert(any(sample::observations, [](observation o) { return o.threshold().has_value(); }));
static_assert(any(sample::targets, [](target t) { return t.restates().has_value(); }));
static_assert(any(sample::observations, [](observation o) { return o.restates().has_value(); }));
static_assert(any(sample::targets, [](target t) { return parts_of(t).size() > 1; }));
static_assert(any(sample::targets, [](target t) { return t.city().has_value(); }));
static_assert(any(sample::targets, [](target t) {
  return !t.city() && t.cluster().kind() == constplan::cluster_kind::regional && placements_of(t.cluster()).size() > 1;
}));

// Measures without agencies, and with agencies of which none leads.
static_assert(any(sample::measures, [](sample::measure m) { return has_lead(m); }));
static_assert(any(sample::measures, [](auto m) { return !responsibilities_for(m).empty() && !has_lead(m); }));
static_assert(any(sample::measures, [](sample::measure m) { return responsibilities_for(m).empty(); }));
static_assert(any(sample::measures, [](sample::measure m) { return m.parent().has_value(); }));

// What may be empty is empty in a row and filled in another.
template <class Rows, class Value>
constexpr bool may_be_empty(Rows rows, Value value) {
  return any(rows, [=](auto row) { return value(row); }) && any(rows, [=](auto row) { return !value(row); });
}
static_assert(may_be_empty(sample::documents, [](auto d) { return d.title_zh().empty(); }));
static_assert(may_be_empty(sample::documents, [](auto d) { return d.issuers().empty(); }));
static_assert(may_be_empty(sample::documents, [](auto d) { return d.number().empty(); }));
static_assert(may_be_empty(sample::documents, [](auto d) { return d.issued().has_value(); }));
static_assert(may_be_empty(sample::documents, [](auto d) { return d.first_year() && d.last_year(); }));
static_assert(may_be_empty(sample::plans, [](auto p) { return p.first_year() && p.last_year(); }));
static_assert(may_be_empty(sample::plans, [](auto p) { return p.section().empty(); }));
static_assert(may_be_empty(sample::cities, [](auto c) { return c.code().has_value(); }));
static_assert(may_be_empty(sample::cities, [](auto c) { return c.parent().has_value(); }));
static_assert(may_be_empty(sample::agencies, [](auto a) { return a.note().empty(); }));
static_assert(may_be_empty(sample::agencies, [](auto a) { return a.short_name_zh().empty(); }));
static_assert(may_be_empty(sample::agencies, [](auto a) { return a.other_names_zh().empty(); }));
static_assert(may_be_empty(sample::clusters, [](auto c) { return c.short_name_zh().empty(); }));
static_assert(may_be_empty(sample::clusters, [](auto c) { return c.note().empty(); }));
static_assert(may_be_empty(sample::clusters, [](auto c) { return c.section().empty(); }));
static_assert(may_be_empty(sample::clusters, [](auto c) { return targets_of(c).empty(); }));
static_assert(may_be_empty(sample::placements, [](auto p) { return p.section().empty(); }));
static_assert(may_be_empty(sample::anomalies, [](auto a) { return a.section().empty(); }));
static_assert(may_be_empty(sample::anomalies, [](auto a) { return a.target().has_value(); }));
static_assert(may_be_empty(sample::anomalies, [](auto a) { return a.observation().has_value(); }));
static_assert(may_be_empty(sample::anomalies, [](auto a) { return a.measure().has_value(); }));
static_assert(may_be_empty(sample::anomalies, [](auto a) { return a.list_item().has_value(); }));
static_assert(may_be_empty(sample::anomalies, [](auto a) { return a.designation().has_value(); }));
static_assert(may_be_empty(sample::placements, [](auto p) { return p.list_is_open(); }));
static_assert(may_be_empty(sample::responsibilities, [](auto r) { return r.list_is_open(); }));
static_assert(may_be_empty(sample::list_items, [](auto i) { return i.list_is_open(); }));
static_assert(may_be_empty(sample::list_items, [](auto i) { return i.subject_zh().empty(); }));
static_assert(may_be_empty(sample::list_items, [](auto i) { return i.target().has_value(); }));
static_assert(may_be_empty(sample::list_items, [](auto i) { return i.observation().has_value(); }));
static_assert(may_be_empty(sample::measures, [](auto m) { return m.cluster().has_value(); }));
static_assert(may_be_empty(sample::metrics, [](auto m) { return m.is_unspecified(); }));
static_assert(may_be_empty(sample::cities, [](auto c) { return c.other_names_zh().empty(); }));
static_assert(may_be_empty(sample::cities, [](auto c) { return c.members_inferred(); }));
static_assert(may_be_empty(sample::cities, [](auto c) { return c.latitude().has_value(); }));
static_assert(may_be_empty(sample::cities, [](auto c) { return c.longitude().has_value(); }));
static_assert(may_be_empty(sample::instruments, [](auto i) { return i.beneficiary_zh().empty(); }));
static_assert(may_be_empty(sample::instruments, [](auto i) { return i.condition_zh().empty(); }));
static_assert(may_be_empty(sample::statements, [](auto s) { return s.city().has_value(); }));
static_assert(may_be_empty(sample::statements, [](auto s) { return s.year().has_value(); }));
static_assert(may_be_empty(sample::statements, [](auto s) { return s.targets().empty(); }));
static_assert(may_be_empty(sample::statements, [](auto s) { return s.observations().empty(); }));
static_assert(may_be_empty(sample::statements, [](auto s) { return s.section().empty(); }));
static_assert(may_be_empty(sample::entities, [](auto e) { return e.city().has_value(); }));
static_assert(may_be_empty(sample::entities, [](auto e) { return e.number().empty(); }));
static_assert(may_be_empty(sample::mentions, [](auto m) { return m.section().empty(); }));

// Regions have members, and what is in a member is in the region.
static_assert(any(sample::cities, [](auto c) { return c.members().size() == 2; }));
constexpr sample::city delta = sample::city_id::invented_region;
static_assert(sample::regions_of(sample::city_id::example).front() == delta && regions_of(delta).empty());
static_assert(places_in(delta).contains(sample::city_id::example_county_town));
static_assert(placements_in(delta).size() > 1 &&
              placements_in(delta).where(&sample::placement::city, delta).count() == 1);
static_assert(may_be_empty(sample::anomalies, [](auto a) { return a.expected().empty(); }));

// Characters of four bytes, and names longer than any screen.
constexpr bool has_four_byte_character(std::string_view text) {
  return any(text, [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
}
static_assert(any(sample::cities, [](sample::city c) { return has_four_byte_character(c.name_zh()); }));
static_assert(any(sample::clusters, [](sample::cluster c) { return has_four_byte_character(c.name_zh()); }));
static_assert(any(sample::agencies, [](sample::agency a) { return has_four_byte_character(a.name_zh()); }));
static_assert(any(sample::clusters, [](auto c) { return c.name_zh().size() > 300 && c.name_en().size() > 300; }));

// Names that begin alike, and names that only their endings tell apart.
static_assert(sample::cities_starting_with("虚构").count() > 2 && sample::cities_starting_with("example").count() > 2);
static_assert(sample::cities_named("虚构市").count() == 1 && sample::cities_named("虚构").count() > 2);
static_assert(sample::cities_named("example city").count() == 1 && sample::cities_named("example").count() > 2);
static_assert(sample::clusters_named("虚构灯笼").count() == 2);
static_assert(sample::clusters_named("invented lantern").count() == 2);

}  // namespace
