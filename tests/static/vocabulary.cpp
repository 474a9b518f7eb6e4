// Enumerators as text and back.
#include <constplan/assessment.hpp>
#include <constplan/format.hpp>
#include <constplan/parse.hpp>
#include <constplan/total.hpp>
#include <constplan/unit.hpp>
#include <constplan/vocabulary.hpp>

namespace {

using namespace constplan;

// The names are in the order of the enumerators, there are as many, and each is read again.
template <class Enum>
constexpr bool names_end_at(Enum last, std::string_view last_name) {
  std::size_t number = 0;
  for (const Enum value : enumerators<Enum>()) {
    if (value != static_cast<Enum>(number++) || name(value).empty()) return false;
    if (parse_enumerator<Enum>(name(value)) != value) return false;
  }
  const auto beyond = static_cast<Enum>(number);
  return number == enumerators<Enum>().size() && static_cast<std::size_t>(last) + 1 == number &&
         name(last) == last_name && name(beyond).empty();
}

static_assert(names_end_at(nature::zero_incidence, "zero_incidence"));
static_assert(names_end_at(direction::decrease, "decrease"));
static_assert(names_end_at(rate::added, "added"));
static_assert(names_end_at(scope::whole_plan, "whole_plan"));
static_assert(names_end_at(comparator::order_of, "order_of"));
static_assert(names_end_at(modality::reported, "reported"));
static_assert(names_end_at(document_status::repealed, "repealed"));
static_assert(names_end_at(cluster_kind::regional, "regional"));
static_assert(names_end_at(placement_state::planned, "planned"));
static_assert(names_end_at(place_level::region, "region"));
static_assert(names_end_at(placement_role::origin, "origin"));
static_assert(names_end_at(measure_kind::item, "item"));
static_assert(names_end_at(responsibility_role::named, "named"));
static_assert(names_end_at(list_kind::application, "application"));
static_assert(names_end_at(instrument_kind::evaluation, "evaluation"));
static_assert(names_end_at(statement_kind::caveat, "caveat"));
static_assert(names_end_at(entity_kind::policy, "policy"));
static_assert(names_end_at(mention_role::basis, "basis"));
static_assert(names_end_at(year_origin::plan_period, "plan_period"));
static_assert(names_end_at(anomaly_kind::repeated_words, "repeated_words"));
static_assert(names_end_at(assessment::unbounded_range, "unbounded_range"));
static_assert(names_end_at(unit::item_per_1000_households, "item_per_1000_households"));
static_assert(names_end_at(parse_error::ordinal, "ordinal"));
static_assert(names_end_at(text_style::plain, "plain"));
static_assert(names_end_at(gap_error::missing_value, "missing_value"));
static_assert(names_end_at(total_error::too_large, "too_large"));
static_assert(names_end_at(trap::there_is_no_such_day, "there_is_no_such_day"));

static_assert(name(nature::level) == "level" && name(nature::count) == "count" && name(nature::share) == "share");
static_assert(name(comparator::none) == "none" && name(comparator::at_least) == "at_least");
static_assert(name(comparator::more_than) == "more_than" && name(comparator::range) == "range");
static_assert(name(unit::yuan) == "yuan" && name(unit::rank) == "rank" && name(unit::square_metre) == "square_metre");
static_assert(name(trap::there_is_no_value) == "there_is_no_value" && name(trap{200}).empty());

// Only whole names are read, exactly as they are written.
static_assert(parse_enumerator<modality>("firm") == modality::firm);
static_assert(!parse_enumerator<modality>("") && !parse_enumerator<modality>("fir") &&
              !parse_enumerator<modality>("Firm"));
static_assert(!parse_enumerator<modality>("firm ") && !parse_enumerator<modality>("firm striven_for"));

constexpr auto kinds = enumerators<measure_kind>();
static_assert(*kinds.begin() == measure_kind::requirement && kinds.begin()++ == kinds.begin());
static_assert(kinds.begin() != kinds.end() && *++kinds.begin() == measure_kind::goal);

}  // namespace
