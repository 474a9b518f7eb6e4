// metrics: The columns behind ../metrics.hpp. 82 rows.
//
// Made by constplan-gen from metrics.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::guangdong {

/// The ids of metrics.
enum class metric_id : std::uint8_t {
  main_business_revenue,
  value_added,
  industry_scale,
  share_of_provincial_industry,
  cluster_count,
  green_park_count,
  prefabricated_component_share,
  automated_production_line_share,
  r_and_d_intensity,
  r_and_d_intensity_of_leading_firms,
  wastewater_utilisation_rate,
  solid_waste_utilisation_rate,
  steel_production_capacity,
  ultra_high_strength_steel_production_capacity,
  output_mass,
  output_area,
  output_pieces,
  output_weight_cases,
  national_output_share,
  national_output_rank,
  industry_divisions,
  industry_groups,
  industry_classes,
  output_value,
  output_value_of_above_scale_firms,
  value_added_of_above_scale_firms,
  main_business_revenue_of_above_scale_firms,
  main_business_revenue_of_a_leading_firm,
  operating_revenue,
  gross_industrial_output_value,
  enterprise_scale,
  project_investment,
  investment,
  labour_productivity,
  share_of_provincial_manufacturing,
  r_and_d_intensity_of_above_scale_firms,
  water_reuse_rate,
  spot_check_pass_rate,
  returned_or_recalled_batch_reduction,
  major_food_safety_incident_rate,
  international_standard_consistency_in_key_fields,
  share_of_highly_skilled_personnel,
  world_rank_by_market_size_of_materials,
  world_rank_by_output_of_named_products,
  world_rank_by_production_and_sales,
  national_rank_by_output_of_named_products,
  new_provincial_r_and_d_platform_count,
  demonstration_park_count,
  agglomeration_area_count,
  leading_firm_count,
  backbone_firm_count,
  enterprise_count,
  core_category_count,
  furniture_fair_count,
  industrial_base_count,
  related_industry_count,
  green_factory_count,
  patent_count,
  international_patent_count,
  new_project_count,
  project_start_count,
  project_commissioning_count,
  dual_use_achievements_introduced,
  high_level_teams_introduced,
  incubated_innovative_high_tech_firm_count,
  provincial_and_above_innovation_platform_count,
  provincial_smart_manufacturing_demonstration_base_count,
  smart_manufacturing_solution_platform_count,
  robotics_backbone_firm_count,
  provincial_and_above_smart_manufacturing_pilot_project_count,
  circular_transformation_park_count,
  cleaner_production_audited_firm_count,
  integration_new_model_pilot_firm_count,
  national_industrial_design_centre_count,
  provincial_industrial_design_centre_count,
  provincial_supply_chain_management_demonstration_firm_count,
  manufacturing_logistics_linkage_demonstration_firm_count,
  vocational_colleges_per_key_manufacturing_base,
  manufacturing_skilled_personnel,
  high_skilled_manufacturing_personnel,
  postdoctoral_and_innovation_practice_base_count,
  talent_plan_manufacturing_selections,
};

