// agencies: A government body. 45 rows.
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
  finance,
  human_resources_and_social_security,
  natural_resources,
  culture_and_tourism,
  education,
  federation_of_trade_unions,
  civil_affairs,
  manufacturing_province_leading_group,
  agriculture_and_rural_affairs,
  transport,
  health_commission,
  housing_and_urban_rural_development,
  local_financial_regulation,
  relevant_departments,
  tax,
  emergency_management,
  propaganda_department,
  statistics,
  military_civilian_integration_office,
  communications_administration,
  state_owned_assets,
  customs_guangdong,
  organisation_establishment_office,
  government_services_and_data,
  federation_of_industry_and_commerce,
  central_bank_guangzhou,
  banking_and_insurance_regulation,
  prefecture_level_city_governments,
  relevant_provincial_departments,
  economy_and_information_technology,
  pearl_river_west_bank_city_and_district_governments,
  joint_conference_other_members,
  joint_conference,
  quality_and_technical_supervision,
  intellectual_property,
  financial_affairs_office,
  six_cities_one_district_economy_and_information_technology_departments,
  manufacturing_province_leading_group_members,
};

namespace columns::agencies {

inline constexpr char id_text[] =
    "government-general-office"
    "industry-and-information-technology"
    "development-and-reform"
    "science-and-technology"
    "ecology-and-environment"
    "commerce"
    "market-regulation"
    "finance"
    "human-resources-and-social-security"
    "natural-resources"
    "culture-and-tourism"
    "education"
    "federation-of-trade-unions"
    "civil-affairs"
    "manufacturing-province-leading-group"
    "agriculture-and-rural-affairs"
    "transport"
    "health-commission"
    "housing-and-urban-rural-development"
    "local-financial-regulation"
    "relevant-departments"
    "tax"
    "emergency-management"
    "propaganda-department"
    "statistics"
    "military-civilian-integration-office"
    "communications-administration"
    "state-owned-assets"
    "customs-guangdong"
    "organisation-establishment-office"
    "government-services-and-data"
    "federation-of-industry-and-commerce"
    "central-bank-guangzhou"
    "banking-and-insurance-regulation"
    "prefecture-level-city-governments"
    "relevant-provincial-departments"
    "economy-and-information-technology"
    "pearl-river-west-bank-city-and-district-governments"
    "joint-conference-other-members"
    "joint-conference"
    "quality-and-technical-supervision"
    "intellectual-property"
    "financial-affairs-office"
    "six-cities-one-district-economy-and-information-technology-departments"
    "manufacturing-province-leading-group-members";
inline constexpr std::uint16_t id_offsets[] = {
    0, 25, 60, 82, 104, 127, 135, 152, 159, 194, 211, 230, 239, 265, 278, 314, 343, 352, 369, 404,
    430, 450, 453, 473, 494, 504, 540, 569, 587, 604, 637, 665, 700, 722, 754, 787, 818, 852, 903,
    933, 949, 982, 1003, 1027, 1097, 1141,
};

inline constexpr char name_zh_text[] =
    "广东省人民政府办公厅"
    "广东省工业和信息化厅"
    "广东省发展和改革委员会"
    "广东省科学技术厅"
    "广东省生态环境厅"
    "广东省商务厅"
    "广东省市场监督管理局"
    "广东省财政厅"
    "广东省人力资源和社会保障厅"
    "广东省自然资源厅"
    "广东省文化和旅游厅"
    "广东省教育厅"
    "广东省总工会"
    "广东省民政厅"
    "广东省制造强省建设领导小组"
    "广东省农业农村厅"
    "广东省交通运输厅"
    "广东省卫生健康委员会"
    "广东省住房和城乡建设厅"
    "广东省地方金融监督管理局"
    "各有关厅局"
    "国家税务总局广东省税务局"
    "广东省应急管理厅"
    "中共广东省委宣传部"
    "广东省统计局"
    "中共广东省委军民融合发展委员会办公室"
    "广东省通信管理局"
    "广东省人民政府国有资产监督管理委员会"
    "海关总署广东分署"
    "中共广东省委机构编制委员会办公室"
    "广东省政务服务数据管理局"
    "广东省工商业联合会"
    "中国人民银行广州分行"
    "中国银行保险监督管理委员会广东监管局"
    "各地市人民政府"
    "省各有关部门"
    "广东省经济和信息化委员会"
    "珠江西岸六市一区政府"
    "广东省推进珠江西岸先进装备制造产业带建设联席会议其他成员单位"
    "广东省推进珠江西岸先进装备制造产业带建设联席会议"
    "广东省质量技术监督局"
    "广东省知识产权局"
    "广东省人民政府金融工作办公室"
    "“六市一区”经济和信息化部门"
    "制造强省建设领导小组各成员单位";
inline constexpr std::uint16_t name_zh_offsets[] = {
    0, 30, 60, 93, 117, 141, 159, 189, 207, 246, 270, 297, 315, 333, 351, 390, 414, 438, 468, 501,
    537, 552, 588, 612, 639, 657, 711, 735, 789, 813, 861, 897, 924, 954, 1008, 1029, 1047, 1083,
    1113, 1203, 1275, 1305, 1329, 1371, 1413, 1458,
};

inline constexpr char name_en_text[] =
    "General Office of the People's Government of Guangdong Province"
    "Department of Industry and Information Technology of Guangdong Province"
    "Development and Reform Commission of Guangdong Province"
    "Department of Science and Technology of Guangdong Province"
    "Department of Ecology and Environment of Guangdong Province"
    "Department of Commerce of Guangdong Province"
    "Administration for Market Regulation of Guangdong Province"
    "Department of Finance of Guangdong Province"
    "Department of Human Resources and Social Security of Guangdong Province"
    "Department of Natural Resources of Guangdong Province"
    "Department of Culture and Tourism of Guangdong Province"
    "Department of Education of Guangdong Province"
    "Guangdong Provincial Federation of Trade Unions"
    "Department of Civil Affairs of Guangdong Province"
    "Guangdong Leading Group for Building a Strong Manufacturing Province"
    "Department of Agriculture and Rural Affairs of Guangdong Province"
    "Department of Transport of Guangdong Province"
    "Health Commission of Guangdong Province"
    "Department of Housing and Urban-Rural Development of Guangdong Province"
    "Local Financial Supervision and Administration Bureau of Guangdong Province"
    "All relevant provincial departments and bureaus"
    "Guangdong Provincial Tax Service, State Taxation Administration"
    "Department of Emergency Management of Guangdong Province"
    "Propaganda Department of the CPC Guangdong Provincial Committee"
    "Statistics Bureau of Guangdong Province"
    "Office of the Military-Civilian Integration Development Commission of the CPC Guangdong Provincial Committee"
    "Guangdong Communications Administration"
    "State-owned Assets Supervision and Administration Commission of the Guangdong Provincial Government"
    "Guangdong Sub-Administration of the General Administration of Customs"
    "Office of the Organisation Establishment Commission of the CPC Guangdong Provincial Committee"
    "Government Services and Data Administration of Guangdong Province"
    "Guangdong Federation of Industry and Commerce"
    "Guangzhou Branch of the People's Bank of China"
    "Guangdong Office of the China Banking and Insurance Regulatory Commission"
    "Governments of the prefecture-level cities"
    "Relevant provincial departments"
    "Economy and Information Technology Commission of Guangdong Province"
    "Governments of the six cities and one district on the west bank of the Pearl River"
    "Other members of the Provincial Joint Conference for Building the Pearl River West Bank Advanced Equipment Manufacturing Belt"
    "Provincial Joint Conference for Building the Pearl River West Bank Advanced Equipment Manufacturing Belt"
    "Bureau of Quality and Technical Supervision of Guangdong Province"
    "Guangdong Provincial Intellectual Property Office"
    "Financial Affairs Office of the Guangdong Provincial Government"
    "Economy and information technology departments of the six cities and one district"
    "Member organisations of the leading group for building a strong manufacturing province";
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 63, 134, 189, 247, 306, 350, 408, 451, 522, 575, 630, 675, 722, 771, 839, 904, 949, 988,
    1059, 1134, 1181, 1244, 1300, 1363, 1402, 1510, 1549, 1648, 1717, 1810, 1875, 1920, 1966, 2039,
    2081, 2112, 2179, 2261, 2386, 2490, 2555, 2604, 2667, 2748, 2834,
};

