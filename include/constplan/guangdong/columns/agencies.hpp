// agencies: The columns behind ../agencies.hpp. 45 rows.
//
// Made by constplan-gen from agencies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
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

namespace columns {
namespace [[gnu::visibility("hidden")]] agencies {

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
    "manufacturing-province-leading-group-members"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0019\x003C\x0052\x0068\x007F\x0087\x0098\x009F\x00C2\x00D3\x00E6\x00EF\x0109\x0116"
    u"\x013A\x0157\x0160\x0171\x0194\x01AE\x01C2\x01C5\x01D9\x01EE\x01F8\x021C\x0239\x024B\x025C"
    u"\x027D\x0299\x02BC\x02D2\x02F2\x0313\x0332\x0354\x0387\x03A5\x03B5\x03D6\x03EB\x0403\x0449"
    u"\x0475";

inline constexpr char name_zh_text[] =
    "广东省人民政府办公厅"  // government-general-office
    "广东省工业和信息化厅"  // industry-and-information-technology
    "广东省发展和改革委员会"  // development-and-reform
    "广东省科学技术厅"  // science-and-technology
    "广东省生态环境厅"  // ecology-and-environment
    "广东省商务厅"  // commerce
    "广东省市场监督管理局"  // market-regulation
    "广东省财政厅"  // finance
    "广东省人力资源和社会保障厅"  // human-resources-and-social-security
    "广东省自然资源厅"  // natural-resources
    "广东省文化和旅游厅"  // culture-and-tourism
    "广东省教育厅"  // education
    "广东省总工会"  // federation-of-trade-unions
    "广东省民政厅"  // civil-affairs
    "广东省制造强省建设领导小组"  // manufacturing-province-leading-group
    "广东省农业农村厅"  // agriculture-and-rural-affairs
    "广东省交通运输厅"  // transport
    "广东省卫生健康委员会"  // health-commission
    "广东省住房和城乡建设厅"  // housing-and-urban-rural-development
    "广东省地方金融监督管理局"  // local-financial-regulation
    "各有关厅局"  // relevant-departments
    "国家税务总局广东省税务局"  // tax
    "广东省应急管理厅"  // emergency-management
    "中共广东省委宣传部"  // propaganda-department
    "广东省统计局"  // statistics
    "中共广东省委军民融合发展委员会办公室"  // military-civilian-integration-office
    "广东省通信管理局"  // communications-administration
    "广东省人民政府国有资产监督管理委员会"  // state-owned-assets
    "海关总署广东分署"  // customs-guangdong
    "中共广东省委机构编制委员会办公室"  // organisation-establishment-office
    "广东省政务服务数据管理局"  // government-services-and-data
    "广东省工商业联合会"  // federation-of-industry-and-commerce
    "中国人民银行广州分行"  // central-bank-guangzhou
    "中国银行保险监督管理委员会广东监管局"  // banking-and-insurance-regulation
    "各地市人民政府"  // prefecture-level-city-governments
    "省各有关部门"  // relevant-provincial-departments
    "广东省经济和信息化委员会"  // economy-and-information-technology
    "珠江西岸六市一区政府"  // pearl-river-west-bank-city-and-district-governments
    "广东省推进珠江西岸先进装备制造产业带建设联席会议其他成员单位"  // joint-conference-other-members
    "广东省推进珠江西岸先进装备制造产业带建设联席会议"  // joint-conference
    "广东省质量技术监督局"  // quality-and-technical-supervision
    "广东省知识产权局"  // intellectual-property
    "广东省人民政府金融工作办公室"  // financial-affairs-office
    "“六市一区”经济和信息化部门"  // six-cities-one-district-economy-and-information-technology-departments
    "广东省制造强省建设领导小组各成员单位"  // manufacturing-province-leading-group-members
    ;
inline constexpr char16_t name_zh_offsets[] =
    u"\x0000\x001E\x003C\x005D\x0075\x008D\x009F\x00BD\x00CF\x00F6\x010E\x0129\x013B\x014D\x015F"
    u"\x0186\x019E\x01B6\x01D4\x01F5\x0219\x0228\x024C\x0264\x027F\x0291\x02C7\x02DF\x0315\x032D"
    u"\x035D\x0381\x039C\x03BA\x03F0\x0405\x0417\x043B\x0459\x04B3\x04FB\x0519\x0531\x055B\x0585"
    u"\x05BB";

inline constexpr char name_en_text[] =
    "General Office of the People's Government of Guangdong Province"  // government-general-office
    "Department of Industry and Information Technology of Guangdong Province"  // industry-and-information-technology
    "Development and Reform Commission of Guangdong Province"  // development-and-reform
    "Department of Science and Technology of Guangdong Province"  // science-and-technology
    "Department of Ecology and Environment of Guangdong Province"  // ecology-and-environment
    "Department of Commerce of Guangdong Province"  // commerce
    "Administration for Market Regulation of Guangdong Province"  // market-regulation
    "Department of Finance of Guangdong Province"  // finance
    "Department of Human Resources and Social Security of Guangdong Province"  // human-resources-and-social-security
    "Department of Natural Resources of Guangdong Province"  // natural-resources
    "Department of Culture and Tourism of Guangdong Province"  // culture-and-tourism
    "Department of Education of Guangdong Province"  // education
    "Guangdong Provincial Federation of Trade Unions"  // federation-of-trade-unions
    "Department of Civil Affairs of Guangdong Province"  // civil-affairs
    "Guangdong Leading Group for Building a Strong Manufacturing Province"  // manufacturing-province-leading-group
    "Department of Agriculture and Rural Affairs of Guangdong Province"  // agriculture-and-rural-affairs
    "Department of Transport of Guangdong Province"  // transport
    "Health Commission of Guangdong Province"  // health-commission
    "Department of Housing and Urban-Rural Development of Guangdong Province"  // housing-and-urban-rural-development
    "Local Financial Supervision and Administration Bureau of Guangdong Province"  // local-financial-regulation
    "All relevant provincial departments and bureaus"  // relevant-departments
    "Guangdong Provincial Tax Service, State Taxation Administration"  // tax
    "Department of Emergency Management of Guangdong Province"  // emergency-management
    "Publicity Department of the CPC Guangdong Provincial Committee"  // propaganda-department
    "Statistics Bureau of Guangdong Province"  // statistics
    "Office of the Military-Civilian Integration Development Commission of the CPC Guangdong Provincial Committee"  // military-civilian-integration-office
    "Guangdong Communications Administration"  // communications-administration
    "State-owned Assets Supervision and Administration Commission of the People's Government of Guangdong Province"  // state-owned-assets
    "Guangdong Sub-Administration of the General Administration of Customs"  // customs-guangdong
    "Office of the Institutional Organisation Commission of the CPC Guangdong Provincial Committee"  // organisation-establishment-office
    "Government Services and Data Administration of Guangdong Province"  // government-services-and-data
    "Guangdong Federation of Industry and Commerce"  // federation-of-industry-and-commerce
    "Guangzhou Branch of the People's Bank of China"  // central-bank-guangzhou
    "Guangdong Office of the China Banking and Insurance Regulatory Commission"  // banking-and-insurance-regulation
    "Governments of the prefecture-level cities"  // prefecture-level-city-governments
    "Relevant provincial departments"  // relevant-provincial-departments
    "Economy and Information Technology Commission of Guangdong Province"  // economy-and-information-technology
    "Governments of the six cities and one district on the west bank of the Pearl River"  // pearl-river-west-bank-city-and-district-governments
    "Other members of the Guangdong Provincial Joint Conference for Advancing the Building of the Pearl River West Bank Advanced Equipment Manufacturing Belt"  // joint-conference-other-members
    "Guangdong Provincial Joint Conference for Advancing the Building of the Pearl River West Bank Advanced Equipment Manufacturing Belt"  // joint-conference
    "Bureau of Quality and Technical Supervision of Guangdong Province"  // quality-and-technical-supervision
    "Intellectual Property Office of Guangdong Province"  // intellectual-property
    "Financial Affairs Office of the People's Government of Guangdong Province"  // financial-affairs-office
    "Economy and information technology departments of the six cities and one district"  // six-cities-one-district-economy-and-information-technology-departments
    "Members of the Guangdong Leading Group for Building a Strong Manufacturing Province"  // manufacturing-province-leading-group-members
    ;
inline constexpr char16_t name_en_offsets[] =
    u"\x0000\x003F\x0086\x00BD\x00F7\x0132\x015E\x0198\x01C3\x020A\x023F\x0276\x02A3\x02D2\x0303"
    u"\x0347\x0388\x03B5\x03DC\x0423\x046E\x049D\x04DC\x0514\x0552\x0579\x05E5\x060C\x0679\x06BE"
    u"\x071B\x075C\x0789\x07B7\x0800\x082A\x0849\x088C\x08DE\x0976\x09F9\x0A3A\x0A6C\x0AB5\x0B06"
    u"\x0B59";

inline constexpr char note_text[] =
    ""
    "The body the plans rely on for coordination; no measure names it as responsible."
    "Charged with organisation in the five clusters plan, 四/（一）; no measure lists it as responsible."
    "Charged with support in the text of several plans, 四/（二） of the five clusters plan among them; no measure lists it as responsible."
    "Charged with coordination in the west bank plan, 三/（一）/2; its members are listed as responsible."
    "Told in the west bank plan, 四/（二）, to take the lead in pilot projects, talent and conversion of innovations; no list has it."
    ;
inline constexpr char16_t note_offsets[] =
    u"\x0000\x0000\x0050\x00B7\x0141\x01A9\x022D";
inline constexpr std::uint8_t note_codes[] =
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 14 from government-general-office: ""
    "\x01"  // manufacturing-province-leading-group: "The body the plans rely on for coordination; no measure names it as responsible."
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 16 from agriculture-and-rural-affairs: ""
    "\x00\x00\x00"  // 3 from federation-of-industry-and-commerce: ""
    "\x02"  // prefecture-level-city-governments: "Charged with organisation in the five clusters plan, 四/（一）; no measure lists it as responsible."
    "\x03"  // relevant-provincial-departments: "Charged with support in the text of several plans, 四/（二） of the five clusters plan among them; no measure lists it as responsible."
    "\x00\x00\x00"  // 3 from economy-and-information-technology: ""
    "\x04"  // joint-conference: "Charged with coordination in the west bank plan, 三/（一）/2; its members are listed as responsible."
    "\x00\x00\x00"  // 3 from quality-and-technical-supervision: ""
    "\x05"  // six-cities-one-district-economy-and-information-technology-departments: "Told in the west bank plan, 四/（二）, to take the lead in pilot projects, talent and conversion of innovations; no list has it."
    "\x00"  // manufacturing-province-leading-group-members: ""
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x05\x06\x00\x10\x70\x68\x02\x3F\x4B\x29\x44\x29";
inline constexpr std::uint8_t lookup_rows[] =
    "\x23\x24\x21\x09\x11\x0F\x14\x1D\x2A\x18\x15\x00\x1F\x00\x00\x03\x1A\x2B\x1E\x2C\x12\x05\x28"
    "\x27\x06\x08\x0D\x10\x26\x25\x0C\x01\x19\x04\x13\x20\x0B\x0E\x17\x1C\x1B\x00\x07\x29\x02\x22"
    "\x0A\x16";

// The rows in the order of their names; see constplan/names.hpp.
inline constexpr std::uint8_t by_name_zh[] =
    "\x2B\x19\x17\x1D\x20\x21\x22\x14\x15\x10\x08\x00\x1B\x2A\x12\x0F\x0E\x2C\x11\x02\x05\x13\x01"
    "\x1F\x06\x16\x0C\x27\x26\x1E\x0B\x0A\x0D\x04\x29\x03\x24\x18\x09\x07\x28\x1A\x1C\x25\x23";
inline constexpr std::uint8_t by_short_name_zh[] =
    "\x2B\x19\x17\x1D\x20\x21\x22\x14\x15\x10\x08\x00\x1B\x2A\x12\x0F\x0E\x2C\x11\x02\x05\x13\x01"
    "\x1F\x06\x16\x0C\x27\x26\x1E\x0B\x0A\x0D\x04\x29\x03\x24\x18\x09\x07\x28\x1A\x1C\x25\x23";
inline constexpr std::uint8_t by_name_en[] =
    "\x06\x14\x28\x0F\x0D\x05\x0A\x04\x0B\x16\x07\x12\x08\x01\x09\x03\x10\x02\x24\x2B\x2A\x00\x1E"
    "\x22\x25\x1A\x1F\x0E\x21\x0C\x27\x15\x1C\x20\x11\x29\x13\x2C\x1D\x19\x26\x17\x23\x1B\x18";
inline constexpr std::uint8_t by_short_name_en[] =
    "\x06\x14\x28\x0F\x0D\x05\x0A\x04\x0B\x16\x07\x12\x08\x01\x09\x03\x10\x02\x24\x2B\x2A\x00\x1E"
    "\x22\x25\x1A\x1F\x0E\x21\x0C\x27\x15\x1C\x20\x11\x29\x13\x2C\x1D\x19\x26\x17\x23\x1B\x18";

}  // namespace agencies
}  // namespace columns

}  // namespace constplan::guangdong
