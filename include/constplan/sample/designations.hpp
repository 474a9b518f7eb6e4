// designations: An honorary title of a place. 1 row.
//
// Made by constplan-gen from designations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/designations.hpp"
#include "cities.hpp"
#include "plans.hpp"

namespace constplan::sample {

/// An honorary title of a place.
class designation : public constplan::row<designation, designation_id> {
 public:
  using row::row;

  /// The stable id, for instance "example/county/town/lantern-town".
  constexpr std::string_view id() const noexcept {
    return "example/county/town/lantern-town";
  }

  /// The plan that names it.
  constexpr sample::plan plan() const noexcept {
    return sample::plan{plan_id::lanterns};
  }

  /// The place.
  constexpr sample::city city() const noexcept {
    return sample::city{city_id::example_county_town};
  }

  /// The title.
  constexpr std::string_view title_zh() const noexcept {
    return "虚构灯笼名镇";
  }

  /// The title in English, ours.
  constexpr std::string_view title_en() const noexcept {
    return "Invented Famous Town of Lanterns";
  }

  /// The place's real number in the list of the source.
  constexpr int ordinal() const noexcept {
    return 1;
  }

  /// Where the source names it.
  constexpr std::string_view section() const noexcept {
    return "三/1";
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("plan", plan());
    visitor("city", city());
    visitor("title_zh", title_zh());
    visitor("title_en", title_en());
    visitor("ordinal", ordinal());
    visitor("section", section());
  }

  static constexpr std::size_t count = 1;
  using lookup = constplan::perfect_hash<
      columns::designations::lookup_windows, 32, 0, columns::designations::lookup_displacements, 1,
      columns::designations::lookup_rows, 2>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(designation_id) noexcept {
  return "example/county/town/lantern-town";
}
template <class Stream>
auto operator<<(Stream& out, designation_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All designations, in the order of designations.csv.
inline constexpr constplan::table<designation> designations{};

/// The designations whose plan is this plan. Constant time.
constexpr constplan::relation<designation> designations_of(plan of) noexcept {
  return constplan::relation_at<designation>(columns::designations::by_plan_offsets, of.index());
}

/// The designations whose city is this city. Constant time.
constexpr constplan::relation<designation> designations_of(city of) noexcept {
  return constplan::relation_at<designation>(columns::designations::by_city_offsets, of.index());
}

}  // namespace constplan::sample
