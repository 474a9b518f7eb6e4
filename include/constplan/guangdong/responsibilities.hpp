// responsibilities: An agency's part in a measure, as the list that closes the measure has it. 685 rows.
//
// Made by constplan-gen from responsibilities.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/responsibilities.hpp"
#include "agencies.hpp"
#include "measures.hpp"

namespace constplan::guangdong {

/// An agency's part in a measure, as the list that closes the measure has it.
class responsibility : public constplan::row<responsibility, responsibility_id> {
 public:
  using row::row;

  /// The stable id, for instance "textile-apparel/task/1/science-and-technology".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::responsibilities::id_text, columns::responsibilities::id_offsets, index());
  }

  /// The measure.
  constexpr guangdong::measure measure() const noexcept {
    return guangdong::measure{measure_id{columns::responsibilities::measure_values[columns::responsibilities::measure_codes[index(
        )]]}};
  }

  /// The agency.
  constexpr guangdong::agency agency() const noexcept {
    return guangdong::agency{agency_id{columns::responsibilities::agency[index()]}};
  }

  /// Whether it leads or supports.
  constexpr constplan::responsibility_role role() const noexcept {
    return constplan::responsibility_role{columns::responsibilities::role[index()]};
  }

  /// Its place in the list, from 1.
  constexpr int ordinal() const noexcept {
    return static_cast<int>(columns::responsibilities::ordinal[index()]);
  }

  /// Where the list stands.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::responsibilities::section_text,
        columns::responsibilities::section_offsets,
        columns::responsibilities::section_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("measure", measure());
    visitor("agency", agency());
    visitor("role", role());
    visitor("ordinal", ordinal());
    visitor("section", section());
  }

  static constexpr std::size_t count = 685;
  using lookup = constplan::perfect_hash<
      columns::responsibilities::lookup_windows, 25, 6, columns::responsibilities::lookup_displacements, 172,
      columns::responsibilities::lookup_rows, 802>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(responsibility_id key) noexcept {
  return constplan::text_at(
      columns::responsibilities::id_text,
      columns::responsibilities::id_offsets,
      static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, responsibility_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All responsibilities, in the order of responsibilities.csv.
inline constexpr constplan::table<responsibility> responsibilities{};

/// The responsibilities whose measure is this measure. Constant time.
constexpr constplan::relation<responsibility> responsibilities_for(measure of) noexcept {
  return constplan::relation_at<responsibility>(
      columns::responsibilities::by_measure_offsets, of.index());
}

/// The responsibilities whose agency is this agency. Constant time.
constexpr constplan::relation<responsibility> responsibilities_of(agency of) noexcept {
  return constplan::relation_at<responsibility>(
      columns::responsibilities::by_agency,
      columns::responsibilities::by_agency_offsets,
      of.index());
}

/// The measures that this agency leads. Constant time.
constexpr constplan::relation<measure> led_by(agency of) noexcept {
  return constplan::relation_at<measure>(
      columns::responsibilities::led_by, columns::responsibilities::led_by_offsets, of.index());
}

}  // namespace constplan::guangdong
