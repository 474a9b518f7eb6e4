// agencies: A government body. 45 rows.
//
// Made by constplan-gen from agencies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/names.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/agencies.hpp"

namespace constplan::guangdong {

/// A government body.
class agency : public constplan::row<agency, agency_id> {
 public:
  using row::row;

  /// The stable id, for instance "government-general-office".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::agencies::id_text, columns::agencies::id_offsets, index());
  }

  /// The full official name of its time.
  constexpr std::string_view name_zh() const noexcept {
    return constplan::text_at(
        columns::agencies::name_zh_text, columns::agencies::name_zh_offsets, index());
  }

  /// The usual English name.
  constexpr std::string_view name_en() const noexcept {
    return constplan::text_at(
        columns::agencies::name_en_text, columns::agencies::name_en_offsets, index());
  }

  /// Why it is here although no other row refers to it; mostly empty.
  constexpr std::string_view note() const noexcept {
    return constplan::text_at(
        columns::agencies::note_text,
        columns::agencies::note_offsets,
        columns::agencies::note_codes[index()]);
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
    visitor("note", note());
  }

  static constexpr std::size_t count = 45;
  using lookup = constplan::perfect_hash<
      columns::agencies::lookup_windows, 3, 0, columns::agencies::lookup_displacements, 12,
      columns::agencies::lookup_rows, 48>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(agency_id key) noexcept {
  return constplan::text_at(
      columns::agencies::id_text, columns::agencies::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, agency_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All agencies, in the order of agencies.csv.
inline constexpr constplan::table<agency> agencies{};

/// The agencies whose name, in one language or else the other, begins with `text`, in the order of
/// their names; A to Z are a to z. Logarithmic.
constexpr constplan::relation<agency> agencies_starting_with(std::string_view text) noexcept {
  const auto found = constplan::rows_by_name<agency, &agency::name_zh>(
      columns::agencies::by_name_zh, text, constplan::name_match::beginning);
  if (!found.empty()) return found;
  return constplan::rows_by_name<agency, &agency::name_en>(
      columns::agencies::by_name_en, text, constplan::name_match::beginning);
}

/// The agencies of this name, in one language or else the other, with or without an ending that
/// short_name() takes off: 佛山 and 佛山市, foshan and Foshan City. Logarithmic.
constexpr constplan::relation<agency> agencies_named(std::string_view name) noexcept {
  const auto found = constplan::rows_by_name<agency, &agency::name_zh>(
      columns::agencies::by_short_name_zh, name, constplan::name_match::short_name);
  if (!found.empty()) return found;
  return constplan::rows_by_name<agency, &agency::name_en>(
      columns::agencies::by_short_name_en, name, constplan::name_match::short_name);
}

}  // namespace constplan::guangdong
