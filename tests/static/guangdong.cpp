// The data, spot by spot, each figure read again in its source when it was written down here.
#include <constplan/guangdong.hpp>
#include <constplan/sample/data_set.hpp>

namespace {

namespace gd = constplan::guangdong;
using namespace constplan::literals;
using constplan::comparator;
using constplan::nature;

static_assert(gd::targets.at("advanced-materials/main-business-revenue/2025").value() == 28000_yi_yuan);
static_assert(gd::targets.at("advanced-materials/value-added/2025").value() == 7400_yi_yuan);
static_assert(verify(gd::targets.at("advanced-materials/foshan/main-business-revenue/2025"), 6000_yi_yuan));
static_assert(verify(gd::targets.at("building-materials/chaozhou/main-business-revenue/2025"), 120_yi_yuan));
static_assert(verify(gd::targets.at("advanced-materials/zhanjiang/steel-production-capacity/2025"), 1000_wan_tonnes));

constexpr gd::target foshan = gd::targets.at("building-materials/foshan/main-business-revenue/2025");
static_assert(foshan.plan() == gd::plan_id::building_materials);
static_assert(foshan.plan().document() == gd::document_id::five_draft_cluster_plans);
static_assert(foshan.cluster().name_zh() == "佛山建材产业集群");
static_assert(foshan.cluster().parent() == gd::cluster_id::building_materials);
static_assert(foshan.city() == gd::city_id::foshan);
static_assert(foshan.metric().name_zh() == "主营业务收入");
static_assert(foshan.comparator() == comparator::more_than && foshan.nature() == nature::level);
static_assert(foshan.year() == 2025 && foshan.year_origin() == constplan::year_origin::plan_period &&
              !foshan.base_year());
static_assert(foshan.section() == "附件3/二/（一）/专栏1/1" && foshan.figure() == "超5000亿元");

// A range has two numbers and no single one.
constexpr gd::target parks = gd::targets.at("building-materials/green-park-count/2025");
static_assert(parks.comparator() == comparator::range && parks.low() == 3_count && parks.high() == 5_count);
static_assert(!parks.value() && parks.is_disclosed());

// What is counted may have a threshold.
constexpr gd::target clusters = gd::targets.at("building-materials/cluster-count/2025");
static_assert(clusters.value() == 1_count && clusters.threshold() == 1_wan_yi_yuan);
static_assert(clusters.threshold_metric() == gd::metric_id::industry_scale);
static_assert(clusters.threshold_comparator() == comparator::more_than);

// A figure the source blanks out is there, without a number.
constexpr gd::target pass_rate = gd::targets.at("textile-apparel/spot-check-pass-rate/2025");
static_assert(!pass_rate.is_disclosed() && !pass_rate.value() && pass_rate.unit() == constplan::unit::part_per_million);
static_assert(pass_rate.figure() == "达到**%" && pass_rate.section() == "附件1/一/（四）");

// Every nature of statement.
constexpr gd::target growth = gd::targets.at("food-beverage/main-business-revenue/growth-per-year/2025");
static_assert(verify(growth, 7_percent) && growth.nature() == nature::growth &&
              growth.rate() == constplan::rate::per_year);
static_assert(growth.comparator() == comparator::about);
constexpr gd::target patents = gd::targets.at("furniture/patent-count/multiple/2025");
static_assert(verify(patents, 2_times) && patents.nature() == nature::multiple && patents.base_year() == 2018);
constexpr gd::target rank = gd::targets.at("furniture/world-rank-by-production-and-sales/2025");
static_assert(verify(rank, 1_rank) && rank.modality() == constplan::modality::striven_for);
static_assert(verify(gd::targets.at("food-beverage/major-food-safety-incident-rate/2025"), 0_percent));
static_assert(verify(gd::targets.at("furniture/labour-productivity/2025"), 40_wan_yuan_per_person));
static_assert(verify(gd::targets.at("pearl-river-west-bank/manufacturing-skilled-personnel/2019"), 108_wan_persons));
static_assert(verify(gd::targets.at("five-manufacturing-clusters/robotics/industry-scale/2022"), 0.2_wan_yi_yuan));
static_assert(verify(gd::targets.at("textile-apparel/output-value/2025"), 8000_yi_yuan));
static_assert(verify(gd::targets.at("light-industry-textiles/value-added/2025"), 7200_yi_yuan));

// Parts and their whole.
constexpr gd::target furniture = gd::targets.at("furniture/output-value/2025");
static_assert(furniture.value() == 5000_yi_yuan && gd::parts_of(furniture).size() == 3);

static_assert(verify(gd::observations.at("advanced-materials/cement/output-mass/2019"), 1.67_yi_tonnes));
static_assert(verify(gd::observations.at("advanced-materials/flat-glass/output-weight-cases/2019"),
                     9997.96_wan_weight_cases));
static_assert(verify(gd::observations.at("advanced-materials/synthetic-rubber/national-output-rank/2019"), 4_rank));
static_assert(!gd::observations.at("advanced-materials/industry-classes").year());

constexpr gd::document light_industry = gd::documents.at("light-industry-textiles-plan");
static_assert(light_industry.issued() == constplan::date{2023, 12, 29});
static_assert(light_industry.number() == "粤工信消费函〔2023〕16号");
static_assert(light_industry.issuers().size() == 6);
static_assert(light_industry.issuers()[0].name_zh() == "广东省工业和信息化厅");
static_assert(light_industry.status() == constplan::document_status::issued);
static_assert(gd::documents.at("advanced-materials-plan").issuers().empty());

static_assert(gd::plans_of(gd::document_id::five_draft_cluster_plans).size() == 5);
static_assert(gd::plans.size() == 9 && gd::documents.size() == 5);

// The cities of a cluster that spans several, in the order of the source.
constexpr auto bay_area = gd::placements_of(gd::cluster_id::advanced_materials_shenzhen_dongguan_huizhou);
static_assert(bay_area.size() == 3);
static_assert(bay_area[0].city() == gd::city_id::shenzhen && bay_area[1].city() == gd::city_id::dongguan &&
              bay_area[2].city() == gd::city_id::huizhou);

// Who does what.
constexpr gd::measure task = gd::measures.at("advanced-materials/task/1");
static_assert(task.heading_zh() == "优化产业布局，打造特色优势明显的区域产业集群" && task.ordinal() == 1);
constexpr auto parts_in_task = gd::responsibilities_for(task);
static_assert(parts_in_task.size() == 6);
static_assert(parts_in_task[0].agency() == gd::agency_id::industry_and_information_technology);
static_assert(parts_in_task[0].role() == constplan::responsibility_role::lead);
static_assert(parts_in_task[5].agency().name_zh() == "广东省市场监督管理局");
static_assert(parts_in_task[5].role() == constplan::responsibility_role::support);

// Places below the prefecture-level cities.
constexpr gd::city zhangcha = gd::cities.at("foshan/chancheng/zhangcha");
static_assert(zhangcha.level() == constplan::place_level::subdistrict && !zhangcha.code());
static_assert(zhangcha.parent()->code() == 440604 && zhangcha.prefecture() == gd::city_id::foshan);
static_assert(gd::designations_in(zhangcha).front().title_zh() == "中国针织名镇");

constexpr std::size_t prefecture_level_cities() {
  std::size_t cities = 0;
  for (const gd::city c : gd::cities) cities += c.level() == constplan::place_level::prefecture_level_city ? 1 : 0;
  return cities;
}
static_assert(prefecture_level_cities() == 21);

static_assert(gd::version == "0.2.0" && constplan::sample::version == "0.2.0");
static_assert(gd::fingerprint != constplan::sample::fingerprint);

}  // namespace
