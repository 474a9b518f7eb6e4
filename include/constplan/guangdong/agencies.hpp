// agencies: A government body. 7 rows.
//
// Made by constplan-gen from agencies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of agencies.
enum class agency_id : std::uint8_t {
  government_general_office,
  industry_and_information_technology,
  development_and_reform,
  science_and_technology,
  ecology_and_environment,
  commerce,
  market_regulation,
};

namespace columns::agencies {

inline constexpr char id_text[] =
    "government-general-office"
    "industry-and-information-technology"
    "development-and-reform"
    "science-and-technology"
    "ecology-and-environment"
    "commerce"
    "market-regulation";
inline constexpr std::uint8_t id_offsets[] = {
    0, 25, 60, 82, 104, 127, 135, 152,
};

inline constexpr char name_zh_text[] =
    "广东省人民政府办公厅"
    "广东省工业和信息化厅"
    "广东省发展和改革委员会"
    "广东省科学技术厅"
    "广东省生态环境厅"
    "广东省商务厅"
    "广东省市场监督管理局";
inline constexpr std::uint8_t name_zh_offsets[] = {
    0, 30, 60, 93, 117, 141, 159, 189,
};

inline constexpr char name_en_text[] =
    "General Office of the People's Government of Guangdong Province"
    "Department of Industry and Information Technology of Guangdong Province"
    "Development and Reform Commission of Guangdong Province"
    "Department of Science and Technology of Guangdong Province"
    "Department of Ecology and Environment of Guangdong Province"
    "Department of Commerce of Guangdong Province"
    "Administration for Market Regulation of Guangdong Province";
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 63, 134, 189, 247, 306, 350, 408,
};

inline constexpr agency_id by_id[] = {
    agency_id::commerce, agency_id::development_and_reform, agency_id::ecology_and_environment,
    agency_id::government_general_office, agency_id::industry_and_information_technology,
    agency_id::market_regulation, agency_id::science_and_technology,
};

}  // namespace columns::agencies

/// A government body.
class agency : public constplan::row<agency, agency_id> {
 public:
  using row::row;

  /// The stable id, for instance "guangdong-commerce".
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

  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
    visitor("id", id());
    visitor("name_zh", name_zh());
    visitor("name_en", name_en());
  }

  static constexpr std::size_t count = 7;
  static constexpr std::optional<agency> lookup(std::string_view id) noexcept {
    return constplan::binary_search<agency>(columns::agencies::by_id, id);
  }
};

/// All agencies, in the order of agencies.csv.
inline constexpr constplan::table<agency> agencies{};

}  // namespace constplan::guangdong
