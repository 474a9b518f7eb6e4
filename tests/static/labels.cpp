// Enumerators in words.
#include <constplan/labels.hpp>

namespace {

using namespace constplan;

static_assert(label_zh(comparator::more_than) == "超过" && label_en(comparator::more_than) == "more than");
static_assert(label_zh(unit::yuan_per_person) == "元/人" && label_en(unit::yuan_per_person) == "yuan per person");
static_assert(label_en(trap::there_is_no_value) == "there is no value");
static_assert(label_zh(comparator{200}).empty() && label_en(unit{200}).empty());
static_assert(symbol(unit::tonne) == "t" && symbol(unit::yuan) == "CNY" && symbol(unit::count).empty());

// Every enumerator has a label in both languages.
template <class Enum>
constexpr bool is_labelled() {
  for (const Enum value : enumerators<Enum>()) {
    if (label_zh(value).empty() || label_en(value).empty()) return false;
  }
  return label_zh(static_cast<Enum>(enumerators<Enum>().size())).empty();
}
static_assert(is_labelled<nature>() && is_labelled<comparator>() && is_labelled<modality>());
static_assert(is_labelled<document_status>() && is_labelled<place_level>() && is_labelled<cluster_kind>());
static_assert(is_labelled<placement_role>() && is_labelled<placement_state>() && is_labelled<measure_kind>());
static_assert(is_labelled<responsibility_role>() && is_labelled<list_kind>() && is_labelled<anomaly_kind>());
static_assert(is_labelled<assessment>() && is_labelled<total_error>() && is_labelled<parse_error>());
static_assert(is_labelled<instrument_kind>() && is_labelled<statement_kind>() && is_labelled<entity_kind>());
static_assert(is_labelled<mention_role>() && is_labelled<scope>() && is_labelled<year_origin>() &&
              is_labelled<gap_error>());
static_assert(is_labelled<text_style>() && is_labelled<trap>() && is_labelled<unit>());

}  // namespace
