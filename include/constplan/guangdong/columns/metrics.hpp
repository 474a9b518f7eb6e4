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

namespace columns {
namespace [[gnu::visibility("hidden")]] metrics {

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
    "talent-plan-manufacturing-selections"
    ;
inline constexpr char16_t id_offsets[] =
    u"\x0000\x0015\x0020\x002E\x004A\x0057\x0067\x0084\x00A3\x00B4\x00D6\x00F1\x010D\x0126\x0153"
    u"\x015E\x0169\x0176\x0189\x019E\x01B2\x01C4\x01D3\x01E3\x01EF\x0210\x0230\x025A\x0281\x0292"
    u"\x02AF\x02BF\x02D1\x02DB\x02EE\x030F\x0335\x0345\x0359\x037D\x039C\x03CC\x03ED\x0413\x0439"
    u"\x045B\x0484\x04A9\x04C1\x04D9\x04EB\x04FE\x050E\x0521\x0535\x054A\x0560\x0573\x057F\x0599"
    u"\x05AA\x05BD\x05D8\x05F8\x0613\x063C\x066A\x06A1\x06CC\x06E8\x0724\x0746\x076B\x0791\x07B8"
    u"\x07E1\x081C\x0854\x0882\x08A1\x08C5\x08F4\x0918";

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
    "“扬帆计划”和“广东特支计划”制造业领域入选人才总数"  // talent-plan-manufacturing-selections
    ;
inline constexpr char16_t name_zh_offsets[] =
    u"\x0000\x0012\x0021\x0033\x0057\x0066\x007E\x0099\x00CC\x00FF\x0138\x0156\x0165\x0177\x018F"
    u"\x0195\x019B\x01A1\x01A7\x01B3\x01BF\x01C5\x01CB\x01D1\x01D7\x01EF\x0210\x0234\x0255\x0261"
    u"\x0270\x027C\x028B\x0294\x02A9\x02D6\x0312\x0324\x0348\x036C\x038D\x03B7\x03ED\x042C\x0483"
    u"\x04A7\x04C8\x04F8\x0510\x0522\x0531\x0540\x0549\x0558\x0564\x0573\x0582\x059D\x05A9\x05BB"
    u"\x05CD\x05DC\x05EB\x060C\x0624\x0645\x0666\x0687\x06BA\x06DE\x070B\x0723\x073E\x0762\x0780"
    u"\x079B\x07BF\x07EF\x081F\x0834\x084C\x0885\x08D3";

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
    "Persons selected in manufacturing under the Sail Plan and the Guangdong Special Support Plan"  // talent-plan-manufacturing-selections
    ;
inline constexpr char16_t name_en_offsets[] =
    u"\x0000\x0015\x002B\x006C\x00A4\x00BE\x00D7\x0101\x0139\x018E\x01EF\x0214\x0233\x024C\x0279"
    u"\x0286\x0293\x02A2\x02B7\x02CF\x02E6\x0321\x0359\x0392\x039E\x03CD\x0406\x043E\x0465\x0476"
    u"\x0493\x04C4\x04DB\x04E5\x0500\x0542\x059B\x05AB\x05EF\x0623\x064B\x0681\x06C9\x0712\x077E"
    u"\x07C0\x07FF\x0845\x0863\x0881\x088E\x089C\x08A1\x08B8\x08CD\x08DD\x08FB\x0916\x091D\x0932"
    u"\x094B\x0970\x098C\x09C9\x09E4\x0A08\x0A50\x0A82\x0AC3\x0AFB\x0B48\x0B6B\x0B8F\x0BD7\x0BF9"
    u"\x0C1D\x0C53\x0C9C\x0CDF\x0CFE\x0D24\x0D6B\x0DC7";

inline constexpr std::uint8_t unit[] =
    "\x00\x00\x00"  // 3 from main-business-revenue: yuan
    "\x01"  // share-of-provincial-industry: basis_point
    "\x02\x02"  // 2 from cluster-count: count
    "\x01\x01\x01\x01\x01\x01"  // 6 from prefabricated-component-share: basis_point
    "\x04\x04\x04"  // 3 from steel-production-capacity: tonne
    "\x05"  // output-area: square_metre
    "\x06"  // output-pieces: piece
    "\x07"  // output-weight-cases: weight_case
    "\x01"  // national-output-share: basis_point
    "\x03"  // national-output-rank: rank
    "\x02\x02\x02"  // 3 from industry-divisions: count
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"  // 10 from output-value: yuan
    "\x09"  // labour-productivity: yuan_per_person
    "\x01\x01\x01\x01\x01\x01\x01\x01"  // 8 from share-of-provincial-manufacturing: basis_point
    "\x03\x03\x03\x03"  // 4 from world-rank-by-market-size-of-materials: rank
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from new-provincial-r-and-d-platform-count: count
    "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"  // 16 from dual-use-achievements-introduced: count
    "\x02\x02\x02\x02"  // 4 from manufacturing-skilled-personnel: count
    ;

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 3, 0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x04\x09\x11\x05\x09\x2A\x2D\x04\x09\x03\x07\x04\x00\x0B\x22\x72\x04\x0E\x08\x24";
inline constexpr std::uint8_t lookup_rows[] =
    "\x2D\x22\x19\x47\x1E\x51\x1B\x3C\x16\x29\x38\x23\x09\x18\x03\x4A\x33\x37\x06\x24\x40\x00\x3D"
    "\x36\x4E\x1C\x50\x28\x15\x01\x43\x35\x25\x0E\x10\x3A\x07\x00\x0C\x31\x42\x0F\x49\x34\x2E\x2B"
    "\x46\x00\x00\x00\x3E\x2F\x05\x1A\x02\x32\x30\x3B\x1D\x11\x27\x21\x45\x0A\x4C\x44\x20\x04\x00"
    "\x00\x13\x41\x00\x48\x26\x00\x39\x2C\x12\x3F\x4B\x0D\x0B\x1F\x00\x17\x4F\x4D\x14\x08\x2A\x00";

// The rows in the order of their names; see constplan/names.hpp.
inline constexpr std::uint8_t by_name_zh[] =
    "\x51\x39\x15\x00\x36\x04\x02\x30\x17\x25\x26\x0E\x0F\x10\x11\x33\x1E\x21\x12\x13\x37\x4C\x4E"
    "\x4F\x50\x22\x03\x0B\x49\x3A\x2C\x14\x40\x07\x35\x16\x01\x1D\x3C\x3E\x3F\x46\x3D\x20\x2E\x3B"
    "\x43\x2D\x44\x34\x4D\x24\x47\x2B\x0A\x45\x41\x4B\x4A\x42\x2F\x05\x08\x2A\x38\x1C\x48\x06\x1A"
    "\x18\x19\x23\x0D\x27\x28\x09\x0C\x1F\x1B\x32\x29\x31";
inline constexpr std::uint8_t by_short_name_zh[] =
    "\x51\x39\x15\x00\x36\x04\x02\x30\x17\x25\x26\x0E\x0F\x10\x11\x33\x1E\x21\x12\x13\x37\x4C\x4E"
    "\x4F\x50\x22\x03\x0B\x49\x3A\x2C\x14\x40\x07\x35\x16\x01\x1D\x3C\x3E\x3F\x46\x3D\x20\x2E\x3B"
    "\x43\x2D\x44\x34\x4D\x24\x47\x2B\x0A\x45\x41\x4B\x4A\x42\x2F\x05\x08\x2A\x38\x1C\x48\x06\x1A"
    "\x18\x19\x23\x0D\x27\x28\x09\x0C\x1F\x1B\x32\x29\x31";
inline constexpr std::uint8_t by_name_en[] =
    "\x32\x16\x28\x34\x4C\x05\x2F\x14\x26\x33\x47\x38\x1D\x15\x3F\x4F\x27\x30\x36\x04\x01\x19\x40"
    "\x3A\x20\x1F\x31\x00\x1B\x1A\x35\x4D\x3E\x49\x13\x2D\x2E\x3B\x1C\x0F\x0E\x10\x11\x17\x18\x21"
    "\x46\x25\x39\x51\x48\x50\x3C\x3D\x4A\x42\x4B\x43\x23\x37\x44\x1E\x02\x41\x29\x12\x06\x07\x0A"
    "\x0B\x22\x03\x4E\x45\x08\x09\x0C\x0D\x24\x2A\x2B\x2C";
inline constexpr std::uint8_t by_short_name_en[] =
    "\x32\x16\x28\x34\x4C\x05\x2F\x14\x26\x33\x47\x38\x1D\x15\x3F\x4F\x27\x30\x36\x04\x01\x19\x40"
    "\x3A\x20\x1F\x31\x00\x1B\x1A\x35\x4D\x3E\x49\x13\x2D\x2E\x3B\x1C\x0F\x0E\x10\x11\x17\x18\x21"
    "\x46\x25\x39\x51\x48\x50\x3C\x3D\x4A\x42\x4B\x43\x23\x37\x44\x1E\x02\x41\x29\x12\x06\x07\x0A"
    "\x0B\x22\x03\x4E\x45\x08\x09\x0C\x0D\x24\x2A\x2B\x2C";

}  // namespace metrics
}  // namespace columns

}  // namespace constplan::guangdong
