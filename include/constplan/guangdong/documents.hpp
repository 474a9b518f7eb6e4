// documents: A government document, the source of one or several plans. 5 rows.
//
// Made by constplan-gen from documents.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
#include <constplan/vocabulary.hpp>

#include "agencies.hpp"

namespace constplan::guangdong {

/// The ids of documents.
enum class document_id : std::uint8_t {
  five_draft_cluster_plans,
  five_manufacturing_clusters_plan,
  pearl_river_west_bank_plan,
  advanced_materials_plan,
  light_industry_textiles_plan,
};

namespace columns::documents {

inline constexpr char id_text[] =
    "five-draft-cluster-plans"
    "five-manufacturing-clusters-plan"
    "pearl-river-west-bank-plan"
    "advanced-materials-plan"
    "light-industry-textiles-plan";
inline constexpr std::uint8_t id_offsets[] = {
    0, 24, 56, 82, 105, 133,
};

inline constexpr char title_zh_text[] =
    ""
    "广东省培育电子信息等五大世界级先进制造业集群实施方案（2019-2022年）"
    "珠江西岸六市一区创建“中国制造2025”试点示范城市群实施方案"
    "广东省培育先进材料产业集群行动计划（2021—2025年）"
    "广东省发展现代轻工纺织战略性支柱产业集群行动计划（2023-2025年）";
inline constexpr std::uint16_t title_zh_offsets[] = {
    0, 0, 96, 181, 252, 342,
};

inline constexpr char title_en_text[] =
    "Five draft action plans, for Guangdong's textile and apparel, food and beverage, building materials, furniture and metal products clusters (2019-2025)"
    "Implementation plan for fostering five world-class advanced manufacturing clusters including electronic information in Guangdong (2019-2022)"
    "Implementation plan for the six cities and one district on the west bank of the Pearl River to create a \"Made in China 2025\" pilot demonstration city cluster"
    "Action plan for fostering the advanced materials industrial cluster in Guangdong (2021-2025)"
    "Action plan for developing the modern light industry and textiles strategic pillar industrial cluster in Guangdong (2023-2025)";
inline constexpr std::uint16_t title_en_offsets[] = {
    0, 150, 290, 447, 539, 665,
};

inline constexpr constplan::document_status status[] = {
    constplan::document_status::draft_for_comment,  // five-draft-cluster-plans
    constplan::document_status::draft_for_comment,  // five-manufacturing-clusters-plan
    constplan::document_status::issued,             // pearl-river-west-bank-plan
    constplan::document_status::draft_for_comment,  // advanced-materials-plan
    constplan::document_status::issued,             // light-industry-textiles-plan
};

inline constexpr std::uint8_t issuers_rows[] = {
    0, 1, 2, 3, 4, 5, 6,
};
inline constexpr std::uint8_t issuers_offsets[] = {
    0, 0, 0, 1, 1, 7,
};

inline constexpr char number_text[] =
    ""
    ""
    ""
    ""
    "粤工信消费函〔2023〕16号";
inline constexpr std::uint8_t number_offsets[] = {
    0, 0, 0, 0, 0, 33,
};

inline constexpr std::uint32_t issued_values[] = {
    0, 20170421, 20231229,
};
inline constexpr std::uint8_t issued_codes[] = {
    0,  // five-draft-cluster-plans
    0,  // five-manufacturing-clusters-plan
    1,  // pearl-river-west-bank-plan
    0,  // advanced-materials-plan
    2,  // light-industry-textiles-plan
};

inline constexpr std::uint16_t first_year[] = {
    2019,  // five-draft-cluster-plans
    2019,  // five-manufacturing-clusters-plan
    0,     // pearl-river-west-bank-plan
    2021,  // advanced-materials-plan
    2023,  // light-industry-textiles-plan
};

inline constexpr std::uint16_t last_year[] = {
    2025,  // five-draft-cluster-plans
    2022,  // five-manufacturing-clusters-plan
    0,     // pearl-river-west-bank-plan
    2025,  // advanced-materials-plan
    2025,  // light-industry-textiles-plan
};

inline constexpr char source_text[] =
    "000_5bcac9c71bcec85b"
    "001_8e7050ad0977f75f"
    "002_24dc2508186741d8"
    "003_bf3ec717a0a15032"
    "004_4716933825b489ce";
inline constexpr std::uint8_t source_offsets[] = {
    0, 20, 40, 60, 80, 100,
};

inline constexpr std::uint8_t by_id[] = {
    3, 0, 1, 4, 2,
};

}  // namespace columns::documents

/// A government document, the source of one or several plans.
class document : public constplan::row<document, document_id> {
 public:
  using row::row;

  /// The stable id, for instance "advanced-materials-plan".
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

  /// Whether it is in force.
  constexpr constplan::document_status status() const noexcept {
    return columns::documents::status[index()];
  }

  /// Who issued it, in the order of the document.
  constexpr constplan::relation<guangdong::agency> issuers() const noexcept {
    return constplan::relation_at<guangdong::agency>(
        columns::documents::issuers_rows, columns::documents::issuers_offsets, index());
  }

  /// The document number; empty where the text states none.
  constexpr std::string_view number() const noexcept {
    return constplan::text_at(
        columns::documents::number_text, columns::documents::number_offsets, index());
  }

  /// The day of issue; none where the text states none.
  constexpr std::optional<constplan::date> issued() const noexcept {
    return constplan::date_at(
        columns::documents::issued_values[columns::documents::issued_codes[index()]]);
  }

  /// The first year of the period in its title.
  constexpr std::optional<int> first_year() const noexcept {
    return constplan::integer_at(columns::documents::first_year[index()]);
  }

  /// The last year of the period in its title.
  constexpr std::optional<int> last_year() const noexcept {
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

  static constexpr std::size_t count = 5;
  static constexpr std::optional<document> lookup(std::string_view id) noexcept {
    return constplan::binary_search<document>(columns::documents::by_id, id);
  }
};

/// All documents, in the order of documents.csv.
inline constexpr constplan::table<document> documents{};

}  // namespace constplan::guangdong
