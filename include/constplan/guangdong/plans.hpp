// plans: A plan: a document, or one annex of a document. 9 rows.
//
// Made by constplan-gen from plans.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/plans.hpp"
#include "documents.hpp"

namespace constplan::guangdong {

/// A plan: a document, or one annex of a document.
class plan : public constplan::row<plan, plan_id> {
 public:
  using row::row;

  /// The stable id, for instance "textile-apparel".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(columns::plans::id_text, columns::plans::id_offsets, index());
  }

  /// The document that holds it.
  constexpr guangdong::document document() const noexcept {
    return guangdong::document{document_id{columns::plans::document[index()]}};
  }

  /// The title.
  constexpr std::string_view title_zh() const noexcept {
    return constplan::text_at(
        columns::plans::title_zh_text, columns::plans::title_zh_offsets, index());
  }

  /// The title in English, ours.
  constexpr std::string_view title_en() const noexcept {
    return constplan::text_at(
        columns::plans::title_en_text, columns::plans::title_en_offsets, index());
  }

  /// The first year of the plan's period.
  constexpr constplan::optional<int> first_year() const noexcept {
    return constplan::integer_at(
        columns::plans::first_year_values[columns::plans::first_year_codes[index()]]);
  }

  /// The last year of the plan's period.
  constexpr constplan::optional<int> last_year() const noexcept {
    return constplan::integer_at(
        columns::plans::last_year_values[columns::plans::last_year_codes[index()]]);
  }

  /// The annex, as the source numbers it; empty where the plan is the whole document.
  constexpr std::string_view section() const noexcept {
    return constplan::text_at(
        columns::plans::section_text, columns::plans::section_offsets, index());
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("document", document());
    visitor("title_zh", title_zh());
    visitor("title_en", title_en());
    visitor("first_year", first_year());
    visitor("last_year", last_year());
    visitor("section", section());
  }

  static constexpr std::size_t count = 9;
  using lookup = constplan::perfect_hash<
      columns::plans::lookup_windows, 9, 0, columns::plans::lookup_displacements, 3,
      columns::plans::lookup_rows, 10>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(plan_id key) noexcept {
  return constplan::text_at(
      columns::plans::id_text, columns::plans::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, plan_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All plans, in the order of plans.csv.
inline constexpr constplan::table<plan> plans{};

/// The plans whose document is this document. Constant time.
constexpr constplan::relation<plan> plans_of(document of) noexcept {
  return constplan::relation_at<plan>(columns::plans::by_document_offsets, of.index());
}

}  // namespace constplan::guangdong
