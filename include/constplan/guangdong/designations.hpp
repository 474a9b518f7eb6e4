// designations: An honorary title of a place. 27 rows.
//
// Made by constplan-gen from designations.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/designations.hpp"
#include "cities.hpp"
#include "plans.hpp"

namespace constplan::guangdong {

/// An honorary title of a place.
class designation : public constplan::row<designation, designation_id> {
 public:
  using row::row;

  /// The stable id, for instance "guangzhou/yuexiu/china-famous-city-of-apparel-trade".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::designations::id_text, columns::designations::id_offsets, index());
  }

  /// The plan that names it.
  constexpr guangdong::plan plan() const noexcept {
    return guangdong::plan{plan_id{columns::designations::plan[index()]}};
  }

  /// The place.
  constexpr guangdong::city city() const noexcept {
    return guangdong::city{city_id{columns::designations::city[index()]}};
  }

  /// The title.
  constexpr std::string_view title_zh() const noexcept {
    return constplan::text_at(
        columns::designations::title_zh_text,
        columns::designations::title_zh_offsets,
        columns::designations::title_zh_codes[index()]);
  }

  /// The title in English, ours.
  constexpr std::string_view title_en() const noexcept {
    return constplan::text_at(
        columns::designations::title_en_text,
        columns::designations::title_en_offsets,
        columns::designations::title_en_codes[index()]);
  }

  /// The place's real number in the list of the source.
  constexpr int ordinal() const noexcept {
    return static_cast<int>(columns::designations::ordinal[index()]);
  }

  /// Where the source names it.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::designations::section_text,
        columns::designations::section_offsets,
        columns::designations::section_codes[index()]);
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

  static constexpr std::size_t count = 27;
  using lookup = constplan::perfect_hash<
      columns::designations::lookup_windows, 47, 1, columns::designations::lookup_displacements, 7,
      columns::designations::lookup_rows, 30>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(designation_id key) noexcept {
  return constplan::text_at(
      columns::designations::id_text,
      columns::designations::id_offsets,
      static_cast<std::size_t>(key));
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
  return constplan::relation_at<designation>(
      columns::designations::by_city, columns::designations::by_city_offsets, of.index());
}

}  // namespace constplan::guangdong
