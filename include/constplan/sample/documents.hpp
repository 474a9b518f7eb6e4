// documents: A government document, the source of one or several plans. 2 rows.
//
// Made by constplan-gen from documents.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "columns/documents.hpp"
#include "agencies.hpp"

namespace constplan::sample {

/// A government document, the source of one or several plans.
class document : public constplan::row<document, document_id> {
 public:
  using row::row;

  /// The stable id, for instance "issued-document".
  constexpr std::string_view id() const noexcept {
    return constplan::text_at(
        columns::documents::id_text, columns::documents::id_offsets, index());
  }

  /// The title; empty where the document has none of its own.
  constexpr std::string_view title_zh() const noexcept {
    return constplan::text_at(
        columns::documents::title_zh_text, columns::documents::title_zh_offsets, index());
  }

  /// The title in English, ours.
  constexpr std::string_view title_en() const noexcept {
    return constplan::text_at(
        columns::documents::title_en_text, columns::documents::title_en_offsets, index());
  }

  /// Draft for comment or issued.
  constexpr constplan::document_status status() const noexcept {
    return constplan::document_status{columns::documents::status[index()]};
  }

  /// Who issued it, in the order of the document.
  constexpr constplan::relation<sample::agency> issuers() const noexcept {
    return constplan::relation_at<sample::agency>(
        columns::documents::issuers_rows, columns::documents::issuers_offsets, index());
  }

  /// The document number; empty where the text states none.
  constexpr std::string_view number() const noexcept {
    return constplan::text_at(
        columns::documents::number_text, columns::documents::number_offsets, index());
  }

  /// The day of issue; none where the text states none.
  constexpr constplan::optional<constplan::date> issued() const noexcept {
    return constplan::date_at(columns::documents::issued[index()]);
  }

  /// The first year of the period in its title.
  constexpr constplan::optional<int> first_year() const noexcept {
    return constplan::integer_at(columns::documents::first_year[index()]);
  }

  /// The last year of the period in its title.
  constexpr constplan::optional<int> last_year() const noexcept {
    return constplan::integer_at(columns::documents::last_year[index()]);
  }

  /// The name of the archived original, without its ending.
  constexpr std::string_view source() const noexcept {
    return constplan::text_at(
        columns::documents::source_text, columns::documents::source_offsets, index());
  }

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("title_zh", title_zh());
    visitor("title_en", title_en());
    visitor("status", status());
    visitor("issuers", issuers());
    visitor("number", number());
    visitor("issued", issued());
    visitor("first_year", first_year());
    visitor("last_year", last_year());
    visitor("source", source());
  }

  static constexpr std::size_t count = 2;
  using lookup = constplan::perfect_hash<
      columns::documents::lookup_windows, 10, 0, columns::documents::lookup_displacements, 1,
      columns::documents::lookup_rows, 3>;
};

/// The id of the row that has this enumerator; streams print it.
constexpr std::string_view name(document_id key) noexcept {
  return constplan::text_at(
      columns::documents::id_text, columns::documents::id_offsets, static_cast<std::size_t>(key));
}
template <class Stream>
auto operator<<(Stream& out, document_id key) -> decltype(out << name(key)) {
  return out << name(key);
}

/// All documents, in the order of documents.csv.
inline constexpr constplan::table<document> documents{};

}  // namespace constplan::sample
