#include "check_numbering.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <map>

#include "../input/text.hpp"

namespace constplan::generator {
namespace {

// The rows that agree in `columns` are one list: its ordinals are 1, 2, 3.
void check_lists(const table_data& t, const std::vector<std::string_view>& columns, diagnostics& errors) {
  std::map<std::vector<std::string_view>, std::int64_t> length_of;
  const column_data& ordinal = t["ordinal"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    std::vector<std::string_view> list;
    list.reserve(columns.size());
    for (const std::string_view column : columns) list.push_back(t[column].text[row]);
    const std::int64_t expected = ++length_of[list];
    if (ordinal.number[row] == expected) continue;
    errors.error(t.where(row, "ordinal"), "ordinal " + std::to_string(ordinal.number[row]) +
                                              " stands where the list is at " + std::to_string(expected));
  }
}

// A plan may count its measures through: 4, 5 and 6 under its second task.
void check_measures(const table_data& t, diagnostics& errors) {
  std::map<std::vector<std::int64_t>, std::int64_t> last_of;
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::int64_t plan = t["plan"].number[row];
    const std::int64_t kind = t["kind"].number[row];
    const std::int64_t parent = t["parent"].number[row];
    const std::int64_t ordinal = t["ordinal"].number[row];
    if (is(t["kind"], row, measure_kind::item) != (parent != absent_number)) {
      errors.error(t.where(row, "kind"), parent == absent_number ? "an item has no parent; name it, or correct kind"
                                                                 : "a measure with a parent must be of kind 'item'");
    }
    std::int64_t& last = last_of[{plan, kind, parent}];
    if (ordinal <= last) {
      errors.error(t.where(row, "ordinal"), "ordinal " + std::to_string(ordinal) + " does not follow " +
                                                std::to_string(last) + ", the one before it in the same list");
    }
    last = std::max(last, ordinal);
  }
}

// What a plan states stands in the annex that holds the plan.
void check_annex(const table_data& plans, const table_data& t, diagnostics& errors) {
  const column_data& annexes = plans["section"];
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string_view annex = annexes.text[static_cast<std::size_t>(t["plan"].number[row])];
    const std::string_view section = t["section"].text[row];
    const bool is_inside = starts_with(section, annex) &&
                           (section.size() == annex.size() || annex.empty() || section[annex.size()] == '/');
    if (!section.empty() && !is_inside) {
      errors.error(t.where(row, "section"), in_quotes(section) + " is outside of " + in_quotes(annex) +
                                                ", where plan " + in_quotes(t["plan"].text[row]) + " stands");
    }
  }
}

}  // namespace

void check_numbering(const data_set& data, diagnostics& errors) {
  check_lists(data["responsibilities"], {"measure"}, errors);
  // The columns of names are called after the data set's languages.
  const auto& columns = data["focus_items"].schema().columns;
  const auto group =
      std::find_if(columns.begin(), columns.end(), [](const column& c) { return starts_with(c.name, "group_"); });
  check_lists(data["focus_items"], {"plan", "section", "cluster", group->name}, errors);
  check_measures(data["measures"], errors);
  for (const auto* table :
       {"clusters", "placements", "targets", "observations", "measures", "designations", "focus_items", "anomalies"}) {
    check_annex(data["plans"], data[table], errors);
  }
}

}  // namespace constplan::generator
