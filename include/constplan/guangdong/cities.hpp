// cities: A place. 66 rows.
//
// Made by constplan-gen from cities.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/names.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/cities.hpp"

namespace constplan::guangdong {

/// A place.
class city : public constplan::row<city, city_id> {
 public:
  using row::row;

  /// The stable id, for instance "guangzhou".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::cities::id_text, columns::cities::id_offsets, index());
  }

  /// Its level in the administrative order.
  constexpr constplan::place_level level() const noexcept {
    return constplan::place_level{columns::cities::level[index()]};
  }

  /// The place one level up; none for a prefecture-level city.
  constexpr constplan::optional<guangdong::city> parent() const noexcept {
    return constplan::row_at<guangdong::city>(columns::cities::parent[index()]);
  }

  /// The prefecture-level city it belongs to; of such a city, the city itself.
  constexpr guangdong::city prefecture() const noexcept {
    return guangdong::city{city_id{columns::cities::prefecture[index()]}};
  }

  /// The full official name.
  constexpr std::string_view name_zh() const noexcept {
    return constplan::text_at(
        columns::cities::name_zh_text, columns::cities::name_zh_offsets, index());
  }

  /// The usual English name.
  constexpr std::string_view name_en() const noexcept {
    return constplan::text_at(
        columns::cities::name_en_text, columns::cities::name_en_offsets, index());
  }

  /// The code of GB/T 2260; none below county level and outside China.
  constexpr constplan::optional<int> code() const noexcept {
    return constplan::integer_at(
        columns::cities::code_values[columns::cities::code_codes[index()]]);
  }

  /// Why it is here although no other row refers to it; mostly empty.
  constexpr std::string_view note() const noexcept {
    return constplan::text_at(columns::cities::note_text, columns::cities::note_offsets, index());
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("level", level());
    visitor("parent", parent());
    visitor("prefecture", prefecture());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
    visitor("code", code());
    visitor("note", note());
  }

  static constexpr std::size_t count = 66;
  using lookup = constplan::perfect_hash<
      columns::cities::lookup_windows, 5, 2, columns::cities::lookup_displacements, 17,
      columns::cities::lookup_rows, 75>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(city_id key) noexcept {
  return constplan::text_at(
      columns::cities::id_text, columns::cities::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, city_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All cities, in the order of cities.csv.
inline constexpr constplan::table<city> cities{};

/// The cities whose parent is this city. Constant time.
constexpr constplan::relation<city> children_of(city of) noexcept {
  return constplan::relation_at<city>(
      columns::cities::by_parent, columns::cities::by_parent_offsets, of.index());
}

/// The cities whose prefecture is this city. Constant time.
constexpr constplan::relation<city> places_in(city of) noexcept {
  return constplan::relation_at<city>(
      columns::cities::by_prefecture, columns::cities::by_prefecture_offsets, of.index());
}

/// The cities whose name, in one language or else the other, begins with `text`, in the order of
/// their names; A to Z are a to z. Logarithmic.
constexpr constplan::relation<city> cities_starting_with(std::string_view text) noexcept {
  const auto found = constplan::rows_by_name<city, &city::name_zh>(
      columns::cities::by_name_zh, text, constplan::name_match::beginning);
  if (!found.empty()) return found;
  return constplan::rows_by_name<city, &city::name_en>(
      columns::cities::by_name_en, text, constplan::name_match::beginning);
}

/// The cities of this name, in one language or else the other, with or without an ending that
/// short_name() takes off: 佛山 and 佛山市, foshan and Foshan City. Logarithmic.
constexpr constplan::relation<city> cities_named(std::string_view name) noexcept {
  const auto found = constplan::rows_by_name<city, &city::name_zh>(
      columns::cities::by_short_name_zh, name, constplan::name_match::short_name);
  if (!found.empty()) return found;
  return constplan::rows_by_name<city, &city::name_en>(
      columns::cities::by_short_name_en, name, constplan::name_match::short_name);
}

}  // namespace constplan::guangdong