namespace columns::metrics {

inline constexpr char id_text[] =
    "main-business-revenue"
    "value-added"
    "industry-scale"
    "share-of-provincial-industry"
    "cluster-count"
    "green-park-count"
    "prefabricated-component-share"
    "automated-production-line-share"
    "r-and-d-intensity"
    "r-and-d-intensity-of-leading-firms"
    "wastewater-utilisation-rate"
    "solid-waste-utilisation-rate"
    "steel-production-capacity"
    "ultra-high-strength-steel-production-capacity"
    "output-mass"
    "output-area"
    "output-pieces"
    "output-weight-cases"
    "national-output-share"
    "national-output-rank"
    "industry-divisions"
    "industry-groups"
    "industry-classes"
    "output-value"
    "output-value-of-above-scale-firms"
    "value-added-of-above-scale-firms"
    "main-business-revenue-of-above-scale-firms"
    "main-business-revenue-of-a-leading-firm"
    "operating-revenue"
    "gross-industrial-output-value"
    "enterprise-scale"
    "project-investment"
    "investment"
    "labour-productivity"
    "share-of-provincial-manufacturing"
    "r-and-d-intensity-of-above-scale-firms"
    "water-reuse-rate"
    "spot-check-pass-rate"
    "returned-or-recalled-batch-reduction"
    "major-food-safety-incident-rate"
    "international-standard-consistency-in-key-fields"
    "share-of-highly-skilled-personnel"
    "world-rank-by-market-size-of-materials"
    "world-rank-by-output-of-named-products"
    "world-rank-by-production-and-sales"
    "national-rank-by-output-of-named-products"
    "new-provincial-r-and-d-platform-count"
    "demonstration-park-count"
    "agglomeration-area-count"
    "leading-firm-count"
    "backbone-firm-count"
    "enterprise-count"
    "core-category-count"
    "furniture-fair-count"
    "industrial-base-count"
    "related-industry-count"
    "green-factory-count"
    "patent-count"
    "international-patent-count"
    "new-project-count"
    "project-start-count"
    "project-commissioning-count"
    "dual-use-achievements-introduced"
    "high-level-teams-introduced"
    "incubated-innovative-high-tech-firm-count"
    "provincial-and-above-innovation-platform-count"
    "provincial-smart-manufacturing-demonstration-base-count"
    "smart-manufacturing-solution-platform-count"
    "robotics-backbone-firm-count"
    "provincial-and-above-smart-manufacturing-pilot-project-count"
    "circular-transformation-park-count"
    "cleaner-production-audited-firm-count"
    "integration-new-model-pilot-firm-count"
    "national-industrial-design-centre-count"
    "provincial-industrial-design-centre-count"
    "provincial-supply-chain-management-demonstration-firm-count"
    "manufacturing-logistics-linkage-demonstration-firm-count"
    "vocational-colleges-per-key-manufacturing-base"
    "manufacturing-skilled-personnel"
    "high-skilled-manufacturing-personnel"
    "postdoctoral-and-innovation-practice-base-count"
    "talent-plan-manufacturing-selections";
inline constexpr std::uint16_t id_offsets[] = {
    0, 21, 32, 46, 74, 87, 103, 132, 163, 180, 214, 241, 269, 294, 339, 350, 361, 374, 393, 414,
    434, 452, 467, 483, 495, 528, 560, 602, 641, 658, 687, 703, 721, 731, 750, 783, 821, 837, 857,
    893, 924, 972, 1005, 1043, 1081, 1115, 1156, 1193, 1217, 1241, 1259, 1278, 1294, 1313, 1333,
    1354, 1376, 1395, 1407, 1433, 1450, 1469, 1496, 1528, 1555, 1596, 1642, 1697, 1740, 1768, 1828,
    1862, 1899, 1937, 1976, 2017, 2076, 2132, 2178, 2209, 2245, 2292, 2328,
};

inline constexpr char name_zh_text[] =
    "主营业务收入"  // main-business-revenue
    "工业增加值"  // value-added
    "产业集群规模"  // industry-scale
    "占全省工业主营业务的比重"  // share-of-provincial-industry
    "产业集群数"  // cluster-count
    "示范性绿色园区数"  // green-park-count
    "装配式部品部件占比"  // prefabricated-component-share
    "实现生产自动化和智能化的生产线占比"  // automated-production-line-share
    "科技投入占全行业主营业务收入的比重"  // r-and-d-intensity
    "重点龙头企业科技投入占主营业务收入比重"  // r-and-d-intensity-of-leading-firms
    "生产过程的废水利用率"  // wastewater-utilisation-rate
    "固废利用率"  // solid-waste-utilisation-rate
    "钢材生产能力"  // steel-production-capacity
    "超高强钢生产能力"  // ultra-high-strength-steel-production-capacity
    "产量"  // output-mass
    "产量"  // output-area
    "产量"  // output-pieces
    "产量"  // output-weight-cases
    "全国占比"  // national-output-share
    "全国排名"  // national-output-rank
    "大类"  // industry-divisions
    "中类"  // industry-groups
    "小类"  // industry-classes
    "产值"  // output-value
    "规模以上企业产值"  // output-value-of-above-scale-firms
    "规模以上企业工业增加值"  // value-added-of-above-scale-firms
    "规模以上企业主营业务收入"  // main-business-revenue-of-above-scale-firms
    "领军型企业主营业务收入"  // main-business-revenue-of-a-leading-firm
    "营业收入"  // operating-revenue
    "工业总产值"  // gross-industrial-output-value
    "企业规模"  // enterprise-scale
    "项目投资额"  // project-investment
    "投资额"  // investment
    "全员劳动生产率"  // labour-productivity
    "占全省制造业主营业务收入的比重"  // share-of-provincial-manufacturing
    "规模以上企业研发投入占主营业务收入的比重"  // r-and-d-intensity-of-above-scale-firms
    "水重复利用率"  // water-reuse-rate
    "产品国内外市场抽查合格率"  // spot-check-pass-rate
    "产品退回（召回）批次降幅"  // returned-or-recalled-batch-reduction
    "重大食品安全事故发生率"  // major-food-safety-incident-rate
    "重点领域与国际标准一致性程度"  // international-standard-consistency-in-key-fields
    "高技能人才占制造业技能人才总量的比重"  // share-of-highly-skilled-personnel
    "纺织服装材料、皮具制品材料市场规模全球排名"  // world-rank-by-market-size-of-materials
    "牛仔、衬衫、内衣、针织品、时尚箱包与皮具等产品产量全球排名"  // world-rank-by-output-of-named-products
    "多种品类产销规模世界排名"  // world-rank-by-production-and-sales
    "服装等产品产量全国排名"  // national-rank-by-output-of-named-products
    "新增省级以上工程中心、研发平台数"  // new-provincial-r-and-d-platform-count
    "示范性产业园区数"  // demonstration-park-count
    "产业集聚区数"  // agglomeration-area-count
    "龙头企业数"  // leading-firm-count
    "骨干企业数"  // backbone-firm-count
    "企业数"  // enterprise-count
    "核心品类数"  // core-category-count
    "家具展数"  // furniture-fair-count
    "产业基地数"  // industrial-base-count
    "关联产业数"  // related-industry-count
    "绿色工厂（车间）数"  // green-factory-count
    "专利数量"  // patent-count
    "国际专利数量"  // international-patent-count
    "新引进项目数"  // new-project-count
    "开工项目数"  // project-start-count
    "投产项目数"  // project-commissioning-count
    "引进军民两用技术成果数"  // dual-use-achievements-introduced
    "引进高水平团队数"  // high-level-teams-introduced
    "孵化创新型高科技企业数"  // incubated-innovative-high-tech-firm-count
    "省级以上科技创新平台数"  // provincial-and-above-innovation-platform-count
    "省级智能制造示范基地数"  // provincial-smart-manufacturing-demonstration-base-count
    "智能制造系统解决方案公共服务平台数"  // smart-manufacturing-solution-platform-count
    "机器人骨干（培育）企业数"  // robotics-backbone-firm-count
    "省级以上智能制造试点示范项目数"  // provincial-and-above-smart-manufacturing-pilot-project-count
    "循环化改造园区数"  // circular-transformation-park-count
    "清洁生产审核企业数"  // cleaner-production-audited-firm-count
    "融合发展新模式试点企业数"  // integration-new-model-pilot-firm-count
    "国家级工业设计中心数"  // national-industrial-design-centre-count
    "省级工业设计中心数"  // provincial-industrial-design-centre-count
    "省级供应链管理示范企业数"  // provincial-supply-chain-management-demonstration-firm-count
    "制造业与物流业联动发展示范企业数"  // manufacturing-logistics-linkage-demonstration-firm-count
    "每个重点制造业基地对口职业院校数"  // vocational-colleges-per-key-manufacturing-base
    "制造业技能人才"  // manufacturing-skilled-personnel
    "制造业高技能人才"  // high-skilled-manufacturing-personnel
    "博士后科研工作站和省级创新实践基地总数"  // postdoctoral-and-innovation-practice-base-count
    "“扬帆计划”和“广东特支计划”制造业领域入选人才总数";  // talent-plan-manufacturing-selections
inline constexpr std::uint16_t name_zh_offsets[] = {
    0, 18, 33, 51, 87, 102, 126, 153, 204, 255, 312, 342, 357, 375, 399, 405, 411, 417, 423, 435,
    447, 453, 459, 465, 471, 495, 528, 564, 597, 609, 624, 636, 651, 660, 681, 726, 786, 804, 840,
    876, 909, 951, 1005, 1068, 1155, 1191, 1224, 1272, 1296, 1314, 1329, 1344, 1353, 1368, 1380,
    1395, 1410, 1437, 1449, 1467, 1485, 1500, 1515, 1548, 1572, 1605, 1638, 1671, 1722, 1758, 1803,
    1827, 1854, 1890, 1920, 1947, 1983, 2031, 2079, 2100, 2124, 2181, 2259,
};

inline constexpr char name_en_text[] =
    "Main business revenue"  // main-business-revenue
    "Industrial value added"  // value-added
    "Scale of the industrial cluster (the source does not say of what)"  // industry-scale
    "Share of the province's industrial main business revenue"  // share-of-provincial-industry
    "Industrial clusters formed"  // cluster-count
    "Demonstration green parks"  // green-park-count
    "Share of prefabricated building components"  // prefabricated-component-share
    "Share of production lines automated and made intelligent"  // automated-production-line-share
    "Spending on science and technology as a share of the industry's main business revenue"  // r-and-d-intensity
    "Spending on science and technology of key leading firms as a share of their main business revenue"  // r-and-d-intensity-of-leading-firms
    "Share of production wastewater reused"  // wastewater-utilisation-rate
    "Share of solid waste put to use"  // solid-waste-utilisation-rate
    "Steel production capacity"  // steel-production-capacity
    "Ultra-high-strength steel production capacity"  // ultra-high-strength-steel-production-capacity
    "Output (mass)"  // output-mass
    "Output (area)"  // output-area
    "Output (pieces)"  // output-pieces
    "Output (weight cases)"  // output-weight-cases
    "Share of national output"  // national-output-share
    "National rank by output"  // national-output-rank
    "Divisions of the national industrial classification covered"  // industry-divisions
    "Groups of the national industrial classification covered"  // industry-groups
    "Classes of the national industrial classification covered"  // industry-classes
    "Output value"  // output-value
    "Output value of firms above the designated size"  // output-value-of-above-scale-firms
    "Industrial value added of firms above the designated size"  // value-added-of-above-scale-firms
    "Main business revenue of firms above the designated size"  // main-business-revenue-of-above-scale-firms
    "Main business revenue of a leading firm"  // main-business-revenue-of-a-leading-firm
    "Operating revenue"  // operating-revenue
    "Gross industrial output value"  // gross-industrial-output-value
    "Scale of a firm (the source does not say of what)"  // enterprise-scale
    "Investment in a project"  // project-investment
    "Investment"  // investment
    "Overall labour productivity"  // labour-productivity
    "Share of the main business revenue of the province's manufacturing"  // share-of-provincial-manufacturing
    "R&D spending of firms above the designated size as a share of their main business revenue"  // r-and-d-intensity-of-above-scale-firms
    "Water reuse rate"  // water-reuse-rate
    "Pass rate of products in spot checks on domestic and foreign markets"  // spot-check-pass-rate
    "Fall in the batches of products returned or recalled"  // returned-or-recalled-batch-reduction
    "Incidence of major food safety incidents"  // major-food-safety-incident-rate
    "Consistency with international standards in key fields"  // international-standard-consistency-in-key-fields
    "Share of highly skilled personnel in all skilled manufacturing personnel"  // share-of-highly-skilled-personnel
    "World rank by market size of textile, apparel and leather goods materials"  // world-rank-by-market-size-of-materials
    "World rank by output of denim, shirts, underwear, knitwear, fashion bags, leather goods and similar products"  // world-rank-by-output-of-named-products
    "World rank by scale of production and sales, in several categories"  // world-rank-by-production-and-sales
    "National rank by output of apparel and ten other named products"  // national-rank-by-output-of-named-products
    "New engineering centres and R&D platforms at provincial level or above"  // new-provincial-r-and-d-platform-count
    "Demonstration industrial parks"  // demonstration-park-count
    "Industrial agglomeration areas"  // agglomeration-area-count
    "Leading firms"  // leading-firm-count
    "Backbone firms"  // backbone-firm-count
    "Firms"  // enterprise-count
    "Core product categories"  // core-category-count
    "Major furniture fairs"  // furniture-fair-count
    "Industrial bases"  // industrial-base-count
    "Related industries cooperating"  // related-industry-count
    "Green factories (workshops)"  // green-factory-count
    "Patents"  // patent-count
    "International patents"  // international-patent-count
    "Newly introduced projects"  // new-project-count
    "Projects on which construction starts"  // project-start-count
    "Projects put into production"  // project-commissioning-count
    "Military-civilian dual-use technology achievements introduced"  // dual-use-achievements-introduced
    "High-level teams introduced"  // high-level-teams-introduced
    "Innovative high-tech firms incubated"  // incubated-innovative-high-tech-firm-count
    "Science and technology innovation platforms at provincial level or above"  // provincial-and-above-innovation-platform-count
    "Provincial smart manufacturing demonstration bases"  // provincial-smart-manufacturing-demonstration-base-count
    "Public service platforms for smart manufacturing system solutions"  // smart-manufacturing-solution-platform-count
    "Robotics backbone firms (including firms being fostered)"  // robotics-backbone-firm-count
    "Smart manufacturing pilot demonstration projects at provincial level or above"  // provincial-and-above-smart-manufacturing-pilot-project-count
    "Parks under circular transformation"  // circular-transformation-park-count
    "Firms with cleaner production audits"  // cleaner-production-audited-firm-count
    "Pilot firms for new models of integrating manufacturing and the internet"  // integration-new-model-pilot-firm-count
    "National industrial design centres"  // national-industrial-design-centre-count
    "Provincial industrial design centres"  // provincial-industrial-design-centre-count
    "Provincial supply chain management demonstration firms"  // provincial-supply-chain-management-demonstration-firm-count
    "Demonstration firms for linked development of manufacturing and logistics"  // manufacturing-logistics-linkage-demonstration-firm-count
    "Matching vocational schools and colleges per key manufacturing base"  // vocational-colleges-per-key-manufacturing-base
    "Skilled manufacturing personnel"  // manufacturing-skilled-personnel
    "Highly skilled manufacturing personnel"  // high-skilled-manufacturing-personnel
    "Postdoctoral research stations and provincial innovation practice bases"  // postdoctoral-and-innovation-practice-base-count
    "Persons selected in manufacturing under the Sail Plan and the Guangdong Special Support Plan";  // talent-plan-manufacturing-selections
inline constexpr std::uint16_t name_en_offsets[] = {
    0, 21, 43, 108, 164, 190, 215, 257, 313, 398, 495, 532, 563, 588, 633, 646, 659, 674, 695, 719,
    742, 801, 857, 914, 926, 973, 1030, 1086, 1125, 1142, 1171, 1220, 1243, 1253, 1280, 1346, 1435,
    1451, 1519, 1571, 1611, 1665, 1737, 1810, 1918, 1984, 2047, 2117, 2147, 2177, 2190, 2204, 2209,
    2232, 2253, 2269, 2299, 2326, 2333, 2354, 2379, 2416, 2444, 2505, 2532, 2568, 2640, 2690, 2755,
    2811, 2888, 2923, 2959, 3031, 3065, 3101, 3155, 3228, 3295, 3326, 3364, 3435, 3527,
};

inline constexpr constplan::unit unit[] = {
    constplan::unit::yuan,             // main-business-revenue
    constplan::unit::yuan,             // value-added
    constplan::unit::yuan,             // industry-scale
    constplan::unit::basis_point,      // share-of-provincial-industry
    constplan::unit::count,            // cluster-count
    constplan::unit::count,            // green-park-count
    constplan::unit::basis_point,      // prefabricated-component-share
    constplan::unit::basis_point,      // automated-production-line-share
    constplan::unit::basis_point,      // r-and-d-intensity
    constplan::unit::basis_point,      // r-and-d-intensity-of-leading-firms
    constplan::unit::basis_point,      // wastewater-utilisation-rate
    constplan::unit::basis_point,      // solid-waste-utilisation-rate
    constplan::unit::tonne,            // steel-production-capacity
    constplan::unit::tonne,            // ultra-high-strength-steel-production-capacity
    constplan::unit::tonne,            // output-mass
    constplan::unit::square_metre,     // output-area
    constplan::unit::piece,            // output-pieces
    constplan::unit::weight_case,      // output-weight-cases
    constplan::unit::basis_point,      // national-output-share
    constplan::unit::rank,             // national-output-rank
    constplan::unit::count,            // industry-divisions
    constplan::unit::count,            // industry-groups
    constplan::unit::count,            // industry-classes
    constplan::unit::yuan,             // output-value
    constplan::unit::yuan,             // output-value-of-above-scale-firms
    constplan::unit::yuan,             // value-added-of-above-scale-firms
    constplan::unit::yuan,             // main-business-revenue-of-above-scale-firms
    constplan::unit::yuan,             // main-business-revenue-of-a-leading-firm
    constplan::unit::yuan,             // operating-revenue
    constplan::unit::yuan,             // gross-industrial-output-value
    constplan::unit::yuan,             // enterprise-scale
    constplan::unit::yuan,             // project-investment
    constplan::unit::yuan,             // investment
    constplan::unit::yuan_per_person,  // labour-productivity
    constplan::unit::basis_point,      // share-of-provincial-manufacturing
    constplan::unit::basis_point,      // r-and-d-intensity-of-above-scale-firms
    constplan::unit::basis_point,      // water-reuse-rate
    constplan::unit::basis_point,      // spot-check-pass-rate
    constplan::unit::basis_point,      // returned-or-recalled-batch-reduction
    constplan::unit::basis_point,      // major-food-safety-incident-rate
    constplan::unit::basis_point,      // international-standard-consistency-in-key-fields
    constplan::unit::basis_point,      // share-of-highly-skilled-personnel
    constplan::unit::rank,             // world-rank-by-market-size-of-materials
    constplan::unit::rank,             // world-rank-by-output-of-named-products
    constplan::unit::rank,             // world-rank-by-production-and-sales
    constplan::unit::rank,             // national-rank-by-output-of-named-products
    constplan::unit::count,            // new-provincial-r-and-d-platform-count
    constplan::unit::count,            // demonstration-park-count
    constplan::unit::count,            // agglomeration-area-count
    constplan::unit::count,            // leading-firm-count
    constplan::unit::count,            // backbone-firm-count
    constplan::unit::count,            // enterprise-count
    constplan::unit::count,            // core-category-count
    constplan::unit::count,            // furniture-fair-count
    constplan::unit::count,            // industrial-base-count
    constplan::unit::count,            // related-industry-count
    constplan::unit::count,            // green-factory-count
    constplan::unit::count,            // patent-count
    constplan::unit::count,            // international-patent-count
    constplan::unit::count,            // new-project-count
    constplan::unit::count,            // project-start-count
    constplan::unit::count,            // project-commissioning-count
    constplan::unit::count,            // dual-use-achievements-introduced
    constplan::unit::count,            // high-level-teams-introduced
    constplan::unit::count,            // incubated-innovative-high-tech-firm-count
    constplan::unit::count,            // provincial-and-above-innovation-platform-count
    constplan::unit::count,            // provincial-smart-manufacturing-demonstration-base-count
    constplan::unit::count,            // smart-manufacturing-solution-platform-count
    constplan::unit::count,            // robotics-backbone-firm-count
    constplan::unit::count,            // provincial-and-above-smart-manufacturing-pilot-project-count
    constplan::unit::count,            // circular-transformation-park-count
    constplan::unit::count,            // cleaner-production-audited-firm-count
    constplan::unit::count,            // integration-new-model-pilot-firm-count
    constplan::unit::count,            // national-industrial-design-centre-count
    constplan::unit::count,            // provincial-industrial-design-centre-count
    constplan::unit::count,            // provincial-supply-chain-management-demonstration-firm-count
    constplan::unit::count,            // manufacturing-logistics-linkage-demonstration-firm-count
    constplan::unit::count,            // vocational-colleges-per-key-manufacturing-base
    constplan::unit::count,            // manufacturing-skilled-personnel
    constplan::unit::count,            // high-skilled-manufacturing-personnel
    constplan::unit::count,            // postdoctoral-and-innovation-practice-base-count
    constplan::unit::count,            // talent-plan-manufacturing-selections
};

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 3, 0,
};
inline constexpr std::uint32_t lookup_seed = 0;
inline constexpr std::uint8_t lookup_displacements[] = {
    22, 10, 2, 36, 12, 5, 8, 0, 15, 29, 7, 143, 24, 94, 0, 5, 0, 54, 22, 25, 0,
};
inline constexpr std::uint8_t lookup_rows[] = {
    16, 4, 27, 22, 68, 14, 0, 38, 54, 1, 39, 0, 0, 47, 17, 80, 60, 71, 81, 0, 77, 73, 49, 67, 76,
    35, 36, 10, 61, 72, 59, 19, 57, 74, 15, 33, 5, 26, 43, 64, 37, 79, 56, 34, 8, 31, 66, 0, 29, 6,
    30, 12, 70, 75, 20, 62, 2, 46, 69, 24, 45, 28, 9, 21, 25, 48, 55, 11, 7, 13, 78, 44, 0, 65, 40,
    0, 58, 41, 52, 3, 23, 42, 32, 18, 53, 63, 50, 51,
};

}  // namespace columns::metrics

}  // namespace constplan::guangdong
