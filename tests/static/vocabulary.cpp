#include <constplan/assessment.hpp>
#include <constplan/unit.hpp>
#include <constplan/vocabulary.hpp>

namespace {

using namespace constplan;

// The names stand in the order of the enumerators, and there are as many.
template <class Enum>
constexpr bool names_end_at(Enum last, std::string_view last_name) {
  const auto beyond = static_cast<Enum>(static_cast<int>(last) + 1);
  return name(last) == last_name && name(beyond).empty();
}

static_assert(names_end_at(nature::zero_incidence, "zero_incidence"));
static_assert(names_end_at(comparator::order_of, "order_of"));
static_assert(names_end_at(modality::reported, "reported"));
static_assert(names_end_at(document_status::issued, "issued"));
static_assert(names_end_at(cluster_kind::regional, "regional"));
static_assert(names_end_at(placement_state::planned, "planned"));
static_assert(names_end_at(place_level::subdistrict, "subdistrict"));
static_assert(names_end_at(placement_role::priority, "priority"));
static_assert(names_end_at(measure_kind::safeguard, "safeguard"));
static_assert(names_end_at(responsibility_role::named, "named"));
static_assert(names_end_at(focus_kind::layout, "layout"));
static_assert(names_end_at(anomaly_kind::repeated_words, "repeated_words"));
static_assert(names_end_at(assessment::undetermined, "undetermined"));
static_assert(names_end_at(unit::yuan_per_person, "yuan_per_person"));

static_assert(name(nature::level) == "level" && name(nature::count) == "count" && name(nature::share) == "share");
static_assert(name(comparator::none) == "none" && name(comparator::at_least) == "at_least");
static_assert(name(comparator::more_than) == "more_than" && name(comparator::range) == "range");
static_assert(name(unit::yuan) == "yuan" && name(unit::rank) == "rank" && name(unit::square_metre) == "square_metre");

}  // namespace