inline constexpr char note_text[] =
    ""
    "The body the plans rely on for coordination; no measure names it as responsible."
    "Charged with organisation in the five clusters plan, 四/（一）; no measure lists it as responsible."
    "Charged with support in the five clusters plan, 四/（二）, and the west bank plan, 四/（一）; no measure lists it as responsible."
    "Charged with coordination in the west bank plan, 三/（一）/2; its members are listed as responsible."
    "Charged with carrying out pilot projects in the west bank plan, 四/（二）; no measure lists it as responsible.";
inline constexpr std::uint16_t note_offsets[] = {
    0, 0, 80, 183, 320, 424, 538,
};
inline constexpr std::uint8_t note_codes[] = {
    0,  // government-general-office
    0,  // industry-and-information-technology
    0,  // development-and-reform
    0,  // science-and-technology
    0,  // ecology-and-environment
    0,  // commerce
    0,  // market-regulation
    0,  // finance
    0,  // human-resources-and-social-security
    0,  // natural-resources
    0,  // culture-and-tourism
    0,  // education
    0,  // federation-of-trade-unions
    0,  // civil-affairs
    1,  // manufacturing-province-leading-group
    0,  // agriculture-and-rural-affairs
    0,  // transport
    0,  // health-commission
    0,  // housing-and-urban-rural-development
    0,  // local-financial-regulation
    0,  // relevant-departments
    0,  // tax
    0,  // emergency-management
    0,  // propaganda-department
    0,  // statistics
    0,  // military-civilian-integration-office
    0,  // communications-administration
    0,  // state-owned-assets
    0,  // customs-guangdong
    0,  // organisation-establishment-office
    0,  // government-services-and-data
    0,  // federation-of-industry-and-commerce
    0,  // central-bank-guangzhou
    0,  // banking-and-insurance-regulation
    2,  // prefecture-level-city-governments
    3,  // relevant-provincial-departments
    0,  // economy-and-information-technology
    0,  // pearl-river-west-bank-city-and-district-governments
    0,  // joint-conference-other-members
    4,  // joint-conference
    0,  // quality-and-technical-supervision
    0,  // intellectual-property
    0,  // financial-affairs-office
    5,  // six-cities-one-district-economy-and-information-technology-departments
    0,  // manufacturing-province-leading-group-members
};

inline constexpr std::uint8_t by_id[] = {
    15, 33, 32, 13, 5, 26, 10, 28, 2, 4, 36, 11, 22, 31, 12, 7, 42, 0, 30, 17, 18, 8, 1, 41, 39, 38,
    19, 14, 44, 6, 25, 9, 29, 37, 34, 23, 40, 20, 35, 3, 43, 27, 24, 21, 16,
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

  /// Why it is here although no other row refers to it; mostly empty.
  constexpr std::string_view note() const noexcept {
    return constplan::text_at(
        columns::agencies::note_text, columns::agencies::note_offsets, columns::agencies::note_codes[index()]);
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
  static constexpr std::optional<agency> lookup(std::string_view id) noexcept {
    return constplan::binary_search<agency>(columns::agencies::by_id, id);
  }
};

/// All agencies, in the order of agencies.csv.
inline constexpr constplan::table<agency> agencies{};

}  // namespace constplan::guangdong
